// Attachments on the form: choosing, cleaning and recording them, on the phone.
import type { Attachment } from '../core/seal';
import type { Kit } from '../core/kit';

/** What is attached to the report that is being written. */
export interface Files {
  /** In the order attached; cleaned, hashed and ready to be sealed. */
  list(): readonly Attachment[];
  /** Whether something is still being cleaned, hashed or recorded. */
  busy(): boolean;
  /** Lets go of everything, on the page and in memory. */
  clear(): void;
}

/** Brings the part of the form to life that `intake/files.rs` has drawn. `kept` is what was
 *  attached before the form was drawn anew in another language. */
export function mountFiles(_form: HTMLFormElement, _kit: Kit, kept: readonly Attachment[] = []): Files {
  let attached = [...kept];
  return {
    list: () => attached,
    busy: () => false,
    clear() {
      attached = [];
    },
  };
}
