### Reviewed by a native speaker: not yet.

## What stands around every page of the desk

desk-shell-name = Corncrake жұмыс орны
desk-shell-practice = Жаттығуға арналған. Мұнда істелгендер ешқашан саналмайды және жарияланбайды.
desk-shell-skip = Беттің мазмұнына өту
desk-shell-pages = Беттер
desk-shell-inbox = Хабарламалар
desk-shell-enter = Басқа адам үшін хабарлама
desk-shell-import = Импорт
desk-shell-exports = Экспорт
desk-shell-people = Адамдар
desk-shell-keys = Пернетақта
desk-shell-lock = Құлыптау
desk-shell-notices = Не істелді
desk-shell-refused = Орындалмады: { $why }.
desk-shell-nothing = Мұнда ештеңе жоқ
desk-shell-to-inbox = Хабарламаларға қайту

## Unlocking

desk-unlock-title = Corncrake жұмыс орны
desk-unlock-passphrase = Құпиясөзіңіз
desk-unlock-open = Жұмыс орнын ашу
desk-unlock-wrong = Бұл құпиясөз жеке кілт файлыңызды ашпайды. Қайта көріңіз.
desk-unlock-by-hand = Құлыпталды. Ашық тұрғанның бәрі осы компьютердің жадынан өшті.
desk-unlock-idle =
    { PLURAL($minutes) ->
        [one] Жұмыс орны бір минут қолданылмағандықтан құлыпталды. Жазылып, сақталмағаны жоғалды.
       *[other] Жұмыс орны { $minutes } минут қолданылмағандықтан құлыпталды. Жазылып, сақталмағаны жоғалды.
    }
desk-unlock-locks =
    { PLURAL($minutes) ->
        [one] Бір минут қолданылмаса, жұмыс орны құлыпталады. Оған дейін жазылып, сақталмағаны жоғалады.
       *[other] { $minutes } минут қолданылмаса, жұмыс орны құлыпталады. Оған дейін жазылып, сақталмағаны жоғалады.
    }
desk-unlock-key = Жеке кілт файлыңыз аппараттық кілтпен ашылады. Оны қосып, жыпылықтағанда түртіңіз.
desk-unlock-pin = Аппараттық кілттің PIN-коды, бар болса
desk-unlock-key-refused = Аппараттық кілт жеке кілт файлыңызды ашпады. Ол дұрыс кілт пе және қосулы ма? PIN-коды бар болса: қате көп терілсе, кілт бұғатталады.
desk-unlock-key-wants = Аппараттық кілт жазылмаған нәрсені сұрады: { $what }
desk-unlock-asking-key = Аппараттық кілттен сұралуда. Жыпылықтаса, түртіңіз.
desk-unlock-opening = Ашылуда
desk-unlock-trying = Құпиясөз тексерілуде. Ешкім көп құпиясөзді байқап көре алмауы үшін бұл бірнеше секунд алады.
desk-unlock-opening-reports = { $of } хабарламаның { $done } ашылды.
desk-unlock-enter = Жұмыс орнына өту
desk-unlock-link-used = Бұл сілтеме бұрын қолданылған
desk-unlock-link-used-yours = Егер оны сіз қолдансаңыз: бет басқа қойындыда немесе басқа браузерде ашық тұр. Немесе «corncrake desk» жұмыс істеп тұрған жерде Ctrl-C басып, оны қайта іске қосыңыз; ол жаңа сілтеме шығарады.
desk-unlock-link-used-not-yours = Егер сіз болмасаңыз: осы компьютерде сілтемені басқа біреу көрген. «corncrake desk» жұмыс істеп тұрған жерде Ctrl-C басыңыз және кім екенін білгенше құпиясөз жазбаңыз.

## What was just done

desk-shell-undo = Кері қайтару
desk-undo-nothing = Енді кері қайтаратын ештеңе жоқ.
desk-undo-done =
    { PLURAL($count) ->
        [one] Бір хабарлама бойынша кері қайтарылды.
       *[other] { $count } хабарлама бойынша кері қайтарылды.
    }
desk-undo-left =
    { PLURAL($count) ->
        [one] Бір хабарлама сол күйінде қалды: содан кейін онымен басқа нәрсе істелген.
       *[other] { $count } хабарлама сол күйінде қалды: содан кейін олармен басқа нәрсе істелген.
    }

## Syncing

desk-shell-sync = Синхрондау
desk-sync-title = Сервермен синхрондау
desk-sync-never = Әлі синхрондалмаған
desk-sync-asking = Синхрондалуда…
desk-sync-fetching-reports = Хабарламалар алынуда: { $of } ішінен { $done }
desk-sync-fetching-letters = Хаттар алынуда: { $of } ішінен { $done }
desk-sync-opening = Хабарламалар ашылуда: { $of } ішінен { $done }
desk-sync-just-now = Жаңа ғана синхрондалды
desk-sync-nothing = Жаңа ештеңе жоқ.
desk-sync-ago =
    { PLURAL($minutes) ->
        [one] Бір минут бұрын синхрондалды
       *[other] { $minutes } минут бұрын синхрондалды
    }
desk-sync-failed = Синхрондалмады: { $why }
desk-sync-reports =
    { PLURAL($count) ->
        [one] Бір жаңа хабарлама
       *[other] { $count } жаңа хабарлама
    }
desk-sync-letters =
    { PLURAL($count) ->
        [one] Бір жаңа хат
       *[other] { $count } жаңа хат
    }
desk-sync-decisions =
    { PLURAL($count) ->
        [one] Басқа талдаушылардан бір жаңа жазба
       *[other] Басқа талдаушылардан { $count } жаңа жазба
    }
desk-sync-withdrawn =
    { PLURAL($count) ->
        [one] Бір хабарламаны оны жіберген адам қайтарып алды, ол мұнда да өшірілді
       *[other] { $count } хабарламаны оларды жіберген адамдар қайтарып алды, олар мұнда да өшірілді
    }
desk-sync-destroyed = Кепілгерлер жойғанның бәрі мұнда да жойылды. Не болғаны «Сақтау мерзімі» бетінде айтылған.
desk-sync-alarm = Дабыл
desk-sync-acknowledge = Мұны оқыдым
# At the beginning of the page’s title, so that a narrow tab shows it
desk-sync-alarms-title = ({ $count }) { $title }
# Opens those that are folded below the first three
desk-sync-more-alarms =
    { PLURAL($count) ->
        [one] Тағы бір дабыл
       *[other] Тағы { $count } дабыл
    }
desk-sync-acknowledge-all =
    { PLURAL($count) ->
        [one] Мұны оқыдым
       *[other] { $count } дабылдың бәрін оқыдым
    }

desk-shell-language = Осы беттердің тілі
desk-sync-not-admitted = Қабылдауды күту
desk-sync-not-admitted-next = Бәрі дұрыс: кез келген жаңа жұмыс орнында осылай болады. Кепілгер сізді қабылдамайынша, ештеңе жүктелмейді. Оған картаңызды көрсетіп, сегіз сөзін бірге дауыстап оқыңыздар. Қабылдау жарияланған соң, «Синхрондау» түймесін басыңыз.
desk-sync-not-admitted-clock = Сізді қабылдап қойды десе, осы компьютердің сағаты дұрыс па, тексеріңіз.
