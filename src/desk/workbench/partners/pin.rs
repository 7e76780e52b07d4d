//! Our own proof file, and a partner's: looked at, compared by voice, pinned; later, only kept.

use axum::response::IntoResponse as _;
use maud::html;

use super::{HERE, Held, back, cohort, holds, is_practice, let_sync_end, six};
use crate::desk::Desk;
use crate::desk::partner::known::published;
use crate::desk::partner::{LONGEST_PROOF, NoPartner, Partner};
use crate::desk::workbench::leaving;
use crate::desk::workbench::open::{Answered, Open, Posted};
use crate::desk::workbench::upload::Uploaded;
use crate::web::PublicError;

/// `GET /statistics/partners/proof`
pub(super) async fn own(mut open: Open) -> Answered {
    if is_practice(&mut open)? {
        return Ok(open.back(HERE));
    }
    let desk = &open.bench.desk;
    match desk.own_proof() {
        Ok(proof) => {
            let name = format!("{}-proof.json", desk.network());
            Ok(leaving::download(proof.to_json().as_bytes(), &name))
        }
        Err(why) => {
            open.refuse(&why)?;
            Ok(open.back(HERE))
        }
    }
}

/// `POST /statistics/partners/add`
pub(super) async fn add(mut sent: Uploaded) -> Answered {
    let file = sent.file("proof");
    let mut open = sent.open;
    if is_practice(&mut open)? {
        return Ok(open.back(HERE));
    }
    let fits = file.filter(|file| file.bytes.len() <= LONGEST_PROOF);
    let Some(file) = fits else {
        let text = open.words.t("desk-partners-no-file")?;
        open.warn(text);
        return Ok(open.back(HERE));
    };
    let workbench = std::sync::Arc::clone(&open.workbench);
    let work = move |desk: &Desk| {
        let partner = desk.check_partner(&file.bytes, None)?;
        let is_pinned = desk.is_pinned(partner.network())?;
        if is_pinned {
            let_sync_end(&workbench);
            desk.keep_partner(&partner)?;
        }
        Ok::<_, NoPartner>((partner, is_pinned))
    };
    let (mut open, checked) = match open.beside(work).await {
        Ok(done) => done,
        Err(shut) => return Ok(shut.into_response()),
    };
    match checked {
        Ok((partner, true)) => say(&mut open, "desk-partners-kept", &partner)?,
        Ok((partner, false)) => {
            open.bench.partners.hold(Held::Pin(Box::new(partner)));
            return Ok(open.back("/statistics/partners/compare"));
        }
        Err(why) => open.refuse_why(&why)?,
    }
    Ok(open.back(HERE))
}

fn say(open: &mut Open, id: &'static str, partner: &Partner) -> Result<(), PublicError> {
    let until = partner.proved.chain.current().expires;
    let args = [
        ("network", partner.network().to_string().into()),
        ("count", published(&partner.proved.releases).len().into()),
        ("day", until.to_string().into()),
    ];
    let text = open.words.with(id, &args)?;
    open.say(text);
    Ok(())
}

/// `GET /statistics/partners/compare`
pub(super) async fn compare(open: Open) -> Answered {
    let Some(Held::Pin(partner)) = &open.bench.partners.held else {
        return Ok(open.back(HERE));
    };
    let words = open.words;
    let network = [("network", partner.network().to_string().into())];
    let title = words.t("desk-partners-add")?;
    let mut names = Vec::new();
    for dates in published(&partner.proved.releases) {
        names.push(cohort(words, dates)?);
    }
    let count = [("count", names.len().into())];
    let body = html! {
        h1 { (words.with("desk-partners-compare", &network)?) }
        p { (words.with("desk-partners-listen", &network)?) }
        (six(partner.six_words()))
        p { (words.t("desk-people-root-fingerprint")?) ": " code dir="ltr" { (partner.proved.chain.fingerprint()) } }
        (holds(&open, partner)?)
        p { (words.with("desk-partners-published", &count)?) }
        @if !names.is_empty() { ul { @for name in &names { li { bdi { (name) } } } } }
        form.step method="post" action=(open.to("/statistics/partners/pin")) {
            input type="hidden" name="number" value=(open.bench.partners.number);
            p.check {
                input #same type="checkbox" name="same" value="yes" required;
                label for="same" { (words.with("desk-partners-same", &network)?) }
            }
            p.hint { (words.t("desk-partners-not-same")?) }
            div { button.act { (words.with("desk-partners-pin", &network)?) } }
        }
        (back(&open)?)
    };
    open.page(&title, &body)
}

/// `POST /statistics/partners/pin`
pub(super) async fn pin(Posted { mut open, fields }: Posted) -> Answered {
    let desktop = &mut open.bench.partners;
    let is_this = fields.first("number").parse() == Ok(desktop.number);
    let is_same = fields.first("same") == "yes";
    let partner = match desktop.held.take() {
        Some(Held::Pin(partner)) if is_this && is_same => partner,
        held => {
            desktop.held = held;
            let text = open.words.t(if is_this {
                "desk-partners-not-compared"
            } else {
                "desk-partners-changed"
            })?;
            open.warn(text);
            return Ok(open.back("/statistics/partners/compare"));
        }
    };
    let workbench = std::sync::Arc::clone(&open.workbench);
    let work = move |desk: &Desk| {
        let_sync_end(&workbench);
        let kept = desk.keep_partner(&partner);
        Ok::<_, NoPartner>((partner, kept))
    };
    let (mut open, pinned) = match open.beside(work).await {
        Ok(done) => done,
        Err(shut) => return Ok(shut.into_response()),
    };
    match pinned {
        Ok((partner, Ok(()))) => say(&mut open, "desk-partners-pinned", &partner)?,
        Ok((partner, Err(why))) => {
            open.bench.partners.held = Some(Held::Pin(partner));
            open.refuse_why(&why)?;
            return Ok(open.back("/statistics/partners/compare"));
        }
        Err(why) => open.refuse_why(&why)?,
    }
    Ok(open.back(HERE))
}
