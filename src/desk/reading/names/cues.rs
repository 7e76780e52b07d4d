//! Words around names, as they are folded.

/// Titles and roles: a word with a capital after one is a name.
pub const TITLES: &str = "
dr doctor mr mrs ms miss mister sir madam officer constable sergeant sgt corporal inspector
captain chief judge magistrate nurse sister brother professor prof pastor father aunt auntie
uncle neighbour neighbor lieutenant major colonel commander detective warden docteur monsieur
madame mme mlle m agent commissaire inspecteur juge brigadier capitaine infirmiere infirmier
maitre lieutenante voisin доктор доктора доктору доктором врач врача врачу врачом сержант
сержанта сержанту капитан капитана капитану майор майора майору лейтенант лейтенанта полковник
полковника участковый участкового участковому следователь следователя следователю судья судьи
судье судью медсестра медсестры медсестре медсестру прокурор прокурора господин госпожа тетя
тети дядя дяди сосед соседа соседка инспектор инспектора оперативник опер опера начальник
начальника старшина прапорщик daktari afande inspekta bwana bi bibi mzee mama baba muuguzi
hakimu koplo sajenti mwalimu chifu ndugu dada kaka jirani nesi лікар лікаря лікарю лікарка
лікарки суддя судді слідчий слідчого слідчому пан пана пані дільничний дільничного капітан
капітана сусід сусіда сусідка медсестрі полковнику тітка дядько лейтенанту doctorul doctorului
doctorita domnul domnului doamna doamnei dl dna judecatorul judecatoarea politistul agentul
agentului inspectorul procurorul capitanul sergentul asistenta asistentei vecinul vecina
comisarul dnul дарыгер дарыгери тергөөчү судьясы милиционер инспектору аскер кошунам дәрігер
тергеуші көрші көршім полицей мейірбике медайым прокуроры دكتور الدكتور الدكتوره دكتوره الطبيب
الطبيبه السيد السيده الضابط القاضي الممرضه الممرض الشيخ الحاج الحاجه الاستاذ الاستاذه النقيب
الرايد العقيد الملازم الرقيب جاري جارتي صديقي صديقتي اخي اختي عمي خالي زوجي زوجتي المحامي
المحاميه الانسه العميد المقدم ست
";

/// Phrases after which a name comes, whatever its first letter. Between bars.
pub const INTRODUCED: &str = "
my name is | my names are | his name is | her name is | his name was | her name was | name was |
named | known as | nicknamed | they call me | call me | called me by | goes by | a man called |
a woman called | officer called | someone called | guy called | somebody called | nurse called |
doctor called | je mappelle | il sappelle | elle sappelle | mon nom est | son nom est | nomme |
nommee | surnomme | surnommee | qui sappelle | appele | appelee | dit | меня зовут | его зовут |
ее зовут | зовут | по имени | по фамилии | по кличке | кличка | фамилия | мое имя | звали | jina
langu ni | jina lake ni | naitwa | anaitwa | aitwaye | anayeitwa | aliyeitwa | alias | kwa jina
la | kwa jina | мене звати | його звати | її звати | звати | на імя | на прізвище | на
прізвисько | прізвище | моє імя | імені | ma numesc | ma cheama | il cheama | o cheama | se
numeste | pe nume | numit | numita | numele meu este | poreclit | zis | менин атым | анын аты |
атым | фамилиясы | фамилиям | аты жөнүм | ысымы | ысмым | менің атым | оның аты | есімі | есімім
| аты жөнім | тегі | اسمي | اسمه | اسمها | انا اسمي | يدعي | تدعي | المدعو | المدعوه | ادعي |
باسم | اسم الضابط | لقبه | ابو | ام | ابن | بنت | عبد | ال سيد
";

/// Words after a name.
pub const AFTER_NAMES: &str = "
деген аттуу есімді атты байке эже агай апай мырза аға апа ага айым уулу кызы ұлы қызы улы uulu
kyzy
";

