### Reviewed by a native speaker: not yet.

## Notes of analysts for one another

desk-words-notes = Notes
desk-words-no-notes = Personne n’a écrit de note.
desk-words-note-by = Note de { $who }
desk-words-note-new = Écrire une note
desk-words-note-text = Note pour les autres analystes
desk-words-note-careful = Les analystes qui lisent les récits la voient, avec votre nom. Elle ne peut pas être effacée des autres bureaux : n’y nommez personne que le signalement ne nomme pas.
desk-words-note-save = Enregistrer la note
desk-words-not-shown = Pas montré : { $why }.
desk-words-take-back = Retirer
desk-words-put-back = Remettre
desk-words-taken-back = { $who } l’a retirée.
desk-words-drop = Ne rien écrire
desk-words-did-note = La note est enregistrée.
desk-words-did-take-back = C’est retiré.
desk-words-did-put-back = C’est remis.

## Quotes for publication

desk-words-quotes = Citations à publier
desk-words-no-consent = La personne n’a pas accepté d’être citée.
desk-words-consent-gone = La personne ne veut plus être citée, comme { $who } l’a noté.
desk-words-never = La personne ne veut plus être citée
desk-words-quotes-again = J’ai noté par erreur que la personne ne veut pas être citée
desk-words-quote-by = Proposée par { $who }
desk-words-quote-new = Proposer une citation
desk-words-quote-text = Les mots du signalement, sans ce qui fait reconnaître quelqu’un
desk-words-quote-careful = Coupez ce qui n’est pas nécessaire. Mettez […], ou un mot général entre crochets comme [une infirmière], à la place de tout ce qui pourrait dire qui est quelqu’un : noms, lieux, jours, grades, maladies. Tout ce qui est hors des crochets doit être mot pour mot dans le signalement. Au plus { $most } octets : autant de lettres latines sans accent, ou moitié moins dans la plupart des autres écritures.
desk-words-quote-cut = […] se trouve déjà là où un nom, un numéro, un jour ou une adresse a été remarqué. Ce ne sont jamais tous : lisez chaque ligne.
desk-words-still-there = Ceci dit peut-être encore qui est quelqu’un. À vous d’en juger :
desk-words-quote-look = La voir à côté du signalement
desk-words-quote-check = Voici ce qui serait publié
desk-words-beside = À côté du signalement
desk-words-difference = Barré : ce que la citation laisse de côté. Souligné : ce qu’elle dit à la place.
desk-words-propose = Proposer cette citation
desk-words-change = Modifier
desk-words-waits = Attend l’approbation d’un·e autre analyste.
desk-words-approved = Approuvée pour publication.
desk-words-objected = À ne pas publier : { $who } s’y oppose.
desk-words-not-entitled = À ne pas publier : la personne qui la propose n’a pas le droit de lire les récits.
desk-words-not-theirs = À ne pas publier : { $why }.
desk-words-approves = { $who } approuve.
desk-words-objects = { $who } s’y oppose.
desk-words-approve = Elle ne nomme et ne montre personne : approuver
desk-words-object = Ne doit pas être publiée
desk-words-no-view = Retirer ce que j’en ai dit
desk-words-did-quote = La citation est proposée. Un·e autre analyste doit l’approuver.
desk-words-did-approve = Vous avez approuvé la publication de la citation.
desk-words-did-object = Vous vous êtes opposé·e à la publication de la citation.
desk-words-did-no-view = Ce que vous avez dit de la citation est retiré.
desk-words-did-consent = C’est noté.

## Questions to the reporter

desk-words-ask = Envoyer, et attendre une réponse
desk-words-asked = { $who } a demandé quelque chose à la personne le { $day }. Elle n’a pas écrit depuis.
desk-words-asked-perhaps = { $who } a demandé quelque chose à la personne le { $day }. Elle a écrit ce jour-là, elle aussi.
desk-words-asked-answered = { $who } a demandé quelque chose à la personne le { $day }. Elle a écrit depuis.
desk-words-asked-unseen = { $who } a demandé quelque chose à la personne.
desk-words-enough = Ne plus attendre de réponse
desk-words-did-enough = On n’attend plus de réponse pour ce signalement.

## Likely duplicates

desk-words-alike = Parlent peut-être de la même chose
desk-words-alike-hint = Suggestions d’après le mois, la zone, le type de faits et les mots. Rien n’est réuni tout seul.
desk-words-alike-both = mots semblables à { $words } %, réponses à { $codes } %
desk-words-alike-codes = réponses semblables à { $codes } %
desk-words-side-by-side = Signalements { $this } et { $that }
desk-words-duplicate-of-that = { $this } est un doublon de { $that }
desk-words-duplicate-of-this = { $that } est un doublon de { $this }
desk-words-not-alike = Ils parlent de choses différentes : retour au signalement
desk-words-circle = ces signalements sont déjà doublons l’un de l’autre ; acceptez-en d’abord un

## Beside which figure a quote may stand

desk-words-beside-which = À côté du chiffre de cette réponse
desk-words-beside-none = pas encore à côté d’un chiffre
desk-words-beside-few = { $answer } (trop peu de signalements jusqu’ici)
desk-words-beside-careful = Sur le site, elle accompagne ce chiffre. Qui la lit sait que quelqu’un qui a donné cette réponse l’a écrite, et dans quelle langue. Elle est montrée dès que la publication la plus récente compte au moins { $least } signalements avec cette réponse.
desk-words-beside-now = À placer à côté du chiffre de : { $answer }
