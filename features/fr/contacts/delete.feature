# language: fr
@contacts
Fonctionnalité: Supprimer des contacts et des vendeurs

  @IM-R-113 @must
  Règle: Un contact qui figure dans un segment ouvert ne peut pas être supprimé ; les interactions n’empêchent pas la suppression : celles d’une personne passent à la société, et celles d’une société perdent leur contact.

    @IM-SC-0370
    Scénario: Un contact qui figure dans un segment ouvert est conservé
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand je supprime le contact « CT1001 »
      Alors la demande est refusée : « Le contact CT1001 ne peut pas être supprimé, car il figure dans un segment ouvert. »

    @IM-SC-0371
    Scénario: Une société dont une personne figure dans un segment ouvert est conservée
      Étant donné que les contacts suivants existent :
        | N°     | Type     | N° société |
        | CT1000 | Société  |            |
        | CT1001 | Personne | CT1000     |
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand je supprime le contact « CT1000 »
      Alors la demande est refusée : « Le contact CT1001 ne peut pas être supprimé, car il figure dans un segment ouvert. »

    @IM-SC-0372
    Scénario: Les interactions d’une personne passent à la société
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Type     | N° société | Code vendeur |
        | CT1000 | Société  |            |              |
        | CT1001 | Personne | CT1000     | AM           |
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Quand je supprime le contact « CT1001 »
      Alors les contacts sont exactement les suivants :
        | N°     |
        | CT1000 |
      Et le journal des interactions contient exactement les écritures suivantes :
        | Interaction | N° contact | N° société contact |
        | E1          | CT1000     | CT1000             |

    @IM-SC-0373
    Scénario: La suppression d’une société entraîne celle de ses personnes, et les interactions perdent leur contact
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Type     | N° société | Code vendeur |
        | CT1000 | Société  |            | AM           |
        | CT1001 | Personne | CT1000     | AM           |
        | CT1002 | Personne |            | AM           |
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1000     | OUT                     |
        | E2          | CT1001     | OUT                     |
      Quand je supprime le contact « CT1000 »
      Alors les contacts sont exactement les suivants :
        | N°     |
        | CT1002 |
      Et le journal des interactions contient exactement les écritures suivantes :
        | Interaction | N° contact | N° société contact |
        | E1          |            |                    |
        | E2          |            |                    |

    @IM-SC-0374
    Scénario: Une interaction reportée qui a perdu son contact ne peut pas être terminée
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont reportées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Quand je supprime le contact « CT1001 »
      Et je reprends l’interaction « E1 » et je la termine
      Alors la demande est refusée : « Vous devez sélectionner un contact avec lequel interagir. »

  @IM-R-114 @must
  Règle: Les interactions d’un vendeur n’empêchent pas sa suppression, et tout ce qui porte son code le conserve.

    @IM-SC-0376
    Scénario: Le journal des interactions conserve le code
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Quand je supprime le vendeur « AM »
      Alors le journal des interactions contient exactement les écritures suivantes :
        | Interaction | Code vendeur |
        | E1          | AM           |
      Et les contacts sont exactement les suivants :
        | N°     | Code vendeur |
        | CT1001 | AM           |

    @IM-SC-0491
    Scénario: Un vendeur inexistant ne peut pas être supprimé
      Quand je supprime le vendeur « JR »
      Alors la demande est refusée : « Le vendeur JR n’existe pas. »

    @IM-SC-0377
    Scénario: Une interaction reportée ne peut pas être terminée pour un vendeur supprimé
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont reportées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Quand je supprime le vendeur « AM »
      Et je reprends l’interaction « E1 » et je la termine
      Alors la demande est refusée : « Le vendeur AM n’existe pas. »
