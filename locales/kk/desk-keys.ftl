### Reviewed by a native speaker: not yet.

## The page of keys

desk-keys-title = Пернетақта
desk-keys-are-on = Бір пернелі командалар әр бетте жұмыс істейді, мәтін жазып жатқан кезден басқа.
desk-keys-are-off = Бір пернелі командалар істемейді. Бәріне Tab, Space және Enter арқылы жетуге болады.
desk-keys-turn-off = Өшіру
desk-keys-turn-on = Қосу
desk-keys-next = келесі хабарлама
desk-keys-previous = алдыңғы хабарлама
desk-keys-open = хабарламаны ашу
desk-keys-select = хабарламаны белгілеу немесе белгісін алу
desk-keys-accept = қабылдау
desk-keys-reject = теріске шығару
desk-keys-junk = «хабарлама емес» деп белгілеу
desk-keys-decide = хабарламамен не істеуге болатынына өту
desk-keys-unfold = жасырылған сөздерді көрсету
desk-keys-mine = өзіңіз жауапты болу
desk-keys-reply = хабарлаған адамға жазу
desk-keys-close = жабу немесе қайта ашу
desk-keys-list = тізімге қайту
desk-keys-undo = жаңа ғана істелгенді кері қайтару
desk-keys-search = іздеу
desk-keys-page-after = келесі бет
desk-keys-page-before = алдыңғы бет
desk-keys-sync = сервермен синхрондау
desk-keys-lock = жұмыс орнын құлыптау
desk-keys-these = осы бет
desk-keys-nobodys = ешкім жауапты емес
desk-keys-undecided = қайта шешімсіз қалдыру
