use super::*;

#[test]
fn an_id_has_one_spelling() {
    let id = QuoteId::from_random([0xab; 16]);
    let text = String::from(id.clone());
    assert_eq!(QuoteId::try_from(text.clone()), Ok(id));
    for other in [text.to_uppercase(), text[..30].to_owned(), String::new()] {
        assert!(QuoteId::try_from(other).is_err());
    }
}

#[test]
fn the_least_figure_leaves_three_to_somebody_who_knows_three() {
    // A published figure is less than one base above the true count.
    let least = LEAST_FIGURE - (rounding::BASE - 1);
    assert!(least >= 3 + 3);
    // And one base less would not.
    assert!(least - rounding::BASE < 3 + 3);
}
