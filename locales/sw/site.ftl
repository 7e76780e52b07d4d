### Reviewed by a native speaker: not yet.
### The public pages of statistics: several figures together, over time, on paper, and the method.

## site: several figures

site-chart-short = Michoro haionyeshi majibu yenye nambari chini ya { $least }; ukurasa wa kila takwimu unayo yote.
site-percent = { $percent }%
site-more-figures = Takwimu nyingine
site-totals-note = Idadi ya ripoti zinazoingia inategemea ni nani anayeijua fomu hii na kuiamini. Ripoti nyingi zaidi hazimaanishi kwamba yametokea mengi zaidi.

## site: on paper

site-brief = Muhtasari wa ushahidi
site-brief-print = Muhtasari wa ushahidi wa kuchapisha
site-brief-how = Umetengenezwa kwa karatasi: chapisha ukurasa huu kwenye A4, au uuhifadhi kama faili la PDF.
site-brief-read = Jinsi ya kusoma takwimu hizi
site-brief-cite = { $publisher } ({ $year }). Muhtasari wa ushahidi. Ripoti zilizokubaliwa { $from } hadi { $to }, { $area }; n kama { $total }. Toleo { $number }, { $issued }. { $address }. CC BY 4.0.

## site: over time

site-trend = Kadiri ya muda
site-trend-link = Takwimu hii kadiri ya muda
site-trend-newest = Takwimu mpya zaidi, kwa ukamilifu
site-trend-one = Kufikia sasa ni toleo moja tu lililouliza swali hili kwa namna hii. Bado hakuna cha kuweka kando yake.
site-trend-small = Angalau kipindi kimoja kati ya hivi kina ripoti chache mno kwa hesabu ya asilimia. Takwimu zimewekwa kando kwa kando, bila kulinganishwa.
site-trend-still = Kutoka { $before } hadi { $after }, hakuna jibu ambalo sehemu yake ilibadilika kuliko ukadiriaji pekee unavyoweza kufanya.
site-trend-changed = Kutoka { $before } hadi { $after }, sehemu hizi zilibadilika kuliko ukadiriaji unavyoweza kufanya:
site-trend-change = “{ $answer }”: asilimia { $share }, kutoka asilimia { $was }
site-trend-caveat = Badiliko linaweza pia kuwa la bahati, au badiliko la wanaoripoti.
site-trend-shares = Alama nyeusi: sehemu ya ripoti za kipindi, kutoka takwimu zilizochapishwa. Ukanda hafifu: mahali sehemu halisi inapoweza kuwa. Michoro yote ina kipimo kimoja. Majibu yaliyo sifuri muda wote yako kwenye jedwali tu.
site-trend-counts = Alama nyeusi: idadi ya ripoti iliyochapishwa. Ukanda hafifu: mahali idadi halisi inapoweza kuwa. Michoro yote ina kipimo kimoja. Majibu yaliyo sifuri muda wote yako kwenye jedwali tu.
site-trend-said = { $cohort }: kama { $figure }
site-trend-ranges = Chini ya kila nambari ipo idadi halisi inavyoweza kuwa.
site-trend-apart = Hayajawekwa kando ya haya: matoleo yaliyotumia toleo jingine la dodoso

## site: the method in full

site-method-more = Mbinu yote, na yale isiyoweza kufanya
site-method-chances = Ukadiriaji hufanya nini kwa idadi
site-method-true = Idadi halisi
site-method-published = Inayochapishwa, na uwezekano wake
site-method-read = <b>Kusoma tofauti.</b> Idadi mbili zilizochapishwa zinatofautiana kwa hakika pale tu zinapoachana kwa zaidi ya { $apart }. Sehemu halisi nyuma ya nambari iko kati ya (nambari − { $blur }) ÷ (jumla + { $blur }) na (nambari + { $blur }) ÷ (jumla − { $blur }); kurasa hizi husema sehemu mbili zinatofautiana pale tu masafa hayo yasipogusana. Majaribio ya umuhimu na vipindi vya uhakika huhitaji sampuli ya bahati nasibu. Ripoti hizi si sampuli ya namna hiyo, kwa hivyo hakuna ukurasa unaovitoa.
site-method-errors = Umbali kutoka ukweli
site-method-error-of = Kinachosomwa
site-method-error-one = Nambari moja
site-method-error-two = Jumla au tofauti ya nambari mbili
site-method-error-ten = Jumla ya nambari kumi
site-method-largest = Isiyozidi
site-method-deviation = Mchepuko wa kawaida, usiozidi
site-method-parameters = Nambari za mbinu

