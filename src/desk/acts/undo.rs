//! Undoing: acts that bring back what stood before.
//!
//! Nothing is ever taken out of a feed, so that undoing is acting again, and works after a sync too.

use super::{Act, Approval, Deed, Ledger, Verdict};
use crate::keys::public::{MemberId, ReportId};

impl Ledger {
    /// The acts of `me` that bring back what stood before `acts`, made of the ledger before them.
    /// What changes nothing has no contrary.
    pub fn contrary(&self, acts: &[Act], me: MemberId) -> Vec<Act> {
        let mut back: Vec<Act> = Vec::new();
        for act in acts {
            let is_known = |known: &Act| {
                known.report == act.report && is_about_the_same(&known.deed, &act.deed)
            };
            let was = self.standing(act.report, &act.deed, me);
            if back.iter().any(is_known) || was.is_some_and(|(deed, _)| *deed == act.deed) {
                continue;
            }
            let deed = opposite(&act.deed, was.map(|(deed, _)| deed));
            let report = act.report;
            back.push(Act { report, deed });
        }
        back
    }

    /// Whether what `me` did here still stands: nobody, on no desk, has acted on the same thing
    /// since.
    pub fn still_stands(&self, act: &Act, me: MemberId) -> bool {
        self.standing(act.report, &act.deed, me)
            .is_some_and(|(deed, author)| *deed == act.deed && author == me)
    }

    /// The last act on the same thing as `like`, and whose it was. Where everybody's last word
    /// stands beside the others', the last one of `me`.
    fn standing(&self, report: ReportId, like: &Deed, me: MemberId) -> Option<(&Deed, MemberId)> {
        let is_own = matches!(
            like,
            Deed::ApproveQuote { .. } | Deed::TakeBack { .. } | Deed::NoQuotes(_)
        );
        let mut latest_first = self.history(report).rev();
        let found = latest_first
            .find(|done| is_about_the_same(done.deed, like) && (!is_own || done.author == me));
        found.map(|done| (done.deed, done.author))
    }
}

/// Whether of two acts on one report only the later one stands.
fn is_about_the_same(one: &Deed, other: &Deed) -> bool {
    match (one, other) {
        (Deed::Verdict(_), Deed::Verdict(_))
        | (Deed::Assign(_), Deed::Assign(_))
        | (Deed::Close(_), Deed::Close(_))
        | (Deed::Ask(_), Deed::Ask(_))
        | (Deed::NoQuotes(_), Deed::NoQuotes(_)) => true,
        (Deed::Mark { mark: one, .. }, Deed::Mark { mark: other, .. }) => one == other,
        (Deed::Recode(one), Deed::Recode(other)) => one.question == other.question,
        (Deed::ApproveQuote { quote: one, .. }, Deed::ApproveQuote { quote: other, .. })
        | (Deed::TakeBack { words: one, .. }, Deed::TakeBack { words: other, .. }) => one == other,
        // Words stand side by side.
        (one, other) => one == other,
    }
}

/// What brings back `was`; where there was nothing, what comes nearest to it.
fn opposite(deed: &Deed, was: Option<&Deed>) -> Deed {
    let nothing = match deed {
        Deed::Note(words) | Deed::Quote { words, .. } => {
            let words = words.id();
            return Deed::TakeBack { words, on: true };
        }
        Deed::Verdict(_) => Deed::Verdict(Verdict::Undecided),
        Deed::Mark { mark, .. } => Deed::Mark {
            mark: mark.clone(),
            on: false,
        },
        Deed::Recode(recode) => {
            let mut as_sent = recode.clone();
            as_sent.codes = None;
            Deed::Recode(as_sent)
        }
        Deed::Assign(_) => Deed::Assign(None),
        Deed::Close(_) => Deed::Close(false),
        Deed::ApproveQuote { quote, notice, .. } => Deed::ApproveQuote {
            quote: *quote,
            notice: *notice,
            approval: Approval::TakenBack,
            beside: None,
        },
        Deed::TakeBack { words, .. } => Deed::TakeBack {
            words: *words,
            on: false,
        },
        Deed::Ask(_) => Deed::Ask(None),
        Deed::NoQuotes(_) => Deed::NoQuotes(false),
    };
    was.cloned().unwrap_or(nothing)
}
