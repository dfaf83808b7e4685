# language: fr
@templates
Fonctionnalité: Souches de numéros des segments

  @IM-R-008 @must
  Règle: Les segments tirent leurs numéros de la souche choisie dans les paramètres marketing.

    @IM-SC-0023 @procedure @IM-P-05
    Scénario: Configurer une souche de numéros
      Quand je saisis le texte « Souches de n° » dans la recherche et j’ouvre la page trouvée
      Et je choisis l’action « Nouveau »
      Et je renseigne le champ « Code » avec la valeur « SEGM »
      Et je renseigne le champ « Description » avec la valeur « Numéros de segment »
      Et je quitte la ligne
      Et je sélectionne la ligne portant le code « SEGM »
      Et je choisis l’action « Lignes »
      Et je choisis l’action « Nouveau »
      Et je renseigne le champ « N° début » avec la valeur « S001 »
      Et je quitte la ligne
      Alors les souches de numéros sont exactement les suivantes :
        | Code | Description        | N° par défaut | N° manuels |
        | SEGM | Numéros de segment | Oui           | Non        |
      Et la souche de numéros « SEGM » comporte exactement les lignes suivantes :
        | N° début | N° fin | Dernier n° utilisé |
        | S001     |        |                    |

    @IM-SC-0024 @procedure @IM-P-06
    Scénario: Choisir la souche de numéros des segments
      Étant donné que la souche de numéros « SEGM » commence au numéro « S001 »
      Quand je saisis le texte « Paramètres marketing » dans la recherche et j’ouvre la page trouvée
      Et je renseigne le champ « N° segments » avec la valeur « SEGM »
      Alors les segments utilisent désormais la souche de numéros « SEGM »

    @IM-SC-0025
    Scénario: Une souche inexistante ne peut pas être choisie
      Quand je choisis la souche de numéros « SEGM » pour les segments
      Alors la demande est refusée : « La souche de numéros SEGM n’existe pas. »

    @IM-SC-0026
    Scénario: Sans souche, aucun segment ne reçoit de numéro
      Quand je crée un segment
      Alors la demande est refusée : « Aucune souche de numéros n’est choisie pour les segments dans les paramètres marketing. »
      Et 0 segment est ouvert

  @IM-R-009 @must
  Règle: Une souche attribue chaque numéro une seule fois, dans l’ordre croissant, jusqu’à son dernier numéro.

    @IM-SC-0027
    Scénario: Chaque segment reçoit le numéro suivant
      Étant donné que la souche de numéros « SEGM » commence au numéro « S009 »
      Et que les segments tirent leurs numéros de la souche de numéros « SEGM »
      Quand je crée un segment
      Alors le nouveau segment porte le numéro « S009 »
      Quand je crée un segment
      Alors le nouveau segment porte le numéro « S010 »
      Et la souche de numéros « SEGM » comporte exactement les lignes suivantes :
        | N° début | Dernier n° utilisé |
        | S009     | S010               |

    @IM-SC-0028
    Scénario: Après le dernier numéro, aucun segment ne peut être créé
      Étant donné que la souche de numéros « SEGM » va du numéro « S001 » au numéro « S002 »
      Et que les segments tirent leurs numéros de la souche de numéros « SEGM »
      Quand je crée un segment
      Et je crée un segment
      Alors le nouveau segment porte le numéro « S002 »
      Quand je crée un segment
      Alors la demande est refusée : « La souche de numéros SEGM ne contient plus aucun numéro disponible. »
      Et 2 segments sont ouverts

    @IM-SC-0521
    Scénario: Un numéro de fin inférieur au numéro de début est refusé
      Étant donné que la souche de numéros « SEGM » commence au numéro « S001 »
      Quand j’ajoute à la souche de numéros « SEGM » une ligne avec les valeurs suivantes :
        | N° début | N° fin |
        | A005     | A004   |
      Alors la demande est refusée : « Le numéro A004 ne peut pas être utilisé dans une souche de numéros. »
      Et la souche de numéros « SEGM » comporte exactement les lignes suivantes :
        | N° début | N° fin |
        | S001     |        |

    @IM-SC-0029
    Scénario: Une souche sans numérotation automatique n’attribue aucun numéro
      Étant donné que la souche de numéros « SEGM » commence au numéro « S001 » et n’attribue aucun numéro automatiquement
      Et que les segments tirent leurs numéros de la souche de numéros « SEGM »
      Quand je crée un segment
      Alors la demande est refusée : « La souche de numéros SEGM n’attribue aucun numéro automatiquement. »

  @IM-R-010 @must
  Règle: Un numéro de segment ne peut être saisi manuellement que si la souche l’accepte, et une seule fois.

    @IM-SC-0030
    Scénario: La souche accepte un numéro saisi manuellement
      Étant donné que la souche de numéros « SEGM » commence au numéro « S001 » et accepte les numéros saisis manuellement
      Et que les segments tirent leurs numéros de la souche de numéros « SEGM »
      Quand je crée un segment portant le numéro « SPRING »
      Alors le nouveau segment porte le numéro « SPRING »

    @IM-SC-0031
    Scénario: La souche n’accepte pas de numéro saisi manuellement
      Étant donné que la souche de numéros « SEGM » commence au numéro « S001 »
      Et que les segments tirent leurs numéros de la souche de numéros « SEGM »
      Quand je crée un segment portant le numéro « SPRING »
      Alors la demande est refusée : « La souche de numéros SEGM n’accepte pas les numéros saisis manuellement. »

    @IM-SC-0524
    Scénario: Une souche qui n’attribue aucun numéro automatiquement accepte toujours les numéros saisis manuellement
      Quand je crée une souche de numéros avec les valeurs suivantes :
        | Code | N° par défaut | N° manuels |
        | SEGM | Non           | Non        |
      Et je choisis la souche de numéros « SEGM » pour les segments
      Et je crée un segment portant le numéro « SPRING »
      Alors le nouveau segment porte le numéro « SPRING »
      Et les souches de numéros sont exactement les suivantes :
        | Code | N° par défaut | N° manuels |
        | SEGM | Non           | Oui        |

    @IM-SC-0032
    Scénario: Sans souche, n’importe quel numéro peut être saisi
      Quand je crée un segment portant le numéro « SPRING »
      Alors le nouveau segment porte le numéro « SPRING »

    @IM-SC-0033
    Scénario: Un numéro déjà pris est refusé
      Étant donné que le segment « SPRING » a pour description « Publipostage de printemps »
      Quand je crée un segment portant le numéro « SPRING »
      Alors la demande est refusée : « Le segment SPRING existe déjà. »
      Et 1 segment est ouvert

  @IM-R-011 @must
  Règle: Une souche de numéros a son propre code, et ses numéros contiennent au moins un chiffre.

    @IM-SC-0034
    Scénario: Une souche doit avoir un code
      Quand je crée une souche de numéros avec les valeurs suivantes :
        | Description        |
        | Numéros de segment |
      Alors la demande est refusée : « Vous devez indiquer le code ou le numéro. »

    @IM-SC-0035
    Scénario: Une deuxième souche portant le même code est refusée
      Étant donné que la souche de numéros « SEGM » commence au numéro « S001 »
      Quand je crée une souche de numéros avec les valeurs suivantes :
        | Code |
        | SEGM |
      Alors la demande est refusée : « La souche de numéros SEGM existe déjà. »

    @IM-SC-0036
    Scénario: Un numéro sans chiffre est refusé
      Étant donné que la souche de numéros « SEGM » commence au numéro « S001 »
      Quand j’ajoute à la souche de numéros « SEGM » une ligne avec les valeurs suivantes :
        | N° début |
        | FIRST    |
      Alors la demande est refusée : « Le numéro FIRST ne peut pas être utilisé dans une souche de numéros. »

    @IM-SC-0520
    Scénario: Un numéro de fin sans chiffre est refusé
      Étant donné que la souche de numéros « SEGM » commence au numéro « S001 »
      Quand j’ajoute à la souche de numéros « SEGM » une ligne avec les valeurs suivantes :
        | N° début | N° fin |
        | A001     | LAST   |
      Alors la demande est refusée : « Le numéro LAST ne peut pas être utilisé dans une souche de numéros. »
      Et la souche de numéros « SEGM » comporte exactement les lignes suivantes :
        | N° début | N° fin |
        | S001     |        |

    @IM-SC-0037
    Scénario: Une ligne ne peut pas exister sans sa souche
      Quand j’ajoute à la souche de numéros « SEGM » une ligne avec les valeurs suivantes :
        | N° début |
        | S001     |
      Alors la demande est refusée : « La souche de numéros SEGM n’existe pas. »

  @IM-R-130 @must
  Règle: Parmi les lignes d’une souche dont la date de début est atteinte, celles qui ont la date la plus récente sont utilisées l’une après l’autre, chacune selon son incrément ; les lignes plus anciennes ne sont pas reprises.

    @IM-SC-0361
    Scénario: Les lignes de même date de début sont utilisées l’une après l’autre
      Étant donné que les souches de numéros suivantes existent :
        | Code |
        | SEGM |
      Et que la souche de numéros « SEGM » comporte les lignes suivantes :
        | N° début | N° fin | Incrément |
        | A1       | A4     | 2         |
        | B7       |        | 1         |
      Et que les segments tirent leurs numéros de la souche de numéros « SEGM »
      Quand je crée un segment
      Et je crée un segment
      Alors le nouveau segment porte le numéro « A3 »
      Quand je crée un segment
      Alors le nouveau segment porte le numéro « B7 »
      Et la souche de numéros « SEGM » comporte exactement les lignes suivantes :
        | N° début | N° fin | Incrément | Dernier n° utilisé |
        | A1       | A4     | 2         | A3                 |
        | B7       |        | 1         | B7                 |

    @IM-SC-0362
    Scénario: Aucun retour à une ligne plus ancienne n’est possible
      Étant donné que les souches de numéros suivantes existent :
        | Code |
        | SEGM |
      Et que la souche de numéros « SEGM » comporte les lignes suivantes :
        | Date début | N° début | N° fin |
        |            | A1       |        |
        | 15/01/2026 | B1       | B1     |
        | 16/01/2026 | C1       |        |
      Et que les segments tirent leurs numéros de la souche de numéros « SEGM »
      Quand je crée un segment
      Alors le nouveau segment porte le numéro « B1 »
      Quand je crée un segment
      Alors la demande est refusée : « La souche de numéros SEGM ne contient plus aucun numéro disponible. »
      Et la souche de numéros « SEGM » comporte exactement les lignes suivantes :
        | Date début | N° début | N° fin | Dernier n° utilisé |
        |            | A1       |        |                    |
        | 15/01/2026 | B1       | B1     | B1                 |
        | 16/01/2026 | C1       |        |                    |

    @IM-SC-0508
    Scénario: Les lignes d’une souche conservent l’ordre de leur ajout
      Étant donné que les souches de numéros suivantes existent :
        | Code |
        | SEGM |
      Et que la souche de numéros « SEGM » comporte les lignes suivantes :
        | Date début | N° début | N° fin |
        | 01/03/2026 | C1       | C9     |
        | 01/01/2026 | B1       | B9     |
        |            | A1       |        |
      Quand je saisis le texte « Souches de n° » dans la recherche et j’ouvre la page trouvée
      Et je sélectionne la ligne portant le code « SEGM »
      Et je choisis l’action « Lignes »
      Alors la fenêtre « Lignes souche de n° » affiche exactement les lignes suivantes, dans cet ordre :
        | Date début | N° début | N° fin |
        | 01/03/2026 | C1       | C9     |
        | 01/01/2026 | B1       | B9     |
        |            | A1       |        |

    @IM-SC-0522
    Scénario: Un incrément inférieur à 1 est refusé
      Étant donné que la souche de numéros « SEGM » commence au numéro « S001 »
      Quand j’ajoute à la souche de numéros « SEGM » une ligne avec les valeurs suivantes :
        | N° début | Incrément |
        | A001     | 0         |
      Alors la demande est refusée : « Le numéro 0 ne peut pas être utilisé dans une souche de numéros. »
      Et la souche de numéros « SEGM » comporte exactement les lignes suivantes :
        | N° début | Incrément |
        | S001     | 1         |

  @IM-R-131 @must
  Règle: À partir de son numéro d’alerte, une souche émet un avertissement, mais attribue le numéro ; une souche à ordre chronologique n’en attribue aucun pour une date antérieure à celle de sa dernière attribution.

    @IM-SC-0363
    Scénario: Le numéro d’alerte déclenche un avertissement, mais est attribué
      Étant donné que les souches de numéros suivantes existent :
        | Code |
        | SEGM |
      Et que la souche de numéros « SEGM » comporte les lignes suivantes :
        | N° début | N° fin | N° alerte |
        | S1       | S9     | S2        |
      Et que les segments tirent leurs numéros de la souche de numéros « SEGM »
      Quand je crée un segment
      Alors aucun avertissement n’est donné au sujet de la souche de numéros
      Quand je crée un segment
      Alors le nouveau segment porte le numéro « S2 »
      Et un avertissement signale que la souche de numéros n’aura bientôt plus aucun numéro disponible
      Et la souche de numéros « SEGM » comporte exactement les lignes suivantes :
        | N° début | N° fin | N° alerte | Dernier n° utilisé |
        | S1       | S9     | S2        | S2                 |

    @IM-SC-0497
    Scénario: Le numéro d’alerte déclenche aussi un avertissement pour un segment de suivi
      Étant donné que les souches de numéros suivantes existent :
        | Code | N° manuels |
        | SEGM | Oui        |
      Et que la souche de numéros « SEGM » comporte les lignes suivantes :
        | N° début | N° fin | N° alerte |
        | S1       | S9     | S1        |
      Et que les segments tirent leurs numéros de la souche de numéros « SEGM »
      Et que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand je journalise le segment « SPRING » en créant un segment de suivi
      Alors un avertissement signale que la souche de numéros n’aura bientôt plus aucun numéro disponible
      Et le segment « S1 » comporte 1 ligne

    @IM-SC-0375
    Scénario: Une souche à ordre chronologique n’attribue aucun numéro pour une date antérieure
      Étant donné que les souches de numéros suivantes existent :
        | Code | Ordre chronologique |
        | SEGM | Oui                 |
      Et que la souche de numéros « SEGM » comporte les lignes suivantes :
        | N° début |
        | S1       |
      Et que les segments tirent leurs numéros de la souche de numéros « SEGM »
      Quand je crée un segment
      Alors le nouveau segment porte le numéro « S1 »
      Étant donné que la date de travail est le 10/01/2026
      Quand je crée un segment
      Alors la demande est refusée : « La souche de numéros SEGM n’attribue les numéros que dans l’ordre chronologique. »

    @IM-SC-0523
    Scénario: Une souche à ordre chronologique attribue plusieurs numéros pour la même date
      Étant donné que les souches de numéros suivantes existent :
        | Code | Ordre chronologique |
        | SEGM | Oui                 |
      Et que la souche de numéros « SEGM » comporte les lignes suivantes :
        | N° début |
        | S1       |
      Et que les segments tirent leurs numéros de la souche de numéros « SEGM »
      Quand je crée un segment
      Alors le nouveau segment porte le numéro « S1 »
      Quand je crée un segment
      Alors le nouveau segment porte le numéro « S2 »

    @IM-SC-0378
    Scénario: Un numéro d’alerte exige un numéro de fin
      Étant donné que la souche de numéros « SEGM » commence au numéro « S001 »
      Quand j’ajoute à la souche de numéros « SEGM » une ligne avec les valeurs suivantes :
        | N° début | N° alerte |
        | A001     | A009      |
      Alors la demande est refusée : « Le numéro A009 ne peut pas être utilisé dans une souche de numéros. »
