### Reviewed by a native speaker: not yet.
### The public pages of statistics: several figures together, over time, on paper, and the method.

## site: several figures

site-chart-short = Graficele lasă deoparte răspunsurile cu o cifră sub { $least }; pagina fiecărei cifre le are pe toate.
site-percent = { $percent } %
site-more-figures = Alte cifre
site-totals-note = Câte relatări vin depinde de cine cunoaște acest formular și are încredere în el. Mai multe relatări nu înseamnă că s-au întâmplat mai multe.

## site: on paper

site-brief = Sinteză a dovezilor
site-brief-print = O sinteză a dovezilor, de tipărit
site-brief-how = Făcută pentru hârtie: tipăriți această pagină pe A4 sau salvați-o ca fișier PDF.
site-brief-read = Cum se citesc aceste cifre
site-brief-cite = { $publisher } ({ $year }). Sinteză a dovezilor. Relatări acceptate între { $from } și { $to }, { $area }; n aproximativ { $total }. Ediția { $number }, { $issued }. { $address }. CC BY 4.0.

## site: over time

site-trend = În timp
site-trend-link = Această cifră în timp
site-trend-newest = Cifra cea mai nouă, pe larg
site-trend-one = Până acum o singură ediție a pus întrebarea în acest fel. Încă nu este nimic de pus alături.
site-trend-small = Cel puțin una dintre aceste perioade are prea puține relatări pentru procente. Cifrele stau alături, fără a fi comparate.
site-trend-still = De la { $before } la { $after }, ponderea niciunui răspuns nu s-a schimbat mai mult decât poate face rotunjirea singură.
site-trend-changed = De la { $before } la { $after }, aceste ponderi s-au schimbat mai mult decât poate face rotunjirea:
site-trend-change = „{ $answer }”: { $share } %, după { $was } %
site-trend-caveat = O schimbare poate fi și întâmplătoare, sau o schimbare a celor care relatează.
site-trend-shares = Linia închisă: ponderea din relatările perioadei, din cifrele publicate. Banda deschisă: unde se poate afla ponderea adevărată. Toate graficele au aceeași scară. Răspunsurile care sunt mereu zero se află numai în tabel.
site-trend-counts = Linia închisă: numărul de relatări publicat. Banda deschisă: unde se poate afla numărul adevărat. Toate graficele au aceeași scară. Răspunsurile care sunt mereu zero se află numai în tabel.
site-trend-said = { $cohort }: circa { $figure }
site-trend-ranges = Sub fiecare cifră stă ce poate fi numărul adevărat.
site-trend-apart = Nepuse alături: edițiile care au folosit altă versiune a chestionarului

## site: the method in full

site-method-more = Întreaga metodă și ce nu poate ea
site-method-chances = Ce face rotunjirea dintr-un număr
site-method-true = Numărul adevărat
site-method-published = Se publică, și cu ce probabilitate
site-method-read = <b>Citirea diferențelor.</b> Două numere publicate diferă cu siguranță numai dacă între ele sunt mai mult de { $apart }. Ponderea adevărată din spatele unei cifre se află între (cifra − { $blur }) ÷ (total + { $blur }) și (cifra + { $blur }) ÷ (total − { $blur }); aceste pagini numesc diferite două ponderi numai dacă asemenea intervale nu se ating. Testele de semnificație și intervalele de încredere presupun un eșantion aleator. Aceste relatări nu sunt unul, așa că nicio pagină nu le dă.
site-method-errors = Cât de departe de adevăr
site-method-error-of = Ce se citește
site-method-error-one = O cifră
site-method-error-two = Suma sau diferența a două cifre
site-method-error-ten = Suma a zece cifre
site-method-largest = Cel mult
site-method-deviation = Abaterea standard, cel mult
site-method-parameters = Numerele metodei

## site: two questions together

site-crossed = Două întrebări împreună
site-crossed-title = „{ $question }”, după „{ $by }”
site-crossed-lead = Fiecare parte sunt relatările cu același răspuns la „{ $by }”. Linia întreagă înseamnă toate relatările acelei părți.
site-crossed-small = Mai puțin de două părți au destule relatări pentru ponderi, așa că nu se compară nimic. Toate cifrele sunt în tabel.
site-crossed-short = Graficele omit răspunsurile date de mai puțin de o zecime din parte; tabelul le are pe toate.
site-crossed-alike = Niciun răspuns nu are într-o parte o pondere mai mare decât în toate celelalte, peste ce poate face rotunjirea.
site-crossed-differ = Aceste răspunsuri au într-o parte o pondere mai mare decât în toate celelalte, mai mult decât poate face rotunjirea:
site-crossed-one = „{ $answer }”: { $share } % din relatările cu „{ $part }”; cel mult { $most } % din cele ale oricărei alte părți arătate
site-crossed-caveat = O diferență poate fi și întâmplătoare, sau o diferență între cei care relatează. Aceste ponderi nu sunt rate.
site-table-several = O relatare putea da mai multe răspunsuri, așa că poate sta în mai multe rânduri.
site-revised = Această ediție înlocuiește ediția { $of }. Motivul dat: { $reason }

