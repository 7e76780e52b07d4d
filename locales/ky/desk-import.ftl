### Reviewed by a native speaker: not yet.

## Import: what can be taken in

desk-import-what = Мурда, башка жерде же тармаксыз чогултулган билдирүүлөр. Алар бул жерде телефон мөөрлөгөндөй мөөрлөнөт, кайдан келгенин айткан тег алат жана башка аналитиктерге барат. Бул жерде тандаган файлдарыңыздын көчүрмөсүн иш орду сактабайт.
desk-import-answers-only = Сиз жоопторду гана окуйсуз. Билдирүүлөрдү сөздөрдү окуган адам алышы керек.
desk-import-under-way = Таблица каралып жатат. Аны улантыңыз.
desk-import-sheet = Таблицанын саптары
desk-import-sheet-what = Kobo, ODK менен же кагазга чогултулганы. Алгач ар бир сап эмне болорун көрөсүз; ага чейин эч нерсе алынбайт.
desk-import-table = Таблица
desk-import-table-how = CSV же XLSX, эң көбү { $size } МБ жана { $rows } сап. Формулалар эсептелбейт: акыркы көрсөткөнү окулат.
desk-import-mapping = Дал келтирүү файлы
desk-import-mapping-how = Кайсы мамыча кайсы суроого жооп берерин айтат. Үлгүсү Corncrake булагындагы docs/imports.md файлында.
desk-import-try = Ар бир сап эмне болорун көрүү
desk-import-files = Интернетсиз форманын мөөрлөнгөн файлдары
desk-import-files-what = Билдирген адам тармаксыз сактап, сизге берген файлдар. Бири эле туура эмес болсо, эч бири алынбайт.
desk-import-files-which = Мөөрлөнгөн файлдар
desk-import-take-files = Аларды алуу
desk-import-too-much = Эч нерсе алынган жок: бул файлдар бир жолу алынуучудан чоң же өтө көп.
desk-import-no-file = Эч нерсе алынган жок: файл тандаңыз.
desk-import-both = Эч нерсе каралган жок: таблицаны жана дал келтирүү файлын тандаңыз, экөө тең төмөндө айтылгандан чоң болбосун.
desk-import-files-refused = { $file } файлынан улам эч нерсе алынган жок: { $why }.
desk-import-files-taken = { $id } билдирүүсү эми бул иш ордунда.
desk-import-files-here = { $id } билдирүүсү мурда эле бул жерде.
desk-import-files-delete = Файлдардын кереги калбаганда аларды өчүрүңүз: алар квитанциядай эле купуя.

## Import: what becomes of the rows

desk-import-rows = Таблицанын саптары
desk-import-planning = Сап каралууда: { $of } ичинен { $done }
desk-import-taking = Алынды: { $of } ичинен { $done }
desk-import-ended = Бүттү.
desk-import-meanwhile = Иштей берсеңиз болот. Иш орду кулпуланса, бул токтойт; алынган саптар калат, ошол эле таблица токтогон жеринен улантылат.
desk-import-stop = Токтотуу
desk-import-see = Саптар эмне болгонун көрүү
desk-import-stopped = Токтотулду. Алынган саптар калат.
desk-import-forgotten = Таблица бул жерде унутулду.
desk-import-forget = Таблицаны унутуу
desk-import-dry = Азырынча эч нерсе алынган жок. Ар бир сап мындай болот.
desk-import-some-refused =
    { PLURAL($count) ->
        [one] Бир сапты алууга болбойт. Таблицаны же дал келтирүүнү оңдоп, кайра баштаган жакшы; калгандарын ансыз алса болот.
       *[other] { $count } сапты алууга болбойт. Таблицаны же дал келтирүүнү оңдоп, кайра баштаган жакшы; калгандарын аларсыз алса болот.
    }
desk-import-take =
    { PLURAL($count) ->
        [one] Бир сапты алуу
       *[other] { $count } сапты алуу
    }
desk-import-taken =
    { $count ->
        [0] Бир да сап алынган жок.
       *[other] { PLURAL($count) ->
            [one] Бир сап алынды.
           *[other] { $count } сап алынды.
        }
    }
desk-import-delete = Таблица мөөрлөнгөн эмес: кереги калбаган жерден өчүрүңүз.
desk-import-kinds = Саптар эмне болот
desk-import-kind-new = Алынат
desk-import-kind-here = Мурда эле бар
desk-import-kind-otherwise = Башка жооптор менен бар
desk-import-kind-like-row = Башка саптай
desk-import-kind-like-report = Бир билдирүүдөй
desk-import-kind-skipped = Өткөрүлдү
desk-import-kind-refused = Алынбайт
desk-import-row = { $row }-сап
desk-import-fate-new = Алынат.
desk-import-fate-here = Бул жерде бар, билдирүү { $id }.
desk-import-fate-otherwise = Бул жерде башка жооптор менен бар, билдирүү { $id }. Аны ошол жерден башкача коддоңуз.
desk-import-fate-like-row = Калтырылды: { $row }-сап менен бирдей.
desk-import-fate-like-report = Калтырылды: жооптору { $id } билдирүүсүнүкү менен бирдей.
desk-import-fate-skipped = Дал келтирүү айткандай өткөрүлдү.
desk-import-refused-value = Алынбайт: дал келтирүү «{ $column }» мамычасындагы маанини билбейт.
desk-import-refused-date = Алынбайт: «{ $column }» мамычасындагы күндү дал келтирүү айткандай окууга болбойт.
desk-import-refused-consent = Алынбайт: бул адам эмнеге макул болгону эч жерде айтылган эмес.
desk-import-refused-missing = Алынбайт: { $question } суроосуна жооп керек.
desk-import-refused-misfit = Алынбайт: бир жооп суроо баракчасына туура келбейт.
desk-import-refused-no-key = Алынбайт: саптын белгиси бош.
desk-import-refused-same-key = Алынбайт: { $row }-саптын белгиси да ушундай.
