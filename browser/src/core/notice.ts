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
/** In months. */
const LONGEST_KEPT = 240;
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
  /** For practice. */
  training: boolean;
  /** After how many months what was written is to be destroyed. */
  retention: { answers?: number; stories?: number } | null;
  /** Up to which period it has been; 0 for none. */
  destroyed: { answers: number; stories: number };
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
    before.voided.every((number) => notice.voided.includes(number)) &&
    notice.training === before.training &&
    // What was due when is for those to check who know all periods.
    notice.destroyed.answers >= before.destroyed.answers &&
    notice.destroyed.stories >= before.destroyed.stories
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
function isSound(notice: Notice): boolean {
  const { stewards, threshold, issued, expires, mark, previous, periods, voided } = notice;
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
    !periods.some(({ number }) => voided.includes(number)) &&
    isKept(notice)
  );
}

/** The rule makes sense, and nothing is gone that may still be sealed to, nor answers before their stories. */
function isKept({ previous, periods, retention, destroyed }: Notice): boolean {
  const { answers, stories } = destroyed;
  const rule = [retention?.stories ?? 1, retention?.answers ?? LONGEST_KEPT];
  return (
    rule.every((months) => inRange(months, 1, LONGEST_KEPT)) &&
    (rule[0] ?? 0) <= (rule[1] ?? 0) &&
    answers <= stories &&
    (stories === 0 || previous !== null) &&
    periods.every(({ number }) => number > stories)
  );
}

/** In the one order of canonical JSON. Those with `?` are left out where they say nothing. */
const FIELDS =
  "destroyed?,expires,issued,mark?,network,number,periods,previous,release_threshold,releasers,retention?,roster,stewards,threshold,training?,voided";

/** Reads a notice whose JSON is canonical, so that its keys are in order. Closed like Rust's. */
function readNotice(body: Body): Notice | null {
  const { network, number, previous, issued, expires, threshold, release_threshold, roster } = body;
  const stewards = readKeys(body["stewards"]);
  const releasers = readKeys(body["releasers"]);
  const periods = list(body["periods"])?.map(readPeriod);
  const voided = list(body["voided"]);
  const mark = body["mark"] ?? null;
  const training = "training" in body;
  const retention = readRetention(body["retention"]);
  const destroyed = readDestroyed(body["destroyed"]);
  if (
    !isClosed(body, FIELDS) ||
    retention === undefined ||
    destroyed === undefined ||
    // What is null or false is left out, or the text would have two spellings.
    body["mark"] === null ||
    (body["training"] ?? true) !== true ||
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
  return {
    network,
    number,
    previous,
    issued,
    expires,
    mark,
    training,
    retention,
    destroyed,
    threshold,
    stewards,
    releasers,
    periods,
    voided,
  };
}

/** Whether an object has these keys in this order and no others. */
function isClosed(body: Body, fields: string): boolean {
  const there = fields.split(",").filter((field) => !field.endsWith("?") || field.slice(0, -1) in body);
  return there.join().replace(/\?/g, "") === Object.keys(body).join();
}

/** A rule, null where there is none, undefined where it cannot be read. */
function readRetention(value: Json | undefined): Notice["retention"] | undefined {
  if (value === undefined) return null;
  const rule = asBody(value);
  const { answers, stories } = rule ?? {};
  const said = (months: Json | undefined): months is number | undefined => months === undefined || isU32(months);
  return rule !== null &&
    isClosed(rule, "answers?,stories?") &&
    Object.keys(rule).length > 0 &&
    said(answers) &&
    said(stories)
    ? { ...(answers !== undefined && { answers }), ...(stories !== undefined && { stories }) }
    : undefined;
}

function readDestroyed(value: Json | undefined): Notice["destroyed"] | undefined {
  if (value === undefined) return { answers: 0, stories: 0 };
  const gone = asBody(value);
  const { answers, stories } = gone ?? {};
  return gone !== null && isClosed(gone, "answers,stories") && isU32(answers) && isU32(stories) && stories > 0
    ? { answers, stories }
    : undefined;
}

const asBody = (value: Json): Body | null =>
  value === null || typeof value !== "object" || Array.isArray(value) ? null : (value as Body);

function readPeriod(value: Json): (Period & { note: string }) | null {
  const period = asBody(value);
  if (period === null) return null;
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
