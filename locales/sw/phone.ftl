### Reviewed by a native speaker: not yet.

## phone: is this the right site?

phone-site = Je, hii ndiyo tovuti sahihi?
phone-site-compare = Linganisha maneno haya sita na yale yaliyo kwenye bango au kadi yetu, au na yale ambayo mtu unayemwamini anakusomea:
phone-site-working = Maneno yanatayarishwa…
phone-site-failed = Maneno hayakuweza kutayarishwa. Tafadhali funga sehemu hii na uifungue tena.
phone-site-can = Kama yote sita ni yale yale kwa mpangilio ule ule, ripoti yako inafungwa kwa funguo za watu wetu.
phone-site-cannot = Kama moja ni tofauti, usiandike hapa. Maneno hayawezi kuonyesha kama tovuti hii ilibadilishwa ili kukudanganya: kama mtu mwenye nguvu anakuandama, tumia fomu inayofanya kazi bila mtandao, au zungumza nasi kwa njia nyingine.

## phone: leaving

phone-exit = Ondoka sasa
phone-exit-how = “Ondoka sasa” inakupeleka mara moja kwenye ukurasa wa kawaida. Kitufe cha Esc kikibonyezwa mara tatu hufanya vivyo hivyo. Ulichoandika kinapotea hapo.

## phone: who seals, and who can read what

phone-waiting = Subiri kidogo: simu hii inajitayarisha kufunga ripoti yako. Unaweza kuanza kuandika. Hakuna kilichotoka kwenye simu.
phone-ready = Tayari. Ripoti yako itafungwa kwenye simu hii kabla ya kutoka. Ni watu tunaowaamini kwa kazi hii tu wanaoweza kuifungua. Seva hii haiwezi.
phone-sealed = Ripoti yako inafungwa kwenye simu yako, kwa funguo ambazo simu imethibitisha saini zake. Seva inapata na kuhifadhi ripoti iliyofungwa tu, na haiwezi kuifungua.
phone-limits = Kinachofunga kinatoka kwenye seva hii hii. Mtu aliyeteka seva angeweza kuitumia simu yako kitu kingine, na hakuna ukurasa unaoweza kukulinda dhidi ya seva unakotoka. Kama ni lazima uepuke hilo, tuombe fomu inayofanya kazi bila intaneti, na ulinganishe maneno sita kwenye bango letu.
form-seals = Kufunga:
form-seals-waiting = inajitayarisha
form-seals-phone = kwenye simu hii
form-seals-server = kwenye seva
form-seals-failed = haiwezekani
phone-instead = Simu haiwi tayari?
phone-instead-what = Unaweza kutuma bila kufunga kwenye simu. Hapo seva hii itaona ripoti yako kwa muda mfupi, inapoifunga. Kitufe hiki kinapeleka ulichoandika kwenye seva na kukirudisha kwako, kwenye ukurasa unaoweza kukituma. Bado hakuna kinachohifadhiwa.
phone-instead-do = Endelea bila kufunga kwenye simu
phone-instead-files = Ulichoambatisha kinabaki kwenye simu hii na kimeondolewa kwenye ukurasa huu. Unaweza kukiambatisha tena kwenye ukurasa unaofuata. Bonyeza kitufe mara moja zaidi ili kuendelea.
phone-failed = Simu hii haikuweza kujitayarisha kufunga ripoti yako. Hakuna kilichotumwa. Unaweza kufungua ukurasa huu tena baadaye, au kuona chaguo lililo hapa chini.
phone-look-waiting = Itafanya kazi simu hii ikiwa tayari.
phone-look-instead-what = Unaweza kutafuta bila msaada wa simu hii. Hapo seva hii inaona kwa muda mfupi risiti yako, na unachosoma na kuandika kwa risiti hiyo.
phone-look-instead-do = Tafuta kupitia seva hii

## phone: keys that are refused

phone-refused-unsigned = Hakuna kilichotumwa. Funguo za mtandao hazijatiwa saini na watu wa kutosha wanaozithibitisha. Huenda mtu anataka kusoma kwa siri.
phone-refused-broken = Hakuna kilichotumwa. Funguo za mtandao zimeharibika, au mtu amezibadilisha njiani.
phone-refused-other-network = Hakuna kilichotumwa. Hizi ni funguo za mtandao mwingine.
phone-refused-expired = Hakuna kilichotumwa. Funguo za mtandao zimepitwa na wakati. Kama tarehe ya simu hii si sahihi, tafadhali irekebishe na ufungue ukurasa huu tena.
phone-refused-no-period = Hakuna kilichotumwa. Mtandao hauna ufunguo unaotumika kwa sasa.
phone-refused-ended = Hakuna kilichotumwa. Mtandao umefungwa na haupokei ripoti tena.
phone-refused-what-now = Unaweza kurudi baadaye, au utuambie kwa njia nyingine.

## phone: sending

phone-sealing = Inafungwa kwenye simu hii …
phone-sending = Imefungwa. Inatumwa …
phone-trying-again = Bado haijatumwa: hakuna mtandao. Inajaribu tena yenyewe …
phone-not-sent = Bado haijatumwa: hakuna mtandao. Yote uliyoandika bado yapo hapa. Tafadhali bonyeza “Tuma ripoti” tena. Haitahesabiwa mara mbili.
phone-not-saved = Ripoti yako haikuhifadhiwa: seva haiwezi kuipokea kwa sasa. Yote uliyoandika bado yapo hapa. Tafadhali bonyeza “Tuma ripoti” tena baada ya muda. Haitahesabiwa mara mbili.
phone-over-budget = Bado haijahifadhiwa: ripoti nyingi sana zinafika kwa wakati mmoja. Si kosa lako. Yote uliyoandika bado yapo kwenye ukurasa huu. Tafadhali bonyeza “Tuma ripoti” tena baada ya saa moja, au baadaye leo. Haitahesabiwa mara mbili.
phone-language-failed = Hakuna mtandao, kwa hivyo ukurasa unabaki katika lugha hii. Yote uliyoandika bado yapo hapa.

## phone: the receipt

phone-print = Chapisha kwa udogo
phone-print-what = Tarakimu tu ndizo zinachapishwa, hakuna kingine.
