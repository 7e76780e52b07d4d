### Reviewed by a native speaker: not yet.

## A report on somebody’s behalf

desk-enter-what = Kwa mtu aliyekuomba uripoti kwa niaba yake. Wewe unajaza maswali ya fomu, na unampa risiti.
desk-enter-answers-only = Wewe unasoma majibu tu. Anayesoma maneno ndiye anayepaswa kuiingiza.
desk-enter-first = Kabla ya kuanza
desk-enter-tell = Mwambie mtu huyo ni nani atasoma ripoti na inatumika kwa nini, na kwamba anaweza kuiondoa kwa risiti. Usiandike majina, anwani wala nambari za simu, zake au za watu wengine.
desk-enter-agreed = Amesikia haya, na amekubali niitume kwa niaba yake
desk-enter-month = katika mwezi ulioandikwa hapa chini, au hakusema:
desk-enter-words = Maneno yake mwenyewe
desk-enter-language = Lugha ya maneno yake
desk-enter-then = Ripoti inafungwa kwa muhuri hapa, inawekwa alama kuwa imetumwa kwa niaba ya mwingine, na wachambuzi wengine wanaipata.
desk-enter-send = Ingiza ripoti
desk-enter-again = Iingize hata hivyo
desk-enter-not-yet = Bado haijaingizwa
desk-enter-not-agreed = Hakuna kinachoingizwa bila ridhaa ya mtu mwenyewe. Tafadhali mwombe.
desk-enter-here = Kuna ripoti hapa yenye majibu yale yale. Huenda ni hii hii, iliyoingizwa awali:
desk-enter-receipt = Risiti
desk-enter-done = Ripoti { $id } sasa iko kwenye dawati hili, na inaenda kwa wachambuzi wengine. Hii ni risiti yake:
desk-enter-receipt-theirs = Ni ya mtu huyo, na si ya mwingine yeyote. Kwa risiti hii anaweza kuona majibu, kuandika tena na kuiondoa ripoti.
desk-enter-receipt-copy = Mwache aiandike au aipige picha. Usiweke nakala, na usiitume kwa programu ya ujumbe.
desk-enter-receipt-lost = Hakuna anayeweza kuitengeneza tena, wala wewe wala seva.
desk-enter-receipt-lock = Inaonyeshwa hadi ubonyeze kitufe kilicho hapa chini, au hadi dawati lijifunge.
desk-enter-forget = Nimempa: isahau
desk-enter-forgotten = Risiti imesahauliwa hapa.
