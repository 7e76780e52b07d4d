//! How alike two reports are: for suggesting likely duplicates, never for deciding.
//!
//! Words are compared by the runs of four letters that they have in common. This needs no list of
//! words, no grammar and no knowledge of the language, stands misspellings and other word order, and
//! works the same for every script: a character that stands for a syllable or a word counts as two,
//! so that four letters are two of those. Runs that stand in many of the reports that are compared
//! ("in the clinic", "the police") weigh less than those that few have: it is the cosine of the two
//! sets, each run weighted by the logarithm of its rarity. Two accounts of one thing come out above
//! a quarter; two of different things of one kind mostly below a tenth.
//!
//! Coded answers are compared by how many of all codes both have. Of different reports many have the
//! same, so they only speak where one of the two has no words.

use std::collections::BTreeMap;

use crate::clock::Month;
use crate::report::Answers;

use super::recoding::CONSENT;

/// From this on, words are alike.
pub const LIKE_WORDS: f32 = 0.25;
/// From this on, the codes of two reports are alike, where one of them has no words.
pub const LIKE_CODES: f32 = 0.75;
/// With fewer codes in common than this, nothing is suggested for them.
const FEWEST_CODES: usize = 4;

/// Letters in a run.
const RUN: usize = 4;
/// Buckets in which runs are counted; a power of two. Two runs of one bucket share their rarity.
const BUCKETS: usize = 1 << 16;

const WHAT: &str = "what";
const AREA: &str = "area";
const WHEN: &str = "when";

/// The runs of letters of one text, as numbers, each once and in order. No `Debug`: short words can
/// be guessed from them.
pub struct Runs(Vec<u32>);

/// How much each run counts among the texts that are compared: the square of its weight, by bucket.
pub struct Rarity(Vec<f32>);

impl Runs {
    /// Of a text in any script.
    pub fn of(text: &str) -> Self {
        let mut letters = Vec::with_capacity(text.len() + 1);
        letters.push(' ');
        for letter in text.chars().flat_map(char::to_lowercase) {
            if letter.is_alphanumeric() {
                letters.push(letter);
                if is_a_syllable(letter) {
                    letters.push('\0');
                }
            } else if letters.last() != Some(&' ') {
                letters.push(' ');
            }
        }
        let mut runs: Vec<u32> = letters.windows(RUN).map(number).collect();
        letters.fill(' ');
        runs.sort_unstable();
        runs.dedup();
        Self(runs)
    }

    /// Whether there is nothing to compare.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How alike two texts are, from 0 to 1.
    pub fn like(&self, other: &Self, rarity: &Rarity) -> f32 {
        let (mut mine, mut theirs) = (self.0.iter().peekable(), other.0.iter().peekable());
        let mut both = 0.0;
        while let (Some(one), Some(two)) = (mine.peek(), theirs.peek()) {
            match one.cmp(two) {
                std::cmp::Ordering::Less => drop(mine.next()),
                std::cmp::Ordering::Greater => drop(theirs.next()),
                std::cmp::Ordering::Equal => {
                    both += rarity.weight(**one);
                    mine.next();
                    theirs.next();
                }
            }
        }
        let whole = |runs: &Self| runs.0.iter().map(|run| rarity.weight(*run)).sum::<f32>();
        let size = (whole(self) * whole(other)).sqrt();
        if size > 0.0 { both / size } else { 0.0 }
    }
}

impl Rarity {
    /// Among these texts.
    pub fn among<'a>(texts: impl Iterator<Item = &'a Runs>) -> Self {
        let (mut count, mut with) = (0_u16, vec![0_u16; BUCKETS]);
        for text in texts {
            count = count.saturating_add(1);
            for run in &text.0 {
                let with = &mut with[bucket(*run)];
                *with = with.saturating_add(1);
            }
        }
        let texts = f32::from(count);
        let weight = |with: u16| (1.0 + texts / f32::from(with.max(1))).ln().powi(2);
        Self(with.into_iter().map(weight).collect())
    }

    fn weight(&self, run: u32) -> f32 {
        self.0[bucket(run)]
    }
}

/// A run as a number (FNV-1a over its characters).
fn number(run: &[char]) -> u32 {
    run.iter().fold(0x811c_9dc5, |hash, letter| {
        (hash ^ u32::from(*letter)).wrapping_mul(0x0100_0193)
    })
}

fn bucket(run: u32) -> usize {
    // The upper half, mixed once more: of FNV, the last character moves the lower bits most.
    (run.wrapping_mul(0x9e37_79b1) >> 16) as usize % BUCKETS
}

/// Characters of scripts in which one stands for a syllable or a word: Chinese, Japanese, Korean.
fn is_a_syllable(character: char) -> bool {
    matches!(u32::from(character), 0x2E80..=0xA4CF | 0xAC00..=0xD7A3 | 0xF900..=0xFAFF | 0x2_0000..=0x3_FFFF)
}

/// What says of two reports that they may be of one incident, before any word is compared. Made and
/// asked for every report that there is, so it only points to the answers.
#[derive(Clone, Copy)]
pub struct Incident<'a> {
    month: Month,
    area: Option<&'a str>,
    kinds: &'a [String],
    coded: &'a BTreeMap<String, Vec<String>>,
}

