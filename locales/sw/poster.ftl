### Reviewed by a native speaker: not yet.
### What `corncrake keys poster` prints.

poster-heading = Umetendewa vibaya? Tuambie kilichotokea.
poster-what = Kwenye simu yoyote. Bila jina, bila akaunti. Unachoandika kinafungwa; ni watu wachache tu wa mtandao huu wanaoweza kukifungua.
poster-open = Andika anwani hii, au changanua msimbo:
poster-phone = Simu yako inakumbuka kurasa ulizofungua. Kama wengine wanatumia simu yako, fungua ukurasa kwenye dirisha la faragha.
poster-code = Msimbo wa QR wenye anwani
poster-words = Maneno sita ya mtandao huu
poster-words-how = Ukurasa unaweza kukuonyesha maneno sita pia. Je, ni yale yale, kwa mpangilio ule ule? Basi simu yako ina funguo sahihi.
poster-words-differ = Neno moja likitofautiana, usitume chochote, na uwaambie walioweka bango hili.
poster-words-prove = Maneno yanaweza kuonyesha: kwamba ukurasa unataja funguo za mtandao huu, na si za mwingine.
poster-words-cannot = Hayawezi kuonyesha: kwamba ukurasa wenyewe ni wa kweli, au kwamba hakuna anayetazama simu yako. Ukurasa wa uongo unaweza kuonyesha maneno yoyote. Kama unaogopa hilo, omba hapa fomu inayofanya kazi bila intaneti.
poster-slip-words = Maneno sita, ya kulinganisha na yale ya ukurasa:
