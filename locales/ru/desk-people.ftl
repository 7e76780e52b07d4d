### Reviewed by a native speaker: not yet.

## Who is in the network

desk-people-title = Люди
desk-people-members = Кто читает сообщения
desk-people-sheets = Листы восстановления
desk-people-doors = Что вы можете сделать
desk-people-you = это вы
desk-people-steward = поручитель
desk-people-about = Подробнее: { $name }
desk-people-reads-all = все периоды
desk-people-reads-since = с периода { $since }
desk-people-reads-also = с периода { $since }, а также период { $also }
desk-people-tier-answers = Только ответы
desk-people-tier-stories = Ответы и рассказы
desk-people-tier-answers-how = Достаточно, чтобы считать. Не даёт читать ничего из того, что авторы написали своими словами.
desk-people-tier-stories-how = Даёт читать то, что авторы написали и приложили. Для тех, кто работает с отдельными случаями.
desk-people-fact-signs = Подписи
desk-people-fact-threshold = { PLURAL($of) ->
    [one] под каждым шагом: { $threshold } из { $of } поручителя
    [few] под каждым шагом: { $threshold } из { $of } поручителей
    [many] под каждым шагом: { $threshold } из { $of } поручителей
   *[other] под каждым шагом: { $threshold } из { $of } поручителей
 }
desk-people-fact-notice = Извещение о ключах действует
desk-people-fact-until = до { $day }
desk-people-fact-period = Сообщения запечатываются
desk-people-fact-since = для периода { $period }, с { $from }
desk-people-fact-none = ни для какого периода: сейчас форма ничего не принимает
desk-people-no-spare = Каждый шаг должны подписывать все поручители. Если ключи хоть одного из них будут утрачены, никто больше никогда ничего не сможет изменить: примите ещё одного поручителя или сделайте так, чтобы хватало меньшего числа подписей.
desk-people-one-way = Нынешний период полностью открывает только один ключ. Если он будет утрачен, пропадут и сообщения: примите кого-нибудь, кто будет читать рассказы, или добавьте лист восстановления.
desk-people-ended = Сеть прекратила работу { $day }. Сообщения она больше не принимает.
desk-people-something-waits = Один шаг ждёт подписей.
desk-people-look-at-it = Посмотреть
desk-people-unpublished = Здесь уже действует то, чего ещё нет на сервере. Пока этого там нет, для остальных ничего не меняется.
desk-people-publish = Отправить на сервер
desk-people-published = Теперь это есть на сервере. Остальные получат это при следующей синхронизации.

## Joining

desk-people-join-title = Ваша карточка
desk-people-join-what = Чтобы вас приняли, передайте поручителю эту карточку: на бумаге, файлом или кодом. Она не секретна: ею ничего нельзя ни открыть, ни подписать.
desk-people-join-words = Восемь слов, чтобы прочитать вслух
desk-people-join-words-how = Прочитайте их поручителю вслух – по телефону или при встрече, все восемь. Если карточку по дороге подменили, слова на ней другие.
desk-people-join-code = Ваша карточка как QR-код
desk-people-join-text = Ваша карточка как текст, чтобы скопировать
desk-people-digits-instead = То же цифрами
desk-people-digits = { $digits }

## Admitting

desk-people-admit-title = Принять человека
desk-people-admit-what = Сначала карточка, потом слова, потом – что можно читать. До последней страницы ничего не решено.
desk-people-admit-card = Карточка новичка
desk-people-admit-card-how = Вставьте текст из файла карточки или то, что записано в её QR-коде.
desk-people-admit-no-card = Это не карточка, или в ней есть неверный знак. Скопируйте её ещё раз, целиком.
desk-people-admit-who = Чья это карточка: { $name }?
desk-people-admit-listen = Свяжитесь с этим человеком ({ $name }) по телефону или встретьтесь. Пусть вам прочитают восемь слов, а вы сверяйте их с этими. Сами первыми не читайте.
desk-people-admit-same = { $name }: мне прочитали все восемь слов, и это те же слова
desk-people-admit-not-same = Если хотя бы одно слово другое, остановитесь: карточку могли подменить. Попросите прислать её ещё раз другим путём.
desk-people-admit-tier = Что можно читать?
desk-people-admit-periods = С какого времени?
desk-people-admit-since-next = Только то, что придёт начиная со следующего периода
desk-people-admit-since = С периода { $period }, который начался { $from }
desk-people-admit-also = И более ранние периоды?
desk-people-admit-one = Период { $period }, который начался { $from }
desk-people-admit-steward = Тоже ручается за других
desk-people-admit-steward-how = Поручитель подписывает, кого принять и кого исключить.
desk-people-next = Дальше
desk-people-preview = Показать, что изменится

