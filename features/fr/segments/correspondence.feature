# language: fr
@segments
Fonctionnalité: Correspondance avec les contacts d’un segment

  @IM-R-103 @must
  Règle: Une ligne a le type de correspondance de l’en-tête si celui-ci ignore le type du contact ; sinon, celui du modèle si le modèle ignore le type du contact ou si le contact n’en a pas ; sinon, celui du contact.

    @IM-SC-0330
    Scénario: Le type de correspondance propre au contact s’applique à sa ligne
      Étant donné que les contacts suivants existent :
        | N°     | Nom       | Type correspondance |
        | CT1001 | Ann Beebe | Impression          |
        | CT1002 | Carl Dale |                     |
      Et que les modèles d’interaction suivants existent :
        | Code   | Type correspondance (par défaut) |
        | LETTER | E-mail                           |
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Quand j’ajoute tous les contacts au segment « SPRING »
      Alors le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact | Type correspondance |
        | CT1001     | Impression          |
        | CT1002     | E-mail              |

    @IM-SC-0331
    Scénario: Un modèle peut ignorer le type de correspondance des contacts
      Étant donné que les contacts suivants existent :
        | N°     | Nom       | Type correspondance |
        | CT1001 | Ann Beebe | Impression          |
      Et que les modèles d’interaction suivants existent :
        | Code   | Type correspondance (par défaut) | Ignorer type corresp. contact |
        | LETTER | E-mail                           | Oui                           |
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Quand j’ajoute au segment « SPRING » une ligne pour le contact « CT1001 »
      Alors le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact | Type correspondance |
        | CT1001     | E-mail              |

    @IM-SC-0332
    Scénario: Un en-tête qui ignore le type du contact l’emporte
      Étant donné que les contacts suivants existent :
        | N°     | Nom       | Type correspondance |
        | CT1001 | Ann Beebe | E-mail              |
      Et que les modèles d’interaction suivants existent :
        | Code   | Type correspondance (par défaut) |
        | LETTER | E-mail                           |
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction | Type correspondance (par défaut) | Ignorer type corresp. contact |
        | Publipostage de printemps | LETTER                  | Impression                       | Oui                           |
      Quand j’ajoute au segment « SPRING » une ligne pour le contact « CT1001 »
      Alors le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact | Type correspondance |
        | CT1001     | Impression          |

  @IM-R-104 @must
  Règle: Un nouveau type de correspondance dans l’en-tête n’est appliqué aux lignes que si l’en-tête comporte un document joint ; le retrait du type et la case « Ignorer type corresp. contact » ne s’y répercutent jamais.

    @IM-SC-0333
    Scénario: Avec un document joint, le type de correspondance est appliqué aux lignes
      Étant donné que les contacts suivants existent :
        | N°     | Nom       | Type correspondance |
        | CT1001 | Ann Beebe | Impression          |
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » comporte les langues suivantes :
        | Code langue | Document joint |
        | ENU         | letter.docx    |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand je modifie le segment « SPRING » comme suit, en mettant à jour ses lignes :
        | Type correspondance (par défaut) |
        | E-mail                           |
      Alors la question « Voulez-vous mettre à jour les lignes du segment qui utilisent le même modèle ? » est posée
      Et le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact | Type correspondance |
        | CT1001     | E-mail              |

    @IM-SC-0334
    Scénario: Sans document joint, les lignes conservent le leur
      Étant donné que les contacts suivants existent :
        | N°     | Nom       | Type correspondance |
        | CT1001 | Ann Beebe | Impression          |
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand je modifie le segment « SPRING » comme suit, en mettant à jour ses lignes :
        | Type correspondance (par défaut) |
        | E-mail                           |
      Alors la question « Voulez-vous mettre à jour les lignes du segment qui utilisent le même modèle ? » n’est pas posée
      Et le segment « SPRING » affiche les valeurs suivantes :
        | Type correspondance (par défaut) |
        | E-mail                           |
      Et le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact | Type correspondance |
        | CT1001     | Impression          |

    @IM-SC-0335
    Scénario: Ni la case ni le retrait du type de correspondance ne se répercutent sur les lignes
      Étant donné que les contacts suivants existent :
        | N°     | Nom       | Type correspondance |
        | CT1001 | Ann Beebe | Impression          |
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Type correspondance (par défaut) |
        | Publipostage de printemps | E-mail                           |
      Et que le segment « SPRING » comporte les langues suivantes :
        | Code langue | Document joint |
        | ENU         | letter.docx    |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand je modifie le segment « SPRING » comme suit, en mettant à jour ses lignes :
        | Type correspondance (par défaut) | Ignorer type corresp. contact |
        |                                  | Oui                           |
      Alors la question « Voulez-vous mettre à jour les lignes du segment qui utilisent le même modèle ? » n’est pas posée
      Et le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact | Type correspondance |
        | CT1001     | Impression          |
