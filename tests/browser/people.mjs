// The people of a network, each at a desk of their own: node people.mjs COMMAND, with input and
// output in JSON.
//
// `links`: the one-time links of the desks of Amina and Omar, who are stewards, and of Nadia, who is
// nobody yet; `passphrase`: everybody's; `card`, `words`: those of Irina's second identity.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { onlyOurs, open, receipt, withBrowser } from './browser.mjs';
import { look } from './look.mjs';

const ROWS = '.rows > li';
const SOME_STORY = 'They asked for money before they would look at my arm.';
const LATER_STORY = 'The nurse sent me away again, in front of everybody.';
const REPLY = 'Thank you. We have read it, and we believe you.';

/** One person's desk in a browser of their own. */
class Desk {
  static async open(browser, link, passphrase, how) {
    const { page, requests } = await open(browser, { width: 1200, ...how });
    await page.goto(link);
    await page.locator('#passphrase').fill(passphrase);
    await page.getByRole('button', { name: 'Open the desk' }).click();
    await page.locator('nav').waitFor({ timeout: 60_000 });
    const desk = new Desk();
    Object.assign(desk, { page, requests, base: page.url().replace(/\/inbox$/, '') });
    await desk.synced();
    return desk;
  }

  to(path) { return this.page.goto(`${this.base}${path}`); }

  button(name) { return this.page.getByRole('button', { name, exact: true }).click(); }

  link(name) { return this.page.getByRole('link', { name, exact: true }).click(); }

  says(text) { return this.page.getByText(text).first().waitFor(); }

  /** Waits until no sync is under way, and gives what the page says of the last one. */
  async synced() {
    for (;;) {
      await this.to('/sync');
      if (await this.page.locator('main progress').count() === 0) break;
      await this.page.waitForTimeout(100);
    }
    return this.page.locator('main').innerText();
  }

  async sync() {
    const button = this.page.getByRole('button', { name: 'Sync', exact: true });
    await button.click();
    return this.synced();
  }

  /** No alarm stands above the page. */
  async isCalm() {
    const alarms = await this.page.locator('.alarm').allInnerTexts();
    assert.deepEqual(alarms, []);
  }
}

async function journey(input) {
  return withBrowser(input, async (browser) => {
    const reporter = await open(browser, {});
    const first = await report(reporter.page, input, SOME_STORY);
    const [amina, omar, nadia] = await Promise.all(input.links.map((link, at) =>
      Desk.open(browser, link, input.passphrase, { scripts: at === 0 })));
    const found = [];
    const looks = async ({ page }, name) => found.push(...await look(page, input, name));
    const took = {};
    const timed = async (name, work) => {
      const start = Date.now();
      const done = await work;
      took[name] = Date.now() - start;
      return done;
    };
    try {
      await timed('join', join(amina, omar, nadia, looks));
      await timed('work', work(amina, nadia));
      await timed('reply', reply(amina, reporter.page, input, first));
      await timed('ahead', ahead(amina, omar));
      await timed('remove', remove(amina, omar, nadia));
      await report(reporter.page, input, LATER_STORY);
      await timed('after', after(amina, nadia));
      await timed('lost', lost(amina, omar, input));
    } catch (error) {
      const pages = await Promise.all([amina, omar, nadia].map((desk) => desk.page.locator('main').innerText()));
      throw new Error([error.message, ...pages].join('\n--\n'), { cause: error });
    }
    assert.ok(found.length === 0, `${found.length} faults\n${found.join('\n')}`);
    for (const { requests, base } of [amina, omar, nadia]) onlyOurs(requests, new URL(base).origin);
    return took;
  });
}

/** A reporter without scripts. */
async function report(page, { origin, network }, story) {
  await page.goto(`${origin}/${network}/`);
  await page.getByLabel('Refused health care, or given worse care').check();
  await page.getByLabel('Which area?').selectOption('AR1');
  await page.getByLabel('In your own words').fill(story);
  await page.getByRole('button', { name: 'Send report' }).click();
  return receipt(page);
}

