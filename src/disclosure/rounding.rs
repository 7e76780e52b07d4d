//! Unbiased random rounding to base 5, by a keyed draw.
//!
//! A count `v` goes up to the next multiple of five with chance `(v mod 5) / 5`, else down, so
//! that it is right on average; a multiple of five stays. The draw is an HMAC of the cell's name
//! under a key that never leaves the desks: without the key it cannot be foretold, and the same
//! cell gets the same draw each time, so that asking again does not average the noise away.

use hmac::{Hmac, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

/// Everything published is a multiple of this.
pub const BASE: u64 = 5;

/// The key of a cohort's draws. Stays at the desks, in the sealed manifest. Whoever has it and
/// the publication narrows every count to one in five.
///
/// ```compile_fail,E0277
/// fn shows<T: std::fmt::Debug>() {}
/// shows::<corncrake::disclosure::rounding::RoundingKey>();
/// ```
#[derive(Clone)]
pub struct RoundingKey(Zeroizing<[u8; 32]>);

impl RoundingKey {
    /// A new key. A cohort gets one, once, when it is frozen.
    pub fn generate(rng: &mut impl rand::CryptoRng) -> Self {
        let mut bytes = Zeroizing::new([0; 32]);
        rng.fill_bytes(&mut *bytes);
        Self(bytes)
    }

    /// The key of a year's draws, from those of its cohorts in their order: whoever can open their
    /// manifests makes the same year.
    pub fn of_year<'a>(cohorts: impl IntoIterator<Item = &'a Self>) -> Self {
        let mut mac = Hmac::<Sha256>::new_from_slice(b"corncrake/rounding/year/1")
            .expect("HMAC takes a key of any length");
        for key in cohorts {
            mac.update(key.expose_bytes());
        }
        Self(Zeroizing::new(mac.finalize().into_bytes().into()))
    }

    /// The key from a sealed manifest.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// The key itself, for the sealed manifest.
    pub fn expose_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

/// What a draw is for. Each of the parts makes it another draw.
#[derive(Debug, Clone, Copy)]
pub struct CellName<'a> {
    /// The network.
    pub network: &'a str,
    /// The cohort's number.
    pub cohort: u32,
    /// The question's code; empty for the total.
    pub question: &'a str,
    /// The row's code; empty for the total.
    pub code: &'a str,
    /// 0, or how often the table was drawn before.
    pub attempt: u32,
}

/// `value` rounded up or down to a multiple of [`BASE`].
///
/// # Panics
/// Where `value` is within five of `u64::MAX`.
pub fn round(value: u64, key: &RoundingKey, cell: CellName<'_>) -> u64 {
    let over = value % BASE;
    let down = value - over;
    if draw(key, cell) < over {
        down + BASE
    } else {
        down
    }
}

/// Evenly 0 to 4.
fn draw(key: &RoundingKey, cell: CellName<'_>) -> u64 {
    for block in 0u32.. {
        let mut mac = Hmac::<Sha256>::new_from_slice(key.expose_bytes())
            .expect("HMAC takes a key of any length");
        mac.update(b"corncrake/rounding/1\n");
        for text in [cell.network, cell.question, cell.code] {
            // Lengths keep the parts apart: no two names are the same bytes.
            mac.update(&(text.len() as u64).to_be_bytes());
            mac.update(text.as_bytes());
        }
        for number in [cell.cohort, cell.attempt, block] {
            mac.update(&number.to_be_bytes());
        }
        // 250 to 255 would favour the lower draws.
        let bytes = mac.finalize().into_bytes();
        if let Some(&even) = bytes.iter().find(|&&byte| byte < 250) {
            return u64::from(even) % BASE;
        }
    }
    unreachable!("2^32 blocks of 32 bytes hold one below 250")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(code: &str) -> CellName<'_> {
        CellName {
            network: "kenpud",
            cohort: 3,
            question: "where",
            code,
            attempt: 0,
        }
    }

    #[test]
    fn rounding_is_right_on_average() {
        let key = RoundingKey::from_bytes([7; 32]);
        let cells = 20_000u32;
        for value in 0..=12u64 {
            let codes = (0..cells).map(|n| format!("S{value}x{n}"));
            let sum: u64 = codes.map(|code| round(value, &key, cell(&code))).sum();
            let mean = f64::from(u32::try_from(sum).expect("small")) / f64::from(cells);
            let over = f64::from(u32::try_from(value % BASE).expect("small"));
            // The variance of one draw is over·(5 − over); five standard errors of the mean.
            let tolerance = 5.0 * (over * (5.0 - over) / f64::from(cells)).sqrt();
            let exact = f64::from(u32::try_from(value).expect("small"));
            assert!((mean - exact).abs() <= tolerance, "{value} became {mean}");
        }
    }

    #[test]
    fn the_same_cell_gets_the_same_draw_and_any_other_an_independent_one() {
        let key = RoundingKey::from_bytes([7; 32]);
        let draws = |key: &RoundingKey, other: &dyn Fn(&str) -> u64| {
            let codes: Vec<String> = (0..500).map(|n| format!("S{n}")).collect();
            let same = codes
                .iter()
                .filter(|code| draw(key, cell(code)) == other(code))
                .count();
            assert!(
                (60..=140).contains(&same),
                "{same} of 500 alike, one in five expected"
            );
        };
        for n in 0..50 {
            let code = format!("S{n}");
            assert_eq!(draw(&key, cell(&code)), draw(&key, cell(&code)));
        }
        draws(&key, &|code| {
            draw(&RoundingKey::from_bytes([8; 32]), cell(code))
        });
        draws(&key, &|code| {
            draw(
                &key,
                CellName {
                    network: "enpud",
                    ..cell(code)
                },
            )
        });
        draws(&key, &|code| {
            draw(
                &key,
                CellName {
                    cohort: 4,
                    ..cell(code)
                },
            )
        });
        draws(&key, &|code| {
            draw(
                &key,
                CellName {
                    question: "role",
                    ..cell(code)
                },
            )
        });
        draws(&key, &|code| {
            draw(
                &key,
                CellName {
                    attempt: 1,
                    ..cell(code)
                },
            )
        });
    }

    #[test]
    fn the_draws_are_pinned_so_that_an_upgrade_cannot_move_a_frozen_cohort() {
        let key = RoundingKey::from_bytes([7; 32]);
        let drawn: Vec<u64> = ["S01", "S02", "S03", "S04", "S05"]
            .map(|code| round(12, &key, cell(code)))
            .into();
        assert_eq!(drawn, PINNED);
    }

    const PINNED: [u64; 5] = [10, 10, 15, 10, 15];
}
