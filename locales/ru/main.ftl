### Reviewed by a native speaker: not yet.
### On by default all the same: English, French and Russian are shipped with the questionnaire.

## form: what is wrong with an answer

form-problem-missing = Пожалуйста, ответьте на этот вопрос.
form-problem-unknown-question = Этот вопрос больше не задаётся. Пожалуйста, проверьте свои ответы ещё раз.
form-problem-not-a-choice = Пожалуйста, выберите ответ из списка.
form-problem-only-one = Пожалуйста, выберите только один ответ.
form-problem-too-many =
    { $max ->
        [one] Пожалуйста, выберите не больше { $max } ответа.
        [few] Пожалуйста, выберите не больше { $max } ответов.
        [many] Пожалуйста, выберите не больше { $max } ответов.
       *[other] Пожалуйста, выберите не больше { $max } ответов.
    }
form-problem-not-a-month = Пожалуйста, выберите месяц из списка.
form-problem-month-out-of-range = Пожалуйста, выберите месяц из списка.
form-problem-too-long =
    { $max ->
        [one] Пожалуйста, сократите текст до { $max } знака.
        [few] Пожалуйста, сократите текст до { $max } знаков.
        [many] Пожалуйста, сократите текст до { $max } знаков.
       *[other] Пожалуйста, сократите текст до { $max } знаков.
    }

## form: when it happened

form-when-older = раньше
form-when-ongoing = это продолжается
