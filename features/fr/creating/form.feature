# language: fr
@creating
Fonctionnalité: Ce que propose le formulaire d’une interaction

  @IM-R-118 @must
  Règle: Une interaction a la langue du contact si son modèle la comporte, sinon la langue par défaut du modèle, et reçoit le document joint de cette langue.

    @IM-SC-0393
    Scénario: La langue du contact
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Code vendeur | Code langue |
        | CT1001 | AM           | FRA         |
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le modèle d’interaction « LETTER » comporte le document joint « OFFER.docx » dans la langue « ENU »
      Et que le modèle d’interaction « LETTER » comporte le document joint « OFFRE.docx » dans la langue « FRA »
      Et que le modèle d’interaction « LETTER » a pour langue par défaut la langue « ENU »
      Quand je termine une interaction à partir du contact « CT1001 » avec les valeurs suivantes :
        | Code modèle interaction |
        | LETTER                  |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Code langue | Document joint |
        | CT1001     | FRA         | OFFRE.docx     |

    @IM-SC-0394
    Scénario: La langue par défaut du modèle
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Code vendeur | Code langue |
        | CT1001 | AM           | RUS         |
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le modèle d’interaction « LETTER » comporte le document joint « OFFER.docx » dans la langue « ENU »
      Et que le modèle d’interaction « LETTER » a pour langue par défaut la langue « ENU »
      Quand je termine une interaction à partir du contact « CT1001 » avec les valeurs suivantes :
        | Code modèle interaction |
        | LETTER                  |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Code langue | Document joint |
        | CT1001     | ENU         | OFFER.docx     |

    @IM-SC-0395
    Scénario: Une langue saisie apporte son document joint
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le modèle d’interaction « LETTER » comporte le document joint « OFFRE.docx » dans la langue « FRA »
      Quand je termine une interaction à partir du contact « CT1001 » avec les valeurs suivantes :
        | Code modèle interaction | Code langue |
        | LETTER                  | FRA         |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Code langue | Document joint |
        | CT1001     | FRA         | OFFRE.docx     |

    @IM-SC-0525
    Scénario: Une langue effacée emporte son document joint
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le modèle d’interaction « LETTER » comporte le document joint « OFFRE.docx » dans la langue « FRA »
      Et que le modèle d’interaction « LETTER » a pour langue par défaut la langue « FRA »
      Quand je termine une interaction à partir du contact « CT1001 » avec les valeurs suivantes :
        | Code modèle interaction | Code langue |
        | LETTER                  |             |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Code langue | Document joint |
        | CT1001     |             |                |

    @IM-SC-0396
    Scénario: Une langue que le modèle ne comporte pas est refusée
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Quand je termine une interaction à partir du contact « CT1001 » avec les valeurs suivantes :
        | Code modèle interaction | Code langue |
        | LETTER                  | FRA         |
      Alors la demande est refusée : « Aucun texte n’existe dans la langue FRA. »

    @IM-SC-0397
    Scénario: Un modèle qui doit ouvrir un document joint et n’en comporte aucun ne peut pas être utilisé
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que les modèles d’interaction suivants existent :
        | Code   | Description        | Action assistant |
        | LETTER | Lettre commerciale | Ouvrir           |
      Quand je termine une interaction à partir du contact « CT1001 » avec les valeurs suivantes :
        | Code modèle interaction |
        | LETTER                  |
      Alors la demande est refusée : « Vous devez sélectionner un modèle d’interaction comportant un document joint. »

  @IM-R-119 @must
  Règle: Le formulaire propose l’heure actuelle augmentée d’une seconde, arrondie à la minute supérieure ; le sujet de l’interaction est sa description.

    @IM-SC-0400
    Scénario: L’heure est arrondie à la minute supérieure
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que l’heure actuelle est 12:33:59
      Quand je commence une interaction à partir du contact « CT1001 »
      Alors le formulaire propose les valeurs suivantes :
        | Contact | Heure de l’interaction |
        | CT1001  | 12:34                  |

    @IM-SC-0401
    Scénario: À la minute exacte, la minute suivante est proposée
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que l’heure actuelle est 12:34
      Quand je commence une interaction à partir du contact « CT1001 »
      Alors le formulaire propose les valeurs suivantes :
        | Contact | Heure de l’interaction |
        | CT1001  | 12:35                  |

    @IM-SC-0402
    Scénario: Le sujet est la description
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Quand je termine une interaction à partir du contact « CT1001 » avec les valeurs suivantes :
        | Code modèle interaction | Description                  | Heure de l’interaction |
        | OUT                     | Rappeler au sujet de l’offre | 09:15                  |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | Description                  | Sujet                        | Heure de l’interaction |
        | Rappeler au sujet de l’offre | Rappeler au sujet de l’offre | 09:15                  |

  @IM-R-120 @must
  Règle: Dans le formulaire ouvert à partir du journal des interactions d’une campagne, cette campagne est déjà remplie et ne peut pas être modifiée ; une campagne doit exister au moment où l’interaction est terminée.

    @IM-SC-0403
    Scénario: La campagne de la liste est déjà remplie
      Étant donné que la campagne « CP1001 » a pour description « Publipostage de printemps »
      Quand je commence une interaction à partir du journal des interactions de la campagne « CP1001 »
      Alors le formulaire propose les valeurs suivantes :
        | N° campagne | Contact |
        | CP1001      |         |
      Et le champ « N° campagne » du formulaire ne peut pas être modifié

    @IM-SC-0404
    Scénario: La campagne du modèle ne la remplace pas
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que la campagne « CP1001 » a pour description « Publipostage de printemps »
      Et que la campagne « CP1002 » a pour description « Invitation à la journée portes ouvertes »
      Et que les modèles d’interaction suivants existent :
        | Code | Description        | N° campagne | Cible campagne |
        | OUT  | Appel téléphonique | CP1002      | Oui            |
      Quand je termine une interaction à partir du journal des interactions de la campagne « CP1001 » avec les valeurs suivantes :
        | Contact | Code modèle interaction |
        | CT1001  | OUT                     |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° campagne | Cible campagne | Réponse campagne |
        | CP1001      | Oui            | Non              |

    @IM-SC-0405
    Scénario: Un modèle apporte sa campagne
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que la campagne « CP1002 » a pour description « Invitation à la journée portes ouvertes »
      Et que les modèles d’interaction suivants existent :
        | Code | Description        | N° campagne | Réponse campagne |
        | OUT  | Appel téléphonique | CP1002      | Oui              |
      Quand je termine une interaction à partir du contact « CT1001 » avec les valeurs suivantes :
        | Code modèle interaction |
        | OUT                     |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° campagne | Cible campagne | Réponse campagne |
        | CP1002      | Non            | Oui              |

    @IM-SC-0406
    Scénario: Aucun formulaire ne s’ouvre pour une campagne inexistante
      Quand je commence une interaction à partir du journal des interactions de la campagne « CP1001 »
      Alors la demande est refusée : « La campagne CP1001 n’existe pas. »

    @IM-SC-0407
    Scénario: Une campagne inexistante empêche seulement de terminer l’interaction
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont reportées :
        | Interaction | N° contact | Code modèle interaction | N° campagne |
        | E1          | CT1001     | OUT                     | CP1001      |
      Quand je reprends l’interaction « E1 » et je la termine
      Alors la demande est refusée : « La campagne CP1001 n’existe pas. »
      Et 1 interaction est reportée

    @IM-SC-0519
    Scénario: Une interaction avec une campagne inconnue ne peut pas être terminée
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Quand je termine une interaction avec les valeurs suivantes :
        | Contact | Code modèle interaction | N° campagne |
        | CT1001  | OUT                     | CP1001      |
      Alors la demande est refusée : « La campagne CP1001 n’existe pas. »
      Et le journal des interactions contient 0 écriture

  @IM-R-121 @must
  Règle: Dans Business Central, le formulaire propose le vendeur correspondant à l’utilisateur plutôt que celui du contact.

    @IM-SC-0408 @business-central
    Scénario: Le vendeur correspondant à l’utilisateur l’emporte
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le vendeur « JR » existe
      Et que l’utilisateur « SPEC » est le vendeur « JR »
      Quand je commence une interaction à partir du contact « CT1001 »
      Alors le formulaire propose les valeurs suivantes :
        | Contact | Vendeur |
        | CT1001  | JR      |

    @IM-SC-0409 @nav-2017
    Scénario: Le vendeur du contact est proposé
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le vendeur « JR » existe
      Et que l’utilisateur « SPEC » est le vendeur « JR »
      Quand je commence une interaction à partir du contact « CT1001 »
      Alors le formulaire propose les valeurs suivantes :
        | Contact | Vendeur |
        | CT1001  | AM      |

  @IM-R-122 @must
  Règle: Dans Business Central, aucun formulaire ne s’ouvre pour un contact bloqué pour des raisons de confidentialité ; une interaction reportée auparavant peut être reprise.

    @IM-SC-0411 @business-central
    Scénario: Aucun formulaire ne s’ouvre
      Étant donné que les contacts suivants existent :
        | N°     | Confidentialité bloquée |
        | CT1001 | Oui                     |
      Quand je commence une interaction à partir du contact « CT1001 »
      Alors la demande est refusée : « Le contact CT1001 est bloqué pour des raisons de confidentialité. »

    @IM-SC-0412 @nav-2017
    Scénario: Le formulaire s’ouvre tout de même
      Étant donné que les contacts suivants existent :
        | N°     | Confidentialité bloquée |
        | CT1001 | Oui                     |
      Quand je commence une interaction à partir du contact « CT1001 »
      Alors le formulaire propose les valeurs suivantes :
        | Contact |
        | CT1001  |

    @IM-SC-0413
    Scénario: La reprise ne tient pas compte du blocage
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont reportées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Quand je modifie le contact « CT1001 » comme suit :
        | Confidentialité bloquée |
        | Oui                     |
      Et je reprends l’interaction « E1 » et je la termine
      Alors le journal des interactions contient exactement les écritures suivantes :
        | Interaction | N° contact |
        | E1          | CT1001     |

    @IM-SC-0518 @business-central
    Scénario: Aucune interaction ne peut être terminée à partir d’un contact bloqué
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Code vendeur | Confidentialité bloquée |
        | CT1001 | AM           | Oui                     |
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Quand je termine une interaction à partir du contact « CT1001 » avec les valeurs suivantes :
        | Code modèle interaction |
        | OUT                     |
      Alors la demande est refusée : « Le contact CT1001 est bloqué pour des raisons de confidentialité. »
      Et le journal des interactions contient 0 écriture
