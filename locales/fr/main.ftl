### Reviewed by a native speaker: not yet.
### On by default all the same: English, French and Russian are shipped with the questionnaire.

## form: what is wrong with an answer

form-problem-missing = Merci de répondre à cette question.
form-problem-unknown-question = Cette question n’est plus posée. Merci de revoir vos réponses.
form-problem-not-a-choice = Merci de choisir dans la liste.
form-problem-only-one = Merci de ne choisir qu’une réponse.
form-problem-too-many =
    { PLURAL($max) ->
        [one] Merci de choisir une seule réponse.
       *[other] Merci de choisir { $max } réponses au plus.
    }
form-problem-not-a-month = Merci de choisir un mois dans la liste.
form-problem-month-out-of-range = Merci de choisir un mois dans la liste.
form-problem-too-long =
    { PLURAL($max) ->
        [one] Merci de raccourcir ce texte à { $max } caractère.
       *[other] Merci de raccourcir ce texte à { $max } caractères.
    }

## form: when it happened

form-when-older = il y a plus longtemps
form-when-ongoing = cela continue

## error: what is said instead of the page that was asked for

error-bad-request = Cette demande n’a pas pu être comprise.
error-unauthorized = Il faut une session valable pour cela.
error-forbidden = Cela n’est pas permis.
error-cross-site = Ce formulaire a été envoyé depuis un autre site, il n’a donc pas été accepté. Ouvrez la page elle-même et envoyez-le de là.
error-not-found = Il n’y a pas de page ici.
error-method-not-allowed = Cette page ne s’utilise pas de cette façon.
error-too-slow = La connexion était trop lente et rien n’a été enregistré. Revenez en arrière et réessayez.
error-conflict = Cela contredit ce qui est déjà là. Rien n’a été changé.
error-too-large = C’est plus que ce qui peut être envoyé en une fois. Rien n’a été enregistré.
error-unsupported-type = Ce type de contenu n’est pas accepté.
error-internal = Un problème est survenu de notre côté. Rien n’a été enregistré. Revenez en arrière et réessayez.
error-unavailable = Ce n’est pas possible pour le moment. Rien n’a été enregistré. Réessayez un peu plus tard.

## form: the page on which a report is made

form-title = Racontez ce qui s’est passé
form-language = Langue
form-practice = Ceci est un exercice. Ce que vous écrivez ici n’est pas lu comme un signalement. N’écrivez rien sur de vraies personnes.
form-intro = Nous sommes { $network }. Vous-même ou quelqu’un que vous connaissez avez été maltraité en lien avec l’usage de drogues ? Dites-le-nous. Pas de nom, pas de compte, environ trois minutes. Passez ce que vous voulez.
form-intro-names = Merci de ne pas écrire de noms, d’adresses ni de numéros de téléphone, ni les vôtres ni ceux d’autres personnes.
form-who-reads = Seules des personnes à qui nous faisons confiance pour cela peuvent lire votre signalement. Ce serveur le voit un instant, le temps de le sceller ; ensuite, il ne peut plus l’ouvrir.
form-who-reads-more = Qui peut voir quoi
form-who-reads-server = Votre signalement passe par une connexion chiffrée. Le serveur le scelle aussitôt, en mémoire, avec des clés dont il n’a pas l’autre moitié, et ne garde que le signalement scellé. Quelqu’un qui aurait pris le contrôle du serveur à cet instant précis pourrait le lire.
form-who-reads-trace = Nous gardons le jour de l’arrivée, pas l’heure ; ni votre adresse internet, ni rien de votre téléphone, ni cookies. Qui gère votre connexion peut voir que vous avez visité ce site, pas ce que vous avez écrit. Tor Browser cache aussi la visite.
form-who-reads-phone = Nous ne pouvons pas faire le ménage dans votre téléphone. Son historique peut montrer cette page et son clavier peut retenir des mots. Une fenêtre privée laisse moins de traces.
form-who-reads-other-way = Si c’est trop risqué pour vous, parlez-nous d’une autre façon.
form-help = Besoin d’aide maintenant ?
form-needed = (nécessaire)
form-choose = Choisir, ou laisser ainsi
form-choose-any = Choisissez tout ce qui convient.
form-choose-up-to =
    { PLURAL($max) ->
        [one] Choisissez une réponse au plus.
       *[other] Choisissez jusqu’à { $max } réponses.
    }
form-text-limit = Jusqu’à { $max } caractères.
form-month =
    { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    } { $year }
