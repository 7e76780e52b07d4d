//! A real onion service, in a Tor network of its own: `tests/tor/run`.

use std::process::Command;

use crate::support::binary::corncrake;

/// By the form and by the sealed road, with a desk that fetches what came.
#[test]
fn reports_come_through_a_real_onion_service_and_nothing_tells_of_a_visit() {
    let done = Command::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/tor/run"))
        .env("CORNCRAKE", corncrake().get_program())
        .output()
        .unwrap();
    let [said, wrong] = [done.stdout, done.stderr].map(|text| String::from_utf8(text).unwrap());
    assert!(done.status.success(), "{said}{wrong}");
    assert!(said.contains("nothing of a visit"), "{said}");
    println!("{said}");
}
