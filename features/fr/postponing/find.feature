# language: fr
@postponing
Fonctionnalité: Retrouver des interactions reportées

  @IM-R-026 @must
  Règle: Les interactions reportées se retrouvent à partir du contact, du vendeur et du journal des interactions.

    @IM-SC-0085 @procedure @IM-P-15
    Scénario: Retrouver les interactions reportées d’un contact
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont reportées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
        | E2          | CT1002     | OUT                     |
      Quand j’ouvre la fiche du contact « CT1001 »
      Et je choisis l’action « Interactions reportées »
      Alors la fenêtre « Interactions reportées » affiche exactement les lignes suivantes :
        | Interaction | N° contact |
        | E1          | CT1001     |

    @IM-SC-0086 @procedure @IM-P-16
    Scénario: Retrouver les interactions reportées d’un vendeur
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « JR »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont reportées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
        | E2          | CT1002     | OUT                     |
      Quand j’ouvre la fiche du vendeur « JR »
      Et je choisis l’action « Interactions reportées »
      Alors la fenêtre « Interactions reportées » affiche exactement les lignes suivantes :
        | Interaction | N° contact | Code vendeur |
        | E2          | CT1002     | JR           |

    @IM-SC-0087 @procedure @IM-P-17
    Scénario: Retrouver toutes les interactions reportées à partir du journal
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont reportées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
        | E2          | CT1002     | OUT                     |
      Quand je saisis le texte « Écritures journal interaction » dans la recherche et j’ouvre la page trouvée
      Et je choisis l’action « Interactions reportées »
      Alors la fenêtre « Interactions reportées » affiche exactement les lignes suivantes :
        | Interaction | N° contact |
        | E1          | CT1001     |
        | E2          | CT1002     |

    @IM-SC-0088
    Scénario: Les interactions reportées des personnes d’une société s’affichent avec celles de la société
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Nom        | Type     | N° société | Code vendeur |
        | CT1000 | Adatum     | Société  |            | AM           |
        | CT1001 | Anna Weber | Personne | CT1000     | AM           |
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont reportées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1000     | OUT                     |
        | E2          | CT1001     | OUT                     |
      Quand j’ouvre la fiche du contact « CT1000 »
      Et je choisis l’action « Interactions reportées »
      Alors la fenêtre « Interactions reportées » affiche exactement les lignes suivantes :
        | Interaction | N° contact |
        | E1          | CT1000     |
        | E2          | CT1001     |

  @IM-R-027 @must
  Règle: Une interaction reportée ne figure pas dans le journal des interactions.

    @IM-SC-0089
    Scénario: Le journal ne montre que les interactions terminées
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Et que les interactions suivantes sont reportées :
        | Interaction | N° contact | Code modèle interaction |
        | E2          | CT1001     | OUT                     |
      Quand je saisis le texte « Écritures journal interaction » dans la recherche et j’ouvre la page trouvée
      Alors la fenêtre « Écritures journal interaction » affiche exactement les lignes suivantes :
        | Interaction | Reportée |
        | E1          | Non      |
      Et les interactions reportées sont exactement les suivantes :
        | Interaction | Reportée |
        | E2          | Oui      |
