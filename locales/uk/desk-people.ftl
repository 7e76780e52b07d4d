### Reviewed by a native speaker: not yet.

## Who is in the network

desk-people-title = Люди
desk-people-members = Хто читає повідомлення
desk-people-sheets = Аркуші відновлення
desk-people-doors = Що ви можете зробити
desk-people-you = це ви
desk-people-steward = поручитель
desk-people-about = Докладніше: { $name }
desk-people-reads-all = усі періоди
desk-people-reads-since = з періоду { $since }
desk-people-reads-also = з періоду { $since }, а також період { $also }
desk-people-tier-answers = Лише відповіді
desk-people-tier-stories = Відповіді й розповіді
desk-people-tier-answers-how = Досить, щоб рахувати. Не дає читати нічого з того, що автори написали своїми словами.
desk-people-tier-stories-how = Дає читати те, що автори написали й додали. Для тих, хто працює з окремими випадками.
desk-people-fact-signs = Підписи
desk-people-fact-threshold = { PLURAL($of) ->
    [one] під кожним кроком: { $threshold } з { $of } поручителя
    [few] під кожним кроком: { $threshold } з { $of } поручителів
    [many] під кожним кроком: { $threshold } з { $of } поручителів
   *[other] під кожним кроком: { $threshold } з { $of } поручителів
 }
desk-people-fact-notice = Оголошення про ключі діє
desk-people-fact-until = до { $day }
desk-people-fact-period = Повідомлення запечатують
desk-people-fact-since = для періоду { $period }, з { $from }
desk-people-fact-none = для жодного періоду: зараз форма нічого не приймає
desk-people-no-spare = Кожен крок мають підписувати всі поручителі. Якщо хоч хтось із них утратить ключі, ніхто більше ніколи нічого не зможе змінити: прийміть ще одного поручителя або зробіть так, щоб вистачало меншої кількості підписів.
desk-people-one-way = Теперішній період повністю відкриває лише один ключ. Якщо його буде втрачено, пропадуть і повідомлення: прийміть когось, хто читатиме розповіді, або додайте аркуш відновлення.
desk-people-ended = Мережа припинила роботу { $day }. Повідомлень вона більше не приймає.
desk-people-something-waits = Один крок чекає на підписи.
desk-people-look-at-it = Переглянути
desk-people-unpublished = Тут уже діє те, чого ще немає на сервері. Доки цього там немає, для інших нічого не змінюється.
desk-people-publish = Надіслати на сервер
desk-people-published = Тепер це є на сервері. Інші отримають це під час наступної синхронізації.

## Joining

desk-people-join-title = Ваша картка
desk-people-join-what = Щоб вас прийняли, передайте поручителеві цю картку: на папері, файлом або кодом. Вона не таємна: нею нічого не можна ні відкрити, ні підписати.
desk-people-join-words = Вісім слів, щоб прочитати вголос
desk-people-join-words-how = Прочитайте їх поручителеві вголос – телефоном або під час зустрічі, усі вісім. Якщо картку дорогою підмінили, слова на ній інші.
desk-people-join-code = Ваша картка як QR-код
desk-people-join-text = Ваша картка як текст, щоб скопіювати
desk-people-digits-instead = Те саме цифрами
desk-people-digits = { $digits }

## Admitting

desk-people-admit-title = Прийняти людину
desk-people-admit-what = Спершу картка, потім слова, потім – що можна читати. До останньої сторінки нічого не вирішено.
desk-people-admit-card = Картка новачка
desk-people-admit-card-how = Вставте текст із файлу картки або те, що записано в її QR-коді.
desk-people-admit-no-card = Це не картка, або в ній є хибний знак. Скопіюйте її ще раз, усю.
desk-people-admit-who = Чия це картка: { $name }?
desk-people-admit-listen = Зв’яжіться з цією людиною ({ $name }) телефоном або зустріньтеся. Нехай вам прочитають вісім слів, а ви звіряйте їх із цими. Самі першими не читайте.
desk-people-admit-same = { $name }: мені прочитали всі вісім слів, і це ті самі слова
desk-people-admit-not-same = Якщо хоч одне слово інше, зупиніться: картку могли підмінити. Попросіть надіслати її ще раз іншим шляхом.
desk-people-admit-tier = Що можна читати?
desk-people-admit-periods = З якого часу?
desk-people-admit-since-next = Лише те, що надійде, починаючи з наступного періоду
desk-people-admit-since = З періоду { $period }, який почався { $from }
desk-people-admit-also = І давніші періоди?
desk-people-admit-one = Період { $period }, який почався { $from }
desk-people-admit-steward = Теж ручається за інших
desk-people-admit-steward-how = Поручитель підписує, кого прийняти й кого виключити.
desk-people-next = Далі
desk-people-preview = Показати, що зміниться

