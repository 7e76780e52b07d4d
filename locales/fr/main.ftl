### Reviewed by a native speaker: not yet.
### On by default all the same: English, French and Russian are shipped with the questionnaire.

## form: what is wrong with an answer

form-problem-missing = Merci de répondre à cette question.
form-problem-unknown-question = Cette question n’est plus posée. Merci de revoir vos réponses.
form-problem-not-a-choice = Merci de choisir dans la liste.
form-problem-only-one = Merci de ne choisir qu’une réponse.
form-problem-too-many =
    { $max ->
        [one] Merci de choisir une seule réponse.
       *[other] Merci de choisir { $max } réponses au plus.
    }
form-problem-not-a-month = Merci de choisir un mois dans la liste.
form-problem-month-out-of-range = Merci de choisir un mois dans la liste.
form-problem-too-long =
    { $max ->
        [one] Merci de raccourcir ce texte à { $max } caractère.
       *[other] Merci de raccourcir ce texte à { $max } caractères.
    }

## form: when it happened

form-when-older = il y a plus longtemps
form-when-ongoing = cela continue

## error: what is said instead of the page that was asked for

error-bad-request = Cette demande n’a pas pu être comprise.
error-unauthorized = Il faut une session valable pour cela.
error-forbidden = Cela n’est pas permis.
error-cross-site = Ce formulaire a été envoyé depuis un autre site, il n’a donc pas été accepté. Ouvrez la page elle-même et envoyez-le de là.
error-not-found = Il n’y a pas de page ici.
error-method-not-allowed = Cette page ne s’utilise pas de cette façon.
error-too-slow = La connexion était trop lente et rien n’a été enregistré. Revenez en arrière et réessayez.
error-conflict = Cela contredit ce qui est déjà là. Rien n’a été changé.
error-too-large = C’est plus que ce qui peut être envoyé en une fois. Rien n’a été enregistré.
error-unsupported-type = Ce type de contenu n’est pas accepté.
error-internal = Un problème est survenu de notre côté. Rien n’a été enregistré. Revenez en arrière et réessayez.
error-unavailable = Ce n’est pas possible pour le moment. Rien n’a été enregistré. Réessayez un peu plus tard.