form-before-sending = À l’envoi, vous recevez un reçu : un numéro qui vous permet de revenir à votre signalement.
form-send = Envoyer le signalement
form-wrong = Pas encore envoyé. Merci de revoir :
form-wrong-short = Pas encore envoyé
form-again-stale = Pas encore envoyé. Cette page était ouverte depuis longtemps, ou avait servi plusieurs fois. Tout ce que vous avez écrit est encore là : appuyez encore une fois sur « Envoyer le signalement ».
form-again-not-saved = Votre signalement n’a pas été enregistré.
form-again-not-saved-what-now = La faute est de notre côté, pas du vôtre. Tout ce que vous avez écrit est encore sur cette page : appuyez à nouveau sur « Envoyer le signalement » dans une minute. S’il avait tout de même été enregistré, il ne comptera pas deux fois.
form-not-taking = { $network } ne prend pas de signalements en ce moment
form-ended = { $network } a cessé d’exister et ne prend plus de signalements
form-ended-what = Plus personne ne lit ni ne répond ici. Avec votre reçu, vous pouvez encore retirer un signalement que vous avez envoyé.
form-again-not-taking = Votre signalement n’a pas été enregistré. Tout ce que vous avez écrit est encore sur cette page, si vous voulez en garder une copie.
form-privacy = Protection des données
form-privacy-responsible = Qui est responsable
form-privacy-kept = Combien de temps c’est gardé
form-privacy-rule-words = Selon la règle de ce réseau, vos mots, vos messages et vos fichiers doivent être détruits environ { $months } mois après l’envoi.
form-privacy-rule-rest = Le reste de votre signalement doit être détruit environ { $months } mois après l’envoi.
form-privacy-rule-stays = Vos réponses sont gardées sans eux.
form-privacy-rule-copies = Les copies que d’autres ont faites d’ici là, et ce qui a été publié, échappent à cette règle.
form-privacy-rights = Vos droits
form-statistics = Ce que d’autres ont signalé
form-choose-network = À qui voulez-vous vous adresser ?

## receipt: what a reporter gets, and comes back with

receipt-title = Merci. Votre signalement est enregistré.
receipt-this = Voici votre reçu :
receipt-write = Notez-le maintenant. Il n’est montré que cette fois, et personne ne peut le refaire.
receipt-for = Avec lui, vous pouvez revenir : voir que votre signalement est là, lire nos réponses, écrire encore, ou le retirer.
receipt-finder = Qui le trouve peut faire de même et sait que quelqu’un a envoyé un signalement. Il ne montre pas ce que vous avez écrit. Gardez-le là où vous seul·e regardez, et n’écrivez pas à côté à quoi il sert.
receipt-lost = Si vous le perdez, votre signalement compte quand même. Vous ne pourrez simplement pas y revenir.
receipt-next = Des personnes à qui nous faisons confiance pour cela liront votre signalement et le compteront avec d’autres. Seuls sont publiés des chiffres dans lesquels personne n’est reconnaissable.
receipt-leave = Quand vous l’avez noté, fermez cette page.
receipt-another = Envoyer un autre signalement
receipt-back = Retour au formulaire
receipt-find = Déjà envoyé un signalement ?
receipt-find-label = Votre reçu
receipt-find-hint = Les 30 chiffres. Les espaces ne comptent pas.
receipt-find-do = Le retrouver
receipt-find-title = Votre reçu
receipt-found = Votre signalement est là, scellé.
receipt-missing = Il n’y a pas de signalement pour ce reçu. Il a peut-être déjà été retiré, ou il a été envoyé à quelqu’un d’autre.
receipt-malformed = Ce ne sont pas les 30 chiffres d’un reçu. L’un d’eux est peut-être faux : comparez-les encore une fois.
receipt-withdraw = Retirer mon signalement
receipt-withdraw-what = Si vous le retirez, il est effacé de ce serveur pour de bon ; les copies de sauvegarde disparaissent à mesure qu’elles sont remplacées. Les personnes qui l’ont déjà lu en sont informées. Les statistiques déjà publiées restent comme elles sont.
receipt-withdrawn = Vous avez retiré votre signalement. Il est effacé de ce serveur.

## site: what the public sees

site-title = Statistiques
site-newest = Chiffres les plus récents
site-releases = Toutes les publications
site-back = Tous les chiffres de cette publication
site-form = Signaler ce qui s’est passé
site-language = Langue
site-none = Rien n’a encore été publié.
site-none-why = Les premiers chiffres paraîtront dès qu’au moins 30 signalements auront été lus et acceptés.
site-lead = Des personnes ont signalé ce qui leur est arrivé. Voici les chiffres de tous les signalements acceptés, pris ensemble. Publié par : { $publisher }.
site-caveat = Signalements que des personnes ont choisi d’envoyer. Ils montrent ce qui arrive, non à quelle fréquence. Chiffres arrondis ; [c] : non publié pour protéger les personnes.
site-day =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    } { $year }
site-cohort = Signalements acceptés du { $from } au { $to }
site-about-reports = environ { $total } signalements
site-early = Cette cohorte a été close avant son terme : { $reason }
site-not-answered = Sans réponse

## site: the finding

