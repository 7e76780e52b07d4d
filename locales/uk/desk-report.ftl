### Reviewed by a native speaker: not yet.

## The page of one report

desk-report-title = Повідомлення { $id }
desk-report-steps = Повідомлення до і після цього
desk-report-list = Усі повідомлення
desk-report-before = Попереднє повідомлення
desk-report-after = Наступне повідомлення
desk-report-acts = Що можна зробити
desk-report-to-acts = До рішення
desk-report-came = Надійшло { $day }.
desk-report-looked-after = Веде: { $who }.
desk-report-is-closed = Закрито: робити більше нічого.
desk-report-is-new = Рішення ще немає.
desk-report-is-aside = Відкладено.
desk-report-is-accepted = Прийнято: { $who }.
desk-report-is-rejected = Відхилено: { $who }.
desk-report-is-junk = Позначено як спам: { $who }.
desk-report-is-duplicate = Позначено як повтор повідомлення { $of }.
desk-report-is-counted = Враховано у випуску { $cohort }.
desk-report-counted-stays = Його вже враховано у випуску { $cohort }, і випуск не зміниться, хоч би що тепер вирішили.
desk-report-aside = Відкладено: { $why }.
desk-report-aside-misfiled = Відкладено: віднесено не до свого періоду.

## Before reading

desk-report-tells = Про що тут ідеться:
desk-report-minor = Можливо, це про людину, якій менше 18 років.
desk-report-unfold = Показати розповідь
desk-distress-violence = когось побили або поранили
desk-distress-sexual = сексуальне насильство
desk-distress-torture = катування
desk-distress-suicide = самогубство
desk-distress-overdose = передозування
desk-distress-death = смерть
desk-minor-age = Про це каже відповідь на запитання про вік.
desk-minor-taken = Судячи з відповідей, забрали дитину або порушили права сім’ї.
desk-minor-words = У розповіді, схоже, йдеться про дитину або підлітка.

## The words

desk-report-story = Своїми словами
desk-report-no-words = Крім відповідей, автор нічого не написав.
desk-report-answers-only = Ви читаєте лише відповіді. Ті, хто має доступ до розповідей, бачать їх тут.
desk-report-story-destroyed = Те, що автор написав і додав, знищено { $day } за правилом цієї мережі (оголошення про ключі { $notice }). Відповіді лишилися.
desk-report-marks =
    { PLURAL($count) ->
        [one] Виділити { $count } місце, де, можливо, когось названо
        [few] Виділити { $count } місця, де, можливо, когось названо
        [many] Виділити { $count } місць, де, можливо, когось названо
       *[other] Виділити { $count } місць, де, можливо, когось названо
    }
desk-span-email = можливо, адреса електронної пошти
desk-span-link = можливо, посилання
desk-span-handle = можливо, ім’я в соцмережі чи месенджері
desk-span-address = можливо, адреса
desk-span-document = можливо, номер документа
desk-span-date = можливо, день або час
desk-span-phone = можливо, номер телефону
desk-span-plate = можливо, номер машини
desk-span-name = можливо, ім’я

## The answers

desk-report-answers = Відповіді на запитання
desk-report-no-questionnaire = На цьому робочому місці немає опитувальника, за яким відповідали, або повідомлення не відкривається.
desk-report-silent =
    { PLURAL($count) ->
        [one] Пропущено { $count } запитання
        [few] Пропущено { $count } запитання
        [many] Пропущено { $count } запитань
       *[other] Пропущено { $count } запитань
    }
desk-report-no-answer = Без відповіді
desk-report-counts-as = Враховується так (закодовано: { $who }):
desk-report-as-sent = Що було надіслано:
desk-report-recode = Кодувати інакше
desk-report-recode-to = Враховувати цю відповідь як
desk-report-recode-save = Враховувати так
desk-report-recode-as-sent = Враховувати, як надіслано
desk-report-month = Місяць (рік і місяць)

## Files

