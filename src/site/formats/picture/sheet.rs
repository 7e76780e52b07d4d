//! A sheet of paper in SVG: words and rectangles, from the left or from the right.

use std::fmt::Write as _;

use maud::{Render as _, html};

use super::super::inert::plain;
use super::font;
use crate::text::Lang;

/// How words look.
#[derive(Debug, Clone, Copy)]
pub struct Type {
    /// Height of the letters.
    pub size: f32,
    /// From line to line.
    pub leading: f32,
    /// Colour.
    pub ink: &'static str,
}

/// A drawing of fixed width that grows downwards. All `x` are counted from the side on which the
/// language begins to read.
pub struct Sheet {
    drawn: String,
    width: f32,
    lang: Lang,
}

impl Sheet {
    pub fn new(width: f32, lang: Lang) -> Self {
        Self {
            drawn: String::new(),
            width,
            lang,
        }
    }

    fn reads_from_right(&self) -> bool {
        self.lang.direction() == "rtl"
    }

    /// Writes lines downwards from `y`, the top of the first; gives back where the last one ends.
    pub fn lines(&mut self, lines: &[String], (x, y): (f32, f32), kind: Type) -> f32 {
        let mut top = y;
        for line in lines {
            self.line(line, (x, top), kind);
            top += kind.leading;
        }
        top
    }

    fn line(&mut self, text: &str, (x, top): (f32, f32), kind: Type) {
        let text = plain(text);
        // Explicit sides and marks rather than `direction`: not everything that draws SVG knows it.
        let (x, anchor, text) = if self.reads_from_right() {
            (self.width - x, "end", format!("\u{2067}{text}\u{2069}"))
        } else {
            (x, "start", text)
        };
        let baseline = top + kind.size;
        let _ = writeln!(
            self.drawn,
            "<text x=\"{x:.1}\" y=\"{baseline:.1}\" font-size=\"{}\" fill=\"{}\" \
             text-anchor=\"{anchor}\">{}</text>",
            kind.size,
            kind.ink,
            text.render().into_string(),
        );
    }

    /// Wraps and writes a paragraph; gives back where it ends.
    pub fn paragraph(&mut self, text: &str, at: (f32, f32), room: f32, kind: Type) -> f32 {
        let lines = font::wrap(&plain(text), kind.size, room);
        self.lines(&lines, at, kind)
    }

    /// A rectangle, `size` wide and high.
    pub fn bar(&mut self, (x, y): (f32, f32), size: (f32, f32), fill: &str) {
        let (width, height) = size;
        let x = if self.reads_from_right() {
            self.width - x - width
        } else {
            x
        };
        let _ = writeln!(
            self.drawn,
            "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" \
             fill=\"{fill}\"/>",
        );
    }

    /// The document, `height` high; `title` and `description` say all of it in words.
    pub fn finish(self, height: f32, title: &str, description: &str) -> String {
        let (title, description) = (plain(title), description.lines().map(plain));
        let description = description.collect::<Vec<_>>().join("\n");
        let words = html! {
            title id="title" { (title) }
            desc id="desc" { (description) }
        };
        let (width, lang, drawn) = (self.width, self.lang.code(), self.drawn);
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width:.0}\" height=\"{height:.0}\" \
             viewBox=\"0 0 {width:.0} {height:.0}\" role=\"img\" xml:lang=\"{lang}\" \
             aria-labelledby=\"title\" aria-describedby=\"desc\" \
             font-family=\"{}, Verdana, Arial, sans-serif\">\n{}\n\
             <rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n{drawn}</svg>\n",
            font::FAMILY,
            words.into_string(),
        )
    }
}
