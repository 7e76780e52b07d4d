// The rarer steps under People, at the desk of the only steward: node people-rare.mjs COMMAND.
//
// `link`: the one-time link of a desk that is open; `network`: its name.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { onPaper, onlyOurs, open, withBrowser } from './browser.mjs';
import { look } from './look.mjs';

async function steps(input) {
  return withBrowser(input, async (browser) => {
    const { page, requests } = await open(browser, { width: 1200 });
    const found = [];
    await page.goto(input.link);
    const origin = new URL(page.url()).origin;
    const at = {
      page,
      input,
      link: (name) => page.getByRole('link', { name, exact: true }).click(),
      button: (name) => page.getByRole('button', { name, exact: true }).click(),
      says: (text) => page.getByText(text).first().waitFor(),
      look: async (name) => found.push(...await look(page, input, name)),
    };
    try {
      await seat(at);
      await sheet(at);
      await root(at);
      await end(at);
    } catch (error) {
      const shown = await page.locator('main').innerText();
      throw new Error([error.message, shown, ...found].join('\n--\n'), { cause: error });
    }
    onlyOurs(requests, origin);
    assert.ok(found.length === 0, `${found.length} faults\n${found.join('\n')}`);
    return {};
  });
}

/** Signs what is previewed, and sends it. */
async function inForce({ button, says }) {
  await button('Sign it');
  await says('It is in force here.');
  await button('Send it to the server');
  await says('The server has it.');
}

async function seat(at) {
  const { page, link, says } = at;
  await link('People');
  await at.look('people');
  await link('About Bahati');
  await at.look('member');
  const form = page.locator('form', { has: page.locator('input[value=seat]') });
  const change = form.getByRole('button', { name: 'Show what would change' });
  await change.click();
  await says('nothing would change');
  await at.link('Back');
  await link('About Bahati');
  await form.getByLabel('Answers only').check();
  await change.click();
  await says('Only one key could open the new period.');
  await at.look('one-key');
  await at.button('I understand; go on with one key');
  await says('From then on, Bahati is an analyst, not a steward, and reads: Answers only.');
  await says('Period 2 begins on');
  await at.look('preview');
  await inForce(at);
}

async function sheet(at) {
  const { page, link, button, says } = at;
  await link('Recovery sheet');
  await at.look('sheet-before');
  await button('Make a sheet');
  await at.look('sheet');
  const key = (await page.locator('.key').innerText()).replace(/\s+/g, '');
  const paper = await onPaper(page);
  assert.equal(paper.sheets, 1, 'one sheet of paper');
  assert.ok(paper.text.startsWith('Recovery sheet') && paper.text.replace(/\s+/g, '').includes(key));
  await button('It is printed');
  assert.ok(!(await page.content()).includes(key.slice(-8)), 'it is on no other page');
  await page.locator('#last').fill('0000');
  await button('Show what would change');
  await says('The key does not end with these.');
  await at.look('sheet-read');
  await page.locator('#last').fill(`${key.slice(-4, -2)} ${key.slice(-2)}`.toLowerCase());
  await button('Show what would change');
  await says('opens periods from then on.');
  await inForce(at);
  await page.getByRole('heading', { name: 'Recovery sheets' }).waitFor();
}

async function root(at) {
  const { page, link, button, says } = at;
  const words = () => page.locator('.eight li').allInnerTexts();
  await link('The network’s root');
  const before = await words();
  assert.equal(before.length, 6);
  await button('Show what would change');
  await says('There is a new root.');
  await inForce(at);
  await link('The network’s root');
  await says('Print posters and slips again');
  assert.notDeepEqual(await words(), before);
  await at.look('root');
}

async function end(at) {
  const { page, link, button, says, input } = at;
  await link('People');
  await link('End of the network');
  await at.look('end');
  await page.getByLabel('Everything that is to be kept').check();
  await page.locator('#network').fill('another');
  await button('Show what would change');
  await says('that is not the network\'s name');
  await link('Back');
  await link('End of the network');
  await page.getByLabel('Everything that is to be kept').check();
  await page.locator('#network').fill(input.network);
  await button('Show what would change');
  await says('The network ends. Nothing can follow.');
  await inForce(at);
  await says('The network ended on');
  assert.equal(await page.getByRole('link', { name: 'Admit somebody' }).count(), 0);
  await link('End of the network');
  await at.look('ended');
  await page.locator('#network').fill('another');
  await button('Destroy these keys');
  await says('Nothing was destroyed');
  await page.locator('#network').fill(input.network);
  await button('Destroy these keys');
  await says('wrapped keys were destroyed.');
}

const input = JSON.parse(readFileSync(0, 'utf8'));
const commands = { steps };
process.stdout.write(JSON.stringify(await commands[process.argv[2]](input)));
