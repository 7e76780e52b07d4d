### Reviewed by a native speaker: not yet.

## Exports: what to write, for whom, as what

desk-exports-what = Басқа бағдарламаларға арналған кодталған жауаптар. Не шығатынын көрмейінше ештеңе жазылмайды.
desk-exports-which = Қай хабарламалар
desk-exports-which-how = Қабылданғандары саналады, шығарылымда болса да, болмаса да. Оқылмайтын хабарламалар ешқашан экспортталмайды.
desk-exports-for = Кім үшін
desk-exports-for-network = Желі ішіндегі жұмыс үшін
desk-exports-for-network-how = Жоғарыда таңдалғанның бәрі.
desk-exports-for-partner = Аймақтық немесе әлемдік желі үшін
desk-exports-for-partner-how = Басқаға беруге келіскен адамдардың хабарламалары ғана.
desk-exports-holds = Онда не бар
desk-exports-answers = Саналатындай кодталған жауаптар, тегтер, не растайтыны және нәтижесі. Хаттар, тіркелген файлдар, ескертпелер және кім шешкені ешқашан кірмейді.
desk-exports-labels = Әр кодтың жанында мағынасы, жұмыс орнының тілінде
desk-exports-words = Дәйексөзге келіскендердің сөздері
desk-exports-words-how = Сөздерде адамдардың есімдері болуы мүмкін. Олардан ештеңе алынбайды.
desk-exports-no-words = Сіз тек жауаптарды оқисыз, сондықтан сөздер кірмейді.
desk-exports-format = Қандай түрде
desk-exports-format-xlsx = Excel немесе LibreOffice үшін кесте (XLSX), кодтар тізімімен
desk-exports-format-csv = Кез келген бағдарлама үшін үтірмен бөлінген мәндер (CSV)
desk-exports-format-jsonl = Бағдарламашылар үшін JSON Lines
desk-exports-format-parquet = Статистика үшін кезеңдер бойынша Parquet файлдарының қалтасы
desk-exports-look = Не шығатынын көру

## Exports: what would leave

desk-exports-preview = Не шығады
desk-exports-nothing = Сәйкес келетін хабарлама жоқ. Экспорттайтын ештеңе жоқ.
desk-exports-reports =
    { PLURAL($count) ->
        [one] Бір хабарлама
       *[other] { $count } хабарлама
    }
desk-exports-stories =
    { PLURAL($count) ->
        [one] Олардың бірі сөзімен, өйткені хабарлаған адам дәйексөзге келіскен. Сөздерде адамдардың есімдері болуы мүмкін.
       *[other] Олардың { $count } данасы сөзімен, өйткені хабарлаған адамдар дәйексөзге келіскен. Сөздерде адамдардың есімдері болуы мүмкін.
    }
desk-exports-stories-none = Сөздер жоқ: тек кодталған жауаптар.
desk-exports-not-passed-on =
    { PLURAL($count) ->
        [one] Тағы бір хабарлама сәйкес келеді, бірақ кірмейді, өйткені хабарлаған адам басқаға беруге келіспеген.
       *[other] Тағы { $count } хабарлама сәйкес келеді, бірақ кірмейді, өйткені хабарлаған адамдар басқаға беруге келіспеген.
    }
desk-exports-never = Хаттар, тіркелген файлдар, ескертпелер және талдаушылардың есімдері жоқ.
desk-exports-columns =
    { PLURAL($count) ->
        [one] Бір баған
       *[other] { $count } баған
    }
desk-exports-change = Басқаша таңдау
desk-exports-other = Ештеңе экспортталмады: содан кейін басқа нәрсе таңдалған, мүмкін, басқа қойындыда. Қазір мынау шығады.

## Exports: what left so far

desk-exports-these = Осыларды экспорттау
desk-exports-so-far = Бұған дейін не шықты
desk-exports-so-far-how = Осы жұмыс орны білетіндей, барлық талдаушылардан. Бұл файлдар мөрленбеген: файлды кім жасаса, сол жауапты.
desk-exports-none = Әзірге ештеңе.
desk-exports-left =
    { $day }, { $who }: { $format ->
        [csv] CSV
        [xlsx] XLSX
        [jsonl] JSON Lines
        [parquet] Parquet
        [passed] серіктес желіге шифрланып берілген жауаптар
       *[casefile] оқиға бойынша анықтама
    }, { $reports ->
        [ten] 10-ға дейін хабарлама
        [hundred] 11–100 хабарлама
        [thousand] 101–1000 хабарлама
       *[more] 1000-нан көп хабарлама
    }, { $with ->
        [words] сөздерімен
       *[answers] сөздерінсіз
    }
