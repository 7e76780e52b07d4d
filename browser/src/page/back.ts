// The way back: look-up, replies, writing again and withdrawal, with a receipt that never leaves
// the phone.
import type { Kit } from '../core/kit';
import type { Trusted } from '../core/notice';

/** Takes over the look-up form (`#find`): its input `#receipt` and its button `#look`, which is
 *  disabled until then. */
export function mountBack(_kit: Kit, _trusted: Trusted): void {}
