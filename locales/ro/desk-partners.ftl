### Reviewed by a native speaker: not yet.

## Partner networks: who they are, what is passed on and taken in

desk-partners-title = Rețele partenere
desk-partners-back = Înapoi la rețelele partenere
desk-partners-what = O rețea poate transmite răspunsuri codificate unei rețele regionale sau mondiale, ca o singură voce să vorbească pentru mulți: numai pe ale celor care au fost de acord și niciodată cuvintele lor.
desk-partners-not-asked = Formularul dumneavoastră nu întreabă dacă răspunsurile pot fi transmise. Cât timp este așa, nu este nimic de transmis; docs/partners.md, în sursele Corncrake, spune cum se pornește.
desk-partners-none = Nicio rețea parteneră nu este fixată pe acest birou. Nimic nu se transmite și nimic nu se preia.
desk-partners-six = Cele șase cuvinte ale lor
desk-partners-until = Anunțul lor este valabil până la { $day }.
desk-partners-expired = Anunțul lor a expirat la { $day }. Cereți-le cel mai nou fișier de dovezi și adăugați-l aici; până atunci nu li se transmite nimic și nu se preia nimic de la ei.
desk-partners-cohort = Cohorta { $number }, { $label } (de la { $from } la { $to })
desk-partners-published = Cohorte pe care le-au publicat, din câte știe acest birou: { $count }
desk-partners-published-none = Din câte știe acest birou, încă nu au publicat nimic.
desk-partners-passed = Ce am transmis
desk-partners-passed-none = Niciuna dintre cohortele noastre.
desk-partners-passed-one = { $cohort }: { $day }, { $who }
desk-partners-received = Ce am preluat
desk-partners-received-none = Încă nimic.
desk-partners-received-one = { $cohort }: relatări aici: { $count }, cu eticheta { $tag }
desk-partners-unknown-cohort = O cohortă pe care acest birou nu o cunoaște
desk-partners-pass-nothing = O cohortă a noastră poate fi transmisă după ce este publicată.
desk-partners-pass-which = Transmiteți o cohortă publicată
desk-partners-pass-look = Vedeți ce s-ar transmite
desk-partners-others = Rețele care nu sunt fixate pe acest birou
desk-partners-others-how = Alt birou al dumneavoastră le-a transmis ceva sau a preluat ceva. Fiecare birou fixează pentru sine.
desk-partners-receive = Preluați ce a transmis un partener
desk-partners-receive-how = Vedeți întâi ce s-ar întâmpla cu fiecare rând; nimic nu se preia înainte.
desk-partners-receive-file = Fișierul pe care l-au trimis (numele lui se termină cu .passed)
desk-partners-receive-look = Vedeți ce s-ar întâmpla cu fiecare rând

## Partner networks: proof files, and comparing aloud

desk-partners-own = Fișierul nostru de dovezi
desk-partners-own-how = Un partener are nevoie de el ca să fixeze această rețea, și de unul nou după fiecare ediție. Tot ce este în el este public.
desk-partners-own-six = Cele șase cuvinte ale noastre. Citiți-i-le partenerului pe toate șase, prin telefon sau față în față.
desk-partners-own-save = Salvați fișierul nostru de dovezi
desk-partners-add = Adăugați fișierul de dovezi al unui partener
desk-partners-add-how = Fixează un partener nou sau păstrează ce a publicat între timp unul cunoscut. Adăugați-l pe cel mai nou înainte să transmiteți, să preluați sau să publicați.
desk-partners-add-file = Fișierul lor de dovezi (proof.json)
desk-partners-add-look = Priviți-l
desk-partners-no-file = Nu s-a făcut nimic: alegeți fișierul potrivit. Unul mai mare decât poate fi un asemenea fișier nu se citește.
desk-partners-changed = Nu s-a făcut nimic: nu este ceea ce vi s-a arătat. Uitați-vă din nou.
desk-partners-kept = { $network }: ce este nou s-a păstrat. Cohorte pe care le-au publicat: { $count }. Anunțul lor este valabil până la { $day }.
desk-partners-pinned = { $network } este acum partener pe acest birou. Cohorte pe care le-au publicat: { $count }. Anunțul lor este valabil până la { $day }.
desk-partners-compare = Aceasta este { $network }?
desk-partners-listen = Sunați la { $network } sau întâlniți-vă. Lăsați-i să vă citească cele șase cuvinte ale lor și urmăriți-le aici. Nu le citiți dumneavoastră mai întâi.
desk-partners-same = { $network } mi-a citit toate cele șase cuvinte și sunt acestea
desk-partners-not-same = Dacă fie și un singur cuvânt este altul, opriți-vă: poate că cineva a schimbat fișierul. Cereți-l din nou pe altă cale.
desk-partners-not-compared = Nu s-a fixat nimic: comparați întâi cele șase cuvinte și spuneți-o.
desk-partners-pin = Fixați { $network }

