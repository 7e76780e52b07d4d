### Reviewed by a native speaker: not yet.
### What stands in the files with published figures, and what they are called on the page.

figures-hxl = Avec une ligne de balises HXL, pour les données humanitaires (CSV)
figures-xlsx = Ce tableau en classeur (Excel, LibreOffice)
figures-svg = Graphique, net à toute taille (SVG)
figures-png = Graphique en image (PNG)
figures-package = Ce tableau avec sa description (Data Package, ZIP)
figures-all-xlsx = Tous les tableaux en un classeur (Excel, LibreOffice)
figures-all-csv = Tous les tableaux pour tableurs (CSV)
figures-all-package = Tous les tableaux avec leur description (Data Package, ZIP)
figures-title = Statistiques de { $publisher }, cohorte { $cohort }
figures-sheet-cover = Couverture
figures-sheet-notes = Notes
figures-sheet-contents = Contenu
figures-column-code = Code
figures-note-withheld = { "[" }c] signifie confidentiel : le chiffre n’est pas publié, pour protéger les personnes qui ont signalé. Cela ne veut pas dire zéro.
figures-note-percent = Les pourcentages sont entiers, calculés à partir des chiffres publiés, et donnés seulement si leur base est d’au moins { $percent }.
figures-chart-crossed = Barres : nombre de signalements, arrondi à un multiple de cinq. Une ligne entière représente { $count } signalements. Les pourcentages se rapportent à tous les signalements de la même colonne.
