### Reviewed by a native speaker: not yet.

## Who is in the network

desk-people-title = Personnes
desk-people-members = Qui lit les signalements
desk-people-sheets = Feuilles de secours
desk-people-doors = Ce que vous pouvez faire
desk-people-you = vous
desk-people-steward = garant·e
desk-people-about = À propos de { $name }
desk-people-reads-all = toutes les périodes
desk-people-reads-since = à partir de la période { $since }
desk-people-reads-also = à partir de la période { $since }, et période { $also }
desk-people-tier-answers = Réponses seulement
desk-people-tier-stories = Réponses et récits
desk-people-tier-answers-how = Suffit pour compter. Ne lit rien de ce que les personnes ont écrit avec leurs propres mots.
desk-people-tier-stories-how = Lit ce que les personnes ont écrit et ce qu’elles ont joint. Pour qui travaille sur les cas.
desk-people-fact-signs = Signatures
desk-people-fact-threshold = { PLURAL($of) ->
    [one] { $threshold } garant·e sur { $of } pour chaque étape
   *[other] { $threshold } garant·es sur { $of } pour chaque étape
 }
desk-people-fact-notice = L’avis est valable
desk-people-fact-until = jusqu’au { $day }
desk-people-fact-period = Les signalements sont scellés pour
desk-people-fact-since = la période { $period }, depuis le { $from }
desk-people-fact-none = aucune période : le formulaire ne prend rien en ce moment
desk-people-no-spare = Chaque étape demande la signature de tou·tes les garant·es. Si une seule identité se perd, plus personne ne pourra jamais rien changer : admettez un·e autre garant·e, ou demandez moins de signatures.
desk-people-one-way = Une seule clé ouvre entièrement la période en cours. Si elle se perd, les signalements sont perdus aussi : admettez quelqu’un qui lit les récits, ou ajoutez une feuille de secours.
desk-people-ended = Le réseau a cessé d’exister le { $day }. Il ne prend plus de signalements.
desk-people-something-waits = Une étape attend des signatures.
desk-people-look-at-it = La regarder
desk-people-unpublished = Quelque chose est en vigueur ici que le serveur n’a pas encore. Tant qu’il ne l’a pas, rien ne change pour les autres.
desk-people-publish = L’envoyer au serveur
desk-people-published = Le serveur l’a reçu. Les autres l’auront à leur prochaine synchronisation.

## Joining

desk-people-join-title = Votre carte
desk-people-join-what = Pour être admis·e, donnez cette carte à un·e garant·e, sur papier, en fichier ou en code. Elle est publique : elle n’ouvre rien et ne signe rien.
desk-people-join-words = Huit mots à lire à voix haute
desk-people-join-words-how = Lisez-les tous les huit au ou à la garant·e, par téléphone ou face à face. Si quelqu’un a échangé votre carte en chemin, les mots seront autres.
desk-people-join-code = Votre carte en code QR
desk-people-join-text = Votre carte en texte, à copier
desk-people-digits-instead = La même chose en chiffres
desk-people-digits = { $digits }

## Admitting

desk-people-admit-title = Admettre quelqu’un
desk-people-admit-what = D’abord la carte, puis les mots, puis ce que la personne pourra lire. Rien n’est décidé avant la dernière page.
desk-people-admit-card = La carte de la personne
desk-people-admit-card-how = Collez le texte du fichier de la carte, ou ce que dit son code QR.
desk-people-admit-no-card = Ce n’est pas une carte, ou une lettre est fausse. Copiez-la de nouveau, en entier.
desk-people-admit-who = Est-ce la carte de { $name } ?
desk-people-admit-listen = Appelez { $name }, ou rencontrez-vous. Faites-vous lire ses huit mots et suivez ici. Ne lisez pas les vôtres en premier.
desk-people-admit-same = { $name } m’a lu les huit mots, et ce sont ceux-ci
desk-people-admit-not-same = Si un seul mot diffère, arrêtez : quelqu’un a peut-être échangé la carte. Redemandez-la par une autre voie.
desk-people-admit-tier = Que pourra lire cette personne ?
desk-people-admit-periods = À partir de quand ?
desk-people-admit-since-next = Seulement ce qui arrive à partir de la prochaine période
desk-people-admit-since = À partir de la période { $period }, commencée le { $from }
desk-people-admit-also = Des périodes plus anciennes aussi ?
desk-people-admit-one = Période { $period }, commencée le { $from }
desk-people-admit-steward = Se porte aussi garant·e d’autres personnes
desk-people-admit-steward-how = Les garant·es signent pour admettre et retirer des membres.
desk-people-next = Suivant
desk-people-preview = Voir ce qui changerait