## site: two questions together

site-crossed = Maswali mawili pamoja
site-crossed-title = “{ $question }”, kulingana na “{ $by }”
site-crossed-lead = Kila sehemu ni ripoti zenye jibu moja kwa “{ $by }”. Mstari mzima ni ripoti zote za sehemu hiyo.
site-crossed-small = Sehemu zenye ripoti za kutosha kwa asilimia ni chini ya mbili, kwa hivyo hakuna kinacholinganishwa. Takwimu zote ziko kwenye jedwali.
site-crossed-short = Chati zinaacha majibu yaliyotolewa na chini ya sehemu moja ya kumi ya kundi; jedwali lina yote.
site-crossed-alike = Hakuna jibu lenye sehemu kubwa zaidi katika kundi moja kuliko katika makundi mengine yote, kuliko ukadiriaji unavyoweza kufanya.
site-crossed-differ = Majibu haya yana sehemu kubwa zaidi katika kundi moja kuliko katika mengine yote, kuliko ukadiriaji unavyoweza kufanya:
site-crossed-one = “{ $answer }”: asilimia { $share } ya ripoti zenye “{ $part }”; isiyozidi asilimia { $most } katika kundi jingine lolote lililoonyeshwa
site-crossed-caveat = Tofauti inaweza pia kuwa ya bahati, au tofauti ya wanaoripoti. Sehemu hizi si viwango vya kuenea.
site-table-several = Ripoti moja ingeweza kutoa majibu kadhaa, kwa hivyo inaweza kuwa katika mistari kadhaa.
site-revised = Chapisho hili linachukua nafasi ya toleo { $of }. Sababu iliyotolewa: { $reason }

## site: the method, in the words of corncrake/2

