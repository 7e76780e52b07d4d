### Reviewed by a native speaker: not yet.

## Who is in the network

desk-people-title = Адамдар
desk-people-members = Хабарламаларды кім оқиды
desk-people-sheets = Қалпына келтіру парақтары
desk-people-doors = Не істей аласыз
desk-people-you = сіз
desk-people-steward = кепілгер
desk-people-about = { $name } туралы
desk-people-reads-all = барлық кезеңдер
desk-people-reads-since = { $since }-кезеңнен бастап
desk-people-reads-also = { $since }-кезеңнен бастап және { $also }-кезең
desk-people-tier-answers = Тек жауаптар
desk-people-tier-stories = Жауаптар мен баяндар
desk-people-tier-answers-how = Санау үшін жеткілікті. Адамдар өз сөзімен жазғаннан ештеңе оқымайды.
desk-people-tier-stories-how = Адамдар не жазғанын және тіркегенін оқиды. Оқиғалармен жұмыс істейтіндерге арналған.
desk-people-fact-signs = Қолтаңбалар
desk-people-fact-threshold =
    { PLURAL($of) ->
        [one] Әр қадамға қол қоюы керек: { $of } кепілгердің ішінен { $threshold }
       *[other] Әр қадамға қол қоюы керек: { $of } кепілгердің ішінен { $threshold }
    }
desk-people-fact-notice = Кілттер мәлімдемесі күшінде
desk-people-fact-until = { $day } күніне дейін
desk-people-fact-period = Хабарламалар мөрленеді
desk-people-fact-since = { $period }-кезеңнің кілтімен, { $from } күнінен бері
desk-people-fact-none = кезең жоқ: форма қазір ештеңе қабылдамайды
desk-people-no-spare = Әр қадамға барлық кепілгерлер қол қоюы керек. Бір ғана жеке кілт жоғалса, ешкім ешқашан ештеңені өзгерте алмай қалады: тағы бір кепілгер қосыңыз немесе азырақ қолтаңба жеткілікті болсын.
desk-people-one-way = Қазіргі кезеңді бір ғана кілт толық ашады. Ол жоғалса, хабарламалар да жоғалады: баяндарды оқитын тағы біреуді қабылдаңыз немесе қалпына келтіру парағын қосыңыз.
desk-people-ended = Желі { $day } күні жұмысын тоқтатты. Ол енді хабарлама қабылдамайды.
desk-people-something-waits = Бір қадам қолтаңбаларды күтіп тұр.
desk-people-look-at-it = Қарап шығу
desk-people-unpublished = Мұнда күшіне енген, бірақ серверге әлі жетпеген нәрсе бар. Жеткенше басқалар үшін ештеңе өзгермейді.
desk-people-publish = Серверге жіберу
desk-people-published = Серверге жетті. Басқалар оны келесі синхрондауда алады.

## Joining

desk-people-join-title = Карточкаңыз
desk-people-join-what = Қабылдануыңыз үшін осы карточканы кепілгерге беріңіз: қағазда, файл немесе код түрінде. Ол ашық: ештеңені ашпайды және ештеңеге қол қоймайды.
desk-people-join-words = Дауыстап оқитын сегіз сөз
desk-people-join-words-how = Оларды кепілгерге дауысыңызбен немесе бетпе-бет оқып беріңіз, сегізін де. Жолда карточкаңызды ауыстырып қойған адамның сөздері басқа болады.
desk-people-join-code = Карточкаңыз QR-код түрінде
desk-people-join-text = Карточкаңыздың мәтіні, көшіру үшін
desk-people-digits-instead = Сол нәрсе цифрлармен
desk-people-digits = { $digits }

## Admitting

