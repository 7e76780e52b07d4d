### Reviewed by a native speaker: not yet.

## Looking for reports

desk-inbox-search = Recherche
desk-inbox-look = Chercher
desk-inbox-clear = Effacer
desk-inbox-filters = Filtres
desk-inbox-any = peu importe
desk-inbox-with = avec
desk-inbox-without = sans
desk-inbox-apply = Afficher
desk-inbox-filter-period = Période
desk-inbox-filter-area = Zone
desk-inbox-filter-what = Ce qui s’est passé
desk-inbox-filter-language = Langue du formulaire
desk-inbox-filter-story = Récit
desk-inbox-filter-attachment = Fichiers
desk-inbox-filter-tag = Étiquette
desk-inbox-filter-waiting = Attend peut-être une réponse
desk-inbox-filter-asked = Question posée, réponse attendue
desk-inbox-filter-mine = Suivis par moi, pas encore clos

## Where they stand

desk-inbox-states = Où en sont les signalements
desk-inbox-state-all = Tous
desk-inbox-state-new = Nouveau
desk-inbox-state-accepted = Accepté
desk-inbox-state-counted = Compté
desk-inbox-state-rejected = Rejeté
desk-inbox-state-junk = Indésirable
desk-inbox-state-duplicate = Doublon
desk-inbox-state-set-aside = Mis de côté

## The list

desk-inbox-none = Aucun signalement ici.
desk-inbox-count = { $from } à { $to } sur { $of }
desk-inbox-select = Sélectionner le signalement { $id }
desk-inbox-may-wait = attend peut-être une réponse
desk-inbox-waits = attend une réponse
desk-inbox-asked = question posée, pas encore de réponse
desk-inbox-asked-answered = question posée, a écrit depuis
desk-inbox-minor = concerne peut-être un enfant
desk-inbox-distress = peut être éprouvant
desk-inbox-no-words = sans récit
desk-inbox-files =
    { PLURAL($count) ->
        [one] un fichier
       *[other] { $count } fichiers
    }
desk-inbox-what-and-more = { $named } · { $more } de plus
desk-inbox-pages = Pages de la liste
desk-inbox-page = Page { $page } sur { $of }
desk-inbox-page-before = Page précédente
desk-inbox-page-after = Page suivante

## What is done with several at once

desk-inbox-selected = Pour les signalements sélectionnés
desk-inbox-select-all = Tout sélectionner ici
desk-inbox-select-none = Ne rien sélectionner
desk-inbox-accept = Accepter
desk-inbox-reject = Rejeter
desk-inbox-junk = Indésirable
desk-inbox-undecided = À décider
desk-inbox-take = Je m’en charge
desk-inbox-leave = À personne
desk-inbox-tagging = Étiquette…
desk-inbox-put-on = Mettre
desk-inbox-take-off = Enlever
desk-inbox-none-selected = Aucun signalement n’était sélectionné.
desk-inbox-done-accept =
    { PLURAL($count) ->
        [one] Un signalement accepté.
       *[other] { $count } signalements acceptés.
    }
desk-inbox-done-reject =
    { PLURAL($count) ->
        [one] Un signalement rejeté.
       *[other] { $count } signalements rejetés.
    }
desk-inbox-done-junk =
    { PLURAL($count) ->
        [one] Un signalement marqué comme indésirable.
       *[other] { $count } signalements marqués comme indésirables.
    }
desk-inbox-done-undecided =
    { PLURAL($count) ->
        [one] Un signalement est de nouveau à décider.
       *[other] { $count } signalements sont de nouveau à décider.
    }
desk-inbox-done-mine =
    { PLURAL($count) ->
        [one] Vous suivez un signalement de plus.
       *[other] Vous suivez { $count } signalements de plus.
    }
desk-inbox-done-nobody =
    { PLURAL($count) ->
        [one] Plus personne ne suit ce signalement.
       *[other] Plus personne ne suit ces { $count } signalements.
    }
desk-inbox-done-tag =
    { PLURAL($count) ->
        [one] Étiquette mise à un signalement.
       *[other] Étiquette mise à { $count } signalements.
    }
desk-inbox-done-untag =
    { PLURAL($count) ->
        [one] Étiquette enlevée d’un signalement.
       *[other] Étiquette enlevée de { $count } signalements.
    }
desk-inbox-left-set-aside =
    { PLURAL($count) ->
        [one] Un signalement est mis de côté et ne peut pas être accepté : personne ne peut le lire ici.
       *[other] { $count } signalements sont mis de côté et ne peuvent pas être acceptés : personne ne peut les lire ici.
    }
desk-inbox-counted-already =
    { PLURAL($count) ->
        [one] L’un d’eux est déjà compté dans une publication, qui ne change pas.
       *[other] { $count } d’entre eux sont déjà comptés dans une publication, qui ne change pas.
    }
