### Reviewed by a native speaker: not yet.

## Notes of analysts for one another

desk-words-notes = Madokezo
desk-words-no-notes = Hakuna aliyeandika dokezo.
desk-words-note-by = Dokezo la { $who }
desk-words-note-new = Andika dokezo
desk-words-note-text = Dokezo kwa wachambuzi wengine
desk-words-note-careful = Wachambuzi wanaosoma maneno wanaliona, pamoja na jina lako. Haliwezi kufutwa kwenye madawati mengine: usimtaje mtu ambaye ripoti haimtaji.
desk-words-note-save = Liandike
desk-words-not-shown = Hayaonyeshwi: { $why }.
desk-words-take-back = Ondoa
desk-words-put-back = Rudisha
desk-words-taken-back = { $who } ameondoa maneno haya.
desk-words-drop = Usiandike chochote
desk-words-did-note = Dokezo limeandikwa.
desk-words-did-take-back = Yameondolewa.
desk-words-did-put-back = Yamerudishwa.

## Quotes for publication

desk-words-quotes = Nukuu za kuchapishwa
desk-words-no-consent = Aliyeripoti hakukubali kunukuliwa.
desk-words-consent-gone = Aliyeripoti hataki kunukuliwa tena, kama alivyoandika { $who }.
desk-words-never = Aliyeripoti hataki kunukuliwa tena
desk-words-quotes-again = Nilikosea kuandika kwamba aliyeripoti hataki kunukuliwa
desk-words-quote-by = Imependekezwa na { $who }
desk-words-quote-new = Pendekeza nukuu
desk-words-quote-text = Maneno ya ripoti, bila yanayoweza kumtambulisha mtu
desk-words-quote-careful = Kata yasiyohitajika. Weka […], au neno la jumla kwenye mabano ya mraba kama [muuguzi], badala ya chochote kinachoweza kuonyesha mtu ni nani: majina, mahali, siku, vyeo, magonjwa. Yote yaliyo nje ya mabano lazima yawe ya ripoti, neno kwa neno. Si zaidi ya baiti { $most }: idadi hiyo hiyo ya herufi za Kilatini, au nusu yake kwa nyingi za lugha nyingine.
desk-words-quote-cut = […] imeshawekwa pale jina la mtu, nambari, siku au anwani ilipoonekana. Kamwe si zote: soma kila mstari.
desk-words-still-there = Hii bado inaweza kusema mtu ni nani. Uamuzi ni wako:
desk-words-quote-look = Itazame kando ya ripoti
desk-words-quote-check = Hii ndiyo ingechapishwa
desk-words-beside = Kando ya ripoti
desk-words-difference = Yaliyokatwa: nukuu inayaacha. Yaliyopigiwa mstari: inayasema badala yake.
desk-words-propose = Pendekeza nukuu hii
desk-words-change = Badilisha
desk-words-waits = Inasubiri mchambuzi mwingine aiidhinishe.
desk-words-approved = Imeidhinishwa kuchapishwa.
desk-words-objected = Isichapishwe: { $who } anapinga.
desk-words-not-entitled = Isichapishwe: aliyeipendekeza haruhusiwi kusoma maneno.
desk-words-not-theirs = Isichapishwe: { $why }.
desk-words-approves = { $who } anaidhinisha.
desk-words-objects = { $who } anapinga.
desk-words-approve = Haimtaji wala kumwonyesha mtu: idhinisha
desk-words-object = Isichapishwe
desk-words-no-view = Ondoa nilichosema kuihusu
desk-words-did-quote = Nukuu imependekezwa. Lazima mchambuzi mwingine aiidhinishe.
desk-words-did-approve = Umeidhinisha nukuu ichapishwe.
desk-words-did-object = Umepinga nukuu kuchapishwa.
desk-words-did-no-view = Ulichosema kuhusu nukuu kimeondolewa.
desk-words-did-consent = Imeandikwa.

## Questions to the reporter

desk-words-ask = Tuma, na usubiri jibu
desk-words-asked = { $who } alimwuliza aliyeripoti jambo { $day }. Hajaandika tangu hapo.
desk-words-asked-perhaps = { $who } alimwuliza aliyeripoti jambo { $day }. Aliyeripoti pia aliandika siku hiyo.
desk-words-asked-answered = { $who } alimwuliza aliyeripoti jambo { $day }. Ameandika tangu hapo.
desk-words-asked-unseen = { $who } alimwuliza aliyeripoti jambo.
desk-words-enough = Usisubiri jibu tena
desk-words-did-enough = Ripoti haisubiri tena jibu la aliyeripoti.

## Likely duplicates

desk-words-alike = Huenda zinasema jambo lile lile
desk-words-alike-hint = Zimependekezwa kwa mwezi, eneo, aina na maneno. Hakuna kinachounganishwa chenyewe.
desk-words-alike-both = maneno yanafanana { $words } %, majibu { $codes } %
desk-words-alike-codes = majibu yanafanana { $codes } %
desk-words-side-by-side = Ripoti { $this } na { $that }
desk-words-duplicate-of-that = { $this } ni marudio ya { $that }
desk-words-duplicate-of-this = { $that } ni marudio ya { $this }
desk-words-not-alike = Zinasema mambo tofauti: rudi kwenye ripoti
desk-words-circle = ripoti hizi ni marudio ya nyingine tayari; kubali kwanza mojawapo

## Beside which figure a quote may stand

desk-words-beside-which = Kando ya takwimu ya jibu hili
desk-words-beside-none = bado si kando ya takwimu yoyote
desk-words-beside-few = { $answer } (ripoti bado ni chache mno)
desk-words-beside-careful = Kwenye tovuti inakaa kando ya takwimu hiyo. Anayeisoma anajua kwamba imeandikwa na mtu aliyetoa jibu hili, na kwa lugha gani. Inaonyeshwa toleo jipya zaidi likiwa na ripoti zisizopungua { $least } zenye jibu hili.
desk-words-beside-now = Itakaa kando ya takwimu ya: { $answer }
