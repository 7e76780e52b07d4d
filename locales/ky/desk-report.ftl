### Reviewed by a native speaker: not yet.

## The page of one report

desk-report-title = Билдирүү { $id }
desk-report-steps = Мунун алдындагы жана кийинки билдирүүлөр
desk-report-list = Бардык билдирүүлөр
desk-report-before = Мурунку билдирүү
desk-report-after = Кийинки билдирүү
desk-report-acts = Эмне кылса болот
desk-report-to-acts = Чечим чыгаруу
desk-report-came = Келген күнү: { $day }.
desk-report-looked-after = Жооптуу: { $who }.
desk-report-is-closed = Жабык: кыла турган эч нерсе калган жок.
desk-report-is-new = Азырынча эч ким чечим чыгара элек.
desk-report-is-aside = Өзүнчө коюлган.
desk-report-is-accepted = { $who } кабыл алган.
desk-report-is-rejected = { $who } четке каккан.
desk-report-is-junk = { $who } «билдирүү эмес» деп белгилеген.
desk-report-is-duplicate = { $of } билдирүүсүн кайталайт деп белгиленген.
desk-report-is-counted = { $cohort } чыгарылышында эсептелген.
desk-report-counted-stays = Ал { $cohort } чыгарылышында эсептелген. Азыр кандай чечим чыкса да, чыгарылыш өзгөрбөйт.
desk-report-aside = Өзүнчө коюлган: { $why }.
desk-report-aside-misfiled = Өзүнчө коюлду: өз мезгилине эмес, башка мезгилге таандык делген.

## Before reading

desk-report-tells = Бул билдирүүдө айтылганы:
desk-report-minor = Бул 18 жашка толо элек адамга тиешелүү болушу мүмкүн.
desk-report-unfold = Сөздөрүн көрсөтүү
desk-distress-violence = бирөөнү сабоо же жаракаттоо
desk-distress-sexual = жыныстык зордук
desk-distress-torture = кыйноо
desk-distress-suicide = өз жанын кыюу
desk-distress-overdose = ашыкча доза
desk-distress-death = өлүм
desk-minor-age = Жашы тууралуу суроонун жообу ушундай дейт.
desk-minor-taken = Жооптордо баланы алып кетишкени же үй-бүлө укуктары бузулганы айтылат.
desk-minor-words = Сөздөрдө бала же өспүрүм жөнүндө айтылгандай.

## The words

desk-report-story = Өз сөзү менен
desk-report-no-words = Билдирген адам жооптордон башка эч нерсе жазган эмес.
desk-report-answers-only = Сиз жоопторду гана окуйсуз. Сөздөрдү окуган адам аларды бул жерден көрөт.
desk-report-story-destroyed = Билдирген адам жазган жана тиркеген нерселер { $day } күнү бул тармактын эрежеси боюнча жок кылынган (№ { $notice } ачкычтар жарыясы). Жооптор дагы эле бул жерде.
desk-report-marks =
    { PLURAL($count) ->
        [one] Бирөөнүн ким экенин билдириши мүмкүн болгон бир жерди белгилөө
       *[other] Бирөөнүн ким экенин билдириши мүмкүн болгон { $count } жерди белгилөө
    }
desk-span-email = балким, электрондук почта дареги
desk-span-link = балким, шилтеме
desk-span-handle = балким, социалдык тармактагы же мессенжердеги ат
desk-span-address = балким, дарек
desk-span-document = балким, документтин номери
desk-span-date = балким, күн же убакыт
desk-span-phone = балким, телефон номери
desk-span-plate = балким, унаанын номери
desk-span-name = балким, ат

## The answers

desk-report-answers = Жооптор
desk-report-no-questionnaire = Бул иш ордунда жооп берилген суроо баракчасы жок же билдирүү ачылбайт.
desk-report-silent =
    { PLURAL($count) ->
        [one] Бир суроо жоопсуз калган
       *[other] { $count } суроо жоопсуз калган
    }
desk-report-no-answer = Жооп жок
desk-report-counts-as = { $who } коддогондой, мындай эсептелет:
desk-report-as-sent = Билдирген адам жөнөткөнү:
desk-report-recode = Башкача коддоо
desk-report-recode-to = Бул жооп мындай эсептелсин
desk-report-recode-save = Ушундай эсептөө
desk-report-recode-as-sent = Жөнөтүлгөнүн эсептөө
desk-report-month = Ай: жылы жана айы

## Files