## One member

desk-people-member-title = Про члена мережі
desk-people-remove = Виключити
desk-people-remove-what = { $name } більше не отримує ключів: підготовлені наперед періоди стають недійсними, і сьогодні починається новий. Усе, що ця людина могла відкрити раніше, вона зможе відкрити й далі: ключа, який у когось уже був, відібрати не можна.
desk-people-remove-must-sign = Без цієї людини ({ $name }) поручителів для підписів забракне. Її підпис теж потрібен, інакше мережу довелося б засновувати наново.
desk-people-threshold = Скільки поручителів мають підписувати надалі?
desk-people-threshold-how = { PLURAL($left) ->
    [one] Лишиться { $left } поручитель.
    [few] Лишиться { $left } поручителі. Якщо підписів треба менше, ніж є поручителів, лишається запас на випадок чиєїсь хвороби чи затримання.
    [many] Лишиться { $left } поручителів. Якщо підписів треба менше, ніж є поручителів, лишається запас на випадок чиєїсь хвороби чи затримання.
   *[other] Лишиться { $left } поручителів. Якщо підписів треба менше, ніж є поручителів, лишається запас на випадок чиєїсь хвороби чи затримання.
 }
desk-people-replace = Втрачені ключі
desk-people-replace-what = Якщо файл із ключами або парольну фразу члена мережі ({ $name }) втрачено чи вони могли потрапити до когось іншого, треба створити нові ключі й передати вам їхню картку. Старий ключ виключається, а новий отримує те саме місце й кожен минулий період, який може відкрити ваш власний ключ.
desk-people-replace-words = Вісім слів, які вам прочитали

## A new period, a renewal

desk-people-period-title = Новий період
desk-people-period-what = Кожен період має власні ключі, тож один украдений ключ відкриває менше. Підготуйте наступний період до кінця місяця: з його першого дня повідомлення запечатують для нього.
desk-people-period-from = Його перший день
desk-people-period-from-how = Якщо не вказати: перший день наступного місяця, а для першого періоду – сьогодні.
desk-people-renew-title = Продовжити оголошення про ключі
desk-people-renew-what = Оголошення каже, чиї ключі чинні. Воно діє до { $day }; потім робочі місця зупиняються, а ще за 30 днів – і форма. Продовження більше нічого не змінює.

## Before and after a step

desk-people-preview-title = Що зміниться
desk-people-preview-what = Ще нічого не записано. Якщо ви підпишете, це набуде чинності, щойно набереться досить підписів поручителів:
desk-people-signatures = Підписи
desk-people-signatures-after = Підписи після того, як підпишете ви
desk-people-sign = Підписати
desk-people-cancel = Нічого не робити
desk-people-back = Назад
desk-people-single = Розумію; продовжити з одним ключем
desk-people-board = { $which ->
    [present] Потрібні підписи теперішніх поручителів: { $threshold } з { $of }.
    [new] Потрібні підписи майбутніх поручителів: { $threshold } з { $of }.
   *[both] Потрібні підписи поручителів: { $threshold } з { $of }.
 }
desk-people-has-signed = { $name } – підпис є
desk-people-not-signed = { $name } – підпису немає
desk-people-enough = Цього досить.
desk-people-wanting = { PLURAL($count) ->
    [one] Потрібен ще { $count } підпис.
    [few] Потрібні ще { $count } підписи.
    [many] Потрібно ще { $count } підписів.
   *[other] Потрібно ще { $count } підписів.
 }
