### Reviewed by a native speaker: not yet.

## Notes of analysts for one another

desk-words-notes = Нотатки
desk-words-no-notes = Нотаток ще немає.
desk-words-note-by = Автор нотатки: { $who }
desk-words-note-new = Написати нотатку
desk-words-note-text = Нотатка для інших аналітиків
desk-words-note-careful = Її та ваше ім’я побачать аналітики, які читають розповіді. Стерти її з інших робочих місць не можна: не називайте в ній нікого, кого не названо в повідомленні.
desk-words-note-save = Записати
desk-words-not-shown = Не показано: { $why }.
desk-words-take-back = Прибрати
desk-words-put-back = Повернути
desk-words-taken-back = Прибрано: { $who }.
desk-words-drop = Нічого не писати
desk-words-did-note = Нотатку записано.
desk-words-did-take-back = Прибрано.
desk-words-did-put-back = Повернено.

## Quotes for publication

desk-words-quotes = Цитати для публікації
desk-words-no-consent = Автор не давав згоди на цитування.
desk-words-consent-gone = Автор більше не хоче, щоб його цитували. Записано: { $who }.
desk-words-never = Автор більше не хоче, щоб його цитували
desk-words-quotes-again = Мій запис, що автор не хоче цитування, був помилкою
desk-words-quote-by = Пропонує: { $who }
desk-words-quote-new = Запропонувати цитату
desk-words-quote-text = Слова з повідомлення, знеособлені
desk-words-quote-careful = Виріжте все зайве. Замість усього, за чим можна впізнати людину, – імен, місць, днів, звань, хвороб – поставте […] або загальне слово у квадратних дужках, наприклад [медсестра]. Усе поза дужками має слово в слово збігатися з повідомленням. Не більше { $most } байтів: це стільки ж латинських літер або вдвічі менше кириличних.
desk-words-quote-cut = […] уже стоїть там, де помічено чиєсь ім’я, номер, день або адресу. Помічено ніколи не все: прочитайте кожен рядок.
desk-words-still-there = За цим, можливо, ще можна впізнати людину. Вирішувати вам:
desk-words-quote-look = Порівняти з повідомленням
desk-words-quote-check = Ось що буде опубліковано
desk-words-beside = Поруч із повідомленням
desk-words-difference = Закреслено те, що цитата пропускає. Підкреслено те, що стоїть замість цього.
desk-words-propose = Запропонувати цю цитату
desk-words-change = Змінити
desk-words-waits = Чекає на схвалення іншого аналітика.
desk-words-approved = Схвалено для публікації.
desk-words-objected = Публікувати не можна. Заперечує: { $who }.
desk-words-not-entitled = Публікувати не можна: тому, хто запропонував цитату, не дозволено читати розповіді.
desk-words-not-theirs = Публікувати не можна: { $why }.
desk-words-approves = Схвалює: { $who }.
desk-words-objects = Заперечує: { $who }.
desk-words-approve = Нікого не називає й не видає: схвалити
desk-words-object = Публікувати не можна
desk-words-no-view = Зняти мою думку
desk-words-did-quote = Цитату запропоновано. Її має схвалити інший аналітик.
desk-words-did-approve = Ви схвалили публікацію цитати.
desk-words-did-object = Ви заперечили проти публікації цитати.
desk-words-did-no-view = Вашу думку про цитату знято.
desk-words-did-consent = Записано.

## Questions to the reporter

desk-words-ask = Надіслати й чекати на відповідь
desk-words-asked = { $day } авторові поставлено запитання ({ $who }). Відтоді автор не писав.
desk-words-asked-perhaps = { $day } авторові поставлено запитання ({ $who }). Того самого дня автор теж писав.
desk-words-asked-answered = { $day } авторові поставлено запитання ({ $who }). Відтоді автор написав.
desk-words-asked-unseen = Авторові поставлено запитання ({ $who }).
desk-words-enough = Більше ні на що не чекаємо
desk-words-did-enough = На відповідь автора на це запитання більше не чекаємо.

## Likely duplicates

desk-words-alike = Можливо, про те саме
desk-words-alike-hint = Дібрано за місяцем, місцевістю, видом випадку й словами. Само нічого не об’єднується.
desk-words-alike-both = схожість слів { $words } %, відповідей { $codes } %
desk-words-alike-codes = схожість відповідей { $codes } %
desk-words-side-by-side = Повідомлення { $this } і { $that }
desk-words-duplicate-of-that = { $this } – повтор повідомлення { $that }
desk-words-duplicate-of-this = { $that } – повтор повідомлення { $this }
desk-words-not-alike = Вони про різне: назад до повідомлення
desk-words-circle = ці повідомлення вже позначено як повтори одне одного; спершу прийміть одне з них

## Beside which figure a quote may stand

desk-words-beside-which = Поруч із цифрою цієї відповіді
desk-words-beside-none = поки що ні з якою цифрою
desk-words-beside-few = { $answer } (поки що замало повідомлень)
desk-words-beside-careful = На сайті цитата стоїть поруч із цією цифрою. Хто її читає, знає, що її написав хтось із тих, хто так відповів, і якою мовою. Її показують, коли в найновішому випуску з цією відповіддю щонайменше { $least } повідомлень.
desk-words-beside-now = Стоятиме поруч із цифрою: { $answer }
