# language: fr
@log
Fonctionnalité: Ouvrir le journal des interactions

  @IM-R-046 @must
  Règle: Le journal des interactions s’ouvre par la recherche de pages ou à partir d’un contact, d’un vendeur ou d’une ligne de segment.

    @IM-SC-0146 @procedure @IM-P-28
    Scénario: Ouvrir le journal des interactions par la recherche de pages
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
        | E2          | CT1002     | OUT                     |
      Quand je saisis le texte « Écritures journal interaction » dans la recherche et j’ouvre la page trouvée
      Alors la fenêtre « Écritures journal interaction » affiche exactement les lignes suivantes :
        | Interaction | N° contact |
        | E1          | CT1001     |
        | E2          | CT1002     |

    @IM-SC-0147 @procedure @IM-P-29
    Scénario: Ouvrir le journal des interactions d’un contact
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
        | E2          | CT1002     | OUT                     |
      Quand j’ouvre la fiche du contact « CT1002 »
      Et je choisis l’action « Écritures journal interaction »
      Alors la fenêtre « Écritures journal interaction » affiche exactement les lignes suivantes :
        | Interaction | N° contact |
        | E2          | CT1002     |

    @IM-SC-0148 @procedure @IM-P-30
    Scénario: Ouvrir le journal des interactions à partir d’une ligne de segment
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
        | E2          | CT1002     | OUT                     |
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
        | CT1002     |
      Quand j’ouvre le segment « SPRING »
      Et je sélectionne la ligne du contact « CT1001 »
      Et je choisis l’action « Écritures journal interaction »
      Alors la fenêtre « Écritures journal interaction » affiche exactement les lignes suivantes :
        | Interaction | N° contact |
        | E1          | CT1001     |

    @IM-SC-0149
    Scénario: Le journal des interactions d’un vendeur
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « JR »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
        | E2          | CT1002     | OUT                     |
      Quand j’ouvre la fiche du vendeur « JR »
      Et je choisis l’action « Écritures journal interaction »
      Alors la fenêtre « Écritures journal interaction » affiche exactement les lignes suivantes :
        | Interaction | Code vendeur |
        | E2          | JR           |

  @IM-R-047 @must
  Règle: Le journal d’une société montre aussi les interactions des personnes qui lui sont rattachées ; celui d’une personne ne montre que les siennes.

    @IM-SC-0150
    Scénario: Le journal des interactions d’une société
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Nom        | Type     | N° société | Code vendeur |
        | CT1000 | Adatum     | Société  |            | AM           |
        | CT1001 | Anna Weber | Personne | CT1000     | AM           |
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1000     | OUT                     |
        | E2          | CT1001     | OUT                     |
      Quand j’ouvre la fiche du contact « CT1000 »
      Et je choisis l’action « Écritures journal interaction »
      Alors la fenêtre « Écritures journal interaction » affiche exactement les lignes suivantes :
        | Interaction | N° contact | N° société contact |
        | E1          | CT1000     | CT1000             |
        | E2          | CT1001     | CT1000             |

    @IM-SC-0151
    Scénario: Le journal des interactions d’une personne
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Nom        | Type     | N° société | Code vendeur |
        | CT1000 | Adatum     | Société  |            | AM           |
        | CT1001 | Anna Weber | Personne | CT1000     | AM           |
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1000     | OUT                     |
        | E2          | CT1001     | OUT                     |
      Quand j’ouvre la fiche du contact « CT1001 »
      Et je choisis l’action « Écritures journal interaction »
      Alors la fenêtre « Écritures journal interaction » affiche exactement les lignes suivantes :
        | Interaction | N° contact |
        | E2          | CT1001     |

  @IM-R-048 @must
  Règle: La recherche de pages trouve une fenêtre par son libellé ou par une partie de celui-ci.

    @IM-SC-0152
    Scénario: Une partie du libellé suffit
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont reportées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Quand je saisis les mots « reportees » dans la recherche et j’ouvre la page trouvée
      Alors la fenêtre « Interactions reportées » affiche exactement les lignes suivantes :
        | Interaction | N° contact |
        | E1          | CT1001     |
