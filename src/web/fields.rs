//! What a form sent: names and values, wiped when dropped, and not printable.

use zeroize::Zeroize;

/// The most fields that are read; a form with every box ticked has far fewer.
const FIELDS: usize = 500;

/// The fields of a form in the order sent.
pub struct Fields(Vec<(String, String)>);

/// More fields than a form of ours can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("more fields than any form has")]
pub struct TooManyFields;

impl Fields {
    /// No fields: an empty form.
    pub fn none() -> Self {
        Self(Vec::new())
    }

    /// Reads `application/x-www-form-urlencoded` (WHATWG URL Standard, section 5.1).
    pub fn parse(body: &[u8]) -> Result<Self, TooManyFields> {
        let mut fields = Self(Vec::new());
        for (name, value) in form_urlencoded::parse(body) {
            fields.push(name.into_owned(), value.into_owned())?;
        }
        Ok(fields)
    }

    /// Adds a field at the end.
    pub fn push(&mut self, name: String, value: String) -> Result<(), TooManyFields> {
        if self.0.len() == FIELDS {
            return Err(TooManyFields);
        }
        self.0.push((name, value));
        Ok(())
    }

    /// Whether nothing was sent.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The first value of a field; empty where it was not sent.
    pub fn first(&self, name: &str) -> &str {
        let field = self.0.iter().find(|(own, _)| own == name);
        field.map_or("", |(_, value)| value)
    }

    /// Every value of a field.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0
            .iter()
            .filter(move |(own, _)| own == name)
            .map(|(_, value)| value.as_str())
    }

    /// Takes out the fields of these names and leaves the others.
    #[must_use]
    pub fn split_off(&mut self, names: &[&str]) -> Self {
        let (out, rest) = std::mem::take(&mut self.0)
            .into_iter()
            .partition(|(name, _)| names.contains(&name.as_str()));
        self.0 = rest;
        Self(out)
    }

    /// Names and values, in the order sent.
    pub fn expose_pairs(&self) -> &[(String, String)] {
        &self.0
    }
}

impl Drop for Fields {
    fn drop(&mut self) {
        for (name, value) in &mut self.0 {
            name.zeroize();
            value.zeroize();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_answers_and_every_letter_come_through() {
        let fields = Fields::parse("what=V01&what=V03&story=%D0%B0+b%0D%0A%26".as_bytes())
            .expect("few fields");
        assert_eq!(fields.all("what").collect::<Vec<_>>(), ["V01", "V03"]);
        assert_eq!(fields.first("story"), "а b\r\n&");
        assert_eq!(fields.first("nothing"), "");
    }

    #[test]
    fn a_form_with_no_end_of_fields_is_refused() {
        assert!(Fields::parse("a=1&".repeat(FIELDS).as_bytes()).is_ok());
        assert!(Fields::parse("a=1&".repeat(FIELDS + 1).as_bytes()).is_err());
    }

    #[test]
    fn the_forms_own_fields_are_told_from_the_questions() {
        let mut fields = Fields::parse(b"token=t&what=V01&seed=s").expect("few fields");
        let own = fields.split_off(&["token", "seed"]);
        assert_eq!((own.first("token"), own.first("seed")), ("t", "s"));
        assert_eq!(fields.expose_pairs().len(), 1);
    }
}
