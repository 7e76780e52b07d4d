### Reviewed by a native speaker: not yet.
### Off until an operator turns it on by name. Romanian as in Moldova and Romania.
###
### Words that stay the same: report = relatare, receipt = chitanță, sealed = sigilată,
### harm reduction = reducerea riscurilor.

## form: what is wrong with an answer

form-problem-missing = Vă rugăm să răspundeți la această întrebare.
form-problem-unknown-question = Această întrebare nu se mai pune. Vă rugăm să vă uitați încă o dată peste răspunsuri.
form-problem-not-a-choice = Vă rugăm să alegeți din listă.
form-problem-only-one = Vă rugăm să alegeți un singur răspuns.
form-problem-too-many =
    { PLURAL($max) ->
        [one] Vă rugăm să alegeți cel mult un răspuns.
        [few] Vă rugăm să alegeți cel mult { $max } răspunsuri.
       *[other] Vă rugăm să alegeți cel mult { $max } de răspunsuri.
    }
form-problem-not-a-month = Vă rugăm să alegeți o lună din listă.
form-problem-month-out-of-range = Vă rugăm să alegeți o lună din listă.
form-problem-too-long =
    { PLURAL($max) ->
        [one] Vă rugăm să scurtați textul la un caracter.
        [few] Vă rugăm să scurtați textul la { $max } caractere.
       *[other] Vă rugăm să scurtați textul la { $max } de caractere.
    }

## form: when it happened

form-when-older = mai demult
form-when-ongoing = încă se întâmplă

## error: what is said instead of the page that was asked for

error-bad-request = Această cerere nu a putut fi înțeleasă.
error-unauthorized = Pentru aceasta trebuie să vă conectați.
error-forbidden = Acest lucru nu este permis.
error-cross-site = Acest formular a fost trimis de pe alt site, așa că nu a fost primit. Vă rugăm să deschideți chiar pagina și să-l trimiteți de acolo.
error-not-found = Aici nu este nicio pagină.
error-method-not-allowed = Această pagină nu poate fi folosită în felul acesta.
error-too-slow = Conexiunea a fost prea lentă și nu s-a salvat nimic. Vă rugăm să vă întoarceți și să încercați din nou.
error-conflict = Aceasta contrazice ce este deja aici. Nu s-a schimbat nimic.
error-too-large = Este mai mult decât se poate trimite o dată. Nu s-a salvat nimic.
error-unsupported-type = Acest fel de conținut nu este primit.
error-internal = Ceva nu a mers la noi. Nu s-a salvat nimic. Vă rugăm să vă întoarceți și să încercați din nou.
error-unavailable = Acum nu se poate. Nu s-a salvat nimic. Vă rugăm să încercați peste un timp.

## form: the page on which a report is made

form-title = Spuneți-ne ce s-a întâmplat
form-language = Limba
form-practice = Acesta este un exercițiu. Ce scrieți aici nu este citit ca o relatare. Nu scrieți despre persoane reale.
form-intro = Suntem { $network }. Dacă dumneavoastră sau cineva cunoscut a fost tratat rău din cauza consumului de droguri, spuneți-ne. Fără nume, fără cont, vreo trei minute. Săriți peste orice doriți.
form-intro-names = Vă rugăm să nu scrieți nume, adrese și numere de telefon, nici ale dumneavoastră, nici ale altora.
form-who-reads = Relatarea poate fi citită doar de oameni în care avem încredere pentru aceasta. Acest server o vede o clipă, cât o sigilează; după aceea nu o mai poate deschide.
form-who-reads-more = Cine ce poate vedea
form-who-reads-server = Relatarea vine printr-o conexiune criptată. Serverul o sigilează imediat, în memorie, cu chei pe care el însuși nu le are, și păstrează numai relatarea sigilată. Cineva care ar fi pus mâna pe server chiar în clipa aceea ar putea să o citească.
form-who-reads-trace = Păstrăm ziua în care a venit, nu și ora; nu păstrăm adresa de internet, nimic despre telefon și niciun cookie. Cine vă dă internetul poate vedea că ați intrat pe acest site, dar nu și ce ați scris. Tor Browser ascunde și vizita.
form-who-reads-phone = Nu putem face ordine în telefonul dumneavoastră. Istoricul poate arăta această pagină, iar tastatura poate ține minte cuvinte. O fereastră privată lasă mai puține urme.
form-who-reads-other-way = Dacă este prea riscant pentru dumneavoastră, spuneți-ne pe altă cale.
form-help = Aveți nevoie de ajutor acum?
form-needed = (necesar)
form-choose = Alegeți sau lăsați așa
form-choose-any = Alegeți tot ce se potrivește.
form-choose-up-to =
    { PLURAL($max) ->
        [one] Alegeți cel mult un răspuns.
        [few] Alegeți cel mult { $max } răspunsuri.
       *[other] Alegeți cel mult { $max } de răspunsuri.
    }