## site: the method, in the words of corncrake/2

site-method-questions = <b>Întrebări.</b> Unde se putea da un singur răspuns, „fără răspuns” este un rând separat, iar numerele adevărate ale tuturor rândurilor dau totalul adevărat. Unde se puteau da mai multe, o relatare stă în fiecare rând pe care l-a numit, așa că rândurile dau mai mult. Ce a corectat un analist se numără corectat.
site-method-rounded = <b>Rotunjire.</b> Fiecare cifră, și totalul, este un multiplu de { $base }. Un număr care nu este merge la întâmplare la multiplul de dedesubt sau de deasupra, cel mai apropiat fiind mai probabil, astfel încât în medie este corect. Deci un număr adevărat diferă cu cel mult { $blur } de cifra lui. Întâmplarea depinde de o cheie (HMAC-SHA-256), iar cheia rămâne la rețea: același număr se rotunjește la fel de fiecare dată.
site-method-ladder = <b>Praguri.</b> Sub { $nothing } de relatări nu se publică nimic. Procentele sunt întregi, se calculează din cifrele publicate și se dau numai dintr-o cifră publicată de cel puțin { $percent }. Două întrebări se arată împreună numai de la un total publicat de { $two }, trei niciodată. Întrebările despre persoană nu se arată niciodată împreună cu alta.
site-method-crossed = <b>Două întrebări împreună.</b> Ce întrebări se încrucișează s-a stabilit odată cu chestionarul, înainte de orice numărare. Niciun șir de încrucișări nu se întoarce de unde a pornit, iar o întrebare cu mai multe răspunsuri se încrucișează cu cel mult una, care are un singur răspuns. De aceea numerele care se potrivesc cu fiecare tabel, și între ele acolo unde tabelele au o întrebare comună, aparțin mereu unui set posibil de relatări: intervalele verificării de mai jos sunt exacte.
site-method-check = <b>Verificare împotriva dezvăluirii.</b> Cifrele publicate se pot da de gol una pe alta. De aceea, înainte de semnare, se calculează cel mai mic și cel mai mare număr adevărat pe care îl mai permite tot ce a publicat vreodată această rețea: tabele, încrucișări, totaluri, praguri și ani peste trimestrele lor. Este un program liniar, și unul în numere întregi acolo unde primul nu hotărăște. Un număr care poate fi de la 1 la 4 trebuie să păstreze un interval lat de cel puțin { $width } și nu trebuie să fie niciodată sigur că toți dintr-un grup au dat unul și același răspuns. Ce nu se poate hotărî se socotește nesigur. Verificarea se uită numai la cifrele publicate, așa că oricine o poate repeta, iar cunoașterea metodei nu îngustează intervalele.
site-method-repair = <b>Unde verificarea nu trece,</b> tabelul se rotunjește din nou, de cel mult { $draws } ori; dacă nu trece niciunul, tot tabelul se reține: al unei întrebări se arată ca [c], al două întrebări lipsește cu totul. Tot, pentru că un singur [c] ar arăta rândul său. Rotunjirea din nou mută puțin media unei cifre, cel mai mult acolo unde aproape toate relatările au dat același răspuns.
site-method-known = <b>Cine știe unele dintre aceste relatări,</b> sau le-a trimis, le poate scădea din cifre. Un interval lat de { $width } pierde cel puțin unu pentru fiecare relatare cunoscută. Verificarea se pune și în locul cuiva care cunoaște una, două sau trei dintre cele cuprinse într-o cifră sau dintre cele de lângă ea: niciun interval nu pierde mai mult de unu pentru fiecare și niciunul nu devine un singur număr, în tabelele cu una sau două întrebări și în ani.
site-method-years = <b>Ani și corecturi.</b> Un an adună numerele înghețate ale trimestrelor sale și se rotunjește din nou; nimic nu se numără iar din relatări. Nici o cifră publicată nu se numără din nou: rămâne, sau tot tabelul ei se retrage cu un motiv public. Deci nu există niciodată două versiuni ale unei cifre de scăzut una din alta.
site-method-beyond = <b>De ce nu apără aceasta.</b> De cine știe sau a trimis mai mult de trei dintre relatările unui grup. De ce se știe despre oameni din altă parte. Într-un interval, nu toate numerele sunt la fel de probabile, iar verificarea spune ce este posibil, nu ce este probabil. Nimeni din afară nu poate verifica dacă relatările s-au numărat corect. Și nicio metodă nu face un eșantion din relatări pe care oamenii au ales să le trimită.
site-cohort-year = Anul { $year }: relatări acceptate între { $from } și { $to }
site-fact-release-year = numărul { $number }, anul { $cohort }
site-years = Ani
site-apart = Citite și ele, dar nenumărate în aceste cifre: relatări neacceptate – aproximativ { $rejected }; relatări despre aceeași întâmplare ca o altă relatare – aproximativ { $duplicates }.
site-fact-apart = Citite și nenumărate
site-revised-title = Revizuit la { $day }
site-revised-withdrawn = Retrase, și absente din această ediție:
site-revised-before = Ediția dinainte, așa cum a fost semnată
site-withdrawn = Această cifră a fost retrasă la { $day }.
site-withdrawn-why = Motivul dat: { $reason }
site-withdrawn-stays = Nicio altă cifră nu îi ia locul: ce se publică se numără o dată și niciodată din nou. Vă rugăm să nu o mai citați. Ediția în care se afla poate fi citită în continuare, ca toată lumea să vadă ce s-a retras.
site-trend-years = An de an
site-method-corrections = <b>Ce se poate corecta.</b> O ediție poate fi urmată de una corectată, semnată ca prima. Ea poate corecta cuvinte și poate retrage tabele întregi, cu un motiv public. Nu schimbă niciodată o cifră și nu lasă niciodată afară o parte dintr-un tabel: o nouă numărare s-ar deosebi de prima prin câteva relatări, iar cine le-ar scădea una din alta ar afla despre acestea. Ediția dinainte rămâne de citit, deci o retragere nu ascunde nimic și nu spune nimic nou. Ce s-a retras dintr-un trimestru nu intră în anii publicați mai târziu.

