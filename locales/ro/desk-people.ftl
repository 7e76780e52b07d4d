### Reviewed by a native speaker: not yet.

## Who is in the network

desk-people-title = Oameni
desk-people-members = Cine citește relatările
desk-people-sheets = Foi de recuperare
desk-people-doors = Ce puteți face
desk-people-you = dumneavoastră
desk-people-steward = garant
desk-people-about = Despre { $name }
desk-people-reads-all = toate perioadele
desk-people-reads-since = de la perioada { $since } încolo
desk-people-reads-also = de la perioada { $since } încolo și perioada { $also }
desk-people-tier-answers = Numai răspunsuri
desk-people-tier-stories = Răspunsuri și povești
desk-people-tier-answers-how = Ajunge pentru numărat. Nu citește nimic din ce au scris oamenii cu propriile cuvinte.
desk-people-tier-stories-how = Citește ce au scris oamenii și ce au atașat. Pentru cei care lucrează la cazuri.
desk-people-fact-signs = Semnături
desk-people-fact-threshold = { PLURAL($of) ->
    [one] { $threshold } din { $of } garant, la fiecare pas
    [few] { $threshold } din { $of } garanți, la fiecare pas
   *[other] { $threshold } din { $of } de garanți, la fiecare pas
 }
desk-people-fact-notice = Anunțul este valabil
desk-people-fact-until = până la { $day }
desk-people-fact-period = Relatările se sigilează pentru
desk-people-fact-since = perioada { $period }, de la { $from }
desk-people-fact-none = nicio perioadă: formularul nu primește nimic în prezent
desk-people-no-spare = Fiecare pas trebuie semnat de toți garanții. Dacă se pierde o singură identitate, nimeni nu mai poate schimba vreodată ceva: primiți încă un garant sau cereți mai puține semnături.
desk-people-one-way = O singură cheie deschide întreaga perioadă de acum. Dacă se pierde, se pierd și relatările: primiți pe cineva care citește poveștile sau adăugați o foaie de recuperare.
desk-people-ended = Rețeaua și-a încetat activitatea la { $day }. Nu mai primește relatări.
desk-people-something-waits = Un pas așteaptă semnături.
desk-people-look-at-it = Vedeți-l
desk-people-unpublished = Aici este în vigoare ceva ce serverul încă nu are. Până nu îl are, pentru ceilalți nu se schimbă nimic.
desk-people-publish = Trimiteți la server
desk-people-published = Serverul l-a primit. Ceilalți îl primesc la următoarea lor sincronizare.

## Joining

desk-people-join-title = Cardul dumneavoastră
desk-people-join-what = Ca să intrați în rețea, dați acest card unui garant, pe hârtie, ca fișier sau ca un cod. Este public: nu deschide nimic și nu semnează nimic.
desk-people-join-words = Opt cuvinte de citit cu voce tare
desk-people-join-words-how = Citiți-le garantului pe toate opt, prin telefon sau față în față. Dacă cineva v-a schimbat cardul pe drum, cuvintele vor fi altele.
desk-people-join-code = Cardul dumneavoastră în cod QR
desk-people-join-text = Cardul dumneavoastră ca text, de copiat
desk-people-digits-instead = Același lucru în cifre
desk-people-digits = { $digits }

## Admitting

desk-people-admit-title = Primiți pe cineva
desk-people-admit-what = Întâi cardul, apoi cuvintele, apoi ce poate citi. Până la ultima pagină nu se decide nimic.
desk-people-admit-card = Cardul noului membru
desk-people-admit-card-how = Lipiți textul din fișierul cardului sau ce spune codul lui QR.
desk-people-admit-no-card = Acesta nu este un card sau o literă din el este greșită. Copiați-l din nou, tot.
desk-people-admit-who = Este acesta cardul lui { $name }?
desk-people-admit-listen = Sunați pe { $name } sau întâlniți-vă. Lăsați persoana să vă citească cele opt cuvinte ale ei și urmăriți-le aici. Nu citiți dumneavoastră mai întâi.
desk-people-admit-same = { $name } mi-a citit toate cele opt cuvinte și sunt acestea
desk-people-admit-not-same = Dacă fie și un singur cuvânt este altul, opriți-vă: poate că cineva a schimbat cardul. Cereți-l din nou pe altă cale.
desk-people-admit-tier = Ce poate citi?
desk-people-admit-periods = De când?
desk-people-admit-since-next = Numai ce vine de la perioada următoare încolo
desk-people-admit-since = De la perioada { $period } încolo, care a început la { $from }
desk-people-admit-also = Și perioade mai vechi?
desk-people-admit-one = Perioada { $period }, care a început la { $from }
desk-people-admit-steward = Garantează și pentru alții
desk-people-admit-steward-how = Un garant semnează cine este primit și cine este scos.
desk-people-next = Mai departe
desk-people-preview = Arătați ce s-ar schimba