form-text-limit = Cel mult { $max } de caractere.
form-month =
    { $month ->
        [1] ianuarie
        [2] februarie
        [3] martie
        [4] aprilie
        [5] mai
        [6] iunie
        [7] iulie
        [8] august
        [9] septembrie
        [10] octombrie
        [11] noiembrie
       *[12] decembrie
    } { $year }
form-before-sending = După trimitere primiți o chitanță: un număr cu care vă puteți întoarce la relatare.
form-send = Trimiteți relatarea
form-wrong = Încă nu s-a trimis. Vă rugăm să vă mai uitați la:
form-wrong-short = Încă nu s-a trimis
form-again-stale = Încă nu s-a trimis. Pagina a stat deschisă mult timp sau a fost folosită de mai multe ori. Tot ce ați scris este încă aici: apăsați „Trimiteți relatarea” încă o dată.
form-again-not-saved = Relatarea nu a fost salvată.
form-again-not-saved-what-now = Greșeala este a noastră, nu a dumneavoastră. Tot ce ați scris este încă pe această pagină: apăsați din nou „Trimiteți relatarea” peste un minut. Dacă totuși a fost salvată, nu se va număra de două ori.
form-not-taking = { $network } nu primește relatări în prezent
form-ended = { $network } și-a încetat activitatea și nu mai primește relatări
form-ended-what = Aici nu mai citește și nu mai răspunde nimeni. Cu chitanța puteți încă retrage o relatare pe care ați trimis-o.
form-again-not-taking = Relatarea nu a fost salvată. Tot ce ați scris este încă pe această pagină, dacă doriți să păstrați o copie.
form-privacy = Despre protecția datelor
form-privacy-responsible = Cine răspunde
form-privacy-kept = Cât timp se păstrează
form-privacy-rule-words =
    { PLURAL($months) ->
        [one] Conform regulii acestei rețele, cuvintele, mesajele și fișierele dumneavoastră urmează să fie distruse la aproximativ { $months } lună după ce le trimiteți.
        [few] Conform regulii acestei rețele, cuvintele, mesajele și fișierele dumneavoastră urmează să fie distruse la aproximativ { $months } luni după ce le trimiteți.
       *[other] Conform regulii acestei rețele, cuvintele, mesajele și fișierele dumneavoastră urmează să fie distruse la aproximativ { $months } de luni după ce le trimiteți.
    }
form-privacy-rule-rest =
    { PLURAL($months) ->
        [one] Restul relatării dumneavoastră urmează să fie distrus la aproximativ { $months } lună după ce o trimiteți.
        [few] Restul relatării dumneavoastră urmează să fie distrus la aproximativ { $months } luni după ce o trimiteți.
       *[other] Restul relatării dumneavoastră urmează să fie distrus la aproximativ { $months } de luni după ce o trimiteți.
    }
form-privacy-rule-stays = Răspunsurile dumneavoastră se păstrează fără ele.
form-privacy-rule-copies = Copiile pe care alții le-au făcut până atunci și ceea ce s-a publicat nu țin de această regulă.
form-privacy-rights = Drepturile dumneavoastră
form-statistics = Ce au relatat alții
form-choose-network = Cui doriți să-i spuneți?

## receipt: what a reporter gets, and comes back with

