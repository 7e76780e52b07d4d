// What axe-core finds wrong with a page, against WCAG 2.2 AA and its own best practices.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Looks at the page as it stands, in light and in dark; gives what is wrong, a line each. */
export async function axe(page, modules) {
  const session = await page.context().newCDPSession(page);
  // Where the page runs no script, axe still must: what is shown only where none runs is taken out
  // of its `noscript`. Switched off first, for a session that has not done so cannot switch on.
  if (page.withoutScripts) {
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('noscript')) part.replaceWith(...part.childNodes);
    });
  }
  for (const value of [true, false]) await session.send('Emulation.setScriptExecutionDisabled', { value });
  try {
    // By the debugger, which the page's own policy does not bind.
    await page.evaluate(source(modules));
    const light = await run(page, { runOnly: { type: 'tag', values: TAGS }, rules: { 'target-size': { enabled: true } } });
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await run(page, { runOnly: { type: 'rule', values: ['color-contrast'] } });
    await page.emulateMedia({ colorScheme: 'light' });
    return [...light, ...dark.map((line) => `in the dark: ${line}`)];
  } finally {
    if (page.withoutScripts) await session.send('Emulation.setScriptExecutionDisabled', { value: true });
    await session.detach();
  }
}

async function run(page, options) {
  const violations = await page.evaluate(async (given) => {
    const found = await globalThis.axe.run(document, { ...given, preload: false, resultTypes: ['violations'] });
    return found.violations.map(({ id, help, nodes }) => ({
      id, help, at: nodes.map(({ html, any, all }) => `${html.slice(0, 160)} ${[...any, ...all].map(({ message }) => message).join('; ')}`),
    }));
  }, options);
  return violations.map(({ id, help, at }) => `${id}: ${help}: ${at.slice(0, 3).join(' | ')} (${at.length})`);
}

let text = null;

function source(modules) {
  text ??= readFileSync(createRequire(`${modules}/`).resolve('axe-core/axe.min.js'), 'utf8');
  return text;
}
