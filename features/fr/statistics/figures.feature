# language: fr
@statistics
Fonctionnalité: Consulter les statistiques

  @IM-R-132 @must
  Règle: Les statistiques comptent les interactions enregistrées qui ne sont pas annulées, y compris les tentatives infructueuses, avec le groupe, le coût et la durée qu’elles avaient au moment de leur enregistrement.

    @IM-SC-0379 @procedure @IM-P-52
    Scénario: Consulter les statistiques d’un contact
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que les modèles d’interaction suivants existent :
        | Code | Description        | Coût unitaire DS | Durée unitaire (min) | Lancée par |
        | OUT  | Appel téléphonique | 1 250,50         | 15                   | Nous       |
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction | Date de l’interaction | Tentative infructueuse |
        | E1          | CT1001     | OUT                     | 10/01/2026            | Non                    |
        | E2          | CT1001     | OUT                     | 12/01/2026            | Oui                    |
      Quand j’ouvre la fiche du contact « CT1001 »
      Et je choisis l’action « Statistiques »
      Alors la fenêtre « Statistiques contact » affiche exactement les lignes suivantes :
        | Nbre interactions | Coût DS  | Durée (min) | Date dernière tentative | Date dernière interaction |
        | 2                 | 2 501,00 | 30          | 12/01/2026              | 10/01/2026                |

    @IM-SC-0398
    Scénario: Ni les interactions annulées ni les interactions reportées ne sont comptées
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que les modèles d’interaction suivants existent :
        | Code | Description        | Coût unitaire DS |
        | OUT  | Appel téléphonique | 2,50             |
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
        | E2          | CT1001     | OUT                     |
      Et que l’interaction « E2 » est marquée comme annulée
      Et que les interactions suivantes sont reportées :
        | Interaction | N° contact | Code modèle interaction |
        | E3          | CT1001     | OUT                     |
      Quand je modifie le modèle d’interaction « OUT » comme suit :
        | Coût unitaire DS |
        | 9,00             |
      Alors les statistiques du modèle d’interaction « OUT » affichent les valeurs suivantes :
        | Nbre interactions | Coût DS |
        | 1                 | 2,50    |

    @IM-SC-0399
    Scénario: Les chiffres d’un groupe comptent les interactions enregistrées avec ce groupe
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que les groupes d’interactions suivants existent :
        | Code   |
        | CALLS  |
        | VISITS |
      Et que les modèles d’interaction suivants existent :
        | Code | Description        | Code groupe interaction |
        | OUT  | Appel téléphonique | CALLS                   |
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Quand je modifie le modèle d’interaction « OUT » comme suit :
        | Code groupe interaction |
        | VISITS                  |
      Alors les statistiques du groupe d’interactions « CALLS » affichent les valeurs suivantes :
        | Nbre interactions |
        | 1                 |
      Et les statistiques du groupe d’interactions « VISITS » affichent les valeurs suivantes :
        | Nbre interactions |
        | 0                 |

  @IM-R-133 @must
  Règle: Les chiffres d’une société comprennent ceux de ses personnes, mais non l’inverse ; les dernières dates d’un contact tiennent compte des interactions annulées et ignorent la période.

    @IM-SC-0410
    Scénario: Les chiffres d’une société comptent les interactions de ses personnes
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
        | E3          | CT1002     | OUT                     |
      Quand je consulte les statistiques du contact « CT1000 »
      Alors les statistiques du contact « CT1000 » affichent les valeurs suivantes :
        | Nbre interactions |
        | 2                 |
      Et les statistiques du contact « CT1001 » affichent les valeurs suivantes :
        | Nbre interactions |
        | 1                 |
      Et les statistiques du contact « CT1002 » affichent les valeurs suivantes :
        | Nbre interactions |
        | 1                 |

    @IM-SC-0418
    Scénario: Les dernières dates ignorent la marque d’annulation et la période
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que les modèles d’interaction suivants existent :
        | Code | Description        | Lancée par |
        | OUT  | Appel téléphonique | Nous       |
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction | Date de l’interaction |
        | E1          | CT1001     | OUT                     | 10/01/2026            |
        | E2          | CT1001     | OUT                     | 12/01/2026            |
      Et que l’interaction « E2 » est marquée comme annulée
      Quand je consulte les statistiques du contact « CT1001 »
      Alors les statistiques du contact « CT1001 » du 01/01/2026 au 11/01/2026 affichent les valeurs suivantes :
        | Nbre interactions | Date dernière tentative | Date dernière interaction |
        | 1                 | 12/01/2026              | 12/01/2026                |
      Et les statistiques du contact « CT1001 » du 11/01/2026 au 31/01/2026 affichent les valeurs suivantes :
        | Nbre interactions | Date dernière tentative | Date dernière interaction |
        | 0                 | 12/01/2026              | 12/01/2026                |

    @IM-SC-0517
    Scénario: Un contact inexistant n’a pas de statistiques
      Quand je consulte les statistiques du contact « CT9999 »
      Alors la demande est refusée : « Le contact CT9999 n’existe pas. »

  @IM-R-134 @must
  Règle: Les moyennes sont arrondies à 0,01 et valent 0 en l’absence d’interaction ; les chiffres d’une campagne comptent des interactions, et non des contacts.

    @IM-SC-0419
    Scénario: Les moyennes d’un vendeur
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction | Coût DS | Durée (min) |
        | E1          | CT1001     | OUT                     | 1,00    | 1           |
        | E2          | CT1001     | OUT                     | 1,00    | 2           |
        | E3          | CT1001     | OUT                     | 0,00    | 2           |
      Quand je consulte les statistiques du contact « CT1001 »
      Alors les statistiques du vendeur « AM » affichent les valeurs suivantes :
        | Nbre interactions | Coût moyen DS | Durée moyenne (min) |
        | 3                 | 0,67          | 1,67                |
      Et les statistiques du vendeur « JR » affichent les valeurs suivantes :
        | Nbre interactions | Coût moyen DS | Durée moyenne (min) |
        | 0                 | 0,00          | 0,00                |

    @IM-SC-0429
    Scénario: Les chiffres d’une campagne comptent des interactions
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que la campagne « CP1001 » a pour description « Publipostage de printemps »
      Et que les modèles d’interaction suivants existent :
        | Code | Description        | N° campagne | Cible campagne | Réponse campagne |
        | OUT  | Appel téléphonique | CP1001      | Oui            | Non              |
        | IN   | Lettre commerciale | CP1001      | Non            | Oui              |
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction | Coût DS |
        | E1          | CT1001     | OUT                     | 1,00    |
        | E2          | CT1001     | OUT                     | 2,00    |
      Quand je termine une interaction à partir du contact « CT1001 » avec les valeurs suivantes :
        | Code modèle interaction |
        | IN                      |
      Alors les statistiques de la campagne « CP1001 » affichent les valeurs suivantes :
        | Contacts cibles contactés | Contacts ayant répondu | Coût DS |
        | 2                         | 1                      | 3,00    |
