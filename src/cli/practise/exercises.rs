//! What there is to learn on, and what to do with it.
//!
//! Nobody in these reports is real; each begins by saying so, as all invented reports do. Names,
//! numbers and streets are of a kind that nobody has.

/// One report to learn on.
pub(super) struct Exercise {
    /// What it is for.
    pub title: &'static str,
    /// What to do, as it is printed.
    pub task: &'static str,
    /// Questions and answers, as a form sends them; codes of the default questionnaire.
    pub fields: &'static [(&'static str, &'static str)],
    /// The reporter's words.
    pub story: &'static str,
    /// What its reporter sends along, or afterwards.
    pub more: More,
}

/// What comes besides the report.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum More {
    /// Nothing.
    Nothing,
    /// A picture.
    Picture,
    /// A letter, with these words.
    Letter(&'static str),
}

/// What is told by two.
const REFUSED: &[(&str, &str)] = &[
    ("what", "V11"),
    ("where", "S05"),
    ("who", "P05"),
    ("area", "AR1"),
];

/// Six kinds of work, and two things that a reader must know how to meet.
pub(super) const EXERCISES: [Exercise; 10] = [
    Exercise {
        title: "Junk",
        task: "Mark it as junk. Then undo that, and mark it again.",
        fields: &[("what", "V98")],
        story: "CHEAP PHONES!!! example.com CHEAP PHONES!!!",
        more: More::Nothing,
    },
    Exercise {
        title: "An incident",
        task: "Decide whether you believe it, and accept it. Look for a second report of the same.",
        fields: REFUSED,
        story: "I came to the clinic with an abscess on my arm. The doctor looked at the scars, said \
                that people like me waste his time, and sent me home without even cleaning it.",
        more: More::Nothing,
    },
    Exercise {
        title: "The same incident, told by a friend",
        task: "Find the report that it repeats, open both beside each other, and mark this one as its \
               duplicate.",
        fields: &[
            ("what", "V11"),
            ("where", "S05"),
            ("who", "P05"),
            ("area", "AR1"),
            ("role", "R02"),
        ],
        story: "My friend came to the clinic with an abscess on the arm. The doctor looked at the \
                scars, said that people like us waste his time, and sent her home without cleaning it.",
        more: More::Nothing,
    },
    Exercise {
        title: "What may distress",
        task: "Read the flag before the words. Choose whether you read them now, later or not at all; \
               give it to a colleague if you would rather not.",
        fields: &[("what", "V05"), ("where", "S02"), ("who", "P01")],
        story: "They stopped me behind the market and beat me. I was beaten again in the cell, and a \
                man next to me died that night because nobody came when he took an overdose.",
        more: More::Nothing,
    },
    Exercise {
        title: "A child",
        task: "See why it is flagged. Agree with a colleague who handles it, and by which rules of \
               your network, before anybody replies.",
        fields: &[
            ("what", "V11"),
            ("where", "S05"),
            ("role", "R02"),
            ("age", "A17"),
        ],
        story: "It was about my daughter, she is 15 years old. At the clinic they would not see her \
                without her parents, because she said that she uses drugs.",
        more: More::Nothing,
    },
    Exercise {
        title: "Names to take out",
        task: "The reporter agreed to be quoted. Propose a quote in which nobody can be known again: \
               no name, no number, no street, no day. Another analyst has to approve it.",
        fields: &[
            ("what", "V16"),
            ("where", "S05"),
            ("who", "P05"),
            ("consent", "C1"),
        ],
        story: "On Monday nurse Zanzibara Testperson at the clinic in 12 Example Street told everybody \
                in the corridor what medicine I take. My number is +00 000 555 0100 if you need more. \
                I have not been back since, and I need my dressings.",
        more: More::Nothing,
    },
    Exercise {
        title: "A picture",
        task: "Look at the picture on the report's page, then save it, and read what the page says \
               before. Where the server takes no files, there is none.",
        fields: &[("what", "V13"), ("where", "S07")],
        story: "This notice hung on the door. I took a picture of it.",
        more: More::Picture,
    },
    Exercise {
        title: "A letter that waits",
        task: "The reporter wrote again. Reply to them, ask something, and find the report again \
               among those whose reporters were asked.",
        fields: &[("what", "V08"), ("where", "S01"), ("who", "P01")],
        story: "Two officers turned out my bag in front of everyone and kept my bus money.",
        more: More::Letter(
            "It has happened again, at the same place. Is there anybody I could talk to?",
        ),
    },
    Exercise {
        title: "Words that want to be more than words",
        task: "See how the desk shows what would be a program or would turn the reading around. \
               Nothing happens: that is right.",
        fields: &[("what", "V98")],
        story: "They took my medicine. <script>alert('read me')</script> Look here: \u{202e}gnihton\u{202c}.",
        more: More::Nothing,
    },
    Exercise {
        title: "An answer that says less than the words",
        task: "The answer says only “something else”. Recode the answer, write down why in \
               a note, and see that both stay in the history.",
        fields: &[("what", "V98"), ("where", "S06")],
        story: "I am on methadone. They threw me off the programme because I missed two mornings, and \
                gave me nothing to come down with.",
        more: More::Nothing,
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Month;
    use crate::desk::reading::Flags;
    use crate::questionnaire::Questionnaire;
    use crate::report::Report;
    use crate::text::Lang;

    fn flags(exercise: &Exercise) -> Flags {
        let set = Questionnaire::default_set();
        let mut fields: Vec<(String, String)> = exercise
            .fields
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        fields.push(("story".to_owned(), exercise.story.to_owned()));
        let month = Month::of(crate::clock::Date::constant(2026, 7, 1));
        match Report::parse(&set, &fields, Lang::En, month) {
            Ok(report) => Flags::of(&report.answers, Some(report.story.expose_text())),
            Err(faults) => panic!("{}: {faults:?}", exercise.title),
        }
    }

    #[test]
    fn each_exercise_fits_the_default_questionnaire_and_only_those_are_flagged_that_should_be() {
        for exercise in &EXERCISES {
            let flags = flags(exercise);
            let distressing = exercise.title == "What may distress";
            assert_eq!(
                !flags.distress.is_empty(),
                distressing,
                "{}",
                exercise.title
            );
            let child = exercise.title == "A child";
            assert_eq!(!flags.minor.is_empty(), child, "{}", exercise.title);
        }
    }
}
