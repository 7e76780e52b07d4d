### Reviewed by a native speaker: not yet.

## Import: what can be taken in

desk-import-what = Des signalements recueillis auparavant, ailleurs ou sans internet. Ils sont scellés ici comme un téléphone les scelle, portent une étiquette qui dit d’où ils viennent, et vont aux autres analystes. Le bureau ne garde aucune copie des fichiers que vous choisissez ici.
desk-import-answers-only = Vous ne lisez que les réponses. C’est à quelqu’un qui lit les récits d’importer des signalements.
desk-import-under-way = Un tableau est en cours d’examen. Poursuivre avec lui.
desk-import-sheet = Lignes d’un tableau
desk-import-sheet-what = Ce qui a été recueilli avec Kobo, ODK ou sur papier. Vous voyez d’abord ce que deviendrait chaque ligne ; rien n’est importé avant.
desk-import-table = Tableau
desk-import-table-how = CSV ou XLSX, { $size } Mo et { $rows } lignes au plus. Les formules ne sont pas calculées : on lit ce qu’elles affichaient en dernier.
desk-import-mapping = Fichier de correspondance
desk-import-mapping-how = Il dit quelle colonne répond à quelle question. Le fichier docs/imports.md, dans les sources de Corncrake, en montre un.
desk-import-try = Voir ce que deviendrait chaque ligne
desk-import-files = Fichiers scellés du formulaire sans internet
desk-import-files-what = Des fichiers que quelqu’un a enregistrés sans internet et vous a remis. Si l’un d’eux n’est pas ce qu’il devrait être, aucun n’est importé.
desk-import-files-which = Fichiers scellés
desk-import-take-files = Les importer
desk-import-too-much = Rien n’a été importé : ces fichiers dépassent la taille admise en une fois, ou sont trop nombreux.
desk-import-no-file = Rien n’a été importé : choisissez un fichier.
desk-import-both = Rien n’a été examiné : choisissez un tableau et un fichier de correspondance, ni l’un ni l’autre plus grand que ce qui est dit plus bas.
desk-import-files-refused = Rien n’a été importé, à cause du fichier { $file } : { $why }.
desk-import-files-taken = Le signalement { $id } est maintenant dans ce bureau.
desk-import-files-here = Le signalement { $id } est déjà là.
desk-import-files-delete = Quand vous n’avez plus besoin des fichiers, effacez-les : ils sont aussi secrets qu’un reçu.

## Import: what becomes of the rows

desk-import-rows = Lignes du tableau
desk-import-planning = Examen de la ligne { $done } sur { $of }
desk-import-taking = Lignes importées : { $done } sur { $of }
desk-import-ended = Terminé.
desk-import-meanwhile = Vous pouvez continuer à travailler. Si le bureau se verrouille, l’import s’arrête ; les lignes importées restent, et le même tableau reprendra là où il s’est arrêté.
desk-import-stop = Arrêter
desk-import-see = Voir ce que sont devenues les lignes
desk-import-stopped = Arrêté. Les lignes importées restent.
desk-import-forgotten = Le tableau est oublié ici.
desk-import-forget = Oublier le tableau
desk-import-dry = Rien n’a encore été importé. Voici ce que deviendrait chaque ligne.
desk-import-some-refused =
    { PLURAL($count) ->
        [one] Une ligne ne peut pas être importée. Le mieux est de corriger le tableau ou le fichier de correspondance et de recommencer ; les autres peuvent être importées sans elle.
       *[other] { $count } lignes ne peuvent pas être importées. Le mieux est de corriger le tableau ou le fichier de correspondance et de recommencer ; les autres peuvent être importées sans elles.
    }
desk-import-take =
    { PLURAL($count) ->
        [one] Importer une ligne
       *[other] Importer { $count } lignes
    }
desk-import-taken =
    { $count ->
        [0] Aucune ligne importée.
       *[other] { PLURAL($count) ->
            [one] Une ligne importée.
           *[other] { $count } lignes importées.
        }
    }
desk-import-delete = Le tableau n’est pas scellé : effacez-le là où il ne sert plus.
desk-import-kinds = Ce que deviennent les lignes
desk-import-kind-new = À importer
desk-import-kind-here = Déjà là
desk-import-kind-otherwise = Là avec d’autres réponses
desk-import-kind-like-row = Comme une autre ligne
desk-import-kind-like-report = Comme un signalement
desk-import-kind-skipped = Passée
desk-import-kind-refused = Refusée
desk-import-row = Ligne { $row }
desk-import-fate-new = Serait importée.
desk-import-fate-here = Déjà là : signalement { $id }.
desk-import-fate-otherwise = Déjà là, avec d’autres réponses : signalement { $id }. Changez-y le codage.
desk-import-fate-like-row = Laissée de côté : identique à la ligne { $row }.
desk-import-fate-like-report = Laissée de côté : mêmes réponses que le signalement { $id }.
desk-import-fate-skipped = Passée, comme le dit le fichier de correspondance.
desk-import-refused-value = Refusée : le fichier de correspondance ne connaît pas la valeur de la colonne « { $column } ».
desk-import-refused-date = Refusée : la date de la colonne « { $column } » ne peut pas être lue comme le dit le fichier de correspondance.
desk-import-refused-consent = Refusée : rien ne dit ce que cette personne a accepté.
desk-import-refused-missing = Refusée : il faut une réponse à la question { $question }.
desk-import-refused-misfit = Refusée : une réponse ne convient pas au questionnaire.
desk-import-refused-no-key = Refusée : son identifiant est vide.
desk-import-refused-same-key = Refusée : la ligne { $row } a le même identifiant.
