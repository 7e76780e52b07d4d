### Reviewed by a native speaker: not yet.

## The page of one report

desk-report-title = Signalement { $id }
desk-report-steps = Signalements avant et après celui-ci
desk-report-list = Tous les signalements
desk-report-before = Signalement précédent
desk-report-after = Signalement suivant
desk-report-acts = Ce qu’on peut faire
desk-report-to-acts = Décider
desk-report-came = Arrivé le { $day }.
desk-report-looked-after = Suivi par { $who }.
desk-report-is-closed = Clos : il n’y a plus rien à faire.
desk-report-is-new = Personne n’a encore décidé.
desk-report-is-aside = Mis de côté.
desk-report-is-accepted = Accepté par { $who }.
desk-report-is-rejected = Rejeté par { $who }.
desk-report-is-junk = Marqué comme indésirable par { $who }.
desk-report-is-duplicate = Marqué comme doublon du signalement { $of }.
desk-report-is-counted = Compté dans la publication { $cohort }.
desk-report-counted-stays = La publication { $cohort } l’a compté et ne change pas, quoi qu’on décide maintenant.
desk-report-aside = Mis de côté : { $why }.
desk-report-aside-misfiled = Mis de côté : il est classé sous une autre période que la sienne.

## Before reading

desk-report-tells = Ce signalement parle de
desk-report-minor = Cela concerne peut-être quelqu’un de moins de 18 ans.
desk-report-unfold = Montrer les mots
desk-distress-violence = coups ou blessures
desk-distress-sexual = violence sexuelle
desk-distress-torture = torture
desk-distress-suicide = suicide
desk-distress-overdose = surdose
desk-distress-death = mort de quelqu’un
desk-minor-age = La réponse à la question sur l’âge le dit.
desk-minor-taken = Les réponses disent qu’un enfant a été retiré, ou que des droits de la famille ont été bafoués.
desk-minor-words = Les mots semblent parler d’un enfant ou d’une personne jeune.

## The words

desk-report-story = Avec ses propres mots
desk-report-no-words = La personne n’a rien écrit en plus des réponses.
desk-report-answers-only = Vous ne lisez que les réponses. Qui peut lire les récits les voit ici.
desk-report-story-destroyed = Ce que la personne a écrit et joint a été détruit le { $day }, comme le veut la règle de ce réseau (avis { $notice }). Les réponses sont encore là.
desk-report-marks =
    { PLURAL($count) ->
        [one] Marquer le seul endroit qui nomme peut-être quelqu’un
       *[other] Marquer les { $count } endroits qui nomment peut-être quelqu’un
    }
desk-span-email = peut-être une adresse e-mail
desk-span-link = peut-être un lien
desk-span-handle = peut-être un pseudo sur un réseau ou une messagerie
desk-span-address = peut-être une adresse
desk-span-document = peut-être le numéro d’un document
desk-span-date = peut-être un jour ou une heure
desk-span-phone = peut-être un numéro de téléphone
desk-span-plate = peut-être une plaque de voiture
desk-span-name = peut-être un nom

## The answers

desk-report-answers = Réponses
desk-report-no-questionnaire = Ce bureau n’a pas le questionnaire auquel la personne a répondu, ou le signalement ne s’ouvre pas.
desk-report-silent =
    { PLURAL($count) ->
        [one] Une question a été passée
       *[other] { $count } questions ont été passées
    }
desk-report-no-answer = Sans réponse
desk-report-counts-as = Compte ainsi, selon le codage de { $who } :
desk-report-as-sent = Ce que la personne a envoyé :
desk-report-recode = Coder autrement
desk-report-recode-to = Compter cette réponse comme
desk-report-recode-save = Compter ainsi
desk-report-recode-as-sent = Compter ce qui a été envoyé
desk-report-month = Mois, sous la forme année-mois

## Files

