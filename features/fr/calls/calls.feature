# language: fr
@calls
Fonctionnalité: Passer des appels téléphoniques

  @IM-R-087 @must
  Règle: Un appel téléphonique est enregistré avec le modèle d’interaction choisi pour les appels sortants, la date du jour et l’heure exacte.

    @IM-SC-0267 @procedure @IM-P-44
    Scénario: Passer un appel téléphonique
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Code vendeur | N° téléphone |
        | CT1001 | AM           | 041 555 0101 |
      Et que les modèles d’interaction suivants existent :
        | Code | Description        | Coût unitaire DS | Lancée par |
        | OUT  | Appel téléphonique | 2,50             | Nous       |
      Et que le type de document « Appel sortant » utilise le modèle d’interaction « OUT »
      Quand j’ouvre la fiche du contact « CT1001 »
      Et je choisis l’action « Téléphoner »
      Et je renseigne le champ « Contact via » avec la valeur « 041 555 0102 »
      Et je renseigne le champ « Évaluation » avec la valeur « Positive »
      Et je clique sur le bouton « Terminer »
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Contact via  | Code modèle interaction | Description        | Code vendeur | Coût DS | Évaluation |
        | CT1001     | 041 555 0102 | OUT                     | Appel téléphonique | AM           | 2,50    | Positive   |

    @IM-SC-0268
    Scénario: La date est celle du jour et non la date de travail, et l’heure est exacte
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Code vendeur | N° téléphone |
        | CT1001 | AM           | 041 555 0101 |
      Et que les modèles d’interaction suivants existent :
        | Code | Description        | Coût unitaire DS | Lancée par |
        | OUT  | Appel téléphonique | 2,50             | Nous       |
      Et que le type de document « Appel sortant » utilise le modèle d’interaction « OUT »
      Et que la date de travail est le 03/02/2026
      Et que la date du jour est le 20/01/2026
      Et que l’heure actuelle est 09:30:15
      Quand j’appelle le contact « CT1001 »
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Date       | Heure de l’interaction |
        | CT1001     | 20/01/2026 | 09:30:15               |

    @IM-SC-0269
    Scénario: Le numéro du contact est appelé, sauf si un autre est saisi
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Code vendeur | N° téléphone |
        | CT1001 | AM           | 041 555 0101 |
      Et que les modèles d’interaction suivants existent :
        | Code | Description        | Coût unitaire DS | Lancée par |
        | OUT  | Appel téléphonique | 2,50             | Nous       |
      Et que le type de document « Appel sortant » utilise le modèle d’interaction « OUT »
      Quand j’appelle le contact « CT1001 »
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Contact via  |
        | CT1001     | 041 555 0101 |

    @IM-SC-0270
    Scénario: Rien n’est envoyé, quelle que soit la préférence du contact
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Code vendeur | N° téléphone | Type correspondance |
        | CT1001 | AM           | 041 555 0101 | Impression          |
      Et que les modèles d’interaction suivants existent :
        | Code | Description        | Coût unitaire DS | Lancée par |
        | OUT  | Appel téléphonique | 2,50             | Nous       |
      Et que le type de document « Appel sortant » utilise le modèle d’interaction « OUT »
      Quand j’appelle le contact « CT1001 » avec les valeurs suivantes :
        | Description                  |
        | Rappeler au sujet de l’offre |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Description                  | Type correspondance | Statut de l’envoi |
        | CT1001     | Rappeler au sujet de l’offre |                     |                   |

  @IM-R-088 @must
  Règle: Un appel exige un modèle d’interaction pour les appels sortants, un contact, un numéro, une date, une description et un vendeur ; une tentative infructueuse est enregistrée comme tout autre appel.

    @IM-SC-0271
    Scénario: Sans modèle d’interaction pour les appels sortants, aucun appel ne peut être passé
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Code vendeur | N° téléphone |
        | CT1001 | AM           | 041 555 0101 |
      Et que les modèles d’interaction suivants existent :
        | Code | Description        | Coût unitaire DS | Lancée par |
        | OUT  | Appel téléphonique | 2,50             | Nous       |
      Quand j’appelle le contact « CT1001 »
      Alors la demande est refusée : « Aucun modèle d’interaction n’est choisi pour les appels sortants. »

    @IM-SC-0494
    Scénario: Un modèle supprimé entre-temps empêche l’appel
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Code vendeur | N° téléphone |
        | CT1001 | AM           | 041 555 0101 |
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que le type de document « Appel sortant » utilise le modèle d’interaction « OUT »
      Quand je supprime le modèle d’interaction « OUT »
      Et j’appelle le contact « CT1001 »
      Alors la demande est refusée : « Le modèle d’interaction OUT n’existe pas. »

    @IM-SC-0272
    Scénario: Un contact sans numéro de téléphone ne peut pas être appelé
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que le type de document « Appel sortant » utilise le modèle d’interaction « OUT »
      Quand j’appelle le contact « CT1001 »
      Alors la demande est refusée : « Vous devez renseigner le champ “Contact via”. »

    @IM-SC-0461
    Scénario: Un appel sans description est refusé
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Code vendeur | N° téléphone |
        | CT1001 | AM           | 041 555 0101 |
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que le type de document « Appel sortant » utilise le modèle d’interaction « OUT »
      Quand j’appelle le contact « CT1001 » avec les valeurs suivantes :
        | Description |
        |             |
      Alors la demande est refusée : « Vous devez renseigner le champ “Description”. »
      Et le journal des interactions contient 0 écriture

    @IM-SC-0462
    Scénario: Un appel sans date est refusé
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Code vendeur | N° téléphone |
        | CT1001 | AM           | 041 555 0101 |
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que le type de document « Appel sortant » utilise le modèle d’interaction « OUT »
      Quand j’appelle le contact « CT1001 » avec les valeurs suivantes :
        | Date de l’interaction |
        |                       |
      Alors la demande est refusée : « Vous devez renseigner le champ “Date de l’interaction”. »
      Et le journal des interactions contient 0 écriture

    @IM-SC-0463
    Scénario: Un contact que ne suit aucun vendeur ne peut être appelé que si un vendeur est indiqué
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | N° téléphone |
        | CT1001 | 041 555 0101 |
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que le type de document « Appel sortant » utilise le modèle d’interaction « OUT »
      Quand j’appelle le contact « CT1001 »
      Alors la demande est refusée : « Vous devez renseigner le champ “Vendeur”. »
      Quand j’appelle le contact « CT1001 » avec les valeurs suivantes :
        | Vendeur |
        | AM      |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Code vendeur |
        | CT1001     | AM           |

    @IM-SC-0464
    Scénario: Aucun appel ne peut être passé à partir d’une ligne sans contact
      Étant donné que le vendeur « AM » existe
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que le type de document « Appel sortant » utilise le modèle d’interaction « OUT »
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Quand j’ajoute au segment « SPRING » une ligne sans contact
      Et j’appelle à partir de la ligne sans contact du segment « SPRING »
      Alors la demande est refusée : « Vous devez sélectionner un contact avec lequel interagir. »
      Et le journal des interactions contient 0 écriture

    @IM-SC-0495
    Scénario: Un appel ne renvoie qu’à ce qui existe
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Code vendeur | N° téléphone |
        | CT1001 | AM           | 041 555 0101 |
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que le type de document « Appel sortant » utilise le modèle d’interaction « OUT »
      Quand j’appelle le contact « CT1001 » avec les valeurs suivantes :
        | Vendeur |
        | JR      |
      Alors la demande est refusée : « Le vendeur JR n’existe pas. »
      Quand j’appelle le contact « CT1001 » avec les valeurs suivantes :
        | N° campagne |
        | CP1001      |
      Alors la demande est refusée : « La campagne CP1001 n’existe pas. »
      Quand j’appelle le contact « CT1001 » à partir de sa ligne dans le segment « SPRING »
      Alors la demande est refusée : « Aucun segment ouvert ne porte le numéro SPRING. »
      Et le journal des interactions contient 0 écriture

    @IM-SC-0496
    Scénario: Un contact inexistant ne peut pas être appelé
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Code vendeur | N° téléphone |
        | CT1001 | AM           | 041 555 0101 |
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que le type de document « Appel sortant » utilise le modèle d’interaction « OUT »
      Quand j’appelle le contact « CT9999 » avec les valeurs suivantes :
        | Contact via  | Vendeur |
        | 041 555 0109 | AM      |
      Alors la demande est refusée : « Le contact CT9999 n’existe pas. »

    @IM-SC-0273
    Scénario: Le modèle d’interaction d’un appel ne peut pas être changé
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Code vendeur | N° téléphone |
        | CT1001 | AM           | 041 555 0101 |
      Et que les modèles d’interaction suivants existent :
        | Code | Description        | Coût unitaire DS | Lancée par |
        | OUT  | Appel téléphonique | 2,50             | Nous       |
      Et que le type de document « Appel sortant » utilise le modèle d’interaction « OUT »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Quand j’appelle le contact « CT1001 » avec les valeurs suivantes :
        | Code modèle interaction |
        | LETTER                  |
      Alors la demande est refusée : « Le champ “Code modèle interaction” ne peut pas être modifié ici. »

    @IM-SC-0274
    Scénario: Une tentative infructueuse compte dans les statistiques, mais pas comme dernière interaction
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Code vendeur | N° téléphone |
        | CT1001 | AM           | 041 555 0101 |
      Et que les modèles d’interaction suivants existent :
        | Code | Description        | Coût unitaire DS | Lancée par |
        | OUT  | Appel téléphonique | 2,50             | Nous       |
      Et que le type de document « Appel sortant » utilise le modèle d’interaction « OUT »
      Quand j’appelle le contact « CT1001 » avec les valeurs suivantes :
        | Tentative infructueuse |
        | Oui                    |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Tentative infructueuse |
        | CT1001     | Oui                    |
      Et les statistiques du contact « CT1001 » affichent les valeurs suivantes :
        | Nbre interactions | Coût DS | Date dernière tentative | Date dernière interaction |
        | 1                 | 2,50    | 15/01/2026              |                           |

  @IM-R-089 @must
  Règle: Un appel passé à partir d’une ligne de segment reprend la campagne et le vendeur de la ligne ; dans Business Central, il reprend aussi le numéro du segment.

    @IM-SC-0275
    Scénario: Un appel passé à partir d’une ligne reprend la campagne et le vendeur de celle-ci
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Code vendeur | N° téléphone |
        | CT1001 | AM           | 041 555 0101 |
      Et que les modèles d’interaction suivants existent :
        | Code | Description        | Coût unitaire DS | Lancée par |
        | OUT  | Appel téléphonique | 2,50             | Nous       |
      Et que le type de document « Appel sortant » utilise le modèle d’interaction « OUT »
      Et que le vendeur « PS » existe
      Et que la campagne « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « S1 » a pour description « Publipostage de printemps »
      Et que le segment « S1 » contient les contacts suivants :
        | N° contact | Code vendeur | N° campagne | Cible campagne |
        | CT1001     | PS           | SPRING      | Oui            |
      Quand j’appelle le contact « CT1001 » à partir de sa ligne dans le segment « S1 »
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Code vendeur | N° campagne | Cible campagne |
        | CT1001     | PS           | SPRING      | Oui            |

    @IM-SC-0276 @nav-2017
    Scénario: Dans NAV 2017, l’appel ne porte pas de numéro de segment
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Code vendeur | N° téléphone |
        | CT1001 | AM           | 041 555 0101 |
      Et que les modèles d’interaction suivants existent :
        | Code | Description        | Coût unitaire DS | Lancée par |
        | OUT  | Appel téléphonique | 2,50             | Nous       |
      Et que le type de document « Appel sortant » utilise le modèle d’interaction « OUT »
      Et que le segment « S1 » a pour description « Publipostage de printemps »
      Et que le segment « S1 » contient les contacts suivants :
        | N° contact | Code modèle interaction |
        | CT1001     | OUT                     |
      Quand j’appelle le contact « CT1001 » à partir de sa ligne dans le segment « S1 »
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | N° segment |
        | CT1001     |            |

    @IM-SC-0277 @business-central
    Scénario: Dans Business Central, l’appel porte le numéro du segment
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Code vendeur | N° téléphone |
        | CT1001 | AM           | 041 555 0101 |
      Et que les modèles d’interaction suivants existent :
        | Code | Description        | Coût unitaire DS | Lancée par |
        | OUT  | Appel téléphonique | 2,50             | Nous       |
      Et que le type de document « Appel sortant » utilise le modèle d’interaction « OUT »
      Et que le segment « S1 » a pour description « Publipostage de printemps »
      Et que le segment « S1 » contient les contacts suivants :
        | N° contact | Code modèle interaction |
        | CT1001     | OUT                     |
      Quand j’appelle le contact « CT1001 » à partir de sa ligne dans le segment « S1 »
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | N° segment |
        | CT1001     | S1         |

    @IM-SC-0278 @business-central
    Scénario: L’écriture de campagne d’un tel appel reçoit les interactions du segment, mais n’appartient pas au segment journalisé
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Code vendeur | N° téléphone |
        | CT1001 | AM           | 041 555 0101 |
      Et que les modèles d’interaction suivants existent :
        | Code | Description        | Coût unitaire DS | Lancée par |
        | OUT  | Appel téléphonique | 2,50             | Nous       |
      Et que le type de document « Appel sortant » utilise le modèle d’interaction « OUT »
      Et que la campagne « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « S1 » a pour description « Publipostage de printemps »
      Et que le segment « S1 » contient les contacts suivants :
        | N° contact | Code modèle interaction | N° campagne |
        | CT1001     | OUT                     | SPRING      |
      Quand j’appelle le contact « CT1001 » à partir de sa ligne dans le segment « S1 »
      Et je journalise le segment « S1 »
      Et j’inverse la marque d’annulation du segment journalisé « S1 »
      Alors les écritures de campagne sont exactement les suivantes :
        | N° campagne | N° segment | Annulée | Nbre interactions |
        | SPRING      | S1         | Non     | 1                 |
      Et les segments journalisés sont exactement les suivants :
        | N° segment | Nbre interactions | Nbre écritures campagne |
        | S1         | 1                 | 0                       |
