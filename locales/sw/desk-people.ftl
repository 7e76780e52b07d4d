### Reviewed by a native speaker: not yet.

## Who is in the network

desk-people-title = Watu
desk-people-members = Wanaosoma ripoti
desk-people-sheets = Karatasi za urejeshaji
desk-people-doors = Unachoweza kufanya
desk-people-you = wewe
desk-people-steward = mdhamini
desk-people-about = Kuhusu { $name }
desk-people-reads-all = vipindi vyote
desk-people-reads-since = kuanzia kipindi { $since }
desk-people-reads-also = kuanzia kipindi { $since }, na kipindi { $also }
desk-people-tier-answers = Majibu tu
desk-people-tier-stories = Majibu na simulizi
desk-people-tier-answers-how = Yanatosha kuhesabu. Hasomi chochote ambacho walioripoti waliandika kwa maneno yao wenyewe.
desk-people-tier-stories-how = Anasoma walichoandika walioripoti, na walichoambatisha. Kwa wanaoshughulikia kesi.
desk-people-fact-signs = Saini
desk-people-fact-threshold = { PLURAL($of) ->
    [one] Mdhamini { $threshold } kati ya { $of } lazima atie saini kila hatua
   *[other] Wadhamini { $threshold } kati ya { $of } lazima watie saini kila hatua
 }
desk-people-fact-notice = Tangazo linatumika
desk-people-fact-until = hadi { $day }
desk-people-fact-period = Ripoti zinafungwa kwa
desk-people-fact-since = kipindi { $period }, tangu { $from }
desk-people-fact-none = hakuna kipindi: fomu haipokei chochote kwa sasa
desk-people-no-spare = Kila mdhamini lazima atie saini kila hatua. Utambulisho mmoja ukipotea, hakuna atakayeweza kubadilisha chochote tena kamwe: pokea mdhamini mwingine, au ruhusu saini chache zitoshe.
desk-people-one-way = Ufunguo mmoja tu ndio unaofungua kipindi cha sasa chote. Ukipotea, ripoti nazo zinapotea: pokea mtu anayesoma simulizi, au ongeza karatasi ya urejeshaji.
desk-people-ended = Mtandao ulifungwa { $day }. Haupokei ripoti tena.
desk-people-something-waits = Kuna hatua inayosubiri saini.
desk-people-look-at-it = Iangalie
desk-people-unpublished = Kuna jambo linalotumika hapa ambalo seva bado haina. Hadi ilipate, hakuna kinachobadilika kwa wengine.
desk-people-publish = Itume kwa seva
desk-people-published = Seva imelipata. Wengine watalipata wakisawazisha tena.

## Joining

desk-people-join-title = Kadi yako
desk-people-join-what = Ili upokelewe, mpe mdhamini kadi hii, kwenye karatasi, kama faili au kama msimbo. Si siri: haifungui chochote wala haitii saini chochote.
desk-people-join-words = Maneno manane ya kusoma kwa sauti
desk-people-join-words-how = Msomee mdhamini yote manane, kwa simu au ana kwa ana. Kama mtu alibadilisha kadi yako njiani, atakuwa na maneno mengine.
desk-people-join-code = Kadi yako kama msimbo wa QR
desk-people-join-text = Kadi yako kama maandishi, ya kunakili
desk-people-digits-instead = Ile ile kwa tarakimu
desk-people-digits = { $digits }

## Admitting

