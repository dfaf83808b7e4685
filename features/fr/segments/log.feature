# language: fr
@segments
Fonctionnalité: Journaliser un segment

  @IM-R-039 @must
  Règle: La journalisation d’un segment enregistre une interaction pour chaque ligne comportant un contact.

    @IM-SC-0125 @procedure @IM-P-25
    Scénario: Journaliser un segment
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « JR »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
        | CT1002     |
      Quand j’ouvre le segment « SPRING »
      Et je choisis l’action « Journaliser »
      Et je clique sur le bouton « OK »
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Code vendeur | Code modèle interaction | Description               | N° segment |
        | CT1001     | AM           | LETTER                  | Publipostage de printemps | SPRING     |
        | CT1002     | JR           | LETTER                  | Publipostage de printemps | SPRING     |
      Et les segments journalisés sont exactement les suivants :
        | N° segment | Description               | Nbre interactions |
        | SPRING     | Publipostage de printemps | 2                 |

    @IM-SC-0126
    Scénario: Un contact présent sur deux lignes reçoit deux interactions
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
        | CT1001     |
      Quand je journalise le segment « SPRING »
      Alors la réponse indique 2 interactions
      Et le journal des interactions du contact « CT1001 » contient 2 écritures

    @IM-SC-0127
    Scénario: Chaque interaction hérite des valeurs de sa propre ligne
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « AM »
      Et que les modèles d’interaction suivants existent :
        | Code   | Description        | Coût unitaire DS | Durée unitaire (min) |
        | LETTER | Lettre commerciale | 2,20             | 5                    |
        | OUT    | Appel téléphonique | 12,50            | 15                   |
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact | Code modèle interaction | Évaluation |
        | CT1001     | LETTER                  |            |
        | CT1002     | OUT                     | Négative   |
      Quand je journalise le segment « SPRING »
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Code modèle interaction | Coût DS | Durée (min) | Évaluation |
        | CT1001     | LETTER                  | 2,20    | 5           |            |
        | CT1002     | OUT                     | 12,50   | 15          | Négative   |

    @IM-SC-0471
    Scénario: Rien de ce que porte une ligne ne se perd
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Code vendeur | Code langue |
        | CT1001 | AM           | DEU         |
        | CT1002 | AM           | ENU         |
      Et que les groupes d’interactions suivants existent :
        | Code | Description    |
        | MAIL | Correspondance |
      Et que la campagne « CP1001 » a pour description « Publipostage de printemps »
      Et que la campagne « CP1002 » a pour description « Publipostage d’automne »
      Et que les modèles d’interaction suivants existent :
        | Code   | Code groupe interaction | Sens de l’information | Lancée par | N° campagne | Cible campagne |
        | LETTER | MAIL                    | Sortant               | Nous       | CP1001      | Oui            |
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « SPRING » comporte les langues suivantes :
        | Code langue | Sujet                                   | Document joint |
        | ENU         | Lettre commerciale                      | letter.docx    |
        | DEU         | Invitation à la journée portes ouvertes | brief.docx     |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact | Description                  | Date       | Sens de l’information | Lancée par | N° campagne | Cible campagne | Réponse campagne |
        | CT1001     |                              |            |                       |            |             |                |                  |
        | CT1002     | Rappeler au sujet de l’offre | 20/01/2026 | Entrant               | Eux        | CP1002      | Non            | Oui              |
      Quand je journalise le segment « SPRING » sans envoyer les documents joints
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Description                  | Date       | Heure de l’interaction | Code groupe interaction | Sens de l’information | Lancée par | N° campagne | Cible campagne | Réponse campagne |
        | CT1001     | Publipostage de printemps    | 15/01/2026 |                        | MAIL                    | Sortant               | Nous       | CP1001      | Oui            | Non              |
        | CT1002     | Rappeler au sujet de l’offre | 20/01/2026 |                        | MAIL                    | Entrant               | Eux        | CP1002      | Non            | Oui              |
      Et le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Code langue | Sujet                                   | Document joint | ID utilisateur |
        | CT1001     | DEU         | Invitation à la journée portes ouvertes | brief.docx     | SPEC           |
        | CT1002     | ENU         | Lettre commerciale                      | letter.docx    | SPEC           |

  @IM-R-040 @must
  Règle: Un segment journalisé n’est plus ouvert ; il se trouve parmi les segments journalisés.

    @IM-SC-0128
    Scénario: Le segment ouvert disparaît
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand je journalise le segment « SPRING »
      Alors 0 segment est ouvert
      Et les segments journalisés sont exactement les suivants :
        | N° segment |
        | SPRING     |

    @IM-SC-0129
    Scénario: Le segment journalisé porte la date du jour, ses interactions celle de leurs lignes
      Étant donné que la date de travail est le 10/01/2026
      Et que la date du jour est le 15/01/2026
      Et que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand je journalise le segment « SPRING »
      Alors les segments journalisés sont exactement les suivants :
        | N° segment | Date création | ID utilisateur |
        | SPRING     | 15/01/2026    | SPEC           |
      Et le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Date       |
        | CT1001     | 10/01/2026 |

    @IM-SC-0130 @procedure @IM-P-26
    Scénario: Consulter les segments journalisés
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Et que le segment « SPRING » a été journalisé
      Quand je saisis le texte « Segments journalisés » dans la recherche et j’ouvre la page trouvée
      Alors la fenêtre « Segments journalisés » affiche exactement les lignes suivantes :
        | N° segment | Description               | Nbre interactions |
        | SPRING     | Publipostage de printemps | 1                 |

  @IM-R-041 @must
  Règle: Si une seule ligne est refusée, le segment n’est pas journalisé, même en partie.

    @IM-SC-0131
    Scénario: Une ligne sans vendeur bloque tout le segment
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que les contacts suivants existent :
        | N°     | Nom        |
        | CT1002 | Boris Klug |
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
        | CT1002     |
      Quand je journalise le segment « SPRING »
      Alors la demande est refusée : « Vous devez renseigner le champ “Vendeur” sur la ligne du contact CT1002. »
      Et le journal des interactions contient 0 écriture
      Et aucun segment n’est journalisé
      Et le segment « SPRING » comporte 2 lignes

    @IM-SC-0132
    Scénario: Une ligne sans modèle bloque tout le segment
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand je journalise le segment « SPRING »
      Alors la demande est refusée : « Vous devez renseigner le champ “Code modèle interaction” sur la ligne du contact CT1001. »
      Et aucun segment n’est journalisé

    @IM-SC-0133
    Scénario: Un vendeur inexistant bloque tout le segment
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact | Code vendeur |
        | CT1001     | JR           |
      Quand je journalise le segment « SPRING »
      Alors la demande est refusée : « Le vendeur JR n’existe pas ; ce code figure sur la ligne du contact CT1001. »
      Et le journal des interactions contient 0 écriture

    @IM-SC-0134
    Scénario: Un modèle supprimé entre-temps bloque tout le segment
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand je supprime le modèle d’interaction « LETTER »
      Et je journalise le segment « SPRING »
      Alors la demande est refusée : « Le modèle d’interaction LETTER n’existe pas ; ce code figure sur la ligne du contact CT1001. »
      Et le journal des interactions contient 0 écriture

  @IM-R-042 @must
  Règle: Pour être journalisé, un segment doit avoir une description et au moins un contact ; la description est demandée en premier.

    @IM-SC-0135
    Scénario: Sans description, le segment est refusé
      Quand je crée un segment portant le numéro « SPRING »
      Et je journalise le segment « SPRING »
      Alors la demande est refusée : « Vous devez renseigner la description du segment SPRING. »

    @IM-SC-0136
    Scénario: Sans contact, le segment est refusé
      Étant donné que le segment « SPRING » a pour description « Publipostage de printemps »
      Quand je journalise le segment « SPRING »
      Alors la demande est refusée : « Le segment SPRING est vide. »
      Et 1 segment est ouvert

  @IM-R-043 @must
  Règle: Un segment ne peut être journalisé qu’une seule fois.

    @IM-SC-0137
    Scénario: Un segment déjà journalisé ne peut pas l’être de nouveau
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Et que le segment « SPRING » a été journalisé
      Quand je journalise le segment « SPRING »
      Alors la demande est refusée : « Aucun segment ouvert ne porte le numéro SPRING. »
      Et le journal des interactions contient 1 écriture

    @IM-SC-0138
    Scénario: Un nouveau segment portant le numéro d’un segment journalisé ne peut pas être journalisé
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Et que le segment « SPRING » a été journalisé
      Quand je crée un segment portant le numéro « SPRING »
      Et je journalise le segment « SPRING »
      Alors la demande est refusée : « Le segment SPRING a déjà été journalisé. »
      Et le journal des interactions contient 1 écriture
