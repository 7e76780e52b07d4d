### Reviewed by a native speaker: not yet.

## What an honest server does not do

desk-alarm-rolled-back = Serverul a fost dat înapoi: cel mai nou anunț pe care îl arată este { $shown }, iar acest birou a văzut anunțul { $known }.
# $what: what kind of document it is
desk-alarm-fork =
    { $what ->
       *[notice] Serverul arată alt anunț { $number } decât cel pe care îl cunoaște acest birou: există două versiuni ale faptelor.
        [roster] Serverul arată altă listă a membrilor { $number } decât cea pe care o cunoaște acest birou: există două versiuni ale faptelor.
        [period] Serverul arată altă perioadă { $number } decât cea pe care o cunoaște acest birou: există două versiuni ale faptelor.
        [release] Serverul arată altă ediție { $number } decât cea pe care o cunoaște acest birou: există două versiuni ale faptelor.
        [cohort] Serverul arată alt set înghețat { $number } decât cel pe care îl cunoaște acest birou: există două versiuni ale faptelor.
    }
# $why: the program’s own words, in English
desk-alarm-notice-refused = Un anunț pe care îl arată serverul este respins, din acest motiv: { $why }.
desk-alarm-expired = Anunțul { $number } a expirat la { $on }, iar serverul nu arată unul mai nou.
desk-alarm-no-roster = Serverul nu arată lista membrilor pe care o numește anunțul { $number }.
desk-alarm-roster-refused = Lista membrilor pe care o numește anunțul { $number } este respinsă, din acest motiv: { $why }.
desk-alarm-fewer =
    { $what ->
       *[notice] Serverul a fost dat înapoi: cel mai nou anunț al lui este { $shown }, iar acest birou a văzut { $known }.
        [roster] Serverul a fost dat înapoi: cea mai nouă listă a membrilor a lui este { $shown }, iar acest birou a văzut { $known }.
        [period] Serverul a fost dat înapoi: cea mai nouă perioadă a lui este { $shown }, iar acest birou a văzut { $known }.
        [release] Serverul a fost dat înapoi: cea mai nouă ediție a lui este { $shown }, iar acest birou a văzut { $known }.
        [cohort] Serverul a fost dat înapoi: cel mai nou set înghețat al lui este { $shown }, iar acest birou a văzut { $known }.
    }
desk-alarm-two-periods = Serverul arată altă perioadă { $number } decât cea pe care o numesc anunțurile: sunt două sub același număr.
# $tier: which of a period’s two keys it is
desk-alarm-swapped-wrap =
    { $tier ->
       *[answers] Cheia răspunsurilor din perioada { $period } pe care o dă serverul nu este cheia perioadei: a fost schimbată cu alta.
        [stories] Cheia poveștilor din perioada { $period } pe care o dă serverul nu este cheia perioadei: a fost schimbată cu alta.
    }
desk-alarm-foreign-wrap =
    { $tier ->
       *[answers] Cheia răspunsurilor din perioada { $period } pe care o dă serverul nu se deschide cu identitatea dumneavoastră.
        [stories] Cheia poveștilor din perioada { $period } pe care o dă serverul nu se deschide cu identitatea dumneavoastră.
    }
# $ids: numbers of reports, for all that follow
desk-alarm-vanished =
    { PLURAL($count) ->
        [one] O relatare pe care o are acest birou a dispărut de pe server și nicio semnătură a persoanei nu spune de ce. Aici rămâne: { $ids }
        [few] { $count } relatări pe care le are acest birou au dispărut de pe server și nicio semnătură a persoanelor nu spune de ce. Aici rămân: { $ids }
       *[other] { $count } de relatări pe care le are acest birou au dispărut de pe server și nicio semnătură a persoanelor nu spune de ce. Aici rămân: { $ids }
    }
desk-alarm-returned =
    { PLURAL($count) ->
        [one] Serverul arată din nou o relatare pe care persoana a retras-o. Nu a fost adusă: { $ids }
        [few] Serverul arată din nou { $count } relatări pe care persoanele le-au retras. Nu au fost aduse: { $ids }
       *[other] Serverul arată din nou { $count } de relatări pe care persoanele le-au retras. Nu au fost aduse: { $ids }
    }
