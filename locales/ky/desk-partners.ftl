### Reviewed by a native speaker: not yet.

## Partner networks: who they are, what is passed on and taken in

desk-partners-title = Өнөктөш тармактар
desk-partners-back = Өнөктөш тармактарга кайтуу
desk-partners-what = Тармак коддолгон жоопторду аймактык же дүйнөлүк тармакка өткөрүп бере алат, бир үн көптөр үчүн сүйлөсүн деп: макул болгондордун гана жооптору, сөздөрү болсо эч качан.
desk-partners-not-asked = Формаңыз жоопторду өткөрүп берсе болобу деп сурабайт. Ошондой турганда өткөрүп бере турган эч нерсе жок; кантип иштетилери Corncrake булактарындагы docs/partners.md файлында айтылат.
desk-partners-none = Бул иш ордунда бир да өнөктөш тармак бекитилген эмес. Эч нерсе өткөрүлбөйт жана эч нерсе алынбайт.
desk-partners-six = Алардын алты сөзү
desk-partners-until = Алардын ачкычтар жарыясы { $day } күнүнө чейин күчүндө.
desk-partners-expired = Алардын ачкычтар жарыясынын мөөнөтү { $day } күнү бүткөн. Эң жаңы далил файлын сурап, ушул жерге кошуңуз; ага чейин аларга эч нерсе өткөрүлбөйт жана алардан эч нерсе алынбайт.
desk-partners-cohort = Когорта { $number }, { $label } ({ $from } – { $to })
desk-partners-published = Бул иш орду билгенден, алар жарыялаган когорталар: { $count }
desk-partners-published-none = Бул иш орду билгенден, алар азырынча эч нерсе жарыялаган эмес.
desk-partners-passed = Биз өткөрүп бергендер
desk-partners-passed-none = Биздин бир да когорта эмес.
desk-partners-passed-one = { $cohort }: { $day }, { $who }
desk-partners-received = Биз алгандар
desk-partners-received-none = Азырынча эч нерсе.
desk-partners-received-one = { $cohort }: бул жердеги билдирүүлөр: { $count }, теги { $tag }
desk-partners-unknown-cohort = Бул иш орду билбеген когорта
desk-partners-pass-nothing = Когортабызды жарыялангандан кийин гана өткөрүп берсе болот.
desk-partners-pass-which = Жарыяланган когортаны өткөрүп берүү
desk-partners-pass-look = Эмне өткөрүлөрүн көрүү
desk-partners-others = Бул иш ордунда бекитилбеген тармактар
desk-partners-others-how = Башка иш ордуңуз аларга бир нерсе өткөрүп берген же алардан алган. Ар бир иш орду өзү үчүн бекитет.
desk-partners-receive = Өнөктөш өткөрүп бергенди алуу
desk-partners-receive-how = Адегенде ар бир жазуу эмне болорун көрөсүз; ага чейин эч нерсе алынбайт.
desk-partners-receive-file = Алар жиберген файл (аты .passed менен бүтөт)
desk-partners-receive-look = Ар бир жазуу эмне болорун көрүү

## Partner networks: proof files, and comparing aloud

desk-partners-own = Өзүбүздүн далил файлыбыз
desk-partners-own-how = Ал өнөктөшкө бул тармакты бекитүү үчүн керек, ар бир чыгарылыштан кийин жаңысы керек. Андагынын баары ачык.
desk-partners-own-six = Биздин алты сөз. Аларды өнөктөшкө үнүңүз менен же бетме-бет окуп бериңиз, алтоон тең.
desk-partners-own-save = Далил файлыбызды сактоо
desk-partners-add = Өнөктөштүн далил файлын кошуу
desk-partners-add-how = Ал жаңы өнөктөштү бекитет же белгилүүсү ошондон бери жарыялаганды сактайт. Өткөрүп берүүдөн, алуудан же жарыялоодон мурда эң жаңысын кошуңуз.
desk-partners-add-file = Алардын далил файлы (proof.json)
desk-partners-add-look = Аны карап көрүү
desk-partners-no-file = Эч нерсе жасалган жок: туура файлды тандаңыз. Мындай файл боло алгандан чоңу окулбайт.
desk-partners-changed = Эч нерсе жасалган жок: бул сизге көрсөтүлгөн нерсе эмес. Кайра караңыз.
desk-partners-kept = { $network }: жаңысы сакталды. Алар жарыялаган когорталар: { $count }. Алардын ачкычтар жарыясы { $day } күнүнө чейин күчүндө.
desk-partners-pinned = { $network } эми бул иш ордунда өнөктөш. Алар жарыялаган когорталар: { $count }. Алардын ачкычтар жарыясы { $day } күнүнө чейин күчүндө.
desk-partners-compare = Бул { $network } тармагыбы?
desk-partners-listen = Бул тармакка чалыңыз же жолугуңуз: { $network }. Алар алты сөзүн сизге окуп берсин, сиз бул жерден карап туруңуз. Булардын өзүн биринчи окубаңыз.
desk-partners-same = { $network } мага алты сөздүн баарын окуп берди, алар ушулар
desk-partners-not-same = Бир сөз башка болсо да, токтоңуз: кимдир бирөө файлды алмаштырган болушу мүмкүн. Аны башка жол менен кайра сураңыз.
desk-partners-not-compared = Эч нерсе бекитилген жок: адегенде алты сөздү салыштырып, ошону белгилеңиз.
desk-partners-pin = { $network } тармагын бекитүү

