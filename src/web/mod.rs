//! Generic HTTP: serving, limits, errors, headers, the page shell. Knows nothing of the domain.
//!
//! ```text
//!  Listener ─► serve (time, size and number of connections) ─► dress (what every request must
//!  pass, what every answer carries) ─► the routers of intake, exchange and site ─► Page | PublicError
//! ```
//!
//! Deliberately absent: cookies, sessions, access logs, limits by address.

pub mod assets;
pub mod body;
pub mod dress;
mod error;
mod fields;
mod gzip;
pub mod multipart;
mod page;
mod serve;
mod stack;

pub use dress::{Dress, dress};
pub use error::{Kind, PublicError};
pub use fields::{Fields, TooManyFields};
pub use gzip::compressible;
pub use page::{Page, Style, squeeze};
pub use serve::{Listener, serve};
pub use stack::{leaving_no_trace, without_trace};

pub use crate::config::Limits;