desk-people-admit-title = Біреуді қабылдау
desk-people-admit-what = Алдымен карточка, содан кейін сөздер, сосын нені оқи алатыны. Соңғы бетке дейін ештеңе шешілмейді.
desk-people-admit-card = Жаңа мүшенің карточкасы
desk-people-admit-card-how = Карточка файлының мәтінін немесе оның QR-кодында жазылғанды қойыңыз.
desk-people-admit-no-card = Бұл карточка емес немесе оның бір әрпі қате. Қайтадан толығымен көшіріңіз.
desk-people-admit-who = Бұл карточканың иесі – { $name }, дұрыс па?
desk-people-admit-listen = Мына адамға қоңырау шалыңыз немесе онымен кездесіңіз: { $name }. Ол сегіз сөзін сізге оқып берсін, сіз осы жерден қарап отырыңыз. Өзіңіздікін бірінші оқымаңыз.
desk-people-admit-same = { $name } маған сегіз сөздің бәрін оқып берді, олар осылар
desk-people-admit-not-same = Бір сөз басқа болса да, тоқтаңыз: біреу карточканы ауыстырған болуы мүмкін. Оны басқа жолмен қайта сұраңыз.
desk-people-admit-tier = Нені оқи алады?
desk-people-admit-periods = Қашаннан бастап?
desk-people-admit-since-next = Тек келесі кезеңнен бастап келетіндерді
desk-people-admit-since = { $period }-кезеңнен бастап, ол { $from } күні басталған
desk-people-admit-also = Бұрынғы кезеңдерді де ме?
desk-people-admit-one = { $period }-кезең, ол { $from } күні басталған
desk-people-admit-steward = Басқаларға да кепіл болады
desk-people-admit-steward-how = Кепілгер кімнің қабылданып, кімнің шығарылатынына қол қояды.
desk-people-next = Келесі
desk-people-preview = Не өзгеретінін көрсету

## One member

desk-people-member-title = Мүше туралы
desk-people-remove = Шығару
desk-people-remove-what = { $name } бұдан былай кілт алмайды: алдын ала дайындалған кезеңдер жарамсыз болады, бүгін жаңасы басталады. { $name } бұрын аша алғанын кейін де аша береді; біреудің қолына тиген кілтті қайтарып алуға болмайды.
desk-people-remove-must-sign = Бұл адамсыз қол қоюға кепілгерлер жетпей қалады: { $name }. Ол да қол қоюы керек, әйтпесе желіні қайта құруға тура келеді.
desk-people-threshold = Содан кейін қанша кепілгер қол қоюы керек?
desk-people-threshold-how =
    { PLURAL($left) ->
        [one] Бір кепілгер қалады ({ $left }).
       *[other] { $left } кепілгер болады. Қолтаңбалар саны кепілгерлердікінен аз болса, біреу ауырып немесе қамалып қалса да жұмыс тоқтамайды.
    }
desk-people-replace = Жеке кілт жоғалды
desk-people-replace-what = Егер { $name } жеке кілт файлын немесе құпиясөзін жоғалтса не олар басқа біреудің қолында болуы мүмкін болса: { $name } жаңа жеке кілт жасап, оның карточкасын сізге береді. Ескі кілт алынып тасталады, жаңасы оның орнын және сіздің өз кілтіңіз аша алатын бұрынғы кезеңдердің бәрін алады.
desk-people-replace-words = Ол сізге оқып берген сегіз сөз

## A new period, a renewal

desk-people-period-title = Жаңа кезең
desk-people-period-what = Әр кезеңнің өз кілттері бар, сондықтан бір кілт ұрланса, азырақ ашылады. Келесісін ай біткенше дайындаңыз: хабарламалар оған бірінші күнінен бастап барады.
desk-people-period-from = Бірінші күні
desk-people-period-from-how = Бос қалса: келесі айдың бірінші күні, ал бірінші кезең үшін – бүгін.
desk-people-renew-title = Кілттер мәлімдемесін жаңарту
desk-people-renew-what = Кілттер мәлімдемесі кімнің кілттері жарамды екенін айтады. Ол { $day } күніне дейін күшінде; содан кейін жұмыс орындары тоқтайды, тағы 30 күннен кейін форма да тоқтайды. Жаңарту басқа ештеңені өзгертпейді.

## Before and after a step

desk-people-preview-title = Не өзгереді
desk-people-preview-what = Әзірге ештеңе жазылған жоқ. Қол қойсаңыз, жеткілікті кепілгер қол қойған бойда бұл күшіне енеді:
desk-people-signatures = Қолтаңбалар
desk-people-signatures-after = Сіз қол қойғаннан кейінгі қолтаңбалар
desk-people-sign = Қол қою
desk-people-cancel = Ештеңе істемеу
desk-people-back = Артқа
desk-people-single = Түсіндім; бір кілтпен жалғастыру
desk-people-board =
    { $which ->
        [present] Қазіргі кепілгерлерден қол қоюы керек: { $of } ішінен { $threshold }.
        [new] Содан кейінгі кепілгерлерден қол қоюы керек: { $of } ішінен { $threshold }.
       *[both] Қол қоюы керек: { $of } кепілгердің ішінен { $threshold }.
    }
desk-people-has-signed = { $name } қол қойды
desk-people-not-signed = { $name } әлі қол қойған жоқ
desk-people-enough = Осы жеткілікті.
desk-people-wanting =
    { PLURAL($count) ->
        [one] Тағы бір қолтаңба керек.
       *[other] Тағы { $count } қолтаңба керек.
    }
