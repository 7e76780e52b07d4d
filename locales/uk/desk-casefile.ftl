### Reviewed by a native speaker: not yet.

## desk-casefile: one report, printed

desk-casefile-title = Матеріали щодо повідомлення { $report }
desk-casefile-practice = Тренування: нічого з цього не було
desk-casefile-secret = Конфіденційно
desk-casefile-keep = Цей документ у чужих руках так само небезпечний, як сама розповідь: хто знає цю людину, може впізнати її тут і без імені. Передавайте його лише тим, кому він потрібен заради цієї людини, і за її згодою. Коли документ стане непотрібний, знищте його в шредері.
desk-casefile-network = Мережа
desk-casefile-arrived = Місяць надходження
desk-casefile-made = Дата складання
desk-casefile-stands = Рішення
desk-casefile-undecided = Рішення ще немає
desk-casefile-accepted = Прийнято
desk-casefile-rejected = Відхилено
desk-casefile-junk = Спам, а не повідомлення
desk-casefile-duplicate = Повтор повідомлення { $report }
desk-casefile-closed = Закрито: робити більше нічого
desk-casefile-reopened = Знову відкрито
desk-casefile-tags = Мітки
desk-casefile-answers = Відповіді на запитання
desk-casefile-recoded = Закодував аналітик. У повідомленні була відповідь:
desk-casefile-no-answer = без відповіді
desk-casefile-words = Словами автора повідомлення
desk-casefile-words-left-out = Слів автора в цьому документі немає.
desk-casefile-no-words = Своїми словами автор нічого не написав.
desk-casefile-redacted = Частини тексту закрито чорним. Довжина смуги нічого не каже про те, що під нею було.
desk-casefile-hidden = закрито чорним
desk-casefile-not-redacted = Нічого не закрито. У цих словах можуть бути названі люди.
desk-casefile-verified = Чим це підтверджується
desk-casefile-outcomes = Що з цього вийшло
desk-casefile-nothing-yet = Поки що нічого не позначено.
desk-casefile-history = Що було зроблено
desk-casefile-by = аналітик { $number }
desk-casefile-no-more = більше не діє
desk-casefile-history-recode = { $question } враховується як { $codes }
desk-casefile-history-as-sent = { $question } враховується так, як надіслано
desk-casefile-not-here = Послань, доданих файлів, нотаток та імен аналітиків у цьому документі немає.
