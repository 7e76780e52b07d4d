// Attachments on a form: what is attached, and the part of the page that shows it. Everything
// heavy (cleaning, recording, drawing the list) is fetched when a reporter opens that part.

import type { Attachment } from "../core/attachment.js";
import type { Kit } from "../core/kit.js";
import type { Kind } from "./media.js";
import type { Recording } from "./record.js";
import { announce, el, word } from "./view.js";

/** What is attached to the report or letter that is being written. */
export interface Files {
  /** In the order attached; cleaned or decided on, hashed, ready to be sealed. */
  list(): readonly Attachment[];
  /** What each of them is called, in the same order. */
  names(): string[];
  /** Whether something is still being read, cleaned or recorded. */
  busy(): boolean;
  /** What keeps the form from being sent, and the id of the element where it is put right. */
  undecided(): { anchor: string; text: string }[];
  /** Lets go of everything, on the page and in memory; ends a recording. */
  clear(): void;
  /** The state itself: handed on when the form is drawn anew in another language. */
  readonly tray: Tray;
}

/** One file, from choosing it to sending it. */
export interface Item {
  readonly kind: Kind | "recording";
  /** Which of its kind, so that two can be told apart by ear. */
  readonly number: number;
  /** The file's own name, for the reporter's eyes only; it is never sent. */
  readonly name: string;
  state: "working" | "cleaned" | "recorded" | "open" | "blocked" | "as-it-is";
  /** As it came. Kept only while cleaning or a decision may still need it. */
  source: Blob | null;
  type: string;
  attachment: Attachment | null;
}

export interface Tray {
  items: Item[];
  /** How many of each kind there have been. */
  counted: Map<string, number>;
  recording: Recording | null;
  /** Grows with each clearing, so that work that was under way then adds nothing afterwards. */
  era: number;
  /** Draws what has changed; nothing while no part of the page shows it. */
  changed: () => void;
  /** Lets go of what the part that shows it now holds. */
  leave: () => void;
}

/**
 * Puts the part for files behind the form's last question. `before`: what was mounted on the form
 * before it was drawn anew.
 */
export function mountFiles(form: HTMLFormElement, kit: Kit, before?: Files): Files {
  const tray = before?.tray ?? empty();
  // What was said so far is kept; the button to stop is about to go.
  tray.recording?.stop();
  tray.leave();
  tray.changed = () => {};
  tray.leave = () => {};
  const part = `${form.id}-files`;
  if (kit.attachments !== null) shell(form, kit, tray, part);
  // What is typed is blanked when a page is left; what is attached is too.
  if (before === undefined) addEventListener("pagehide", () => clear(tray));
  return {
    tray,
    list: () => tray.items.flatMap(({ attachment }) => attachment ?? []),
    names: () => tray.items.filter(isReady).map((item) => label(kit, item)),
    busy: () => tray.recording !== null || tray.items.some(({ state }) => state === "working"),
    undecided: () => tray.items.filter(isOpen).map((item) => ({
      anchor: anchor(part, item),
      text: `${label(kit, item)} – ${word(kit, "files-undecided")}`,
    })),
    clear: () => clear(tray),
  };
}

/** Whether the reporter has yet to choose: as it is, or not at all. */
export function isOpen(item: Item): boolean {
  return item.state === "open" || item.state === "blocked";
}

const isReady = ({ attachment }: Item): boolean => attachment !== null;

/** The id of the element that shows an item. */
export function anchor(part: string, item: Item): string {
  return `${part}-${item.kind}-${item.number}`;
}

/** What an item is called. */
export function label(kit: Kit, item: Item): string {
  const kind = item.kind === "picture" ? "photograph" : item.kind;
  return word(kit, `files-kind-${kind}`, { number: String(item.number) });
}

function empty(): Tray {
  return { items: [], counted: new Map(), recording: null, era: 0, changed: () => {}, leave: () => {} };
}

function clear(tray: Tray): void {
  tray.recording?.discard();
  tray.recording = null;
  tray.items = [];
  tray.counted.clear();
  tray.era += 1;
  tray.changed();
}

function shell(form: HTMLFormElement, kit: Kit, tray: Tray, part: string): void {
  const details = el("details", { id: part }, el("summary", {}, word(kit, "files-add")));
  [...form.querySelectorAll(".question")].pop()?.after(details);
  let asked = false;
  const fetched = async (): Promise<void> => {
    if (asked || !details.open) return;
    asked = true;
    try {
      const { mountPanel } = await import("./attach.js");
      details.querySelector(".wrong")?.remove();
      mountPanel(details, kit, tray, part);
    } catch {
      // The line is down: closing and opening again asks again.
      asked = false;
      const said = word(kit, "files-not-loaded");
      if (details.querySelector(".wrong") === null) details.append(el("p", { class: "wrong" }, said));
      announce(said);
    }
  };
  details.addEventListener("toggle", () => void fetched());
  details.open = tray.items.length > 0;
}