## One member

desk-people-member-title = Despre un membru
desk-people-remove = Scoaterea din rețea
desk-people-remove-what = { $name } nu mai primește nicio cheie: perioadele pregătite dinainte se anulează și astăzi începe una nouă. Ce putea deschide { $name } până acum poate deschide și mai departe; o cheie pe care a avut-o cineva nu poate fi luată înapoi.
desk-people-remove-must-sign = Fără { $name } rămân prea puțini garanți ca să semneze aceasta. Trebuie să semneze și { $name }, altfel rețeaua ar trebui întemeiată din nou.
desk-people-threshold = Câți garanți trebuie să semneze de atunci încolo?
desk-people-threshold-how = { PLURAL($left) ->
    [one] Va fi { $left } garant.
    [few] Vor fi { $left } garanți. Mai puține semnături decât garanți lasă loc pentru unul bolnav sau reținut.
   *[other] Vor fi { $left } de garanți. Mai puține semnături decât garanți lasă loc pentru unul bolnav sau reținut.
 }
desk-people-replace = Identitate pierdută
desk-people-replace-what = Dacă { $name } a pierdut fișierul de identitate sau fraza de acces, sau poate le are altcineva: { $name } face o identitate nouă și vă dă cardul ei. Cheia veche este scoasă, iar cea nouă primește locul și toate perioadele trecute pe care le poate deschide cheia dumneavoastră.
desk-people-replace-words = Cele opt cuvinte pe care vi le citește

desk-people-seat = Ce poate face
desk-people-seat-what = Dacă { $name } va citi mai mult, cheia dumneavoastră trebuie să deschidă ce primește. Dacă { $name } va citi mai puțin, perioadele pregătite dinainte se anulează și astăzi începe una nouă; ce putea deschide { $name } până acum poate deschide și mai departe.

## A recovery sheet

desk-people-sheet-title = Foaie de recuperare
desk-people-sheet-what = O cheie pe hârtie, pentru ziua în care se pierd identități sau dispar oameni. Deschide fiecare relatare a rețelei, răspunsuri și povești; nu semnează nimic. Țineți-o unde nici o razie, nici un incendiu nu o găsesc odată cu calculatoarele.
desk-people-sheet-before = Faceți-o când nu se uită nimeni la ecran, la o imprimantă a dumneavoastră legată prin cablu: imprimantele de la serviciu păstrează copii. Foaia se arată o singură dată, iar acest program nu o salvează nicăieri.
desk-people-sheet-make = Faceți o foaie
desk-people-sheet-print = Tipăriți acum această pagină, din meniul browserului. Iese numai foaia. Apoi continuați mai jos.
desk-people-sheet-printed = S-a tipărit
desk-people-sheet-drop = Totuși nu faceți niciuna
desk-people-sheet-take = Luați hârtia. Foaia nu mai este pe ecran și nu mai poate fi arătată.
desk-people-sheet-last = Ultimele patru caractere ale cheii de pe hârtie
desk-people-sheet-last-how = Aceasta arată că hârtia există și se poate citi. Foaia nu deschide nimic înainte ca acest pas să fie în vigoare; dacă vă opriți aici, ardeți hârtia și faceți alta.
desk-people-sheet-not-these = Cheia nu se termină așa. Uitați-vă din nou pe hârtie.
desk-people-sheet-about = Foaia de recuperare { $id }
desk-people-sheet-gone = Dacă hârtia s-a pierdut sau poate a copiat-o cineva: foaia nu mai primește nicio cheie, perioadele pregătite dinainte se anulează și astăzi începe una nouă. Ce putea deschide înainte rămâne deschis pentru cine o are. Apoi faceți alta.

## The root

desk-people-root-title = Rădăcina rețelei
desk-people-root-what = Cu aceasta se asigură oamenii că au de-a face cu rețeaua adevărată: pe afișe, la un birou nou, când vă verifică cifrele.
desk-people-root-words = Șase cuvinte
desk-people-root-fingerprint = Amprenta
desk-people-root-since = Această rădăcină este nouă din { $day }
desk-people-root-compare = Comparați între dumneavoastră cele șase cuvinte și amprenta, prin viu grai.
desk-people-root-posters = Tipăriți din nou afișele și bilețelele (corncrake keys poster) și dați-le jos pe cele vechi.
desk-people-root-form = Faceți și semnați din nou formularul care merge fără internet (corncrake keys offline-form).
desk-people-root-tell = Dați rădăcina nouă birourilor noi și spuneți amprenta nouă celor care vă verifică cifrele.
desk-people-root-rotate = O rădăcină nouă
desk-people-root-rotate-what = Cine are rădăcina veche o urmează de la sine pe cea nouă: servere, birouri, cei care verifică cifrele. Cele șase cuvinte și amprenta devin altele, așa că afișele, bilețelele și formularele pe hârtie trebuie făcute din nou.
desk-people-root-rotate-when = Merită osteneala când cheile care au semnat rădăcina veche pot fi în alte mâini. Scoateți mai întâi acei garanți.

