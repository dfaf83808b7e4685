# language: fr
@segments
Fonctionnalité: Langues d’un segment

  @IM-R-105 @must
  Règle: Un modèle choisi dans l’en-tête apporte ses langues avec des copies de leurs documents joints ; une ligne a la langue du contact si le segment la comporte, sinon celle de l’en-tête, et reçoit le document joint de cette langue.

    @IM-SC-0336
    Scénario: Chaque ligne suit la langue de son contact
      Étant donné que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le modèle d’interaction « LETTER » comporte le document joint « letter.docx » dans la langue « ENU »
      Et que le modèle d’interaction « LETTER » comporte le document joint « brief.docx » dans la langue « DEU »
      Et que le modèle d’interaction « LETTER » a pour langue par défaut la langue « ENU »
      Et que les contacts suivants existent :
        | N°     | Nom       | Code langue |
        | CT1001 | Ann Beebe | DEU         |
        | CT1002 | Carl Dale | FRA         |
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Quand j’ajoute tous les contacts au segment « SPRING »
      Alors le segment « SPRING » comporte exactement les langues suivantes :
        | Code langue | Document joint |
        | DEU         | brief.docx     |
        | ENU         | letter.docx    |
      Et le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact | Code langue | Document joint |
        | CT1001     | DEU         | brief.docx     |
        | CT1002     | ENU         | letter.docx    |

    @IM-SC-0337
    Scénario: Un autre texte du modèle n’est pas repris dans le segment
      Étant donné que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le modèle d’interaction « LETTER » comporte le document joint « letter.docx » dans la langue « ENU »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Quand j’ajoute au modèle d’interaction « LETTER » une langue avec les valeurs suivantes :
        | Code langue | Document joint |
        | ENU         | offer.docx     |
      Alors le segment « SPRING » comporte exactement les langues suivantes :
        | Code langue | Document joint |
        | ENU         | letter.docx    |

  @IM-R-106 @must
  Règle: La première langue d’un segment est appliquée à toutes les lignes qui ont le même modèle que l’en-tête et n’ont pas leur propre document joint ; une langue ajoutée ensuite ne l’est qu’à celles dont le contact a cette langue.

    @IM-SC-0338
    Scénario: La première langue est appliquée aux lignes, quelle que soit celle du contact
      Étant donné que les contacts suivants existent :
        | N°     | Nom       | Code langue |
        | CT1001 | Ann Beebe | DEU         |
        | CT1002 | Carl Dale | ENU         |
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
        | CT1002     |
      Quand j’ajoute au segment « SPRING » une langue avec les valeurs suivantes :
        | Code langue | Sujet                                   | Document joint |
        | ENU         | Invitation à la journée portes ouvertes | letter.docx    |
      Alors le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact | Code langue | Sujet                                   | Document joint |
        | CT1001     | ENU         | Invitation à la journée portes ouvertes | letter.docx    |
        | CT1002     | ENU         | Invitation à la journée portes ouvertes | letter.docx    |
      Et le segment « SPRING » affiche les valeurs suivantes :
        | Code langue (par défaut) | Sujet                                   |
        | ENU                      | Invitation à la journée portes ouvertes |

    @IM-SC-0339
    Scénario: Une langue ajoutée ensuite n’est appliquée qu’aux lignes des contacts qui ont cette langue
      Étant donné que les contacts suivants existent :
        | N°     | Nom       | Code langue |
        | CT1001 | Ann Beebe | DEU         |
        | CT1002 | Carl Dale |             |
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » comporte les langues suivantes :
        | Code langue | Sujet              | Document joint |
        | ENU         | Lettre commerciale | letter.docx    |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
        | CT1002     |
      Quand j’ajoute au segment « SPRING » une langue avec les valeurs suivantes :
        | Code langue | Sujet          | Document joint |
        | DEU         | Correspondance | brief.docx     |
      Alors le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact | Code langue | Sujet              | Document joint |
        | CT1001     | DEU         | Correspondance     | brief.docx     |
        | CT1002     | ENU         | Lettre commerciale | letter.docx    |

    @IM-SC-0340
    Scénario: Un segment ne peut pas comporter deux fois la même langue
      Étant donné que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » comporte les langues suivantes :
        | Code langue | Document joint |
        | ENU         | letter.docx    |
      Quand j’ajoute au segment « SPRING » une langue avec les valeurs suivantes :
        | Code langue | Document joint |
        | ENU         | offer.docx     |
      Alors la demande est refusée : « Le segment SPRING comporte déjà un texte dans la langue ENU. »

    @IM-SC-0482
    Scénario: Une langue du segment doit avoir un code
      Étant donné que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » comporte les langues suivantes :
        | Code langue | Document joint |
        | ENU         | letter.docx    |
      Quand j’ajoute au segment « SPRING » une langue avec les valeurs suivantes :
        | Code langue | Document joint |
        |             | offer.docx     |
      Alors la demande est refusée : « Vous devez indiquer le code ou le numéro. »
      Et le segment « SPRING » comporte exactement les langues suivantes :
        | Code langue | Document joint |
        | ENU         | letter.docx    |

  @IM-R-107 @must
  Règle: La langue par défaut de l’en-tête est l’une de celles du segment, apporte son sujet et n’est appliquée à aucune ligne ; un nouveau sujet est appliqué, avec l’accord de l’utilisateur, aux lignes dans cette langue qui avaient l’ancien.

    @IM-SC-0341
    Scénario: Une autre langue par défaut apporte son sujet
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » comporte les langues suivantes :
        | Code langue | Sujet              |
        | ENU         | Lettre commerciale |
        | DEU         | Correspondance     |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand je modifie le segment « SPRING » comme suit, en mettant à jour ses lignes :
        | Code langue (par défaut) |
        | DEU                      |
      Alors le segment « SPRING » affiche les valeurs suivantes :
        | Code langue (par défaut) | Sujet          |
        | DEU                      | Correspondance |
      Et le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact | Code langue | Sujet              |
        | CT1001     | ENU         | Lettre commerciale |

    @IM-SC-0528
    Scénario: Une langue par défaut effacée emporte son sujet et son document joint
      Étant donné que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » comporte les langues suivantes :
        | Code langue | Sujet              | Document joint |
        | ENU         | Lettre commerciale | letter.docx    |
        | DEU         | Correspondance     | offer.docx     |
      Quand je modifie le segment « SPRING » comme suit, en mettant à jour ses lignes :
        | Code langue (par défaut) |
        | DEU                      |
      Alors le segment « SPRING » affiche les valeurs suivantes :
        | Code langue (par défaut) | Sujet          | Document joint |
        | DEU                      | Correspondance | offer.docx     |
      Quand je modifie le segment « SPRING » comme suit, en mettant à jour ses lignes :
        | Code langue (par défaut) |
        |                          |
      Alors le segment « SPRING » affiche les valeurs suivantes :
        | Code langue (par défaut) | Sujet | Document joint |
        |                          |       |                |

    @IM-SC-0342
    Scénario: Un nouveau sujet est appliqué aux lignes dans sa langue
      Étant donné que les contacts suivants existent :
        | N°     | Nom       | Code langue |
        | CT1001 | Ann Beebe | DEU         |
        | CT1002 | Carl Dale | ENU         |
      Et que le segment « SPRING » a pour description « Publipostage de printemps »
      Et que le segment « SPRING » comporte les langues suivantes :
        | Code langue | Sujet              |
        | ENU         | Lettre commerciale |
        | DEU         | Lettre commerciale |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
        | CT1002     |
      Quand je modifie le segment « SPRING » comme suit, en mettant à jour ses lignes :
        | Sujet          |
        | Correspondance |
      Alors le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact | Code langue | Sujet              |
        | CT1001     | DEU         | Lettre commerciale |
        | CT1002     | ENU         | Correspondance     |

    @IM-SC-0343
    Scénario: Une langue que le segment ne comporte pas est refusée
      Étant donné que le segment « SPRING » a pour description « Publipostage de printemps »
      Quand je modifie le segment « SPRING » comme suit, en mettant à jour ses lignes :
        | Code langue (par défaut) |
        | FRA                      |
      Alors la demande est refusée : « Aucun texte n’existe dans la langue FRA. »

  @IM-R-108 @must
  Règle: Si des lignes ont hérité d’un document joint de l’en-tête, le modèle de celui-ci ne peut pas être changé sans elles ; avec l’accord de l’utilisateur, elles reçoivent les textes du nouveau modèle.

    @IM-SC-0344
    Scénario: Sans l’accord de l’utilisateur, un autre modèle est refusé
      Étant donné que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le modèle d’interaction « LETTER » comporte le document joint « letter.docx » dans la langue « ENU »
      Et que le modèle d’interaction « LETTER » a pour langue par défaut la langue « ENU »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand je modifie le segment « SPRING » comme suit, sans mettre à jour ses lignes :
        | Code modèle interaction |
        | OUT                     |
      Alors la demande est refusée : « Le modèle du segment SPRING ne peut pas être changé sans mise à jour des lignes, car elles utilisent son document joint. »

    @IM-SC-0345
    Scénario: Avec l’accord de l’utilisateur, les lignes reçoivent le texte du nouveau modèle
      Étant donné que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le modèle d’interaction « LETTER » comporte le document joint « letter.docx » dans la langue « ENU »
      Et que le modèle d’interaction « LETTER » a pour langue par défaut la langue « ENU »
      Et que le modèle d’interaction « OFFER » a pour description « Correspondance »
      Et que le modèle d’interaction « OFFER » comporte le document joint « offer.docx » dans la langue « DEU »
      Et que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
      Quand je modifie le segment « SPRING » comme suit, en mettant à jour ses lignes :
        | Code modèle interaction |
        | OFFER                   |
      Alors le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact | Code modèle interaction | Code langue | Document joint |
        | CT1001     | OFFER                   | DEU         | offer.docx     |

    @IM-SC-0346
    Scénario: Une ligne qui a son propre modèle en reçoit le texte
      Étant donné que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le modèle d’interaction « LETTER » comporte le document joint « letter.docx » dans la langue « ENU »
      Et que le modèle d’interaction « OFFER » a pour description « Correspondance »
      Et que le modèle d’interaction « OFFER » comporte le document joint « offer.docx » dans la langue « ENU »
      Et que le modèle d’interaction « OFFER » comporte le document joint « angebot.docx » dans la langue « DEU »
      Et que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact | Code modèle interaction |
        | CT1001     | OFFER                   |
      Quand je modifie comme suit la ligne du contact « CT1001 » dans le segment « SPRING » :
        | Code langue |
        | ENU         |
      Alors le segment « SPRING » comporte exactement les lignes suivantes :
        | N° contact | Code langue | Document joint |
        | CT1001     | ENU         | offer.docx     |
