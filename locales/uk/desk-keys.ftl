### Reviewed by a native speaker: not yet.

## The page of keys

desk-keys-title = Клавіатура
desk-keys-are-on = Окремі клавіші діють на кожній сторінці, доки ви не набираєте текст.
desk-keys-are-off = Окремі клавіші нічого не роблять. До всього можна дійти клавішами Tab, пробіл і Enter.
desk-keys-turn-off = Вимкнути
desk-keys-turn-on = Увімкнути
desk-keys-next = наступне повідомлення
desk-keys-previous = попереднє повідомлення
desk-keys-open = відкрити повідомлення
desk-keys-select = вибрати повідомлення або зняти вибір
desk-keys-accept = прийняти
desk-keys-reject = відхилити
desk-keys-junk = позначити як спам
desk-keys-decide = до того, що можна зробити з повідомленням
desk-keys-unfold = показати згорнуту розповідь
desk-keys-mine = узяти собі
desk-keys-reply = написати авторові
desk-keys-close = закрити або відкрити знову
desk-keys-list = назад до списку
desk-keys-undo = скасувати останню дію
desk-keys-search = пошук
desk-keys-page-after = наступна сторінка
desk-keys-page-before = попередня сторінка
desk-keys-sync = синхронізувати із сервером
desk-keys-lock = заблокувати робоче місце
desk-keys-these = ця сторінка
desk-keys-nobodys = ніхто не веде
desk-keys-undecided = повернути до повідомлень без рішення