desk-people-in-force = Тут це вже діє. Надішліть це на сервер, щоб це отримали інші.
desk-people-waits-now = Ви підписали. Тепер це чекає на інших: передайте їм.

## What waits

desk-people-waiting-title = Що чекає на підписи
desk-people-waiting-what = Цей крок почав один із поручителів. Прочитайте, що він змінює, і, якщо щось вас здивує, запитайте того, хто його почав.
desk-people-nothing-waits = Тут ніщо не чекає на підписи.
desk-people-sign-what = Своїм підписом ви ручаєтеся за все це.
desk-people-signed = Ви підписали. Це ще чекає на інших.
desk-people-pass-on = Зберегти файлом для іншого поручителя
desk-people-pass-on-how = Незапечатаних ключів у файлі немає, але є імена. Передавайте його лише поручителям.
desk-people-receive = Прийняти файл
desk-people-receive-what = Що вам надіслав інший поручитель
desk-people-receive-how = Вставте текст файлу: новий крок, який чекає на підписи, або той, що вже чекає тут, але з новими підписами.
desk-people-received = Прийнято. Це ще чекає на підписи.
desk-people-abandon = Відмовитися від кроку
desk-people-abandon-what = Ще нічого не змінилося й не зміниться, якщо ви відмовитеся від кроку тут. Інші, хто має файл, усе ще можуть його підписати.
desk-people-abandoned = Крок скасовано. Нічого не змінилося.
desk-people-fits-no-more = Те, що тут чекає, вже не може набути чинності: { $why }.

## What a step changes

desk-people-change-admits = { $kind ->
    [steward] { $range ->
        [all] Новий поручитель: { $name }. Доступ: «{ $reads }», усі періоди.
        [since] Новий поручитель: { $name }. Доступ: «{ $reads }», з періоду { $since }.
       *[also] Новий поручитель: { $name }. Доступ: «{ $reads }», з періоду { $since }, а також період { $also }.
    }
   *[analyst] { $range ->
        [all] Новий член мережі: { $name }. Доступ: «{ $reads }», усі періоди.
        [since] Новий член мережі: { $name }. Доступ: «{ $reads }», з періоду { $since }.
       *[also] Новий член мережі: { $name }. Доступ: «{ $reads }», з періоду { $since }, а також період { $also }.
    }
 }
desk-people-change-removes = { $name } виходить із мережі й більше не отримує ключів.
desk-people-change-sheet = Аркуш відновлення { $id } надалі відкриває періоди.
desk-people-change-sheet-gone = Аркуш відновлення { $id } не відкриває нових періодів.
desk-people-change-releasers = Підписувати випуски зможуть не лише члени мережі. Жоден крок цієї програми так не робить: запитайте, перш ніж підписувати.
desk-people-change-seals = Повідомлення запечатують для періоду { $period }.
desk-people-change-seals-nowhere = Жоден період більше не діє, і форма нічого не приймає. Запитайте, перш ніж підписувати.
desk-people-change-until = Оголошення про ключі діє до { $day }.
desk-people-change-threshold = Надалі під кожним кроком потрібні підписи поручителів: { $threshold } з { $of }.
desk-people-change-release = Надалі під кожним випуском потрібно підписів: { $count }.
desk-people-change-voids = Період { $period } недійсний: для нього ніколи нічого не запечатують.
desk-people-change-period = { PLURAL($ways) ->
    [one] Період { $period } починається { $from }. Повністю його відкриває { $ways } ключ.
    [few] Період { $period } починається { $from }. Повністю його відкриває будь-який із { $ways } ключів.
    [many] Період { $period } починається { $from }. Повністю його відкриває будь-який із { $ways } ключів.
   *[other] Період { $period } починається { $from }. Повністю його відкриває будь-який із { $ways } ключів.
 }
desk-people-change-root = З’являється новий корінь. Його шість слів для плакатів: { $words }.
desk-people-change-ends = Мережа припиняє роботу. Продовження бути не може.
