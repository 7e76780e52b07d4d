//! The shortest way from the root to the newest notice.

use super::{Link, Note, NoticeChain};

impl NoticeChain {
    /// The shortest row of notes, the newest root first and the newest last, in which each is signed by a
    /// threshold of the stewards of the one before it (and, like all of the chain, of its own).
    ///
    /// A phone has to fetch and check each of them, and a network that renews its notice every
    /// month has dozens after a few years. While enough stewards stay, two are enough.
    pub fn row(&self) -> Vec<&Note> {
        let links: Vec<&Link> = self.links_from_root();
        let newest = links.len() - 1;
        // Breadth first: the first way that arrives is a shortest one.
        let mut came_from: Vec<Option<usize>> = vec![None; links.len()];
        let mut reached = vec![0];
        let mut at = 0;
        while at < reached.len() && came_from[newest].is_none() {
            let from = reached[at];
            for to in (from + 1..links.len()).rev() {
                if came_from[to].is_none() && vouches(links[from], links[to]) {
                    came_from[to] = Some(from);
                    reached.push(to);
                }
                if to == newest && came_from[newest].is_some() {
                    break;
                }
            }
            at += 1;
        }
        let mut row = vec![&links[newest].note];
        let mut next = newest;
        while let Some(from) = came_from[next] {
            row.push(&links[from].note);
            next = from;
        }
        row.reverse();
        row
    }
}

fn vouches(before: &Link, after: &Link) -> bool {
    let threshold = before.notice.threshold as usize;
    after
        .note
        .verify(&before.notice.stewards, threshold)
        .is_ok()
}
