// What is attached to a form: the state that the form, the part that shows it and sending share.

import type { Attachment } from "../core/attachment.js";
import type { Kit } from "../core/kit.js";
import type { Kind } from "./media.js";
import type { Recording } from "./record.js";
import { word } from "./view.js";

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

export function emptyTray(): Tray {
  return { items: [], counted: new Map(), recording: null, era: 0, changed: () => {}, leave: () => {} };
}

/** Lets go of everything, whatever is under way. */
export function clearTray(tray: Tray): void {
  tray.recording?.discard();
  tray.recording = null;
  tray.items = [];
  tray.counted.clear();
  tray.era += 1;
  tray.changed();
}

/** Whether it can be sent. */
export const isReady = ({ attachment }: Item): boolean => attachment !== null;

/** Whether the reporter has yet to choose: as it is, or not at all. */
export const isOpen = ({ state }: Item): boolean => state === "open" || state === "blocked";

/** The id of the element that shows an item. */
export const anchor = (part: string, item: Item): string => `${part}-${item.kind}-${item.number}`;

/** What an item is called. */
export function label(kit: Kit, item: Item): string {
  const kind = item.kind === "picture" ? "photograph" : item.kind;
  return word(kit, `files-kind-${kind}`, { number: String(item.number) });
}
