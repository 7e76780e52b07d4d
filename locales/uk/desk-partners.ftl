### Reviewed by a native speaker: not yet.

## Partner networks: who they are, what is passed on and taken in

desk-partners-title = Мережі-партнери
desk-partners-back = Назад до мереж-партнерів
desk-partners-what = Мережа може передавати закодовані відповіді регіональній або всесвітній мережі, щоб один голос говорив за багатьох: лише відповіді тих, хто на це погодився, і ніколи не їхні слова.
desk-partners-not-asked = Ваша форма не питає, чи можна передавати відповіді. Поки це так, передавати нічого; як це ввімкнути, сказано в docs/partners.md у вихідних файлах Corncrake.
desk-partners-none = На цьому робочому місці не закріплено жодної мережі-партнера. Нічого не передається й нічого не приймається.
desk-partners-six = Їхні шість слів
desk-partners-until = Їхнє оголошення про ключі діє до { $day }.
desk-partners-expired = Строк їхнього оголошення про ключі минув { $day }. Попросіть у них найновіший файл доказів і додайте його тут; доти їм нічого не передається й від них нічого не приймається.
desk-partners-cohort = Когорта { $number }, { $label } (з { $from } по { $to })
desk-partners-published = Скільки когорт вони опублікували, наскільки це відомо тут: { $count }
desk-partners-published-none = Наскільки це відомо тут, вони ще нічого не опублікували.
desk-partners-passed = Що ми передали
desk-partners-passed-none = Жодної з наших когорт.
desk-partners-passed-one = { $cohort }: { $day }, { $who }
desk-partners-received = Що ми прийняли
desk-partners-received-none = Поки нічого.
desk-partners-received-one = { $cohort }: повідомлень тут: { $count }, мітка { $tag }
desk-partners-unknown-cohort = Когорта, якої це робоче місце не знає
desk-partners-pass-nothing = Нашу когорту можна передати, коли її опубліковано.
desk-partners-pass-which = Передати опубліковану когорту
desk-partners-pass-look = Подивитися, що буде передано
desk-partners-others = Мережі, не закріплені на цьому робочому місці
desk-partners-others-how = Їм щось передало або від них щось прийняло інше ваше робоче місце. Кожне закріплює партнерів саме.
desk-partners-receive = Прийняти те, що передав партнер
desk-partners-receive-how = Спершу ви побачите, що станеться з кожним записом; до цього нічого не приймається.
desk-partners-receive-file = Файл, який вони надіслали (його назва закінчується на .passed)
desk-partners-receive-look = Подивитися, що станеться з кожним записом

## Partner networks: proof files, and comparing aloud

desk-partners-own = Наш власний файл доказів
desk-partners-own-how = Він потрібен партнерові, щоб закріпити цю мережу, а після кожного випуску – новий. Усе в ньому публічне.
desk-partners-own-six = Наші шість слів. Прочитайте їх партнерові вголос – телефоном або під час зустрічі, усі шість.
desk-partners-own-save = Зберегти наш файл доказів
desk-partners-add = Додати файл доказів партнера
desk-partners-add-how = Він закріплює нового партнера або зберігає те, що вже відомий опублікував відтоді. Додайте найновіший, перш ніж передавати, приймати чи публікувати.
desk-partners-add-file = Їхній файл доказів (proof.json)
desk-partners-add-look = Подивитися його
desk-partners-no-file = Нічого не зроблено: виберіть потрібний файл. Файл, більший, ніж такий може бути, не читається.
desk-partners-changed = Нічого не зроблено: це не те, що вам показали. Подивіться ще раз.
desk-partners-kept = { $network }: нове збережено. Скільки когорт вони опублікували: { $count }. Їхнє оголошення про ключі діє до { $day }.
desk-partners-pinned = { $network } тепер партнер на цьому робочому місці. Скільки когорт вони опублікували: { $count }. Їхнє оголошення про ключі діє до { $day }.
desk-partners-compare = Це { $network }?
desk-partners-listen = Зв’яжіться з цією мережею ({ $network }) телефоном або зустріньтеся. Нехай вам прочитають шість слів, а ви звіряйте їх із цими. Самі першими не читайте.
desk-partners-same = { $network }: мені прочитали всі шість слів, і це ті самі слова
desk-partners-not-same = Якщо хоч одне слово інше, зупиніться: файл могли підмінити. Попросіть надіслати його ще раз іншим шляхом.
desk-partners-not-compared = Нічого не закріплено: спершу звірте шість слів і позначте це.
desk-partners-pin = Закріпити { $network }

## Partner networks: passing a cohort on

desk-partners-pass-title = Що буде передано
desk-partners-pass-to = Що буде передано мережі { $network }
desk-partners-pass-again = Точно те саме цьому партнерові вже передавали.
desk-partners-pass-records = Записів: { $count }
desk-partners-pass-without = Погодилися ще, але не дали відповіді, зрозумілої іншій мережі: { $count }
desk-partners-pass-passed = Передається: що сталося, де, хто це зробив, чому, до чого це призвело, що було зроблено потім і хто повідомляє.
desk-partners-pass-codes = Лише відповіді, які означають те саме в анкеті, що постачається з Corncrake.
desk-partners-pass-never = Ніколи не передається: слова, файли, нотатки, мітки, наслідки розгляду, листи й номери повідомлень; територія й місяць; група, стать, трансгендерність і вік.
desk-partners-pass-who = Нічого від тих, хто не погодився або відкликав повідомлення, і з відхилених повідомлень.
desk-partners-pass-for-good = Переданого не можна повернути. Ті, хто працює на робочих місцях партнера, читають ці записи відкритими: передавайте їх лише мережі, чиїх аналітиків ви прийняли б до своєї.
desk-partners-pass-sure = Я хочу, щоб ці записи мала мережа { $network }
desk-partners-pass-not-sure = Нічого не передано: спершу позначте, що ви цього хочете.
desk-partners-pass-take = Запечатати й зберегти файл
desk-partners-pass-file = Відкрити файл можуть лише їхні аналітики, тож надіслати його можна будь-яким шляхом. Інші ваші робочі місця дізнаються, що його передано.
desk-partners-pass-done = Файл запечатано, це записано; браузер його зберіг. Надішліть його партнерові.

## Partner networks: taking in

desk-partners-receive-from = Передала мережа { $network }, зі своєї когорти { $number }.
desk-partners-receive-dry = Поки нічого не прийнято. Ось що з цим станеться.
desk-partners-receive-new = Буде прийнято: { $count }
desk-partners-receive-here = Уже тут: { $count }
desk-partners-receive-unfit = Не приймаються, бо немає відповіді, обов’язкової у вашій анкеті: { $count }
desk-partners-receive-unknown = Не приймаються відповіді, яких немає у вашій анкеті:
desk-partners-receive-tag = Кожен приймається як підтверджене повідомлення, до відкритої когорти, з міткою { $tag }.
desk-partners-receive-counted = Їх лише враховують: не цитують і ніколи не передають далі.
desk-partners-receive-area = Де всі вони враховуються
desk-partners-receive-area-how = Території іншої мережі – не ваші.
desk-partners-receive-nowhere = На жодній території
desk-partners-receive-again = Подивитися з цією територією
desk-partners-receive-take = Прийняти їх
desk-partners-records = Записи по одному
desk-partners-record = Запис { $number }
desk-partners-record-here = Уже тут.
desk-partners-record-left-out = Не прийнято відповідей: { $count }.
desk-partners-taken = Прийнято повідомлень: { $count }. Їхня мітка: { $tag }.
