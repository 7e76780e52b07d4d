use super::*;

/// One row of cells and its total, exact; `None` is withheld.
fn one_way(cells: &[Option<i64>], total: Option<i64>) -> Attack {
    let mut system = System::new();
    let innermost: Vec<_> = cells.iter().map(|_| system.variable(0, None)).collect();
    for (&var, &shown) in innermost.iter().zip(cells) {
        if let Some(shown) = shown {
            system.equate(&[(var, 1)], shown);
        }
    }
    let all: Vec<_> = innermost.iter().map(|&var| (var, 1)).collect();
    if let Some(total) = total {
        system.equate(&all, total);
    }
    let cell = |(&var, shown): (&Var, &Option<i64>)| Cell {
        terms: vec![(var, 1)],
        ever: u64::from(shown.is_none()),
    };
    Attack {
        cells: innermost.iter().zip(cells).map(cell).collect(),
        groups: vec![Group {
            terms: all,
            cells: (0..cells.len()).collect(),
        }],
        system,
        innermost,
        width: WIDTH,
    }
}

fn about(attack: &Attack, known: u64) -> Vec<About> {
    let findings = attack.findings(known).expect("it can be worked out");
    findings.iter().map(|it| it.about).collect()
}

#[test]
fn a_small_count_that_is_published_or_left_over_is_told() {
    let published = one_way(&[Some(20), Some(3), Some(9)], None);
    assert_eq!(about(&published, 0), [About::Cell(1)]);
    let left_over = one_way(&[Some(20), None, Some(9)], Some(32));
    assert_eq!(about(&left_over, 0), [About::Cell(1)]);
    let kept = one_way(&[Some(20), None, None], Some(32));
    assert_eq!(about(&kept, 0), []);
}

#[test]
fn what_is_withheld_in_vain_is_told_whatever_its_size() {
    for count in [0, 12] {
        let in_vain = one_way(&[Some(20), None, Some(9)], Some(29 + count));
        assert_eq!(about(&in_vain, 0), [About::Cell(1)], "{count}");
    }
}

#[test]
fn that_everybody_is_of_one_kind_is_told_however_many_they_are() {
    let all = one_way(&[Some(200), Some(0), Some(0)], None);
    assert_eq!(about(&all, 0), [About::Everybody(0, 0)]);
    let nobody = one_way(&[Some(0), Some(0), Some(0)], None);
    assert_eq!(about(&nobody, 0), []);
}

#[test]
fn whoever_knows_enough_of_them_can_tell_what_nobody_else_can() {
    let pair = one_way(&[None, None], Some(4));
    for known in 0..=3 {
        assert_eq!(about(&pair, known), [], "{known}");
    }
    // Four known in one cell: nobody is left for the other, nor in the group besides.
    let findings = pair.findings(4).expect("it can be worked out");
    assert!(findings.iter().all(|it| it.knowing.is_some()));
    assert!(
        findings
            .iter()
            .any(|it| it.about == About::Cell(1) && it.knowing == Some(0))
    );
    // Five cannot be known of four.
    assert_eq!(about(&pair, 5), []);
    // Three known in one cell leave 0 to 2 there; in the other they leave 0 to 2 here.
    let more = one_way(&[None, None], Some(5));
    assert_eq!(about(&more, 3), []);
    let narrow = Attack { width: 6, ..more };
    assert_eq!(about(&narrow, 0), [About::Cell(0), About::Cell(1)]);
}
