// Which keys to seal to, and why: the row of notices from the network's root to the newest one,
// checked as `src/keys/public/chain.rs` checks it, but for notices that the server left out
// because those before and after vouch for each other directly.
//
// The row may begin with a later notice that is marked as a root: its words are others than those
// of the first, so that a poster of before no longer fits, which is what it is for.
//
// What this proves: whoever holds the stewards' keys of the root meant these periods. What it does
// not: that the root is the network's own (the six words are for that), nor that no newer notice
// exists. An old one stops working when it expires.

import { sha256 } from "@noble/hashes/sha2.js";

import { isHybridRecipient } from "./age.js";
import { fromHex, toHex, utf8 } from "./bytes.js";
import type { Json } from "./canonical.js";
import type { Kit } from "./kit.js";
import { type Body, type Note, parseNote, readKey, readUnverified, signedBy } from "./note.js";

/** A period that reports may be sealed to. */
export interface Period {
  number: number;
  /** `YYYY-MM-DD`: the first day of its use. */
  from: string;
  /** What answers and withdrawals are sealed to: `age1pq1…`. */
  answers: string;
  /** What stories, letters and attachments are sealed to: `age1pq1…`. */
  story: string;
}

/** What a phone may believe. */
export interface Trusted {
  network: string;
  /** The number of the newest notice. */
  notice: number;
  period: Period;
  /** Who may sign replies. */
  releasers: Uint8Array[];
  /** SHA-256 of the root's text: what the six words are made from. */
  root: Uint8Array;
}

/** Why the keys are refused. */
export type Refusal = "unsigned" | "broken" | "other-network" | "expired" | "no-period" | "ended";

/** How long an expired notice still serves. */
const GRACE_DAYS = 30;
const MOST_AHEAD = 3;
const MOST_KEYS = 100;
/** A longer row is no shortest one, and would only make work. */
const MOST_NOTICES = 64;

interface Notice {
  network: string;
  number: number;
  previous: string | null;
  issued: string;
  expires: string;
  /** A root of its own, or the last word of the network. */
  mark: "root" | "end" | null;
  threshold: number;
  stewards: Uint8Array[];
  releasers: Uint8Array[];
  periods: (Period & { note: string })[];
  voided: readonly number[];
}

/**
 * Checks the kit's notices down to the root. `today` is `YYYY-MM-DD` by the phone's own clock.
 *
 * A phone whose clock is earlier than the newest notice has lost the time, as phones do whose
 * battery was out: then the server's day counts, or the notice's own if that is later. A clock that
 * is ahead is believed, because a server that shows an old notice could call any clock wrong.
 */
export function trust(kit: Pick<Kit, "network" | "notices" | "today">, today: string): Trusted | Refusal {
  const row = readRow(kit.network, kit.notices);
  if (typeof row === "string") return row;
  const { newest, root } = row;
  const day = today >= newest.issued ? today : kit.today > newest.issued ? kit.today : newest.issued;
  const period = sealingPeriod(newest, day);
  if (typeof period === "string") return period;
  const { number, from, answers, story } = period;
  return {
    network: newest.network,
    notice: newest.number,
    period: { number, from, answers, story },
    releasers: newest.releasers,
    root,
  };
}

/** What coming back needs of the keys, where they are not to be sealed to. */
export interface Known {
  /** Who might sign replies by the newest notice; null where nothing vouches for it. */
  releasers: Uint8Array[] | null;
  /** The newest period, out of date or not, for a withdrawal; null where nothing vouches for it. */
  period: Period | null;
}

/** What the notices still say where `trust` refuses them: with all signatures, but whenever. */
export function known(kit: Pick<Kit, "network" | "notices">): Known {
  const row = readRow(kit.network, kit.notices);
  if (typeof row === "string") return { releasers: null, period: null };
  const { periods, releasers, voided } = row.newest;
  const usable = periods.filter(({ number }) => !voided.includes(number));
  return { releasers, period: usable[usable.length - 1] ?? null };
}

function readRow(network: string, notes: readonly string[]): { newest: Notice; root: Uint8Array } | Refusal {
  if (notes.length === 0 || notes.length > MOST_NOTICES) return "broken";
  let before: Notice | null = null;
  let hash = "";
  let root: Uint8Array | null = null;
  const known = new Map<number, string>();
  for (const text of notes) {
    const note = parseNote(text);
    const body = note && readUnverified(note, "notice");
    if (note === null || body === null) return "broken";
    if (body["network"] !== network) return "other-network";
    const notice = readNotice(body);
    if (notice === null || !isSound(notice)) return "broken";
    if (before === null ? !isRoot(notice) : !follows(notice, before, hash)) {
      return "broken";
    }
    // Signatures last: a notice with a fault makes no work.
    if (before !== null && !vouched(note, before)) return "unsigned";
    if (!vouched(note, notice)) return "unsigned";
    if (!addPeriods(notice, known)) return "broken";
    const digest = sha256(utf8(note.text));
    root ??= digest;
    hash = toHex(digest);
    before = notice;
  }
  return before === null || root === null ? "broken" : { newest: before, root };
}

/** What somebody may have compared: the first notice, or a later one that says that it is a root. */
const isRoot = ({ mark, number, previous }: Notice): boolean =>
  mark === null ? number === 1 && previous === null : mark === "root";

const vouched = (note: Note, by: Notice): boolean => signedBy(note, by.stewards) >= by.threshold;