desk-alarm-returned-as-copy =
    { PLURAL($count) ->
        [one] Serverul arată, sub alt număr, o relatare pe care persoana a retras-o. Este pusă deoparte: { $ids }
        [few] Serverul arată, sub alte numere, { $count } relatări pe care persoanele le-au retras. Sunt puse deoparte: { $ids }
       *[other] Serverul arată, sub alte numere, { $count } de relatări pe care persoanele le-au retras. Sunt puse deoparte: { $ids }
    }
desk-alarm-mixed-halves =
    { PLURAL($count) ->
        [one] Răspunsurile și cuvintele unei relatări nu se potrivesc între ele. Este pusă deoparte: { $ids }
        [few] Răspunsurile și cuvintele a { $count } relatări nu se potrivesc între ele. Sunt puse deoparte: { $ids }
       *[other] Răspunsurile și cuvintele a { $count } de relatări nu se potrivesc între ele. Sunt puse deoparte: { $ids }
    }
desk-alarm-words-held-back =
    { PLURAL($count) ->
        [one] Serverul reține cuvintele unei relatări, pe care acest birou are dreptul să le citească. Relatarea este pusă deoparte: { $ids }
        [few] Serverul reține cuvintele a { $count } relatări, pe care acest birou are dreptul să le citească. Relatările sunt puse deoparte: { $ids }
       *[other] Serverul reține cuvintele a { $count } de relatări, pe care acest birou are dreptul să le citească. Relatările sunt puse deoparte: { $ids }
    }
desk-alarm-misfiled =
    { PLURAL($count) ->
        [one] Serverul spune despre o relatare altă perioadă decât cea a cărei cheie o deschide. Este pusă deoparte: { $ids }
        [few] Serverul spune despre { $count } relatări altă perioadă decât cea a cărei cheie le deschide. Sunt puse deoparte: { $ids }
       *[other] Serverul spune despre { $count } de relatări altă perioadă decât cea a cărei cheie le deschide. Sunt puse deoparte: { $ids }
    }
desk-alarm-never-shown =
    { PLURAL($count) ->
        [one] Alte birouri au decis asupra unei relatări pe care serverul nu i-a arătat-o niciodată acestuia: { $ids }
        [few] Alte birouri au decis asupra a { $count } relatări pe care serverul nu i le-a arătat niciodată acestuia: { $ids }
       *[other] Alte birouri au decis asupra a { $count } de relatări pe care serverul nu i le-a arătat niciodată acestuia: { $ids }
    }
desk-alarm-not-handed-over =
    { PLURAL($count) ->
        [one] Serverul anunță o relatare pe care nu o predă: { $ids }
        [few] Serverul anunță { $count } relatări pe care nu le predă: { $ids }
       *[other] Serverul anunță { $count } de relatări pe care nu le predă: { $ids }
    }
desk-alarm-not-destroyed =
    { $tier ->
       *[answers] Serverul mai are relatări din perioada { $period } sau cheia lor, deși un anunț al garanților le-a distrus. Nimic din ele nu a fost adus.
        [stories] Serverul mai are povești sau mesaje din perioada { $period } sau cheia lor, deși un anunț al garanților le-a distrus. Nimic din ele nu a fost adus.
    }
desk-alarm-swapped-attachment = Fișierul { $attachment } al relatării { $report } nu este cel pe care îl numește relatarea: a fost schimbat cu altul sau stricat.
# $ids: numbers of letters
desk-alarm-letters-vanished =
    { PLURAL($count) ->
        [one] Un mesaj pe care îl are acest birou a dispărut de pe server, deși persoana nu și-a retras relatarea. Aici rămâne: { $ids }
        [few] { $count } mesaje pe care le are acest birou au dispărut de pe server, deși nimeni nu și-a retras relatarea. Aici rămân: { $ids }
       *[other] { $count } de mesaje pe care le are acest birou au dispărut de pe server, deși nimeni nu și-a retras relatarea. Aici rămân: { $ids }
    }
desk-alarm-letters-misfiled =
    { PLURAL($count) ->
        [one] Serverul spune despre un mesaj altă perioadă decât cea a cărei cheie îl deschide. Aici poate fi citit: { $ids }
        [few] Serverul spune despre { $count } mesaje altă perioadă decât cea a cărei cheie le deschide. Aici pot fi citite: { $ids }
       *[other] Serverul spune despre { $count } de mesaje altă perioadă decât cea a cărei cheie le deschide. Aici pot fi citite: { $ids }
    }
