//! Names that many bear where Corncrake is used, as they are folded. No list is complete: other
//! names are found by what stands around them.

/// Given names and some family names, in Latin, Cyrillic and Arabic letters.
pub const NAMES: &str = "
john james peter paul david michael joseph samuel daniel stephen steven george francis patrick
kevin brian dennis eric kelvin victor vincent anthony simon charles robert richard thomas william
henry edward martin moses isaac abraham jacob elijah joshua caleb solomon benjamin andrew philip
mary jane ann anne anna susan sarah elizabeth margaret catherine esther ruth rebecca rachel martha
lucy alice agnes beatrice caroline christine diana emily eunice florence irene janet jennifer
jessica joyce judith julia karen linda lilian lydia mercy monica nancy naomi pamela patricia pauline
rose sharon stella teresa veronica vivian winnie emma laura nicole sophie
otieno ochieng odhiambo omondi onyango owino ouma okoth oduor opiyo okello achieng akinyi atieno
adhiambo awino anyango apiyo auma kamau mwangi njoroge kariuki maina karanja kimani ndungu gitau
waweru wanjiku wambui wairimu njeri wangari muthoni wanjiru nyambura wangui waithera mutua musyoka
mutiso kioko nduku mumbua mwende kyalo kipchoge kiprono kiplagat cheruiyot chebet jepkosgei
cherono rotich kibet koech barasa wafula wekesa nekesa simiyu makokha juma hamisi bakari rajabu
ramadhani saidi salim salum omar omari ali hassan hussein abdi abdul abdalla abdallah mohamed
mohammed muhammad ahmed ibrahim ismail yusuf yusufu musa issa khalid karim rashid hamid said fatuma
fatima amina aisha asha halima zainab zuhura mwanaisha mariam maryam khadija saida rehema neema
baraka zawadi subira tatu mwajuma
jean pierre jacques louis luc marc mathieu nicolas olivier philippe sebastien thierry antoine
alain bernard christophe didier fabien francois frederic gerard guillaume herve julien laurent
ludovic maxime pascal romain stephane sylvain xavier yves marie sophie camille chloe claire celine
elodie emilie francoise isabelle juliette lea louise manon mathilde nathalie pauline sandrine
sylvie valerie veronique virginie brigitte monique jacqueline helene amelie karim mehdi rachid
youssef samir nadia leila samira malika yasmine mamadou moussa ousmane aminata fatou awa
ivan petr pyotr sergei sergey andrei andrey dmitri dmitry dmytro alexei aleksei alexander oleksandr
aleksandr nikolai mykola vladimir volodymyr mikhail mykhailo yuri yurii igor ihor oleg oleh pavel
pavlo roman ruslan denis maxim maksim artem anton bogdan bohdan taras ostap vasyl stepan natalia
nataliya natasha olga olha elena olena irina iryna svetlana svitlana tatiana tetiana oksana
ekaterina kateryna maria mariia anastasia yulia yuliia lyudmila galina halyna marina maryna vera
viktoria daria nina larisa
ion vasile gheorghe nicolae mihai mihail andrei alexandru cristian constantin stefan florin daniel
gabriel ionut marius adrian bogdan catalin cosmin dumitru dorin radu razvan sorin tudor vlad
valentin viorel victor grigore petru pavel ana maria elena ioana andreea mihaela cristina daniela
alexandra gabriela adriana simona monica raluca roxana oana alina carmen corina diana doina
florentina georgiana larisa lavinia loredana luminita magdalena mirela natalia nicoleta paula
rodica silvia tatiana valentina veronica viorica violeta lilia ludmila
azamat nurlan bakyt ulan almaz talant kanat ermek erlan daniyar aibek aida aigul ainura gulnara
jyldyz nazgul begimai altynai cholpon elmira meerim zarina yerlan askar marat arman nursultan
dinara aigerim madina saule
иван петр павел сергей андрей дмитрий алексей александр николай владимир михаил юрий игорь олег
роман руслан денис максим артем антон богдан виктор виталий вячеслав станислав константин
василий степан григорий геннадий леонид валерий борис кирилл никита илья егор тимур марат ринат
рустам эдуард евгений анатолий аркадий федор семен матвей даниил данил глеб вадим костя саша
леша паша миша коля вова витя дима женя гена толя юра гриша стас слава серега
леха санек колян вован димон анна мария елена ольга ирина светлана татьяна оксана екатерина
анастасия юлия людмила галина марина вера надежда наталья наталия виктория дарья нина лариса
валентина алена алина алла ангелина валерия вероника евгения жанна зинаида инна карина кристина
ксения лидия любовь маргарита полина раиса регина римма софия тамара эльвира яна катя маша
настя наташа лена оля ира света таня аня юля люда галя даша вика ксюша рита соня
олександр микола володимир михайло юрій ігор олексій андрій сергій дмитро павло василь віктор
віталій вячеслав тарас остап богдан ярослав мирослав святослав євген анатолій григорій петро
степан іван йосип тимофій назар ростислав любомир маряна олена ірина світлана тетяна катерина
марія анастасія юлія наталія наталя галина оксана софія соломія леся леся зоряна ярина дарина
вікторія христина уляна надія любов
азамат нурлан бакыт улан алмаз талант канат эрмек эрлан данияр айбек бекзат нурбек жаныбек
кубаныч мирлан эрнис чынгыз темир адилет тилек аида айгуль айгүл айнура гулнара гүлнара жылдыз назгул
назгүл бегимай алтынай чолпон элмира мээрим зарина асель жаркын бермет айпери нургуль айжан гулзат
сауле ерлан асқар аскар арман нұрлан нұрсұлтан серік қайрат ерболат бауыржан дәурен данияр бекзат
мұрат айдос жандос ержан динара айгерім мадина сәуле гүлнар жанар айнұр ботагөз әсел әлия гүлмира
жанна қарлығаш нұргүл зере самал
احمد محمد محمود مصطفي علي حسن حسين خالد عمر عثمان يوسف ابراهيم اسماعيل موسي عيسي سعيد سالم
كريم رشيد طارق سامي سمير ماجد وليد ياسر ياسين زيد زياد رامي هشام هاني حمزه عادل فارس  
فواد نبيل نادر ناصر منصور مازن مروان جمال جابر بلال ايمن ايهاب انس امين اشرف عبدالله
عبدالرحمن عبدالكريم عبدالعزيز فاطمه عايشه خديجه زينب مريم سعاد سميره ساره ليلي
ناديه نوره هدي هند هبه رنا رانيا ريم رشا دينا داليا سلمي سناء سهي شيماء شهد عبير غاده فرح
لبني لمياء مها مني ملك منال نجلاء نسرين نور نورا ياسمين وفاء
";
