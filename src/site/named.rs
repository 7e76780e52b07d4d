//! What an address below a release names.

/// One figure, and in which form: `what`, `what.csv`, `what.by.area`, `what.by.area.json`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Named<'a> {
    /// The question's code.
    pub question: &'a str,
    /// The code of the question that it is crossed with.
    pub by: Option<&'a str>,
    /// The form of a download, such as `csv`; none for the page.
    pub ending: Option<&'a str>,
}

impl<'a> Named<'a> {
    /// Reads the last part of an address. There is no full stop in a code, so that it can mean one
    /// thing only; whatever means nothing is `None`.
    pub fn parse(text: &'a str) -> Option<Self> {
        let mut parts = text.split('.');
        let question = parts.next().filter(|code| !code.is_empty())?;
        let rest: Vec<&str> = parts.collect();
        let (by, rest) = match rest[..] {
            ["by", by, ref rest @ ..] if !by.is_empty() => (Some(by), rest),
            ref rest => (None, rest),
        };
        let ending = match *rest {
            [] => None,
            [ending] if !ending.is_empty() => Some(ending),
            _ => return None,
        };
        Some(Self {
            question,
            by,
            ending,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(
        question: &'static str,
        by: Option<&'static str>,
        ending: Option<&'static str>,
    ) -> Named<'static> {
        Named {
            question,
            by,
            ending,
        }
    }

    #[test]
    fn an_address_names_a_question_a_crossing_or_a_file_of_them() {
        assert_eq!(Named::parse("what"), Some(named("what", None, None)));
        assert_eq!(
            Named::parse("what.csv"),
            Some(named("what", None, Some("csv")))
        );
        let crossed = Some(named("what", Some("area"), None));
        assert_eq!(Named::parse("what.by.area"), crossed);
        let file = Some(named("what", Some("area"), Some("svg")));
        assert_eq!(Named::parse("what.by.area.svg"), file);
    }

    #[test]
    fn an_address_that_is_not_whole_names_nothing() {
        for text in [
            "",
            ".",
            "what.",
            "what.by.",
            "what.by.area.",
            ".csv",
            "a.b.c",
            "a.by.b.c.d",
        ] {
            assert_eq!(Named::parse(text), None, "{text:?}");
        }
    }
}
