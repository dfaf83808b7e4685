# language: fr
@extensions
Fonctionnalité: Répéter une requête sans répéter son effet

  @IM-R-141 @must
  Règle: Une requête envoyée de nouveau avec la même clé n’est exécutée qu’une fois et reçoit la même réponse que la première fois.

    @IM-SC-0443 @idempotency
    Scénario: Une interaction envoyée deux fois n’est enregistrée qu’une fois
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Quand je termine une interaction avec la clé « K1 » et les valeurs suivantes :
        | N° contact | Code modèle interaction |
        | CT1001     | OUT                     |
      Et je termine une interaction avec la clé « K1 » et les valeurs suivantes :
        | N° contact | Code modèle interaction |
        | CT1001     | OUT                     |
      Alors la réponse désigne l’interaction du contact « CT1001 » dans le journal des interactions
      Et le journal des interactions contient 1 écriture

    @IM-SC-0444 @idempotency
    Scénario: Un segment journalisé de nouveau avec la même clé ne l’est qu’une fois
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand je journalise le segment « SPRING » avec la clé « K1 »
      Et je journalise le segment « SPRING » avec la clé « K1 »
      Alors le journal des interactions contient 1 écriture

    @IM-SC-0446 @idempotency
    Scénario: Une requête refusée laisse sa clé libre
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Quand je termine une interaction avec la clé « K1 » et les valeurs suivantes :
        | N° contact |
        | CT1001     |
      Alors la demande est refusée : « Vous devez renseigner le champ “Code modèle interaction”. »
      Quand je termine une interaction avec la clé « K1 » et les valeurs suivantes :
        | N° contact | Code modèle interaction |
        | CT1001     | OUT                     |
      Alors le journal des interactions contient 1 écriture

  @IM-R-142 @must
  Règle: Une clé déjà utilisée pour une autre requête est refusée.

    @IM-SC-0445 @idempotency
    Scénario: La même clé pour un autre contact est refusée
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Quand je termine une interaction avec la clé « K1 » et les valeurs suivantes :
        | N° contact | Code modèle interaction |
        | CT1001     | OUT                     |
      Et je termine une interaction avec la clé « K1 » et les valeurs suivantes :
        | N° contact | Code modèle interaction |
        | CT1002     | OUT                     |
      Alors la demande est refusée : « La clé d’idempotence K1 a déjà été utilisée pour une autre requête. »
      Et le journal des interactions contient 1 écriture
