// What a receipt leads to: whether the report is there, replies, writing again, taking it back.
// Everything is derived, opened and checked on the phone, and gone from it when the view is left.

import type { Kit } from "../core/kit.js";
import { openReply } from "../core/open.js";
import { type Refusal, type Trusted, known } from "../core/notice.js";
import type { Receipt } from "../core/receipt.js";
import { sealWithdrawal } from "../core/seal.js";
import { mailboxRequest, readMailbox } from "../core/wire.js";
import { type Draft, type LetterPart, letterPart } from "./letter.js";
import { announce, el, word } from "./view.js";

export interface WayBack {
  kit: Kit;
  /** What to seal to and to check by; or why they are refused. */
  keys: Trusted | Refusal;
  /** Belongs to the view from here on, which wipes it. */
  receipt: Receipt;
  /** The section with the look-up form; the view takes its place. */
  find: HTMLElement;
  /** Called when the view has been left. */
  left: () => void;
}

/** How long an answer may take, in milliseconds. */
const PATIENCE = 60_000;

/** The view that is open. */
export interface View {
  /** Draws it anew on a page that has changed its language; what was being written stays. Null
   *  where nothing is left to be drawn. */
  again(to: Pick<WayBack, "kit" | "keys" | "find">): View | null;
  /** Closes it and wipes everything. */
  leave(): void;
}

/** Asks, and shows what there is; where there is nothing to show, says why. */
export async function openMailbox(
  way: WayBack,
): Promise<View | "missing" | "too-often" | "no-connection"> {
  const body = await post(way.kit, "mailbox", mailboxRequest(way.receipt));
  if (body === null) return "no-connection";
  const seen = readMailbox(body);
  if (seen.busy) return "too-often";
  if (!seen.there && seen.frames.length === 0) return "missing";
  const { network } = way.kit;
  const { releasers } = typeof way.keys === "string" ? known(way.kit) : way.keys;
  const replies = await Promise.all(seen.frames.map((frame) =>
    releasers === null ? "unchecked" : openReply(frame, way.receipt, { network, releasers })));
  return show(way, seen.there, replies);
}

/** `unchecked`: there is nothing to check it by, and so it was not even opened. */
type Reply = { text: string; day: string } | "forged" | "unchecked";

function show(
  way: WayBack, isThere: boolean, replies: readonly Reply[], draft?: Draft,
): View {
  const { kit, receipt, find } = way;
  const say = (id: string): string => word(kit, id);
  const view = el("div", { id: "mailbox" });
  const title = el("h1", { tabindex: "-1" }, say("receipt-find-title"));
  const found = say(isThere ? "receipt-found" : "way-back-gone");
  const letter = writing(way, draft);
  let held = replies;
  let isOver = false;

  // Nothing else is on the page meanwhile. What was typed into the form stays in it, unseen.
  const others = [...(find.parentElement?.children ?? [])]
    .filter((other): other is HTMLElement => other instanceof HTMLElement && !other.hidden);

  const leave = (): void => {
    removeEventListener("pagehide", leave);
    letter.wipe();
    receipt.wipe();
    view.replaceChildren();
    view.remove();
    for (const other of others) other.hidden = false;
    way.left();
  };
  const done = el("button", { type: "button" }, say("way-back-done"));
  done.addEventListener("click", () => {
    leave();
    find.querySelector<HTMLElement>("#receipt")?.focus();
    announce(say("way-back-left"));
  });

  const withdrawn = (id: string): void => {
    isOver = true;
    letter.wipe();
    const said = el("p", { class: "said", tabindex: "-1" }, say(id));
    view.replaceChildren(title, said, el("section", {}, done));
    said.focus();
    announce(say(id));
  };

  view.append(
    title,
    el("p", { class: "said" }, found),
    repliesPart(way, replies, () => {
      held = [];
    }),
    ...(isThere ? [letter.node, withdrawPart(way, withdrawn)] : []),
    el("section", {}, el("p", { class: "hint" }, say("way-back-done-hint")), done),
  );
  for (const other of others) other.hidden = true;
  find.after(view);
  addEventListener("pagehide", leave);
  scrollTo(0, 0);
  title.focus();
  announce(`${found} ${summary(kit, replies)}`);
  return {
    leave,
    again: (to) => {
      if (isOver) {
        leave();
        return null;
      }
      removeEventListener("pagehide", leave);
      view.remove();
      return show({ ...way, ...to }, isThere, held, letter.draft());
    },
  };
}

/** The part for a letter; a word in its place where there are no keys to seal it to. */
function writing(way: WayBack, draft?: Draft): LetterPart {
  const { kit, keys, receipt } = way;
  if (typeof keys !== "string") return letterPart({ kit, trusted: keys, receipt }, draft);
  const node = el("section", {}, el("h2", {}, word(kit, "way-back-write")),
    el("p", {}, word(kit, "way-back-no-writing")));
  return { node, draft: () => draft, wipe: () => draft?.files.clear() };
}

// --- Replies --------------------------------------------------------------------------------

function summary(kit: Kit, replies: readonly Reply[]): string {
  if (replies.length === 0) return word(kit, "way-back-no-replies");
  return word(kit, "way-back-replies-number", { number: String(replies.length) });
}

