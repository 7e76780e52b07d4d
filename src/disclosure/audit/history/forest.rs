//! The shape of a plan of crossings.

use std::collections::{BTreeMap, BTreeSet};

use super::super::Rows;
use crate::disclosure::numbers::OneWay;

/// Which questions are crossed with which: no cycles, several answers at the ends only.
#[derive(Default)]
pub(super) struct Forest<'a> {
    /// Of each question, the tree that it is in.
    tree: BTreeMap<&'a str, &'a str>,
    ends: BTreeSet<&'a str>,
}

impl<'a> Forest<'a> {
    /// Whether the two may be crossed beside those that are already.
    pub fn tie(&mut self, of: &'a OneWay, by: &'a OneWay) -> bool {
        let is_partition = |table: &OneWay| table.shown.rows == Rows::Partition;
        let (a, b) = (of.question.as_str(), by.question.as_str());
        let tree = |name: &'a str| self.tree.get(name).copied().unwrap_or(name);
        let (of_a, of_b) = (tree(a), tree(b));
        if !is_partition(by) || of_a == of_b || !(is_partition(of) || self.ends.insert(a)) {
            return false;
        }
        self.tree.insert(a, of_a);
        self.tree.insert(b, of_b);
        for known in self.tree.values_mut().filter(|known| **known == of_a) {
            *known = of_b;
        }
        true
    }
}
