use super::bucket::is_plain;
use super::folder::{NEVER_READ, SETTLED};
use super::*;
use crate::keys::public::AttachmentId;

fn object(number: u32) -> Object {
    Object {
        network: "example".parse().expect("a name"),
        attachment: AttachmentId::from_bytes([7; 16]),
        upload: [9; 8],
        number,
    }
}

#[test]
fn a_name_reads_back_and_has_one_spelling() {
    let name = object(3).file_name();
    assert_eq!(Object::parse("example", &name), Some(object(3)));
    for wrong in [
        name.replace("-3", "-03"),
        name.replace("-3", "-+3"),
        name.to_uppercase().replace("09", "0A"),
        format!("{name}-1"),
        ".now".to_owned(),
    ] {
        assert_eq!(Object::parse("example", &wrong), None, "{wrong}");
    }
    assert_eq!(Object::parse("../x", &name), None);
}

#[tokio::test]
async fn what_is_put_is_there_whole_and_for_its_owners_eyes_only() {
    let place = tempfile::tempdir().expect("a folder");
    let path = place.path().join("a/attachments");
    let blobs = Blobs::folder(&path);
    assert!(blobs.get(&object(0)).await.expect("it answers").is_none());
    assert!(!path.exists(), "nothing is made before something comes");

    let bytes = Bytes::from_static(b"sealed");
    blobs.put(&object(0), bytes.clone()).await.expect("stored");
    blobs.put(&object(0), bytes.clone()).await.expect("again");
    assert_eq!(blobs.get(&object(0)).await.expect("read"), Some(bytes));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = |path: &Path| std::fs::metadata(path).expect("there").permissions().mode();
        assert_eq!(mode(&path) & 0o777, 0o700);
        assert_eq!(mode(&path.join("example")) & 0o777, 0o700);
        let file = path.join("example").join(object(0).file_name());
        assert_eq!(mode(&file) & 0o777, 0o600);
    }
    let names = std::fs::read_dir(path.join("example")).expect("listed");
    assert_eq!(names.count(), 1, "no temporary name is left");

    blobs.delete(&object(0)).await.expect("deleted");
    blobs.delete(&object(0)).await.expect("gone already");
    assert!(!blobs.has(&object(0)).await.expect("asked"));
}

#[tokio::test]
async fn after_the_night_no_file_tells_when_it_came() {
    let place = tempfile::tempdir().expect("a folder");
    let blobs = Blobs::folder(place.path());
    blobs
        .put(&object(0), Bytes::from_static(b"sealed"))
        .await
        .expect("stored");
    let listing = blobs.list().await.expect("listed");
    assert!(listing.objects.contains(&object(0)) && listing.old.is_empty());
    blobs
        .settle(&[object(0), object(1)])
        .await
        .expect("settled");
    let file = place.path().join("example").join(object(0).file_name());
    let metadata = std::fs::metadata(&file).expect("there");
    assert_eq!(metadata.modified().expect("known"), SETTLED);
    assert_eq!(std::fs::read(&file).expect("read"), b"sealed");
    let read = std::fs::metadata(&file).expect("there").accessed();
    assert!(read.is_ok_and(|read| read > SystemTime::UNIX_EPOCH + NEVER_READ / 2));
}

#[test]
fn plain_http_is_for_this_machine_only() {
    for (endpoint, right) in [
        ("https://s3.example.org", Some(false)),
        ("http://127.0.0.1:9000", Some(true)),
        ("http://[::1]:9000/", Some(true)),
        ("http://localhost:9000", Some(true)),
        ("http://s3.example.org", None),
        ("http://127.0.0.1.example.org", None),
        ("http://localhost@example.org", None),
        ("http://localhost:x@example.org", None),
    ] {
        assert_eq!(is_plain(endpoint).ok(), right, "{endpoint}");
    }
}
