### Reviewed by a native speaker: not yet.

## What stands around every page of the desk

desk-shell-name = Рабочее место Corncrake
desk-shell-practice = Для тренировки. Ничто из сделанного здесь никогда не учитывается и не публикуется.
desk-shell-skip = К содержанию страницы
desk-shell-pages = Страницы
desk-shell-inbox = Сообщения
desk-shell-enter = Сообщить за другого
desk-shell-import = Импорт
desk-shell-exports = Экспорт
desk-shell-people = Люди
desk-shell-keys = Клавиатура
desk-shell-lock = Заблокировать
desk-shell-notices = Что сделано
desk-shell-refused = Не сделано: { $why }.
desk-shell-nothing = Здесь ничего нет
desk-shell-to-inbox = Назад к сообщениям

## Unlocking

desk-unlock-title = Рабочее место Corncrake
desk-unlock-passphrase = Ваша парольная фраза
desk-unlock-open = Открыть рабочее место
desk-unlock-wrong = Эта парольная фраза не открывает файл с вашими ключами. Пожалуйста, попробуйте ещё раз.
desk-unlock-by-hand = Заблокировано. Того, что было открыто, в памяти этого компьютера больше нет.
desk-unlock-idle =
    { PLURAL($minutes) ->
        [one] Заблокировано: { $minutes } минуту рабочим местом никто не пользовался. Набранное, но не сохранённое пропало.
        [few] Заблокировано: { $minutes } минуты рабочим местом никто не пользовался. Набранное, но не сохранённое пропало.
        [many] Заблокировано: { $minutes } минут рабочим местом никто не пользовался. Набранное, но не сохранённое пропало.
       *[other] Заблокировано: { $minutes } минут рабочим местом никто не пользовался. Набранное, но не сохранённое пропало.
    }
desk-unlock-locks =
    { PLURAL($minutes) ->
        [one] Если { $minutes } минуту ничего не делать, рабочее место заблокируется. Набранное, но не сохранённое к тому времени пропадёт.
        [few] Если { $minutes } минуты ничего не делать, рабочее место заблокируется. Набранное, но не сохранённое к тому времени пропадёт.
        [many] Если { $minutes } минут ничего не делать, рабочее место заблокируется. Набранное, но не сохранённое к тому времени пропадёт.
       *[other] Если { $minutes } минут ничего не делать, рабочее место заблокируется. Набранное, но не сохранённое к тому времени пропадёт.
    }
desk-unlock-key = Ваши ключи открываются аппаратным ключом. Вставьте его и коснитесь его, когда он замигает.
desk-unlock-pin = PIN-код аппаратного ключа, если он есть
desk-unlock-key-refused = Аппаратный ключ не открыл файл с вашими ключами. Тот ли это ключ и вставлен ли он? Если у него есть PIN-код: после нескольких неверных попыток ключ блокируется.
desk-unlock-key-wants = Аппаратный ключ просит то, что не было введено: { $what }
desk-unlock-asking-key = Ждём аппаратный ключ. Если он мигает, коснитесь его.
desk-unlock-opening = Открываем
desk-unlock-trying = Проверяем парольную фразу. Это займёт несколько секунд – чтобы никто не мог перебрать много фраз.
desk-unlock-opening-reports = Открыто сообщений: { $done } из { $of }.
desk-unlock-enter = Перейти к рабочему месту
desk-unlock-link-used = Эту ссылку уже использовали
desk-unlock-link-used-yours = Если это были вы: страница открыта в другой вкладке или в другом браузере. Или нажмите Ctrl-C там, где работает «corncrake desk», и запустите его снова: появится новая ссылка.
desk-unlock-link-used-not-yours = Если это были не вы: эту ссылку увидел кто-то другой на этом компьютере. Нажмите Ctrl-C там, где работает «corncrake desk», и не вводите парольную фразу, пока не узнаете, кто это.

## What was just done

