### Reviewed by a native speaker: not yet.

## way-back: coming back with the receipt, on the phone

way-back-length = Risiti ina tarakimu 30. Tafadhali linganisha: kuna zilizokosekana au zilizozidi.
way-back-character = Risiti ina tarakimu tu. Tafadhali linganisha tena.
way-back-check = Moja ya tarakimu hizi si sahihi. Tafadhali zilinganishe tena.
way-back-too-often = Risiti nyingi sana zinatafutwa sasa hivi. Tafadhali jaribu tena baada ya dakika chache. Ripoti yako haijaathirika.
way-back-no-connection = Haikufika. Tafadhali angalia mtandao wako na ujaribu tena.
way-back-not-taking = Hakuna kinachoweza kutumwa hapa kwa sasa. Ulichoandika bado kipo kwenye ukurasa huu.
way-back-too-much = Bado haijatumwa: mambo mengi sana yanafika kwa wakati mmoja. Si kosa lako. Yote uliyoandika bado yapo hapa. Tafadhali bonyeza “Funga na utume” tena baada ya saa moja, au baadaye leo.
way-back-gone = Ripoti ya risiti hii haipo hapa tena. Kilichomo kwenye sanduku lake la barua bado kipo.
way-back-replies = Majibu kwako
way-back-no-replies = Hakuna jibu lako hapa. Unaweza kuangalia tena siku nyingine.
way-back-replies-number = Majibu hapa: { $number }
way-back-checked = Simu hii imethibitisha kwamba maneno haya yanatoka kwa { $network }.
way-back-reply-day = Liliandikwa { $day }
way-back-forged = Ujumbe mmoja haukuweza kuthibitishwa. Huenda umetoka kwa mtu ambaye hazungumzi tena kwa niaba yetu, au hautoki kwetu kabisa. Hauonyeshwi. Usifuate ujumbe unaodai kutoka kwetu na unaokufikia kwa njia nyingine. Kama unasubiri jibu, tuandikie tena.
way-back-unchecked = Ujumbe uliopo hapa: { $number }. Simu hii haiwezi kuthibitisha kwa sasa ni nani aliyeuandika, kwa hiyo hauonyeshwi. Tafadhali angalia tena siku nyingine.
way-back-out-of-date = Funguo za mtandao zimepitwa na wakati. Simu hii haiwezi kujua kama aliyeandika haya bado anazungumza kwa niaba ya mtandao. Kuwa mwangalifu na unachoombwa.
way-back-empty = Futa majibu
way-back-empty-what = Majibu yaliyofutwa hayawezi kurudishwa. Ripoti yako inabaki.
way-back-empty-sure = Ufute majibu yote sasa?
way-back-empty-yes = Ndiyo, yafute
way-back-emptied = Majibu yamefutwa kwenye seva hii.
way-back-no = Hapana, acha kama ilivyo
way-back-write = Tuandikie tena
way-back-write-label = Ungependa kuongeza nini?
way-back-write-hint = Inafungwa kwenye simu hii na inaenda kwa watu wanaosoma ripoti. Tafadhali usiandike majina, anwani wala nambari za simu.
way-back-write-send = Funga na utume
way-back-write-empty = Tafadhali andika kitu, au ongeza faili.
way-back-write-long = Tafadhali fupisha hadi herufi { $max }.
way-back-write-sent = Imetumwa. Ulichoandika kimefungwa na kuhifadhiwa pamoja na ripoti yako. Kukiwa na jibu, utalipata hapa kwa risiti ile ile.
way-back-no-writing = Huwezi kutuandikia kutoka hapa kwa sasa: simu hii haina funguo za kuaminika za kufungia ujumbe. Unaweza kurudi baadaye, au utuambie kwa njia nyingine.
receipt-withdraw-sure = Uondoe ripoti yako sasa? Haiwezi kurudishwa.
receipt-withdraw-yes = Ndiyo, iondoe
way-back-untold = Ukiiondoa sasa, inafutwa kabisa kwenye seva hii. Simu hii haiwezi kuthibitisha funguo za mtandao kwa sasa, kwa hiyo huenda watu walioisoma tayari wasiambiwe.
way-back-done = Funga na usahau
way-back-done-hint = Risiti yako na yote yanayoonyeshwa hapa yanaondoka kwenye ukurasa huu.
way-back-left = Imefungwa. Hakuna kilichobaki kwenye ukurasa huu.

## receipt: coming back, and printing it small

receipt-page-title = Imehifadhiwa
receipt-come-back = Ili kurudi, fungua ukurasa huu tena na uandike tarakimu chini ya “Umeshatuma ripoti?”.
receipt-slip = Unaweza kuchapisha ukurasa huu. Kwenye karatasi hutoka tarakimu tu, ndogo za kukatwa, na maneno “Tafadhali hifadhi nambari hii.”
receipt-slip-line = Tafadhali hifadhi nambari hii.
receipt-slip-where = Chapisha pia anwani ya ukurasa huu chini ya tarakimu

## letterbox: coming back without scripts, on the server's own pages

letterbox-gone = Ripoti ya risiti hii haipo hapa tena. Kilichomo kwenye sanduku lake la barua bado kipo.
letterbox-signed = Ujumbe huu umetiwa saini na { $network }. Usiotiwa saini hauonyeshwi.
letterbox-write-hint = Jibu, au jambo ulilokumbuka. Watu wanaoweza kusoma ripoti yako wataisoma. Hadi herufi { $max }.
letterbox-write-do = Tuma ujumbe
letterbox-written = Ujumbe wako umehifadhiwa, umefungwa.
letterbox-write-stale = Bado haijatumwa. Ukurasa huu ulikuwa wazi kwa muda mrefu, au umetumiwa mara kadhaa. Yote uliyoandika bado yapo hapa: tafadhali bonyeza “Tuma ujumbe” mara moja zaidi.
letterbox-write-over-budget = Bado haijatumwa: mambo mengi sana yanafika kwa wakati mmoja. Si kosa lako. Yote uliyoandika bado yapo hapa. Tafadhali bonyeza “Tuma ujumbe” tena baada ya saa moja, au baadaye leo.
letterbox-write-not-saved = Ujumbe wako haukuhifadhiwa. Kosa ni letu, si lako. Yote uliyoandika bado yapo hapa: tafadhali bonyeza “Tuma ujumbe” tena baada ya dakika moja. Kama ulihifadhiwa, hautahesabiwa mara mbili.
letterbox-sure-all = Ulichoandika au kuambatisha baadaye, na ujumbe wako, vinafutwa pamoja nayo. Hakuna anayeweza kuvirudisha.
letterbox-server-sees = Ukurasa huu unafanya kazi bila skripti, kwa hivyo seva hii iliona risiti yako, na unachosoma, kuandika na kuambatisha hapa, kwa muda mfupi. Haihifadhi risiti popote, na unachoandika na kuambatisha inakihifadhi kikiwa kimefungwa tu.
