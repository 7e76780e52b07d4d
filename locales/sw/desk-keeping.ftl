### Reviewed by a native speaker: not yet.

## How long things are kept

desk-keeping-title = Uhifadhi
desk-keeping-rule = Kanuni
desk-keeping-no-rule = Hakuna kanuni. Kila kitu kinahifadhiwa hadi wadhamini waweke moja.
desk-keeping-rule-stories =
    { PLURAL($months) ->
        [one] Simulizi, ujumbe na faili zinaweza kuharibiwa mwezi mmoja baada ya siku ya mwisho ambayo ripoti ya kipindi chake inaweza kufika (siku { $late } baada ya kipindi).
       *[other] Simulizi, ujumbe na faili zinaweza kuharibiwa miezi { $months } baada ya siku ya mwisho ambayo ripoti ya kipindi chake inaweza kufika (siku { $late } baada ya kipindi).
    }
desk-keeping-rule-answers =
    { PLURAL($months) ->
        [one] Ripoti nzima, pamoja na majibu, zinaweza kuharibiwa mwezi mmoja baada ya siku hiyo.
       *[other] Ripoti nzima, pamoja na majibu, zinaweza kuharibiwa miezi { $months } baada ya siku hiyo.
    }
desk-keeping-kept-stories = Simulizi, ujumbe na faili vinahifadhiwa.
desk-keeping-kept-answers = Majibu yanahifadhiwa.
desk-keeping-set-first = Weka kanuni
desk-keeping-set = Weka kanuni nyingine
desk-keeping-months-stories = Miezi kabla simulizi, ujumbe na faili kuweza kuharibiwa
desk-keeping-months-answers = Miezi kabla ripoti nzima kuweza kuharibiwa
desk-keeping-never-how = Kuanzia 1 hadi 240, ikihesabiwa kama hapo juu. Acha sehemu wazi ili kuhifadhi daima. Kanuni mpya inaweza kutumika kuanzia tangazo linaloifuata; fomu inawaambia wanaoripoti.
desk-keeping-due = Yaliyofikia wakati
desk-keeping-nothing-due = Hakuna kilichofikia wakati.
desk-keeping-due-how = Kanuni inaruhusu; wadhamini ndio wanaoamua. Kilichoharibiwa hakiwezi kurudishwa.
desk-keeping-period-stories = Kipindi { $period }: simulizi, ujumbe na faili
desk-keeping-period-answers = Kipindi { $period }: ripoti nzima
desk-keeping-since = Kilitumika kuanzia { $from } hadi { $end }. Kimefikia wakati tangu { $since }.
desk-keeping-reports =
    { $count ->
        [0] Hakuna ripoti yake kwenye dawati hili.
       *[other] { PLURAL($count) ->
            [one] Kuna ripoti yake moja kwenye dawati hili.
           *[other] Kuna ripoti zake { $count } kwenye dawati hili.
        }
    }
desk-keeping-aside =
    { PLURAL($count) ->
        [one] Moja kati yake imewekwa kando na haiwezi kusomwa hapa.
       *[other] { $count } kati yake zimewekwa kando na haziwezi kusomwa hapa.
    }
desk-keeping-waiting =
    { PLURAL($count) ->
        [one] Aliyeripoti mmoja aliandika tena, au aliulizwa jambo. Baada ya hili hakuna jibu litakalomfikia.
       *[other] Walioripoti { $count } waliandika tena, au waliulizwa jambo. Baada ya hili hakuna jibu litakalowafikia.
    }
desk-keeping-quotes =
    { PLURAL($count) ->
        [one] Nukuu moja inaweza kuchapishwa. Kinachopaswa kudumu lazima kwanza kihifadhiwe kwingine.
       *[other] Nukuu { $count } zinaweza kuchapishwa. Kinachopaswa kudumu lazima kwanza kihifadhiwe kwingine.
    }
desk-keeping-no-correction = Matoleo yanayohesabu ripoti hizi yanabaki kama yalivyo: hakuna anayeweza kuhesabu tena.
desk-keeping-held-not-synced = Imezuiwa: dawati hili halijasawazishwa hadi mwisho leo. Lisawazishe kwanza, ili chochote kisisahaulike.
desk-keeping-held-missing =
    { PLURAL($count) ->
        [one] Imezuiwa: wengine wameshughulikia ripoti moja ambayo haikuwahi kufika kwenye dawati hili. Sawazisha tena; isipofika, linganisha na mwenzako aliye nayo.
       *[other] Imezuiwa: wengine wameshughulikia ripoti { $count } ambazo hazikuwahi kufika kwenye dawati hili. Sawazisha tena; zisipofika, linganisha na mwenzako aliye nazo.
    }