/** Eight words, as somebody reads them aloud. */
function eight(page) { return page.locator('.eight li').allInnerTexts(); }

/** The step that waits at one steward's desk goes to another's as a file, and comes into force there. */
async function cosign(from, to, shows) {
  await from.to('/people/waiting');
  const [download] = await Promise.all([
    from.page.waitForEvent('download'),
    from.link('Save it as a file, for another steward'),
  ]);
  const file = readFileSync(await download.path(), 'utf8');
  await to.to('/people');
  await to.link('What waits for signatures');
  await to.page.locator('#step').fill(file);
  await to.button('Take in a file');
  await to.says('Taken in. It still waits for signatures.');
  for (const line of shows) await to.says(line);
  await to.says('One signature is still needed.');
  await to.button('Sign it');
  await to.says('It is in force here.');
  await to.button('Send it to the server');
  await to.says('The server has it.');
  for (const desk of [to, from]) {
    assert.match(await desk.sync(), /Synced just now/);
    await desk.isCalm();
  }
  await from.to('/people');
  assert.equal(await from.page.getByText('A step waits for signatures.').count(), 0, 'it is in force');
  await from.to('/people/waiting');
  await from.says('Nothing waits here.');
}

async function join(amina, omar, nadia, looks) {
  assert.match(await nadia.synced(), /Waiting to be admitted/);
  await nadia.says('All is well: so it is with every new desk.');
  assert.equal(await nadia.page.locator('.failed').count(), 0);
  await looks(nadia, 'waiting');
  await nadia.link('People');
  await nadia.link('Your card');
  await looks(nadia, 'card');
  const words = await eight(nadia.page);
  const card = await nadia.page.locator('textarea.code').inputValue();

  await amina.link('People');
  await amina.link('Admit somebody');
  await amina.page.locator('#card').fill(card.slice(0, -1));
  await amina.button('Next');
  await amina.says('This is no card, or a letter of it is wrong.');
  await amina.page.locator('#card').fill(card);
  await amina.button('Next');
  await amina.says('Is this the card of Nadia?');
  await looks(amina, 'admit');
  assert.deepEqual(await eight(amina.page), words);
  await amina.page.getByLabel('Nadia read all eight words to me').check();
  await amina.page.getByLabel('Answers and stories').check();
  await amina.page.getByLabel('From period 1 on').check();
  await amina.button('Show what would change');
  await amina.says('Nadia joins and reads: Answers and stories, from period 1 on.');
  await amina.says('Omar has not signed');
  await amina.button('Sign it');
  await amina.says('You have signed. It waits for the others now');
  await looks(amina, 'waiting');
  await cosign(amina, omar, ['Nadia joins and reads: Answers and stories, from period 1 on.']);
  assert.match(await nadia.sync(), /One new report/);
  await nadia.isCalm();
}

/** Where a report stands, its codes, and what was done with it, as one desk shows it. */
async function standing({ page }) {
  const history = await page.locator('.history li').allInnerTexts();
  return {
    stands: await page.locator('.stands').innerText(),
    codes: await page.locator('dl.answers > div > dd > ul').allInnerTexts(),
    history,
  };
}

async function all(desk) {
  await desk.to('/inbox');
  await desk.page.locator('.states button[value=all]').click();
  await desk.page.locator('.states button[value=all][aria-current]').waitFor();
}

async function openReport(desk) {
  await all(desk);
  await desk.page.locator(`${ROWS} a`).first().click();
  await desk.page.locator('.stands').waitFor();
}

async function recode({ page }, from, to) {
  const row = page.locator('dl.answers > div', { has: page.getByText(from, { exact: true }) });
  await row.locator('.recode > summary').click();
  await row.locator(`.recode input[value="${to}"]`).check();
  await row.getByRole('button', { name: 'Count it so' }).click();
  await page.getByText('It counts so now.').waitFor();
}

