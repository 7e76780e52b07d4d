### Reviewed by a native speaker: not yet.
### What stands in the files with published figures, and what they are called on the page.

figures-hxl = HXL тегтерінің жолымен, гуманитарлық деректер үшін (CSV)
figures-xlsx = Бұл кесте кітап түрінде (Excel, LibreOffice)
figures-svg = Диаграмма, кез келген өлшемде анық (SVG)
figures-png = Диаграмма сурет ретінде (PNG)
figures-package = Бұл кесте сипаттамасымен (Data Package, ZIP)
figures-all-xlsx = Барлық кестелер кітап түрінде (Excel, LibreOffice)
figures-all-csv = Барлық кестелер электрондық кестелер үшін (CSV)
figures-all-package = Барлық кестелер сипаттамасымен (Data Package, ZIP)
figures-title = Статистика: { $publisher }, жинақ { $cohort }
figures-sheet-cover = Мұқаба
figures-sheet-notes = Ескертпелер
figures-sheet-contents = Мазмұны
figures-column-code = Код
figures-note-withheld = { "[" }c] «құпия» дегенді білдіреді: хабарлаған адамдарды қорғау үшін бұл сан жарияланбайды. Бұл нөл емес.
figures-note-percent = Пайыздар бүтін сандар, жарияланған сандардан есептелген және олардың негізі кемінде { $percent } болғанда ғана беріледі.
figures-chart-crossed = Жолақтар: хабарламалар саны, беске еселік санға дөңгелектелген. Толық сызық { $count } хабарламаны білдіреді. Пайыздар сол бағандағы барлық хабарламалардан алынған.
