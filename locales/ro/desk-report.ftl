### Reviewed by a native speaker: not yet.

## The page of one report

desk-report-title = Relatarea { $id }
desk-report-steps = Relatările dinainte și de după aceasta
desk-report-list = Toate relatările
desk-report-before = Relatarea precedentă
desk-report-after = Relatarea următoare
desk-report-acts = Ce se poate face
desk-report-to-acts = Decideți
desk-report-came = A sosit la { $day }.
desk-report-looked-after = De ea se ocupă { $who }.
desk-report-is-closed = Încheiată: nu mai este nimic de făcut.
desk-report-is-new = Încă nu a decis nimeni.
desk-report-is-aside = Pusă deoparte.
desk-report-is-accepted = Acceptată de { $who }.
desk-report-is-rejected = Respinsă de { $who }.
desk-report-is-junk = Marcată ca spam de { $who }.
desk-report-is-duplicate = Marcată ca duplicat al relatării { $of }.
desk-report-is-counted = Numărată în ediția { $cohort }.
desk-report-counted-stays = Ediția { $cohort } a numărat-o și nu se schimbă, orice s-ar decide acum.
desk-report-aside = Pus deoparte: { $why }.
desk-report-aside-misfiled = Pusă deoparte: este trecută la altă perioadă decât a ei.

## Before reading

desk-report-tells = Această relatare vorbește despre
desk-report-minor = Poate este vorba de cineva sub 18 ani.
desk-report-unfold = Arătați cuvintele
desk-distress-violence = cineva care a fost bătut sau rănit
desk-distress-sexual = violență sexuală
desk-distress-torture = tortură
desk-distress-suicide = sinucidere
desk-distress-overdose = o supradoză
desk-distress-death = o moarte
desk-minor-age = O spune răspunsul la întrebarea despre vârstă.
desk-minor-taken = Răspunsurile spun că a fost luat un copil sau că au fost încălcate drepturi ale familiei.
desk-minor-words = Cuvintele par să vorbească despre un copil sau un tânăr.

## The words

desk-report-story = În propriile cuvinte
desk-report-no-words = Pe lângă răspunsuri, persoana nu a scris nimic.
desk-report-answers-only = Dumneavoastră citiți numai răspunsurile. Cine citește și cuvintele le vede aici.
desk-report-story-destroyed = Ce a scris și a atașat persoana s-a distrus la { $day }, cum spune regula acestei rețele (anunțul { $notice }). Răspunsurile sunt încă aici.
desk-report-marks =
    { PLURAL($count) ->
        [one] Marcați singurul loc care poate numi pe cineva
        [few] Marcați cele { $count } locuri care pot numi pe cineva
       *[other] Marcați cele { $count } de locuri care pot numi pe cineva
    }
desk-span-email = poate o adresă de e-mail
desk-span-link = poate un link
desk-span-handle = poate un nume dintr-o rețea sau o aplicație de mesagerie
desk-span-address = poate o adresă
desk-span-document = poate numărul unui document
desk-span-date = poate o zi sau o oră
desk-span-phone = poate un număr de telefon
desk-span-plate = poate numărul unei mașini
desk-span-name = poate un nume

## The answers

desk-report-answers = Răspunsuri
desk-report-no-questionnaire = Acest birou nu are chestionarul la care s-a răspuns sau relatarea nu se deschide.
desk-report-silent =
    { PLURAL($count) ->
        [one] S-a sărit peste o întrebare
        [few] S-a sărit peste { $count } întrebări
       *[other] S-a sărit peste { $count } de întrebări
    }
desk-report-no-answer = Fără răspuns
desk-report-counts-as = Se numără așa, cum a codificat { $who }:
desk-report-as-sent = Ce a trimis persoana:
desk-report-recode = Codificați altfel
desk-report-recode-to = Numărați acest răspuns ca
desk-report-recode-save = Numărați așa
desk-report-recode-as-sent = Numărați ce s-a trimis
desk-report-month = Luna, ca an și lună

## Files

