# language: fr
@recording
Fonctionnalité: Enregistrer automatiquement les interactions des documents

  @IM-R-056 @must
  Règle: L’impression d’un document de vente donne lieu à une interaction avec le contact du client.

    @IM-SC-0167 @procedure @IM-P-35
    Scénario: Imprimer un document et enregistrer l’interaction
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le client « C100 » est lié au contact « CT1001 »
      Et que le modèle d’interaction « INV » a pour description « Facture envoyée »
      Et que le type de document « Facture vente » utilise le modèle d’interaction « INV »
      Quand j’imprime le document « 103001 » de type « Facture vente » pour le client « C100 »
      Et je coche la case « Journal interaction »
      Et je clique sur le bouton « OK »
      Alors une interaction est enregistrée pour le document
      Et le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Code modèle interaction | Description     | Type document | N° document |
        | CT1001     | INV                     | Facture envoyée | Facture vente | 103001      |

    @IM-SC-0168
    Scénario: L’impression des documents de vente est enregistrée
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le client « C100 » est lié au contact « CT1001 »
      Et que le modèle d’interaction « DOC » a pour description « Devis envoyé »
      Et que le type de document « Devis » utilise le modèle d’interaction « DOC »
      Et que le type de document « Confirmation de commande » utilise le modèle d’interaction « DOC »
      Et que le type de document « Avoir vente » utilise le modèle d’interaction « DOC »
      Quand je traite les documents suivants :
        | Type document            | N° document | Événement | Type compte | N° compte |
        | Devis                    | 1001        | Imprimé   | Client      | C100      |
        | Confirmation de commande | 2001        | Imprimé   | Client      | C100      |
        | Avoir vente              | 3001        | Imprimé   | Client      | C100      |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Type document            | N° document |
        | CT1001     | Devis                    | 1001        |
        | CT1001     | Confirmation de commande | 2001        |
        | CT1001     | Avoir vente              | 3001        |

    @IM-SC-0169
    Scénario: Un document imprimé deux fois est enregistré deux fois
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le client « C100 » est lié au contact « CT1001 »
      Et que le modèle d’interaction « INV » a pour description « Facture envoyée »
      Et que le type de document « Facture vente » utilise le modèle d’interaction « INV »
      Quand je traite les documents suivants :
        | Type document | N° document | Événement | Type compte | N° compte |
        | Facture vente | 103001      | Imprimé   | Client      | C100      |
        | Facture vente | 103001      | Imprimé   | Client      | C100      |
      Alors le journal des interactions du contact « CT1001 » contient 2 écritures

    @IM-SC-0170
    Scénario: Si l’option est désactivée dans la fenêtre d’impression, rien n’est enregistré
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le client « C100 » est lié au contact « CT1001 »
      Et que le modèle d’interaction « INV » a pour description « Facture envoyée »
      Et que le type de document « Facture vente » utilise le modèle d’interaction « INV »
      Quand j’imprime le document « 103001 » de type « Facture vente » pour le client « C100 »
      Et je décoche la case « Journal interaction »
      Et je clique sur le bouton « OK »
      Alors aucune interaction n’est enregistrée pour le document, pour la raison suivante : « l’option d’enregistrement de l’interaction est désactivée »
      Et le journal des interactions contient 0 écriture

  @IM-R-057 @must
  Règle: L’envoi d’un document par e-mail est enregistré au même titre qu’une impression.

    @IM-SC-0171
    Scénario: L’envoi des documents de vente par e-mail est enregistré
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le client « C100 » est lié au contact « CT1001 »
      Et que le modèle d’interaction « DOC » a pour description « Devis envoyé »
      Et que le type de document « Devis » utilise le modèle d’interaction « DOC »
      Et que le type de document « Facture vente » utilise le modèle d’interaction « DOC »
      Quand je traite les documents suivants :
        | Type document | N° document | Événement         | Type compte | N° compte |
        | Devis         | 1001        | Envoyé par e-mail | Client      | C100      |
        | Facture vente | 103001      | Envoyé par e-mail | Client      | C100      |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Type document | N° document |
        | CT1001     | Devis         | 1001        |
        | CT1001     | Facture vente | 103001      |

  @IM-R-058 @must
  Règle: L’impression d’un document d’achat donne lieu à une interaction avec le contact du fournisseur.

    @IM-SC-0172
    Scénario: L’impression et l’envoi des documents d’achat sont enregistrés
      Étant donné que le contact « CT2001 » est suivi par le vendeur « AM »
      Et que le fournisseur « V200 » est lié au contact « CT2001 »
      Et que le modèle d’interaction « DOC » a pour description « Commande envoyée »
      Et que le type de document « Demande de prix » utilise le modèle d’interaction « DOC »
      Et que le type de document « Commande achat » utilise le modèle d’interaction « DOC »
      Et que le type de document « Facture achat » utilise le modèle d’interaction « DOC »
      Quand je traite les documents suivants :
        | Type document   | N° document | Événement         | Type compte | N° compte |
        | Demande de prix | 4001        | Imprimé           | Fournisseur | V200      |
        | Commande achat  | 4002        | Envoyé par e-mail | Fournisseur | V200      |
        | Facture achat   | 4003        | Imprimé           | Fournisseur | V200      |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Type document   | N° document |
        | CT2001     | Demande de prix | 4001        |
        | CT2001     | Commande achat  | 4002        |
        | CT2001     | Facture achat   | 4003        |

  @IM-R-059 @must
  Règle: Une commande de service est enregistrée lors de sa création et lors de sa validation.

    @IM-SC-0173
    Scénario: La création et la validation d’une commande de service sont enregistrées
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le client « C100 » est lié au contact « CT1001 »
      Et que le modèle d’interaction « SERV » a pour description « Commande de service »
      Et que le type de document « Commande service (création) » utilise le modèle d’interaction « SERV »
      Et que le type de document « Commande service (validation) » utilise le modèle d’interaction « SERV »
      Quand je traite les documents suivants :
        | Type document                 | N° document | Événement | Type compte | N° compte |
        | Commande service (création)   | SO100       | Créé      | Client      | C100      |
        | Commande service (validation) | SO100       | Validé    | Client      | C100      |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Type document                 | N° document |
        | CT1001     | Commande service (création)   | SO100       |
        | CT1001     | Commande service (validation) | SO100       |

    @IM-SC-0174
    Scénario: L’impression des autres documents de service est enregistrée
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « SERV » a pour description « Commande de service »
      Et que le type de document « Devis service » utilise le modèle d’interaction « SERV »
      Et que le type de document « Contrat de service » utilise le modèle d’interaction « SERV »
      Quand je traite les documents suivants :
        | Type document      | N° document | Événement | Type compte | N° compte |
        | Devis service      | SQ100       | Imprimé   | Contact     | CT1001    |
        | Contrat de service | SC100       | Imprimé   | Contact     | CT1001    |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Type document      | Code vendeur |
        | CT1001     | Devis service      | AM           |
        | CT1001     | Contrat de service | AM           |

  @IM-R-060 @must
  Règle: Les autres événements d’un document ne donnent lieu à aucune interaction.

    @IM-SC-0175
    Scénario: La validation d’une facture de vente n’est pas enregistrée
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le client « C100 » est lié au contact « CT1001 »
      Et que le modèle d’interaction « INV » a pour description « Facture envoyée »
      Et que le type de document « Facture vente » utilise le modèle d’interaction « INV »
      Quand je traite les documents suivants :
        | Type document | N° document | Événement | Type compte | N° compte |
        | Facture vente | 103001      | Validé    | Client      | C100      |
      Alors aucune interaction n’est enregistrée pour le document, pour la raison suivante : « cet événement n’est jamais enregistré pour ce type de document »
      Et le journal des interactions contient 0 écriture

    @IM-SC-0176
    Scénario: L’archivage d’un devis n’est pas enregistré
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le client « C100 » est lié au contact « CT1001 »
      Et que le modèle d’interaction « DOC » a pour description « Devis envoyé »
      Et que le type de document « Devis » utilise le modèle d’interaction « DOC »
      Quand je traite les documents suivants :
        | Type document | N° document | Événement | Type compte | N° compte |
        | Devis         | 1001        | Archivé   | Client      | C100      |
      Alors aucune interaction n’est enregistrée pour le document, pour la raison suivante : « cet événement n’est jamais enregistré pour ce type de document »
