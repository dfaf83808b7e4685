# language: fr
@recording
Fonctionnalité: Ce qu’indique l’interaction d’un document

  @IM-R-127 @must
  Règle: L’interaction d’un document porte l’heure exacte ; la campagne du document l’emporte sur celle du modèle, le type de correspondance est celui du contact ou du modèle sans que rien soit envoyé, et un document sans vendeur reçoit, s’il est établi pour un contact, le vendeur de celui-ci.

    @IM-SC-0430
    Scénario: L’heure est exacte
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « INV » a pour description « Facture envoyée »
      Et que le type de document « Devis service » utilise le modèle d’interaction « INV »
      Et que l’heure actuelle est 14:30:15
      Quand je traite les documents suivants :
        | Type document | N° document | Événement | Type compte | N° compte | Code vendeur |
        | Devis service | SQ100       | Imprimé   | Contact     | CT1001    |              |
        | Devis service | SQ101       | Imprimé   | Contact     | CT1001    | JR           |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° document | Heure de l’interaction | Code vendeur | Sujet |
        | SQ100       | 14:30:15               | AM           |       |
        | SQ101       | 14:30:15               | JR           |       |

    @IM-SC-0431
    Scénario: La campagne du document l’emporte sur celle du modèle
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le client « C100 » est lié au contact « CT1001 »
      Et que la campagne « CP1001 » a pour description « Publipostage de printemps »
      Et que la campagne « CP1002 » a pour description « Invitation à la journée portes ouvertes »
      Et que les modèles d’interaction suivants existent :
        | Code | Description     | N° campagne |
        | INV  | Facture envoyée | CP1002      |
      Et que le type de document « Facture vente » utilise le modèle d’interaction « INV »
      Quand je traite les documents suivants :
        | Type document | N° document | Événement | Type compte | N° compte | N° campagne |
        | Facture vente | 103001      | Imprimé   | Client      | C100      | CP1001      |
        | Facture vente | 103002      | Imprimé   | Client      | C100      |             |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° document | N° campagne |
        | 103001      | CP1001      |
        | 103002      | CP1002      |

    @IM-SC-0432
    Scénario: Une campagne inexistante est refusée
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le client « C100 » est lié au contact « CT1001 »
      Et que le modèle d’interaction « INV » a pour description « Facture envoyée »
      Et que le type de document « Facture vente » utilise le modèle d’interaction « INV »
      Quand je traite les documents suivants :
        | Type document | N° document | Événement | Type compte | N° compte | N° campagne |
        | Facture vente | 103001      | Imprimé   | Client      | C100      | CP1001      |
      Alors la demande est refusée : « La campagne CP1001 n’existe pas. »

    @IM-SC-0433
    Scénario: Sans adresse, le type de correspondance « E-mail » est effacé
      Étant donné que les contacts suivants existent :
        | N°     | Type correspondance | E-mail              |
        | CT1001 | E-mail              |                     |
        | CT1002 | E-mail              | anna@adatum.example |
        | CT1003 | Impression          |                     |
      Et que le modèle d’interaction « INV » a pour description « Facture envoyée »
      Et que le type de document « Devis service » utilise le modèle d’interaction « INV »
      Quand je traite les documents suivants :
        | Type document | N° document | Événement | Type compte | N° compte |
        | Devis service | SQ100       | Imprimé   | Contact     | CT1001    |
        | Devis service | SQ101       | Imprimé   | Contact     | CT1002    |
        | Devis service | SQ102       | Imprimé   | Contact     | CT1003    |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° document | Type correspondance | Statut de l’envoi |
        | SQ100       |                     |                   |
        | SQ101       | E-mail              |                   |
        | SQ102       | Impression          |                   |

  @IM-R-128 @must
  Règle: Les interactions des documents de vente sont enregistrées pour le client facturé, celles des bons d’expédition pour le client qui a passé la commande ; celles des demandes de prix et des commandes cadres d’achat pour le fournisseur payé, celles des autres documents d’achat pour le fournisseur qui livre ; un brouillon de facture ne donne lieu à une interaction que dans Business Central.

    @IM-SC-0434
    Scénario: L’interaction d’un bon d’expédition concerne le client qui a passé la commande
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « AM »
      Et que le client « C100 » est lié au contact « CT1001 »
      Et que le client « C200 » est lié au contact « CT1002 »
      Et que le modèle d’interaction « DOC » a pour description « Commande envoyée »
      Et que les types de document suivants utilisent le modèle d’interaction « DOC » :
        | Type document    |
        | Facture vente    |
        | Bon d’expédition |
      Quand je traite les documents suivants :
        | Type document    | N° document | Événement | Type compte | N° compte | N° donneur d’ordre/fournisseur |
        | Facture vente    | 103001      | Imprimé   | Client      | C100      | C200                           |
        | Bon d’expédition | 102001      | Imprimé   | Client      | C100      | C200                           |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | Type document    | N° contact |
        | Facture vente    | CT1001     |
        | Bon d’expédition | CT1002     |

    @IM-SC-0435
    Scénario: L’interaction d’une commande d’achat concerne le fournisseur qui livre
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « AM »
      Et que le fournisseur « V100 » est lié au contact « CT1001 »
      Et que le fournisseur « V200 » est lié au contact « CT1002 »
      Et que le modèle d’interaction « DOC » a pour description « Commande envoyée »
      Et que les types de document suivants utilisent le modèle d’interaction « DOC » :
        | Type document                |
        | Demande de prix              |
        | Commande cadre achat         |
        | Commande achat               |
        | Confirmation de retour achat |
      Quand je traite les documents suivants :
        | Type document                | N° document | Événement | Type compte | N° compte | N° donneur d’ordre/fournisseur |
        | Demande de prix              | 1001        | Imprimé   | Fournisseur | V100      | V200                           |
        | Commande cadre achat         | 1002        | Imprimé   | Fournisseur | V100      | V200                           |
        | Commande achat               | 1003        | Imprimé   | Fournisseur | V100      | V200                           |
        | Confirmation de retour achat | 1004        | Imprimé   | Fournisseur | V100      | V200                           |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | Type document                | N° contact |
        | Demande de prix              | CT1001     |
        | Commande cadre achat         | CT1001     |
        | Commande achat               | CT1002     |
        | Confirmation de retour achat | CT1002     |

    @IM-SC-0436 @business-central
    Scénario: Un brouillon de facture donne lieu à une interaction
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le client « C100 » est lié au contact « CT1001 »
      Et que le modèle d’interaction « INV » a pour description « Facture envoyée »
      Et que le type de document « Brouillon de facture vente » utilise le modèle d’interaction « INV »
      Quand je traite les documents suivants :
        | Type document              | N° document | Événement | Type compte | N° compte |
        | Brouillon de facture vente | 1001        | Imprimé   | Client      | C100      |
      Alors une interaction est enregistrée pour le document

    @IM-SC-0437 @nav-2017
    Scénario: Un brouillon de facture ne donne lieu à aucune interaction
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le client « C100 » est lié au contact « CT1001 »
      Et que le modèle d’interaction « INV » a pour description « Facture envoyée »
      Et que le type de document « Brouillon de facture vente » utilise le modèle d’interaction « INV »
      Quand je traite les documents suivants :
        | Type document              | N° document | Événement | Type compte | N° compte |
        | Brouillon de facture vente | 1001        | Imprimé   | Client      | C100      |
      Alors le document ne donne lieu à aucune interaction, pour la raison suivante : « cet événement n’est jamais enregistré pour ce type de document »

  @IM-R-129 @must
  Règle: L’impression d’un devis, d’une commande ou d’une commande cadre déjà archivés donne lieu à une interaction qui porte le numéro de la dernière version archivée ; l’interaction d’un autre document n’en porte aucun.

    @IM-SC-0438
    Scénario: L’impression porte le numéro de la dernière version
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le client « C100 » est lié au contact « CT1001 »
      Et que le modèle d’interaction « DOC » a pour description « Devis envoyé »
      Et que le type de document « Devis » utilise le modèle d’interaction « DOC »
      Quand je traite les documents suivants :
        | Type document | N° document | Événement | Type compte | N° compte |
        | Devis         | 1001        | Imprimé   | Client      | C100      |
        | Devis         | 1001        | Archivé   | Client      | C100      |
        | Devis         | 1001        | Archivé   | Client      | C100      |
        | Devis         | 1001        | Imprimé   | Client      | C100      |
        | Devis         | 1002        | Imprimé   | Client      | C100      |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° document | N° version |
        | 1001        | 0          |
        | 1001        | 2          |
        | 1002        | 0          |

    @IM-SC-0439
    Scénario: Une facture n’a pas de version
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le client « C100 » est lié au contact « CT1001 »
      Et que le modèle d’interaction « DOC » a pour description « Devis envoyé »
      Et que le type de document « Facture vente » utilise le modèle d’interaction « DOC »
      Quand je traite les documents suivants :
        | Type document | N° document | Événement | Type compte | N° compte |
        | Facture vente | 103001      | Archivé   | Client      | C100      |
        | Facture vente | 103001      | Imprimé   | Client      | C100      |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° document | N° version |
        | 103001      | 0          |
