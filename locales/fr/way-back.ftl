### Reviewed by a native speaker: not yet.

## way-back: coming back with the receipt, on the phone

way-back-length = Un reçu a 30 chiffres. Comparez encore : il en manque ou il y en a trop.
way-back-character = Un reçu n’a que des chiffres. Comparez encore une fois.
way-back-check = Un de ces chiffres est faux. Comparez-les encore une fois.
way-back-too-often = Trop de reçus sont consultés en ce moment. Réessayez dans quelques minutes. Votre signalement n’est pas touché.
way-back-no-connection = Cela n’a pas abouti. Vérifiez votre connexion et réessayez.
way-back-not-taking = Rien ne peut être envoyé ici en ce moment. Ce que vous avez écrit est encore sur cette page.
way-back-replies = Réponses pour vous
way-back-no-replies = Il n’y a pas de réponse pour vous ici. Vous pouvez revenir voir un autre jour.
way-back-replies-number = Réponses ici : { $number }
way-back-checked = Ce téléphone a vérifié que ces mots viennent de : { $network }.
way-back-reply-day = Écrit le { $day }
way-back-forged = Un message n’a pas pu être vérifié ; il ne vient peut-être pas de nous. Il n’est pas montré. Ne suivez pas un message qui se dit de nous et vous parvient autrement.
way-back-empty = Effacer les réponses
way-back-empty-what = Les réponses effacées ne peuvent pas revenir. Votre signalement reste.
way-back-empty-sure = Effacer toutes les réponses maintenant ?
way-back-empty-yes = Oui, les effacer
way-back-emptied = Les réponses sont effacées de ce serveur.
way-back-no = Non, laisser ainsi
way-back-write = Nous écrire à nouveau
way-back-write-label = Que voulez-vous ajouter ?
way-back-write-hint = C’est mis sous scellé sur ce téléphone et va aux personnes qui lisent les signalements. Merci de ne pas écrire de noms, d’adresses ni de numéros de téléphone.
way-back-write-send = Sceller et envoyer
way-back-write-empty = Merci d’écrire quelque chose, ou d’ajouter un fichier.
way-back-write-long = Merci de raccourcir ce texte à { $max } caractères.
way-back-write-sent = Envoyé. Ce que vous avez écrit est scellé et gardé avec votre signalement. S’il y a une réponse, vous la trouverez ici avec le même reçu.
receipt-withdraw-sure = Retirer votre signalement maintenant ? On ne peut pas revenir en arrière.
receipt-withdraw-yes = Oui, le retirer
way-back-done = Fermer et oublier
way-back-done-hint = Votre reçu et tout ce qui est montré ici quittent alors cette page.
way-back-left = Fermé. Il n’en reste rien sur cette page.
