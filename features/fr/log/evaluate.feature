# language: fr
@log
Fonctionnalité: Évaluer des interactions

  @IM-R-076 @must
  Règle: Les interactions sélectionnées dans le journal des interactions, même annulées, reçoivent en une seule fois la même évaluation.

    @IM-SC-0223
    Scénario: Évaluer deux interactions en une seule fois
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
        | E2          | CT1001     | OUT                     |
        | E3          | CT1001     | OUT                     |
      Quand j’attribue aux interactions « E1 » et « E2 » l’évaluation « Très positive »
      Alors 2 interactions sont modifiées
      Et le journal des interactions contient exactement les écritures suivantes :
        | Interaction | Évaluation    |
        | E1          | Très positive |
        | E2          | Très positive |
        | E3          |               |

    @IM-SC-0224
    Scénario: Une interaction annulée est évaluée, et l’évaluation précédente est remplacée
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction | Évaluation |
        | E1          | CT1001     | OUT                     | Neutre     |
      Et que l’interaction « E1 » est marquée comme annulée
      Quand j’attribue à l’interaction « E1 » l’évaluation « Négative »
      Alors l’interaction « E1 » affiche les valeurs suivantes :
        | Annulée | Évaluation |
        | Oui     | Négative   |

    @IM-SC-0225
    Scénario: Une interaction reportée ne peut pas être évaluée
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont reportées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Quand j’attribue à l’interaction « E1 » l’évaluation « Neutre »
      Alors la demande est refusée : « L’interaction E1 est reportée. »

    @IM-SC-0226
    Scénario: Si une interaction n’existe plus, aucune n’est évaluée
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
        | E2          | CT1001     | OUT                     |
      Et que l’interaction « E2 » est marquée comme annulée
      Quand je supprime les écritures annulées du journal des interactions
      Et j’attribue aux interactions « E1 » et « E2 » l’évaluation « Neutre »
      Alors la demande est refusée : « L’interaction E2 n’existe plus. »
      Et le journal des interactions contient exactement les écritures suivantes :
        | Interaction | Évaluation |
        | E1          |            |
