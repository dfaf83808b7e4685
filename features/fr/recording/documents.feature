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
    Scénario: L’impression des documents de vente donne lieu à des interactions
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

    @IM-SC-0190
    Scénario: Tous les autres documents de vente imprimés donnent lieu à des interactions
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le client « C100 » est lié au contact « CT1001 »
      Et que le modèle d’interaction « DOC » a pour description « Commande envoyée »
      Et que les types de document suivants utilisent le modèle d’interaction « DOC » :
        | Type document        |
        | Commande cadre vente |
        | Bon d’expédition     |
        | Relevé               |
        | Relance              |
        | Retour vente         |
        | Réception retour     |
        | Facture d’intérêts   |
      Quand je traite les documents suivants :
        | Type document        | N° document | Événement | Type compte | N° compte |
        | Commande cadre vente | 7001        | Imprimé   | Client      | C100      |
        | Bon d’expédition     | 7002        | Imprimé   | Client      | C100      |
        | Relevé               | 7003        | Imprimé   | Client      | C100      |
        | Relance              | 7004        | Imprimé   | Client      | C100      |
        | Retour vente         | 7005        | Imprimé   | Client      | C100      |
        | Réception retour     | 7006        | Imprimé   | Client      | C100      |
        | Facture d’intérêts   | 7007        | Imprimé   | Client      | C100      |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Type document        | N° document |
        | CT1001     | Commande cadre vente | 7001        |
        | CT1001     | Bon d’expédition     | 7002        |
        | CT1001     | Relevé               | 7003        |
        | CT1001     | Relance              | 7004        |
        | CT1001     | Retour vente         | 7005        |
        | CT1001     | Réception retour     | 7006        |
        | CT1001     | Facture d’intérêts   | 7007        |

    @IM-SC-0169
    Scénario: Un document imprimé deux fois donne lieu à deux interactions
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
    Scénario: Si la case est décochée dans la fenêtre d’impression, rien n’est enregistré
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le client « C100 » est lié au contact « CT1001 »
      Et que le modèle d’interaction « INV » a pour description « Facture envoyée »
      Et que le type de document « Facture vente » utilise le modèle d’interaction « INV »
      Quand j’imprime le document « 103001 » de type « Facture vente » pour le client « C100 »
      Et je décoche la case « Journal interaction »
      Et je clique sur le bouton « OK »
      Alors le document ne donne lieu à aucune interaction, pour la raison suivante : « l’option d’enregistrement de l’interaction est désactivée »
      Et le journal des interactions contient 0 écriture

  @IM-R-057 @must
  Règle: L’envoi d’un document par e-mail donne lieu à une interaction, tout comme son impression.

    @IM-SC-0171
    Scénario: L’envoi des documents de vente par e-mail donne lieu à des interactions
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
    Scénario: L’impression et l’envoi des documents d’achat donnent lieu à des interactions
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

    @IM-SC-0191
    Scénario: Tous les autres documents d’achat imprimés donnent lieu à des interactions
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le fournisseur « V200 » est lié au contact « CT1001 »
      Et que le modèle d’interaction « DOC » a pour description « Commande envoyée »
      Et que les types de document suivants utilisent le modèle d’interaction « DOC » :
        | Type document                |
        | Commande cadre achat         |
        | Réception                    |
        | Avoir achat                  |
        | Expédition retour            |
        | Confirmation de retour achat |
      Quand je traite les documents suivants :
        | Type document                | N° document | Événement | Type compte | N° compte |
        | Commande cadre achat         | 7001        | Imprimé   | Fournisseur | V200      |
        | Réception                    | 7002        | Imprimé   | Fournisseur | V200      |
        | Avoir achat                  | 7003        | Imprimé   | Fournisseur | V200      |
        | Expédition retour            | 7004        | Imprimé   | Fournisseur | V200      |
        | Confirmation de retour achat | 7005        | Imprimé   | Fournisseur | V200      |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Type document                | N° document |
        | CT1001     | Commande cadre achat         | 7001        |
        | CT1001     | Réception                    | 7002        |
        | CT1001     | Avoir achat                  | 7003        |
        | CT1001     | Expédition retour            | 7004        |
        | CT1001     | Confirmation de retour achat | 7005        |

  @IM-R-059 @must
  Règle: La création et la validation d’une commande de service donnent chacune lieu à une interaction.

    @IM-SC-0173
    Scénario: La création et la validation d’une commande de service donnent lieu à deux interactions
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
    Scénario: L’impression des autres documents de service donne lieu à des interactions
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

  @IM-R-065 @must
  Règle: Un bordereau d’envoi ou un devis de contrat imprimé donne lieu à une interaction avec le contact lui-même.

    @IM-SC-0192
    Scénario: Les devis de contrat et les bordereaux d’envoi imprimés donnent lieu à des interactions
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « DOC » a pour description « Commande envoyée »
      Et que les types de document suivants utilisent le modèle d’interaction « DOC » :
        | Type document            |
        | Devis contrat de service |
        | Bordereau d’envoi        |
      Quand je traite les documents suivants :
        | Type document            | N° document | Événement | Type compte | N° compte |
        | Devis contrat de service | 7001        | Imprimé   | Contact     | CT1001    |
        | Bordereau d’envoi        | 7002        | Imprimé   | Contact     | CT1001    |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Type document            | N° document |
        | CT1001     | Devis contrat de service | 7001        |
        | CT1001     | Bordereau d’envoi        | 7002        |

  @IM-R-060 @must
  Règle: Les autres événements d’un document ne donnent lieu à aucune interaction.

    @IM-SC-0175
    Scénario: La validation d’une facture de vente ne donne lieu à aucune interaction
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le client « C100 » est lié au contact « CT1001 »
      Et que le modèle d’interaction « INV » a pour description « Facture envoyée »
      Et que le type de document « Facture vente » utilise le modèle d’interaction « INV »
      Quand je traite les documents suivants :
        | Type document | N° document | Événement | Type compte | N° compte |
        | Facture vente | 103001      | Validé    | Client      | C100      |
      Alors le document ne donne lieu à aucune interaction, pour la raison suivante : « cet événement n’est jamais enregistré pour ce type de document »
      Et le journal des interactions contient 0 écriture

    @IM-SC-0176
    Scénario: L’archivage d’un devis ne donne lieu à aucune interaction
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le client « C100 » est lié au contact « CT1001 »
      Et que le modèle d’interaction « DOC » a pour description « Devis envoyé »
      Et que le type de document « Devis » utilise le modèle d’interaction « DOC »
      Quand je traite les documents suivants :
        | Type document | N° document | Événement | Type compte | N° compte |
        | Devis         | 1001        | Archivé   | Client      | C100      |
      Alors le document ne donne lieu à aucune interaction, pour la raison suivante : « cet événement n’est jamais enregistré pour ce type de document »
