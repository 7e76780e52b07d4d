### Reviewed by a native speaker: not yet.

## The page of one report

desk-report-title = Хабарлама { $id }
desk-report-steps = Бұған дейінгі және кейінгі хабарламалар
desk-report-list = Барлық хабарламалар
desk-report-before = Алдыңғы хабарлама
desk-report-after = Келесі хабарлама
desk-report-acts = Не істеуге болады
desk-report-to-acts = Шешім шығару
desk-report-came = Келген күні: { $day }.
desk-report-looked-after = Жауапты: { $who }.
desk-report-is-closed = Жабық: істейтін ештеңе қалмады.
desk-report-is-new = Әзірге ешкім шешім шығарған жоқ.
desk-report-is-aside = Бөлек қойылған.
desk-report-is-accepted = { $who } қабылдаған.
desk-report-is-rejected = { $who } теріске шығарған.
desk-report-is-junk = { $who } «хабарлама емес» деп белгілеген.
desk-report-is-duplicate = { $of } хабарламасын қайталайды деп белгіленген.
desk-report-is-counted = { $cohort } шығарылымында саналған.
desk-report-counted-stays = Ол { $cohort } шығарылымында саналған. Қазір қандай шешім шықса да, шығарылым өзгермейді.
desk-report-aside = Бөлек қойылған: { $why }.
desk-report-aside-misfiled = Бөлек қойылды: өз кезеңіне емес, басқа кезеңге жатқызылған.

## Before reading

desk-report-tells = Бұл хабарламада айтылғаны:
desk-report-minor = Бұл 18 жасқа толмаған адамға қатысты болуы мүмкін.
desk-report-unfold = Сөздерін көрсету
desk-distress-violence = біреуді ұрып-соғу немесе жарақаттау
desk-distress-sexual = жыныстық зорлық
desk-distress-torture = азаптау
desk-distress-suicide = өзіне қол жұмсау
desk-distress-overdose = артық доза
desk-distress-death = өлім
desk-minor-age = Жасы туралы сұрақтың жауабы солай дейді.
desk-minor-taken = Жауаптарда баланы алып кеткені немесе отбасылық құқықтар бұзылғаны айтылады.
desk-minor-words = Сөздерде бала немесе жасөспірім туралы айтылған сияқты.

## The words

desk-report-story = Өз сөзімен
desk-report-no-words = Хабарлаған адам жауаптардан басқа ештеңе жазбаған.
desk-report-answers-only = Сіз тек жауаптарды оқисыз. Сөздерді оқитын адам оларды осы жерден көреді.
desk-report-story-destroyed = Хабарлаған адам жазған және тіркеген нәрселер { $day } күні осы желінің ережесі бойынша жойылған (№ { $notice } кілттер мәлімдемесі). Жауаптар әлі осында.
desk-report-marks =
    { PLURAL($count) ->
        [one] Біреудің кім екенін білдіруі мүмкін бір жерді белгілеу
       *[other] Біреудің кім екенін білдіруі мүмкін { $count } жерді белгілеу
    }
desk-span-email = мүмкін, электрондық пошта мекенжайы
desk-span-link = мүмкін, сілтеме
desk-span-handle = мүмкін, әлеуметтік желідегі немесе мессенджердегі ат
desk-span-address = мүмкін, мекенжай
desk-span-document = мүмкін, құжат нөмірі
desk-span-date = мүмкін, күн немесе уақыт
desk-span-phone = мүмкін, телефон нөмірі
desk-span-plate = мүмкін, көлік нөмірі
desk-span-name = мүмкін, есім

## The answers

desk-report-answers = Жауаптар
desk-report-no-questionnaire = Бұл жұмыс орнында жауап берілген сауалнама жоқ немесе хабарлама ашылмайды.
desk-report-silent =
    { PLURAL($count) ->
        [one] Бір сұрақ жауапсыз қалған
       *[other] { $count } сұрақ жауапсыз қалған
    }
desk-report-no-answer = Жауап жоқ
desk-report-counts-as = { $who } кодтағандай, былай саналады:
desk-report-as-sent = Хабарлаған адам жібергені:
desk-report-recode = Басқаша кодтау
desk-report-recode-to = Бұл жауап былай саналсын
desk-report-recode-save = Осылай санау
desk-report-recode-as-sent = Жіберілгенін санау
desk-report-month = Ай: жылы және айы

## Files

