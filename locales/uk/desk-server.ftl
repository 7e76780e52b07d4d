### Reviewed by a native speaker: not yet.

## The server, as this desk sees it

desk-server-title = Сервер
desk-server-alarms = Сигнали небезпеки
desk-server-no-alarm = Непрочитаних сигналів немає.
desk-server-wait =
    { PLURAL($count) ->
        [one] { $count } ще не прочитано – вгорі кожної сторінки.
        [few] { $count } ще не прочитано – вгорі кожної сторінки.
        [many] { $count } ще не прочитано – вгорі кожної сторінки.
       *[other] { $count } ще не прочитано – вгорі кожної сторінки.
    }
desk-server-seen = Уперше помічено { $first }, востаннє – { $last }.
desk-server-seen-over = Уперше помічено { $first }, востаннє – { $last }. Під час пізнішої перевірки цього вже не було.
desk-server-past = Прочитані раніше
desk-server-warnings = Що треба зробити найближчим часом
desk-server-verified = Що перевірено
desk-server-synced = Під час останньої повної синхронізації, { $day }.
desk-server-never-synced = Це робоче місце ще не синхронізувалося.
desk-server-fingerprint = Відбиток закріпленого кореня; звірте його голосом:
desk-server-notice = Оголошення про ключі № { $number } від { $issued } діє до { $expires }.
desk-server-members-none = Списку членів мережі ще немає.
desk-server-members =
    { PLURAL($count) ->
        [one] У списку, на який воно вказує, { $count } член мережі.
        [few] У списку, на який воно вказує, { $count } члени мережі.
        [many] У списку, на який воно вказує, { $count } членів мережі.
       *[other] У списку, на який воно вказує, { $count } членів мережі.
    }
desk-server-releases-none = Випусків ще немає.
desk-server-releases =
    { PLURAL($count) ->
        [one] { $count } випуск.
        [few] { $count } випуски, кожен продовжує попередній.
        [many] { $count } випусків, кожен продовжує попередній.
       *[other] { $count } випусків, кожен продовжує попередній.
    }
desk-server-compared-none = Жодне інше робоче місце ще не сказало, що йому показав сервер. Кожне скаже разом зі своїми наступними рішеннями.
desk-server-compared =
    { PLURAL($count) ->
        [one] Звірено з тим, що сервер показав { $count } іншому робочому місцю.
        [few] Звірено з тим, що сервер показав { $count } іншим робочим місцям.
        [many] Звірено з тим, що сервер показав { $count } іншим робочим місцям.
       *[other] Звірено з тим, що сервер показав { $count } іншим робочим місцям.
    }
desk-server-periods = Періоди
desk-server-period-number = Період
desk-server-period-from = Початок
desk-server-period-state = Стан
desk-server-period-keys = Ключі на цьому робочому місці
desk-server-period-in-use = повідомлення запечатують для нього
desk-server-period-ahead = підготовлено наперед
desk-server-period-past = закінчився
desk-server-keys-both = до відповідей і розповідей
desk-server-keys-answers = до відповідей
desk-server-keys-none = немає
desk-server-form = Що видала форма
desk-server-form-never = З цього робочого місця на публічну форму ще не дивилися.
desk-server-form-on = На форму дивилися { $day } так, як це робить телефон: зі скриптами й без них.
desk-server-form-how = Порівняйте цей рядок із тим, який того самого дня хтось отримав іншим шляхом. Подивитися один раз або дивитися знову й знову, без парольної фрази:
desk-shell-server = Сервер