desk-people-in-force = Мұнда күшіне енді. Басқалар да алуы үшін серверге жіберіңіз.
desk-people-waits-now = Сіз қол қойдыңыз. Енді ол басқаларды күтеді: оларға жеткізіңіз.

## What waits

desk-people-waiting-title = Қолтаңба күтіп тұрғандар
desk-people-waiting-what = Бұл қадамды бір кепілгер бастаған. Нені өзгертетінін оқып шығып, бірдеңе сізді таңғалдырса, бастаған адамнан сұраңыз.
desk-people-nothing-waits = Мұнда күтіп тұрған ештеңе жоқ.
desk-people-sign-what = Қолтаңбаңызбен осының бәріне кепіл боласыз.
desk-people-signed = Сіз қол қойдыңыз. Ол әлі басқаларды күтеді.
desk-people-pass-on = Басқа кепілгер үшін файл етіп сақтау
desk-people-pass-on-how = Файлда ашық кілт жоқ, бірақ есімдер бар. Оны тек кепілгерлерге беріңіз.
desk-people-receive = Файл қабылдау
desk-people-receive-what = Басқа кепілгер сізге жібергені
desk-people-receive-how = Файлдың мәтінін қойыңыз: қолтаңба күткен қадам немесе мұнда күтіп тұрғаны, қолтаңбалары көбірек.
desk-people-received = Қабылданды. Ол әлі қолтаңбаларды күтеді.
desk-people-abandon = Алып тастау
desk-people-abandon-what = Әзірге ештеңе өзгерген жоқ және мұнда алып тастасаңыз, өзгермейді. Файлы бар басқалар өздеріндегісіне қол қоя алады.
desk-people-abandoned = Алып тасталды. Ештеңе өзгерген жоқ.
desk-people-fits-no-more = Мұнда күтіп тұрған нәрсе енді күшіне ене алмайды: { $why }.

## What a step changes

desk-people-change-admits =
    { $kind ->
        [steward] { $range ->
            [all] { $name } кепілгер болып қосылады. Оқиды: { $reads }, барлық кезеңдер.
            [since] { $name } кепілгер болып қосылады. Оқиды: { $reads }, { $since }-кезеңнен бастап.
           *[also] { $name } кепілгер болып қосылады. Оқиды: { $reads }, { $since }-кезеңнен бастап және { $also }-кезең.
        }
       *[analyst] { $range ->
            [all] { $name } қосылады. Оқиды: { $reads }, барлық кезеңдер.
            [since] { $name } қосылады. Оқиды: { $reads }, { $since }-кезеңнен бастап.
           *[also] { $name } қосылады. Оқиды: { $reads }, { $since }-кезеңнен бастап және { $also }-кезең.
        }
    }
desk-people-change-removes = { $name } шығады және содан кейін кілт алмайды.
desk-people-change-sheet = { $id } қалпына келтіру парағы содан кейін кезеңдерді ашады.
desk-people-change-sheet-gone = { $id } қалпына келтіру парағы жаңа кезеңдерді ашпайды.
desk-people-change-releasers = Шығарылымдарға мүшелерден басқалар да қол қоя алады. Бұл бағдарламаның бірде-бір қадамы олай істемейді: қол қоймас бұрын сұраңыз.
desk-people-change-seals = Хабарламалар { $period }-кезеңге барады.
desk-people-change-seals-nowhere = Енді қолданыстағы кезең жоқ, форма ештеңе қабылдамайды. Қол қоймас бұрын сұраңыз.
desk-people-change-until = Кілттер мәлімдемесі { $day } күніне дейін күшінде.
desk-people-change-threshold = Содан кейін әр қадамға қол қоюы керек: { $of } кепілгердің ішінен { $threshold }.
desk-people-change-release = Содан кейін әр шығарылымға { $count } адам қол қоюы керек.
desk-people-change-voids = { $period }-кезең жарамсыз: оның кілтімен ешқашан ештеңе мөрленбейді.
desk-people-change-period =
    { PLURAL($ways) ->
        [one] { $period }-кезең { $from } күні басталады. Оны толық ашатын бір кілт бар.
       *[other] { $period }-кезең { $from } күні басталады. Оны толық ашатын { $ways } кілт бар.
    }
desk-people-change-root = Жаңа түбір бар. Оның плакаттарға арналған алты сөзі: { $words }.
desk-people-change-ends = Желі жұмысын тоқтатады. Одан кейін ештеңе болуы мүмкін емес.
