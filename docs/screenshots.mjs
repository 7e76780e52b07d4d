// Takes pictures of every step and state that a reporter can see: node docs/screenshots.mjs
//
// They lie in target/screenshots/ then, to be looked at after a change of words or style: on a small
// and on a common phone (320 and 390 pixels wide), light and dark, in English, in Arabic (right to
// left) and in Kazakh (long words), screen after screen from left to right; what is meant for paper
// as it is printed too. The program is target/debug/corncrake, or the one that --program names; its
// demonstration is started, and the server in all nine languages. Needs the packages that ./test
// installs, and Chromium. All of it takes some minutes.
//
//     --scene NAME  only this one of the scenes, such as files (docs/screenshots/scenes.mjs)
//     --only PART   only pictures whose name contains PART, such as receipt
//     --lang CODE   in this language, such as ru, instead of the three
//     --quick       on the small phone and light only
//
// (The README's picture is docs/make-picture's.)
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { camera } from './screenshots/camera.mjs';
import { offline, phone, plain } from './screenshots/scenes.mjs';
import { withStage } from './screenshots/stage.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values: asked } = parseArgs({
  options: {
    program: { type: 'string', default: `${root}target/debug/corncrake` },
    scene: { type: 'string', multiple: true },
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    lang: { type: 'string', multiple: true, default: ['en', 'ar', 'kk'] },
  },
});
const folder = `${root}target/screenshots`;
const modules = process.env.CORNCRAKE_TEST_NODE_MODULES ?? `${root}target/node/node_modules`;
const executablePath = process.env.CORNCRAKE_TEST_CHROMIUM ?? '/usr/bin/chromium';
const { chromium } = createRequire(`${modules}/`)('playwright-core');
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking',
  '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];

if (!existsSync(asked.program)) throw new Error(`${asked.program} is not there: cargo build`);
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath, args: FLAGS });
const lens = await camera(browser, folder, (name) => name.includes(asked.only), asked.quick);
try {
  await withStage(asked.program, takeAll);
} finally {
  await browser.close();
}
console.log(`${lens.taken()} pictures in ${folder}`);

async function takeAll(stage) {
  await each(phone, true, stage);
  await each(plain, false, stage);
  const later = ['offline', 'poster', 'closed'];
  if (asked.scene !== undefined && !asked.scene.some((name) => later.includes(name))) return;
  const papers = await stage.papers();
  await scene('offline', { play: offline, address: papers.offline, scripts: true }, stage);
  await scene('poster', { play: poster, address: papers.poster }, stage);
  await stage.serve({ paused: true, offline: true });
  await scene('closed', { play: ({ shoot }) => shoot('closed') }, stage);
}

async function poster({ page, shoot }) {
  await shoot('poster', { schemes: ['light'] });
  await shoot.print('poster');
}

async function each(scenes, scripts, stage) {
  for (const [name, made] of Object.entries(scenes)) {
    const { before, play } = typeof made === 'function' ? { play: made } : made;
    await scene(name, { before, play, scripts }, stage);
  }
}

/** Plays a scene in every language; one that fails is named, and the others go on. */
async function scene(name, { before, play, scripts = false, address }, stage) {
  if (asked.scene !== undefined && !asked.scene.includes(name)) return;
  for (const lang of asked.lang) {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 }, locale: lang, javaScriptEnabled: scripts, permissions: ['microphone'],
    });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const shoot = (what, how) => lens.shoot(page, `${what}.${lang}`, how);
    Object.assign(shoot, {
      form: stage.form,
      print: (what) => lens.print(page, `${what}.${lang}`),
      word: (id) => wordOf(lang, id),
    });
    try {
      await before?.(page);
      await page.goto(address ?? stage.form);
      await play({ page, shoot, stage });
    } catch (error) {
      process.exitCode = 1;
      console.error(`${name}, ${lang}: ${error.message}`);
    } finally {
      await context.close();
    }
  }
}

/** A message of the interface without arguments. */
function wordOf(lang, id) {
  for (const area of ['files', 'way-back', 'main', 'phone']) {
    const found = new RegExp(`^${id} = (.+)$`, 'm').exec(readFileSync(`${root}locales/${lang}/${area}.ftl`, 'utf8'));
    if (found) return found[1];
  }
  throw new Error(`no message ${id}`);
}
