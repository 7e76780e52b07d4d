//! What an input does to a real document: for what no blind change of bytes would get past the
//! first check of.

use serde_json::Value;

/// An input, read from its beginning. When it is used up, all that is read is 0.
pub struct Input<'a>(pub &'a [u8]);

impl Input<'_> {
    /// The next byte.
    pub fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else {
            return 0;
        };
        self.0 = rest;
        *first
    }

    /// The next two bytes, as a number.
    pub fn number(&mut self) -> usize {
        usize::from(self.byte()) << 8 | usize::from(self.byte())
    }

    /// Whether there is no more.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What is left, up to the next byte 0, as text.
    fn text(&mut self) -> String {
        let end = self.0.iter().position(|byte| *byte == 0);
        let (text, rest) = self.0.split_at(end.unwrap_or(self.0.len()));
        self.0 = rest.get(1..).unwrap_or_default();
        String::from_utf8_lossy(text).into_owned()
    }
}

/// A document that is longer is not changed any more: twenty changes that say it twice would make
/// gigabytes of it.
const LONGEST: usize = 1 << 20;

/// Changes `document` as the input says: place and kind of each change, until it is used up, twenty
/// are made or the document is long.
pub fn edit(document: &mut Value, input: &mut Input<'_>) {
    for _ in 0..20 {
        if input.is_empty() || length(document) > LONGEST {
            return;
        }
        let mut at = input.number() % count(document);
        if let Some(value) = pick(document, &mut at) {
            change(value, input);
        }
    }
}

/// Changes bytes of `document` as the input says: two bytes of place and one to set, until it is
/// used up or twenty are changed.
pub fn scratch(document: &mut [u8], input: &mut Input<'_>) {
    for _ in 0..20 {
        if input.is_empty() || document.is_empty() {
            return;
        }
        let at = input.number() % document.len();
        document[at] = input.byte();
    }
}

/// How many values a document has, itself included.
fn count(value: &Value) -> usize {
    let inside: usize = match value {
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(fields) => fields.values().map(count).sum(),
        _ => 0,
    };
    1 + inside
}

/// About how many bytes a document takes in memory, names of fields aside.
fn length(value: &Value) -> usize {
    let inside: usize = match value {
        Value::Array(items) => items.iter().map(length).sum(),
        Value::Object(fields) => fields.values().map(length).sum(),
        Value::String(text) => text.len(),
        _ => 0,
    };
    size_of::<Value>() + inside
}

/// The value at this place, counted from the outermost in; beyond the last one, none.
fn pick<'a>(value: &'a mut Value, at: &mut usize) -> Option<&'a mut Value> {
    if *at == 0 {
        return Some(value);
    }
    *at -= 1;
    match value {
        Value::Array(items) => items.iter_mut().find_map(|item| pick(item, at)),
        Value::Object(fields) => fields.values_mut().find_map(|item| pick(item, at)),
        _ => None,
    }
}

/// Numbers at which arithmetic goes wrong.
const EDGES: [u64; 12] = [
    0,
    1,
    4,
    5,
    30,
    255,
    65_535,
    4_294_967_295,
    4_294_967_296,
    (1 << 53) - 6,
    (1 << 53) - 1,
    u64::MAX,
];

fn change(value: &mut Value, input: &mut Input<'_>) {
    let how = input.byte();
    match (how % 8, &mut *value) {
        (0, _) => *value = Value::from(EDGES[usize::from(input.byte()) % EDGES.len()]),
        (1, _) => *value = Value::from(input.number()),
        (2, _) => *value = Value::from(input.text()),
        (3, _) => *value = Value::Null,
        (4, Value::Array(items)) if !items.is_empty() => {
            let (from, to) = (input.number() % items.len(), input.number() % items.len());
            let again = items[from].clone();
            items.insert(to, again);
        }
        (5, Value::Array(items)) if !items.is_empty() => {
            items.remove(input.number() % items.len());
        }
        (6, Value::Array(items)) if !items.is_empty() => {
            let (one, other) = (input.number() % items.len(), input.number() % items.len());
            items.swap(one, other);
        }
        (5, Value::Object(fields)) if !fields.is_empty() => {
            let at = input.number() % fields.len();
            let name = fields.keys().nth(at).cloned();
            fields.remove(&name.expect("there is one at each place"));
        }
        (4, Value::String(text)) => text.push_str(&input.text()),
        (5, Value::String(text)) => drop(text.pop()),
        (6, Value::String(text)) => *text = text.repeat(usize::from(input.byte()) % 4),
        (7, _) => {
            // Whatever JSON the input spells.
            if let Ok(spelled) = serde_json::from_str(&input.text()) {
                *value = spelled;
            }
        }
        _ => {}
    }
}
