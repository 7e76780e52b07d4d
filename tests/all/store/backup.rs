//! Backup and restore: CHECKS N7 as far as storage goes; under load on the real binary it is in
//! `faults`.

use std::path::Path;

use corncrake::keys::public::{AttachmentId, MailboxId, MemberId, NetworkName, Tier};
use corncrake::seal::Bucket;
use corncrake::store::{
    AttachmentHead, AttachmentPut, AttachmentsCopied, BackupError, Blobs, Kind, MailboxRoom,
    Outcome, ReplyPut, Store, StoreError, StoredWrap, TokenUse, Withdrawal, restore, verify_audit,
};

use crate::support::sealed::{attachment_frame, bytes, frame, letter, reply, rng, submission};
use crate::support::{TestDatabase, block_on, each_store};

const DAY: &str = "2026-11-20";
const ATTACHED: AttachmentId = AttachmentId::from_bytes([8; 16]);

/// Something in every table.
async fn fill(store: &Store) {
    let rng = &mut rng(40);
    let network: NetworkName = "north".parse().unwrap();
    let day = DAY.parse().unwrap();
    let member = MemberId::from_bytes([9; 16]);
    for _ in 0..30 {
        let mut one = submission("north", DAY, rng);
        one.token = Some(TokenUse {
            id: bytes(rng),
            max_uses: 5,
            day,
        });
        store.submit(one).await.unwrap();
    }
    let gone = submission("north", DAY, rng);
    let (report, mailbox) = (gone.id, gone.mailbox);
    store.submit(gone).await.unwrap();
    let withdrawal = Withdrawal {
        network: network.clone(),
        report,
        mailbox,
        id: bytes(rng),
        statement: frame(Bucket::Entry, rng),
        batch: day,
    };
    assert!(store.withdraw(withdrawal).await.unwrap());
    for _ in 0..3 {
        let mailbox = MailboxId::from_bytes(bytes(rng));
        let put = store.put_reply(reply("north", DAY, mailbox, rng));
        assert_eq!(put.await.unwrap(), ReplyPut::Stored);
        let letter = letter("north", DAY, mailbox, rng);
        assert_eq!(store.put_letter(letter).await.unwrap(), Outcome::Stored);
    }
    let attached = attachment_frame(655_360, rng);
    let head = AttachmentHead {
        network: network.clone(),
        id: ATTACHED,
        mailbox: MailboxId::from_bytes(bytes(rng)),
        batch: day,
        period: 1,
        size: u32::try_from(attached.len()).unwrap(),
        most: MailboxRoom {
            files: 1,
            bytes: 1_000_000,
        },
    };
    let put = store.put_attachment(head, attached.into());
    assert_eq!(put.await.unwrap(), AttachmentPut::Stored);
    let body = b"text with \0 and \xff".to_vec();
    store
        .put_document(&network, Kind::Notice, 1, body.clone())
        .await
        .unwrap();
    let wrap = StoredWrap {
        period: 1,
        tier: Tier::Stories,
        body: body.clone(),
    };
    store.put_wrap(&network, member, wrap).await.unwrap();
    store
        .append_entry(&network, member, 1, day, body)
        .await
        .unwrap();
    for subject in ["2026-11-19", "Übung 'и' \""] {
        store
            .audit(&network, day, Some(member), "pull", subject)
            .await
            .unwrap();
    }
    store.server_secret([7; 32].into()).await.unwrap();
}

