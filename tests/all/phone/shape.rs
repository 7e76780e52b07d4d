//! CHECKS X8: what a phone with scripts sealed looks like what the server sealed for a phone
//! without: the same sizes, and age headers of the same shape.

use corncrake::keys::secret::Identity;
use corncrake::seal::close::seal_bytes;
use corncrake::seal::{Bucket, Frame};
use serde_json::json;

use super::{bytes, list, phone};

const SAMPLES: usize = 400;

/// What can be seen of a header without a key.
#[derive(Debug, Default)]
struct Shape {
    /// Characters of the grease's tag, without its suffix.
    tag: usize,
    arguments: Vec<usize>,
    body: usize,
}

/// The one shape that a header has, and what varies in it.
fn shape(frame: &Frame) -> Shape {
    let file = frame.file();
    let header = &file[..corncrake::seal::check::header(file).unwrap()];
    let lines: Vec<&str> = std::str::from_utf8(header).unwrap().lines().collect();
    let [version, hybrid, wrapped, grease, body @ .., mac] = &lines[..] else {
        panic!("too few lines: {}", lines.len());
    };
    assert_eq!(*version, "age-encryption.org/v1");
    let hybrid: Vec<usize> = hybrid.split(' ').map(str::len).collect();
    assert_eq!(hybrid, [2, 14, 1494]);
    assert_eq!(wrapped.len(), 43);
    assert!(mac.starts_with("--- ") && mac.len() == 4 + 43, "{mac}");
    let mut words = grease.strip_prefix("-> ").unwrap().split(' ');
    let tag = words.next().unwrap().strip_suffix("-grease").unwrap();
    let body: String = body.concat();
    Shape {
        tag: tag.len(),
        arguments: words.map(str::len).collect(),
        body: body.len() * 3 / 4,
    }
}

/// How often each value below `N` occurs.
fn counts<const N: usize>(values: impl Iterator<Item = usize>) -> [u32; N] {
    let mut counts = [0; N];
    values.for_each(|value| counts[value] += 1);
    counts
}

/// Pearson's statistic for two samples of the same size drawn from one distribution.
fn distance<const N: usize>(one: [u32; N], other: [u32; N]) -> f64 {
    let pairs = one
        .into_iter()
        .zip(other)
        .filter(|(one, other)| one + other > 0);
    pairs
        .map(|(one, other)| {
            let (one, other) = (f64::from(one), f64::from(other));
            (one - other).powi(2) / (one + other)
        })
        .sum()
}

#[test]
fn what_the_phone_sealed_looks_like_what_the_server_sealed() {
    let to = Identity::from_seed(&[41; 32]).to_public();
    let input = json!({ "count": SAMPLES, "bucket": "answers", "recipient": to.to_string() });
    let phones = phone("frames", &input);
    let phones: Vec<Shape> = list(&phones)
        .iter()
        // That it is one means that its size, its payload's and its fill are as they must be.
        .map(|frame| shape(&Frame::from_bytes(Bucket::Answers, bytes(frame)).unwrap()))
        .collect();
    let servers: Vec<Shape> = (0..SAMPLES)
        .map(|_| shape(&seal_bytes(Bucket::Answers, b"{}", &to).unwrap()))
        .collect();
    for shapes in [&phones, &servers] {
        assert_eq!(shapes.len(), SAMPLES);
        let words = |shape: &Shape| {
            shape
                .arguments
                .iter()
                .chain([&shape.tag])
                .all(|word| (1..=8).contains(word))
        };
        assert!(
            shapes
                .iter()
                .all(|shape| words(shape) && shape.arguments.len() <= 4 && shape.body < 100)
        );
    }
    // Each bound is the value that equal distributions pass but once in a million runs (chi-squared
    // with 7, 4, 7 and 9 degrees of freedom).
    let tags = |shapes: &[Shape]| counts::<9>(shapes.iter().map(|shape| shape.tag));
    let numbers = |shapes: &[Shape]| counts::<5>(shapes.iter().map(|shape| shape.arguments.len()));
    let lengths = |shapes: &[Shape]| {
        let firsts = shapes.iter().filter_map(|shape| shape.arguments.first());
        counts::<9>(firsts.copied())
    };
    let bodies = |shapes: &[Shape]| counts::<10>(shapes.iter().map(|shape| shape.body / 10));
    for (what, distance, bound) in [
        ("tags", distance(tags(&phones), tags(&servers)), 40.5),
        (
            "numbers",
            distance(numbers(&phones), numbers(&servers)),
            33.4,
        ),
        (
            "lengths",
            distance(lengths(&phones), lengths(&servers)),
            40.5,
        ),
        ("bodies", distance(bodies(&phones), bodies(&servers)), 44.8),
    ] {
        assert!(distance < bound, "{what}: {distance} (at most {bound})");
    }
}

/// The comparison would notice a phone that adds no grease, or of one length only.
#[test]
fn the_comparison_tells_other_distributions_apart() {
    let uniform = counts::<10>((0..SAMPLES).map(|at| at % 10));
    let narrow = counts::<10>((0..SAMPLES).map(|at| at % 8));
    assert!(distance(uniform, narrow) > 44.8);
    assert!(distance(uniform, uniform) < 1.0);
}
