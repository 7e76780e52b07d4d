### Reviewed by a native speaker: not yet.

## Import: what can be taken in

desk-import-what = Бұрын, басқа жерде немесе желісіз жиналған хабарламалар. Олар мұнда телефон мөрлегендей мөрленеді, қайдан келгенін айтатын тег алады және басқа талдаушыларға барады. Мұнда таңдаған файлдарыңыздың көшірмесін жұмыс орны сақтамайды.
desk-import-answers-only = Сіз тек жауаптарды оқисыз. Хабарламаларды сөздерді оқитын адам алуы керек.
desk-import-under-way = Кесте қаралып жатыр. Оны жалғастырыңыз.
desk-import-sheet = Кестенің жолдары
desk-import-sheet-what = Kobo, ODK арқылы немесе қағазға жиналғаны. Алдымен әр жолдың не болатынын көресіз; оған дейін ештеңе алынбайды.
desk-import-table = Кесте
desk-import-table-how = CSV немесе XLSX, ең көбі { $size } МБ және { $rows } жол. Формулалар есептелмейді: соңғы көрсеткені оқылады.
desk-import-mapping = Сәйкестендіру файлы
desk-import-mapping-how = Қай баған қай сұраққа жауап беретінін айтады. Үлгісі Corncrake бастапқы кодындағы docs/imports.md файлында.
desk-import-try = Әр жолдың не болатынын көру
desk-import-files = Интернетсіз форманың мөрленген файлдары
desk-import-files-what = Хабарлаған адам желісіз сақтап, сізге берген файлдар. Біреуі ғана дұрыс болмаса, ешқайсысы алынбайды.
desk-import-files-which = Мөрленген файлдар
desk-import-take-files = Оларды алу
desk-import-too-much = Ештеңе алынбады: бұл файлдар бір рет алынатыннан үлкен немесе тым көп.
desk-import-no-file = Ештеңе алынбады: файл таңдаңыз.
desk-import-both = Ештеңе қаралмады: кестені және сәйкестендіру файлын таңдаңыз, екеуі де төменде айтылғаннан үлкен болмасын.
desk-import-files-refused = { $file } файлынан бола ештеңе алынбады: { $why }.
desk-import-files-taken = { $id } хабарламасы енді осы жұмыс орнында.
desk-import-files-here = { $id } хабарламасы бұрыннан осында.
desk-import-files-delete = Файлдар енді керек болмағанда, оларды өшіріңіз: олар түбіртектей құпия.

## Import: what becomes of the rows

desk-import-rows = Кестенің жолдары
desk-import-planning = Жол қаралуда: { $of } ішінен { $done }
desk-import-taking = Алынды: { $of } ішінен { $done }
desk-import-ended = Бітті.
desk-import-meanwhile = Жұмысты жалғастыра берсеңіз болады. Жұмыс орны құлыпталса, бұл тоқтайды; алынған жолдар қалады, сол кесте тоқтаған жерінен жалғасады.
desk-import-stop = Тоқтату
desk-import-see = Жолдардың не болғанын көру
desk-import-stopped = Тоқтатылды. Алынған жолдар қалады.
desk-import-forgotten = Кесте мұнда ұмытылды.
desk-import-forget = Кестені ұмыту
desk-import-dry = Әзірге ештеңе алынған жоқ. Әр жол былай болады.
desk-import-some-refused =
    { PLURAL($count) ->
        [one] Бір жолды алуға болмайды. Кестені немесе сәйкестендіруді түзетіп, қайта бастаған дұрыс; қалғандарын онсыз алуға болады.
       *[other] { $count } жолды алуға болмайды. Кестені немесе сәйкестендіруді түзетіп, қайта бастаған дұрыс; қалғандарын оларсыз алуға болады.
    }
desk-import-take =
    { PLURAL($count) ->
        [one] Бір жолды алу
       *[other] { $count } жолды алу
    }
desk-import-taken =
    { $count ->
        [0] Бірде-бір жол алынбады.
       *[other] { PLURAL($count) ->
            [one] Бір жол алынды.
           *[other] { $count } жол алынды.
        }
    }
desk-import-delete = Кесте мөрленбеген: енді керек емес жерден өшіріңіз.
desk-import-kinds = Жолдар не болады
desk-import-kind-new = Алынады
desk-import-kind-here = Бұрыннан бар
desk-import-kind-otherwise = Басқа жауаптармен бар
desk-import-kind-like-row = Басқа жолдай
desk-import-kind-like-report = Бір хабарламадай
desk-import-kind-skipped = Өткізілді
desk-import-kind-refused = Алынбайды
desk-import-row = { $row }-жол
desk-import-fate-new = Алынады.
desk-import-fate-here = Мұнда бар, хабарлама { $id }.
desk-import-fate-otherwise = Мұнда басқа жауаптармен бар, хабарлама { $id }. Оны сол жерде басқаша кодтаңыз.
desk-import-fate-like-row = Қалдырылды: { $row }-жолмен бірдей.
desk-import-fate-like-report = Қалдырылды: жауаптары { $id } хабарламасынікімен бірдей.
desk-import-fate-skipped = Сәйкестендіру айтқандай өткізілді.
desk-import-refused-value = Алынбайды: сәйкестендіру «{ $column }» бағанындағы мәнді білмейді.
desk-import-refused-date = Алынбайды: «{ $column }» бағанындағы күнді сәйкестендіру айтқандай оқуға болмайды.
desk-import-refused-consent = Алынбайды: бұл адамның неге келіскені еш жерде айтылмаған.
desk-import-refused-missing = Алынбайды: { $question } сұрағына жауап керек.
desk-import-refused-misfit = Алынбайды: бір жауап сауалнамаға сәйкес келмейді.
desk-import-refused-no-key = Алынбайды: жолдың белгісі бос.
desk-import-refused-same-key = Алынбайды: { $row }-жолдың белгісі де осындай.
