// Six words that stand for a root notice. Stretched, so that making another root with the same six
// words costs 2^66 runs of scrypt. The same as `keys::public::six_words`.

import { scryptAsync } from "@noble/hashes/scrypt.js";
import { wordlist } from "@scure/bip39/wordlists/english.js";

const SALT = "corncrake/six-words/1";

/** The first 66 bits of the stretched hash, as six indices of 11 bits into BIP-39's English list. */
export async function wordsOf(root: Uint8Array): Promise<string[]> {
  const stretched = await scryptAsync(root, SALT, { N: 2 ** 14, r: 8, p: 1, dkLen: 9 });
  const bits = Array.from(stretched, (byte) => byte.toString(2).padStart(8, "0")).join("");
  return Array.from({ length: 6 }, (_, at) => wordlist[parseInt(bits.slice(11 * at, 11 * at + 11), 2)] ?? "");
}
