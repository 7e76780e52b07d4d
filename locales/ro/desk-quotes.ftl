### Reviewed by a native speaker: not yet.

## Quotes beside figures: what may be published, and the signatures

desk-quotes-title = Citate lângă cifre
desk-quotes-lead = Ce se poate publica vine din dosare: citate pe care un al doilea analist le-a aprobat lângă un răspuns, din rapoarte numărate într-o publicație, acolo unde cea mai nouă arată acel răspuns cu cel puțin { $least } rapoarte.
desk-quotes-none = Nu este publicat niciun citat.
desk-quotes-published = Publicat la { $day }. Citate: { $count }
desk-quotes-would = Ce se poate publica
desk-quotes-new = nou
desk-quotes-nothing-may = Deocamdată nu se poate publica nimic.
desk-quotes-lost = Publicate și nu mai au voie să fie
desk-quotes-lost-why = Cineva l-a retras sau s-a opus, persoana nu mai vrea sau și-a retras raportul, ori acest birou nu poate citi raportul. Publicați din nou, iar site-ul nu îl mai arată.
desk-quotes-held = Aprobate, dar încă nu se pot publica
desk-quotes-no-place = cine l-a aprobat nu a spus lângă ce răspuns poate sta; aprobați-l din nou și spuneți
desk-quotes-not-its-answer = raportul nu mai dă acel răspuns; aprobați-l din nou lângă altul
desk-quotes-not-counted = nicio publicație nu numără raportul, sau între timp s-a hotărât altfel asupra lui
desk-quotes-too-few = cea mai nouă publicație arată răspunsul cu mai puțin de { $least } rapoarte sau deloc: citatul ar arăta spre puțini oameni
desk-quotes-text = cuvintele lui sunt prea lungi sau nu pot fi arătate publicului așa cum sunt
desk-quotes-seldom = Publicați rar, mai multe citate noi deodată: unul care apare singur spune mai mult despre când a fost scris. Ce se publică înlocuiește tot ce era. Copiile făcute de alții nu pot fi chemate înapoi.
desk-quotes-sure = Am citit fiecare citat. Niciunul nu numește și nu arată pe nimeni.
desk-quotes-not-sure = Citiți mai întâi fiecare citat și spuneți-o.
desk-quotes-same-as-published = Ceea ce se poate publica este deja publicat.
desk-quotes-sign-how = Acest birou compară fișierul cu propriile dosare. Poate fi semnat numai dacă din ambele ies aceleași citate.
desk-quotes-same = Fișierul celuilalt analist cuprinde exact citatele înșirate aici.
desk-quotes-did-publish = Publicat. Citatele stau acum lângă cifrele lor.
