# language: fr
@segments
Fonctionnalité: En-tête et lignes d’un segment en détail

  @IM-R-098 @must
  Règle: Un modèle choisi dans l’en-tête y apporte son groupe, son coût, sa durée, son sens de l’information, son initiateur, sa campagne et ses cases cochées ; les lignes déjà présentes n’en reprennent que le code et les textes, ainsi que, dans Business Central, le type de correspondance.

    @IM-SC-0313
    Scénario: Seules les lignes ajoutées ensuite reçoivent les valeurs du modèle
      Étant donné que la campagne « CP1001 » a pour description « Publipostage de printemps »
      Et que les groupes d’interactions suivants existent :
        | Code | Description    |
        | MAIL | Correspondance |
      Et que les modèles d’interaction suivants existent :
        | Code   | Code groupe interaction | Coût unitaire DS | Durée unitaire (min) | Sens de l’information | Lancée par | N° campagne | Réponse campagne |
        | LETTER | MAIL                    | 2,20             | 5                    | Sortant               | Nous       | CP1001      | Oui              |
      Et que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « AM »
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand je modifie le segment « SPRING » comme suit, en mettant à jour ses lignes :
        | Code modèle interaction |
        | LETTER                  |
      Et j’ajoute au segment « SPRING » une ligne pour le contact « CT1002 »
      Alors le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact | Code modèle interaction | Code groupe interaction | Coût DS | Durée (min) | Sens de l’information | Lancée par | N° campagne | Réponse campagne |
        | CT1001     | LETTER                  |                         | 0,00    | 0           |                       |            |             | Non              |
        | CT1002     | LETTER                  | MAIL                    | 2,20    | 5           | Sortant               | Nous       | CP1001      | Oui              |

    @IM-SC-0314
    Scénario: Avec l’accord de l’utilisateur, le modèle de chaque ligne est remplacé
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact | Code modèle interaction |
        | CT1001     | OUT                     |
      Quand je modifie le segment « SPRING » comme suit, en mettant à jour ses lignes :
        | Code modèle interaction |
        | LETTER                  |
      Alors le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact | Code modèle interaction |
        | CT1001     | LETTER                  |

    @IM-SC-0315 @business-central
    Scénario: Dans Business Central, le modèle ne peut pas être retiré
      Étant donné que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Quand je modifie le segment « SPRING » comme suit, en mettant à jour ses lignes :
        | Code modèle interaction |
        |                         |
      Alors la demande est refusée : « Le modèle du segment SPRING ne peut pas être retiré. »

    @IM-SC-0316 @nav-2017
    Scénario: Dans NAV 2017, un modèle retiré emporte ce qu’il avait apporté
      Étant donné que les modèles d’interaction suivants existent :
        | Code   | Coût unitaire DS | Durée unitaire (min) |
        | LETTER | 2,20             | 5                    |
      Et que la campagne « CP1001 » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction | N° campagne |
        | Publipostage de printemps | LETTER                  | CP1001      |
      Quand je modifie le segment « SPRING » comme suit, en mettant à jour ses lignes :
        | Code modèle interaction |
        |                         |
      Alors le segment « SPRING » affiche les valeurs suivantes :
        | Description               | Code modèle interaction | Coût unitaire DS | Durée unitaire (min) | N° campagne |
        | Publipostage de printemps |                         | 0,00             | 0                    |             |

    @IM-SC-0317 @business-central
    Scénario: Dans Business Central, les lignes reprennent aussi le type de correspondance
      Étant donné que les contacts suivants existent :
        | N°     | Nom       | Type correspondance |
        | CT1001 | Ann Beebe | Impression          |
      Et que les modèles d’interaction suivants existent :
        | Code   | Type correspondance (par défaut) |
        | LETTER | E-mail                           |
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand je modifie le segment « SPRING » comme suit, en mettant à jour ses lignes :
        | Code modèle interaction |
        | LETTER                  |
      Alors le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact | Type correspondance |
        | CT1001     | E-mail              |

    @IM-SC-0318 @nav-2017
    Scénario: Dans NAV 2017, les lignes conservent leur type de correspondance
      Étant donné que les contacts suivants existent :
        | N°     | Nom       | Type correspondance |
        | CT1001 | Ann Beebe | Impression          |
      Et que les modèles d’interaction suivants existent :
        | Code   | Type correspondance (par défaut) |
        | LETTER | E-mail                           |
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand je modifie le segment « SPRING » comme suit, en mettant à jour ses lignes :
        | Code modèle interaction |
        | LETTER                  |
      Alors le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact | Type correspondance |
        | CT1001     | Impression          |

  @IM-R-099 @must
  Règle: Une valeur modifiée dans l’en-tête remplace ce qui a été saisi sur les lignes qui ont le même modèle que l’en-tête ; l’absence de modèle compte comme un modèle, et les lignes qui en ont un autre sont ignorées.

    @IM-SC-0319
    Scénario: Ce qui a été saisi sur une ligne est remplacé
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact | Code modèle interaction | Coût DS |
        | CT1001     |                         | 8,00    |
        | CT1002     | OUT                     |         |
      Quand je modifie le segment « SPRING » comme suit, en mettant à jour ses lignes :
        | Coût unitaire DS |
        | 3,00             |
      Alors le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact | Code modèle interaction | Coût DS |
        | CT1001     | LETTER                  | 3,00    |
        | CT1002     | OUT                     | 0,00    |

    @IM-SC-0320
    Scénario: La valeur d’un en-tête sans modèle est appliquée aux lignes sans modèle
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact | Code modèle interaction |
        | CT1001     |                         |
        | CT1002     | OUT                     |
      Quand je modifie le segment « SPRING » comme suit, en mettant à jour ses lignes :
        | Durée unitaire (min) |
        | 20                   |
      Alors le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact | Durée (min) |
        | CT1001     | 20          |
        | CT1002     | 0           |

    @IM-SC-0321
    Scénario: Le retrait de la campagne ne décoche ses cases que dans l’en-tête
      Étant donné que la campagne « CP1001 » a pour description « Publipostage de printemps »
      Et que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | N° campagne | Cible campagne | Réponse campagne |
        | Publipostage de printemps | CP1001      | Oui            | Oui              |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand je modifie le segment « SPRING » comme suit, en mettant à jour ses lignes :
        | N° campagne |
        |             |
      Alors le segment « SPRING » affiche les valeurs suivantes :
        | N° campagne | Cible campagne | Réponse campagne |
        |             | Non            | Non              |
      Et le segment « SPRING » comporte exactement les lignes suivantes :
        | N° campagne | Cible campagne | Réponse campagne |
        |             | Oui            | Oui              |

  @IM-R-100 @must
  Règle: Lorsqu’une ligne change de contact, tout le reste de la ligne revient à ce que prévoit l’en-tête.

    @IM-SC-0323
    Scénario: Ce qui avait été saisi pour le contact précédent disparaît
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « JR »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact | Code modèle interaction | Description        | Évaluation | Coût DS |
        | CT1001     | OUT                     | Appel téléphonique | Positive   | 8,00    |
      Quand je modifie comme suit la ligne du contact « CT1001 » dans le segment « SPRING » :
        | N° contact |
        | CT1002     |
      Alors le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact | Code vendeur | Code modèle interaction | Description               | Évaluation | Coût DS |
        | CT1002     | JR           | LETTER                  | Publipostage de printemps |            | 0,00    |

    @IM-SC-0485
    Scénario: Un contact inexistant est refusé sur une ligne
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand je modifie comme suit la ligne du contact « CT1001 » dans le segment « SPRING » :
        | N° contact |
        | CT9999     |
      Alors la demande est refusée : « Le contact CT9999 n’existe pas. »
      Et le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact |
        | CT1001     |

  @IM-R-101 @must
  Règle: Un autre modèle choisi sur une ligne en conserve la description dans NAV 2017 ; dans Business Central, il la remplace si la ligne avait déjà un modèle. La campagne de l’en-tête l’emporte sur celle du modèle.

    @IM-SC-0325 @business-central
    Scénario: Dans Business Central, la description change avec le modèle
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand je modifie comme suit la ligne du contact « CT1001 » dans le segment « SPRING » :
        | Code modèle interaction |
        | OUT                     |
      Alors le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact | Description        |
        | CT1001     | Appel téléphonique |

    @IM-SC-0326 @nav-2017
    Scénario: Dans NAV 2017, la description est conservée
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand je modifie comme suit la ligne du contact « CT1001 » dans le segment « SPRING » :
        | Code modèle interaction |
        | OUT                     |
      Alors le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact | Description               |
        | CT1001     | Publipostage de printemps |

    @IM-SC-0475 @business-central
    Scénario: Dans Business Central, une ligne sans modèle conserve sa description
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand je modifie comme suit la ligne du contact « CT1001 » dans le segment « SPRING » :
        | Code modèle interaction |
        | OUT                     |
      Alors le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact | Code modèle interaction | Description               |
        | CT1001     | OUT                     | Publipostage de printemps |

    @IM-SC-0327
    Scénario: La campagne de l’en-tête l’emporte sur celle du modèle
      Étant donné que la campagne « CP1001 » a pour description « Publipostage de printemps »
      Et que la campagne « CP1002 » a pour description « Invitation à la journée portes ouvertes »
      Et que les modèles d’interaction suivants existent :
        | Code | Description        | N° campagne |
        | OUT  | Appel téléphonique | CP1002      |
      Et que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | N° campagne |
        | Publipostage de printemps | CP1001      |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand je modifie comme suit la ligne du contact « CT1001 » dans le segment « SPRING » :
        | Code modèle interaction |
        | OUT                     |
      Alors le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact | N° campagne |
        | CT1001     | CP1001      |

  @IM-R-102 @must
  Règle: Les lignes sans contact comptent dans le nombre de lignes, le coût et la durée du segment, mais ne sont jamais journalisées.

    @IM-SC-0328
    Scénario: Une ligne sans contact compte, mais n’est pas journalisée
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que les modèles d’interaction suivants existent :
        | Code   | Coût unitaire DS | Durée unitaire (min) |
        | LETTER | 2,20             | 5                    |
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand j’ajoute au segment « SPRING » une ligne sans contact
      Alors le segment « SPRING » affiche les valeurs suivantes :
        | Nbre de lignes | Coût DS | Durée (min) |
        | 2              | 4,40    | 10          |

    @IM-SC-0329
    Scénario: La journalisation ne crée aucune interaction pour une ligne sans contact
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand j’ajoute au segment « SPRING » une ligne sans contact
      Et je journalise le segment « SPRING »
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact |
        | CT1001     |
