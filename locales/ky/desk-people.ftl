### Reviewed by a native speaker: not yet.

## Who is in the network

desk-people-title = Адамдар
desk-people-members = Билдирүүлөрдү ким окуйт
desk-people-sheets = Калыбына келтирүү барактары
desk-people-doors = Эмне кыла аласыз
desk-people-you = сиз
desk-people-steward = кепил
desk-people-about = { $name } жөнүндө
desk-people-reads-all = бардык мезгилдер
desk-people-reads-since = { $since }-мезгилден тартып
desk-people-reads-also = { $since }-мезгилден тартып жана { $also }-мезгил
desk-people-tier-answers = Жооптор гана
desk-people-tier-stories = Жооптор жана баяндар
desk-people-tier-answers-how = Эсептөө үчүн жетиштүү. Адамдар өз сөзү менен жазгандан эч нерсе окубайт.
desk-people-tier-stories-how = Адамдар эмне жазганын жана тиркегенин окуйт. Окуялар менен иштегендер үчүн.
desk-people-fact-signs = Колтамгалар
desk-people-fact-threshold =
    { PLURAL($of) ->
        [one] Ар бир кадамга кол коюшу керек: { $of } кепилдин ичинен { $threshold }
       *[other] Ар бир кадамга кол коюшу керек: { $of } кепилдин ичинен { $threshold }
    }
desk-people-fact-notice = Ачкычтар жарыясы күчүндө
desk-people-fact-until = { $day } күнүнө чейин
desk-people-fact-period = Билдирүүлөр мөөрлөнөт
desk-people-fact-since = { $period }-мезгилдин ачкычы менен, { $from } күнүнөн бери
desk-people-fact-none = мезгил жок: форма азыр эч нерсе кабыл албайт
desk-people-no-spare = Ар бир кадамга бардык кепилдер кол коюшу керек. Бир эле жеке ачкыч жоголсо, эч ким эч качан эч нерсени өзгөртө албай калат: дагы бир кепил кошуңуз же азыраак колтамга жетиштүү болсун.
desk-people-one-way = Азыркы мезгилди бир гана ачкыч толук ачат. Ал жоголсо, билдирүүлөр да жоголот: баяндарды окуган дагы бирөөнү кабыл алыңыз же калыбына келтирүү барагын кошуңуз.
desk-people-ended = Тармак { $day } күнү ишин токтотту. Ал эми билдирүү кабыл албайт.
desk-people-something-waits = Бир кадам колтамгаларды күтүп турат.
desk-people-look-at-it = Карап чыгуу
desk-people-unpublished = Бул жерде күчүнө кирген, бирок серверге жете элек нерсе бар. Жетмейинче башкалар үчүн эч нерсе өзгөрбөйт.
desk-people-publish = Серверге жөнөтүү
desk-people-published = Серверге жетти. Башкалар аны кийинки синхрондоштурууда алышат.

## Joining

desk-people-join-title = Карточкаңыз
desk-people-join-what = Кабыл алынуу үчүн бул карточканы кепилге бериңиз: кагазда, файл же код түрүндө. Ал ачык: эч нерсени ачпайт жана эч нерсеге кол койбойт.
desk-people-join-words = Үн чыгарып окуй турган сегиз сөз
desk-people-join-words-how = Аларды кепилге үнүңүз менен же бетме-бет окуп бериңиз, сегизин тең. Жолдо карточкаңызды алмаштырып койгон адамдын сөздөрү башка болот.
desk-people-join-code = Карточкаңыз QR-код түрүндө
desk-people-join-text = Карточкаңыздын тексти, көчүрүү үчүн
desk-people-digits-instead = Ошол эле нерсе цифралар менен
desk-people-digits = { $digits }

## Admitting