receipt-title = Vă mulțumim. Relatarea este salvată.
receipt-this = Aceasta este chitanța dumneavoastră:
receipt-write = Vă rugăm să o scrieți acum undeva. Se arată numai de data aceasta și nimeni nu o poate face din nou.
receipt-for = Cu ea vă puteți întoarce: puteți vedea că relatarea este aici, citi ce răspundem, scrie din nou sau o puteți retrage.
receipt-finder = Cine o găsește poate face același lucru și află că cineva a trimis o relatare. Nu arată ce ați scris. Țineți-o unde vă uitați numai dumneavoastră și nu scrieți lângă ea la ce folosește.
receipt-lost = Dacă o pierdeți, relatarea tot se numără. Doar că nu vă mai puteți întoarce la ea.
receipt-next = Oameni în care avem încredere pentru aceasta vor citi relatarea și o vor număra împreună cu altele. Se publică numai cifre din care nimeni nu poate fi recunoscut.
receipt-leave = După ce ați scris-o, închideți această pagină.
receipt-another = Trimiteți altă relatare
receipt-back = Înapoi la formular
receipt-find = Ați trimis deja o relatare?
receipt-find-label = Chitanța dumneavoastră
receipt-find-hint = Cele 30 de cifre. Spațiile nu contează.
receipt-find-do = Căutați
receipt-find-title = Chitanța dumneavoastră
receipt-found = Relatarea este aici, sigilată.
receipt-missing = Pentru această chitanță nu există relatare. Poate a fost deja retrasă sau a fost trimisă altcuiva.
receipt-malformed = Acestea nu sunt cele 30 de cifre ale unei chitanțe. Poate una este greșită: vă rugăm să le mai comparați o dată.
receipt-withdraw = Retrageți relatarea mea
receipt-withdraw-what = Dacă o retrageți, este ștearsă definitiv de pe acest server; copiile de rezervă dispar pe măsură ce sunt înlocuite. Oamenii care au citit-o deja sunt anunțați. Statisticile deja publicate rămân așa cum sunt.
receipt-withdrawn = Ați retras relatarea. Este ștearsă de pe acest server.

## site: what the public sees

site-title = Statistici
site-newest = Cele mai noi cifre
site-releases = Toate edițiile
site-back = Toate cifrele acestei ediții
site-form = Relatați ceva ce s-a întâmplat
site-language = Limba
site-none = Încă nu s-a publicat nimic.
site-none-why = Primele cifre apar după ce au fost citite și acceptate cel puțin 30 de relatări.
site-lead = Oamenii au relatat ce li s-a întâmplat. Acestea sunt cifrele tuturor relatărilor acceptate, luate împreună, publicate de { $publisher }.
site-caveat = Relatări pe care oamenii au ales să le trimită. Ele arată ce se întâmplă, nu cât de des. Cifre rotunjite; [c] nu se publică, pentru a-i proteja pe cei care au relatat.
site-day =
    { $day } { $month ->
        [1] ianuarie
        [2] februarie
        [3] martie
        [4] aprilie
        [5] mai
        [6] iunie
        [7] iulie
        [8] august
        [9] septembrie
        [10] octombrie
        [11] noiembrie
       *[12] decembrie
    } { $year }
site-cohort = Relatări acceptate între { $from } și { $to }
site-about-reports = aproximativ { $total } de relatări
site-early = Acest set a fost închis înainte de termen: { $reason }
site-not-answered = Fără răspuns

## site: the finding

site-finding = Răspunsul dat cel mai des a fost „{ $answer }”: în circa { $count } din circa { $total } de relatări.
site-finding-percent = Răspunsul dat cel mai des a fost „{ $answer }”: în circa { $count } din circa { $total } de relatări ({ $percent } %).
site-finding-tie = Din circa { $total } de relatări, cel mai des s-au dat aceste răspunsuri: { $answers }. Din cauza rotunjirii nu se știe care este primul.
site-finding-named = „{ $answer }”, circa { $count }
site-finding-spread = Niciun răspuns nu iese în evidență din circa { $total } de relatări.
site-finding-few = Aproape niciuna din circa { $total } de relatări nu răspunde la această întrebare.
site-finding-none = La această întrebare nu se poate arăta nicio cifră fără a spune prea mult despre relatări anume.

## site: chart and table

