# language: fr
@segments
Fonctionnalité: Définir l’interaction d’un segment

  @IM-R-035 @must
  Règle: L’en-tête du segment définit l’interaction, et les lignes ajoutées en héritent.

    @IM-SC-0113 @procedure @IM-P-23
    Scénario: Définir l’interaction d’un segment
      Étant donné que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que les modèles d’interaction suivants existent :
        | Code   | Description        | Coût unitaire DS | Durée unitaire (min) |
        | LETTER | Lettre commerciale | 2,20             | 5                    |
      Quand je choisis la liste « Segments actifs » sur la page d’accueil
      Et je sélectionne la ligne du segment « SPRING »
      Et je choisis l’action « Modifier »
      Et je renseigne le champ « Code modèle interaction » avec la valeur « LETTER »
      Et je renseigne le champ « Coût unitaire DS » avec la valeur « 3,00 »
      Alors le segment « SPRING » affiche les valeurs suivantes :
        | Code modèle interaction | Coût unitaire DS | Durée unitaire (min) |
        | LETTER                  | 3,00             | 5                    |

    @IM-SC-0114
    Scénario: Les lignes ajoutées héritent de l’interaction
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que les modèles d’interaction suivants existent :
        | Code   | Description        | Coût unitaire DS | Durée unitaire (min) |
        | LETTER | Lettre commerciale | 2,20             | 5                    |
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Quand j’ajoute au segment « SPRING » une ligne pour le contact « CT1001 »
      Alors le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact | Code modèle interaction | Description               | Coût DS | Durée (min) | Code vendeur |
        | CT1001     | LETTER                  | Publipostage de printemps | 2,20    | 5           | AM           |

    @IM-SC-0115
    Scénario: Le vendeur de l’en-tête l’emporte sur celui du contact
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le vendeur « JR » existe
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code vendeur |
        | Publipostage de printemps | JR           |
      Quand j’ajoute au segment « SPRING » une ligne pour le contact « CT1001 »
      Alors le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact | Code vendeur |
        | CT1001     | JR           |

    @IM-SC-0116
    Scénario: Un modèle inexistant est refusé
      Étant donné que le segment « SPRING » a pour description « Publipostage de printemps »
      Quand je modifie le segment « SPRING » comme suit, en mettant à jour ses lignes :
        | Code modèle interaction |
        | LETTER                  |
      Alors la demande est refusée : « Le modèle d’interaction LETTER n’existe pas. »

    @IM-SC-0483
    Scénario: Un coût ou une durée négatifs sont refusés dans l’en-tête
      Étant donné que le segment « SPRING » a pour description « Publipostage de printemps »
      Quand je modifie le segment « SPRING » comme suit, en mettant à jour ses lignes :
        | Coût unitaire DS |
        | -1,00            |
      Alors la demande est refusée : « Le coût unitaire ne doit pas être négatif. »
      Quand je modifie le segment « SPRING » comme suit, en mettant à jour ses lignes :
        | Durée unitaire (min) |
        | -5                   |
      Alors la demande est refusée : « La durée unitaire ne doit pas être négative. »
      Et le segment « SPRING » affiche les valeurs suivantes :
        | Coût unitaire DS | Durée unitaire (min) |
        | 0,00             | 0                    |

  @IM-R-036 @must
  Règle: Un nouveau modèle dans l’en-tête n’est appliqué aux lignes qu’avec l’accord de l’utilisateur, et il l’est alors à toutes.

    @IM-SC-0117
    Scénario: Avec l’accord de l’utilisateur, chaque ligne reçoit le modèle
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand je modifie le segment « SPRING » comme suit, en mettant à jour ses lignes :
        | Code modèle interaction |
        | LETTER                  |
      Alors la question « Voulez-vous appliquer le nouveau modèle à toutes les lignes ? » est posée
      Et le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact | Code modèle interaction |
        | CT1001     | LETTER                  |

    @IM-SC-0118
    Scénario: Sans l’accord de l’utilisateur, les lignes conservent leur modèle
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand je modifie le segment « SPRING » comme suit, sans mettre à jour ses lignes :
        | Code modèle interaction |
        | LETTER                  |
      Alors le segment « SPRING » affiche les valeurs suivantes :
        | Code modèle interaction |
        | LETTER                  |
      Et le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact | Code modèle interaction |
        | CT1001     |                         |

    @IM-SC-0119
    Scénario: Les lignes déjà présentes reçoivent le modèle, mais pas son coût
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que les modèles d’interaction suivants existent :
        | Code   | Description        | Coût unitaire DS |
        | LETTER | Lettre commerciale | 2,20             |
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand je modifie le segment « SPRING » comme suit, en mettant à jour ses lignes :
        | Code modèle interaction |
        | LETTER                  |
      Alors le segment « SPRING » comporte exactement les lignes suivantes :
        | Code modèle interaction | Coût DS |
        | LETTER                  | 0,00    |

  @IM-R-037 @must
  Règle: Une autre valeur de l’en-tête est appliquée, avec l’accord de l’utilisateur, aux lignes qui ont le même modèle que l’en-tête.

    @IM-SC-0120
    Scénario: Avec l’accord de l’utilisateur, les lignes qui ont le même modèle reçoivent la valeur
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact | Code modèle interaction | Description               |
        | CT1001     | LETTER                  |                           |
        | CT1002     | OUT                     | Publipostage de printemps |
      Quand je modifie le segment « SPRING » comme suit, en mettant à jour ses lignes :
        | Description                             |
        | Invitation à la journée portes ouvertes |
      Alors la question « Voulez-vous mettre à jour les lignes du segment qui utilisent le même modèle ? » est posée
      Et le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact | Description                             |
        | CT1001     | Invitation à la journée portes ouvertes |
        | CT1002     | Publipostage de printemps               |

    @IM-SC-0121
    Scénario: Sans l’accord de l’utilisateur, seul l’en-tête change
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand je modifie le segment « SPRING » comme suit, sans mettre à jour ses lignes :
        | Description                             |
        | Invitation à la journée portes ouvertes |
      Alors le segment « SPRING » affiche les valeurs suivantes :
        | Description                             |
        | Invitation à la journée portes ouvertes |
      Et le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact | Description               |
        | CT1001     | Publipostage de printemps |

  @IM-R-038 @must
  Règle: Chaque ligne d’un segment peut être modifiée pour son seul contact.

    @IM-SC-0122 @procedure @IM-P-24
    Scénario: Choisir un autre modèle sur une ligne
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « AM »
      Et que les modèles d’interaction suivants existent :
        | Code   | Description        | Coût unitaire DS |
        | LETTER | Lettre commerciale | 2,20             |
        | OUT    | Appel téléphonique | 12,50            |
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
        | CT1002     |
      Quand j’ouvre le segment « SPRING »
      Et je sélectionne la ligne du contact « CT1002 »
      Et je renseigne le champ « Code modèle interaction » avec la valeur « OUT »
      Alors le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact | Code modèle interaction | Coût DS |
        | CT1001     | LETTER                  | 2,20    |
        | CT1002     | OUT                     | 12,50   |
      Et le segment « SPRING » affiche les valeurs suivantes :
        | Code modèle interaction | Coût unitaire DS |
        | LETTER                  | 2,20             |

    @IM-SC-0123
    Scénario: Une ligne conserve la description qu’elle a déjà
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand je modifie comme suit la ligne du contact « CT1001 » dans le segment « SPRING » :
        | Code modèle interaction |
        | OUT                     |
      Alors le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact | Code modèle interaction | Description               |
        | CT1001     | OUT                     | Publipostage de printemps |

    @IM-SC-0124
    Scénario: Un modèle inexistant est refusé sur une ligne
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand je modifie comme suit la ligne du contact « CT1001 » dans le segment « SPRING » :
        | Code modèle interaction |
        | OUT                     |
      Alors la demande est refusée : « Le modèle d’interaction OUT n’existe pas. »

    @IM-SC-0484
    Scénario: Un coût ou une durée négatifs sont refusés sur une ligne
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand je modifie comme suit la ligne du contact « CT1001 » dans le segment « SPRING » :
        | Coût DS |
        | -1,00   |
      Alors la demande est refusée : « Le coût unitaire ne doit pas être négatif. »
      Quand je modifie comme suit la ligne du contact « CT1001 » dans le segment « SPRING » :
        | Durée (min) |
        | -5          |
      Alors la demande est refusée : « La durée unitaire ne doit pas être négative. »
      Et le segment « SPRING » comporte exactement les lignes suivantes :
        | Coût DS | Durée (min) |
        | 0,00    | 0           |

    @IM-SC-0186
    Scénario: Une ligne retirée entre-temps ne peut pas être modifiée
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand j’ouvre le segment « SPRING »
      Et je sélectionne la ligne du contact « CT1001 »
      Et je retire du segment « SPRING » la ligne du contact « CT1001 »
      Et je renseigne le champ « Code modèle interaction » avec la valeur « OUT »
      Alors la demande est refusée : « La ligne n’existe plus. »

    @IM-SC-0488
    Scénario: Dans un segment inexistant, aucune ligne ne peut être ajoutée, modifiée ni retirée
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Quand j’ajoute au segment « SPRING » une ligne pour le contact « CT1001 »
      Alors la demande est refusée : « Aucun segment ouvert ne porte le numéro SPRING. »
      Quand je modifie comme suit la ligne du contact « CT1001 » dans le segment « SPRING » :
        | Coût DS |
        | 3,00    |
      Alors la demande est refusée : « Aucun segment ouvert ne porte le numéro SPRING. »
      Quand je retire du segment « SPRING » la ligne du contact « CT1001 »
      Alors la demande est refusée : « Aucun segment ouvert ne porte le numéro SPRING. »
