// Sends what is attached, before the report or letter that names it. What does the work is fetched
// when there is something to send.

import type { Attachment } from "../core/attachment.js";
import type { Kit } from "../core/kit.js";
import type { Trusted } from "../core/notice.js";
import type { Receipt } from "../core/receipt.js";
import type { Files } from "./files.js";
import { type Progress, showProgress } from "./progress.js";

/**
 * Why files were not sent; `files-…` has the words. Nothing is lost: the same call goes on where
 * this one ended.
 */
export type NotSent = "cancelled" | "no-connection" | "token" | "period" | "over-budget" | "refused";

/** The hashes that the report or letter names, or why there are none. */
export type Uploaded = { hashes: Uint8Array[] } | { failed: NotSent };

/**
 * Seals and sends every file, and shows in `host` how far that is, with a button that stops it by
 * `stop`.
 */
export async function sendFiles(
  host: HTMLElement,
  kit: Kit,
  files: Files,
  { receipt, trusted, token }: { receipt: Receipt; trusted: Trusted; token: string },
  stop: AbortController,
): Promise<Uploaded> {
  const list = files.list();
  if (list.length === 0) return { hashes: [] };
  const showing = showProgress(host, kit, files.names(), () => stop.abort());
  try {
    return await uploadAll(list, receipt, trusted, token, showing.update, stop.signal);
  } finally {
    showing.end();
  }
}

/**
 * Seals and sends every file. One that was sealed for the same receipt and period before is not
 * sealed again, and parts that have arrived are not sent again.
 */
async function uploadAll(
  list: readonly Attachment[],
  receipt: Receipt,
  trusted: Trusted,
  token: string,
  progress: (now: Progress) => void,
  signal: AbortSignal,
): Promise<Uploaded> {
  try {
    const { sendAll } = await import("./parts.js");
    return await sendAll(list, receipt, trusted, token, progress, signal);
  } catch {
    return { failed: signal.aborted ? "cancelled" : "no-connection" };
  }
}

/** A form token, for what is sent now; null where the network takes nothing at present. */
export async function freshToken(kit: Kit): Promise<string | null> {
  const answer = await fetch(`/${kit.network}/sealed`, { credentials: "omit", cache: "no-store" });
  if (!answer.ok) return null;
  const { token } = (await answer.json()) as { token?: unknown };
  return typeof token === "string" ? token : null;
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