function repliesPart(
  way: WayBack, replies: readonly Reply[], emptied: () => void,
): HTMLElement {
  const { kit, receipt } = way;
  const part = el("section", {}, el("h2", {}, word(kit, "way-back-replies")));
  const said = el("p", { tabindex: "-1" });
  if (replies.length === 0) {
    said.textContent = word(kit, "way-back-no-replies");
    part.append(said);
    return part;
  }
  // The day before the month, as everywhere on these pages.
  const spoken = kit.lang === "en" ? "en-GB" : kit.lang;
  const date = new Intl.DateTimeFormat(spoken, { dateStyle: "long", timeZone: "UTC" });
  const genuine = replies.filter((reply): reply is Exclude<Reply, string> => typeof reply !== "string");
  genuine.sort((one, other) => (one.day < other.day ? -1 : 1));
  const shown = el("div", {});
  // Neither shown nor to be deleted unread.
  if (replies.includes("unchecked")) {
    said.textContent = word(kit, "way-back-unchecked", { number: String(replies.length) });
    part.append(said);
    return part;
  }
  if (genuine.length > 0) {
    shown.append(el("p", { class: "hint" }, word(kit, "way-back-checked", { network: kit.title })));
    if (way.keys === "expired") {
      shown.append(el("p", { class: "alert" }, word(kit, "way-back-out-of-date")));
    }
  }
  for (const { text, day } of genuine) {
    const written = date.format(new Date(`${day}T00:00:00Z`));
    shown.append(el("article", { class: "reply" },
      el("p", { class: "needed" }, word(kit, "way-back-reply-day", { day: written })),
      el("p", { class: "words", dir: "auto" }, text)));
  }
  // Its words are not shown: they may be a trap. Only those who may write today are believed: who
  // was removed may have been removed because somebody else has the key, and the day that stands in
  // a reply is its writer's word.
  const forged = replies.length - genuine.length;
  if (forged > 0) shown.append(el("p", { class: "alert" }, word(kit, "way-back-forged")));
  const empty = asked(kit, "way-back-empty", "way-back-empty-what", async () => {
    const answer = await post(kit, "mailbox/empty", mailboxRequest(receipt));
    if (answer?.[0] !== 1) return false;
    emptied();
    shown.remove();
    empty.remove();
    said.textContent = word(kit, "way-back-emptied");
    said.focus();
    announce(said.textContent);
    return true;
  });
  part.append(said, shown, empty);
  return part;
}

// --- Taking it back -------------------------------------------------------------------------

function withdrawPart(way: WayBack, withdrawn: (id: string) => void): HTMLElement {
  const { kit, keys, receipt } = way;
  const { network } = kit;
  const { period } = typeof keys === "string" ? known(kit) : keys;
  const what = period === null ? "way-back-untold" : "receipt-withdraw-what";
  return el("section", {}, el("h2", {}, word(kit, "receipt-withdraw")),
    asked(kit, "receipt-withdraw", what, async () => {
      // Where nothing vouches for a key, it is sealed to nobody but its writer: the server deletes
      // all the same, and desks see that there is something that they cannot open.
      const trusted = { network, period: period ?? { number: 0, answers: receipt.replyTo } };
      const body = await sealWithdrawal({ trusted, receipt, day: kit.today });
      const answer = await post(kit, "withdraw", body);
      if (answer?.length !== 1) return false;
      withdrawn(answer[0] === 1 ? "receipt-withdrawn" : "receipt-missing");
      return true;
    }));
}

/** A button whose press is asked about once more. `act` says whether it was done. */
function asked(kit: Kit, button: string, what: string, act: () => Promise<boolean>): HTMLElement {
  const wrong = el("p", { class: "wrong", role: "alert" });
  const first = el("button", { type: "button" }, word(kit, button));
  const yes = el("button", { type: "button" }, word(kit, `${button}-yes`));
  const no = el("button", { type: "button" }, word(kit, "way-back-no"));
  const question = el("p", { tabindex: "-1" }, el("strong", {}, word(kit, `${button}-sure`)));
  const sure = el("div", { hidden: "" }, question, yes, " ", no);
  const node = el("div", {}, el("p", {}, word(kit, what)), first, sure, wrong);
  const ask = (asking: boolean): void => {
    sure.hidden = !asking;
    first.hidden = asking;
    wrong.textContent = "";
    (asking ? question : first).focus();
  };
  first.addEventListener("click", () => ask(true));
  no.addEventListener("click", () => ask(false));
  yes.addEventListener("click", () => {
    yes.disabled = true;
    void act().catch(() => false).then((isDone) => {
      yes.disabled = false;
      if (!isDone) wrong.textContent = word(kit, "way-back-no-connection");
    });
  });
  return node;
}

// --- Asking the server ----------------------------------------------------------------------

/** The body of the answer; null where there is none, or none that can be trusted to be ours. */
async function post(kit: Kit, path: string, body: Uint8Array): Promise<Uint8Array | null> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE);
  try {
    const answer = await fetch(`/${kit.network}/${path}`, {
      method: "POST",
      headers: { "content-type": "application/octet-stream" },
      body: body as Uint8Array<ArrayBuffer>,
      credentials: "omit",
      cache: "no-store",
      redirect: "error",
      signal: patience.signal,
    });
    return answer.status === 200 ? new Uint8Array(await answer.arrayBuffer()) : null;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