fn leftovers(folder: &Path) -> Vec<String> {
    let files = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = files
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_backup_of_either_database_restores_into_either_database() {
    each_store(async |store, database| {
        fill(&store).await;
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("backup");
        let (taken, attachments) = store.backup(&file).await.unwrap();
        let two = AttachmentsCopied::Parts {
            copied: 2,
            missing: 0,
        };
        assert_eq!(attachments, two);
        assert_eq!((taken.of("report"), taken.of("withdrawal")), (30, 1));
        assert!(taken.rows.iter().all(|(_, rows)| *rows > 0), "{taken:?}");
        assert_eq!(leftovers(folder.path()), ["backup", "backup.attachments"]);
        // The same content is the same backup, wherever it is.
        for target in [TestDatabase::sqlite(), TestDatabase::postgres()] {
            let place = Some(Blobs::folder(&target.attachments));
            let came = restore(&file, &target.url, place).await.unwrap();
            assert_eq!(came, (taken.clone(), two));
            let restored = target.open().await;
            let again = folder.path().join("again");
            let retaken = restored.backup(&again).await.unwrap();
            assert_eq!(retaken, (taken.clone(), two));
            std::fs::remove_file(again).unwrap();
            std::fs::remove_dir_all(folder.path().join("again.attachments")).unwrap();
            let network = "north".parse().unwrap();
            let day = DAY.parse().unwrap();
            let ids = restored.ids(&network, day).await.unwrap();
            let (there, here) = (
                restored.reports(&network, &ids).await.unwrap(),
                store.reports(&network, &ids).await.unwrap(),
            );
            assert_eq!(there.len(), 30, "{} to {}", database.name(), target.name());
            assert!(there.iter().zip(&here).all(|(one, two)| one == two));
            let log = restored.audit_log(&network).await.unwrap();
            assert_eq!(verify_audit(&network, &log), Ok(()));
            assert_eq!(
                *restored.server_secret([1; 32].into()).await.unwrap(),
                [7; 32]
            );
            restored.close().await;
        }
    });
}

#[test]
fn a_backup_overwrites_nothing_and_is_for_its_owners_eyes_only() {
    each_store(async |store, _| {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("backup");
        std::fs::write(&file, "precious").unwrap();
        let refused = store.backup(&file).await;
        assert!(
            matches!(refused, Err(BackupError::Exists(_))),
            "{refused:?}"
        );
        assert_eq!(std::fs::read(&file).unwrap(), b"precious");
        let elsewhere = store.backup(&folder.path().join("no/such/folder")).await;
        assert!(
            matches!(elsewhere, Err(BackupError::File(..))),
            "{elsewhere:?}"
        );
        assert_eq!(leftovers(folder.path()), ["backup"]);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let file = folder.path().join("private");
            store.backup(&file).await.unwrap();
            let mode = std::fs::metadata(&file).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
    });
}

#[test]
fn a_restore_overwrites_nothing() {
    each_store(async |store, database| {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("backup");
        fill(&store).await;
        let taken = store.backup(&file).await.unwrap();
        let refused = restore(&file, &database.url, None).await;
        assert!(
            matches!(refused, Err(BackupError::Exists(_) | BackupError::NotEmpty)),
            "{refused:?}"
        );
        assert_eq!(
            store.backup(&folder.path().join("b2")).await.unwrap(),
            taken
        );
        // A log without its file would be taken for the new file's.
        let path = folder.path().join("new.db");
        std::fs::write(folder.path().join("new.db-wal"), "stale").unwrap();
        let refused = restore(&file, &format!("sqlite:{}", path.display()), None).await;
        assert!(
            matches!(refused, Err(BackupError::Exists(_))),
            "{refused:?}"
        );
        assert_eq!(
            leftovers(folder.path()),
            [
                "b2",
                "b2.attachments",
                "backup",
                "backup.attachments",
                "new.db-wal"
            ]
        );
    });
}

#[test]
fn a_damaged_backup_is_refused_and_nothing_is_restored() {
    let database = TestDatabase::sqlite();
    let folder = tempfile::tempdir().unwrap();
    let good = folder.path().join("good");
    block_on(async {
        let store = Store::open(&database.url).await.unwrap();
        fill(&store).await;
        store.backup(&good).await.unwrap();
        store.close().await;
    });
    let bytes = std::fs::read(&good).unwrap();
    let story = bytes.len() / 2;
    let flipped = |place: usize| {
        let mut bytes = bytes.clone();
        bytes[place] ^= 1;
        bytes
    };
    let damaged: [(&str, Vec<u8>); 5] = [
        ("a bit of ciphertext", flipped(story)),
        ("another", flipped(bytes.len() - 5000)),
        ("cut short", bytes[..bytes.len() - 8192].to_vec()),
        ("empty", Vec::new()),
        ("something else", b"not a database".repeat(1000)),
    ];
    for (name, bytes) in damaged {
        let file = folder.path().join("damaged");
        std::fs::write(&file, bytes).unwrap();
        for target in [TestDatabase::sqlite(), TestDatabase::postgres()] {
            let refused = block_on(restore(&file, &target.url, None));
            assert!(
                matches!(
                    refused,
                    Err(BackupError::Damaged
                        | BackupError::NotABackup
                        | BackupError::Store(StoreError::OtherVersion))
                ),
                "{name}: {refused:?}"
            );
            if let Some(file) = target.file() {
                assert!(!file.exists());
                assert_eq!(target.files(), Vec::<std::path::PathBuf>::new());
            }
        }
    }
}

#[test]
fn a_database_that_is_not_there_is_not_made_by_an_administrators_command() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("mistyped.db");
    let url = format!("sqlite:{}", path.display());
    let refused = block_on(Store::open_existing(&url));
    assert!(matches!(refused, Err(StoreError::Missing)), "{refused:?}");
    assert!(!path.exists());
    let empty = TestDatabase::postgres();
    let refused = block_on(Store::open_existing(&empty.url));
    assert!(
        matches!(refused, Err(StoreError::OtherVersion)),
        "{refused:?}"
    );
}
