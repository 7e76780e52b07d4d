// Brings a sealed report to the server, over a line that may be cut at any moment.

import { limited, rest } from "./upload.js";

/** What became of it. Nothing counts as stored that the server did not say is stored. */
export type Outcome =
  | { is: "stored" | "period" | "over-budget" | "not-now" | "refused" | "no-connection" | "cancelled" }
  | { is: "token"; token: string };

/** After each failure in a row, so many seconds until the next try; then the reporter decides. */
const PAUSES = [1, 2, 4, 8, 15];
/** 29 KB take this long on a line of 4 kbit/s; longer means that nothing moves. */
const PATIENCE = 60_000;

/** Sends, again and again where there is no connection. The same bytes each time: they are one
 *  report however often they arrive. */
export async function send(
  address: string,
  body: Uint8Array,
  token: string,
  waiting: () => void,
  signal: AbortSignal,
): Promise<Outcome> {
  for (let failures = 0; ; failures += 1) {
    const outcome = await once(address, body, token, signal);
    if (signal.aborted) return { is: "cancelled" };
    const pause = PAUSES[failures];
    if (outcome.is !== "no-connection" || pause === undefined) return outcome;
    waiting();
    await rest(pause, signal);
    if (signal.aborted) return { is: "cancelled" };
  }
}

async function once(address: string, body: Uint8Array, token: string, signal: AbortSignal): Promise<Outcome> {
  const patience = limited(signal, PATIENCE);
  try {
    const answer = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/octet-stream", "corncrake-token": token },
      body: new Blob([body as BlobPart]),
      credentials: "omit",
      cache: "no-store",
      redirect: "error",
      signal: patience.signal,
    });
    return outcomeOf(answer.status, await answer.text());
  } catch {
    return { is: "no-connection" };
  } finally {
    patience.end();
  }
}

function outcomeOf(status: number, text: string): Outcome {
  const said = parsed(text);
  switch (said?.outcome) {
    case "stored": return { is: status === 200 ? "stored" : "refused" };
    case "period-refused": return { is: "period" };
    case "over-budget": return { is: "over-budget" };
    case "token-refused":
      return typeof said.token === "string" ? { is: "token", token: said.token } : { is: "refused" };
  }
  // Without a word of ours: the network takes nothing, or it is a proxy's page.
  if (status === 503) return { is: "not-now" };
  return { is: status >= 500 || status === 408 || status === 429 ? "no-connection" : "refused" };
}

function parsed(text: string): { outcome?: unknown; token?: unknown } | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" ? value : null;
  } catch {
    return null;
  }
}
