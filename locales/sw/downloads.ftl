### Reviewed by a native speaker: not yet.
### What stands in the files with published figures, and what they are called on the page.

figures-hxl = Pamoja na mstari wa alama za HXL, kwa data za kibinadamu (CSV)
figures-xlsx = Jedwali hili kama kitabu cha kazi (Excel, LibreOffice)
figures-svg = Chati, safi kwa ukubwa wowote (SVG)
figures-png = Chati kama picha (PNG)
figures-package = Jedwali hili pamoja na maelezo yake (Data Package, ZIP)
figures-all-xlsx = Majedwali yote kama kitabu cha kazi (Excel, LibreOffice)
figures-all-csv = Majedwali yote kwa lahajedwali (CSV)
figures-all-package = Majedwali yote pamoja na maelezo yake (Data Package, ZIP)
figures-title = Takwimu za { $publisher }, kundi { $cohort }
figures-sheet-cover = Jalada
figures-sheet-notes = Maelezo
figures-sheet-contents = Yaliyomo
figures-column-code = Msimbo
figures-note-withheld = { "[" }c] maana yake ni siri: takwimu imezuiwa ili kuwalinda watu walioripoti. Haimaanishi sifuri.
figures-note-percent = Asilimia ni nambari kamili, zimekokotolewa kutoka takwimu zilizochapishwa, na hutolewa tu pale msingi wake ni { $percent } au zaidi.
figures-chart-crossed = Mihimili: idadi ya ripoti, iliyokadiriwa kwa mafungu ya tano. Mstari mzima unawakilisha ripoti { $count }. Asilimia ni za ripoti zote katika safu wima hiyo hiyo.
