### Reviewed by a native speaker: not yet.

## What an honest server does not do

desk-alarm-rolled-back = Le serveur est revenu en arrière : l’avis le plus récent qu’il montre est le { $shown }, et ce bureau a vu l’avis { $known }.
# $what: what kind of document it is
desk-alarm-fork =
    { $what ->
       *[notice] Le serveur montre un autre avis { $number } que celui que ce bureau connaît : il y a deux versions des faits.
        [roster] Le serveur montre une autre liste des membres { $number } que celle que ce bureau connaît : il y a deux versions des faits.
        [period] Le serveur montre une autre période { $number } que celle que ce bureau connaît : il y a deux versions des faits.
        [release] Le serveur montre une autre publication { $number } que celle que ce bureau connaît : il y a deux versions des faits.
        [cohort] Le serveur montre une autre cohorte figée { $number } que celle que ce bureau connaît : il y a deux versions des faits.
    }
# $why: the program’s own words, in English
desk-alarm-notice-refused = Un avis que montre le serveur est refusé, pour cette raison : { $why }.
desk-alarm-expired = L’avis { $number } a expiré le { $on }, et le serveur n’en montre pas de plus récent.
desk-alarm-no-roster = Le serveur ne montre pas la liste des membres que désigne l’avis { $number }.
desk-alarm-roster-refused = La liste des membres que désigne l’avis { $number } est refusée, pour cette raison : { $why }.
desk-alarm-fewer =
    { $what ->
       *[notice] Le serveur est revenu en arrière : son avis le plus récent est le { $shown }, et ce bureau a vu le { $known }.
        [roster] Le serveur est revenu en arrière : sa liste des membres la plus récente est la { $shown }, et ce bureau a vu la { $known }.
        [period] Le serveur est revenu en arrière : sa période la plus récente est la { $shown }, et ce bureau a vu la { $known }.
        [release] Le serveur est revenu en arrière : sa publication la plus récente est la { $shown }, et ce bureau a vu la { $known }.
        [cohort] Le serveur est revenu en arrière : sa cohorte figée la plus récente est la { $shown }, et ce bureau a vu la { $known }.
    }
desk-alarm-two-periods = Le serveur montre une autre période { $number } que celle que nomment les avis : il y en a deux sous le même numéro.
# $tier: which of a period’s two keys it is
desk-alarm-swapped-wrap =
    { $tier ->
       *[answers] La clé des réponses de la période { $period } que remet le serveur n’est pas celle de la période : elle a été échangée.
        [stories] La clé des récits de la période { $period } que remet le serveur n’est pas celle de la période : elle a été échangée.
    }
desk-alarm-foreign-wrap =
    { $tier ->
       *[answers] La clé des réponses de la période { $period } que remet le serveur ne s’ouvre pas avec votre identité.
        [stories] La clé des récits de la période { $period } que remet le serveur ne s’ouvre pas avec votre identité.
    }
# $ids: numbers of reports, for all that follow
desk-alarm-vanished =
    { PLURAL($count) ->
        [one] Un signalement que ce bureau détient a disparu du serveur, et aucune signature de la personne n’en donne la raison. Il reste ici : { $ids }
       *[other] { $count } signalements que ce bureau détient ont disparu du serveur, et aucune signature des personnes n’en donne la raison. Ils restent ici : { $ids }
    }
desk-alarm-returned =
    { PLURAL($count) ->
        [one] Le serveur montre de nouveau un signalement que la personne avait retiré. Il n’a pas été repris : { $ids }
       *[other] Le serveur montre de nouveau { $count } signalements que les personnes avaient retirés. Ils n’ont pas été repris : { $ids }
    }
desk-alarm-returned-as-copy =
    { PLURAL($count) ->
        [one] Le serveur montre, sous un autre numéro, un signalement que la personne avait retiré. Il est mis de côté : { $ids }
       *[other] Le serveur montre, sous d’autres numéros, { $count } signalements que les personnes avaient retirés. Ils sont mis de côté : { $ids }
    }
