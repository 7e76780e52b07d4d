### Reviewed by a native speaker: not yet.
### What stands in the files with published figures, and what they are called on the page.

figures-hxl = HXL тегдеринин сабы менен, гуманитардык маалыматтар үчүн (CSV)
figures-xlsx = Бул таблица китеп түрүндө (Excel, LibreOffice)
figures-svg = Диаграмма, каалаган өлчөмдө даана (SVG)
figures-png = Диаграмма сүрөт катары (PNG)
figures-package = Бул таблица сүрөттөмөсү менен (Data Package, ZIP)
figures-all-xlsx = Бардык таблицалар китеп түрүндө (Excel, LibreOffice)
figures-all-csv = Бардык таблицалар электрондук таблицалар үчүн (CSV)
figures-all-package = Бардык таблицалар сүрөттөмөсү менен (Data Package, ZIP)
figures-title = Статистика: { $publisher }, топтом { $cohort }
figures-sheet-cover = Мукаба
figures-sheet-notes = Эскертүүлөр
figures-sheet-contents = Мазмуну
figures-column-code = Код
figures-note-withheld = { "[" }c] «купуя» дегенди билдирет: кабарлаган адамдарды коргоо үчүн бул сан жарыяланбайт. Бул нөл эмес.
figures-note-percent = Пайыздар бүтүн сандар, жарыяланган сандардан эсептелген жана алардын негизи { $percent } же андан көп болгондо гана берилет.
figures-chart-crossed = Тилкелер: билдирүүлөрдүн саны, бешке эселүү санга тегеректелген. Толук сызык { $count } билдирүүнү билдирет. Пайыздар ошол эле мамычадагы бардык билдирүүлөрдөн алынган.
