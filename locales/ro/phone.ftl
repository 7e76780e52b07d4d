### Reviewed by a native speaker: not yet.

## phone: is this the right site?

phone-site = Este acesta site-ul adevărat?
phone-site-compare = Comparați aceste șase cuvinte cu cele de pe afișul sau cardul nostru, sau cu cele pe care vi le citește cineva de încredere:
phone-site-working = Se calculează cuvintele…
phone-site-failed = Cuvintele nu au putut fi calculate. Închideți această parte și deschideți-o din nou.
phone-site-can = Dacă toate șase sunt la fel și în aceeași ordine, relatarea este sigilată cu cheile oamenilor noștri.
phone-site-cannot = Dacă unul este diferit, nu scrieți aici. Cuvintele nu pot arăta dacă acest site a fost schimbat ca să vă înșele: dacă vă urmărește cineva puternic, folosiți formularul care merge fără rețea sau vorbiți cu noi pe altă cale.

## phone: leaving

phone-exit = Ieșiți acum
phone-exit-how = „Ieșiți acum” vă duce imediat la o pagină obișnuită. La fel face tasta Esc, apăsată de trei ori. Ce ați scris dispare atunci.

## phone: who seals, and who can read what

phone-waiting = O clipă: acest telefon se pregătește să sigileze relatarea. Puteți deja scrie. Nimic nu a plecat din telefon.
phone-ready = Gata. Relatarea va fi sigilată pe acest telefon înainte să plece. O pot deschide numai oameni în care avem încredere pentru aceasta. Acest server nu poate.
phone-sealed = Relatarea este sigilată pe telefonul dumneavoastră, cu chei ale căror semnături telefonul le-a verificat. Serverul primește și păstrează numai relatarea sigilată și nu o poate deschide.
phone-limits = Ceea ce sigilează vine de pe același server. Cine ar fi pus mâna pe server ar putea trimite telefonului altceva, și nicio pagină nu vă poate apăra de serverul de pe care vine. Dacă trebuie să excludeți aceasta, cereți-ne formularul care merge fără internet și comparați cele șase cuvinte de pe afișul nostru.
form-seals = Sigilare:
form-seals-waiting = se pregătește
form-seals-phone = pe acest telefon
form-seals-server = pe server
form-seals-failed = nu se poate
phone-instead = Telefonul nu ajunge gata?
phone-instead-what = Puteți trimite fără sigilare pe telefon. Atunci acest server vede relatarea o clipă, cât o sigilează. Acest buton duce ce ați scris la server și înapoi la dumneavoastră, pe o pagină care o poate trimite. Încă nu se salvează nimic.
phone-instead-do = Continuați fără sigilare pe telefon
phone-instead-files = Ce ați atașat rămâne pe acest telefon și a fost scos de pe această pagină. Puteți atașa din nou pe pagina următoare. Apăsați butonul încă o dată pentru a continua.
phone-failed = Acest telefon nu s-a putut pregăti să sigileze relatarea. Nu s-a trimis nimic. Puteți deschide pagina mai târziu sau puteți vedea alegerea de mai jos.
phone-look-waiting = Merge de îndată ce acest telefon este gata.
phone-look-instead-what = Puteți căuta fără ajutorul acestui telefon. Atunci acest server vede pentru o clipă chitanța și ce citiți și scrieți cu ea.
phone-look-instead-do = Căutați prin acest server

## phone: keys that are refused

phone-refused-unsigned = Nu s-a trimis nimic. Cheile rețelei nu sunt semnate de destui dintre oamenii care garantează pentru ele. Poate cineva vrea să citească pe ascuns.
phone-refused-broken = Nu s-a trimis nimic. Cheile rețelei sunt stricate sau cineva le-a schimbat pe drum.
phone-refused-other-network = Nu s-a trimis nimic. Acestea sunt cheile altei rețele.
phone-refused-expired = Nu s-a trimis nimic. Cheile rețelei au expirat. Dacă data de pe acest telefon este greșită, corectați-o și deschideți pagina din nou.
phone-refused-no-period = Nu s-a trimis nimic. Rețeaua nu are acum nicio cheie în folosință.
phone-refused-ended = Nu s-a trimis nimic. Rețeaua și-a încetat activitatea și nu mai primește relatări.
phone-refused-what-now = Puteți reveni mai târziu sau ne puteți spune pe altă cale.

## phone: sending

phone-sealing = Se sigilează pe acest telefon…
phone-sending = Sigilat. Se trimite…
phone-trying-again = Încă nu s-a trimis: nu este conexiune. Se încearcă din nou de la sine…
phone-not-sent = Încă nu s-a trimis: nu este conexiune. Tot ce ați scris este încă aici. Apăsați din nou „Trimiteți relatarea”. Nu se va număra de două ori.
phone-not-saved = Relatarea nu a fost salvată: serverul nu o poate primi acum. Tot ce ați scris este încă aici. Apăsați din nou „Trimiteți relatarea” peste un timp. Nu se va număra de două ori.
phone-over-budget = Încă nu s-a salvat: vin foarte multe relatări deodată. Nu este vina dumneavoastră. Tot ce ați scris este încă pe această pagină. Apăsați din nou „Trimiteți relatarea” peste o oră sau mai târziu astăzi. Nu se va număra de două ori.
phone-language-failed = Nu este conexiune, așa că pagina rămâne în această limbă. Tot ce ați scris este încă aici.

## phone: the receipt

phone-print = Tipăriți mic
phone-print-what = Se tipăresc numai cifrele, nimic altceva.
