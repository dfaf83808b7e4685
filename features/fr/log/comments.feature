# language: fr
@log
Fonctionnalité: Commenter des interactions

  @IM-R-077 @must
  Règle: Un commentaire ajouté à une interaction du journal des interactions porte la date de travail ; rien d’autre ne change dans l’interaction.

    @IM-SC-0227
    Scénario: Un autre utilisateur ajoute un commentaire un autre jour
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Et que l’interaction « E1 » comporte le commentaire « Demande une nouvelle offre »
      Et que la date de travail est le 03/02/2026
      Et que l’utilisateur « OTHER » s’est connecté
      Quand j’ajoute à l’interaction « E1 » le commentaire « Contrat signé »
      Alors l’interaction « E1 » comporte exactement les commentaires suivants :
        | Date       | Commentaire                |
        | 15/01/2026 | Demande une nouvelle offre |
        | 03/02/2026 | Contrat signé              |
      Et l’interaction « E1 » affiche les valeurs suivantes :
        | Date       | ID utilisateur | Nbre de commentaires |
        | 15/01/2026 | SPEC           | 2                    |

    @IM-SC-0228
    Scénario: Une interaction annulée peut être commentée
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Et que l’interaction « E1 » est marquée comme annulée
      Quand j’ajoute à l’interaction « E1 » le commentaire « Contrat signé »
      Alors l’interaction « E1 » comporte exactement les commentaires suivants :
        | Commentaire   |
        | Contrat signé |

    @IM-SC-0229
    Scénario: Une interaction reportée ne peut être commentée que dans son formulaire
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont reportées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Quand j’ajoute à l’interaction « E1 » le commentaire « Contrat signé »
      Alors la demande est refusée : « L’interaction E1 est reportée. »
      Et l’interaction « E1 » ne comporte aucun commentaire

  @IM-R-078 @must
  Règle: Un commentaire saisi lors de la reprise d’une interaction reportée remplace les commentaires de celle-ci ; un commentaire saisi dans un formulaire abandonné n’est pas conservé.

    @IM-SC-0230
    Scénario: Terminer une interaction reportée avec un autre commentaire
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont reportées :
        | Interaction | N° contact | Code modèle interaction | Commentaire                |
        | E1          | CT1001     | OUT                     | Demande une nouvelle offre |
      Quand je reprends l’interaction « E1 » et je la termine avec les valeurs suivantes :
        | Commentaire   |
        | Contrat signé |
      Alors l’interaction « E1 » comporte exactement les commentaires suivants :
        | Commentaire   |
        | Contrat signé |

    @IM-SC-0231
    Scénario: Terminer une interaction reportée sans saisir de commentaire
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont reportées :
        | Interaction | N° contact | Code modèle interaction | Commentaire                |
        | E1          | CT1001     | OUT                     | Demande une nouvelle offre |
      Quand je reprends l’interaction « E1 » et je la termine
      Alors l’interaction « E1 » comporte exactement les commentaires suivants :
        | Commentaire                |
        | Demande une nouvelle offre |

    @IM-SC-0232
    Scénario: Abandonner une interaction comportant un commentaire
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Quand j’abandonne une interaction avec les valeurs suivantes :
        | Contact | Code modèle interaction | Commentaire   |
        | CT1001  | OUT                     | Contrat signé |
      Alors 0 interaction est reportée
      Et le journal des interactions contient 1 écriture
