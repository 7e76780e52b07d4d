### Reviewed by a native speaker: not yet.

## Notes of analysts for one another

desk-words-notes = Заметки
desk-words-no-notes = Заметок пока нет.
desk-words-note-by = Автор заметки: { $who }
desk-words-note-new = Написать заметку
desk-words-note-text = Заметка для других аналитиков
desk-words-note-careful = Её и ваше имя увидят аналитики, которые читают рассказы. Стереть её с других рабочих мест нельзя: не называйте в ней никого, кто не назван в сообщении.
desk-words-note-save = Записать
desk-words-not-shown = Не показано: { $why }.
desk-words-take-back = Убрать
desk-words-put-back = Вернуть
desk-words-taken-back = Убрано: { $who }.
desk-words-drop = Ничего не писать
desk-words-did-note = Заметка записана.
desk-words-did-take-back = Убрано.
desk-words-did-put-back = Возвращено.

## Quotes for publication

desk-words-quotes = Цитаты для публикации
desk-words-no-consent = Автор не давал согласия на цитирование.
desk-words-consent-gone = Автор больше не хочет, чтобы его цитировали. Записано: { $who }.
desk-words-never = Автор больше не хочет, чтобы его цитировали
desk-words-quotes-again = Моя запись, что автор не хочет цитирования, была ошибкой
desk-words-quote-by = Предлагает: { $who }
desk-words-quote-new = Предложить цитату
desk-words-quote-text = Слова из сообщения, обезличенные
desk-words-quote-careful = Вырежьте всё лишнее. Вместо всего, по чему можно узнать человека, – имён, мест, дней, званий, болезней – поставьте […] или общее слово в квадратных скобках, например [медсестра]. Всё вне скобок должно слово в слово совпадать с сообщением. Не больше { $most } байт: это столько же латинских букв или вдвое меньше кириллических.
desk-words-quote-cut = […] уже стоит там, где замечены чьё-то имя, номер, день или адрес. Замечено никогда не всё: прочитайте каждую строку.
desk-words-still-there = По этому, возможно, ещё можно узнать человека. Решать вам:
desk-words-quote-look = Сравнить с сообщением
desk-words-quote-check = Вот что будет опубликовано
desk-words-beside = Рядом с сообщением
desk-words-difference = Зачёркнуто то, что цитата опускает. Подчёркнуто то, что стоит вместо этого.
desk-words-propose = Предложить эту цитату
desk-words-change = Изменить
desk-words-waits = Ждёт одобрения другого аналитика.
desk-words-approved = Одобрено для публикации.
desk-words-objected = Публиковать нельзя. Возражает: { $who }.
desk-words-not-entitled = Публиковать нельзя: тому, кто предложил цитату, рассказы читать не разрешено.
desk-words-not-theirs = Публиковать нельзя: { $why }.
desk-words-approves = Одобряет: { $who }.
desk-words-objects = Возражает: { $who }.
desk-words-approve = Никого не называет и не выдаёт: одобрить
desk-words-object = Публиковать нельзя
desk-words-no-view = Снять моё мнение
desk-words-did-quote = Цитата предложена. Её должен одобрить другой аналитик.
desk-words-did-approve = Вы одобрили публикацию цитаты.
desk-words-did-object = Вы возразили против публикации цитаты.
desk-words-did-no-view = Ваше мнение о цитате снято.
desk-words-did-consent = Записано.

## Questions to the reporter

desk-words-ask = Отправить и ждать ответа
desk-words-asked = { $day } автору задан вопрос ({ $who }). С тех пор автор не писал.
desk-words-asked-perhaps = { $day } автору задан вопрос ({ $who }). В тот же день автор тоже писал.
desk-words-asked-answered = { $day } автору задан вопрос ({ $who }). С тех пор автор написал.
desk-words-asked-unseen = Автору задан вопрос ({ $who }).
desk-words-enough = Больше ничего не ждём
desk-words-did-enough = Ответа автора на этот вопрос больше не ждём.

## Likely duplicates

desk-words-alike = Возможно, о том же
desk-words-alike-hint = Подобрано по месяцу, местности, виду случая и словам. Само собой ничего не объединяется.
desk-words-alike-both = сходство слов { $words } %, ответов { $codes } %
desk-words-alike-codes = сходство ответов { $codes } %
desk-words-side-by-side = Сообщения { $this } и { $that }
desk-words-duplicate-of-that = { $this } – повтор сообщения { $that }
desk-words-duplicate-of-this = { $that } – повтор сообщения { $this }
desk-words-not-alike = Они о разном: назад к сообщению
desk-words-circle = эти сообщения уже отмечены как повторы друг друга; сначала примите одно из них

## Beside which figure a quote may stand

desk-words-beside-which = Рядом с цифрой этого ответа
desk-words-beside-none = пока ни с какой цифрой
desk-words-beside-few = { $answer } (пока слишком мало сообщений)
desk-words-beside-careful = На сайте цитата стоит рядом с этой цифрой. Кто её читает, знает, что её написал кто-то из ответивших так, и на каком языке. Её показывают, когда в самом новом выпуске с этим ответом не меньше { $least } сообщений.
desk-words-beside-now = Будет стоять рядом с цифрой: { $answer }
