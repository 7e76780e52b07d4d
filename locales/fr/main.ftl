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