desk-people-admit-title = Бирөөнү кабыл алуу
desk-people-admit-what = Алгач карточка, андан кийин сөздөр, анан эмнени окуй алары. Акыркы баракка чейин эч нерсе чечилбейт.
desk-people-admit-card = Жаңы мүчөнүн карточкасы
desk-people-admit-card-how = Карточка файлынын текстин же анын QR-кодунда жазылганды чаптаңыз.
desk-people-admit-no-card = Бул карточка эмес же анын бир тамгасы ката. Кайрадан толугу менен көчүрүңүз.
desk-people-admit-who = Бул карточканын ээси – { $name }, туурабы?
desk-people-admit-listen = Бул адамга чалыңыз же аны менен жолугуңуз: { $name }. Ал сегиз сөзүн сизге окуп берсин, сиз бул жерден карап туруңуз. Өзүңүздүкүн биринчи окубаңыз.
desk-people-admit-same = { $name } мага сегиз сөздүн баарын окуп берди, алар ушулар
desk-people-admit-not-same = Бир сөз башка болсо да, токтоңуз: кимдир бирөө карточканы алмаштырган болушу мүмкүн. Аны башка жол менен кайра сураңыз.
desk-people-admit-tier = Эмнени окуй алат?
desk-people-admit-periods = Качантан тартып?
desk-people-admit-since-next = Кийинки мезгилден тартып келгендерди гана
desk-people-admit-since = { $period }-мезгилден тартып, ал { $from } күнү башталган
desk-people-admit-also = Мурунку мезгилдерди дагыбы?
desk-people-admit-one = { $period }-мезгил, ал { $from } күнү башталган
desk-people-admit-steward = Башкаларга да кепил болот
desk-people-admit-steward-how = Кепил ким кабыл алынып, ким чыгарыларына кол коёт.
desk-people-next = Кийинки
desk-people-preview = Эмне өзгөрөрүн көрсөтүү

## One member

desk-people-member-title = Мүчө жөнүндө
desk-people-remove = Чыгаруу
desk-people-remove-what = { $name } мындан ары ачкыч албайт: алдын ала даярдалган мезгилдер жараксыз болот, бүгүн жаңысы башталат. { $name } мурда ача алганын кийин да ача берет; бирөөгө берилип калган ачкычты кайтарып алууга болбойт.
desk-people-remove-must-sign = Бул адамсыз кол коюуга кепилдер жетпей калат: { $name }. Ал да кол коюшу керек, болбосо тармакты кайра түзүүгө туура келет.
desk-people-threshold = Андан ары канча кепил кол коюшу керек?
desk-people-threshold-how =
    { PLURAL($left) ->
        [one] Бир кепил калат ({ $left }).
       *[other] { $left } кепил болот. Колтамгалардын саны кепилдердикинен аз болсо, бирөө ооруп же камалып калса да иш токтобойт.
    }
desk-people-replace = Жеке ачкыч жоголду
desk-people-replace-what = Эгер { $name } жеке ачкыч файлын же сырсөзүн жоготсо же алар башка бирөөнүн колунда болушу мүмкүн болсо: { $name } жаңы жеке ачкыч жасап, анын карточкасын сизге берет. Эски ачкыч алынып салынат, жаңысы анын ордун жана сиздин өз ачкычыңыз ача алган мурунку мезгилдердин баарын алат.
desk-people-replace-words = Ал сизге окуп берген сегиз сөз

## A new period, a renewal

desk-people-period-title = Жаңы мезгил
desk-people-period-what = Ар бир мезгилдин өз ачкычтары бар, ошондуктан бир ачкыч уурдалса, азыраак ачылат. Кийинкисин ай бүткүчө даярдаңыз: билдирүүлөр ага биринчи күнүнөн тартып барат.
desk-people-period-from = Биринчи күнү
desk-people-period-from-how = Бош калса: кийинки айдын биринчи күнү, ал эми биринчи мезгил үчүн – бүгүн.
desk-people-renew-title = Ачкычтар жарыясын жаңыртуу
desk-people-renew-what = Ачкычтар жарыясы кимдин ачкычтары жарактуу экенин айтат. Ал { $day } күнүнө чейин күчүндө; андан кийин иш орундары токтойт, дагы 30 күндөн кийин форма да токтойт. Жаңыртуу башка эч нерсени өзгөртпөйт.

## Before and after a step

desk-people-preview-title = Эмне өзгөрөт
desk-people-preview-what = Азырынча эч нерсе жазылган жок. Кол койсоңуз, жетиштүү сандагы кепил кол коёру менен бул күчүнө кирет:
desk-people-signatures = Колтамгалар
desk-people-signatures-after = Сиз кол койгондон кийинки колтамгалар
desk-people-sign = Кол коюу
desk-people-cancel = Эч нерсе кылбоо
desk-people-back = Артка
desk-people-single = Түшүндүм; бир ачкыч менен улантуу
desk-people-board =
    { $which ->
        [present] Азыркы кепилдерден кол коюшу керек: { $of } ичинен { $threshold }.
        [new] Андан кийинки кепилдерден кол коюшу керек: { $of } ичинен { $threshold }.
       *[both] Кол коюшу керек: { $of } кепилдин ичинен { $threshold }.
    }
desk-people-has-signed = { $name } кол койду
desk-people-not-signed = { $name } кол кое элек
desk-people-enough = Ушул жетиштүү.
desk-people-wanting =
    { PLURAL($count) ->
        [one] Дагы бир колтамга керек.
       *[other] Дагы { $count } колтамга керек.
    }