desk-alarm-mixed-halves =
    { PLURAL($count) ->
        [one] Les réponses et le récit d’un signalement ne vont pas ensemble. Il est mis de côté : { $ids }
       *[other] Les réponses et le récit de { $count } signalements ne vont pas ensemble. Ils sont mis de côté : { $ids }
    }
desk-alarm-words-held-back =
    { PLURAL($count) ->
        [one] Le serveur retient le récit d’un signalement, que ce bureau a le droit de lire. Il est mis de côté : { $ids }
       *[other] Le serveur retient le récit de { $count } signalements, que ce bureau a le droit de lire. Ils sont mis de côté : { $ids }
    }
desk-alarm-misfiled =
    { PLURAL($count) ->
        [one] Le serveur attribue à un signalement une autre période que celle dont la clé l’ouvre. Il est mis de côté : { $ids }
       *[other] Le serveur attribue à { $count } signalements une autre période que celle dont la clé les ouvre. Ils sont mis de côté : { $ids }
    }
desk-alarm-never-shown =
    { PLURAL($count) ->
        [one] D’autres bureaux ont décidé d’un signalement que le serveur n’a jamais montré à celui-ci : { $ids }
       *[other] D’autres bureaux ont décidé de { $count } signalements que le serveur n’a jamais montrés à celui-ci : { $ids }
    }
desk-alarm-not-handed-over =
    { PLURAL($count) ->
        [one] Le serveur annonce un signalement qu’il ne remet pas : { $ids }
       *[other] Le serveur annonce { $count } signalements qu’il ne remet pas : { $ids }
    }
desk-alarm-not-destroyed =
    { $tier ->
       *[answers] Le serveur a encore des signalements de la période { $period }, ou leur clé, alors qu’un avis des garant·es les a détruits. Rien n’en a été repris.
        [stories] Le serveur a encore des récits ou des messages de la période { $period }, ou leur clé, alors qu’un avis des garant·es les a détruits. Rien n’en a été repris.
    }
desk-alarm-swapped-attachment = Le fichier { $attachment } du signalement { $report } n’est pas celui que nomme le signalement : il a été échangé ou abîmé.
# $ids: numbers of letters
desk-alarm-letters-vanished =
    { PLURAL($count) ->
        [one] Un message que ce bureau détient a disparu du serveur, alors que la personne n’a pas retiré son signalement. Il reste ici : { $ids }
       *[other] { $count } messages que ce bureau détient ont disparu du serveur, alors que personne n’a retiré son signalement. Ils restent ici : { $ids }
    }
desk-alarm-letters-misfiled =
    { PLURAL($count) ->
        [one] Le serveur attribue à un message une autre période que celle dont la clé l’ouvre. On peut le lire ici : { $ids }
       *[other] Le serveur attribue à { $count } messages une autre période que celle dont la clé les ouvre. On peut les lire ici : { $ids }
    }
desk-alarm-letters-returned =
    { PLURAL($count) ->
        [one] Le serveur montre de nouveau un message d’un signalement que la personne avait retiré. Il n’a pas été repris.
       *[other] Le serveur montre de nouveau { $count } messages de signalements que les personnes avaient retirés. Ils n’ont pas été repris.
    }
desk-alarm-false-withdrawal = Quelqu’un d’autre que la personne qui l’a envoyé a demandé de retirer le signalement { $report }. Il reste ici.
desk-alarm-closed-withdrawals =
    { PLURAL($count) ->
        [one] Quelqu’un a demandé de retirer un signalement, sous une forme qu’aucune de vos clés n’ouvre.
       *[other] Quelqu’un a demandé { $count } fois de retirer un signalement, sous une forme qu’aucune de vos clés n’ouvre.
    }
