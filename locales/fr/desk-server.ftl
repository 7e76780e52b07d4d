### Reviewed by a native speaker: not yet.

## The server, as this desk sees it

desk-server-title = Le serveur
desk-server-alarms = Alertes
desk-server-no-alarm = Aucune alerte ne vous attend.
desk-server-wait =
    { PLURAL($count) ->
        [one] Une alerte reste à lire ; elle est en haut de chaque page.
       *[other] { $count } alertes restent à lire ; elles sont en haut de chaque page.
    }
desk-server-seen = Vu pour la première fois le { $first }, pour la dernière fois le { $last }.
desk-server-seen-over = Vu pour la première fois le { $first }, pour la dernière fois le { $last }. Un contrôle plus récent ne l’a plus vu.
desk-server-past = Déjà lues
desk-server-warnings = À faire bientôt
desk-server-verified = Ce qui a été vérifié
desk-server-synced = Lors de la dernière synchronisation complète, le { $day }.
desk-server-never-synced = Ce bureau n’a pas encore été synchronisé.
desk-server-fingerprint = La racine épinglée, à comparer de vive voix :
desk-server-notice = Avis { $number }, établi le { $issued }, valable jusqu’au { $expires }.
desk-server-members-none = Pas encore de liste des membres.
desk-server-members =
    { PLURAL($count) ->
        [one] Un membre sur la liste qu’il désigne.
       *[other] { $count } membres sur la liste qu’il désigne.
    }
desk-server-releases-none = Aucune publication jusqu’ici.
desk-server-releases =
    { PLURAL($count) ->
        [one] Une publication.
       *[other] { $count } publications, chacune à la suite de la précédente.
    }
desk-server-compared-none = Aucun autre bureau n’a encore dit ce qui lui a été montré. Chacun le fait avec ses prochaines décisions.
desk-server-compared =
    { PLURAL($count) ->
        [one] Comparé avec ce qui a été montré à un autre bureau.
       *[other] Comparé avec ce qui a été montré à { $count } autres bureaux.
    }
desk-server-periods = Périodes
desk-server-period-number = Période
desk-server-period-from = Depuis
desk-server-period-state = État
desk-server-period-keys = Clés dans ce bureau
desk-server-period-in-use = les signalements sont scellés avec ses clés
desk-server-period-ahead = préparée d’avance
desk-server-period-past = terminée
desk-server-keys-both = réponses et récits
desk-server-keys-answers = réponses
desk-server-keys-none = aucune
desk-server-form = Ce que le formulaire a fourni
desk-server-form-never = Personne n’a encore consulté le formulaire public depuis ce bureau.
desk-server-form-on = Consulté le { $day }, comme le fait un téléphone, avec et sans scripts.
desk-server-form-how = Comparez cette ligne avec celle de quelqu’un qui l’a consulté le même jour par un autre chemin. Pour le consulter, une fois ou régulièrement, sans phrase de passe :
desk-shell-server = Serveur