/** Both read; one accepts, the other rejects and codes otherwise before either has synced. */
async function work(amina, nadia) {
  for (const desk of [amina, nadia]) {
    await openReport(desk);
    await desk.says(SOME_STORY);
  }
  await amina.button('Accept');
  await amina.says('Accepted.');
  await recode(amina, 'AR1', 'AR2');
  await nadia.button('Reject');
  await nadia.says('Rejected.');
  await recode(nadia, 'AR1', 'AR3');
  const before = await Promise.all([amina, nadia].map(standing));
  assert.notEqual(before[0].stands, before[1].stands);
  assert.notDeepEqual(before[0].codes, before[1].codes);
  for (const desk of [amina, nadia, amina, nadia]) await desk.sync();
  for (const desk of [amina, nadia]) {
    await openReport(desk);
    await desk.isCalm();
  }
  const [hers, theirs] = await Promise.all([amina, nadia].map(standing));
  assert.deepEqual(hers, theirs, 'both desks say the same');
  assert.equal(hers.history.length, 4, `nothing is lost: ${hers.history}`);
}

async function reply(amina, page, { origin, network }, digits) {
  await amina.page.locator('summary[data-key=w]').click();
  await amina.page.locator('form[action$="/reply"] #text').fill(REPLY);
  await amina.button('Read it once more');
  await amina.says('This is what the reporter will read');
  await amina.button('Send it');
  await amina.says('Sent. The reporter finds it with their receipt.');
  await page.goto(`${origin}/${network}/`);
  await page.getByLabel('Your receipt').fill(digits);
  await page.getByRole('button', { name: 'Look it up' }).click();
  await page.getByText(REPLY).waitFor();
}

/** A period for next month, whose keys Nadia gets too. */
async function ahead(amina, omar) {
  await amina.link('People');
  await amina.link('New period');
  await amina.button('Show what would change');
  await amina.says('Period 2 begins on');
  await amina.button('Sign it');
  await cosign(amina, omar, ['Period 2 begins on']);
}

async function remove(amina, omar, nadia) {
  await nadia.sync();
  await amina.link('People');
  await amina.link('About Nadia');
  await amina.says('periods that were made ahead become void');
  const removing = amina.page.locator('form', { has: amina.page.locator('input[value=remove]') });
  await removing.getByRole('button', { name: 'Show what would change' }).click();
  const shows = [
    'Nadia leaves, and gets no key from then on.',
    'Period 2 is void: nothing is ever sealed to it.',
    'Period 3 begins on',
  ];
  for (const line of shows) await amina.says(line);
  await amina.button('Sign it');
  await cosign(amina, omar, shows);
}

/** What comes now is Amina's to read, and Nadia gets nothing of it. */
async function after(amina, nadia) {
  assert.match(await nadia.sync(), /Not synced/);
  await all(nadia);
  assert.equal(await nadia.page.locator(ROWS).count(), 1);
  assert.match(await amina.sync(), /One new report/);
  await amina.isCalm();
  await amina.to('/inbox');
  await amina.page.locator(`${ROWS} a`).first().click();
  await amina.says(LATER_STORY);
}

/** Irina has lost her identity, and gets her seat back under a new one. */
async function lost(amina, omar, { card, words }) {
  await amina.link('People');
  await amina.link('About Irina');
  const replacing = amina.page.locator('form', { has: amina.page.locator('#said') });
  const again = replacing.getByRole('button', { name: 'Show what would change' });
  await amina.page.locator('#card').fill(card);
  await amina.page.locator('#said').fill(`${words.split(' ').slice(0, 7).join(' ')} zebra`);
  await again.click();
  await amina.says('the words were not compared, or are others than those of the card');
  await amina.to('/people');
  await amina.link('About Irina');
  await amina.page.locator('#card').fill(card);
  await amina.page.locator('#said').fill(words);
  await again.click();
  const shows = ['Irina leaves, and gets no key from then on.', 'Irina joins as a steward'];
  for (const line of shows) await amina.says(line);
  await amina.button('Sign it');
  await cosign(amina, omar, shows);
}

const input = JSON.parse(readFileSync(0, 'utf8'));
const commands = { journey };
process.stdout.write(JSON.stringify(await commands[process.argv[2]](input)));
