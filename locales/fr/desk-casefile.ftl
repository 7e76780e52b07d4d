### Reviewed by a native speaker: not yet.

## desk-casefile: one report, printed

desk-casefile-title = Dossier : signalement { $report }
desk-casefile-practice = Exercice : rien de ceci n’est arrivé
desk-casefile-secret = Confidentiel
desk-casefile-keep = Aussi sensible que le récit lui-même : qui connaît la personne peut la reconnaître ici, même sans nom. Ne le donnez qu’à ceux qui en ont besoin pour cette personne, et avec son accord. Passez-le au broyeur quand il ne sert plus.
desk-casefile-network = Réseau
desk-casefile-arrived = Arrivé en
desk-casefile-made = Établi le
desk-casefile-stands = Décision
desk-casefile-undecided = Personne n’a encore décidé
desk-casefile-accepted = Accepté
desk-casefile-rejected = Rejeté
desk-casefile-junk = Indésirable
desk-casefile-duplicate = Doublon du signalement { $report }
desk-casefile-closed = Clos : il n’y a plus rien à faire
desk-casefile-reopened = Rouvert
desk-casefile-tags = Étiquettes
desk-casefile-answers = Réponses
desk-casefile-recoded = Codé par un·e analyste. La personne avait répondu :
desk-casefile-no-answer = sans réponse
desk-casefile-words = Dans les mots de la personne
desk-casefile-words-left-out = Les mots de la personne ne figurent pas dans ce dossier.
desk-casefile-no-words = La personne n’a rien écrit avec ses propres mots.
desk-casefile-redacted = Des passages sont noircis. La longueur d’une barre ne dit rien de ce qui se trouvait là.
desk-casefile-hidden = noirci
desk-casefile-not-redacted = Rien n’a été noirci. Ces mots peuvent nommer des personnes.
desk-casefile-verified = Ce qui le confirme
desk-casefile-outcomes = Ce qui en est résulté
desk-casefile-nothing-yet = Rien n’est encore noté.
desk-casefile-history = Ce qui a été fait
desk-casefile-by = analyste { $number }
desk-casefile-no-more = ne vaut plus
desk-casefile-history-recode = { $question } compte comme { $codes }
desk-casefile-history-as-sent = { $question } compte tel qu’envoyé
desk-casefile-not-here = Les messages, les fichiers joints et les notes des analystes ne font pas partie de ce dossier, ni les noms des analystes.
