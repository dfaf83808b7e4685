# language: fr
@postponing
Fonctionnalité: Reprendre une interaction reportée

  @IM-R-028 @must
  Règle: Une interaction reportée qui est reprise et terminée figure dans le journal des interactions sous le même numéro.

    @IM-SC-0090 @procedure @IM-P-18
    Scénario: Reprendre une interaction reportée et la terminer
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont reportées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Quand j’ouvre la fiche du contact « CT1001 »
      Et je choisis l’action « Interactions reportées »
      Et je sélectionne la ligne de l’interaction « E1 »
      Et je choisis l’action « Reprendre »
      Et je renseigne le champ « Évaluation » avec la valeur « Très positive »
      Et je clique sur le bouton « OK »
      Alors 0 interaction est reportée
      Et le journal des interactions contient exactement les écritures suivantes :
        | Interaction | N° contact | Évaluation    | Reportée |
        | E1          | CT1001     | Très positive | Non      |

    @IM-SC-0091
    Scénario: Les interactions ultérieures ne changent pas le numéro
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont reportées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E2          | CT1001     | OUT                     |
      Quand je reprends l’interaction « E1 » et je la termine
      Alors le journal des interactions contient exactement les écritures suivantes :
        | Interaction |
        | E1          |
        | E2          |
      Et l’interaction « E2 » porte un numéro d’écriture plus élevé que celui de l’interaction « E1 »

  @IM-R-029 @must
  Règle: Une interaction reprise contient tout ce qui avait été saisi et porte la date de travail.

    @IM-SC-0092
    Scénario: La date de travail remplace l’ancienne date
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont reportées :
        | Interaction | N° contact | Code modèle interaction | Description                  | Date de l’interaction |
        | E1          | CT1001     | OUT                     | Rappeler au sujet de l’offre | 10/01/2026            |
      Et que la date de travail est le 20/01/2026
      Quand je reprends l’interaction « E1 » et je la termine
      Alors le journal des interactions contient exactement les écritures suivantes :
        | Interaction | Description                  | Date       |
        | E1          | Rappeler au sujet de l’offre | 20/01/2026 |

    @IM-SC-0093
    Scénario: La date saisie lors de la reprise est retenue
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont reportées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Quand je reprends l’interaction « E1 » et je la termine avec les valeurs suivantes :
        | Date de l’interaction | Description            |
        | 12/01/2026            | Réunion chez le client |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | Interaction | Date       | Description            |
        | E1          | 12/01/2026 | Réunion chez le client |

    @IM-SC-0094
    Scénario: Le contact ne peut pas être remplacé lors de la reprise
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont reportées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Quand je reprends l’interaction « E1 » et je la termine avec les valeurs suivantes :
        | Contact |
        | CT1002  |
      Alors la demande est refusée : « Le champ “Contact” ne peut pas être modifié ici. »
      Et 1 interaction est reportée

  @IM-R-030 @must
  Règle: Une interaction reprise peut être reportée de nouveau et reste une seule et même interaction.

    @IM-SC-0095 @procedure @IM-P-19
    Scénario: Reprendre une interaction reportée et la reporter de nouveau
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont reportées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Quand j’ouvre la fiche du contact « CT1001 »
      Et je choisis l’action « Interactions reportées »
      Et je sélectionne la ligne de l’interaction « E1 »
      Et je choisis l’action « Reprendre »
      Et je renseigne le champ « Description » avec la valeur « Rappeler au sujet de l’offre »
      Et je clique sur le bouton « Annuler »
      Et je réponds « Oui » à la question « Voulez-vous terminer cette interaction plus tard ? »
      Alors les interactions reportées sont exactement les suivantes :
        | Interaction | Description                  |
        | E1          | Rappeler au sujet de l’offre |
      Et le journal des interactions contient 0 écriture

    @IM-SC-0096
    Scénario: Après deux nouveaux reports, l’interaction reste unique
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont reportées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Quand je reprends l’interaction « E1 » et je la reporte de nouveau avec les valeurs suivantes :
        | Durée (min) |
        | 20          |
      Et je reprends l’interaction « E1 » et je la reporte de nouveau avec les valeurs suivantes :
        | Durée (min) |
        | 25          |
      Alors les interactions reportées sont exactement les suivantes :
        | Interaction | Durée (min) |
        | E1          | 25          |

    @IM-SC-0097
    Scénario: Refuser de terminer plus tard laisse l’interaction inchangée
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont reportées :
        | Interaction | N° contact | Code modèle interaction | Date de l’interaction |
        | E1          | CT1001     | OUT                     | 10/01/2026            |
      Quand je reprends l’interaction « E1 » et je refuse de la terminer plus tard
      Alors la question « Voulez-vous terminer cette interaction plus tard ? » est posée
      Et les interactions reportées sont exactement les suivantes :
        | Interaction | Description        | Date       |
        | E1          | Appel téléphonique | 10/01/2026 |

  @IM-R-031 @must
  Règle: Seule une interaction reportée peut être reprise.

    @IM-SC-0098
    Scénario: Une interaction terminée ne peut pas être reprise
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Quand je reprends l’interaction « E1 » et je la termine
      Alors la demande est refusée : « L’interaction E1 n’est pas reportée. »

    @IM-SC-0099
    Scénario: Une interaction supprimée entre-temps ne peut pas être reprise
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont reportées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Quand je supprime l’interaction reportée « E1 » et je confirme
      Et je reprends l’interaction « E1 » et je la termine
      Alors la demande est refusée : « L’interaction E1 n’existe plus. »

    @IM-SC-0100
    Scénario: Un modèle supprimé entre-temps empêche de terminer l’interaction
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont reportées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Quand je supprime le modèle d’interaction « OUT »
      Et je reprends l’interaction « E1 » et je la termine
      Alors la demande est refusée : « Le modèle d’interaction OUT n’existe pas. »
      Et 1 interaction est reportée

  @IM-R-123 @must
  Règle: Une interaction reprise porte l’heure actuelle, arrondie à la minute supérieure, et indique l’utilisateur qui la reprend ; elle n’est plus signalée comme tentative infructueuse.

    @IM-SC-0414
    Scénario: La date, l’heure, l’utilisateur et la réussite sont ceux de la reprise
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont reportées :
        | Interaction | N° contact | Code modèle interaction | Heure de l’interaction | Tentative infructueuse |
        | E1          | CT1001     | OUT                     | 08:00                  | Oui                    |
      Et que la date de travail est le 20/01/2026
      Et que l’heure actuelle est 16:45:10
      Et que l’utilisateur « KIM » s’est connecté
      Quand je reprends l’interaction « E1 » et je la termine
      Alors le journal des interactions contient exactement les écritures suivantes :
        | Interaction | Date       | Heure de l’interaction | Tentative infructueuse | ID utilisateur |
        | E1          | 20/01/2026 | 16:46                  | Non                    | KIM            |

    @IM-SC-0415
    Scénario: Une autre description donne un autre sujet
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont reportées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Quand je reprends l’interaction « E1 » et je la termine avec les valeurs suivantes :
        | Description                  |
        | Rappeler au sujet de l’offre |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | Interaction | Sujet                        |
        | E1          | Rappeler au sujet de l’offre |

  @IM-R-124 @must
  Règle: Un commentaire saisi lors de la reprise remplace ceux que l’interaction avait ; sans nouveau commentaire, ceux-ci sont conservés.

    @IM-SC-0416
    Scénario: Un nouveau commentaire remplace l’ancien
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont reportées :
        | Interaction | N° contact | Code modèle interaction | Commentaire                  |
        | E1          | CT1001     | OUT                     | Rappeler au sujet de l’offre |
      Quand je reprends l’interaction « E1 » et je la termine avec les valeurs suivantes :
        | Commentaire            |
        | Réunion chez le client |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | Interaction | Nbre de commentaires |
        | E1          | 1                    |

    @IM-SC-0417
    Scénario: Sans nouveau commentaire, l’ancien est conservé
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont reportées :
        | Interaction | N° contact | Code modèle interaction | Commentaire                  |
        | E1          | CT1001     | OUT                     | Rappeler au sujet de l’offre |
      Quand je reprends l’interaction « E1 » et je la termine
      Alors le journal des interactions contient exactement les écritures suivantes :
        | Interaction | Nbre de commentaires |
        | E1          | 1                    |
