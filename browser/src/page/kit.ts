// What the page works with, asked of the server, and which keys to believe.

import type { Kit } from "../core/kit.js";
import { type Refusal, type Trusted, trust } from "../core/notice.js";

/** The network that stands in the address. */
export const network = location.pathname.split("/")[1] ?? "";

/** Fetches the kit of a language. */
export async function fetchKit(lang: string): Promise<Kit> {
  const answer = await fetch(`/${network}/kit/${lang}`, {
    credentials: "omit",
    cache: "no-store",
    redirect: "error",
  });
  if (!answer.ok) throw new Error(`no kit: ${answer.status}`);
  return (await answer.json()) as Kit;
}

/**
 * Which keys to seal to, or why none: by the phone's own clock, and for the network that stands in
 * the address. What this page believed `before` stays its measure: another root would make the six
 * words another's, and an older notice would bring back who was removed.
 */
export function check(kit: Kit, before?: Trusted): Trusted | Refusal {
  if (kit.network !== network) return "other-network";
  const trusted = trust(kit, new Date().toISOString().slice(0, 10));
  if (typeof trusted === "string" || before === undefined) return trusted;
  const isSameRoot = before.root.join() === trusted.root.join();
  return isSameRoot && trusted.notice >= before.notice ? trusted : "broken";
}