desk-people-admit-title = Pokea mtu
desk-people-admit-what = Kwanza kadi, kisha maneno, kisha anachoweza kusoma. Hakuna kinachoamuliwa kabla ya ukurasa wa mwisho.
desk-people-admit-card = Kadi ya mwanachama mpya
desk-people-admit-card-how = Bandika maandishi ya faili ya kadi, au yanayosemwa na msimbo wake wa QR.
desk-people-admit-no-card = Hii si kadi, au herufi yake moja si sahihi. Inakili tena, yote.
desk-people-admit-who = Je, hii ni kadi ya { $name }?
desk-people-admit-listen = Mpigie { $name }, au mkutane. Mwache akusomee maneno yake manane huku ukifuata hapa. Usisome yako kwanza.
desk-people-admit-same = { $name } amenisomea maneno yote manane, na ni haya
desk-people-admit-not-same = Hata neno moja likiwa tofauti, acha: huenda mtu amebadilisha kadi. Iombe tena kwa njia nyingine.
desk-people-admit-tier = Anaweza kusoma nini?
desk-people-admit-periods = Kuanzia lini?
desk-people-admit-since-next = Yatakayokuja kuanzia kipindi kijacho tu
desk-people-admit-since = Kuanzia kipindi { $period }, kilichoanza { $from }
desk-people-admit-also = Na vipindi vya awali?
desk-people-admit-one = Kipindi { $period }, kilichoanza { $from }
desk-people-admit-steward = Anawadhamini wengine pia
desk-people-admit-steward-how = Mdhamini hutia saini nani apokelewe na nani aondolewe.
desk-people-next = Endelea
desk-people-preview = Onyesha kitakachobadilika

## One member

desk-people-member-title = Kuhusu mwanachama
desk-people-remove = Kuondoa
desk-people-remove-what = { $name } hapati ufunguo tena: vipindi vilivyotayarishwa mapema vinabatilishwa, na kipya kinaanza leo. Alichoweza kufungua { $name } kabla bado anaweza kukifungua; ufunguo ambao mtu alikuwa nao hauwezi kurudishwa.
desk-people-remove-must-sign = Bila { $name } wadhamini wanaobaki ni wachache mno kutia saini hili. { $name } lazima atie saini pia, la sivyo mtandao utahitaji kuanzishwa upya.
desk-people-threshold = Wadhamini wangapi lazima watie saini kuanzia hapo?
desk-people-threshold-how = { PLURAL($left) ->
    [one] Atakuwepo mdhamini { $left }.
   *[other] Watakuwepo wadhamini { $left }. Saini zikiwa chache kuliko wadhamini, kuna nafasi kwa aliye mgonjwa au kizuizini.
 }
desk-people-replace = Utambulisho uliopotea
desk-people-replace-what = Kama { $name } amepoteza faili ya utambulisho au kaulisiri, au huenda mtu mwingine anazo: { $name } anatengeneza utambulisho mpya na kukupa kadi yake. Ufunguo wa zamani unaondolewa; mpya unapata nafasi yake na kila kipindi cha awali ambacho ufunguo wako mwenyewe unaweza kufungua.
desk-people-replace-words = Maneno manane anayokusomea

desk-people-seat = Anachoweza kufanya
desk-people-seat-what = Kama { $name } atasoma zaidi, ufunguo wako mwenyewe lazima ufungue atakachopata. Kama { $name } atasoma machache, vipindi vilivyotayarishwa mapema vinabatilishwa, na kipya kinaanza leo; alichoweza kufungua { $name } kabla bado anaweza kukifungua.

## A recovery sheet

desk-people-sheet-title = Karatasi ya urejeshaji
desk-people-sheet-what = Ufunguo kwenye karatasi, kwa siku ambayo utambulisho umepotea au watu hawapo. Unafungua kila ripoti ya mtandao, majibu na simulizi; hautii saini chochote. Uweke mahali ambapo si msako wala moto utaukuta pamoja na kompyuta.
desk-people-sheet-before = Itengeneze wakati hakuna anayetazama skrini yako, kwenye printa yako mwenyewe iliyounganishwa kwa waya: printa za ofisi hubaki na nakala. Karatasi inaonyeshwa mara moja, na programu hii haiihifadhi popote.
desk-people-sheet-make = Tengeneza karatasi
desk-people-sheet-print = Chapisha ukurasa huu sasa, kutoka menyu ya kivinjari. Karatasi tu ndiyo inayotoka. Kisha endelea hapa chini.
desk-people-sheet-printed = Imechapishwa
desk-people-sheet-drop = Basi usitengeneze yoyote
desk-people-sheet-take = Ichukue karatasi. Haiko tena kwenye skrini, na haiwezi kuonyeshwa tena.
desk-people-sheet-last = Herufi nne za mwisho za ufunguo ulio kwenye karatasi
desk-people-sheet-last-how = Hii inaonyesha kwamba karatasi ipo na inasomeka. Karatasi haifungui chochote kabla hatua hii haijaanza kutumika; ukiacha hapa, ichome karatasi na utengeneze nyingine.
desk-people-sheet-not-these = Ufunguo hauishii kwa hizi. Angalia karatasi tena.
desk-people-sheet-about = Karatasi ya urejeshaji { $id }
desk-people-sheet-gone = Kama karatasi imepotea, au huenda mtu ameinakili: haipati ufunguo tena, vipindi vilivyotayarishwa mapema vinabatilishwa, na kipya kinaanza leo. Ilichoweza kufungua kabla kinabaki wazi kwa yeyote aliye nayo. Baadaye, tengeneza nyingine.