desk-keeping-held-undecided =
    { PLURAL($count) ->
        [one] Imezuiwa: hakuna aliyeamua kuhusu ripoti moja. Amueni kwanza.
       *[other] Imezuiwa: hakuna aliyeamua kuhusu ripoti { $count }. Amueni kwanza.
    }
desk-keeping-held-uncounted =
    { PLURAL($count) ->
        [one] Imezuiwa: ripoti moja imekubaliwa na bado haimo katika toleo lolote. Tengenezeni toleo kwanza, la sivyo haitahesabiwa kamwe.
       *[other] Imezuiwa: ripoti { $count } zimekubaliwa na bado hazimo katika toleo lolote. Tengenezeni toleo kwanza, la sivyo hazitahesabiwa kamwe.
    }
desk-keeping-held-unreleased =
    { PLURAL($count) ->
        [one] Imezuiwa: ripoti moja imo katika kundi lililogandishwa ambalo toleo lake halijachapishwa. Lichapisheni kwanza.
       *[other] Imezuiwa: ripoti { $count } zimo katika kundi lililogandishwa ambalo toleo lake halijachapishwa. Lichapisheni kwanza.
    }
desk-keeping-held-closed =
    { PLURAL($count) ->
        [one] Imezuiwa: dawati hili halina ufunguo wa ripoti moja, kwa hivyo haliwezi kujua. Mwulize mdhamini ambaye dawati lake linao.
       *[other] Imezuiwa: dawati hili halina ufunguo wa ripoti { $count }, kwa hivyo haliwezi kujua. Mwulize mdhamini ambaye dawati lake linao.
    }
desk-keeping-free = Hakuna kinachoizuia.
desk-keeping-ready-stories = Haribu simulizi, ujumbe na faili za vipindi vyote hadi kipindi { $period }.
desk-keeping-ready-answers = Haribu ripoti nzima za vipindi vyote hadi kipindi { $period }, pamoja na vyote vilivyo vyake.
desk-keeping-stewards = Mdhamini anaweza kuchukua hatua hii, kama hakuna hatua nyingine inayosubiri.
desk-keeping-gone = Kilichoharibiwa
desk-keeping-nothing-gone = Hakuna hadi sasa.
desk-keeping-gone-stories = Kipindi { $period }: simulizi, ujumbe na faili, { $day } (tangazo { $notice }).
desk-keeping-gone-answers = Kipindi { $period }: ripoti nzima, { $day } (tangazo { $notice }).
desk-keeping-elsewhere = Mahali ambapo hili halifiki
desk-keeping-elsewhere-what = Kuharibu kunakomesha funguo na kunafuta kilichopo kwenye seva na madawati. Nakala zilizotengenezwa kabla zinabaki zilipo:
desk-keeping-elsewhere-backups = Nakala za akiba za seva zina ripoti zilizofungwa na bahasha za funguo hadi zifutwe. Mwulize anayeendesha seva zinahifadhiwa kwa muda gani.
desk-keeping-elsewhere-desks = Dawati linaharibu likisawazishwa tena. Nakala za akiba za dawati, na dawati ambalo hakuna anayeliwasha tena, bado zina kilichokuwamo.
desk-keeping-elsewhere-exports = Data zilizotolewa, faili za kesi, viambatisho vilivyohifadhiwa na kurasa zilizochapishwa havijafungwa kwa muhuri, na vinabaki hadi mtu avifute.
desk-keeping-elsewhere-disks = Diski zinaweza kubaki na kilichofutwa. Diski iliyosimbwa tu ndiyo inayolinda dhidi ya hilo.
desk-keeping-elsewhere-acts = Madokezo na maamuzi yanaishi muda sawa na kipindi yalipoandikwa, iwe yanahusu ripoti ipi.
desk-keeping-ended = Mtandao umefungwa
desk-keeping-ended-on = Ulifungwa { $day }. Dawati hili bado lina lilichokileta, na linaweza kukifungua.
desk-keeping-ended-export = Toa kinachopaswa kubaki baada ya mtandao, na uangalie kama kinasomeka:
desk-keeping-ended-destroy = Kisha ondoa kilichobaki kwenye kompyuta hii. Kwanza unaona kitakachoondoka:
