### Reviewed by a native speaker: not yet.

## Words that are not written down, or not shown

desk-why-words-closed = nu se deschide cu nicio cheie a acestui birou
desk-why-words-not-theirs = a fost scris pentru altceva: cine l-a pus aici nu l-a scris pentru aceasta
desk-why-words-not-entitled = după lista de atunci, autorul nu are voie să citească cuvintele
desk-why-words-empty = nu sunt cuvinte în el
desk-why-words-too-long = este prea lung: { $bytes } octeți, și încap cel mult { $most } (cele mai multe litere nelatine ocupă doi sau trei)
desk-why-words-marks = are prea multe rânduri noi, ghilimele sau bare oblice inverse; vă rugăm să scrieți mai scurt
desk-why-answers-only = citiți numai răspunsurile; cineva care citește cuvintele trebuie să facă aceasta
desk-why-words-gone = cuvintele persoanei nu sunt aici: au fost distruse, sau acest birou nu are cheia lor
desk-why-no-consent = persoana nu a fost de acord să fie citată
desk-why-no-quote = relatarea nu are un astfel de citat
desk-why-quotes-nothing-new = ceea ce se poate publica este deja publicat
desk-why-quotes-not-the-same = nu este ce iese din dosarele acestui birou: sincronizați ambele birouri și faceți-l din nou; dacă rămâne așa, nu semnați și întrebați cine l-a făcut
desk-why-quotes-overtaken = alt birou a publicat între timp citate sau cifre; sincronizați și priviți din nou
desk-why-quotes-too-many = sunt prea multe citate deodată; cel mult: { $most }
desk-why-not-its-answer = un citat stă lângă un răspuns pe care îl dă chiar raportul lui și niciodată lângă cine este cineva, unde sau când
desk-why-own-quote = este al dumneavoastră: altcineva care citește cuvintele trebuie să îl aprobe

## Words that are no quote

desk-why-quote-nothing = nimic din el nu stă în relatare
desk-why-quote-unclosed = paranteza dreaptă din rândul { $line }, caracterul { $character }, nu se închide înainte să se deschidă următoarea
desk-why-quote-unopened = paranteza dreaptă din rândul { $line }, caracterul { $character }, nu închide niciuna
desk-why-quote-brackets = între paranteze drepte, în rândul { $line }, caracterul { $character }, trebuie să stea … sau un cuvânt general, pe un singur rând; limita în caractere: { $most }
desk-why-quote-not-verbatim = de la rândul { $line }, caracterul { $character }, nu spune ce spune relatarea: puneți între paranteze drepte ce nu este al persoanei, și […] pentru ce s-a tăiat
desk-why-quote-within-word = în rândul { $line }, caracterul { $character }, un cuvânt este tăiat în două; tăiați cuvinte întregi, sau puneți […] chiar lângă ce rămâne

## Spreadsheets

desk-why-sheet-kind = nu este nici CSV în UTF-8, nici registru (XLSX); vă rugăm să îl salvați ca unul dintre ele
desk-why-sheet-workbook = registrul este deteriorat sau protejat, sau conține prea mult
desk-why-sheet-none = registrul nu are foaia pe care o numește corespondența
desk-why-sheet-row = rândul { $row } nu poate fi citit ca CSV
desk-why-sheet-no-head = rândul { $row }, care ar trebui să numească coloanele, lipsește sau este gol
desk-why-sheet-two-alike = două coloane se numesc la fel, una dintre ele coloana { $column }; vă rugăm să redenumiți una
desk-why-sheet-too-large = are prea multe coloane, prea mult conținut, sau mai multe rânduri decât se pot prelua ({ $rows }); vă rugăm să îl împărțiți

## Mappings

desk-why-mapping-form = corespondența nu are forma așteptată, rândul { $line }: { $why }
desk-why-mapping-question = chestionarul nu are întrebarea „{ $question }”
desk-why-mapping-code = întrebarea „{ $question }” nu oferă „{ $code }”
desk-why-mapping-date = coloana „{ $column }”: „date” merge cu o întrebare despre o lună, și cu nicio alta
desk-why-mapping-words = coloana „{ $column }”: cuvintele nu au nici valori, nici coduri
desk-why-mapping-consent = nimic nu spune cu ce au fost de acord oamenii: legați o coloană de „consent”, sau spuneți-o în [constants] dacă toți au fost de acord cu același lucru
desk-why-mapping-column = tabelul nu are coloana „{ $column }”
desk-why-mapping-people = coloana „{ $column }” poate conține nume, numere sau locuri ale unor oameni: scoateți-o din tabel, sau numiți-o în „drop”

