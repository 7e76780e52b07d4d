### Reviewed by a native speaker: not yet.

## Words that are not written down, or not shown

desk-why-words-closed = hakuna ufunguo wa dawati hili unaoifungua
desk-why-words-not-theirs = iliandikwa kwa jambo lingine: aliyeiweka hapa hakuiandika kwa hili
desk-why-words-not-entitled = kwa orodha ya wakati ule, mwandishi wake haruhusiwi kusoma maneno
desk-why-words-empty = hakuna maneno ndani yake
desk-why-words-too-long = ni ndefu mno: baiti { $bytes }, na kikomo ni { $most } (herufi nyingi zisizo za Kilatini huchukua mbili au tatu)
desk-why-words-marks = ina mistari mipya, alama za kunukuu au mikwaju ya nyuma mingi mno; tafadhali andika kwa ufupi
desk-why-answers-only = unasoma majibu tu; anayesoma maneno ndiye afanye hili
desk-why-words-gone = maneno ya aliyeripoti hayapo hapa: yaliharibiwa, au dawati hili halina ufunguo wake
desk-why-no-consent = aliyeripoti hakukubali kunukuliwa
desk-why-no-quote = ripoti haina nukuu kama hiyo
desk-why-quotes-nothing-new = kinachoweza kuchapishwa kimeshachapishwa
desk-why-quotes-not-the-same = hiki sicho kinachotoka kwenye kumbukumbu za dawati hili: sawazisha madawati yote mawili na uifanye tena; ikibaki hivyo usitie saini, uliza nani aliifanya
desk-why-quotes-overtaken = dawati jingine limechapisha nukuu au toleo wakati huo; sawazisha na uangalie tena
desk-why-quotes-too-many = nukuu ni nyingi mno kwa mara moja; zisizidi: { $most }
desk-why-not-its-answer = nukuu huwekwa kando ya jibu lililotolewa na ripoti yake yenyewe, na kamwe si kando ya mtu ni nani, wapi au lini
desk-why-own-quote = ni yako mwenyewe: mtu mwingine anayesoma maneno lazima aiidhinishe

## Words that are no quote

desk-why-quote-nothing = hakuna chochote chake kilichomo kwenye ripoti
desk-why-quote-unclosed = mabano ya mraba kwenye mstari { $line }, herufi { $character }, hayajafungwa kabla mengine hayajafunguliwa
desk-why-quote-unopened = mabano ya mraba kwenye mstari { $line }, herufi { $character }, hayafungi chochote
desk-why-quote-brackets = ndani ya mabano ya mraba kwenye mstari { $line }, herufi { $character }, iwe … au neno la jumla, kwenye mstari mmoja; kikomo cha herufi: { $most }
desk-why-quote-not-verbatim = kuanzia mstari { $line }, herufi { $character }, haisemi kile ripoti inachosema: weka kisicho cha aliyeripoti ndani ya mabano ya mraba, na […] kwa kilichokatwa
desk-why-quote-within-word = kwenye mstari { $line }, herufi { $character }, neno limekatwa vipande viwili; kata maneno mazima, au weka […] kando kabisa ya kilichobaki

## Spreadsheets

desk-why-sheet-kind = si CSV ya UTF-8 wala kitabu cha kazi (XLSX); tafadhali hifadhi kama mojawapo
desk-why-sheet-workbook = kitabu cha kazi kimeharibika au kimelindwa, au kina mambo mengi mno
desk-why-sheet-none = kitabu cha kazi hakina karatasi inayotajwa na ulinganishi
desk-why-sheet-row = mstari { $row } hauwezi kusomwa kama CSV
desk-why-sheet-no-head = mstari { $row }, unaopaswa kutaja safu wima, haupo au ni mtupu
desk-why-sheet-two-alike = safu wima mbili zina jina moja, mojawapo ni ya { $column }; tafadhali badilisha jina la moja
desk-why-sheet-too-large = ina safu wima nyingi mno, mambo mengi mno, au mistari zaidi ya inayoweza kupokelewa ({ $rows }); tafadhali igawanye

## Mappings

desk-why-mapping-form = ulinganishaji hauna umbo linalotarajiwa, mstari { $line }: { $why }
desk-why-mapping-question = dodoso halina swali “{ $question }”
desk-why-mapping-code = swali “{ $question }” halina jibu “{ $code }”
desk-why-mapping-date = safu wima “{ $column }”: “date” huenda na swali la mwezi tu, si lingine
desk-why-mapping-words = safu wima “{ $column }”: maneno hayana thamani wala misimbo
desk-why-mapping-consent = hakuna kinachosema watu walikubali nini: linganisha safu wima na “consent”, au sema ndani ya [constants] ikiwa wote walikubali jambo lilelile
desk-why-mapping-column = jedwali halina safu wima “{ $column }”
desk-why-mapping-people = safu wima “{ $column }” inaweza kuwa na majina, namba au mahali pa watu: iondoe kwenye jedwali, au itaje ndani ya “drop”