desk-report-files = Тіркелгені
desk-report-file = Файл { $number }
desk-report-fetch = Жетпейтінін серверден алу
desk-report-not-here = әлі алынбаған
desk-report-save = Сақтау…
desk-report-is-picture = сурет
desk-report-is-sound = дыбыс
desk-report-is-video = бейне
desk-report-is-pdf = PDF
desk-report-is-other = басқа түрдегі файл
desk-report-kilobytes = { $size } КБ
desk-report-megabytes = { $size } МБ
desk-unsafe-other = Мазмұны оның өзі айтқандай емес.
desk-unsafe-markup = Онда HTML немесе SVG бар: ашқанда бағдарлама іске қосып, сыртқа байланысуы мүмкін.
desk-unsafe-hidden = Артында немесе ішінде басқа файл жасырылған.
desk-unsafe-macros = Бұл – ішінде бағдарламалар (макростар) жасырылуы мүмкін құжат.
desk-unsafe-pdf = Бұл – бірдеңені іске қосуы немесе басқа файлдарды қамтуы мүмкін PDF.
desk-unsafe-program = Бұл – бағдарлама.
desk-file-do-not-open = Бұл файлды ашпаңыз.
desk-file-unsafe-name = Оны ешбір бағдарлама өздігінен ашпауы үшін ол .unsafe деген кеңейтіммен сақталады.
desk-file-in-the-open = Сақталса, осы компьютерде ашық жатады. Компьютерді қолданатын адам оны оқи алады.
desk-file-offline = Оны желіге қосылмаған компьютерде ғана қараңыз немесе мүлде қарамаңыз.
desk-file-not-cleaned = Ол тазаланбаған: ішінде қайда, қашан және кім жасағаны жазылып қалуы мүмкін.
desk-file-delete = Болғаннан кейін өшіріп, себетті босатыңыз.
desk-file-save = Файлды сақтау
desk-file-back = Хабарламаға қайту

## Letters

desk-report-letters = Хаттар мен жауаптар
desk-report-no-letters = Хабарлаған адам қайта жазбаған.
desk-report-wrote = { $day }: хабарлаған адам тағы жазды
desk-report-replied = { $day }: { $who } жауап берді
desk-report-awaits = Хабарлаған адам жауап күтеді.
desk-report-awaits-perhaps = Хабарлаған адам соңғы жауап берілген күні жазған, тағы жауап күтуі мүмкін.
desk-report-reply = Жауап беру
desk-report-cannot-reply = Жауап бере алмайсыз: { $why }.
desk-report-reply-text = Жауабыңыз
desk-report-reply-careful = Хабарлаған адам қауіпте болуы мүмкін, телефонын басқалар оқуы мүмкін. Оны әшкерелейтін ештеңе сұрамаңыз және кездесетін жерді жазбаңыз. Сөздерді оқитын басқа талдаушылар жауабыңызды есіміңізбен бірге көреді.
desk-report-reply-look = Тағы бір оқып шығу
desk-report-reply-check = Хабарлаған адам мынаны оқиды
desk-report-reply-final = Ол желінің атынан жіберіледі және қайтарып алуға болмайды. Бүгін әлі синхрондамасаңыз, алдымен соны істеңіз: басқа біреу жауап беріп қойған болуы мүмкін.
desk-report-reply-send = Жіберу
desk-report-reply-change = Өзгерту
desk-report-reply-drop = Жібермей, хабарламаға қайту
desk-report-reply-uncertain = Жіберілгені анық емес. Дәл сол сөздерді қайта жіберіңіз: бір күннің ішінде олар бір жауап болып саналады.

## Acts