desk-report-files = Додано
desk-report-file = Файл { $number }
desk-report-fetch = Отримати із сервера те, чого бракує
desk-report-not-here = ще не отримано
desk-report-save = Зберегти…
desk-report-is-picture = зображення
desk-report-is-sound = звук
desk-report-is-video = відео
desk-report-is-pdf = PDF
desk-report-is-other = файл іншого виду
desk-report-kilobytes = { $size } КБ
desk-report-megabytes = { $size } МБ
desk-unsafe-other = Вміст файлу – не те, за що він себе видає.
desk-unsafe-markup = У файлі HTML або SVG: коли його відкрити, він може запустити програми й повідомити комусь, що його відкрили.
desk-unsafe-hidden = За ним або в ньому сховано інший файл.
desk-unsafe-macros = Це документ, у якому можуть бути сховані програми (макроси).
desk-unsafe-pdf = Це PDF, який може щось запустити або містити інші файли.
desk-unsafe-program = Це програма.
desk-file-do-not-open = Не відкривайте цей файл.
desk-file-unsafe-name = Його буде збережено із закінченням .unsafe, щоб жодна програма не відкрила його сама.
desk-file-in-the-open = Збережений файл лежить на цьому комп’ютері незапечатаним. Прочитати його зможе кожен, хто користується комп’ютером.
desk-file-offline = Дивіться його на комп’ютері без мережі або не дивіться зовсім.
desk-file-not-cleaned = Його не очищено: усередині може бути вказано, де, коли й ким його зроблено.
desk-file-delete = Коли закінчите, видаліть його й очистьте кошик.
desk-file-save = Зберегти файл
desk-file-back = Назад до повідомлення

## Letters

desk-report-letters = Послання й відповіді на них
desk-report-no-letters = Більше автор не писав.
desk-report-wrote = { $day }: автор написав ще раз
desk-report-replied = { $day }: відповідь надіслано – { $who }
desk-report-awaits = Автор чекає на відповідь.
desk-report-awaits-perhaps = Автор написав того самого дня, коли надіслали останню відповідь, і, можливо, чекає на ще одну.
desk-report-reply = Відповісти
desk-report-cannot-reply = Ви не можете відповісти: { $why }.
desk-report-reply-text = Ваша відповідь
desk-report-reply-careful = Автор може бути в небезпеці, а в його телефон можуть зазирати інші. Не запитуйте нічого, що може його видати, і не називайте місця зустрічі. Інші аналітики, які читають розповіді, побачать вашу відповідь і ваше ім’я.
desk-report-reply-look = Перечитати
desk-report-reply-check = Ось що прочитає автор
desk-report-reply-final = Відповідь надсилається від імені мережі, і повернути її не можна. Якщо ви сьогодні не синхронізувалися, спершу зробіть це: можливо, хтось уже відповів.
desk-report-reply-send = Надіслати
desk-report-reply-change = Змінити
desk-report-reply-drop = Не відповідати й повернутися до повідомлення
desk-report-reply-uncertain = Невідомо, чи відповідь надіслано. Надішліть ті самі слова ще раз: за один день це буде одна відповідь.

## Acts

