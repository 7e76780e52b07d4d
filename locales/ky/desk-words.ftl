### Reviewed by a native speaker: not yet.

## Notes of analysts for one another

desk-words-notes = Эскертмелер
desk-words-no-notes = Эч ким эскертме жаза элек.
desk-words-note-by = Эскертме жазган: { $who }
desk-words-note-new = Эскертме жазуу
desk-words-note-text = Башка аналитиктерге эскертме
desk-words-note-careful = Аны сөздөрдү окуган аналитиктер атыңыз менен көрүшөт. Башка иш орундарынан өчүрүүгө болбойт: билдирүүдө аты аталбаган адамды анда да атабаңыз.
desk-words-note-save = Жазып коюу
desk-words-not-shown = Көрсөтүлбөйт: { $why }.
desk-words-take-back = Кайтарып алуу
desk-words-put-back = Ордуна коюу
desk-words-taken-back = { $who } кайтарып алды.
desk-words-drop = Эч нерсе жазбоо
desk-words-did-note = Эскертме жазылды.
desk-words-did-take-back = Кайтарылып алынды.
desk-words-did-put-back = Ордуна коюлду.

## Quotes for publication

desk-words-quotes = Жарыялоо үчүн цитаталар
desk-words-no-consent = Билдирген адам цитаталоого макулдук берген эмес.
desk-words-consent-gone = { $who } жазгандай, билдирген адам сөзүнүн цитаталанышын эми каалабайт.
desk-words-never = Билдирген адам сөзүнүн цитаталанышын эми каалабайт
desk-words-quotes-again = Билдирген адам цитаталоону каалабайт деп жаңылыш жазгам
desk-words-quote-by = Сунуштаган: { $who }
desk-words-quote-new = Цитата сунуштоо
desk-words-quote-text = Билдирүүнүн өз сөздөрү, таанытуучу жерлери жашырылган
desk-words-quote-careful = Керексизин кесиңиз. Бирөөнү таанытып коюшу мүмкүн болгондун баарынын ордуна […] же чарчы кашаадагы жалпы сөздү, мисалы [медайым], коюңуз: аттар, жерлер, күндөр, чиндер, оорулар. Кашаанын сыртындагынын баары билдирүүдөгүдөй, сөзмө-сөз болушу керек. Эң көбү { $most } байт: латын тамгалары ошончо, башка тамгалардын көбү анын жарымындай батат.
desk-words-quote-cut = Бирөөнүн аты, номер, күн же дарек байкалган жерге […] коюлуп калган. Бул эч качан баары эмес: ар бир сапты окуңуз.
desk-words-still-there = Бул дагы эле бирөөнүн ким экенин билдириши мүмкүн. Сиз чечесиз:
desk-words-quote-look = Билдирүү менен катар карап көрүү
desk-words-quote-check = Мына ушул жарыяланат
desk-words-beside = Билдирүү менен катар
desk-words-difference = Сызылганы: цитатада жок. Астына сызылганы: анын ордуна жазылганы.
desk-words-propose = Бул цитатаны сунуштоо
desk-words-change = Өзгөртүү
desk-words-waits = Башка аналитиктин макулдугун күтөт.
desk-words-approved = Жарыялоого макулдук берилген.
desk-words-objected = Жарыяланбайт: { $who } каршы.
desk-words-not-entitled = Жарыяланбайт: сунуштаган адамдын сөздөрдү окууга укугу жок.
desk-words-not-theirs = Жарыяланбайт: { $why }.
desk-words-approves = { $who } макул.
desk-words-objects = { $who } каршы.
desk-words-approve = Эч кимди атабайт, таанытпайт: макулмун
desk-words-object = Жарыяланбашы керек
desk-words-no-view = Айткан пикиримди кайтарып алуу
desk-words-did-quote = Цитата сунушталды. Ага башка аналитик макулдук бериши керек.
desk-words-did-approve = Цитатаны жарыялоого макулдук бердиңиз.
desk-words-did-object = Цитатаны жарыялоого каршы болдуңуз.
desk-words-did-no-view = Цитата тууралуу пикириңиз кайтарылып алынды.
desk-words-did-consent = Жазылды.

## Questions to the reporter

desk-words-ask = Жөнөтүп, жооп күтүү
desk-words-asked = { $who } { $day } күнү билдирген адамдан бир нерсе сурады. Андан бери ал жазган жок.
desk-words-asked-perhaps = { $who } { $day } күнү билдирген адамдан бир нерсе сурады. Ал да ошол күнү жазган.
desk-words-asked-answered = { $who } { $day } күнү билдирген адамдан бир нерсе сурады. Андан кийин ал жазды.
desk-words-asked-unseen = { $who } билдирген адамдан бир нерсе сурады.
desk-words-enough = Эми жооп күтүүнүн кереги жок
desk-words-did-enough = Билдирүү боюнча эми жооп күтүлбөйт.

## Likely duplicates

desk-words-alike = Ошол эле окуяны айтышы мүмкүн
desk-words-alike-hint = Айы, аймагы, түрү жана сөздөрү боюнча сунушталды. Эч нерсе өзүнөн өзү бириктирилбейт.
desk-words-alike-both = сөздөрдүн окшоштугу { $words } %, жооптордуку { $codes } %
desk-words-alike-codes = жооптордун окшоштугу { $codes } %
desk-words-side-by-side = { $this } жана { $that } билдирүүлөрү
desk-words-duplicate-of-that = { $this } билдирүүсү { $that } билдирүүсүн кайталайт
desk-words-duplicate-of-this = { $that } билдирүүсү { $this } билдирүүсүн кайталайт
desk-words-not-alike = Алар ар башка окуяны айтат: билдирүүгө кайтуу
desk-words-circle = бул билдирүүлөр мурда эле бири-бирин кайталайт деп белгиленген; алгач бирин кабыл алыңыз

## Beside which figure a quote may stand

desk-words-beside-which = Бул жооптун санынын жанында
desk-words-beside-none = азырынча эч бир сандын жанында эмес
desk-words-beside-few = { $answer } (азырынча билдирүү өтө аз)
desk-words-beside-careful = Сайтта цитата ошол сандын жанында турат. Аны окуган адам ушундай жооп бергендердин бири кайсы тилде жазганын билет. Эң жаңы чыгарылышта бул жооп менен { $least } же андан көп билдирүү болгондо гана көрсөтүлөт.
desk-words-beside-now = Мына бул сандын жанында турат: { $answer }
