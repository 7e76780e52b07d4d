// Every page in every state that a person may meet, looked at for whoever sees, hears, moves or
// reads in another way: node accessible.mjs COMMAND, with input and output in JSON.
//
// `languages`: in which languages; `whole`: those of them in which axe looks too, the others being
// measured only.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { axe } from './axe.mjs';
import { onlyOurs, open, receipt, withBrowser } from './browser.mjs';
import { fits, media } from './fits.mjs';
import { openFiles, ready } from './phone.mjs';

const MICROPHONE = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];

const commands = {
  /** What a reporter meets whose phone runs no scripts. */
  async plain(input) {
    return everywhere(input, { scripts: false }, plain);
  },

  /** What a reporter meets whose phone runs them. */
  async phone(input) {
    return everywhere(input, { scripts: true, flags: MICROPHONE }, phone);
  },

  /** What everybody meets: statistics, refusals, and what lies on paper or a memory stick. */
  async others(input) {
    return everywhere(input, { scripts: true }, others);
  },
};

/** Walks through the pages in each language; fails with all that was found wrong. */
async function everywhere(input, { scripts, flags }, walk) {
  const found = [];
  let pages = 0;
  await withBrowser({ ...input, flags }, async (browser) => {
    for (const lang of input.languages) {
      const { page, requests } = await open(browser, { lang, scripts, today: scripts ? input.today : undefined });
      page.withoutScripts = !scripts;
      const look = async (name, wanted) => {
        if (wanted) await page.locator(wanted).first().waitFor();
        await unfold(page);
        pages += 1;
        const seen = await fits(page);
        if (input.whole.includes(lang)) seen.push(...await media(page), ...await axe(page, input.modules));
        found.push(...seen.map((line) => `${lang}, ${name}: ${line}`));
      };
      try {
        await walk({ ...input, page, lang, look, form: `${input.origin}/${input.network}/` });
      } catch (error) {
        throw new Error([`${lang}: ${error.message}`, ...found].join('\n'), { cause: error });
      }
      onlyOurs(requests.filter((request) => !request.startsWith('GET file://')), input.origin);
      await page.context().close();
    }
  });
  assert.ok(found.length === 0, `${found.length} faults\n${found.join('\n')}`);
  return { pages };
}

/** Opens everything that can be opened, so that it is looked at too. */
async function unfold(page) {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    scrollTo(0, 0);
  });
}

async function plain({ page, look, form, lang, replied, missing, document: file, wrong }) {
  const press = (value) => page.locator(`button[name=do][value=${value}]`).first().click();
  const lookUp = async (digits) => {
    await page.goto(form);
    await page.locator('#receipt').fill(digits);
    await press('find');
  };
  await page.goto(form);
  await look('form', '#report');
  await page.locator('#q-story').fill('ы'.repeat(5001));
  await press('send');
  await look('mistakes', '.alert a[href="#q-story"]');
  await page.locator('#q-what').check();
  await page.locator('#q-story').fill('');
  await page.locator('#file').setInputFiles(file);
  await press('send');
  await look('files that were not taken', '.alert a[href="#files"]');
  await page.locator('#report input[name=token]').evaluate((it) => { it.value = 'x'; });
  await press('send');
  await look('a form that is too old', '.alert');
  await press('send');
  await look('receipt', '.digits');
  const own = await receipt(page);
  await lookUp('123');
  await look('no receipt', '.alert a[href="#receipt"]');
  await lookUp(missing);
  await look('no such receipt', '.said');
  await lookUp(replied);
  await look('replies', 'article.reply');
  await press('write');
  await look('an empty message', '.alert a[href="#letter"]');
  await page.locator('textarea[name=letter]').fill(`${lang} again`);
  await press('write');
  await look('a message sent', '.said');
  await lookUp(own);
  await look('no replies', 'button[value=take-back]');
  await press('take-back');
  await look('taking back', 'section.alert');
  await press('withdraw');
  await look('taken back', '.said');
  await page.goto(`${form}upload`);
  await look('handing in', '#file');
  await page.locator('#file').setInputFiles(wrong);
  await page.locator('form button.send').click();
  await look('no sealed file', '.alert a[href="#file"]');
}

