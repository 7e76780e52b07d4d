//! What a published figure leaves open.

/// A share is a number of these.
pub const MILLION: u64 = 1_000_000;

/// The least and the greatest true value that a figure allows: a count, or a share in millionths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The least.
    pub least: u64,
    /// The greatest.
    pub most: u64,
}

impl Span {
    /// Of the count that was published as `figure`, a multiple of `base`.
    pub fn of_count(figure: u64, base: u64) -> Self {
        let blur = base.saturating_sub(1);
        Self {
            least: figure.saturating_sub(blur),
            most: figure + blur,
        }
    }

    /// Of the share that `figure` is of `total`, both rounded to multiples of `base`. Rounded
    /// outwards, so that two spans that do not touch are two shares that differ.
    pub fn of_share(figure: u64, total: u64, base: u64) -> Self {
        let (part, whole) = (Self::of_count(figure, base), Self::of_count(total, base));
        Self {
            least: part.least * MILLION / whole.most.max(1),
            most: (part.most * MILLION)
                .div_ceil(whole.least.max(1))
                .min(MILLION),
        }
    }

    /// Whether everything in it is greater than everything in `other`.
    pub fn is_above(self, other: Self) -> bool {
        self.least > other.most
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whatever was counted, and however it was rounded, the truth lies in the span.
    #[test]
    fn the_true_share_lies_in_the_span_of_the_published_one() {
        let base = 5;
        for total in 30..140_u64 {
            for count in 0..=total {
                for (count_up, total_up) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
                    let round = |v: u64, up: u64| {
                        if v.is_multiple_of(base) {
                            v
                        } else {
                            (v / base + up) * base
                        }
                    };
                    let (figure, whole) = (round(count, count_up), round(total, total_up));
                    let span = Span::of_share(figure, whole, base);
                    let truth = count * MILLION;
                    assert!(
                        span.least * total <= truth && truth <= span.most * total,
                        "{count} of {total}, published as {figure} of {whole}: {span:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn spans_that_touch_do_not_tell_which_is_greater() {
        let of = |figure| Span::of_count(figure, 5);
        assert!(of(15).is_above(of(5)) && !of(10).is_above(of(5)));
        assert!(!of(13).is_above(of(5)), "9 may be both");
        assert_eq!(of(0), Span { least: 0, most: 4 });
    }
}
