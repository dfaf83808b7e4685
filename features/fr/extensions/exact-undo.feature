# language: fr
@extensions
Fonctionnalité: Rétablir exactement l’état antérieur

  @IM-R-147 @must
  Règle: Le rétablissement d’un segment journalisé annulé ou d’une écriture de campagne annulée redonne à chacune de ses interactions l’état qu’elle avait.

    @IM-SC-0454 @exact-undo
    Scénario: Une interaction annulée avant son segment reste annulée
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « LETTER » a pour description « Lettre commerciale »
      Et que le segment « SPRING » existe avec les valeurs suivantes :
        | Description               | Code modèle interaction |
        | Publipostage de printemps | LETTER                  |
      Et que le segment « SPRING » contient les contacts suivants :
        | N° contact |
        | CT1001     |
        | CT1002     |
      Et que le segment « SPRING » a été journalisé
      Et que l’interaction du contact « CT1001 » issue du segment journalisé « SPRING » porte le nom « E1 »
      Et que l’interaction « E1 » est marquée comme annulée
      Quand j’inverse la marque d’annulation du segment journalisé « SPRING »
      Et j’inverse la marque d’annulation du segment journalisé « SPRING »
      Alors le journal des interactions contient exactement les écritures suivantes :
        | N° contact | Annulée |
        | CT1001     | Oui     |
        | CT1002     | Non     |

    @IM-SC-0455 @exact-undo
    Scénario: Une interaction annulée avant son écriture de campagne reste annulée
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le modèle d’interaction « OUT » a pour description « Appel téléphonique »
      Et que la campagne « CP1001 » a pour description « Publipostage de printemps »
      Et que les interactions suivantes sont enregistrées :
        | Interaction | N° contact | Code modèle interaction | N° campagne |
        | E1          | CT1001     | OUT                     | CP1001      |
        | E2          | CT1001     | OUT                     | CP1001      |
      Et que l’interaction « E1 » est marquée comme annulée
      Quand j’inverse la marque d’annulation de l’écriture de la campagne « CP1001 »
      Et j’inverse la marque d’annulation de l’écriture de la campagne « CP1001 »
      Alors le journal des interactions contient exactement les écritures suivantes :
        | Interaction | Annulée |
        | E1          | Oui     |
        | E2          | Non     |
