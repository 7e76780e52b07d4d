// The desk's pages in each language: node desk-languages.mjs COMMAND, with input and output in JSON.
//
// `desks`: of each its one-time `link`, its `lang` and the `dir` in which it is written; `report`: the
// number of a report; `pictures`: a folder for what was seen, if anybody wants to look.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { axe } from './axe.mjs';
import { onlyOurs, open, withBrowser } from './browser.mjs';
import { fits } from './fits.mjs';

/** Every page that the desk leads to, on a small screen. */
async function read(input) {
  const found = [];
  let pages = 0;
  await withBrowser(input, async (browser) => {
    for (const { link, lang, dir } of input.desks) {
      const { page, requests } = await open(browser, { scripts: true });
      await page.goto(link);
      await page.locator('.rows > li').first().waitFor({ timeout: 60_000 });
      const base = page.url().replace(/\/inbox.*/, '');
      const places = await page.$$eval('nav a', (links) => links.map(({ href }) => href));
      places.push(`${base}/report/${input.report}`, `${base}/statistics/partners`);
      // The rarer steps, where lines run the other way.
      if (dir === 'rtl') places.push(...await steps(page, `${base}/people`));
      for (const place of places) {
        await page.goto(place);
        const name = `${lang}: ${place.slice(base.length)}`;
        const root = page.locator('html');
        assert.equal(await root.getAttribute('lang'), lang, name);
        assert.equal(await root.evaluate((html) => getComputedStyle(html).direction), dir, name);
        const faults = await fits(page);
        if (dir === 'rtl') faults.push(...await axe(page, input.modules));
        found.push(...faults.map((line) => `${name}: ${line}`));
        if (input.pictures) {
          const file = name.replace(/\W+/g, '-');
          await page.setViewportSize({ width: 320, height: 700 });
          await page.screenshot({ path: `${input.pictures}/${file}.png`, fullPage: true });
        }
        pages += 1;
      }
      onlyOurs(requests, new URL(base).origin);
      await page.context().close();
    }
  });
  assert.ok(found.length === 0, `${found.length} faults\n${found.join('\n')}`);
  return { pages };
}

async function steps(page, people) {
  await page.goto(people);
  const links = await page.$$eval('main a', (links) => links.map(({ href }) => href));
  return [...new Set(links)].filter((href) => href.startsWith(`${people}/`));
}

const input = JSON.parse(readFileSync(0, 'utf8'));
const commands = { read };
process.stdout.write(JSON.stringify(await commands[process.argv[2]](input)));