## One member

desk-people-member-title = À propos d’un membre
desk-people-remove = Retirer
desk-people-remove-what = { $name } ne reçoit plus aucune clé : les périodes préparées d’avance sont annulées, et une nouvelle commence aujourd’hui. Ce que { $name } pouvait ouvrir avant lui reste ouvert ; on ne peut pas reprendre une clé que quelqu’un a eue.
desk-people-remove-must-sign = Sans { $name }, il reste trop peu de garant·es pour signer cela. { $name } doit aussi signer, ou il faudrait refonder le réseau.
desk-people-threshold = Combien de garant·es doivent signer désormais ?
desk-people-threshold-how = { PLURAL($left) ->
    [one] Il y aura { $left } garant·e.
   *[other] Il y aura { $left } garant·es. Demander moins de signatures qu’il n’y a de garant·es laisse de la marge si quelqu’un est malade ou détenu.
 }
desk-people-replace = Identité perdue
desk-people-replace-what = Si { $name } a perdu le fichier d’identité ou la phrase de passe, ou si quelqu’un d’autre les a peut-être : { $name } crée une nouvelle identité et vous donne sa carte. L’ancienne clé est retirée ; la nouvelle reçoit la place et toutes les périodes passées que votre propre clé peut ouvrir.
desk-people-replace-words = Les huit mots que la personne vous lit

desk-people-seat = Ce que la personne peut faire
desk-people-seat-what = Si { $name } doit lire davantage, votre propre clé doit ouvrir ce qui lui est donné. Si { $name } doit lire moins, les périodes préparées d’avance sont annulées et une nouvelle commence aujourd’hui ; ce que { $name } pouvait ouvrir avant lui reste ouvert.

## A recovery sheet

desk-people-sheet-title = Feuille de secours
desk-people-sheet-what = Une clé sur papier, pour le jour où des identités se perdent ou des personnes ne sont plus là. Elle ouvre tous les signalements du réseau, réponses et récits ; elle ne signe rien. Gardez-la là où ni une descente de police ni un incendie ne la trouve en même temps que les ordinateurs.
desk-people-sheet-before = Faites-la quand personne ne regarde votre écran, sur votre propre imprimante reliée par un câble : les imprimantes d’un lieu de travail gardent des copies. La feuille est montrée une seule fois, et ce programme ne l’enregistre nulle part.
desk-people-sheet-make = Faire une feuille
desk-people-sheet-print = Imprimez cette page maintenant, depuis le menu du navigateur. Seule la feuille sort. Continuez ensuite plus bas.
desk-people-sheet-printed = Elle est imprimée
desk-people-sheet-drop = Finalement, ne pas en faire
desk-people-sheet-take = Prenez le papier. La feuille n’est plus à l’écran et ne peut plus être montrée.
desk-people-sheet-last = Les quatre derniers caractères de la clé sur le papier
desk-people-sheet-last-how = Cela montre que le papier est là et se lit. La feuille n’ouvre rien avant que cette étape soit en vigueur ; si vous vous arrêtez ici, brûlez le papier et faites-en une autre.
desk-people-sheet-not-these = La clé ne se termine pas ainsi. Regardez encore le papier.
desk-people-sheet-about = Feuille de secours { $id }
desk-people-sheet-gone = Si le papier est perdu, ou si quelqu’un a pu le copier : la feuille ne reçoit plus aucune clé, les périodes préparées d’avance sont annulées et une nouvelle commence aujourd’hui. Ce qu’elle pouvait ouvrir avant reste ouvert à qui la détient. Faites-en ensuite une autre.

## The root

desk-people-root-title = La racine du réseau
desk-people-root-what = C’est ce que l’on compare pour être sûr d’avoir affaire au bon réseau : sur les affiches, dans un nouveau bureau, en vérifiant vos chiffres.
desk-people-root-words = Six mots
desk-people-root-fingerprint = Empreinte
desk-people-root-since = Cette racine est nouvelle depuis le { $day }
desk-people-root-compare = Comparez entre vous les six mots et l’empreinte, de vive voix.
desk-people-root-posters = Réimprimez les affiches et les billets (corncrake keys poster), et enlevez les anciens.
desk-people-root-form = Refaites et signez de nouveau le formulaire qui fonctionne sans internet (corncrake keys offline-form).
desk-people-root-tell = Donnez la nouvelle racine aux nouveaux bureaux, et la nouvelle empreinte à celles et ceux qui vérifient vos chiffres.
desk-people-root-rotate = Une nouvelle racine
desk-people-root-rotate-what = Qui détient l’ancienne racine suit de soi-même : serveurs, bureaux, vérification des chiffres. Les six mots et l’empreinte changent : les affiches, les billets et les formulaires sur papier sont à refaire.
desk-people-root-rotate-when = Cela en vaut la peine quand des clés qui ont signé l’ancienne racine sont peut-être en d’autres mains. Retirez d’abord ces garant·es.

