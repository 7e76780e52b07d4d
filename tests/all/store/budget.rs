//! Budgets: shared by all processes, filled by the clock alone.

use std::sync::Arc;

use corncrake::clock::{Clock, FixedClock};
use corncrake::keys::public::NetworkName;
use corncrake::store::{Allowance, Allowances, BudgetKind, Budgets, Store};
use sqlx::{Connection as _, PgConnection, SqliteConnection};

use crate::support::app::TODAY;
use crate::support::{TestDatabase, each_store};

fn network(name: &str) -> NetworkName {
    name.parse().unwrap()
}

fn allowances(at_once: u32, per_day: u32) -> Allowances {
    let allowance = Allowance { at_once, per_day };
    Allowances {
        reports: allowance,
        look_ups: allowance,
        attachment_kib: allowance,
    }
}

/// A server process's budgets: two networks, `each` of them and `all` together.
async fn process(
    store: &Store,
    clock: &Arc<FixedClock>,
    each: Allowances,
    all: Allowances,
) -> Budgets {
    let clock: Arc<dyn Clock> = Arc::<FixedClock>::clone(clock);
    let networks = ["example", "other"].map(network);
    Budgets::start(store.clone(), clock, networks, each, all)
        .await
        .unwrap()
}

/// How many single reports of `of` are admitted before the first is refused.
async fn admitted(budgets: &Budgets, of: &NetworkName) -> u32 {
    let mut count = 0;
    while budgets.spend(of, BudgetKind::Report, 1).await {
        count += 1;
        assert!(count < 100_000, "nothing stops it");
    }
    count
}

/// The whole table: whose, kind, remaining, tick.
async fn table(database: &TestDatabase) -> Vec<(String, String, i64, i64)> {
    let all = "select network, kind, remaining, tick from budget order by network, kind";
    if database.file().is_some() {
        let mut connection = SqliteConnection::connect(&database.url).await.unwrap();
        sqlx::query_as(all)
            .fetch_all(&mut connection)
            .await
            .unwrap()
    } else {
        let mut connection = PgConnection::connect(&database.url).await.unwrap();
        sqlx::query_as(all)
            .fetch_all(&mut connection)
            .await
            .unwrap()
    }
}

/// CHECKS G9, and the same for reports.
#[test]
fn two_processes_share_one_budget() {
    each_store(async |store, database| {
        let clock = Arc::new(FixedClock::at_noon(TODAY));
        let (each, all) = (allowances(1_000, 240), allowances(10_000, 240));
        let other_store = Store::open(&database.url).await.unwrap();
        let one = process(&store, &clock, each, all).await;
        let two = process(&other_store, &clock, each, all).await;

        let of = network("example");
        let (first, second) = tokio::join!(admitted(&one, &of), admitted(&two, &of));
        assert_eq!(first + second, 1_000, "{first} and {second}");
        // Another network has its own.
        assert!(one.spend(&network("other"), BudgetKind::Report, 1).await);
        // And another kind.
        assert!(two.spend(&of, BudgetKind::LookUp, 1).await);
        // A network that is not served has none.
        assert!(!two.spend(&network("strange"), BudgetKind::Report, 1).await);

        // An hour later both together get what an hour adds.
        clock.advance(3_600);
        let (first, second) = tokio::join!(admitted(&one, &of), admitted(&two, &of));
        assert_eq!(first + second, 10, "{first} and {second}");
        // After days, no more than the whole.
        clock.advance(60 * 24 * 3_600);
        let (first, second) = tokio::join!(admitted(&one, &of), admitted(&two, &of));
        assert_eq!(first + second, 1_000, "{first} and {second}");
        other_store.close().await;
    });
}

#[test]
fn all_networks_together_have_a_budget_and_what_it_refuses_costs_a_network_nothing() {
    each_store(async |store, _| {
        let clock = Arc::new(FixedClock::at_noon(TODAY));
        let budgets = process(&store, &clock, allowances(80, 24), allowances(100, 24)).await;
        let (one, other) = (network("example"), network("other"));
        assert_eq!(admitted(&budgets, &one).await, 80);
        assert_eq!(admitted(&budgets, &other).await, 20);
        // 60 of its own are left, of which the next hour admits one.
        clock.advance(3_600);
        assert_eq!(admitted(&budgets, &other).await, 1);
    });
}

