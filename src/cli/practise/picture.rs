//! A picture to practise on: a sheet of paper on a door. Drawn here, so that nobody is in it.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};

const WIDTH: u32 = 480;
const HEIGHT: u32 = 360;

/// PNG.
pub(super) fn notice_on_a_door() -> anyhow::Result<Vec<u8>> {
    let picture = RgbImage::from_fn(WIDTH, HEIGHT, |x, y| {
        let on_paper = (140..340).contains(&x) && (70..270).contains(&y);
        // Lines of something that might be writing, the last one short.
        let written = on_paper
            && (165..if y > 230 { 250 } else { 315 }).contains(&x)
            && (100..250).contains(&y)
            && y % 24 < 7;
        match (written, on_paper, x % 96 < 3) {
            (true, ..) => Rgb([40, 40, 48]),
            (_, true, _) => Rgb([244, 241, 230]),
            (.., true) => Rgb([88, 60, 36]),
            _ => Rgb([122, 86, 54]),
        }
    });
    let mut png = Cursor::new(Vec::new());
    DynamicImage::from(picture).write_to(&mut png, ImageFormat::Png)?;
    Ok(png.into_inner())
}
