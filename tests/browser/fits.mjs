// Whether a page can be read and used on a small screen, with large letters, in forced colours.
// Each measurement gives what is wrong, a line each.

const HEIGHT = 800;

/** WCAG 1.4.12: what a reader may set without losing anything. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** 1.4.10 and 1.4.4: at 320 px; with letters of twice the size; with wider spacing. */
export async function fits(page) {
  const before = page.viewportSize();
  const found = [];
  const look = async (how) => found.push(...(await page.evaluate(measure)).map((line) => `${how}: ${line}`));
  await page.setViewportSize({ width: 320, height: HEIGHT });
  await look('at 320 px');
  await styled(page, SPACING, () => look('at 320 px with wide spacing'));
  await page.setViewportSize({ width: 390, height: HEIGHT });
  // What is given in pixels would stay small: nothing of ours is.
  const size = await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
  await styled(page, `html { font-size: ${2 * size}px !important }`, () => look('with letters twice as large'));
  await page.setViewportSize(before);
  return found;
}

/** Forced colours, in light and in dark; and no motion where none is wanted. */
export async function media(page) {
  const found = [];
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    found.push(...(await page.evaluate(forced)).map((line) => `in forced colours, ${colorScheme}: ${line}`));
  }
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light', reducedMotion: 'reduce' });
  found.push(...(await page.evaluate(moving)).map((line) => `although motion is not wanted: ${line}`));
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  return found;
}

/** With a style sheet of the reader's own, by a road that the page's policy does not guard. */
async function styled(page, css, work) {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
  await work();
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
}

/** On the page. */
function measure() {
  const found = [];
  const name = (element) => `<${element.tagName.toLowerCase()} id="${element.id}" class="${element.className}"> ${(element.textContent ?? '').trim().slice(0, 40)}`;
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) found.push(`the page is ${document.documentElement.scrollWidth} px wide`);
  const shown = (element) => element.checkVisibility({ checkVisibilityCSS: true }) && element.closest('.away') === null;
  for (const element of document.querySelectorAll('body *')) {
    if (!shown(element) || element.closest('svg')) continue;
    // A table that has to be read in two directions may move in itself (WCAG 1.4.10), if a keyboard
    // can move it.
    if (element.parentElement.closest('[role=region][tabindex="0"]')) continue;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    if (box.width > 0 && (box.left < -1 || box.right > width + 1)) found.push(`stands out at the side: ${name(element)}`);
    // A line to type in moves along with what is typed.
    const cuts = element.tagName === 'INPUT' ? [] : ['hidden', 'clip'];
    if (cuts.includes(style.overflowX) && element.scrollWidth > element.clientWidth + 1) found.push(`cut off: ${name(element)}`);
    if (cuts.includes(style.overflowY) && element.scrollHeight > element.clientHeight + 1) found.push(`cut off: ${name(element)}`);
    // A list to choose from cuts what is chosen; a player and a bar have no words.
    if (['BUTTON', 'SUMMARY', 'LABEL'].includes(element.tagName) && element.scrollWidth > element.clientWidth + 2
      && style.display !== 'inline' && box.width > 0) found.push(`too narrow: ${name(element)}`);
  }
  return [...new Set([...found, ...overlapping()])].slice(0, 8);

  /** Words that stand on other words. */
  function overlapping() {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const boxes = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!node.textContent.trim() || !shown(parent) || parent.closest('script, style, noscript, option, textarea, .exit')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) if (rect.width > 2) boxes.push({ rect, node });
    }
    boxes.sort((one, other) => one.rect.top - other.rect.top);
    const bad = [];
    for (let at = 0; at < boxes.length; at += 1) {
      for (let next = at + 1; next < boxes.length && boxes[next].rect.top < boxes[at].rect.bottom; next += 1) {
        const [one, other] = [boxes[at], boxes[next]];
        if (one.node === other.node) continue;
        const across = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
        const down = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top);
        // Boxes of letters are higher than lines: neighbours touch by a little.
        const low = Math.min(one.rect.height, other.rect.height);
        if (across > 2 && down > low * 0.45) bad.push(`${one.node.textContent.trim().slice(0, 30)} stands on ${other.node.textContent.trim().slice(0, 30)}`);
      }
    }
    return bad;
  }
}

/** On the page: what can be used has an edge that can be seen, or is words in the colour of a link
 *  or a button; and so have the bars of a chart. */
function forced() {
  const found = [];
  const name = (element) => `<${element.tagName.toLowerCase()} id="${element.id}" class="${element.getAttribute('class') ?? ''}"> ${(element.textContent ?? '').trim().slice(0, 40)}`;
  const shown = (element) => element.checkVisibility({ checkVisibilityCSS: true }) && element.getBoundingClientRect().width > 0;
  const numbers = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const light = (colour) => {
    const [red, green, blue] = numbers(colour).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one, other) => {
    const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const isClear = (colour) => numbers(colour)[3] === 0;
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (!isClear(colour)) return colour;
    }
    return getComputedStyle(document.documentElement).backgroundColor;
  };
  for (const element of document.querySelectorAll('button, select, textarea, input:not([type=hidden])')) {
    if (!shown(element)) continue;
    const style = getComputedStyle(element);
    // Drawn by the browser itself, in its own colours.
    if (element.tagName === 'INPUT' && ['checkbox', 'radio', 'file'].includes(element.type)) continue;
    const isPlain = element.tagName === 'BUTTON' && style.textDecorationLine.includes('underline');
    if (isPlain || element.getAttribute('aria-current')) continue;
    const has = parseFloat(style.borderTopWidth) >= 1 && style.borderTopStyle !== 'none' && !isClear(style.borderTopColor)
      && contrast(style.borderTopColor, behind(element.parentElement)) >= 3;
    if (!has && !element.disabled) found.push(`no edge: ${name(element)}`);
    if (element.tagName === 'SELECT' && style.appearance === 'none') found.push(`no arrow: ${name(element)}`);
  }
  for (const bar of document.querySelectorAll('svg .fill')) {
    const { fill } = getComputedStyle(bar);
    if (contrast(fill, behind(bar.closest('li'))) < 3) found.push(`a bar that cannot be seen: ${fill}`);
    const track = getComputedStyle(bar.parentElement.querySelector('.track'));
    if (contrast(fill, track.fill) < 3) found.push(`a bar like what it lies on: ${fill} on ${track.fill}`);
  }
  return [...new Set(found)].slice(0, 6);
}

/** On the page. */
function moving() {
  const found = document.getAnimations().map((animation) => `moves: ${animation.animationName ?? animation.transitionProperty}`);
  for (const element of document.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    const durations = style.transitionDuration.split(',').map(parseFloat);
    if (durations.some((seconds) => seconds > 0) || style.animationName !== 'none') found.push(`may move: <${element.tagName}>`);
    if (style.scrollBehavior === 'smooth') found.push('scrolls by itself');
  }
  return [...new Set(found)].slice(0, 4);
}
