### Reviewed by a native speaker: not yet.

## Partner networks: who they are, what is passed on and taken in

desk-partners-title = Сети-партнёры
desk-partners-back = Назад к сетям-партнёрам
desk-partners-what = Сеть может передавать закодированные ответы региональной или всемирной сети, чтобы один голос говорил за многих: только ответы тех, кто на это согласился, и никогда не их слова.
desk-partners-not-asked = Ваша форма не спрашивает, можно ли передавать ответы. Пока это так, передавать нечего; как это включить, сказано в docs/partners.md в исходных файлах Corncrake.
desk-partners-none = На этом рабочем месте не закреплена ни одна сеть-партнёр. Ничего не передаётся и ничего не принимается.
desk-partners-six = Их шесть слов
desk-partners-until = Их извещение о ключах действует до { $day }.
desk-partners-expired = Срок их извещения о ключах истёк { $day }. Попросите у них самый новый файл доказательств и добавьте его здесь; до тех пор им ничего не передаётся и от них ничего не принимается.
desk-partners-cohort = Когорта { $number }, { $label } (с { $from } по { $to })
desk-partners-published = Сколько когорт они опубликовали, насколько это известно здесь: { $count }
desk-partners-published-none = Насколько это известно здесь, они ещё ничего не опубликовали.
desk-partners-passed = Что мы передали
desk-partners-passed-none = Ни одной из наших когорт.
desk-partners-passed-one = { $cohort }: { $day }, { $who }
desk-partners-received = Что мы приняли
desk-partners-received-none = Пока ничего.
desk-partners-received-one = { $cohort }: сообщений здесь: { $count }, метка { $tag }
desk-partners-unknown-cohort = Когорта, которой это рабочее место не знает
desk-partners-pass-nothing = Нашу когорту можно передать, когда она опубликована.
desk-partners-pass-which = Передать опубликованную когорту
desk-partners-pass-look = Посмотреть, что будет передано
desk-partners-others = Сети, не закреплённые на этом рабочем месте
desk-partners-others-how = Им что-то передало или от них что-то приняло другое ваше рабочее место. Каждое закрепляет партнёров само.
desk-partners-receive = Принять то, что передал партнёр
desk-partners-receive-how = Сначала вы увидите, что станет с каждой записью; до этого ничего не принимается.
desk-partners-receive-file = Файл, который они прислали (его имя кончается на .passed)
desk-partners-receive-look = Посмотреть, что станет с каждой записью

## Partner networks: proof files, and comparing aloud

desk-partners-own = Наш собственный файл доказательств
desk-partners-own-how = Он нужен партнёру, чтобы закрепить эту сеть, а после каждого выпуска – новый. Всё в нём публично.
desk-partners-own-six = Наши шесть слов. Прочитайте их партнёру вслух – по телефону или при встрече, все шесть.
desk-partners-own-save = Сохранить наш файл доказательств
desk-partners-add = Добавить файл доказательств партнёра
desk-partners-add-how = Он закрепляет нового партнёра или сохраняет то, что уже известный опубликовал с тех пор. Добавьте самый новый, прежде чем передавать, принимать или публиковать.
desk-partners-add-file = Их файл доказательств (proof.json)
desk-partners-add-look = Посмотреть его
desk-partners-no-file = Ничего не сделано: выберите нужный файл. Файл больше, чем такой может быть, не читается.
desk-partners-changed = Ничего не сделано: это не то, что вам показали. Посмотрите ещё раз.
desk-partners-kept = { $network }: новое сохранено. Сколько когорт они опубликовали: { $count }. Их извещение о ключах действует до { $day }.
desk-partners-pinned = { $network } теперь партнёр на этом рабочем месте. Сколько когорт они опубликовали: { $count }. Их извещение о ключах действует до { $day }.
desk-partners-compare = Это { $network }?
desk-partners-listen = Свяжитесь с этой сетью ({ $network }) по телефону или встретьтесь. Пусть вам прочитают шесть слов, а вы сверяйте их с этими. Сами первыми не читайте.
desk-partners-same = { $network }: мне прочитали все шесть слов, и это те же слова
desk-partners-not-same = Если хотя бы одно слово другое, остановитесь: файл могли подменить. Попросите прислать его ещё раз другим путём.
desk-partners-not-compared = Ничего не закреплено: сначала сверьте шесть слов и отметьте это.
desk-partners-pin = Закрепить { $network }

## Partner networks: passing a cohort on

desk-partners-pass-title = Что будет передано
desk-partners-pass-to = Что будет передано сети { $network }
desk-partners-pass-again = Точно то же самое этому партнёру уже передавали.
desk-partners-pass-records = Записей: { $count }
desk-partners-pass-without = Согласились ещё, но не дали ответа, понятного другой сети: { $count }
desk-partners-pass-passed = Передаётся: что произошло, где, кто это сделал, почему, к чему это привело, что было сделано потом и кто сообщает.
desk-partners-pass-codes = Только ответы, которые значат то же самое в анкете, поставляемой с Corncrake.
desk-partners-pass-never = Никогда не передаётся: слова, файлы, заметки, метки, исходы, письма и номера сообщений; территория и месяц; группа, пол, трансгендерность и возраст.
desk-partners-pass-who = Ничего от тех, кто не согласился или отозвал сообщение, и из отклонённых сообщений.
desk-partners-pass-for-good = Переданное нельзя вернуть. Те, кто работает на рабочих местах партнёра, читают эти записи открытыми: передавайте их только сети, чьих аналитиков вы приняли бы в свою.
desk-partners-pass-sure = Я хочу, чтобы эти записи были у сети { $network }
desk-partners-pass-not-sure = Ничего не передано: сначала отметьте, что вы этого хотите.
desk-partners-pass-take = Запечатать и сохранить файл
desk-partners-pass-file = Открыть файл могут только их аналитики, поэтому послать его можно любым путём. Другие ваши рабочие места узнают, что он передан.
desk-partners-pass-done = Файл запечатан, это записано; браузер его сохранил. Отправьте его партнёру.

## Partner networks: taking in

desk-partners-receive-from = Передала сеть { $network }, из своей когорты { $number }.
desk-partners-receive-dry = Пока ничего не принято. Вот что с этим станет.
desk-partners-receive-new = Будет принято: { $count }
desk-partners-receive-here = Уже здесь: { $count }
desk-partners-receive-unfit = Не принимаются, потому что нет ответа, обязательного в вашей анкете: { $count }
desk-partners-receive-unknown = Не принимаются ответы, которых нет в вашей анкете:
desk-partners-receive-tag = Каждая принимается как подтверждённое сообщение, в открытую когорту, с меткой { $tag }.
desk-partners-receive-counted = Они только учитываются: их не цитируют и никогда не передают дальше.
desk-partners-receive-area = Где все они учитываются
desk-partners-receive-area-how = Территории другой сети – не ваши.
desk-partners-receive-nowhere = Ни на какой территории
desk-partners-receive-again = Посмотреть с этой территорией
desk-partners-receive-take = Принять их
desk-partners-records = Записи по одной
desk-partners-record = Запись { $number }
desk-partners-record-here = Уже здесь.
desk-partners-record-left-out = Не принято ответов: { $count }.
desk-partners-taken = Принято сообщений: { $count }. Их метка: { $tag }.
