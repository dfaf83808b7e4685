# language: fr
@postponing
Fonctionnalité: Reporter une interaction

  @IM-R-022 @must
  Règle: L’utilisateur qui quitte le formulaire avec le bouton « Annuler » peut conserver l’interaction pour plus tard.

    @IM-SC-0076 @procedure @IM-P-13
    Scénario: Reporter une interaction
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Quand j’ouvre la fiche du contact « CT1001 »
      Et je choisis l’action « Créer interaction »
      Et je renseigne le champ « Code modèle interaction » avec la valeur « OUT »
      Et je renseigne le champ « Description » avec la valeur « Rappeler au sujet de l’offre »
      Et je clique sur le bouton « Annuler »
      Et je réponds « Oui » à la question « Voulez-vous terminer cette interaction plus tard ? »
      Alors les interactions reportées sont exactement les suivantes :
        | N° contact | Code modèle interaction | Description                  | Reportée |
        | CT1001     | OUT                     | Rappeler au sujet de l’offre | Oui      |
      Et le journal des interactions contient 0 écriture

    @IM-SC-0077
    Scénario: Le formulaire pose une question avant de se fermer
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Quand je reporte une interaction avec les valeurs suivantes :
        | Contact | Code modèle interaction |
        | CT1001  | OUT                     |
      Alors la question « Voulez-vous terminer cette interaction plus tard ? » est posée
      Et 1 interaction est reportée

    @IM-SC-0078
    Scénario: Une interaction reportée conserve toute la saisie
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Quand je reporte une interaction avec les valeurs suivantes :
        | Contact | Code modèle interaction | Date de l’interaction | Coût DS | Durée (min) | Évaluation |
        | CT1001  | OUT                     | 10/01/2026            | 7,25    | 40          | Neutre     |
      Alors les interactions reportées sont exactement les suivantes :
        | N° contact | Code vendeur | Date       | Coût DS | Durée (min) | Évaluation |
        | CT1001     | AM           | 10/01/2026 | 7,25    | 40          | Neutre     |

  @IM-R-023 @must
  Règle: Si l’utilisateur refuse de terminer l’interaction plus tard, rien n’en est conservé.

    @IM-SC-0079 @procedure @IM-P-14
    Scénario: Abandonner une interaction
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont reportées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Quand j’ouvre la fiche du contact « CT1001 »
      Et je choisis l’action « Créer interaction »
      Et je clique sur le bouton « Annuler »
      Et je réponds « Non » à la question « Voulez-vous terminer cette interaction plus tard ? »
      Alors les interactions reportées sont exactement les suivantes :
        | Interaction |
        | E1          |
      Et le journal des interactions contient 0 écriture

    @IM-SC-0080
    Scénario: Même un formulaire complet ne laisse aucune trace
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont reportées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Quand j’abandonne une interaction avec les valeurs suivantes :
        | Contact | Code modèle interaction |
        | CT1001  | OUT                     |
      Alors la question « Voulez-vous terminer cette interaction plus tard ? » est posée
      Et les interactions reportées sont exactement les suivantes :
        | Interaction |
        | E1          |

  @IM-R-024 @must
  Règle: Une interaction ne peut être reportée que si le formulaire contient toutes les données exigées pour la terminer.

    @IM-SC-0081
    Scénario: Sans contact, rien ne peut être reporté
      Quand je reporte une interaction avec les valeurs suivantes :
        | Description        |
        | Appel téléphonique |
      Alors la demande est refusée : « Vous devez sélectionner un contact avec lequel interagir. »

    @IM-SC-0082
    Scénario: Sans modèle, rien ne peut être reporté
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Quand je reporte une interaction avec les valeurs suivantes :
        | Contact | Description        |
        | CT1001  | Appel téléphonique |
      Alors la demande est refusée : « Vous devez renseigner le champ “Code modèle interaction”. »
      Et 0 interaction est reportée

    @IM-SC-0083
    Scénario: Sans description, rien ne peut être reporté
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que les modèles d’interaction suivants existent :
        | Code  |
        | BLANK |
      Quand je reporte une interaction avec les valeurs suivantes :
        | Contact | Code modèle interaction |
        | CT1001  | BLANK                   |
      Alors la demande est refusée : « Vous devez renseigner le champ “Description”. »

    @IM-SC-0514
    Scénario: Une interaction reportée renvoie à un contact et à un modèle existants
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Quand je reporte une interaction avec les valeurs suivantes :
        | Contact | Code modèle interaction | Description        |
        | CT1001  | LETTER                  | Appel téléphonique |
      Alors la demande est refusée : « Le modèle d’interaction LETTER n’existe pas. »
      Quand je reporte une interaction avec les valeurs suivantes :
        | Contact | Vendeur | Code modèle interaction |
        | CT9999  | AM      | OUT                     |
      Alors la demande est refusée : « Le contact CT9999 n’existe pas. »
      Et 0 interaction est reportée

  @IM-R-025 @must
  Règle: L’existence du vendeur n’est vérifiée qu’au moment de terminer l’interaction.

    @IM-SC-0084
    Scénario: Un vendeur inexistant empêche seulement de terminer l’interaction
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont reportées :
        | Interaction | N° contact | Code modèle interaction | Code vendeur |
        | E1          | CT1001     | OUT                     | JR           |
      Quand je reprends l’interaction « E1 » et je la termine
      Alors la demande est refusée : « Le vendeur JR n’existe pas. »
      Et 1 interaction est reportée
