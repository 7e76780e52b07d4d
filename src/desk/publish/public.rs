//! Whether what is public already, by whoever's hand, lets a small count be told.
//!
//! Whoever signs next finds it out, which may be months later. So a desk looks by itself once releases
//! came that it did not look at yet; what it found lies in its folder, so that each is looked at once.

use serde::{Deserialize, Serialize};

use super::{NoRelease, Told};
use crate::desk::{Desk, DeskError};
use crate::release::{Fault, Leaking, Release, ReleaseError, VerifiedRelease, audit_as_shown};

/// What is known of everything that is public.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Public {
    /// No small count can be told.
    Safe,
    /// One can.
    Tells(Box<Told>),
    /// It could not be found out here, or not in the time that was given.
    Unclear,
}

/// What the folder keeps. It names codes and numbers of releases, all of them public.
#[derive(Serialize, Deserialize)]
struct Looked {
    /// The hash of the newest release, which stands for all of them.
    head: String,
    found: Found,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Found {
    Safe,
    Tells { since: u32, leaking: Leaking },
    Unclear,
}

impl Desk {
    /// What is known of everything that is public; `None` where this desk has not looked yet, or there
    /// is nothing.
    pub fn public_figures(&self) -> Result<Option<Public>, NoRelease> {
        let all = self.releases()?;
        let Some(head) = head(&all) else {
            return Ok(None);
        };
        let kept = self.folder.audited().map_err(DeskError::from)?;
        let kept = kept.and_then(|kept| serde_json::from_slice::<Looked>(&kept).ok());
        let kept = kept.filter(|kept| kept.head == head);
        Ok(kept.map(|kept| told(kept.found, &all)))
    }

    /// Whether there is something public that this desk has not looked at.
    pub fn has_new_figures(&self) -> bool {
        let has_any = self.releases().is_ok_and(|all| !all.is_empty());
        has_any && self.public_figures().is_ok_and(|known| known.is_none())
    }

    /// Looks at everything that is public, and keeps what it finds. Where whoever waits has ended it,
    /// nothing is kept; whoever ended it because it takes too long says so with
    /// [`Desk::keep_unclear_figures`].
    pub fn look_at_public_figures(&self) -> Result<Public, NoRelease> {
        let all = self.releases()?;
        let found = match audit_as_shown(&all, self.waiting()) {
            Ok(()) => Found::Safe,
            Err(why) if self.waiting().stop().is_asked() => return Err(NoRelease::Releases(why)),
            Err(ReleaseError {
                number,
                fault: Fault::Leak(leaking),
            }) => Found::Tells {
                since: number,
                leaking,
            },
            Err(_) => Found::Unclear,
        };
        self.keep(&all, &found)?;
        Ok(told(found, &all))
    }

    /// Keeps that it could not be found out, so that nobody who writes such figures can keep this desk
    /// at work for ever.
    pub fn keep_unclear_figures(&self) -> Result<(), NoRelease> {
        self.keep(&self.releases()?, &Found::Unclear)
    }

    fn keep(&self, all: &[VerifiedRelease], found: &Found) -> Result<(), NoRelease> {
        let Some(head) = head(all) else {
            return Ok(());
        };
        let looked = serde_json::json!({ "head": head, "found": found });
        let kept = self.folder.put_audited(looked.to_string().as_bytes());
        Ok(kept.map_err(DeskError::from)?)
    }
}

fn head(all: &[VerifiedRelease]) -> Option<String> {
    all.last().map(|last| last.hash().to_string())
}

/// What was kept, in the words of the releases. What names none of them says nothing.
fn told(found: Found, all: &[VerifiedRelease]) -> Public {
    let numbered = |number: u32| -> Option<&Release> {
        let mut all = all.iter().map(VerifiedRelease::release);
        all.find(|it| it.number == number)
    };
    match found {
        Found::Safe => Public::Safe,
        Found::Unclear => Public::Unclear,
        Found::Tells { since, leaking } => match (numbered(since), numbered(leaking.release)) {
            (Some(since), Some(release)) => {
                Public::Tells(Box::new(Told::of(since, release, leaking)))
            }
            _ => Public::Unclear,
        },
    }
}
