# language: fr
@templates
Fonctionnalité: Modèle par type de document

  @IM-R-007 @must
  Règle: Chaque type de document utilise le modèle d’interaction choisi pour lui, ou n’en utilise aucun.

    @IM-SC-0019 @procedure @IM-P-04
    Scénario: Choisir le modèle d’un type de document
      Étant donné que le modèle d’interaction « INV » a pour description « Facture envoyée »
      Quand je saisis le texte « Paramètres modèles interaction » dans la recherche et j’ouvre la page trouvée
      Et je renseigne le champ « Factures vente » avec la valeur « INV »
      Alors le type de document « Facture vente » utilise désormais le modèle d’interaction « INV »
      Et le type de document « Devis » n’utilise aucun modèle d’interaction

    @IM-SC-0020
    Scénario: Un modèle inexistant ne peut pas être choisi
      Quand je choisis le modèle d’interaction « INV » pour le type de document « Facture vente »
      Alors la demande est refusée : « Le modèle d’interaction INV n’existe pas. »
      Et le type de document « Facture vente » n’utilise aucun modèle d’interaction

    @IM-SC-0021
    Scénario: Un nouveau choix remplace le précédent
      Étant donné que le modèle d’interaction « INV » a pour description « Facture envoyée »
      Et que le modèle d’interaction « ORD » a pour description « Commande envoyée »
      Et que le type de document « Facture vente » utilise le modèle d’interaction « INV »
      Quand je choisis le modèle d’interaction « ORD » pour le type de document « Facture vente »
      Alors le type de document « Facture vente » utilise désormais le modèle d’interaction « ORD »

    @IM-SC-0022
    Scénario: Le choix peut être retiré
      Étant donné que le modèle d’interaction « INV » a pour description « Facture envoyée »
      Et que le type de document « Facture vente » utilise le modèle d’interaction « INV »
      Quand je choisis de n’utiliser aucun modèle d’interaction pour le type de document « Facture vente »
      Alors le type de document « Facture vente » n’utilise aucun modèle d’interaction
