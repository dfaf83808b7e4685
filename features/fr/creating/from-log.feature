# language: fr
@creating
Fonctionnalité: Créer une interaction à partir du journal des interactions

  @IM-R-017 @must
  Règle: Une interaction créée à partir du journal des interactions hérite des filtres de la liste, et non de la ligne sélectionnée.

    @IM-SC-0063 @procedure @IM-P-11
    Scénario: Créer une interaction à partir du journal d’un contact
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Quand j’ouvre la fiche du contact « CT1001 »
      Et je choisis l’action « Écritures journal interaction »
      Et je choisis l’action « Créer interaction »
      Et je renseigne le champ « Code modèle interaction » avec la valeur « OUT »
      Et je renseigne le champ « Description » avec la valeur « Rappeler au sujet de l’offre »
      Et je clique sur le bouton « OK »
      Alors le journal des interactions du contact « CT1001 » contient exactement les écritures suivantes :
        | N° contact | Description                  |
        | CT1001     | Appel téléphonique           |
        | CT1001     | Rappeler au sujet de l’offre |

    @IM-SC-0064 @procedure @IM-P-12
    Scénario: Créer une interaction à partir du journal complet
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Quand je saisis le texte « Écritures journal interaction » dans la recherche et j’ouvre la page trouvée
      Et je choisis l’action « Créer interaction »
      Et je renseigne le champ « Contact » avec la valeur « CT1001 »
      Et je renseigne le champ « Code modèle interaction » avec la valeur « OUT »
      Et je clique sur le bouton « OK »
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Code modèle interaction |
        | CT1001     | OUT                     |

    @IM-SC-0065
    Scénario: Le journal complet ne propose que la date
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Quand je commence une interaction à partir du journal complet
      Alors le formulaire propose les valeurs suivantes :
        | Contact | Vendeur | Code modèle interaction | Date de l’interaction |
        |         |         |                         | 15/01/2026            |