## One member

desk-people-member-title = Об участнике
desk-people-remove = Исключить
desk-people-remove-what = { $name } больше не получает ключей: заранее подготовленные периоды становятся недействительными, и сегодня начинается новый. Всё, что этот человек мог открыть раньше, он сможет открыть и дальше: ключ, который у кого-то уже был, отобрать нельзя.
desk-people-remove-must-sign = Без этого человека ({ $name }) поручителей для подписей не хватит. Его подпись тоже нужна, иначе сеть пришлось бы основывать заново.
desk-people-threshold = Сколько поручителей должны подписывать с этого времени?
desk-people-threshold-how = { PLURAL($left) ->
    [one] Останется { $left } поручитель.
    [few] Останется { $left } поручителя. Если подписей нужно меньше, чем поручителей, остаётся запас на случай чьей-то болезни или задержания.
    [many] Останется { $left } поручителей. Если подписей нужно меньше, чем поручителей, остаётся запас на случай чьей-то болезни или задержания.
   *[other] Останется { $left } поручителей. Если подписей нужно меньше, чем поручителей, остаётся запас на случай чьей-то болезни или задержания.
 }
desk-people-replace = Утраченные ключи
desk-people-replace-what = Если файл с ключами или парольная фраза участника ({ $name }) утрачены или могли попасть к кому-то ещё, нужно создать новые ключи и передать вам их карточку. Старый ключ исключается, а новый получает то же место и каждый прошлый период, который может открыть ваш собственный ключ.
desk-people-replace-words = Восемь слов, которые вам прочитали

## A new period, a renewal

desk-people-period-title = Новый период
desk-people-period-what = У каждого периода свои ключи, поэтому один украденный ключ открывает меньше. Подготовьте следующий период до конца месяца: с его первого дня сообщения запечатываются для него.
desk-people-period-from = Его первый день
desk-people-period-from-how = Если не указать: первый день следующего месяца, а для первого периода – сегодня.
desk-people-renew-title = Продлить извещение о ключах
desk-people-renew-what = Извещение говорит, чьи ключи действительны. Оно действует до { $day }; потом рабочие места останавливаются, а ещё через 30 дней – и форма. Продление больше ничего не меняет.

## Before and after a step

desk-people-preview-title = Что изменится
desk-people-preview-what = Пока ничего не записано. Если вы подпишете, это вступит в силу, как только наберётся достаточно подписей поручителей:
desk-people-signatures = Подписи
desk-people-signatures-after = Подписи после того, как подпишете вы
desk-people-sign = Подписать
desk-people-cancel = Ничего не делать
desk-people-back = Назад
desk-people-single = Понимаю; продолжить с одним ключом
desk-people-board = { $which ->
    [present] Нужны подписи нынешних поручителей: { $threshold } из { $of }.
    [new] Нужны подписи будущих поручителей: { $threshold } из { $of }.
   *[both] Нужны подписи поручителей: { $threshold } из { $of }.
 }
desk-people-has-signed = { $name } – подпись есть
desk-people-not-signed = { $name } – подписи нет
desk-people-enough = Этого достаточно.
desk-people-wanting = { PLURAL($count) ->
    [one] Нужна ещё { $count } подпись.
    [few] Нужны ещё { $count } подписи.
    [many] Нужно ещё { $count } подписей.
   *[other] Нужно ещё { $count } подписей.
 }
