### Reviewed by a native speaker: not yet.

## What stands around every page of the desk

desk-shell-name = Робоче місце Corncrake
desk-shell-practice = Для тренування. Ніщо зі зробленого тут ніколи не враховується й не публікується.
desk-shell-skip = До вмісту сторінки
desk-shell-pages = Сторінки
desk-shell-inbox = Повідомлення
desk-shell-enter = Повідомити за іншого
desk-shell-import = Імпорт
desk-shell-exports = Експорт
desk-shell-people = Люди
desk-shell-keys = Клавіатура
desk-shell-lock = Заблокувати
desk-shell-notices = Що зроблено
desk-shell-refused = Не зроблено: { $why }.
desk-shell-nothing = Тут нічого немає
desk-shell-to-inbox = Назад до повідомлень

## Unlocking

desk-unlock-title = Робоче місце Corncrake
desk-unlock-passphrase = Ваша парольна фраза
desk-unlock-open = Відкрити робоче місце
desk-unlock-wrong = Ця парольна фраза не відкриває файл із вашими ключами. Будь ласка, спробуйте ще раз.
desk-unlock-by-hand = Заблоковано. Того, що було відкрито, у пам’яті цього комп’ютера вже немає.
desk-unlock-idle =
    { PLURAL($minutes) ->
        [one] Заблоковано: { $minutes } хвилину робочим місцем ніхто не користувався. Набране, але не збережене зникло.
        [few] Заблоковано: { $minutes } хвилини робочим місцем ніхто не користувався. Набране, але не збережене зникло.
        [many] Заблоковано: { $minutes } хвилин робочим місцем ніхто не користувався. Набране, але не збережене зникло.
       *[other] Заблоковано: { $minutes } хвилин робочим місцем ніхто не користувався. Набране, але не збережене зникло.
    }
desk-unlock-locks =
    { PLURAL($minutes) ->
        [one] Якщо { $minutes } хвилину нічого не робити, робоче місце заблокується. Набране, але не збережене на той час зникне.
        [few] Якщо { $minutes } хвилини нічого не робити, робоче місце заблокується. Набране, але не збережене на той час зникне.
        [many] Якщо { $minutes } хвилин нічого не робити, робоче місце заблокується. Набране, але не збережене на той час зникне.
       *[other] Якщо { $minutes } хвилин нічого не робити, робоче місце заблокується. Набране, але не збережене на той час зникне.
    }
desk-unlock-key = Ваші ключі відкриваються апаратним ключем. Вставте його й торкніться його, коли він заблимає.
desk-unlock-pin = PIN-код апаратного ключа, якщо він є
desk-unlock-key-refused = Апаратний ключ не відкрив файлу з вашими ключами. Чи це той ключ і чи його вставлено? Якщо він має PIN-код: після кількох хибних спроб ключ блокується.
desk-unlock-key-wants = Апаратний ключ просить те, чого не введено: { $what }
desk-unlock-asking-key = Чекаємо на апаратний ключ. Якщо він блимає, торкніться його.
desk-unlock-opening = Відкриваємо
desk-unlock-trying = Перевіряємо парольну фразу. Це триває кілька секунд – щоб ніхто не міг перебрати багато фраз.
desk-unlock-opening-reports = Відкрито повідомлень: { $done } з { $of }.
desk-unlock-enter = Перейти до робочого місця
desk-unlock-link-used = Це посилання вже використали
desk-unlock-link-used-yours = Якщо це були ви: сторінка відкрита в іншій вкладці або в іншому браузері. Або натисніть Ctrl-C там, де працює «corncrake desk», і запустіть його знову: з’явиться нове посилання.
desk-unlock-link-used-not-yours = Якщо це були не ви: це посилання побачив хтось інший на цьому комп’ютері. Натисніть Ctrl-C там, де працює «corncrake desk», і не вводьте парольної фрази, доки не дізнаєтеся, хто це.

## What was just done

desk-shell-undo = Скасувати
desk-undo-nothing = Скасовувати вже нічого.
desk-undo-done =
    { PLURAL($count) ->
        [one] Скасовано для { $count } повідомлення.
        [few] Скасовано для { $count } повідомлень.
        [many] Скасовано для { $count } повідомлень.
       *[other] Скасовано для { $count } повідомлень.
    }
desk-undo-left =
    { PLURAL($count) ->
        [one] { $count } повідомлення лишилося як є: з ним відтоді зробили щось інше.
        [few] { $count } повідомлення лишилися як є: з ними відтоді зробили щось інше.
        [many] { $count } повідомлень лишилося як є: з ними відтоді зробили щось інше.
       *[other] { $count } повідомлень лишилося як є: з ними відтоді зробили щось інше.
    }

## Syncing

desk-shell-sync = Синхронізувати
desk-sync-title = Синхронізація із сервером
desk-sync-never = Синхронізації ще не було
desk-sync-asking = Синхронізуємо…
desk-sync-fetching-reports = Отримуємо повідомлення: { $done } з { $of }
desk-sync-fetching-letters = Отримуємо послання: { $done } з { $of }
desk-sync-opening = Відкриваємо повідомлення: { $done } з { $of }
desk-sync-just-now = Щойно синхронізовано
desk-sync-nothing = Нічого нового не було.
desk-sync-ago =
    { PLURAL($minutes) ->
        [one] Синхронізовано { $minutes } хвилину тому
        [few] Синхронізовано { $minutes } хвилини тому
        [many] Синхронізовано { $minutes } хвилин тому
       *[other] Синхронізовано { $minutes } хвилин тому
    }
desk-sync-failed = Не синхронізовано: { $why }
desk-sync-reports =
    { PLURAL($count) ->
        [one] { $count } нове повідомлення
        [few] { $count } нові повідомлення
        [many] { $count } нових повідомлень
       *[other] { $count } нових повідомлень
    }
desk-sync-letters =
    { PLURAL($count) ->
        [one] { $count } нове послання
        [few] { $count } нові послання
        [many] { $count } нових послань
       *[other] { $count } нових послань
    }
desk-sync-decisions =
    { PLURAL($count) ->
        [one] { $count } новий запис від інших аналітиків
        [few] { $count } нові записи від інших аналітиків
        [many] { $count } нових записів від інших аналітиків
       *[other] { $count } нових записів від інших аналітиків
    }
desk-sync-withdrawn =
    { PLURAL($count) ->
        [one] { $count } повідомлення забрав автор; тут його теж видалено
        [few] { $count } повідомлення забрали автори; тут їх теж видалено
        [many] { $count } повідомлень забрали автори; тут їх теж видалено
       *[other] { $count } повідомлень забрали автори; тут їх теж видалено
    }
desk-sync-destroyed = Знищене за рішенням поручителів знищено й тут. Що це було, сказано на сторінці «Зберігання».
desk-sync-alarm = Сигнал небезпеки
desk-sync-acknowledge = Прочитано
# At the beginning of the page’s title, so that a narrow tab shows it
desk-sync-alarms-title = ({ $count }) { $title }
# Opens those that are folded below the first three
desk-sync-more-alarms =
    { PLURAL($count) ->
        [one] І ще { $count } сигнал
        [few] І ще { $count } сигнали
        [many] І ще { $count } сигналів
       *[other] І ще { $count } сигналів
    }
desk-sync-acknowledge-all =
    { PLURAL($count) ->
        [one] Прочитано { $count } сигнал
        [few] Прочитано всі { $count } сигнали
        [many] Прочитано всі { $count } сигналів
       *[other] Прочитано всі { $count } сигналів
    }

desk-shell-language = Мова цих сторінок
desk-sync-not-admitted = Очікування допуску
desk-sync-not-admitted-next = Усе гаразд: так буває з кожним новим робочим місцем. Доки поручитель вас не допустив, завантажувати нічого. Покажіть йому свою картку й разом прочитайте вголос її вісім слів. Коли допуск буде опубліковано, натисніть «Синхронізувати».
desk-sync-not-admitted-clock = Якщо вам кажуть, що вас уже допущено, перевірте, чи правильно йде годинник цього комп’ютера.
