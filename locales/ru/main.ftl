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

## error: what is said instead of the page that was asked for

error-bad-request = Не удалось понять этот запрос.
error-unauthorized = Для этого нужен действующий сеанс.
error-forbidden = Это не разрешено.
error-cross-site = Эта форма отправлена с другого сайта, поэтому она не принята. Откройте саму страницу и отправьте форму оттуда.
error-not-found = Здесь нет страницы.
error-method-not-allowed = Этой страницей нельзя пользоваться таким способом.
error-too-slow = Связь была слишком медленной, ничего не сохранено. Вернитесь назад и попробуйте ещё раз.
error-conflict = Это противоречит тому, что здесь уже есть. Ничего не изменено.
error-too-large = Это больше, чем можно отправить за один раз. Ничего не сохранено.
error-unsupported-type = Такой вид данных не принимается.
error-internal = У нас что-то пошло не так. Ничего не сохранено. Вернитесь назад и попробуйте ещё раз.
error-unavailable = Сейчас это невозможно. Ничего не сохранено. Попробуйте немного позже.
