// Ed25519 (RFC 8032), by the small package of the authors of `@noble/curves`, whose own module
// brings several other systems with it.

import { getPublicKey, hashes, Point, sign } from "@noble/ed25519";
import { sha512 } from "@noble/hashes/sha2.js";

import { concat, toHex } from "./bytes.js";

hashes.sha512 = sha512;

export { getPublicKey, sign };

const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;

/** Whether these are a key in its one encoding and not of small order: such keys prove nothing. */
export function isKey(key: Uint8Array): boolean {
  try {
    return !Point.fromBytes(key).isSmallOrder();
  } catch {
    return false;
  }
}

/**
 * RFC 8032, section 5.1.7, as strictly as `ed25519_dalek`'s `verify_strict`: S below the order,
 * points in their one encoding and not of small order, and the equation without the cofactor, so
 * that this phone and a desk never disagree about a signature.
 */
export function verifies(key: Uint8Array, text: Uint8Array, signature: Uint8Array): boolean {
  if (signature.length !== 64) return false;
  const [encoded, scalar] = [signature.subarray(0, 32), littleEndian(signature.subarray(32))];
  try {
    const [from, commitment] = [Point.fromBytes(key), Point.fromBytes(encoded)];
    if (from.isSmallOrder() || commitment.isSmallOrder() || scalar >= ORDER) return false;
    const challenge = littleEndian(sha512(concat(encoded, key, text))) % ORDER;
    const expected = commitment.add(from.multiplyUnsafe(challenge));
    return Point.BASE.multiplyUnsafe(scalar).equals(expected);
  } catch {
    return false;
  }
}

const littleEndian = (bytes: Uint8Array): bigint => BigInt(`0x${toHex(bytes.slice().reverse())}`);
