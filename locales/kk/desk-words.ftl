### Reviewed by a native speaker: not yet.

## Notes of analysts for one another

desk-words-notes = Ескертпелер
desk-words-no-notes = Ешкім ескертпе жазбаған.
desk-words-note-by = Ескертпе жазған: { $who }
desk-words-note-new = Ескертпе жазу
desk-words-note-text = Басқа талдаушыларға ескертпе
desk-words-note-careful = Оны сөздерді оқитын талдаушылар есіміңізбен бірге көреді. Басқа жұмыс орындарынан өшіруге болмайды: хабарламада аты аталмаған адамды онда да атамаңыз.
desk-words-note-save = Жазып қою
desk-words-not-shown = Көрсетілмейді: { $why }.
desk-words-take-back = Қайтарып алу
desk-words-put-back = Орнына қою
desk-words-taken-back = { $who } қайтарып алды.
desk-words-drop = Ештеңе жазбау
desk-words-did-note = Ескертпе жазылды.
desk-words-did-take-back = Қайтарып алынды.
desk-words-did-put-back = Орнына қойылды.

## Quotes for publication

desk-words-quotes = Жариялауға арналған дәйексөздер
desk-words-no-consent = Хабарлаған адам сөзін дәйексөзге алуға келіспеген.
desk-words-consent-gone = { $who } жазғандай, хабарлаған адам сөзінің дәйексөзге алынуын енді қаламайды.
desk-words-never = Хабарлаған адам сөзінің дәйексөзге алынуын енді қаламайды
desk-words-quotes-again = Хабарлаған адам дәйексөзді қаламайды деп қате жазыппын
desk-words-quote-by = Ұсынған: { $who }
desk-words-quote-new = Дәйексөз ұсыну
desk-words-quote-text = Хабарламаның өз сөздері, танытатын жерлері жасырылған
desk-words-quote-careful = Керексізін қысқартыңыз. Біреуді танытып қоюы мүмкін нәрсенің бәрінің орнына […] немесе шаршы жақшадағы жалпы сөзді, мысалы [медбике], қойыңыз: есімдер, жерлер, күндер, шендер, аурулар. Жақшадан тыс тұрғанның бәрі хабарламадағыдай, сөзбе-сөз болуы керек. Ең көбі { $most } байт: латын әріптерінен сонша, басқа әріптердің көбінен соның жартысындай сыяды.
desk-words-quote-cut = Біреудің есімі, нөмір, күн немесе мекенжай байқалған жерге […] қойылып қойған. Бұл ешқашан бәрі емес: әр жолды оқыңыз.
desk-words-still-there = Бұл әлі де біреудің кім екенін білдіруі мүмкін. Сіз шешесіз:
desk-words-quote-look = Хабарламамен қатар қарау
desk-words-quote-check = Мынау жарияланады
desk-words-beside = Хабарламамен қатар
desk-words-difference = Сызылғаны: дәйексөзде жоқ. Асты сызылғаны: оның орнына жазылғаны.
desk-words-propose = Осы дәйексөзді ұсыну
desk-words-change = Өзгерту
desk-words-waits = Басқа талдаушының келісімін күтеді.
desk-words-approved = Жариялауға келісім берілген.
desk-words-objected = Жарияланбайды: { $who } қарсы.
desk-words-not-entitled = Жарияланбайды: ұсынған адамның сөздерді оқуға құқығы жоқ.
desk-words-not-theirs = Жарияланбайды: { $why }.
desk-words-approves = { $who } келіседі.
desk-words-objects = { $who } қарсы.
desk-words-approve = Ешкімді атамайды, танытпайды: келісемін
desk-words-object = Жариялауға болмайды
desk-words-no-view = Айтқан пікірімді қайтарып алу
desk-words-did-quote = Дәйексөз ұсынылды. Оған басқа талдаушы келісім беруі керек.
desk-words-did-approve = Дәйексөзді жариялауға келісім бердіңіз.
desk-words-did-object = Дәйексөзді жариялауға қарсы болдыңыз.
desk-words-did-no-view = Дәйексөз туралы пікіріңіз қайтарып алынды.
desk-words-did-consent = Жазылды.

## Questions to the reporter

desk-words-ask = Жіберіп, жауап күту
desk-words-asked = { $who } { $day } күні хабарлаған адамнан бірдеңе сұрады. Содан бері ол жазған жоқ.
desk-words-asked-perhaps = { $who } { $day } күні хабарлаған адамнан бірдеңе сұрады. Ол да сол күні жазған.
desk-words-asked-answered = { $who } { $day } күні хабарлаған адамнан бірдеңе сұрады. Содан кейін ол жазды.
desk-words-asked-unseen = { $who } хабарлаған адамнан бірдеңе сұрады.
desk-words-enough = Енді жауап күтудің керегі жоқ
desk-words-did-enough = Хабарлама бойынша енді жауап күтілмейді.

## Likely duplicates

desk-words-alike = Сол оқиғаны айтуы мүмкін
desk-words-alike-hint = Айы, аумағы, түрі және сөздері бойынша ұсынылды. Ештеңе өздігінен біріктірілмейді.
desk-words-alike-both = сөздердің ұқсастығы { $words } %, жауаптардікі { $codes } %
desk-words-alike-codes = жауаптардың ұқсастығы { $codes } %
desk-words-side-by-side = { $this } және { $that } хабарламалары
desk-words-duplicate-of-that = { $this } хабарламасы { $that } хабарламасын қайталайды
desk-words-duplicate-of-this = { $that } хабарламасы { $this } хабарламасын қайталайды
desk-words-not-alike = Олар әртүрлі оқиғаны айтады: хабарламаға қайту
desk-words-circle = бұл хабарламалар бір-бірін қайталайды деп бұрын белгіленген; алдымен біреуін қабылдаңыз

## Beside which figure a quote may stand

desk-words-beside-which = Осы жауап санының жанында
desk-words-beside-none = әзірге ешбір санның жанында емес
desk-words-beside-few = { $answer } (әзірге хабарлама тым аз)
desk-words-beside-careful = Сайтта дәйексөз сол санның жанында тұрады. Оны оқыған адам осылай жауап бергендердің бірі қай тілде жазғанын біледі. Ең жаңа шығарылымда бұл жауаппен { $least } немесе одан көп хабарлама болғанда ғана көрсетіледі.
desk-words-beside-now = Мына санның жанында тұрады: { $answer }