async function phone({ page, look, form, replied, missing, document: file, photograph }) {
  const lookUp = async (digits) => {
    await page.locator('#receipt').fill(digits);
    await page.locator('#look').click();
  };
  let release;
  const held = new Promise((done) => { release = done; });
  await page.route('**/assets/phone.*', async (route) => { await held; await route.continue(); });
  await page.goto(form, { waitUntil: 'commit' });
  await look('before the script', '#stage');
  release();
  await ready(page);
  await page.unroute('**/assets/phone.*');
  await page.locator('#right-site li').nth(5).or(page.locator('#right-site > summary')).first().waitFor();
  await page.locator('#right-site > summary').click();
  await page.locator('#right-site li').nth(5).waitFor();
  await openFilesOf(page, 'report');
  await look('ready', '#seal:enabled');
  await page.locator('#q-story').fill('ы'.repeat(5001));
  await page.locator('#seal').click();
  await look('mistakes', '#faults a[href="#q-story"]');
  await page.locator('#q-what').check();
  await page.locator('#q-story').fill('');
  await page.locator('[data-files=files-photographs]').setInputFiles(photograph);
  await page.locator('#report-files-picture-1 img').waitFor();
  await page.locator('[data-files=files-others]').setInputFiles(file);
  await page.locator('#report-files-document-1').waitFor();
  await page.locator('#report-files section > p > button').nth(2).click();
  await page.locator('#report-files').getByText('0:01').waitFor();
  await look('files, and a recording', '#report-files-document-1 button');
  await page.locator('#report-files section > div > button').click();
  await page.locator('audio').waitFor();
  await page.locator('#seal').click();
  await look('a file to be decided on', '#faults a[href="#report-files-document-1"]');
  await page.locator('#report-files-document-1 button').nth(1).click();
  await page.locator('#report-files-document-1').waitFor({ state: 'detached' });
  await page.route('**/sealed', (route) => route.abort());
  await page.locator('#seal').click();
  await look('no connection', '#stage.bad');
  await page.unroute('**/sealed');
  await look('receipt', '.digits');
  const own = await receipt(page);

  await page.goto(form);
  await ready(page);
  await lookUp('123');
  await look('no receipt', '#said-of-receipt:not(:empty)');
  await lookUp(missing);
  await look('no such receipt', '#said-of-receipt:not(:empty)');
  await lookUp(replied);
  await page.locator('#mailbox').waitFor();
  await openFilesOf(page, 'letter');
  await look('replies', '#mailbox article');
  await page.locator('#letter button.send').click();
  await page.locator('#letter-wrong:not(:empty)').waitFor();
  await page.locator('#mailbox section > div > button').first().click();
  await look('an empty message, and the replies to be deleted', '#mailbox');
  await page.locator('#letter-text').fill('Again.');
  await page.locator('#letter button.send').click();
  await page.locator('#mailbox .said:focus').waitFor();
  await look('a message sent', '#mailbox');
  await page.locator('#mailbox > section:last-child button').click();
  await lookUp(own);
  await page.locator('#mailbox').waitFor();
  await page.locator('#mailbox section > div > button').last().click();
  await look('taking back', '#mailbox');
  await page.locator('#mailbox section > div > div > button').first().click();
  await look('taken back', '#mailbox .said:focus');

  await page.route('**/kit/*', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...await answer.json(), notices: [] } });
  });
  await page.goto(form);
  await look('keys that are refused', '#stage.bad');
  await page.locator('button[value=unsealed]').click();
  await page.locator('input[name=sealing]').waitFor({ state: 'attached' });
  await look('sealed by the server', 'button[value=send]');
}

/** The part for files, opened and drawn. */
async function openFilesOf(page, id) {
  await openFiles(page, id);
  await page.locator(`#${id}-files section`).first().waitFor();
}

async function others({ page, look, origin, lang, offline, poster, document: file }) {
  const get = (path, name, wanted) => page.goto(`${origin}${path}`).then(() => look(name, wanted));
  await get('/', 'networks', 'main a');
  await get('/paused/', 'closed', 'main h1');
  await get('/busy/', 'another network', '#report');
  await get(`/kenpud/statistics/?lang=${lang}`, 'statistics', '.questions');
  await get(`/kenpud/statistics/2/?lang=${lang}`, 'a release', '.questions');
  await get(`/kenpud/statistics/2/where?lang=${lang}`, 'a figure', '.chart');
  await get(`/kenpud/statistics/1/gender?lang=${lang}`, 'a figure of few', '.chart');
  await get(`/kenpud/statistics/over-time/where?lang=${lang}`, 'figures over time', '.small-charts');
  await get(`/kenpud/statistics/brief/3?lang=${lang}`, 'a brief', '.figures');
  await get(`/kenpud/statistics/method?lang=${lang}`, 'the method', 'table');
  await get(`/kenpud/statistics/check?lang=${lang}`, 'how to check', 'pre');
  await get(`/example/statistics/?lang=${lang}`, 'no statistics', 'main');
  await get('/nothing/', 'nothing there', 'main');
  for (const [name, method, path, status] of [['not in this way', 'PUT', '/example/', 405], ['too much', 'POST', '/example/mailbox', 413]]) {
    await page.route(`${origin}/refused`, async (route) => {
      const answer = await page.request.fetch(`${origin}${path}`, {
        method, headers: { accept: 'text/html', 'accept-language': lang, 'content-type': 'application/octet-stream' },
        data: Buffer.alloc(method === 'POST' ? 100_000 : 1),
      });
      assert.equal(answer.status(), status);
      await route.fulfill({ response: answer });
    });
    await get('/refused', name, 'main');
    await page.unroute(`${origin}/refused`);
  }
  // In all languages at once.
  if (lang === 'en') {
    await page.goto(pathToFileURL(poster).href);
    await look('poster', '.sheet');
  }
  await page.goto(pathToFileURL(offline).href);
  await page.locator('#seal:enabled').waitFor();
  await openFilesOf(page, 'report');
  await page.locator('[data-files=files-others]').setInputFiles(file);
  await look('offline form', '#report-files-document-1 button');
  await page.locator('#seal').click();
  await look('mistakes in the offline form', '#faults a[href="#q-what"]');
  await page.locator('#report-files-document-1 button').nth(1).click();
  await page.locator('#report-files-document-1').waitFor({ state: 'detached' });
  await page.locator('#q-what').check();
  await page.locator('#seal').click();
  await look('offline form sealed', '#done h1');
}

const input = JSON.parse(readFileSync(0, 'utf8'));
const result = await commands[process.argv[2]](input);
process.stdout.write(JSON.stringify(result));
