### Reviewed by a native speaker: not yet.

## The page of keys

desk-keys-title = Клавиатура
desk-keys-are-on = Отдельные клавиши действуют на каждой странице, пока вы не набираете текст.
desk-keys-are-off = Отдельные клавиши ничего не делают. До всего можно дойти клавишами Tab, пробел и Enter.
desk-keys-turn-off = Выключить
desk-keys-turn-on = Включить
desk-keys-next = следующее сообщение
desk-keys-previous = предыдущее сообщение
desk-keys-open = открыть сообщение
desk-keys-select = выбрать сообщение или снять выбор
desk-keys-accept = принять
desk-keys-reject = отклонить
desk-keys-junk = отметить как спам
desk-keys-decide = к тому, что можно сделать с сообщением
desk-keys-unfold = показать свёрнутый рассказ
desk-keys-mine = взять себе
desk-keys-reply = написать автору
desk-keys-close = закрыть или открыть снова
desk-keys-list = назад к списку
desk-keys-undo = отменить последнее действие
desk-keys-search = поиск
desk-keys-page-after = следующая страница
desk-keys-page-before = предыдущая страница
desk-keys-sync = синхронизировать с сервером
desk-keys-lock = заблокировать рабочее место
desk-keys-these = эта страница
desk-keys-nobodys = никто не ведёт
desk-keys-undecided = вернуть в сообщения без решения