## The end

desk-people-end-title = Sfârșitul rețelei
desk-people-end-what = Formularul nu mai primește nimic, definitiv, și nimic nu mai poate urma. De îndată ce serverul are acest ultim pas, șterge toate plicurile cu chei ale membrilor și spune oricui vine că rețeaua și-a încetat activitatea. Înainte să semnați:
desk-people-end-export = Exportați ce trebuie să rămână după rețea și vedeți dacă se poate citi pe alt calculator. După aceea nimeni nu mai poate deschide nimic.
desk-people-end-replies = Răspundeți celor care așteaptă un răspuns. Îl vor mai putea citi, dar nu vor mai putea scrie.
desk-people-end-releases = Publicați ce este încă de publicat. Ce este public rămâne public.
desk-people-end-exported = Tot ce trebuie păstrat a fost exportat și se poate citi în altă parte
desk-people-end-name = Scrieți numele rețelei, { $network }
desk-people-end-keys = Rețeaua și-a încetat activitatea. Documentele garanților de pe acest calculator conțin încă plicuri cu chei, iar ele deschid ce s-a adus înainte. Distrugeți-le după ce serverul are ultimul pas. Copiile din altă parte deschid în continuare ce deschideau: de pe copii de rezervă, stickuri, calculatoarele altora.
desk-people-end-destroy = Distrugeți aceste chei
desk-people-end-destroyed =
    { PLURAL($count) ->
        [one] S-a distrus un plic cu cheie.
        [few] S-au distrus { $count } plicuri cu chei.
       *[other] S-au distrus { $count } de plicuri cu chei.
    }
desk-people-end-other-name = Nu s-a distrus nimic: acesta nu este numele rețelei.

## A new period, a renewal

desk-people-period-title = Perioadă nouă
desk-people-period-what = O perioadă are cheile ei, ca o cheie furată să deschidă mai puțin. Faceți-o pe următoarea înainte de sfârșitul lunii: relatările merg la ea din prima ei zi.
desk-people-period-from = Prima ei zi
desk-people-period-from-how = Lăsat gol: prima zi a lunii viitoare sau, pentru prima perioadă, astăzi.
desk-people-renew-title = Reînnoiți anunțul
desk-people-renew-what = Anunțul spune ale cui chei sunt valabile. Este valabil până la { $day }; după aceea se opresc birourile, iar peste 30 de zile și formularul. Reînnoirea nu schimbă nimic altceva.

## Before and after a step

desk-people-preview-title = Ce s-ar schimba
desk-people-preview-what = Încă nu s-a scris nimic. Dacă semnați, aceasta intră în vigoare de îndată ce au semnat destui garanți:
desk-people-signatures = Semnături
desk-people-signatures-after = Semnăturile, după ce semnați
desk-people-sign = Semnați
desk-people-cancel = Nu faceți nimic
desk-people-back = Înapoi
desk-people-single-why = O singură cheie ar putea deschide perioada nouă. Dacă s-ar pierde, s-ar pierde și toate relatările ei. Mai bine: primiți întâi pe cineva care citește poveștile sau faceți o foaie de recuperare.
desk-people-single = Am înțeles; continui cu o singură cheie
desk-people-board = { $which ->
    [present] Semnături necesare de la garanții de acum: { $threshold } din { $of }.
    [new] Semnături necesare de la garanții de atunci încolo: { $threshold } din { $of }.
   *[both] Semnături necesare de la garanți: { $threshold } din { $of }.
 }
desk-people-has-signed = { $name } a semnat
desk-people-not-signed = { $name } nu a semnat
desk-people-enough = Ajunge.
desk-people-wanting = { PLURAL($count) ->
    [one] Mai este nevoie de o semnătură.
    [few] Mai este nevoie de { $count } semnături.
   *[other] Mai este nevoie de { $count } de semnături.
 }
desk-people-in-force = Aici este în vigoare. Trimiteți la server, ca să ajungă și la ceilalți.
desk-people-waits-now = Ați semnat. Acum îi așteaptă pe ceilalți: dați-l mai departe.

## What waits

