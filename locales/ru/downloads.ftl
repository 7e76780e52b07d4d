### Reviewed by a native speaker: not yet.
### What stands in the files with published figures, and what they are called on the page.

figures-hxl = Со строкой тегов HXL, для гуманитарных данных (CSV)
figures-xlsx = Эта таблица как книга (Excel, LibreOffice)
figures-svg = Диаграмма, чёткая при любом размере (SVG)
figures-png = Диаграмма как картинка (PNG)
figures-package = Эта таблица с описанием (Data Package, ZIP)
figures-all-xlsx = Все таблицы как книга (Excel, LibreOffice)
figures-all-csv = Все таблицы для электронных таблиц (CSV)
figures-all-package = Все таблицы с описанием (Data Package, ZIP)
figures-title = Статистика: { $publisher }, набор { $cohort }
figures-sheet-cover = Обложка
figures-sheet-notes = Примечания
figures-sheet-contents = Содержание
figures-column-code = Код
figures-note-withheld = { "[" }c] значит «конфиденциально»: число не публикуется, чтобы защитить тех, кто сообщил. Это не ноль.
figures-note-percent = Проценты целые, вычислены из опубликованных чисел и даются, только если их основа не меньше { $percent }.
figures-chart-crossed = Полосы: число сообщений, округлённое до кратного пяти. Полная линия означает { $count }. Проценты даны от всех сообщений в том же столбце.
