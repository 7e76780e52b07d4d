### Reviewed by a native speaker: not yet.

## The page of one report

desk-report-title = Сообщение { $id }
desk-report-steps = Сообщения до и после этого
desk-report-list = Все сообщения
desk-report-before = Предыдущее сообщение
desk-report-after = Следующее сообщение
desk-report-acts = Что можно сделать
desk-report-to-acts = К решению
desk-report-came = Пришло { $day }.
desk-report-looked-after = Ведёт: { $who }.
desk-report-is-closed = Закрыто: делать больше нечего.
desk-report-is-new = Решения ещё нет.
desk-report-is-aside = Отложено.
desk-report-is-accepted = Принято: { $who }.
desk-report-is-rejected = Отклонено: { $who }.
desk-report-is-junk = Отмечено как спам: { $who }.
desk-report-is-duplicate = Отмечено как повтор сообщения { $of }.
desk-report-is-counted = Учтено в выпуске { $cohort }.
desk-report-counted-stays = Оно уже учтено в выпуске { $cohort }, и выпуск не изменится, что бы теперь ни решили.
desk-report-aside = Отложено: { $why }.
desk-report-aside-misfiled = Отложено: отнесено не к своему периоду.

## Before reading

desk-report-tells = О чём здесь рассказано:
desk-report-minor = Возможно, это о человеке младше 18 лет.
desk-report-unfold = Показать рассказ
desk-distress-violence = кого-то избили или ранили
desk-distress-sexual = сексуальное насилие
desk-distress-torture = пытки
desk-distress-suicide = самоубийство
desk-distress-overdose = передозировка
desk-distress-death = смерть
desk-minor-age = Об этом говорит ответ на вопрос о возрасте.
desk-minor-taken = Судя по ответам, забрали ребёнка или нарушили права семьи.
desk-minor-words = В рассказе, похоже, говорится о ребёнке или подростке.

## The words

desk-report-story = Своими словами
desk-report-no-words = Кроме ответов, автор ничего не написал.
desk-report-answers-only = Вы читаете только ответы. Те, у кого есть доступ к рассказам, видят их здесь.
desk-report-story-destroyed = То, что автор написал и приложил, уничтожено { $day } по правилу этой сети (извещение о ключах { $notice }). Ответы остались.
desk-report-marks =
    { PLURAL($count) ->
        [one] Выделить { $count } место, где, возможно, кто-то назван
        [few] Выделить { $count } места, где, возможно, кто-то назван
        [many] Выделить { $count } мест, где, возможно, кто-то назван
       *[other] Выделить { $count } мест, где, возможно, кто-то назван
    }
desk-span-email = возможно, адрес электронной почты
desk-span-link = возможно, ссылка
desk-span-handle = возможно, имя в соцсети или мессенджере
desk-span-address = возможно, адрес
desk-span-document = возможно, номер документа
desk-span-date = возможно, день или время
desk-span-phone = возможно, номер телефона
desk-span-plate = возможно, номер машины
desk-span-name = возможно, имя

## The answers

desk-report-answers = Ответы на вопросы
desk-report-no-questionnaire = На этом рабочем месте нет опросника, по которому отвечали, или сообщение не открывается.
desk-report-silent =
    { PLURAL($count) ->
        [one] Пропущен { $count } вопрос
        [few] Пропущено { $count } вопроса
        [many] Пропущено { $count } вопросов
       *[other] Пропущено { $count } вопросов
    }
desk-report-no-answer = Нет ответа
desk-report-counts-as = Учитывается так (закодировано: { $who }):
desk-report-as-sent = Что было прислано:
desk-report-recode = Кодировать иначе
desk-report-recode-to = Учитывать этот ответ как
desk-report-recode-save = Учитывать так
desk-report-recode-as-sent = Учитывать как прислано
desk-report-month = Месяц (год и месяц)

## Files

desk-report-files = Приложено
desk-report-file = Файл { $number }
desk-report-fetch = Получить недостающее с сервера
desk-report-not-here = ещё не получен
desk-report-save = Сохранить…
desk-report-is-picture = изображение
desk-report-is-sound = звук
desk-report-is-video = видео
desk-report-is-pdf = PDF
desk-report-is-other = файл другого вида
desk-report-kilobytes = { $size } КБ
desk-report-megabytes = { $size } МБ
desk-unsafe-other = Содержимое файла – не то, за что он себя выдаёт.
desk-unsafe-markup = В файле HTML или SVG: при открытии он может запустить программы и сообщить кому-то, что его открыли.
desk-unsafe-hidden = За ним или в нём спрятан другой файл.
desk-unsafe-macros = Это документ, в котором могут быть спрятаны программы (макросы).
desk-unsafe-pdf = Это PDF, который может что-то запустить или содержать другие файлы.
desk-unsafe-program = Это программа.
desk-file-do-not-open = Не открывайте этот файл.
desk-file-unsafe-name = Он сохраняется с окончанием .unsafe, чтобы никакая программа не открыла его сама.
desk-file-in-the-open = Сохранённый файл лежит на этом компьютере незапечатанным. Прочитать его сможет каждый, кто пользуется компьютером.
desk-file-offline = Смотрите его на компьютере без сети или не смотрите совсем.
desk-file-not-cleaned = Он не очищен: внутри может быть указано, где, когда и кем он сделан.
desk-file-delete = Когда закончите, удалите его и очистите корзину.
desk-file-save = Сохранить файл
desk-file-back = Назад к сообщению

## Letters