desk-people-waiting-title = Ce așteaptă semnături
desk-people-waiting-what = Un garant a început acest pas. Citiți ce schimbă și, dacă vă miră ceva, întrebați pe cine l-a început.
desk-people-nothing-waits = Aici nu așteaptă nimic.
desk-people-sign-what = Cu semnătura dumneavoastră garantați pentru toate acestea.
desk-people-signed = Ați semnat. Îi așteaptă încă pe alții.
desk-people-pass-on = Salvați ca fișier, pentru alt garant
desk-people-pass-on-how = Fișierul nu conține chei în clar, dar conține nume. Dați-l numai garanților.
desk-people-receive = Preluați un fișier
desk-people-receive-what = Ce v-a trimis alt garant
desk-people-receive-how = Lipiți textul fișierului: un pas care așteaptă sau cel care așteaptă aici, cu mai multe semnături.
desk-people-received = S-a preluat. Mai așteaptă semnături.
desk-people-abandon = Aruncați
desk-people-abandon-what = Încă nu s-a schimbat nimic și nici nu se va schimba dacă îl aruncați aici. Cei care au fișierul îl pot semna în continuare pe al lor.
desk-people-abandoned = S-a aruncat. Nu s-a schimbat nimic.
desk-people-fits-no-more = Ce așteaptă aici nu mai poate intra în vigoare: { $why }.

## What a step changes

desk-people-change-admits = { $kind ->
    [steward] { $range ->
        [all] { $name } intră ca garant și citește: { $reads }, toate perioadele.
        [since] { $name } intră ca garant și citește: { $reads }, de la perioada { $since } încolo.
       *[also] { $name } intră ca garant și citește: { $reads }, de la perioada { $since } încolo și perioada { $also }.
    }
   *[analyst] { $range ->
        [all] { $name } intră în rețea și citește: { $reads }, toate perioadele.
        [since] { $name } intră în rețea și citește: { $reads }, de la perioada { $since } încolo.
       *[also] { $name } intră în rețea și citește: { $reads }, de la perioada { $since } încolo și perioada { $also }.
    }
 }
desk-people-change-removes = { $name } pleacă și de atunci încolo nu mai primește nicio cheie.
desk-people-change-key = { $name } ar primi chei sub altă cheie decât înainte. Niciun pas al acestui program nu face aceasta: nu semnați până nu vi se explică.
desk-people-change-role = { $kind ->
    [steward] De atunci încolo, { $name } este garant și citește: { $reads }.
   *[analyst] De atunci încolo, { $name } este analist, nu garant, și citește: { $reads }.
 }
desk-people-change-sheet = De atunci încolo, foaia de recuperare { $id } deschide perioade.
desk-people-change-sheet-gone = Foaia de recuperare { $id } nu mai deschide nicio perioadă nouă.
desk-people-change-releasers = Edițiile pot fi semnate și de alții decât membrii. Niciun pas al acestui program nu face aceasta: întrebați înainte să semnați.
desk-people-change-seals = Relatările merg la perioada { $period }.
desk-people-change-seals-nowhere = Nu mai este nicio perioadă în folosință, iar formularul nu primește nimic. Întrebați înainte să semnați.
desk-people-change-until = Anunțul este valabil până la { $day }.
desk-people-change-threshold = Semnături de garanți necesare de atunci încolo la fiecare pas: { $threshold } din { $of }.
desk-people-change-release = Semnături necesare de atunci încolo la fiecare ediție: { $count }.
desk-people-change-voids = Perioada { $period } este anulată: pentru ea nu se sigilează niciodată nimic.
desk-people-change-period = { PLURAL($ways) ->
    [one] Perioada { $period } începe la { $from }. O singură cheie o deschide întreagă.
    [few] Perioada { $period } începe la { $from }. { $ways } chei o deschid întreagă.
   *[other] Perioada { $period } începe la { $from }. { $ways } de chei o deschid întreagă.
 }
desk-people-change-root = Este o rădăcină nouă. Cele șase cuvinte ale ei, pentru afișe: { $words }.
desk-people-change-ends = Rețeaua își încetează activitatea. După aceasta nu mai poate urma nimic.
desk-people-change-keep-both = Poveștile, mesajele și fișierele pot fi distruse după sfârșitul perioadei lor și încă { $late } de zile, plus un număr de luni: { $stories }. Relatările întregi, la fel, plus un număr de luni: { $answers }.
desk-people-change-keep-stories = Poveștile, mesajele și fișierele pot fi distruse după sfârșitul perioadei lor și încă { $late } de zile, plus un număr de luni: { $stories }. Răspunsurile rămân.
desk-people-change-keep-all = Nu mai există nicio regulă: nu este nimic de distrus.
desk-people-change-keep-longer = Ceva se păstrează mai mult decât li s-a spus oamenilor când au scris.
desk-people-change-destroys-stories = Poveștile, mesajele și fișierele tuturor perioadelor până la { $period } inclusiv se distrug definitiv.
desk-people-change-destroys-reports = Toate relatările tuturor perioadelor până la { $period } inclusiv se distrug definitiv.
