### Reviewed by a native speaker: not yet.

## Exports: what to write, for whom, as what

desk-exports-what = Закодированные ответы для других программ. Ничего не записывается, пока вы не увидите, что войдёт в экспорт.
desk-exports-which = Какие сообщения
desk-exports-which-how = Считаются принятые – учтённые уже в выпуске или ещё нет. Сообщения, которые нельзя прочитать, не экспортируются никогда.
desk-exports-for = Для кого
desk-exports-for-network = Для работы внутри сети
desk-exports-for-network-how = Все, что выбраны выше.
desk-exports-for-partner = Для региональной или всемирной сети
desk-exports-for-partner-how = Только те сообщения, чьи авторы согласились на передачу.
desk-exports-holds = Что войдёт
desk-exports-answers = Закодированные ответы, как они учитываются, метки, чем это подтверждается и что из этого вышло. Никогда не входят письма, приложенные файлы, заметки и то, кто принял решение.
desk-exports-labels = Рядом с каждым кодом – что он значит, на языке рабочего места
desk-exports-words = Рассказы тех, кто согласился на цитирование
desk-exports-words-how = В рассказах могут быть названы люди. Из них ничего не убирается.
desk-exports-no-words = Ваш доступ – только к ответам, поэтому рассказов не будет.
desk-exports-format = В каком виде
desk-exports-format-xlsx = Книга (XLSX) для Excel или LibreOffice, со списком кодов
desk-exports-format-csv = Текст с разделителями (CSV) для любой программы
desk-exports-format-jsonl = JSON Lines для программистов
desk-exports-format-parquet = Папка с файлами Parquet, по периодам, для статистики
desk-exports-look = Посмотреть, что войдёт в экспорт

## Exports: what would leave

desk-exports-preview = Что войдёт в экспорт
desk-exports-nothing = Ни одно сообщение не подходит. Экспортировать нечего.
desk-exports-reports =
    { PLURAL($count) ->
        [one] { $count } сообщение
        [few] { $count } сообщения
        [many] { $count } сообщений
       *[other] { $count } сообщений
    }
desk-exports-stories =
    { PLURAL($count) ->
        [one] { $count } из них – с рассказом, потому что автор согласился на цитирование. В рассказе могут быть названы люди.
        [few] { $count } из них – с рассказом, потому что авторы согласились на цитирование. В рассказах могут быть названы люди.
        [many] { $count } из них – с рассказом, потому что авторы согласились на цитирование. В рассказах могут быть названы люди.
       *[other] { $count } из них – с рассказом, потому что авторы согласились на цитирование. В рассказах могут быть названы люди.
    }
desk-exports-stories-none = Без рассказов: только закодированные ответы.
desk-exports-not-passed-on =
    { PLURAL($count) ->
        [one] Ещё { $count } сообщение подходит, но не войдёт: его автор не согласился на передачу.
        [few] Ещё { $count } сообщения подходят, но не войдут: их авторы не согласились на передачу.
        [many] Ещё { $count } сообщений подходят, но не войдут: их авторы не согласились на передачу.
       *[other] Ещё { $count } сообщений подходят, но не войдут: их авторы не согласились на передачу.
    }
desk-exports-never = Без писем, приложенных файлов, заметок и имён аналитиков.
desk-exports-columns =
    { PLURAL($count) ->
        [one] { $count } столбец
        [few] { $count } столбца
        [many] { $count } столбцов
       *[other] { $count } столбцов
    }
desk-exports-change = Выбрать иначе
desk-exports-other = Ничего не экспортировано: с тех пор выбрано что-то другое, возможно в другой вкладке. Вот что вошло бы в экспорт теперь.

## Exports: what left so far

desk-exports-these = Экспортировать
desk-exports-so-far = Что уже экспортировано
desk-exports-so-far-how = Всеми аналитиками, насколько известно этому рабочему месту. Эти файлы не запечатаны: за каждый отвечает тот, кто его сделал.
desk-exports-none = Пока ничего.
desk-exports-left = { $day }, { $who }: { $format ->
        [csv] CSV
        [xlsx] XLSX
        [jsonl] JSON Lines
        [parquet] Parquet
        [passed] ответы, переданные сети-партнёру в зашифрованном виде
       *[casefile] материалы по сообщению
    }, { $reports ->
        [ten] до 10 сообщений
        [hundred] от 11 до 100 сообщений
        [thousand] от 101 до 1000 сообщений
       *[more] больше 1000 сообщений
    }, { $with ->
        [words] с рассказами
       *[answers] без рассказов
    }
