# language: fr
@templates
Fonctionnalité: Langues et documents joints des modèles

  @IM-R-125 @must
  Règle: Un modèle peut comporter un texte dans plusieurs langues, chacune avec un document joint ; l’une d’elles peut être sa langue par défaut.

    @IM-SC-0420 @procedure @IM-P-51
    Scénario: Ajouter un document joint à un modèle
      Étant donné que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Quand je saisis le texte « Modèles interaction » dans la recherche et j’ouvre la page trouvée
      Et je sélectionne la ligne portant le code « LETTER »
      Et je choisis l’action « Langues »
      Et je choisis l’action « Nouveau »
      Et je renseigne le champ « Code langue » avec la valeur « FRA »
      Et je renseigne le champ « Document joint » avec la valeur « OFFRE.docx »
      Et je quitte la ligne
      Alors le modèle d’interaction « LETTER » comporte exactement les langues suivantes :
        | Code langue | Document joint |
        | FRA         | OFFRE.docx     |

    @IM-SC-0421
    Scénario: Une langue ajoutée de nouveau reçoit le nouveau document joint
      Étant donné que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le modèle d’interaction « LETTER » comporte le document joint « OFFRE.docx » dans la langue « FRA »
      Et que le modèle d’interaction « LETTER » comporte le document joint « OFFER.docx » dans la langue « ENU »
      Quand j’ajoute au modèle d’interaction « LETTER » une langue avec les valeurs suivantes :
        | Code langue | Document joint |
        | FRA         | LETTRE.docx    |
      Alors le modèle d’interaction « LETTER » comporte exactement les langues suivantes :
        | Code langue | Document joint |
        | ENU         | OFFER.docx     |
        | FRA         | LETTRE.docx    |

    @IM-SC-0481
    Scénario: Une langue du modèle doit avoir un code
      Étant donné que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le modèle d’interaction « LETTER » comporte le document joint « OFFER.docx » dans la langue « ENU »
      Quand j’ajoute au modèle d’interaction « LETTER » une langue avec les valeurs suivantes :
        | Code langue | Document joint |
        |             | OFFRE.docx     |
      Alors la demande est refusée : « Vous devez indiquer le code ou le numéro. »
      Et le modèle d’interaction « LETTER » comporte exactement les langues suivantes :
        | Code langue | Document joint |
        | ENU         | OFFER.docx     |

    @IM-SC-0516
    Scénario: Un modèle inexistant ne reçoit aucune langue
      Quand j’ajoute au modèle d’interaction « LETTER » une langue avec les valeurs suivantes :
        | Code langue | Document joint |
        | ENU         | OFFER.docx     |
      Alors la demande est refusée : « Le modèle d’interaction LETTER n’existe pas. »

    @IM-SC-0423
    Scénario: Le document joint de la langue par défaut est celui du modèle
      Étant donné que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le modèle d’interaction « LETTER » comporte le document joint « OFFER.docx » dans la langue « ENU »
      Quand je modifie le modèle d’interaction « LETTER » comme suit :
        | Code langue (par défaut) |
        | ENU                      |
      Alors les modèles d’interaction sont exactement les suivants :
        | Code   | Code langue (par défaut) | Document joint |
        | LETTER | ENU                      | OFFER.docx     |

    @IM-SC-0424
    Scénario: Une langue que le modèle ne comporte pas ne peut pas être sa langue par défaut
      Étant donné que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Quand je modifie le modèle d’interaction « LETTER » comme suit :
        | Code langue (par défaut) |
        | FRA                      |
      Alors la demande est refusée : « Aucun texte n’existe dans la langue FRA. »

    @IM-SC-0425
    Scénario: Un modèle comportant un document joint ne peut pas être choisi pour les documents
      Étant donné que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le modèle d’interaction « LETTER » comporte le document joint « OFFER.docx » dans la langue « ENU »
      Et que le modèle d’interaction « LETTER » a pour langue par défaut la langue « ENU »
      Quand je choisis le modèle d’interaction « LETTER » pour le type de document « Facture vente »
      Alors la demande est refusée : « Le modèle d’interaction LETTER comporte un document joint ; un modèle pour documents ne doit en comporter aucun. »

  @IM-R-126 @must
  Règle: Un nouveau modèle qui n’indique pas comment ses interactions sont envoyées n’a pas de type de correspondance dans NAV 2017, et a le type « E-mail » dans Business Central.

    @IM-SC-0426 @nav-2017
    Scénario: Un nouveau modèle n’a pas de type de correspondance
      Quand je crée un modèle d’interaction avec les valeurs suivantes :
        | Code | Description        |
        | OUT  | Appel téléphonique |
      Alors les modèles d’interaction sont exactement les suivants :
        | Code | Type correspondance (par défaut) |
        | OUT  |                                  |

    @IM-SC-0427 @business-central
    Scénario: Un nouveau modèle prévoit l’envoi par e-mail
      Quand je crée un modèle d’interaction avec les valeurs suivantes :
        | Code | Description        |
        | OUT  | Appel téléphonique |
      Alors les modèles d’interaction sont exactement les suivants :
        | Code | Type correspondance (par défaut) |
        | OUT  | E-mail                           |