desk-alarm-feed-shortened = Le serveur montre moins d’inscriptions de { $who } que ce bureau n’en a déjà vu : il est revenu en arrière.
desk-alarm-feed-stranger = Le serveur montre des inscriptions de quelqu’un qui n’a jamais été membre : { $id }
desk-alarm-feed-not-theirs = L’inscription { $number } de { $who } ne porte pas sa signature, ou n’est pas celle qui vient ensuite : le serveur l’a peut-être modifiée ou échangée.
desk-alarm-feed-unopened = L’inscription { $number } de { $who } ne s’ouvre avec aucune clé que le réseau ait jamais eue : le serveur l’a peut-être mise à la place d’une autre. Ni elle ni la suite n’est reprise.
desk-alarm-hidden-entries =
    { PLURAL($count) ->
        [one] Une inscription conservée de { $who } ne s’ouvre avec aucune clé que le réseau ait jamais eue : le serveur l’a peut-être mise à la place d’une autre. Ce qu’elle décide manque ici.
       *[other] { $count } inscriptions conservées de { $who } ne s’ouvrent avec aucune clé que le réseau ait jamais eue : le serveur les a peut-être mises à la place d’autres. Ce qu’elles décident manque ici.
    }
desk-alarm-clock-leap = L’inscription { $number } de { $who } prétend venir après plus d’inscriptions qu’il ne peut y en avoir. Elle est mise de côté et ne décide rien. Posez la question à { $who }.
desk-alarm-told-apart =
    { $what ->
       *[notice] Le bureau de { $by } a reçu un autre avis { $number } que celui-ci : le serveur donne deux versions.
        [roster] Le bureau de { $by } a reçu une autre liste des membres { $number } que celui-ci : le serveur donne deux versions.
        [period] Le bureau de { $by } a reçu une autre période { $number } que celui-ci : le serveur donne deux versions.
        [release] Le bureau de { $by } a reçu une autre publication { $number } que celui-ci : le serveur donne deux versions.
        [cohort] Le bureau de { $by } a reçu une autre cohorte figée { $number } que celui-ci : le serveur donne deux versions.
    }
desk-alarm-held-back =
    { $what ->
       *[notice] Le bureau de { $by } a reçu l’avis { $theirs }, et celui-ci aucun après le { $shown } : le serveur retient quelque chose.
        [roster] Le bureau de { $by } a reçu la liste des membres { $theirs }, et celui-ci aucune après la { $shown } : le serveur retient quelque chose.
        [period] Le bureau de { $by } a reçu la période { $theirs }, et celui-ci aucune après la { $shown } : le serveur retient quelque chose.
        [release] Le bureau de { $by } a reçu la publication { $theirs }, et celui-ci aucune après la { $shown } : le serveur retient quelque chose.
        [cohort] Le bureau de { $by } a reçu la cohorte figée { $theirs }, et celui-ci aucune après la { $shown } : le serveur retient quelque chose.
    }
desk-alarm-feed-told-apart = Le bureau de { $by } a reçu une autre inscription { $number } de { $of } que celui-ci : le serveur donne deux versions, ou { $of } en a écrit deux.
desk-alarm-feed-held-back = Nombre d’inscriptions de { $of } que le bureau de { $by } a reçues : { $theirs } ; que celui-ci a reçues : { $shown }. Le serveur retient des décisions.
desk-alarm-quotes-refused = Les citations que montre le serveur sont refusées, pour la raison suivante : { $why }.
desk-alarm-release-refused = Les publications que montre le serveur sont refusées, pour cette raison : { $why }.
desk-alarm-cohort-refused = La cohorte figée { $number } ne fait pas suite aux précédentes, ou ne porte la signature de personne qui puisse publier.
desk-alarm-release-out-of-turn = La publication { $number } ne concorde pas avec ce que les garant·es ont noté en modifiant la liste des membres pour la dernière fois : quelqu’un a peut-être publié après son retrait, ou le serveur cache une publication.

