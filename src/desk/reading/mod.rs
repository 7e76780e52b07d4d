//! What an analyst reads, made safe to look at: text that does nothing, with what may name somebody
//! marked, with a warning before what may distress, and pictures made anew.
//!
//! Nothing here changes a text. Marks lie beside it, as places; what a reporter wrote can always be
//! put together again from what is shown.

mod addresses;
mod dates;
mod flags;
mod links;
mod names;
mod numbers;
mod shown;
mod spans;
mod words;

pub use flags::{Distress, Flags, Minor};
pub use shown::{Piece, inert, pieces, shown};
pub use spans::{Kind, Span, spans};
