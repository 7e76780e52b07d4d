//! A statistic as a picture: bars with words and figures beside them, in real text.
//!
//! The SVG stands alone: no script, no fetched font, no colour that a dark page would swallow, and
//! everything it shows said again in words for who cannot see it. The PNG is the same SVG drawn
//! with our own font, so that it looks the same on every server.

mod chart;
mod font;
mod sheet;

pub use chart::svg;

use std::sync::{Arc, LazyLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};

use super::NotMade;
use super::view::{Edition, Statistic};
use crate::text::MissingText;

/// How many pixels a unit of the SVG becomes, where there is room.
const SCALE: f32 = 2.0;
/// The most pixels of a picture: 16 MiB while it is drawn.
const MOST_PIXELS: f32 = 4_194_304.0;

/// What text is drawn with.
static FONTS: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
    let mut fonts = fontdb::Database::new();
    fonts.load_font_data(font::DATA.to_vec());
    fonts.set_sans_serif_family(font::FAMILY);
    Arc::new(fonts)
});

/// The chart as pixels. Refused where a label has letters that the font lacks: a box in place of
/// a letter is nothing to hand to a committee.
pub fn png(statistic: &Statistic, edition: &Edition<'_>) -> Result<Vec<u8>, NotMade> {
    if !has_letters(statistic, edition)? {
        return Err(NotMade::Letters);
    }
    let drawing = |error: &dyn std::fmt::Display| NotMade::Drawing(error.to_string());
    let options = Options {
        font_family: font::FAMILY.to_owned(),
        fontdb: FONTS.clone(),
        ..Options::default()
    };
    let svg = svg(statistic, edition)?;
    let tree = Tree::from_str(&svg, &options).map_err(|error| drawing(&error))?;
    let size = tree.size();
    let scale = SCALE.min((MOST_PIXELS / (size.width() * size.height())).sqrt());
    let scaled = size
        .to_int_size()
        .scale_by(scale)
        .ok_or_else(|| drawing(&"it has no size"))?;
    let mut pixels =
        Pixmap::new(scaled.width(), scaled.height()).ok_or_else(|| drawing(&"it is too large"))?;
    let transform = Transform::from_scale(scale, scale);
    resvg::render(&tree, transform, &mut pixels.as_mut());
    pixels.encode_png().map_err(|error| drawing(&error))
}

/// Whether the font has every letter of the picture.
pub fn has_letters(statistic: &Statistic, edition: &Edition<'_>) -> Result<bool, MissingText> {
    Ok(font::has_all(&svg(statistic, edition)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A font that cannot be used is left out without a word, and every picture would be without
    /// letters.
    #[test]
    fn pictures_have_a_font() {
        let faces: Vec<_> = FONTS.faces().collect();
        assert_eq!(faces.len(), 1);
        assert!(
            faces[0]
                .families
                .iter()
                .any(|(name, _)| name == font::FAMILY)
        );
    }
}
