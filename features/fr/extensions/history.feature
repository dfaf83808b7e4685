# language: fr
@extensions
Fonctionnalité: L’historique d’une interaction

  @IM-R-145 @must
  Règle: L’historique d’une interaction indique chaque modification et son auteur.

    @IM-SC-0450 @history
    Scénario: L’historique indique l’enregistrement, l’annulation et le rétablissement
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Quand j’inverse la marque d’annulation de l’interaction « E1 »
      Et j’inverse la marque d’annulation de l’interaction « E1 »
      Alors l’historique de l’interaction « E1 » contient exactement les modifications suivantes :
        | Modification | ID utilisateur | Date       |
        | Créée        | SPEC           | 15/01/2026 |
        | Annulée      | SPEC           | 15/01/2026 |
        | Rétablie     | SPEC           | 15/01/2026 |

    @IM-SC-0451 @history
    Scénario: L’historique indique le report et l’achèvement
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont reportées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Quand je reprends l’interaction « E1 » et je la termine
      Alors l’historique de l’interaction « E1 » contient exactement les modifications suivantes :
        | Modification |
        | Reportée     |
        | Terminée     |

    @IM-SC-0452 @history
    Scénario: L’historique indique l’évaluation et le commentaire
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Quand j’attribue à l’interaction « E1 » l’évaluation « Positive »
      Et j’ajoute à l’interaction « E1 » le commentaire « Rappeler au sujet de l’offre »
      Alors l’historique de l’interaction « E1 » contient exactement les modifications suivantes :
        | Modification |
        | Créée        |
        | Évaluée      |
        | Commentée    |

  @IM-R-146 @must
  Règle: L’historique survit à l’interaction.

    @IM-SC-0453 @history
    Scénario: Une interaction supprimée garde son historique
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Et que l’interaction « E1 » est marquée comme annulée
      Quand je supprime les écritures annulées du journal des interactions
      Alors le journal des interactions contient 0 écriture
      Et l’historique de l’interaction « E1 » contient exactement les modifications suivantes :
        | Modification |
        | Créée        |
        | Annulée      |
        | Supprimée    |