## The root

desk-people-root-title = Mzizi wa mtandao
desk-people-root-what = Hiki ndicho watu wanacholinganisha ili wawe na uhakika kwamba ni mtandao sahihi: kwenye mabango, kwenye dawati jipya, wanapothibitisha takwimu zenu.
desk-people-root-words = Maneno sita
desk-people-root-fingerprint = Alama ya kidole
desk-people-root-since = Mzizi huu ni mpya tangu { $day }
desk-people-root-compare = Linganisheni kati yenu maneno sita na alama ya kidole, kwa sauti.
desk-people-root-posters = Chapisheni tena mabango na vikaratasi (corncrake keys poster), na mviondoe vya zamani.
desk-people-root-form = Tengenezeni na mtie saini tena fomu inayofanya kazi bila intaneti (corncrake keys offline-form).
desk-people-root-tell = Yapeni madawati mapya mzizi mpya, na muwaambie wanaothibitisha takwimu zenu alama mpya ya kidole.
desk-people-root-rotate = Mzizi mpya
desk-people-root-rotate-what = Wote wenye mzizi wa zamani wanafuata wenyewe: seva, madawati, wanaothibitisha takwimu. Maneno sita na alama ya kidole vinabadilika, kwa hivyo mabango, vikaratasi na fomu za karatasi lazima zitengenezwe tena.
desk-people-root-rotate-when = Inafaa kuhangaika hivyo kama funguo zilizotia saini mzizi wa zamani huenda ziko mikononi mwa wengine. Waondoeni wadhamini hao kwanza.

## The end

desk-people-end-title = Mwisho wa mtandao
desk-people-end-what = Fomu haipokei chochote tena, kabisa, na hakuna kinachoweza kufuata. Seva ikishapata hatua hii ya mwisho, inafuta bahasha zote za funguo za wanachama, na inamwambia kila anayekuja kwamba mtandao umefungwa. Kabla ya kutia saini:
desk-people-end-export = Toa kinachopaswa kubaki baada ya mtandao, na uangalie kama kinasomeka kwenye kompyuta nyingine. Baada ya hapo hakuna anayeweza kufungua chochote.
desk-people-end-replies = Wajibu wanaosubiri jibu. Bado wataweza kulisoma; hawataweza kuandika tena.
desk-people-end-releases = Chapisha kilichobaki kuchapishwa. Kilicho cha umma kinabaki cha umma.
desk-people-end-exported = Yote yanayopaswa kuhifadhiwa yametolewa na yanasomeka kwingine
desk-people-end-name = Andika jina la mtandao, { $network }
desk-people-end-keys = Mtandao umefungwa. Hati za wadhamini kwenye kompyuta hii bado zina bahasha za funguo, na hizo zinafungua kilicholetwa awali. Ziharibu seva ikishapata hatua ya mwisho. Nakala zilizo kwingine bado zinafungua zilichofungua: kwenye nakala za akiba, kwenye flash, kwenye kompyuta za wengine.
desk-people-end-destroy = Haribu funguo hizi
desk-people-end-destroyed =
    { PLURAL($count) ->
        [one] Bahasha moja ya ufunguo imeharibiwa.
       *[other] Bahasha { $count } za funguo zimeharibiwa.
    }
