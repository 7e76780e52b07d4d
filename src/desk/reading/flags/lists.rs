//! Beginnings of words in nine languages, as they are folded. A full stop after one means that
//! the word ends there; a hyphen before one, that it may begin before.

/// Somebody was beaten.
pub const VIOLENCE: &str = "
beaten beating stabb strangl избил избит избива зареза душил побил побит побива -nipiga.
walinipiga. alinipiga. walimpiga. -pigwa -chapa tabass battu. battue. frapp poignard batut
bataie injungh сабап сабады сабашты тепки соққы ұрып ضرب ضربوني ضربني طعن
";

/// Sexual violence.
pub const SEXUAL: &str = "
rape raping rapist molest sexual изнасил насилова сексуальн домога зґвалт гвалт домага -bakwa
-mbaka. -nibaka. -wabaka. ubakaji kubaka. viol. viole. violee. violees. violer. viols. violeur
sexuel agression. violat violul зордукта зорлады зорлап зорлау зорлық сексуал жыныстык жыныстық
اغتصب اغتصاب تحرش جنسي اعتداء
";

/// Torture.
pub const TORTURE: &str = "
tortur electrocut пытк пытал пытат истяза катува катув тортур mateso. -tesa. -teswa supplic
chinui schingiu кыйнаш кыйнады кыйноо қинады қинап азапта تعذيب عذب يعذب
";

/// Somebody took or may take their own life.
pub const SUICIDE: &str = "
suicid суицид самоуби повесил суїцид самогуб повіси kujiua -jiua. sinucid sinucis өзүн-өзү
өз-өзүн жан-кый انتحار انتحر
";

/// An overdose.
pub const OVERDOSE: &str = "
overdos od. odd. передоз surdos supradoz жогорку-доза جرعه
";

/// Somebody died.
pub const DEATH: &str = "
died. dead. death dying. kill murder corpse mort. morte. morts. deced tue. tuee. meurtr умер
умирал погиб смерт убил убий убит труп скончал помер загин вбив вбил мертв -kufa. -likufa
-mekufa amefariki alifariki -uawa. kifo. maiti. murit moart ucis omor deces өлдү өлүм өлтүр каза
өлді өлім өлтір қайтыс مات ماتت توفي توفيت وفاه موت قتل مقتل جثه
";

/// A child.
pub const CHILD: &str = "
child kid. kids. minor. minors. baby. babies. infant toddler teenage underage schoolgirl
schoolboy daughter son. sons. enfant mineur bebe fille. fils. ado. adolescent ребен ребят дети.
детей. детям. детьми. детск несовершеннолет школьни подрост дочь. дочк дочер сын. сына. сыну.
сыном. сынок младен малолет дитин діти. дітей. дітям. дитя неповноліт підліт доньк син. сина.
сину. немовля школяр mtoto watoto mwanangu mwanafunzi kijana binti. copil copii minora. minori
bebelus fiica fiul. fiului. adolescen elev. eleva. бала. балам баласы балдар балалар балан кызым
уулум ымыркай өспүрүм жашы-жете қызым ұлым сәби жасөспірім кәмелет нәресте طفل اطفال قاصر رضيع
ابني ابنتي بنتي ولدي مراهق تلميذ
";

/// After a number, these alone say that it is an age.
pub const AGED: &str = "
old. year-old years-old yo. лет-н летн річн жаш жас yrs
";

/// After a number, these say that it is an age if the words before say so too.
pub const AGE_AFTER: &str = "
ans. лет. год. года. років. роки. рік. miaka. ani. سنه. سنوات. سنين. عام. عاما.
";

/// Words before an age.
pub const AGE_BEFORE: &str = "
jai. javais. a. ai. avait. avais. age. agee. мне. ему. ей. было. исполнилось. сыну. дочке.
дочери. брату. сестре. мені. йому. їй. було. виповнилося. доньці. umri. nina. ana. am. aveam.
avea. are. varsta. عمري. عمره. عمرها. عمر.
";