desk-report-letters = Письма и ответы на них
desk-report-no-letters = Больше автор не писал.
desk-report-wrote = { $day }: автор написал ещё раз
desk-report-replied = { $day }: ответ отправлен – { $who }
desk-report-awaits = Автор ждёт ответа.
desk-report-awaits-perhaps = Автор написал в тот же день, когда отправлен последний ответ, и, возможно, ждёт ещё одного.
desk-report-reply = Ответить
desk-report-cannot-reply = Вы не можете ответить: { $why }.
desk-report-reply-text = Ваш ответ
desk-report-reply-careful = Автор может быть в опасности, а в его телефон могут заглядывать другие. Не спрашивайте ничего, что может его выдать, и не предлагайте места встречи. Другие аналитики, которые читают рассказы, увидят ваш ответ и ваше имя.
desk-report-reply-look = Перечитать
desk-report-reply-check = Вот что прочтёт автор
desk-report-reply-final = Ответ отправляется от имени сети, и вернуть его нельзя. Если вы сегодня не синхронизировались, сначала сделайте это: возможно, кто-то уже ответил.
desk-report-reply-send = Отправить
desk-report-reply-change = Изменить
desk-report-reply-drop = Не отвечать и вернуться к сообщению
desk-report-reply-uncertain = Неясно, отправился ли ответ. Отправьте те же слова ещё раз: за один день это будет один ответ.

## Acts

desk-report-decide = Решение
desk-report-accept = Принять
desk-report-reject = Отклонить
desk-report-junk = Спам
desk-report-duplicate = Здесь о том же, что и в другом сообщении
desk-report-duplicate-of = Номер другого сообщения
desk-report-duplicate-save = Отметить как повтор
desk-report-duplicate-itself = сообщение не может быть повтором самого себя
desk-report-duplicate-unknown = сообщения с таким номером на этом рабочем месте нет
desk-report-no-choice = ничего не выбрано
desk-report-no-change = эти отметки уже стоят
desk-report-assign = Кто ведёт
desk-report-assign-save = Назначить
desk-report-assign-me = Беру себе
desk-report-nobody = никто
desk-report-tags = Метки
desk-report-tag-new = Новая метка
desk-report-tag-save = Добавить
desk-report-tag-off = Снять метку { $tag }
desk-report-tag-hint = Одно слово, любое. Не называйте им никого: его видят все аналитики.
desk-report-marks-save = Сохранить
desk-report-verified = Чем это подтверждается
desk-report-verified-hint = Отметьте то, что верно.
desk-report-verified-spoke = мы говорили с автором
desk-report-verified-document = документ, фотография или запись
desk-report-verified-witness = там был кто-то ещё
desk-report-verified-public-record = есть в открытых официальных источниках
desk-report-verified-other-report = о том же случае рассказывает другое сообщение
desk-report-outcome = Что из этого вышло
desk-report-outcome-hint = Отметьте то, что произошло.
desk-report-outcome-complaint-filed = подана жалоба
desk-report-outcome-complaint-upheld = жалоба удовлетворена
desk-report-outcome-complaint-refused = жалоба отклонена
desk-report-outcome-legal-aid = за дело взялся юрист или параюрист
desk-report-outcome-referred = автора связали с теми, кто помогает
desk-report-outcome-remedy = отнятое вернули или дали то, в чём отказали
desk-report-outcome-apology = кто-то извинился
desk-report-outcome-nothing-wanted = автор не хотел, чтобы что-то делали
desk-report-outcome-nothing-possible = сделать ничего было нельзя
desk-report-close = Закрыть: делать больше нечего
desk-report-reopen = Открыть снова

## What was done just now

desk-report-did-accept = Принято.
desk-report-did-reject = Отклонено.
desk-report-did-junk = Отмечено как спам.
desk-report-did-duplicate = Отмечено как повтор.
desk-report-did-tag = Метка поставлена.
desk-report-did-untag = Метка снята.
desk-report-did-mark = Сохранено.
desk-report-did-assign = Сохранено.
desk-report-did-close = Закрыто.
desk-report-did-reopen = Снова открыто.
desk-report-did-recode = Теперь учитывается так. Присланное остаётся как есть.
desk-report-did-fetch = Всё приложенное теперь здесь.
desk-report-fetch-lost = Файл { $number } не пришёл: на сервере его нет. Возможно, он ещё в пути или потерялся там. Попробуйте позже и скажите тому, кто ведёт сервер.
desk-report-fetch-later = Файл { $number } не пришёл: сервер недоступен или сейчас не может достать свои файлы. Ничего не потеряно; попробуйте позже.
desk-report-fetch-failed = Файл { $number } не пришёл: { $why }.
desk-report-did-reply = Отправлено. Автор найдёт ответ по своей квитанции.

## What was done, in order

desk-report-history = Что было сделано
desk-report-no-history = С этим сообщением ещё ничего не делали.
desk-history-accept = – принято
desk-history-reject = – отклонено
desk-history-junk = – отмечено как спам
desk-history-undecided = – решение снова открыто
desk-history-duplicate = – отмечено как повтор сообщения { $of }
desk-history-mark = – поставлена отметка:
desk-history-unmark = – снята отметка:
desk-history-recode = – ответ закодирован иначе:
desk-history-as-sent = – ответ учитывается как прислано:
desk-history-no-answer = – учитывается как вопрос без ответа:
desk-history-assign = – передано; ведёт { $who }
desk-history-nobody = – теперь никто не ведёт
desk-history-close = – закрыто
desk-history-reopen = – снова открыто
desk-history-note = – написана заметка
desk-history-quote = – предложена цитата
desk-history-approve = – сказано, можно ли публиковать цитату
desk-history-take-back = – заметка или цитата убрана
desk-history-put-back = – заметка или цитата возвращена
desk-history-ask = – автору задан вопрос
desk-history-ask-no-more = – ответа автора больше не ждём
desk-history-no-quotes = – записано, что автор не хочет, чтобы его цитировали
desk-history-quotes-again = – записано, что цитировать автора всё-таки можно
