### Reviewed by a native speaker: not yet.

## Notes of analysts for one another

desk-words-notes = Note
desk-words-no-notes = Nimeni nu a scris vreo notă.
desk-words-note-by = Notă de la { $who }
desk-words-note-new = Scrieți o notă
desk-words-note-text = Notă pentru ceilalți analiști
desk-words-note-careful = O văd analiștii care citesc cuvintele, cu numele dumneavoastră. Nu poate fi ștearsă de pe celelalte birouri: nu numiți în ea pe nimeni pe care relatarea nu îl numește.
desk-words-note-save = Notați
desk-words-not-shown = Nu se arată: { $why }.
desk-words-take-back = Luați înapoi
desk-words-put-back = Puneți la loc
desk-words-taken-back = { $who } a luat înapoi acest text.
desk-words-drop = Nu scrieți nimic
desk-words-did-note = Nota este scrisă.
desk-words-did-take-back = S-a luat înapoi.
desk-words-did-put-back = S-a pus la loc.

## Quotes for publication

desk-words-quotes = Citate de publicat
desk-words-no-consent = Persoana nu a fost de acord să fie citată.
desk-words-consent-gone = Persoana nu mai dorește să fie citată, cum a notat { $who }.
desk-words-never = Persoana nu mai dorește să fie citată
desk-words-quotes-again = Am notat din greșeală că persoana nu dorește să fie citată
desk-words-quote-by = Propus de { $who }
desk-words-quote-new = Propuneți un citat
desk-words-quote-text = Cuvintele relatării, fără ce poate da de gol
desk-words-quote-careful = Tăiați ce nu este necesar. Puneți […] sau un cuvânt general între paranteze drepte, ca [o asistentă medicală], în loc de orice ar putea spune cine este cineva: nume, locuri, zile, grade, boli. Tot ce este în afara parantezelor trebuie să fie cuvânt cu cuvânt din relatare. Cel mult { $most } de octeți: tot atâtea litere latine fără semne, sau pe jumătate în cele mai multe alte alfabete.
desk-words-quote-cut = […] stă deja unde s-a observat numele cuiva, un număr, o zi sau o adresă. Nu sunt niciodată toate: citiți fiecare rând.
desk-words-still-there = Acestea poate că încă spun cine este cineva. Dumneavoastră judecați:
desk-words-quote-look = Vedeți-l lângă relatare
desk-words-quote-check = Aceasta s-ar publica
desk-words-beside = Lângă relatare
desk-words-difference = Tăiat: ce lasă citatul deoparte. Subliniat: ce spune în loc.
desk-words-propose = Propuneți acest citat
desk-words-change = Schimbați
desk-words-waits = Așteaptă aprobarea altui analist.
desk-words-approved = Aprobat pentru publicare.
desk-words-objected = Nu se publică: { $who } se opune.
desk-words-not-entitled = Nu se publică: cine l-a propus nu are dreptul să citească cuvintele.
desk-words-not-theirs = Nu se publică: { $why }.
desk-words-approves = { $who } aprobă.
desk-words-objects = { $who } se opune.
desk-words-approve = Nu numește și nu arată pe nimeni: aprob
desk-words-object = Nu trebuie publicat
desk-words-no-view = Iau înapoi ce am spus despre el
desk-words-did-quote = Citatul este propus. Trebuie să-l aprobe alt analist.
desk-words-did-approve = Ați aprobat publicarea citatului.
desk-words-did-object = V-ați opus publicării citatului.
desk-words-did-no-view = Ce ați spus despre citat s-a luat înapoi.
desk-words-did-consent = S-a notat.

## Questions to the reporter

desk-words-ask = Trimiteți și așteptați răspuns
desk-words-asked = La { $day }, { $who } i-a pus persoanei o întrebare. De atunci persoana nu a scris.
desk-words-asked-perhaps = La { $day }, { $who } i-a pus persoanei o întrebare. În acea zi a scris și persoana.
desk-words-asked-answered = La { $day }, { $who } i-a pus persoanei o întrebare. De atunci persoana a scris.
desk-words-asked-unseen = { $who } i-a pus persoanei o întrebare.
desk-words-enough = Nu mai așteptați răspuns
desk-words-did-enough = La această relatare nu se mai așteaptă răspuns.

## Likely duplicates

desk-words-alike = Poate vorbesc despre același lucru
desk-words-alike-hint = Sugerate după lună, zonă, fel și cuvinte. Nimic nu se unește de la sine.
desk-words-alike-both = cuvinte asemănătoare { $words } %, răspunsuri { $codes } %
desk-words-alike-codes = răspunsuri asemănătoare { $codes } %
desk-words-side-by-side = Relatările { $this } și { $that }
desk-words-duplicate-of-that = { $this } este duplicat al { $that }
desk-words-duplicate-of-this = { $that } este duplicat al { $this }
desk-words-not-alike = Vorbesc despre lucruri diferite: înapoi la relatare
desk-words-circle = aceste relatări sunt deja duplicate una a celeilalte; acceptați mai întâi una dintre ele

## Beside which figure a quote may stand

desk-words-beside-which = Lângă cifra acestui răspuns
desk-words-beside-none = încă lângă nicio cifră
desk-words-beside-few = { $answer } (deocamdată prea puține rapoarte)
desk-words-beside-careful = Pe site stă lângă acea cifră. Cine îl citește știe că l-a scris cineva care a dat acest răspuns și în ce limbă. Se arată când cea mai nouă publicație are cel puțin { $least } rapoarte cu acest răspuns.
desk-words-beside-now = Va sta lângă cifra: { $answer }
