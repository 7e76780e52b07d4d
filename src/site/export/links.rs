//! Links in pages, and what becomes of them in a folder of files.

use crate::text::Lang;

/// An address below the network's statistics, in one language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Without a slash in front.
    pub path: String,
    /// The language.
    pub lang: Lang,
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Link {
    /// To another site; or to a part of the page itself.
    Outside,
    /// To another page of the server, which is no statistic.
    Server(String),
    /// To a statistic by its absolute address, as it is cited.
    Cited(Place),
    /// To something in the folder.
    Here {
        /// What.
        place: Place,
        /// Which part of it, with the `#`; or empty.
        fragment: String,
    },
}

impl Place {
    pub fn new(path: &str, lang: Lang) -> Self {
        Self {
            path: path.to_owned(),
            lang,
        }
    }
}

impl Link {
    /// The place below the network's statistics.
    pub fn place(&self) -> Option<&Place> {
        match self {
            Self::Cited(place) | Self::Here { place, .. } => Some(place),
            Self::Outside | Self::Server(_) => None,
        }
    }
}

/// Where `link` on `page` leads. `base` is the path of the network's statistics. Nothing where the
/// link asks for what no folder of files can answer.
pub fn resolve(origin: &str, base: &str, page: &Place, link: &str) -> Option<Link> {
    if link.is_empty() || link.starts_with('#') {
        return Some(Link::Outside);
    }
    if let Some(path) = link.strip_prefix(origin).filter(|it| it.starts_with('/')) {
        let Some(rest) = path.strip_prefix(base) else {
            return Some(Link::Outside);
        };
        return place(page, rest).map(|(place, _)| Link::Cited(place));
    }
    let before_slash = link.split(['/', '?', '#']).next().unwrap_or_default();
    if before_slash.contains(':') {
        return Some(Link::Outside);
    }
    if link.starts_with('/') {
        let Some(rest) = link.strip_prefix(base) else {
            return Some(Link::Server(link.to_owned()));
        };
        let (place, fragment) = place(page, rest)?;
        return Some(Link::Here { place, fragment });
    }
    let (path, rest) = link.split_at(link.find(['?', '#']).unwrap_or(link.len()));
    let joined = if path.is_empty() {
        page.path.clone()
    } else {
        join(&page.path, path)?
    };
    let (place, fragment) = place(page, &(joined + rest))?;
    Some(Link::Here { place, fragment })
}

/// Reads `path?lang=code#fragment`.
fn place(page: &Place, rest: &str) -> Option<(Place, String)> {
    let (rest, fragment) = rest.split_at(rest.find('#').unwrap_or(rest.len()));
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    let lang = match query {
        "" => page.lang,
        _ => query.strip_prefix("lang=")?.parse().ok()?,
    };
    let safe = path.split('/').all(|part| part != ".." && part != ".");
    safe.then(|| (Place::new(path, lang), fragment.to_owned()))
}

/// A relative path, seen from the page at `from` (RFC 3986, section 5.2.4).
fn join(from: &str, relative: &str) -> Option<String> {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    let mut steps = relative.split('/').peekable();
    while let Some(step) = steps.next() {
        let last = steps.peek().is_none();
        match step {
            ".." => {
                parts.pop()?;
            }
            "." => {}
            step => {
                parts.push(step);
                continue;
            }
        }
        if last {
            parts.push("");
        }
    }
    let mut joined = parts.join("/");
    if relative.ends_with('/') && !joined.is_empty() && !joined.ends_with('/') {
        joined.push('/');
    }
    Some(joined)
}

/// The way from one file of the folder to another.
pub fn relative(from: &str, to: &str) -> String {
    let (from, to): (Vec<&str>, Vec<&str>) = (from.split('/').collect(), to.split('/').collect());
    let folders = from.len().min(to.len()).saturating_sub(1);
    let shared = (0..folders).take_while(|at| from[*at] == to[*at]).count();
    let up = "../".repeat(from.len() - 1 - shared);
    up + &to[shared..].join("/")
}

/// How a link begins in our pages. In text and in data, the quotation mark is written otherwise.
const BEGINS: &str = " href=\"";

/// Every link of a page.
pub fn of(html: &str) -> Vec<String> {
    let after = html.split(BEGINS).skip(1);
    after
        .map(|rest| unescaped(rest.split('"').next().unwrap_or_default()))
        .collect()
}

/// The page with every link replaced.
pub fn rewrite<E>(
    html: &str,
    mut link: impl FnMut(&str) -> Result<String, E>,
) -> Result<String, E> {
    let mut pieces = html.split(BEGINS);
    let mut rewritten = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (old, rest) = piece.split_once('"').unwrap_or((piece, ""));
        let new = link(&unescaped(old))?;
        rewritten += BEGINS;
        rewritten += &escaped(&new);
        rewritten.push('"');
        rewritten += rest;
    }
    Ok(rewritten)
}

