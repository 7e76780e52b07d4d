//! Sends invented reports the way a phone without JavaScript does: open the form, fill it in,
//! send it, read the receipt.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use anyhow::{Context, bail, ensure};

use super::invent::Invented;
use crate::exchange::road::{agent, settings};
use crate::keys::public::NetworkName;
use crate::keys::secret::Receipt;

/// Reports on their way at once.
const AT_ONCE: usize = 8;

/// A phone's browser, as far as the form needs one.
pub(in crate::cli) struct Browser {
    agent: ureq::Agent,
    form: String,
    network: NetworkName,
}

impl Browser {
    /// A browser for the form at this address.
    pub fn new(form: &str, network: NetworkName) -> Self {
        let config = settings()
            .http_status_as_error(false)
            .timeout_global(Some(Duration::from_mins(1)))
            .build();
        Self::by(agent(config), form, network)
    }

    /// As [`Browser::new`], by a road of its own.
    pub fn by(agent: ureq::Agent, form: &str, network: NetworkName) -> Self {
        Self {
            agent,
            form: form.to_owned(),
            network,
        }
    }

    /// The network whose form this is.
    pub fn network(&self) -> &NetworkName {
        &self.network
    }

    /// Sends `reports` and gives their receipts in the same order. Some are sent twice, which must
    /// not make a second report.
    pub fn send_all(
        &self,
        reports: &[&Invented],
        is_over: &AtomicBool,
    ) -> anyhow::Result<Vec<Receipt>> {
        let next = AtomicUsize::new(0);
        let work = || {
            let mut receipts = Vec::new();
            loop {
                let place = next.fetch_add(1, Ordering::Relaxed);
                let Some(report) = reports.get(place) else {
                    return Ok(receipts);
                };
                if is_over.load(Ordering::SeqCst) {
                    bail!("interrupted");
                }
                receipts.push((place, self.send(report)?));
            }
        };
        let done: anyhow::Result<Vec<Vec<_>>> = std::thread::scope(|scope| {
            let workers: Vec<_> = (0..AT_ONCE.min(reports.len()))
                .map(|_| scope.spawn(work))
                .collect();
            workers
                .into_iter()
                .map(|worker| worker.join().expect("no worker panics"))
                .collect()
        });
        let mut receipts: Vec<_> = done?.into_iter().flatten().collect();
        receipts.sort_by_key(|(place, _)| *place);
        Ok(receipts.into_iter().map(|(_, receipt)| receipt).collect())
    }

    fn send(&self, report: &Invented) -> anyhow::Result<Receipt> {
        let page = self
            .agent
            .get(&self.form)
            .header("Accept-Language", report.lang.code())
            .call()
            .context("the form does not open")?
            .body_mut()
            .read_to_string()?;
        let mut fields = hidden_fields(&page);
        ensure!(!fields.is_empty(), "the form has no hidden fields");
        fields.extend(report.fields.iter().cloned());
        fields.push(("do".to_owned(), "send".to_owned()));
        let receipt = self.post(&fields)?;
        if report.is_sent_twice {
            let again = self.post(&fields)?;
            ensure!(
                again == receipt,
                "a report that was sent twice has two receipts"
            );
        }
        Ok(Receipt::parse(&self.network, &receipt)?)
    }

    /// Sends something that was sealed here, with the token of a fresh form; how it was answered.
    pub fn post_sealed(&self, what: &str, body: &[u8]) -> anyhow::Result<http::StatusCode> {
        let page = self
            .agent
            .get(&self.form)
            .call()?
            .body_mut()
            .read_to_string()?;
        let fields = hidden_fields(&page);
        let token = fields.iter().find(|(name, _)| name == "token");
        let (_, token) = token.context("the form has no token")?;
        let answer = self
            .agent
            .post(format!("{}{what}", self.form))
            .content_type("application/octet-stream")
            .header("corncrake-token", token)
            .send(body)?;
        Ok(answer.status())
    }

    /// What stands at an address below the form's.
    pub fn text(&self, what: &str) -> anyhow::Result<String> {
        let mut answer = self.agent.get(format!("{}{what}", self.form)).call()?;
        let status = answer.status();
        ensure!(
            status.is_success(),
            "{}{what} was answered with {status}",
            self.form
        );
        Ok(answer.body_mut().read_to_string()?)
    }

    /// Sends the form and gives the digits of the receipt.
    fn post(&self, fields: &[(String, String)]) -> anyhow::Result<String> {
        let pairs = fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()));
        let mut answer = self.agent.post(&self.form).send_form(pairs)?;
        let status = answer.status();
        ensure!(status.is_success(), "the form was answered with {status}");
        let page = answer.body_mut().read_to_string()?;
        receipt_digits(&page).context("the answer shows no receipt")
    }
}

/// Names and values of the hidden fields of a page.
fn hidden_fields(page: &str) -> Vec<(String, String)> {
    page.split("<input ")
        .skip(1)
        .filter_map(|rest| rest.split('>').next())
        .filter(|tag| attribute(tag, "type") == Some("hidden"))
        .filter_map(|tag| {
            let (name, value) = (attribute(tag, "name")?, attribute(tag, "value")?);
            Some((name.to_owned(), value.to_owned()))
        })
        .collect()
}

/// The value of an attribute. What our forms hide are hex digits and codes, without entities.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let start = format!("{name}=\"");
    tag.split_whitespace()
        .find_map(|part| part.strip_prefix(start.as_str()))
        .and_then(|value| value.split('"').next())
}

/// The first thirty digits in six groups of five that a page shows.
fn receipt_digits(page: &str) -> Option<String> {
    let mut text = String::new();
    let mut is_tag = false;
    for c in page.chars() {
        match c {
            '<' => is_tag = true,
            '>' => {
                is_tag = false;
                text.push(' ');
            }
            _ if !is_tag => text.push(c),
            _ => {}
        }
    }
    let groups: Vec<&str> = text.split_whitespace().collect();
    let is_group = |group: &&str| group.len() == 5 && group.bytes().all(|b| b.is_ascii_digit());
    groups
        .windows(6)
        .find(|six| six.iter().all(is_group))
        .map(|six| six.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_fields_are_read_and_others_are_not() {
        let page = r#"<input type="hidden" name="token" value="ab12"><input type="radio"
            name="where" value="S01"><input type="hidden" name="seed" value="">"#;
        let expected = [("token", "ab12"), ("seed", "")];
        assert_eq!(
            hidden_fields(page),
            expected.map(|(name, value)| (name.to_owned(), value.to_owned()))
        );
    }

    #[test]
    fn the_receipt_is_read_from_its_page() {
        let page =
            "<p>12345</p><ol><li>11111</li><li>22222<li>33333 44444 55555</ol>66666 <b>x</b>";
        assert_eq!(
            receipt_digits(page).as_deref(),
            Some("12345 11111 22222 33333 44444 55555")
        );
        assert_eq!(receipt_digits("<p>12345 12345</p>"), None);
    }
}