## What reporters are shown

desk-alarm-form-keys = Le formulaire distribue des clés qui ne sont pas celles de l’avis vérifié le plus récent : des signalements sont peut-être scellés pour quelqu’un d’autre.
desk-alarm-form-notices = Les avis que le formulaire donne aux téléphones ne mènent pas de la racine épinglée à l’avis vérifié le plus récent.
desk-alarm-form-script = La page du formulaire contient un script que le formulaire n’a pas.
desk-alarm-form-load = La page du formulaire contient quelque chose qui charge ou encadre d’autres pages.
desk-alarm-form-elsewhere = La page du formulaire contient une adresse qui mène ailleurs.
desk-alarm-form-policy = La page du formulaire est servie sans la règle qui tient à l’écart tout autre code.
desk-alarm-form-words = La page du formulaire ne dit pas qui scelle et qui peut lire, avec les mots de ce programme.
desk-alarm-form-two-pages = La page du formulaire n’est pas la même pour un téléphone avec scripts que pour un téléphone sans scripts.
desk-alarm-form-no-module = La page du formulaire ne nomme aucun module qui scelle sur le téléphone : le serveur verrait tous les signalements.
desk-alarm-form-other-module = Le module qui scelle sur le téléphone n’est pas celui de ce programme : { $module }
desk-alarm-form-broken-module = Le module qui scelle sur le téléphone n’est pas celui que nomme sa page : les téléphones le refusent.
desk-alarm-form-no-page = La page du formulaire ne vient pas.
desk-alarm-form-module-missing = Le module qui scelle sur le téléphone ne vient pas.
desk-alarm-form-kit-missing = Les données dont le module a besoin sur le téléphone ne viennent pas.
desk-alarm-form-keys-missing = La réponse avec les clés pour sceller ne vient pas.
desk-alarm-form-offline-missing = Le formulaire sans internet, auquel mène la page, ne vient pas.
desk-alarm-form-offline = Le formulaire sans internet que remet le serveur est refusé, pour cette raison : { $why }.

## What to do about it

