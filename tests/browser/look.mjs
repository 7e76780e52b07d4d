// A page looked at as people with other eyes and other screens see it.
import { axe } from './axe.mjs';
import { fits } from './fits.mjs';

/** What is wrong with the page at 1200 and at 320 px. With CORNCRAKE_TEST_PICTURES set to a folder,
 *  pictures of it are put there, in light and in dark. */
export async function look(page, { modules }, name) {
  const found = [];
  for (const width of [320, 1200]) {
    await page.setViewportSize({ width, height: 900 });
    const seen = [...await fits(page), ...await axe(page, modules)]
      // What is open leaves the screen in this way once the desk has locked; the time is announced,
      // and can be set to sixteen times as long beforehand (WCAG 2.2.1).
      .filter((line) => !line.startsWith('meta-refresh:'));
    found.push(...seen.map((line) => `${name} at ${width}: ${line}`));
    if (process.env.CORNCRAKE_TEST_PICTURES) {
      await pictures(page, `${process.env.CORNCRAKE_TEST_PICTURES}/${name}-${width}`);
    }
  }
  return found;
}

async function pictures(page, path) {
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `${path}-${colorScheme}.png`, fullPage: true });
  }
  await page.emulateMedia({ colorScheme: 'light' });
}
