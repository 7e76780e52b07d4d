// What leaves the desk and what comes in by another road: node desk-in-and-out.mjs work.
//
// `link`: lets into an open desk with one quotable report, `report`; `word`: stands in its story,
// marked as a name; `folder`: an empty folder; `sheet`, `mapping`: a spreadsheet and its mapping.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { axe } from './axe.mjs';
import { onlyOurs, open, withBrowser } from './browser.mjs';
import { fits, media } from './fits.mjs';

// Reads backwards, and would be markup if anybody took it for that.
const HOSTILE = '\u202egpj.<img src=x onerror=alert(1)>.corncrake';

async function work(input) {
  const faults = [];
  const told = [];
  await withBrowser(input, async (browser) => {
    const { page, requests } = await open(browser, { scripts: true, width: 1200 });
    page.on('dialog', (dialog) => { faults.push('a dialog opened'); dialog.dismiss(); });
    page.on('framenavigated', (frame) => told.push(frame.url()));
    const look = async (name) => {
      told.push(await page.title());
      if (input.pictures) await picture(page, input.pictures, name);
      const seen = [...await fits(page), ...await media(page), ...await axe(page, input.modules)];
      faults.push(...seen.map((line) => `${name}: ${line}`));
    };
    try {
      await page.goto(input.link);
      await exportAll(page, input, look);
      await caseFile(page, input, look);
      await enter(page, look);
      await importSheet(page, input, look);
      await importFiles(page, input, look);
    } catch (error) {
      throw new Error([error.message, ...faults].join('\n'), { cause: error });
    }
    onlyOurs(requests, new URL(input.link).origin);
  });
  assert.ok(faults.length === 0, `${faults.length} faults\n${faults.join('\n')}`);
  for (const said of told) {
    assert.ok(!said.toLowerCase().includes(input.word.toLowerCase()), `told to the browser: ${said}`);
  }
  return { told: told.length };
}

const to = (page, name) => page.locator('nav').first().getByRole('link', { name, exact: true }).click();
const press = (page, name) => page.getByRole('button', { name, exact: true }).click();
const notice = (page, text) => page.locator('.notices').getByText(text).waitFor();

/** What a browser saves, as text. */
async function saved(page, name) {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, name)]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

async function exportAll(page, { word, folder }, look) {
  await to(page, 'Exports');
  await page.locator('.more > summary').click();
  await look('exports');
  for (const state of ['Accepted', 'New']) await page.getByRole('checkbox', { name: state, exact: true }).check();
  await page.getByRole('checkbox', { name: /^The words of those/ }).check();
  await page.getByRole('radio', { name: /^Comma-separated/ }).check();
  // What was looked for is kept, and stands in no address.
  await page.locator('#search').fill(word);
  await press(page, 'See what would leave');
  await page.getByText('One report', { exact: true }).waitFor();
  await page.locator('details > summary').click();
  await look('what would leave');
  // How it must be kept is said before the first button.
  const order = await page.evaluate(() => {
    const [keep, button] = [document.querySelector('.keep'), document.querySelector('button[name=road]')];
    return keep.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING;
  });
  assert.ok(order, 'what to know comes before the buttons');
  await page.locator('#folder').fill('not a whole path');
  await press(page, 'Save in this folder');
  await notice(page, 'whole path');
  const { name, text } = await saved(page, 'Let the browser save it');
  assert.match(name, /^corncrake-export-[0-9-]+\.csv$/);
  assert.ok(text.includes(word));
  await page.locator('#folder').fill(folder);
  await press(page, 'Save in this folder');
  await notice(page, 'Saved: ');
  await page.locator('.left li').nth(1).waitFor();
  await look('what left so far');
}

