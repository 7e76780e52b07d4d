### Reviewed by a native speaker: not yet.

## What stands around every page of the desk

desk-shell-name = Bureau Corncrake
desk-shell-practice = Pour s’exercer. Rien de ce qui est fait ici n’est jamais compté ni publié.
desk-shell-skip = Aller au contenu
desk-shell-pages = Pages
desk-shell-inbox = Signalements
desk-shell-enter = Signaler pour quelqu’un
desk-shell-import = Importer
desk-shell-exports = Exporter
desk-shell-people = Personnes
desk-shell-keys = Clavier
desk-shell-lock = Verrouiller
desk-shell-notices = Ce qui a été fait
desk-shell-refused = Pas fait : { $why }.
desk-shell-nothing = Il n’y a rien ici
desk-shell-to-inbox = Retour aux signalements

## Unlocking

desk-unlock-title = Bureau Corncrake
desk-unlock-passphrase = Votre phrase de passe
desk-unlock-open = Ouvrir le bureau
desk-unlock-wrong = Cette phrase de passe n’ouvre pas votre fichier d’identité. Réessayez.
desk-unlock-by-hand = Verrouillé. Ce qui était ouvert n’est plus dans la mémoire de cet ordinateur.
desk-unlock-idle =
    { PLURAL($minutes) ->
        [one] Verrouillé, car personne n’a utilisé le bureau pendant une minute. Ce qui était tapé sans être enregistré n’a pas été gardé.
       *[other] Verrouillé, car personne n’a utilisé le bureau pendant { $minutes } minutes. Ce qui était tapé sans être enregistré n’a pas été gardé.
    }
desk-unlock-locks =
    { PLURAL($minutes) ->
        [one] Le bureau se verrouille après une minute sans activité. Ce qui est tapé sans être enregistré est alors perdu.
       *[other] Le bureau se verrouille après { $minutes } minutes sans activité. Ce qui est tapé sans être enregistré est alors perdu.
    }
desk-unlock-key = Votre identité s’ouvre avec une clé matérielle. Branchez-la, et touchez-la quand elle clignote.
desk-unlock-pin = Code PIN de la clé, si elle en a un
desk-unlock-key-refused = La clé n’a pas ouvert votre fichier d’identité. Est-ce la bonne, et est-elle branchée ? Si elle a un code PIN : trop de codes faux la bloquent.
desk-unlock-key-wants = La clé a demandé quelque chose qui n’a pas été tapé : { $what }
desk-unlock-asking-key = La clé est interrogée. Si elle clignote, touchez-la.
desk-unlock-opening = Ouverture
desk-unlock-trying = Essai de la phrase de passe. Cela prend quelques secondes, pour que personne ne puisse en essayer beaucoup.
desk-unlock-opening-reports = Signalements ouverts : { $done } sur { $of }.
desk-unlock-enter = Entrer dans le bureau
desk-unlock-link-used = Ce lien a déjà servi
desk-unlock-link-used-yours = Si c’était vous : la page est ouverte dans l’autre onglet ou navigateur. Sinon, appuyez sur Ctrl-C là où tourne « corncrake desk » et relancez-le ; il affichera un nouveau lien.
desk-unlock-link-used-not-yours = Si ce n’était pas vous : quelqu’un d’autre a vu le lien sur cet ordinateur. Appuyez sur Ctrl-C là où tourne « corncrake desk », et ne tapez aucune phrase de passe avant de savoir qui.

## What was just done

desk-shell-undo = Annuler
desk-undo-nothing = Il n’y a plus rien à annuler.
desk-undo-done =
    { PLURAL($count) ->
        [one] Annulé pour un signalement.
       *[other] Annulé pour { $count } signalements.
    }
desk-undo-left =
    { PLURAL($count) ->
        [one] Un signalement est resté tel quel : autre chose a été fait depuis.
       *[other] { $count } signalements sont restés tels quels : autre chose a été fait depuis.
    }

## Syncing

desk-shell-sync = Synchroniser
desk-sync-title = Synchroniser avec le serveur
desk-sync-never = Jamais synchronisé
desk-sync-asking = Synchronisation…
desk-sync-fetching-reports = Signalements reçus : { $done } sur { $of }
desk-sync-fetching-letters = Messages reçus : { $done } sur { $of }
desk-sync-opening = Signalements ouverts : { $done } sur { $of }
desk-sync-just-now = Synchronisé à l’instant
desk-sync-nothing = Il n’y avait rien de nouveau.
desk-sync-ago =
    { PLURAL($minutes) ->
        [one] Synchronisé il y a une minute
       *[other] Synchronisé il y a { $minutes } minutes
    }
desk-sync-failed = Pas synchronisé : { $why }
desk-sync-reports =
    { PLURAL($count) ->
        [one] Un nouveau signalement
       *[other] { $count } nouveaux signalements
    }
desk-sync-letters =
    { PLURAL($count) ->
        [one] Un nouveau message
       *[other] { $count } nouveaux messages
    }
desk-sync-decisions =
    { PLURAL($count) ->
        [one] Une nouvelle inscription des autres analystes
       *[other] { $count } nouvelles inscriptions des autres analystes
    }
desk-sync-withdrawn =
    { PLURAL($count) ->
        [one] Un signalement a été retiré par la personne qui l’avait envoyé ; il est effacé ici aussi
       *[other] { $count } signalements ont été retirés par les personnes qui les avaient envoyés ; ils sont effacés ici aussi
    }
desk-sync-destroyed = Ce que les garant·es ont fait détruire est détruit ici aussi. « Conservation » dit ce que c’était.
desk-sync-alarm = Alerte
desk-sync-acknowledge = J’ai lu
# At the beginning of the page’s title, so that a narrow tab shows it
desk-sync-alarms-title = ({ $count }) { $title }
# Opens those that are folded below the first three
desk-sync-more-alarms =
    { PLURAL($count) ->
        [one] Et une alerte de plus
       *[other] Et { $count } alertes de plus
    }
desk-sync-acknowledge-all =
    { PLURAL($count) ->
        [one] J’ai lu celle-ci
       *[other] Je les ai lues toutes les { $count }
    }

desk-shell-language = Langue de ces pages
desk-sync-not-admitted = En attente d’admission
desk-sync-not-admitted-next = Tout va bien : il en est ainsi de tout nouveau bureau. Rien ne peut être récupéré tant qu’un·e garant·e ne vous a pas admis·e. Montrez-lui votre carte et lisez ensemble, à voix haute, ses huit mots. Une fois l’admission publiée, appuyez sur « Synchroniser ».
desk-sync-not-admitted-clock = Si l’on vous dit que vous êtes déjà admis·e, vérifiez que l’horloge de cet ordinateur est à l’heure.
