// Sends what is attached, before the report or letter that names it.

import type { Kit } from "../core/kit.js";
import type { Trusted } from "../core/notice.js";
import type { Receipt } from "../core/receipt.js";
import type { Files } from "./files.js";

/**
 * Why files were not sent; `files-…` has the words. Nothing is lost: the same call goes on where
 * this one ended.
 */
export type NotSent = "cancelled" | "no-connection" | "token" | "period" | "over-budget" | "refused";

/** The hashes that the report or letter names, or why there are none. */
export type Uploaded = { hashes: Uint8Array[] } | { failed: NotSent };

/**
 * Seals and sends every file, and shows in `host` how far that is, with a button that stops it by
 * `stop`. A file that was sealed for the same receipt and period before is not sealed again, and
 * parts that have arrived are not sent again.
 */
export async function sendFiles(
  host: HTMLElement,
  kit: Kit,
  files: Files,
  to: { receipt: Receipt; trusted: Trusted; token: string },
  stop: AbortController,
): Promise<Uploaded> {
  if (files.list().length === 0) return { hashes: [] };
  try {
    const { send } = await import("./parts.js");
    return await send(host, kit, files, to, stop);
  } catch {
    return { failed: "no-connection" };
  }
}

/** A signal that also fires after `milliseconds`. */
export function limited(signal: AbortSignal, milliseconds: number): { signal: AbortSignal; end(): void } {
  const own = new AbortController();
  const abort = (): void => own.abort();
  if (signal.aborted) abort();
  signal.addEventListener("abort", abort);
  const timer = setTimeout(abort, milliseconds);
  return {
    signal: own.signal,
    end: () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", abort);
    },
  };
}

/** Waits; less long where the phone says that it has a connection again. */
export function rest(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      removeEventListener("online", done);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, seconds * 1000);
    addEventListener("online", done);
    signal.addEventListener("abort", done);
  });
}
