### Reviewed by a native speaker: not yet.

## Words that are not written down, or not shown

desk-why-words-closed = бұл жұмыс орнының бірде-бір кілтімен ашылмайды
desk-why-words-not-theirs = бұл басқа нәрсе үшін жазылған: мұнда қойған адам оны осы үшін жазбаған
desk-why-words-not-entitled = сол кездегі тізім бойынша авторы сөздерді оқи алмайды
desk-why-words-empty = ішінде сөз жоқ
desk-why-words-too-long = тым ұзын: { $bytes } байт, ең көбі { $most } сыяды (латын емес әріптердің көбі екі не үш байт алады)
desk-why-words-marks = жаңа жолдар, тырнақшалар немесе кері қиғаш сызықтар тым көп; қысқарақ жазыңыз
desk-why-answers-only = сіз тек жауаптарды оқисыз; мұны сөздерді оқитын адам істеуі керек
desk-why-words-gone = адамның сөздері мұнда жоқ: олар жойылған немесе бұл жұмыс орнында олардың кілті жоқ
desk-why-no-consent = хабарлаған адам дәйексөз келтіруге келіспеген
desk-why-no-quote = хабарламада мұндай дәйексөз жоқ
desk-why-quotes-nothing-new = жариялауға болатынның бәрі жарияланған
desk-why-quotes-not-the-same = бұл жұмыс орнының жазбаларынан мұндай шықпайды: екі жұмыс орнын да синхрондап, қайта жасаңыз; солай қалса, қол қоймай, кім жасағанын сұраңыз
desk-why-quotes-overtaken = осы арада басқа жұмыс орны дәйексөз не шығарылым жариялады; синхрондап, қайта қараңыз
desk-why-quotes-too-many = бір жолға дәйексөз тым көп; ең көбі: { $most }
desk-why-not-its-answer = дәйексөз өз хабарламасында берілген жауаптың жанында тұрады, ал кім екені, қайда не қашан болғанының жанында ешқашан тұрмайды
desk-why-own-quote = бұл өзіңіздікі: оны сөздерді оқитын басқа адам мақұлдауы керек

## Words that are no quote

desk-why-quote-nothing = оның ештеңесі хабарламада жоқ
desk-why-quote-unclosed = { $line }-жол, { $character }-таңбадағы тік жақша келесісі ашылғанша жабылмаған
desk-why-quote-unopened = { $line }-жол, { $character }-таңбадағы тік жақша ештеңені жаппайды
desk-why-quote-brackets = { $line }-жол, { $character }-таңбадағы тік жақша ішінде … немесе жалпы сөз бір жолда тұруы керек; таңба шегі: { $most }
desk-why-quote-not-verbatim = { $line }-жол, { $character }-таңбадан бастап хабарламадағыдан басқа нәрсе айтылған: хабарлаған адамдікі емес сөзді тік жақшаға алыңыз, қысқартылғанның орнына […] қойыңыз
desk-why-quote-within-word = { $line }-жол, { $character }-таңбада сөз екіге бөлінген; сөзді тұтас қиыңыз немесе қалғанының дәл жанына […] қойыңыз

## Spreadsheets

desk-why-sheet-kind = бұл UTF-8 жүйесіндегі CSV де, кітап (XLSX) та емес; солардың бірі етіп сақтаңыз
desk-why-sheet-workbook = кітап бүлінген, қорғалған немесе ішінде тым көп нәрсе бар
desk-why-sheet-none = кітапта сәйкестендіру атаған парақ жоқ
desk-why-sheet-row = { $row }-жолды CSV ретінде оқу мүмкін емес
desk-why-sheet-no-head = бағандарды атауы тиіс { $row }-жол жоқ немесе бос
desk-why-sheet-two-alike = екі бағанның аты бірдей, біреуі — { $column }-баған; біреуінің атын өзгертіңіз
desk-why-sheet-too-large = бағандар не мазмұн тым көп, немесе жолдар қабылданатын шектен ({ $rows }) асады; кестені бөліңіз

## Mappings

desk-why-mapping-form = сәйкестендіру күтілген түрде емес, { $line }-жол: { $why }
desk-why-mapping-question = сауалнамада «{ $question }» сұрағы жоқ
desk-why-mapping-code = «{ $question }» сұрағында «{ $code }» жауабы жоқ
desk-why-mapping-date = «{ $column }» бағаны: «date» тек ай туралы сұраққа жарайды
desk-why-mapping-words = «{ $column }» бағаны: сөздерде мән де, код та болмайды
desk-why-mapping-consent = адамдар неге келіскені айтылмаған: бір бағанды «consent» сұрағына сәйкестендіріңіз немесе бәрі бір нәрсеге келіссе, [constants] ішінде айтыңыз
desk-why-mapping-column = кестеде «{ $column }» бағаны жоқ
desk-why-mapping-people = «{ $column }» бағанында адамдардың аты, нөмірі немесе мекені болуы мүмкін: оны кестеден алып тастаңыз немесе «drop» ішінде атаңыз

## Sealed files

desk-why-file-damaged = бұл мөрленген файл емес немесе бүлінген
desk-why-file-network = ол { $network } желісіне жасалған, бұған емес
desk-why-file-closed = ол бұл жұмыс орнының бірде-бір кілтімен ашылмайды: басқа желіге не кезеңге мөрленген немесе жолда өзгертілген. Кезеңінің кілті басқа талдаушыда болуы мүмкін
desk-why-file-apart = оның хабарламасы сәйкес келмейді
desk-why-file-mixed = ол екі хабарламадан құрастырылған
desk-why-file-strange = { $number }-тіркеме хабарламада аталғандардың бірі емес
desk-why-file-attachment = { $number }-тіркеме бүлінген немесе ашылмайды
desk-why-file-stories-destroyed = ол { $period }-кезеңге мөрленген, оның сөздерін желі жойған; одан ештеңе қайта қабылданбайды
desk-why-file-answers-destroyed = ол { $period }-кезеңге мөрленген, оның жауаптарын желі жойған; одан ештеңе қайта қабылданбайды
desk-why-file-taken-back = хабарлаған адам бұл хабарламаны қайтарып алған
desk-why-file-copy = дәл сол мөрленген сөздер мұнда бар: { $report } хабарламасы
