// The part of a form where files are chosen, cleaned, recorded, decided on and removed.

import type { Kit } from "../core/kit.js";
import { sha256 } from "../core/attachment.js";
import { anchor, isOpen, label, type Item, type Tray } from "./files.js";
import { cleanImage } from "./image.js";
import { HEAD, mediaOf, type Media } from "./media.js";
import { canRecord, record } from "./record.js";
import { announce, el, word } from "./view.js";

/** What a phone offers for pictures; those that can be cleaned. */
const PICTURES = "image/jpeg,image/png,image/webp";
/** Everything else that people have; what a phone does not know by type it may know by ending. */
const OTHERS = "audio/*,video/*,application/pdf,text/plain,.doc,.docx,.odt,.rtf,.m4a,.opus,.amr,.heic";
/** No photograph is larger, in bytes; what is would only fill a small phone's memory. */
const LARGEST_PICTURE = 64 << 20;

/** Draws the part and keeps it up to date with `tray`. */
export function mountPanel(details: HTMLElement, kit: Kit, tray: Tray, part: string): void {
  const limits = kit.attachments ?? { most: 0, bytes: 0, pixels: 0 };
  const say = (id: string, args?: Record<string, string>): string => word(kit, id, args);
  const wrong = el("p", { class: "wrong", role: "alert" });
  const list = el("ul", { class: "files", "aria-label": say("files-list") });
  const kinds = el("p", {});
  const voice = el("div", {});
  const size = (bytes: number): string => sized(kit, bytes);

  const used = (): number =>
    tray.items.reduce((sum, { attachment, source, kind, state }) => {
      // A picture that is still being cleaned will be smaller: it is counted when it is done.
      const waits = kind === "picture" && state === "working";
      return sum + (attachment?.content.size ?? (waits ? 0 : source?.size ?? 0));
    }, 0);

  const refuse = (id: string, name: string): void => {
    wrong.textContent = say(id, { file: name, most: String(limits.most), size: size(limits.bytes) });
  };

  // --- Taking files in ------------------------------------------------------------------------

  const newItem = (kind: Item["kind"], name: string, source: Blob, type: string): Item => {
    const key = kind === "picture" ? "photograph" : kind;
    const number = (tray.counted.get(key) ?? 0) + 1;
    tray.counted.set(key, number);
    return { kind, number, name, state: "working", source, type, attachment: null };
  };

  const drop = (item: Item): void => {
    tray.items = tray.items.filter((other) => other !== item);
    tray.changed();
  };

  const take = async (file: File): Promise<void> => {
    const era = tray.era;
    if (tray.items.length >= limits.most) return refuse("files-too-many", file.name);
    if (file.size === 0) return refuse("files-empty", file.name);
    let media: Media;
    let source: Blob;
    try {
      media = mediaOf(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()), file.type);
      const room = media.kind === "picture" ? LARGEST_PICTURE : limits.bytes - used();
      if (file.size > room) return refuse("files-too-big", file.name);
      // A copy: the phone may take the file away or change it before it is sent.
      source = new Blob([await file.arrayBuffer()]);
    } catch {
      return refuse("files-unreadable", file.name);
    }
    if (era !== tray.era) return;
    const item = newItem(media.kind, file.name, source, media.type);
    tray.items.push(item);
    tray.changed();
    if (item.kind === "picture") await clean(item);
    else settle(item, "open");
  };

  /** What was under way when everything was cleared, or was removed meanwhile, changes nothing. */
  const isHere = (item: Item): boolean => tray.items.includes(item);

  const settle = (item: Item, state: Item["state"]): void => {
    item.state = state;
    tray.changed();
    announce(`${label(kit, item)}: ${stateText(kit, item)}`);
  };

  const clean = async (item: Item): Promise<void> => {
    if (item.source === null) return;
    const cleaned = await cleanImage(item.source, limits.pixels);
    if (!isHere(item)) return;
    if (cleaned.outcome === "blocked") {
      if (used() + item.source.size > limits.bytes) {
        drop(item);
        return refuse("files-too-big", item.name);
      }
      return settle(item, "blocked");
    }
    if (cleaned.outcome !== "cleaned") {
      drop(item);
      return refuse(`files-${cleaned.outcome}`, item.name);
    }
    await attach(item, "cleaned", cleaned.blob, cleaned.media);
  };

  const attach = async (
    item: Item, state: "cleaned" | "recorded" | "as-it-is", content: Blob, media: string,
  ): Promise<void> => {
    const hash = await sha256(content);
    if (!isHere(item)) return;
    const others = used() - (item.kind === "picture" && item.state === "working" ? 0 : content.size);
    if (others + content.size > limits.bytes) {
      drop(item);
      return refuse("files-too-big", item.name);
    }
    item.attachment = { content, media, cleaned: state === "cleaned", sha256: hash };
    item.source = null;
    settle(item, state);
  };

  // One after the other: a small phone has room for one large picture at a time.
  let queue = Promise.resolve();
  const takeAll = (files: readonly File[]): void => {
    wrong.textContent = "";
    for (const file of files) queue = queue.then(() => take(file));
  };

  // --- Choosing -------------------------------------------------------------------------------

  const chooser = (id: string, accept: string): HTMLElement[] => {
    // Without a name, so that no form ever sends it by itself.
    const input = el("input", { type: "file", accept, multiple: "", hidden: "", "data-files": id });
    input.addEventListener("change", () => {
      const files = [...(input.files ?? [])];
      // The same file may be chosen again after it was removed.
      input.value = "";
      takeAll(files);
    });
    const button = el("button", { type: "button" }, say(id));
    button.addEventListener("click", () => input.click());
    return [button, input];
  };

  // --- Recording ------------------------------------------------------------------------------

  const recordButton = el("button", { type: "button" }, say("files-record"));

  const listen = async (): Promise<void> => {
    wrong.textContent = "";
    if (tray.recording !== null) return;
    if (tray.items.length >= limits.most) return refuse("files-too-many", say("files-record"));
    const era = tray.era;
    const time = el("span", {}, clock(0));
    const dot = el("span", { "aria-hidden": "true" }, "● ");
    const state = el("p", { class: "wrong", hidden: "" }, dot, `${say("files-recording")} `, time);
    const stop = el("button", { type: "button" }, say("files-record-stop"));
    voice.replaceChildren(el("p", { class: "hint" }, say("files-record-asking")), state, stop);
    recordButton.hidden = true;
    const recording = record(limits.bytes - used(), {
      started: () => {
        voice.firstElementChild?.remove();
        state.hidden = false;
        announce(say("files-recording"));
      },
      running: (seconds) => {
        time.textContent = clock(seconds);
      },
    });
    tray.recording = recording;
    stop.addEventListener("click", () => recording.stop());
    stop.focus();
    const recorded = await recording.result;
    const hadFocus = voice.contains(document.activeElement);
    voice.replaceChildren();
    recordButton.hidden = false;
    if (tray.recording === recording) tray.recording = null;
    if (era !== tray.era) return;
    if (recorded.outcome !== "recorded") {
      if (hadFocus) recordButton.focus();
      tray.changed();
      return refuse(`files-record-${recorded.outcome}`, "");
    }
    const item = newItem("recording", "", recorded.blob, recorded.media);
    tray.items.push(item);
    await attach(item, "recorded", recorded.blob, recorded.media);
    if (hadFocus) document.getElementById(anchor(part, item))?.focus();
  };
  recordButton.addEventListener("click", () => void listen());

  // --- The list -------------------------------------------------------------------------------

  interface Row { state: string; node: HTMLElement; urls: string[] }
  const rows = new Map<Item, Row>();

  const free = (row: Row): void => {
    for (const url of row.urls) URL.revokeObjectURL(url);
    row.node.remove();
  };

  const rowButton = (id: string, item: Item, act: () => void): HTMLButtonElement => {
    const name = `${say(id)}: ${label(kit, item)}`;
    const button = el("button", { type: "button", "aria-label": name }, say(id));
    button.addEventListener("click", act);
    return button;
  };

  const remove = (item: Item): void => {
    const at = tray.items.indexOf(item);
    drop(item);
    announce(say("files-removed", { file: label(kit, item) }));
    // The focus goes on to what now stands in this place, never back to the top of the page.
    const next = tray.items[at] ?? tray.items[at - 1];
    const target = next ? document.getElementById(anchor(part, next)) : section.querySelector("button");
    target?.focus();
  };

  const asItIs = async (item: Item): Promise<void> => {
    if (item.source === null || !isOpen(item)) return;
    await attach(item, "as-it-is", item.source, item.type);
    document.getElementById(anchor(part, item))?.focus();
  };

  const again = async (item: Item): Promise<void> => {
    item.state = "working";
    tray.changed();
    document.getElementById(anchor(part, item))?.focus();
    await clean(item);
  };

  const drawn = (item: Item): Row => {
    const urls: string[] = [];
    const url = (blob: Blob): string => {
      const made = URL.createObjectURL(blob);
      urls.push(made);
      return made;
    };
    const node = el("li", { id: anchor(part, item), tabindex: "-1" });
    const content = item.attachment?.content ?? item.source;
    if (item.state === "cleaned" && item.attachment !== null) {
      node.append(el("img", { src: url(item.attachment.content), alt: "" }));
    }
    const told = el("div", {});
    const heading = [el("strong", {}, label(kit, item))];
    if (content !== null && item.state !== "working") heading.push(el("span", {}, ` – ${size(content.size)}`));
    told.append(el("p", {}, ...heading));
    if (item.name !== "" && item.state !== "cleaned") {
      told.append(el("p", { class: "hint" }, el("bdi", {}, item.name)));
    }
    told.append(el("p", {}, stateText(kit, item)));
    if (item.state === "recorded" && item.attachment !== null) {
      const named = { controls: "", src: url(item.attachment.content), "aria-label": label(kit, item) };
      told.append(el("audio", named));
    }
    if (isOpen(item)) {
      told.append(el("p", {}, el("strong", {}, say("files-undecided"))));
      if (item.state === "blocked") told.append(rowButton("files-try-again", item, () => void again(item)), " ");
      told.append(rowButton("files-as-it-is", item, () => void asItIs(item)), " ");
      told.append(rowButton("files-leave-out", item, () => remove(item)));
    } else {
      told.append(rowButton("files-remove", item, () => remove(item)));
    }
    node.append(told);
    return { state: item.state, node, urls };
  };

  const changed = (): void => {
    for (const [item, row] of rows) {
      if (!isHere(item) || item.state !== row.state) {
        const hadFocus = row.node.contains(document.activeElement);
        free(row);
        rows.delete(item);
        if (isHere(item) && hadFocus) queueMicrotask(() => rows.get(item)?.node.focus());
      }
    }
    for (const [at, item] of tray.items.entries()) {
      const row = rows.get(item) ?? drawn(item);
      rows.set(item, row);
      // Only what is new is put in: a node that is moved loses the focus.
      if (list.children[at] !== row.node) list.insertBefore(row.node, list.children[at] ?? null);
    }
    list.hidden = tray.items.length === 0;
    kinds.hidden = tray.items.length >= limits.most;
  };

  kinds.append(...chooser("files-photographs", PICTURES), " ", ...chooser("files-others", OTHERS));
  const section = el("section", {},
    el("p", { class: "hint" }, say("files-limits", { most: String(limits.most), size: size(limits.bytes) })),
    el("p", { class: "hint" }, say("files-clean")),
    kinds);
  if (canRecord()) {
    kinds.append(" ", recordButton);
    section.append(el("p", { class: "hint" }, say("files-record-hint")), voice);
  }
  section.append(wrong, list);
  details.append(section);
  tray.changed = changed;
  tray.leave = () => rows.forEach(free);
  changed();
}

function stateText(kit: Kit, item: Item): string {
  switch (item.state) {
    case "working": return word(kit, "files-working");
    case "cleaned": return word(kit, "files-cleaned");
    case "recorded": return word(kit, "files-inside-recording");
    case "as-it-is": return word(kit, "files-kept-as-it-is");
    case "blocked": return word(kit, "files-blocked");
    case "open": return word(kit, `files-inside-${item.kind}`);
  }
}

/** A size that people can read. */
export function sized(kit: Kit, bytes: number): string {
  const [unit, id] = bytes < 1_000_000 ? [1000, "files-kilobytes"] : [1_000_000, "files-megabytes"];
  const digits = bytes / unit < 10 && unit > 1000 ? 1 : 0;
  const size = new Intl.NumberFormat(kit.lang, { maximumFractionDigits: digits });
  return word(kit, id, { size: size.format(Math.max(bytes / unit, 1)) });
}

/** Minutes and seconds. */
function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