## The end

desk-people-end-title = Fin du réseau
desk-people-end-what = Le formulaire ne prend plus rien, pour de bon, et rien ne peut suivre. Dès que le serveur a cette dernière étape, il efface toutes les enveloppes de clés des membres et annonce à qui vient que le réseau a cessé d’exister. Avant de signer :
desk-people-end-export = Exportez ce qui doit survivre au réseau, et vérifiez que cela se lit sur un autre ordinateur. Ensuite, plus personne ne peut rien ouvrir.
desk-people-end-replies = Répondez à celles et ceux qui attendent une réponse. Ces personnes pourront encore la lire, mais plus écrire.
desk-people-end-releases = Publiez ce qui doit encore l’être. Ce qui est public reste public.
desk-people-end-exported = Tout ce qui doit être gardé a été exporté et se lit ailleurs
desk-people-end-name = Tapez le nom du réseau, { $network }
desk-people-end-keys = Le réseau a cessé d’exister. Les documents des garant·es sur cet ordinateur contiennent encore des enveloppes de clés, et elles ouvrent ce qui a été reçu avant. Détruisez-les dès que le serveur a la dernière étape. Les copies faites ailleurs ouvrent encore ce qu’elles ouvraient : sauvegardes, clés USB, ordinateurs des autres.
desk-people-end-destroy = Détruire ces clés
desk-people-end-destroyed =
    { PLURAL($count) ->
        [one] Une enveloppe de clé a été détruite.
       *[other] { $count } enveloppes de clés ont été détruites.
    }
desk-people-end-other-name = Rien n’a été détruit : ce n’est pas le nom du réseau.

## A new period, a renewal

desk-people-period-title = Nouvelle période
desk-people-period-what = Chaque période a ses propres clés, pour qu’une clé volée ouvre moins. Préparez la suivante avant la fin du mois : les signalements y vont dès son premier jour.
desk-people-period-from = Son premier jour
desk-people-period-from-how = Laissé vide : le premier jour du mois prochain, ou aujourd’hui pour la première période.
desk-people-renew-title = Renouveler l’avis
desk-people-renew-what = L’avis dit quelles clés comptent. Il est valable jusqu’au { $day } ; ensuite les bureaux s’arrêtent, et 30 jours plus tard le formulaire. Le renouveler ne change rien d’autre.

## Before and after a step

desk-people-preview-title = Ce qui changerait
desk-people-preview-what = Rien n’a encore été écrit. Si vous signez, ceci entre en vigueur dès qu’il y a assez de signatures de garant·es :
desk-people-signatures = Signatures
desk-people-signatures-after = Signatures, une fois que vous aurez signé
desk-people-sign = Signer
desk-people-cancel = Ne rien faire
desk-people-back = Retour
desk-people-single-why = Une seule clé pourrait ouvrir la nouvelle période. Si elle se perdait, tous ses signalements seraient perdus. Mieux : admettez d’abord quelqu’un qui lit les récits, ou faites une feuille de secours.
desk-people-single = J’ai compris ; continuer avec une seule clé
desk-people-board = { $which ->
    [present] Signatures nécessaires des garant·es d’aujourd’hui : { $threshold } sur { $of }.
    [new] Signatures nécessaires des garant·es à venir : { $threshold } sur { $of }.
   *[both] Signatures nécessaires des garant·es : { $threshold } sur { $of }.
 }
desk-people-has-signed = { $name } a signé
desk-people-not-signed = { $name } n’a pas signé
desk-people-enough = Cela suffit.
desk-people-wanting = { PLURAL($count) ->
    [one] Il manque encore une signature.
   *[other] Il manque encore { $count } signatures.
 }
desk-people-in-force = C’est en vigueur ici. Envoyez-le au serveur, pour que les autres l’aient.
desk-people-waits-now = Vous avez signé. Les autres doivent encore signer : faites-leur passer l’étape.

## What waits

