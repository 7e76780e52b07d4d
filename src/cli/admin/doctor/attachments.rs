//! The place for attachments: whether it answers, has what the database promises, and holds nothing
//! that should be gone.

use super::Finding;
use crate::clock::{Clock as _, SystemClock};
use crate::store::{Store, StoreError, Whole};

/// What there is to say of it; nothing where there is no place.
pub async fn look(store: &Store) -> Vec<Finding> {
    match store.attachments_whole(SystemClock.now()).await {
        Ok(None) => Vec::new(),
        Ok(Some(whole)) => of_whole(whole),
        Err(StoreError::KeysRefused(_)) => vec![Finding::wrong(
            "The place for attachments refuses our keys.",
            "Look at the files that `access_key_file` and `secret_key_file` name, at the region and at \
             the clock, and whether this key may put, get, list and delete. Reports without files are \
             taken meanwhile, those with files are not.",
        )],
        Err(error) => vec![Finding::wrong(
            format!("What is attached to reports cannot be looked for: {error}."),
            "Look at `endpoint`, at the bucket or folder, and at what is between. Reports without files \
             are taken meanwhile, those with files are not; what was to be deleted there is deleted \
             by night once it is back.",
        )],
    }
}

fn of_whole(whole: Whole) -> Vec<Finding> {
    let Whole { there, lost, left } = whole;
    let mut found = Vec::new();
    if lost == 0 {
        found.push(Finding::well(format!(
            "All that is attached to reports is in its place ({}).",
            parts(there)
        )));
    } else {
        found.push(Finding::wrong(
            format!(
                "The place for attachments has lost what the database names: {}.",
                parts(lost)
            ),
            "Put back what a copy of that place still has, under the same names. Desks that fetched \
             them have them; the others say which attachment does not come.",
        ));
    }
    if left > 0 {
        found.push(Finding::look(
            format!(
                "The place for attachments holds what nobody needs any more: {}.",
                parts(left)
            ),
            "`corncrake admin nightly` deletes it: see that it runs each night, and that it says that \
             the storage is tidy.",
        ));
    }
    found
}

fn parts(count: usize) -> String {
    match count {
        1 => "1 part".to_owned(),
        count => format!("{count} parts"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::admin::doctor::State;

    #[test]
    fn what_is_lost_is_wrong_and_what_is_left_is_to_be_looked_at() {
        let states = |lost, left| {
            let there = 3;
            let found = of_whole(Whole { there, lost, left });
            found.iter().map(|one| one.state).collect::<Vec<_>>()
        };
        assert_eq!(states(0, 0), [State::Well]);
        assert_eq!(states(1, 0), [State::Wrong]);
        assert_eq!(states(0, 2), [State::Well, State::Look]);
        assert_eq!(states(1, 2), [State::Wrong, State::Look]);
    }
}
