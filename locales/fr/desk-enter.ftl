### Reviewed by a native speaker: not yet.

## A report on somebody’s behalf

desk-enter-what = Pour quelqu’un qui vous a demandé de signaler à sa place. Vous remplissez les questions du formulaire et lui remettez le reçu.
desk-enter-answers-only = Vous ne lisez que les réponses. C’est à quelqu’un qui lit les récits de le saisir.
desk-enter-first = Avant de commencer
desk-enter-tell = Dites à la personne qui lira le signalement et à quoi il sert, et qu’elle peut le retirer avec le reçu. N’écrivez pas de noms, d’adresses ni de numéros de téléphone, ni les siens ni ceux d’autres personnes.
desk-enter-agreed = La personne l’a entendu et accepte que je l’envoie pour elle
desk-enter-month = au mois écrit ci-dessous, ou non dit :
desk-enter-words = Ses propres mots
desk-enter-language = Langue de ses mots
desk-enter-then = Le signalement est scellé ici, marqué comme envoyé pour quelqu’un d’autre, et partagé avec les autres analystes.
desk-enter-send = Saisir le signalement
desk-enter-again = Le saisir quand même
desk-enter-not-yet = Pas encore saisi
desk-enter-not-agreed = Rien n’est saisi sans l’accord de la personne. Demandez-le-lui.
desk-enter-here = Un signalement avec les mêmes réponses est déjà là. C’est peut-être celui-ci, déjà saisi :
desk-enter-receipt = Le reçu
desk-enter-done = Le signalement { $id } est maintenant dans ce bureau, et va aux autres analystes. Voici son reçu :
desk-enter-receipt-theirs = Il appartient à la personne, et à nul autre. Avec lui, elle peut lire les réponses, écrire encore et retirer le signalement.
desk-enter-receipt-copy = Laissez-la le noter ou le photographier. N’en gardez pas de copie, et ne l’envoyez pas par messagerie.
desk-enter-receipt-lost = Personne ne peut le refaire, ni vous ni le serveur.
desk-enter-receipt-lock = Il reste affiché jusqu’à ce que vous appuyiez sur le bouton ci-dessous, ou que le bureau se verrouille.
desk-enter-forget = Remis : l’oublier
desk-enter-forgotten = Le reçu est oublié ici.
