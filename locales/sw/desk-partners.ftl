### Reviewed by a native speaker: not yet.

## Partner networks: who they are, what is passed on and taken in

desk-partners-title = Mitandao washirika
desk-partners-back = Rudi kwa mitandao washirika
desk-partners-what = Mtandao unaweza kupitisha majibu kwa misimbo kwa mtandao wa kanda au wa dunia, ili sauti moja iseme kwa niaba ya wengi: ya wale waliokubali tu, na kamwe si maneno yao.
desk-partners-not-asked = Fomu yenu haiwaulizi wanaoripoti kama majibu yao yanaweza kupitishwa. Maadamu haiulizi, hakuna cha kupitisha; docs/partners.md katika msimbo wa Corncrake inaeleza jinsi ya kuwasha.
desk-partners-none = Hakuna mtandao mshirika uliobandikwa kwenye dawati hili. Hakuna kinachopitishwa wala kinachopokelewa.
desk-partners-six = Maneno yao sita
desk-partners-until = Tangazo lao linatumika hadi { $day }.
desk-partners-expired = Muda wa tangazo lao uliisha { $day }. Waombe faili yao mpya zaidi ya uthibitisho na uiongeze hapa; hadi hapo hakuna kinachopitishwa kwao wala kupokelewa kutoka kwao.
desk-partners-cohort = Kundi { $number }, { $label } ({ $from } hadi { $to })
desk-partners-published = Makundi waliyochapisha, kadiri dawati hili linavyojua: { $count }
desk-partners-published-none = Kadiri dawati hili linavyojua, bado hawajachapisha chochote.
desk-partners-passed = Tulichopitisha
desk-partners-passed-none = Hakuna kundi letu lolote.
desk-partners-passed-one = { $cohort }: { $day }, { $who }
desk-partners-received = Tulichopokea
desk-partners-received-none = Bado hakuna.
desk-partners-received-one = { $cohort }: ripoti zilizo hapa: { $count }, zenye lebo { $tag }
desk-partners-unknown-cohort = Kundi ambalo dawati hili halilijui
desk-partners-pass-nothing = Kundi letu linaweza kupitishwa mara tu linapochapishwa.
desk-partners-pass-which = Pitisha kundi lililochapishwa
desk-partners-pass-look = Ona kitakachopitishwa
desk-partners-others = Mitandao isiyobandikwa kwenye dawati hili
desk-partners-others-how = Dawati lenu jingine limewapitishia kitu, au limepokea kitu. Kila dawati linabandika kwa ajili yake.
desk-partners-receive = Pokea alichopitisha mshirika
desk-partners-receive-how = Kwanza unaona nini kingetokea kwa kila mstari; hakuna kinachopokelewa kabla ya hapo.
desk-partners-receive-file = Faili waliyotuma (jina lake linaishia na .passed)
desk-partners-receive-look = Ona nini kingetokea kwa kila mstari

## Partner networks: proof files, and comparing aloud

desk-partners-own = Faili yetu ya uthibitisho
desk-partners-own-how = Mshirika anaihitaji ili kubandika mtandao huu, na mpya baada ya kila toleo. Yote yaliyomo ni wazi kwa umma.
desk-partners-own-six = Maneno yetu sita. Msomee mshirika yote sita, kwa simu au ana kwa ana.
desk-partners-own-save = Hifadhi faili yetu ya uthibitisho
desk-partners-add = Ongeza faili ya uthibitisho ya mshirika
desk-partners-add-how = Inabandika mshirika mpya, au inatunza alichochapisha mshirika anayejulikana tangu hapo. Ongeza mpya zaidi kabla ya kupitisha, kupokea au kuchapisha.
desk-partners-add-file = Faili yao ya uthibitisho (proof.json)
desk-partners-add-look = Iangalie
desk-partners-no-file = Hakuna kilichofanyika: chagua faili sahihi. Faili kubwa kuliko inavyoweza kuwa haisomwi.
desk-partners-changed = Hakuna kilichofanyika: hiki sicho ulichoonyeshwa. Angalia tena.
desk-partners-kept = { $network }: kilicho kipya kimetunzwa. Makundi waliyochapisha: { $count }. Tangazo lao linatumika hadi { $day }.
desk-partners-pinned = { $network } sasa ni mshirika kwenye dawati hili. Makundi waliyochapisha: { $count }. Tangazo lao linatumika hadi { $day }.
desk-partners-compare = Je, huu ni { $network }?
desk-partners-listen = Wapigie { $network }, au mkutane. Waache wakusomee maneno yao sita huku ukifuata hapa. Usisome haya kwanza.
desk-partners-same = { $network } wamenisomea maneno yote sita, na ni haya
desk-partners-not-same = Hata neno moja likiwa tofauti, acha: huenda mtu amebadilisha faili. Iombe tena kwa njia nyingine.
desk-partners-not-compared = Hakuna kilichobandikwa: linganisha maneno sita kwanza, kisha useme hivyo.
desk-partners-pin = Bandika { $network }

