# language: fr
@extensions
Fonctionnalité: Essayer un segment sans le journaliser

  @IM-R-140 @must
  Règle: Un essai à blanc signale chaque refus de chaque ligne d’un segment et ne modifie rien.

    @IM-SC-0440 @dry-run
    Scénario: Chaque refus de chaque ligne est signalé
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que les contacts suivants existent :
        | N°     |
        | CT1002 |
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
        | CT1002     |
      Quand je vérifie le segment « SPRING » sans le journaliser
      Alors 3 refus sont signalés
      Et la ligne du contact « CT1001 » serait refusée : « Vous devez renseigner le champ “Code modèle interaction” sur la ligne du contact CT1001. »
      Et la ligne du contact « CT1002 » serait refusée : « Vous devez renseigner le champ “Code vendeur” sur la ligne du contact CT1002. »
      Et la ligne du contact « CT1002 » serait refusée : « Vous devez renseigner le champ “Code modèle interaction” sur la ligne du contact CT1002. »
      Et le journal des interactions contient 0 écriture
      Et 1 segment est ouvert

    @IM-SC-0441 @dry-run
    Scénario: Un segment qui peut être journalisé ne donne lieu à aucun refus et n’est pas journalisé
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand je vérifie le segment « SPRING » sans le journaliser
      Alors 0 refus est signalé
      Et le journal des interactions contient 0 écriture
      Et 1 segment est ouvert

    @IM-SC-0442 @dry-run
    Scénario: Ce qui concerne le segment entier est refusé comme lors de la journalisation
      Étant donné que le segment « SPRING » a pour description « Publipostage de printemps »
      Quand je vérifie le segment « SPRING » sans le journaliser
      Alors la demande est refusée : « Le segment SPRING est vide. »
