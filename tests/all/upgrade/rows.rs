//! The rows of each version, written with the SQL of that version. They stay as they are: who adds a
//! migration adds to [`fill`] what the version that it makes can hold besides.

use corncrake::keys::secret::wrap;
use sha2::{Digest as _, Sha256};

use super::line::{Blob, Line, Number, Text};
use super::past::{DAY, Past};

pub const UPLOAD: [u8; 8] = [5; 8];

/// The newest version whose rows are written here.
pub const LAST: usize = 2;

/// Version 1, and what later versions add to its tables.
async fn fill_first(line: &mut Line, past: &Past, version: usize) {
    let (report, mailbox) = (*past.report.as_bytes(), *past.mailbox.as_bytes());
    let name = past.network.name.as_str();
    line.run_placed(
        version,
        [
            "insert into report (network, id, batch, period, answers, story) \
             values ($1, $2, $3, $4, $5, $6)",
            "insert into report (network, id, batch, period, answers, story, place) \
             values ($1, $2, $3, $4, $5, $6, $7)",
        ],
        &[
            Text(name),
            Blob(&report),
            Text(DAY),
            Number(1),
            Blob(past.sealed.answers.as_bytes()),
            Blob(past.sealed.story.as_bytes()),
        ],
    )
    .await;
    line.run_placed(
        version,
        [
            "insert into withdrawal (network, id, batch, statement) \
             values ($1, $2, $3, $4)",
            "insert into withdrawal (network, id, batch, statement, place) \
             values ($1, $2, $3, $4, $5)",
        ],
        &[
            Text(name),
            Blob(&[1; 16]),
            Text(DAY),
            Blob(past.withdrawal().as_bytes()),
        ],
    )
    .await;
    line.run_placed(
        version,
        [
            "insert into reply (network, mailbox, id, batch, body) \
             values ($1, $2, $3, $4, $5)",
            "insert into reply (network, mailbox, id, batch, body, place) \
             values ($1, $2, $3, $4, $5, $6)",
        ],
        &[
            Text(name),
            Blob(&mailbox),
            Blob(&[2; 16]),
            Text(DAY),
            Blob(past.reply().as_bytes()),
        ],
    )
    .await;
    line.run_placed(
        version,
        [
            "insert into letter (network, id, mailbox, batch, period, body) \
             values ($1, $2, $3, $4, $5, $6)",
            "insert into letter (network, id, mailbox, batch, period, body, place) \
             values ($1, $2, $3, $4, $5, $6, $7)",
        ],
        &[
            Text(name),
            Blob(&[3; 16]),
            Blob(&mailbox),
            Text(DAY),
            Number(1),
            Blob(past.letter().as_bytes()),
        ],
    )
    .await;
    fill_first_of_files(line, past).await;
    fill_first_of_members(line, past, version).await;
    line.run(
        "insert into budget (network, kind, remaining, tick) values ($1, $2, $3, $4)",
        &[Text(name), Text("reports"), Number(17), Number(490_000)],
    )
    .await;
    line.run(
        "insert into token (id, day, uses) values ($1, $2, $3)",
        &[Blob(&[4; 16]), Text(DAY), Number(2)],
    )
    .await;
    line.run(
        "insert into setting (name, value) values ($1, $2)",
        &[Text("server-secret"), Blob(&[42; 32])],
    )
    .await;
}

async fn fill_first_of_files(line: &mut Line, past: &Past) {
    let mailbox = *past.mailbox.as_bytes();
    let name = past.network.name.as_str();
    let size = i64::try_from(past.attached.frame.len()).unwrap();
    line.run(
        "insert into attachment (network, id, mailbox, batch, period, size, upload, kept) \
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        &[
            Text(name),
            Blob(past.attached.id.as_bytes()),
            Blob(&mailbox),
            Text(DAY),
            Number(1),
            Number(size),
            Blob(&UPLOAD),
            Number(1),
        ],
    )
    .await;
    line.run(
        "insert into attachment_part (network, attachment, number) values ($1, $2, $3)",
        &[Text(name), Blob(past.attached.id.as_bytes()), Number(0)],
    )
    .await;
}

pub async fn fill_first_of_members(line: &mut Line, past: &Past, version: usize) {
    let network = &past.network;
    let name = network.name.as_str();
    let steward = network.steward.id();
    for (kind, note) in [
        ("roster", &network.roster),
        ("period", &network.period_note),
    ] {
        line.run(
            "insert into document (network, kind, number, body) values ($1, $2, $3, $4)",
            &[
                Text(name),
                Text(kind),
                Number(1),
                Blob(note.to_string().as_bytes()),
            ],
        )
        .await;
    }
    let wrapped = wrap(&network.period.story, &network.steward.identity.to_public()).unwrap();
    let hash = Sha256::digest(&wrapped);
    line.run(
        "insert into wrap (network, member, period, tier, hash, body) \
         values ($1, $2, $3, $4, $5, $6)",
        &[
            Text(name),
            Blob(steward.as_bytes()),
            Number(1),
            Text("stories"),
            Blob(&hash),
            Blob(&wrapped),
        ],
    )
    .await;
    let entry = past.withdrawal();
    line.run_placed(
        version,
        [
            "insert into entry (network, author, seq, batch, body) \
             values ($1, $2, $3, $4, $5)",
            "insert into entry (network, author, seq, batch, body, place) \
             values ($1, $2, $3, $4, $5, $6)",
        ],
        &[
            Text(name),
            Blob(steward.as_bytes()),
            Number(1),
            Text(DAY),
            Blob(entry.as_bytes()),
        ],
    )
    .await;
    let actor = steward.to_string();
    let hash = audit_hash([name, DAY, &actor, "pull", DAY]);
    line.run(
        "insert into audit (network, number, day, actor, action, subject, hash) \
         values ($1, $2, $3, $4, $5, $6, $7)",
        &[
            Text(name),
            Number(1),
            Text(DAY),
            Text(&actor),
            Text("pull"),
            Text(DAY),
            Blob(&hash),
        ],
    )
    .await;
}

/// The first link of an audit log, as version 1 made it.
fn audit_hash(fields: [&str; 5]) -> [u8; 32] {
    let mut hash = Sha256::new_with_prefix(b"corncrake/audit/1\n");
    hash.update([0; 32]);
    hash.update(1_i64.to_be_bytes());
    for field in fields {
        hash.update((field.len() as u64).to_be_bytes());
        hash.update(field);
    }
    hash.finalize().into()
}

/// Rows in every table of a version.
pub async fn fill(line: &mut Line, past: &Past, version: usize) {
    fill_first(line, past, version).await;
    assert!(
        version <= LAST,
        "migration {version} is new: write here what its tables and columns can hold"
    );
    let tables = line.tables().await;
    assert!(tables.len() >= 12, "{tables:?}");
    for (table, columns) in tables {
        let rows = line.rows(&table, &columns).await;
        assert!(!rows.is_empty(), "{table} of version {version} has no rows");
    }
}
