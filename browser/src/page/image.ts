// Pictures: decoded and drawn again, so that nothing but pixels survives. Place, time, device,
// thumbnail, whatever stands behind the end: all of it stays on the phone.

export type Cleaned =
  | { outcome: "cleaned"; blob: Blob; media: "image/jpeg" | "image/png" }
  /** More pixels than this phone is asked to decode. Nothing was decoded. */
  | { outcome: "too-large" }
  /** Not a picture after all, or a broken one. */
  | { outcome: "unreadable" }
  /** The browser gives no honest pixels back: Tor Browser and others hide them from all pages. */
  | { outcome: "blocked" };

/** The longest side of what is sent, in pixels: enough to read a letter that was photographed. */
const LONGEST = 2560;
/** The least that is still worth sending, where memory is short. */
const SHORTEST = 640;
/** A PNG above this many bytes was a photograph: it goes as JPEG. */
const HEAVY = 3 << 20;

/** Cleans a JPEG, PNG or WebP picture; `most`: how many pixels may be decoded. */
export async function cleanImage(picture: Blob, most: number): Promise<Cleaned> {
  const size = await sizeOf(picture);
  if (size === null) return { outcome: "unreadable" };
  // Before decoding: a small file can unfold to gigabytes.
  if (size.width * size.height > most) return { outcome: "too-large" };
  if (!(await canvasIsHonest())) return { outcome: "blocked" };
  const decoded = await decode(picture);
  if (decoded === null) return { outcome: "unreadable" };
  try {
    return await drawn(decoded, size.lossless);
  } finally {
    decoded.free();
  }
}

// --- Size, from the header alone ------------------------------------------------------------

export interface Size {
  width: number;
  height: number;
  /** Drawings and screenshots, which JPEG would smear. */
  lossless: boolean;
}

/** What the header says; null where it says nothing that can be understood. */
export async function sizeOf(picture: Blob): Promise<Size | null> {
  const head = await bytes(picture, 0, 64);
  const view = new DataView(head.buffer);
  const said = (from: number, text: string): boolean =>
    from + text.length <= head.length &&
    [...text].every((char, i) => head[from + i] === char.charCodeAt(0));
  let size: Size | null = null;
  if (head[0] === 0xff && head[1] === 0xd8) {
    size = await jpegSize(picture);
  } else if (said(1, "PNG\r\n\x1a\n") && said(12, "IHDR") && head.length >= 24) {
    size = { width: view.getUint32(16), height: view.getUint32(20), lossless: true };
  } else if (said(0, "RIFF") && said(8, "WEBP") && head.length >= 30) {
    size = webpSize(view, said);
  }
  return size !== null && size.width > 0 && size.height > 0 ? size : null;
}

/** Walks from marker to marker to the frame header (ITU-T T.81, B.2.2). */
async function jpegSize(picture: Blob): Promise<Size | null> {
  let at = 2;
  // A camera writes a dozen segments; nobody needs a thousand.
  for (let segments = 0; segments < 1000; segments += 1) {
    const head = await bytes(picture, at, at + 9);
    const marker = head[1];
    if (head.length < 9 || head[0] !== 0xff || marker === undefined) return null;
    if (marker === 0xff) {
      at += 1; // A fill byte.
      continue;
    }
    const view = new DataView(head.buffer);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(7), height: view.getUint16(5), lossless: false };
    // The scan or the end before any frame header.
    if (marker === 0xda || marker === 0xd9) return null;
    at += 2 + view.getUint16(2);
  }
  return null;
}

/** RFC 9649, sections 2.5 to 2.7. */
function webpSize(view: DataView, said: (from: number, text: string) => boolean): Size | null {
  const uint24 = (at: number): number => view.getUint16(at, true) + view.getUint8(at + 2) * 65536;
  if (said(12, "VP8 ")) {
    const side = (at: number): number => view.getUint16(at, true) & 0x3fff;
    return { width: side(26), height: side(28), lossless: false };
  }
  if (said(12, "VP8L")) {
    const packed = view.getUint32(21, true);
    return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1, lossless: true };
  }
  if (said(12, "VP8X")) {
    return { width: uint24(24) + 1, height: uint24(27) + 1, lossless: false };
  }
  return null;
}

async function bytes(blob: Blob, from: number, to: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.slice(from, to).arrayBuffer());
}

// --- Decoding -------------------------------------------------------------------------------

interface Decoded {
  source: CanvasImageSource;
  width: number;
  height: number;
  free(): void;
}

/** The picture, upright. */
async function decode(picture: Blob): Promise<Decoded | null> {
  try {
    // An older browser that does not know this option refuses it, and the other way is taken.
    const source = await createImageBitmap(picture, { imageOrientation: "from-image" });
    return { source, width: source.width, height: source.height, free: () => source.close() };
  } catch {
    return decodeAsElement(picture);
  }
}

async function decodeAsElement(picture: Blob): Promise<Decoded | null> {
  const source = new Image();
  const url = URL.createObjectURL(picture);
  const free = (): void => {
    source.removeAttribute("src");
    URL.revokeObjectURL(url);
  };
  source.src = url;
  try {
    await source.decode();
  } catch {
    free();
    return null;
  }
  return { source, width: source.naturalWidth, height: source.naturalHeight, free };
}

// --- Drawing and encoding -------------------------------------------------------------------

