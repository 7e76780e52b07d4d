### Reviewed by a native speaker: not yet.

## phone: is this the right site?

phone-site = Est-ce le bon site ?
phone-site-compare = Comparez ces six mots avec ceux d’une de nos affiches ou cartes, ou avec ceux que vous lit une personne de confiance :
phone-site-working = Calcul des mots…
phone-site-failed = Les mots n’ont pas pu être calculés. Fermez cette partie et ouvrez-la à nouveau.
phone-site-can = Si les six sont les mêmes dans le même ordre, votre signalement est scellé avec les clés de nos équipes.
phone-site-cannot = Si un seul diffère, n’écrivez pas ici. Les mots ne montrent pas si ce site a été modifié pour vous tromper : si quelqu’un de puissant vous cherche, utilisez le formulaire qui fonctionne sans réseau, ou parlez-nous d’une autre façon.

## phone: leaving

phone-exit = Quitter vite
phone-exit-how = « Quitter vite » vous mène aussitôt à une page de tous les jours. La touche Échap, appuyée trois fois, fait de même. Ce que vous avez écrit disparaît alors.

## phone: who seals, and who can read what

phone-waiting = Un instant : ce téléphone se prépare à sceller votre signalement. Vous pouvez déjà écrire. Rien n’a quitté le téléphone.
phone-ready = C’est prêt. Votre signalement sera scellé sur ce téléphone avant de partir. Seules des personnes à qui nous faisons confiance pour cela peuvent l’ouvrir. Ce serveur ne le peut pas.
phone-sealed = Votre signalement est scellé sur votre téléphone, pour des clés dont le téléphone a vérifié les signatures. Le serveur ne reçoit et ne garde que le signalement scellé, et ne peut pas l’ouvrir.
phone-limits = Ce qui scelle vient de ce même serveur. Quelqu’un qui en aurait pris le contrôle pourrait envoyer autre chose à votre téléphone, et aucune page ne peut vous protéger du serveur dont elle vient. Si vous devez exclure cela, demandez-nous le formulaire qui fonctionne sans internet et comparez les six mots de notre affiche.
form-seals = Scellement :
form-seals-waiting = se prépare
form-seals-phone = sur ce téléphone
form-seals-server = sur le serveur
form-seals-failed = impossible
phone-instead = Le téléphone n’est pas prêt ?
phone-instead-what = Vous pouvez envoyer sans sceller sur le téléphone. Ce serveur voit alors votre signalement un instant, pendant qu’il le scelle. Ce bouton porte au serveur ce que vous avez écrit et vous le rend, sur une page qui peut l’envoyer. Rien n’est encore enregistré.
phone-instead-do = Continuer sans sceller sur le téléphone
phone-instead-files = Ce que vous avez joint reste sur ce téléphone et a été retiré de cette page. Vous pourrez le joindre à nouveau sur la page suivante. Appuyez encore une fois sur le bouton pour continuer.
phone-failed = Ce téléphone n’a pas pu se préparer à sceller votre signalement. Rien n’a été envoyé. Vous pouvez rouvrir cette page plus tard, ou voir le choix ci-dessous.
phone-look-waiting = Possible dès que ce téléphone est prêt.
phone-look-instead-what = Vous pouvez chercher sans l’aide de ce téléphone. Alors ce serveur voit pendant un instant votre reçu, et ce que vous lisez et écrivez avec lui.
phone-look-instead-do = Chercher par ce serveur

## phone: keys that are refused

phone-refused-unsigned = Rien n’a été envoyé. Les clés du réseau ne sont pas signées par assez de personnes qui s’en portent garantes. Quelqu’un veut peut-être lire à votre insu.
phone-refused-broken = Rien n’a été envoyé. Les clés du réseau sont abîmées, ou quelqu’un les a changées en chemin.
phone-refused-other-network = Rien n’a été envoyé. Ce sont les clés d’un autre réseau.
phone-refused-expired = Rien n’a été envoyé. Les clés du réseau sont périmées. Si la date de ce téléphone est fausse, corrigez-la et rouvrez cette page.
phone-refused-no-period = Rien n’a été envoyé. Le réseau n’a pas de clé en service en ce moment.
phone-refused-ended = Rien n’a été envoyé. Le réseau a cessé d’exister et ne prend plus de signalements.
phone-refused-what-now = Vous pouvez revenir plus tard, ou nous le dire autrement.

## phone: sending

phone-sealing = Le téléphone scelle votre signalement…
phone-sending = Scellé. Envoi…
phone-trying-again = Pas encore envoyé : pas de connexion. Nouvel essai automatique…
phone-not-sent = Pas encore envoyé : pas de connexion. Tout ce que vous avez écrit est encore là. Appuyez à nouveau sur « Envoyer le signalement ». Il ne comptera pas deux fois.
phone-not-saved = Votre signalement n’a pas été enregistré : le serveur ne peut pas le prendre en ce moment. Tout ce que vous avez écrit est encore là. Appuyez à nouveau sur « Envoyer le signalement » dans un moment. Il ne comptera pas deux fois.
phone-over-budget = Pas encore enregistré : un très grand nombre de signalements arrivent en même temps. Ce n’est pas de votre faute. Tout ce que vous avez écrit est encore sur cette page. Appuyez à nouveau sur « Envoyer le signalement » dans une heure, ou plus tard dans la journée. Il ne comptera pas deux fois.
phone-language-failed = Il n’y a pas de connexion : la page reste dans cette langue. Tout ce que vous avez écrit est encore là.

## phone: the receipt

phone-print = L’imprimer en petit
phone-print-what = Seuls les chiffres sont imprimés, rien d’autre.
