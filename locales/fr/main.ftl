### Reviewed by a native speaker: not yet.
### On by default all the same: English, French and Russian are shipped with the questionnaire.

## form: what is wrong with an answer

form-problem-missing = Merci de répondre à cette question.
form-problem-unknown-question = Cette question n’est plus posée. Merci de revoir vos réponses.
form-problem-not-a-choice = Merci de choisir dans la liste.
form-problem-only-one = Merci de ne choisir qu’une réponse.
form-problem-too-many =
    { $max ->
        [one] Merci de choisir une seule réponse.
       *[other] Merci de choisir { $max } réponses au plus.
    }
form-problem-not-a-month = Merci de choisir un mois dans la liste.
form-problem-month-out-of-range = Merci de choisir un mois dans la liste.
form-problem-too-long =
    { $max ->
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
form-intro = Vous-même ou quelqu’un que vous connaissez avez été maltraité en lien avec l’usage de drogues ? { $network } veut le savoir. Pas de nom, pas de compte, environ trois minutes. Passez ce que vous voulez : seules les questions marquées « nécessaire » demandent une réponse.
form-intro-names = Merci de ne pas écrire de noms, d’adresses ni de numéros de téléphone, ni les vôtres ni ceux d’autres personnes.
form-who-reads = Seules les personnes à qui { $network } fait confiance pour cela peuvent lire votre signalement. Ce serveur le voit un instant, le temps de le sceller. Ensuite, il ne peut plus l’ouvrir.
form-who-reads-more = Qui peut voir quoi
form-who-reads-server = Votre signalement passe par une connexion chiffrée. Le serveur le scelle aussitôt, en mémoire, avec des clés dont il n’a pas l’autre moitié, et ne garde que le signalement scellé. Quelqu’un qui aurait pris le contrôle du serveur à cet instant précis pourrait le lire.
form-who-reads-trace = Nous gardons le jour de l’arrivée, pas l’heure ; ni votre adresse internet, ni rien de votre téléphone, ni cookies. Qui gère votre connexion peut voir que vous avez visité ce site, pas ce que vous avez écrit. Tor Browser cache aussi la visite.
form-who-reads-phone = Nous ne pouvons pas faire le ménage dans votre téléphone. Son historique peut montrer cette page et son clavier peut retenir des mots. Une fenêtre privée laisse moins de traces.
form-who-reads-other-way = Si c’est trop risqué pour vous, parlez-en à { $network } d’une autre façon.
form-help = Besoin d’aide maintenant ?
form-needed = (nécessaire)
form-choose = Choisir, ou laisser ainsi
form-choose-any = Choisissez tout ce qui convient.
form-choose-up-to =
    { $max ->
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
form-before-sending = À l’envoi, vous recevez un reçu : un numéro qui vous permet de revenir à votre signalement.
form-send = Envoyer le signalement
form-wrong = Pas encore envoyé. Merci de revoir :
form-wrong-short = Pas encore envoyé
form-again-stale = Pas encore envoyé. Cette page était ouverte depuis longtemps, ou avait servi plusieurs fois. Tout ce que vous avez écrit est encore là : appuyez encore une fois sur « Envoyer le signalement ».
form-again-not-saved = Votre signalement n’a pas été enregistré.
form-again-not-saved-what-now = La faute est de notre côté, pas du vôtre. Tout ce que vous avez écrit est encore sur cette page : appuyez à nouveau sur « Envoyer le signalement » dans une minute. S’il avait tout de même été enregistré, il ne comptera pas deux fois.
form-not-taking = { $network } ne prend pas de signalements en ce moment
form-again-not-taking = Votre signalement n’a pas été enregistré. Tout ce que vous avez écrit est encore sur cette page, si vous voulez en garder une copie.
form-privacy = Protection des données
form-privacy-responsible = Qui est responsable
form-privacy-kept = Combien de temps c’est gardé
form-privacy-rights = Vos droits
form-statistics = Ce que d’autres ont signalé
form-choose-network = À qui voulez-vous vous adresser ?

## receipt: what a reporter gets, and comes back with

receipt-title = Merci. Votre signalement est enregistré.
receipt-this = Voici votre reçu :
receipt-write = Notez-le maintenant. Il n’est montré que cette fois, et personne ne peut le refaire.
receipt-for = Avec lui, vous pouvez revenir au formulaire, voir que votre signalement est là, et le retirer.
receipt-finder = Qui le trouve peut faire de même et sait que quelqu’un a envoyé un signalement. Il ne montre pas ce que vous avez écrit. Gardez-le là où vous seul·e regardez, et n’écrivez pas à côté à quoi il sert.
receipt-lost = Si vous le perdez, votre signalement compte quand même. Vous ne pourrez simplement pas y revenir.
receipt-next = Des personnes à qui { $network } fait confiance liront votre signalement et le compteront avec d’autres. Seuls sont publiés des chiffres dans lesquels personne n’est reconnaissable.
receipt-leave = Quand vous l’avez noté, fermez cette page.
receipt-another = Envoyer un autre signalement
receipt-back = Retour au formulaire
receipt-find = Déjà envoyé un signalement ?
receipt-find-label = Votre reçu
receipt-find-hint = Les 30 chiffres. Les espaces ne comptent pas.
receipt-find-do = Le retrouver
receipt-find-title = Votre reçu
receipt-found = Votre signalement est là, scellé.
receipt-missing = Il n’y a pas de signalement pour ce reçu. Il a peut-être déjà été retiré, ou il a été envoyé à quelqu’un d’autre.
receipt-malformed = Ce ne sont pas les 30 chiffres d’un reçu. L’un d’eux est peut-être faux : comparez-les encore une fois.
receipt-withdraw = Retirer mon signalement
receipt-withdraw-what = Il est alors effacé de ce serveur pour de bon ; les copies de sauvegarde disparaissent à mesure qu’elles sont remplacées. Les personnes qui l’ont déjà lu apprennent que vous l’avez retiré. Les statistiques déjà publiées restent comme elles sont.
receipt-withdrawn = Vous avez retiré votre signalement. Il est effacé de ce serveur.
