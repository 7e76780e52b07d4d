//! The table of budgets: taking from it, and filling it up.

use sqlx::Error;

use super::{Allowance, BudgetKind, Whose};
use crate::store::database::{Transaction, on_either};
use crate::store::sql;
use crate::store::writer::Write;

/// How far an hour in the table may lie ahead, in hours, before it is taken for the trace of a
/// clock that went wrong: nothing would be filled up until that hour came.
const AHEAD: i64 = 24;

/// Takes some of a budget; false, and nothing taken, where there is less.
pub(super) struct Ask {
    pub(super) whose: Whose,
    pub(super) kind: BudgetKind,
    pub(super) amount: u64,
}

impl Write for Ask {
    type Reply = bool;

    async fn apply(&self, transaction: &mut Transaction) -> Result<bool, Error> {
        let taken = on_either!(transaction, it => {
            sqlx::query(sql::BUDGET_TAKE)
                .bind(self.whose.as_str())
                .bind(self.kind.as_str())
                .bind(i64::try_from(self.amount).unwrap_or(i64::MAX))
                .execute(&mut **it)
                .await?
                .rows_affected()
        });
        Ok(taken > 0)
    }
}

/// Brings every budget to `hour`; says what was taken of each on the way.
pub(super) struct Fill {
    pub(super) rows: Vec<Row>,
    pub(super) hour: i64,
}

pub(super) struct Row {
    pub(super) whose: Whose,
    pub(super) kind: BudgetKind,
    pub(super) allowance: Allowance,
    pub(super) wants: bool,
}

impl Write for Fill {
    type Reply = Vec<u32>;

    async fn apply(&self, transaction: &mut Transaction) -> Result<Vec<u32>, Error> {
        let mut all = Vec::with_capacity(self.rows.len());
        for row in &self.rows {
            let (whose, kind) = (row.whose.clone(), row.kind);
            let amount = row.allowance.lease();
            let lease = Ask {
                whose,
                kind,
                amount: amount.into(),
            };
            on_either!(&mut *transaction, it => {
                sqlx::query(sql::BUDGET_INSERT)
                    .bind(row.whose.as_str())
                    .bind(row.kind.as_str())
                    .bind(i64::from(row.allowance.at_once))
                    .bind(self.hour)
                    .execute(&mut **it)
                    .await?;
            });
            // The lease first, so that the filling hides it.
            let mut taken = row.wants && lease.apply(transaction).await?;
            on_either!(&mut *transaction, it => {
                sqlx::query(sql::BUDGET_FILL)
                    .bind(row.whose.as_str())
                    .bind(row.kind.as_str())
                    .bind(i64::from(row.allowance.at_once))
                    .bind(i64::from(row.allowance.hourly()))
                    .bind(self.hour)
                    .bind(self.hour + AHEAD)
                    .execute(&mut **it)
                    .await?;
            });
            if row.wants && !taken {
                taken = lease.apply(transaction).await?;
            }
            all.push(if taken { amount } else { 0 });
        }
        Ok(all)
    }
}