desk-alarm-letters-returned =
    { PLURAL($count) ->
        [one] Serverul arată din nou un mesaj al unei relatări pe care persoana a retras-o. Nu a fost adus.
        [few] Serverul arată din nou { $count } mesaje ale unor relatări pe care persoanele le-au retras. Nu au fost aduse.
       *[other] Serverul arată din nou { $count } de mesaje ale unor relatări pe care persoanele le-au retras. Nu au fost aduse.
    }
desk-alarm-false-withdrawal = Cineva care nu este autorul ei a cerut retragerea relatării { $report }. Aici rămâne.
desk-alarm-closed-withdrawals =
    { PLURAL($count) ->
        [one] Cineva a cerut retragerea unei relatări, într-o formă pe care nu o deschide niciuna dintre cheile dumneavoastră.
        [few] De { $count } ori cineva a cerut retragerea unei relatări, într-o formă pe care nu o deschide niciuna dintre cheile dumneavoastră.
       *[other] De { $count } de ori cineva a cerut retragerea unei relatări, într-o formă pe care nu o deschide niciuna dintre cheile dumneavoastră.
    }
desk-alarm-feed-shortened = Serverul arată mai puține însemnări de la { $who } decât a văzut deja acest birou: a fost dat înapoi.
desk-alarm-feed-stranger = Serverul arată însemnări de la cineva care nu a fost niciodată membru: { $id }
desk-alarm-feed-not-theirs = Însemnarea { $number } de la { $who } nu are semnătura acestui membru sau nu este cea care urmează: poate că serverul a modificat-o sau a schimbat-o cu alta.
desk-alarm-feed-unopened = Însemnarea { $number } de la { $who } nu se deschide cu nicio cheie pe care a avut-o vreodată rețeaua: poate că serverul a pus-o în locul alteia. Nu se preia nici ea, nici ce vine după ea.
desk-alarm-hidden-entries =
    { PLURAL($count) ->
        [one] O însemnare păstrată de la { $who } nu se deschide cu nicio cheie pe care a avut-o vreodată rețeaua: poate că serverul a pus-o în locul alteia. Ce decide ea lipsește aici.
        [few] { $count } însemnări păstrate de la { $who } nu se deschid cu nicio cheie pe care a avut-o vreodată rețeaua: poate că serverul le-a pus în locul altora. Ce decid ele lipsește aici.
       *[other] { $count } de însemnări păstrate de la { $who } nu se deschid cu nicio cheie pe care a avut-o vreodată rețeaua: poate că serverul le-a pus în locul altora. Ce decid ele lipsește aici.
    }
desk-alarm-clock-leap = Însemnarea { $number } de la { $who } pretinde că vine după mai multe însemnări decât pot exista. Este pusă deoparte și nu decide nimic. Întrebați acest membru.
desk-alarm-told-apart =
    { $what ->
       *[notice] Biroului lui { $by } i s-a arătat alt anunț { $number } decât acestuia: serverul spune două lucruri diferite.
        [roster] Biroului lui { $by } i s-a arătat altă listă a membrilor { $number } decât acestuia: serverul spune două lucruri diferite.
        [period] Biroului lui { $by } i s-a arătat altă perioadă { $number } decât acestuia: serverul spune două lucruri diferite.
        [release] Biroului lui { $by } i s-a arătat altă ediție { $number } decât acestuia: serverul spune două lucruri diferite.
        [cohort] Biroului lui { $by } i s-a arătat alt set înghețat { $number } decât acestuia: serverul spune două lucruri diferite.
    }
desk-alarm-held-back =
    { $what ->
       *[notice] Biroului lui { $by } i s-a arătat anunțul { $theirs }, iar acestuia niciunul după { $shown }: serverul reține ceva.
        [roster] Biroului lui { $by } i s-a arătat lista membrilor { $theirs }, iar acestuia niciuna după { $shown }: serverul reține ceva.
        [period] Biroului lui { $by } i s-a arătat perioada { $theirs }, iar acestuia niciuna după { $shown }: serverul reține ceva.
        [release] Biroului lui { $by } i s-a arătat ediția { $theirs }, iar acestuia niciuna după { $shown }: serverul reține ceva.
        [cohort] Biroului lui { $by } i s-a arătat setul înghețat { $theirs }, iar acestuia niciunul după { $shown }: serverul reține ceva.
    }
