//! Characters that do something instead of standing for themselves.

/// Whether a character acts: control characters, line separators, and Unicode's invisible format
/// characters (UAX #9 for the bidirectional ones), of which the joiners U+200C and U+200D stay,
/// because Persian and many other scripts need them.
pub fn acts(character: char) -> bool {
    character.is_control()
        || matches!(
            u32::from(character),
            0xAD | 0x61C
                | 0x180E
                | 0x200B
                | 0x200E
                | 0x200F
                | 0x2028..=0x202E
                | 0x2060..=0x206F
                | 0xFEFF
                | 0xFFF9..=0xFFFB
                | 0xE_0000..=0xE_0FFF
        )
}
