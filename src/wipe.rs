//! Wiping what was in the open, at the speed at which memory is written.

/// Writes zeros over `bytes`, which are about to be freed.
///
/// The `zeroize` crate writes byte by byte, which is felt over many thousand reports; keys are left
/// to it. The allocator of the program wipes all of its memory a second time, when it is freed.
pub fn wipe(bytes: &mut [u8]) {
    bytes.fill(0);
    // Without somebody who may look, the compiler would leave the writing out.
    std::hint::black_box(bytes);
}

/// Writes zeros over a text and frees it.
pub fn wipe_text(text: String) {
    wipe(&mut text.into_bytes());
}
