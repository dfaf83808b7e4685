# language: fr
@creating
Fonctionnalité: Ce qu’exige une interaction

  @IM-R-018 @must
  Règle: Une interaction ne peut pas être terminée sans modèle d’interaction.

    @IM-SC-0066
    Scénario: Sans modèle, l’interaction est refusée
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Quand je termine une interaction à partir du contact « CT1001 » avec les valeurs suivantes :
        | Description        |
        | Appel téléphonique |
      Alors la demande est refusée : « Vous devez renseigner le champ “Code modèle interaction”. »
      Et le journal des interactions contient 0 écriture

    @IM-SC-0067
    Scénario: Un modèle inexistant est refusé
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Quand je termine une interaction à partir du contact « CT1001 » avec les valeurs suivantes :
        | Code modèle interaction | Description        |
        | OUT                     | Appel téléphonique |
      Alors la demande est refusée : « Le modèle d’interaction OUT n’existe pas. »

  @IM-R-019 @must
  Règle: Une interaction ne peut pas être terminée s’il lui manque un contact, un vendeur, une date ou une description.

    @IM-SC-0068
    Scénario: Le contact est demandé en premier
      Quand je termine une interaction avec les valeurs suivantes :
        | Contact |
        |         |
      Alors la demande est refusée : « Vous devez sélectionner un contact avec lequel interagir. »

    @IM-SC-0188
    Scénario: Le modèle est demandé avant le vendeur
      Étant donné que les contacts suivants existent :
        | N°     | Nom        |
        | CT1001 | Anna Weber |
      Quand je termine une interaction à partir du contact « CT1001 » avec les valeurs suivantes :
        | Description        | Date de l’interaction |
        | Appel téléphonique |                       |
      Alors la demande est refusée : « Vous devez renseigner le champ “Code modèle interaction”. »

    @IM-SC-0189
    Scénario: La date est demandée avant la description
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que les modèles d’interaction suivants existent :
        | Code  |
        | BLANK |
      Quand je termine une interaction à partir du contact « CT1001 » avec les valeurs suivantes :
        | Code modèle interaction | Date de l’interaction |
        | BLANK                   |                       |
      Alors la demande est refusée : « Vous devez renseigner le champ “Date de l’interaction”. »

    @IM-SC-0069
    Scénario: Sans vendeur, l’interaction est refusée
      Étant donné que les contacts suivants existent :
        | N°     | Nom        |
        | CT1001 | Anna Weber |
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Quand je termine une interaction à partir du contact « CT1001 » avec les valeurs suivantes :
        | Code modèle interaction |
        | OUT                     |
      Alors la demande est refusée : « Vous devez renseigner le champ “Vendeur”. »

    @IM-SC-0070
    Scénario: Sans date, l’interaction est refusée
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Quand je termine une interaction à partir du contact « CT1001 » avec les valeurs suivantes :
        | Code modèle interaction | Date de l’interaction |
        | OUT                     |                       |
      Alors la demande est refusée : « Vous devez renseigner le champ “Date de l’interaction”. »

    @IM-SC-0071
    Scénario: Sans description, l’interaction est refusée
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que les modèles d’interaction suivants existent :
        | Code  |
        | BLANK |
      Quand je termine une interaction à partir du contact « CT1001 » avec les valeurs suivantes :
        | Code modèle interaction |
        | BLANK                   |
      Alors la demande est refusée : « Vous devez renseigner le champ “Description”. »

    @IM-SC-0072
    Scénario: Un contact inexistant est refusé
      Étant donné que le vendeur « AM » existe
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Quand je termine une interaction avec les valeurs suivantes :
        | Contact | Vendeur | Code modèle interaction |
        | CT1001  | AM      | OUT                     |
      Alors la demande est refusée : « Le contact CT1001 n’existe pas. »

    @IM-SC-0073
    Scénario: Un vendeur inexistant est refusé
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Quand je termine une interaction à partir du contact « CT1001 » avec les valeurs suivantes :
        | Vendeur | Code modèle interaction |
        | JR      | OUT                     |
      Alors la demande est refusée : « Le vendeur JR n’existe pas. »
      Et le journal des interactions contient 0 écriture

  @IM-R-020 @must
  Règle: Chaque interaction enregistrée a son propre numéro d’écriture, supérieur aux précédents.

    @IM-SC-0074
    Scénario: Les numéros d’écriture sont croissants
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
        | E2          | CT1001     | OUT                     |
      Quand je termine une interaction à partir du contact « CT1001 » avec les valeurs suivantes :
        | Code modèle interaction |
        | OUT                     |
      Alors l’interaction « E2 » porte un numéro d’écriture plus élevé que celui de l’interaction « E1 »
      Et le journal des interactions contient 3 écritures

  @IM-R-021 @must
  Règle: La date de l’interaction est celle du formulaire, quel que soit le jour.

    @IM-SC-0075
    Scénario: Une interaction passée peut être enregistrée
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Quand je termine une interaction à partir du contact « CT1001 » avec les valeurs suivantes :
        | Code modèle interaction | Date de l’interaction |
        | OUT                     | 31/12/2025            |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Date       |
        | CT1001     | 31/12/2025 |
