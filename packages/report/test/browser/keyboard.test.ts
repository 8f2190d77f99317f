import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { StudyWithTexts } from '@klippoglim/municipal';
import type { Browser, Page } from 'playwright-core';
import { renderStudyHtml } from '../../src/html/render-study.js';
import { fixtureStudy } from '../fixture-study.js';
import { addressesOf } from './addresses.js';
import { goTo, settle } from './go-to.js';
import { chromiumPath, launch, type OpenReport, openReport } from './open-report.js';

/** Where the keyboard is. */
interface Focus {
  /** The element's tag and text. */
  readonly on: string;
  /** Whether it is on the screen, not behind another element, with an outline or a like mark. */
  readonly isSeen: boolean;
}

function focusOf(page: Page): Promise<Focus> {
  return page.evaluate((): Focus => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const isMarked =
      (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
    // A link that wraps has several boxes; one that is seen is enough.
    const isOnTop = [...element.getClientRects()].some((box) => {
      const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return top !== null && (element.contains(top) || top.contains(element));
    });
    const name =
      element === document.body
        ? ''
        : (element.getAttribute('aria-label') ?? element.textContent ?? '');
    return {
      on: `${element.tagName} ${name.replace(/\s+/gu, ' ').trim().slice(0, 60)}`.trim(),
      isSeen: isMarked && isOnTop,
    };
  });
}

/** Goes on by Tab until it comes to a place; every stop on the way must be seen. */
async function tabTo(page: Page, selector: string, most = 60): Promise<void> {
  for (let count = 0; count < most; count++) {
    await page.keyboard.press('Tab');
    const focus = await focusOf(page);
    expect([focus, focus.on]).toEqual([{ ...focus, isSeen: true }, focus.on]);
    expect(focus.on).not.toBe('BODY');
    if (await page.evaluate((where) => document.activeElement?.matches(where), selector)) return;
  }
  throw new Error(`${selector} was not reached by ${most} Tabs`);
}

const hasFocus = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((where) => document.activeElement?.matches(where) ?? false, selector);

