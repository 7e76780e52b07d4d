//! Several servers on one PostgreSQL, as processes of their own: behind a real balancer, any of them
//! answers any request, and what happens to one of them or to the database costs nobody a report.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use corncrake::exchange::{Challenge, Invitation, Pass};
use serde_json::{Value, json};

use crate::support::TestDatabase;
use crate::support::app::{TestForm, receipt};
use crate::support::binary::{Server, wait_for, with_budgets};
use crate::support::cluster::Cluster;
use crate::support::http::{get, post};
use crate::support::load::{Acknowledged, Client, assert_all_there};
use crate::support::proxy::{Proxy, free_address};
use crate::support::script::conversing;

/// As operators write it.
fn config(url: &str, listen: SocketAddr) -> String {
    include_str!("../support/example.toml")
        .replace("DATABASE", url)
        .replace("127.0.0.1:0", &listen.to_string())
}

/// Several that share a database, each always at the same address.
fn servers(url: &str, count: usize) -> Vec<Server> {
    let start = |_| Server::start_with(&config(url, free_address()), |program| program);
    (0..count).map(start).collect()
}

/// Phones that send one report after the other, each of them again and again until its receipt is
/// there, as a person would who is told that it may not have been saved.
struct Insistent {
    acknowledged: AtomicUsize,
    stop: AtomicBool,
}

impl Insistent {
    fn send(&self, balancer: SocketAddr, seed: u64) -> Vec<Acknowledged> {
        let mut client = Client::new(balancer, seed);
        let mut receipts = Vec::new();
        while !self.stop.load(Ordering::Relaxed) {
            let report = client.report();
            receipts.push(wait_for("a receipt", || {
                // A connection that breaks is what a phone in a tunnel has every day.
                client.send_this(&report).ok().flatten()
            }));
            self.acknowledged.fetch_add(1, Ordering::Relaxed);
        }
        receipts
    }

    /// Waits until so many more have their receipts.
    fn go_on(&self, more: usize) {
        let before = self.acknowledged.load(Ordering::Relaxed);
        wait_for("receipts", || {
            (self.acknowledged.load(Ordering::Relaxed) >= before + more).then_some(())
        });
    }
}

/// One is killed, one is started again, PostgreSQL loses its power: through all of it the phones send,
/// and in the end there is each report once.
fn are_broken_one_after_the_other(count: usize) {
    let mut cluster = Cluster::start();
    cluster.run(&["create database example"]);
    let url = cluster.url("example");
    let mut servers = servers(&url, count);
    let addresses: Vec<_> = servers.iter().map(|server| server.address).collect();
    let folder = tempfile::tempdir().unwrap();
    let nginx = Proxy::nginx(folder.path(), &addresses, |text| text);
    let insistent = Insistent {
        acknowledged: AtomicUsize::new(0),
        stop: AtomicBool::new(false),
    };
    let receipts = std::thread::scope(|scope| {
        let insistent = &insistent;
        let phones: Vec<_> = (0..6)
            .map(|phone| scope.spawn(move || insistent.send(nginx.address, 700 + phone)))
            .collect();
        insistent.go_on(30);
        servers[0].kill();
        insistent.go_on(30);
        servers[0].kill_and_start_again();
        assert_eq!(servers[0].address, addresses[0]);
        insistent.go_on(30);
        cluster.stop();
        std::thread::sleep(Duration::from_millis(300));
        cluster.start_again();
        insistent.go_on(30);
        servers[count - 1].kill();
        insistent.go_on(30);
        insistent.stop.store(true, Ordering::Relaxed);
        let receipts = phones.into_iter().map(|phone| phone.join().unwrap());
        receipts.flatten().collect::<Vec<_>>()
    });
    assert_all_there(&url, &receipts);
    assert_eq!(
        servers[0].network.stored(&url).len(),
        receipts.len(),
        "a report is there that nobody was told of, or there twice"
    );
    println!(
        "2 kills, 1 power cut, {} reports acknowledged, 0 lost, 0 there twice",
        receipts.len()
    );
    servers.pop();
    servers.into_iter().for_each(Server::stop);
}

/// CHECKS N4, N6.
#[test]
fn two_servers_behind_a_balancer_lose_nothing_whatever_breaks() {
    are_broken_one_after_the_other(2);
}

/// CHECKS N4, N6.
#[test]
fn four_servers_behind_a_balancer_lose_nothing_whatever_breaks() {
    are_broken_one_after_the_other(4);
}

