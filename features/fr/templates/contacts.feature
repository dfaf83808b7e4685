# language: fr
@templates
Fonctionnalité: Contacts et vendeurs

  @IM-R-012 @must
  Règle: Un contact est une société ou une personne, a son propre numéro et ne renvoie qu’à des données existantes.

    @IM-SC-0038 @procedure @IM-P-07
    Scénario: Créer un contact
      Étant donné que le vendeur « AM » existe
      Quand je saisis le texte « Contacts » dans la recherche et j’ouvre la page trouvée
      Et je choisis l’action « Nouveau »
      Et je renseigne le champ « N° » avec la valeur « CT1001 »
      Et je renseigne le champ « Nom » avec la valeur « Anna Weber »
      Et je renseigne le champ « Type » avec la valeur « Personne »
      Et je renseigne le champ « Code vendeur » avec la valeur « AM »
      Et je clique sur le bouton « OK »
      Alors les contacts sont exactement les suivants :
        | N°     | Nom        | Type     | Code vendeur |
        | CT1001 | Anna Weber | Personne | AM           |

    @IM-SC-0039
    Scénario: Une personne appartient à une société
      Étant donné que les contacts suivants existent :
        | N°     | Nom    | Type    |
        | CT1000 | Adatum | Société |
      Quand je crée un contact avec les valeurs suivantes :
        | N°     | Nom        | Type     | N° société |
        | CT1001 | Anna Weber | Personne | CT1000     |
      Alors les contacts sont exactement les suivants :
        | N°     | Nom        | Type     | N° société |
        | CT1000 | Adatum     | Société  | CT1000     |
        | CT1001 | Anna Weber | Personne | CT1000     |

    @IM-SC-0040
    Scénario: Une personne ne peut pas appartenir à une autre personne
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Quand je crée un contact avec les valeurs suivantes :
        | N°     | Type     | N° société |
        | CT1002 | Personne | CT1001     |
      Alors la demande est refusée : « Aucun contact de type société ne porte le numéro CT1001. »

    @IM-SC-0041
    Scénario: Un contact doit avoir un numéro
      Quand je crée un contact avec les valeurs suivantes :
        | Nom        |
        | Anna Weber |
      Alors la demande est refusée : « Vous devez indiquer le code ou le numéro. »

    @IM-SC-0042
    Scénario: Un deuxième contact portant le même numéro est refusé
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Quand je crée un contact avec les valeurs suivantes :
        | N°     |
        | CT1001 |
      Alors la demande est refusée : « Le contact CT1001 existe déjà. »

    @IM-SC-0043
    Scénario: Un vendeur inexistant ne peut pas suivre un contact
      Quand je crée un contact avec les valeurs suivantes :
        | N°     | Code vendeur |
        | CT1001 | AM           |
      Alors la demande est refusée : « Le vendeur AM n’existe pas. »

    @IM-SC-0477
    Scénario: Un contact modifié ne renvoie, lui aussi, qu’à ce qui existe
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le contact « CT1002 » est suivi par le vendeur « AM »
      Quand je modifie le contact « CT1001 » comme suit :
        | N° société |
        | CT9999     |
      Alors la demande est refusée : « Aucun contact de type société ne porte le numéro CT9999. »
      Quand je modifie le contact « CT1001 » comme suit :
        | N° société |
        | CT1002     |
      Alors la demande est refusée : « Aucun contact de type société ne porte le numéro CT1002. »
      Quand je modifie le contact « CT1001 » comme suit :
        | Code vendeur |
        | JR           |
      Alors la demande est refusée : « Le vendeur JR n’existe pas. »
      Et les contacts sont exactement les suivants :
        | N°     | N° société | Code vendeur |
        | CT1001 |            | AM           |
        | CT1002 |            | AM           |

  @IM-R-013 @must
  Règle: Chaque vendeur a un code qu’aucun autre vendeur ne porte.

    @IM-SC-0044 @procedure @IM-P-08
    Scénario: Créer un vendeur
      Quand je saisis le texte « Vendeurs » dans la recherche et j’ouvre la page trouvée
      Et je choisis l’action « Nouveau »
      Et je renseigne le champ « Code » avec la valeur « AM »
      Et je renseigne le champ « Nom » avec la valeur « Alice Martin »
      Et je clique sur le bouton « OK »
      Alors les vendeurs sont exactement les suivants :
        | Code | Nom          |
        | AM   | Alice Martin |

    @IM-SC-0045
    Scénario: Un vendeur doit avoir un code
      Quand je crée un vendeur avec les valeurs suivantes :
        | Nom          |
        | Alice Martin |
      Alors la demande est refusée : « Vous devez indiquer le code ou le numéro. »

    @IM-SC-0046
    Scénario: Un deuxième vendeur portant le même code est refusé
      Étant donné que le vendeur « AM » existe
      Quand je crée un vendeur avec les valeurs suivantes :
        | Code |
        | AM   |
      Alors la demande est refusée : « Le vendeur AM existe déjà. »

  @IM-R-014 @must
  Règle: Un client ou un fournisseur a son propre numéro et n’est lié qu’à un contact existant.

    @IM-SC-0047
    Scénario: Un client ne peut pas être lié à un contact inexistant
      Quand je crée le client « C100 » pour le contact « CT1001 »
      Alors la demande est refusée : « Le contact CT1001 n’existe pas. »

    @IM-SC-0048
    Scénario: Un deuxième client portant le même numéro est refusé
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le client « C100 » est lié au contact « CT1001 »
      Quand je crée le client « C100 » pour le contact « CT1001 »
      Alors la demande est refusée : « Le client C100 existe déjà. »

    @IM-SC-0049
    Scénario: Un fournisseur ne peut pas être lié à un contact inexistant
      Quand je crée le fournisseur « V200 » pour le contact « CT1001 »
      Alors la demande est refusée : « Le contact CT1001 n’existe pas. »

    @IM-SC-0050
    Scénario: Un deuxième fournisseur portant le même numéro est refusé
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Et que le fournisseur « V200 » est lié au contact « CT1001 »
      Quand je crée le fournisseur « V200 » pour le contact « CT1001 »
      Alors la demande est refusée : « Le fournisseur V200 existe déjà. »

    @IM-SC-0476
    Scénario: Un client ou un fournisseur doit avoir un numéro
      Étant donné que le contact « CT1001 » est suivi par le vendeur « AM »
      Quand je crée un client avec les valeurs suivantes :
        | N° contact |
        | CT1001     |
      Alors la demande est refusée : « Vous devez indiquer le code ou le numéro. »
      Quand je crée un fournisseur avec les valeurs suivantes :
        | N° contact |
        | CT1001     |
      Alors la demande est refusée : « Vous devez indiquer le code ou le numéro. »
