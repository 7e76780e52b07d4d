//! The letters of pictures: where they come from and how wide they are.

use std::sync::LazyLock;

use ttf_parser::Face;

/// `DejaVu Sans`, cut down to the letters of the interface's languages (see `font/README.md`).
pub const DATA: &[u8] = include_bytes!("../font/DejaVuSans-subset.ttf");

/// By which name the font knows itself.
pub const FAMILY: &str = "DejaVu Sans";

static FACE: LazyLock<Face<'static>> =
    LazyLock::new(|| Face::parse(DATA, 0).expect("the font is part of the program"));

/// How wide a text of this size is at most. Letters that join, as in Arabic, take less; that font is
/// wider than most fonts that a reader's machine may put in its place.
pub fn width(text: &str, size: f32) -> f32 {
    let advance = |char| {
        let glyph = FACE.glyph_index(char);
        let units = glyph.and_then(|glyph| FACE.glyph_hor_advance(glyph));
        // A letter that we do not have is drawn by a font that we do not know.
        f32::from(units.unwrap_or(FACE.units_per_em()))
    };
    text.chars().map(advance).sum::<f32>() * size / f32::from(FACE.units_per_em())
}

/// Whether the font has every letter of `text`.
pub fn has_all(text: &str) -> bool {
    text.chars()
        .all(|char| char.is_control() || FACE.glyph_index(char).is_some())
}

/// The text in lines of at most `room`. A word that is longer than a line is broken.
pub fn wrap(text: &str, size: f32, room: f32) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let longer = if line.is_empty() {
            word.to_owned()
        } else {
            format!("{line} {word}")
        };
        if width(&longer, size) <= room {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        for char in word.chars() {
            line.push(char);
            if width(&line, size) > room && line.chars().count() > 1 {
                line.pop();
                lines.push(std::mem::replace(&mut line, char.to_string()));
            }
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Lang;

    #[test]
    fn no_line_is_wider_than_its_room_and_no_letter_is_lost() {
        let text = "Lost or was refused housing, Zwangsräumungsandrohungsbescheid, ok";
        for room in [20.0, 60.0, 120.0, 1000.0] {
            let lines = wrap(text, 14.0, room);
            assert!(
                lines.iter().all(|line| width(line, 14.0) <= room),
                "{lines:?}"
            );
            let letters = |text: &str| text.replace(' ', "");
            assert_eq!(letters(&lines.concat()), letters(text));
        }
    }

    /// Every word of the interface can be drawn.
    #[test]
    fn the_font_has_the_letters_of_every_language_of_the_interface() {
        for lang in Lang::ALL {
            let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("locales")
                .join(lang.code());
            for entry in std::fs::read_dir(folder).expect("each language has its folder") {
                let path = entry.expect("it is readable").path();
                let text = std::fs::read_to_string(&path).expect("it is readable");
                let lacking: String = text.chars().filter(|c| !has_all(&c.to_string())).collect();
                assert!(lacking.is_empty(), "{}: {lacking}", path.display());
            }
        }
    }
}