/// What binds the words of one name.
pub const BINDS: &str = "
de van von bin binti ibn bint al el abu ould wa ole arap uulu kyzy уулу кызы ұлы қызы улы оглы
бин ибн ابن بن بنت ابو ام عبد ال ابي
";

/// What names end with in one case or another, and what grows on to them.
pub const ENDINGS: &str = "
а у ом ем е ы и ой ей ою ею я ю єм ові еві єві і ї єю га ге го гө ка ке ға қа дан ден дон дөн
тан тен нан нен нын нин дын дин тын тин нун дун тун ның нің дың дің тың тің ны ни ды ди ты ти ну
ду ту ні ді ті да де та те мен пен бен s ului lui ei ul
";

/// How family names and patronymics end.
pub const FAMILY: &str = "
ович евич овна евна ична ова ева ову еву овой евой овым евым енко енка енку енком чук чука чуку
щук ский ского скому ским ская ской ський ського ському ська ської цький цька баев баева беков
бекова улы ұлы кызы қызы уулу овну овны йович івна івни ovich evich ovna evna ova eva enko chuk
skiy sky escu eanu iuc kyzy uulu баевич бекович
";

/// Words that begin with a capital, or stand where a name would, and are none.
pub const NOT_NAMES: &str = "
i im ive id ill the a an he she they we you it my his her their our your and but or so then when
where why what who how if because after before while on in at from to for with without of as by
this that these those there here not no yes all some one two three was were is are be been had
has have did do said told hit took me him them us monday tuesday wednesday thursday friday
saturday sunday january february march april may june july august september october november
december god covid english asked came also just please police every last yesterday today later
since now je jai tu il elle nous vous ils elles le la les un une des du et mais ou donc quand
puis apres avant dans sur sans avec pour par ce cet cette ces mon ma mes son sa ses leur qui que
est sont etait ont pas oui non ici hier quil quelle dit cest dieu lui moi hopital я ты он она
оно они мы вы вас вам вами ваш ваша ваше ваши меня мне мной его ему ее ей их им нас нам мой моя
мое мои наш и а но или если когда потом после до в во на у с со к ко по из за от для без не ни
да нет что кто где как это этот эта тот там тут так был была было были все вчера сегодня бог
один два три сказал сказала полиция еще уже тоже только очень слова слово снова дева права
голова корова основа готова здорова такова какова він вона воно вони ми ви мене мені його йому
її їх їм мій моє мої і й та але або якщо коли потім після з зі із що хто де як це цей ця ні був
була було були всі вчора сьогодні поліція ще вже дуже mimi wewe yeye sisi nyinyi wao na lakini
au kama wakati baada kabla kwa katika ya wa za cha ni si huyu yule wale hapa pale jana leo kisha
halafu polisi mungu hii hiyo huko alinipiga walinipiga alisema waliniambia aliniambia kwamba
ambaye eu el ea noi voi ei ele dar sau daca cand dupa inainte pe cu fara pentru din de o mi mai
am ai este sunt era erau nu da cine unde cum acest aceasta acolo aici ieri azi politia
dumneavoastra m-a m-au s-a mi-a mi-au l-a l-au ca care meu mea dumnezeu мен сен ал биз силер
алар жана менен бирок качан анан бул ошол менин анын мага мени ага аны үчүн бар жок бир эки
кечээ бүгүн ол сіз сиз біз олар және бірақ қашан содан бұл сол менің оның маған оған оны үшін
жоқ бір екі кеше бүгін деп деді деди деген полицейлер айтты келди келді في من الي علي عن مع هو
هي هم انا نحن انت انتم هذا هذه ذلك تلك التي الذي الذين ما لا لم لن ثم او ان كان كانت كنت كانوا
قال قالت قالوا ضربني ضربوني اخذ اخذوا اخذني كل بعض بعد قبل عند عندما حين حيث كيف لماذا متي اين
نعم بلا غير الله امس اليوم جدا فقط لكن وقال وقالت لي له لها الشرطه المستشفي هناك هنا طلب رفض
رفضت هدد هددني شتمني جاء
";
