//! Who will be able to read what: said before anything is asked.

use maud::{Markup, html};

use super::{Form, Sealer};
use crate::text::{Lang, MissingText, t, t_args};

/// Who asks, what not to write, and who can read it.
pub fn introduction(form: &Form<'_>) -> Result<Markup, MissingText> {
    let lang = form.lang;
    let network = [("network", form.network.title(lang).into())];
    let by_server = html! { p { (t(lang, "form-who-reads")?) } };
    Ok(html! {
        p { (t_args(lang, "form-intro", &network)?) }
        p { (t(lang, "form-intro-names")?) }
        @match form.sealer {
            Sealer::Server => (by_server),
            Sealer::Phone => {
                noscript { (by_server) }
                // The script writes here what it says at the button, which alone is announced.
                p #told.stage.scripting { (t(lang, "phone-waiting")?) }
            }
        }
        details {
            summary { (t(lang, "form-who-reads-more")?) }
            (who_can_see(form.sealer, lang)?)
        }
    })
}

fn who_can_see(sealer: Sealer, lang: Lang) -> Result<Markup, MissingText> {
    let items = |ids: &[&str]| -> Result<Markup, MissingText> {
        Ok(html! { @for id in ids { li { (t(lang, id)?) } } })
    };
    let server = items(&["form-who-reads-server"])?;
    let everybody = items(&[
        "form-who-reads-trace",
        "form-who-reads-phone",
        "form-who-reads-other-way",
    ])?;
    Ok(match sealer {
        Sealer::Server => html! { ul { (server) (everybody) } },
        Sealer::Phone => html! {
            noscript { ul { (server) } }
            ul.scripting { (items(&["phone-sealed", "phone-limits", "phone-exit-how"])?) }
            ul { (everybody) }
        },
    })
}