desk-report-files = Fichiers joints
desk-report-file = Fichier { $number }
desk-report-fetch = Aller chercher sur le serveur ce qui manque
desk-report-not-here = pas encore récupéré
desk-report-save = Enregistrer…
desk-report-is-picture = image
desk-report-is-sound = son
desk-report-is-video = vidéo
desk-report-is-pdf = PDF
desk-report-is-other = fichier d’un autre type
desk-report-kilobytes = { $size } Ko
desk-report-megabytes = { $size } Mo
desk-unsafe-other = Son contenu n’est pas ce qu’il prétend être.
desk-unsafe-markup = Il contient du HTML ou du SVG, qui peut lancer des programmes et contacter l’extérieur à l’ouverture.
desk-unsafe-hidden = Un autre fichier est caché derrière ou dedans.
desk-unsafe-macros = C’est un document où des programmes (macros) peuvent être cachés.
desk-unsafe-pdf = C’est un PDF qui peut lancer quelque chose ou contenir d’autres fichiers.
desk-unsafe-program = C’est un programme.
desk-file-do-not-open = N’ouvrez pas ce fichier.
desk-file-unsafe-name = Il est enregistré avec la terminaison .unsafe, pour qu’aucun programme ne l’ouvre de lui-même.
desk-file-in-the-open = Une fois enregistré, il est en clair sur cet ordinateur. Toute personne qui s’en sert peut le lire.
desk-file-offline = Regardez-le sur un ordinateur qui n’est connecté à rien, ou pas du tout.
desk-file-not-cleaned = Il n’a pas été nettoyé : il peut dire où, quand et par qui il a été fait.
desk-file-delete = Effacez-le quand vous avez fini, et videz la corbeille.
desk-file-save = Enregistrer le fichier
desk-file-back = Retour au signalement

## Letters

desk-report-letters = Messages et réponses
desk-report-no-letters = La personne n’a pas écrit à nouveau.
desk-report-wrote = { $day } : la personne a écrit à nouveau
desk-report-replied = { $day } : { $who } a répondu
desk-report-awaits = La personne attend une réponse.
desk-report-awaits-perhaps = La personne a écrit le jour de la dernière réponse et en attend peut-être une autre.
desk-report-reply = Répondre
desk-report-cannot-reply = Vous ne pouvez pas répondre : { $why }.
desk-report-reply-text = Votre réponse
desk-report-reply-careful = La personne est peut-être en danger, et d’autres peuvent lire son téléphone. Ne demandez rien qui l’exposerait, et ne donnez aucun lieu de rendez-vous. Les autres analystes qui lisent les récits voient votre réponse avec votre nom.
desk-report-reply-look = La relire
desk-report-reply-check = Voici ce que la personne lira
desk-report-reply-final = Elle est envoyée au nom du réseau et ne peut pas être reprise. Si vous n’avez pas synchronisé aujourd’hui, faites-le d’abord : quelqu’un d’autre a peut-être déjà répondu.
desk-report-reply-send = Envoyer
desk-report-reply-change = Modifier
desk-report-reply-drop = Laisser tomber et revenir au signalement
desk-report-reply-uncertain = Il n’est pas certain qu’elle soit partie. Envoyez encore une fois les mêmes mots : dans une même journée, ils ne font qu’une réponse.

## Acts