## Partner networks: passing a cohort on

desk-partners-pass-title = Ce s-ar transmite
desk-partners-pass-to = Ce s-ar transmite către { $network }
desk-partners-pass-again = Exact același lucru i s-a mai transmis acestui partener.
desk-partners-pass-records = Rânduri: { $count }
desk-partners-pass-without = Alții au fost de acord, dar nu au dat niciun răspuns pe care l-ar înțelege altă rețea: { $count }
desk-partners-pass-passed = Se transmite: ce s-a întâmplat, unde, cine a făcut-o, de ce, urmările, ce s-a făcut apoi și cine relatează.
desk-partners-pass-codes = Numai răspunsurile care înseamnă același lucru în chestionarul livrat cu Corncrake.
desk-partners-pass-never = Nu se transmit niciodată: cuvinte, fișiere, note, etichete, urmări ale cazului, mesaje și numere de relatări; zona și luna; populația, genul, trans și vârsta.
desk-partners-pass-who = Nimic de la cine nu a fost de acord, și-a retras relatarea sau a cărui relatare a fost respinsă.
desk-partners-pass-for-good = Ce s-a transmis nu poate fi luat înapoi. Cine lucrează la biroul partenerului citește aceste rânduri deschise: transmiteți-le numai unei rețele ai cărei analiști i-ați primi în a dumneavoastră.
desk-partners-pass-sure = Vreau ca { $network } să aibă aceste rânduri
desk-partners-pass-not-sure = Nu s-a transmis nimic: spuneți întâi că vreți.
desk-partners-pass-take = Sigilați și salvați fișierul
desk-partners-pass-file = Numai analiștii lor pot deschide fișierul, deci poate merge pe orice cale. Celelalte birouri ale dumneavoastră află că a fost transmis.
desk-partners-pass-done = Fișierul este sigilat și notat; browserul l-a salvat. Trimiteți-l partenerului.

## Partner networks: taking in

desk-partners-receive-from = Transmis de { $network }, din cohorta lor { $number }.
desk-partners-receive-dry = Încă nu s-a preluat nimic. Iată ce s-ar întâmpla.
desk-partners-receive-new = De preluat: { $count }
desk-partners-receive-here = Deja aici: { $count }
desk-partners-receive-unfit = Lăsate deoparte, fără un răspuns pe care îl cere chestionarul dumneavoastră: { $count }
desk-partners-receive-unknown = Lăsate deoparte, pentru că chestionarul dumneavoastră nu are aceste răspunsuri:
desk-partners-receive-tag = Fiecare este acceptat, în cohorta deschisă, și poartă eticheta { $tag }.
desk-partners-receive-counted = Sunt numărate și atât: nu sunt citate și nu se transmit niciodată mai departe.
desk-partners-receive-area = Unde se numără toate
desk-partners-receive-area-how = Zonele altei rețele nu sunt ale dumneavoastră.
desk-partners-receive-nowhere = În nicio zonă
desk-partners-receive-again = Vedeți cu această zonă
desk-partners-receive-take = Preluați-le
desk-partners-records = Rândurile, unul câte unul
desk-partners-record = Rândul { $number }
desk-partners-record-here = Deja aici.
desk-partners-record-left-out = Răspunsuri lăsate deoparte: { $count }.
desk-partners-taken = Relatări preluate: { $count }. Poartă eticheta { $tag }.
