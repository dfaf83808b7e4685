# language: fr
@segments
Fonctionnalité: Préparer un segment

  @IM-R-033 @must
  Règle: Un segment regroupe des contacts en vue d’une même interaction avec chacun d’eux.

    @IM-SC-0105 @procedure @IM-P-21
    Scénario: Créer un segment et ajouter des contacts
      Étant donné que la souche de numéros « SEGM » commence au numéro « S001 »
      Et que les segments tirent leurs numéros de la souche de numéros « SEGM »
      Et que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « JR »
      Quand je saisis le texte « Segments » dans la recherche et j’ouvre la page trouvée
      Et je choisis l’action « Nouveau »
      Et je renseigne le champ « Description » avec la valeur « Publipostage de printemps »
      Et je choisis l’action « Ajouter contacts »
      Et je renseigne le champ « N° contact » avec la valeur « CT1001|CT1002 »
      Et je clique sur le bouton « OK »
      Alors le segment « S001 » comporte exactement les lignes suivantes :
        | N° contact | Description               | Code vendeur |
        | CT1001     | Publipostage de printemps | AM           |
        | CT1002     | Publipostage de printemps | JR           |

    @IM-SC-0106
    Scénario: Un nouveau segment porte la date de travail
      Étant donné que la date de travail est le 03/02/2026
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Quand j’ouvre le segment « SPRING »
      Alors le segment « SPRING » affiche les valeurs suivantes :
        | N° segment | Description               | Date       | Nbre de lignes |
        | SPRING     | Publipostage de printemps | 03/02/2026 | 0              |

    @IM-SC-0107 @procedure @IM-P-22
    Scénario: Ouvrir les segments actifs à partir de la page d’accueil
      Étant donné que le segment « SPRING » a pour description « Publipostage de printemps »
      Quand je choisis la liste « Segments actifs » sur la page d’accueil
      Alors la fenêtre « Segments actifs » affiche exactement les lignes suivantes :
        | N° segment | Description               | Nbre de lignes |
        | SPRING     | Publipostage de printemps | 0              |

  @IM-R-034 @must
  Règle: Lors de l’ajout de contacts, ceux qui figurent déjà dans le segment sont ignorés ; une ligne saisie manuellement est toujours ajoutée.

    @IM-SC-0108
    Scénario: Un contact n’est pas ajouté deux fois
      Étant donné que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « AM »
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand j’ajoute au segment « SPRING » les contacts suivants :
        | N° contact |
        | CT1001     |
        | CT1002     |
      Alors 1 contact est ajouté
      Et le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact |
        | CT1001     |
        | CT1002     |

    @IM-SC-0109
    Scénario: Une ligne ajoutée manuellement peut répéter un contact
      Étant donné que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand j’ajoute au segment « SPRING » une ligne pour le contact « CT1001 »
      Alors le segment « SPRING » comporte 2 lignes

    @IM-SC-0110
    Scénario: Un contact inexistant est refusé, et aucun contact n’est ajouté
      Étant donné que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le contact « CT1001 » est suivi par le vendeur « AM »
      Quand j’ajoute au segment « SPRING » les contacts suivants :
        | N° contact |
        | CT1001     |
        | CT9999     |
      Alors la demande est refusée : « Le contact CT9999 n’existe pas. »
      Et le segment « SPRING » comporte 0 ligne

    @IM-SC-0486
    Scénario: Une ligne pour un contact inexistant est refusée
      Étant donné que le segment « SPRING » a pour description « Publipostage de printemps »
      Quand j’ajoute au segment « SPRING » une ligne pour le contact « CT9999 »
      Alors la demande est refusée : « Le contact CT9999 n’existe pas. »
      Et le segment « SPRING » comporte 0 ligne

    @IM-SC-0111
    Scénario: Une ligne peut être retirée
      Étant donné que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « AM »
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
        | CT1002     |
      Quand je retire du segment « SPRING » la ligne du contact « CT1001 »
      Alors le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact |
        | CT1002     |

    @IM-SC-0112
    Scénario: Aucun contact ne peut être ajouté à un segment inexistant
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Quand j’ajoute au segment « SPRING » les contacts suivants :
        | N° contact |
        | CT1001     |
      Alors la demande est refusée : « Aucun segment ouvert ne porte le numéro SPRING. »
