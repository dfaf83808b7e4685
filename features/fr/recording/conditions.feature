# language: fr
@recording
Fonctionnalité: Cas où aucune interaction n’est enregistrée pour un document

  @IM-R-061 @must
  Règle: Pour un type de document sans modèle, aucune interaction n’est jamais enregistrée, mais le document est tout de même traité.

    @IM-SC-0177
    Scénario: Aucun modèle n’est choisi
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le client « C100 » est lié au contact « CT1001 »
      Quand je traite les documents suivants :
        | Type document | N° document | Événement | Type compte | N° compte |
        | Facture vente | 103001      | Imprimé   | Client      | C100      |
      Alors le document ne donne lieu à aucune interaction, pour la raison suivante : « aucun modèle d’interaction n’est choisi pour ce type de document »
      Et le journal des interactions contient 0 écriture

    @IM-SC-0178
    Scénario: Le modèle d’un autre type ne compte pas
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le client « C100 » est lié au contact « CT1001 »
      Et que le modèle d’interaction « INV » a pour description « Facture envoyée »
      Et que le type de document « Facture vente » utilise le modèle d’interaction « INV »
      Quand je traite les documents suivants :
        | Type document | N° document | Événement | Type compte | N° compte |
        | Avoir vente   | 3001        | Imprimé   | Client      | C100      |
      Alors le document ne donne lieu à aucune interaction, pour la raison suivante : « aucun modèle d’interaction n’est choisi pour ce type de document »

  @IM-R-062 @must
  Règle: Pour un document dont le compte n’est lié à aucun contact, aucune interaction n’est enregistrée, mais le document est tout de même traité.

    @IM-SC-0179
    Scénario: Aucun contact n’est lié au client
      Étant donné que le client « C100 » n’est lié à aucun contact
      Et que le modèle d’interaction « INV » a pour description « Facture envoyée »
      Et que le type de document « Facture vente » utilise le modèle d’interaction « INV »
      Quand je traite les documents suivants :
        | Type document | N° document | Événement | Type compte | N° compte |
        | Facture vente | 103001      | Imprimé   | Client      | C100      |
      Alors le document ne donne lieu à aucune interaction, pour la raison suivante : « aucun contact n’est lié à ce compte »
      Et le journal des interactions contient 0 écriture

    @IM-SC-0180
    Scénario: Un client inexistant est refusé
      Étant donné que le modèle d’interaction « INV » a pour description « Facture envoyée »
      Et que le type de document « Facture vente » utilise le modèle d’interaction « INV »
      Quand je traite les documents suivants :
        | Type document | N° document | Événement | Type compte | N° compte |
        | Facture vente | 103001      | Imprimé   | Client      | C100      |
      Alors la demande est refusée : « Le compte C100 n’existe pas. »

  @IM-R-063 @must
  Règle: Un modèle utilisé pour les documents doit exister et ne comporter de texte dans aucune langue.

    @IM-SC-0181
    Scénario: Un modèle qui comporte un texte dans une langue au moins est refusé
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le client « C100 » est lié au contact « CT1001 »
      Et que le modèle d’interaction « INV » a pour description « Facture envoyée »
      Et que le modèle d’interaction « INV » comporte un texte dans la langue « FRA »
      Et que le type de document « Facture vente » utilise le modèle d’interaction « INV »
      Quand je traite les documents suivants :
        | Type document | N° document | Événement | Type compte | N° compte |
        | Facture vente | 103001      | Imprimé   | Client      | C100      |
      Alors la demande est refusée : « Le modèle d’interaction INV comporte un texte dans la langue FRA ; un modèle pour documents ne doit en comporter aucun. »
      Et le journal des interactions contient 0 écriture

    @IM-SC-0182
    Scénario: Un modèle supprimé entre-temps est refusé
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le client « C100 » est lié au contact « CT1001 »
      Et que le modèle d’interaction « INV » a pour description « Facture envoyée »
      Et que le type de document « Facture vente » utilise le modèle d’interaction « INV »
      Quand je supprime le modèle d’interaction « INV »
      Et je traite les documents suivants :
        | Type document | N° document | Événement | Type compte | N° compte |
        | Facture vente | 103001      | Imprimé   | Client      | C100      |
      Alors la demande est refusée : « Le modèle d’interaction INV n’existe pas. »

  @IM-R-064 @must
  Règle: L’interaction enregistrée pour un document porte la date du jour et hérite des valeurs de son modèle.

    @IM-SC-0183
    Scénario: La date est celle du jour, et non la date de travail
      Étant donné que la date de travail est le 10/01/2026
      Et que la date du jour est le 15/01/2026
      Et que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le client « C100 » est lié au contact « CT1001 »
      Et que le modèle d’interaction « INV » a pour description « Facture envoyée »
      Et que le type de document « Facture vente » utilise le modèle d’interaction « INV »
      Quand je traite les documents suivants :
        | Type document | N° document | Événement | Type compte | N° compte |
        | Facture vente | 103001      | Imprimé   | Client      | C100      |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° document | Date       | Description     |
        | 103001      | 15/01/2026 | Facture envoyée |

    @IM-SC-0184
    Scénario: La description du document l’emporte sur celle du modèle
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le client « C100 » est lié au contact « CT1001 »
      Et que le modèle d’interaction « INV » a pour description « Facture envoyée »
      Et que le type de document « Facture vente » utilise le modèle d’interaction « INV »
      Quand je traite les documents suivants :
        | Type document | N° document | Événement | Type compte | N° compte | Description               |
        | Facture vente | 103001      | Imprimé   | Client      | C100      | Publipostage de printemps |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° document | Description               |
        | 103001      | Publipostage de printemps |

    @IM-SC-0185
    Scénario: Pour le document d’un client sans vendeur, l’interaction est enregistrée sans vendeur
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le client « C100 » est lié au contact « CT1001 »
      Et que le modèle d’interaction « INV » a pour description « Facture envoyée »
      Et que le type de document « Facture vente » utilise le modèle d’interaction « INV »
      Quand je traite les documents suivants :
        | Type document | N° document | Événement | Type compte | N° compte |
        | Facture vente | 103001      | Imprimé   | Client      | C100      |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Code vendeur |
        | CT1001     |              |
