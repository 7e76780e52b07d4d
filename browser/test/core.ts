// All of the core, for tests under Node.

export * from "../src/core/age.js";
export * from "../src/core/attachment.js";
export * from "../src/core/bytes.js";
export * from "../src/core/canonical.js";
export * from "../src/core/ed25519.js";
export * from "../src/core/frame.js";
export * from "../src/core/note.js";
export * from "../src/core/notice.js";
export * from "../src/core/open.js";
export * from "../src/core/receipt.js";
export * from "../src/core/seal.js";
export * from "../src/core/wire.js";
export * from "../src/core/words6.js";
export { words } from "../src/lazy/words.js";
