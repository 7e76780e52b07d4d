### Reviewed by a native speaker: not yet.

## desk-casefile: one report, printed

desk-casefile-title = Оқиға бойынша анықтама: хабарлама { $report }
desk-casefile-practice = Жаттығу: мұндағының ешқайсысы болған жоқ
desk-casefile-secret = Құпия
desk-casefile-keep = Бұл баянның өзіндей құпия: адамды танитын біреу оны мұнда есімі жоқ-ақ танып қоюы мүмкін. Оны сол адам үшін керек болғандарға ғана, оның келісімімен беріңіз. Керегі болмағанда ұсақтап жыртып тастаңыз.
desk-casefile-network = Желі
desk-casefile-arrived = Келген айы
desk-casefile-made = Жасалған күні
desk-casefile-stands = Шешім
desk-casefile-undecided = Әзірге ешкім шешім шығарған жоқ
desk-casefile-accepted = Қабылданған
desk-casefile-rejected = Теріске шығарылған
desk-casefile-junk = Хабарлама емес
desk-casefile-duplicate = { $report } хабарламасын қайталайды
desk-casefile-closed = Жабық: істейтін ештеңе қалмады
desk-casefile-reopened = Қайта ашылған
desk-casefile-tags = Тегтер
desk-casefile-answers = Жауаптар
desk-casefile-recoded = Талдаушы кодтаған. Хабарлаған адамның жауабы мынадай болған:
desk-casefile-no-answer = жауап жоқ
desk-casefile-words = Хабарлаған адамның өз сөзімен
desk-casefile-words-left-out = Хабарлаған адамның сөздері бұл файлға кірмеген.
desk-casefile-no-words = Хабарлаған адам өз сөзімен ештеңе жазбаған.
desk-casefile-redacted = Кей жерлері қараландырылған. Жолақтың ұзындығы ол жерде не жазылғанын білдірмейді.
desk-casefile-hidden = қараландырылған
desk-casefile-not-redacted = Ештеңе қараландырылмаған. Бұл сөздерде адамдардың есімдері болуы мүмкін.
desk-casefile-verified = Не растайды
desk-casefile-outcomes = Нәтижесі
desk-casefile-nothing-yet = Әзірге ештеңе белгіленбеген.
desk-casefile-history = Не істелді
desk-casefile-by = талдаушы { $number }
desk-casefile-no-more = енді олай емес
desk-casefile-history-recode = { $question } былай саналады: { $codes }
desk-casefile-history-as-sent = { $question } жіберілгендей саналады
desk-casefile-not-here = Хаттар, тіркелген файлдар, талдаушылардың ескертпелері мен есімдері бұл файлға кірмейді.
