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

## error: what is said instead of the page that was asked for

error-bad-request = That request could not be understood.
error-unauthorized = A valid session is needed for this.
error-forbidden = This is not allowed.
error-cross-site = This form was sent from another website, so it was not accepted. Please open the page itself and send it from there.
error-not-found = There is no page here.
error-method-not-allowed = This page cannot be used in that way.
error-too-slow = The connection was too slow and nothing was saved. Please go back and try again.
error-conflict = This contradicts what is already here. Nothing was changed.
error-too-large = This is more than can be sent at once. Nothing was saved.
error-unsupported-type = This kind of content is not accepted.
error-internal = Something went wrong on our side. Nothing was saved. Please go back and try again.
error-unavailable = This is not possible right now. Nothing was saved. Please try again in a while.
