//! What a bench came to: printed for people, and written down for docs/figures.md.
//!
//! Where `CORNCRAKE_FIGURES` names a file, each figure is added to it as one line of JSON, of which
//! `docs/measure` makes the page. With `CORNCRAKE_SHORT` set, a bench does a small run, which takes
//! a tenth of the time and says so.

use std::io::Write as _;

use serde::Serialize;
use serde_json::{Value, json};

/// What a figure has to be.
#[derive(Debug, Clone, Copy)]
pub enum Goal {
    /// This or more.
    AtLeast(f64),
    /// This or less.
    AtMost(f64),
}

impl Goal {
    fn is_met(self, figure: f64) -> bool {
        match self {
            Self::AtLeast(least) => figure >= least,
            Self::AtMost(most) => figure <= most,
        }
    }

    fn words(self, unit: &str) -> String {
        let (sign, bound) = match self {
            Self::AtLeast(least) => ('≥', least),
            Self::AtMost(most) => ('≤', most),
        };
        format!("{sign} {bound}{unit}")
    }
}

/// A figure of DESIGN.md, "Budgets", that is a share of what something else did in the same run,
/// both of them numbers of this unit. What it is called there is how `docs/measure` finds it.
pub struct Ratio<'a> {
    /// What was done.
    pub name: &'a str,
    /// Where, if it can be done in more than one place.
    pub on: Option<&'a str>,
    /// Of both numbers.
    pub unit: &'a str,
    /// How much of it.
    pub measured: f64,
    /// What it is held against.
    pub against: &'a str,
    /// How much that did.
    pub ceiling: f64,
    /// What the first is of the second.
    pub goal: Goal,
}

impl Ratio<'_> {
    /// Prints it and writes it down; whether the goal is met.
    pub fn say(&self) -> bool {
        let ratio = self.measured / self.ceiling;
        let (met, goal) = (self.goal.is_met(ratio), self.goal.words(""));
        let (unit, on) = (self.unit, self.on.unwrap_or_default());
        println!("  {:<48}{:>9.1} {unit} {on}", self.name, self.measured);
        println!("  {:<48}{:>9.1} {unit} {on}", self.against, self.ceiling);
        println!("  ratio {ratio:.3} (goal: {goal}){}", missed(met));
        write(&json!({
            "kind": "budget",
            "name": self.name,
            "on": self.on,
            "unit": unit,
            "measured": self.measured,
            "against": self.against,
            "ceiling": self.ceiling,
            "ratio": ratio,
            "goal": goal,
            "met": met,
            "short": is_short(),
        }));
        met
    }
}

/// Prints and writes down a figure of DESIGN.md, "Budgets", that needs no ceiling; whether the goal
/// is met. `how` says of what it is.
pub fn absolute(name: &str, how: &str, unit: &str, measured: f64, goal: Goal) -> bool {
    let (met, goal) = (goal.is_met(measured), goal.words(&format!(" {unit}")));
    println!(
        "  {name}, {how}: {measured:.1} {unit} (goal: {goal}){}",
        missed(met)
    );
    write(&json!({
        "kind": "budget",
        "name": name,
        "how": how,
        "unit": unit,
        "measured": measured,
        "goal": goal,
        "met": met,
        "short": is_short(),
    }));
    met
}

/// Writes down something else that was found.
pub fn found(kind: &str, what: &impl Serialize) {
    let mut line = json!(what);
    if let Value::Object(fields) = &mut line {
        fields.insert("kind".to_owned(), kind.into());
        fields.insert("short".to_owned(), is_short().into());
    }
    write(&line);
}

/// Whether a small run is asked for.
pub fn is_short() -> bool {
    std::env::var_os("CORNCRAKE_SHORT").is_some()
}

fn missed(met: bool) -> &'static str {
    if met { "" } else { " MISSED" }
}

fn write(line: &Value) {
    let Some(place) = std::env::var_os("CORNCRAKE_FIGURES") else {
        return;
    };
    let file = std::fs::File::options()
        .append(true)
        .create(true)
        .open(place);
    writeln!(file.expect("CORNCRAKE_FIGURES can be written"), "{line}").expect("written");
}
