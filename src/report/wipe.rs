//! Wiping what was in the open, at the speed at which memory is written.

use zeroize::optimization_barrier;

/// Writes zeros over `bytes`, which are about to be freed.
///
/// The `zeroize` crate writes byte by byte, which is felt over many thousand reports; keys are left
/// to it. Its barrier keeps the compiler from leaving the writing out.
pub fn wipe(bytes: &mut [u8]) {
    bytes.fill(0);
    optimization_barrier(bytes);
}

/// Writes zeros over a text, and over the room that it had to grow, and frees it.
pub fn wipe_text(text: String) {
    let mut bytes = text.into_bytes();
    bytes.resize(bytes.capacity(), 0);
    wipe(&mut bytes);
}