desk-people-in-force = Здесь это уже действует. Отправьте это на сервер, чтобы это получили остальные.
desk-people-waits-now = Вы подписали. Теперь это ждёт остальных: передайте им.

## What waits

desk-people-waiting-title = Что ждёт подписей
desk-people-waiting-what = Этот шаг начал один из поручителей. Прочитайте, что он меняет, и, если что-то вас удивит, спросите того, кто его начал.
desk-people-nothing-waits = Здесь ничего не ждёт подписей.
desk-people-sign-what = Своей подписью вы ручаетесь за всё это.
desk-people-signed = Вы подписали. Это ещё ждёт других.
desk-people-pass-on = Сохранить файлом для другого поручителя
desk-people-pass-on-how = Незапечатанных ключей в файле нет, но есть имена. Передавайте его только поручителям.
desk-people-receive = Принять файл
desk-people-receive-what = Что вам прислал другой поручитель
desk-people-receive-how = Вставьте текст файла: новый шаг, который ждёт подписей, или тот, что уже ждёт здесь, но с новыми подписями.
desk-people-received = Принято. Это ещё ждёт подписей.
desk-people-abandon = Отказаться от шага
desk-people-abandon-what = Пока ничего не изменилось и не изменится, если вы откажетесь от шага здесь. Другие, у кого есть файл, по-прежнему могут его подписать.
desk-people-abandoned = Шаг отменён. Ничего не изменилось.
desk-people-fits-no-more = То, что здесь ждёт, уже не может вступить в силу: { $why }.

## What a step changes

desk-people-change-admits = { $kind ->
    [steward] { $range ->
        [all] Новый поручитель: { $name }. Доступ: «{ $reads }», все периоды.
        [since] Новый поручитель: { $name }. Доступ: «{ $reads }», с периода { $since }.
       *[also] Новый поручитель: { $name }. Доступ: «{ $reads }», с периода { $since }, а также период { $also }.
    }
   *[analyst] { $range ->
        [all] Новый участник: { $name }. Доступ: «{ $reads }», все периоды.
        [since] Новый участник: { $name }. Доступ: «{ $reads }», с периода { $since }.
       *[also] Новый участник: { $name }. Доступ: «{ $reads }», с периода { $since }, а также период { $also }.
    }
 }
desk-people-change-removes = { $name } выходит из сети и больше не получает ключей.
desk-people-change-sheet = Лист восстановления { $id } с этого времени открывает периоды.
desk-people-change-sheet-gone = Лист восстановления { $id } не открывает новых периодов.
desk-people-change-releasers = Подписывать выпуски смогут не только участники. Ни один шаг этой программы так не делает: спросите, прежде чем подписывать.
desk-people-change-seals = Сообщения запечатываются для периода { $period }.
desk-people-change-seals-nowhere = Ни один период больше не действует, и форма ничего не принимает. Спросите, прежде чем подписывать.
desk-people-change-until = Извещение о ключах действует до { $day }.
desk-people-change-threshold = С этого времени под каждым шагом нужны подписи поручителей: { $threshold } из { $of }.
desk-people-change-release = С этого времени под каждым выпуском нужно подписей: { $count }.
desk-people-change-voids = Период { $period } недействителен: для него ничего никогда не запечатывается.
desk-people-change-period = { PLURAL($ways) ->
    [one] Период { $period } начинается { $from }. Полностью его открывает { $ways } ключ.
    [few] Период { $period } начинается { $from }. Полностью его открывает любой из { $ways } ключей.
    [many] Период { $period } начинается { $from }. Полностью его открывает любой из { $ways } ключей.
   *[other] Период { $period } начинается { $from }. Полностью его открывает любой из { $ways } ключей.
 }
desk-people-change-root = Появляется новый корень. Его шесть слов для плакатов: { $words }.
desk-people-change-ends = Сеть прекращает работу. Продолжения быть не может.
