# language: fr
@log
Fonctionnalité: Ce que montre le journal des interactions

  @IM-R-049 @must
  Règle: Le journal des interactions contient les interactions créées manuellement et celles qui sont enregistrées automatiquement.

    @IM-SC-0153
    Scénario: Les interactions créées manuellement et celles des documents se côtoient
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que le modèle d’interaction « INV » a pour description « Facture envoyée »
      Et que le type de document « Facture vente » utilise le modèle d’interaction « INV »
      Et que le client « C100 » est lié au contact « CT1001 »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Et que les documents suivants ont été traités :
        | Type document | N° document | Événement | Type compte | N° compte |
        | Facture vente | 103001      | Imprimé   | Client      | C100      |
      Quand je saisis le texte « Écritures journal interaction » dans la recherche et j’ouvre la page trouvée
      Alors la fenêtre « Écritures journal interaction » affiche exactement les lignes suivantes :
        | N° contact | Code modèle interaction | Type document | N° document |
        | CT1001     | OUT                     |               |             |
        | CT1001     | INV                     | Facture vente | 103001      |

  @IM-R-050 @must
  Règle: Le journal des interactions indique le statut de chaque interaction.

    @IM-SC-0154 @procedure @IM-P-31
    Scénario: Consulter le statut des interactions
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction | Évaluation    |
        | E1          | CT1001     | OUT                     | Très négative |
        | E2          | CT1001     | OUT                     |               |
      Et que l’interaction « E2 » est marquée comme annulée
      Quand je saisis le texte « Écritures journal interaction » dans la recherche et j’ouvre la page trouvée
      Alors la fenêtre « Écritures journal interaction » affiche exactement les lignes suivantes :
        | Interaction | Annulée | Évaluation    |
        | E1          | Non     | Très négative |
        | E2          | Oui     |               |
