# language: fr
@templates
Fonctionnalité: Groupes d’interactions

  @IM-R-001 @must
  Règle: Chaque groupe d’interactions a un code qu’aucun autre groupe ne porte.

    @IM-SC-0001 @procedure @IM-P-01
    Scénario: Configurer un groupe d’interactions
      Quand je saisis le texte « Groupes interaction » dans la recherche et j’ouvre la page trouvée
      Et je choisis l’action « Nouveau »
      Et je renseigne le champ « Code » avec la valeur « CALLS »
      Et je renseigne le champ « Description » avec la valeur « Appels téléphoniques »
      Et je quitte la ligne
      Alors les groupes d’interactions sont exactement les suivants :
        | Code  | Description          |
        | CALLS | Appels téléphoniques |

    @IM-SC-0002
    Scénario: Un groupe sans code est refusé
      Quand je crée un groupe d’interactions avec les valeurs suivantes :
        | Description          |
        | Appels téléphoniques |
      Alors la demande est refusée : « Vous devez indiquer le code ou le numéro. »

    @IM-SC-0003
    Scénario: Un deuxième groupe portant le même code est refusé
      Étant donné que les groupes d’interactions suivants existent :
        | Code  | Description          |
        | CALLS | Appels téléphoniques |
      Quand je crée un groupe d’interactions avec les valeurs suivantes :
        | Code  | Description    |
        | CALLS | Correspondance |
      Alors la demande est refusée : « Le groupe d’interactions CALLS existe déjà. »
      Et les groupes d’interactions sont exactement les suivants :
        | Code  | Description          |
        | CALLS | Appels téléphoniques |

  @IM-R-002 @must
  Règle: La suppression d’un groupe ne modifie ni les modèles ni les interactions enregistrées.

    @IM-SC-0004
    Scénario: Le code d’un groupe supprimé reste là où il figurait déjà
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que les groupes d’interactions suivants existent :
        | Code  | Description          |
        | CALLS | Appels téléphoniques |
      Et que les modèles d’interaction suivants existent :
        | Code | Code groupe interaction | Description        |
        | OUT  | CALLS                   | Appel téléphonique |
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Quand je supprime le groupe d’interactions « CALLS »
      Alors les modèles d’interaction sont exactement les suivants :
        | Code | Code groupe interaction |
        | OUT  | CALLS                   |
      Et le journal des interactions contient exactement les écritures suivantes :
        | Interaction | Code groupe interaction |
        | E1          | CALLS                   |

    @IM-SC-0005
    Scénario: Un groupe inexistant ne peut pas être supprimé
      Quand je supprime le groupe d’interactions « CALLS »
      Alors la demande est refusée : « Le groupe d’interactions CALLS n’existe pas. »

    @IM-SC-0006 @procedure @IM-P-02
    Scénario: Supprimer un groupe d’interactions
      Étant donné que les groupes d’interactions suivants existent :
        | Code  | Description          |
        | CALLS | Appels téléphoniques |
        | MAIL  | Correspondance       |
      Quand je saisis le texte « Groupes interaction » dans la recherche et j’ouvre la page trouvée
      Et je sélectionne la ligne portant le code « CALLS »
      Et je choisis l’action « Supprimer »
      Alors les groupes d’interactions sont exactement les suivants :
        | Code | Description    |
        | MAIL | Correspondance |
