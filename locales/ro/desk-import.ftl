### Reviewed by a native speaker: not yet.

## Import: what can be taken in

desk-import-what = Relatări adunate mai înainte, în altă parte sau fără internet. Se sigilează aici așa cum le sigilează un telefon, poartă o etichetă care spune de unde vin și ajung la ceilalți analiști. Biroul nu păstrează nicio copie a fișierelor pe care le alegeți aici.
desk-import-answers-only = Dumneavoastră citiți numai răspunsuri. Relatările trebuie preluate de cineva care citește și cuvintele.
desk-import-under-way = O foaie de calcul este în lucru. Continuați cu ea.
desk-import-sheet = Rândurile unei foi de calcul
desk-import-sheet-what = Ce s-a adunat cu Kobo, ODK sau pe hârtie. Întâi vedeți ce s-ar face cu fiecare rând; până atunci nu se preia nimic.
desk-import-table = Foaia de calcul
desk-import-table-how = CSV sau XLSX, cel mult { $size } MB și { $rows } de rânduri. Formulele nu se calculează: se citește ce au arătat ultima dată.
desk-import-mapping = Fișierul de corespondențe
desk-import-mapping-how = Spune ce coloană răspunde la ce întrebare. Un exemplu este în docs/imports.md, în sursele Corncrake.
desk-import-try = Vedeți ce s-ar face cu fiecare rând
desk-import-files = Fișiere sigilate ale formularului fără internet
desk-import-files-what = Fișiere pe care cineva le-a salvat fără internet și vi le-a dat. Dacă unul dintre ele nu este ce ar trebui să fie, nu se preia niciunul.
desk-import-files-which = Fișiere sigilate
desk-import-take-files = Preluați-le
desk-import-too-much = Nu s-a preluat nimic: aceste fișiere sunt mai mari decât se poate prelua o dată sau sunt prea multe.
desk-import-no-file = Nu s-a preluat nimic: vă rugăm să alegeți un fișier.
desk-import-both = Nu s-a verificat nimic: vă rugăm să alegeți o foaie de calcul și un fișier de corespondențe, niciunul mai mare decât se spune mai jos.
desk-import-files-refused = Nu s-a preluat nimic, din cauza fișierului { $file }: { $why }.
desk-import-files-taken = Relatarea { $id } este acum pe acest birou.
desk-import-files-here = Relatarea { $id } este deja aici.
desk-import-files-delete = Când nu mai aveți nevoie de fișiere, ștergeți-le: sunt la fel de secrete ca o chitanță.

## Import: what becomes of the rows

desk-import-rows = Rândurile foii de calcul
desk-import-planning = Se verifică rândul { $done } din { $of }
desk-import-taking = Preluate: { $done } din { $of }
desk-import-ended = Gata.
desk-import-meanwhile = Puteți lucra mai departe. Când se blochează biroul, preluarea se oprește; rândurile preluate rămân, iar aceeași foaie de calcul continuă de unde s-a oprit.
desk-import-stop = Opriți
desk-import-see = Vedeți ce s-a făcut cu rândurile
desk-import-stopped = S-a oprit. Rândurile preluate rămân.
desk-import-forgotten = Foaia de calcul este uitată aici.
desk-import-forget = Uitați foaia de calcul
desk-import-dry = Încă nu s-a preluat nimic. Aceasta s-ar face cu fiecare rând.
desk-import-some-refused =
    { PLURAL($count) ->
        [one] Un rând nu poate fi preluat. Cel mai bine este să corectați foaia de calcul sau fișierul de corespondențe și să începeți din nou; celelalte pot fi preluate fără el.
        [few] { $count } rânduri nu pot fi preluate. Cel mai bine este să corectați foaia de calcul sau fișierul de corespondențe și să începeți din nou; celelalte pot fi preluate fără ele.
       *[other] { $count } de rânduri nu pot fi preluate. Cel mai bine este să corectați foaia de calcul sau fișierul de corespondențe și să începeți din nou; celelalte pot fi preluate fără ele.
    }
desk-import-take =
    { PLURAL($count) ->
        [one] Preluați un rând
        [few] Preluați { $count } rânduri
       *[other] Preluați { $count } de rânduri
    }
desk-import-taken =
    { $count ->
        [0] Nu s-a preluat niciun rând.
       *[other] { PLURAL($count) ->
            [one] S-a preluat un rând.
            [few] S-au preluat { $count } rânduri.
           *[other] S-au preluat { $count } de rânduri.
        }
    }
desk-import-delete = Foaia de calcul nu este sigilată: ștergeți-o unde nu mai este nevoie de ea.
desk-import-kinds = Ce se face cu rândurile
desk-import-kind-new = De preluat
desk-import-kind-here = Deja aici
desk-import-kind-otherwise = Aici, cu alte răspunsuri
desk-import-kind-like-row = Ca alt rând
desk-import-kind-like-report = Ca o relatare
desk-import-kind-skipped = Sărite
desk-import-kind-refused = Respinse
desk-import-row = Rândul { $row }
desk-import-fate-new = S-ar prelua.
desk-import-fate-here = Aici, ca relatarea { $id }.
desk-import-fate-otherwise = Deja aici, ca relatarea { $id }, cu alte răspunsuri. Schimbați codificarea acolo.
desk-import-fate-like-row = Lăsat deoparte: la fel ca rândul { $row }.
desk-import-fate-like-report = Lăsat deoparte: aceleași răspunsuri ca relatarea { $id }.
desk-import-fate-skipped = Sărit, cum spune fișierul de corespondențe.
desk-import-refused-value = Respins: fișierul de corespondențe nu cunoaște valoarea din coloana „{ $column }”.
desk-import-refused-date = Respins: data din coloana „{ $column }” nu poate fi citită cum spune fișierul de corespondențe.
desk-import-refused-consent = Respins: nimic nu spune cu ce a fost de acord această persoană.
desk-import-refused-missing = Respins: la întrebarea { $question } trebuie să fie un răspuns.
desk-import-refused-misfit = Respins: un răspuns nu se potrivește cu chestionarul.
desk-import-refused-no-key = Respins: identificatorul lui este gol.
desk-import-refused-same-key = Respins: rândul { $row } are același identificator.