site-finding = La réponse la plus fréquente est « { $answer } » : dans environ { $count } signalements sur environ { $total }.
site-finding-percent = La réponse la plus fréquente est « { $answer } » : dans environ { $count } signalements sur environ { $total } ({ $percent } %).
site-finding-tie = Sur environ { $total } signalements, les réponses les plus fréquentes sont : { $answers }. L’arrondi ne dit pas laquelle vient en premier.
site-finding-named = « { $answer } », environ { $count }
site-finding-spread = Aucune réponse ne se détache parmi environ { $total } signalements.
site-finding-few = Presque aucun des quelque { $total } signalements ne répond à cette question.
site-finding-none = Aucun chiffre de cette question ne peut être montré sans trop révéler de certains signalements.

## site: chart and table

site-chart = Barres : nombre de signalements pour chaque réponse, arrondi à un multiple de cinq. La ligne entière représente tous les signalements.
site-bar = environ { $count } signalements sur environ { $total }
site-bar-percent = environ { $count } signalements sur environ { $total }, { $percent } %
site-bar-withheld = [c], non publié pour protéger les personnes
site-column-answer = Réponse
site-column-reports = Nombre
site-column-percent = %
site-row-total = Ensemble des signalements
site-table = Les mêmes chiffres en tableau
site-table-note = Chaque chiffre est un multiple de cinq et s’écarte du compte exact de quatre au plus. Les lignes sont arrondies une à une : leur somme peut différer du total.

## site: about the figures

site-about = À propos de ces chiffres
site-fact-n = Nombre de signalements (n)
site-fact-n-value = environ { $total }, y compris ceux qui n’ont pas répondu à cette question
site-fact-period = Période
site-fact-period-value = acceptés du { $from } au { $to }
site-fact-area = Territoire
site-fact-publisher = Publié par
site-fact-issued = Publié le
site-fact-licence = Licence
site-fact-licence-value = Creative Commons Attribution 4.0 : utilisation et partage libres en citant la source
site-fact-release = Publication
site-fact-release-value = numéro { $number }, cohorte { $cohort }
site-fact-questionnaire = Version du questionnaire
site-fact-hash = Empreinte de la publication
site-revisions = Révisions
site-revisions-text = Un chiffre publié n’est jamais modifié et aucun signalement n’est compté deux fois : chaque publication compte les signalements acceptés dans sa propre période. Un signalement retiré plus tard reste dans les chiffres où il a été compté ; son contenu est effacé. La publication la plus récente de ce réseau porte le numéro { $newest }.

## site: citing and downloading

site-cite = Comment citer
site-cite-short = Forme courte
site-cite-full = Forme complète
site-cite-bibtex = BibTeX
site-cite-as-full = { $publisher } ({ $year }). { $title } Signalements acceptés du { $from } au { $to }, { $area } ; n environ { $total }. Publication { $number }, { $issued }. { $address }. CC BY 4.0.
site-cite-as-short = { $publisher } ({ $year }), publication { $number }, « { $question } »
site-permalink = Cette page, durablement
site-latest = Toujours les chiffres les plus récents
site-downloads = Téléchargements
site-download-csv = Ce tableau pour tableur (CSV)
site-download-json = Ce tableau pour programmes (JSON)
site-download-release = La publication entière (JSON)
site-download-note = La publication avec ses signatures
site-download-proof = Tout ce qu’il faut pour la vérifier
site-check = Vérifier par soi-même
site-check-text = Cette page provient d’une publication signée ; elle n’est affichée qu’après vérification des signatures et de sa place dans la chaîne des publications. Chacun peut refaire cette vérification d’où il veut, sans faire confiance à ce serveur :
site-check-root = Comparez l’empreinte de la racine qui s’affiche avec celle que « { $publisher } » vous donne par une autre voie.

## site: held back

site-quarter = { $year }, trimestre { $quarter }
site-none-noted = Rien de noté à ce jour
site-held = Prévu, mais non publié
site-held-pair = { $question } — selon : { $by }
site-held-few = Il y a trop peu de signalements pour des tableaux qui croisent deux questions. Ils commencent à 300.
site-held-unsafe = Aucun arrondi n’a été trouvé qui protège tout le monde. Nous préférons ne rien publier plutôt que trop.

## site: the method

site-method = Comment ces chiffres sont établis
site-method-counted = <b>Sont comptés</b> les signalements que des membres du réseau ont lus et acceptés, sans les doublons. Chaque signalement compte dans une seule publication : celle dont la période était ouverte lors de son acceptation. Les personnes ont choisi de signaler. Les chiffres décrivent les signalements ; ils ne disent rien de la fréquence des faits et ne sont pas des taux permettant de comparer des lieux.
site-method-name = Méthode { $method }. Paramètres : base { $base }, largeur minimale { $width }, tirages { $draws }, seuils { $nothing } et { $percent }.
