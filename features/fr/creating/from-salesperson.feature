# language: fr
@creating
Fonctionnalité: Créer une interaction à partir d’un vendeur

  @IM-R-016 @must
  Règle: À partir d’un vendeur, une interaction peut être créée en son nom avec n’importe quel contact.

    @IM-SC-0058 @procedure @IM-P-10
    Scénario: Créer une interaction à partir d’un vendeur
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le vendeur « JR » existe
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Quand j’ouvre la fiche du vendeur « JR »
      Et je choisis l’action « Créer interaction »
      Et je renseigne le champ « Contact » avec la valeur « CT1001 »
      Et je renseigne le champ « Code modèle interaction » avec la valeur « OUT »
      Et je clique sur le bouton « OK »
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Code vendeur | Code modèle interaction | Description        |
        | CT1001     | JR           | OUT                     | Appel téléphonique |

    @IM-SC-0059
    Scénario: Le formulaire propose le vendeur et laisse le choix du contact
      Étant donné que le vendeur « JR » existe
      Quand je commence une interaction à partir du vendeur « JR »
      Alors le formulaire propose les valeurs suivantes :
        | Contact | Vendeur | Date de l’interaction |
        |         | JR      | 15/01/2026            |
      Et le champ « Vendeur » du formulaire ne peut pas être modifié

    @IM-SC-0060
    Scénario: Le vendeur ne peut pas être remplacé par un autre
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le vendeur « JR » existe
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Quand je termine une interaction à partir du vendeur « JR » avec les valeurs suivantes :
        | Contact | Vendeur | Code modèle interaction |
        | CT1001  | AM      | OUT                     |
      Alors la demande est refusée : « Le champ “Vendeur” ne peut pas être modifié ici. »

    @IM-SC-0061
    Scénario: Un contact doit être choisi
      Étant donné que le vendeur « JR » existe
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Quand je termine une interaction à partir du vendeur « JR » avec les valeurs suivantes :
        | Code modèle interaction |
        | OUT                     |
      Alors la demande est refusée : « Vous devez sélectionner un contact avec lequel interagir. »

    @IM-SC-0062
    Scénario: Aucun formulaire ne s’ouvre pour un vendeur inexistant
      Quand je commence une interaction à partir du vendeur « JR »
      Alors la demande est refusée : « Le vendeur JR n’existe pas. »
