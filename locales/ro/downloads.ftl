### Reviewed by a native speaker: not yet.
### What stands in the files with published figures, and what they are called on the page.

figures-hxl = Cu un rând de etichete HXL, pentru date umanitare (CSV)
figures-xlsx = Acest tabel ca registru de lucru (Excel, LibreOffice)
figures-svg = Grafic, clar la orice mărime (SVG)
figures-png = Grafic ca imagine (PNG)
figures-package = Acest tabel cu descrierea lui (Data Package, ZIP)
figures-all-xlsx = Toate tabelele ca registru de lucru (Excel, LibreOffice)
figures-all-csv = Toate tabelele pentru foi de calcul (CSV)
figures-all-package = Toate tabelele cu descrierea lor (Data Package, ZIP)
figures-title = Statistici: { $publisher }, setul { $cohort }
figures-sheet-cover = Copertă
figures-sheet-notes = Note
figures-sheet-contents = Cuprins
figures-column-code = Cod
figures-note-withheld = { "[" }c] înseamnă confidențial: cifra nu se publică, pentru a-i proteja pe cei care au raportat. Nu înseamnă zero.
figures-note-percent = Procentele sunt întregi, calculate din cifrele publicate, și se dau numai acolo unde baza lor este de cel puțin { $percent }.
figures-chart-crossed = Bare: numărul de rapoarte, rotunjit la un multiplu de cinci. O linie întreagă înseamnă { $count }. Procentele sunt din toate rapoartele din aceeași coloană.
