### Reviewed by a native speaker: not yet.

## way-back: coming back with the receipt, on the phone

way-back-length = O chitanță are 30 de cifre. Vă rugăm să comparați: unele lipsesc sau sunt prea multe.
way-back-character = O chitanță are numai cifre. Vă rugăm să comparați încă o dată.
way-back-check = Una dintre aceste cifre este greșită. Vă rugăm să le comparați încă o dată.
way-back-too-often = Se caută prea multe chitanțe chiar acum. Încercați din nou peste câteva minute. Relatarea nu este afectată.
way-back-no-connection = Nu a ajuns. Verificați conexiunea și încercați din nou.
way-back-not-taking = În prezent nu se poate trimite nimic aici. Ce ați scris este încă pe această pagină.
way-back-too-much = Încă nu s-a trimis: vin foarte multe deodată. Nu este vina dumneavoastră. Tot ce ați scris este încă aici. Apăsați din nou „Sigilați și trimiteți” peste o oră sau mai târziu astăzi.
way-back-gone = Relatarea pentru această chitanță nu mai este aici. Ce se află în cutia ei poștală încă este.
way-back-replies = Răspunsuri pentru dumneavoastră
way-back-no-replies = Nu este niciun răspuns pentru dumneavoastră. Puteți reveni în altă zi.
way-back-replies-number = Răspunsuri aici: { $number }
way-back-checked = Acest telefon a verificat că aceste cuvinte vin de la { $network }.
way-back-reply-day = Scris la { $day }
way-back-forged = Un mesaj nu a putut fi verificat. Poate vine de la cineva care nu mai vorbește în numele nostru sau nu vine deloc de la noi. Nu se arată. Nu urmați un mesaj care spune că vine de la noi și ajunge pe altă cale. Dacă așteptați un răspuns, scrieți-ne din nou.
way-back-unchecked = Mesaje aici: { $number }. Acest telefon nu poate verifica în prezent cine le-a scris, de aceea nu se arată. Uitați-vă din nou în altă zi.
way-back-out-of-date = Cheile rețelei au expirat. Acest telefon nu poate ști dacă cine a scris aceasta mai vorbește în numele rețelei. Aveți grijă la ce vi se cere.
way-back-empty = Ștergeți răspunsurile
way-back-empty-what = Răspunsurile șterse nu mai pot fi aduse înapoi. Relatarea rămâne.
way-back-empty-sure = Ștergeți acum toate răspunsurile?
way-back-empty-yes = Da, ștergeți-le
way-back-emptied = Răspunsurile sunt șterse de pe acest server.
way-back-no = Nu, lăsați așa cum este
way-back-write = Scrieți-ne din nou
way-back-write-label = Ce ați dori să adăugați?
way-back-write-hint = Se sigilează pe acest telefon și ajunge la oamenii care citesc relatările. Vă rugăm să nu scrieți nume, adrese și numere de telefon.
way-back-write-send = Sigilați și trimiteți
way-back-write-empty = Scrieți ceva sau adăugați un fișier.
way-back-write-long = Scurtați la { $max } de caractere.
way-back-write-sent = S-a trimis. Ce ați scris este sigilat și salvat cu relatarea. Dacă este un răspuns, îl găsiți aici cu aceeași chitanță.
way-back-no-writing = În prezent nu ne puteți scrie de aici: acest telefon nu are chei sigure cu care să sigileze. Puteți reveni mai târziu sau ne puteți spune pe altă cale.
receipt-withdraw-sure = Retrageți relatarea acum? Nu se mai poate anula.
receipt-withdraw-yes = Da, retrageți
way-back-untold = Dacă o retrageți acum, este ștearsă definitiv de pe acest server. Acest telefon nu poate verifica în prezent cheile rețelei, așa că oamenii care au citit-o deja poate nu vor fi anunțați.
way-back-done = Închideți și uitați
way-back-done-hint = Chitanța și tot ce se arată aici dispar atunci de pe această pagină.
way-back-left = Închis. Nu a rămas nimic pe această pagină.

## receipt: coming back, and printing it small

receipt-page-title = Salvat
receipt-come-back = Ca să reveniți, deschideți din nou această pagină și scrieți cifrele la „Ați trimis deja o relatare?”.
receipt-slip = Puteți tipări această pagină. Pe hârtie ies numai cifrele, destul de mici pentru a fi decupate, și cuvintele „Vă rugăm să păstrați acest număr.”
receipt-slip-line = Vă rugăm să păstrați acest număr.
receipt-slip-where = Tipăriți sub cifre și adresa acestei pagini

## letterbox: coming back without scripts, on the server's own pages

letterbox-gone = Relatarea pentru această chitanță nu mai este aici. Ce se află în cutia ei poștală încă este.
letterbox-signed = Aceste mesaje sunt semnate de { $network }. Ce nu este semnat nu se arată.
letterbox-write-hint = Un răspuns sau ceva ce v-ați amintit. Îl vor citi oamenii care pot citi relatarea. Cel mult { $max } de caractere.
letterbox-write-do = Trimiteți mesajul
letterbox-written = Mesajul este salvat, sigilat.
letterbox-write-stale = Încă nu s-a trimis. Pagina a stat deschisă mult timp sau a fost folosită de mai multe ori. Tot ce ați scris este încă aici: apăsați „Trimiteți mesajul” încă o dată.
letterbox-write-over-budget = Încă nu s-a trimis: vin foarte multe deodată. Nu este vina dumneavoastră. Tot ce ați scris este încă aici. Apăsați din nou „Trimiteți mesajul” peste o oră sau mai târziu astăzi.
letterbox-write-not-saved = Mesajul nu a fost salvat. Greșeala este a noastră, nu a dumneavoastră. Tot ce ați scris este încă aici: apăsați din nou „Trimiteți mesajul” peste un minut. Dacă totuși a fost salvat, nu se va număra de două ori.
letterbox-sure-all = Ce ați scris sau ați atașat mai târziu și mesajele pentru dumneavoastră se șterg odată cu ea. Nimeni nu le poate aduce înapoi.
letterbox-server-sees = Această pagină merge fără scripturi, așa că serverul a văzut o clipă chitanța și ce citiți, scrieți și atașați aici. Chitanța nu o păstrează nicăieri, iar ce scrieți și atașați numai sigilat.