desk-report-files = Тиркелгени
desk-report-file = Файл { $number }
desk-report-fetch = Жетпегенин серверден алуу
desk-report-not-here = азырынча алына элек
desk-report-save = Сактоо…
desk-report-is-picture = сүрөт
desk-report-is-sound = үн
desk-report-is-video = видео
desk-report-is-pdf = PDF
desk-report-is-other = башка түрдөгү файл
desk-report-kilobytes = { $size } КБ
desk-report-megabytes = { $size } МБ
desk-unsafe-other = Мазмуну анын өзү айтканындай эмес.
desk-unsafe-markup = Анда HTML же SVG бар: ачканда программа иштетип, тышка байланышып кетиши мүмкүн.
desk-unsafe-hidden = Артында же ичинде башка файл жашырылган.
desk-unsafe-macros = Бул – ичинде программалар (макростор) жашырылышы мүмкүн болгон документ.
desk-unsafe-pdf = Бул – бир нерсени иштетиши же башка файлдарды камтышы мүмкүн болгон PDF.
desk-unsafe-program = Бул – программа.
desk-file-do-not-open = Бул файлды ачпаңыз.
desk-file-unsafe-name = Ал эч бир программа өзүнөн өзү ачпасын үчүн .unsafe деген кеңейтүү менен сакталат.
desk-file-in-the-open = Сакталса, бул компьютерде ачык турат. Компьютерди колдонгон адам аны окуй алат.
desk-file-offline = Аны тармакка туташпаган компьютерде гана караңыз же такыр карабаңыз.
desk-file-not-cleaned = Ал тазаланган эмес: ичинде кайда, качан жана ким жасаганы жазылып калышы мүмкүн.
desk-file-delete = Бүткөндөн кийин өчүрүп, себетти бошотуңуз.
desk-file-save = Файлды сактоо
desk-file-back = Билдирүүгө кайтуу

## Letters

desk-report-letters = Каттар жана жооптор
desk-report-no-letters = Билдирген адам кайра жазган эмес.
desk-report-wrote = { $day }: билдирген адам дагы жазды
desk-report-replied = { $day }: { $who } жооп берди
desk-report-awaits = Билдирген адам жооп күтөт.
desk-report-awaits-perhaps = Билдирген адам акыркы жооп берилген күнү жазган, дагы жооп күтүшү мүмкүн.
desk-report-reply = Жооп берүү
desk-report-cannot-reply = Жооп бере албайсыз: { $why }.
desk-report-reply-text = Жообуңуз
desk-report-reply-careful = Билдирген адам коркунучта болушу мүмкүн, телефонун башкалар окушу мүмкүн. Аны ачыкка чыгара турган эч нерсе сурабаңыз жана жолугуша турган жерди жазбаңыз. Сөздөрдү окуган башка аналитиктер жообуңузду атыңыз менен көрүшөт.
desk-report-reply-look = Дагы бир жолу окуп чыгуу
desk-report-reply-check = Билдирген адам муну окуйт
desk-report-reply-final = Ал тармактын атынан жөнөтүлөт жана кайтарып алууга болбойт. Бүгүн синхрондоштура элек болсоңуз, алгач ошону жасаңыз: башка бирөө жооп берип койгон болушу мүмкүн.
desk-report-reply-send = Жөнөтүү
desk-report-reply-change = Өзгөртүү
desk-report-reply-drop = Жөнөтпөй, билдирүүгө кайтуу
desk-report-reply-uncertain = Жөнөтүлгөнү так эмес. Ошол эле сөздөрдү кайра жөнөтүңүз: бир күндүн ичинде алар бир жооп болуп эсептелет.

## Acts

