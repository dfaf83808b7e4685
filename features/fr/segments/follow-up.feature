# language: fr
@segments
Fonctionnalité: Journaliser un segment avec un segment de suivi

  @IM-R-044 @must
  Règle: Sur demande, la journalisation d’un segment crée un segment de suivi contenant les mêmes contacts.

    @IM-SC-0139 @procedure @IM-P-27
    Scénario: Journaliser un segment et créer un segment de suivi
      Étant donné que la souche de numéros « SEGM » commence au numéro « S002 » et accepte les numéros saisis manuellement
      Et que les segments tirent leurs numéros de la souche de numéros « SEGM »
      Et que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « JR »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le segment « S001 » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « S001 » contient les contacts suivants :
        | N° contact |
        | CT1001     |
        | CT1002     |
      Quand j’ouvre le segment « S001 »
      Et je choisis l’action « Journaliser »
      Et je coche la case « Créer suivi segment »
      Et je clique sur le bouton « OK »
      Alors les segments journalisés sont exactement les suivants :
        | N° segment | Nbre interactions |
        | S001       | 2                 |
      Et le segment « S002 » comporte exactement les lignes suivantes :
        | N° contact | Code vendeur |
        | CT1001     | AM           |
        | CT1002     | JR           |

    @IM-SC-0140
    Scénario: Sans demande, aucun segment de suivi n’est créé
      Étant donné que la souche de numéros « SEGM » commence au numéro « S002 » et accepte les numéros saisis manuellement
      Et que les segments tirent leurs numéros de la souche de numéros « SEGM »
      Et que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le segment « S001 » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « S001 » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand je journalise le segment « S001 »
      Alors les segments journalisés sont exactement les suivants :
        | N° segment | Nbre interactions |
        | S001       | 1                 |
      Et 0 segment est ouvert

    @IM-SC-0141
    Scénario: Le segment de suivi conserve les contacts, mais pas l’interaction
      Étant donné que la souche de numéros « SEGM » commence au numéro « S002 » et accepte les numéros saisis manuellement
      Et que les segments tirent leurs numéros de la souche de numéros « SEGM »
      Et que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le vendeur « JR » existe
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le segment « S001 » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction | Code vendeur |
        | Publipostage de printemps | LETTER                  | JR           |
      Et que le segment « S001 » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand je journalise le segment « S001 » en créant un segment de suivi
      Alors le segment « S002 » affiche les valeurs suivantes :
        | Description           | Code modèle interaction | Code vendeur |
        | Suivi du segment S001 |                         |              |
      Et le segment « S002 » comporte exactement les lignes suivantes :
        | N° contact | Code modèle interaction | Code vendeur |
        | CT1001     |                         | AM           |

    @IM-SC-0142
    Scénario: Le segment de suivi porte la date de travail
      Étant donné que la souche de numéros « SEGM » commence au numéro « S002 » et accepte les numéros saisis manuellement
      Et que les segments tirent leurs numéros de la souche de numéros « SEGM »
      Et que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le segment « S001 » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « S001 » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Et que la date de travail est le 02/03/2026
      Quand je journalise le segment « S001 » en créant un segment de suivi
      Alors le segment « S002 » affiche les valeurs suivantes :
        | Date       | Nbre de lignes |
        | 02/03/2026 | 1              |

    @IM-SC-0143
    Scénario: Un contact présent sur deux lignes figure aussi sur deux lignes du segment de suivi
      Étant donné que la souche de numéros « SEGM » commence au numéro « S002 » et accepte les numéros saisis manuellement
      Et que les segments tirent leurs numéros de la souche de numéros « SEGM »
      Et que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le segment « S001 » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « S001 » contient les contacts suivants :
        | N° contact |
        | CT1001     |
        | CT1001     |
      Quand je journalise le segment « S001 » en créant un segment de suivi
      Alors le segment « S002 » comporte 2 lignes
      Et aucun avertissement n’est donné au sujet de la souche de numéros

  @IM-R-045 @must
  Règle: Si le segment de suivi ne peut pas recevoir de numéro, rien n’est journalisé.

    @IM-SC-0144
    Scénario: Sans souche de numéros, rien n’est journalisé
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le segment « S001 » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « S001 » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand je journalise le segment « S001 » en créant un segment de suivi
      Alors la demande est refusée : « Aucune souche de numéros n’est choisie pour les segments dans les paramètres marketing. »
      Et le journal des interactions contient 0 écriture
      Et aucun segment n’est journalisé
      Et le segment « S001 » comporte 1 ligne

    @IM-SC-0145
    Scénario: Sans numéro disponible, rien n’est journalisé
      Étant donné que la souche de numéros « SEGM » va du numéro « S001 » au numéro « S001 »
      Et que les segments tirent leurs numéros de la souche de numéros « SEGM »
      Et que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Quand je crée un segment
      Et je modifie le segment « S001 » comme suit, en mettant à jour ses lignes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et j’ajoute au segment « S001 » une ligne pour le contact « CT1001 »
      Et je journalise le segment « S001 » en créant un segment de suivi
      Alors la demande est refusée : « La souche de numéros SEGM ne contient plus aucun numéro disponible. »
      Et le journal des interactions contient 0 écriture

    @IM-SC-0472
    Scénario: Une souche qui n’attribue aucun numéro automatiquement empêche la journalisation
      Étant donné que la souche de numéros « SEGM » commence au numéro « S002 » et n’attribue aucun numéro automatiquement
      Et que les segments tirent leurs numéros de la souche de numéros « SEGM »
      Et que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le segment « S001 » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « S001 » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand je journalise le segment « S001 » en créant un segment de suivi
      Alors la demande est refusée : « La souche de numéros SEGM n’attribue aucun numéro automatiquement. »
      Et le journal des interactions contient 0 écriture
      Et aucun segment n’est journalisé
      Et le segment « S001 » comporte 1 ligne

    @IM-SC-0473
    Scénario: Une souche à ordre chronologique qui n’attribue aucun numéro empêche la journalisation
      Étant donné que les souches de numéros suivantes existent :
        | Code | Ordre chronologique |
        | SEGM | Oui                 |
      Et que la souche de numéros « SEGM » comporte les lignes suivantes :
        | N° début |
        | S001     |
      Et que les segments tirent leurs numéros de la souche de numéros « SEGM »
      Et que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Quand je crée un segment
      Et je modifie le segment « S001 » comme suit, en mettant à jour ses lignes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et j’ajoute au segment « S001 » une ligne pour le contact « CT1001 »
      Étant donné que la date de travail est le 10/01/2026
      Quand je journalise le segment « S001 » en créant un segment de suivi
      Alors la demande est refusée : « La souche de numéros SEGM n’attribue les numéros que dans l’ordre chronologique. »
      Et le journal des interactions contient 0 écriture

    @IM-SC-0474
    Scénario: Un numéro que porte déjà un segment ouvert empêche la journalisation
      Étant donné que la souche de numéros « SEGM » commence au numéro « S002 » et accepte les numéros saisis manuellement
      Et que les segments tirent leurs numéros de la souche de numéros « SEGM »
      Et que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le segment « S002 » a pour description « Invitation à la journée portes ouvertes »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le segment « S001 » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « S001 » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand je journalise le segment « S001 » en créant un segment de suivi
      Alors la demande est refusée : « Le segment S002 existe déjà. »
      Et le journal des interactions contient 0 écriture
      Et aucun segment n’est journalisé
      Et le segment « S001 » comporte 1 ligne
