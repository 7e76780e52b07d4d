//! The plain-text problem: exact tables as sums of inner cells, some of them withheld.

use anyhow::{Context, bail, ensure};

use crate::disclosure::audit::attack::{Attack, Cell};
use crate::disclosure::ranges::System;

/// More than any table has.
const MOST_CELLS: usize = 100_000;

/// Reads a problem. Also gives which cells, numbered from 0, are primary: these are judged.
pub(super) fn parse(text: &str, width: u64) -> anyhow::Result<(Attack, Vec<usize>)> {
    let mut lines = (1..)
        .zip(text.lines())
        .filter(|line| !line.1.trim().is_empty());
    let (_, first) = lines.next().context("it is empty")?;
    let sizes = numbers(first).context("line 1")?;
    let &[inner, count, sums] = sizes.as_slice() else {
        bail!("line 1: three numbers are expected: inner cells, cells, non-zeros");
    };
    ensure!(
        inner.max(count) <= MOST_CELLS,
        "line 1: there are too many cells"
    );
    let mut published = Vec::new();
    for _ in 0..count {
        let (number, line) = lines
            .next()
            .context("there are fewer cells than line 1 says")?;
        published.push(Published::parse(line).with_context(|| format!("line {number}"))?);
    }
    let mut terms = vec![Vec::new(); count];
    let mut found = 0;
    for (number, line) in lines {
        let pair = numbers(line).with_context(|| format!("line {number}"))?;
        match pair.as_slice() {
            &[from, to] if from < inner && to < count => terms[to].push(from),
            _ => bail!("line {number}: an inner cell and a cell are expected"),
        }
        found += 1;
    }
    ensure!(
        found == sums,
        "line 1 says {sums} non-zeros; there are {found}"
    );
    Ok(attack(inner, &published, &terms, width))
}

/// One cell's line.
struct Published {
    /// Its count; read of no cell that is withheld.
    count: i64,
    primary: bool,
    suppressed: bool,
}

impl Published {
    fn parse(line: &str) -> anyhow::Result<Self> {
        let mut words = line.split_whitespace();
        let mut word = |name: &'static str| words.next().with_context(|| format!("no {name}"));
        let count = word("frequency")?.parse().ok().filter(|it| *it >= 0);
        let flag = |text: &str| match text {
            "0" => Ok(false),
            "1" => Ok(true),
            _ => bail!("primary and suppressed are 0 or 1"),
        };
        let (primary, suppressed) = (
            flag(word("primary flag")?)?,
            flag(word("suppressed flag")?)?,
        );
        Ok(Self {
            count: count.context("the frequency is no count")?,
            primary,
            suppressed,
        })
    }
}

fn numbers(line: &str) -> anyhow::Result<Vec<usize>> {
    let words = line.split_whitespace().map(str::parse);
    words
        .collect::<Result<_, _>>()
        .context("whole numbers are expected")
}

fn attack(
    inner: usize,
    published: &[Published],
    terms: &[Vec<usize>],
    width: u64,
) -> (Attack, Vec<usize>) {
    let mut system = System::new();
    let innermost: Vec<_> = (0..inner).map(|_| system.variable(0, None)).collect();
    let (mut cells, mut primary) = (Vec::new(), Vec::new());
    for (at, (cell, terms)) in published.iter().zip(terms).enumerate() {
        let terms: Vec<_> = terms.iter().map(|&from| (innermost[from], 1)).collect();
        if !cell.suppressed {
            system.equate(&terms, cell.count);
        }
        if cell.primary {
            primary.push(at);
            cells.push(Cell { terms, ever: width });
        }
    }
    let attack = Attack {
        system,
        innermost,
        cells,
        groups: Vec::new(),
        width,
    };
    (attack, primary)
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "2 3 4\n5 0 0 NA NA\n1 1 1 0 5\n4 0 1 NA NA\n0 0\n1 0\n0 1\n1 2\n";

    #[test]
    fn a_good_problem_is_read() {
        let (attack, primary) = parse(GOOD, 1).unwrap_or_else(|error| panic!("{error:#}"));
        assert_eq!(primary, [1]);
        let ranges = attack.ranges().expect("it can be");
        assert_eq!((ranges[0].least, ranges[0].greatest), (0, 5));
    }

    #[test]
    fn a_bad_problem_is_refused_with_its_line() {
        for (from, to, said) in [
            ("2 3 4", "2 3", "line 1"),
            ("2 3 4", "2 x 4", "line 1"),
            ("2 3 4", "2 99999999999 4", "too many"),
            ("2 3 4", "2 3 5", "non-zeros"),
            ("2 3 4", "2 30 4", "line 5"),
            ("5 0 0", "-5 0 0", "line 2"),
            ("1 1 1 0", "1 2 1 0", "line 3"),
            ("4 0 1 NA NA", "4", "line 4"),
            ("1 2\n", "1 3\n", "line 8"),
            ("1 2\n", "2 2\n", "line 8"),
        ] {
            assert!(GOOD.contains(from));
            let error = parse(&GOOD.replace(from, to), 1).err();
            let error = format!("{:#}", error.expect("it is refused"));
            assert!(error.contains(said), "{to}: {error}");
        }
        assert!(parse("", 1).is_err());
    }
}
