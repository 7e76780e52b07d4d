### Reviewed by a native speaker: not yet.

## Why nothing is published. The first two follow on one another: what would be told, and where.

desk-why-release-tells = hakuna kilichosainiwa wala kutumwa: pamoja na yote ambayo mtandao huu umechapisha, takwimu hizi zingewezesha idadi ndogo kujulikana: { $where }. Usizichapishe, na umuulize aliyezitengeneza
desk-why-release-tells-already = hakuna kilichosainiwa wala kutumwa: takwimu ambazo tayari ni za wazi zinawezesha idadi ndogo kujulikana: { $where }. Ondoa jedwali hilo kwanza, chini ya “{ desk-correct-title }”, na uzungumze na aliyelisaini na wadhamini. Takwimu za ripoti nyingine zinaweza kuchapishwa baadaye
desk-why-release-at = { $release }, jedwali { $table }, kwenye { $cells }
desk-why-release-at-since = pamoja na { $since }, katika { $release }: jedwali { $table }, kwenye { $cells }
desk-why-release-cells = { $cells } na nyingine { $more }
desk-why-release-cohort = toleo { $number } (kundi { $cohort }, { $label })
desk-why-release-year = toleo { $number } (mwaka { $label })
desk-why-release-year-not-over = mwaka { $year } hauwezi kujumlishwa bado: kundi lake moja bado liko wazi au halijachapishwa, au hakuna lililoanza ndani yake
desk-why-release-no-year = mwaka { $year } umeshachapishwa, au makundi yake hayawezi kujumlishwa kuwa takwimu zilizo salama kando ya takwimu zao
desk-why-release-none = hakuna toleo { $address }
desk-why-release-no-table = toleo halina (au halina tena) jedwali { $table }
desk-why-release-nothing-corrected = hakuna ambacho kingesahihishwa: ondoa jedwali, au badilisha maneno katika desk.toml au dodoso
desk-why-release-practice = mtandao huu ni wa mazoezi: matangazo yake yanasema hivyo, na hakuna chake kinachohesabiwa kwenye takwimu
desk-why-release-too-few = ripoti zilizokubaliwa zinazosubiri kuchapishwa: { $accepted }; toleo linahitaji angalau { $fewest }, iwe mapema au la, ili mtu yeyote asitambulike
desk-why-release-quarter = robo ya mwaka ya kundi hili inaisha { $day }; chapisha baada ya siku hiyo, au useme kwa nini usisubiri (sababu huchapishwa)
desk-why-release-not-a-releaser = huwezi kusaini matoleo: tangazo la mtandao halitaji ufunguo wako
desk-why-release-particulars = desk.toml haisemi nani anachapisha na ni eneo gani linahusika, kwa kila moja ya lugha hizi: { $languages }
desk-why-release-closed = kundi { $cohort } limefungwa kwa kipindi ambacho huwezi kukisoma, kwa hivyo hakuna mtu hapa anayeweza kujua lilihesabu ripoti zipi; mwombe mwanachama anayeweza
desk-why-release-manifest = orodha ya kundi { $cohort } hailingani: { $why }
desk-why-release-kept-key = ufunguo wa kukadiria ambao dawati hili linauweka kwa kundi lililo wazi haufunguki, au hukuusaini wewe; tafuta nani amebadilisha folda. Bila { $file } ndani yake, takwimu zinachaguliwa upya
desk-why-release-unsigned = orodha ya kundi { $cohort } haijasainiwa na yeyote anayeruhusiwa kuchapisha
desk-why-release-misfit = jibu la ripoti moja kwa { $question } haliendani na dodoso; hakuna kilichohesabiwa
desk-why-release-questionnaire = dawati hili halina dodoso la kundi hili
desk-why-release-refused = kile mtandao huu ulichochapisha hakilingani, kuanzia toleo { $number }: { $why }
desk-why-release-not-releasable = haiwezekani kutengeneza toleo kutoka kwa majedwali haya: { $why }
desk-why-release-together = pamoja na takwimu za { $networks }, zile za { $question } zingewezesha idadi ndogo kujulikana: kundi hili karibu halina kingine ila kilichopitishwa. Lichapishe litakapokuwa pia na ripoti nyingi hivi kutoka kwingine: { $fewest }
desk-why-release-receiver = pamoja na takwimu za { $network }, ambao mtandao huu uliupitishia ripoti, zile za { $question } zingewezesha idadi ndogo kujulikana; hazichapishwi
desk-why-release-unknown-origin = kundi hili karibu halina kingine ila ripoti zenye alama { $tag }, na mtandao uliozipitisha si mshirika kwenye dawati hili; “corncrake desk partner add” huuandikisha, ili takwimu zake na zetu ziweze kukaguliwa pamoja
desk-why-release-partner = takwimu za mtandao mshirika: { $why }
desk-why-release-not-the-same = toleo hili silo linalotoka kwa kundi lililofungwa; usilisaini, na uulize nani amelitengeneza
desk-why-release-stopped = ilisimamishwa kabla ya kwisha; hakuna kilichosainiwa wala kutumwa
desk-why-release-no-room = toleo hili lina saini nyingi kadiri inavyowezekana, na chache mno kati yake zinahesabika
desk-why-release-does-not-open = kundi lililofungwa { $cohort } halifunguki tena kwa funguo zako, kwa hivyo hakuna kilichotumwa; sawazisha na ujaribu tena
desk-why-release-overtaken = dawati jingine limefunga kundi hili au limechapisha wakati huo; sawazisha na uangalie tena
