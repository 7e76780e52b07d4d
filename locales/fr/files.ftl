### Reviewed by a native speaker: not yet.

## files: adding photographs, sound and documents, on the phone

files-add = Ajouter des photos, du son ou des documents
files-limits = Jusqu’à { $most } fichiers, { $size } en tout.
files-clean = Les photos sont nettoyées sur ce téléphone : le lieu, l’heure et l’appareil sont enlevés, seule l’image est envoyée. Les visages, tatouages, pièces et enseignes y restent visibles.
files-photographs = Ajouter des photos
files-others = Ajouter d’autres fichiers
files-not-loaded = Cette partie n’a pas pu être chargée. Vérifiez votre connexion, fermez-la et ouvrez-la à nouveau.
files-list = Ce que vous avez ajouté
files-kind-photograph = Photo { $number }
files-kind-recording = Message vocal { $number }
files-kind-sound = Son { $number }
files-kind-video = Vidéo { $number }
files-kind-document = Fichier { $number }
files-kilobytes = { $size } Ko
files-megabytes = { $size } Mo
files-working = Un instant…
files-cleaned = Nettoyée. Seule l’image sera envoyée.
files-inside-photograph = Ce genre d’image ne peut pas être nettoyé ici. Elle peut contenir le lieu, l’heure et l’appareil.
files-inside-sound = Ce fichier peut contenir l’heure, l’appareil et des noms. Les voix peuvent être reconnues.
files-inside-video = Cette vidéo peut contenir le lieu, l’heure et l’appareil. Les visages et les voix peuvent être reconnus.
files-inside-document = Ce fichier peut contenir des noms et des dates, même dans des parties que vous ne voyez pas.
files-inside-recording = Prêt à partir avec vos mots. Les voix peuvent être reconnues.
files-blocked = Votre navigateur ne laisse pas cette page lire les images : elle ne peut donc pas être nettoyée ici. Tor Browser le fait pour vous protéger. Si votre navigateur le demande, vous pouvez l’autoriser et réessayer. Sans nettoyage, l’image peut contenir le lieu, l’heure et l’appareil.
files-undecided = L’envoyer tel quel, ou le laisser de côté ?
files-as-it-is = Envoyer tel quel
files-leave-out = Laisser de côté
files-try-again = Essayer encore de nettoyer
files-kept-as-it-is = Sera envoyé tel quel, avec tout ce qu’il peut contenir.
files-remove = Enlever
files-removed = Enlevé : { $file }
files-too-many = Cela fait plus de { $most } fichiers. Pas ajouté : { $file }
files-too-big = Cela fait plus de { $size } en tout. Pas ajouté : { $file }
files-too-large = Cette image est trop grande pour être ouverte sans risque. Pas ajouté : { $file }
files-empty = Il n’y a rien dans ce fichier. Pas ajouté : { $file }
files-unreadable = Ce fichier n’a pas pu être lu. Pas ajouté : { $file }
files-busy = Un fichier n’est pas encore prêt. Attendez un instant, ou arrêtez l’enregistrement.

## files: recording a voice message

files-record = Enregistrer un message vocal
files-record-hint = Vous préférez parler plutôt qu’écrire ? Une voix peut être reconnue par qui vous connaît. Le micro ne sert que pendant l’enregistrement.
files-record-asking = Votre navigateur peut demander si cette page a le droit d’utiliser le micro.
files-recording = Enregistrement en cours.
files-record-stop = Arrêter l’enregistrement
files-record-refused = Le micro n’a pas été autorisé : rien n’a été enregistré.
files-record-no-microphone = Aucun micro n’a pu être utilisé : rien n’a été enregistré.
files-record-nothing = Rien n’a été enregistré.

## files: sealing and sending them

files-sealing = { $number } sur { $of } : mise sous scellé, { $file }
files-sending = { $number } sur { $of } : envoi, { $file }
files-waiting = { $number } sur { $of } : pas de connexion. L’envoi reprendra ici de lui-même.
files-sent = { $number } sur { $of } : { $file }, envoyé
files-stop = Arrêter l’envoi
files-cancelled = Vous avez arrêté l’envoi. Rien ne compte comme envoyé tant que tout n’est pas arrivé. Tout est encore sur cette page.
files-no-connection = La connexion s’est perdue. Tout est encore sur cette page : réessayez, l’envoi reprendra où il en était.
files-token = Cette page est ouverte depuis longtemps. Tout y est encore : envoyez encore une fois.
files-period = Les clés ont changé entre-temps. Tout est encore sur cette page : envoyez encore une fois.
files-over-budget = Trop de fichiers arrivent en ce moment. Vous pouvez envoyer sans fichiers, ou réessayer dans une heure. Tout est encore sur cette page.
files-refused = Les fichiers n’ont pas été acceptés. Vous pouvez envoyer sans eux. Tout est encore sur cette page.

## files: on the form, where no script runs

form-files = Ajouter des photos, du son ou des documents
form-files-most = Jusqu’à { $most } fichiers, { $megabytes } Mo en tout
form-files-clean = Les images sont refaites sur ce serveur avant d’être scellées : le lieu, l’heure et l’appareil sont enlevés, seule l’image reste. Les visages, tatouages, pièces et enseignes y restent visibles.
form-files-as-they-are = Envoyer les autres fichiers tels quels. Ils peuvent contenir le lieu, l’heure, l’appareil et des noms, et une voix peut être reconnue.
form-files-again = Votre texte est gardé. Veuillez choisir les fichiers à nouveau.
form-files-busy = Trop de choses arrivent en ce moment, vos fichiers n’ont pas été pris. Votre texte est gardé. Veuillez choisir les fichiers à nouveau et envoyer encore une fois.
form-files-too-large = Vos fichiers font plus de { $megabytes } Mo en tout, et rien n’a été envoyé. Votre texte est gardé. Choisissez des fichiers moins nombreux ou plus petits, ou envoyez sans fichiers.
form-files-too-many = C’était plus de { $most } fichiers, et rien n’a été envoyé. Votre texte est gardé. Veuillez choisir les fichiers à nouveau.
form-files-not-cleaned = Un fichier ne peut pas être nettoyé : ce n’est pas une image d’un type que nous connaissons, ou elle a plus de { $megapixels } millions de pixels. Rien n’a été envoyé. Il peut contenir le lieu, l’heure, l’appareil et des noms, et une voix peut être reconnue. Votre texte est gardé. Choisissez les fichiers à nouveau : sans celui-là, ou en cochant « Envoyer les autres fichiers tels quels ».
form-files-not-taken = Les fichiers ne sont pas acceptés ici, et rien n’a été envoyé. Votre texte est gardé. Vous pouvez l’envoyer sans fichiers.
