// Shows what a phone without JavaScript shows: node docs/screenshots.mjs [PROGRAM]
//
// Starts the demonstration and writes pictures of the form (320 and 390 pixels wide, in English
// and in Russian), of its mistakes, of the receipt and of the statistics to target/screenshots/,
// to be looked at after a change of words or style. (The README's picture is docs/make-picture's.)
// Needs the packages that ./test installs, and Chromium.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { receipt, withPage } from '../tests/browser/browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = process.argv[2] ?? `${root}target/release/corncrake`;
const folder = `${root}target/screenshots`;
const setting = {
  modules: process.env.CORNCRAKE_TEST_NODE_MODULES ?? `${root}target/node/node_modules`,
  chromium: process.env.CORNCRAKE_TEST_CHROMIUM ?? '/usr/bin/chromium',
  scale: 2,
};

/** Runs `work` with the demonstration's addresses. */
async function withDemo(work) {
  const demo = spawn(program, ['demo', '--json', '--port', '0', '--reports', '300', '--seed', '1'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    for await (const line of createInterface({ input: demo.stdout })) {
      await work(JSON.parse(line));
      return;
    }
    throw new Error('the demonstration ended before it was ready');
  } finally {
    demo.kill('SIGINT');
  }
}

/** Shows one page and takes the first `height` pixels of it. */
async function shoot(name, address, { width = 390, height = 920, lang = 'en', until } = {}) {
  const { origin } = new URL(address);
  await withPage({ ...setting, origin, width, height, lang }, async (page) => {
    await page.goto(address);
    await until?.(page);
    await page.screenshot({ path: `${folder}/${name}.png` });
  });
}

async function send(page) {
  await page.getByLabel('Refused health care, or given worse care').check();
  await page.getByRole('button', { name: 'Send report' }).click();
  await receipt(page);
}

mkdirSync(folder, { recursive: true });
await withDemo(async ({ form, statistics }) => {
  await shoot('form', form);
  await shoot('form-320', form, { width: 320 });
  await shoot('form-320-russian', form, { width: 320, lang: 'ru' });
  await shoot('mistakes', form, {
    until: (page) => page.getByRole('button', { name: 'Send report' }).click(),
  });
  await shoot('receipt', form, { until: send });
  await shoot('statistics', statistics);
  await shoot('figure', `${statistics}latest/area`);
});