desk-alarm-feed-told-apart = Biroului lui { $by } i s-a arătat altă însemnare { $number } de la { $of } decât acestuia: serverul spune două lucruri diferite sau { $of } a scris două.
desk-alarm-feed-held-back = Însemnări de la { $of }, arătate biroului lui { $by }: { $theirs }; arătate acestuia: { $shown }. Serverul reține decizii.
desk-alarm-quotes-refused = Citatele pe care le arată serverul sunt refuzate, din acest motiv: { $why }.
desk-alarm-release-refused = Edițiile pe care le arată serverul sunt respinse, din acest motiv: { $why }.
desk-alarm-cohort-refused = Setul înghețat { $number } nu urmează după cele dinainte sau nu este semnat de nimeni care are dreptul să publice.
desk-alarm-release-out-of-turn = Ediția { $number } nu se potrivește cu ce au notat garanții când au schimbat ultima dată lista membrilor: poate cineva a publicat după ce a fost scos, sau serverul ascunde o ediție.

## What reporters are shown

desk-alarm-form-keys = Formularul dă chei care nu sunt ale celui mai nou anunț verificat: poate că relatările se sigilează pentru altcineva.
desk-alarm-form-notices = Anunțurile pe care formularul le dă telefoanelor nu duc de la rădăcina fixată la cel mai nou anunț verificat.
desk-alarm-form-script = Pagina formularului conține un script pe care formularul nu îl are.
desk-alarm-form-load = Pagina formularului conține ceva ce încarcă sau înrămează alte pagini.
desk-alarm-form-elsewhere = Pagina formularului conține o adresă din altă parte.
desk-alarm-form-policy = Pagina formularului vine fără regula care ține afară orice alt cod.
desk-alarm-form-words = Pagina formularului nu spune cine sigilează și cine poate citi, cu cuvintele acestui program.
desk-alarm-form-two-pages = Pagina formularului este alta pentru un telefon cu scripturi decât pentru unul fără.
desk-alarm-form-no-module = Pagina formularului nu numește niciun modul care sigilează pe telefon: serverul ar vedea fiecare relatare.
desk-alarm-form-other-module = Modulul care sigilează pe telefon nu este cel al acestui program: { $module }
desk-alarm-form-broken-module = Modulul care sigilează pe telefon nu este cel pe care îl numește pagina lui: telefoanele îl refuză.
desk-alarm-form-no-page = Pagina formularului nu vine.
desk-alarm-form-module-missing = Modulul care sigilează pe telefon nu vine.
desk-alarm-form-kit-missing = Datele cu care lucrează modulul pe telefon nu vin.
desk-alarm-form-keys-missing = Răspunsul cu cheile pentru sigilare nu vine.
desk-alarm-form-offline-missing = Formularul fără internet, la care duce pagina, nu vine.
desk-alarm-form-offline = Formularul fără internet pe care îl dă serverul este respins, din acest motiv: { $why }.

## What to do about it

