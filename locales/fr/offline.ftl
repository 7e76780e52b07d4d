### Reviewed by a native speaker: not yet.
### The form that works without the internet, and the page that takes its file.

## offline: the form

offline-title = Signaler sans internet
offline-needs-script = Ce formulaire a besoin d’un navigateur qui exécute des scripts. Ouvrez le fichier dans un autre navigateur, par exemple Firefox ou Chrome.
offline-how = Remplissez le formulaire ici. Rien ne quitte ce téléphone tout seul. À la fin, vous obtenez un seul fichier scellé, et vous choisissez comment le remettre.
offline-who-reads = Seules les personnes de ce réseau qui ont les clés peuvent ouvrir le fichier. La personne qui le transporte ne le peut pas.
offline-until = Fait le { $day }. Utilisez-le jusqu’au { $until } ; ensuite, demandez-en un nouveau.
offline-checking = Vérification des clés de ce formulaire…
offline-ready = Prêt. Ce que vous écrivez est scellé sur ce téléphone.
offline-old = Ce formulaire est ancien. Il marche encore, mais demandez-en un nouveau si vous pouvez.
offline-refused-expired = Ce formulaire est trop ancien, et ses clés ne servent peut-être plus. Il ne scelle plus rien. Demandez-en un nouveau, et vérifiez que ce téléphone indique la bonne date.
offline-refused-ended = Le réseau a cessé d’exister et ne prend plus de signalements. Ce formulaire ne scelle plus rien.
offline-refused-broken = Ce formulaire est abîmé, ou quelqu’un l’a modifié. Ne l’utilisez pas, et dites-le aux personnes qui vous l’ont donné.
offline-seal = Sceller le signalement
offline-busy = Un fichier n’est pas encore prêt. Attendez un instant.
offline-sealing = Scellement…
offline-failed = Le scellement n’a pas marché. Tout ce que vous avez écrit est encore là. Essayez encore ; si vous avez joint des fichiers, essayez avec moins.
offline-done = Scellé. Rien n’a encore été envoyé.
offline-done-what = Enregistrez le fichier maintenant. Ce que vous avez écrit n’est plus sur cette page.
offline-save = Enregistrer le fichier
offline-hand = Comment le remettre
offline-hand-person = Donnez-le à quelqu’un de confiance, sur une clé USB ou de téléphone à téléphone. Cette personne ne peut pas le lire.
offline-hand-page = Déposez-le plus tard, depuis n’importe quel appareil, à l’adresse :
offline-hand-messenger = Envoyez-le par messagerie ou par e-mail. Personne en chemin ne peut le lire, mais on peut voir que vous avez envoyé un fichier.
offline-file-secret = Supprimez le fichier de ce téléphone une fois qu’il est arrivé. Qui le trouve ne peut pas lire votre signalement, mais voit que vous en avez fait un, et pourrait le retirer.
offline-receipt = Votre reçu
offline-receipt-what = Il marche une fois que le fichier est arrivé.
offline-clear = Tout effacer

## offline: the ways to it

offline-link = Le formulaire en un fichier qui marche sans internet
offline-link-note = sa signature
offline-upload-link = Remettre un fichier scellé

## offline: handing in a file

offline-upload-title = Remettre un fichier scellé
offline-upload-what = Pour un fichier fait avec le formulaire sans internet. Il est déjà scellé : ce serveur ne peut pas l’ouvrir.
offline-upload-file = Le fichier ; son nom finit par .corncrake
offline-upload-do = Remettre
offline-upload-trace = Personne ne demande qui vous êtes. Vous pouvez remettre un fichier pour quelqu’un d’autre.
offline-upload-done = Il est arrivé, scellé.
offline-upload-done-what = Vous pouvez supprimer le fichier maintenant. Qui a écrit le signalement peut le retrouver avec son reçu.
offline-upload-refused = Ce n’est pas un fichier scellé complet pour ce réseau. Rien n’a été gardé. Il a peut-être été coupé en chemin : essayez avec le fichier tel qu’il a d’abord été enregistré.
offline-upload-period = Ce fichier a été scellé avec des clés que ce réseau n’utilise pas. Rien n’a été gardé. Il faut écrire le signalement à nouveau, avec un nouveau formulaire.
offline-upload-later = Pas encore pris : énormément de choses arrivent en même temps. Gardez le fichier, et remettez-le dans une heure, ou plus tard dans la journée.
offline-upload-not-saved = Pas enregistré. La faute est de notre côté, pas du vôtre. Gardez le fichier, et essayez encore dans une minute.
offline-upload-not-taking = Ce réseau ne prend pas de signalements en ce moment. Gardez le fichier, et essayez un autre jour.