desk-people-in-force = Бул жерде күчүнө кирди. Башкалар да алсын үчүн серверге жөнөтүңүз.
desk-people-waits-now = Сиз кол койдуңуз. Эми ал башкаларды күтөт: аларга өткөрүп бериңиз.

## What waits

desk-people-waiting-title = Колтамга күткөндөр
desk-people-waiting-what = Бул кадамды бир кепил баштаган. Эмнени өзгөртөрүн окуп чыгып, бир нерсе сизди таң калтырса, баштаган адамдан сураңыз.
desk-people-nothing-waits = Бул жерде күткөн эч нерсе жок.
desk-people-sign-what = Колтамгаңыз менен ушунун баарына кепил болосуз.
desk-people-signed = Сиз кол койдуңуз. Ал дагы башкаларды күтөт.
desk-people-pass-on = Башка кепил үчүн файл кылып сактоо
desk-people-pass-on-how = Файлда ачык ачкыч жок, бирок аттар бар. Аны кепилдерге гана бериңиз.
desk-people-receive = Файл кабыл алуу
desk-people-receive-what = Башка кепил сизге жөнөткөнү
desk-people-receive-how = Файлдын текстин чаптаңыз: колтамга күткөн кадам же бул жерде күтүп турганы, колтамгалары көбүрөөк.
desk-people-received = Кабыл алынды. Ал дагы колтамгаларды күтөт.
desk-people-abandon = Алып таштоо
desk-people-abandon-what = Азырынча эч нерсе өзгөргөн жок жана бул жерден алып таштасаңыз, өзгөрбөйт. Файлы бар башкалар өзүндөгүсүнө кол кое алышат.
desk-people-abandoned = Алынып ташталды. Эч нерсе өзгөргөн жок.
desk-people-fits-no-more = Бул жерде күткөн нерсе эми күчүнө кире албайт: { $why }.

## What a step changes

desk-people-change-admits =
    { $kind ->
        [steward] { $range ->
            [all] { $name } кепил болуп кошулат. Окуйт: { $reads }, бардык мезгилдер.
            [since] { $name } кепил болуп кошулат. Окуйт: { $reads }, { $since }-мезгилден тартып.
           *[also] { $name } кепил болуп кошулат. Окуйт: { $reads }, { $since }-мезгилден тартып жана { $also }-мезгил.
        }
       *[analyst] { $range ->
            [all] { $name } кошулат. Окуйт: { $reads }, бардык мезгилдер.
            [since] { $name } кошулат. Окуйт: { $reads }, { $since }-мезгилден тартып.
           *[also] { $name } кошулат. Окуйт: { $reads }, { $since }-мезгилден тартып жана { $also }-мезгил.
        }
    }
desk-people-change-removes = { $name } чыгат жана андан ары ачкыч албайт.
desk-people-change-sheet = { $id } калыбына келтирүү барагы андан ары мезгилдерди ачат.
desk-people-change-sheet-gone = { $id } калыбына келтирүү барагы жаңы мезгилдерди ачпайт.
desk-people-change-releasers = Чыгарылыштарга мүчөлөрдөн башкалар да кол кое алат. Бул программанын бир да кадамы мындай кылбайт: кол коюудан мурда сураңыз.
desk-people-change-seals = Билдирүүлөр { $period }-мезгилге барат.
desk-people-change-seals-nowhere = Эми колдонуудагы мезгил жок, форма эч нерсе кабыл албайт. Кол коюудан мурда сураңыз.
desk-people-change-until = Ачкычтар жарыясы { $day } күнүнө чейин күчүндө.
desk-people-change-threshold = Андан ары ар бир кадамга кол коюшу керек: { $of } кепилдин ичинен { $threshold }.
desk-people-change-release = Андан ары ар бир чыгарылышка { $count } адам кол коюшу керек.
desk-people-change-voids = { $period }-мезгил жараксыз: анын ачкычы менен эч качан эч нерсе мөөрлөнбөйт.
desk-people-change-period =
    { PLURAL($ways) ->
        [one] { $period }-мезгил { $from } күнү башталат. Аны толук ача турган бир ачкыч бар.
       *[other] { $period }-мезгил { $from } күнү башталат. Аны толук ача турган { $ways } ачкыч бар.
    }
desk-people-change-root = Жаңы тамыр бар. Анын плакаттар үчүн алты сөзү: { $words }.
desk-people-change-ends = Тармак ишин токтотот. Андан кийин эч нерсе болушу мүмкүн эмес.
