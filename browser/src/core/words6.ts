// The root's fingerprint as six words, fit for a poster.

/** The six words of a root's hash. Fetches the word list, and takes about a second on a slow phone. */
export async function sixWords(root: Uint8Array): Promise<string[]> {
  const { wordsOf } = await import("../lazy/words.js");
  return wordsOf(root);
}