## Sealed files

desk-why-file-damaged = nu este un fișier sigilat, sau este deteriorat
desk-why-file-network = a fost făcut pentru rețeaua { $network }, nu pentru aceasta
desk-why-file-closed = nu se deschide cu nicio cheie a acestui birou: a fost sigilat pentru altă rețea sau perioadă, sau a fost schimbat pe drum. Poate că alt analist are cheia perioadei sale
desk-why-file-apart = relatarea din el nu se leagă
desk-why-file-mixed = a fost alcătuit din două relatări
desk-why-file-strange = atașamentul { $number } nu este dintre cele numite în relatare
desk-why-file-attachment = atașamentul { $number } este deteriorat sau nu se deschide
desk-why-file-stories-destroyed = a fost sigilat pentru perioada { $period }, ale cărei relatări rețeaua le-a distrus; nimic din el nu se mai preia
desk-why-file-answers-destroyed = a fost sigilat pentru perioada { $period }, ale cărei răspunsuri rețeaua le-a distrus; nimic din el nu se mai preia
desk-why-file-taken-back = persoana și-a retras această relatare
desk-why-file-copy = aceleași cuvinte sigilate sunt deja aici: relatarea { $report }

## Partner networks

desk-why-practice = această rețea este pentru exercițiu: nimic din ea nu se transmite și nimic real nu se preia
desk-why-proof-form = nu este un fișier de dovezi Corncrake sau a fost schimbat pe drum
desk-why-proof-root = rădăcina lui este { $found }, nu cea care a fost comparată aici: poate că altcineva folosește numele. Vorbiți cu partenerul înainte să faceți ceva
desk-why-proof-believed = semnăturile lui nu decurg din rădăcina lui; nu-l folosiți și cereți-i partenerului altul
desk-why-proof-practice = este al unei rețele pentru exercițiu, din care nimic nu se numără vreodată
desk-why-partner-pin = ce păstrează acest birou despre { $network } nu se poate citi; aflați cine a schimbat dosarul
desk-why-partner-ourselves = { $network } este propria dumneavoastră rețea
desk-why-partner-unknown = { $network } nu este partener pe acest birou; adăugați întâi fișierul lor de dovezi
desk-why-partner-older = arată mai puțin despre { $network } decât a văzut deja acest birou; cereți unul mai nou
desk-why-partner-stale = ce știe acest birou despre partener nu mai este valabil; cereți-le cel mai nou fișier de dovezi și adăugați-l
desk-why-partner-no-key = partenerul nu are acum nicio cheie pentru care să se sigileze
desk-why-pass-no-cohort = pe acest birou nu este nicio cohortă închisă { $cohort } pe care să o puteți deschide
desk-why-pass-not-published = cohorta { $cohort } nu este încă publicată; se poate transmite după aceea
desk-why-pass-too-few = relatări din această cohortă care pot fi transmise: { $agreed }; mai puțin de { $fewest } nu se transmit niciodată, pentru că atât de puțini ar putea fi recunoscuți
desk-why-pass-other-set = acestui partener i s-au mai transmis alte rânduri din cohorta { $cohort }; de atunci unele au fost retrase, respinse sau recodificate, iar două seturi ale unei cohorte ar arăta care
desk-why-pass-no-right = cine transmite trebuie să poată semna ediții, iar anunțul rețelei nu vă numește
desk-why-receive-closed = nu se deschide cu nicio cheie a acestui birou: a fost sigilat pentru altă rețea sau pentru o perioadă a cărei cheie nu mai există, sau a fost schimbat pe drum
desk-why-receive-not-signed = nu l-a semnat nimeni care poate semna pentru partener
desk-why-receive-not-for-us = { $network } l-a transmis altei rețele, nu celei a dumneavoastră
desk-why-receive-not-published = cohorta { $cohort } nu este între edițiile rețelei { $network } pe care le cunoaște acest birou; cereți-le cel mai nou fișier de dovezi și adăugați-l
desk-why-receive-area = chestionarul dumneavoastră nu are această zonă; alegeți una din listă
desk-why-receive-other-set = alte rânduri din cohorta { $cohort } a rețelei { $network } au fost preluate înainte; o cohortă se preia o singură dată