async function caseFile(page, { report, word }, look) {
  await page.goto(page.url().replace(/exports.*/, `report/${report}`));
  await page.getByRole('link', { name: 'Make a case file' }).click();
  await page.getByRole('radio', { name: /blacked out$/ }).check();
  await look('case file');
  await page.locator('#more').fill('laughed\nNobody at all');
  await press(page, 'Look at it');
  await page.locator('.blacked').first().waitFor();
  await look('case file, looked at');
  const shown = await page.locator('main').innerText();
  assert.ok(!shown.includes(word) && !shown.includes('laughed'));
  assert.ok(shown.includes('Nobody at all'), 'what stands nowhere is said');
  const { name, text } = await saved(page, 'Let the browser save it');
  assert.match(name, new RegExp(`^case-file-${report}-[0-9-]+\\.html$`));
  assert.ok(!text.includes(word) && !text.includes('laughed') && text.includes('class="hidden"'));
}

async function enter(page, look) {
  await to(page, 'Report for somebody');
  await look('enter');
  await page.locator('textarea').fill('They took my medicines.');
  await page.locator('[name=what]').nth(2).check();
  await page.locator('[name=when][value=""]').first().check();
  await page.locator('input[id^=month]').fill('2026-05');
  await press(page, 'Enter the report');
  await page.getByRole('alert').waitFor();
  await look('enter, refused');
  await page.getByRole('link', { name: /Nothing is entered without/ }).click();
  assert.equal(await page.locator('textarea').inputValue(), 'They took my medicines.');
  assert.equal(await page.locator('input[id^=month]').inputValue(), '2026-05');
  await page.locator('#agreed').check();
  await page.locator('[name=consent]').first().check();
  await press(page, 'Enter the report');
  await page.locator('.receipt').waitFor();
  await look('receipt');
  const digits = await page.locator('.receipt').innerText();
  await page.reload();
  assert.equal(await page.locator('.receipt').innerText(), digits);
  await press(page, 'Handed over: forget it');
  await notice(page, 'forgotten');
  await page.goBack();
  await page.waitForLoadState();
  assert.equal(await page.locator('.receipt').count(), 0, 'it comes back on no road');
}

async function importSheet(page, { sheet, mapping, word }, look) {
  await page.goto(page.url().replace(/(enter|report).*/, 'import'));
  await look('import');
  const file = (name, text) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.locator('#table').setInputFiles(file(HOSTILE, sheet));
  await page.locator('#mapping').setInputFiles(file('mapping.toml', mapping));
  await press(page, 'See what would become of each row');
  await page.locator('.fates li').first().waitFor();
  await look('rows');
  assert.ok(!(await page.locator('main').innerText()).includes(word));
  await page.getByRole('link', { name: /^Refused/ }).click();
  await page.locator('.links [aria-current]').getByText('Refused').waitFor();
  assert.equal(await page.locator('.fates li').count(), 1);
  await press(page, 'Take in 2 rows');
  await page.getByText('Done.').waitFor();
  await look('taken in');
  await page.getByRole('link', { name: 'See what became of the rows' }).click();
  await page.getByText('2 rows were taken in.').waitFor();
  await press(page, 'Forget the spreadsheet');
  await notice(page, 'forgotten');
}

async function importFiles(page, input, look) {
  await page.locator('#sealed').setInputFiles([{ name: HOSTILE, mimeType: 'text/html', buffer: Buffer.from('<script>alert(1)</script>') }]);
  await press(page, 'Take them in');
  await notice(page, 'Nothing was taken in');
  await look('a file refused');
  const said = await page.locator('.notices').innerText();
  assert.ok(said.includes('\\u{202e}gpj.<img') && !said.includes('\u202e'), said);
  assert.equal(await page.locator('main img').count(), 0);
}

async function picture(page, folder, name) {
  const at = page.viewportSize();
  for (const [width, colorScheme] of [[1200, 'light'], [1200, 'dark'], [320, 'light']]) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `${folder}/${name.replaceAll(/[ ,]+/g, '-')}-${width}-${colorScheme}.png`, fullPage: true });
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(at);
}

const input = JSON.parse(readFileSync(0, 'utf8'));
const commands = { work };
process.stdout.write(JSON.stringify(await commands[process.argv[2]](input)));