/// The text is in the browser still, which sends it again with the page.
#[test]
fn whoever_reloads_the_page_of_the_balancer_sends_again_and_gets_a_receipt() {
    let database = TestDatabase::sqlite();
    let mut server = servers(&database.url, 1).remove(0);
    let folder = tempfile::tempdir().unwrap();
    let nginx = Proxy::nginx(folder.path(), &[server.address], |text| text);
    let input = json!({
        "origin": format!("http://{}", nginx.address),
        "network": "example",
        "story": "They sent me away.",
    });
    conversing("away.mjs", "reload", input, |asked| {
        match asked.as_str() {
            Some("kill") => server.kill(),
            _ => server.kill_and_start_again(),
        }
        Value::Null
    });
    assert_eq!(server.network.stored(&database.url).len(), 1);
    println!("1 kill, 1 report, 0 lost");
    server.stop();
}

#[test]
fn the_uses_of_a_form_are_counted_whichever_server_it_comes_to() {
    let database = TestDatabase::postgres();
    let servers = servers(&database.url, 2);
    let page = servers[0].form();
    let form = TestForm::of(&page);
    let send = |server: &Server, story: &str| {
        let mut fields = form.fields();
        fields.extend([("what", "V05"), ("story", story), ("do", "send")]);
        server.post(&fields)
    };
    let stories = ["1", "2", "3", "4", "5"];
    let receipts: Vec<_> = stories
        .iter()
        .zip(servers.iter().rev().cycle())
        .map(|(story, server)| receipt(&send(server, story)))
        .collect();
    for server in &servers {
        let refused = send(server, "They laughed at me.");
        assert_ne!(refused.status, 200);
        assert!(refused.text().contains("They laughed at me."));
        // What is there already gets its receipt from any of them.
        for (story, expected) in stories.iter().zip(&receipts) {
            assert_eq!(receipt(&send(server, story)), *expected);
        }
    }
    assert_eq!(
        servers[0].network.stored(&database.url).len(),
        stories.len()
    );
    println!("{} reports acknowledged, 2 refused, 0 lost", stories.len());
    servers.into_iter().for_each(Server::stop);
}

#[test]
fn a_flood_gets_no_more_out_of_several_servers_than_out_of_one() {
    let database = TestDatabase::postgres();
    let config = database.configure(include_str!("../support/example.toml"));
    let config = with_budgets(&config, "{ at_once = 30, per_day = 24 }");
    let servers = [(); 3].map(|()| Server::start_with(&config, |program| program));
    let mut admitted = 0;
    for (number, server) in servers.iter().enumerate() {
        let mut client = Client::new(server.address, 720 + number as u64);
        while client.send().unwrap().is_some() {
            admitted += 1;
            assert!(admitted < 100, "nothing holds it back");
        }
    }
    // What others have leased, a server cannot give; a full hour may have passed meanwhile.
    assert!((20..=33).contains(&admitted), "{admitted}");
    assert_eq!(servers[0].network.stored(&database.url).len(), admitted);
    println!("{admitted} reports admitted by 3 servers");
    servers.into_iter().for_each(Server::stop);
}

#[test]
fn a_challenge_of_one_server_is_answered_to_another_once() {
    let database = TestDatabase::postgres();
    let servers = servers(&database.url, 2);
    let [one, other] = &servers[..] else {
        panic!("two")
    };
    let base = "/example/exchange";
    let asked = post(one.address, &format!("{base}/challenge"), &[], b"");
    let invitation: Invitation = serde_json::from_slice(&asked.body).unwrap();
    let network = &one.network;
    let challenge = Challenge {
        network: network.name.clone(),
        number: 0,
        origin: "https://reports.example".to_owned(),
        nonce: invitation.nonce,
    };
    let signed = network
        .steward
        .signing
        .sign(&challenge)
        .unwrap()
        .to_string();
    let enter = |server: &Server| {
        let path = format!("{base}/session");
        post(server.address, &path, &[], signed.as_bytes())
    };
    let entered = enter(other);
    assert_eq!(entered.status, 200);
    for server in &servers {
        assert_eq!(enter(server).status, 401, "a replayed signature");
    }
    let pass: Pass = serde_json::from_slice(&entered.body).unwrap();
    let bearer = format!("Bearer {}", pass.bearer);
    for server in &servers {
        let path = format!("{base}/index");
        let answer = get(server.address, &path, &[("authorization", &bearer)]);
        assert_eq!(answer.status, 200);
    }
    servers.into_iter().for_each(Server::stop);
}
