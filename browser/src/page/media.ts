// What a file is, told from its first bytes: names and declared types are whatever somebody wrote.

/** What a file is, as far as it matters for what may be hidden in it. */
export type Kind = "picture" | "photograph" | "sound" | "video" | "document";

export interface Media {
  /** "picture": one that can be cleaned. "photograph": a picture that cannot (HEIC and such). */
  kind: Kind;
  /** One of the media types that exist in a sealed attachment. */
  type: string;
}

/** How many bytes of a file `mediaOf` needs. */
export const HEAD = 32;

const UNKNOWN = "application/octet-stream";

/** `head`: the first bytes. `declared`: the browser's guess, used only to tell sound from video. */
export function mediaOf(head: Uint8Array, declared: string): Media {
  const at = (from: number, text: string): boolean =>
    [...text].every((char, i) => head[from + i] === char.charCodeAt(0));
  const starts = (...bytes: number[]): boolean => bytes.every((byte, i) => head[i] === byte);
  const isSound = declared.startsWith("audio/");

  if (starts(0xff, 0xd8, 0xff)) return { kind: "picture", type: "image/jpeg" };
  if (starts(0x89, 0x50, 0x4e, 0x47)) return { kind: "picture", type: "image/png" };
  if (at(0, "RIFF") && at(8, "WEBP")) return { kind: "picture", type: "image/webp" };
  if (at(0, "RIFF") && at(8, "WAVE")) return { kind: "sound", type: "audio/wav" };
  if (at(0, "%PDF-")) return { kind: "document", type: "application/pdf" };
  if (at(0, "OggS")) return { kind: "sound", type: "audio/ogg" };
  if (starts(0x1a, 0x45, 0xdf, 0xa3)) {
    return isSound ? { kind: "sound", type: "audio/webm" } : { kind: "video", type: "video/webm" };
  }
  // MPEG audio: a tag, or a frame's eleven ones and layer II or III (not a text's byte order mark).
  const second = head[1] ?? 0;
  const isFrame = starts(0xff) && second >= 0xe0 && [0x02, 0x04].includes(second & 0x06);
  if (at(0, "ID3") || isFrame) {
    return { kind: "sound", type: "audio/mpeg" };
  }
  if (at(4, "ftyp")) return isoMedia(at, isSound);
  if (declared.startsWith("image/")) return { kind: "photograph", type: UNKNOWN };
  if (isSound) return { kind: "sound", type: UNKNOWN };
  if (declared.startsWith("video/")) return { kind: "video", type: UNKNOWN };
  return { kind: "document", type: UNKNOWN };
}

/** ISO base media files say in their brand what they are (ISO/IEC 14496-12, section 4.3). */
function isoMedia(at: (from: number, text: string) => boolean, isSound: boolean): Media {
  if (["heic", "heix", "heim", "heis", "hevc", "mif1", "msf1", "avif", "avis"]
    .some((brand) => at(8, brand))) {
    return { kind: "photograph", type: UNKNOWN };
  }
  if (at(8, "qt  ")) return { kind: "video", type: "video/quicktime" };
  if (at(8, "M4A") || at(8, "M4B") || isSound) return { kind: "sound", type: "audio/mp4" };
  if (at(8, "3gp") || at(8, "3g2")) return { kind: "video", type: "video/3gpp" };
  return { kind: "video", type: "video/mp4" };
}
