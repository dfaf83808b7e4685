# language: fr
@extensions
Fonctionnalité: Journaliser les lignes qui peuvent l’être

  @IM-R-143 @must
  Règle: Une journalisation partielle enregistre les lignes qui peuvent être journalisées, signale les autres et les laisse dans le segment ouvert.

    @IM-SC-0447 @partial-log
    Scénario: La ligne qui ne peut pas être journalisée reste dans le segment
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que les contacts suivants existent :
        | N°     |
        | CT1002 |
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
        | CT1002     |
      Quand je journalise les lignes du segment « SPRING » qui peuvent l’être
      Alors 1 refus est signalé
      Et la ligne du contact « CT1002 » est restée dans le segment : « Vous devez renseigner le champ “Code vendeur” sur la ligne du contact CT1002. »
      Et le journal des interactions contient exactement les écritures suivantes :
        | N° contact | N° segment |
        | CT1001     | SPRING     |
      Et le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact |
        | CT1002     |

    @IM-SC-0448 @partial-log
    Scénario: Un segment dont aucune ligne ne peut être journalisée est refusé
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que les contacts suivants existent :
        | N°     |
        | CT1002 |
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1002     |
      Quand je journalise les lignes du segment « SPRING » qui peuvent l’être
      Alors la demande est refusée : « Vous devez renseigner le champ “Code vendeur” sur la ligne du contact CT1002. »
      Et 1 segment est ouvert

  @IM-R-144 @must
  Règle: Ce qu’une journalisation partielle a laissé dans un segment s’ajoute plus tard au même segment journalisé.

    @IM-SC-0449 @partial-log
    Scénario: Le reste est journalisé après correction
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que les contacts suivants existent :
        | N°     |
        | CT1002 |
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
        | CT1002     |
      Quand je journalise les lignes du segment « SPRING » qui peuvent l’être
      Et je modifie comme suit la ligne du contact « CT1002 » dans le segment « SPRING » :
        | Code vendeur |
        | AM           |
      Et je journalise le segment « SPRING »
      Alors les segments journalisés sont exactement les suivants :
        | N° segment | Nbre interactions |
        | SPRING     | 2                 |
      Et 0 segment est ouvert
