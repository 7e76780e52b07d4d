//! The tags of a page, read more loosely than a browser reads them: what might be a tag is one.

/// A tag and its attributes, in lower case; values as they stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    /// Its name; `/` comes first where it ends an element.
    pub name: String,
    /// Its attributes.
    pub attributes: Vec<(String, String)>,
}

impl Tag {
    /// The value of an attribute.
    pub fn get(&self, name: &str) -> Option<&str> {
        let mut these = self.attributes.iter();
        these.find_map(|(own, value)| (own == name).then_some(value.as_str()))
    }
}

/// All tags of a page, those inside comments, styles and scripts included: a page of ours has none
/// there, and what is hidden from this reader might not be hidden from a browser.
pub fn tags(page: &str) -> Vec<Tag> {
    let mut tags = Vec::new();
    for (at, _) in page.match_indices('<') {
        let rest = &page[at + 1..];
        let letter = rest.trim_start_matches('/').chars().next();
        if letter.is_some_and(|letter| letter.is_ascii_alphabetic()) {
            tags.push(tag(rest));
        }
    }
    tags
}

fn tag(text: &str) -> Tag {
    let ends = |c: char| c.is_ascii_whitespace() || c == '>';
    let slash = text.len() - text.trim_start_matches('/').len();
    let length = text[slash..].find(|c: char| ends(c) || c == '/');
    let length = length.map_or(text.len(), |length| slash + length);
    let name = text[..length].to_ascii_lowercase();
    let mut rest = &text[length..];
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        if rest.is_empty() || rest.starts_with('>') {
            return Tag { name, attributes };
        }
        let length = rest
            .find(|c: char| ends(c) || c == '=' || c == '/')
            .unwrap_or(rest.len());
        // A `=` in the place of a name is one, so that this goes on.
        let length = length.max(rest.chars().next().map_or(1, char::len_utf8));
        let own = rest[..length].to_ascii_lowercase();
        rest = rest[length..].trim_start();
        let mut value = "";
        if let Some(after) = rest.strip_prefix('=') {
            let after = after.trim_start();
            let quote = after.chars().next().filter(|c| matches!(c, '"' | '\''));
            (value, rest) = match quote {
                Some(quote) => after[1..].split_once(quote).unwrap_or((&after[1..], "")),
                None => after.split_at(after.find(ends).unwrap_or(after.len())),
            };
        }
        attributes.push((own, value.to_owned()));
    }
}
