### Reviewed by a native speaker: not yet.
### On by default all the same: English, French and Russian are shipped with the questionnaire.

## form: what is wrong with an answer

form-problem-missing = Please answer this question.
form-problem-unknown-question = This question is no longer asked. Please look through your answers once more.
form-problem-not-a-choice = Please choose from the list.
form-problem-only-one = Please choose one answer only.
form-problem-too-many =
    { $max ->
        [one] Please choose one answer at most.
       *[other] Please choose { $max } answers at most.
    }
form-problem-not-a-month = Please choose a month from the list.
form-problem-month-out-of-range = Please choose a month from the list.
form-problem-too-long =
    { $max ->
        [one] Please shorten this to one character.
       *[other] Please shorten this to { $max } characters.
    }

## form: when it happened

form-when-older = longer ago
form-when-ongoing = it is still going on
