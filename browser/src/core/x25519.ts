// X25519 (RFC 7748), for `@noble/post-quantum`, in the place of all of `@noble/curves/ed25519.js`:
// see `build.mjs`. The same ladder of the same package, with the curve's parameters of that module.

import { pow } from "@noble/curves/abstract/modular.js";
import { montgomery } from "@noble/curves/abstract/montgomery.js";

const P = 2n ** 255n - 19n;

export const x25519 = montgomery({
  P,
  type: "x25519",
  powPminus2: (x) => pow(x, P - 2n, P),
  // RFC 7748, section 5: what makes 32 random bytes a scalar.
  adjustScalarBytes: (bytes: Uint8Array) => {
    bytes[0] = (bytes[0] ?? 0) & 248;
    bytes[31] = ((bytes[31] ?? 0) & 127) | 64;
    return bytes;
  },
});
