// Puts the form and two pages of statistics side by side, one of them in Arabic, for the README. Run by
// docs/make-picture.
import { createRequire } from 'node:module';

const [modules, executablePath, form, statistics, out] = process.argv.slice(2);
const { chromium } = createRequire(`${modules}/`)('playwright-core');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });

/** What a window of this size shows of a page, as an address of an image. */
async function shot(address, width, height) {
  const page = await browser.newPage({ viewport: { width, height }, javaScriptEnabled: false });
  const answer = await page.goto(address);
  if (!answer.ok()) throw new Error(`${address}: ${answer.status()}`);
  return `data:image/png;base64,${(await page.screenshot()).toString('base64')}`;
}

try {
  const phone = await shot(form, 370, 780);
  const screen = await shot(statistics, 590, 780);
  const arabic = await shot(`${statistics}latest/where?lang=ar`, 370, 780);
  const page = await browser.newPage({ viewport: { width: 1410, height: 820 } });
  await page.setContent(`<style>
      body { margin: 0; padding: 20px; display: flex; gap: 20px; background: #d8ddd8 }
      img { border-radius: 12px; height: 780px }
    </style><img src="${phone}"><img src="${screen}"><img src="${arabic}">`);
  await page.screenshot({ path: out });
} finally {
  await browser.close();
}
