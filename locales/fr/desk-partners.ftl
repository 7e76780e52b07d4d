### Reviewed by a native speaker: not yet.

## Partner networks: who they are, what is passed on and taken in

desk-partners-title = Réseaux partenaires
desk-partners-back = Retour aux réseaux partenaires
desk-partners-what = Un réseau peut transmettre des réponses codées à un réseau régional ou mondial, pour qu’une seule voix parle pour beaucoup : seulement celles des personnes qui l’ont accepté, et jamais leurs mots.
desk-partners-not-asked = Votre formulaire ne demande pas si les réponses peuvent être transmises. Tant qu’il ne le fait pas, il n’y a rien à transmettre ; docs/partners.md, dans les sources de Corncrake, dit comment l’activer.
desk-partners-none = Aucun réseau partenaire n’est épinglé dans ce bureau. Rien n’est transmis et rien n’est importé.
desk-partners-six = Leurs six mots
desk-partners-until = Leur avis est valable jusqu’au { $day }.
desk-partners-expired = Leur avis a expiré le { $day }. Demandez leur fichier de preuve le plus récent et ajoutez-le ici ; d’ici là, rien ne leur est transmis et rien d’eux n’est importé.
desk-partners-cohort = Cohorte { $number }, { $label } (du { $from } au { $to })
desk-partners-published = Cohortes qu’ils ont publiées, à la connaissance de ce bureau : { $count }
desk-partners-published-none = À la connaissance de ce bureau, ils n’ont encore rien publié.
desk-partners-passed = Ce que nous avons transmis
desk-partners-passed-none = Aucune de nos cohortes.
desk-partners-passed-one = { $cohort } : { $day }, { $who }
desk-partners-received = Ce que nous avons importé
desk-partners-received-none = Rien pour l’instant.
desk-partners-received-one = { $cohort } : signalements ici : { $count }, avec l’étiquette { $tag }
desk-partners-unknown-cohort = Une cohorte que ce bureau ne connaît pas
desk-partners-pass-nothing = Une de nos cohortes peut être transmise dès qu’elle est publiée.
desk-partners-pass-which = Transmettre une cohorte publiée
desk-partners-pass-look = Voir ce qui serait transmis
desk-partners-others = Réseaux qui ne sont pas épinglés dans ce bureau
desk-partners-others-how = Un autre de vos bureaux leur a transmis quelque chose, ou l’a importé. Chaque bureau épingle pour lui-même.
desk-partners-receive = Importer ce qu’un partenaire a transmis
desk-partners-receive-how = Vous voyez d’abord ce que deviendrait chaque fiche ; rien n’est importé avant.
desk-partners-receive-file = Le fichier qu’ils ont envoyé (son nom finit par .passed)
desk-partners-receive-look = Voir ce que deviendrait chaque fiche

## Partner networks: proof files, and comparing aloud

desk-partners-own = Notre propre fichier de preuve
desk-partners-own-how = Un partenaire en a besoin pour épingler ce réseau, et d’un nouveau après chaque publication. Tout y est public.
desk-partners-own-six = Nos six mots. Lisez-les tous les six au partenaire, de vive voix ou face à face.
desk-partners-own-save = Enregistrer notre fichier de preuve
desk-partners-add = Ajouter le fichier de preuve d’un partenaire
desk-partners-add-how = Il épingle un nouveau partenaire, ou garde ce qu’un partenaire connu a publié depuis. Ajoutez leur plus récent avant de transmettre, d’importer ou de publier.
desk-partners-add-file = Leur fichier de preuve (proof.json)
desk-partners-add-look = L’examiner
desk-partners-no-file = Rien n’a été fait : choisissez le bon fichier. Un fichier plus grand qu’il ne peut l’être n’est pas lu.
desk-partners-changed = Rien n’a été fait : ce n’est pas ce qui vous a été montré. Regardez encore.
desk-partners-kept = { $network } : ce qui est nouveau est gardé. Cohortes qu’ils ont publiées : { $count }. Leur avis est valable jusqu’au { $day }.
desk-partners-pinned = { $network } est maintenant un partenaire dans ce bureau. Cohortes qu’ils ont publiées : { $count }. Leur avis est valable jusqu’au { $day }.
desk-partners-compare = Est-ce bien { $network } ?
desk-partners-listen = Appelez { $network }, ou rencontrez-vous. Faites-vous lire leurs six mots et suivez ici. Ne lisez pas ceux-ci en premier.
desk-partners-same = { $network } m’a lu les six mots, et ce sont ceux-ci
desk-partners-not-same = Si un seul mot diffère, arrêtez : quelqu’un a peut-être échangé le fichier. Redemandez-le par une autre voie.
desk-partners-not-compared = Rien n’a été épinglé : comparez d’abord les six mots, et dites-le.
desk-partners-pin = Épingler { $network }

