// A voice message, for those who would rather speak than write. The microphone is asked for on
// pressing the button and let go at the end; what was said is nowhere but in this page's memory.

import { timeless } from "./timeless.js";

/** What `record` is told and asked. */
export interface Listening {
  /** The recording has begun: the microphone was allowed. */
  started(): void;
  /** Called about four times a second. */
  running(seconds: number, bytes: number): void;
}

export type Recorded =
  | { outcome: "recorded"; blob: Blob; media: string; seconds: number }
  | { outcome: "refused" }
  | { outcome: "no-microphone" }
  | { outcome: "nothing" };

export interface Recording {
  /** Settles once the recording has ended, however it ended. */
  result: Promise<Recorded>;
  /** Ends the recording and keeps it. */
  stop(): void;
  /** Ends the recording and forgets it, at once. */
  discard(): void;
}

/** Speech stays clear at this rate, in bits per second: a quarter of a megabyte a minute. */
const RATE = 32_000;
/** How often the recorder hands over what it has, in milliseconds. */
const SLICE = 250;

/** What browsers can write, the best for speech first, and its media type without parameters. */
const WAYS = ["audio/webm;codecs=opus", "audio/ogg;codecs=opus", "audio/mp4", "audio/webm"];

/** Whether this browser can record on this page. */
export function canRecord(): boolean {
  if (typeof MediaRecorder === "undefined" || !isSecureContext) return false;
  // Absent in old browsers, and on pages that are not served securely, whatever the types say.
  const devices: MediaDevices | undefined = navigator.mediaDevices;
  if (typeof devices?.getUserMedia !== "function") return false;
  const policy = (document as { featurePolicy?: { allowsFeature(name: string): boolean } })
    .featurePolicy;
  return way() !== undefined && policy?.allowsFeature("microphone") !== false;
}

function way(): string | undefined {
  return WAYS.find((type) => MediaRecorder.isTypeSupported(type));
}

/** Asks for the microphone and records, up to `most` bytes. */
export function record(most: number, listening: Listening): Recording {
  let ending: "keep" | "forget" | undefined;
  let recorder: MediaRecorder | undefined;
  let stream: MediaStream | undefined;
  // The browser's sign that the microphone is on goes out.
  const silence = (): void => {
    for (const track of stream?.getTracks() ?? []) track.stop();
  };
  const end = (how: "keep" | "forget"): void => {
    // Forgetting is never taken back.
    ending = ending === "forget" ? ending : how;
    if (recorder !== undefined && recorder.state !== "inactive") recorder.stop();
  };

  const run = async (): Promise<Recorded> => {
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    } catch (error) {
      const refused = error instanceof DOMException &&
        (error.name === "NotAllowedError" || error.name === "SecurityError");
      return { outcome: refused ? "refused" : "no-microphone" };
    }
    try {
      // Stopped while the browser was still asking.
      if (ending !== undefined) return { outcome: "nothing" };
      const type = way() ?? "";
      recorder = new MediaRecorder(stream, { mimeType: type, audioBitsPerSecond: RATE });
      const { parts, seconds } = await heard(recorder, most, listening, end);
      const blob = new Blob(ending === "forget" ? [] : parts);
      if (blob.size === 0) return { outcome: "nothing" };
      const media = type.split(";")[0] ?? type;
      const bare = media === "audio/mp4" ? await timeless(blob) : blob;
      return { outcome: "recorded", blob: bare, media, seconds };
    } catch {
      return { outcome: "no-microphone" };
    } finally {
      silence();
    }
  };

  const discard = (): void => {
    end("forget");
    // The recorder says only later that it has stopped, and the page may be gone by then.
    silence();
  };
  return { result: run(), stop: () => end("keep"), discard };
}

/** Collects what the recorder hands over, until it stops. */
function heard(
  recorder: MediaRecorder,
  most: number,
  listening: Listening,
  end: (how: "keep") => void,
): Promise<{ parts: Blob[]; seconds: number }> {
  return new Promise((resolve, reject) => {
    const parts: Blob[] = [];
    const began = performance.now();
    let total = 0;
    let full = false;
    const seconds = (): number => (performance.now() - began) / 1000;
    recorder.addEventListener("dataavailable", ({ data }) => {
      // From the first piece that would pass the limit on, the rest is left out.
      full = full || total + data.size > most;
      if (full) return end("keep");
      parts.push(data);
      total += data.size;
      if (recorder.state === "recording") listening.running(seconds(), total);
    });
    recorder.addEventListener("stop", () => resolve({ parts, seconds: seconds() }));
    recorder.addEventListener("error", () => reject(new Error("the recorder failed")));
    recorder.start(SLICE);
    listening.started();
  });
}
