### Reviewed by a native speaker: not yet.

## Quotes beside figures: what may be published, and the signatures

desk-quotes-title = Nukuu kando ya takwimu
desk-quotes-lead = Kinachoweza kuchapishwa kinatoka kwenye kumbukumbu za kesi: nukuu ambazo mchambuzi wa pili aliidhinisha kando ya jibu, za ripoti zilizohesabiwa katika toleo lililochapishwa, pale ambapo toleo jipya zaidi linaonyesha jibu hilo kwa ripoti zisizopungua { $least }.
desk-quotes-none = Hakuna nukuu iliyochapishwa.
desk-quotes-published = Zilichapishwa { $day }. Nukuu: { $count }
desk-quotes-would = Kinachoweza kuchapishwa
desk-quotes-new = mpya
desk-quotes-nothing-may = Kwa sasa hakuna kinachoweza kuchapishwa.
desk-quotes-lost = Zimechapishwa, na hazipaswi kuwapo tena
desk-quotes-lost-why = Mtu aliiondoa au alipinga, aliyeripoti hataki tena au alirudisha ripoti yake, au dawati hili haliwezi kusoma ripoti hiyo. Chapisha tena, na tovuti haitaionyesha.
desk-quotes-held = Zimeidhinishwa, lakini bado haziwezi kuchapishwa
desk-quotes-no-place = aliyeidhinisha hakusema ni kando ya jibu gani; idhinisha tena na useme
desk-quotes-not-its-answer = ripoti haitoi tena jibu hilo; idhinisha tena kando ya jibu jingine
desk-quotes-not-counted = hakuna toleo lililochapishwa linalohesabu ripoti hiyo, au iliamuliwa vingine baadaye
desk-quotes-too-few = toleo jipya zaidi linaonyesha jibu lake kwa ripoti chini ya { $least }, au halilionyeshi: nukuu ingeelekeza kwa watu wachache
desk-quotes-text = maneno yake ni marefu mno, au hayawezi kuonyeshwa kwa umma yalivyo
desk-quotes-seldom = Chapisha kwa nadra, nukuu kadhaa mpya kwa pamoja: moja inayotokea peke yake hueleza zaidi iliandikwa lini. Kinachochapishwa kinachukua nafasi ya vyote vilivyokuwapo. Nakala walizofanya wengine haziwezi kurudishwa.
desk-quotes-sure = Nimesoma kila nukuu. Hakuna inayotaja au kuonyesha mtu yeyote.
desk-quotes-not-sure = Soma kwanza kila nukuu, kisha useme hivyo.
desk-quotes-same-as-published = Kinachoweza kuchapishwa ndicho kilichochapishwa.
desk-quotes-sign-how = Dawati hili linalinganisha faili na kumbukumbu zake lenyewe. Inaweza kutiwa saini tu ikiwa zote mbili zinatoa nukuu zile zile.
desk-quotes-same = Faili ya mchambuzi mwingine ina nukuu zilizoorodheshwa hapa tu.
desk-quotes-did-publish = Zimechapishwa. Nukuu sasa ziko kando ya takwimu zao.