desk-people-waiting-title = Ce qui attend des signatures
desk-people-waiting-what = Un·e garant·e a commencé cette étape. Lisez ce qu’elle change, et posez la question à qui l’a commencée si quelque chose vous surprend.
desk-people-nothing-waits = Rien n’attend ici.
desk-people-sign-what = Par votre signature, vous vous portez garant·e de tout ceci.
desk-people-signed = Vous avez signé. D’autres signatures manquent encore.
desk-people-pass-on = L’enregistrer en fichier, pour un·e autre garant·e
desk-people-pass-on-how = Le fichier ne contient aucune clé en clair, mais des noms. Ne le donnez qu’à des garant·es.
desk-people-receive = Charger un fichier
desk-people-receive-what = Ce qu’un·e autre garant·e vous a envoyé
desk-people-receive-how = Collez le texte du fichier : une étape qui attend, ou celle qui attend ici avec plus de signatures.
desk-people-received = Chargé. Des signatures manquent encore.
desk-people-abandon = Jeter
desk-people-abandon-what = Rien n’a encore changé, et rien ne changera si vous jetez cette étape ici. D’autres qui ont le fichier peuvent encore signer le leur.
desk-people-abandoned = Jeté. Rien n’a changé.
desk-people-fits-no-more = Ce qui attend ici ne peut plus entrer en vigueur : { $why }.

## What a step changes

desk-people-change-admits = { $kind ->
    [steward] { $range ->
        [all] { $name } devient garant·e et lit : { $reads }, toutes les périodes.
        [since] { $name } devient garant·e et lit : { $reads }, à partir de la période { $since }.
       *[also] { $name } devient garant·e et lit : { $reads }, à partir de la période { $since }, et la période { $also }.
    }
   *[analyst] { $range ->
        [all] { $name } rejoint le réseau et lit : { $reads }, toutes les périodes.
        [since] { $name } rejoint le réseau et lit : { $reads }, à partir de la période { $since }.
       *[also] { $name } rejoint le réseau et lit : { $reads }, à partir de la période { $since }, et la période { $also }.
    }
 }
desk-people-change-removes = { $name } part, et ne reçoit plus de clé désormais.
desk-people-change-key = { $name } recevrait des clés sous une autre clé qu’avant. Aucune étape de ce programme ne fait cela : ne signez pas avant qu’on vous l’ait expliqué.
desk-people-change-role = { $kind ->
    [steward] Désormais, { $name } est garant·e et lit : { $reads }.
   *[analyst] Désormais, { $name } est analyste, sans être garant·e, et lit : { $reads }.
 }
desk-people-change-sheet = La feuille de secours { $id } ouvre désormais les périodes.
desk-people-change-sheet-gone = La feuille de secours { $id } n’ouvre plus aucune nouvelle période.
desk-people-change-releasers = D’autres que les membres peuvent signer des publications. Aucune étape de ce programme ne fait cela : demandez avant de signer.
desk-people-change-seals = Les signalements vont à la période { $period }.
desk-people-change-seals-nowhere = Aucune période n’est plus en service, et le formulaire ne prend rien. Demandez avant de signer.
desk-people-change-until = L’avis est valable jusqu’au { $day }.
desk-people-change-threshold = Signatures de garant·es nécessaires désormais pour chaque étape : { $threshold } sur { $of }.
desk-people-change-release = Signatures nécessaires désormais pour chaque publication : { $count }.
desk-people-change-voids = La période { $period } est annulée : rien n’est jamais scellé pour elle.
desk-people-change-period = { PLURAL($ways) ->
    [one] La période { $period } commence le { $from }. Une seule clé l’ouvre entièrement.
   *[other] La période { $period } commence le { $from }. { $ways } clés l’ouvrent entièrement.
 }
desk-people-change-root = Il y a une nouvelle racine. Ses six mots, pour les affiches : { $words }.
desk-people-change-ends = Le réseau prend fin. Rien ne peut suivre.
desk-people-change-keep-both = Les récits, messages et fichiers peuvent être détruits { $stories } mois, et les signalements entiers { $answers } mois, après la fin de leur période et { $late } jours de plus.
desk-people-change-keep-stories = Les récits, messages et fichiers peuvent être détruits { $stories } mois après la fin de leur période et { $late } jours de plus. Les réponses restent.
desk-people-change-keep-all = Il n’y a plus de règle : rien n’est à détruire.
desk-people-change-keep-longer = Quelque chose est gardé plus longtemps qu’on ne l’avait dit aux personnes quand elles ont écrit.
desk-people-change-destroys-stories = Les récits, messages et fichiers de toutes les périodes jusqu’à la période { $period } sont détruits, pour de bon.
desk-people-change-destroys-reports = Tous les signalements de toutes les périodes jusqu’à la période { $period } sont détruits, pour de bon.
