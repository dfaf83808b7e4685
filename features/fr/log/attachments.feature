# language: fr
@log
Fonctionnalité: Documents joints des interactions annulées

  @IM-R-079 @must
  Règle: Lorsqu’une interaction est marquée comme annulée et que son document joint n’est utilisé par aucune autre, une seconde question propose de le supprimer ; sans réponse affirmative, il est conservé.

    @IM-SC-0233
    Scénario: Sans réponse affirmative, le document joint est conservé
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le modèle d’interaction « LETTER » comporte le document joint « LETTER.pdf » dans la langue « ENU »
      Et que le modèle d’interaction « LETTER » a pour langue par défaut la langue « ENU »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | LETTER                  |
        | E2          | CT1001     | LETTER                  |
      Quand j’inverse la marque d’annulation de l’interaction « E1 »
      Alors la question « Voulez-vous supprimer les documents joints ? » est posée
      Et le journal des interactions contient exactement les écritures suivantes :
        | Interaction | Annulée | Document joint |
        | E1          | Oui     | LETTER.pdf     |
        | E2          | Non     | LETTER.pdf     |

    @IM-SC-0234
    Scénario: Les documents joints de deux interactions sont supprimés en une seule fois
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le modèle d’interaction « LETTER » comporte le document joint « LETTER.pdf » dans la langue « ENU »
      Et que le modèle d’interaction « LETTER » a pour langue par défaut la langue « ENU »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | LETTER                  |
        | E2          | CT1001     | LETTER                  |
      Quand j’inverse en une seule fois la marque d’annulation des interactions « E1 » et « E2 » et je supprime leurs documents joints
      Alors le journal des interactions contient exactement les écritures suivantes :
        | Interaction | Annulée | Document joint |
        | E1          | Oui     |                |
        | E2          | Oui     |                |

    @IM-SC-0235
    Scénario: Seule une interaction qui était active perd son document joint
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le modèle d’interaction « LETTER » comporte le document joint « LETTER.pdf » dans la langue « ENU »
      Et que le modèle d’interaction « LETTER » a pour langue par défaut la langue « ENU »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | LETTER                  |
        | E2          | CT1001     | LETTER                  |
      Et que l’interaction « E1 » est marquée comme annulée
      Quand j’inverse en une seule fois la marque d’annulation des interactions « E2 » et « E1 » et je supprime leurs documents joints
      Alors le journal des interactions contient exactement les écritures suivantes :
        | Interaction | Annulée | Document joint |
        | E1          | Oui     | LETTER.pdf     |
        | E2          | Oui     |                |

    @IM-SC-0236
    Scénario: Rien n’est proposé pour une interaction sans document joint
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Quand j’inverse la marque d’annulation de l’interaction « E1 »
      Alors la question « Voulez-vous supprimer les documents joints ? » n’est pas posée
      Et le journal des interactions contient exactement les écritures suivantes :
        | Interaction | Annulée |
        | E1          | Oui     |

    @IM-SC-0237
    Scénario: La suppression d’un document joint utilisé par une autre interaction n’est pas proposée
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le modèle d’interaction « LETTER » comporte le document joint « LETTER.pdf » dans la langue « ENU »
      Et que le modèle d’interaction « LETTER » a pour langue par défaut la langue « ENU »
      Et que le segment « S1 » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « S1 » contient les contacts suivants :
        | N° contact |
        | CT1001     |
        | CT1002     |
      Et que le segment « S1 » a été journalisé sans aucun envoi
      Et que l’interaction du contact « CT1001 » issue du segment journalisé « S1 » porte le nom « E1 »
      Quand j’inverse la marque d’annulation de l’interaction « E1 » et je supprime son document joint
      Alors la question « Voulez-vous supprimer les documents joints ? » n’est pas posée
      Et le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Annulée | Document joint |
        | CT1001     | Oui     | LETTER.pdf     |
        | CT1002     | Non     | LETTER.pdf     |

  @IM-R-080 @must
  Règle: La suppression d’une interaction annulée entraîne celle de son document joint : toujours dans NAV 2017, seulement si aucune autre interaction ne l’utilise dans Business Central.

    @IM-SC-0238 @nav-2017
    Scénario: Dans NAV 2017, l’autre interaction perd aussi le document joint
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le modèle d’interaction « LETTER » comporte le document joint « LETTER.pdf » dans la langue « ENU »
      Et que le modèle d’interaction « LETTER » a pour langue par défaut la langue « ENU »
      Et que le segment « S1 » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « S1 » contient les contacts suivants :
        | N° contact |
        | CT1001     |
        | CT1002     |
      Et que le segment « S1 » a été journalisé sans aucun envoi
      Et que l’interaction du contact « CT1001 » issue du segment journalisé « S1 » porte le nom « E1 »
      Et que l’interaction « E1 » est marquée comme annulée
      Quand je supprime les écritures annulées du journal des interactions
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Document joint |
        | CT1002     |                |

    @IM-SC-0239 @business-central
    Scénario: Dans Business Central, l’autre interaction conserve le document joint
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le modèle d’interaction « LETTER » comporte le document joint « LETTER.pdf » dans la langue « ENU »
      Et que le modèle d’interaction « LETTER » a pour langue par défaut la langue « ENU »
      Et que le segment « S1 » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « S1 » contient les contacts suivants :
        | N° contact |
        | CT1001     |
        | CT1002     |
      Et que le segment « S1 » a été journalisé sans aucun envoi
      Et que l’interaction du contact « CT1001 » issue du segment journalisé « S1 » porte le nom « E1 »
      Et que l’interaction « E1 » est marquée comme annulée
      Quand je supprime les écritures annulées du journal des interactions
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Document joint |
        | CT1002     | LETTER.pdf     |