desk-advice-ask-for-a-backup = Demandez à qui gère le serveur s’il a été rétabli à partir d’une sauvegarde. Si personne ne peut le dire, considérez qu’il a été manipulé et prévenez un·e garant·e. Ce que ce bureau détient n’est pas perdu.
desk-advice-ask-the-stewards = Ne décidez rien, ne répondez à rien, ne publiez rien avant d’avoir parlé aux garant·es, par un autre chemin que ce serveur. Comparez avec elles et eux, numéro par numéro, ce que donne « corncrake keys show ».
desk-advice-renew = Un·e garant·e doit renouveler l’avis (« corncrake keys renew ») et le publier. Si c’est déjà fait, le serveur vous le cache : prévenez les garant·es.
desk-advice-wrap-again = Demandez à un·e garant·e de publier de nouveau les enveloppes de clés (« corncrake keys publish »). Si cela se reproduit ensuite, quelqu’un change ce que dit le serveur.
desk-advice-leave-aside = Laissez-le de côté ; il ne compte nulle part. La personne qui l’a envoyé l’a peut-être fait ainsi. S’il en vient plusieurs, ou un seul de quelqu’un que vous connaissez, considérez que c’est une manipulation et prévenez un·e garant·e.
desk-advice-keep-it = Gardez le signalement. Quelqu’un essaie peut-être de le faire disparaître : prévenez les autres analystes.
desk-advice-ask-the-author = Demandez à ce membre, par un autre chemin que ce serveur, ce qu’il a écrit, et comparez avec un autre bureau. Ne publiez rien avant de savoir.
desk-advice-compare-desks = Comparez avec ce membre, par un autre chemin que ce serveur, ce que vous voyez l’un et l’autre. Ne publiez rien avant de savoir lequel des deux a été trompé, et prévenez un·e garant·e.
desk-advice-warn-reporters = Ce qui est envoyé par le formulaire en ce moment peut être lu par quelqu’un d’autre. Prévenez aussitôt les garant·es, par un autre chemin que ce serveur, et autant que possible les personnes qui signalent : le formulaire sans internet vérifié auparavant ne dépend pas de ce serveur.
desk-advice-ask-for-the-version = Demandez à qui gère le serveur quelle version y tourne (« corncrake --version »). Si c’est la version de ce programme, tout devrait être identique : quelqu’un l’a donc modifié, et ce qui est envoyé par le formulaire peut être lu. Si c’en est une autre, refaites le contrôle avec un bureau de cette version.
desk-advice-tell-the-operator = Prévenez la personne qui gère le serveur. Regardez de nouveau dans un moment, aussi par un autre chemin (Tor, une autre ligne) : ce que seules certaines personnes voient leur est destiné.
desk-advice-ask-for-the-doctor = Demandez à qui gère le serveur de lancer « corncrake admin doctor » : la base de données du serveur est peut-être abîmée. Si elle est intacte, quelqu’un retient ces signalements : prévenez un·e garant·e.
desk-advice-ask-why-misfiled = Ce bureau le garde, quoi qu’en dise le serveur, et ne le détruit qu’avec la période dont la clé l’ouvre. Demandez à qui gère le serveur comment c’est arrivé. La personne qui l’a envoyé l’a peut-être fait ainsi ; s’il en vient plusieurs, considérez que c’est une manipulation et prévenez un·e garant·e : ce qui est classé sous une période plus ancienne est peut-être censé disparaître avec elle.
desk-advice-ask-to-finish = Demandez à qui gère le serveur de le redémarrer : il termine alors ce qui a été interrompu, ou ce qu’une sauvegarde plus ancienne a fait revenir. Si c’est encore là ensuite, considérez que c’est une manipulation et prévenez un·e garant·e. Qui a la clé peut encore le lire.

## What should be done soon

desk-warning-no-way =
    { $tier ->
       *[answers] Personne ne peut ouvrir les réponses de la période { $period }. Un·e garant·e devrait admettre un membre de plus ou faire une feuille de secours.
        [stories] Personne ne peut ouvrir les récits de la période { $period }. Un·e garant·e devrait admettre un membre de plus ou faire une feuille de secours.
    }
desk-warning-one-way =
    { $tier ->
       *[answers] Une seule personne peut ouvrir les réponses de la période { $period }. Si cette clé se perd, ces réponses sont perdues. Un·e garant·e devrait admettre un membre de plus ou faire une feuille de secours.
        [stories] Une seule personne peut ouvrir les récits de la période { $period }. Si cette clé se perd, ces récits sont perdus. Un·e garant·e devrait admettre un membre de plus ou faire une feuille de secours.
    }
desk-warning-notice-ends =
    { PLURAL($days) ->
        [one] L’avis du réseau expire le { $on }, dans { $days } jour. Un·e garant·e devrait le renouveler : après ce jour les bureaux ne synchronisent plus, et 30 jours plus tard le formulaire ne prend plus de signalements.
       *[other] L’avis du réseau expire le { $on }, dans { $days } jours. Un·e garant·e devrait le renouveler : après ce jour les bureaux ne synchronisent plus, et 30 jours plus tard le formulaire ne prend plus de signalements.
    }
