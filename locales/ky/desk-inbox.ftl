### Reviewed by a native speaker: not yet.

## Looking for reports

desk-inbox-search = Издөө
desk-inbox-look = Издөө
desk-inbox-clear = Тазалоо
desk-inbox-filters = Чыпкалар
desk-inbox-any = баары
desk-inbox-with = бар
desk-inbox-without = жок
desk-inbox-apply = Ушуларды көрсөтүү
desk-inbox-filter-period = Мезгил
desk-inbox-filter-area = Аймак
desk-inbox-filter-what = Эмне болгон
desk-inbox-filter-language = Форманын тили
desk-inbox-filter-story = Өз сөзү
desk-inbox-filter-attachment = Файлдар
desk-inbox-filter-tag = Тег
desk-inbox-filter-waiting = Жооп күтүшү мүмкүн
desk-inbox-filter-asked = Суралган, жообу күтүлөт
desk-inbox-filter-mine = Меники, жабыла элек

## Where they stand

desk-inbox-states = Билдирүүлөрдүн абалы
desk-inbox-state-all = Баары
desk-inbox-state-new = Жаңы
desk-inbox-state-accepted = Кабыл алынган
desk-inbox-state-counted = Эсептелген
desk-inbox-state-rejected = Четке кагылган
desk-inbox-state-junk = Билдирүү эмес
desk-inbox-state-duplicate = Кайталанган
desk-inbox-state-set-aside = Өзүнчө коюлган

## The list

desk-inbox-none = Бул жерде билдирүү жок.
desk-inbox-count = { $of } ичинен { $from } – { $to }
desk-inbox-select = { $id } билдирүүсүн белгилөө
desk-inbox-may-wait = жооп күтүшү мүмкүн
desk-inbox-waits = жооп күтөт
desk-inbox-asked = суралган, жооп жок
desk-inbox-asked-answered = суралган, андан кийин жазды
desk-inbox-minor = балага тиешелүү болушу мүмкүн
desk-inbox-distress = окуу оор болушу мүмкүн
desk-inbox-no-words = сөзү жок
desk-inbox-files =
    { PLURAL($count) ->
        [one] бир файл
       *[other] { $count } файл
    }
desk-inbox-what-and-more = { $named } · дагы { $more }
desk-inbox-pages = Тизменин барактары
desk-inbox-page = { $of } барактын { $page }-барагы
desk-inbox-page-before = Мурунку барак
desk-inbox-page-after = Кийинки барак

## What is done with several at once

desk-inbox-selected = Белгиленген билдирүүлөр менен
desk-inbox-select-all = Бул жердегинин баарын белгилөө
desk-inbox-select-none = Белгилерди алып салуу
desk-inbox-accept = Кабыл алуу
desk-inbox-reject = Четке кагуу
desk-inbox-junk = Билдирүү эмес
desk-inbox-undecided = Чечимсиз
desk-inbox-take = Өзүмө алам
desk-inbox-leave = Жооптуусуз
desk-inbox-tagging = Тег…
desk-inbox-put-on = Коюу
desk-inbox-take-off = Алып салуу
desk-inbox-none-selected = Бир да билдирүү белгиленген жок.
desk-inbox-done-accept =
    { PLURAL($count) ->
        [one] Бир билдирүү кабыл алынды.
       *[other] { $count } билдирүү кабыл алынды.
    }
desk-inbox-done-reject =
    { PLURAL($count) ->
        [one] Бир билдирүү четке кагылды.
       *[other] { $count } билдирүү четке кагылды.
    }
desk-inbox-done-junk =
    { PLURAL($count) ->
        [one] Бирине «Билдирүү эмес» деген белги коюлду.
       *[other] { $count } даанасына «Билдирүү эмес» деген белги коюлду.
    }
desk-inbox-done-undecided =
    { PLURAL($count) ->
        [one] Бир билдирүү кайра чечимсиз калды.
       *[other] { $count } билдирүү кайра чечимсиз калды.
    }
desk-inbox-done-mine =
    { PLURAL($count) ->
        [one] Сиз дагы бир билдирүүгө жооптуу болдуңуз.
       *[other] Сиз дагы { $count } билдирүүгө жооптуу болдуңуз.
    }
desk-inbox-done-nobody =
    { PLURAL($count) ->
        [one] Бул билдирүүгө азыр эч ким жооптуу эмес.
       *[other] Бул { $count } билдирүүгө азыр эч ким жооптуу эмес.
    }
desk-inbox-done-tag =
    { PLURAL($count) ->
        [one] Тег бир билдирүүгө коюлду.
       *[other] Тег { $count } билдирүүгө коюлду.
    }
desk-inbox-done-untag =
    { PLURAL($count) ->
        [one] Тег бир билдирүүдөн алынды.
       *[other] Тег { $count } билдирүүдөн алынды.
    }
desk-inbox-left-set-aside =
    { PLURAL($count) ->
        [one] Бир билдирүү өзүнчө коюлган жана аны кабыл алууга болбойт: бул жерде аны эч ким окуй албайт.
       *[other] { $count } билдирүү өзүнчө коюлган жана аларды кабыл алууга болбойт: бул жерде аларды эч ким окуй албайт.
    }
desk-inbox-counted-already =
    { PLURAL($count) ->
        [one] Алардын бири чыгарылышта эсептелген, ал өзгөрбөйт.
       *[other] Алардын { $count } даанасы чыгарылышта эсептелген, ал өзгөрбөйт.
    }