## site: how to check

site-verify = Cum se verifică aceste cifre
site-verify-why = <b>Nu trebuie să credeți acest server pe cuvânt.</b> Persoane numite de rețea semnează fiecare ediție, cu chei care nu se află pe acest server. Cine schimbă apoi o cifră strică semnăturile, iar oricine poate descoperi asta.
site-verify-compare = <b>Fără niciun program,</b> comparați: rugați pe cineva din altă parte să deschidă aceeași pagină sau rugați rețeaua să vă citească cifrele ei. Dacă o cifră sau rândul „{ $hash }” diferă, ceva nu este în regulă. Vă rugăm să spuneți rețelei.
site-verify-program = <b>Cu programul,</b> care este gratuit: cineva obișnuit cu linia de comandă scrie aceasta o singură dată. Programul aduce ce a fost semnat, verifică fiecare semnătură, face din nou fiecare fișier și încheie cu „Verified” (verificat) sau cu „NOT VERIFIED” (neverificat) și motivul:
site-verify-root = <b>Ale cui sunt semnăturile?</b> Programul arată o amprentă de 32 de cifre și litere. Luați amprenta de la { $publisher } pe altă cale decât acest server: pe hârtie, prin telefon, la o întâlnire. Numai dacă amândouă sunt la fel, cifrele vin de acolo.
site-verify-hand = <b>Cine nu are încredere în niciun program al nostru</b> poate face aceiași pași cu unelte pe care le are oricine. Ei sunt descriși, în engleză:
site-verify-limits = <b>Ce nu poate arăta nicio verificare:</b> că cele semnalate sunt adevărate, că au fost numărate corect înainte de rotunjire și că nu există o ediție mai nouă. Pentru primele două răspund cei care au semnat. Despre a treia întrebați pe cineva din altă parte.

## Quotes beside figures

site-quotes = Cu propriile lor cuvinte
site-quotes-note = Cuvinte ale unor oameni care au raportat acest lucru și au fost de acord să fie citați. Parantezele drepte stau acolo unde ceva a fost tăiat sau spus în termeni generali, pentru ca nimeni să nu poată fi recunoscut; în afara lor nu a fost schimbat niciun cuvânt. Cuvintele pot fi din alte luni decât cifrele.
site-quote-of = Raportat: { $answer }
site-download-quotes = Toate citatele, semnate
site-method-quotes = <b>Citate.</b> Un citat stă lângă un răspuns numai dacă cea mai nouă publicație îi dă o cifră de cel puțin { $least } și niciodată lângă întrebările despre persoană, zonă sau lună. Un analist a ales cuvintele, altul le-a aprobat. Un citat poate fi retras: atunci următoarea listă semnată nu îl mai cuprinde, iar acest site nu îl mai arată. Copiile din alte locuri nu pot fi chemate înapoi.
site-method-partners = <b>Transmitere.</b> O rețea poate transmite răspunsuri unei rețele regionale sau mondiale, partenera ei, ca o singură voce să vorbească pentru mulți. Nu o face decât dacă a hotărât acest lucru, iar atunci pleacă numai răspunsurile celor care au fost de acord, după publicarea cifrelor care le numără: ce s-a întâmplat, unde, cine a făcut-o, de ce, urmările, ce s-a făcut apoi și cine relatează. Niciodată cuvintele și fișierele, nici zona, luna sau cine este persoana. Câte au fost transmise nu se publică. Cât timp cifrele partenerei pot cuprinde și relatări din altă parte, cifrele celor două rețele nu spun nimic una despre alta. Unde o publicație a partenerei cuprinde aproape numai ce i s-a transmis, cifrele ambelor rețele sunt verificate ca un întreg înainte de semnare și nu se publică nimic din care s-ar afla un număr mic. Oricine poate repeta verificarea cu fișierele publicate ale ambelor.
