### Reviewed by a native speaker: not yet.

## desk-casefile: one report, printed

desk-casefile-title = Материалы по сообщению { $report }
desk-casefile-practice = Тренировка: ничего из этого не было
desk-casefile-secret = Конфиденциально
desk-casefile-keep = Этот документ в чужих руках так же опасен, как сам рассказ: кто знает этого человека, может узнать его здесь и без имени. Передавайте документ только тем, кому он нужен ради этого человека, и с согласия этого человека. Когда документ станет не нужен, уничтожьте его в шредере.
desk-casefile-network = Сеть
desk-casefile-arrived = Месяц получения
desk-casefile-made = Дата составления
desk-casefile-stands = Решение
desk-casefile-undecided = Решения ещё нет
desk-casefile-accepted = Принято
desk-casefile-rejected = Отклонено
desk-casefile-junk = Спам, а не сообщение
desk-casefile-duplicate = Повтор сообщения { $report }
desk-casefile-closed = Закрыто: делать больше нечего
desk-casefile-reopened = Снова открыто
desk-casefile-tags = Метки
desk-casefile-answers = Ответы на вопросы
desk-casefile-recoded = Закодировано аналитиком. В сообщении был ответ:
desk-casefile-no-answer = нет ответа
desk-casefile-words = Словами автора сообщения
desk-casefile-words-left-out = Слова автора в этот документ не включены.
desk-casefile-no-words = Своими словами автор ничего не написал.
desk-casefile-redacted = Части текста закрыты чёрным. Длина полосы ничего не говорит о том, что под ней было.
desk-casefile-hidden = закрыто чёрным
desk-casefile-not-redacted = Ничего не закрыто. В этих словах могут быть названы люди.
desk-casefile-verified = Чем это подтверждается
desk-casefile-outcomes = Что из этого вышло
desk-casefile-nothing-yet = Пока ничего не отмечено.
desk-casefile-history = Что было сделано
desk-casefile-by = аналитик { $number }
desk-casefile-no-more = больше не действует
desk-casefile-history-recode = { $question } учитывается как { $codes }
desk-casefile-history-as-sent = { $question } учитывается как прислано
desk-casefile-not-here = Письма, приложенные файлы, заметки и имена аналитиков в этот документ не входят.
