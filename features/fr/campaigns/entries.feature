# language: fr
@campaigns
Fonctionnalité: Regrouper les interactions d’une campagne

  @IM-R-072 @must
  Règle: Chaque écriture de campagne regroupe les interactions d’une même campagne, d’un même type de document et d’un même segment, quels que soient leur date et leur vendeur.

    @IM-SC-0208
    Scénario: Des interactions de jours et de vendeurs différents partagent une écriture de campagne
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le vendeur « PS » existe
      Et que les modèles d’interaction suivants existent :
        | Code | Description        | Coût unitaire DS | Durée unitaire (min) |
        | OUT  | Appel téléphonique | 2,50             | 15                   |
      Et que la campagne « SPRING » a pour description « Publipostage de printemps »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction | N° campagne | Date de l’interaction |
        | E1          | CT1001     | OUT                     | SPRING      | 10/01/2026            |
      Quand je termine une interaction avec les valeurs suivantes :
        | Contact | Vendeur | Code modèle interaction | N° campagne | Date de l’interaction |
        | CT1001  | PS      | OUT                     | SPRING      | 12/03/2026            |
      Alors les écritures de campagne sont exactement les suivantes :
        | N° campagne | Description  | Date       | Code vendeur | ID utilisateur | Nbre interactions | Coût DS | Durée (min) |
        | SPRING      | Interactions | 10/01/2026 | AM           | SPEC           | 2                 | 5,00    | 30          |
      Et l’écriture de la campagne « SPRING » regroupe exactement les interactions suivantes :
        | Date       | Code vendeur |
        | 10/01/2026 | AM           |
        | 12/03/2026 | PS           |

    @IM-SC-0209
    Scénario: Chaque type de document a sa propre écriture de campagne
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que la campagne « SPRING » a pour description « Publipostage de printemps »
      Et que les modèles d’interaction suivants existent :
        | Code | Description    | N° campagne |
        | DOC  | Correspondance | SPRING      |
      Et que le client « C10000 » est lié au contact « CT1001 »
      Et que les types de document suivants utilisent le modèle d’interaction « DOC » :
        | Type document |
        | Devis         |
        | Facture vente |
      Quand je traite les documents suivants :
        | Type document | Événement | N° document | Type compte | N° compte |
        | Devis         | Imprimé   | 1001        | Client      | C10000    |
        | Facture vente | Imprimé   | 1002        | Client      | C10000    |
        | Devis         | Imprimé   | 1003        | Client      | C10000    |
      Alors les écritures de campagne sont exactement les suivantes :
        | N° campagne | Type document | Description      | Nbre interactions |
        | SPRING      | Devis         | Devis de vente   | 2                 |
        | SPRING      | Facture vente | Facture de vente | 1                 |

    @IM-SC-0210
    Scénario: La journalisation d’un segment crée une écriture de campagne pour chaque campagne de ses lignes
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que la campagne « SPRING » a pour description « Publipostage de printemps »
      Et que la campagne « AUTUMN » a pour description « Publipostage d’automne »
      Et que le segment « S1 » a pour description « Publipostage de printemps »
      Et que le segment « S1 » contient les contacts suivants :
        | N° contact | Code modèle interaction | N° campagne |
        | CT1001     | OUT                     | SPRING      |
        | CT1001     | OUT                     | AUTUMN      |
        | CT1001     | OUT                     | SPRING      |
        | CT1001     | OUT                     |             |
      Quand je journalise le segment « S1 »
      Alors les écritures de campagne sont exactement les suivantes :
        | N° campagne | N° segment | Description               | Nbre interactions |
        | SPRING      | S1         | Publipostage de printemps | 2                 |
        | AUTUMN      | S1         | Publipostage de printemps | 1                 |
      Et les segments journalisés sont exactement les suivants :
        | N° segment | Nbre interactions | Nbre écritures campagne |
        | S1         | 4                 | 2                       |

    @IM-SC-0211
    Scénario: Une interaction reportée ne crée aucune écriture de campagne
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que la campagne « SPRING » a pour description « Publipostage de printemps »
      Quand je reporte une interaction avec les valeurs suivantes :
        | Contact | Code modèle interaction | N° campagne |
        | CT1001  | OUT                     | SPRING      |
      Alors 1 interaction est reportée
      Et aucune écriture de campagne n’existe

  @IM-R-073 @must
  Règle: Une écriture de campagne annulée reçoit elle aussi de nouvelles interactions, qui sont actives et n’y sont pas comptées.

    @IM-SC-0212
    Scénario: Une nouvelle interaction rejoint l’écriture de campagne annulée
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que la campagne « SPRING » a pour description « Publipostage de printemps »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction | N° campagne |
        | E1          | CT1001     | OUT                     | SPRING      |
      Et que l’écriture de la campagne « SPRING » est marquée comme annulée
      Quand je termine une interaction avec les valeurs suivantes :
        | Contact | Code modèle interaction | N° campagne |
        | CT1001  | OUT                     | SPRING      |
      Alors les écritures de campagne sont exactement les suivantes :
        | N° campagne | Annulée | Nbre interactions |
        | SPRING      | Oui     | 1                 |
      Et l’écriture de la campagne « SPRING » regroupe exactement les interactions suivantes :
        | Annulée |
        | Oui     |
        | Non     |
