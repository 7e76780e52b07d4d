### Reviewed by a native speaker: not yet.

## Exports: what to write, for whom, as what

desk-exports-what = Башка программалар үчүн коддолгон жооптор. Эмне чыгарын көрмөйүнчө эч нерсе жазылбайт.
desk-exports-which = Кайсы билдирүүлөр
desk-exports-which-how = Кабыл алынгандары эсептелет, чыгарылышта болсо да, болбосо да. Окулбаган билдирүүлөр эч качан экспорттолбойт.
desk-exports-for = Ким үчүн
desk-exports-for-network = Тармактын ичиндеги иш үчүн
desk-exports-for-network-how = Жогоруда тандалгандардын баары.
desk-exports-for-partner = Аймактык же дүйнөлүк тармак үчүн
desk-exports-for-partner-how = Өткөрүп берүүгө макул болгон адамдардын билдирүүлөрү гана.
desk-exports-holds = Анда эмне бар
desk-exports-answers = Эсептелгендей коддолгон жооптор, тегдер, эмне тастыктаары жана натыйжасы. Каттар, тиркелген файлдар, эскертмелер жана ким чечкени эч качан кирбейт.
desk-exports-labels = Ар бир коддун жанында мааниси, иш ордунун тилинде
desk-exports-words = Цитаталоого макул болгондордун сөздөрү
desk-exports-words-how = Сөздөрдө адамдардын аттары болушу мүмкүн. Алардан эч нерсе алынбайт.
desk-exports-no-words = Сиз жоопторду гана окуйсуз, ошондуктан сөздөр кирбейт.
desk-exports-format = Кандай түрдө
desk-exports-format-xlsx = Excel же LibreOffice үчүн таблица (XLSX), коддордун тизмеси менен
desk-exports-format-csv = Каалаган программа үчүн үтүр менен бөлүнгөн маанилер (CSV)
desk-exports-format-jsonl = Программисттер үчүн JSON Lines
desk-exports-format-parquet = Статистика үчүн мезгилдер боюнча Parquet файлдарынын папкасы
desk-exports-look = Эмне чыгарын көрүү

## Exports: what would leave

desk-exports-preview = Эмне чыгат
desk-exports-nothing = Туура келген билдирүү жок. Экспорттой турган эч нерсе жок.
desk-exports-reports =
    { PLURAL($count) ->
        [one] Бир билдирүү
       *[other] { $count } билдирүү
    }
desk-exports-stories =
    { PLURAL($count) ->
        [one] Алардын бири сөзү менен, анткени билдирген адам цитаталоого макул болгон. Сөздөрдө адамдардын аттары болушу мүмкүн.
       *[other] Алардын { $count } даанасы сөзү менен, анткени билдирген адамдар цитаталоого макул болгон. Сөздөрдө адамдардын аттары болушу мүмкүн.
    }
desk-exports-stories-none = Сөздөр жок: коддолгон жооптор гана.
desk-exports-not-passed-on =
    { PLURAL($count) ->
        [one] Дагы бир билдирүү туура келет, бирок кирбейт, анткени билдирген адам өткөрүп берүүгө макул болгон эмес.
       *[other] Дагы { $count } билдирүү туура келет, бирок кирбейт, анткени билдирген адамдар өткөрүп берүүгө макул болгон эмес.
    }
desk-exports-never = Каттар, тиркелген файлдар, эскертмелер жана аналитиктердин аттары жок.
desk-exports-columns =
    { PLURAL($count) ->
        [one] Бир мамыча
       *[other] { $count } мамыча
    }
desk-exports-change = Башкача тандоо
desk-exports-other = Эч нерсе экспорттолгон жок: андан кийин башка нерсе тандалган, балким, башка өтмөктө. Азыр мына ушул чыгат.

## Exports: what left so far

desk-exports-these = Ушуларды экспорттоо
desk-exports-so-far = Буга чейин эмне чыкты
desk-exports-so-far-how = Бул иш орду билгендей, бардык аналитиктерден. Бул файлдар мөөрлөнгөн эмес: файлды ким жасаса, ошол жооптуу.
desk-exports-none = Азырынча эч нерсе.
desk-exports-left =
    { $day }, { $who }: { $format ->
        [csv] CSV
        [xlsx] XLSX
        [jsonl] JSON Lines
        [parquet] Parquet
        [passed] өнөктөш тармакка шифрленип берилген жооптор
       *[casefile] окуя боюнча маалымдама
    }, { $reports ->
        [ten] 10го чейин билдирүү
        [hundred] 11–100 билдирүү
        [thousand] 101–1000 билдирүү
       *[more] 1000ден көп билдирүү
    }, { $with ->
        [words] сөздөрү менен
       *[answers] сөздөрү жок
    }