desk-report-decide = Шешім
desk-report-accept = Қабылдау
desk-report-reject = Теріске шығару
desk-report-junk = Хабарлама емес
desk-report-duplicate = Басқа хабарламадағы оқиғаны айтады
desk-report-duplicate-of = Басқа хабарламаның нөмірі
desk-report-duplicate-save = Қайталанған деп белгілеу
desk-report-duplicate-itself = хабарлама өзін-өзі қайталай алмайды
desk-report-duplicate-unknown = бұл жұмыс орнында мұндай нөмірлі хабарлама жоқ
desk-report-no-choice = ештеңе таңдалмады
desk-report-no-change = бұл белгілер бұрыннан қойылған
desk-report-assign = Кім жауапты
desk-report-assign-save = Тағайындау
desk-report-assign-me = Мен
desk-report-nobody = ешкім
desk-report-tags = Тегтер
desk-report-tag-new = Жаңа тег
desk-report-tag-save = Қосу
desk-report-tag-off = { $tag } тегін алып тастау
desk-report-tag-hint = Өзіңіз таңдаған бір сөз. Онымен ешкімді атамаңыз: оны барлық жұмыс орындарындағылар көреді.
desk-report-marks-save = Сақтау
desk-report-verified = Не растайды
desk-report-verified-hint = Дұрысын белгілеңіз.
desk-report-verified-spoke = хабарлаған адаммен сөйлестік
desk-report-verified-document = құжат, фотосурет немесе жазба
desk-report-verified-witness = басқа біреу сол жерде болған
desk-report-verified-public-record = ресми ашық құжатта бар
desk-report-verified-other-report = басқа хабарлама да сол оқиғаны айтады
desk-report-outcome = Нәтижесі
desk-report-outcome-hint = Не болғанын белгілеңіз.
desk-report-outcome-complaint-filed = шағым берілді
desk-report-outcome-complaint-upheld = шағым қанағаттандырылды
desk-report-outcome-complaint-refused = шағым қабылданбады
desk-report-outcome-legal-aid = заңгер немесе құқық көмекшісі істі қолға алды
desk-report-outcome-referred = хабарлаған адам көмектесетін біреумен байланыстырылды
desk-report-outcome-remedy = тартып алынған немесе берілмеген нәрсе берілді
desk-report-outcome-apology = кешірім сұралды
desk-report-outcome-nothing-wanted = хабарлаған адам ештеңе істелуін қаламады
desk-report-outcome-nothing-possible = ештеңе істеу мүмкін болмады
desk-report-close = Жабу: істейтін ештеңе қалмады
desk-report-reopen = Қайта ашу

## What was done just now

desk-report-did-accept = Қабылданды.
desk-report-did-reject = Теріске шығарылды.
desk-report-did-junk = «Хабарлама емес» деп белгіленді.
desk-report-did-duplicate = Қайталанған деп белгіленді.
desk-report-did-tag = Тег қойылды.
desk-report-did-untag = Тег алынды.
desk-report-did-mark = Сақталды.
desk-report-did-assign = Сақталды.
desk-report-did-close = Жабылды.
desk-report-did-reopen = Қайта ашылды.
desk-report-did-recode = Енді осылай саналады. Жіберілгені сол күйінде қалады.
desk-report-did-fetch = Тіркелгеннің бәрі осында.
desk-report-fetch-lost = { $number }-файл келмеді: серверде ол жоқ. Бәлкім, ол әлі жолда немесе сонда жоғалған. Кейінірек қайталап көріңіз және серверге қарайтын адамға айтыңыз.
desk-report-fetch-later = { $number }-файл келмеді: серверге қосылу мүмкін емес немесе ол қазір файлдарына жете алмай тұр. Ештеңе жоғалған жоқ; кейінірек қайталап көріңіз.
desk-report-fetch-failed = { $number }-файл келмеді: { $why }.
desk-report-did-reply = Жіберілді. Хабарлаған адам оны түбіртегімен табады.

## What was done, in order

desk-report-history = Не істелді
desk-report-no-history = Әзірге ешкім ештеңе істеген жоқ.
desk-history-accept = қабылдады
desk-history-reject = теріске шығарды
desk-history-junk = «хабарлама емес» деп белгіледі
desk-history-undecided = шешімді алып тастады
desk-history-duplicate = { $of } хабарламасын қайталайды деп белгіледі
desk-history-mark = қойды:
desk-history-unmark = алып тастады:
desk-history-recode = жауапты басқаша кодтады:
desk-history-as-sent = жауап жіберілгендей саналсын деді:
desk-history-no-answer = жауап берілмегендей саналсын деді:
desk-history-assign = жауапты етіп тағайындады: { $who }
desk-history-nobody = жауаптысыз қалдырды
desk-history-close = жапты
desk-history-reopen = қайта ашты
desk-history-note = ескертпе жазды
desk-history-quote = дәйексөз ұсынды
desk-history-approve = дәйексөзді жариялау туралы пікірін айтты
desk-history-take-back = ескертпені немесе дәйексөзді қайтарып алды
desk-history-put-back = ескертпені немесе дәйексөзді орнына қойды
desk-history-ask = хабарлаған адамнан бірдеңе сұрады
desk-history-ask-no-more = хабарлаған адамның жауабын енді күтпейді
desk-history-no-quotes = хабарлаған адам сөзінің дәйексөзге алынуын қаламайды деп жазды
desk-history-quotes-again = хабарлаған адамның сөзін дәйексөзге алуға болады деп жазды
