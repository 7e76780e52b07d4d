### Reviewed by a native speaker: not yet.

## What stands around every page of the desk

desk-shell-name = Corncrake иш орду
desk-shell-practice = Машыгуу үчүн. Бул жерде жасалгандар эч качан эсептелбейт жана жарыяланбайт.
desk-shell-skip = Барактын мазмунуна өтүү
desk-shell-pages = Барактар
desk-shell-inbox = Билдирүүлөр
desk-shell-enter = Башка адам үчүн билдирүү
desk-shell-import = Импорт
desk-shell-exports = Экспорт
desk-shell-people = Адамдар
desk-shell-keys = Клавиатура
desk-shell-lock = Кулпулоо
desk-shell-notices = Эмне жасалды
desk-shell-refused = Аткарылган жок: { $why }.
desk-shell-nothing = Бул жерде эч нерсе жок
desk-shell-to-inbox = Билдирүүлөргө кайтуу

## Unlocking

desk-unlock-title = Corncrake иш орду
desk-unlock-passphrase = Сырсөзүңүз
desk-unlock-open = Иш ордун ачуу
desk-unlock-wrong = Бул сырсөз жеке ачкыч файлыңызды ачпайт. Кайра аракет кылыңыз.
desk-unlock-by-hand = Кулпуланды. Ачык турган нерсе бул компьютердин эс тутумунан өчтү.
desk-unlock-idle =
    { PLURAL($minutes) ->
        [one] Иш орду бир мүнөт колдонулбагандыктан кулпуланды. Жазылып, сакталбай калган нерсе жоголду.
       *[other] Иш орду { $minutes } мүнөт колдонулбагандыктан кулпуланды. Жазылып, сакталбай калган нерсе жоголду.
    }
desk-unlock-locks =
    { PLURAL($minutes) ->
        [one] Бир мүнөт колдонулбаса, иш орду кулпуланат. Ага чейин жазылып, сакталбай калган нерсе жоголот.
       *[other] { $minutes } мүнөт колдонулбаса, иш орду кулпуланат. Ага чейин жазылып, сакталбай калган нерсе жоголот.
    }
desk-unlock-key = Жеке ачкыч файлыңыз аппараттык ачкыч менен ачылат. Аны туташтырып, жылт эткенде тийип коюңуз.
desk-unlock-pin = Аппараттык ачкычтын PIN-коду, бар болсо
desk-unlock-key-refused = Аппараттык ачкыч жеке ачкыч файлыңызды ачкан жок. Ал туура ачкычпы жана туташканбы? PIN-коду бар болсо: көп ката терилсе, ачкыч бөгөттөлөт.
desk-unlock-key-wants = Аппараттык ачкыч жазылбаган нерсени сурады: { $what }
desk-unlock-asking-key = Аппараттык ачкычтан суралууда. Жылт этсе, тийип коюңуз.
desk-unlock-opening = Ачылууда
desk-unlock-trying = Сырсөз текшерилүүдө. Эч ким көп сырсөз сынай албасын үчүн, бул бир нече секунд алат.
desk-unlock-opening-reports = { $of } билдирүүнүн { $done } ачылды.
desk-unlock-enter = Иш ордуна өтүү
desk-unlock-link-used = Бул шилтеме мурда колдонулган
desk-unlock-link-used-yours = Эгер аны сиз колдонсоңуз: барак башка өтмөктө же башка браузерде ачык турат. Же «corncrake desk» иштеп жаткан жерде Ctrl-C басып, аны кайра иштетиңиз; ал жаңы шилтеме чыгарат.
desk-unlock-link-used-not-yours = Эгер сиз эмес болсоңуз: бул компьютерде шилтемени башка бирөө көргөн. «corncrake desk» иштеп жаткан жерде Ctrl-C басыңыз жана ким экенин билмейинче сырсөз жазбаңыз.

## What was just done

desk-shell-undo = Артка кайтаруу
desk-undo-nothing = Артка кайтара турган эч нерсе калган жок.
desk-undo-done =
    { PLURAL($count) ->
        [one] Бир билдирүү боюнча артка кайтарылды.
       *[other] { $count } билдирүү боюнча артка кайтарылды.
    }
desk-undo-left =
    { PLURAL($count) ->
        [one] Бир билдирүү ошол бойдон калды: андан кийин аны менен башка нерсе жасалган.
       *[other] { $count } билдирүү ошол бойдон калды: андан кийин алар менен башка нерсе жасалган.
    }

## Syncing

desk-shell-sync = Синхрондоштуруу
desk-sync-title = Сервер менен синхрондоштуруу
desk-sync-never = Азырынча синхрондоштурулган жок
desk-sync-asking = Синхрондоштурулууда…
desk-sync-fetching-reports = Билдирүүлөр алынууда: { $of } ичинен { $done }
desk-sync-fetching-letters = Каттар алынууда: { $of } ичинен { $done }
desk-sync-opening = Билдирүүлөр ачылууда: { $of } ичинен { $done }
desk-sync-just-now = Азыр эле синхрондоштурулду
desk-sync-nothing = Жаңы эч нерсе жок.
desk-sync-ago =
    { PLURAL($minutes) ->
        [one] Бир мүнөт мурда синхрондоштурулду
       *[other] { $minutes } мүнөт мурда синхрондоштурулду
    }
desk-sync-failed = Синхрондоштурулган жок: { $why }
desk-sync-reports =
    { PLURAL($count) ->
        [one] Бир жаңы билдирүү
       *[other] { $count } жаңы билдирүү
    }
desk-sync-letters =
    { PLURAL($count) ->
        [one] Бир жаңы кат
       *[other] { $count } жаңы кат
    }
desk-sync-decisions =
    { PLURAL($count) ->
        [one] Башка аналитиктерден бир жаңы жазуу
       *[other] Башка аналитиктерден { $count } жаңы жазуу
    }
desk-sync-withdrawn =
    { PLURAL($count) ->
        [one] Бир билдирүүнү аны жөнөткөн адам алып салды, ал бул жерден да өчүрүлдү
       *[other] { $count } билдирүүнү аларды жөнөткөн адамдар алып салышты, алар бул жерден да өчүрүлдү
    }
desk-sync-destroyed = Кепилдер жок кылгандын баары бул жерде да жок кылынды. Эмне болгону «Сактоо мөөнөтү» барагында айтылган.
desk-sync-alarm = Кооп белгиси
desk-sync-acknowledge = Муну окудум
# At the beginning of the page’s title, so that a narrow tab shows it
desk-sync-alarms-title = ({ $count }) { $title }
# Opens those that are folded below the first three
desk-sync-more-alarms =
    { PLURAL($count) ->
        [one] Дагы бир кооп белгиси
       *[other] Дагы { $count } кооп белгиси
    }
desk-sync-acknowledge-all =
    { PLURAL($count) ->
        [one] Муну окудум
       *[other] { $count } белгинин баарын окудум
    }

desk-shell-language = Бул барактардын тили
desk-sync-not-admitted = Кабыл алууну күтүү
desk-sync-not-admitted-next = Баары жайында: ар бир жаңы жумуш орду ушундай башталат. Кепил сизди кабыл алмайынча, эч нерсе жүктөлбөйт. Ага картаңызды көрсөтүп, сегиз сөзүн чогуу үн чыгарып окугула. Кабыл алуу жарыялангандан кийин «Синхрондоштуруу» баскычын басыңыз.
desk-sync-not-admitted-clock = Сизди кабыл алып коюшту дешсе, бул компьютердин сааты туурабы, текшериңиз.