## Partner networks: passing a cohort on

desk-partners-pass-title = Kitakachopitishwa
desk-partners-pass-to = Kitakachopitishwa kwa { $network }
desk-partners-pass-again = Hiki hiki kilishapitishwa kwa mshirika huyu.
desk-partners-pass-records = Mistari: { $count }
desk-partners-pass-without = Wengine waliokubali, lakini hawakutoa jibu ambalo mtandao mwingine ungelielewa: { $count }
desk-partners-pass-passed = Hupitishwa: kilichotokea, wapi, nani alifanya, kwa nini, athari zake, kilichofanywa baadaye na nani anayeripoti.
desk-partners-pass-codes = Majibu tu yenye maana ile ile katika dodoso linalokuja na Corncrake.
desk-partners-pass-never = Haipitishwi kamwe: maneno, faili, madokezo, lebo, matokeo, barua na nambari za ripoti; eneo na mwezi; kundi la watu, jinsia, trans na umri.
desk-partners-pass-who = Hakuna cha mtu asiyekubali, aliyerudisha ripoti, au ambaye ripoti yake ilikataliwa.
desk-partners-pass-for-good = Kilichopitishwa hakiwezi kurudishwa. Anayefanya kazi kwenye dawati la mshirika anasoma mistari hii wazi: ipitishe tu kwa mtandao ambao wachambuzi wake mngewakubali katika wenu.
desk-partners-pass-sure = Nataka { $network } wawe na mistari hii
desk-partners-pass-not-sure = Hakuna kilichopitishwa: sema kwanza kwamba unataka.
desk-partners-pass-take = Funga kwa muhuri na uhifadhi faili
desk-partners-pass-file = Wachambuzi wao tu wanaweza kuifungua faili, kwa hiyo inaweza kwenda kwa njia yoyote. Madawati yenu mengine yanaambiwa kwamba imepitishwa.
desk-partners-pass-done = Faili imefungwa kwa muhuri na kuandikwa; kivinjari chako kimeihifadhi. Mtumie mshirika.

## Partner networks: taking in

desk-partners-receive-from = Imepitishwa na { $network }, ya kundi lao { $number }.
desk-partners-receive-dry = Bado hakuna kilichopokelewa. Hivi ndivyo ingekuwa.
desk-partners-receive-new = Itakayopokelewa: { $count }
desk-partners-receive-here = Ipo tayari: { $count }
desk-partners-receive-unfit = Iliyoachwa, bila jibu ambalo dodoso lenu linalihitaji: { $count }
desk-partners-receive-unknown = Yaliyoachwa, kwa sababu dodoso lenu halina majibu haya:
desk-partners-receive-tag = Kila mmoja unakubaliwa, katika kundi lililo wazi, na unapewa lebo { $tag }.
desk-partners-receive-counted = Inahesabiwa tu: hainukuliwi, wala haipitishwi tena kamwe.
desk-partners-receive-area = Yote inahesabiwa wapi
desk-partners-receive-area-how = Maeneo ya mtandao mwingine si yenu.
desk-partners-receive-nowhere = Bila eneo
desk-partners-receive-again = Ona kwa eneo hili
desk-partners-receive-take = Ipokee
desk-partners-records = Mistari, mmoja mmoja
desk-partners-record = Mstari { $number }
desk-partners-record-here = Upo tayari.
desk-partners-record-left-out = Majibu yaliyoachwa: { $count }.
desk-partners-taken = Ripoti zilizopokelewa: { $count }. Lebo yao ni { $tag }.
