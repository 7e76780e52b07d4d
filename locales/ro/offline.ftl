### Reviewed by a native speaker: not yet.
### The form that works without the internet, and the page that takes its file.

## offline: the form

offline-title = Relatați fără internet
offline-needs-script = Acest formular are nevoie de un browser care rulează scripturi. Deschideți fișierul în alt browser, de exemplu Firefox sau Chrome.
offline-how = Completați aici. Nimic nu pleacă de la sine din acest telefon. La sfârșit primiți un fișier sigilat și alegeți cum îl predați.
offline-who-reads = Fișierul poate fi deschis numai de oamenii acestei rețele care au cheile. Cine îl duce nu poate.
offline-until = Făcut la { $day }. Folosiți-l până la { $until }; după aceea cereți unul nou.
offline-checking = Se verifică cheile din acest formular…
offline-ready = Gata. Ce scrieți se sigilează pe acest telefon.
offline-old = Acest formular este vechi. Încă merge, dar cereți unul nou dacă puteți.
offline-refused-expired = Acest formular este prea vechi și cheile lui poate nu se mai folosesc. Nu mai sigilează nimic. Cereți unul nou și verificați dacă telefonul arată data corectă.
offline-refused-ended = Rețeaua și-a încetat activitatea și nu mai primește relatări. Acest formular nu mai sigilează nimic.
offline-refused-broken = Acest formular este stricat sau cineva l-a schimbat. Nu îl folosiți și spuneți celor care vi l-au dat.
offline-seal = Sigilați relatarea
offline-busy = Un fișier încă nu este gata. Așteptați puțin.
offline-sealing = Se sigilează…
offline-failed = Sigilarea nu a reușit. Tot ce ați scris este încă aici. Încercați din nou; dacă ați atașat fișiere, încercați cu mai puține.
offline-done = Sigilat. Încă nu s-a trimis nimic.
offline-done-what = Salvați fișierul acum. Ce ați scris nu mai este pe această pagină.
offline-save = Salvați fișierul
offline-hand = Cum îl predați
offline-hand-person = Dați-l cuiva de încredere, pe un stick sau de la telefon la telefon. Nu îl poate citi.
offline-hand-page = Încărcați-l mai târziu, de pe orice aparat, la:
offline-hand-messenger = Trimiteți-l cu un mesager sau prin e-mail. Nimeni pe drum nu îl poate citi, dar poate vedea că ați trimis un fișier.
offline-file-secret = Ștergeți fișierul de pe acest telefon după ce a ajuns. Cine îl găsește nu poate citi relatarea, dar vede că ați făcut una și ar putea să o retragă.
offline-receipt = Chitanța dumneavoastră
offline-receipt-what = Merge după ce a ajuns fișierul.
offline-clear = Ștergeți tot

## offline: the ways to it

offline-link = Formularul ca fișier care merge fără internet
offline-link-note = semnătura lui
offline-upload-link = Predați un fișier sigilat

## offline: handing in a file

offline-upload-title = Predați un fișier sigilat
offline-upload-what = Pentru un fișier făcut de formularul fără internet. Este deja sigilat: acest server nu îl poate deschide.
offline-upload-file = Fișierul; numele lui se termină în .corncrake
offline-upload-do = Predați-l
offline-upload-trace = Nimeni nu întreabă cine sunteți. Puteți preda un fișier pentru altcineva.
offline-upload-done = A ajuns, sigilat.
offline-upload-done-what = Acum puteți șterge fișierul. Cine a scris relatarea o poate căuta cu chitanța.
offline-upload-refused = Acesta nu este un fișier sigilat întreg pentru această rețea. Nu s-a păstrat nimic. Poate s-a tăiat pe drum: încercați cu fișierul așa cum a fost salvat la început.
offline-upload-period = Acest fișier a fost sigilat cu chei pe care această rețea nu le folosește. Nu s-a păstrat nimic. Relatarea trebuie scrisă din nou, cu un formular nou.
offline-upload-later = Încă nu s-a primit: vin foarte multe deodată. Păstrați fișierul și predați-l din nou peste o oră sau mai târziu astăzi.
offline-upload-not-saved = Nu s-a salvat. Greșeala este a noastră, nu a dumneavoastră. Păstrați fișierul și încercați din nou peste un minut.
offline-upload-not-taking = Această rețea nu primește relatări în prezent. Păstrați fișierul și încercați în altă zi.