if (chromiumPath === undefined) {
  test('needs Chromium, which this machine has not: nothing was tried', () => {
    expect(chromiumPath).toBeUndefined();
  });
} else {
  describe('by keyboard alone', () => {
    let browser: Browser;
    let study: StudyWithTexts;
    let html: string;
    let open: OpenReport;
    let page: Page;

    beforeAll(async () => {
      [browser, study] = await Promise.all([launch(), fixtureStudy()]);
      html = renderStudyHtml(study.result, study.texts, { lang: 'en' });
    });
    afterAll(() => browser.close());
    beforeEach(async () => {
      open = await openReport(browser, html);
      page = open.page;
    });
    afterEach(async () => {
      expect(open.complaints).toEqual([]);
      await open.close();
    });

    test('the first stop skips to the content, past menu and languages', async () => {
      await page.keyboard.press('Tab');
      expect(await focusOf(page)).toEqual({ on: 'BUTTON Skip to the content', isSeen: true });
      await page.keyboard.press('Enter');
      expect(await hasFocus(page, 'main')).toBe(true);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(
        true,
      );
    });

    test('from the overview to a passage beside its source, to the next, and back', async () => {
      // Filter: less is copied when a source is left out, and back.
      const status = page.locator('.filter-status');
      const all = await status.textContent();
      await tabTo(page, '[aria-controls="filter-panel"]');
      await page.keyboard.press('Enter');
      await tabTo(page, '#filter-panel input[type="checkbox"]', 1);
      await page.keyboard.press('Space');
      expect(await status.textContent()).not.toBe(all);
      await page.keyboard.press('Space');
      expect(await status.textContent()).toBe(all);

      // Sort: the button keeps the focus, and the order is told.
      await tabTo(page, 'table.shares th button.sort');
      const head = page.locator('table.shares th:has(button:focus)');
      const first = page.locator('table.shares tbody tr').first();
      await page.keyboard.press('Enter');
      expect(await head.getAttribute('aria-sort')).toBe('ascending');
      const firstByName = await first.textContent();
      await page.keyboard.press('Enter');
      expect(await head.getAttribute('aria-sort')).toBe('descending');
      expect(await first.textContent()).not.toBe(firstByName);
      expect(await hasFocus(page, 'button.sort')).toBe(true);

      // To the municipality that copied most.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await settle(page);
      await tabTo(page, 'table.shares tbody a');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 2, name: 'Documents' }).waitFor();
      await settle(page);
      expect((await focusOf(page)).on).not.toBe('BODY');

      // To its first passage; open it: the focus goes to its head, and the source's words stand there.
      await page.keyboard.press('n');
      expect(await hasFocus(page, 'button.stop')).toBe(true);
      expect((await focusOf(page)).isSeen).toBe(true);
      await page.keyboard.press('Enter');
      await settle(page);
      expect(await hasFocus(page, '#panel-heading')).toBe(true);
      expect(await focusOf(page)).toEqual({ on: expect.stringMatching(/ 1 of /u), isSeen: true });
      const source = page.locator('.panel');
      const firstSource = await source.textContent();

      // The next, by its key and by its button.
      await page.keyboard.press('n');
      await settle(page);
      expect((await focusOf(page)).on).toMatch(/ 2 of /u);
      expect(await source.textContent()).not.toBe(firstSource);
      await tabTo(page, '.panel-buttons button:not([disabled])', 3);
      await page.keyboard.press('Enter');
      await settle(page);
      expect((await focusOf(page)).on).not.toBe('BODY');

      // Its whole source, and back.
      await tabTo(page, '.panel-buttons [aria-pressed]', 20);
      await page.keyboard.press('Enter');
      expect(await hasFocus(page, '[aria-pressed="true"]')).toBe(true);
      await page.keyboard.press('Enter');

      // Closed, the focus is where the passage stands in the text.
      await page.keyboard.press('Escape');
      await settle(page);
      expect(await page.locator('.panel').count()).toBe(0);
      expect(await hasFocus(page, 'button.stop')).toBe(true);
    });

    test('through the goals by arrows, to the place of one', async () => {
      await page.keyboard.press('Tab');
      await tabTo(page, 'nav a[href="#/uptake"]');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 2, name: 'Goals' }).waitFor();
      await settle(page);
      expect(await hasFocus(page, 'main')).toBe(true);
      await tabTo(page, '[data-cell]');
      const cell = (): Promise<string | null | undefined> =>
        page.evaluate(() => document.activeElement?.getAttribute('data-cell'));
      const [row = 0, column = 0] = ((await cell()) ?? '').split(',').map(Number);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowRight');
      expect(await cell()).toBe(`${row + 1},${column + 1}`);
      expect((await focusOf(page)).isSeen).toBe(true);
      // Over the grid until a goal that was taken up.
      for (let step = 0; step < 200 && !(await hasFocus(page, 'td > a[data-cell]')); step++) {
        await page.keyboard.press(step % 12 === 11 ? 'ArrowDown' : 'ArrowRight');
        if (step % 12 === 11) await page.keyboard.press('Home');
      }
      expect(await hasFocus(page, 'td > a[data-cell]')).toBe(true);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 2, name: 'Documents' }).waitFor();
      await settle(page);
      expect((await focusOf(page)).on).not.toBe('BODY');
    });

    test('another language: the button keeps the focus', async () => {
      await tabTo(page, '.languages button:not([aria-pressed="true"])');
      await page.keyboard.press('Enter');
      expect(await page.locator('html').getAttribute('lang')).not.toBe('en');
      expect(await hasFocus(page, '.languages [aria-pressed="true"]')).toBe(true);
    });

    test.each(['overview', 'uptake', 'document', 'passage', 'methods'] as const)(
      'Tab leads through the %s and out again, and is seen at every stop',
      async (view) => {
        await goTo(page, addressesOf(study.result)[view]);
        await page.evaluate(() => Object.assign(window, { visited: new Set() }));
        let isRound = false;
        for (let count = 0; count < 400; count++) {
          await page.keyboard.press('Tab');
          const focus = await focusOf(page);
          if (focus.on === 'BODY') {
            // The browser's own controls lie between the last stop and the first.
            if (isRound) break;
            isRound = true;
            continue;
          }
          expect([focus.on, focus.isSeen]).toEqual([focus.on, true]);
          const isNew = await page.evaluate(() => {
            const { visited } = window as unknown as { visited: Set<Element | null> };
            return visited.size < visited.add(document.activeElement).size;
          });
          if (!isNew) break;
        }
        const { passedOver, count } = await page.evaluate(listPassedOver);
        expect(passedOver).toEqual([]);
        expect(count).toBeGreaterThan(8);
      },
    );
  });
}

/** What the Tab key should have led to and did not. */
function listPassedOver(): { readonly passedOver: readonly string[]; readonly count: number } {
  const { visited } = window as unknown as { visited: Set<Element> };
  const stops = document.querySelectorAll<HTMLElement>(
    'a[href], button:not([disabled]), input, select, summary, [tabindex]',
  );
  const passedOver = [...stops].filter(
    (element) => element.tabIndex >= 0 && element.checkVisibility() && !visited.has(element),
  );
  return { passedOver: passedOver.map((element) => element.outerHTML), count: visited.size };
}
