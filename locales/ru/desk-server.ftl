### Reviewed by a native speaker: not yet.

## The server, as this desk sees it

desk-server-title = Сервер
desk-server-alarms = Тревоги
desk-server-no-alarm = Непрочитанных тревог нет.
desk-server-wait =
    { PLURAL($count) ->
        [one] { $count } ещё не прочитана и стоит вверху каждой страницы.
        [few] { $count } ещё не прочитаны и стоят вверху каждой страницы.
        [many] { $count } ещё не прочитаны и стоят вверху каждой страницы.
       *[other] { $count } ещё не прочитаны и стоят вверху каждой страницы.
    }
desk-server-seen = Впервые замечено { $first }, в последний раз – { $last }.
desk-server-seen-over = Впервые замечено { $first }, в последний раз – { $last }. При более поздней проверке этого уже не было.
desk-server-past = Прочитанные раньше
desk-server-warnings = Что нужно сделать в ближайшее время
desk-server-verified = Что проверено
desk-server-synced = При последней полной синхронизации, { $day }.
desk-server-never-synced = Это рабочее место ещё не синхронизировалось.
desk-server-fingerprint = Отпечаток закреплённого корня; сверьте его голосом:
desk-server-notice = Извещение о ключах № { $number } от { $issued } действует до { $expires }.
desk-server-members-none = Списка участников ещё нет.
desk-server-members =
    { PLURAL($count) ->
        [one] В списке, на который оно указывает, { $count } участник.
        [few] В списке, на который оно указывает, { $count } участника.
        [many] В списке, на который оно указывает, { $count } участников.
       *[other] В списке, на который оно указывает, { $count } участников.
    }
desk-server-releases-none = Выпусков пока нет.
desk-server-releases =
    { PLURAL($count) ->
        [one] { $count } выпуск.
        [few] { $count } выпуска, каждый продолжает предыдущий.
        [many] { $count } выпусков, каждый продолжает предыдущий.
       *[other] { $count } выпусков, каждый продолжает предыдущий.
    }
desk-server-compared-none = Ни одно другое рабочее место ещё не сообщило, что ему показал сервер. Каждое сообщит вместе со своими следующими решениями.
desk-server-compared =
    { PLURAL($count) ->
        [one] Сверено с тем, что сервер показал { $count } другому рабочему месту.
        [few] Сверено с тем, что сервер показал { $count } другим рабочим местам.
        [many] Сверено с тем, что сервер показал { $count } другим рабочим местам.
       *[other] Сверено с тем, что сервер показал { $count } другим рабочим местам.
    }
desk-server-periods = Периоды
desk-server-period-number = Период
desk-server-period-from = Начало
desk-server-period-state = Состояние
desk-server-period-keys = Ключи на этом рабочем месте
desk-server-period-in-use = сообщения запечатываются для него
desk-server-period-ahead = подготовлен заранее
desk-server-period-past = закончился
desk-server-keys-both = к ответам и рассказам
desk-server-keys-answers = к ответам
desk-server-keys-none = нет
desk-server-form = Что выдала форма
desk-server-form-never = С этого рабочего места на общедоступную форму ещё не смотрели.
desk-server-form-on = На форму смотрели { $day } так, как это делает телефон: со скриптами и без них.
desk-server-form-how = Сравните эту строку с той, которую в тот же день кто-то получил другим путём. Посмотреть один раз или смотреть снова и снова, без парольной фразы:
desk-shell-server = Сервер
