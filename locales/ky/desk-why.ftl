### Reviewed by a native speaker: not yet.

## Words that are not written down, or not shown

desk-why-words-closed = бул жумуш ордунун бир да ачкычы менен ачылбайт
desk-why-words-not-theirs = бул башка нерсе үчүн жазылган: бул жерге койгон адам муну ушул үчүн жазган эмес
desk-why-words-not-entitled = ошол кездеги тизме боюнча автору сөздөрдү окуй албайт
desk-why-words-empty = ичинде сөз жок
desk-why-words-too-long = өтө узун: { $bytes } байт, эң көбү { $most } батат (латын эмес тамгалардын көбү эки же үч байт ээлейт)
desk-why-words-marks = жаңы саптар, тырмакчалар же тескери жантык сызыктар өтө көп; кыскараак жазыңыз
desk-why-answers-only = сиз жоопторду гана окуйсуз; муну сөздөрдү окуган адам жасашы керек
desk-why-words-gone = адамдын сөздөрү бул жерде жок: алар жок кылынган же бул жумуш ордунда алардын ачкычы жок
desk-why-no-consent = билдирген адам цитата алууга макул болгон эмес
desk-why-no-quote = билдирүүдө мындай цитата жок
desk-why-quotes-nothing-new = жарыялоого болгондун баары жарыяланган
desk-why-quotes-not-the-same = бул иш ордунун жазууларынан мындай чыкпайт: эки иш ордун тең синхрондоштуруп, кайра түзүңүз; ошол бойдон калса, кол койбой, ким түзгөнүн сураңыз
desk-why-quotes-overtaken = ушул убакта башка иш орду цитата же чыгарылыш жарыялады; синхрондоштуруп, кайра караңыз
desk-why-quotes-too-many = бир жолкуга цитата өтө көп; эң көбү: { $most }
desk-why-not-its-answer = цитата өз билдирүүсүндө берилген жооптун жанында турат, ал эми ким экени, кайда же качан болгонунун жанында эч качан турбайт
desk-why-own-quote = бул өзүңүздүкү: аны сөздөрдү окуган башка адам жактырышы керек

## Words that are no quote

desk-why-quote-nothing = анын эч нерсеси билдирүүдө жок
desk-why-quote-unclosed = { $line }-сап, { $character }-белгидеги чарчы кашаа кийинкиси ачылганча жабылган эмес
desk-why-quote-unopened = { $line }-сап, { $character }-белгидеги чарчы кашаа эч нерсени жаппайт
desk-why-quote-brackets = { $line }-сап, { $character }-белгидеги чарчы кашаанын ичинде … же жалпы сөз бир сапта турушу керек; белги чеги: { $most }
desk-why-quote-not-verbatim = { $line }-сап, { $character }-белгиден баштап билдирүүдөгүдөн башка нерсе айтылган: билдирген адамдыкы эмес сөздү чарчы кашаага алыңыз, кыскарганынын ордуна […] коюңуз
desk-why-quote-within-word = { $line }-сап, { $character }-белгиде сөз экиге бөлүнгөн; сөздү бүтүн кесиңиз же калганынын дал жанына […] коюңуз

## Spreadsheets

desk-why-sheet-kind = бул UTF-8 түрүндөгү CSV да, китеп (XLSX) да эмес; ошолордун бири кылып сактаңыз
desk-why-sheet-workbook = китеп бузулган, корголгон же ичинде өтө көп нерсе бар
desk-why-sheet-none = китепте дал келтирүү атаган барак жок
desk-why-sheet-row = { $row }-сапты CSV катары окууга болбойт
desk-why-sheet-no-head = мамычаларды аташы керек болгон { $row }-сап жок же бош
desk-why-sheet-two-alike = эки мамычанын аты бирдей, бири — { $column }-мамыча; биринин атын өзгөртүңүз
desk-why-sheet-too-large = мамычалар же мазмун өтө көп, же саптар кабыл алынчу чектен ({ $rows }) ашат; таблицаны бөлүңүз

## Mappings

desk-why-mapping-form = дал келтирүү күтүлгөн түрдө эмес, { $line }-сап: { $why }
desk-why-mapping-question = сурамжылоодо «{ $question }» суроосу жок
desk-why-mapping-code = «{ $question }» суроосунда «{ $code }» жообу жок
desk-why-mapping-date = «{ $column }» мамычасы: «date» ай жөнүндөгү суроого гана ылайык
desk-why-mapping-words = «{ $column }» мамычасы: сөздөрдө маани да, код да болбойт
desk-why-mapping-consent = адамдар эмнеге макул болгону айтылган эмес: бир мамычаны «consent» суроосуна дал келтириңиз же баары бир нерсеге макул болсо, [constants] ичинде айтыңыз
desk-why-mapping-column = таблицада «{ $column }» мамычасы жок
desk-why-mapping-people = «{ $column }» мамычасында адамдардын аты, номери же жери болушу мүмкүн: аны таблицадан алып салыңыз же «drop» ичинде атаңыз

## Sealed files

desk-why-file-damaged = бул мөөрлөнгөн файл эмес же бузулган
desk-why-file-network = ал { $network } тармагы үчүн жасалган, бул үчүн эмес
desk-why-file-closed = ал бул жумуш ордунун бир да ачкычы менен ачылбайт: башка тармакка же мезгилге мөөрлөнгөн же жолдо өзгөртүлгөн. Мезгилинин ачкычы башка талдоочуда болушу мүмкүн
desk-why-file-apart = анын билдирүүсү дал келбейт
desk-why-file-mixed = ал эки билдирүүдөн түзүлгөн
desk-why-file-strange = { $number }-тиркеме билдирүүдө аталгандардын бири эмес
desk-why-file-attachment = { $number }-тиркеме бузулган же ачылбайт
desk-why-file-stories-destroyed = ал { $period }-мезгилге мөөрлөнгөн, анын сөздөрүн тармак жок кылган; андан эч нерсе кайра алынбайт
desk-why-file-answers-destroyed = ал { $period }-мезгилге мөөрлөнгөн, анын жоопторун тармак жок кылган; андан эч нерсе кайра алынбайт
desk-why-file-taken-back = билдирген адам бул билдирүүнү кайтарып алган
desk-why-file-copy = дал ошол мөөрлөнгөн сөздөр бул жерде бар: { $report } билдирүүсү