desk-report-files = Atașate
desk-report-file = Fișierul { $number }
desk-report-fetch = Aduceți de pe server ce lipsește
desk-report-not-here = încă neadus
desk-report-save = Salvați…
desk-report-is-picture = imagine
desk-report-is-sound = sunet
desk-report-is-video = video
desk-report-is-pdf = PDF
desk-report-is-other = fișier de alt fel
desk-report-kilobytes = { $size } KB
desk-report-megabytes = { $size } MB
desk-unsafe-other = Conținutul lui nu este ce spune că este.
desk-unsafe-markup = Conține HTML sau SVG, care la deschidere poate rula programe și poate trimite ceva în afară.
desk-unsafe-hidden = În spatele lui sau în el este ascuns alt fișier.
desk-unsafe-macros = Este un document în care pot fi ascunse programe (macrocomenzi).
desk-unsafe-pdf = Este un PDF care poate rula ceva sau poate conține alte fișiere.
desk-unsafe-program = Este un program.
desk-file-do-not-open = Nu deschideți acest fișier.
desk-file-unsafe-name = Se salvează cu terminația .unsafe, ca niciun program să nu-l deschidă singur.
desk-file-in-the-open = Odată salvat, stă în clar pe acest calculator. Îl poate citi oricine folosește calculatorul.
desk-file-offline = Uitați-vă la el pe un calculator care nu este conectat la nimic sau deloc.
desk-file-not-cleaned = Nu a fost curățat: poate spune în interior unde, când și de cine a fost făcut.
desk-file-delete = Ștergeți-l când ați terminat și goliți coșul.
desk-file-save = Salvați fișierul
desk-file-back = Înapoi la relatare

## Letters

desk-report-letters = Mesaje și răspunsuri
desk-report-no-letters = Persoana nu a mai scris.
desk-report-wrote = { $day }: persoana a scris din nou
desk-report-replied = { $day }: a răspuns { $who }
desk-report-awaits = Persoana așteaptă un răspuns.
desk-report-awaits-perhaps = Persoana a scris în ziua ultimului răspuns și poate așteaptă încă unul.
desk-report-reply = Răspundeți
desk-report-cannot-reply = Nu puteți răspunde: { $why }.
desk-report-reply-text = Răspunsul dumneavoastră
desk-report-reply-careful = Persoana poate fi în pericol, iar telefonul ei îl pot citi și alții. Nu cereți nimic ce ar putea-o da de gol și nu numiți niciun loc de întâlnire. Ceilalți analiști care citesc cuvintele văd răspunsul cu numele dumneavoastră.
desk-report-reply-look = Citiți încă o dată
desk-report-reply-check = Aceasta va citi persoana
desk-report-reply-final = Se trimite în numele rețelei și nu poate fi luat înapoi. Dacă nu ați sincronizat astăzi, faceți aceasta mai întâi: poate a răspuns deja altcineva.
desk-report-reply-send = Trimiteți
desk-report-reply-change = Schimbați
desk-report-reply-drop = Renunțați și reveniți la relatare
desk-report-reply-uncertain = Nu este sigur dacă s-a trimis. Trimiteți din nou aceleași cuvinte: în aceeași zi, ele sunt un singur răspuns.

## Acts

