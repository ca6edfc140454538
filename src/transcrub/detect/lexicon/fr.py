"""French."""

from transcrub.detect.lexicon.language import Language, phrases, words

LANGUAGE = Language(
    code="fr",
    marks=words("""le les des est et je vous mon ma votre bonjour merci oui pouvez pour avec une dans pas que qui
        sur suis j'ai c'est
        quel quelle plaît s'il commande nous numéro du au aux ne ce cette bonsoir voici moi être avez me"""),
    stop=words("""
        a à ah alors après au aucun aussi autre aux avant avec avez avoir ai as bien bon bonne bonjour bonsoir ça
        car ce cela celle celui ces c'est cet cette chez comme comment d d'accord dans de des depuis du elle
        elles en encore entre est et été être eu eux exact exactement faire fait faut hier ici il ils j'ai je
        j'aimerais jamais jour journée juste l la là le les leur lui ma mais madame mademoiselle maintenant me
        merci mes mieux moi moins mon monsieur n ne ni non nos notre nous on ou où oui par parce parfait pas
        pendant peu peut peux plaît plus plutôt pour pourquoi pourriez pouvez puis qu quand que quel quelle
        quelles quels qui quoi s sa salut sans se ses s'il si soir son sont sous suis sur svp stp ta te tes toi
        ton toujours tous tout toute toutes très trop tu un une va vers veux veuillez voici voilà voir vos votre
        vous voudrais vrai y ok okay désolé désolée excusez pardon aide aider demain aujourd'hui merci beaucoup
        bien-sûr sûr entendu attendez instant cordialement
    """),
    ordinary=words("""
        achat acheter adresse annuler annulation appareil appel argent attendre banque bancaire besoin billet
        boutique carte chambre changer chose client colis commande commander compte confirmation connexion
        contrat couleur date délai demande disponible document dossier écran email envoi envoyer erreur espace
        facture femme fois fonctionne forfait frais heure heures identifiant identité informations internet
        livraison ligne magasin mail maison mari message minutes mois montant mot nom nouveau nouvelle numéro
        offre ouvert page paiement passe payer personne petit place prénom prix problème produit question
        rappeler réception reçu réclamation remboursement réservation retard rendez-vous retour semaine service
        site société solde souci taille téléphone temps train travail trouver usager vérifier vérification ville
        virement vol voiture vouloir abonnement résilier panne marche reste seconde année dernier dernière
        premier première prochain rapidement secondes
    """),
    asked={
        "PERSON": phrases("""nom; prénom; nom et prénom; prénom et nom; nom complet; nom de famille;
            à qui ai-je l'honneur; titulaire;
            comment vous appelez-vous; nom et le prénom"""),
        "EMAIL_ADDRESS": phrases("""adresse mail; adresse e-mail; adresse email; e-mail; email; mail; courriel;
            adresse électronique;
            adresse courriel; mél"""),
        "PHONE_NUMBER": phrases("""téléphone; telephone; numéro de téléphone; numéro de telephone; portable;
            numéro de portable; mobile;
            numéro de mobile; tél; tel; numéro de contact; whatsapp"""),
        "STREET_ADDRESS": phrases("""adresse; adresse postale; adresse de livraison; adresse de facturation;
            domicile; où habitez-vous;
            j'habite; j'habite au; adresse complète"""),
        "POSTAL_CODE": phrases("code postal; cp"),
        "DATE_OF_BIRTH": phrases("""
            date de naissance; naissance; né le; née le; je suis né le; je suis née le; anniversaire
        """),
        "PASSWORD": phrases("""mot de passe; code pin; pin; code secret; code confidentiel; question secrète;
            réponse secrète;
            question de sécurité; code de vérification; code de sécurité du compte;
            nom de jeune fille de votre mère;
            nom de jeune fille; premier animal; nom de votre premier animal; mdp"""),
        "USERNAME": phrases("identifiant; nom d'utilisateur; login; pseudo; identifiant client web"),
        "ACCOUNT_NUMBER": phrases("""
            numéro de compte; numéro client; numéro de client; numéro de contrat; référence client; rib; iban;
            compte bancaire; numéro d'abonné; numéro de police; numéro d'adhérent; numéro de sociétaire;
            code client; n° client; numéro de sinistre; identifiant client
        """),
        "FR_NIR": phrases("numéro de sécurité sociale; sécurité sociale; numéro de sécu; nir"),
        "CREDIT_CARD": phrases("""numéro de carte; carte bancaire; carte de crédit; numéro de carte bancaire;
            carte bleue; cryptogramme;
            date d'expiration; carte se terminant par; quatre derniers chiffres de la carte; cvv; cvc; cb"""),
        "ORDER_ID": phrases("""numéro de commande; numéro de réservation; référence de commande;
            référence de réservation; référence;
            numéro de suivi; numéro de colis; numéro de facture; numéro de dossier; numéro de billet;
            n° de commande;
            numéro de confirmation; code de réservation; numéro de ticket"""),
        "US_PASSPORT": phrases("passeport; numéro de passeport"),
    },
    tags={
        "ACCOUNT_NUMBER": phrases("compte; client; contrat"),
        "CREDIT_CARD": phrases("carte; visa; mastercard"),
        "ORDER_ID": phrases("commande; réservation; facture; dossier; colis; billet; ticket"),
    },
    matters=phrases("""
        combien; montant; prix; total; quantité; taille; couleur; modèle; date; heure; quand; quelle heure;
        article; produit; nom du produit; nom de la société; nom de l'entreprise; solde; frais; forfait; vol;
        numéro de vol; chambre; nuits; personnes; passagers; ville; pays; motif; marque; version; erreur; remise;
        durée; âge
    """),
    requests=phrases("""
        quel; quelle; quels; quelles; quoi; qui; où; comment; pouvez-vous; pourriez-vous; pouvez; pourriez;
        puis-je; pourrais-je; peux-tu; veuillez; merci de; donnez-moi; donner; donnez; indiquer; indiquez;
        indiquez-moi; communiquer; communiquez; communiquez-moi; fournir; fournissez; confirmer; confirmez;
        vérifier; j'ai besoin; besoin; il me faut; il me faudrait; s'il vous plaît; s'il vous plait; svp; saisir;
        saisissez; entrez; envoyer; envoyez-moi; préciser; précisez; me dire; rappeler; avez-vous; transmettre;
        transmettez; auriez-vous
    """),
    links=words("""
        est sont c'est était le la les mon ma mes votre vos son de du des d' en à au aux numéro num n° no nº code
        et avec qui se termine terminant par derniers quatre chiffres 4 # : = - oui voici le l'adresse actuel
        actuelle suivant suivante nouveau nouvelle correct
    """),
    copulas=words("est sont c'est était : = voici"),
    joins=words("de du des pour en à au avec par sur"),
    names=phrases("""je m'appelle; m'appelle; mon nom est; mon nom c'est; je me nomme; mon prénom est;
    mon nom complet est; au nom de;
        nom est; ici c'est; je me présente; vous parlez à; nom complet est"""),
    greetings=phrases("""
        je suis; bonjour; bonsoir; merci; salut; cher; chère; c'est; moi c'est; cordialement; bienvenue
    """),
    titles=words("m mr mme mlle monsieur madame mademoiselle dr me"),
    farewells=words("merci cordialement salutations bonne"),
    corrections=phrases("""
        pardon; désolé; désolée; je voulais dire; je veux dire; correction; erreur; excusez-moi; plutôt; en fait;
        non c'est; je me suis trompé; je me suis trompée
    """),
    again=phrases("""
        à nouveau; encore une fois; de nouveau; répéter; répétez; ne correspond pas; ne trouve pas; introuvable;
        incorrect; invalide
    """),
    refusals=phrases("""
        je n'ai pas; je ne l'ai pas; je ne sais pas; je ne connais pas; je ne me souviens pas; j'ai oublié;
        pourquoi; je préfère ne pas; je ne l'ai plus
    """),
    measures=words("""
        euros euro € $ go mo ko gb mb kg g cm m km heures heure h minutes jours jour semaines mois ans an % fois
        personnes nuits unités degrés
    """),
    months=words("""
        janvier février fevrier mars avril mai juin juillet août aout septembre octobre novembre décembre
        decembre janv févr avr juil sept oct nov déc
    """),
    date_joins=words("le de du"),
    streets=words("""
        rue avenue av boulevard bd blvd place pl impasse allée allées chemin route quai cours square passage
        ruelle faubourg résidence lotissement
    """),
    street_order="number street name",
    units=words("appartement appt apt bâtiment bat étage escalier bis ter résidence porte bp"),
    digits={
        "zéro": "0",
        "zero": "0",
        "un": "1",
        "une": "1",
        "deux": "2",
        "trois": "3",
        "quatre": "4",
        "cinq": "5",
        "six": "6",
        "sept": "7",
        "huit": "8",
        "neuf": "9",
    },
    tens=words("""dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt trente quarante
        cinquante soixante
        soixante-dix quatre-vingt quatre-vingts quatre-vingt-dix cent mille premier"""),
    repeats={"double": 2, "triple": 3},
    spelling=words("comme"),
    capitals=words("majuscule minuscule"),
    at=words("arobase arobas at"),
    dot=words("point dot"),
    signs={"tiret": "-", "underscore": "_", "plus": "+", "slash": "/"},
)