site-method-questions = <b>Maswali.</b> Pale jibu moja tu liliwezekana, “halikujibiwa” ni mstari wake wenyewe, na idadi halisi za mistari yote hujumlisha jumla halisi. Pale majibu kadhaa yaliwezekana, ripoti iko katika kila mstari ilioutaja, kwa hivyo mistari hujumlisha zaidi. Kilichosahihishwa na mchambuzi huhesabiwa kama kilivyosahihishwa.
site-method-rounded = <b>Ukadiriaji.</b> Kila nambari, pamoja na jumla, inagawanyika kwa { $base }. Idadi isiyogawanyika huenda kwa bahati nasibu kwenye ile iliyo chini au juu, iliyo karibu ikiwa na nafasi kubwa zaidi, ili kwa wastani iwe sahihi. Kwa hivyo idadi halisi haitofautiani na nambari yake kwa zaidi ya { $blur }. Bahati nasibu hiyo inatumia ufunguo (HMAC-SHA-256) unaobaki kwa mtandao: idadi ile ile hukadiriwa vile vile kila mara.
site-method-ladder = <b>Viwango vya chini.</b> Kwa ripoti chini ya { $nothing } hakuna kinachochapishwa. Asilimia ni nambari nzima, zinakokotolewa kutoka takwimu zilizochapishwa, na zinatolewa tu kwa nambari iliyochapishwa ya angalau { $percent }. Maswali mawili huonyeshwa pamoja pale tu jumla iliyochapishwa ni angalau { $two }, matatu kamwe. Maswali kuhusu mtu mwenyewe hayaonyeshwi kamwe pamoja na jingine.
site-method-crossed = <b>Maswali mawili pamoja.</b> Maswali yanayounganishwa yaliamuliwa pamoja na dodoso, kabla ya kuhesabu chochote. Hakuna mnyororo wa maunganisho unaorudi ulikoanza, na swali lenye majibu kadhaa huunganishwa na moja tu jingine, lenye jibu moja. Kwa sababu hiyo, idadi zinazolingana na kila jedwali, na zinazolingana pale majedwali yanaposhiriki swali, daima ni za kundi fulani la ripoti linalowezekana: masafa ya ukaguzi ulio hapa chini ni kamili.
site-method-check = <b>Ukaguzi wa ufichuzi.</b> Takwimu zilizochapishwa zinaweza kufichuana. Kwa hivyo kabla ya toleo kutiwa saini, inakokotolewa idadi halisi ndogo zaidi na kubwa zaidi ambayo kila kitu ambacho mtandao huu umewahi kuchapisha bado kinaruhusu: majedwali, maunganisho, jumla, viwango, na miaka juu ya robo zake. Hii ni programu ya mstari, na programu ya nambari nzima pale ambapo ya kwanza haitoshi. Idadi inayoweza kuwa 1 hadi 4 lazima ibaki na masafa yenye upana wa angalau { $width }, na isiwe hakika kamwe kwamba wote katika kundi walitoa jibu moja. Kisichoweza kuamuliwa huhesabiwa kuwa si salama. Ukaguzi hautazami chochote ila takwimu zilizochapishwa, kwa hivyo mtu yeyote anaweza kuurudia, na kujua mbinu hakupunguzi masafa zaidi.
site-method-repair = <b>Ukaguzi usipofaulu,</b> jedwali linakadiriwa upya, hadi mara { $draws }; kama hakuna linalofaulu, jedwali lote linafichwa: la swali moja linaonyeshwa kama [c], la maswali mawili linaachwa kabisa. Lote, kwa sababu [c] moja peke yake ingeonyesha mstari wake. Kukadiria upya kunasogeza wastani wa nambari kidogo, hasa pale karibu ripoti zote zimetoa jibu moja.
site-method-known = <b>Anayejua baadhi ya ripoti hizi,</b> au aliyezituma, anaweza kuziondoa kwenye takwimu. Masafa yenye upana wa { $width } hupungua kwa angalau moja kwa kila ripoti inayojulikana. Ukaguzi hujiweka pia katika nafasi ya anayejua moja, mbili au tatu kati ya ripoti za takwimu moja, au kati ya zilizobaki nje yake: hakuna masafa yanayopoteza zaidi ya moja kwa kila ripoti, wala yanayokuwa nambari moja tu, katika majedwali ya swali moja au mawili na katika miaka.
site-method-years = <b>Miaka na masahihisho.</b> Mwaka hujumlisha idadi zilizogandishwa za robo zake na hukadiriwa upya; hakuna kinachohesabiwa tena kutoka ripoti. Takwimu iliyochapishwa pia haihesabiwi upya: inabaki, au jedwali lake lote huondolewa kwa sababu iliyotangazwa. Kwa hivyo hakuna kamwe matoleo mawili ya nambari moja ya kutoa.
site-method-beyond = <b>Yale ambayo hili halizuii.</b> Anayejua au aliyetuma zaidi ya ripoti tatu za kundi moja. Yanayojulikana kuhusu watu kutoka kwingine. Ndani ya masafa, si kila idadi ina uwezekano sawa, na ukaguzi unasema kinachowezekana, si kinachoelekea kuwa. Hakuna mtu wa nje anayeweza kuhakikisha kwamba ripoti zilihesabiwa sawasawa. Na hakuna mbinu inayofanya ripoti ambazo watu walichagua kutuma ziwe sampuli.
site-cohort-year = Mwaka { $year }: ripoti zilizokubaliwa { $from } hadi { $to }
site-fact-release-year = nambari { $number }, mwaka { $cohort }
site-years = Miaka
site-apart = Zilizosomwa pia, na hazikuhesabiwa katika takwimu hizi: ripoti kama { $rejected } ambazo hazikukubaliwa, na kama { $duplicates } zinazoeleza tukio lile lile la ripoti nyingine.
site-fact-apart = Zilizosomwa na hazikuhesabiwa
site-revised-title = Limesahihishwa { $day }
site-revised-withdrawn = Zilizoondolewa, na hazimo katika chapisho hili:
site-revised-before = Chapisho lililotangulia, kama lilivyotiwa saini
site-withdrawn = Takwimu hii iliondolewa { $day }.
site-withdrawn-why = Sababu iliyotolewa: { $reason }
site-withdrawn-stays = Hakuna takwimu nyingine inayochukua nafasi yake: kinachochapishwa huhesabiwa mara moja tu. Tafadhali usiitaje tena. Chapisho lililokuwa nayo bado linaweza kusomwa, ili kila mtu aone kilichoondolewa.
site-trend-years = Mwaka kwa mwaka
site-method-corrections = <b>Kinachoweza kusahihishwa.</b> Toleo linaweza kufuatwa na chapisho lililosahihishwa, lililotiwa saini kama la kwanza. Linaweza kusahihisha maneno, na kuondoa majedwali mazima kwa sababu iliyotangazwa. Halibadilishi takwimu kamwe, wala haliondoi sehemu ya jedwali: hesabu mpya ingetofautiana na ya kwanza kwa ripoti chache, na anayetoa moja kwa nyingine angejua kuhusu hizo chache. Chapisho lililotangulia linabaki likisomeka, kwa hivyo kuondoa hakufichi chochote wala kusema jipya. Kilichoondolewa katika robo hakiingizwi katika miaka inayochapishwa baadaye.

