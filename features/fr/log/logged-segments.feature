# language: fr
@log
Fonctionnalité: Marquer des segments journalisés comme annulés et les supprimer

  @IM-R-082 @must
  Règle: Après une demande de confirmation, un segment journalisé, toutes ses interactions et toutes ses écritures de campagne sont marqués comme annulés, ou cette marque leur est retirée à tous.

    @IM-SC-0242 @procedure @IM-P-40
    Scénario: Marquer un segment journalisé comme annulé
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Et que le segment « S1 » a pour description « Publipostage de printemps »
      Et que le segment « S1 » contient les contacts suivants :
        | N° contact | Code modèle interaction |
        | CT1001     | OUT                     |
      Et que le segment « S1 » a été journalisé
      Quand je saisis le texte « Segments journalisés » dans la recherche et j’ouvre la page trouvée
      Et je sélectionne la ligne du segment « S1 »
      Et je choisis l’action « Cocher/décocher Annulée »
      Et je réponds « Oui » à la question « Voulez-vous marquer les segments journalisés sélectionnés comme annulés ? »
      Alors les segments journalisés sont exactement les suivants :
        | N° segment | Annulée |
        | S1         | Oui     |
      Et le journal des interactions contient exactement les écritures suivantes :
        | N° segment | Annulée |
        |            | Non     |
        | S1         | Oui     |

    @IM-SC-0243
    Scénario: Le retrait de la marque rétablit aussi une interaction annulée isolément
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que le segment « S1 » a pour description « Publipostage de printemps »
      Et que le segment « S1 » contient les contacts suivants :
        | N° contact | Code modèle interaction |
        | CT1001     | OUT                     |
        | CT1002     | OUT                     |
      Et que le segment « S1 » a été journalisé
      Et que l’interaction du contact « CT1001 » issue du segment journalisé « S1 » porte le nom « E1 »
      Et que l’interaction « E1 » est marquée comme annulée
      Et que le segment journalisé « S1 » est marqué comme annulé
      Quand j’inverse la marque d’annulation du segment journalisé « S1 »
      Alors la question « Voulez-vous retirer la marque d’annulation des segments journalisés sélectionnés ? » est posée
      Et le journal des interactions contient exactement les écritures suivantes :
        | N° segment | Annulée |
        | S1         | Non     |
        | S1         | Non     |

    @IM-SC-0244
    Scénario: Le premier segment journalisé détermine le sort de tous
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que le segment « S1 » a pour description « Publipostage de printemps »
      Et que le segment « S1 » contient les contacts suivants :
        | N° contact | Code modèle interaction |
        | CT1001     | OUT                     |
      Et que le segment « S1 » a été journalisé
      Et que le segment « S2 » a pour description « Publipostage de printemps »
      Et que le segment « S2 » contient les contacts suivants :
        | N° contact | Code modèle interaction |
        | CT1001     | OUT                     |
      Et que le segment « S2 » a été journalisé
      Et que le segment journalisé « S2 » est marqué comme annulé
      Quand j’inverse en une seule fois la marque d’annulation des segments journalisés « S1 » et « S2 »
      Alors 2 segments journalisés sont modifiés
      Et les segments journalisés sont exactement les suivants :
        | N° segment | Annulée |
        | S1         | Oui     |
        | S2         | Oui     |

    @IM-SC-0245
    Scénario: Sans confirmation, un segment journalisé reste actif
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que le segment « S1 » a pour description « Publipostage de printemps »
      Et que le segment « S1 » contient les contacts suivants :
        | N° contact | Code modèle interaction |
        | CT1001     | OUT                     |
      Et que le segment « S1 » a été journalisé
      Quand j’inverse la marque d’annulation du segment journalisé « S1 » sans confirmer
      Alors la question « Voulez-vous marquer les segments journalisés sélectionnés comme annulés ? » est posée
      Et 0 segment journalisé est modifié
      Et le journal des interactions contient exactement les écritures suivantes :
        | N° segment | Annulée |
        | S1         | Non     |

    @IM-SC-0246
    Scénario: Les écritures de campagne d’un segment journalisé sont annulées avec lui
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que la campagne « SPRING » a pour description « Publipostage de printemps »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction | N° campagne |
        | E1          | CT1001     | OUT                     | SPRING      |
      Et que le segment « S1 » a pour description « Publipostage de printemps »
      Et que le segment « S1 » contient les contacts suivants :
        | N° contact | Code modèle interaction | N° campagne |
        | CT1001     | OUT                     | SPRING      |
      Et que le segment « S1 » a été journalisé
      Quand j’inverse la marque d’annulation du segment journalisé « S1 »
      Alors les écritures de campagne sont exactement les suivantes :
        | N° campagne | N° segment | Annulée |
        | SPRING      |            | Non     |
        | SPRING      | S1         | Oui     |

    @IM-SC-0247
    Scénario: Un segment non journalisé ne peut pas être marqué comme annulé
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que le segment « S1 » a pour description « Publipostage de printemps »
      Et que le segment « S1 » contient les contacts suivants :
        | N° contact | Code modèle interaction |
        | CT1001     | OUT                     |
      Quand j’inverse la marque d’annulation du segment journalisé « S1 »
      Alors la demande est refusée : « Aucun segment journalisé ne porte le numéro S1. »

    @IM-SC-0248
    Scénario: Un segment journalisé actif compte ses interactions actives, un segment annulé ses interactions annulées
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que le segment « S1 » a pour description « Publipostage de printemps »
      Et que le segment « S1 » contient les contacts suivants :
        | N° contact | Code modèle interaction |
        | CT1001     | OUT                     |
        | CT1002     | OUT                     |
      Et que le segment « S1 » a été journalisé
      Et que l’interaction du contact « CT1001 » issue du segment journalisé « S1 » porte le nom « E1 »
      Quand j’inverse la marque d’annulation de l’interaction « E1 »
      Alors les segments journalisés sont exactement les suivants :
        | N° segment | Annulée | Nbre interactions |
        | S1         | Non     | 1                 |

    @IM-SC-0249
    Scénario: Un segment journalisé annulé compte toutes ses interactions, même celle qui avait été annulée isolément
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que le segment « S1 » a pour description « Publipostage de printemps »
      Et que le segment « S1 » contient les contacts suivants :
        | N° contact | Code modèle interaction |
        | CT1001     | OUT                     |
        | CT1002     | OUT                     |
      Et que le segment « S1 » a été journalisé
      Et que l’interaction du contact « CT1001 » issue du segment journalisé « S1 » porte le nom « E1 »
      Et que l’interaction « E1 » est marquée comme annulée
      Quand j’inverse la marque d’annulation du segment journalisé « S1 »
      Alors les segments journalisés sont exactement les suivants :
        | N° segment | Annulée | Nbre interactions |
        | S1         | Oui     | 2                 |

  @IM-R-083 @must
  Règle: Seuls les segments journalisés annulés peuvent être supprimés ; leurs interactions restent annulées et gardent le numéro du segment, et un segment portant ce numéro peut de nouveau être journalisé.

    @IM-SC-0250 @procedure @IM-P-41
    Scénario: Supprimer les segments journalisés annulés
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que le segment « S1 » a pour description « Publipostage de printemps »
      Et que le segment « S1 » contient les contacts suivants :
        | N° contact | Code modèle interaction |
        | CT1001     | OUT                     |
      Et que le segment « S1 » a été journalisé
      Et que le segment « S2 » a pour description « Publipostage de printemps »
      Et que le segment « S2 » contient les contacts suivants :
        | N° contact | Code modèle interaction |
        | CT1001     | OUT                     |
      Et que le segment « S2 » a été journalisé
      Et que le segment journalisé « S1 » est marqué comme annulé
      Quand je saisis le texte « Supprimer les segments journalisés annulés » dans la recherche et j’ouvre la page trouvée
      Et je clique sur le bouton « OK »
      Alors 1 segment journalisé est supprimé
      Et les segments journalisés sont exactement les suivants :
        | N° segment |
        | S2         |
      Et le journal des interactions contient exactement les écritures suivantes :
        | N° segment | Annulée |
        | S1         | Oui     |
        | S2         | Non     |

    @IM-SC-0251
    Scénario: Les interactions d’un segment journalisé supprimé peuvent être rétablies une à une
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que le segment « S1 » a pour description « Publipostage de printemps »
      Et que le segment « S1 » contient les contacts suivants :
        | N° contact | Code modèle interaction |
        | CT1001     | OUT                     |
      Et que le segment « S1 » a été journalisé
      Et que l’interaction du contact « CT1001 » issue du segment journalisé « S1 » porte le nom « E1 »
      Et que le segment journalisé « S1 » est marqué comme annulé
      Quand je supprime les segments journalisés annulés
      Et j’inverse la marque d’annulation de l’interaction « E1 »
      Alors le journal des interactions contient exactement les écritures suivantes :
        | Interaction | N° segment | Annulée |
        | E1          | S1         | Non     |

    @IM-SC-0252
    Scénario: Un nouveau segment portant le numéro d’un segment journalisé supprimé peut être journalisé
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que le segment « S1 » a pour description « Publipostage de printemps »
      Et que le segment « S1 » contient les contacts suivants :
        | N° contact | Code modèle interaction |
        | CT1001     | OUT                     |
      Et que le segment « S1 » a été journalisé
      Et que le segment journalisé « S1 » est marqué comme annulé
      Quand je supprime les segments journalisés annulés
      Et je crée un segment portant le numéro « S1 »
      Et je modifie le segment « S1 » comme suit, en mettant à jour ses lignes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | OUT                     |
      Et j’ajoute au segment « S1 » les contacts suivants :
        | N° contact |
        | CT1001     |
      Et je journalise le segment « S1 »
      Alors les segments journalisés sont exactement les suivants :
        | N° segment | Annulée |
        | S1         | Non     |

    @IM-SC-0253
    Scénario: Un nouveau segment portant le numéro d’un segment journalisé annulé ne peut pas être journalisé
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que le segment « S1 » a pour description « Publipostage de printemps »
      Et que le segment « S1 » contient les contacts suivants :
        | N° contact | Code modèle interaction |
        | CT1001     | OUT                     |
      Et que le segment « S1 » a été journalisé
      Et que le segment journalisé « S1 » est marqué comme annulé
      Et que le segment « S1 » a pour description « Publipostage de printemps »
      Et que le segment « S1 » contient les contacts suivants :
        | N° contact | Code modèle interaction |
        | CT1001     | OUT                     |
      Quand je journalise le segment « S1 »
      Alors la demande est refusée : « Le segment S1 a déjà été journalisé. »

    @IM-SC-0254
    Scénario: Un segment journalisé actif est conservé
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que le segment « S1 » a pour description « Publipostage de printemps »
      Et que le segment « S1 » contient les contacts suivants :
        | N° contact | Code modèle interaction |
        | CT1001     | OUT                     |
      Et que le segment « S1 » a été journalisé
      Quand je supprime les segments journalisés annulés
      Alors 0 segment journalisé est supprimé
      Et les segments journalisés sont exactement les suivants :
        | N° segment |
        | S1         |

    @IM-SC-0255
    Scénario: Suppression limitée à un numéro
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que le segment « S1 » a pour description « Publipostage de printemps »
      Et que le segment « S1 » contient les contacts suivants :
        | N° contact | Code modèle interaction |
        | CT1001     | OUT                     |
      Et que le segment « S1 » a été journalisé
      Et que le segment « S2 » a pour description « Publipostage de printemps »
      Et que le segment « S2 » contient les contacts suivants :
        | N° contact | Code modèle interaction |
        | CT1001     | OUT                     |
      Et que le segment « S2 » a été journalisé
      Et que le segment journalisé « S1 » est marqué comme annulé
      Et que le segment journalisé « S2 » est marqué comme annulé
      Quand je supprime les segments journalisés annulés qui portent le numéro « S2 »
      Alors les segments journalisés sont exactement les suivants :
        | N° segment |
        | S1         |