desk-warning-notice-ended = L’avis du réseau a expiré le { $on }. Un·e garant·e doit le renouveler pour que ce bureau puisse de nouveau synchroniser ; 30 jours après cette date, le formulaire ne prend plus de signalements.
desk-warning-old-period = Les signalements sont scellés pour la même période depuis le { $since }. Un·e garant·e devrait en commencer une nouvelle, pour qu’une clé volée ouvre moins.
desk-warning-no-period = Le réseau n’a aucune période en service : le formulaire ne prend pas de signalements. Un·e garant·e doit en commencer une.
desk-warning-unread-entries =
    { PLURAL($count) ->
        [one] Une inscription de { $who } est scellée pour une période que votre identité n’a pas le droit de lire. Ce qu’elle décide manque ici, y compris dans les comptes et les publications ; un·e autre analyste devrait comparer.
       *[other] { $count } inscriptions de { $who } sont scellées pour des périodes que votre identité n’a pas le droit de lire. Ce qu’elles décident manque ici, y compris dans les comptes et les publications ; un·e autre analyste devrait comparer.
    }
desk-warning-clock-leap = L’inscription { $number } de { $who } est mise de côté : son horloge fait un bond. Elle ne décide rien.
desk-warning-nobody-holds-cohorts = À la connaissance de ce bureau, aucun membre ne peut ouvrir toutes les cohortes figées, alors que chaque publication s’appuie sur elles toutes. Qui en a encore une devrait la transmettre : « corncrake desk cohorts --help ».
desk-warning-one-holds-cohorts = À la connaissance de ce bureau, un seul membre peut ouvrir toutes les cohortes figées, alors que chaque publication s’appuie sur elles toutes. Si son bureau est perdu, il n’y aura plus de publication. Cette personne devrait transmettre les cohortes à une autre : « corncrake desk cohorts --help ».
desk-warning-quotes-stand = Citations publiées à côté de chiffres qui ne doivent plus l’être (retirées, d’un signalement retiré, ou d’un signalement que ce poste ne peut pas lire) : { $count }. Publiez de nouveau sans elles, sur la page des citations.
desk-warning-unopened-drafts =
    { PLURAL($count) ->
        [one] Une écriture faite à ce bureau, pas encore envoyée, ne s’ouvre plus : sa clé a disparu ou le fichier est abîmé. Ce qu’elle décidait est perdu et ne compte nulle part : décidez de nouveau. Supprimez ensuite le fichier qui reste dans « outbox », dans le dossier de ce bureau, après une synchronisation.
       *[other] { $count } écritures faites à ce bureau, pas encore envoyées, ne s’ouvrent plus : leur clé a disparu ou les fichiers sont abîmés. Ce qu’elles décidaient est perdu et ne compte nulle part : décidez de nouveau. Supprimez ensuite les fichiers qui restent dans « outbox », dans le dossier de ce bureau, après une synchronisation.
    }
desk-warning-due =
    { $tier ->
       *[answers] Depuis le { $since }, la règle de ce réseau permet de détruire les signalements de la période { $period }. Ce que cela coûte, et ce qui s’y oppose, est sur la page « Conservation ».
        [stories] Depuis le { $since }, la règle de ce réseau permet de détruire les récits, messages et fichiers de la période { $period }. Ce que cela coûte, et ce qui s’y oppose, est sur la page « Conservation ».
    }
desk-warning-no-key =
    { $tier ->
       *[answers] Ce bureau n’a pas de clé pour les réponses de la période { $period }, alors que la liste des membres lui en donne le droit. Un·e garant·e devrait publier de nouveau les enveloppes de clés.
        [stories] Ce bureau n’a pas de clé pour les récits de la période { $period }, alors que la liste des membres lui en donne le droit. Un·e garant·e devrait publier de nouveau les enveloppes de clés.
    }

## What a look at the form found

desk-remark-not-taking = Le formulaire ne prend pas de signalements en ce moment.
desk-remark-other-day = L’horloge du serveur indique un autre jour que celle de cet ordinateur.
desk-remark-unknown-questionnaire = Le formulaire pose un questionnaire que ce bureau n’a pas.
desk-remark-no-offline = La page du formulaire ne mène à aucun formulaire sans internet.
desk-remark-old-offline = Le formulaire sans internet a passé sa date limite, ou il est plus ancien que le dernier avis. Un·e garant·e devrait en faire un autre.
