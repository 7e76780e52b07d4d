### Reviewed by a native speaker: not yet.

## Partner networks: who they are, what is passed on and taken in

desk-partners-title = Серіктес желілер
desk-partners-back = Серіктес желілерге қайту
desk-partners-what = Желі кодталған жауаптарды аймақтық немесе дүниежүзілік желіге тапсыра алады, бір дауыс көптің атынан сөйлесін деп: келіскендердің ғана жауаптары, сөздері ешқашан емес.
desk-partners-not-asked = Формаңыз жауаптарды тапсыруға болатынын сұрамайды. Солай тұрғанда тапсыратын ештеңе жоқ; қалай қосылатыны Corncrake бастапқы файлдарындағы docs/partners.md ішінде айтылған.
desk-partners-none = Бұл жұмыс орнында бірде-бір серіктес желі бекітілмеген. Ештеңе тапсырылмайды және ештеңе алынбайды.
desk-partners-six = Олардың алты сөзі
desk-partners-until = Олардың кілттер мәлімдемесі { $day } күніне дейін күшінде.
desk-partners-expired = Олардың кілттер мәлімдемесінің мерзімі { $day } күні біткен. Ең жаңа дәлел файлын сұрап, осы жерге қосыңыз; оған дейін оларға ештеңе тапсырылмайды және олардан ештеңе алынбайды.
desk-partners-cohort = Когорта { $number }, { $label } ({ $from } – { $to })
desk-partners-published = Бұл жұмыс орны білгендей, олар жариялаған когорталар: { $count }
desk-partners-published-none = Бұл жұмыс орны білгендей, олар әзірге ештеңе жариялаған жоқ.
desk-partners-passed = Біз тапсырғандар
desk-partners-passed-none = Біздің бірде-бір когорта емес.
desk-partners-passed-one = { $cohort }: { $day }, { $who }
desk-partners-received = Біз алғандар
desk-partners-received-none = Әзірге ештеңе.
desk-partners-received-one = { $cohort }: мұндағы хабарламалар: { $count }, тегі { $tag }
desk-partners-unknown-cohort = Бұл жұмыс орны білмейтін когорта
desk-partners-pass-nothing = Когортамызды жарияланғаннан кейін ғана тапсыруға болады.
desk-partners-pass-which = Жарияланған когортаны тапсыру
desk-partners-pass-look = Не тапсырылатынын көру
desk-partners-others = Бұл жұмыс орнында бекітілмеген желілер
desk-partners-others-how = Басқа жұмыс орныңыз оларға бірдеңе тапсырған немесе олардан алған. Әр жұмыс орны өзі үшін бекітеді.
desk-partners-receive = Серіктес тапсырғанды алу
desk-partners-receive-how = Алдымен әр жазба не болатынын көресіз; оған дейін ештеңе алынбайды.
desk-partners-receive-file = Олар жіберген файл (аты .passed деп аяқталады)
desk-partners-receive-look = Әр жазба не болатынын көру

## Partner networks: proof files, and comparing aloud

desk-partners-own = Өзіміздің дәлел файлымыз
desk-partners-own-how = Ол серіктеске бұл желіні бекіту үшін керек, әр шығарылымнан кейін жаңасы керек. Ондағының бәрі ашық.
desk-partners-own-six = Біздің алты сөз. Оларды серіктеске дауысыңызбен немесе бетпе-бет оқып беріңіз, алтауын да.
desk-partners-own-save = Дәлел файлымызды сақтау
desk-partners-add = Серіктестің дәлел файлын қосу
desk-partners-add-how = Ол жаңа серіктесті бекітеді немесе белгілісі содан бері жариялағанды сақтайды. Тапсырар, алар немесе жариялар алдында ең жаңасын қосыңыз.
desk-partners-add-file = Олардың дәлел файлы (proof.json)
desk-partners-add-look = Оны қарау
desk-partners-no-file = Ештеңе істелген жоқ: дұрыс файлды таңдаңыз. Мұндай файл бола алатыннан үлкені оқылмайды.
desk-partners-changed = Ештеңе істелген жоқ: бұл сізге көрсетілген нәрсе емес. Қайта қараңыз.
desk-partners-kept = { $network }: жаңасы сақталды. Олар жариялаған когорталар: { $count }. Олардың кілттер мәлімдемесі { $day } күніне дейін күшінде.
desk-partners-pinned = { $network } енді бұл жұмыс орнында серіктес. Олар жариялаған когорталар: { $count }. Олардың кілттер мәлімдемесі { $day } күніне дейін күшінде.
desk-partners-compare = Бұл { $network } желісі ме?
desk-partners-listen = Мына желіге қоңырау шалыңыз немесе кездесіңіз: { $network }. Олар алты сөзін сізге оқып берсін, сіз осы жерден қарап отырыңыз. Осылардың өзін бірінші оқымаңыз.
desk-partners-same = { $network } маған алты сөздің бәрін оқып берді, олар осылар
desk-partners-not-same = Бір сөз басқа болса да, тоқтаңыз: біреу файлды ауыстырған болуы мүмкін. Оны басқа жолмен қайта сұраңыз.
desk-partners-not-compared = Ештеңе бекітілген жоқ: алдымен алты сөзді салыстырып, соны белгілеңіз.
desk-partners-pin = { $network } желісін бекіту

