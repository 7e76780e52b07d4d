### Reviewed by a native speaker: not yet.

## Looking for reports

desk-inbox-search = Іздеу
desk-inbox-look = Іздеу
desk-inbox-clear = Тазалау
desk-inbox-filters = Сүзгілер
desk-inbox-any = бәрі
desk-inbox-with = бар
desk-inbox-without = жоқ
desk-inbox-apply = Осыларды көрсету
desk-inbox-filter-period = Кезең
desk-inbox-filter-area = Аумақ
desk-inbox-filter-what = Не болды
desk-inbox-filter-language = Форманың тілі
desk-inbox-filter-story = Өз сөзі
desk-inbox-filter-attachment = Файлдар
desk-inbox-filter-tag = Тег
desk-inbox-filter-waiting = Жауап күтуі мүмкін
desk-inbox-filter-asked = Сұралған, жауабы күтіледі
desk-inbox-filter-mine = Менікі, жабылмаған

## Where they stand

desk-inbox-states = Хабарламалардың күйі
desk-inbox-state-all = Бәрі
desk-inbox-state-new = Жаңа
desk-inbox-state-accepted = Қабылданған
desk-inbox-state-counted = Саналған
desk-inbox-state-rejected = Теріске шығарылған
desk-inbox-state-junk = Хабарлама емес
desk-inbox-state-duplicate = Қайталанған
desk-inbox-state-set-aside = Бөлек қойылған

## The list

desk-inbox-none = Мұнда хабарлама жоқ.
desk-inbox-count = { $of } ішінен { $from } – { $to }
desk-inbox-select = { $id } хабарламасын белгілеу
desk-inbox-may-wait = жауап күтуі мүмкін
desk-inbox-waits = жауап күтеді
desk-inbox-asked = сұралған, жауап жоқ
desk-inbox-asked-answered = сұралған, содан кейін жазды
desk-inbox-minor = балаға қатысты болуы мүмкін
desk-inbox-distress = оқу ауыр болуы мүмкін
desk-inbox-no-words = сөзі жоқ
desk-inbox-files =
    { PLURAL($count) ->
        [one] бір файл
       *[other] { $count } файл
    }
desk-inbox-what-and-more = { $named } · тағы { $more }
desk-inbox-pages = Тізімнің беттері
desk-inbox-page = { $of } беттің { $page }-беті
desk-inbox-page-before = Алдыңғы бет
desk-inbox-page-after = Келесі бет

## What is done with several at once

desk-inbox-selected = Белгіленген хабарламалармен
desk-inbox-select-all = Мұндағының бәрін белгілеу
desk-inbox-select-none = Белгілерді алып тастау
desk-inbox-accept = Қабылдау
desk-inbox-reject = Теріске шығару
desk-inbox-junk = Хабарлама емес
desk-inbox-undecided = Шешімсіз
desk-inbox-take = Өзіме аламын
desk-inbox-leave = Жауаптысыз
desk-inbox-tagging = Тег…
desk-inbox-put-on = Қою
desk-inbox-take-off = Алып тастау
desk-inbox-none-selected = Бірде-бір хабарлама белгіленбеді.
desk-inbox-done-accept =
    { PLURAL($count) ->
        [one] Бір хабарлама қабылданды.
       *[other] { $count } хабарлама қабылданды.
    }
desk-inbox-done-reject =
    { PLURAL($count) ->
        [one] Бір хабарлама теріске шығарылды.
       *[other] { $count } хабарлама теріске шығарылды.
    }
desk-inbox-done-junk =
    { PLURAL($count) ->
        [one] Біреуіне «Хабарлама емес» деген белгі қойылды.
       *[other] { $count } данасына «Хабарлама емес» деген белгі қойылды.
    }
desk-inbox-done-undecided =
    { PLURAL($count) ->
        [one] Бір хабарлама қайта шешімсіз қалды.
       *[other] { $count } хабарлама қайта шешімсіз қалды.
    }
desk-inbox-done-mine =
    { PLURAL($count) ->
        [one] Сіз тағы бір хабарламаға жауапты болдыңыз.
       *[other] Сіз тағы { $count } хабарламаға жауапты болдыңыз.
    }
desk-inbox-done-nobody =
    { PLURAL($count) ->
        [one] Бұл хабарламаға енді ешкім жауапты емес.
       *[other] Бұл { $count } хабарламаға енді ешкім жауапты емес.
    }
desk-inbox-done-tag =
    { PLURAL($count) ->
        [one] Тег бір хабарламаға қойылды.
       *[other] Тег { $count } хабарламаға қойылды.
    }
desk-inbox-done-untag =
    { PLURAL($count) ->
        [one] Тег бір хабарламадан алынды.
       *[other] Тег { $count } хабарламадан алынды.
    }
desk-inbox-left-set-aside =
    { PLURAL($count) ->
        [one] Бір хабарлама бөлек қойылған және оны қабылдауға болмайды: мұнда оны ешкім оқи алмайды.
       *[other] { $count } хабарлама бөлек қойылған және оларды қабылдауға болмайды: мұнда оларды ешкім оқи алмайды.
    }
desk-inbox-counted-already =
    { PLURAL($count) ->
        [one] Олардың бірі шығарылымда саналып қойған, ол өзгермейді.
       *[other] Олардың { $count } данасы шығарылымда саналып қойған, ол өзгермейді.
    }
