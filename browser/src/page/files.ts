// Attachments on a form. Everything heavy (cleaning, recording, drawing the list) is fetched when
// a reporter opens that part of the page.

import { type Attachment, sha256 } from "../core/attachment.js";
import type { Kit } from "../core/kit.js";
import { anchor, clearTray, emptyTray, isOpen, isReady, label, type Tray } from "./tray.js";
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

/**
 * Puts the part for files behind the form's last question. `before`: what was mounted on the form
 * before it was drawn anew.
 */
export function mountFiles(form: HTMLFormElement, kit: Kit, before?: Files): Files {
  const tray = before?.tray ?? emptyTray();
  // What was said so far is kept; the button to stop is about to go.
  tray.recording?.stop();
  tray.leave();
  tray.changed = () => {};
  tray.leave = () => {};
  const part = `${form.id}-files`;
  if (kit.attachments !== null) shell(form, kit, tray, part);
  // What is typed is blanked when a page is left; what is attached is too.
  if (before === undefined) addEventListener("pagehide", () => clearTray(tray));
  return {
    tray,
    list: () => tray.items.flatMap(({ attachment }) => attachment ?? []),
    names: () => tray.items.filter(isReady).map((item) => label(kit, item)),
    busy: () => tray.recording !== null || tray.items.some(({ state }) => state === "working"),
    undecided: () => tray.items.filter(isOpen).map((item) => ({
      anchor: anchor(part, item),
      text: `${label(kit, item)} – ${word(kit, "files-undecided")}`,
    })),
    clear: () => clearTray(tray),
  };
}

function shell(form: HTMLFormElement, kit: Kit, tray: Tray, part: string): void {
  const details = el("details", { id: part }, el("summary", {}, word(kit, "files-add")));
  [...form.querySelectorAll(".question")].pop()?.after(details);
  let asked = false;
  const fetched = async (): Promise<void> => {
    if (asked || !details.open) return;
    asked = true;
    try {
      const { mountPanel } = await import("../lazy/attach.js");
      details.querySelector(".wrong")?.remove();
      mountPanel(details, kit, tray, part, sha256);
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