## Sealed files

desk-why-file-damaged = si faili lililofungwa kwa siri, au limeharibika
desk-why-file-network = lilitengenezwa kwa mtandao { $network }, si kwa huu
desk-why-file-closed = halifunguki kwa ufunguo wowote wa dawati hili: lilifungwa kwa mtandao au kipindi kingine, au lilibadilishwa njiani. Huenda mchambuzi mwingine ana ufunguo wa kipindi chake
desk-why-file-apart = ripoti yake haishikamani
desk-why-file-mixed = liliunganishwa kutoka ripoti mbili
desk-why-file-strange = kiambatisho { $number } si kati ya vile ripoti inavyotaja
desk-why-file-attachment = kiambatisho { $number } kimeharibika au hakifunguki
desk-why-file-stories-destroyed = lilifungwa kwa kipindi { $period }, ambacho maneno yake mtandao umeyaharibu; hakuna kinachopokelewa tena
desk-why-file-answers-destroyed = lilifungwa kwa kipindi { $period }, ambacho majibu yake mtandao umeyaharibu; hakuna kinachopokelewa tena
desk-why-file-taken-back = aliyeripoti aliiondoa ripoti hii
desk-why-file-copy = maneno yaleyale yaliyofungwa yapo hapa tayari: ripoti { $report }

## Partner networks

desk-why-practice = mtandao huu ni wa mazoezi: hakuna chake kinachopitishwa, wala kitu halisi kinachopokelewa
desk-why-proof-form = hii si faili ya uthibitisho ya Corncrake, au ilibadilishwa njiani
desk-why-proof-root = mzizi wake ni { $found }, si ule uliolinganishwa hapa: huenda mtu mwingine anatumia jina hilo. Ongea na mshirika kabla ya kufanya lolote
desk-why-proof-believed = saini zake hazitokani na mzizi wake; usiitumie, na umwombe mshirika nyingine
desk-why-proof-practice = ni ya mtandao wa mazoezi, ambao hakuna chake kinachohesabiwa kamwe
desk-why-partner-pin = dawati hili linachotunza kuhusu { $network } hakisomeki; tafuta nani alibadilisha folda
desk-why-partner-ourselves = { $network } ni mtandao wenu wenyewe
desk-why-partner-unknown = { $network } si mshirika kwenye dawati hili; ongeza kwanza faili yao ya uthibitisho
desk-why-partner-older = inaonyesha machache kuhusu { $network } kuliko dawati hili lilivyokwisha kuona; omba mpya zaidi
desk-why-partner-stale = dawati hili linachojua kuhusu mshirika kimepitwa na wakati; omba faili yao mpya zaidi ya uthibitisho na uiongeze
desk-why-partner-no-key = kwa sasa mshirika hana ufunguo wa kufungia muhuri
desk-why-pass-no-cohort = hakuna kwenye dawati hili kundi lililofungwa { $cohort } ambalo unaweza kulifungua
desk-why-pass-not-published = kundi { $cohort } bado halijachapishwa; linaweza kupitishwa likishachapishwa
desk-why-pass-too-few = ripoti za kundi hili zinazoweza kupitishwa: { $agreed }; chini ya { $fewest } hazipitishwi kamwe, kwa sababu watu wachache hivyo wangeweza kutambulika
desk-why-pass-other-set = mistari mingine ya kundi { $cohort } ilishapitishwa kwa mshirika huyu; tangu hapo baadhi ilirudishwa, kukataliwa au kubadilishwa misimbo, na seti mbili za kundi moja zingeonyesha ipi
desk-why-pass-no-right = anayepitisha ripoti lazima awe anaruhusiwa kutia saini matoleo, na tangazo la mtandao halikutaji
desk-why-receive-closed = haifunguki kwa ufunguo wowote wa dawati hili: ilifungwa kwa mtandao mwingine au kwa kipindi ambacho ufunguo wake haupo tena, au ilibadilishwa njiani
desk-why-receive-not-signed = hakuna anayeruhusiwa kumsainia mshirika aliyeisaini
desk-why-receive-not-for-us = { $network } waliipitisha kwa mtandao mwingine, si wenu
desk-why-receive-not-published = kundi { $cohort } halimo katika matoleo ya { $network } ambayo dawati hili linayajua; omba faili yao mpya zaidi ya uthibitisho na uiongeze
desk-why-receive-area = dodoso lenu halina eneo hilo; chagua moja kwenye orodha
desk-why-receive-other-set = mistari mingine ya kundi { $cohort } la { $network } ilishapokelewa; kundi hupokelewa mara moja
