### Reviewed by a native speaker: not yet.

## desk-casefile: one report, printed

desk-casefile-title = Окуя боюнча маалымдама: билдирүү { $report }
desk-casefile-practice = Машыгуу: бул жердегилердин эч бири болгон эмес
desk-casefile-secret = Купуя
desk-casefile-keep = Бул баяндын өзүндөй эле купуя: адамды тааныган киши аны бул жерден аты жок эле таанып алышы мүмкүн. Аны ошол адам үчүн керек болгондорго гана, анын макулдугу менен бериңиз. Кереги калбаганда майдалап тытып салыңыз.
desk-casefile-network = Тармак
desk-casefile-arrived = Келген айы
desk-casefile-made = Даярдалган күнү
desk-casefile-stands = Чечим
desk-casefile-undecided = Азырынча эч ким чечим чыгара элек
desk-casefile-accepted = Кабыл алынган
desk-casefile-rejected = Четке кагылган
desk-casefile-junk = Билдирүү эмес
desk-casefile-duplicate = { $report } билдирүүсүн кайталайт
desk-casefile-closed = Жабык: кыла турган эч нерсе калган жок
desk-casefile-reopened = Кайра ачылган
desk-casefile-tags = Тегдер
desk-casefile-answers = Жооптор
desk-casefile-recoded = Аналитик коддогон. Билдирген адамдын жообу мындай болгон:
desk-casefile-no-answer = жооп жок
desk-casefile-words = Билдирген адамдын өз сөзү менен
desk-casefile-words-left-out = Билдирген адамдын сөздөрү бул файлга кирген эмес.
desk-casefile-no-words = Билдирген адам өз сөзү менен эч нерсе жазган эмес.
desk-casefile-redacted = Айрым жерлери карартылган. Тилкенин узундугу ал жерде эмне жазылганын билдирбейт.
desk-casefile-hidden = карартылган
desk-casefile-not-redacted = Эч нерсе карартылган эмес. Бул сөздөрдө адамдардын аттары болушу мүмкүн.
desk-casefile-verified = Эмне тастыктайт
desk-casefile-outcomes = Натыйжасы
desk-casefile-nothing-yet = Азырынча эч нерсе белгиленген эмес.
desk-casefile-history = Эмне жасалды
desk-casefile-by = аналитик { $number }
desk-casefile-no-more = мындан ары эмес
desk-casefile-history-recode = { $question } мындай эсептелет: { $codes }
desk-casefile-history-as-sent = { $question } жөнөтүлгөндөй эсептелет
desk-casefile-not-here = Каттар, тиркелген файлдар, аналитиктердин эскертмелери жана аттары бул файлга кирбейт.
