// Writes docs/figures.md for docs/measure: node figures.mjs FIGURES FAULTS PROFILE PAGE. FIGURES are
// the lines of JSON that the benches wrote, FAULTS is what `cargo test -- faults:: --show-output`
// printed, PROFILE what `perf report` did, if there was a perf. Ends with status 1 where a goal is missed, something was lost, a fault was not met, or
// anything was not measured.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

const [figuresFile, faultsFile, profileFile, page] = process.argv.slice(2);
const lines = readFileSync(figuresFile, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
const of = (kind) => lines.filter((line) => line.kind === kind);
const missed = [];

/** Every row of the budgets, measured or not. */
const BUDGETS = [
  'durable submissions over the sealed wire contract, 64 clients',
  'durable submissions without JavaScript, 64 clients',
  'opening reports at the desk',
  'one million reports, all permitted tables',
  'a release of 684 protected cells audited',
  'first view',
  'server with 100,000 reports stored, under load, attachments aside',
  'start to first answer',
];

const number = (value) => {
  const digits = value < 1 ? 3 : value < 100 ? 1 : 0;
  return value.toLocaleString('en', { minimumFractionDigits: 0, maximumFractionDigits: digits });
};
const row = (...cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(...head), row(...head.map(() => '---')), ...rows].join('\n');

function verdict(met, what) {
  if (!met) missed.push(what);
  return met ? 'yes' : '**missed**';
}

function budget(name) {
  const measured = of('budget').filter((line) => line.name === name);
  if (measured.length === 0) return [row(name, '', '', 'not measured', verdict(false, name))];
  return measured.map((line) => {
    const what = line.on ? `${name}, ${line.on}` : name;
    const amount = (value) => `${number(value)} ${line.unit}`;
    const ceiling = line.against ? `${amount(line.ceiling)}: ${line.against}` : '–';
    const result = line.against ? `${number(line.ratio)} (${amount(line.measured)})` : `${amount(line.measured)} (${line.how})`;
    return row(what, ceiling, line.goal, result, verdict(line.met === true, what));
  });
}

const load = (line) =>
  row(
    line.database,
    line.road,
    number(line.at_once),
    `${number(line.per_second)}/s`,
    `${number(line.p50_ms)} ms`,
    `${number(line.p99_ms)} ms`,
    line.peak_mib === null ? 'not known' : `${number(line.peak_mib)} MiB`,
  );

function kept(line) {
  if (line.lost > 0) missed.push(`${line.lost} lost on ${line.database}`);
  return `${line.database}: ${number(line.acknowledged)} reports acknowledged, ${number(line.lost)} lost`;
}

/** Each test that breaks something: its name is what it found, and it may have printed more. */
function faults() {
  const text = readFileSync(faultsFile, 'utf8');
  const printed = new Map();
  for (const [, test, said] of text.matchAll(/^---- (\S+) stdout ----\n([^]*?)\n(?=\n|----|failures:|successes:)/gm)) {
    printed.set(test, said.split('\n').filter(Boolean).map((line) => line.replace(/:$/, '')).join('; '));
  }
  const tests = [...text.matchAll(/^test (faults::\S+) \.\.\. (\S+)/gm)];
  if (tests.length === 0) missed.push('the tests that break things');
  const rows = tests.map(([, test, outcome]) => {
    const sentence = test.split('::').at(-1).replaceAll('_', ' ');
    const said = outcome === 'ok' ? (printed.get(test) ?? '') : '';
    return row(sentence, said, verdict(outcome === 'ok', sentence));
  });
  const passed = tests.filter(([, , outcome]) => outcome === 'ok').length;
  return { rows: rows.sort(), passed, failed: tests.length - passed };
}

/** Of the server's threads: in which part a function is, the first that fits. */
const PARTS = [
  ['the database: SQLite', (thread, kernel) => thread.startsWith('sqlx-') && !kernel],
  ['the database: files, and waiting for the disk', (thread) => thread.startsWith('sqlx-')],
  ['the network, threads that wake each other', (_, kernel) => kernel],
  [
    'sealing, keys, hashes',
    (_, __, name) =>
      /curve25519|ml_kem|hybrid_array|keccak|sha2|sha3|chacha20|poly1305|hmac|hkdf|\bage|ed25519|bech32|subtle|digest|zeroize|aead|cipher|rand/.test(name),
  ],
  ['HTTP, tasks', (_, __, name) => /hyper|http|axum|tower|tokio|futures|mio::|bytes::|flume|parking_lot/.test(name)],
  ['all else: forms, checks, pages', () => true],
];

/** How much of the server's time goes where, while both roads are in use. */
function profile() {
  if (!existsSync(profileFile)) return 'Not measured: this machine has no `perf`.';
  const shares = new Map(PARTS.map(([part]) => [part, 0]));
  for (const line of readFileSync(profileFile, 'utf8').split('\n')) {
    const [share, thread, symbol] = line.split(';').map((cell) => cell.trim());
    if (!symbol || !/^(tokio-rt|sqlx-sqlite|corncrake)/.test(thread)) continue;
    const kernel = symbol.startsWith('[k]');
    const [part] = PARTS.find(([, fits]) => fits(thread, kernel, symbol));
    shares.set(part, shares.get(part) + parseFloat(share));
  }
  const all = [...shares.values()].reduce((sum, share) => sum + share, 0);
  if (all === 0) return 'Not measured: `perf` found nothing.';
  const rows = [...shares].sort((one, other) => other[1] - one[1]);
  return table(['part', 'share of the time'], rows.map(([part, share]) => row(part, `${Math.round((100 * share) / all)} %`)));
}

const budgets = BUDGETS.flatMap(budget);
const loads = of('load').map(load);
if (loads.length === 0) missed.push('the crowd');
const keeping = of('kept').map(kept);
if (keeping.length === 0) missed.push('nothing acknowledged was looked for');
const broken = faults();
const short = lines.some((line) => line.short);
const memory = Math.round(totalmem() / 2 ** 30);
const day = new Date().toISOString().slice(0, 10);

writeFileSync(
  page,
  `# Figures

Made by \`docs/measure${short ? ' --short' : ''}\` on ${day}: ${cpus().length} cores (${cpus()[0].model.trim()}), ${memory} GiB of memory.
Make it again on your own machine; a ceiling is measured in the same run, so that a ratio means the
same on a slower one. The reporters who send are simulated on the same cores as the server.
${short ? '\n**A short run**: a tenth of the reports, and perhaps on a machine that did other things meanwhile.\n' : ''}
${missed.length === 0 ? 'Every goal was met.' : `**Missed: ${missed.join('; ')}.**`}

## Budgets

${table(['what', 'ceiling in the same run', 'goal', 'result', 'met'], budgets)}

## A crowd at the door

Each request on a connection of its own; so many connections open at once, each sending again as
soon as it is answered. A report is acknowledged once it is on the disk. The memory is the most that
the server process held.

${table(['database', 'what', 'connections', 'done', 'half waited at most', '99 of 100 at most', 'memory'], loads)}

The server was then killed outright, and each acknowledged report was looked for by its id or its
receipt. ${keeping.join('. ')}.

## Where the time goes

Of the time on a core that the server takes while 64 clients send to it as in the first two rows
above, half of the reports sealed and half without JavaScript, on SQLite:

${profile()}

## Faults

The real program is killed, its disk fills up or fails, its database goes away, and more
(\`./test faults::\`): ${broken.passed} passed, ${broken.failed} failed.

${table(['what was found', 'on and with', 'holds'], broken.rows)}
`,
);
if (missed.length > 0) {
  console.error(`missed: ${missed.join('; ')}`);
  process.exit(1);
}