async function drawn(decoded: Decoded, lossless: boolean): Promise<Cleaned> {
  for (let longest = LONGEST; longest >= SHORTEST; longest /= 2) {
    const scale = Math.min(1, longest / Math.max(decoded.width, decoded.height));
    const width = Math.max(1, Math.round(decoded.width * scale));
    const height = Math.max(1, Math.round(decoded.height * scale));
    try {
      const cleaned = await encode(decoded, width, height, lossless);
      if (cleaned !== null) return cleaned;
    } catch {
      // Short of memory: smaller.
    }
  }
  return { outcome: "unreadable" };
}

async function encode(
  decoded: Decoded, width: number, height: number, lossless: boolean,
): Promise<Cleaned | null> {
  const { canvas, context } = canvasOf(width, height);
  try {
    // Where something shines through, JPEG would show black.
    context.fillStyle = "#fff";
    context.fillRect(0, 0, width, height);
    context.imageSmoothingQuality = "high";
    context.drawImage(decoded.source, 0, 0, width, height);
    // A canvas beyond the memory's end stays empty on some phones, without any error.
    if (context.getImageData(width >> 1, height >> 1, 1, 1).data[3] !== 255) return null;
    if (lossless) {
      const png = await encoded(canvas, "image/png");
      if (png !== null && png.size <= HEAVY) {
        return { outcome: "cleaned", blob: await bare(png), media: "image/png" };
      }
    }
    const jpeg = await encoded(canvas, "image/jpeg");
    return jpeg && { outcome: "cleaned", blob: await bare(jpeg), media: "image/jpeg" };
  } finally {
    // Gives the memory back at once, and leaves no picture in it.
    canvas.width = 0;
    canvas.height = 0;
  }
}

function canvasOf(width: number, height: number): {
  canvas: HTMLCanvasElement;
  context: CanvasRenderingContext2D;
} {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("no canvas");
  return { canvas, context };
}

async function encoded(canvas: HTMLCanvasElement, type: string): Promise<Blob | null> {
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, type, 0.85));
  // A browser that cannot write the type writes PNG instead.
  return blob !== null && blob.type === type ? blob : null;
}

/**
 * Takes out what the browser's own encoder wrote beside the picture (Safari adds an EXIF block,
 * others a colour profile): it names the browser, and pictures from all phones should look alike.
 */
async function bare(blob: Blob): Promise<Blob> {
  const whole = await bytes(blob, 0, blob.size);
  const kept = blob.type === "image/png" ? barePng(whole) : bareJpeg(whole);
  return new Blob(kept, { type: blob.type });
}

/** The JFIF header, tables, frame and scan (ITU-T T.81, B.1); no other segment. */
function bareJpeg(whole: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  const view = new DataView(whole.buffer);
  const kept = [whole.subarray(0, 2)];
  let at = 2;
  for (;;) {
    const marker = view.getUint16(at);
    if (marker === 0xffda) return [...kept, whole.subarray(at)];
    const next = at + 2 + view.getUint16(at + 2);
    const isExtra = (marker > 0xffe0 && marker <= 0xffef) || marker === 0xfffe;
    const isThumbnail = marker === 0xffe0 && next - at !== 18;
    if (!isExtra && !isThumbnail) kept.push(whole.subarray(at, next));
    at = next;
  }
}

/** The critical chunks and transparency (PNG, third edition, section 11). */
function barePng(whole: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  const view = new DataView(whole.buffer);
  const kept = [whole.subarray(0, 8)];
  let at = 8;
  while (at + 12 <= whole.length) {
    const next = at + 12 + view.getUint32(at);
    const name = String.fromCharCode(...whole.subarray(at + 4, at + 8));
    if (["IHDR", "PLTE", "tRNS", "IDAT", "IEND"].includes(name)) {
      kept.push(whole.subarray(at, next));
    }
    at = next;
  }
  return kept;
}

// --- Is what comes back what was drawn? -----------------------------------------------------

/** Only a good answer is kept: a browser that asks the reporter first may be allowed later. */
let honest = false;

/**
 * Whether the canvas gives back what was drawn on it. Against tracking, Tor Browser and Firefox
 * can answer with noise or white instead: a photograph would be lost without anybody noticing.
 */
export async function canvasIsHonest(): Promise<boolean> {
  if (honest) return true;
  try {
    honest = await roundTrip();
  } catch {
    return false;
  }
  return honest;
}

const SIDE = 16;
/** Some browsers change a few values by one or two; that does a picture no harm. */
const TOLERATED = 4;

/** Draws squares of known colours, encodes, decodes, reads back and compares. */
async function roundTrip(): Promise<boolean> {
  const first = canvasOf(SIDE, SIDE);
  const colour = (i: number): [number, number, number] =>
    [(i * 37) % 256, (i * 101 + 50) % 256, (i * 199 + 90) % 256];
  for (let i = 0; i < SIDE * SIDE; i += 1) {
    first.context.fillStyle = `rgb(${colour(i).join(" ")})`;
    first.context.fillRect(i % SIDE, Math.floor(i / SIDE), 1, 1);
  }
  const blob = await encoded(first.canvas, "image/png");
  const decoded = blob && (await decode(blob));
  if (decoded === null) return false;
  const second = canvasOf(SIDE, SIDE);
  second.context.drawImage(decoded.source, 0, 0);
  decoded.free();
  const { data } = second.context.getImageData(0, 0, SIDE, SIDE);
  for (let i = 0; i < SIDE * SIDE; i += 1) {
    const off = colour(i).some((value, c) => Math.abs(value - (data[i * 4 + c] ?? 0)) > TOLERATED);
    if (off) return false;
  }
  return true;
}