## Partner networks: passing a cohort on

desk-partners-pass-title = Не тапсырылады
desk-partners-pass-to = { $network } желісіне не тапсырылады
desk-partners-pass-again = Дәл осының өзі бұл серіктеске бұрын тапсырылған.
desk-partners-pass-records = Жазбалар: { $count }
desk-partners-pass-without = Тағы келіскендер, бірақ басқа желі түсінетін жауап бермегендер: { $count }
desk-partners-pass-passed = Тапсырылады: не болды, қайда, кім жасады, неліктен, салдары, кейін не істелді және кім хабарлап отыр.
desk-partners-pass-codes = Corncrake-пен бірге келетін сауалнамада мағынасы бірдей жауаптар ғана.
desk-partners-pass-never = Ешқашан тапсырылмайды: сөздер, файлдар, ескертпелер, тегтер, нәтижелер, хаттар және хабарлама нөмірлері; аумақ пен ай; адамдар тобы, гендер, транс және жас.
desk-partners-pass-who = Келіспегендердің, хабарламасын қайтарып алғандардың немесе хабарламасы қабылданбағандардың ештеңесі тапсырылмайды.
desk-partners-pass-for-good = Тапсырылғанды қайтарып алуға болмайды. Серіктестің жұмыс орнында істейтіндер бұл жазбаларды ашық оқиды: талдаушыларын өз желіңізге қабылдар едіңіз деген желіге ғана тапсырыңыз.
desk-partners-pass-sure = Бұл жазбалар { $network } желісінде болғанын қалаймын
desk-partners-pass-not-sure = Ештеңе тапсырылған жоқ: алдымен мұны қалайтыныңызды белгілеңіз.
desk-partners-pass-take = Мөрлеп, файлды сақтау
desk-partners-pass-file = Файлды олардың талдаушылары ғана аша алады, сондықтан оны кез келген жолмен жіберуге болады. Басқа жұмыс орындарыңыз оның тапсырылғанын біледі.
desk-partners-pass-done = Файл мөрленді және жазып қойылды; браузер оны сақтады. Оны серіктеске жіберіңіз.

## Partner networks: taking in

desk-partners-receive-from = { $network } өзінің { $number } когортасынан тапсырған.
desk-partners-receive-dry = Әзірге ештеңе алынған жоқ. Былай болар еді.
desk-partners-receive-new = Алынатыны: { $count }
desk-partners-receive-here = Бұрыннан осында: { $count }
desk-partners-receive-unfit = Сауалнамаңыз талап ететін жауабы жоқ, шетте қалғаны: { $count }
desk-partners-receive-unknown = Сауалнамаңызда мұндай жауаптар жоқ, шетте қалады:
desk-partners-receive-tag = Әрқайсысы ашық тұрған когортаға қабылданады және { $tag } тегін алады.
desk-partners-receive-counted = Олар есептеледі, басқа ештеңе емес: дәйексөз алынбайды және ешқашан қайта тапсырылмайды.
desk-partners-receive-area = Бәрі қайда есептеледі
desk-partners-receive-area-how = Басқа желінің аумақтары сіздікі емес.
desk-partners-receive-nowhere = Ешқандай аумақта
desk-partners-receive-again = Осы аумақпен көру
desk-partners-receive-take = Оларды алу
desk-partners-records = Жазбалар, бір-бірден
desk-partners-record = Жазба { $number }
desk-partners-record-here = Бұрыннан осында.
desk-partners-record-left-out = Шетте қалған жауаптар: { $count }.
desk-partners-taken = Алынған хабарламалар: { $count }. Олардың тегі: { $tag }.
