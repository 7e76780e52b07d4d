//! Who is in the network, what waits, and what can be done.

use maud::{Markup, html};

use super::super::open::{Answered, Open, Words};
use super::tier;
use crate::keys::ceremony::{FEWEST_WAYS, ways};
use crate::keys::documents::Documents;
use crate::keys::public::{Member, MemberId};
use crate::web::PublicError;

/// `GET /people`
pub(super) async fn show(open: Open) -> Answered {
    let words = open.words;
    let title = words.t("desk-people-title")?;
    let (folder, documents) = match open.stewards() {
        Ok(both) => both,
        Err(why) => {
            let why = words.with("desk-shell-refused", &[("why", why.to_string().into())])?;
            let body = html! {
                h1 { (title) }
                p.notice.refused { (why) }
                p { a.button href=(open.to("/people/join")) { (words.t("desk-people-join-title")?) } }
            };
            return open.page(&title, &body);
        }
    };
    let waits = folder
        .settle()
        .is_ok_and(|it| matches!(it, crate::keys::folder::Settled::Waits(_)));
    let waits = waits || folder.pending().ok().flatten().is_some();
    let published = open.bench.desk.chain().current().number >= documents.notice().number;
    let has_ended = documents.notice().has_ended();
    let steward = open.is_steward(&documents);
    let may = steward && !has_ended;
    let body = html! {
        h1 { (title) }
        @if waits {
            p.notice {
                (words.t("desk-people-something-waits")?) " "
                a href=(open.to("/people/waiting")) { (words.t("desk-people-look-at-it")?) }
            }
        }
        @if !published && steward {
            form.notice.line method="post" action=(open.to("/people/publish")) {
                p { (words.t("desk-people-unpublished")?) }
                button.act { (words.t("desk-people-publish")?) }
            }
        }
        (state(words, &documents, open.today)?)
        h2 { (words.t("desk-people-members")?) }
        ul.people { @for member in &documents.roster().members { (row(&open, member, may)?) } }
        (sheets(&open, &documents, may)?)
        (doors(&open, steward && !waits, has_ended)?)
    };
    open.page(&title, &body)
}

fn row(open: &Open, member: &Member, steward: bool) -> Result<Markup, PublicError> {
    let words = open.words;
    let is_me = member.id() == open.bench.desk.member().id();
    let also: Vec<_> = member.also.iter().map(u32::to_string).collect();
    let since = match (member.since_period, &also[..]) {
        (0, _) => words.t("desk-people-reads-all")?,
        (since, []) => words.with(
            "desk-people-reads-since",
            &[("since", since.to_string().into())],
        )?,
        (since, also) => {
            let args = [
                ("since", since.to_string().into()),
                ("also", also.join(", ").into()),
            ];
            words.with("desk-people-reads-also", &args)?
        }
    };
    Ok(html! {
        li {
            p.name {
                strong { bdi { (member.name) } }
                @if is_me { span.badge { (words.t("desk-people-you")?) } }
                @if member.steward { span.badge { (words.t("desk-people-steward")?) } }
            }
            p { (tier(words, member.tier)?) " · " (since) }
            @if steward {
                a href=(open.to(&format!("/people/member/{}", member.id()))) {
                    (words.with("desk-people-about", &[("name", member.name.as_str().into())])?)
                }
            }
        }
    })
}

fn state(
    words: Words,
    documents: &Documents,
    today: crate::clock::Date,
) -> Result<Markup, PublicError> {
    let notice = documents.notice();
    let args = [
        ("threshold", notice.threshold.to_string().into()),
        ("of", notice.stewards.len().into()),
    ];
    let spare = notice.stewards.len() > notice.threshold as usize;
    let period = notice.sealing_period(today).ok();
    let few = period.map(|period| ways(documents.readers(), period.number));
    Ok(html! {
        @if notice.has_ended() {
            p.notice.refused { (words.with("desk-people-ended", &[("day", notice.issued.to_string().into())])?) }
        } @else {
            dl.facts {
                div { dt { (words.t("desk-people-fact-signs")?) } dd { (words.with("desk-people-fact-threshold", &args)?) } }
                div { dt { (words.t("desk-people-fact-notice")?) } dd { (words.with("desk-people-fact-until", &[("day", notice.expires.to_string().into())])?) } }
                div {
                    dt { (words.t("desk-people-fact-period")?) }
                    dd {
                        @match period {
                            Some(period) => (words.with("desk-people-fact-since", &[
                                ("period", period.number.to_string().into()),
                                ("from", period.from.to_string().into()),
                            ])?),
                            None => (words.t("desk-people-fact-none")?),
                        }
                    }
                }
            }
            @if !spare { p.notice { (words.t("desk-people-no-spare")?) } }
            @if few.is_some_and(|few| few < FEWEST_WAYS) {
                p.notice.refused { (words.t("desk-people-one-way")?) }
            }
        }
    })
}

fn sheets(open: &Open, documents: &Documents, steward: bool) -> Result<Markup, PublicError> {
    let words = open.words;
    let sheets = documents.readers().filter(|reader| reader.member.is_none());
    let sheets: Vec<_> = sheets.map(|reader| reader.id).collect();
    let about = |id: &MemberId| {
        let short = format!("{:.8}", id.to_string());
        words.with("desk-people-about", &[("name", short.into())])
    };
    Ok(html! {
        @if !sheets.is_empty() {
            h2 { (words.t("desk-people-sheets")?) }
            ul.people {
                @for id in &sheets {
                    li {
                        p { code { (id) } }
                        @if steward {
                            a href=(open.to(&format!("/people/member/{id}"))) { (about(id)?) }
                        }
                    }
                }
            }
        }
    })
}

fn doors(open: &Open, steward: bool, has_ended: bool) -> Result<Markup, PublicError> {
    let words = open.words;
    let mut doors = Vec::new();
    if steward && !has_ended {
        doors.extend([
            ("/people/admit", "desk-people-admit-title"),
            ("/people/period", "desk-people-period-title"),
            ("/people/renew", "desk-people-renew-title"),
            ("/people/sheet", "desk-people-sheet-title"),
        ]);
    }
    doors.extend([
        ("/people/waiting", "desk-people-waiting-title"),
        ("/people/join", "desk-people-join-title"),
        ("/people/root", "desk-people-root-title"),
    ]);
    if steward || has_ended {
        doors.push(("/people/end", "desk-people-end-title"));
    }
    Ok(html! {
        h2 { (words.t("desk-people-doors")?) }
        ul.doors {
            @for (path, name) in doors {
                li { a.button.act[path == "/people/admit"] href=(open.to(path)) { (words.t(name)?) } }
            }
        }
    })
}