site-chart = Bare: numărul de relatări pentru fiecare răspuns, rotunjit la un multiplu de cinci. Linia întreagă înseamnă toate relatările.
site-bar = circa { $count } din circa { $total } de relatări
site-bar-percent = circa { $count } din circa { $total } de relatări, { $percent } %
site-bar-withheld = [c], nu se publică, pentru a-i proteja pe cei care au relatat
site-column-answer = Răspuns
site-column-reports = Relatări
site-column-percent = %
site-row-total = Toate relatările
site-table = Aceleași cifre într-un tabel
site-table-note = Fiecare cifră este un multiplu de cinci și diferă cu cel mult patru de numărul adevărat. Rândurile au fost rotunjite unul câte unul, așa că suma lor poate să nu se potrivească.

## site: about the figures

site-about = Despre aceste cifre
site-fact-n = Numărul de relatări (n)
site-fact-n-value = circa { $total }, împreună cu cele care au sărit peste întrebare
site-fact-period = Perioada
site-fact-period-value = acceptate între { $from } și { $to }
site-fact-area = Zona
site-fact-publisher = Publicat de
site-fact-issued = Publicat la
site-fact-licence = Licența
site-fact-licence-value = Creative Commons Attribution 4.0: se poate folosi și împărtăși liber dacă numiți sursa
site-fact-release = Ediția
site-fact-release-value = numărul { $number }, setul { $cohort }
site-fact-questionnaire = Versiunea chestionarului
site-fact-hash = Amprenta ediției
site-revisions = Revizuiri
site-revisions-text = O cifră publicată nu se schimbă niciodată și nicio relatare nu se numără de două ori: fiecare ediție numără relatările acceptate în perioada ei. Relatările retrase mai târziu rămân în cifrele în care au fost numărate, iar conținutul lor este șters. Cea mai nouă ediție a acestei rețele este numărul { $newest }.

## site: citing and downloading

site-cite = Cum se citează
site-cite-short = Scurt
site-cite-full = Complet
site-cite-bibtex = BibTeX
site-cite-as-full = { $publisher } ({ $year }). { $title } Relatări acceptate între { $from } și { $to }, { $area }; n circa { $total }. Ediția { $number }, { $issued }. { $address }. CC BY 4.0.
site-cite-as-short = { $publisher } ({ $year }), ediția { $number }, „{ $question }”
site-permalink = Adresa permanentă a acestei pagini
site-latest = Mereu cele mai noi cifre
site-downloads = Descărcări
site-download-csv = Acest tabel pentru foi de calcul (CSV)
site-download-json = Acest tabel pentru programe (JSON)
site-download-release = Întreaga ediție (JSON)
site-download-note = Ediția cu semnăturile ei
site-download-proof = Tot ce trebuie pentru verificare
site-check = Verificați singuri
site-check-text = Această pagină a fost făcută dintr-o ediție semnată și numai după ce au fost verificate semnăturile și locul ei în șirul edițiilor. Oricine poate repeta aceasta de oriunde, fără să se încreadă în acest server:
site-check-root = Comparați amprenta rădăcinii pe care o arată cu cea pe care { $publisher } v-o dă pe altă cale.

## site: held back

site-quarter = { $year }, trimestrul { $quarter }
site-none-noted = Nimic notat până acum
site-held = Plănuite, dar nepublicate
site-held-pair = { $question } — după: { $by }
site-held-few = Sunt prea puține relatări pentru tabele care unesc două întrebări. Acestea încep de la 300.
site-held-unsafe = Nu s-au găsit cifre rotunjite care să protejeze pe toată lumea. Mai bine nu publicăm nimic decât prea mult.

## site: the method

site-method = Cum s-au făcut aceste cifre
site-method-counted = <b>Se numără</b> relatările pe care membrii rețelei le-au citit și acceptat, fără cele repetate. Fiecare relatare se numără într-o singură ediție: aceea a cărei perioadă era deschisă când a fost acceptată. Cei care au relatat au ales ei să o facă. Cifrele descriu relatările; nu spun cât de răspândit este ceva și nu sunt rate cu care să se compare locuri.
site-method-name = Metoda { $method }. Parametri: baza { $base }, lățimea minimă { $width }, încercări { $draws }, praguri { $nothing } și { $percent }.
