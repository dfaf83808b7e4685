# language: fr
@campaigns
Fonctionnalité: Marquer des écritures de campagne comme annulées et les supprimer

  @IM-R-074 @must
  Règle: Après une demande de confirmation, une écriture de campagne et toutes ses interactions sont marquées comme annulées, ou cette marque leur est retirée à toutes.

    @IM-SC-0213 @procedure @IM-P-42
    Scénario: Marquer une écriture de campagne comme annulée
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que la campagne « SPRING » a pour description « Publipostage de printemps »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction | N° campagne |
        | E1          | CT1001     | OUT                     | SPRING      |
        | E2          | CT1001     | OUT                     |             |
      Quand je saisis le texte « Écritures campagne » dans la recherche et j’ouvre la page trouvée
      Et je sélectionne la ligne de la campagne « SPRING »
      Et je choisis l’action « Cocher/décocher Annulée »
      Et je réponds « Oui » à la question « Voulez-vous marquer l’écriture de campagne comme annulée ? »
      Alors les écritures de campagne sont exactement les suivantes :
        | N° campagne | Annulée |
        | SPRING      | Oui     |
      Et le journal des interactions contient exactement les écritures suivantes :
        | Interaction | Annulée |
        | E1          | Oui     |
        | E2          | Non     |

    @IM-SC-0214
    Scénario: Des interactions espacées de plusieurs mois sont annulées ensemble
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que la campagne « SPRING » a pour description « Publipostage de printemps »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction | N° campagne | Date de l’interaction |
        | E1          | CT1001     | OUT                     | SPRING      | 02/06/2025            |
        | E2          | CT1001     | OUT                     | SPRING      | 10/01/2026            |
      Quand j’inverse la marque d’annulation de l’écriture de la campagne « SPRING »
      Alors 2 interactions sont modifiées
      Et le journal des interactions contient exactement les écritures suivantes :
        | Interaction | Annulée |
        | E1          | Oui     |
        | E2          | Oui     |

    @IM-SC-0215
    Scénario: Le retrait de la marque rétablit aussi une interaction annulée isolément
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que la campagne « SPRING » a pour description « Publipostage de printemps »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction | N° campagne |
        | E1          | CT1001     | OUT                     | SPRING      |
        | E2          | CT1001     | OUT                     | SPRING      |
      Et que l’interaction « E1 » est marquée comme annulée
      Et que l’écriture de la campagne « SPRING » est marquée comme annulée
      Quand j’inverse la marque d’annulation de l’écriture de la campagne « SPRING »
      Alors la question « Voulez-vous retirer la marque d’annulation de l’écriture de campagne ? » est posée
      Et le journal des interactions contient exactement les écritures suivantes :
        | Interaction | Annulée |
        | E1          | Non     |
        | E2          | Non     |

    @IM-SC-0216
    Scénario: Sans confirmation, une écriture de campagne reste active
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que la campagne « SPRING » a pour description « Publipostage de printemps »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction | N° campagne |
        | E1          | CT1001     | OUT                     | SPRING      |
      Quand j’inverse la marque d’annulation de l’écriture de la campagne « SPRING » sans confirmer
      Alors la question « Voulez-vous marquer l’écriture de campagne comme annulée ? » est posée
      Et 0 interaction est modifiée
      Et les écritures de campagne sont exactement les suivantes :
        | N° campagne | Annulée |
        | SPRING      | Non     |

    @IM-SC-0217
    Scénario: Une écriture de campagne active compte ses interactions actives, une écriture annulée ses interactions annulées
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que la campagne « SPRING » a pour description « Publipostage de printemps »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction | N° campagne |
        | E1          | CT1001     | OUT                     | SPRING      |
        | E2          | CT1001     | OUT                     | SPRING      |
      Quand j’inverse la marque d’annulation de l’interaction « E1 »
      Alors les écritures de campagne sont exactement les suivantes :
        | N° campagne | Annulée | Nbre interactions |
        | SPRING      | Non     | 1                 |

  @IM-R-075 @must
  Règle: Seules les écritures de campagne annulées peuvent être supprimées, et toutes leurs interactions, même actives, le sont avec elles.

    @IM-SC-0218
    Scénario: La suppression d’une écriture de campagne annulée supprime aussi une interaction active
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que la campagne « SPRING » a pour description « Publipostage de printemps »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction | N° campagne |
        | E1          | CT1001     | OUT                     | SPRING      |
      Et que l’écriture de la campagne « SPRING » est marquée comme annulée
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction | N° campagne |
        | E2          | CT1001     | OUT                     | SPRING      |
        | E3          | CT1001     | OUT                     |             |
      Quand je supprime les écritures de campagne annulées
      Alors 3 écritures sont supprimées
      Et aucune écriture de campagne n’existe
      Et le journal des interactions contient exactement les écritures suivantes :
        | Interaction |
        | E3          |

    @IM-SC-0219
    Scénario: Une écriture de campagne active est conservée
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que la campagne « SPRING » a pour description « Publipostage de printemps »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction | N° campagne |
        | E1          | CT1001     | OUT                     | SPRING      |
      Et que l’interaction « E1 » est marquée comme annulée
      Quand je supprime les écritures de campagne annulées
      Alors 0 écriture est supprimée
      Et les écritures de campagne sont exactement les suivantes :
        | N° campagne | Nbre interactions |
        | SPRING      | 0                 |

    @IM-SC-0220
    Scénario: Suppression limitée à une campagne
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que la campagne « SPRING » a pour description « Publipostage de printemps »
      Et que la campagne « AUTUMN » a pour description « Publipostage d’automne »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction | N° campagne |
        | E1          | CT1001     | OUT                     | SPRING      |
        | E2          | CT1001     | OUT                     | AUTUMN      |
      Et que l’écriture de la campagne « SPRING » est marquée comme annulée
      Et que l’écriture de la campagne « AUTUMN » est marquée comme annulée
      Quand je supprime les écritures de campagne annulées de la campagne « SPRING »
      Alors 2 écritures sont supprimées
      Et le journal des interactions contient exactement les écritures suivantes :
        | Interaction | N° campagne |
        | E2          | AUTUMN      |

    @IM-SC-0221
    Scénario: Une écriture de campagne supprimée n’existe plus
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que la campagne « SPRING » a pour description « Publipostage de printemps »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction | N° campagne |
        | E1          | CT1001     | OUT                     | SPRING      |
      Et que l’écriture de la campagne « SPRING » est marquée comme annulée
      Quand je supprime les écritures de campagne annulées
      Et j’inverse la marque d’annulation de l’écriture de la campagne « SPRING »
      Alors la demande est refusée : « L’écriture de campagne n’existe plus. »

    @IM-SC-0222
    Scénario: Les documents joints des interactions supprimées subsistent
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le modèle d’interaction « LETTER » comporte le document joint « LETTER.pdf » dans la langue « ENU »
      Et que le modèle d’interaction « LETTER » a pour langue par défaut la langue « ENU »
      Et que la campagne « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « S1 » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « S1 » contient les contacts suivants :
        | N° contact | N° campagne |
        | CT1001     | SPRING      |
        | CT1002     |             |
      Et que le segment « S1 » a été journalisé sans aucun envoi
      Et que l’écriture de la campagne « SPRING » est marquée comme annulée
      Quand je supprime les écritures de campagne annulées
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Document joint |
        | CT1002     | LETTER.pdf     |