## Partner networks: passing a cohort on

desk-partners-pass-title = Эмне өткөрүлөт
desk-partners-pass-to = { $network } тармагына эмне өткөрүлөт
desk-partners-pass-again = Дал ушунун өзү бул өнөктөшкө мурда өткөрүлгөн.
desk-partners-pass-records = Жазуулар: { $count }
desk-partners-pass-without = Дагы макул болгондор, бирок башка тармак түшүнгөн жооп бербегендер: { $count }
desk-partners-pass-passed = Өтөт: эмне болду, кайда, ким кылды, эмне үчүн, кесепети, кийин эмне жасалды жана ким билдирип жатат.
desk-partners-pass-codes = Corncrake менен келген суроолор тизмесинде ошол эле маанидеги жооптор гана.
desk-partners-pass-never = Эч качан өтпөйт: сөздөр, файлдар, эскертмелер, тегдер, натыйжалар, каттар жана билдирүү номерлери; аймак жана ай; адамдар тобу, гендер, транс жана курак.
desk-partners-pass-who = Макул болбогондордун, билдирүүсүн кайтарып алгандардын же билдирүүсү четке кагылгандардын эч нерсеси өтпөйт.
desk-partners-pass-for-good = Өткөрүлгөн нерсени кайтарып алууга болбойт. Өнөктөштүн иш ордунда иштегендер бул жазууларды ачык окуйт: аналитиктерин өзүңүздүн тармакка кабыл ала турган тармакка гана өткөрүп бериңиз.
desk-partners-pass-sure = Бул жазуулар { $network } тармагында болушун каалайм
desk-partners-pass-not-sure = Эч нерсе өткөрүлгөн жок: адегенде муну каалаарыңызды белгилеңиз.
desk-partners-pass-take = Мөөрлөп, файлды сактоо
desk-partners-pass-file = Файлды алардын аналитиктери гана ача алат, ошондуктан аны каалаган жол менен жиберсе болот. Башка иш ордуларыңыз анын өткөрүлгөнүн билет.
desk-partners-pass-done = Файл мөөрлөндү жана жазылып коюлду; браузер аны сактады. Аны өнөктөшкө жибериңиз.

## Partner networks: taking in

desk-partners-receive-from = { $network } өзүнүн { $number } когортасынан өткөрүп берген.
desk-partners-receive-dry = Азырынча эч нерсе алынган жок. Мындай болмок.
desk-partners-receive-new = Алына турганы: { $count }
desk-partners-receive-here = Мурунтан эле бул жерде: { $count }
desk-partners-receive-unfit = Суроолор тизмеңиз талап кылган жообу жок, четте калганы: { $count }
desk-partners-receive-unknown = Суроолор тизмеңизде мындай жооптор жок, четте калат:
desk-partners-receive-tag = Ар бири ачык турган когортага кабыл алынат жана { $tag } тегин алат.
desk-partners-receive-counted = Алар эсептелет, башка эч нерсе эмес: цитата алынбайт жана эч качан кайра өткөрүлбөйт.
desk-partners-receive-area = Баары кайда эсептелет
desk-partners-receive-area-how = Башка тармактын аймактары сиздики эмес.
desk-partners-receive-nowhere = Эч кайсы аймакта
desk-partners-receive-again = Ушул аймак менен көрүү
desk-partners-receive-take = Аларды алуу
desk-partners-records = Жазуулар, бирден
desk-partners-record = Жазуу { $number }
desk-partners-record-here = Мурунтан эле бул жерде.
desk-partners-record-left-out = Четте калган жооптор: { $count }.
desk-partners-taken = Алынган билдирүүлөр: { $count }. Алардын теги: { $tag }.