desk-people-end-other-name = Hakuna kilichoharibiwa: hilo si jina la mtandao.

## A new period, a renewal

desk-people-period-title = Kipindi kipya
desk-people-period-what = Kila kipindi kina funguo zake, ili ufunguo mmoja ulioibwa ufungue machache. Tengeneza kinachofuata kabla mwezi haujaisha: ripoti zinaenda kwake kuanzia siku yake ya kwanza.
desk-people-period-from = Siku yake ya kwanza
desk-people-period-from-how = Ikiachwa wazi: siku ya kwanza ya mwezi ujao, au leo kwa kipindi cha kwanza.
desk-people-renew-title = Ongeza muda wa tangazo
desk-people-renew-what = Tangazo linasema funguo za nani zinatambuliwa. Linatumika hadi { $day }; baada ya hapo madawati yanasimama, na siku 30 baadaye fomu. Kuongeza muda hakubadilishi kitu kingine.

## Before and after a step

desk-people-preview-title = Kitakachobadilika
desk-people-preview-what = Bado hakuna kilichoandikwa. Ukitia saini, haya yataanza kutumika mara wadhamini wa kutosha watakapotia saini:
desk-people-signatures = Saini
desk-people-signatures-after = Saini, ukishatia yako
desk-people-sign = Tia saini
desk-people-cancel = Usifanye chochote
desk-people-back = Rudi
desk-people-single-why = Ufunguo mmoja tu ungeweza kufungua kipindi kipya. Ukipotea, ripoti zake zote zingepotea. Afadhali: kwanza pokea mtu anayesoma simulizi, au tengeneza karatasi ya urejeshaji.
desk-people-single = Naelewa; endelea na ufunguo mmoja
desk-people-board = { $which ->
    [present] Saini zinazohitajika za wadhamini wa sasa: { $threshold } kati ya { $of }.
    [new] Saini zinazohitajika za wadhamini wa baadaye: { $threshold } kati ya { $of }.
   *[both] Saini za wadhamini zinazohitajika: { $threshold } kati ya { $of }.
 }
desk-people-has-signed = { $name } ametia saini
desk-people-not-signed = { $name } hajatia saini
desk-people-enough = Zinatosha.
desk-people-wanting = { PLURAL($count) ->
    [one] Saini moja bado inahitajika.
   *[other] Saini { $count } bado zinahitajika.
 }
desk-people-in-force = Inatumika hapa. Itume kwa seva, ili wengine waipate.
desk-people-waits-now = Umetia saini. Sasa inawasubiri wengine: wapelekee.

## What waits

desk-people-waiting-title = Yanayosubiri saini
desk-people-waiting-what = Mdhamini ameanza hatua hii. Soma inachobadilisha, na umwulize aliyeianza kama kuna kinachokushangaza.
desk-people-nothing-waits = Hakuna kinachosubiri hapa.
desk-people-sign-what = Kwa saini yako unayadhamini haya yote.
desk-people-signed = Umetia saini. Bado inawasubiri wengine.
desk-people-pass-on = Ihifadhi kama faili, kwa mdhamini mwingine
desk-people-pass-on-how = Faili haina ufunguo ulio wazi, lakini ina majina. Wape wadhamini tu.
desk-people-receive = Pokea faili
desk-people-receive-what = Ulichotumiwa na mdhamini mwingine
desk-people-receive-how = Bandika maandishi ya faili: hatua inayosubiri, au ile inayosubiri hapa ikiwa na saini zaidi.
desk-people-received = Imepokelewa. Bado inasubiri saini.
desk-people-abandon = Itupe
desk-people-abandon-what = Bado hakuna kilichobadilika, na hakuna kitakachobadilika ukiitupa hapa. Wengine walio na faili bado wanaweza kutia saini yao.
desk-people-abandoned = Imetupwa. Hakuna kilichobadilika.
desk-people-fits-no-more = Kinachosubiri hapa hakiwezi tena kuanza kutumika: { $why }.

