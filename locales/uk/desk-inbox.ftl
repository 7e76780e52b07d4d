### Reviewed by a native speaker: not yet.

## Looking for reports

desk-inbox-search = Пошук
desk-inbox-look = Шукати
desk-inbox-clear = Скинути
desk-inbox-filters = Фільтри
desk-inbox-any = не важливо
desk-inbox-with = є
desk-inbox-without = немає
desk-inbox-apply = Показати
desk-inbox-filter-period = Період
desk-inbox-filter-area = Місцевість
desk-inbox-filter-what = Що сталося
desk-inbox-filter-language = Мова форми
desk-inbox-filter-story = Розповідь своїми словами
desk-inbox-filter-attachment = Файли
desk-inbox-filter-tag = Мітка
desk-inbox-filter-waiting = Можливо, чекають на відповідь
desk-inbox-filter-asked = Чекаємо на відповідь автора
desk-inbox-filter-mine = Мої й не закриті

## Where they stand

desk-inbox-states = Стан повідомлень
desk-inbox-state-all = Усі
desk-inbox-state-new = Нове
desk-inbox-state-accepted = Прийнято
desk-inbox-state-counted = Враховано
desk-inbox-state-rejected = Відхилено
desk-inbox-state-junk = Спам
desk-inbox-state-duplicate = Повтор
desk-inbox-state-set-aside = Відкладено

## The list

desk-inbox-none = Тут немає повідомлень.
desk-inbox-count = { $from }–{ $to } з { $of }
desk-inbox-select = Вибрати повідомлення { $id }
desk-inbox-may-wait = можливо, чекає на відповідь
desk-inbox-waits = чекає на відповідь
desk-inbox-asked = запитано, відповіді немає
desk-inbox-asked-answered = запитано, автор написав
desk-inbox-minor = можливо, про дитину
desk-inbox-distress = важко читати
desk-inbox-no-words = без розповіді
desk-inbox-files =
    { PLURAL($count) ->
        [one] { $count } файл
        [few] { $count } файли
        [many] { $count } файлів
       *[other] { $count } файлів
    }
desk-inbox-what-and-more = { $named } · і ще { $more }
desk-inbox-pages = Сторінки списку
desk-inbox-page = Сторінка { $page } з { $of }
desk-inbox-page-before = Попередня сторінка
desk-inbox-page-after = Наступна сторінка

## What is done with several at once

desk-inbox-selected = З вибраними повідомленнями
desk-inbox-select-all = Вибрати всі тут
desk-inbox-select-none = Зняти вибір
desk-inbox-accept = Прийняти
desk-inbox-reject = Відхилити
desk-inbox-junk = Спам
desk-inbox-undecided = Без рішення
desk-inbox-take = Беру собі
desk-inbox-leave = Нічиє
desk-inbox-tagging = Мітка…
desk-inbox-put-on = Поставити
desk-inbox-take-off = Зняти
desk-inbox-none-selected = Жодного повідомлення не вибрано.
desk-inbox-done-accept =
    { PLURAL($count) ->
        [one] Прийнято { $count } повідомлення.
        [few] Прийнято { $count } повідомлення.
        [many] Прийнято { $count } повідомлень.
       *[other] Прийнято { $count } повідомлень.
    }
desk-inbox-done-reject =
    { PLURAL($count) ->
        [one] Відхилено { $count } повідомлення.
        [few] Відхилено { $count } повідомлення.
        [many] Відхилено { $count } повідомлень.
       *[other] Відхилено { $count } повідомлень.
    }
desk-inbox-done-junk =
    { PLURAL($count) ->
        [one] { $count } повідомлення позначено як спам.
        [few] { $count } повідомлення позначено як спам.
        [many] { $count } повідомлень позначено як спам.
       *[other] { $count } повідомлень позначено як спам.
    }
desk-inbox-done-undecided =
    { PLURAL($count) ->
        [one] { $count } повідомлення знову без рішення.
        [few] { $count } повідомлення знову без рішення.
        [many] { $count } повідомлень знову без рішення.
       *[other] { $count } повідомлень знову без рішення.
    }
desk-inbox-done-mine =
    { PLURAL($count) ->
        [one] Ви ведете ще { $count } повідомлення.
        [few] Ви ведете ще { $count } повідомлення.
        [many] Ви ведете ще { $count } повідомлень.
       *[other] Ви ведете ще { $count } повідомлень.
    }
desk-inbox-done-nobody =
    { PLURAL($count) ->
        [one] { $count } повідомлення тепер ніхто не веде.
        [few] { $count } повідомлення тепер ніхто не веде.
        [many] { $count } повідомлень тепер ніхто не веде.
       *[other] { $count } повідомлень тепер ніхто не веде.
    }
desk-inbox-done-tag =
    { PLURAL($count) ->
        [one] Мітку поставлено на { $count } повідомлення.
        [few] Мітку поставлено на { $count } повідомлення.
        [many] Мітку поставлено на { $count } повідомлень.
       *[other] Мітку поставлено на { $count } повідомлень.
    }
desk-inbox-done-untag =
    { PLURAL($count) ->
        [one] Мітку знято з { $count } повідомлення.
        [few] Мітку знято з { $count } повідомлень.
        [many] Мітку знято з { $count } повідомлень.
       *[other] Мітку знято з { $count } повідомлень.
    }
desk-inbox-left-set-aside =
    { PLURAL($count) ->
        [one] { $count } повідомлення відкладено, і прийняти його не можна: прочитати його тут ніхто не може.
        [few] { $count } повідомлення відкладено, і прийняти їх не можна: прочитати їх тут ніхто не може.
        [many] { $count } повідомлень відкладено, і прийняти їх не можна: прочитати їх тут ніхто не може.
       *[other] { $count } повідомлень відкладено, і прийняти їх не можна: прочитати їх тут ніхто не може.
    }
desk-inbox-counted-already =
    { PLURAL($count) ->
        [one] { $count } з них уже враховано у випуску, а випуск не змінюється.
        [few] { $count } з них уже враховано у випуску, а випуск не змінюється.
        [many] { $count } з них уже враховано у випуску, а випуск не змінюється.
       *[other] { $count } з них уже враховано у випуску, а випуск не змінюється.
    }
