### Reviewed by a native speaker: not yet.

## Looking for reports

desk-inbox-search = Поиск
desk-inbox-look = Искать
desk-inbox-clear = Сбросить
desk-inbox-filters = Фильтры
desk-inbox-any = не важно
desk-inbox-with = есть
desk-inbox-without = нет
desk-inbox-apply = Показать
desk-inbox-filter-period = Период
desk-inbox-filter-area = Местность
desk-inbox-filter-what = Что произошло
desk-inbox-filter-language = Язык формы
desk-inbox-filter-story = Рассказ своими словами
desk-inbox-filter-attachment = Файлы
desk-inbox-filter-tag = Метка
desk-inbox-filter-waiting = Возможно, ждут ответа
desk-inbox-filter-asked = Ждём ответа автора
desk-inbox-filter-mine = Мои и не закрытые

## Where they stand

desk-inbox-states = Состояние сообщений
desk-inbox-state-all = Все
desk-inbox-state-new = Новое
desk-inbox-state-accepted = Принято
desk-inbox-state-counted = Учтено
desk-inbox-state-rejected = Отклонено
desk-inbox-state-junk = Спам
desk-inbox-state-duplicate = Повтор
desk-inbox-state-set-aside = Отложено

## The list

desk-inbox-none = Здесь нет сообщений.
desk-inbox-count = { $from }–{ $to } из { $of }
desk-inbox-select = Выбрать сообщение { $id }
desk-inbox-may-wait = возможно, ждёт ответа
desk-inbox-waits = ждёт ответа
desk-inbox-asked = вопрос задан, ответа нет
desk-inbox-asked-answered = вопрос задан, автор написал
desk-inbox-minor = возможно, о ребёнке
desk-inbox-distress = тяжело читать
desk-inbox-no-words = без рассказа
desk-inbox-files =
    { PLURAL($count) ->
        [one] { $count } файл
        [few] { $count } файла
        [many] { $count } файлов
       *[other] { $count } файлов
    }
desk-inbox-what-and-more = { $named } · и ещё { $more }
desk-inbox-pages = Страницы списка
desk-inbox-page = Страница { $page } из { $of }
desk-inbox-page-before = Предыдущая страница
desk-inbox-page-after = Следующая страница

## What is done with several at once

desk-inbox-selected = С выбранными сообщениями
desk-inbox-select-all = Выбрать все здесь
desk-inbox-select-none = Снять выбор
desk-inbox-accept = Принять
desk-inbox-reject = Отклонить
desk-inbox-junk = Спам
desk-inbox-undecided = Без решения
desk-inbox-take = Беру себе
desk-inbox-leave = Ничьё
desk-inbox-tagging = Метка…
desk-inbox-put-on = Поставить
desk-inbox-take-off = Снять
desk-inbox-none-selected = Ни одно сообщение не выбрано.
desk-inbox-done-accept =
    { PLURAL($count) ->
        [one] Принято { $count } сообщение.
        [few] Принято { $count } сообщения.
        [many] Принято { $count } сообщений.
       *[other] Принято { $count } сообщений.
    }
desk-inbox-done-reject =
    { PLURAL($count) ->
        [one] Отклонено { $count } сообщение.
        [few] Отклонено { $count } сообщения.
        [many] Отклонено { $count } сообщений.
       *[other] Отклонено { $count } сообщений.
    }
desk-inbox-done-junk =
    { PLURAL($count) ->
        [one] { $count } сообщение отмечено как спам.
        [few] { $count } сообщения отмечены как спам.
        [many] { $count } сообщений отмечено как спам.
       *[other] { $count } сообщений отмечено как спам.
    }
desk-inbox-done-undecided =
    { PLURAL($count) ->
        [one] { $count } сообщение снова без решения.
        [few] { $count } сообщения снова без решения.
        [many] { $count } сообщений снова без решения.
       *[other] { $count } сообщений снова без решения.
    }
desk-inbox-done-mine =
    { PLURAL($count) ->
        [one] Вы ведёте ещё { $count } сообщение.
        [few] Вы ведёте ещё { $count } сообщения.
        [many] Вы ведёте ещё { $count } сообщений.
       *[other] Вы ведёте ещё { $count } сообщений.
    }
desk-inbox-done-nobody =
    { PLURAL($count) ->
        [one] { $count } сообщение теперь никто не ведёт.
        [few] { $count } сообщения теперь никто не ведёт.
        [many] { $count } сообщений теперь никто не ведёт.
       *[other] { $count } сообщений теперь никто не ведёт.
    }
desk-inbox-done-tag =
    { PLURAL($count) ->
        [one] Метка поставлена на { $count } сообщение.
        [few] Метка поставлена на { $count } сообщения.
        [many] Метка поставлена на { $count } сообщений.
       *[other] Метка поставлена на { $count } сообщений.
    }
desk-inbox-done-untag =
    { PLURAL($count) ->
        [one] Метка снята с { $count } сообщения.
        [few] Метка снята с { $count } сообщений.
        [many] Метка снята с { $count } сообщений.
       *[other] Метка снята с { $count } сообщений.
    }
desk-inbox-left-set-aside =
    { PLURAL($count) ->
        [one] { $count } сообщение отложено, и принять его нельзя: прочитать его здесь никто не может.
        [few] { $count } сообщения отложены, и принять их нельзя: прочитать их здесь никто не может.
        [many] { $count } сообщений отложено, и принять их нельзя: прочитать их здесь никто не может.
       *[other] { $count } сообщений отложено, и принять их нельзя: прочитать их здесь никто не может.
    }
desk-inbox-counted-already =
    { PLURAL($count) ->
        [one] { $count } из них уже учтено в выпуске, а выпуск не меняется.
        [few] { $count } из них уже учтены в выпуске, а выпуск не меняется.
        [many] { $count } из них уже учтено в выпуске, а выпуск не меняется.
       *[other] { $count } из них уже учтено в выпуске, а выпуск не меняется.
    }
