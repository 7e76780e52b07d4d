### Reviewed by a native speaker: not yet.

## Import: what can be taken in

desk-import-what = Сообщения, собранные раньше, в другом месте или без связи. Они запечатываются здесь так же, как на телефоне, получают метку о том, откуда они, и передаются остальным аналитикам. Копий файлов, которые вы здесь выберете, рабочее место не хранит.
desk-import-answers-only = Ваш доступ – только к ответам. Вносить сообщения должен тот, кто читает рассказы.
desk-import-under-way = Таблица сейчас просматривается. Вернуться к ней.
desk-import-sheet = Строки таблицы
desk-import-sheet-what = То, что собрано с Kobo, ODK или на бумаге. Сначала вы увидите, что станет с каждой строкой; до этого ничего не вносится.
desk-import-table = Таблица
desk-import-table-how = CSV или XLSX, не больше { $size } МБ и строк не больше { $rows }. Формулы не вычисляются: берётся то, что они показали в последний раз.
desk-import-mapping = Файл сопоставления
desk-import-mapping-how = В нём сказано, какой столбец отвечает на какой вопрос. Пример есть в docs/imports.md в исходном коде Corncrake.
desk-import-try = Посмотреть, что станет с каждой строкой
desk-import-files = Запечатанные файлы формы без интернета
desk-import-files-what = Файлы, которые автор сохранил без связи и передал вам. Если хоть один из них не такой, каким должен быть, не вносится ни один.
desk-import-files-which = Запечатанные файлы
desk-import-take-files = Внести
desk-import-too-much = Ничего не внесено: эти файлы больше, чем принимается за один раз, или их слишком много.
desk-import-no-file = Ничего не внесено: пожалуйста, выберите файл.
desk-import-both = Ничего не просмотрено: пожалуйста, выберите таблицу и файл сопоставления, и чтобы ни один из них не был больше, чем указано ниже.
desk-import-files-refused = Ничего не внесено из-за файла { $file }: { $why }.
desk-import-files-taken = Сообщение { $id } теперь на этом рабочем месте.
desk-import-files-here = Сообщение { $id } здесь уже есть.
desk-import-files-delete = Когда файлы больше не нужны, удалите их: они так же секретны, как квитанция.

## Import: what becomes of the rows

desk-import-rows = Строки таблицы
desk-import-planning = Просматривается строка { $done } из { $of }
desk-import-taking = Внесено: { $done } из { $of }
desk-import-ended = Готово.
desk-import-meanwhile = Можно работать дальше. Если рабочее место заблокируется, это остановится; внесённые строки останутся, а та же таблица продолжится с того места, где остановилась.
desk-import-stop = Остановить
desk-import-see = Посмотреть, что стало со строками
desk-import-stopped = Остановлено. Внесённые строки остались.
desk-import-forgotten = Таблица здесь забыта.
desk-import-forget = Забыть таблицу
desk-import-dry = Пока ничего не внесено. Вот что станет с каждой строкой.
desk-import-some-refused =
    { PLURAL($count) ->
        [one] { $count } строку внести нельзя. Лучше исправить таблицу или сопоставление и начать снова; остальные можно внести и без неё.
        [few] { $count } строки внести нельзя. Лучше исправить таблицу или сопоставление и начать снова; остальные можно внести и без них.
        [many] { $count } строк внести нельзя. Лучше исправить таблицу или сопоставление и начать снова; остальные можно внести и без них.
       *[other] { $count } строк внести нельзя. Лучше исправить таблицу или сопоставление и начать снова; остальные можно внести и без них.
    }
desk-import-take =
    { PLURAL($count) ->
        [one] Внести { $count } строку
        [few] Внести { $count } строки
        [many] Внести { $count } строк
       *[other] Внести { $count } строк
    }
desk-import-taken =
    { $count ->
        [0] Ни одной строки не внесено.
       *[other] { PLURAL($count) ->
            [one] Внесена { $count } строка.
            [few] Внесены { $count } строки.
            [many] Внесено { $count } строк.
           *[other] Внесено { $count } строк.
        }
    }
desk-import-delete = Таблица не запечатана: удалите её там, где она больше не нужна.
desk-import-kinds = Что станет со строками
desk-import-kind-new = Вносится
desk-import-kind-here = Уже есть
desk-import-kind-otherwise = Есть с другими ответами
desk-import-kind-like-row = Как другая строка
desk-import-kind-like-report = Как сообщение
desk-import-kind-skipped = Пропускается
desk-import-kind-refused = Отклоняется
desk-import-row = Строка { $row }
desk-import-fate-new = Будет внесена.
desk-import-fate-here = Уже здесь: сообщение { $id }.
desk-import-fate-otherwise = Уже здесь: сообщение { $id }, но с другими ответами. Измените код ответа там.
desk-import-fate-like-row = Не вносится: то же, что строка { $row }.
desk-import-fate-like-report = Не вносится: те же ответы, что в сообщении { $id }.
desk-import-fate-skipped = Пропускается, как указано в сопоставлении.
desk-import-refused-value = Отклонено: в сопоставлении нет значения из столбца «{ $column }».
desk-import-refused-date = Отклонено: дату в столбце «{ $column }» нельзя прочитать так, как указано в сопоставлении.
desk-import-refused-consent = Отклонено: нигде не сказано, на что этот человек согласился.
desk-import-refused-missing = Отклонено: на вопрос { $question } нужно ответить.
desk-import-refused-misfit = Отклонено: один из ответов не подходит к опроснику.
desk-import-refused-no-key = Отклонено: ключ строки пустой.
desk-import-refused-same-key = Отклонено: у строки { $row } такой же ключ.
