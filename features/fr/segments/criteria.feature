# language: fr
@segments
Fonctionnalité: Choisir les contacts d’un segment par critères

  @IM-R-090 @must
  Règle: L’ajout par critères retient les contacts qui remplissent tous les critères, ne figurent pas déjà dans le segment et ne sont pas exclus des segments ; il compte comme une action sur les critères même si aucun contact n’est ajouté.

    @IM-SC-0280
    Scénario: Un contact doit remplir tous les critères
      Étant donné que les contacts suivants existent :
        | N°     | Nom       | Type     | N° société | Code langue |
        | CT0001 | Adatum    | Société  |            | ENU         |
        | CT1001 | Ann Beebe | Personne | CT0001     | ENU         |
        | CT1002 | Carl Dale | Personne | CT0001     | DEU         |
        | CT1003 | Eva Finn  | Personne |            | ENU         |
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Quand j’ajoute au segment « SPRING » les contacts qui remplissent les critères suivants :
        | Type     | N° société | Code langue |
        | Personne | CT0001     | ENU         |
      Alors 1 contact est ajouté
      Et le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact | N° société contact |
        | CT1001     | CT0001             |

    @IM-SC-0465
    Scénario: Les contacts sont trouvés d’après leur vendeur
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « JR »
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Quand j’ajoute au segment « SPRING » les contacts qui remplissent les critères suivants :
        | Type     | Code vendeur |
        | Personne | AM           |
      Alors 1 contact est ajouté
      Et le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact |
        | CT1001     |

    @IM-SC-0281
    Scénario: Les contacts sont trouvés d’après le modèle de leurs interactions
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que les interactions suivantes sont reportées :
        | Interaction | Contact | Vendeur | Code modèle interaction |
        | A           | CT1001  | AM      | LETTER                  |
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Quand j’ajoute au segment « SPRING » les contacts qui remplissent les critères suivants :
        | Modèle des interactions journalisées |
        | LETTER                               |
      Alors le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact |
        | CT1001     |

    @IM-SC-0282
    Scénario: Un contact exclu est ignoré, mais peut être ajouté manuellement
      Étant donné que les contacts suivants existent :
        | N°     | Nom       | Exclure du segment |
        | CT1001 | Ann Beebe | Oui                |
        | CT1002 | Carl Dale | Non                |
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Quand j’ajoute tous les contacts au segment « SPRING »
      Et j’ajoute au segment « SPRING » une ligne pour le contact « CT1001 »
      Alors le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact |
        | CT1001     |
        | CT1002     |

    @IM-SC-0283
    Scénario: Sur demande, un contact exclu est ajouté par critères
      Étant donné que les contacts suivants existent :
        | N°     | Nom       | Exclure du segment |
        | CT1001 | Ann Beebe | Oui                |
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Quand j’ajoute au segment « SPRING » les contacts qui remplissent les critères suivants :
        | Type     | Ignorer l’exclusion |
        | Personne | Oui                 |
      Alors 1 contact est ajouté

    @IM-SC-0284
    Scénario: Sur demande, un contact déjà présent est ajouté de nouveau
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand j’ajoute au segment « SPRING » les contacts qui remplissent les critères suivants :
        | Code vendeur | Autoriser les contacts existants |
        | AM           | Oui                              |
      Alors le segment « SPRING » comporte 2 lignes

    @IM-SC-0285
    Scénario: Un ajout sans résultat compte comme une action sur les critères
      Étant donné que le segment « SPRING » a pour description « Publipostage de printemps »
      Quand j’ajoute tous les contacts au segment « SPRING »
      Alors 0 contact est ajouté
      Et le segment « SPRING » affiche les valeurs suivantes :
        | Nbre d’actions du critère |
        | 1                         |

  @IM-R-091 @must
  Règle: Sur demande, l’ajout s’étend à partir des contacts trouvés : d’abord à tous les contacts de leurs sociétés, puis aux sociétés elles-mêmes.

    @IM-SC-0286
    Scénario: Tous les contacts d’une société sont ajoutés
      Étant donné que les contacts suivants existent :
        | N°     | Nom       | Type     | N° société |
        | CT0001 | Adatum    | Société  |            |
        | CT1001 | Ann Beebe | Personne | CT0001     |
        | CT1002 | Carl Dale | Personne | CT0001     |
        | CT1003 | Eva Finn  | Personne |            |
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Quand j’ajoute au segment « SPRING » les contacts qui remplissent les critères suivants :
        | N° contact | Développer les sociétés |
        | CT1001     | Oui                     |
      Alors le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact |
        | CT0001     |
        | CT1001     |
        | CT1002     |

    @IM-SC-0287
    Scénario: La société d’une personne est ajoutée
      Étant donné que les contacts suivants existent :
        | N°     | Nom       | Type     | N° société |
        | CT0001 | Adatum    | Société  |            |
        | CT1001 | Ann Beebe | Personne | CT0001     |
        | CT1002 | Carl Dale | Personne | CT0001     |
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Quand j’ajoute au segment « SPRING » les contacts qui remplissent les critères suivants :
        | N° contact | Autoriser les sociétés liées |
        | CT1001     | Oui                          |
      Alors le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact |
        | CT0001     |
        | CT1001     |

  @IM-R-092 @must
  Règle: La réduction retire les lignes dont le contact remplit les critères, la redéfinition retire toutes les autres ; sur demande, un contact trouvé vaut pour toute sa société, et une ligne sans contact ne remplit jamais les critères.

    @IM-SC-0288 @procedure @IM-P-45
    Scénario: Réduire les contacts d’un segment
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « JR »
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
        | CT1002     |
      Quand j’ouvre le segment « SPRING »
      Et je choisis l’action « Réduire les contacts »
      Et je renseigne le champ « Code vendeur » avec la valeur « JR »
      Et je clique sur le bouton « OK »
      Alors le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact |
        | CT1001     |

    @IM-SC-0289
    Scénario: La redéfinition ne conserve que les contacts qui remplissent les critères
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « JR »
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
        | CT1002     |
      Quand j’ajoute au segment « SPRING » une ligne sans contact
      Et je ne conserve dans le segment « SPRING » que les contacts qui remplissent les critères suivants :
        | Code vendeur |
        | JR           |
      Alors 2 lignes sont retirées
      Et le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact |
        | CT1002     |

    @IM-SC-0466
    Scénario: La réduction ne retire que les contacts qui remplissent tous les critères
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Nom       | Type     | N° société | Code vendeur | Code langue |
        | CT0001 | Adatum    | Société  |            | AM           | ENU         |
        | CT1001 | Ann Beebe | Personne | CT0001     | AM           | ENU         |
        | CT1002 | Carl Dale | Personne | CT0001     | AM           | DEU         |
        | CT1003 | Eva Finn  | Personne | CT0001     |              | ENU         |
        | CT1004 | Guy Hill  | Personne |            | AM           | ENU         |
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Quand j’ajoute tous les contacts au segment « SPRING »
      Et je retire du segment « SPRING » les contacts qui remplissent les critères suivants :
        | Type     | N° société | Code vendeur | Code langue |
        | Personne | CT0001     | AM           | ENU         |
      Alors 1 ligne est retirée
      Et le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact |
        | CT0001     |
        | CT1002     |
        | CT1003     |
        | CT1004     |

    @IM-SC-0467
    Scénario: La redéfinition ne conserve que les contacts qui remplissent tous les critères
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Nom       | Type     | N° société | Code vendeur | Code langue |
        | CT0001 | Adatum    | Société  |            | AM           | ENU         |
        | CT1001 | Ann Beebe | Personne | CT0001     | AM           | ENU         |
        | CT1002 | Carl Dale | Personne | CT0001     | AM           | DEU         |
        | CT1003 | Eva Finn  | Personne | CT0001     |              | ENU         |
        | CT1004 | Guy Hill  | Personne |            | AM           | ENU         |
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Quand j’ajoute tous les contacts au segment « SPRING »
      Et je ne conserve dans le segment « SPRING » que les contacts qui remplissent les critères suivants :
        | Type     | N° société | Code vendeur | Code langue |
        | Personne | CT0001     | AM           | ENU         |
      Alors 4 lignes sont retirées
      Et le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact |
        | CT1001     |

    @IM-SC-0468
    Scénario: La réduction et la redéfinition tiennent aussi compte du modèle des interactions enregistrées
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | Contact | Code modèle interaction |
        | E1          | CT1001  | LETTER                  |
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SUMMER » a pour description « Invitation à la journée portes ouvertes »
      Quand j’ajoute tous les contacts au segment « SPRING »
      Et je retire du segment « SPRING » les contacts qui remplissent les critères suivants :
        | Modèle des interactions journalisées |
        | LETTER                               |
      Et j’ajoute tous les contacts au segment « SUMMER »
      Et je ne conserve dans le segment « SUMMER » que les contacts qui remplissent les critères suivants :
        | Modèle des interactions journalisées |
        | LETTER                               |
      Alors le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact |
        | CT1002     |
      Et le segment « SUMMER » comporte exactement les lignes suivantes :
        | N° contact |
        | CT1001     |

    @IM-SC-0290
    Scénario: La réduction peut porter sur toute la société
      Étant donné que les contacts suivants existent :
        | N°     | Nom       | Type     | N° société |
        | CT0001 | Adatum    | Société  |            |
        | CT1001 | Ann Beebe | Personne | CT0001     |
        | CT1002 | Carl Dale | Personne |            |
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Quand j’ajoute tous les contacts au segment « SPRING »
      Et je retire du segment « SPRING » les contacts qui remplissent les critères suivants :
        | N° contact | Sociétés entières |
        | CT1001     | Oui               |
      Alors le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact |
        | CT1002     |

    @IM-SC-0291
    Scénario: La redéfinition peut conserver toute la société
      Étant donné que les contacts suivants existent :
        | N°     | Nom       | Type     | N° société |
        | CT0001 | Adatum    | Société  |            |
        | CT1001 | Ann Beebe | Personne | CT0001     |
        | CT1002 | Carl Dale | Personne |            |
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Quand j’ajoute tous les contacts au segment « SPRING »
      Et je ne conserve dans le segment « SPRING » que les contacts qui remplissent les critères suivants :
        | N° contact | Sociétés entières |
        | CT1001     | Oui               |
      Alors le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact |
        | CT0001     |
        | CT1001     |

    @IM-SC-0510
    Scénario: Aucun critère ne s’applique à un segment inexistant
      Quand je retire du segment « SPRING » les contacts qui remplissent les critères suivants :
        | Type     |
        | Personne |
      Alors la demande est refusée : « Aucun segment ouvert ne porte le numéro SPRING. »
      Quand je ne conserve dans le segment « SPRING » que les contacts qui remplissent les critères suivants :
        | Type     |
        | Personne |
      Alors la demande est refusée : « Aucun segment ouvert ne porte le numéro SPRING. »
      Quand j’annule la dernière action sur les critères du segment « SPRING »
      Alors la demande est refusée : « Aucun segment ouvert ne porte le numéro SPRING. »
      Quand j’enregistre les critères du segment « SPRING » sous le code « MAILING »
      Alors la demande est refusée : « Aucun segment ouvert ne porte le numéro SPRING. »
      Quand j’applique les critères enregistrés « MAILING » au segment « SPRING »
      Alors la demande est refusée : « Aucun segment ouvert ne porte le numéro SPRING. »

    @IM-SC-0511
    Scénario: Un contact inexistant est refusé lors de la réduction et de la redéfinition
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand je retire du segment « SPRING » les contacts qui remplissent les critères suivants :
        | N° contact |
        | CT9999     |
      Alors la demande est refusée : « Le contact CT9999 n’existe pas. »
      Quand je ne conserve dans le segment « SPRING » que les contacts qui remplissent les critères suivants :
        | N° contact |
        | CT9999     |
      Alors la demande est refusée : « Le contact CT9999 n’existe pas. »
      Et le segment « SPRING » affiche les valeurs suivantes :
        | Nbre de lignes | Nbre d’actions du critère |
        | 1              | 1                         |

  @IM-R-093 @must
  Règle: Si la dernière ligne d’un segment est retirée et que le segment compte plusieurs actions sur les critères, l’utilisateur décide si celles-ci disparaissent aussi.

    @IM-SC-0292
    Scénario: Avec l’accord de l’utilisateur, les actions sur les critères disparaissent avec la dernière ligne
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand je retire du segment « SPRING » la ligne du contact « CT1001 »
      Alors la question « Le segment est maintenant vide. Voulez-vous réinitialiser ses actions sur les critères ? » est posée
      Et le segment « SPRING » affiche les valeurs suivantes :
        | Nbre de lignes | Nbre d’actions du critère |
        | 0              | 0                         |

    @IM-SC-0469
    Scénario: Une redéfinition qui ne laisse aucun contact pose aussi la question
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le vendeur « JR » existe
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand je ne conserve dans le segment « SPRING » que les contacts qui remplissent les critères suivants :
        | Code vendeur |
        | JR           |
      Alors la question « Le segment est maintenant vide. Voulez-vous réinitialiser ses actions sur les critères ? » est posée
      Et le segment « SPRING » affiche les valeurs suivantes :
        | Nbre de lignes | Nbre d’actions du critère |
        | 0              | 0                         |

    @IM-SC-0470
    Scénario: Avec l’accord de l’utilisateur, une réduction qui ne laisse aucun contact réinitialise les actions sur les critères
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand je retire du segment « SPRING » les contacts qui remplissent les critères suivants :
        | Code vendeur |
        | AM           |
      Alors la question « Le segment est maintenant vide. Voulez-vous réinitialiser ses actions sur les critères ? » est posée
      Et le segment « SPRING » affiche les valeurs suivantes :
        | Nbre de lignes | Nbre d’actions du critère |
        | 0              | 0                         |

    @IM-SC-0293
    Scénario: Sans l’accord de l’utilisateur, les actions sur les critères sont conservées
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand je retire du segment « SPRING », en conservant ses actions sur les critères, les contacts qui remplissent les critères suivants :
        | Code vendeur |
        | AM           |
      Alors la question « Le segment est maintenant vide. Voulez-vous réinitialiser ses actions sur les critères ? » est posée
      Et le segment « SPRING » affiche les valeurs suivantes :
        | Nbre de lignes | Nbre d’actions du critère |
        | 0              | 2                         |

    @IM-SC-0294
    Scénario: Avec une seule action sur les critères, aucune question n’est posée
      Étant donné que le segment « SPRING » a pour description « Publipostage de printemps »
      Quand j’ajoute tous les contacts au segment « SPRING »
      Et j’ajoute au segment « SPRING » une ligne sans contact
      Et je retire du segment « SPRING » la ligne sans contact
      Alors la question « Le segment est maintenant vide. Voulez-vous réinitialiser ses actions sur les critères ? » n’est pas posée
      Et le segment « SPRING » affiche les valeurs suivantes :
        | Nbre de lignes | Nbre d’actions du critère |
        | 0              | 1                         |

  @IM-R-094 @must
  Règle: Après une demande de confirmation, la dernière action sur les critères est annulée : toutes les lignes d’un contact qu’elle a ajouté sont retirées, et un contact qu’elle a retiré revient tel que l’en-tête le prévoit ; l’en-tête reste inchangé.

    @IM-SC-0295 @procedure @IM-P-46
    Scénario: Annuler la dernière action sur les critères
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « JR »
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
        | CT1002     |
      Quand je retire du segment « SPRING » la ligne du contact « CT1001 »
      Et j’ouvre le segment « SPRING »
      Et je choisis l’action « Annuler dernière action »
      Et je réponds « Oui » à la question « La dernière action sur les critères sera annulée. Voulez-vous continuer ? »
      Alors le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact |
        | CT1001     |
        | CT1002     |

    @IM-SC-0296
    Scénario: Toutes les lignes d’un contact ajouté sont retirées
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « AM »
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
        | CT1002     |
        | CT1001     |
      Quand j’annule la dernière action sur les critères du segment « SPRING »
      Alors 2 lignes sont modifiées
      Et le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact |
        | CT1002     |

    @IM-SC-0297
    Scénario: Un contact revient tel que l’en-tête le prévoit à présent
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact | Évaluation |
        | CT1001     | Positive   |
      Quand je retire du segment « SPRING », en conservant ses actions sur les critères, les contacts qui remplissent les critères suivants :
        | Code vendeur |
        | AM           |
      Et je modifie le segment « SPRING » comme suit, en mettant à jour ses lignes :
        | Description                             |
        | Invitation à la journée portes ouvertes |
      Et j’annule la dernière action sur les critères du segment « SPRING »
      Alors le segment « SPRING » affiche les valeurs suivantes :
        | Description                             | Nbre d’actions du critère |
        | Invitation à la journée portes ouvertes | 1                         |
      Et le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact | Description                             | Évaluation |
        | CT1001     | Invitation à la journée portes ouvertes |            |

    @IM-SC-0298
    Scénario: Sans confirmation, aucune action sur les critères n’est annulée
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand j’annule la dernière action sur les critères du segment « SPRING » sans confirmer
      Alors la question « La dernière action sur les critères sera annulée. Voulez-vous continuer ? » est posée
      Et le segment « SPRING » comporte 1 ligne

    @IM-SC-0526
    Scénario: Sans confirmation, aucune ligne n’est comptée comme modifiée
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand j’annule la dernière action sur les critères du segment « SPRING » sans confirmer
      Alors 0 ligne est modifiée
      Et le segment « SPRING » comporte 1 ligne

    @IM-SC-0299
    Scénario: Sans action sur les critères, rien ne peut être annulé
      Étant donné que le segment « SPRING » a pour description « Publipostage de printemps »
      Quand j’annule la dernière action sur les critères du segment « SPRING »
      Alors la demande est refusée : « Le segment SPRING ne comporte aucune action sur les critères. »

  @IM-R-135 @must
  Règle: Les lignes d’un segment se suivent dans l’ordre de leur ajout ; les contacts ajoutés par critères sont triés selon le nom et le numéro de leur société, la société avant ses personnes, puis selon leur nom.

    @IM-SC-0498
    Scénario: Les contacts sont ajoutés société par société
      Étant donné que les contacts suivants existent :
        | N°     | Nom       | Type     | N° société |
        | CT0001 | Woodgrove | Société  |            |
        | CT0002 | Adatum    | Société  |            |
        | CT0003 | Adatum    | Société  |            |
        | CT1001 | Nora Orr  | Personne | CT0002     |
        | CT1002 | Ann Beebe | Personne | CT0002     |
        | CT1003 | Carl Dale | Personne | CT0001     |
        | CT1004 | Aaron Con | Personne | CT0003     |
        | CT1005 | Eva Finn  | Personne |            |
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Quand j’ajoute tous les contacts au segment « SPRING »
      Alors le segment « SPRING » comporte exactement les lignes suivantes, dans cet ordre :
        | N° contact |
        | CT1005     |
        | CT0002     |
        | CT1002     |
        | CT1001     |
        | CT0003     |
        | CT1004     |
        | CT0001     |
        | CT1003     |

    @IM-SC-0499
    Scénario: Ce qui est ajouté ensuite se place à la fin
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « AM »
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1002     |
      Quand j’ajoute tous les contacts au segment « SPRING »
      Et j’ajoute au segment « SPRING » une ligne pour le contact « CT1002 »
      Alors le segment « SPRING » comporte exactement les lignes suivantes, dans cet ordre :
        | N° contact |
        | CT1002     |
        | CT1001     |
        | CT1002     |

    @IM-SC-0500
    Scénario: Un contact rétabli se place à la fin
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « AM »
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
        | CT1002     |
      Quand je retire du segment « SPRING » la ligne du contact « CT1001 »
      Et j’annule la dernière action sur les critères du segment « SPRING »
      Alors le segment « SPRING » comporte exactement les lignes suivantes, dans cet ordre :
        | N° contact |
        | CT1002     |
        | CT1001     |
