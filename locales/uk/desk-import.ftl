### Reviewed by a native speaker: not yet.

## Import: what can be taken in

desk-import-what = Повідомлення, зібрані раніше, деінде або без зв’язку. Їх запечатують тут так само, як на телефоні, вони отримують мітку про те, звідки вони, і передаються решті аналітиків. Копій файлів, які ви тут виберете, робоче місце не зберігає.
desk-import-answers-only = Ваш доступ – лише до відповідей. Вносити повідомлення має той, хто читає розповіді.
desk-import-under-way = Таблицю зараз переглядають. Повернутися до неї.
desk-import-sheet = Рядки таблиці
desk-import-sheet-what = Те, що зібрано з Kobo, ODK або на папері. Спершу ви побачите, що станеться з кожним рядком; до того нічого не вноситься.
desk-import-table = Таблиця
desk-import-table-how = CSV або XLSX, не більше { $size } МБ і не більше рядків, ніж { $rows }. Формули не обчислюються: береться те, що вони показали востаннє.
desk-import-mapping = Файл зіставлення
desk-import-mapping-how = У ньому сказано, який стовпець відповідає на яке запитання. Приклад є в docs/imports.md у початковому коді Corncrake.
desk-import-try = Подивитися, що станеться з кожним рядком
desk-import-files = Запечатані файли форми без інтернету
desk-import-files-what = Файли, які автор зберіг без зв’язку й передав вам. Якщо хоч один із них не такий, як має бути, не вноситься жоден.
desk-import-files-which = Запечатані файли
desk-import-take-files = Внести
desk-import-too-much = Нічого не внесено: ці файли більші, ніж приймається за один раз, або їх забагато.
desk-import-no-file = Нічого не внесено: будь ласка, виберіть файл.
desk-import-both = Нічого не переглянуто: будь ласка, виберіть таблицю й файл зіставлення, і щоб жоден із них не був більший, ніж сказано нижче.
desk-import-files-refused = Нічого не внесено через файл { $file }: { $why }.
desk-import-files-taken = Повідомлення { $id } тепер на цьому робочому місці.
desk-import-files-here = Повідомлення { $id } тут уже є.
desk-import-files-delete = Коли файли більше не потрібні, видаліть їх: вони такі ж таємні, як квитанція.

## Import: what becomes of the rows

desk-import-rows = Рядки таблиці
desk-import-planning = Переглядаємо рядок { $done } з { $of }
desk-import-taking = Внесено: { $done } з { $of }
desk-import-ended = Готово.
desk-import-meanwhile = Можна працювати далі. Якщо робоче місце заблокується, це зупиниться; внесені рядки лишаться, а та сама таблиця продовжиться з того місця, де зупинилася.
desk-import-stop = Зупинити
desk-import-see = Подивитися, що сталося з рядками
desk-import-stopped = Зупинено. Внесені рядки лишилися.
desk-import-forgotten = Таблицю тут забуто.
desk-import-forget = Забути таблицю
desk-import-dry = Ще нічого не внесено. Ось що станеться з кожним рядком.
desk-import-some-refused =
    { PLURAL($count) ->
        [one] { $count } рядок внести не можна. Краще виправити таблицю або зіставлення й почати знову; решту можна внести й без нього.
        [few] { $count } рядки внести не можна. Краще виправити таблицю або зіставлення й почати знову; решту можна внести й без них.
        [many] { $count } рядків внести не можна. Краще виправити таблицю або зіставлення й почати знову; решту можна внести й без них.
       *[other] { $count } рядків внести не можна. Краще виправити таблицю або зіставлення й почати знову; решту можна внести й без них.
    }
desk-import-take =
    { PLURAL($count) ->
        [one] Внести { $count } рядок
        [few] Внести { $count } рядки
        [many] Внести { $count } рядків
       *[other] Внести { $count } рядків
    }
desk-import-taken =
    { $count ->
        [0] Жодного рядка не внесено.
       *[other] { PLURAL($count) ->
            [one] Внесено { $count } рядок.
            [few] Внесено { $count } рядки.
            [many] Внесено { $count } рядків.
           *[other] Внесено { $count } рядків.
        }
    }
desk-import-delete = Таблиця не запечатана: видаліть її там, де вона більше не потрібна.
desk-import-kinds = Що станеться з рядками
desk-import-kind-new = Вноситься
desk-import-kind-here = Уже є
desk-import-kind-otherwise = Є з іншими відповідями
desk-import-kind-like-row = Як інший рядок
desk-import-kind-like-report = Як повідомлення
desk-import-kind-skipped = Пропускається
desk-import-kind-refused = Відхиляється
desk-import-row = Рядок { $row }
desk-import-fate-new = Буде внесено.
desk-import-fate-here = Уже тут: повідомлення { $id }.
desk-import-fate-otherwise = Уже тут: повідомлення { $id }, але з іншими відповідями. Змініть код відповіді там.
desk-import-fate-like-row = Не вноситься: те саме, що рядок { $row }.
desk-import-fate-like-report = Не вноситься: ті самі відповіді, що в повідомленні { $id }.
desk-import-fate-skipped = Пропускається, як сказано в зіставленні.
desk-import-refused-value = Відхилено: у зіставленні немає значення зі стовпця «{ $column }».
desk-import-refused-date = Відхилено: дату у стовпці «{ $column }» не можна прочитати так, як сказано в зіставленні.
desk-import-refused-consent = Відхилено: ніде не сказано, на що ця людина погодилася.
desk-import-refused-missing = Відхилено: на запитання { $question } треба відповісти.
desk-import-refused-misfit = Відхилено: одна з відповідей не підходить до опитувальника.
desk-import-refused-no-key = Відхилено: ключ рядка порожній.
desk-import-refused-same-key = Відхилено: рядок { $row } має такий самий ключ.