## What a step changes

desk-people-change-admits = { $kind ->
    [steward] { $range ->
        [all] { $name } anajiunga kama mdhamini na anasoma: { $reads }, vipindi vyote.
        [since] { $name } anajiunga kama mdhamini na anasoma: { $reads }, kuanzia kipindi { $since }.
       *[also] { $name } anajiunga kama mdhamini na anasoma: { $reads }, kuanzia kipindi { $since } na kipindi { $also }.
    }
   *[analyst] { $range ->
        [all] { $name } anajiunga na anasoma: { $reads }, vipindi vyote.
        [since] { $name } anajiunga na anasoma: { $reads }, kuanzia kipindi { $since }.
       *[also] { $name } anajiunga na anasoma: { $reads }, kuanzia kipindi { $since } na kipindi { $also }.
    }
 }
desk-people-change-removes = { $name } anaondoka, na hapati ufunguo wowote kuanzia hapo.
desk-people-change-key = { $name } angepata funguo chini ya ufunguo tofauti na wa awali. Hakuna hatua ya programu hii inayofanya hivyo: usitie saini kabla hujaelezwa.
desk-people-change-role = { $kind ->
    [steward] Kuanzia hapo, { $name } ni mdhamini na anasoma: { $reads }.
   *[analyst] Kuanzia hapo, { $name } ni mchambuzi, si mdhamini, na anasoma: { $reads }.
 }
desk-people-change-sheet = Karatasi ya urejeshaji { $id } inafungua vipindi kuanzia hapo.
desk-people-change-sheet-gone = Karatasi ya urejeshaji { $id } haifungui kipindi kipya chochote.
desk-people-change-releasers = Wengine wasio wanachama wanaweza kutia saini matoleo. Hakuna hatua ya programu hii inayofanya hivyo: uliza kabla ya kutia saini.
desk-people-change-seals = Ripoti zinaenda kwenye kipindi { $period }.
desk-people-change-seals-nowhere = Hakuna kipindi kinachotumika tena, na fomu haipokei chochote. Uliza kabla ya kutia saini.
desk-people-change-until = Tangazo linatumika hadi { $day }.
desk-people-change-threshold = Saini za wadhamini zinazohitajika kwa kila hatua kuanzia hapo: { $threshold } kati ya { $of }.
desk-people-change-release = Saini zinazohitajika kwa kila toleo kuanzia hapo: { $count }.
desk-people-change-voids = Kipindi { $period } kimebatilishwa: hakuna kitakachofungwa kwa funguo zake kamwe.
desk-people-change-period = { PLURAL($ways) ->
    [one] Kipindi { $period } kinaanza { $from }. Ufunguo mmoja unakifungua chote.
   *[other] Kipindi { $period } kinaanza { $from }. Funguo { $ways } zinakifungua chote.
 }
desk-people-change-root = Kuna mzizi mpya. Maneno yake sita, kwa mabango: { $words }.
desk-people-change-ends = Mtandao unafungwa. Hakuna kinachoweza kufuata.
desk-people-change-keep-both = Simulizi, ujumbe na faili zinaweza kuharibiwa miezi { $stories }, na ripoti nzima miezi { $answers }, baada ya mwisho wa kipindi chake na siku { $late } zaidi.
desk-people-change-keep-stories = Simulizi, ujumbe na faili zinaweza kuharibiwa miezi { $stories } baada ya mwisho wa kipindi chake na siku { $late } zaidi. Majibu yanabaki.
desk-people-change-keep-all = Hakuna kanuni tena: hakuna cha kuharibiwa.
desk-people-change-keep-longer = Kuna kitu kinachohifadhiwa kwa muda mrefu kuliko watu walivyoambiwa walipoandika.
desk-people-change-destroys-stories = Simulizi, ujumbe na faili za vipindi vyote hadi kipindi { $period } vinaharibiwa kabisa.
desk-people-change-destroys-reports = Ripoti zote za vipindi vyote hadi kipindi { $period } zinaharibiwa kabisa.
