//! What the invented reports tell of: kinds of incidents, how often each happens, and what goes
//! with it. The codes are those of the default questionnaire.

use super::words::{self, Voice};

/// A code and its weight among the others, or its chance in percent.
pub(super) type Odds = &'static [(&'static str, u32)];

/// One kind of incident.
pub(super) struct Scene {
    /// Weight among the scenes, in the first and in the second half of the time that the
    /// demonstration tells of: some things become more frequent, some less.
    pub weight: [u32; 2],
    /// What happened, in percent; the first is certain.
    pub what: Odds,
    /// Where, by weight.
    pub place: Odds,
    /// Who did it, in percent.
    pub who: Odds,
    /// Why, in percent.
    pub why: Odds,
    /// What it did, in percent.
    pub effect: Odds,
    /// What was done about it, by weight.
    pub action: Odds,
    /// In the reporter's words.
    pub stories: fn(Voice) -> &'static [&'static str],
}

pub(super) const SCENES: [Scene; 12] = [
    Scene {
        weight: [20, 24],
        what: &[
            ("V08", 100),
            ("V03", 62),
            ("V02", 45),
            ("V01", 50),
            ("V04", 22),
            ("V05", 14),
        ],
        place: &[("S01", 60), ("S02", 22), ("S08", 8), ("S11", 6)],
        who: &[("P01", 96), ("P03", 8), ("P10", 5)],
        why: &[("G01", 88), ("G07", 30), ("G06", 14), ("G05", 8)],
        effect: &[
            ("E02", 60),
            ("E03", 34),
            ("E01", 10),
            ("E05", 8),
            ("E10", 8),
        ],
        action: &[("A01", 55), ("A02", 25), ("A03", 18), ("A04", 4)],
        stories: words::search,
    },
    Scene {
        weight: [9, 11],
        what: &[
            ("V09", 100),
            ("V12", 46),
            ("V10", 34),
            ("V07", 22),
            ("V05", 18),
            ("V03", 24),
        ],
        place: &[("S02", 70), ("S03", 22), ("S04", 6)],
        who: &[("P01", 92), ("P02", 16), ("P04", 12)],
        why: &[("G01", 90), ("G02", 12), ("G07", 26), ("G06", 10)],
        effect: &[
            ("E05", 80),
            ("E04", 46),
            ("E02", 50),
            ("E01", 18),
            ("E06", 12),
        ],
        action: &[
            ("A01", 34),
            ("A02", 22),
            ("A03", 20),
            ("A05", 18),
            ("A04", 6),
        ],
        stories: words::arrest,
    },
    Scene {
        weight: [17, 14],
        what: &[("V11", 100), ("V01", 66), ("V16", 24), ("V14", 10)],
        place: &[("S05", 90), ("S07", 6)],
        who: &[("P05", 97)],
        why: &[("G01", 80), ("G02", 36), ("G07", 14), ("G05", 8)],
        effect: &[
            ("E03", 66),
            ("E02", 60),
            ("E04", 12),
            ("E01", 6),
            ("E08", 2),
        ],
        action: &[
            ("A02", 40),
            ("A01", 22),
            ("A03", 24),
            ("A04", 8),
            ("A06", 6),
        ],
        stories: words::clinic,
    },
    Scene {
        weight: [12, 8],
        what: &[("V13", 100), ("V08", 40), ("V04", 30), ("V01", 24)],
        place: &[("S01", 45), ("S07", 44), ("S02", 8)],
        who: &[("P01", 66), ("P05", 14), ("P12", 14)],
        why: &[("G01", 94), ("G07", 12)],
        effect: &[("E03", 62), ("E02", 30), ("E08", 6), ("E10", 8)],
        action: &[("A03", 46), ("A01", 24), ("A02", 22), ("A04", 4)],
        stories: words::equipment,
    },
    Scene {
        weight: [9, 14],
        what: &[("V12", 100), ("V01", 34), ("V15", 16), ("V16", 10)],
        place: &[("S06", 86), ("S05", 8)],
        who: &[("P06", 90), ("P05", 12)],
        why: &[("G01", 62), ("G07", 14), ("G99", 18)],
        effect: &[("E04", 92), ("E02", 50), ("E06", 8), ("E08", 5)],
        action: &[
            ("A03", 34),
            ("A02", 26),
            ("A01", 20),
            ("A04", 16),
            ("A05", 4),
        ],
        stories: words::agonist,
    },
    Scene {
        weight: [7, 7],
        what: &[("V17", 100), ("V16", 42), ("V01", 40)],
        place: &[("S09", 52), ("S08", 24), ("S10", 10), ("S04", 8)],
        who: &[("P08", 60), ("P10", 28), ("P09", 8)],
        why: &[("G01", 76), ("G02", 24), ("G07", 30), ("G06", 10)],
        effect: &[("E06", 90), ("E02", 62)],
        action: &[
            ("A02", 50),
            ("A01", 18),
            ("A03", 20),
            ("A05", 8),
            ("A04", 4),
        ],
        stories: words::work,
    },
    Scene {
        weight: [5, 4],
        what: &[("V18", 100), ("V01", 50), ("V11", 10)],
        place: &[("S04", 46), ("S08", 26), ("S05", 22)],
        who: &[("P07", 78), ("P05", 16), ("P11", 24)],
        why: &[("G01", 92), ("G03", 20), ("G02", 14)],
        effect: &[("E07", 72), ("E02", 84), ("E03", 22)],
        action: &[
            ("A05", 34),
            ("A03", 30),
            ("A01", 18),
            ("A02", 14),
            ("A04", 10),
        ],
        stories: words::family,
    },
    Scene {
        weight: [6, 5],
        what: &[("V14", 100), ("V11", 44), ("V01", 38), ("V16", 16)],
        place: &[("S05", 88), ("S03", 10)],
        who: &[("P05", 94), ("P02", 8)],
        why: &[("G01", 72), ("G02", 40), ("G06", 8)],
        effect: &[("E04", 84), ("E03", 40), ("E02", 36)],
        action: &[("A03", 38), ("A02", 30), ("A04", 14), ("A01", 14)],
        stories: words::treatment,
    },
    Scene {
        weight: [7, 6],
        what: &[("V05", 100), ("V02", 56), ("V06", 26), ("V01", 50)],
        place: &[("S08", 40), ("S01", 48), ("S12", 2)],
        who: &[("P11", 40), ("P12", 44), ("P10", 10)],
        why: &[("G01", 58), ("G03", 28), ("G05", 22), ("G04", 12)],
        effect: &[("E01", 86), ("E02", 72), ("E06", 8)],
        action: &[("A01", 52), ("A03", 24), ("A06", 16), ("A04", 4)],
        stories: words::violence,
    },
    Scene {
        weight: [3, 5],
        what: &[("V19", 100), ("V16", 40), ("V02", 24)],
        place: &[("S12", 96)],
        who: &[("P13", 92), ("P12", 18)],
        why: &[("G01", 84), ("G02", 16), ("G04", 10)],
        effect: &[("E02", 76), ("E06", 12), ("E10", 14)],
        action: &[("A02", 56), ("A03", 24), ("A01", 14), ("A04", 4)],
        stories: words::media,
    },
    Scene {
        weight: [5, 5],
        what: &[
            ("V14", 100),
            ("V13", 58),
            ("V12", 40),
            ("V07", 12),
            ("V01", 34),
        ],
        place: &[("S03", 98)],
        who: &[("P02", 92), ("P05", 28)],
        why: &[("G01", 74), ("G02", 40), ("G07", 18)],
        effect: &[("E04", 86), ("E02", 40), ("E01", 12)],
        action: &[("A01", 54), ("A02", 24), ("A04", 8), ("A05", 8)],
        stories: words::prison,
    },
    Scene {
        weight: [4, 3],
        what: &[("V15", 100), ("V09", 32), ("V05", 28), ("V12", 16)],
        place: &[("S06", 88), ("S08", 8)],
        who: &[("P06", 74), ("P11", 50), ("P01", 14)],
        why: &[("G01", 96)],
        effect: &[
            ("E02", 80),
            ("E01", 24),
            ("E04", 20),
            ("E06", 22),
            ("E08", 6),
        ],
        action: &[("A01", 40), ("A03", 30), ("A02", 20), ("A05", 10)],
        stories: words::forced,
    },
];

/// What does not depend on the incident.
pub(super) const AREA: Odds = &[
    ("AR1", 44),
    ("AR2", 27),
    ("AR3", 16),
    ("AR4", 9),
    ("AR99", 4),
];
pub(super) const ROLE: Odds = &[("R01", 72), ("R02", 17), ("R03", 11)];
pub(super) const POPULATION: Odds = &[
    ("K01", 54),
    ("K02", 36),
    ("K03", 33),
    ("K04", 24),
    ("K05", 15),
    ("K06", 9),
    ("K07", 28),
    ("K08", 21),
];
pub(super) const GENDER: Odds = &[("M", 57), ("W", 36), ("X", 4), ("N", 3)];
pub(super) const TRANS: Odds = &[("N", 91), ("Y", 5), ("X", 4)];
pub(super) const AGE: Odds = &[("A25", 74), ("A24", 19), ("A17", 3), ("A99", 4)];
