### Reviewed by a native speaker: not yet.

## The page of keys

desk-keys-title = Clavier
desk-keys-are-on = Les touches seules agissent sur toutes les pages, sauf pendant que vous tapez.
desk-keys-are-off = Les touches seules ne font rien. Tout reste accessible avec Tab, Espace et Entrée.
desk-keys-turn-off = Les désactiver
desk-keys-turn-on = Les activer
desk-keys-next = signalement suivant
desk-keys-previous = signalement précédent
desk-keys-open = ouvrir le signalement
desk-keys-select = sélectionner le signalement, ou non
desk-keys-accept = accepter
desk-keys-reject = rejeter
desk-keys-junk = marquer comme indésirable
desk-keys-decide = vers ce qu’on peut faire d’un signalement
desk-keys-unfold = montrer les mots repliés
desk-keys-mine = s’en charger
desk-keys-reply = écrire à la personne
desk-keys-close = clore, ou rouvrir
desk-keys-list = retour à la liste
desk-keys-undo = annuler ce qui vient d’être fait
desk-keys-search = chercher
desk-keys-page-after = page suivante
desk-keys-page-before = page précédente
desk-keys-sync = synchroniser avec le serveur
desk-keys-lock = verrouiller le bureau
desk-keys-these = cette page
desk-keys-nobodys = personne ne le suit
desk-keys-undecided = remettre parmi ceux à décider
