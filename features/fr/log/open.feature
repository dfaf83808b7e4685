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

  @IM-R-084 @must
  Règle: Le journal des interactions montre les interactions de tous, sauf celles qui sont reportées, et peut être limité à un modèle d’interaction, à un groupe d’interactions, à une campagne ou à un segment journalisé.

    @IM-SC-0256
    Scénario: Le journal des interactions d’un modèle, d’un groupe et d’une campagne
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que la campagne « SPRING » a pour description « Publipostage de printemps »
      Et que les groupes d’interactions suivants existent :
        | Code  |
        | CALLS |
      Et que les modèles d’interaction suivants existent :
        | Code   | Code groupe interaction | Description        |
        | OUT    | CALLS                   | Appel téléphonique |
        | IN     | CALLS                   | Appel téléphonique |
        | LETTER |                         | Lettre commerciale |
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
        | E2          | CT1001     | IN                      |
      Quand je termine une interaction avec les valeurs suivantes :
        | Contact | Code modèle interaction | N° campagne |
        | CT1001  | LETTER                  | SPRING      |
      Alors le journal des interactions filtré sur la valeur « OUT » du champ « Code modèle interaction » contient exactement les écritures suivantes :
        | Interaction |
        | E1          |
      Et le journal des interactions filtré sur la valeur « CALLS » du champ « Code groupe interaction » contient exactement les écritures suivantes :
        | Interaction |
        | E1          |
        | E2          |
      Et le journal des interactions filtré sur la valeur « SPRING » du champ « N° campagne » contient exactement les écritures suivantes :
        | Code modèle interaction |
        | LETTER                  |

    @IM-SC-0258
    Scénario: Le journal complet montre les interactions de tous, mais aucune interaction reportée
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « PS »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
        | E2          | CT1002     | OUT                     |
      Quand je reporte une interaction avec les valeurs suivantes :
        | Contact | Code modèle interaction |
        | CT1001  | OUT                     |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | Interaction | Code vendeur |
        | E1          | AM           |
        | E2          | PS           |

    @IM-SC-0257
    Scénario: Le journal des interactions d’un segment journalisé
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Et que le segment « S1 » a pour description « Publipostage de printemps »
      Et que le segment « S1 » contient les contacts suivants :
        | N° contact | Code modèle interaction |
        | CT1001     | OUT                     |
      Quand je journalise le segment « S1 »
      Alors le journal des interactions filtré sur la valeur « S1 » du champ « N° segment » contient exactement les écritures suivantes :
        | N° contact | N° segment |
        | CT1001     | S1         |

  @IM-R-136 @must
  Règle: Le journal des interactions, les interactions reportées, les segments journalisés et les écritures de campagne sont affichés dans l’ordre de leur création, les commentaires dans l’ordre de leur saisie, et tous les autres enregistrements dans l’ordre de leur code ou de leur numéro.

    @IM-SC-0501
    Scénario: Le journal des interactions suit l’ordre d’enregistrement, et non celui des dates
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction | Date de l’interaction |
        | E1          | CT1002     | OUT                     | 03/02/2026            |
        | E2          | CT1001     | OUT                     | 10/01/2026            |
        | E3          | CT1002     | OUT                     | 20/01/2026            |
      Quand je saisis le texte « Écritures journal interaction » dans la recherche et j’ouvre la page trouvée
      Alors la fenêtre « Écritures journal interaction » affiche exactement les lignes suivantes, dans cet ordre :
        | Interaction | N° contact | Date       |
        | E1          | CT1002     | 03/02/2026 |
        | E2          | CT1001     | 10/01/2026 |
        | E3          | CT1002     | 20/01/2026 |

    @IM-SC-0502
    Scénario: Les commentaires suivent l’ordre de saisie, et non celui des dates
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Et que la date de travail est le 03/02/2026
      Et que l’interaction « E1 » comporte le commentaire « Contrat signé »
      Et que la date de travail est le 20/01/2026
      Quand j’ajoute à l’interaction « E1 » le commentaire « Demande une nouvelle offre »
      Alors l’interaction « E1 » comporte exactement les commentaires suivants, dans cet ordre :
        | Date       | Commentaire                |
        | 03/02/2026 | Contrat signé              |
        | 20/01/2026 | Demande une nouvelle offre |

    @IM-SC-0503
    Scénario: Les vendeurs, les contacts et les segments ouverts sont affichés dans l’ordre de leur code ou de leur numéro
      Étant donné que le contact « CT1002 » est suivi par le vendeur « PS »
      Et que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le segment « SUMMER » a pour description « Invitation à la journée portes ouvertes »
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Quand je saisis le texte « Vendeurs » dans la recherche et j’ouvre la page trouvée
      Alors la fenêtre « Vendeurs » affiche exactement les lignes suivantes, dans cet ordre :
        | Code |
        | AM   |
        | PS   |
      Quand je saisis le texte « Contacts » dans la recherche et j’ouvre la page trouvée
      Alors la fenêtre « Contacts » affiche exactement les lignes suivantes, dans cet ordre :
        | N°     |
        | CT1001 |
        | CT1002 |
      Quand je choisis la liste « Segments actifs » sur la page d’accueil
      Alors la fenêtre « Segments actifs » affiche exactement les lignes suivantes, dans cet ordre :
        | N° segment |
        | SPRING     |
        | SUMMER     |

    @IM-SC-0504
    Scénario: Les groupes, les modèles et les souches de numéros sont affichés dans l’ordre de leur code
      Étant donné que les groupes d’interactions suivants existent :
        | Code  | Description          |
        | MAIL  | Correspondance       |
        | CALLS | Appels téléphoniques |
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que la souche de numéros « SEGM » commence au numéro « S001 »
      Et que la souche de numéros « CAMP » commence au numéro « C001 »
      Quand je saisis le texte « Groupes interaction » dans la recherche et j’ouvre la page trouvée
      Alors la fenêtre « Groupes interaction » affiche exactement les lignes suivantes, dans cet ordre :
        | Code  |
        | CALLS |
        | MAIL  |
      Quand je saisis le texte « Modèles interaction » dans la recherche et j’ouvre la page trouvée
      Alors la fenêtre « Modèles interaction » affiche exactement les lignes suivantes, dans cet ordre :
        | Code   |
        | LETTER |
        | OUT    |
      Quand je saisis le texte « Souches de n° » dans la recherche et j’ouvre la page trouvée
      Alors la fenêtre « Souches de n° » affiche exactement les lignes suivantes, dans cet ordre :
        | Code |
        | CAMP |
        | SEGM |

    @IM-SC-0505
    Scénario: Les segments journalisés suivent l’ordre de journalisation
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le segment « S2 » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « S2 » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Et que le segment « S2 » a été journalisé
      Et que le segment « S1 » existe avec les valeurs suivantes :
        | Description            | Code modèle interaction |
        | Publipostage d’automne | LETTER                  |
      Et que le segment « S1 » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Et que le segment « S1 » a été journalisé
      Quand je saisis le texte « Segments journalisés » dans la recherche et j’ouvre la page trouvée
      Alors la fenêtre « Segments journalisés » affiche exactement les lignes suivantes, dans cet ordre :
        | N° segment |
        | S2         |
        | S1         |

    @IM-SC-0506
    Scénario: Les écritures de campagne suivent l’ordre de leur création
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que la campagne « SPRING » a pour description « Publipostage de printemps »
      Et que la campagne « AUTUMN » a pour description « Publipostage d’automne »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction | N° campagne |
        | E1          | CT1001     | OUT                     | SPRING      |
        | E2          | CT1001     | OUT                     | AUTUMN      |
      Quand je saisis le texte « Écritures campagne » dans la recherche et j’ouvre la page trouvée
      Alors la fenêtre « Écritures campagne » affiche exactement les lignes suivantes, dans cet ordre :
        | N° campagne |
        | SPRING      |
        | AUTUMN      |

    @IM-SC-0509
    Scénario: Les interactions reportées suivent l’ordre dans lequel elles ont été reportées
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont reportées :
        | Interaction | N° contact | Code modèle interaction | Date de l’interaction |
        | E1          | CT1002     | OUT                     | 03/02/2026            |
        | E2          | CT1001     | OUT                     | 10/01/2026            |
      Quand je saisis le texte « Interactions reportées » dans la recherche et j’ouvre la page trouvée
      Alors la fenêtre « Interactions reportées » affiche exactement les lignes suivantes, dans cet ordre :
        | Interaction | Date       |
        | E1          | 03/02/2026 |
        | E2          | 10/01/2026 |
