# language: fr
@segments
Fonctionnalité: Réutiliser des critères et des segments journalisés

  @IM-R-095 @must
  Règle: Les actions sur les critères d’un segment peuvent être enregistrées sous un code et appliquées à un autre segment, avec les contacts tels qu’ils sont à ce moment-là.

    @IM-SC-0300 @procedure @IM-P-48
    Scénario: Enregistrer les critères d’un segment
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand j’ouvre le segment « SPRING »
      Et je choisis l’action « Enregistrer critères »
      Et je renseigne le champ « Code » avec la valeur « MAILING »
      Et je renseigne le champ « Description » avec la valeur « Correspondance »
      Et je clique sur le bouton « OK »
      Alors les critères enregistrés sont exactement les suivants :
        | Code    | Description    | Nbre d’actions du critère |
        | MAILING | Correspondance | 1                         |

    @IM-SC-0301
    Scénario: Les critères enregistrés trouvent les contacts actuels
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SUMMER » a pour description « Invitation à la journée portes ouvertes »
      Quand j’ajoute tous les contacts au segment « SPRING »
      Et j’enregistre les critères du segment « SPRING » sous le code « MAILING »
      Et je crée un contact avec les valeurs suivantes :
        | N°     | Nom       | Code vendeur |
        | CT1002 | Carl Dale | AM           |
      Et j’applique les critères enregistrés « MAILING » au segment « SUMMER »
      Alors la question « Le segment comporte déjà des actions sur les critères. Voulez-vous tout de même appliquer les critères enregistrés ? » n’est pas posée
      Et le segment « SUMMER » comporte exactement les lignes suivantes :
        | N° contact | Description                             |
        | CT1001     | Invitation à la journée portes ouvertes |
        | CT1002     | Invitation à la journée portes ouvertes |

    @IM-SC-0302
    Scénario: Un segment qui comporte des actions sur les critères n’en reçoit d’autres qu’après confirmation
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « AM »
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Quand j’ajoute tous les contacts au segment « SPRING »
      Et j’enregistre les critères du segment « SPRING » sous le code « MAILING »
      Et je retire du segment « SPRING » la ligne du contact « CT1001 »
      Et j’applique les critères enregistrés « MAILING » au segment « SPRING » sans confirmer
      Alors la question « Le segment comporte déjà des actions sur les critères. Voulez-vous tout de même appliquer les critères enregistrés ? » est posée
      Et le segment « SPRING » comporte 1 ligne

    @IM-SC-0303
    Scénario: Après confirmation, les actions sont exécutées l’une après l’autre
      Étant donné que les contacts suivants existent :
        | N°     | Nom       | Type     |
        | CT0001 | Adatum    | Société  |
        | CT1001 | Ann Beebe | Personne |
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SUMMER » a pour description « Invitation à la journée portes ouvertes »
      Quand j’ajoute tous les contacts au segment « SPRING »
      Et je retire du segment « SPRING » les contacts qui remplissent les critères suivants :
        | Type    |
        | Société |
      Et j’enregistre les critères du segment « SPRING » sous le code « MAILING »
      Et j’ajoute au segment « SUMMER » une ligne pour le contact « CT0001 »
      Et j’applique les critères enregistrés « MAILING » au segment « SUMMER »
      Alors la réponse indique 1 ligne dans le segment
      Et le segment « SUMMER » comporte exactement les lignes suivantes :
        | N° contact |
        | CT1001     |
      Et le segment « SUMMER » affiche les valeurs suivantes :
        | Nbre d’actions du critère |
        | 3                         |
      Et les critères enregistrés sont exactement les suivants :
        | Code    | Nbre d’actions du critère |
        | MAILING | 2                         |

    @IM-SC-0527
    Scénario: Les critères enregistrés ignorent les contacts qui n’existent plus
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « AM »
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SUMMER » a pour description « Invitation à la journée portes ouvertes »
      Quand j’ajoute au segment « SPRING » les contacts qui remplissent les critères suivants :
        | N° contact |
        | CT1002     |
      Et j’ajoute au segment « SPRING » les contacts qui remplissent les critères suivants :
        | N° contact |
        | CT1001     |
      Et j’enregistre les critères du segment « SPRING » sous le code « MAILING »
      Et je supprime le segment « SPRING »
      Et je supprime le contact « CT1002 »
      Et j’applique les critères enregistrés « MAILING » au segment « SUMMER »
      Alors la réponse indique 1 ligne dans le segment
      Et le segment « SUMMER » comporte exactement les lignes suivantes :
        | N° contact |
        | CT1001     |

    @IM-SC-0529
    Scénario: Les critères enregistrés réutilisent aussi un segment journalisé
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Et que le segment « SPRING » a été journalisé
      Et que le segment « SUMMER » a pour description « Invitation à la journée portes ouvertes »
      Quand je réutilise le segment journalisé « SPRING » dans le segment « SUMMER »
      Et j’enregistre les critères du segment « SUMMER » sous le code « MAILING »
      Et j’applique les critères enregistrés « MAILING » au segment « SUMMER »
      Alors la réponse indique 2 lignes dans le segment
      Et le segment « SUMMER » comporte exactement les lignes suivantes :
        | N° contact |
        | CT1001     |
        | CT1001     |
      Et le segment « SUMMER » affiche les valeurs suivantes :
        | Nbre d’actions du critère |
        | 2                         |

    @IM-SC-0530
    Scénario: Un segment journalisé qui n’existe plus n’ajoute aucun contact lorsque les critères enregistrés sont appliqués
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Et que le segment « SPRING » a été journalisé
      Et que le segment journalisé « SPRING » est marqué comme annulé
      Et que le segment « SUMMER » a pour description « Invitation à la journée portes ouvertes »
      Quand je réutilise le segment journalisé « SPRING » dans le segment « SUMMER »
      Et j’enregistre les critères du segment « SUMMER » sous le code « MAILING »
      Et je supprime les segments journalisés annulés
      Et j’applique les critères enregistrés « MAILING » au segment « SUMMER »
      Alors le segment « SUMMER » comporte 1 ligne

    @IM-SC-0304
    Scénario: Un segment sans action sur les critères n’en a aucune à enregistrer
      Étant donné que le segment « SPRING » a pour description « Publipostage de printemps »
      Quand j’enregistre les critères du segment « SPRING » sous le code « MAILING »
      Alors la demande est refusée : « Le segment SPRING ne comporte aucune action sur les critères. »

    @IM-SC-0305
    Scénario: Un code n’est utilisé qu’une seule fois
      Étant donné que le segment « SPRING » a pour description « Publipostage de printemps »
      Quand j’ajoute tous les contacts au segment « SPRING »
      Et j’enregistre les critères du segment « SPRING » sous le code « MAILING »
      Et j’enregistre les critères du segment « SPRING » sous le code « MAILING »
      Alors la demande est refusée : « Les critères enregistrés MAILING existent déjà. »

    @IM-SC-0480
    Scénario: Des critères ne s’enregistrent que sous un code
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand j’ouvre le segment « SPRING »
      Et je choisis l’action « Enregistrer critères »
      Et je renseigne le champ « Description » avec la valeur « Correspondance »
      Et je clique sur le bouton « OK »
      Alors la demande est refusée : « Vous devez indiquer le code ou le numéro. »

    @IM-SC-0306
    Scénario: Des critères non enregistrés ne peuvent pas être appliqués
      Étant donné que le segment « SPRING » a pour description « Publipostage de printemps »
      Quand j’applique les critères enregistrés « MAILING » au segment « SPRING »
      Alors la demande est refusée : « Les critères enregistrés MAILING n’existent pas. »

  @IM-R-096 @must
  Règle: La réutilisation d’un segment journalisé ajoute une ligne pour chacune de ses interactions, y compris celles qui sont annulées ou qui répètent un contact, avec la campagne de l’interaction ; un segment de suivi est rempli de la même façon et reçoit la campagne du segment qu’il suit.

    @IM-SC-0307 @procedure @IM-P-47
    Scénario: Réutiliser les contacts d’un segment journalisé
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « JR »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
        | CT1002     |
      Et que le segment « SPRING » a été journalisé
      Et que le segment « SUMMER » a pour description « Invitation à la journée portes ouvertes »
      Quand j’ouvre le segment « SUMMER »
      Et je choisis l’action « Réutiliser segment »
      Et je sélectionne la ligne du segment « SPRING »
      Et je clique sur le bouton « OK »
      Alors le segment « SUMMER » comporte exactement les lignes suivantes :
        | N° contact | Description                             | Code modèle interaction | Code vendeur |
        | CT1001     | Invitation à la journée portes ouvertes |                         | AM           |
        | CT1002     | Invitation à la journée portes ouvertes |                         | JR           |

    @IM-SC-0308
    Scénario: Ni la marque d’annulation ni la répétition n’écartent un contact
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
        | CT1001     |
      Et que le segment « SPRING » a été journalisé
      Et que le segment journalisé « SPRING » est marqué comme annulé
      Et que le segment « SUMMER » a pour description « Invitation à la journée portes ouvertes »
      Quand je réutilise le segment journalisé « SPRING » dans le segment « SUMMER »
      Alors 2 contacts sont ajoutés
      Et le segment « SUMMER » affiche les valeurs suivantes :
        | Nbre de lignes | Nbre d’actions du critère |
        | 2              | 1                         |

    @IM-SC-0309
    Scénario: La campagne est celle de l’interaction
      Étant donné que la campagne « CP1001 » a pour description « Publipostage de printemps »
      Et que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction | N° campagne |
        | Publipostage de printemps | LETTER                  | CP1001      |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Et que le segment « SPRING » a été journalisé
      Et que le segment « SUMMER » a pour description « Invitation à la journée portes ouvertes »
      Quand je réutilise le segment journalisé « SPRING » dans le segment « SUMMER »
      Alors le segment « SUMMER » comporte exactement les lignes suivantes :
        | N° contact | N° campagne | Description                             |
        | CT1001     | CP1001      | Invitation à la journée portes ouvertes |

    @IM-SC-0310
    Scénario: Un segment qui n’a jamais été journalisé ne peut pas être réutilisé
      Étant donné que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SUMMER » a pour description « Invitation à la journée portes ouvertes »
      Quand je réutilise le segment journalisé « SPRING » dans le segment « SUMMER »
      Alors la demande est refusée : « Aucun segment journalisé ne porte le numéro SPRING. »

    @IM-SC-0512
    Scénario: Un segment inexistant ne reprend ni contacts ni langue
      Quand je réutilise le segment journalisé « SUMMER » dans le segment « SPRING »
      Alors la demande est refusée : « Aucun segment ouvert ne porte le numéro SPRING. »
      Quand j’ajoute au segment « SPRING » une langue avec les valeurs suivantes :
        | Code langue | Document joint |
        | ENU         | letter.docx    |
      Alors la demande est refusée : « Aucun segment ouvert ne porte le numéro SPRING. »

    @IM-SC-0357
    Scénario: Un segment de suivi conserve les campagnes
      Étant donné que la souche de numéros « SEGM » commence au numéro « S002 » et accepte les numéros saisis manuellement
      Et que les segments tirent leurs numéros de la souche de numéros « SEGM »
      Et que la campagne « CP1001 » a pour description « Publipostage de printemps »
      Et que la campagne « CP1002 » a pour description « Invitation à la journée portes ouvertes »
      Et que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le segment « S001 » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction | N° campagne |
        | Publipostage de printemps | LETTER                  | CP1001      |
      Et que le segment « S001 » contient les contacts suivants :
        | N° contact | N° campagne |
        | CT1001     |             |
        | CT1002     | CP1002      |
      Quand je journalise le segment « S001 » en créant un segment de suivi
      Alors le segment « S002 » affiche les valeurs suivantes :
        | N° campagne | Code modèle interaction | Nbre d’actions du critère |
        | CP1001      |                         | 1                         |
      Et le segment « S002 » comporte exactement les lignes suivantes :
        | N° contact | N° campagne |
        | CT1001     | CP1001      |
        | CT1002     | CP1002      |

  @IM-R-097 @must
  Règle: Un nouveau segment, même de suivi, reçoit le vendeur correspondant à l’utilisateur ; la suppression d’un segment ouvert ne journalise rien, et son numéro n’est pas réattribué.

    @IM-SC-0358
    Scénario: Un nouveau segment reçoit le vendeur correspondant à l’utilisateur
      Étant donné que le vendeur « JR » existe
      Et que l’utilisateur « SPEC » est le vendeur « JR »
      Quand je crée un segment portant le numéro « SPRING »
      Alors le segment « SPRING » affiche les valeurs suivantes :
        | Code vendeur |
        | JR           |

    @IM-SC-0493
    Scénario: Un utilisateur ne peut pas être associé à un vendeur inexistant
      Étant donné que le vendeur « AM » existe
      Et que l’utilisateur « SPEC » est le vendeur « AM »
      Quand j’associe l’utilisateur « SPEC » au vendeur « JR »
      Alors la demande est refusée : « Le vendeur JR n’existe pas. »
      Quand je crée un segment portant le numéro « SPRING »
      Alors le segment « SPRING » affiche les valeurs suivantes :
        | Code vendeur |
        | AM           |

    @IM-SC-0359
    Scénario: Un segment de suivi reçoit le vendeur correspondant à l’utilisateur, et non l’ancien
      Étant donné que la souche de numéros « SEGM » commence au numéro « S002 » et accepte les numéros saisis manuellement
      Et que les segments tirent leurs numéros de la souche de numéros « SEGM »
      Et que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le vendeur « JR » existe
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le segment « S001 » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction | Code vendeur |
        | Publipostage de printemps | LETTER                  | AM           |
      Et que le segment « S001 » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Et que l’utilisateur « SPEC » est le vendeur « JR »
      Quand je journalise le segment « S001 » en créant un segment de suivi
      Alors le segment « S002 » comporte exactement les lignes suivantes :
        | N° contact | Code vendeur |
        | CT1001     | JR           |

    @IM-SC-0311
    Scénario: Un segment supprimé n’existe plus
      Étant donné que la souche de numéros « SEGM » commence au numéro « S001 »
      Et que les segments tirent leurs numéros de la souche de numéros « SEGM »
      Et que le contact « CT1001 » est suivi par le vendeur « AM »
      Quand je crée un segment
      Et j’ajoute au segment « S001 » une ligne pour le contact « CT1001 »
      Et je supprime le segment « S001 »
      Et je crée un segment
      Alors le nouveau segment porte le numéro « S002 »
      Et le journal des interactions contient 0 écriture
      Et aucun segment n’est journalisé
      Et 1 segment est ouvert

    @IM-SC-0487
    Scénario: Un segment inexistant ne peut être ni modifié ni supprimé
      Quand je modifie le segment « SPRING » comme suit, en mettant à jour ses lignes :
        | Description               |
        | Publipostage de printemps |
      Alors la demande est refusée : « Aucun segment ouvert ne porte le numéro SPRING. »
      Quand je supprime le segment « SPRING »
      Alors la demande est refusée : « Aucun segment ouvert ne porte le numéro SPRING. »