/** What one notice must keep of the one before it in the row. */
function follows(notice: Notice, before: Notice, hash: string): boolean {
  const next = notice.number === before.number + 1;
  return (
    notice.number > before.number &&
    notice.previous !== null &&
    before.mark !== "end" &&
    // Where none was left out, the hash shows that there is one history only.
    (!next || notice.previous === hash) &&
    notice.issued >= before.issued &&
    before.voided.every((number) => notice.voided.includes(number))
  );
}

/** One number never has two keys, and one key never two numbers, in all that was given. */
function addPeriods({ periods }: Notice, known: Map<number, string>): boolean {
  for (const { number, from, answers, story, note } of periods) {
    const said = `${from} ${note} ${answers} ${story}`;
    const before = known.get(number);
    if (before !== undefined && before !== said) return false;
    const others = Array.from(known).filter(([other]) => other !== number);
    if (others.some(([, other]) => other.includes(answers) || other.includes(story))) return false;
    known.set(number, said);
  }
  return true;
}

/** The latest period that has begun. The last one stays in use until the days of grace are over. */
function sealingPeriod({ expires, mark, periods, voided }: Notice, today: string): Period | Refusal {
  if (mark === "end") return "ended";
  if (days(expires, today) > GRACE_DAYS) return "expired";
  const begun = periods.filter(({ number, from }) => from <= today && !voided.includes(number));
  return begun[begun.length - 1] ?? "no-period";
}

/** What may be wrong with one notice by itself: the same as `Notice::check`. */
function isSound({ stewards, threshold, issued, expires, mark, previous, periods, voided }: Notice): boolean {
  const recipients = periods.flatMap(({ answers, story }) => [answers, story]);
  const rising = (numbers: readonly number[]): boolean =>
    numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
  return (
    inRange(threshold, 1, stewards.length) &&
    issued <= expires &&
    (mark === null || previous !== null) &&
    (mark !== "end" || periods.length === 0) &&
    rising([0, ...periods.map(({ number }) => number)]) &&
    periods.every(({ from }, at) => at === 0 || from >= (periods[at - 1]?.from ?? "")) &&
    new Set(recipients).size === recipients.length &&
    periods.filter(({ from }) => from > issued).length <= MOST_AHEAD &&
    rising(voided) &&
    !periods.some(({ number }) => voided.includes(number))
  );
}

const FIELDS =
  "network,number,periods,previous,release_threshold,releasers,roster,stewards,threshold,voided";

/** Reads a notice whose JSON is canonical, so that its keys are in order. Closed like Rust's. */
function readNotice(body: Body): Notice | null {
  const { network, number, previous, issued, expires, threshold, release_threshold, roster } = body;
  const stewards = readKeys(body["stewards"]);
  const releasers = readKeys(body["releasers"]);
  const periods = list(body["periods"])?.map(readPeriod);
  const voided = list(body["voided"]);
  const mark = body["mark"] ?? null;
  if (
    // A mark that is null is left out, or the text would have two spellings.
    Object.keys(body).join() !== `expires,issued,${mark === null ? "" : "mark,"}${FIELDS}` ||
    !(mark === null || mark === "root" || mark === "end") ||
    typeof network !== "string" ||
    !isU32(number) ||
    !(previous === null || isHash(previous)) ||
    !isDay(issued) ||
    !isDay(expires) ||
    !isU32(threshold) ||
    !isU32(release_threshold) ||
    !isHash(roster) ||
    stewards === null ||
    releasers === null ||
    !inRange(release_threshold, 1, releasers.length) ||
    !periods?.every(isPresent) ||
    !voided?.every(isU32)
  ) {
    return null;
  }
  return { network, number, previous, issued, expires, mark, threshold, stewards, releasers, periods, voided };
}

function readPeriod(value: Json): (Period & { note: string }) | null {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return null;
  const period = value as Body;
  const { number, from, answers, story, note } = period;
  const whole = Object.keys(period).join() === "answers,from,note,number,story";
  return whole && isU32(number) && isDay(from) && isRecipient(answers) && isRecipient(story) && isHash(note)
    ? { number, from, answers, story, note }
    : null;
}

/** Distinct keys, none of which may be used to sign more than one text with one signature. */
function readKeys(value: Json | undefined): Uint8Array[] | null {
  const texts = list(value);
  if (texts === null || texts.length > MOST_KEYS || new Set(texts).size !== texts.length) return null;
  const keys = texts.map(readKey);
  return keys.every(isPresent) ? keys : null;
}

const list = (value: Json | undefined): readonly Json[] | null => (Array.isArray(value) ? value : null);
const isPresent = <T>(value: T | null): value is T => value !== null;
const inRange = (number: number, least: number, most: number): boolean => least <= number && number <= most;
const isU32 = (value: Json | undefined): value is number =>
  typeof value === "number" && inRange(value, 0, 0xffffffff);
const isHash = (value: Json | undefined): value is string =>
  typeof value === "string" && fromHex(value, 32) !== null;
const isRecipient = (value: Json | undefined): value is string =>
  typeof value === "string" && isHybridRecipient(value);

/** A day that exists, in its one spelling. */
const isDay = (value: Json | undefined): value is string =>
  typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && value === isoDay(Date.parse(value));

const isoDay = (time: number): string => (isNaN(time) ? "" : new Date(time).toISOString().slice(0, 10));

/** Whole days from one day to another. */
const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
