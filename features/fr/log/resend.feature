# language: fr
@log
Fonctionnalité: Envoyer de nouveau des documents joints

  @IM-R-085 @must
  Règle: Les documents joints d’un segment journalisé sont envoyés de nouveau selon le type de correspondance de chaque interaction, ou selon un autre type, que les interactions conservent alors.

    @IM-SC-0259
    Scénario: Chaque interaction est envoyée selon son propre type de correspondance
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Code vendeur | Type correspondance | E-mail             |
        | CT1001 | AM           | E-mail              | ct1001@example.com |
        | CT1002 | AM           | Impression          | ct1002@example.com |
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le modèle d’interaction « LETTER » comporte le document joint « LETTER.pdf » dans la langue « ENU »
      Et que le modèle d’interaction « LETTER » a pour langue par défaut la langue « ENU »
      Et que le segment « S1 » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « S1 » contient les contacts suivants :
        | N° contact |
        | CT1001     |
        | CT1002     |
      Et que le segment « S1 » a été journalisé sans aucun envoi
      Quand j’envoie de nouveau les documents joints du segment journalisé « S1 »
      Alors 2 interactions sont envoyées de nouveau
      Et le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Type correspondance | Statut de l’envoi |
        | CT1001     | E-mail              |                   |
        | CT1002     | Impression          | Erreur            |

    @IM-SC-0260
    Scénario: Les interactions conservent l’autre type de correspondance
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Code vendeur | Type correspondance | E-mail             |
        | CT1001 | AM           | E-mail              | ct1001@example.com |
        | CT1002 | AM           | Impression          | ct1002@example.com |
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le modèle d’interaction « LETTER » comporte le document joint « LETTER.pdf » dans la langue « ENU »
      Et que le modèle d’interaction « LETTER » a pour langue par défaut la langue « ENU »
      Et que le segment « S1 » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « S1 » contient les contacts suivants :
        | N° contact |
        | CT1001     |
        | CT1002     |
      Et que le segment « S1 » a été journalisé sans aucun envoi
      Quand j’envoie de nouveau les documents joints du segment journalisé « S1 » avec le type de correspondance « E-mail »
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Type correspondance | Statut de l’envoi |
        | CT1001     | E-mail              |                   |
        | CT1002     | E-mail              |                   |

    @IM-SC-0261
    Scénario: Une interaction sans document joint est ignorée
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Code vendeur | Type correspondance | E-mail             |
        | CT1001 | AM           | E-mail              | ct1001@example.com |
        | CT1002 | AM           | Impression          | ct1002@example.com |
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le modèle d’interaction « LETTER » comporte le document joint « LETTER.pdf » dans la langue « ENU »
      Et que le modèle d’interaction « LETTER » a pour langue par défaut la langue « ENU »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que le segment « S1 » a pour description « Publipostage de printemps »
      Et que le segment « S1 » contient les contacts suivants :
        | N° contact | Code modèle interaction |
        | CT1001     | LETTER                  |
        | CT1002     | OUT                     |
      Et que le segment « S1 » a été journalisé sans aucun envoi
      Quand j’envoie de nouveau les documents joints du segment journalisé « S1 » avec le type de correspondance « Impression »
      Alors 1 interaction est envoyée de nouveau
      Et le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Type correspondance | Statut de l’envoi |
        | CT1001     | Impression          | Erreur            |
        | CT1002     | Impression          |                   |

    @IM-SC-0262
    Scénario: Une interaction sans type de correspondance ne peut pas être envoyée si aucun n’est choisi pour l’envoi
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le modèle d’interaction « LETTER » comporte le document joint « LETTER.pdf » dans la langue « ENU »
      Et que le modèle d’interaction « LETTER » a pour langue par défaut la langue « ENU »
      Et que le segment « S1 » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « S1 » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Et que le segment « S1 » a été journalisé sans aucun envoi
      Et que l’interaction du contact « CT1001 » issue du segment journalisé « S1 » porte le nom « E1 »
      Quand j’envoie de nouveau les documents joints du segment journalisé « S1 »
      Alors la demande est refusée : « L’interaction E1 n’a pas de type de correspondance. »

    @IM-SC-0263
    Scénario: Sans document joint, il n’y a rien à envoyer
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que le segment « S1 » a pour description « Publipostage de printemps »
      Et que le segment « S1 » contient les contacts suivants :
        | N° contact | Code modèle interaction |
        | CT1001     | OUT                     |
      Et que le segment « S1 » a été journalisé
      Quand j’envoie de nouveau les documents joints du segment journalisé « S1 »
      Alors la demande est refusée : « Il n’y a rien à envoyer. »

    @IM-SC-0515
    Scénario: Les documents joints d’un segment jamais journalisé ne peuvent pas être envoyés de nouveau
      Étant donné que le segment « SPRING » a pour description « Publipostage de printemps »
      Quand j’envoie de nouveau les documents joints du segment journalisé « SPRING »
      Alors la demande est refusée : « Aucun segment journalisé ne porte le numéro SPRING. »

  @IM-R-086 @must
  Règle: Lorsque les champs de fusion sont mis à jour, chaque interaction donne lieu à une nouvelle interaction active qui reprend son coût, sa durée et ses commentaires, porte la date de travail et passe les mêmes contrôles que toute interaction journalisée.

    @IM-SC-0265
    Scénario: Les interactions d’un segment journalisé annulé sont envoyées de nouveau sous forme de nouvelles interactions
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que les modèles d’interaction suivants existent :
        | Code   | Description        | Coût unitaire DS | Type correspondance (par défaut) |
        | LETTER | Lettre commerciale | 2,50             | Impression                       |
      Et que le modèle d’interaction « LETTER » comporte le document joint « LETTER.pdf » dans la langue « ENU »
      Et que le modèle d’interaction « LETTER » a pour langue par défaut la langue « ENU »
      Et que le segment « S1 » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « S1 » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Et que le segment « S1 » a été journalisé sans aucun envoi
      Et que le segment journalisé « S1 » est marqué comme annulé
      Et que la date de travail est le 03/02/2026
      Quand j’envoie de nouveau les documents joints du segment journalisé « S1 » en mettant à jour les champs de fusion
      Alors le journal des interactions contient exactement les écritures suivantes :
        | Description                              | Date       | Annulée | Coût DS | Document joint |
        | Publipostage de printemps                | 15/01/2026 | Oui     | 2,50    | LETTER.pdf     |
        | Nouvel envoi : Publipostage de printemps | 03/02/2026 | Non     | 2,50    | LETTER.pdf     |

    @IM-SC-0264
    Scénario: Les commentaires sont copiés
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que les modèles d’interaction suivants existent :
        | Code   | Description        | Type correspondance (par défaut) |
        | LETTER | Lettre commerciale | Impression                       |
      Et que le modèle d’interaction « LETTER » comporte le document joint « LETTER.pdf » dans la langue « ENU »
      Et que le modèle d’interaction « LETTER » a pour langue par défaut la langue « ENU »
      Et que le segment « S1 » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « S1 » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Et que le segment « S1 » a été journalisé sans aucun envoi
      Et que l’interaction du contact « CT1001 » issue du segment journalisé « S1 » porte le nom « E1 »
      Et que l’interaction « E1 » comporte le commentaire « Contrat signé »
      Quand j’envoie de nouveau les documents joints du segment journalisé « S1 » en mettant à jour les champs de fusion
      Alors le journal des interactions contient exactement les écritures suivantes :
        | Description                              | Nbre de commentaires |
        | Publipostage de printemps                | 1                    |
        | Nouvel envoi : Publipostage de printemps | 1                    |

    @IM-SC-0266
    Scénario: Les nouvelles interactions sont contrôlées comme lors d’une journalisation
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Code vendeur | Type correspondance | E-mail             |
        | CT1001 | AM           | E-mail              | ct1001@example.com |
        | CT1002 | AM           | Impression          | ct1002@example.com |
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le modèle d’interaction « LETTER » comporte le document joint « LETTER.pdf » dans la langue « ENU »
      Et que le modèle d’interaction « LETTER » a pour langue par défaut la langue « ENU »
      Et que le segment « S1 » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « S1 » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Et que le segment « S1 » a été journalisé sans aucun envoi
      Quand je supprime le modèle d’interaction « LETTER »
      Et j’envoie de nouveau les documents joints du segment journalisé « S1 » en mettant à jour les champs de fusion
      Alors la demande est refusée : « Le modèle d’interaction LETTER n’existe pas. »
      Et le journal des interactions contient 1 écriture
