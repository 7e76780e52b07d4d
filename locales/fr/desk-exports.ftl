### Reviewed by a native speaker: not yet.

## Exports: what to write, for whom, as what

desk-exports-what = Des réponses codées pour d’autres programmes. Rien n’est écrit avant que vous ayez vu ce qui sortirait.
desk-exports-which = Quels signalements
desk-exports-which-how = Les acceptés sont ceux qui comptent, déjà dans une publication ou non. Ceux qui ne peuvent pas être lus ne sont jamais exportés.
desk-exports-for = Pour qui
desk-exports-for-network = Pour le travail à l’intérieur du réseau
desk-exports-for-network-how = Tous ceux qui sont choisis plus haut.
desk-exports-for-partner = Pour le réseau régional ou mondial
desk-exports-for-partner-how = Seulement ceux que les personnes ont accepté de voir transmis.
desk-exports-holds = Ce que l’export contient
desk-exports-answers = Les réponses codées telles qu’elles comptent, les étiquettes, ce qui les confirme et ce qui en est résulté. Jamais les messages, les fichiers joints, les notes, ni qui a décidé.
desk-exports-labels = Ce que veut dire chaque code, à côté, dans la langue du bureau
desk-exports-words = Les mots des personnes qui ont accepté d’être citées
desk-exports-words-how = Ces mots peuvent nommer des personnes. Rien n’en est retiré.
desk-exports-no-words = Vous ne lisez que les réponses : les mots sont donc laissés de côté.
desk-exports-format = Sous quelle forme
desk-exports-format-xlsx = Un classeur (XLSX) pour Excel ou LibreOffice, avec la liste des codes
desk-exports-format-csv = Des valeurs séparées par des virgules (CSV) pour tout programme
desk-exports-format-jsonl = JSON Lines pour la programmation
desk-exports-format-parquet = Un dossier de fichiers Parquet, par période, pour la statistique
desk-exports-look = Voir ce qui sortirait

## Exports: what would leave

desk-exports-preview = Ce qui sortirait
desk-exports-nothing = Aucun signalement ne correspond. Il n’y a rien à exporter.
desk-exports-reports =
    { PLURAL($count) ->
        [one] Un signalement
       *[other] { $count } signalements
    }
desk-exports-stories =
    { PLURAL($count) ->
        [one] L’un d’eux avec ses mots, car la personne a accepté d’être citée. Les mots peuvent nommer quelqu’un.
       *[other] { $count } d’entre eux avec leurs mots, car les personnes ont accepté d’être citées. Les mots peuvent nommer quelqu’un.
    }
desk-exports-stories-none = Aucun mot : des réponses codées seulement.
desk-exports-not-passed-on =
    { PLURAL($count) ->
        [one] Un signalement de plus correspond, mais est laissé de côté, car la personne n’a pas accepté qu’il soit transmis.
       *[other] { $count } signalements de plus correspondent, mais sont laissés de côté, car les personnes n’ont pas accepté qu’ils soient transmis.
    }
desk-exports-never = Ni messages, ni fichiers joints, ni notes, ni noms d’analystes.
desk-exports-columns =
    { PLURAL($count) ->
        [one] Une colonne
       *[other] { $count } colonnes
    }
desk-exports-change = Choisir autrement
desk-exports-other = Rien n’a été exporté : autre chose a été choisi depuis, peut-être dans un autre onglet. Voici ce qui sortirait maintenant.

## Exports: what left so far

desk-exports-these = Exporter ceux-ci
desk-exports-so-far = Ce qui est sorti jusqu’ici
desk-exports-so-far-how = Par tou·tes les analystes, pour autant que ce bureau le sache. Ces fichiers ne sont pas scellés : qui en a fait un en a la garde.
desk-exports-none = Rien encore.
desk-exports-left = { $day }, { $who } : { $format ->
        [csv] CSV
        [xlsx] XLSX
        [jsonl] JSON Lines
        [parquet] Parquet
        [passed] réponses transmises, chiffrées pour un réseau partenaire
       *[casefile] un dossier à imprimer
    }, { $reports ->
        [ten] jusqu’à 10 signalements
        [hundred] de 11 à 100 signalements
        [thousand] de 101 à 1 000 signalements
       *[more] plus de 1 000 signalements
    }, { $with ->
        [words] avec les mots
       *[answers] sans les mots
    }
