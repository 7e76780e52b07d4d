// How a script has the test do something in between: one line of JSON each way.
import { readSync } from 'node:fs';

/** Has the test do something at the server, and waits for it. */
export function ask(what) {
  process.stdout.write(`? ${JSON.stringify(what)}\n`);
  return line();
}

/** One line, read in one go: nothing else goes on meanwhile. */
export function line() {
  const bytes = [];
  const one = Buffer.alloc(1);
  while (readSync(0, one, 0, 1) === 1 && one[0] !== 10) bytes.push(one[0]);
  return JSON.parse(Buffer.from(bytes).toString());
}