desk-report-decide = Décider
desk-report-accept = Accepter
desk-report-reject = Rejeter
desk-report-junk = Indésirable
desk-report-duplicate = Parle de la même chose qu’un autre signalement
desk-report-duplicate-of = Numéro de l’autre signalement
desk-report-duplicate-save = Marquer comme doublon
desk-report-duplicate-itself = un signalement n’est pas son propre doublon
desk-report-duplicate-unknown = aucun signalement ne porte ce numéro dans ce bureau
desk-report-no-choice = rien n’a été choisi
desk-report-no-change = rien n’a été modifié
desk-report-assign = Qui s’en charge
desk-report-assign-save = Fixer
desk-report-assign-me = Moi
desk-report-nobody = personne
desk-report-tags = Étiquettes
desk-report-tag-new = Nouvelle étiquette
desk-report-tag-save = Ajouter
desk-report-tag-off = Enlever l’étiquette { $tag }
desk-report-tag-hint = Un mot à vous. Ne nommez personne : tout le monde le voit dans les bureaux.
desk-report-marks-save = Enregistrer
desk-report-verified = Ce qui le confirme
desk-report-verified-hint = Cochez ce qui est vrai.
desk-report-verified-spoke = nous avons parlé avec la personne
desk-report-verified-document = un document, une photo ou un enregistrement
desk-report-verified-witness = quelqu’un d’autre était présent
desk-report-verified-public-record = cela figure dans un document public
desk-report-verified-other-report = un autre signalement parle du même fait
desk-report-outcome = Ce qui en est résulté
desk-report-outcome-hint = Cochez ce qui est arrivé.
desk-report-outcome-complaint-filed = une plainte a été déposée
desk-report-outcome-complaint-upheld = la plainte a été reconnue fondée
desk-report-outcome-complaint-refused = la plainte a été rejetée
desk-report-outcome-legal-aid = un·e avocat·e ou un·e juriste s’en est chargé·e
desk-report-outcome-referred = la personne a été mise en contact avec quelqu’un qui aide
desk-report-outcome-remedy = ce qui avait été pris ou refusé a été donné
desk-report-outcome-apology = quelqu’un s’est excusé
desk-report-outcome-nothing-wanted = la personne ne voulait pas qu’on agisse
desk-report-outcome-nothing-possible = rien n’était possible
desk-report-close = Clore : il n’y a plus rien à faire
desk-report-reopen = Rouvrir

## What was done just now

desk-report-did-accept = Accepté.
desk-report-did-reject = Rejeté.
desk-report-did-junk = Marqué comme indésirable.
desk-report-did-duplicate = Marqué comme doublon.
desk-report-did-tag = L’étiquette est mise.
desk-report-did-untag = L’étiquette est enlevée.
desk-report-did-mark = Enregistré.
desk-report-did-assign = Enregistré.
desk-report-did-close = Clos.
desk-report-did-reopen = Rouvert.
desk-report-did-recode = C’est compté ainsi désormais. Ce qui a été envoyé reste tel quel.
desk-report-did-fetch = Tout ce qui est joint est là.
desk-report-fetch-lost = Le fichier { $number } n’est pas venu : le serveur ne l’a pas. Il est peut-être encore en route, ou il s’est perdu là-bas. Réessayez plus tard, et prévenez la personne qui s’occupe du serveur.
desk-report-fetch-later = Le fichier { $number } n’est pas venu : le serveur est injoignable, ou n’atteint pas ses fichiers en ce moment. Rien n’est perdu ; réessayez plus tard.
desk-report-fetch-failed = Le fichier { $number } n’est pas venu : { $why }.
desk-report-did-reply = Envoyé. La personne le trouvera avec son reçu.

## What was done, in order

desk-report-history = Ce qui a été fait
desk-report-no-history = Personne n’a encore rien fait.
desk-history-accept = l’a accepté
desk-history-reject = l’a rejeté
desk-history-junk = l’a marqué comme indésirable
desk-history-undecided = a rouvert la décision
desk-history-duplicate = l’a marqué comme doublon du signalement { $of }
desk-history-mark = a mis :
desk-history-unmark = a enlevé :
desk-history-recode = a codé autrement une réponse :
desk-history-as-sent = laisse compter une réponse telle qu’elle a été envoyée :
desk-history-no-answer = compte une question comme sans réponse :
desk-history-assign = l’a confié à { $who }
desk-history-nobody = ne l’a confié à personne
desk-history-close = l’a clos
desk-history-reopen = l’a rouvert
desk-history-note = a écrit une note
desk-history-quote = a proposé une citation
desk-history-approve = a dit si une citation peut être publiée
desk-history-take-back = a retiré une note ou une citation
desk-history-put-back = a remis une note ou une citation
desk-history-ask = a demandé quelque chose à la personne
desk-history-ask-no-more = n’attend plus de réponse de la personne
desk-history-no-quotes = a noté que la personne ne veut pas être citée
desk-history-quotes-again = a noté que la personne peut tout de même être citée
