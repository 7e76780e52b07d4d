### Reviewed by a native speaker: not yet.

## Exports: what to write, for whom, as what

desk-exports-what = Закодовані відповіді для інших програм. Нічого не записується, доки ви не побачите, що ввійде до експорту.
desk-exports-which = Які повідомлення
desk-exports-which-how = Рахуються прийняті – уже враховані у випуску чи ще ні. Повідомлення, яких не можна прочитати, не експортуються ніколи.
desk-exports-for = Для кого
desk-exports-for-network = Для роботи всередині мережі
desk-exports-for-network-how = Усі, що вибрані вище.
desk-exports-for-partner = Для регіональної або світової мережі
desk-exports-for-partner-how = Лише ті повідомлення, чиї автори погодилися на передання.
desk-exports-holds = Що ввійде
desk-exports-answers = Закодовані відповіді, як вони враховуються, мітки, чим це підтверджується і що з цього вийшло. Ніколи не входять послання, додані файли, нотатки й те, хто ухвалив рішення.
desk-exports-labels = Поруч із кожним кодом – що він означає, мовою робочого місця
desk-exports-words = Розповіді тих, хто погодився на цитування
desk-exports-words-how = У розповідях можуть бути названі люди. З них нічого не прибирається.
desk-exports-no-words = Ваш доступ – лише до відповідей, тому розповідей не буде.
desk-exports-format = У якому вигляді
desk-exports-format-xlsx = Книга (XLSX) для Excel або LibreOffice, зі списком кодів
desk-exports-format-csv = Текст із розділювачами (CSV) для будь-якої програми
desk-exports-format-jsonl = JSON Lines для програмістів
desk-exports-format-parquet = Тека з файлами Parquet, за періодами, для статистики
desk-exports-look = Подивитися, що ввійде до експорту

## Exports: what would leave

desk-exports-preview = Що ввійде до експорту
desk-exports-nothing = Жодне повідомлення не підходить. Експортувати нічого.
desk-exports-reports =
    { PLURAL($count) ->
        [one] { $count } повідомлення
        [few] { $count } повідомлення
        [many] { $count } повідомлень
       *[other] { $count } повідомлень
    }
desk-exports-stories =
    { PLURAL($count) ->
        [one] { $count } з них – із розповіддю, бо автор погодився на цитування. У розповіді можуть бути названі люди.
        [few] { $count } з них – із розповіддю, бо автори погодилися на цитування. У розповідях можуть бути названі люди.
        [many] { $count } з них – із розповіддю, бо автори погодилися на цитування. У розповідях можуть бути названі люди.
       *[other] { $count } з них – із розповіддю, бо автори погодилися на цитування. У розповідях можуть бути названі люди.
    }
desk-exports-stories-none = Без розповідей: лише закодовані відповіді.
desk-exports-not-passed-on =
    { PLURAL($count) ->
        [one] Ще { $count } повідомлення підходить, але не ввійде: його автор не погодився на передання.
        [few] Ще { $count } повідомлення підходять, але не ввійдуть: їхні автори не погодилися на передання.
        [many] Ще { $count } повідомлень підходять, але не ввійдуть: їхні автори не погодилися на передання.
       *[other] Ще { $count } повідомлень підходять, але не ввійдуть: їхні автори не погодилися на передання.
    }
desk-exports-never = Без послань, доданих файлів, нотаток та імен аналітиків.
desk-exports-columns =
    { PLURAL($count) ->
        [one] { $count } стовпець
        [few] { $count } стовпці
        [many] { $count } стовпців
       *[other] { $count } стовпців
    }
desk-exports-change = Вибрати інакше
desk-exports-other = Нічого не експортовано: відтоді вибрано щось інше, можливо в іншій вкладці. Ось що ввійшло б до експорту тепер.

## Exports: what left so far

desk-exports-these = Експортувати
desk-exports-so-far = Що вже експортовано
desk-exports-so-far-how = Усіма аналітиками, наскільки відомо цьому робочому місцю. Ці файли не запечатані: за кожен відповідає той, хто його зробив.
desk-exports-none = Поки що нічого.
desk-exports-left = { $day }, { $who }: { $format ->
        [csv] CSV
        [xlsx] XLSX
        [jsonl] JSON Lines
        [parquet] Parquet
        [passed] відповіді, передані мережі-партнеру в зашифрованому вигляді
       *[casefile] матеріали щодо повідомлення
    }, { $reports ->
        [ten] до 10 повідомлень
        [hundred] від 11 до 100 повідомлень
        [thousand] від 101 до 1000 повідомлень
       *[more] більше ніж 1000 повідомлень
    }, { $with ->
        [words] з розповідями
       *[answers] без розповідей
    }
