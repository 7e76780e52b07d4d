### Reviewed by a native speaker: not yet.

## What stands around every page of the desk

desk-shell-name = Dawati la Corncrake
desk-shell-practice = Kwa mazoezi. Hakuna kinachofanywa hapa kinachohesabiwa wala kuchapishwa kamwe.
desk-shell-skip = Nenda kwenye ukurasa
desk-shell-pages = Kurasa
desk-shell-inbox = Ripoti
desk-shell-enter = Ripoti kwa niaba ya mtu
desk-shell-import = Kuingiza data
desk-shell-exports = Kutoa data
desk-shell-people = Watu
desk-shell-keys = Kibodi
desk-shell-lock = Funga dawati
desk-shell-notices = Kilichofanyika
desk-shell-refused = Haikufanyika: { $why }.
desk-shell-nothing = Hakuna kitu hapa
desk-shell-to-inbox = Rudi kwenye ripoti

## Unlocking

desk-unlock-title = Dawati la Corncrake
desk-unlock-passphrase = Kaulisiri yako
desk-unlock-open = Fungua dawati
desk-unlock-wrong = Kaulisiri hii haifungui faili yako ya utambulisho. Tafadhali jaribu tena.
desk-unlock-by-hand = Limefungwa. Kilichokuwa wazi kimeondoka kwenye kumbukumbu ya kompyuta hii.
desk-unlock-idle =
    { PLURAL($minutes) ->
        [one] Limefungwa, kwa sababu hakuna aliyetumia dawati kwa dakika moja. Kilichoandikwa bila kuhifadhiwa hakikuwekwa.
       *[other] Limefungwa, kwa sababu hakuna aliyetumia dawati kwa dakika { $minutes }. Kilichoandikwa bila kuhifadhiwa hakikuwekwa.
    }
desk-unlock-locks =
    { PLURAL($minutes) ->
        [one] Dawati linajifunga baada ya dakika moja bila kutumiwa. Kilichoandikwa bila kuhifadhiwa kufikia hapo kinapotea.
       *[other] Dawati linajifunga baada ya dakika { $minutes } bila kutumiwa. Kilichoandikwa bila kuhifadhiwa kufikia hapo kinapotea.
    }
desk-unlock-key = Utambulisho wako unafunguliwa kwa ufunguo wa kifaa. Uchomeke, na uuguse taa yake inapowaka na kuzima.
desk-unlock-pin = PIN ya ufunguo, kama ipo
desk-unlock-key-refused = Ufunguo haukufungua faili yako ya utambulisho. Je, ndio sahihi, na umechomekwa? Kama una PIN: ukikosea mara nyingi mno, ufunguo unajifunga.
desk-unlock-key-wants = Ufunguo uliomba kitu ambacho hakikuandikwa: { $what }
desk-unlock-asking-key = Ufunguo unaulizwa. Taa yake ikiwaka na kuzima, uuguse.
desk-unlock-opening = Linafunguliwa
desk-unlock-trying = Kaulisiri inajaribiwa. Inachukua sekunde chache, ili mtu asiweze kujaribu nyingi.
desk-unlock-opening-reports = Ripoti { $done } kati ya { $of } zimefunguliwa.
desk-unlock-enter = Ingia kwenye dawati
desk-unlock-link-used = Kiungo hiki kimeshatumika
desk-unlock-link-used-yours = Kama ni wewe: ukurasa umefunguliwa kwenye kichupo au kivinjari kile kingine. Au bonyeza Ctrl-C pale “corncrake desk” inapofanya kazi na uianzishe tena; itaonyesha kiungo kipya.
desk-unlock-link-used-not-yours = Kama si wewe: mtu mwingine kwenye kompyuta hii alikiona kiungo. Bonyeza Ctrl-C pale “corncrake desk” inapofanya kazi, na usiandike kaulisiri yoyote hadi ujue ni nani.

## What was just done

desk-shell-undo = Tengua
desk-undo-nothing = Hakuna tena cha kutengua.
desk-undo-done =
    { PLURAL($count) ->
        [one] Imetenguliwa kwa ripoti moja.
       *[other] Imetenguliwa kwa ripoti { $count }.
    }
desk-undo-left =
    { PLURAL($count) ->
        [one] Ripoti moja imeachwa kama ilivyo: jambo jingine limefanywa nayo tangu wakati huo.
       *[other] Ripoti { $count } zimeachwa kama zilivyo: jambo jingine limefanywa nazo tangu wakati huo.
    }

## Syncing

desk-shell-sync = Sawazisha
desk-sync-title = Sawazisha na seva
desk-sync-never = Bado halijasawazishwa
desk-sync-asking = Linasawazishwa…
desk-sync-fetching-reports = Ripoti zinaletwa: { $done } kati ya { $of }
desk-sync-fetching-letters = Ujumbe unaletwa: { $done } kati ya { $of }
desk-sync-opening = Ripoti zinafunguliwa: { $done } kati ya { $of }
desk-sync-just-now = Limesawazishwa sasa hivi
desk-sync-nothing = Hakukuwa na jipya.
desk-sync-ago =
    { PLURAL($minutes) ->
        [one] Limesawazishwa dakika moja iliyopita
       *[other] Limesawazishwa dakika { $minutes } zilizopita
    }
desk-sync-failed = Halikusawazishwa: { $why }
desk-sync-reports =
    { PLURAL($count) ->
        [one] Ripoti moja mpya
       *[other] Ripoti mpya { $count }
    }
desk-sync-letters =
    { PLURAL($count) ->
        [one] Ujumbe mmoja mpya
       *[other] Ujumbe mpya: { $count }
    }
desk-sync-decisions =
    { PLURAL($count) ->
        [one] Ingizo moja jipya kutoka kwa wachambuzi wengine
       *[other] Maingizo mapya { $count } kutoka kwa wachambuzi wengine
    }
desk-sync-withdrawn =
    { PLURAL($count) ->
        [one] Ripoti moja imeondolewa na aliyeituma, na imeondolewa hapa pia
       *[other] Ripoti { $count } zimeondolewa na waliozituma, na zimeondolewa hapa pia
    }
desk-sync-destroyed = Kile ambacho wadhamini wameamua kiharibiwe kimeharibiwa hapa pia. Ukurasa “Uhifadhi” unasema kilikuwa nini.
desk-sync-alarm = Tahadhari
desk-sync-acknowledge = Nimesoma
# At the beginning of the page’s title, so that a narrow tab shows it
desk-sync-alarms-title = ({ $count }) { $title }
# Opens those that are folded below the first three
desk-sync-more-alarms =
    { PLURAL($count) ->
        [one] Na tahadhari moja zaidi
       *[other] Na tahadhari { $count } zaidi
    }
desk-sync-acknowledge-all =
    { PLURAL($count) ->
        [one] Nimeisoma hii
       *[other] Nimesoma zote { $count }
    }

desk-shell-language = Lugha ya kurasa hizi
desk-sync-not-admitted = Inasubiri kukubaliwa
desk-sync-not-admitted-next = Yote ni sawa: ndivyo ilivyo kwa kila dawati jipya. Hakuna kinachoweza kuletwa hadi mdhamini akukubali. Mwonyeshe kadi yako na msome pamoja kwa sauti maneno yake manane. Akishachapisha, bonyeza “Sawazisha”.
desk-sync-not-admitted-clock = Ukiambiwa kwamba umeshakubaliwa, angalia kama saa ya kompyuta hii ni sahihi.
