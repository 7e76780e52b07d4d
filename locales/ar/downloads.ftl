### Reviewed by a native speaker: not yet.
### What stands in the files with published figures, and what they are called on the page.

figures-hxl = مع سطر من وسوم HXL للبيانات الإنسانية (CSV)
figures-xlsx = هذا الجدول كمصنف (Excel, LibreOffice)
figures-svg = رسم بياني واضح بأي حجم (SVG)
figures-png = رسم بياني كصورة (PNG)
figures-package = هذا الجدول مع وصفه (Data Package, ZIP)
figures-all-xlsx = كل الجداول في مصنف (Excel, LibreOffice)
figures-all-csv = كل الجداول لبرامج الجداول (CSV)
figures-all-package = كل الجداول مع وصفها (Data Package, ZIP)
figures-title = إحصاءات { $publisher }، المجموعة { $cohort }
figures-sheet-cover = الغلاف
figures-sheet-notes = ملاحظات
figures-sheet-contents = المحتويات
figures-column-code = الرمز
figures-note-withheld = { "[" }c] تعني سرّي: حُجب الرقم لحماية من أرسلوا التقارير. وهي لا تعني صفرًا.
figures-note-percent = النسب المئوية أعداد صحيحة، محسوبة من الأرقام المنشورة، ولا تُعطى إلا حيث لا يقل أساسها عن { $percent }.
figures-chart-crossed = الأشرطة: عدد التقارير مقرّبًا إلى مضاعف للخمسة. الخط الكامل يمثل { $count } من التقارير. النسب المئوية من كل التقارير في العمود نفسه.
