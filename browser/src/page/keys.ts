// "Is this the right site?": six words to compare with a poster or with somebody who knows.

import type { Kit } from "../core/kit.js";
import type { Trusted } from "../core/notice.js";
import { el, word } from "./view.js";

/** Puts the check before the privacy notice. The words are worked out when it is opened. */
export function mountKeys(kit: Kit, trusted: Trusted): void {
  const words = el("ol", { class: "six", lang: "en", dir: "ltr" });
  const state = el("p", { role: "status" });
  const details = el("details", { id: "right-site" },
    el("summary", {}, word(kit, "phone-site")),
    el("p", {}, word(kit, "phone-site-compare")),
    state, words,
    el("p", {}, word(kit, "phone-site-can")),
    el("p", {}, word(kit, "phone-site-cannot")));
  let begun = false;
  const show = async (): Promise<void> => {
    if (begun || !details.open) return;
    begun = true;
    // Stretched on purpose, so that a look-alike cannot be searched for: a poor phone needs a moment.
    state.textContent = word(kit, "phone-site-working");
    try {
      const { sixWords } = await import("../core/words6.js");
      const six = await sixWords(trusted.root);
      words.replaceChildren(...six.map((name) => el("li", {}, name)));
      state.textContent = "";
    } catch {
      begun = false;
      state.textContent = word(kit, "phone-site-failed");
    }
  };
  details.addEventListener("toggle", () => void show());
  document.getElementById("right-site")?.remove();
  document.getElementById("privacy")?.before(details);
}
