// How far sealing and sending have come: one line to look at, and few words to hear.

import type { Kit } from "../core/kit.js";
import { announce, el, word } from "./view.js";

/** Where a file stands. `share` is 0 to 1. */
export interface Progress {
  file: number;
  stage: "sealing" | "sending" | "waiting" | "sent";
  share: number;
}

export interface Showing {
  update(now: Progress): void;
  /** Takes it off the page. */
  end(): void;
}

/** Shows it in `host`, with a button to stop. `names`: what the files are called, in order. */
export function showProgress(
  host: HTMLElement, kit: Kit, names: readonly string[], stop: () => void,
): Showing {
  const text = el("p", {});
  const bar = el("progress", { max: "1", value: "0" });
  const button = el("button", { type: "button" }, word(kit, "files-stop"));
  button.addEventListener("click", stop);
  const part = el("section", { class: "progress" }, text, bar, button);
  host.append(part);
  let last = "";
  return {
    update: ({ file, stage, share }) => {
      const name = names[file] ?? "";
      const line = word(kit, `files-${stage}`, {
        file: name, number: String(file + 1), of: String(names.length),
      });
      bar.value = share;
      if (line === last) return;
      last = line;
      text.textContent = line;
      bar.setAttribute("aria-label", line);
      // Said aloud: what is finished, and that the line is down. Not every step.
      if (stage === "sent" || stage === "waiting") announce(line);
    },
    end: () => part.remove(),
  };
}
