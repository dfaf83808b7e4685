# language: fr
@segments
Fonctionnalité: Envoyer les documents joints d’un segment

  @IM-R-109 @must
  Règle: La journalisation envoie ce que les lignes ont à envoyer, sauf si l’utilisateur y renonce ; chaque ligne envoyée exige un document joint et un type de correspondance, et dans Business Central un e-mail exige aussi une adresse ; une seule ligne à laquelle il manque l’un de ces éléments bloque tout le segment.

    @IM-SC-0347 @procedure @IM-P-49
    Scénario: Journaliser un segment sans rien envoyer
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Nom       | Code vendeur | Type correspondance | E-mail          |
        | CT1001 | Ann Beebe | AM           | E-mail              | ann@example.com |
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand j’ouvre le segment « SPRING »
      Et je choisis l’action « Journaliser »
      Et je décoche la case « Envoyer les documents joints »
      Et je clique sur le bouton « OK »
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Type correspondance | Statut de l’envoi | Document joint |
        | CT1001     | E-mail              |                   |                |

    @IM-SC-0348
    Scénario: Une ligne à envoyer par e-mail sans document joint bloque tout le segment
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Nom       | Code vendeur | Type correspondance | E-mail          |
        | CT1001 | Ann Beebe | AM           | E-mail              | ann@example.com |
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand je journalise le segment « SPRING »
      Alors la demande est refusée : « La ligne du contact CT1001 ne comporte aucun document joint à envoyer. »
      Et le journal des interactions contient 0 écriture
      Et le segment « SPRING » comporte 1 ligne

    @IM-SC-0349
    Scénario: Les envois aboutissent, sauf l’impression d’un fichier qui n’est pas au format Word
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Nom       | Code vendeur | Type correspondance | E-mail          |
        | CT1001 | Ann Beebe | AM           | E-mail              | ann@example.com |
        | CT1002 | Carl Dale | AM           | Impression          |                 |
        | CT1003 | Eva Finn  | AM           |                     |                 |
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le modèle d’interaction « LETTER » comporte le document joint « letter.pdf » dans la langue « ENU »
      Et que le modèle d’interaction « LETTER » a pour langue par défaut la langue « ENU »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Quand j’ajoute tous les contacts au segment « SPRING »
      Et je journalise le segment « SPRING »
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Type correspondance | Document joint | Statut de l’envoi |
        | CT1001     | E-mail              | letter.pdf     |                   |
        | CT1002     | Impression          | letter.pdf     | Erreur            |
        | CT1003     |                     | letter.pdf     |                   |

    @IM-SC-0350
    Scénario: Une ligne sans type de correspondance ne peut pas être envoyée si son modèle en a un
      Étant donné que les modèles d’interaction suivants existent :
        | Code   | Description        | Type correspondance (par défaut) |
        | LETTER | Lettre commerciale | E-mail                           |
      Et que le modèle d’interaction « LETTER » comporte le document joint « letter.docx » dans la langue « ENU »
      Et que le modèle d’interaction « LETTER » a pour langue par défaut la langue « ENU »
      Et que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand je modifie comme suit la ligne du contact « CT1001 » dans le segment « SPRING » :
        | Type correspondance |
        |                     |
      Et je journalise le segment « SPRING » et j’envoie les documents joints
      Alors la demande est refusée : « La ligne du contact CT1001 n’a pas de type de correspondance. »
      Et aucun segment n’est journalisé

    @IM-SC-0351 @business-central
    Scénario: Un seul contact sans adresse e-mail bloque tout le segment
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Nom       | Code vendeur | Type correspondance | E-mail          |
        | CT1001 | Ann Beebe | AM           | E-mail              | ann@example.com |
        | CT1002 | Carl Dale | AM           | E-mail              |                 |
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le modèle d’interaction « LETTER » comporte le document joint « letter.docx » dans la langue « ENU »
      Et que le modèle d’interaction « LETTER » a pour langue par défaut la langue « ENU »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Quand j’ajoute tous les contacts au segment « SPRING »
      Et je journalise le segment « SPRING »
      Alors la demande est refusée : « Dans le segment, le contact CT1002 n’a pas d’adresse e-mail. »
      Et le journal des interactions contient 0 écriture

    @IM-SC-0352 @nav-2017
    Scénario: Dans NAV 2017, un e-mail sans adresse est journalisé sans type de correspondance
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Nom       | Code vendeur | Type correspondance | E-mail |
        | CT1001 | Ann Beebe | AM           | E-mail              |        |
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le modèle d’interaction « LETTER » comporte le document joint « letter.docx » dans la langue « ENU »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Quand j’ajoute tous les contacts au segment « SPRING »
      Et je journalise le segment « SPRING »
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Type correspondance | Statut de l’envoi |
        | CT1001     |                     |                   |

    @IM-SC-0353
    Scénario: Sans envoi, un e-mail sans adresse est journalisé sans type de correspondance
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Nom       | Code vendeur | Type correspondance | E-mail |
        | CT1001 | Ann Beebe | AM           | E-mail              |        |
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Quand j’ajoute tous les contacts au segment « SPRING »
      Et je journalise le segment « SPRING » sans envoyer les documents joints
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Type correspondance |
        | CT1001     |                     |

    @IM-SC-0354 @nav-2017
    Scénario: Dans NAV 2017, le modèle de l’en-tête détermine si une ligne est envoyée
      Étant donné que les modèles d’interaction suivants existent :
        | Code   | Description        | Type correspondance (par défaut) |
        | LETTER | Lettre commerciale | E-mail                           |
        | OUT    | Appel téléphonique |                                  |
      Et que les contacts suivants existent :
        | N°     | Nom       |
        | CT1001 | Ann Beebe |
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction | Code vendeur |
        | Publipostage de printemps | LETTER                  | AM           |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact | Code modèle interaction |
        | CT1001     | OUT                     |
      Et que le vendeur « AM » existe
      Quand je journalise le segment « SPRING » et j’envoie les documents joints
      Alors la demande est refusée : « La ligne du contact CT1001 ne comporte aucun document joint à envoyer. »

    @IM-SC-0355 @business-central
    Scénario: Dans Business Central, le modèle de la ligne détermine si elle est envoyée
      Étant donné que les modèles d’interaction suivants existent :
        | Code   | Description        | Type correspondance (par défaut) |
        | LETTER | Lettre commerciale | E-mail                           |
        | OUT    | Appel téléphonique |                                  |
      Et que les contacts suivants existent :
        | N°     | Nom       |
        | CT1001 | Ann Beebe |
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction | Code vendeur |
        | Publipostage de printemps | LETTER                  | AM           |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact | Code modèle interaction |
        | CT1001     | OUT                     |
      Et que le vendeur « AM » existe
      Quand je modifie comme suit la ligne du contact « CT1001 » dans le segment « SPRING » :
        | Type correspondance |
        |                     |
      Et je journalise le segment « SPRING » et j’envoie les documents joints
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Type correspondance | Statut de l’envoi |
        | CT1001     |                     |                   |

    @IM-SC-0356
    Scénario: Le refus désigne la première ligne en défaut
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Nom       | Code vendeur | Type correspondance | E-mail          |
        | CT1001 | Ann Beebe | AM           | E-mail              | ann@example.com |
        | CT1002 | Carl Dale | AM           |                     |                 |
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact | N° campagne | Code modèle interaction |
        | CT1001     | CP9999      | LETTER                  |
        | CT1002     | CP9999      | LETTER                  |
      Quand je modifie comme suit la ligne du contact « CT1002 » dans le segment « SPRING » :
        | Code vendeur |
        |              |
      Et je journalise le segment « SPRING »
      Alors la demande est refusée : « La campagne CP9999 n’existe pas ; ce numéro figure sur la ligne du contact CT1001. »
      Et le journal des interactions contient 0 écriture