desk-shell-undo = Отменить
desk-undo-nothing = Отменять больше нечего.
desk-undo-done =
    { PLURAL($count) ->
        [one] Отменено для { $count } сообщения.
        [few] Отменено для { $count } сообщений.
        [many] Отменено для { $count } сообщений.
       *[other] Отменено для { $count } сообщений.
    }
desk-undo-left =
    { PLURAL($count) ->
        [one] { $count } сообщение оставлено как есть: с ним с тех пор сделали что-то ещё.
        [few] { $count } сообщения оставлены как есть: с ними с тех пор сделали что-то ещё.
        [many] { $count } сообщений оставлено как есть: с ними с тех пор сделали что-то ещё.
       *[other] { $count } сообщений оставлено как есть: с ними с тех пор сделали что-то ещё.
    }

## Syncing

desk-shell-sync = Синхронизировать
desk-sync-title = Синхронизация с сервером
desk-sync-never = Синхронизации ещё не было
desk-sync-asking = Синхронизируем…
desk-sync-fetching-reports = Получаем сообщения: { $done } из { $of }
desk-sync-fetching-letters = Получаем письма: { $done } из { $of }
desk-sync-opening = Открываем сообщения: { $done } из { $of }
desk-sync-just-now = Только что синхронизировано
desk-sync-nothing = Ничего нового не было.
desk-sync-ago =
    { PLURAL($minutes) ->
        [one] Синхронизировано { $minutes } минуту назад
        [few] Синхронизировано { $minutes } минуты назад
        [many] Синхронизировано { $minutes } минут назад
       *[other] Синхронизировано { $minutes } минут назад
    }
desk-sync-failed = Не синхронизировано: { $why }
desk-sync-reports =
    { PLURAL($count) ->
        [one] { $count } новое сообщение
        [few] { $count } новых сообщения
        [many] { $count } новых сообщений
       *[other] { $count } новых сообщений
    }
desk-sync-letters =
    { PLURAL($count) ->
        [one] { $count } новое письмо
        [few] { $count } новых письма
        [many] { $count } новых писем
       *[other] { $count } новых писем
    }
desk-sync-decisions =
    { PLURAL($count) ->
        [one] { $count } новая запись от других аналитиков
        [few] { $count } новые записи от других аналитиков
        [many] { $count } новых записей от других аналитиков
       *[other] { $count } новых записей от других аналитиков
    }
desk-sync-withdrawn =
    { PLURAL($count) ->
        [one] { $count } сообщение отозвано автором; здесь оно тоже удалено
        [few] { $count } сообщения отозваны авторами; здесь они тоже удалены
        [many] { $count } сообщений отозвано авторами; здесь они тоже удалены
       *[other] { $count } сообщений отозвано авторами; здесь они тоже удалены
    }
desk-sync-destroyed = Уничтоженное по решению поручителей уничтожено и здесь. Что это было, сказано на странице «Хранение».
desk-sync-alarm = Тревога
desk-sync-acknowledge = Прочитано
# At the beginning of the page’s title, so that a narrow tab shows it
desk-sync-alarms-title = ({ $count }) { $title }
# Opens those that are folded below the first three
desk-sync-more-alarms =
    { PLURAL($count) ->
        [one] И ещё { $count } тревога
        [few] И ещё { $count } тревоги
        [many] И ещё { $count } тревог
       *[other] И ещё { $count } тревог
    }
desk-sync-acknowledge-all =
    { PLURAL($count) ->
        [one] Прочитана { $count } тревога
        [few] Прочитаны все { $count } тревоги
        [many] Прочитаны все { $count } тревог
       *[other] Прочитаны все { $count } тревог
    }

desk-shell-language = Язык этих страниц
desk-sync-not-admitted = Ожидание допуска
desk-sync-not-admitted-next = Всё в порядке: так бывает с каждым новым рабочим местом. Пока поручитель вас не допустил, загружать нечего. Покажите ему свою карточку и вместе прочитайте вслух её восемь слов. Когда допуск будет опубликован, нажмите «Синхронизировать».
desk-sync-not-admitted-clock = Если вам говорят, что вы уже допущены, проверьте, верно ли идут часы этого компьютера.
