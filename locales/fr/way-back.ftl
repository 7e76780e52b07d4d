### Reviewed by a native speaker: not yet.

## way-back: coming back with the receipt, on the phone

way-back-length = Un reçu a 30 chiffres. Comparez encore : il en manque ou il y en a trop.
way-back-character = Un reçu n’a que des chiffres. Comparez encore une fois.
way-back-check = Un de ces chiffres est faux. Comparez-les encore une fois.
way-back-too-often = Trop de reçus sont consultés en ce moment. Réessayez dans quelques minutes. Votre signalement n’est pas touché.
way-back-no-connection = Cela n’a pas abouti. Vérifiez votre connexion et réessayez.
way-back-not-taking = Rien ne peut être envoyé ici en ce moment. Ce que vous avez écrit est encore sur cette page.
way-back-too-much = Pas encore envoyé : beaucoup de choses arrivent en même temps. Ce n’est pas votre faute. Tout ce que vous avez écrit est encore là. Appuyez de nouveau sur « Sceller et envoyer » dans une heure, ou plus tard aujourd’hui.
way-back-gone = Le signalement de ce reçu n’est plus ici. Ce qui se trouve dans sa boîte y est encore.
way-back-replies = Réponses pour vous
way-back-no-replies = Il n’y a pas de réponse pour vous ici. Vous pouvez revenir voir un autre jour.
way-back-replies-number = Réponses ici : { $number }
way-back-checked = Ce téléphone a vérifié que ces mots viennent de : { $network }.
way-back-reply-day = Écrit le { $day }
way-back-forged = Un message n’a pas pu être vérifié. Il vient peut-être de quelqu’un qui ne parle plus pour nous, ou pas du tout de nous. Il n’est pas montré. Ne suivez pas un message qui se dit de nous et vous parvient autrement. Si vous attendez une réponse, écrivez-nous à nouveau.
way-back-unchecked = Messages ici : { $number }. Ce téléphone ne peut pas vérifier en ce moment qui les a écrits ; ils ne sont donc pas montrés. Revenez voir un autre jour.
way-back-out-of-date = Les clés du réseau sont périmées. Ce téléphone ne peut pas savoir si la personne qui a écrit ceci parle encore pour le réseau. Faites attention à ce qu’on vous y demande.
way-back-empty = Effacer les réponses
way-back-empty-what = Les réponses effacées ne peuvent pas revenir. Votre signalement reste.
way-back-empty-sure = Effacer toutes les réponses maintenant ?
way-back-empty-yes = Oui, les effacer
way-back-emptied = Les réponses sont effacées de ce serveur.
way-back-no = Non, laisser ainsi
way-back-write = Nous écrire à nouveau
way-back-write-label = Que voulez-vous ajouter ?
way-back-write-hint = C’est mis sous scellé sur ce téléphone et va aux personnes qui lisent les signalements. Merci de ne pas écrire de noms, d’adresses ni de numéros de téléphone.
way-back-write-send = Sceller et envoyer
way-back-write-empty = Merci d’écrire quelque chose, ou d’ajouter un fichier.
way-back-write-long = Merci de raccourcir ce texte à { $max } caractères.
way-back-write-sent = Envoyé. Ce que vous avez écrit est scellé et gardé avec votre signalement. S’il y a une réponse, vous la trouverez ici avec le même reçu.
way-back-no-writing = Vous ne pouvez pas nous écrire d’ici en ce moment : ce téléphone n’a pas de clés sûres pour sceller. Vous pouvez revenir plus tard, ou nous le dire autrement.
receipt-withdraw-sure = Retirer votre signalement maintenant ? On ne peut pas revenir en arrière.
receipt-withdraw-yes = Oui, le retirer
way-back-untold = Si vous le retirez maintenant, il est effacé de ce serveur pour de bon. Ce téléphone ne peut pas vérifier les clés du réseau en ce moment : les personnes qui l’ont déjà lu n’en seront peut-être pas informées.
way-back-done = Fermer et oublier
way-back-done-hint = Votre reçu et tout ce qui est montré ici quittent alors cette page.
way-back-left = Fermé. Il n’en reste rien sur cette page.

## receipt: coming back, and printing it small

receipt-page-title = Enregistré
receipt-come-back = Pour revenir, rouvrez cette page et tapez les chiffres sous « Déjà envoyé un signalement ? ».
receipt-slip = Vous pouvez imprimer cette page. Seuls les chiffres sortent sur le papier, en petit, à découper, avec les mots « Gardez bien ce numéro. »
receipt-slip-line = Gardez bien ce numéro.
receipt-slip-where = Imprimer aussi l’adresse de cette page sous les chiffres

## letterbox: coming back without scripts, on the server's own pages

letterbox-gone = Le signalement de ce reçu n’est plus ici. Ce qui se trouve dans sa boîte y est encore.
letterbox-signed = Ces messages sont signés par { $network }. Ce qui n’est pas signé n’est pas affiché.
letterbox-write-hint = Une réponse, ou quelque chose qui vous est revenu. Les personnes qui peuvent lire votre signalement le liront. { $max } caractères au plus.
letterbox-write-do = Envoyer le message
letterbox-written = Votre message est enregistré, scellé.
letterbox-write-stale = Pas encore envoyé. Cette page était ouverte depuis longtemps, ou avait servi plusieurs fois. Tout ce que vous avez écrit est encore là : appuyez encore une fois sur « Envoyer le message ».
letterbox-write-over-budget = Pas encore envoyé : beaucoup de choses arrivent en même temps. Ce n’est pas votre faute. Tout ce que vous avez écrit est encore là. Appuyez de nouveau sur « Envoyer le message » dans une heure, ou plus tard aujourd’hui.
letterbox-write-not-saved = Votre message n’a pas été enregistré. C’est notre faute, pas la vôtre. Tout ce que vous avez écrit est encore là : appuyez de nouveau sur « Envoyer le message » dans une minute. S’il a été enregistré malgré tout, il ne comptera pas deux fois.
letterbox-sure-all = Ce que vous avez écrit ou joint ensuite, et les messages pour vous, sont supprimés avec lui. Personne ne pourra le faire revenir.
letterbox-server-sees = Cette page fonctionne sans scripts : ce serveur a donc vu un instant votre reçu, et ce que vous lisez, écrivez et joignez ici. Il ne garde le reçu nulle part, et ce que vous écrivez et joignez seulement scellé.