desk-report-decide = Чечим
desk-report-accept = Кабыл алуу
desk-report-reject = Четке кагуу
desk-report-junk = Билдирүү эмес
desk-report-duplicate = Башка билдирүүдөгү эле окуяны айтат
desk-report-duplicate-of = Башка билдирүүнүн номери
desk-report-duplicate-save = Кайталанган деп белгилөө
desk-report-duplicate-itself = билдирүү өзүн өзү кайталай албайт
desk-report-duplicate-unknown = бул иш ордунда мындай номердеги билдирүү жок
desk-report-no-choice = эч нерсе тандалган жок
desk-report-no-change = бул белгилер мурда эле коюлган
desk-report-assign = Ким жооптуу
desk-report-assign-save = Дайындоо
desk-report-assign-me = Мен
desk-report-nobody = эч ким
desk-report-tags = Тегдер
desk-report-tag-new = Жаңы тег
desk-report-tag-save = Кошуу
desk-report-tag-off = { $tag } тегин алып салуу
desk-report-tag-hint = Өзүңүз тандаган бир сөз. Аны менен эч кимди атабаңыз: аны бардык иш орундарындагылар көрөт.
desk-report-marks-save = Сактоо
desk-report-verified = Эмне тастыктайт
desk-report-verified-hint = Туура келгенин белгилеңиз.
desk-report-verified-spoke = билдирген адам менен сүйлөштүк
desk-report-verified-document = документ, сүрөт же жаздыруу
desk-report-verified-witness = башка бирөө ошол жерде болгон
desk-report-verified-public-record = расмий ачык документте бар
desk-report-verified-other-report = башка билдирүү да ушул эле окуяны айтат
desk-report-outcome = Натыйжасы
desk-report-outcome-hint = Эмне болгонун белгилеңиз.
desk-report-outcome-complaint-filed = даттануу берилди
desk-report-outcome-complaint-upheld = даттануу канааттандырылды
desk-report-outcome-complaint-refused = даттануу четке кагылды
desk-report-outcome-legal-aid = юрист же укук жардамчысы ишти колго алды
desk-report-outcome-referred = билдирген адам жардам бере турган бирөө менен байланыштырылды
desk-report-outcome-remedy = тартып алынган же берилбей калган нерсе берилди
desk-report-outcome-apology = кечирим суралды
desk-report-outcome-nothing-wanted = билдирген адам эч нерсе кылынышын каалаган жок
desk-report-outcome-nothing-possible = эч нерсе кылууга мүмкүн болбоду
desk-report-close = Жабуу: кыла турган эч нерсе калган жок
desk-report-reopen = Кайра ачуу

## What was done just now

desk-report-did-accept = Кабыл алынды.
desk-report-did-reject = Четке кагылды.
desk-report-did-junk = «Билдирүү эмес» деп белгиленди.
desk-report-did-duplicate = Кайталанган деп белгиленди.
desk-report-did-tag = Тег коюлду.
desk-report-did-untag = Тег алынды.
desk-report-did-mark = Сакталды.
desk-report-did-assign = Сакталды.
desk-report-did-close = Жабылды.
desk-report-did-reopen = Кайра ачылды.
desk-report-did-recode = Эми ушундай эсептелет. Жөнөтүлгөнү ошол бойдон калат.
desk-report-did-fetch = Тиркелгендин баары ушул жерде.
desk-report-fetch-lost = { $number }-файл келген жок: серверде ал жок. Балким, ал дагы эле жолдо же ошол жерде жоголуп калган. Кийинчерээк кайра аракет кылып, серверди караган адамга айтыңыз.
desk-report-fetch-later = { $number }-файл келген жок: серверге байланышуу мүмкүн эмес же ал азыр файлдарына жете албай жатат. Эч нерсе жоголгон жок; кийинчерээк кайра аракет кылыңыз.
desk-report-fetch-failed = { $number }-файл келген жок: { $why }.
desk-report-did-reply = Жөнөтүлдү. Билдирген адам аны квитанциясы менен табат.

## What was done, in order

desk-report-history = Эмне жасалды
desk-report-no-history = Азырынча эч ким эч нерсе жасай элек.
desk-history-accept = кабыл алды
desk-history-reject = четке какты
desk-history-junk = «билдирүү эмес» деп белгиледи
desk-history-undecided = чечимди алып салды
desk-history-duplicate = { $of } билдирүүсүн кайталайт деп белгиледи
desk-history-mark = койду:
desk-history-unmark = алып салды:
desk-history-recode = жоопту башкача коддоду:
desk-history-as-sent = жооп жөнөтүлгөндөй эсептелсин деди:
desk-history-no-answer = жооп берилбегендей эсептелсин деди:
desk-history-assign = жооптуу кылып дайындады: { $who }
desk-history-nobody = жооптуусуз калтырды
desk-history-close = жапты
desk-history-reopen = кайра ачты
desk-history-note = эскертме жазды
desk-history-quote = цитата сунуштады
desk-history-approve = цитатаны жарыялоо боюнча пикирин айтты
desk-history-take-back = эскертмени же цитатаны кайтарып алды
desk-history-put-back = эскертмени же цитатаны ордуна койду
desk-history-ask = билдирген адамдан бир нерсе сурады
desk-history-ask-no-more = билдирген адамдын жообун эми күтпөйт
desk-history-no-quotes = билдирген адам сөзүнүн цитаталанышын каалабайт деп жазды
desk-history-quotes-again = билдирген адамдын сөзүн цитаталаса болот деп жазды
