# language: fr
@log
Fonctionnalité: Supprimer des interactions annulées

  @IM-R-054 @must
  Règle: Seules les interactions annulées peuvent être supprimées du journal des interactions.

    @IM-SC-0161 @procedure @IM-P-34
    Scénario: Supprimer les interactions annulées d’un contact
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
        | E2          | CT1001     | OUT                     |
      Et que l’interaction « E1 » est marquée comme annulée
      Quand je saisis le texte « Supprimer les écritures journal interaction annulées » dans la recherche et j’ouvre la page trouvée
      Et je renseigne le champ « N° contact » avec la valeur « CT1001 »
      Et je clique sur le bouton « OK »
      Alors 1 écriture est supprimée
      Et le journal des interactions contient exactement les écritures suivantes :
        | Interaction | Annulée |
        | E2          | Non     |

    @IM-SC-0162
    Scénario: Une interaction active est conservée
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Quand je supprime les écritures annulées du journal des interactions
      Alors 0 écriture est supprimée
      Et le journal des interactions contient 1 écriture

    @IM-SC-0163
    Scénario: Une interaction reportée est conservée
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont reportées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Quand je supprime les écritures annulées du journal des interactions
      Alors 0 écriture est supprimée
      Et 1 interaction est reportée

    @IM-SC-0164
    Scénario: Une interaction supprimée n’existe plus
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Et que l’interaction « E1 » est marquée comme annulée
      Quand je supprime les écritures annulées du journal des interactions
      Et j’inverse la marque d’annulation de l’interaction « E1 »
      Alors la demande est refusée : « L’interaction E1 n’existe plus. »

  @IM-R-055 @must
  Règle: La suppression peut être limitée à un contact, à un vendeur, à un modèle, à un groupe ou à une date ; si plusieurs critères sont indiqués, une interaction doit tous les remplir.

    @IM-SC-0165
    Scénario: Suppression limitée à un contact
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
        | E2          | CT1002     | OUT                     |
      Et que l’interaction « E1 » est marquée comme annulée
      Et que l’interaction « E2 » est marquée comme annulée
      Quand je supprime les écritures annulées qui portent les valeurs suivantes :
        | N° contact |
        | CT1001     |
      Alors 1 écriture est supprimée
      Et le journal des interactions contient exactement les écritures suivantes :
        | Interaction | N° contact |
        | E2          | CT1002     |

    @IM-SC-0166
    Scénario: Suppression limitée à un modèle
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
        | E2          | CT1001     | LETTER                  |
      Et que l’interaction « E1 » est marquée comme annulée
      Et que l’interaction « E2 » est marquée comme annulée
      Quand je supprime les écritures annulées qui portent les valeurs suivantes :
        | Code modèle interaction |
        | LETTER                  |
      Alors 1 écriture est supprimée
      Et le journal des interactions contient exactement les écritures suivantes :
        | Interaction | Code modèle interaction |
        | E1          | OUT                     |

    @IM-SC-0187
    Scénario: Suppression limitée à la fois à un vendeur, à un groupe et à une date
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que les groupes d’interactions suivants existent :
        | Code  | Description          |
        | CALLS | Appels téléphoniques |
      Et que les modèles d’interaction suivants existent :
        | Code | Code groupe interaction | Description        |
        | OUT  | CALLS                   | Appel téléphonique |
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction | Date de l’interaction |
        | E1          | CT1001     | OUT                     | 10/01/2026            |
        | E2          | CT1001     | OUT                     | 12/01/2026            |
      Et que l’interaction « E1 » est marquée comme annulée
      Et que l’interaction « E2 » est marquée comme annulée
      Quand je supprime les écritures annulées qui portent les valeurs suivantes :
        | Code vendeur | Code groupe interaction | Date       |
        | AM           | CALLS                   | 10/01/2026 |
      Alors 1 écriture est supprimée
      Et le journal des interactions contient exactement les écritures suivantes :
        | Interaction | Date       |
        | E2          | 12/01/2026 |
