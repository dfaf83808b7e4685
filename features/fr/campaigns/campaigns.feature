# language: fr
@campaigns
Fonctionnalité: Créer et supprimer des campagnes

  @IM-R-070 @must
  Règle: Chaque campagne a un numéro qu’aucune autre campagne ne porte.

    @IM-SC-0200
    Scénario: Créer une campagne
      Étant donné que la campagne « SPRING » a pour description « Publipostage de printemps »
      Quand je crée une campagne avec les valeurs suivantes :
        | N° campagne | Description            |
        | AUTUMN      | Publipostage d’automne |
      Alors les campagnes sont exactement les suivantes :
        | N° campagne | Description               |
        | AUTUMN      | Publipostage d’automne    |
        | SPRING      | Publipostage de printemps |

    @IM-SC-0460
    Scénario: Une campagne sans numéro est refusée
      Étant donné que la campagne « SPRING » a pour description « Publipostage de printemps »
      Quand je crée une campagne avec les valeurs suivantes :
        | Description            |
        | Publipostage d’automne |
      Alors la demande est refusée : « Vous devez indiquer le code ou le numéro. »
      Et les campagnes sont exactement les suivantes :
        | N° campagne |
        | SPRING      |

    @IM-SC-0202
    Scénario: Une deuxième campagne portant le même numéro est refusée
      Étant donné que la campagne « SPRING » a pour description « Publipostage de printemps »
      Quand je crée une campagne avec les valeurs suivantes :
        | N° campagne | Description            |
        | SPRING      | Publipostage d’automne |
      Alors la demande est refusée : « La campagne SPRING existe déjà. »

  @IM-R-071 @must
  Règle: La suppression d’une campagne entraîne celle de ses écritures de campagne ; ses interactions sont conservées et gardent son numéro.

    @IM-SC-0203
    Scénario: Les interactions d’une campagne supprimée sont conservées
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que la campagne « SPRING » a pour description « Publipostage de printemps »
      Et que la campagne « AUTUMN » a pour description « Publipostage d’automne »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction | N° campagne |
        | E1          | CT1001     | OUT                     | SPRING      |
        | E2          | CT1001     | OUT                     | AUTUMN      |
      Quand je supprime la campagne « SPRING »
      Alors les campagnes sont exactement les suivantes :
        | N° campagne |
        | AUTUMN      |
      Et les écritures de campagne sont exactement les suivantes :
        | N° campagne | Nbre interactions |
        | AUTUMN      | 1                 |
      Et le journal des interactions contient exactement les écritures suivantes :
        | Interaction | N° campagne |
        | E1          | SPRING      |
        | E2          | AUTUMN      |

    @IM-SC-0204
    Scénario: Une interaction annulée d’une campagne supprimée ne peut pas être rétablie
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que la campagne « SPRING » a pour description « Publipostage de printemps »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction | N° campagne |
        | E1          | CT1001     | OUT                     | SPRING      |
      Et que l’interaction « E1 » est marquée comme annulée
      Quand je supprime la campagne « SPRING »
      Et j’inverse la marque d’annulation de l’interaction « E1 »
      Alors la demande est refusée : « L’interaction E1 ne peut pas être rétablie, car son écriture de campagne a été supprimée. »

    @IM-SC-0206
    Scénario: Une interaction reportée d’une campagne supprimée ne peut pas être terminée
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que la campagne « SPRING » a pour description « Publipostage de printemps »
      Et que les interactions suivantes sont reportées :
        | Interaction | N° contact | Code modèle interaction | N° campagne |
        | E1          | CT1001     | OUT                     | SPRING      |
      Quand je supprime la campagne « SPRING »
      Et je reprends l’interaction « E1 » et je la termine
      Alors la demande est refusée : « La campagne SPRING n’existe pas. »

    @IM-SC-0492
    Scénario: Une campagne inexistante ne peut pas être supprimée
      Quand je supprime la campagne « SPRING »
      Alors la demande est refusée : « La campagne SPRING n’existe pas. »
