// What a browser writes into an MP4 that it records: when, and at times by what. A voice message
// is described to its reporter as a voice and nothing else, so that is made true here. WebM and
// Ogg, as browsers record them, say no time.

/** Boxes that hold others (ISO/IEC 14496-12, table 1). */
const HOLDERS = ["moov", "trak", "mdia", "moof", "traf"];
/** Headers in which creation and modification time follow version and flags (8.2.2, 8.3.2, 8.4.2). */
const DATED = ["mvhd", "tkhd", "mdhd"];
/** What no player needs: words of the device and its owner, places, the hour of each piece. */
const TALKING = ["udta", "meta", "uuid", "prft", "free", "skip"];

/** The same sound with every time at zero and without what was said besides; no byte moves. */
export async function timeless(sound: Blob): Promise<Blob> {
  const bytes = new Uint8Array(await sound.arrayBuffer());
  blank(bytes, 0, bytes.length);
  return new Blob([bytes]);
}

function blank(bytes: Uint8Array<ArrayBuffer>, from: number, to: number): void {
  const view = new DataView(bytes.buffer);
  for (let at = from; at + 8 <= to; ) {
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const { head, end } = extent(view, at, to);
    // Cut off, or nothing that can be understood.
    if (end < at + head || end > to) return;
    if (HOLDERS.includes(type)) blank(bytes, at + head, end);
    if (DATED.includes(type)) {
      const long = bytes[at + head] === 1;
      bytes.fill(0, at + head + 4, Math.min(end, at + head + (long ? 20 : 12)));
    }
    if (TALKING.includes(type)) {
      // "free": to be passed over (8.1.2).
      bytes.set([0x66, 0x72, 0x65, 0x65], at + 4);
      bytes.fill(0, at + head, end);
    }
    at = end;
  }
}

/** How long a box's own head is, and where the box ends (4.2). */
function extent(view: DataView, at: number, to: number): { head: number; end: number } {
  const size = view.getUint32(at);
  if (size === 0) return { head: 8, end: to };
  if (size !== 1) return { head: 8, end: at + size };
  if (at + 16 > to) return { head: 16, end: at };
  return { head: 16, end: at + view.getUint32(at + 8) * 2 ** 32 + view.getUint32(at + 12) };
}