impl<'a> Incident<'a> {
    /// Of coded answers. Where they name no month, the one in which the report `arrived` counts.
    pub fn of(answers: &'a Answers, arrived: Month) -> Self {
        let coded = answers.expose_coded();
        let given = |question: &str| coded.get(question).map_or(&[][..], Vec::as_slice);
        let month = given(WHEN).iter().find_map(|code| code.parse().ok());
        Self {
            month: month.unwrap_or(arrived),
            area: given(AREA).first().map(String::as_str),
            kinds: given(WHAT),
            coded,
        }
    }

    /// The codes that are compared.
    fn codes(&self) -> impl Iterator<Item = (&'a str, &'a [String])> + use<'a> {
        let all = self.coded.iter();
        all.filter(|(question, _)| ![CONSENT, WHEN, AREA].contains(&question.as_str()))
            .map(|(question, codes)| (question.as_str(), codes.as_slice()))
    }

    /// How many codes both have, and how many this one has.
    fn common(&self, other: &Self) -> (usize, usize) {
        let (mut both, mut mine) = (0, 0);
        for (question, codes) in self.codes() {
            let theirs = other.coded.get(question).map_or(&[][..], Vec::as_slice);
            both += codes.iter().filter(|code| theirs.contains(code)).count();
            mine += codes.len();
        }
        (both, mine)
    }

    /// Whether both may be of one incident: of one month or neighbouring ones, of one area (or one
    /// of them names none), and something of the same kind happened.
    pub fn may_be(&self, other: &Self) -> bool {
        let near = self.month == other.month
            || self.month.plus(1) == other.month
            || other.month.plus(1) == self.month;
        let here = match (self.area, other.area) {
            (Some(one), Some(two)) => one == two,
            _ => true,
        };
        near && here && self.kinds.iter().any(|kind| other.kinds.contains(kind))
    }

    /// How many of all their codes both have, from 0 to 1.
    pub fn like(&self, other: &Self) -> f32 {
        let count = |number: usize| f32::from(u16::try_from(number).unwrap_or(u16::MAX));
        let (both, mine) = self.common(other);
        let all = mine + other.common(self).1 - both;
        if all == 0 {
            0.0
        } else {
            count(both) / count(all)
        }
    }

    /// Whether the codes alone speak for one incident.
    pub fn speaks_for(&self, other: &Self) -> bool {
        self.like(other) >= LIKE_CODES && self.common(other).0 >= FEWEST_CODES
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const REFUSED: [&str; 3] = [
        "I went to the clinic on Monday for my methadone. The nurse at the desk looked at my arms and \
         said they do not treat junkies there. She said it loudly so that everybody in the waiting \
         room heard. I left without my dose and was sick for two days.",
        "Я пришла в поликлинику за метадоном. Медсестра посмотрела на мои руки и громко сказала, что \
         наркоманов здесь не лечат. Все в очереди слышали. Я ушла без препарата, два дня ломало.",
        "我星期一去诊所拿美沙酮，护士看了我的手臂，大声说这里不治吸毒的人，候诊室里的人都听见了。我没拿到药就走了。",
    ];
    const AGAIN: [&str; 3] = [
        "My friend was refused methadone at the clinic. A nurse said in front of the whole waiting \
         room that they do not treat junkies. He had to leave without his dose and was sick for two \
         days, I stayed with him.",
        "В поликлинике мне отказали. Медсестра при всей очереди сказала, что наркоманов тут не лечат, \
         и я ушла без метадона.",
        "护士当着候诊室所有人的面说这里不治吸毒的人，没有给我美沙酮，我没拿到药。",
    ];
    const OTHERS: [&str; 4] = [
        "Two policemen stopped me near the market. They searched my bag and took my phone and all the \
         money that I had, and said that they would arrest me if I did not pay more.",
        "When my mother found out that I use drugs she told the landlord, and he put my things in the \
         street. They took my children to the social services last week.",
        "Меня остановили полицейские возле рынка, обыскали и забрали телефон и деньги. Сказали, что \
         посадят, если не заплачу больше. Один ударил меня по лицу.",
        "两个警察在市场附近拦住我，搜了我的包，拿走了我的手机和钱，说不给更多的钱就要抓我。",
    ];

    #[test]
    fn two_accounts_of_one_thing_are_alike_in_any_script_and_others_are_not() {
        let (first, again) = (REFUSED.map(Runs::of), AGAIN.map(Runs::of));
        let others = OTHERS.map(Runs::of);
        let all = first.iter().chain(&again).chain(&others);
        let rarity = Rarity::among(all);
        for (one, two) in first.iter().zip(&again) {
            let like = one.like(two, &rarity);
            assert!(like >= LIKE_WORDS, "{like}");
            assert!((like - two.like(one, &rarity)).abs() < 1e-6);
            for other in &others {
                let like = one.like(other, &rarity);
                assert!(like < LIKE_WORDS / 2.0, "{like}");
            }
            assert!((one.like(one, &rarity) - 1.0).abs() < 1e-6);
        }
        let empty = Runs::of(" . ");
        assert!(empty.is_empty());
        assert!(empty.like(&first[0], &rarity).abs() < 1e-6);
    }

    #[test]
    fn what_everybody_writes_makes_no_two_texts_alike() {
        let own = (0..60_u8).map(|n| crate::keys::public::Hash::of(&[n]).to_string());
        let texts = own.map(|own| {
            let own = &own[..24];
            Runs::of(&format!(
                "I was treated badly by the nurse at the clinic. {own}"
            ))
        });
        let texts: Vec<Runs> = texts.collect();
        let rarity = Rarity::among(texts.iter());
        let like = texts[0].like(&texts[1], &rarity);
        assert!(like < LIKE_WORDS, "{like}");
    }
}
