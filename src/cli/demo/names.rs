//! What the demonstration's network is called and says of itself, in each language.

use crate::disclosure::Labels;
use crate::text::Lang;

/// The words of one language.
pub(super) struct Named {
    /// What the network is called.
    pub title: &'static str,
    /// Where its reports are from.
    pub covers: &'static str,
    /// Instead of whom to call for help.
    pub nobody: &'static str,
    /// Who is responsible.
    pub responsible: &'static str,
    /// How long reports are kept.
    pub kept: &'static str,
    /// What a reporter can ask for.
    pub rights: &'static str,
}

impl Named {
    pub(super) const fn of(lang: Lang) -> Self {
        let [title, covers, nobody, responsible, kept, rights] = words(lang);
        Self {
            title,
            covers,
            nobody,
            responsible,
            kept,
            rights,
        }
    }
}

/// One text in each of `languages`.
pub(super) fn labels(languages: &[Lang], text: fn(&Named) -> &'static str) -> Labels {
    let one = |lang: &Lang| (lang.code().to_owned(), text(&Named::of(*lang)).to_owned());
    languages.iter().map(one).collect()
}

const fn words(lang: Lang) -> [&'static str; 6] {
    match lang {
        Lang::En => [
            "Demonstration network",
            "an invented country",
            "Nobody answers here: this is a demonstration",
            "Nobody: every report here is invented, on this computer.",
            "Until the demonstration ends.",
            "With your receipt you can withdraw what you sent.",
        ],
        Lang::Fr => [
            "Réseau de démonstration",
            "un pays inventé",
            "Personne ne répond ici\u{a0}: c’est une démonstration",
            "Personne\u{a0}: tous les signalements ici sont inventés, sur cet ordinateur.",
            "Jusqu’à la fin de la démonstration.",
            "Avec votre reçu, vous pouvez retirer ce que vous avez envoyé.",
        ],
        Lang::Ru => [
            "Демонстрационная сеть",
            "вымышленная страна",
            "Здесь никто не отвечает: это демонстрация",
            "Никто: все сообщения здесь выдуманы, на этом компьютере.",
            "До конца демонстрации.",
            "С квитанцией вы можете отозвать то, что отправили.",
        ],
        Lang::Sw => [
            "Mtandao wa maonyesho",
            "nchi ya kubuni",
            "Hakuna anayejibu hapa: haya ni maonyesho",
            "Hakuna mtu: kila ripoti hapa imebuniwa, kwenye kompyuta hii.",
            "Hadi maonyesho yaishe.",
            "Kwa risiti yako unaweza kuondoa ulichotuma.",
        ],
        Lang::Uk => [
            "Демонстраційна мережа",
            "вигадана країна",
            "Тут ніхто не відповідає: це демонстрація",
            "Ніхто: усі повідомлення тут вигадані, на цьому комп’ютері.",
            "До кінця демонстрації.",
            "З квитанцією ви можете відкликати те, що надіслали.",
        ],
        Lang::Ro => [
            "Rețea demonstrativă",
            "o țară inventată",
            "Nu răspunde nimeni aici: este o demonstrație",
            "Nimeni: toate relatările de aici sunt inventate, pe acest calculator.",
            "Până la sfârșitul demonstrației.",
            "Cu chitanța puteți retrage ce ați trimis.",
        ],
        Lang::Ky => [
            "Көрсөтмө тармак",
            "ойдон чыгарылган өлкө",
            "Бул жерде эч ким жооп бербейт: бул көрсөтмө гана",
            "Эч ким: бул жердеги билдирүүлөрдүн баары ушул компьютерде ойдон чыгарылган.",
            "Көрсөтмө бүткүчө.",
            "Дүмүрчөк менен жөнөткөнүңүздү кайра ала аласыз.",
        ],
        Lang::Kk => [
            "Көрсетілім желісі",
            "ойдан шығарылған ел",
            "Мұнда ешкім жауап бермейді: бұл тек көрсетілім",
            "Ешкім: мұндағы хабарламалардың бәрі осы компьютерде ойдан шығарылған.",
            "Көрсетілім біткенше.",
            "Түбіртекпен жібергеніңізді қайтарып ала аласыз.",
        ],
        Lang::Ar => [
            "شبكة تجريبية",
            "بلد متخيَّل",
            "لا أحد يجيب هنا: هذا عرض تجريبي",
            "لا أحد: كل البلاغات هنا مختلقة، على هذا الحاسوب.",
            "إلى أن ينتهي العرض.",
            "بالإيصال يمكنكم سحب ما أرسلتم.",
        ],
    }
}
