# language: fr
@log
Fonctionnalité: Marquer des interactions comme annulées

  @IM-R-051 @must
  Règle: Une interaction enregistrée peut être marquée comme annulée après une demande de confirmation, et rétablie de la même façon.

    @IM-SC-0155 @procedure @IM-P-32
    Scénario: Marquer une interaction comme annulée
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
        | E2          | CT1001     | OUT                     |
      Quand je saisis le texte « Écritures journal interaction » dans la recherche et j’ouvre la page trouvée
      Et je sélectionne la ligne de l’interaction « E1 »
      Et je choisis l’action « Cocher/décocher Annulée »
      Et je réponds « Oui » à la question « Voulez-vous marquer les interactions sélectionnées comme annulées ? »
      Alors le journal des interactions contient exactement les écritures suivantes :
        | Interaction | Annulée |
        | E1          | Oui     |
        | E2          | Non     |

    @IM-SC-0156
    Scénario: Sans confirmation, rien n’est modifié
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Quand j’inverse la marque d’annulation de l’interaction « E1 » sans confirmer
      Alors la question « Voulez-vous marquer les interactions sélectionnées comme annulées ? » est posée
      Et le journal des interactions contient exactement les écritures suivantes :
        | Interaction | Annulée |
        | E1          | Non     |

    @IM-SC-0157 @procedure @IM-P-33
    Scénario: Rétablir une interaction annulée
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Et que l’interaction « E1 » est marquée comme annulée
      Quand je saisis le texte « Écritures journal interaction » dans la recherche et j’ouvre la page trouvée
      Et je sélectionne la ligne de l’interaction « E1 »
      Et je choisis l’action « Cocher/décocher Annulée »
      Et je réponds « Oui » à la question « Voulez-vous retirer la marque d’annulation des interactions sélectionnées ? »
      Alors le journal des interactions contient exactement les écritures suivantes :
        | Interaction | Annulée |
        | E1          | Non     |

  @IM-R-052 @must
  Règle: Si plusieurs interactions sont sélectionnées, la première détermine si toutes sont marquées comme annulées ou rétablies.

    @IM-SC-0158
    Scénario: Si la première interaction est active, toutes sont marquées comme annulées
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
        | E2          | CT1001     | OUT                     |
      Et que l’interaction « E2 » est marquée comme annulée
      Quand j’inverse en une seule fois la marque d’annulation des interactions « E1 » et « E2 »
      Alors 2 interactions sont modifiées
      Et le journal des interactions contient exactement les écritures suivantes :
        | Interaction | Annulée |
        | E1          | Oui     |
        | E2          | Oui     |

    @IM-SC-0159
    Scénario: Si la première interaction est annulée, toutes sont rétablies
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
        | E2          | CT1001     | OUT                     |
      Et que l’interaction « E2 » est marquée comme annulée
      Quand j’inverse en une seule fois la marque d’annulation des interactions « E2 » et « E1 »
      Alors la question « Voulez-vous retirer la marque d’annulation des interactions sélectionnées ? » est posée
      Et le journal des interactions contient exactement les écritures suivantes :
        | Interaction | Annulée |
        | E1          | Non     |
        | E2          | Non     |

  @IM-R-053 @must
  Règle: Seules les interactions du journal des interactions peuvent être marquées comme annulées.

    @IM-SC-0160
    Scénario: Une interaction reportée ne peut pas être marquée comme annulée
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que les interactions suivantes sont reportées :
        | Interaction | N° contact | Code modèle interaction |
        | E1          | CT1001     | OUT                     |
      Quand j’inverse la marque d’annulation de l’interaction « E1 »
      Alors la demande est refusée : « L’interaction E1 est reportée. »

  @IM-R-081 @must
  Règle: Une interaction ne peut pas être rétablie tant que son écriture de campagne ou son segment journalisé porte la marque d’annulation, et si une seule interaction parmi plusieurs ne peut pas être rétablie, aucune ne l’est.

    @IM-SC-0240
    Scénario: L’interaction d’un segment journalisé annulé ne peut pas être rétablie seule
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que le segment « S1 » a pour description « Publipostage de printemps »
      Et que le segment « S1 » contient les contacts suivants :
        | N° contact | Code modèle interaction |
        | CT1001     | OUT                     |
      Et que le segment « S1 » a été journalisé
      Et que le segment journalisé « S1 » est marqué comme annulé
      Et que l’interaction du contact « CT1001 » issue du segment journalisé « S1 » porte le nom « E1 »
      Quand j’inverse la marque d’annulation de l’interaction « E1 »
      Alors la demande est refusée : « L’interaction E1 ne peut pas être rétablie, car son segment journalisé est annulé. »

    @IM-SC-0241
    Scénario: Si une interaction ne peut pas être rétablie, aucune ne l’est
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que la campagne « SPRING » a pour description « Publipostage de printemps »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction | N° campagne |
        | E1          | CT1001     | OUT                     |             |
        | E2          | CT1001     | OUT                     | SPRING      |
      Et que l’interaction « E1 » est marquée comme annulée
      Et que l’écriture de la campagne « SPRING » est marquée comme annulée
      Quand j’inverse en une seule fois la marque d’annulation des interactions « E1 » et « E2 »
      Alors la demande est refusée : « L’interaction E2 ne peut pas être rétablie, car son écriture de campagne est annulée. »
      Et le journal des interactions contient exactement les écritures suivantes :
        | Interaction | Annulée |
        | E1          | Oui     |
        | E2          | Oui     |