## Partner networks: passing a cohort on

desk-partners-pass-title = Ce qui serait transmis
desk-partners-pass-to = Ce qui serait transmis à { $network }
desk-partners-pass-again = Exactement la même chose a déjà été transmise à ce partenaire.
desk-partners-pass-records = Fiches : { $count }
desk-partners-pass-without = D’autres ont accepté, sans donner de réponse qu’un autre réseau comprendrait : { $count }
desk-partners-pass-passed = Transmis : ce qui s’est passé, où, qui l’a fait, pourquoi, les conséquences, ce qui a été fait ensuite et qui signale.
desk-partners-pass-codes = Seulement les réponses qui veulent dire la même chose dans le questionnaire fourni avec Corncrake.
desk-partners-pass-never = Jamais transmis : mots, fichiers, notes, étiquettes, suites données, messages et numéros des signalements ; zone et mois ; population, genre, transidentité et âge.
desk-partners-pass-who = Rien de qui n’a pas accepté, a retiré son signalement, ou dont le signalement a été rejeté.
desk-partners-pass-for-good = Ce qui a été transmis ne peut pas être repris. Qui travaille dans le bureau du partenaire lit ces fiches en clair : ne les transmettez qu’à un réseau dont vous admettriez les analystes dans le vôtre.
desk-partners-pass-sure = Je veux que { $network } ait ces fiches
desk-partners-pass-not-sure = Rien n’a été transmis : dites d’abord que vous le voulez.
desk-partners-pass-take = Sceller et enregistrer le fichier
desk-partners-pass-file = Seuls leurs analystes peuvent ouvrir le fichier : il peut donc prendre n’importe quelle voie. Vos autres bureaux apprennent qu’il a été transmis.
desk-partners-pass-done = Le fichier est scellé et noté ; votre navigateur l’a enregistré. Envoyez-le au partenaire.

## Partner networks: taking in

desk-partners-receive-from = Transmis par { $network }, de leur cohorte { $number }.
desk-partners-receive-dry = Rien n’a encore été importé. Voici ce qu’il en adviendrait.
desk-partners-receive-new = À importer : { $count }
desk-partners-receive-here = Déjà là : { $count }
desk-partners-receive-unfit = Laissées de côté, sans une réponse que votre questionnaire exige : { $count }
desk-partners-receive-unknown = Laissées de côté, parce que votre questionnaire n’a pas ces réponses :
desk-partners-receive-tag = Chacune est acceptée, dans la cohorte ouverte, et porte l’étiquette { $tag }.
desk-partners-receive-counted = Elles sont comptées et rien d’autre : ni citées, ni jamais transmises à nouveau.
desk-partners-receive-area = Où toutes comptent
desk-partners-receive-area-how = Les zones d’un autre réseau ne sont pas les vôtres.
desk-partners-receive-nowhere = Dans aucune zone
desk-partners-receive-again = Voir avec cette zone
desk-partners-receive-take = Les importer
desk-partners-records = Les fiches, une à une
desk-partners-record = Fiche { $number }
desk-partners-record-here = Déjà là.
desk-partners-record-left-out = Réponses laissées de côté : { $count }.
desk-partners-taken = Signalements importés : { $count }. Ils portent l’étiquette { $tag }.
