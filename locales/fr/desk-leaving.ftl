### Reviewed by a native speaker: not yet.

## What leaves the desk in the open: exports and case files

desk-leaving-keep = Comment le garder
desk-leaving-keep-sensitive = Ce qui sort n’est pas scellé. C’est aussi sensible que les récits : qui connaît une personne peut l’y reconnaître, même sans nom.
desk-leaving-keep-encrypted = Gardez-le sur un disque ou une clé USB chiffrés, et pas dans un dossier copié vers un cloud.
desk-leaving-keep-nobody = Ne le donnez à personne qui n’a pas le droit de lire les signalements, et ne l’envoyez ni par e-mail ni par messagerie.
desk-leaving-keep-delete = Effacez-le quand le travail est fini. Un signalement retiré plus tard y reste jusque-là.
desk-leaving-keep-told = Les autres analystes voient que vous l’avez fait, et quel jour ; pas ce que vous en avez fait.
desk-leaving-folder = Dossier où l’enregistrer
desk-leaving-folder-how = Le chemin complet d’un dossier qui existe, par exemple sur une clé USB chiffrée. Vous seul·e pouvez lire le fichier, et rien n’est écrasé.
desk-leaving-save = Enregistrer dans ce dossier
desk-leaving-download-how = Ou laissez le navigateur l’enregistrer. Son dossier de téléchargements est un endroit ouvert : d’autres programmes y regardent, certains le copient vers un cloud, et le navigateur retient le nom du fichier. Déplacez aussitôt le fichier.
desk-leaving-download = Laisser le navigateur l’enregistrer
desk-leaving-no-download = Cette forme est un dossier de fichiers : le navigateur ne peut pas l’enregistrer.
desk-leaving-saved = Enregistré : { $path }
desk-leaving-not-whole = Pas enregistré : donnez le chemin complet du dossier, depuis le disque.
desk-leaving-no-folder = Pas enregistré : ce dossier n’existe pas.
desk-leaving-ours = Pas enregistré : c’est le dossier du bureau lui-même. Ce qui n’est pas scellé n’y a pas sa place, car il est copié avec chaque sauvegarde du bureau.
desk-leaving-taken = Pas enregistré : il y a trop de fichiers de ce nom dans le dossier. Effacez ceux qui ne servent plus.

## Case files

desk-leaving-casefile = Dossier à imprimer
desk-leaving-casefile-what = Un signalement en page à imprimer, pour un·e avocat·e, un service de médiation ou une armoire à dossiers : ses réponses, ce qui a été décidé et ce qui en est résulté.
desk-leaving-casefile-make = Établir un dossier à imprimer
desk-leaving-words-none = Sans les mots de la personne : réponses codées seulement
desk-leaving-words-redacted = Avec les mots de la personne, des passages noircis
desk-leaving-words-whole = Avec tous les mots de la personne
desk-leaving-hide = Ce qui est noirci
desk-leaving-hide-how = Simples suggestions : décochez ce qui peut rester. Un nom est noirci partout où il figure.
desk-leaving-hide-nothing = Rien n’a été remarqué qui dise qui est quelqu’un. Lisez vous-même.
desk-leaving-hide-more = À noircir aussi : un nom ou un mot par ligne
desk-leaving-look = Regarder
desk-leaving-read-it = Relisez encore une fois. Ce qu’un·e avocat·e doit savoir reste ; ce qui pourrait dire à d’autres qui est quelqu’un doit être noir.
desk-leaving-nowhere = Ceci devait être noirci et ne se trouve nulle part dans le texte. Vérifiez comment c’est écrit là :