fn unescaped(text: &str) -> String {
    let text = text.replace("&lt;", "<").replace("&gt;", ">");
    text.replace("&quot;", "\"").replace("&amp;", "&")
}

fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('"', "&quot;");
    text.replace('<', "&lt;").replace('>', "&gt;")
}

/// The page with its policy inside, because a host of files sends none. `frame-ancestors` has a
/// meaning in a header only (Content Security Policy 3, section 3.3).
pub fn with_policy(html: &str, policy: &str) -> String {
    let rules = policy.split(';').map(str::trim);
    let rules: Vec<&str> = rules
        .filter(|rule| !rule.is_empty() && !rule.starts_with("frame-ancestors"))
        .collect();
    let meta = format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">",
        escaped(&rules.join("; "))
    );
    let charset = "<meta charset=\"utf-8\">";
    html.replacen(charset, &format!("{charset}{meta}"), 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(page: &str, link: &str) -> Option<Link> {
        let page = Place::new(page, Lang::Fr);
        resolve("https://a.example", "/kenpud/statistics/", &page, link)
    }

    fn here(path: &str, lang: Lang, fragment: &str) -> Link {
        Link::Here {
            place: Place::new(path, lang),
            fragment: fragment.to_owned(),
        }
    }

    #[test]
    fn a_link_leads_where_a_browser_would_go() {
        for (page, link, expected) in [
            (
                "2/where",
                "where.csv?lang=en",
                here("2/where.csv", Lang::En, ""),
            ),
            ("2/where", "?lang=ru", here("2/where", Lang::Ru, "")),
            ("2/where", "./?lang=fr", here("2/", Lang::Fr, "")),
            ("2/where", "../proof.json", here("proof.json", Lang::Fr, "")),
            ("2/where", "..", here("", Lang::Fr, "")),
            ("2/", "../", here("", Lang::Fr, "")),
            ("2/", "what#table", here("2/what", Lang::Fr, "#table")),
            ("", "2/?lang=en", here("2/", Lang::En, "")),
            (
                "",
                "/kenpud/statistics/2/where",
                here("2/where", Lang::Fr, ""),
            ),
        ] {
            assert_eq!(from(page, link), Some(expected), "{page} {link}");
        }
        let cited = Link::Cited(Place::new("2/where", Lang::Fr));
        let absolute = "https://a.example/kenpud/statistics/2/where";
        assert_eq!(from("", absolute), Some(cited));
        assert_eq!(from("", "/kenpud/"), Some(Link::Server("/kenpud/".into())));
        for outside in [
            "#table",
            "data:,",
            "https://b.example/x",
            "mailto:a@b.example",
        ] {
            assert_eq!(from("2/where", outside), Some(Link::Outside), "{outside}");
        }
    }

    #[test]
    fn a_link_that_no_folder_can_answer_is_refused() {
        for link in [
            "../../x",
            "where.csv?hxl",
            "?lang=xx",
            "/kenpud/statistics/../x",
        ] {
            assert_eq!(from("2/where", link), None, "{link}");
        }
    }

    #[test]
    fn the_way_between_two_files_is_relative() {
        for (from, to, way) in [
            ("index.html", "2/where/index.html", "2/where/index.html"),
            ("2/where/index.html", "2/where.csv", "../where.csv"),
            ("fr/2/where/index.html", "proof.json", "../../../proof.json"),
            ("2/where/index.html", "2/where/index.html", "index.html"),
        ] {
            assert_eq!(relative(from, to), way);
        }
    }

    #[test]
    fn links_are_rewritten_and_nothing_else() {
        let html = "<a href=\"a?x=1&amp;y\">href=&quot;b&quot;</a><p data-x=\"1\"></p>";
        assert_eq!(of(html), ["a?x=1&y"]);
        let rewritten = rewrite(html, |_| Ok::<_, ()>("<\"&".to_owned()));
        let expected = "<a href=\"&lt;&quot;&amp;\">href=&quot;b&quot;</a><p data-x=\"1\"></p>";
        assert_eq!(rewritten.as_deref(), Ok(expected));
    }

    #[test]
    fn a_page_carries_its_policy() {
        let page = "<head><meta charset=\"utf-8\"><title>";
        let policy = "default-src 'none'; frame-ancestors 'none'; style-src 'sha256-x='";
        assert_eq!(
            with_policy(page, policy),
            "<head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" \
             content=\"default-src 'none'; style-src 'sha256-x='\"><title>"
        );
    }
}
