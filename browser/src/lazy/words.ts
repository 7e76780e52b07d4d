// Six words that stand for a root notice. Stretched, so that making another root with the same six
// words costs 2^66 runs of scrypt. The same as `keys::public::six_words`.

import { scryptAsync } from "@noble/hashes/scrypt.js";
import { wordlist } from "@scure/bip39/wordlists/english.js";

const SALT = "corncrake/six-words/1";

/** Words that nobody should read on a poster that is meant for them, and what stands in their place. */
const INSTEAD = new Map(`
  abandon:acorn abuse:amber addict:antler alcohol:atlas alien:azure
  assault:bakery attack:birch blame:bonnet blood:buckle bomb:bunting
  cage:cedar crack:cellar crazy:clover crime:cobalt cruel:cosmos
  danger:daffodil dirt:daisy disease:pebble disorder:dewdrop dumb:ember
  enemy:fennel evil:fern false:fiddle fatal:finch fault:flax
  garbage:flute grass:garnet guilt:robin gun:glacier harsh:hazelnut
  hurt:heather ill:quilt illness:iris inject:jasmine insane:jigsaw
  junk:kettle knife:knot liar:lagoon mad:lantern nasty:larch
  pill:lavender pistol:pecan police:lilac prison:linen reject:lotus
  sick:mint smoke:mosaic speed:moss tobacco:nectar trash:nutmeg
  ugly:oasis virus:opal weapon:otter weird:papaya wine:parsley
`.trim().split(/\s+/).map((pair) => pair.split(":") as [string, string]));

/** All 2,048 words. */
export const words: readonly string[] = wordlist.map((word) => INSTEAD.get(word) ?? word);

/** The first 66 bits of the stretched hash, as six indices of 11 bits into the list. */
export async function wordsOf(root: Uint8Array): Promise<string[]> {
  const stretched = await scryptAsync(root, SALT, { N: 2 ** 14, r: 8, p: 1, dkLen: 9 });
  const bits = Array.from(stretched, (byte) => byte.toString(2).padStart(8, "0")).join("");
  return Array.from({ length: 6 }, (_, at) => words[parseInt(bits.slice(11 * at, 11 * at + 11), 2)] ?? "");
}
