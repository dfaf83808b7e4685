# language: fr
@templates
Fonctionnalité: Modèles d’interaction

  @IM-R-003 @must
  Règle: Chaque modèle d’interaction a un code qu’aucun autre modèle ne porte.

    @IM-SC-0007 @procedure @IM-P-03
    Scénario: Configurer un modèle d’interaction
      Étant donné que les groupes d’interactions suivants existent :
        | Code  | Description          |
        | CALLS | Appels téléphoniques |
      Quand je saisis le texte « Modèles interaction » dans la recherche et j’ouvre la page trouvée
      Et je choisis l’action « Nouveau »
      Et je renseigne le champ « Code » avec la valeur « OUT »
      Et je renseigne le champ « Code groupe interaction » avec la valeur « CALLS »
      Et je renseigne le champ « Description » avec la valeur « Appel téléphonique »
      Et je renseigne le champ « Coût unitaire DS » avec la valeur « 12,50 »
      Et je renseigne le champ « Durée unitaire (min) » avec la valeur « 15 »
      Et je renseigne le champ « Sens de l’information » avec la valeur « Sortant »
      Et je renseigne le champ « Lancée par » avec la valeur « Nous »
      Et je quitte la ligne
      Alors les modèles d’interaction sont exactement les suivants :
        | Code | Code groupe interaction | Description        | Coût unitaire DS | Durée unitaire (min) | Sens de l’information | Lancée par |
        | OUT  | CALLS                   | Appel téléphonique | 12,50            | 15                   | Sortant               | Nous       |

    @IM-SC-0008
    Scénario: Un modèle sans code est refusé
      Quand je crée un modèle d’interaction avec les valeurs suivantes :
        | Description        |
        | Appel téléphonique |
      Alors la demande est refusée : « Vous devez indiquer le code ou le numéro. »

    @IM-SC-0009
    Scénario: Un deuxième modèle portant le même code est refusé
      Étant donné que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Quand je crée un modèle d’interaction avec les valeurs suivantes :
        | Code | Description        |
        | OUT  | Lettre commerciale |
      Alors la demande est refusée : « Le modèle d’interaction OUT existe déjà. »
      Et les modèles d’interaction sont exactement les suivants :
        | Code | Description        |
        | OUT  | Appel téléphonique |

  @IM-R-004 @must
  Règle: Un modèle renvoie à un groupe et à une campagne existants, et ni son coût ni sa durée ne sont négatifs.

    @IM-SC-0010
    Scénario: Un modèle rattaché à un groupe inconnu est refusé
      Quand je crée un modèle d’interaction avec les valeurs suivantes :
        | Code | Code groupe interaction |
        | OUT  | CALLS                   |
      Alors la demande est refusée : « Le groupe d’interactions CALLS n’existe pas. »

    @IM-SC-0011
    Scénario: Un coût unitaire négatif est refusé
      Quand je crée un modèle d’interaction avec les valeurs suivantes :
        | Code | Coût unitaire DS |
        | OUT  | -1,00            |
      Alors la demande est refusée : « Le coût unitaire ne doit pas être négatif. »

    @IM-SC-0012
    Scénario: Une durée unitaire négative est refusée
      Quand je crée un modèle d’interaction avec les valeurs suivantes :
        | Code | Durée unitaire (min) |
        | OUT  | -5                   |
      Alors la demande est refusée : « La durée unitaire ne doit pas être négative. »

    @IM-SC-0478
    Scénario: Les mêmes limites valent lors de la modification d’un modèle
      Étant donné que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Quand je modifie le modèle d’interaction « OUT » comme suit :
        | Code groupe interaction |
        | CALLS                   |
      Alors la demande est refusée : « Le groupe d’interactions CALLS n’existe pas. »
      Quand je modifie le modèle d’interaction « OUT » comme suit :
        | Coût unitaire DS |
        | -1,00            |
      Alors la demande est refusée : « Le coût unitaire ne doit pas être négatif. »
      Quand je modifie le modèle d’interaction « OUT » comme suit :
        | Durée unitaire (min) |
        | -5                   |
      Alors la demande est refusée : « La durée unitaire ne doit pas être négative. »
      Et les modèles d’interaction sont exactement les suivants :
        | Code | Code groupe interaction | Coût unitaire DS | Durée unitaire (min) |
        | OUT  |                         | 0,00             | 0                    |

    @IM-SC-0479
    Scénario: Un modèle rattaché à une campagne inconnue est refusé
      Étant donné que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Quand je crée un modèle d’interaction avec les valeurs suivantes :
        | Code   | N° campagne |
        | LETTER | CP1001      |
      Alors la demande est refusée : « La campagne CP1001 n’existe pas. »
      Quand je modifie le modèle d’interaction « OUT » comme suit :
        | N° campagne |
        | CP1001      |
      Alors la demande est refusée : « La campagne CP1001 n’existe pas. »
      Et les modèles d’interaction sont exactement les suivants :
        | Code | N° campagne |
        | OUT  |             |

  @IM-R-005 @must
  Règle: Une interaction part des caractéristiques de base de son modèle.

    @IM-SC-0013
    Scénario: Une nouvelle interaction hérite des valeurs de son modèle
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que les groupes d’interactions suivants existent :
        | Code  | Description          |
        | CALLS | Appels téléphoniques |
      Et que les modèles d’interaction suivants existent :
        | Code | Code groupe interaction | Description        | Coût unitaire DS | Durée unitaire (min) | Sens de l’information | Lancée par |
        | OUT  | CALLS                   | Appel téléphonique | 1 250,50         | 15                   | Sortant               | Nous       |
      Quand je termine une interaction avec les valeurs suivantes :
        | Contact | Code modèle interaction |
        | CT1001  | OUT                     |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | Code groupe interaction | Description        | Coût DS  | Durée (min) | Sens de l’information | Lancée par |
        | CALLS                   | Appel téléphonique | 1 250,50 | 15          | Sortant               | Nous       |

    @IM-SC-0014
    Scénario: La saisie de l’utilisateur l’emporte sur le modèle
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que les modèles d’interaction suivants existent :
        | Code | Description        | Coût unitaire DS | Durée unitaire (min) | Lancée par |
        | OUT  | Appel téléphonique | 12,50            | 15                   | Nous       |
      Quand je termine une interaction avec les valeurs suivantes :
        | Contact | Code modèle interaction | Description                  | Coût DS | Durée (min) | Lancée par |
        | CT1001  | OUT                     | Rappeler au sujet de l’offre | 20,00   | 30          | Eux        |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | Description                  | Coût DS | Durée (min) | Lancée par |
        | Rappeler au sujet de l’offre | 20,00   | 30          | Eux        |

  @IM-R-006 @must
  Règle: Une interaction enregistrée conserve les valeurs que son modèle avait au moment de l’enregistrement.

    @IM-SC-0015
    Scénario: Un nouveau coût unitaire ne s’applique qu’aux interactions ultérieures
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que les modèles d’interaction suivants existent :
        | Code | Description        | Coût unitaire DS |
        | OUT  | Appel téléphonique | 12,50            |
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Quand je modifie le modèle d’interaction « OUT » comme suit :
        | Coût unitaire DS |
        | 20,00            |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | Interaction | Coût DS |
        | E1          | 12,50   |

    @IM-SC-0016
    Scénario: Un nouveau groupe ne s’applique qu’aux interactions ultérieures
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que les groupes d’interactions suivants existent :
        | Code  | Description          |
        | CALLS | Appels téléphoniques |
        | MAIL  | Correspondance       |
      Et que les modèles d’interaction suivants existent :
        | Code | Code groupe interaction | Description        |
        | OUT  | CALLS                   | Appel téléphonique |
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Quand je modifie le modèle d’interaction « OUT » comme suit :
        | Code groupe interaction |
        | MAIL                    |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | Interaction | Code groupe interaction |
        | E1          | CALLS                   |

    @IM-SC-0017
    Scénario: Le code d’un modèle supprimé reste inscrit sur les interactions déjà enregistrées
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Quand je supprime le modèle d’interaction « OUT »
      Alors le journal des interactions contient exactement les écritures suivantes :
        | Interaction | Code modèle interaction | Description        |
        | E1          | OUT                     | Appel téléphonique |

    @IM-SC-0018
    Scénario: Un modèle inexistant ne peut être ni modifié ni supprimé
      Quand je modifie le modèle d’interaction « OUT » comme suit :
        | Coût unitaire DS |
        | 20,00            |
      Alors la demande est refusée : « Le modèle d’interaction OUT n’existe pas. »
      Quand je supprime le modèle d’interaction « OUT »
      Alors la demande est refusée : « Le modèle d’interaction OUT n’existe pas. »

    @IM-SC-0507
    Scénario: Tous les champs d’un modèle peuvent être renseignés et modifiés
      Étant donné que la campagne « CP1001 » a pour description « Publipostage de printemps »
      Et que la campagne « CP1002 » a pour description « Publipostage d’automne »
      Quand je crée un modèle d’interaction avec les valeurs suivantes :
        | Code   | N° campagne | Cible campagne | Réponse campagne | Ignorer type corresp. contact | Action assistant | Sens de l’information | Lancée par |
        | LETTER | CP1001      | Oui            | Non              | Oui                           | Ouvrir           | Sortant               | Nous       |
      Alors les modèles d’interaction sont exactement les suivants :
        | Code   | N° campagne | Cible campagne | Réponse campagne | Ignorer type corresp. contact | Action assistant | Sens de l’information | Lancée par |
        | LETTER | CP1001      | Oui            | Non              | Oui                           | Ouvrir           | Sortant               | Nous       |
      Quand je modifie le modèle d’interaction « LETTER » comme suit :
        | N° campagne | Cible campagne | Réponse campagne | Ignorer type corresp. contact | Action assistant | Sens de l’information | Lancée par |
        | CP1002      | Non            | Oui              | Non                           | Importer         | Entrant               | Eux        |
      Alors les modèles d’interaction sont exactement les suivants :
        | Code   | N° campagne | Cible campagne | Réponse campagne | Ignorer type corresp. contact | Action assistant | Sens de l’information | Lancée par |
        | LETTER | CP1002      | Non            | Oui              | Non                           | Importer         | Entrant               | Eux        |
