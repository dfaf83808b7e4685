# language: fr
@creating
Fonctionnalité: Envoyer une interaction

  @IM-R-115 @must
  Règle: Une interaction a le type de correspondance du contact, ou celui du modèle si le contact n’en a pas ou si le modèle l’ignore ; Business Central propose toujours celui du modèle, et le type saisi l’emporte dans tous les cas.

    @IM-SC-0380 @nav-2017
    Scénario: Le type de correspondance propre au contact s’applique
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Code vendeur | Code langue | Type correspondance | E-mail              |
        | CT1001 | AM           | FRA         | Impression          | anna@adatum.example |
      Et que les modèles d’interaction suivants existent :
        | Code   | Description        | Type correspondance (par défaut) |
        | LETTER | Lettre commerciale | E-mail                           |
      Et que le modèle d’interaction « LETTER » comporte le document joint « OFFER.docx » dans la langue « FRA »
      Quand je termine une interaction à partir du contact « CT1001 » avec les valeurs suivantes :
        | Code modèle interaction |
        | LETTER                  |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Type correspondance | Statut de l’envoi |
        | CT1001     | Impression          |                   |

    @IM-SC-0381 @business-central
    Scénario: Le type de correspondance du modèle est proposé
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Code vendeur | Code langue | Type correspondance | E-mail              |
        | CT1001 | AM           | FRA         | Impression          | anna@adatum.example |
      Et que les modèles d’interaction suivants existent :
        | Code   | Description        | Type correspondance (par défaut) |
        | LETTER | Lettre commerciale | E-mail                           |
      Et que le modèle d’interaction « LETTER » comporte le document joint « OFFER.docx » dans la langue « FRA »
      Quand je termine une interaction à partir du contact « CT1001 » avec les valeurs suivantes :
        | Code modèle interaction |
        | LETTER                  |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Type correspondance | Statut de l’envoi |
        | CT1001     | E-mail              |                   |

    @IM-SC-0382
    Scénario: Un contact sans type de correspondance reçoit celui du modèle
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Code vendeur | Code langue | E-mail              |
        | CT1001 | AM           | FRA         | anna@adatum.example |
      Et que les modèles d’interaction suivants existent :
        | Code   | Description        | Type correspondance (par défaut) |
        | LETTER | Lettre commerciale | E-mail                           |
      Et que le modèle d’interaction « LETTER » comporte le document joint « OFFER.docx » dans la langue « FRA »
      Quand je termine une interaction à partir du contact « CT1001 » avec les valeurs suivantes :
        | Code modèle interaction |
        | LETTER                  |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Type correspondance |
        | CT1001     | E-mail              |

    @IM-SC-0383
    Scénario: Un modèle peut ignorer le type de correspondance du contact
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Code vendeur | Code langue | Type correspondance |
        | CT1001 | AM           | FRA         | E-mail              |
      Et que les modèles d’interaction suivants existent :
        | Code   | Description        | Type correspondance (par défaut) | Ignorer type corresp. contact |
        | LETTER | Lettre commerciale | Impression                       | Oui                           |
      Et que le modèle d’interaction « LETTER » comporte le document joint « OFFER.docx » dans la langue « FRA »
      Quand je termine une interaction à partir du contact « CT1001 » avec les valeurs suivantes :
        | Code modèle interaction |
        | LETTER                  |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Type correspondance |
        | CT1001     | Impression          |

    @IM-SC-0384 @procedure @IM-P-50
    Scénario: Envoyer une lettre à un contact
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Code vendeur | Code langue | Type correspondance |
        | CT1001 | AM           | FRA         | E-mail              |
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le modèle d’interaction « LETTER » comporte le document joint « OFFER.docx » dans la langue « FRA »
      Quand j’ouvre la fiche du contact « CT1001 »
      Et je choisis l’action « Créer interaction »
      Et je renseigne le champ « Code modèle interaction » avec la valeur « LETTER »
      Et je renseigne le champ « Type correspondance » avec la valeur « Impression »
      Et je clique sur le bouton « OK »
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Type correspondance | Document joint | Statut de l’envoi |
        | CT1001     | Impression          | OFFER.docx     |                   |

  @IM-R-116 @must
  Règle: Une interaction par e-mail exige un document joint pour être terminée comme pour être reportée, une interaction à imprimer seulement pour être terminée ; si le fichier à imprimer n’est pas au format Word, l’interaction est enregistrée avec le statut de l’envoi « Erreur ».

    @IM-SC-0385
    Scénario: Une interaction par e-mail sans document joint ne peut pas être terminée
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Quand je termine une interaction à partir du contact « CT1001 » avec les valeurs suivantes :
        | Code modèle interaction | Type correspondance |
        | OUT                     | E-mail              |
      Alors la demande est refusée : « Vous devez sélectionner un modèle d’interaction comportant un document joint. »

    @IM-SC-0386
    Scénario: Une interaction par e-mail sans document joint ne peut pas être reportée
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Quand je reporte une interaction avec les valeurs suivantes :
        | Contact | Code modèle interaction | Type correspondance |
        | CT1001  | OUT                     | E-mail              |
      Alors la demande est refusée : « Vous devez sélectionner un modèle d’interaction comportant un document joint. »

    @IM-SC-0387
    Scénario: Une interaction à imprimer sans document joint peut être reportée, mais pas terminée
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont reportées :
        | Interaction | N° contact | Code modèle interaction | Type correspondance |
        | E1          | CT1001     | OUT                     | Impression          |
      Quand je reprends l’interaction « E1 » et je la termine
      Alors la demande est refusée : « Vous devez sélectionner un modèle d’interaction comportant un document joint. »
      Et 1 interaction est reportée

    @IM-SC-0388
    Scénario: Un fichier qui n’est pas au format Word n’est pas imprimé
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Code vendeur | Code langue |
        | CT1001 | AM           | FRA         |
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le modèle d’interaction « LETTER » comporte le document joint « OFFER.pdf » dans la langue « FRA »
      Quand je termine une interaction à partir du contact « CT1001 » avec les valeurs suivantes :
        | Code modèle interaction | Type correspondance |
        | LETTER                  | Impression          |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Type correspondance | Statut de l’envoi |
        | CT1001     | Impression          | Erreur            |

    @IM-SC-0389
    Scénario: Tout fichier peut être envoyé par e-mail
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Code vendeur | Code langue | E-mail              |
        | CT1001 | AM           | FRA         | anna@adatum.example |
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le modèle d’interaction « LETTER » comporte le document joint « OFFER.pdf » dans la langue « FRA »
      Quand je termine une interaction à partir du contact « CT1001 » avec les valeurs suivantes :
        | Code modèle interaction | Type correspondance |
        | LETTER                  | E-mail              |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Type correspondance | Statut de l’envoi |
        | CT1001     | E-mail              |                   |

  @IM-R-117 @must
  Règle: Une interaction par e-mail avec un contact sans adresse est terminée sans type de correspondance dans NAV 2017, et refusée dans Business Central.

    @IM-SC-0390 @nav-2017
    Scénario: Sans adresse, le type de correspondance est effacé
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Code vendeur | Code langue |
        | CT1001 | AM           | FRA         |
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le modèle d’interaction « LETTER » comporte le document joint « OFFER.docx » dans la langue « FRA »
      Quand je termine une interaction à partir du contact « CT1001 » avec les valeurs suivantes :
        | Code modèle interaction | Type correspondance |
        | LETTER                  | E-mail              |
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Type correspondance | Document joint |
        | CT1001     |                     | OFFER.docx     |

    @IM-SC-0391 @business-central
    Scénario: Sans adresse, l’e-mail est refusé
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Code vendeur | Code langue |
        | CT1001 | AM           | FRA         |
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le modèle d’interaction « LETTER » comporte le document joint « OFFER.docx » dans la langue « FRA »
      Quand je termine une interaction à partir du contact « CT1001 » avec les valeurs suivantes :
        | Code modèle interaction | Type correspondance |
        | LETTER                  | E-mail              |
      Alors la demande est refusée : « Le contact CT1001 n’a pas d’adresse e-mail. »
      Et le journal des interactions contient 0 écriture

    @IM-SC-0392
    Scénario: Une interaction par e-mail sans adresse peut être reportée
      Étant donné que le vendeur « AM » existe
      Et que les contacts suivants existent :
        | N°     | Code vendeur | Code langue |
        | CT1001 | AM           | FRA         |
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le modèle d’interaction « LETTER » comporte le document joint « OFFER.docx » dans la langue « FRA »
      Quand je reporte une interaction avec les valeurs suivantes :
        | Contact | Code modèle interaction | Type correspondance |
        | CT1001  | LETTER                  | E-mail              |
      Alors les interactions reportées sont exactement les suivantes :
        | N° contact | Type correspondance |
        | CT1001     | E-mail              |