#[test]
fn what_was_not_stored_after_all_is_given_back() {
    each_store(async |store, _| {
        let clock = Arc::new(FixedClock::at_noon(TODAY));
        let budgets = process(&store, &clock, allowances(100, 24), allowances(100, 24)).await;
        let of = network("example");
        for _ in 0..500 {
            assert!(budgets.spend(&of, BudgetKind::Report, 1).await);
            budgets.refund(&of, BudgetKind::Report, 1);
        }
        assert_eq!(admitted(&budgets, &of).await, 100);
    });
}

#[test]
fn a_large_amount_is_taken_whole_or_not_at_all() {
    each_store(async |store, _| {
        let clock = Arc::new(FixedClock::at_noon(TODAY));
        let budgets = process(&store, &clock, allowances(1_000, 24), allowances(9_000, 24)).await;
        let of = network("example");
        let kind = BudgetKind::AttachmentKib;
        assert!(!budgets.spend(&of, kind, 1_001).await);
        assert!(budgets.spend(&of, kind, 512).await);
        assert!(!budgets.spend(&of, kind, 512).await);
        assert!(budgets.spend(&of, kind, 400).await);
    });
}

/// CHECKS X3.
#[test]
fn the_table_tells_of_no_arrivals_finer_than_a_lease() {
    each_store(async |store, database| {
        let clock = Arc::new(FixedClock::at_noon(TODAY));
        let (each, all) = (allowances(1_000, 2_400), allowances(1_000, 2_400));
        let budgets = process(&store, &clock, each, all).await;
        let at_start = table(database).await;
        let hour = clock.now().as_second() / 3_600;
        assert_eq!(at_start.len(), 9);
        for (_, _, remaining, tick) in &at_start {
            assert_eq!(
                (*remaining, *tick),
                (980, hour),
                "a lease is taken at the start"
            );
        }
        // Whether nothing comes or nearly a lease: the table is the same.
        for _ in 0..20 {
            assert!(
                budgets
                    .spend(&network("example"), BudgetKind::Report, 1)
                    .await
            );
        }
        assert_eq!(table(database).await, at_start);
        // An hour later too: the lease that takes its place is hidden by the filling.
        clock.advance(3_600);
        assert!(
            budgets
                .spend(&network("example"), BudgetKind::LookUp, 21)
                .await
        );
        assert!(
            budgets
                .spend(&network("example"), BudgetKind::Report, 1)
                .await
        );
        let of = |kind: &str| {
            let rows = table(database);
            let kind = kind.to_owned();
            async move {
                let rows = rows.await;
                let row = rows
                    .into_iter()
                    .find(|row| row.0 == "example" && row.1 == kind);
                row.map(|(_, _, remaining, tick)| (remaining, tick))
                    .unwrap()
            }
        };
        assert_eq!(of("report").await, (1_000, hour + 1));
        assert_eq!(of("attachment-kib").await, (1_000, hour + 1));
        // Only more than a lease within an hour shows, as a whole lease.
        for _ in 0..20 {
            assert!(
                budgets
                    .spend(&network("example"), BudgetKind::Report, 1)
                    .await
            );
        }
        assert_eq!(of("report").await, (980, hour + 1));
    });
}

#[test]
fn a_process_that_was_killed_loses_its_leases_only_until_they_are_filled_up() {
    each_store(async |store, database| {
        let clock = Arc::new(FixedClock::at_noon(TODAY));
        let allowed = allowances(1_000, 2_400);
        for _ in 0..5 {
            drop(process(&store, &clock, allowed, allowed).await);
        }
        let remaining = table(database).await[0].2;
        assert_eq!(remaining, 900);
        clock.advance(3_600);
        let budgets = process(&store, &clock, allowed, allowed).await;
        assert_eq!(admitted(&budgets, &network("example")).await, 980 + 20);
    });
}

#[test]
fn a_clock_that_was_far_ahead_does_not_stop_the_filling() {
    each_store(async |store, _| {
        let clock = Arc::new(FixedClock::at_noon(TODAY));
        clock.advance(400 * 24 * 3_600);
        let allowed = allowances(100, 2_400);
        let budgets = process(&store, &clock, allowed, allowed).await;
        admitted(&budgets, &network("example")).await;
        clock.set_noon(TODAY);
        // The wrong hour is forgotten at once; from then on it fills as always.
        assert_eq!(admitted(&budgets, &network("example")).await, 0);
        clock.advance(3_600);
        assert_eq!(admitted(&budgets, &network("example")).await, 100);
    });
}