desk-report-decide = Рішення
desk-report-accept = Прийняти
desk-report-reject = Відхилити
desk-report-junk = Спам
desk-report-duplicate = Тут про те саме, що й в іншому повідомленні
desk-report-duplicate-of = Номер іншого повідомлення
desk-report-duplicate-save = Позначити як повтор
desk-report-duplicate-itself = повідомлення не може бути повтором самого себе
desk-report-duplicate-unknown = повідомлення з таким номером на цьому робочому місці немає
desk-report-no-choice = нічого не вибрано
desk-report-no-change = ці позначки вже стоять
desk-report-assign = Хто веде
desk-report-assign-save = Призначити
desk-report-assign-me = Беру собі
desk-report-nobody = ніхто
desk-report-tags = Мітки
desk-report-tag-new = Нова мітка
desk-report-tag-save = Додати
desk-report-tag-off = Зняти мітку { $tag }
desk-report-tag-hint = Одне слово, будь-яке. Не називайте ним нікого: його бачать усі аналітики.
desk-report-marks-save = Зберегти
desk-report-verified = Чим це підтверджується
desk-report-verified-hint = Позначте те, що правда.
desk-report-verified-spoke = ми говорили з автором
desk-report-verified-document = документ, фотографія або запис
desk-report-verified-witness = там був хтось іще
desk-report-verified-public-record = є у відкритих офіційних джерелах
desk-report-verified-other-report = про той самий випадок розповідає інше повідомлення
desk-report-outcome = Що з цього вийшло
desk-report-outcome-hint = Позначте те, що сталося.
desk-report-outcome-complaint-filed = подано скаргу
desk-report-outcome-complaint-upheld = скаргу задоволено
desk-report-outcome-complaint-refused = скаргу відхилено
desk-report-outcome-legal-aid = за справу взявся юрист або параюрист
desk-report-outcome-referred = автора зв’язали з тими, хто допомагає
desk-report-outcome-remedy = забране повернули або дали те, у чому відмовили
desk-report-outcome-apology = хтось перепросив
desk-report-outcome-nothing-wanted = автор не хотів, щоб щось робили
desk-report-outcome-nothing-possible = зробити нічого не можна було
desk-report-close = Закрити: робити більше нічого
desk-report-reopen = Відкрити знову

## What was done just now

desk-report-did-accept = Прийнято.
desk-report-did-reject = Відхилено.
desk-report-did-junk = Позначено як спам.
desk-report-did-duplicate = Позначено як повтор.
desk-report-did-tag = Мітку поставлено.
desk-report-did-untag = Мітку знято.
desk-report-did-mark = Збережено.
desk-report-did-assign = Збережено.
desk-report-did-close = Закрито.
desk-report-did-reopen = Знову відкрито.
desk-report-did-recode = Тепер враховується так. Надіслане лишається як є.
desk-report-did-fetch = Усе додане тепер тут.
desk-report-fetch-lost = Файл { $number } не прийшов: на сервері його немає. Можливо, він ще в дорозі або загубився там. Спробуйте пізніше і скажіть тому, хто доглядає сервер.
desk-report-fetch-later = Файл { $number } не прийшов: сервер недоступний або зараз не може дістати свої файли. Нічого не втрачено; спробуйте пізніше.
desk-report-fetch-failed = Файл { $number } не прийшов: { $why }.
desk-report-did-reply = Надіслано. Автор знайде відповідь за своєю квитанцією.

## What was done, in order

desk-report-history = Що було зроблено
desk-report-no-history = З цим повідомленням ще нічого не робили.
desk-history-accept = – прийнято
desk-history-reject = – відхилено
desk-history-junk = – позначено як спам
desk-history-undecided = – рішення знову відкрито
desk-history-duplicate = – позначено як повтор повідомлення { $of }
desk-history-mark = – поставлено позначку:
desk-history-unmark = – знято позначку:
desk-history-recode = – відповідь закодовано інакше:
desk-history-as-sent = – відповідь враховується так, як надіслано:
desk-history-no-answer = – враховується як запитання без відповіді:
desk-history-assign = – передано; веде { $who }
desk-history-nobody = – тепер ніхто не веде
desk-history-close = – закрито
desk-history-reopen = – знову відкрито
desk-history-note = – написано нотатку
desk-history-quote = – запропоновано цитату
desk-history-approve = – сказано, чи можна публікувати цитату
desk-history-take-back = – нотатку або цитату прибрано
desk-history-put-back = – нотатку або цитату повернено
desk-history-ask = – авторові поставлено запитання
desk-history-ask-no-more = – на відповідь автора більше не чекаємо
desk-history-no-quotes = – записано, що автор не хоче, щоб його цитували
desk-history-quotes-again = – записано, що цитувати автора все-таки можна
