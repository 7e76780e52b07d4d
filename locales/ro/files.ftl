### Reviewed by a native speaker: not yet.

## files: adding photographs, sound and documents, on the phone

files-add = Adăugați fotografii, sunet sau documente
files-limits = Cel mult { $most } fișiere, în total { $size }.
files-clean = Fotografiile sunt curățate pe acest telefon: locul, ora și aparatul sunt scoase și se trimite numai imaginea. Fețele, tatuajele, camerele și firmele rămân vizibile.
files-photographs = Adăugați fotografii
files-others = Adăugați alte fișiere
files-not-loaded = Această parte nu a putut fi încărcată. Verificați conexiunea, închideți-o și deschideți-o din nou.
files-list = Ce ați adăugat
files-kind-photograph = Fotografia { $number }
files-kind-recording = Mesaj vocal { $number }
files-kind-sound = Sunet { $number }
files-kind-video = Video { $number }
files-kind-document = Fișier { $number }
files-kilobytes = { $size } KB
files-megabytes = { $size } MB
files-working = O clipă…
files-cleaned = Curățat. Se va trimite numai imaginea.
files-inside-photograph = Acest fel de imagine nu poate fi curățat aici. Poate conține locul, ora și aparatul.
files-inside-sound = Acest fișier poate conține ora, aparatul și nume. Vocile pot fi recunoscute.
files-inside-video = Acest video poate conține locul, ora și aparatul. Fețele și vocile pot fi recunoscute.
files-inside-document = Acest fișier poate conține nume și ore, și în părți pe care nu le vedeți.
files-inside-recording = Gata de trimis cu cuvintele dumneavoastră. Vocile pot fi recunoscute.
files-blocked = Browserul nu lasă această pagină să vadă imagini, așa că nu poate fi curățată aici. Tor Browser face aceasta ca să vă apere. Dacă browserul întreabă, puteți permite și încerca din nou. Necurățată, imaginea poate conține locul, ora și aparatul.
files-undecided = O trimiteți așa cum este sau o lăsați deoparte?
files-as-it-is = Trimiteți așa cum este
files-leave-out = Lăsați deoparte
files-try-again = Încercați din nou curățarea
files-kept-as-it-is = Se va trimite așa cum este, cu tot ce este înăuntru.
files-remove = Scoateți
files-removed = Scos: { $file }
files-too-many = Sunt mai mult de { $most } fișiere. Nu s-a adăugat: { $file }
files-too-big = În total sunt mai mult de { $size }. Nu s-a adăugat: { $file }
files-too-large = Această imagine este prea mare pentru a fi deschisă în siguranță. Nu s-a adăugat: { $file }
files-empty = Nu este nimic în acest fișier. Nu s-a adăugat: { $file }
files-unreadable = Acest fișier nu a putut fi citit. Nu s-a adăugat: { $file }
files-busy = Un fișier încă nu este gata. Așteptați puțin sau opriți înregistrarea.

## files: recording a voice message

files-record = Înregistrați un mesaj vocal
files-record-hint = Preferați să vorbiți decât să scrieți? Vocea poate fi recunoscută de oameni care vă cunosc. Microfonul se folosește numai cât înregistrați.
files-record-asking = Browserul poate întreba dacă această pagină poate folosi microfonul.
files-recording = Se înregistrează.
files-record-stop = Opriți înregistrarea
files-record-refused = Microfonul nu a fost permis, așa că nu s-a înregistrat nimic.
files-record-no-microphone = Nu s-a putut folosi niciun microfon, așa că nu s-a înregistrat nimic.
files-record-nothing = Nu s-a înregistrat nimic.

## files: sealing and sending them

files-sealing = { $number } din { $of }: se sigilează { $file }
files-sending = { $number } din { $of }: se trimite { $file }
files-waiting = { $number } din { $of }: nu este conexiune. Continuă de la sine de aici.
files-sent = { $number } din { $of }: { $file } s-a trimis
files-stop = Opriți trimiterea
files-cancelled = Ați oprit. Nimic nu contează ca trimis până nu ajunge tot. Totul este încă pe această pagină.
files-no-connection = Conexiunea s-a întrerupt. Totul este încă pe această pagină: încercați din nou și continuă de acolo.
files-token = Pagina a stat deschisă mult timp. Totul este încă pe ea: trimiteți încă o dată.
files-period = Între timp s-au schimbat cheile. Totul este încă pe această pagină: trimiteți încă o dată.
files-over-budget = Acum vin prea multe fișiere. Puteți trimite fără fișiere sau puteți încerca peste o oră. Totul este încă pe această pagină.
files-refused = Fișierele nu au fost primite. Puteți trimite fără ele. Totul este încă pe această pagină.

## files: on the form, where no script runs

form-files = Adăugați fotografii, sunet sau documente
form-files-most = Cel mult { $most } fișiere, în total { $megabytes } MB
form-files-clean = Imaginile sunt refăcute pe acest server înainte de sigilare: locul, ora și aparatul sunt scoase și rămâne numai imaginea. Fețele, tatuajele, camerele și firmele rămân vizibile.
form-files-as-they-are = Trimiteți alte fișiere așa cum sunt. Pot conține locul, ora, aparatul și nume, iar vocile pot fi recunoscute.
form-files-again = Textul a rămas. Alegeți din nou fișierele.
form-files-busy = Acum vin prea multe, așa că fișierele nu au fost primite. Textul a rămas. Alegeți din nou fișierele și trimiteți încă o dată.
form-files-too-large = Fișierele au în total mai mult de { $megabytes } MB și nu s-a trimis nimic. Textul a rămas. Alegeți mai puține sau mai mici, sau trimiteți fără.
form-files-too-many = Au fost mai mult de { $most } fișiere și nu s-a trimis nimic. Textul a rămas. Alegeți din nou fișierele.
form-files-not-cleaned = Un fișier nu poate fi curățat: nu este o imagine de un fel cunoscut sau are mai mult de { $megapixels } milioane de pixeli. Nu s-a trimis nimic. Poate conține locul, ora, aparatul și nume, iar vocile pot fi recunoscute. Textul a rămas. Alegeți din nou fișierele: lăsați-l deoparte sau bifați „Trimiteți alte fișiere așa cum sunt”.
form-files-not-taken = Aici nu se pot primi fișiere și nu s-a trimis nimic. Textul a rămas. Îl puteți trimite fără fișiere.
