//! `corncrake admin remind`, at webhooks: the words and nothing else, encrypted for whoever can show
//! who they are, and an onion service through the proxy or not at all.

use std::fmt::Write as _;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::thread::JoinHandle;

use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use serde_json::Value;

use crate::remind::{config, full, remind, said, with_section};
use crate::support::TestDatabase;
use crate::support::certificate::certificate;
use crate::support::proxy::free_address;

/// What nobody but the two ends may ever see.
const PATH: &str = "/hooks/hunter2";

/// Takes one request, as far as it comes, and answers it with this status.
fn take(stream: &mut (impl Read + Write), status: &str) -> String {
    let mut bytes = Vec::new();
    let mut part = [0; 4096];
    // The last byte of the body is the only `}`.
    while !bytes.ends_with(b"}") {
        match stream.read(&mut part) {
            Ok(0) | Err(_) => return String::from_utf8(bytes).unwrap(),
            Ok(read) => bytes.extend_from_slice(&part[..read]),
        }
    }
    let answer = format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
    stream.write_all(answer.as_bytes()).unwrap();
    String::from_utf8(bytes).unwrap()
}

fn hook(status: &'static str) -> (String, JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}{PATH}", listener.local_addr().unwrap());
    let took = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        take(&mut stream, status)
    });
    (address, took)
}

/// The same, with the certificate in this folder.
fn encrypted_hook(folder: &Path) -> (String, JoinHandle<String>) {
    let own = CertificateDer::from_pem_file(folder.join("server.pem")).unwrap();
    let key = PrivateKeyDer::from_pem_file(folder.join("server.key")).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![own], key)
        .unwrap();
    let connection = ServerConnection::new(Arc::new(tls)).unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("https://{}{PATH}", listener.local_addr().unwrap());
    let took = std::thread::spawn(move || {
        let (stream, _) = listener.accept().unwrap();
        take(&mut StreamOwned::new(connection, stream), "204 No Content")
    });
    (address, took)
}

/// A SOCKS proxy (RFC 1928) for one visitor, who is led to `to` whatever was asked for: that is
/// returned, as name and port.
pub fn socks(to: SocketAddr) -> (String, JoinHandle<(String, u16)>) {
    fn exactly<const N: usize>(stream: &mut TcpStream) -> [u8; N] {
        let mut bytes = [0; N];
        stream.read_exact(&mut bytes).unwrap();
        bytes
    }
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("socks5h://{}", listener.local_addr().unwrap());
    let asked = std::thread::spawn(move || {
        let (mut visitor, _) = listener.accept().unwrap();
        let [version, methods] = exactly(&mut visitor);
        assert_eq!(version, 5);
        let mut offered = vec![0; methods.into()];
        visitor.read_exact(&mut offered).unwrap();
        visitor.write_all(&[5, 0]).unwrap();
        // CONNECT, to a name: an address would mean that a name server was asked.
        assert_eq!(exactly(&mut visitor), [5, 1, 0, 3]);
        let [length] = exactly(&mut visitor);
        let mut name = vec![0; length.into()];
        visitor.read_exact(&mut name).unwrap();
        let port = u16::from_be_bytes(exactly(&mut visitor));
        visitor.write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0]).unwrap();

        let mut server = TcpStream::connect(to).unwrap();
        let (mut back, mut from) = (visitor.try_clone().unwrap(), server.try_clone().unwrap());
        let answers = std::thread::spawn(move || std::io::copy(&mut from, &mut back));
        let _ = std::io::copy(&mut visitor, &mut server);
        let _ = answers.join().unwrap();
        (String::from_utf8(name).unwrap(), port)
    });
    (address, asked)
}

#[test]
fn a_webhook_gets_the_words_and_nothing_else() {
    let database = TestDatabase::sqlite();
    let (server, text) = full(&database);
    let beside = Path::new(&server.config()).parent().unwrap().to_owned();
    let folder = tempfile::tempdir().unwrap();
    let requests = [false, true].map(|is_full| {
        let (failing, _) = hook("410 Gone");
        let (address, took) = hook("204 No Content");
        let section = format!("[remind]\nwebhooks = [{failing:?}, {address:?}]\n");
        let done = remind(&if is_full {
            with_section(&beside, &text, &section)
        } else {
            config(folder.path(), &section)
        });
        assert!(!done.status.success());
        let text = said(&done);
        assert!(text.contains("Reminded 1 of 2."), "{text}");
        assert!(
            text.contains("remind.webhooks, number 1: it answers with 410"),
            "{text}"
        );
        assert!(!text.contains("hunter2"), "{text}");
        let host = address.split('/').nth(2).unwrap();
        took.join().unwrap().replace(host, "HOST")
    });
    assert_eq!(requests[0], requests[1]);
    let (head, body) = requests[0].split_once("\r\n\r\n").unwrap();
    let mut names: Vec<&str> = head
        .lines()
        .skip(1)
        .map(|line| line.split_once(':').unwrap().0)
        .collect();
    names.sort_unstable();
    assert_eq!(names, ["content-length", "content-type", "host"], "{head}");
    let body: Value = serde_json::from_str(body).unwrap();
    assert_eq!(body.as_object().unwrap().len(), 1);
    assert!(
        body["text"]
            .as_str()
            .unwrap()
            .starts_with("Please have a look")
    );
    server.stop();
}

#[test]
fn nothing_goes_to_a_webhook_that_cannot_show_who_it_is() {
    for (name, is_trusted, is_sent) in [
        ("IP:127.0.0.1", true, true),
        ("IP:127.0.0.1", false, false),
        ("IP:127.0.0.2", true, false),
        ("DNS:chat.example", true, false),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let authority = certificate(folder.path(), name, 2);
        let (address, took) = encrypted_hook(folder.path());
        let mut section = format!("[remind]\nwebhooks = [{address:?}]\n");
        if is_trusted {
            writeln!(section, "certificate_file = {authority:?}").unwrap();
        }
        let done = remind(&config(folder.path(), &section));
        let (text, took) = (said(&done), took.join().unwrap());
        assert_eq!(done.status.success(), is_sent, "{name}: {text}");
        assert!(!text.contains("hunter2"), "{text}");
        if is_sent {
            assert!(took.starts_with("POST /hooks/hunter2 "), "{took}");
            continue;
        }
        assert_eq!(took, "", "{name}");
        let why = "remind.webhooks, number 1: nothing was sent: its certificate is not trusted, is out \
                   of date, or is for another name";
        assert!(text.contains("Reminded 0 of 1."), "{text}");
        assert!(text.contains(why), "{text}");
        assert!(!text.contains("127.0.0.1"), "{text}");
    }
}

#[test]
fn an_onion_service_is_asked_for_by_its_name_through_the_proxy_and_never_without() {
    let folder = tempfile::tempdir().unwrap();
    let onion = format!("{}.onion", "hunter2a".repeat(7));
    let webhooks = format!("[remind]\nwebhooks = [\"http://{onion}{PATH}\"]\n");
    let (hook, took) = hook("204 No Content");
    let hook = hook.split('/').nth(2).unwrap().parse().unwrap();
    let (proxy, asked) = socks(hook);
    let section = format!("{webhooks}proxy = {proxy:?}\n");
    let done = remind(&config(folder.path(), &section));
    assert!(done.status.success(), "{}", said(&done));
    assert_eq!(asked.join().unwrap(), (onion.clone(), 80));
    let took = took.join().unwrap();
    assert!(took.contains(&format!("host: {onion}\r\n")), "{took}");

    // Without Tor, it is said which setting leads nowhere.
    let section = format!("{webhooks}proxy = \"socks5h://{}\"\n", free_address());
    let done = remind(&config(folder.path(), &section));
    assert!(!done.status.success());
    let text = said(&done);
    assert!(
        text.contains("number 1: it cannot be reached through `remind.proxy`"),
        "{text}"
    );
    assert!(!text.contains("hunter2"), "{text}");

    // However it is written, no name server is asked for it.
    for address in [
        format!("http://{onion}{PATH}"),
        format!("https://{onion}{PATH}"),
        format!("https://{}{PATH}", onion.to_uppercase()),
        format!("https://{onion}.{PATH}"),
    ] {
        let section = format!("[remind]\nwebhooks = [{address:?}]\n");
        let done = remind(&config(folder.path(), &section));
        assert!(!done.status.success());
        let text = said(&done);
        let why = "remind.webhooks, number 1: an onion service is reached through `remind.proxy`";
        assert!(text.contains(why), "{text}");
        assert!(!text.to_lowercase().contains("hunter2"), "{text}");
    }
}