desk-advice-ask-for-a-backup = Întrebați pe cine administrează serverul dacă acesta a fost refăcut dintr-o copie de rezervă. Dacă nimeni nu poate spune aceasta, considerați că s-a umblat la el și spuneți unui garant. Ce are acest birou nu este pierdut.
desk-advice-ask-the-stewards = Nu decideți, nu răspundeți și nu publicați nimic până nu vorbiți cu garanții, pe altă cale decât acest server. Comparați cu ei, număr cu număr, ce dă „corncrake keys show”.
desk-advice-renew = Un garant trebuie să reînnoiască anunțul („corncrake keys renew”) și să îl publice. Dacă a făcut-o deja, serverul vi-l ascunde: spuneți-le garanților.
desk-advice-wrap-again = Cereți unui garant să publice din nou plicurile cu chei („corncrake keys publish”). Dacă după aceea se întâmplă iar, cineva schimbă ce spune serverul.
desk-advice-leave-aside = Lăsați-o deoparte; nu se numără nicăieri. Poate cine a trimis-o a făcut-o așa. Dacă vin mai multe, sau una de la cineva pe care îl cunoașteți, considerați că s-a umblat la ea și spuneți unui garant.
desk-advice-keep-it = Păstrați relatarea. Poate că cineva încearcă să o facă să dispară: spuneți celorlalți analiști.
desk-advice-ask-the-author = Întrebați acel membru, pe altă cale decât acest server, ce a scris și comparați cu alt birou. Nu publicați nimic până nu știți.
desk-advice-compare-desks = Comparați cu acel membru, pe altă cale decât acest server, ce vedeți amândoi. Nu publicați nimic până nu știți cine a fost indus în eroare și spuneți unui garant.
desk-advice-warn-reporters = Ce se trimite acum prin formular poate fi citit de altcineva. Spuneți imediat garanților, pe altă cale decât acest server, și, cât puteți, celor care relatează: formularul fără internet care a fost verificat înainte nu depinde de acest server.
desk-advice-ask-for-the-version = Întrebați pe cine administrează serverul ce versiune rulează pe el („corncrake --version”). Dacă este versiunea acestui program, ar trebui să fie la fel: atunci cineva l-a modificat, iar ce se trimite prin formular poate fi citit. Dacă este altă versiune, verificați cu un birou de acea versiune.
desk-advice-tell-the-operator = Spuneți celui care administrează serverul. Uitați-vă din nou peste un timp, și pe altă cale (Tor, altă linie): ce li se arată numai unora este făcut pentru ei.
desk-advice-ask-for-the-doctor = Cereți-i celui care administrează serverul să ruleze „corncrake admin doctor”: baza de date a serverului poate fi deteriorată. Dacă este întreagă, cineva reține aceste relatări: spuneți unui garant.
desk-advice-ask-why-misfiled = Aici se păstrează, orice ar spune serverul, și se distruge numai odată cu perioada a cărei cheie îl deschide. Întrebați pe cine administrează serverul cum s-a ajuns la aceasta. Poate cine a trimis a făcut așa; dacă vin mai multe, considerați că s-a umblat la ele și spuneți unui garant: ce este trecut la o perioadă mai veche poate că trebuie să dispară odată cu ea.
desk-advice-ask-to-finish = Cereți-i celui care administrează serverul să îl repornească: atunci termină ce s-a întrerupt sau ce a adus înapoi o copie de rezervă mai veche. Dacă și după aceea mai sunt acolo, considerați că s-a umblat la server și spuneți unui garant. Cine are cheia le poate citi încă.

## What should be done soon

desk-warning-no-way =
    { $tier ->
       *[answers] Nimeni nu poate deschide răspunsurile din perioada { $period }. Un garant ar trebui să primească încă un membru sau să facă o foaie de recuperare.
        [stories] Nimeni nu poate deschide poveștile din perioada { $period }. Un garant ar trebui să primească încă un membru sau să facă o foaie de recuperare.
    }
desk-warning-one-way =
    { $tier ->
       *[answers] O singură persoană poate deschide răspunsurile din perioada { $period }. Dacă acea cheie se pierde, se pierd și răspunsurile. Un garant ar trebui să primească încă un membru sau să facă o foaie de recuperare.
        [stories] O singură persoană poate deschide poveștile din perioada { $period }. Dacă acea cheie se pierde, se pierd și poveștile. Un garant ar trebui să primească încă un membru sau să facă o foaie de recuperare.
    }
desk-warning-notice-ends =
    { PLURAL($days) ->
        [one] Anunțul rețelei expiră la { $on }, peste o zi. Un garant ar trebui să îl reînnoiască: după acea zi birourile nu se mai sincronizează, iar peste 30 de zile formularul nu mai primește relatări.
        [few] Anunțul rețelei expiră la { $on }, peste { $days } zile. Un garant ar trebui să îl reînnoiască: după acea zi birourile nu se mai sincronizează, iar peste 30 de zile formularul nu mai primește relatări.
       *[other] Anunțul rețelei expiră la { $on }, peste { $days } de zile. Un garant ar trebui să îl reînnoiască: după acea zi birourile nu se mai sincronizează, iar peste 30 de zile formularul nu mai primește relatări.
    }
