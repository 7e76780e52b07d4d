//! A root notice as six words, fit for a poster; a card as eight, fit to be read aloud.

use std::sync::LazyLock;

use bip39::Language;
use scrypt::Params;

use super::Hash;

/// Tells these words from any other use of scrypt on the same bytes.
const SALT: &[u8] = b"corncrake/six-words/1";
/// The same, for cards.
const CARD_SALT: &[u8] = b"corncrake/card-words/1";

/// scrypt (RFC 7914) with N = 2^14, r = 8, p = 1: half a second on a slow phone.
static PARAMS: LazyLock<Params> = LazyLock::new(|| {
    Params::new(14, 8, 1, Params::RECOMMENDED_LEN).expect("within what scrypt allows")
});

/// Words of the list that nobody should read on a poster that is meant for them, and what stands in
/// their place: not in the list, and told from all others by the first four letters, as BIP-39's own
/// are. In alphabetical order.
const INSTEAD: [(&str, &str); 55] = [
    ("abandon", "acorn"),
    ("abuse", "amber"),
    ("addict", "antler"),
    ("alcohol", "atlas"),
    ("alien", "azure"),
    ("assault", "bakery"),
    ("attack", "birch"),
    ("blame", "bonnet"),
    ("blood", "buckle"),
    ("bomb", "bunting"),
    ("cage", "cedar"),
    ("crack", "cellar"),
    ("crazy", "clover"),
    ("crime", "cobalt"),
    ("cruel", "cosmos"),
    ("danger", "daffodil"),
    ("dirt", "daisy"),
    ("disease", "pebble"),
    ("disorder", "dewdrop"),
    ("dumb", "ember"),
    ("enemy", "fennel"),
    ("evil", "fern"),
    ("false", "fiddle"),
    ("fatal", "finch"),
    ("fault", "flax"),
    ("garbage", "flute"),
    ("grass", "garnet"),
    ("guilt", "robin"),
    ("gun", "glacier"),
    ("harsh", "hazelnut"),
    ("hurt", "heather"),
    ("ill", "quilt"),
    ("illness", "iris"),
    ("inject", "jasmine"),
    ("insane", "jigsaw"),
    ("junk", "kettle"),
    ("knife", "knot"),
    ("liar", "lagoon"),
    ("mad", "lantern"),
    ("nasty", "larch"),
    ("pill", "lavender"),
    ("pistol", "pecan"),
    ("police", "lilac"),
    ("prison", "linen"),
    ("reject", "lotus"),
    ("sick", "mint"),
    ("smoke", "mosaic"),
    ("speed", "moss"),
    ("tobacco", "nectar"),
    ("trash", "nutmeg"),
    ("ugly", "oasis"),
    ("virus", "opal"),
    ("weapon", "otter"),
    ("weird", "papaya"),
    ("wine", "parsley"),
];

/// The six words of a root notice with this hash, from the English list of BIP-39 in every
/// language: they are compared, not read. Words that shame or frighten are replaced.
///
/// They stand for 66 bits of the stretched hash. To make another root with the same words takes
/// 2^66 runs of scrypt; without the stretching it would take as many plain hashes, which is
/// within reach of whoever can pay for it. The phone makes the same words.
pub fn six_words(root: &Hash) -> [&'static str; 6] {
    words(root, SALT)
}

/// The eight words of a card with this hash, of the same list: what a newcomer reads to a steward.
///
/// Eight, where a poster has six, for three reasons. They are heard over bad lines: a steward who
/// lets two of them pass as misheard has still compared six, 66 bits of a stretched hash. A forger
/// may try for any card of any network at once, and what a forged card opens is every story from then
/// on. And nobody takes a person's words for the network's, or the other way round.
pub(super) fn card_words(card: &Hash) -> [&'static str; 8] {
    words(card, CARD_SALT)
}

fn words<const N: usize>(hash: &Hash, salt: &[u8]) -> [&'static str; N] {
    // Whole bytes; of the last one the lowest bits are left over.
    let mut stretched = [0; 16];
    let length = (11 * N).div_ceil(8);
    let stretched = &mut stretched[..length];
    scrypt::scrypt(hash.as_bytes(), salt, &PARAMS, stretched)
        .expect("the length is one that scrypt can give");
    let bits = stretched
        .iter()
        .fold(0_u128, |bits, byte| bits << 8 | u128::from(*byte));
    std::array::from_fn(|at| {
        let index = bits >> (8 * length - 11 * (at + 1)) & 0x7ff;
        word(usize::try_from(index).expect("eleven bits"))
    })
}

/// The word of a number below 2,048.
pub(in crate::keys) fn word(index: usize) -> &'static str {
    let listed = Language::English.word_list()[index];
    match INSTEAD.binary_search_by_key(&listed, |(word, _)| *word) {
        Ok(place) => INSTEAD[place].1,
        Err(_) => listed,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[derive(serde::Deserialize)]
    struct Vector {
        root: Hash,
        words: [String; 6],
        list: Hash,
    }

    /// The phone's words are tested with the same file.
    #[test]
    fn the_words_of_a_root_never_change() {
        let vector = include_str!("../../../tests/vectors/six-words.json");
        let vector: Vector = serde_json::from_str(vector).expect("it is right");
        assert_eq!(six_words(&vector.root), vector.words);
        let list: Vec<&str> = (0..2048).map(word).collect();
        assert_eq!(Hash::of(list.join("\n").as_bytes()), vector.list);
    }

    #[test]
    fn four_letters_tell_each_word_from_all_others() {
        let beginnings: BTreeSet<&str> = (0..2048)
            .map(|index| word(index).get(..4).unwrap_or_else(|| word(index)))
            .collect();
        assert_eq!(beginnings.len(), 2048);
        for (replaced, _) in INSTEAD {
            assert!((0..2048).all(|index| word(index) != replaced), "{replaced}");
        }
    }

    /// What was written down or read aloud once stays what it was.
    #[test]
    fn the_words_of_a_card_never_change_and_are_not_those_of_a_root() {
        let hash = Hash::from_bytes([7; 32]);
        let words = card_words(&hash);
        insta::assert_snapshot!(words.join(" "), @"paper all tiny enroll fox pelican spray beauty");
        let shared = six_words(&hash)
            .iter()
            .filter(|it| words.contains(it))
            .count();
        assert!(shared < 2, "{words:?}");
    }

    #[test]
    fn another_root_has_other_words() {
        let one = six_words(&Hash::from_bytes([0; 32]));
        let mut bytes = [0; 32];
        bytes[31] = 1;
        assert_ne!(one, six_words(&Hash::from_bytes(bytes)));
    }
}