## site: how to check

site-verify = Jinsi ya kuthibitisha takwimu hizi
site-verify-why = <b>Huhitaji kuiamini seva hii.</b> Watu waliotajwa na mtandao hutia saini kila toleo, kwa funguo ambazo haziko kwenye seva hii. Anayebadilisha takwimu baadaye huvunja saini, na mtu yeyote anaweza kuligundua hilo.
site-verify-compare = <b>Bila programu yoyote,</b> linganisha: mwombe mtu aliye mahali pengine afungue ukurasa huu huu, au uombe mtandao ukusomee takwimu zake. Ikiwa takwimu au mstari wa “{ $hash }” unatofautiana, kuna tatizo. Tafadhali waambie mtandao.
site-verify-program = <b>Kwa programu,</b> ambayo ni ya bure: mtu aliyezoea mstari wa amri huandika hii mara moja. Programu huleta kilichotiwa saini, huthibitisha kila saini, hutengeneza kila faili upya, na huisha kwa “Verified” (imethibitishwa), au kwa “NOT VERIFIED” (haikuthibitishwa) pamoja na sababu:
site-verify-root = <b>Saini hizi ni za nani?</b> Programu huonyesha alama ya kidole ya tarakimu na herufi 32. Pata alama hiyo kutoka kwa { $publisher } kwa njia nyingine isiyo seva hii: kwenye karatasi, kwa simu, au mkutanoni. Ni pale tu zote mbili zinapofanana ndipo takwimu zimetoka huko.
site-verify-hand = <b>Asiyeamini programu yetu yoyote</b> anaweza kufuata hatua zile zile kwa zana ambazo kila mtu anazo. Zimeandikwa kwa Kiingereza:
site-verify-limits = <b>Yale ambayo hakuna uthibitisho unaoweza kuyaonyesha:</b> kwamba yaliyoripotiwa ni ya kweli, kwamba yalihesabiwa sawasawa kabla ya kukadiriwa, na kwamba hakuna toleo jipya zaidi. Kwa mawili ya kwanza, waliotia saini ndio wanaowajibika. Kuhusu la tatu, muulize mtu aliye mahali pengine.

## Quotes beside figures

site-quotes = Kwa maneno yao wenyewe
site-quotes-note = Maneno ya watu walioripoti haya na kukubali kunukuliwa. Mabano ya mraba yapo mahali ambapo kitu kiliondolewa au kusemwa kwa maneno ya jumla, ili mtu yeyote asitambuliwe; nje ya mabano hakuna neno lililobadilishwa. Maneno yanaweza kuwa ya miezi mingine kuliko takwimu.
site-quote-of = Liliripotiwa: { $answer }
site-download-quotes = Nukuu zote, zilizotiwa saini
site-method-quotes = <b>Nukuu.</b> Nukuu huwekwa kando ya jibu pale tu ambapo toleo jipya zaidi linachapisha jibu hilo kwa takwimu isiyopungua { $least }, na kamwe si kando ya maswali kuhusu mtu mwenyewe, eneo au mwezi. Mchambuzi mmoja alichagua maneno na mwingine akayaidhinisha. Nukuu inaweza kuondolewa: orodha iliyotiwa saini inayofuata haitakuwa nayo, na tovuti hii haiionyeshi tena. Nakala zilizo kwingine haziwezi kurudishwa.
site-method-partners = <b>Kupitisha.</b> Mtandao unaweza kupitisha majibu kwa mtandao wa kanda au wa dunia, mshirika wake, ili sauti moja iseme kwa niaba ya wengi. Haufanyi hivyo bila kuamua, na hapo hupita majibu ya waliokubali tu, baada ya takwimu zinazoyahesabu kuchapishwa: kilichotokea, wapi, nani alifanya, kwa nini, athari zake, kilichofanywa baadaye na nani anayeripoti. Maneno na faili hazipiti kamwe, wala eneo, mwezi au mtu huyo ni nani. Idadi iliyopitishwa haichapishwi. Maadamu takwimu za mshirika zinaweza kuwa na ripoti za kwingine pia, takwimu za mitandao hiyo miwili hazisemi lolote kuhusu nyingine. Pale toleo la mshirika linapokuwa karibu na ripoti zilizopitishwa tu, takwimu za mitandao yote miwili hukaguliwa pamoja kama kitu kimoja kabla ya kutiwa sahihi, na hakuna kinachochapishwa ambacho kingefichua idadi ndogo. Yeyote anaweza kurudia ukaguzi huo kwa faili zilizochapishwa na yote miwili.