desk-report-decide = Decizie
desk-report-accept = Acceptați
desk-report-reject = Respingeți
desk-report-junk = Spam
desk-report-duplicate = Vorbește despre același lucru ca altă relatare
desk-report-duplicate-of = Numărul celeilalte relatări
desk-report-duplicate-save = Marcați ca duplicat
desk-report-duplicate-itself = o relatare nu este duplicatul ei însăși
desk-report-duplicate-unknown = pe acest birou nu este nicio relatare cu acest număr
desk-report-no-choice = nu s-a ales nimic
desk-report-no-change = aceste marcaje sunt deja puse
desk-report-assign = Cine se ocupă
desk-report-assign-save = Stabiliți
desk-report-assign-me = Eu
desk-report-nobody = nimeni
desk-report-tags = Etichete
desk-report-tag-new = Etichetă nouă
desk-report-tag-save = Adăugați
desk-report-tag-off = Scoateți eticheta { $tag }
desk-report-tag-hint = Un cuvânt ales de dumneavoastră. Nu numiți pe nimeni cu el: îl văd toți, pe toate birourile.
desk-report-marks-save = Salvați
desk-report-verified = Ce o confirmă
desk-report-verified-hint = Bifați ce este valabil.
desk-report-verified-spoke = am vorbit cu persoana
desk-report-verified-document = un document, o fotografie sau o înregistrare
desk-report-verified-witness = a mai fost cineva acolo
desk-report-verified-public-record = apare într-un document public
desk-report-verified-other-report = altă relatare vorbește despre aceeași întâmplare
desk-report-outcome = Ce a urmat
desk-report-outcome-hint = Bifați ce s-a întâmplat.
desk-report-outcome-complaint-filed = s-a depus o plângere
desk-report-outcome-complaint-upheld = plângerea a fost admisă
desk-report-outcome-complaint-refused = plângerea a fost respinsă
desk-report-outcome-legal-aid = s-a ocupat un avocat sau un consilier juridic
desk-report-outcome-referred = persoana a fost pusă în legătură cu cineva care ajută
desk-report-outcome-remedy = s-a dat ce fusese luat sau refuzat
desk-report-outcome-apology = cineva și-a cerut scuze
desk-report-outcome-nothing-wanted = persoana nu a dorit să se facă nimic
desk-report-outcome-nothing-possible = nu s-a putut face nimic
desk-report-close = Încheiați: nu mai este nimic de făcut
desk-report-reopen = Deschideți din nou

## What was done just now

desk-report-did-accept = Acceptată.
desk-report-did-reject = Respinsă.
desk-report-did-junk = Marcată ca spam.
desk-report-did-duplicate = Marcată ca duplicat.
desk-report-did-tag = Eticheta este pusă.
desk-report-did-untag = Eticheta este scoasă.
desk-report-did-mark = S-a salvat.
desk-report-did-assign = S-a salvat.
desk-report-did-close = Încheiată.
desk-report-did-reopen = Deschisă din nou.
desk-report-did-recode = Acum se numără așa. Ce s-a trimis rămâne cum este.
desk-report-did-fetch = Tot ce este atașat este aici.
desk-report-fetch-lost = Fișierul { $number } nu a venit: serverul nu îl are. Poate este încă pe drum sau s-a pierdut acolo. Încercați din nou mai târziu și spuneți persoanei care se ocupă de server.
desk-report-fetch-later = Fișierul { $number } nu a venit: serverul nu poate fi contactat sau nu ajunge acum la fișierele sale. Nimic nu s-a pierdut; încercați din nou mai târziu.
desk-report-fetch-failed = Fișierul { $number } nu a venit: { $why }.
desk-report-did-reply = S-a trimis. Persoana îl găsește cu chitanța.

## What was done, in order

desk-report-history = Ce s-a făcut
desk-report-no-history = Încă nu a făcut nimeni nimic.
desk-history-accept = a acceptat-o
desk-history-reject = a respins-o
desk-history-junk = a marcat-o ca spam
desk-history-undecided = a deschis din nou decizia
desk-history-duplicate = a marcat-o ca duplicat al relatării { $of }
desk-history-mark = a pus:
desk-history-unmark = a scos:
desk-history-recode = a codificat altfel un răspuns:
desk-history-as-sent = lasă un răspuns să se numere cum a fost trimis:
desk-history-no-answer = numără o întrebare ca fiind fără răspuns:
desk-history-assign = a dat-o lui { $who }
desk-history-nobody = nu a dat-o nimănui
desk-history-close = a încheiat-o
desk-history-reopen = a deschis-o din nou
desk-history-note = a scris o notă
desk-history-quote = a propus un citat
desk-history-approve = a spus dacă un citat poate fi publicat
desk-history-take-back = a luat înapoi o notă sau un citat
desk-history-put-back = a pus la loc o notă sau un citat
desk-history-ask = i-a pus persoanei o întrebare
desk-history-ask-no-more = nu mai așteaptă răspuns de la persoană
desk-history-no-quotes = a notat că persoana nu dorește să fie citată
desk-history-quotes-again = a notat că persoana poate fi totuși citată
