// Takes pictures of everything that can be seen on a page by scrolling through it, as it is seen:
// screen after screen, side by side.

/** The phones: a small old one and a common one. */
const PHONES = [{ width: 320, height: 568 }, { width: 390, height: 844 }];
const SCHEMES = ['light', 'dark'];
/** So many screens stand side by side, and so many pixels lie between them. */
const ROW = 5;
const GAP = 12;

/** A camera that writes into `folder` what `wanted` picks by name; if `quick`, one picture of each. */
export async function camera(browser, folder, wanted, quick) {
  const table = await browser.newPage();
  let taken = 0;
  return {
    taken: () => taken,
    wanted,
    /** Takes the page on both phones, light and dark. Its size and colours are as before after. */
    async shoot(page, name, { schemes = quick ? SCHEMES.slice(0, 1) : SCHEMES, phones = quick ? PHONES.slice(0, 1) : PHONES } = {}) {
      if (!wanted(name)) return;
      const before = page.viewportSize();
      const scrolled = await page.evaluate(() => scrollY);
      for (const size of phones) {
        await page.setViewportSize(size);
        for (const colorScheme of schemes) {
          await page.emulateMedia({ colorScheme });
          const screens = await screensOf(page);
          await layOut(table, screens, size, `${folder}/${name}.${size.width}.${colorScheme}.png`);
          taken += 1;
        }
      }
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize(before);
      await page.evaluate((top) => scrollTo(0, top), scrolled);
    },
    /** Takes it as it comes out on paper (A4), and as a PDF. */
    async print(page, name) {
      if (!wanted(name)) return;
      const before = page.viewportSize();
      await page.emulateMedia({ media: 'print', colorScheme: 'light' });
      await page.setViewportSize({ width: 794, height: 1123 });
      await page.screenshot({ path: `${folder}/${name}.print.png`, fullPage: true });
      await page.pdf({ path: `${folder}/${name}.pdf`, preferCSSPageSize: true, printBackground: true });
      await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
      await page.setViewportSize(before);
      taken += 1;
    },
    close: () => table.close(),
  };
}

/** Screen after screen, from the top to the end. */
async function screensOf(page) {
  const { whole, screen, most } = await page.evaluate(() => ({
    whole: document.documentElement.scrollHeight, screen: innerHeight, most: 40,
  }));
  const screens = [];
  // What a bar at the edge covers is seen on the screen before or after.
  const step = screen - 64;
  for (let top = 0; screens.length < most; top += step) {
    await page.evaluate((at) => scrollTo({ top: at, behavior: 'instant' }), top);
    // Until it is drawn. Where scripts are off, a page cannot tell by itself.
    await page.waitForTimeout(60);
    screens.push((await page.screenshot()).toString('base64'));
    if (top + screen >= whole) break;
  }
  return screens;
}

/** Puts the screens side by side. */
async function layOut(table, screens, { width }, path) {
  const columns = Math.min(ROW, screens.length);
  await table.setViewportSize({ width: columns * (width + GAP) + GAP, height: 100 });
  const images = screens.map((screen) => `<img src="data:image/png;base64,${screen}" width="${width}">`);
  await table.setContent(`<style>
      body { margin: 0; padding: ${GAP}px; display: flex; flex-wrap: wrap; gap: ${GAP}px; background: #8a8f8c }
      img { display: block }
    </style>${images.join('')}`);
  await table.screenshot({ path, fullPage: true });
}
