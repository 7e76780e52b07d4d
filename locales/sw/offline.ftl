### Reviewed by a native speaker: not yet.
### The form that works without the internet, and the page that takes its file.

## offline: the form

offline-title = Ripoti bila intaneti
offline-needs-script = Fomu hii inahitaji kivinjari kinachoendesha skripti. Tafadhali fungua faili kwenye kivinjari kingine, kama Firefox au Chrome.
offline-how = Jaza hapa. Hakuna kinachotoka kwenye simu hii chenyewe. Mwishoni unapata faili moja iliyofungwa, na unachagua jinsi ya kuiwasilisha.
offline-who-reads = Ni watu wa mtandao huu wenye funguo tu wanaoweza kufungua faili. Anayeibeba hawezi.
offline-until = Ilitengenezwa { $day }. Tafadhali itumie hadi { $until }; baada ya hapo, omba mpya.
offline-checking = Inaangalia funguo za fomu hii …
offline-ready = Tayari. Unachoandika kinafungwa kwenye simu hii.
offline-old = Fomu hii ni ya zamani. Bado inafanya kazi, lakini tafadhali omba mpya ukiweza.
offline-refused-expired = Fomu hii ni ya zamani mno, na funguo zake huenda hazitumiki tena. Haifungi chochote tena. Tafadhali omba mpya, na uhakikishe simu hii inaonyesha tarehe sahihi.
offline-refused-ended = Mtandao umefungwa na haupokei ripoti tena. Fomu hii haifungi chochote.
offline-refused-broken = Fomu hii imeharibika, au mtu ameibadilisha. Tafadhali usiitumie, na uwaambie waliokupa.
offline-seal = Funga ripoti
offline-busy = Faili moja haijawa tayari. Tafadhali subiri kidogo.
offline-sealing = Inafunga …
offline-failed = Kufunga hakukufaulu. Yote uliyoandika bado yapo hapa. Tafadhali jaribu tena; kama uliambatisha faili, jaribu na chache zaidi.
offline-done = Imefungwa. Bado hakuna kilichotumwa.
offline-done-what = Hifadhi faili sasa. Ulichoandika hakipo tena kwenye ukurasa huu.
offline-save = Hifadhi faili
offline-hand = Jinsi ya kuiwasilisha
offline-hand-person = Mpe mtu unayemwamini, kwenye flash au kutoka simu hadi simu. Hawezi kuisoma.
offline-hand-page = Ipakie baadaye, kutoka kifaa chochote, kwenye:
offline-hand-messenger = Itume kwa programu ya ujumbe au barua pepe. Hakuna njiani anayeweza kuisoma, lakini wanaweza kuona kwamba ulituma faili.
offline-file-secret = Futa faili kwenye simu hii ikishafika. Atakayeipata hawezi kusoma ripoti yako, lakini anaweza kuona kwamba uliiandika, na anaweza kuiondoa.
offline-receipt = Risiti yako
offline-receipt-what = Inafanya kazi faili ikishafika.
offline-clear = Futa vyote

## offline: the ways to it

offline-link = Fomu kama faili inayofanya kazi bila intaneti
offline-link-note = saini yake
offline-upload-link = Wasilisha faili iliyofungwa

## offline: handing in a file

offline-upload-title = Wasilisha faili iliyofungwa
offline-upload-what = Kwa faili iliyotengenezwa na fomu isiyo na intaneti. Imeshafungwa: seva hii haiwezi kuifungua.
offline-upload-file = Faili; jina lake linaishia na .corncrake
offline-upload-do = Iwasilishe
offline-upload-trace = Hakuna anayeuliza wewe ni nani. Unaweza kuwasilisha faili kwa niaba ya mtu mwingine.
offline-upload-done = Imefika, ikiwa imefungwa.
offline-upload-done-what = Unaweza kufuta faili sasa. Aliyeandika ripoti anaweza kuitafuta kwa risiti yake.
offline-upload-refused = Hii si faili kamili iliyofungwa ya mtandao huu. Hakuna kilichohifadhiwa. Huenda ilikatika njiani: tafadhali jaribu na faili kama ilivyohifadhiwa mwanzoni.
offline-upload-period = Faili hii ilifungwa kwa funguo ambazo mtandao huu hautumii. Hakuna kilichohifadhiwa. Ripoti lazima iandikwe tena, kwa fomu mpya.
offline-upload-later = Bado haijapokelewa: mambo mengi sana yanafika kwa wakati mmoja. Tafadhali hifadhi faili, na uiwasilishe tena baada ya saa moja, au baadaye leo.
offline-upload-not-saved = Haikuhifadhiwa. Kosa ni letu, si lako. Tafadhali hifadhi faili, na ujaribu tena baada ya dakika moja.
offline-upload-not-taking = Mtandao huu haupokei ripoti kwa sasa. Tafadhali hifadhi faili, na ujaribu tena siku nyingine.