desk-warning-notice-ended = Anunțul rețelei a expirat la { $on }. Un garant trebuie să îl reînnoiască înainte ca acest birou să se poată sincroniza din nou; la 30 de zile după acea zi formularul nu mai primește relatări.
desk-warning-old-period = Relatările se sigilează pentru aceeași perioadă din { $since }. Un garant ar trebui să înceapă una nouă, ca o cheie furată să deschidă mai puțin.
desk-warning-no-period = Rețeaua nu are nicio perioadă în folosință: formularul nu primește relatări. Un garant trebuie să înceapă una.
desk-warning-unread-entries =
    { PLURAL($count) ->
        [one] O însemnare de la { $who } este sigilată pentru o perioadă pe care identitatea dumneavoastră nu are dreptul să o citească. Ce decide ea lipsește aici, și din numărători și ediții; alt analist ar trebui să compare.
        [few] { $count } însemnări de la { $who } sunt sigilate pentru perioade pe care identitatea dumneavoastră nu are dreptul să le citească. Ce decid ele lipsește aici, și din numărători și ediții; alt analist ar trebui să compare.
       *[other] { $count } de însemnări de la { $who } sunt sigilate pentru perioade pe care identitatea dumneavoastră nu are dreptul să le citească. Ce decid ele lipsește aici, și din numărători și ediții; alt analist ar trebui să compare.
    }
desk-warning-clock-leap = Însemnarea { $number } de la { $who } este pusă deoparte: ceasul ei face un salt. Nu decide nimic.
desk-warning-nobody-holds-cohorts = Din câte știe acest birou, niciun membru nu poate deschide toate seturile înghețate, iar fiecare ediție se sprijină pe toate. Cine mai are unul ar trebui să îl predea: „corncrake desk cohorts --help”.
desk-warning-one-holds-cohorts = Din câte știe acest birou, un singur membru poate deschide toate seturile înghețate, iar fiecare ediție se sprijină pe toate. Dacă biroul acela se pierde, nu mai poate urma nicio ediție. Membrul acela ar trebui să predea seturile altcuiva: „corncrake desk cohorts --help”.
desk-warning-quotes-stand = Citate publicate lângă cifre care nu mai au voie să stea acolo (retrase, dintr-un raport retras sau dintr-un raport pe care acest birou nu îl poate citi): { $count }. Publicați din nou fără ele, pe pagina citatelor.
desk-warning-unopened-drafts =
    { PLURAL($count) ->
        [one] O înscriere făcută la acest birou, netrimisă încă, nu se mai deschide: cheia ei nu mai există sau fișierul este stricat. Ce hotăra s-a pierdut și nu se numără nicăieri: hotărâți din nou. Apoi ștergeți fișierul rămas după o sincronizare în „outbox”, în dosarul acestui birou.
        [few] { $count } înscrieri făcute la acest birou, netrimise încă, nu se mai deschid: cheia lor nu mai există sau fișierele sunt stricate. Ce hotărau s-a pierdut și nu se numără nicăieri: hotărâți din nou. Apoi ștergeți fișierele rămase după o sincronizare în „outbox”, în dosarul acestui birou.
       *[other] { $count } de înscrieri făcute la acest birou, netrimise încă, nu se mai deschid: cheia lor nu mai există sau fișierele sunt stricate. Ce hotărau s-a pierdut și nu se numără nicăieri: hotărâți din nou. Apoi ștergeți fișierele rămase după o sincronizare în „outbox”, în dosarul acestui birou.
    }
desk-warning-due =
    { $tier ->
       *[answers] Din { $since }, regula acestei rețele permite distrugerea relatărilor din perioada { $period }. Ce costă aceasta și ce o oprește stă pe pagina „Păstrarea”.
        [stories] Din { $since }, regula acestei rețele permite distrugerea poveștilor, mesajelor și fișierelor din perioada { $period }. Ce costă aceasta și ce o oprește stă pe pagina „Păstrarea”.
    }
desk-warning-no-key =
    { $tier ->
       *[answers] Acest birou nu are cheia răspunsurilor din perioada { $period }, deși lista membrilor îi dă dreptul. Un garant ar trebui să publice din nou plicurile cu chei.
        [stories] Acest birou nu are cheia poveștilor din perioada { $period }, deși lista membrilor îi dă dreptul. Un garant ar trebui să publice din nou plicurile cu chei.
    }

## What a look at the form found

desk-remark-not-taking = Formularul nu primește relatări în prezent.
desk-remark-other-day = Ceasul serverului arată altă zi decât al acestui calculator.
desk-remark-unknown-questionnaire = Formularul pune un chestionar pe care acest birou nu îl are.
desk-remark-no-offline = Pagina formularului nu duce la niciun formular fără internet.
desk-remark-old-offline = Formularul fără internet a trecut de ultima lui zi sau este mai vechi decât cel mai nou anunț. Un garant ar trebui să facă altul.
