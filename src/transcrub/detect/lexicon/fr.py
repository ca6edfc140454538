"""French, of France, Belgium, Switzerland and Quebec."""

from transcrub.detect.lexicon.language import Language, phrases, typed, words

_DIGITS = ("zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf")

LANGUAGE = Language(
    code="fr",
    elides=True,
    marks=words("""le les des est et je vous mon ma votre bonjour merci oui pouvez pour avec une dans pas que qui sur
        suis j'ai c'est quel quelle plaît s'il commande nous numéro du au aux ne ce cette bonsoir voici moi être avez me
        bjr svp stp jai cest suis très mais ont n'ai n'est d'une d'un voudrais souhaite faut aussi toujours depuis rien
        où chez avoir peux dois vos nos leur c'était qu'il qu'elle l'adresse j'aimerais j'arrive j'attends avais voilà
        était auriez puis-je pourriez d'accord aujourd'hui là ça"""),
    stop=typed(
        words("""incorrect a à ah alors après au aucun aussi autre aux avant avec avez avoir ai as bien bon bonne
        bonjour bonsoir ça car ce cela celle celui ces c'est cet cette chez comme comment d d'accord dans de des depuis
        du elle elles en encore entre est et été être eu eux exactement faire fait faut hier ici il ils j'ai je
        j'aimerais jamais jour journée juste l la là le les leur lui ma mais madame mademoiselle maintenant me merci mes
        mieux moi moins mon monsieur n ne ni non nos notre nous on ou où oui par parce parfait pas pendant peu peut peux
        plaît plus plutôt pour pourquoi pourriez pouvez puis qu quand que quel quelle quelles quels qui quoi s sa salut
        sans se ses s'il si soir son sont sous suis sur svp stp ta te tes toi ton toujours tous tout toute toutes très
        trop tu un une va vers veux veuillez voici voilà voir vos votre vous voudrais vrai y ok okay désolé désolée
        excusez pardon aide aider demain aujourd'hui beaucoup bien-sûr sûr entendu attendez instant cordialement cest
        jai jsuis jvais jveux jpeux qqch qqn ca ben ouais allô allo bjr bsr slt cc d'un d'une n'ai n'est n'a j'avais
        j'en j'y l'on qu'il qu'elle qu'ils qu'on qu'un qu'une c'était s'en m'en t'en qu'en n'en n'y m'y s'y s'est m'a
        m'ont l'ai d'avance d'abord avais avait avaient était sera serait aura aurait auriez ont sommes donc puisque
        lorsque pourtant cependant afin dont ceux celles aucune autres certains certaines chaque plusieurs quelque
        quelques même mêmes tel moi-même dès jusqu'à jusqu'au environ aussitôt bientôt déjà ensuite enfin tard tôt
        presque vraiment vite surtout bcp tjs mtn bonnes nouvelle dois doit devez veut voulez vouloir pouvoir vais allez
        aller vont sais peuvent faites dit dire service équipe conseiller conseillère agent cher chère bienvenue
        enchanté enchantée ravi ravie validé valide invalide erroné expiré faux fausse bloqué oublié perdu envoyé reçu
        modifié changé réinitialisé confidentiel obligatoire nécessaire requis demandé enregistré confirmé accepté
        refusé reconnu différent personnel activé mauvais inconnu introuvable indiqué correcte nouveau possible
        disponible généré bah euh heu hum hein oups client là-bas""")
    ),
    listing="ordinary_fr",
    asked={
        "PERSON": phrases("""nom; prénom; prénoms; noms; nom et prénom; nom prénom; prénom et nom; prénom nom; nom et le
            prénom; nom/prénom; nom complet; nom de famille; nom de jeune fille; nom de naissance; nom d'usage; nom (du|
            de la|de l'|des) (titulaire|destinataire|passager|patient|patiente|voyageur|bénéficiaire|souscripteur|
            conducteur|locataire|client|dossier); nom de (l'assuré|l'abonné|l'enfant|l'expéditeur|l'adhérent); nom sur
            (la carte|le compte|le contrat); à qui ai-je l'honneur; à qui ai-je affaire; avec qui ai-je (l'honneur|le
            plaisir); qui est à l'appareil; titulaire; titulaire (du|de la) (compte|contrat|ligne|carte); comment vous
            appelez-vous; comment t'appelles-tu; vous vous appelez comment; tu t'appelles comment; à quel nom; sous quel
            nom; au nom de qui; de la part de qui; vos initiales; votre identité; interlocuteur; personne à contacter
        """),
        "EMAIL_ADDRESS": phrases("""mail; (|l'|d')e-mail; (|l'|d')email; courriel; mél; mails; emails; gmail; hotmail;
            (|l'|d')adresse (mail|e-mail|email|mél|électronique|courriel|de messagerie|gmail|mail perso|mail de contact|
            e mail); (compte|boîte) mail; e mail; courrier électronique; (mail|email|e-mail|courriel) de (contact|
            connexion|récupération|secours)"""),
        "PHONE_NUMBER": phrases("""téléphone; portable; mobile; tél; tel; gsm; cell; cellulaire; natel; whatsapp; fixe;
            télécopieur; fax; tph; (numéro|n°|num) (de |)(téléphone|tel|tél|portable|mobile|gsm|cell|cellulaire|natel|
            fixe|ligne|ligne fixe|contact|fax|whatsapp|rappel); (numéro|n°|num) de (téléphone portable|téléphone mobile|
            téléphone fixe|la ligne|ma ligne); (numéro|n°|num) (pour|où) (vous|me) (joindre|rappeler); (quel|à quel|sur
            quel) numéro; (numéro|n°|num) se terminant par; (numéro|n°|num) (qui|) (finit|termine|se termine) par;
            joignable (au|sur le); (joindre|rappeler|contacter|appeler) (au|sur le); (rappelez|appelez|contactez|
            joignez)-moi (au|sur le); téléphone (portable|fixe|mobile); tél (portable|fixe|mobile); tel (portable|fixe|
            mobile|perso); (mon|votre|ton) num; nouveau num; mon (06|07) c'est le"""),
        "STREET_ADDRESS": phrases("""(|l'|d')adresse; adresses; (|l'|d')adresse (postale|complète|actuelle|personnelle|
            exacte|physique|perso); domicile; nouvelle adresse; ancienne adresse; (mon|notre|votre|ton|son) adresse;
            lieu de (résidence|livraison|consommation); (|l'|d')adresse (de |du |de la |)(livraison|facturation|
            domicile|correspondance|résidence|logement); (|l'|d')adresse
            d'(expédition|enlèvement|installation|envoi|intervention); où habitez-vous; vous habitez où; où
            résidez-vous; j'habite; j'habite au; nous habitons; on habite au; je demeure au; je réside au; je vis au;
            habitant au; demeurant; domicilié(|e); domicilié(|e) au; résidant au; situé au; située au; (je viens de |
            j'ai |on a |)(déménagé|emménagé) (au|à); déménage au; à livrer au; (livrer|envoyer|livrez|envoyez|expédier)
            au; (numéro|n°|num) et (nom de |)rue; nom de (la |)rue; coordonnées postales"""),
        "POSTAL_CODE": phrases("""code postal; codes postaux; cp; c.p; code postale; npa; code postal (et |de la |
            )(ville|livraison|facturation|commune); code postale"""),
        "DATE_OF_BIRTH": phrases("""date de naissance; date naissance; naissance; (date et lieu|lieu et date) de
            naissance; né le; née le; né(|e) en; je suis
            né(|e) (le|en); (|l'|d')anniversaire; ddn; d.d.n; dob; date de votre naissance; quand (êtes-vous|es-tu)
            né(|e); vous êtes né(|e) (le|en|quand); elle est née (le|en); il est né (le|en); année de naissance; date
            d'anniversaire"""),
        "PASSWORD": phrases("""mot de passe; mots de passe; mdp; mot de passe (provisoire|temporaire|actuel|wifi|oral|
            téléphonique); pin; nip; code pin; code (secret|confidentiel|personnel|d'accès|wifi|puk|nip|parental|reçu|
            confidentiel|de déverrouillage|sms|à usage unique|temporaire|d'activation|d'identification|
            d'authentification|de sécurité du compte|de vérification|de validation|de connexion|de récupération|de
            retrait|de livraison|du portail|de la porte|d'entrée|de l'immeuble|de l'interphone|de l'alarme|du coffre|de
            la boîte à clés|de déblocage); code (à|de) (4|6|8|quatre|six|cinq|huit) chiffres; code que (j'ai reçu|vous
            avez reçu|je vous ai envoyé|vous m'avez envoyé); code (envoyé|reçu) par (sms|mail|email|texto); digicode;
            otp; mot secret; phrase secrète; phrase de passe; clé de récupération; clé wifi; clé de sécurité; question
            secrète; réponse secrète; question de sécurité; réponse de sécurité; nom de jeune fille de (votre|ma|ta|sa)
            (mère|maman); premier animal; nom de (votre|mon|ton) (premier animal|premier chien|chien|chat|animal|école|
            école primaire|première école); (ville|lieu) de naissance; (votre|mon) ville natale; première voiture; plat
            préféré; couleur préférée; ami d'enfance; code de secours; password"""),
        "USERNAME": phrases("""(|l'|d')identifiant; identifiants; nom d'utilisateur; nom utilisateur; login; pseudo;
            pseudonyme; (|l'|d')identifiant (client web|de connexion|fai|internet|en ligne|web|utilisateur|du compte);
            nom (du|de) (compte|profil|session|joueur); (|l'|d')id utilisateur; user; username; gamertag; compte
            (instagram|twitter|facebook|discord|skype|paypal); snapchat; insta; (mon|ton|votre|son) (snap|insta|discord|
            telegram|tiktok|twitter); nom d'usager; code (d'usager|utilisateur|usager)"""),
        "ACCOUNT_NUMBER": phrases("""(numéro|n°|num) (du|de mon|de votre) (compte|contrat|compteur|client); (numéro|n°|
            num) (de |)(compte|contrat|client|cliente|compte client|compte bancaire|police|livret|compteur|patient|
            sociétaire|sinistre|membre|mutuelle|carte fidélité|carte de fidélité|carte de membre|prêt|crédit|locataire|
            bail|titre de séjour|cni|carte d'identité|pièce d'identité|employé|matricule|siren|siret|tva|mandat|point de
            livraison|pdl|prm|pce|ean|assurance|dossier médical|contribuable|rio|allocataire|badge); (numéro|n°|num)
            (d'|)(abonné|adhérent|assuré|affilié|allocataire|abonnement|adhésion|assurance|identification|identité|
            étudiant|employé|usager|entreprise|affiliation|utilisateur|inscription); (code|référence|réf|identifiant|id)
            (client|contrat|du contrat|du compte|abonné|adhérent|assuré|patient|membre); rib; (|l'|d')iban; bic; compte
            bancaire; compte (se terminant|qui se termine|finissant|terminant) par; (contrat|police|compte|client|
            adhérent|abonné|sinistre|licence|membre|compteur|assurance) (numéro|n°|num); (numéro|code) iban; point de
            livraison; pdl; prm; pce; (numéro|n°|num) de transit; code ean; coordonnées bancaires; matricule; clé (de
            licence|d'activation); carte de fidélité; carte fidélité; flying blue"""),
        "FR_NIR": phrases("""(numéro|n°|num) (de |)(sécurité sociale|sécu|ss|insee|nir); sécurité sociale; sécu; nir;
            nss; carte vitale; (numéro|n°|num) d'assuré social"""),
        "BE_NATIONAL_NUMBER": phrases("""registre national; niss; (numéro|n°|num) (de |)niss; (numéro|n°|num) (de|du)
            registre national; (numéro|n°|num) national"""),
        "CA_SIN": phrases("nas; (numéro|n°|num) d'assurance sociale; (numéro|n°|num) de nas; assurance sociale"),
        "CA_HEALTH_NUMBER": phrases("""(numéro|carte) (d'assurance maladie|d'assurance-maladie); carte soleil; ramq;
            nam; (numéro|n°|num) (de |)ramq; carte santé"""),
        "CH_AHV": phrases("avs; (numéro|n°|num) avs; (numéro|n°|num) d'avs; navs; navs13; (numéro|n°|num) de avs"),
        "FR_TAX_NUMBER": phrases("""(numéro|n°|num) (fiscal|de contribuable|spi|d'identification fiscale|nif|de
            télédéclarant); (|l'|d')identifiant fiscal; spi; nif; référence (fiscale|d'avis|de l'avis); référence de
            (votre|mon) avis"""),
        "CREDIT_CARD": phrases("""(numéro|n°|num) de (carte|cb|la carte|ma carte|votre carte|carte bleue|carte bancaire|
            carte de crédit|carte de débit); (numéro|n°|num) cb; carte (bancaire|bleue|de crédit|de débit|de paiement|
            visa|mastercard|amex|gold|bancontact|maestro|premier|prépayée); cb; cryptogramme; cryptogramme visuel; cvv;
            cvc; cvv2; date d'(expiration|échéance de la carte); date de validité; expire fin; carte (se terminant|qui
            se termine|finissant|qui finit|terminant|se termine) par; carte (finit|termine) par; se terminant par; qui
            se termine par; se termine (par|en); (finit|finissant|terminant) en; finit par; finissant par; qui finit
            par; se finit par; (quatre|4|trois|3|
            six|6) derniers (chiffres|numéros) (de la|de ma|de votre|sur la) carte; (3|trois) (derniers |)chiffres (au
            dos|au verso|derrière|qui sont au dos); code (de sécurité|à 3 chiffres|à trois chiffres|au dos|de
            vérification) de (la|ma|votre) carte; 16 chiffres; (4|quatre) derniers chiffres; (4|quatre) derniers; code
            au dos; visa (se terminant|finissant) par; (votre|ma|la) visa; (chiffres|numéros) de (la|ma|votre) carte
        """),
        "ORDER_ID": phrases("""(numéro|n°|num) (de la|de ma|de votre|du|de mon|de cette) (commande|réservation|facture|
            colis|dossier|billet|réclamation|transaction); (numéro|n°|num) (de |)(commande|réservation|suivi|colis|
            facture|dossier|billet|confirmation|ticket|réclamation|devis|bon|transaction|résa|référence|pnr|requête|
            suivi du colis|demande|incident|retour|remboursement|bordereau|recommandé|envoi|intervention|voyage|bon de
            livraison|bon de commande|virement|plainte|constat|ordonnance|contravention|pv|avis|litige|e-billet|
            paiement|bagage|expédition|soumission); (numéro|n°|num)
            d'(envoi|expédition|intervention|incident|autorisation|opération|ordre|avis|ordonnance); (référence|réf|ref)
            (de |du |de la |de votre |)(commande|réservation|facture|dossier|résa|colis|billet|paiement|devis|
            transaction); référence; référence d'(envoi|expédition|intervention); code (de |)(réservation|suivi|résa|
            confirmation|commande|retour|dossier); dossier de réservation; dossier de réservation; (commande|
            réservation|facture|dossier|colis|billet|ticket|réclamation|résa|cmd|devis|suivi|transaction|réf|ref)
            (numéro|n°|num); pnr; cmd; e-billet; localisateur; tracking"""),
        "LICENSE_PLATE": phrases("""plaque d'immatriculation; (votre|ma|sa|ta) plaque; (|l'|d')immatriculation; immat;
            plaque minéralogique; (numéro|n°|num) (de |de la |)(plaque|immatriculation); (numéro|n°|num)
            d'(immatriculation|immat); (|l'|d')immatriculation du véhicule; immatriculé(|e); immatriculé(|e) en; plaque
            (de la|du|de ma|de mon) (voiture|véhicule|moto); plaque de contrôle"""),
        "VIN": phrases("""(numéro|n°|num) (de |)(châssis|vin|série du véhicule); (numéro|n°|num) d'identification du
            véhicule; code vin"""),
        "US_DRIVER_LICENSE": phrases("""permis de conduire; permis b; (numéro|n°|num) (de |)(permis|permis de conduire|
            permis b); (numéro|n°|num) permis; neph; (numéro|n°|num) neph"""),
        "US_PASSPORT": phrases("passeport; passeports; (numéro|n°|num) (de |)passeport; passeport (numéro|n°)"),
        "IP_ADDRESS": phrases("(|l'|d')adresse ip; (|l'|d')ip; (|l'|d')ip publique; (|l'|d')ip fixe"),
        "MAC_ADDRESS": phrases("(|l'|d')adresse mac; mac de la box"),
    },
    tags={
        "ACCOUNT_NUMBER": phrases("""compte; client; contrat; cliente; (|l'|d')adhérent; abonné; police; sinistre; (|l'|
            d')assuré; mutuelle; compteur; membre; prêt; livret; sociétaire; licence; allocataire; contrats; comptes; (|
            l'|d')id; abonnement; iccid; affilié; patient; carte d'identité; cni"""),
        "CREDIT_CARD": phrases("carte; visa; mastercard; amex; maestro; bancontact"),
        "ORDER_ID": phrases("""commande; réservation; facture; dossier; colis; billet; ticket; commandes; réservations;
            factures; dossiers; billets; réclamation; devis; réf; ref; résa; suivi; incident; transaction; confirmation;
            expédition; retour; litige; recommandé; envoi; intervention; plainte; ordonnance; contravention"""),
        "PHONE_NUMBER": phrases("ligne; contact; joindre; appeler; rappeler"),
        "LICENSE_PLATE": phrases("plaque; plaques"),
        "PASSWORD": phrases("code; codes; pass"),
        "STREET_ADDRESS": phrases("habite; habitons; réside; demeure; rue"),
        "USERNAME": phrases("compte utilisateur; utilisateur; profil"),
        "US_DRIVER_LICENSE": phrases("permis"),
    },
    matters=phrases("""combien; montant; prix; total; quantité; taille; couleur; modèle; date; heure; quand; quelle
        heure; à quelle heure; article; produit; nom du (produit|magasin|modèle|restaurant|film|site|médicament|
        logiciel|fichier|forfait|réseau|jeu|pays); nom de la (société|banque|boutique|marque|ville|compagnie|commune);
        nom de (l'entreprise|l'hôtel|l'application|domaine|l'article|l'agence|l'appareil|l'offre); solde; frais;
        forfait; vol; (numéro|n°|num) de (vol|train|chambre|page|série|modèle|lot|siège|voiture|quai|porte|version|
        place|article|produit|bus|chaîne); (numéro|n°|num) (vert|gratuit|surtaxé); chambre; nuits; personnes; passagers;
        ville; pays; motif; marque; version; erreur; remise; durée; âge; code (erreur|promo|d'erreur|avantage|réduction|
        de réduction|parrainage|produit|article|barres|pays|cadeau); bon (d'achat|de réduction|cadeau); (carte|chèque)
        cadeau; message d'erreur; erreur (numéro|n°); date (d'achat|de commande|de livraison|d'arrivée|de départ|de
        retour|de la transaction|de début|de fin|d'échéance|de facturation|limite|du sinistre|du rendez-vous); échéance;
        index; relevé de compteur; kilométrage; poids; pointure; débit; vitesse; température; points; siège; places;
        quai; gare; arrivée; départ; réduction; plafond; découvert; cotisation; mensualité; salaire; loyer; tarif;
        tarifs; coût; caution; acompte; franchise; taux; référence (du produit|produit|de l'article|article|catalogue);
        type de (carte|compte|contrat); (|l'|d')adresse (web|du site|du magasin|de la boutique|de l'agence|du point
        relais); site (web|internet); url; lien; (mode|moyen) de paiement; carnet d'adresses; changement d'adresse; mot
        de passe oublié; page; métro; bus; tram; train; sortie; modèle de téléphone; en ligne"""),
    requests=phrases("""quel; quelle; quels; quelles; quoi; qui; où; comment; pouvez-vous; pourriez-vous; pouvez;
        pourriez; puis-je; pourrais-je; (peux|pourrais)-tu; veuillez; merci de; (donnez|donne|indiquez|communiquez|
        confirmez|fournissez|transmettez|envoyez|dites|dis|rappelez)-moi; donner; donnez; indiquer; indiquez;
        communiquer; communiquez; fournir; fournissez; confirmer; confirmez; vérifier; vérifiez; j'ai besoin; besoin; il
        (me|nous) (faut|faudrait); il me manque; s'il (vous|te) plaît; svp; stp; sil vous plait; saisir; saisissez;
        entrez; envoyer; envoyez; préciser; précisez; me dire; rappeler; avez-vous; as-tu; transmettre; transmettez;
        tapez; inscrivez; notez; écrivez; auriez-vous; auriez; épeler; épelez; répéter; répétez; renseigner; renseignez;
        ressaisir; composez; mentionnez; demander; c'est quoi; munissez-vous; commençons; ainsi que; manque; valider;
        identifier; authentifier; avoir; obtenir"""),
    links=words("""est sont c'est était le la les mon ma mes votre vos son sa du de des d' d'un en à a au aux numéro num
        n° no nº code et avec qui se termine terminant finissant finit par derniers quatre trois chiffres 4 3 # : = -
        oui voici l'adresse actuel actuelle suivant suivante nouveau nouvelle correct correcte bien donc alors cest c
        serait sera celui celle ci-dessous voilà ce ça ton ta toujours maintenant sur pour l'identifiant identifiant
        adresse mail email e-mail client titulaire perso personnel personnelle enregistré associé inscrit indiqué figure
        nom prénom ok svp exactement actuellement désormais ancien ancienne complet complète portable aussi également
        vous j'ai noté commençant ref réf n nr numero"""),
    copulas=words("est sont c'est était : = voici cest serait sera voilà voila etait sont: soit"),
    resumes=words("c'est cest voici voilà voila"),
    joins=words("de du des pour en à au avec par sur chez dans associé associée lié liée d'"),
    names=phrases("""(moi |)je m'appelle; m'appelle; je m appelle; jm'appelle; je mappelle; mon (nom|prénom); (|mon |son
        |votre |le )(nom|prénom) (est|c'est); (|mon )nom complet (est|c'est); mon nom de (famille|jeune fille|naissance)
        (est|c'est); je me (nomme|prénomme); au nom de; au nom de (mr|mme|madame|monsieur|m); au nom d'; sous le nom de;
        sous le nom; ici c'est; je me présente; c'est de la part de; de la part de; (cest|c'est) moi; (vous parlez|tu
        parles) (à|avec); vous êtes en (ligne|communication|relation|contact) avec; vous (échangez|discutez|chattez)
        avec; (elle|il|fils|fille|mari|femme|père|mère|frère|soeur|sœur|voisin|voisine|collègue|technicien|conseiller|
        conseillère|livreur|bébé|enfant|copain|copine|dame|qui) s'appelle; (se nomme|se prénomme|nommé|prénommé|
        dénommé)(|e); signé; à l'attention de; à l'ordre de; titulaire (est|c'est); parler (à|avec) (mr|mme|monsieur|
        madame|m); (suivi|contacté|rappelé|reçu) par (mr|mme|monsieur|madame|m)"""),
    greetings=phrases("""je suis; bonjour; bonsoir; merci; salut; cher; chère; c'est; moi c'est; cordialement;
        bienvenue; bjr; bsr; slt; coucou; bonne (journée|soirée); bien à vous; hello; enchanté(|e); merci beaucoup; très
        bien; parfait; d'accord; ici; allô; bonjour (c'est|je suis); merci à vous; (sincères |)salutations; bien
        cordialement; cdt; cdlt; rebonjour; bises; amicalement; au revoir"""),
    titles=words("m mr mme mlle monsieur madame mademoiselle dr dre docteur maître mrs mmes mgr veuve melle"),
    kin=typed(
        words("""femme mari épouse époux conjoint conjointe compagnon compagne fiancé fiancée blonde chum copain
        copine fils fille enfant mère père maman papa frère soeur sœur grand-mère grand-père mamie papi papy mamy mémé
        pépé tata tonton tante oncle cousin cousine neveu nièce belle-mère beau-père belle-soeur belle-sœur beau-frère
        beau-fils belle-fille petit-fils petite-fille demi-frère demi-soeur ex-mari ex-femme gendre bru parrain marraine
        filleul filleule jumeau jumelle bébé fiston frangin frangine cadet cadette aîné aînée ami amie pote coloc voisin
        voisine collègue patron patronne propriétaire locataire colocataire technicien technicienne livreur chauffeur
        infirmier infirmière avocat avocate témoin gardien gardienne concierge nounou aide-soignante médecin docteur
        dentiste kiné notaire plombier électricien garagiste mécanicien vendeur vendeuse réceptionniste prof coach
        facteur coursier stagiaire""")
    ),
    farewells=words("""merci cordialement salutations bonne cdt cdlt amicalement bises bisous bye revoir slts bientôt
        avance journée soirée"""),
    corrections=phrases("""pardon; désolé; désolée; dsl; je (voulais|veux) dire; correction; erreur; excusez-moi;
        plutôt; en fait; oups; faute de frappe; je (corrige|rectifie); ah non; non pas; mal (tapé|écrit); (autant|au
        temps) pour moi; attendez; non (c'est|cest); je me suis trompé(|e); me suis trompé(|e); rectification; mauvais
        numéro; et non; euh non"""),
    again=phrases("""à nouveau; encore une fois; de nouveau; une nouvelle fois; répéter; répétez; ne (correspond|
        correspondent|trouve|retrouve|fonctionne|marche) pas; introuvable; pas valide; n'est pas (valide|bon|reconnu);
        pas reconnu; incorrect; incorrecte; invalide; erroné; erronée; inexact; réessayer; réessayez; ressayer;
        renvoyer; renvoyez; ressaisir; ressaisissez; redonner; redonnez; redonnez-moi; vérifiez; ne trouve rien;
        n'existe pas; pas le bon; aucun (résultat|dossier|compte); aucune commande; n'apparaît pas; il manque; trop
        (court|long); incomplet; reformuler"""),
    refusals=phrases("""je n'ai pas; j'ai pas; jai pas; je (ne |)l'ai (pas|plus); (sais|connais|trouve|souviens|
        rappelle) (pas|plus); chais pas; j'ai oublié; pourquoi; je préfère ne pas; je refuse; pas sous (la main|les
        yeux); pas avec moi; où (puis-je trouver|trouver|se trouve); aucune idée; pas reçu; je n'en ai (pas|plus); je
        l'ai perdu(|e); ça (ne |)vous regarde pas; suis obligé; je ne (souhaite|veux) pas; je veux pas; lequel;
        laquelle; c'est où; jamais reçu; pas à portée"""),
    measures=words("""euros euro € $ go mo ko to gb mb kg g cm m km heures heure h minutes minute min mn secondes sec
        jours jour semaines semaine mois ans an année années % fois personnes personne nuits nuit unités degrés eur
        balles francs fr chf cad dollars cents centimes adultes adulte enfants enfant bébés passagers octets méga mégas
        giga gigas mbps gbit kw kwh watts volts ampères mah litres litre ml cl grammes gramme kilos kilo tonnes mm
        mètres mètre m² m2 km/h kilomètres pouces pieds articles article pièces exemplaires paires paire cartons boîtes
        sachets bouteilles places billets valises bagages chambres étages pages points étoiles miles millions milliers
        mille chiffres caractères lettres fps hz mhz ghz comprimés gouttes"""),
    sums=phrases("""combien; montant; total; prix; tarif; tarifs; coût; coûte; somme; frais; loyer; salaire; revenu;
        revenus; mensualité; mensualités; prélevé; débité; facturé; solde; par (mois|an); acompte; plafond; découvert;
        budget; cotisation; réduction; remise; virement de"""),
    months=words("""janvier février fevrier mars avril mai juin juillet août aout septembre octobre novembre décembre
        decembre janv févr avr juil sept oct nov déc jan fev fév dec jui juill sep"""),
    date_joins=words("le de du"),
    streets=words("""ch bv rang rue avenue av boulevard bd blvd place pl impasse allée allées chemin route quai cours
        square
        passage ruelle faubourg résidence lotissement ave bvd boul rte che imp allee residence sentier venelle esplanade
        hameau montée chaussée rond-point traverse parvis sente drève fbg chem bld chee montee chaussee"""),
    street_order="number street name",
    units=words("""appartement appt apt bâtiment bat étage escalier bis ter résidence porte bp appart app bât batiment
        etage boîte bte boite ap quater cedex rdc"""),
    digits={word: str(at) for at, word in enumerate(_DIGITS)} | {"zero": "0", "une": "1"},
    tens=words("""dix onze douze
        treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt trente quarante cinquante soixante septante
        huitante octante nonante soixante-dix quatre-vingt quatre-vingts quatre-vingt-dix cent mille premier vingt-et-un
        vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf"""),
    repeats={"double": 2, "triple": 3},
    spelling=words("comme"),
    capitals=words("majuscule minuscule majuscules minuscules"),
    at=words("arobase arobas at arrobase arobaze a-commercial"),
    dot=words("point dot"),
    signs={"tiret": "-", "tiret-bas": "_", "underscore": "_", "souligné": "_", "plus": "+", "slash": "/"},
)
