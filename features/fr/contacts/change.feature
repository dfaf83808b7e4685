# language: fr
@contacts
Fonctionnalité: Modifier un contact

  @IM-R-110 @must
  Règle: La modification d’un contact porte exactement sur les champs indiqués.

    @IM-SC-0360
    Scénario: Les autres champs conservent leur contenu
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Nom        | Type     | Code vendeur | E-mail              |
        | CT1001 | Anna Weber | Personne | AM           | anna@adatum.example |
      Quand je modifie le contact « CT1001 » comme suit :
        | Code langue | N° téléphone | Type correspondance |
        | FRA         | 555 0101     | Impression          |
      Alors les contacts sont exactement les suivants :
        | N°     | Nom        | Code vendeur | E-mail              | Code langue | N° téléphone | Type correspondance |
        | CT1001 | Anna Weber | AM           | anna@adatum.example | FRA         | 555 0101     | Impression          |

    @IM-SC-0489
    Scénario: Un contact inexistant ne peut être ni modifié ni supprimé
      Quand je modifie le contact « CT9999 » comme suit :
        | Nom        |
        | Anna Weber |
      Alors la demande est refusée : « Le contact CT9999 n’existe pas. »
      Quand je supprime le contact « CT9999 »
      Alors la demande est refusée : « Le contact CT9999 n’existe pas. »

  @IM-R-111 @must
  Règle: Le type d’un contact qui a des interactions ne peut pas être modifié, même si elles sont toutes reportées ou annulées.

    @IM-SC-0364
    Scénario: Une interaction reportée fige le type
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont reportées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Quand je modifie le contact « CT1001 » comme suit :
        | Type    |
        | Société |
      Alors la demande est refusée : « Le type du contact CT1001 ne peut pas être modifié, car ce contact a des interactions. »

    @IM-SC-0365
    Scénario: Une interaction annulée fige le type
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Et que l’interaction « E1 » est marquée comme annulée
      Quand je modifie le contact « CT1001 » comme suit :
        | Type    |
        | Société |
      Alors la demande est refusée : « Le type du contact CT1001 ne peut pas être modifié, car ce contact a des interactions. »

    @IM-SC-0366
    Scénario: Sans interaction, une personne devient une société
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Quand je modifie le contact « CT1001 » comme suit :
        | Type    |
        | Société |
      Alors les contacts sont exactement les suivants :
        | N°     | Type    | N° société |
        | CT1001 | Société | CT1001     |

    @IM-SC-0367
    Scénario: Sans interaction, une société devient une personne, et ses personnes la quittent
      Étant donné que les contacts suivants existent :
        | N°     | Type     | N° société |
        | CT1000 | Société  |            |
        | CT1001 | Personne | CT1000     |
      Quand je modifie le contact « CT1000 » comme suit :
        | Type     |
        | Personne |
      Alors les contacts sont exactement les suivants :
        | N°     | Type     | N° société |
        | CT1000 | Personne |            |
        | CT1001 | Personne |            |

  @IM-R-112 @must
  Règle: Les interactions d’une personne qui passe à une autre société restent rattachées à celle qu’elle quitte ; si elle n’appartenait à aucune, elles la suivent.

    @IM-SC-0368
    Scénario: L’ancienne société conserve les interactions
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Type     | N° société | Code vendeur |
        | CT1000 | Société  |            |              |
        | CT2000 | Société  |            |              |
        | CT1001 | Personne | CT1000     | AM           |
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Quand je modifie le contact « CT1001 » comme suit :
        | N° société |
        | CT2000     |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | Interaction | N° contact | N° société contact |
        | E1          | CT1000     | CT1000             |
      Et le journal des interactions du contact « CT1001 » contient 0 écriture

    @IM-SC-0369
    Scénario: Les interactions d’une personne sans société la suivent
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Type     | Code vendeur |
        | CT2000 | Société  |              |
        | CT1001 | Personne | AM           |
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Quand je modifie le contact « CT1001 » comme suit :
        | N° société |
        | CT2000     |
      Alors le journal des interactions du contact « CT2000 » contient exactement les écritures suivantes :
        | Interaction | N° contact | N° société contact |
        | E1          | CT1001     | CT2000             |
