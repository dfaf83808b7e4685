# language: fr
@postponing
Fonctionnalité: Supprimer des interactions reportées

  @IM-R-032 @must
  Règle: Les interactions reportées ne peuvent être supprimées qu’après une demande de confirmation.

    @IM-SC-0101 @procedure @IM-P-20
    Scénario: Supprimer une interaction reportée
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont reportées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
        | E2          | CT1001     | OUT                     |
      Quand j’ouvre la fiche du contact « CT1001 »
      Et je choisis l’action « Interactions reportées »
      Et je sélectionne la ligne de l’interaction « E1 »
      Et je choisis l’action « Supprimer »
      Et je réponds « Oui » à la question « Supprimer les lignes sélectionnées ? »
      Alors les interactions reportées sont exactement les suivantes :
        | Interaction |
        | E2          |

    @IM-SC-0102
    Scénario: Sans confirmation, rien n’est supprimé
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont reportées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Quand je supprime l’interaction reportée « E1 » sans confirmer
      Alors la question « Supprimer les lignes sélectionnées ? » est posée
      Et 1 interaction est reportée

    @IM-SC-0103
    Scénario: Plusieurs interactions sont supprimées après une seule question
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont reportées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
        | E2          | CT1001     | OUT                     |
      Quand je supprime les interactions reportées « E1 » et « E2 » et je confirme
      Alors 2 écritures sont supprimées
      Et 0 interaction est reportée

    @IM-SC-0104
    Scénario: Une interaction terminée ne peut pas être supprimée de cette façon
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Quand je supprime l’interaction reportée « E1 » et je confirme
      Alors la demande est refusée : « L’interaction E1 n’est pas reportée. »
      Et le journal des interactions contient 1 écriture
