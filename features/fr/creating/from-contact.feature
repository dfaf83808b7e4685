# language: fr
@creating
Fonctionnalité: Créer une interaction à partir d’un contact

  @IM-R-015 @must
  Règle: Une interaction avec un contact peut être créée à partir de ce contact.

    @IM-SC-0051 @procedure @IM-P-09
    Scénario: Créer une interaction à partir d’un contact
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Quand j’ouvre la fiche du contact « CT1001 »
      Et je choisis l’action « Créer interaction »
      Et je renseigne le champ « Code modèle interaction » avec la valeur « OUT »
      Et je renseigne le champ « Description » avec la valeur « Rappeler au sujet de l’offre »
      Et je renseigne le champ « Évaluation » avec la valeur « Positive »
      Et je clique sur le bouton « OK »
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Code vendeur | Code modèle interaction | Description                  | Date       | Évaluation |
        | CT1001     | AM           | OUT                     | Rappeler au sujet de l’offre | 15/01/2026 | Positive   |

    @IM-SC-0052
    Scénario: Le formulaire propose le contact, son vendeur et la date de travail
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que la date de travail est le 03/02/2026
      Quand je commence une interaction à partir du contact « CT1001 »
      Alors le formulaire propose les valeurs suivantes :
        | Contact | Vendeur | Date de l’interaction | Code modèle interaction | Description |
        | CT1001  | AM      | 03/02/2026            |                         |             |

    @IM-SC-0053
    Scénario: Le contact ne peut pas être remplacé par un autre
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Quand je termine une interaction à partir du contact « CT1001 » avec les valeurs suivantes :
        | Contact | Code modèle interaction |
        | CT1002  | OUT                     |
      Alors la demande est refusée : « Le champ “Contact” ne peut pas être modifié ici. »
      Et le journal des interactions contient 0 écriture

    @IM-SC-0054
    Scénario: Le formulaire indique que le contact est imposé
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Quand je commence une interaction à partir du contact « CT1001 »
      Alors le champ « Contact » du formulaire ne peut pas être modifié

    @IM-SC-0055
    Scénario: Un autre vendeur peut être choisi
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le vendeur « JR » existe
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Quand je termine une interaction à partir du contact « CT1001 » avec les valeurs suivantes :
        | Code modèle interaction | Vendeur |
        | OUT                     | JR      |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Code vendeur |
        | CT1001     | JR           |

    @IM-SC-0056
    Scénario: Aucun formulaire ne s’ouvre pour un contact inexistant
      Quand je commence une interaction à partir du contact « CT1001 »
      Alors la demande est refusée : « Le contact CT1001 n’existe pas. »

    @IM-SC-0057
    Scénario: L’écriture indique le nom du contact et sa société
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Nom        | Type     | N° société | Code vendeur |
        | CT1000 | Adatum     | Société  |            | AM           |
        | CT1001 | Anna Weber | Personne | CT1000     | AM           |
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Quand je termine une interaction à partir du contact « CT1001 » avec les valeurs suivantes :
        | Code modèle interaction |
        | OUT                     |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Nom du contact | N° société contact | ID utilisateur |
        | CT1001     | Anna Weber     | CT1000             | SPEC           |
