// What the server tells the phone before anything is sealed. Made by `src/intake/kit.rs`, and
// baked into the offline form. Nothing in it is believed because it is here: see `notice.ts`.

export interface Kit {
  /** The network's name in addresses and in everything signed. */
  network: string;
  /** What the network is called, in the language of the form. */
  title: string;
  lang: string;
  dir: "ltr" | "rtl";
  /** `YYYY-MM-DD` by the server's clock. */
  today: string;
  /** The questionnaire's version, in hexadecimal. */
  questionnaire: string;
  questions: Question[];
  /**
   * Signed notes: the root first, the newest last; the shortest row in which each is signed by a
   * threshold of the stewards of the one before and of its own.
   */
  notices: string[];
  /** What may be attached; `null` where nothing may. */
  attachments: { most: number; bytes: number; pixels: number } | null;
  /** Where the quick exit leads. */
  exit: string;
  /** Messages by id; `{name}` stands for an argument. */
  words: Record<string, string>;
}

export interface Question {
  code: string;
  kind: "one" | "several" | "month" | "text";
  required: boolean;
  /** The most choices, or characters. */
  max: number | null;
  /** The codes that may be chosen, in order. */
  codes: string[];
  /** Codes that are always included. */
  always: string[];
  /** How many months back may be chosen. */
  back: number | null;
  label: string;
  /** Ready sentences, by what is wrong with the answer. */
  problems: Record<string, string>;
}
