### Reviewed by a native speaker: not yet.
### What stands in the files with published figures, and what they are called on the page.

figures-hxl = With a row of HXL tags, for humanitarian data (CSV)
figures-xlsx = This table as a workbook (Excel, LibreOffice)
figures-svg = Chart, sharp at any size (SVG)
figures-png = Chart as a picture (PNG)
figures-package = This table with its description (Data Package, ZIP)
figures-all-xlsx = All tables as a workbook (Excel, LibreOffice)
figures-all-csv = All tables for spreadsheets (CSV)
figures-all-package = All tables with their description (Data Package, ZIP)
figures-title = Statistics of { $publisher }, cohort { $cohort }
figures-sheet-cover = Cover
figures-sheet-notes = Notes
figures-sheet-contents = Contents
figures-column-code = Code
figures-note-withheld = { "[" }c] stands for confidential: the figure is withheld to protect the people who reported. It does not mean zero.
figures-note-percent = Percentages are whole numbers, worked out from published figures, and given only where their base is at least { $percent }.
figures-chart-crossed = Bars: number of reports, rounded to a multiple of five. A full line stands for { $count } reports. Percentages are of all reports in the same column.
