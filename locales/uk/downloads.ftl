### Reviewed by a native speaker: not yet.
### What stands in the files with published figures, and what they are called on the page.

figures-hxl = З рядком теґів HXL, для гуманітарних даних (CSV)
figures-xlsx = Ця таблиця як книга (Excel, LibreOffice)
figures-svg = Діаграма, чітка за будь-якого розміру (SVG)
figures-png = Діаграма як зображення (PNG)
figures-package = Ця таблиця з описом (Data Package, ZIP)
figures-all-xlsx = Усі таблиці як книга (Excel, LibreOffice)
figures-all-csv = Усі таблиці для електронних таблиць (CSV)
figures-all-package = Усі таблиці з описом (Data Package, ZIP)
figures-title = Статистика: { $publisher }, набір { $cohort }
figures-sheet-cover = Обкладинка
figures-sheet-notes = Примітки
figures-sheet-contents = Зміст
figures-column-code = Код
figures-note-withheld = { "[" }c] означає «конфіденційно»: число не публікується, щоб захистити тих, хто повідомив. Це не нуль.
figures-note-percent = Відсотки цілі, обчислені з опублікованих чисел і подані, лише якщо їхня основа не менша за { $percent }.
figures-chart-crossed = Смуги: кількість повідомлень, округлена до кратного п’яти. Повна лінія означає { $count }. Відсотки подано від усіх повідомлень у тому самому стовпці.
