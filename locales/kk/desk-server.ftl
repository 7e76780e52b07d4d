### Reviewed by a native speaker: not yet.

## The server, as this desk sees it

desk-server-title = Сервер
desk-server-alarms = Дабылдар
desk-server-no-alarm = Сізді күткен дабыл жоқ.
desk-server-wait =
    { PLURAL($count) ->
        [one] Бір дабыл оқылуын күтеді; ол әр беттің басында тұр.
       *[other] { $count } дабыл оқылуын күтеді; олар әр беттің басында тұр.
    }
desk-server-seen = Алғаш көрінгені: { $first }, соңғысы: { $last }.
desk-server-seen-over = Алғаш көрінгені: { $first }, соңғысы: { $last }. Кейін қарағанда ол көрінбеді.
desk-server-past = Бұрын оқылғандар
desk-server-warnings = Жақында не істеу керек
desk-server-verified = Не тексерілді
desk-server-synced = Соңғы толық синхрондауда, { $day } күні.
desk-server-never-synced = Бұл жұмыс орны әлі синхрондалмаған.
desk-server-fingerprint = Осында бекітілген түбір ізі, дауыспен салыстыру үшін:
desk-server-notice = № { $number } кілттер мәлімдемесі, шыққан күні: { $issued }, { $expires } күніне дейін күшінде.
desk-server-members-none = Мүшелер тізімі әзірге жоқ.
desk-server-members =
    { PLURAL($count) ->
        [one] Онда аталған мүшелер тізімінде бір мүше бар.
       *[other] Онда аталған мүшелер тізімінде { $count } мүше бар.
    }
desk-server-releases-none = Әзірге шығарылым жоқ.
desk-server-releases =
    { PLURAL($count) ->
        [one] Бір шығарылым.
       *[other] { $count } шығарылым, әрқайсысы алдыңғысынан кейін келеді.
    }
desk-server-compared-none = Басқа жұмыс орындары өзіне не көрсетілгенін әлі айтқан жоқ. Әрқайсысы келесі шешімдерімен айтады.
desk-server-compared =
    { PLURAL($count) ->
        [one] Басқа бір жұмыс орнына көрсетілгенімен салыстырылды.
       *[other] Басқа { $count } жұмыс орнына көрсетілгенімен салыстырылды.
    }
desk-server-periods = Кезеңдер
desk-server-period-number = Кезең
desk-server-period-from = Басталуы
desk-server-period-state = Күйі
desk-server-period-keys = Осы жұмыс орнындағы кілттер
desk-server-period-in-use = хабарламалар соның кілтімен мөрленеді
desk-server-period-ahead = алдын ала дайындалған
desk-server-period-past = бітті
desk-server-keys-both = жауаптар мен баяндар
desk-server-keys-answers = жауаптар
desk-server-keys-none = жоқ
desk-server-form = Форма не берді
desk-server-form-never = Осы жұмыс орнынан ашық форманы әлі ешкім қараған жоқ.
desk-server-form-on = Қаралған күні: { $day }, телефон қарағандай, скрипттермен де, оларсыз да.
desk-server-form-how = Осы жолды сол күні басқа жолмен қараған адамның жолымен салыстырыңыз. Бір рет немесе қайта-қайта, құпиясөзсіз қарау үшін:
desk-shell-server = Сервер
