### Reviewed by a native speaker: not yet.

## The server, as this desk sees it

desk-server-title = Сервер
desk-server-alarms = Кооп белгилери
desk-server-no-alarm = Сизди күткөн кооп белгиси жок.
desk-server-wait =
    { PLURAL($count) ->
        [one] Бир кооп белгиси окулушун күтөт; ал ар бир барактын башында турат.
       *[other] { $count } кооп белгиси окулушун күтөт; алар ар бир барактын башында турат.
    }
desk-server-seen = Биринчи көрүнгөнү: { $first }, акыркысы: { $last }.
desk-server-seen-over = Биринчи көрүнгөнү: { $first }, акыркысы: { $last }. Кийинки кароодо ал көрүнгөн жок.
desk-server-past = Мурда окулгандар
desk-server-warnings = Жакында эмне кылуу керек
desk-server-verified = Эмне текшерилди
desk-server-synced = Акыркы толук синхрондоштурууда, { $day } күнү.
desk-server-never-synced = Бул иш орду азырынча синхрондоштурула элек.
desk-server-fingerprint = Бул жерде бекитилген тамыр изи, үн менен салыштыруу үчүн:
desk-server-notice = № { $number } ачкычтар жарыясы, чыккан күнү: { $issued }, { $expires } күнүнө чейин күчүндө.
desk-server-members-none = Мүчөлөр тизмеси азырынча жок.
desk-server-members =
    { PLURAL($count) ->
        [one] Анда аталган мүчөлөр тизмесинде бир мүчө бар.
       *[other] Анда аталган мүчөлөр тизмесинде { $count } мүчө бар.
    }
desk-server-releases-none = Азырынча чыгарылыш жок.
desk-server-releases =
    { PLURAL($count) ->
        [one] Бир чыгарылыш.
       *[other] { $count } чыгарылыш, ар бири мурункусунун артынан келет.
    }
desk-server-compared-none = Башка иш орундары өзүнө эмне көрсөтүлгөнүн азырынча айта элек. Ар бири кийинки чечимдери менен айтат.
desk-server-compared =
    { PLURAL($count) ->
        [one] Башка бир иш ордуна көрсөтүлгөнү менен салыштырылды.
       *[other] Башка { $count } иш ордуна көрсөтүлгөнү менен салыштырылды.
    }
desk-server-periods = Мезгилдер
desk-server-period-number = Мезгил
desk-server-period-from = Башталышы
desk-server-period-state = Абалы
desk-server-period-keys = Бул иш ордундагы ачкычтар
desk-server-period-in-use = билдирүүлөр анын ачкычы менен мөөрлөнөт
desk-server-period-ahead = алдын ала даярдалган
desk-server-period-past = бүттү
desk-server-keys-both = жооптор жана баяндар
desk-server-keys-answers = жооптор
desk-server-keys-none = жок
desk-server-form = Форма эмне берди
desk-server-form-never = Бул иш ордунан ачык форманы азырынча эч ким карай элек.
desk-server-form-on = Каралган күнү: { $day }, телефон карагандай, скрипттер менен да, аларсыз да.
desk-server-form-how = Бул сапты ошол эле күнү башка жол менен караган адамдын сабы менен салыштырыңыз. Бир же кайра-кайра, сырсөзсүз кароо үчүн:
desk-shell-server = Сервер
