use super::super::words::fold;
use super::*;
use crate::questionnaire::Questionnaire;

fn answers(coded: &[(&str, &str)]) -> Answers {
    let coded = coded
        .iter()
        .map(|(question, code)| ((*question).to_owned(), vec![(*code).to_owned()]));
    let all = [("what", "V01"), ("consent", "C0")];
    let all = all.map(|(question, code)| (question.to_owned(), vec![code.to_owned()]));
    let all = all.into_iter().chain(coded).collect();
    Answers::from_coded(all, &Questionnaire::default_set()).unwrap_or_else(|_| panic!("they fit"))
}

#[test]
fn codes_say_it_without_a_word() {
    for (question, code, flag) in [
        ("what", "V05", Distress::Violence),
        ("what", "V06", Distress::Sexual),
        ("what", "V07", Distress::Torture),
        ("effect", "E08", Distress::Overdose),
        ("effect", "E09", Distress::Death),
    ] {
        let flags = Flags::of(&answers(&[(question, code)]), None);
        assert_eq!(flags.distress, [flag], "{code}");
    }
    let flags = Flags::of(&answers(&[("age", "A17")]), None);
    assert_eq!(flags.minor, [Minor::Age]);
    let flags = Flags::of(&answers(&[("what", "V18")]), None);
    assert_eq!(flags.minor, [Minor::Taken]);
    assert_eq!(
        Flags::of(&answers(&[]), Some("They laughed at me.")),
        Flags::default()
    );
}

#[test]
fn words_of_nine_languages_warn_before_they_are_read() {
    for (flag, sentences) in [
        (
            Distress::Sexual,
            [
                "He raped me",
                "Il m'a violée",
                "Меня изнасиловали",
                "Alinibaka",
                "Мене зґвалтували",
                "M-a violat",
                "Мени зордуктады",
                "Мені зорлады",
                "اغتصبني",
            ],
        ),
        (
            Distress::Death,
            [
                "my brother died",
                "il est mort",
                "он умер",
                "alikufa hospitalini",
                "він помер",
                "el a murit",
                "ал өлдү",
                "ол қайтыс болды",
                "لقد مات أخي",
            ],
        ),
        (
            Distress::Torture,
            [
                "they tortured him",
                "ils l'ont torturé",
                "это были пытки",
                "waliteswa kwa mateso",
                "його катували",
                "l-au torturat",
                "аны кыйнашты",
                "оны қинады",
                "التعذيب في السجن",
            ],
        ),
        (
            Distress::Suicide,
            [
                "thought of suicide",
                "une tentative de suicide",
                "думал о самоубийстве",
                "alijiua",
                "думав про самогубство",
                "s-a sinucis",
                "суицид",
                "суицид",
                "حاول الانتحار",
            ],
        ),
    ] {
        for sentence in sentences {
            let flags = Flags::of_words(sentence);
            assert!(
                flags.distress.contains(&flag),
                "{sentence}: {:?}",
                flags.distress
            );
        }
    }
}

#[test]
fn a_child_is_noticed_by_word_or_by_age_and_a_span_of_years_is_no_age() {
    for sentence in [
        "they took my child",
        "I am 16 years old",
        "a 15-year-old girl",
        "j'avais 15 ans",
        "ma fille.",
        "мне 16 лет",
        "16-летний парень",
        "мой ребенок",
        "mtoto wangu",
        "umri wa miaka 14",
        "мені 15 років",
        "дитину забрали",
        "am 16 ani",
        "copilul meu",
        "баламды алып кетти",
        "мен 15 жаштамын",
        "баламды алды",
        "мен 16 жастамын",
        "عمري 15 سنة",
        "أخذوا طفلي",
    ] {
        assert_eq!(
            Flags::of_words(sentence).minor,
            [Minor::Words],
            "{sentence}"
        );
    }
    for sentence in [
        "I used for 10 years",
        "I am 25 years old",
        "depuis 10 ans",
        "употребляю 10 лет",
        "мне 30 лет",
        "nimetumia kwa miaka 10",
        "consum de 10 ani",
        "10 жыл",
        "منذ 10 سنوات",
    ] {
        assert_eq!(Flags::of_words(sentence).minor, [], "{sentence}");
    }
}

#[test]
fn every_list_is_written_as_words_are_compared() {
    let lists = [
        &VIOLENCE,
        &SEXUAL,
        &TORTURE,
        &SUICIDE,
        &OVERDOSE,
        &DEATH,
        &CHILD,
        &AGED,
        &AGE_AFTER,
        &AGE_BEFORE,
    ];
    for word in lists.into_iter().flat_map(|list| list.iter()) {
        assert_eq!(fold(word).as_str(), *word);
    }
}

#[test]
fn what_an_analyst_coded_otherwise_warns_beside_what_was_sent() {
    let sent = Flags::of(&answers(&[("what", "V06")]), None);
    let counts = Flags::of(&answers(&[("what", "V18")]), None);
    let both = sent.and(&counts);
    assert_eq!(both.distress, [Distress::Sexual]);
    assert_eq!(both.minor, [Minor::Taken]);
    assert_eq!(both, counts.and(&sent));
}
