import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { StudyResult } from '@klippoglim/municipal';
import type { Browser, Page } from 'playwright-core';
import { renderStudyHtml } from '../../src/html/render-study.js';
import { numberFormat } from '../../src/messages/numbers.js';
import { countFigures } from '../../src/page/figures.js';
import { filtersOf } from '../../src/page/filter-query.js';
import type { PageData } from '../../src/page/model.js';
import { shareOf } from '../../src/study/share-of.js';
import { fixtureStudy } from '../fixture-study.js';
import { packStudy } from '../page/pack-study.js';
import { chromiumPath, launch, openReport } from './open-report.js';

if (chromiumPath === undefined) {
  test('needs Chromium, which this machine has not: nothing was tried', () => {
    expect(chromiumPath).toBeUndefined();
  });
} else {
  describe('the filters', () => {
    let browser: Browser;
    let html: string;
    let study: StudyResult;
    let data: PageData;

    beforeAll(async () => {
      browser = await launch();
      const run = await fixtureStudy();
      study = run.result;
      html = renderStudyHtml(run.result, run.texts);
      data = packStudy(run);
    });
    afterAll(() => browser.close());

    const hashOf = (page: Page): string => new URL(page.url()).hash;
    const statusOf = (page: Page) => page.locator('.filter-status');
    const toggle = (page: Page) => page.getByRole('button', { name: 'Filtre', exact: true });

    const shortest = (page: Page) => page.getByRole('spinbutton', { name: 'På minst ord' });

    /** What the status is to say under the filters that an address has. */
    function told(query: string): string {
      const { integer, share } = numberFormat('nb');
      const { copied, words } = countFigures(data, filtersOf(query, data)).all;
      return `Kopiert i alt: ${share(shareOf(copied, words))} av ${integer(words)} ord`;
    }

    async function expectFilters(page: Page, query: string): Promise<void> {
      await page.waitForURL((url) => url.hash === `#/overview${query === '' ? '' : `?${query}`}`);
      await expectText(page, told(query));
    }

    async function expectText(page: Page, text: string): Promise<void> {
      await statusOf(page).filter({ hasText: text }).waitFor();
      expect(await statusOf(page).textContent()).toBe(text);
    }

    test('nothing is filtered as it opens: the figure is the study’s', async () => {
      const { page, complaints, close } = await openReport(browser, html);
      await page.waitForURL((url) => url.hash === '#/overview');
      const copied = study.documents.reduce((sum, { attribution }) => {
        return sum + attribution.copied.numerator;
      }, 0);
      const words = study.documents.reduce((sum, document) => sum + document.words, 0);
      const { integer, share } = numberFormat('nb');
      await expectText(page, `Kopiert i alt: ${share(copied / words)} av ${integer(words)} ord`);
      expect(await page.getByRole('button', { name: 'Nullstill' }).count()).toBe(0);
      expect(await toggle(page).getAttribute('aria-expanded')).toBe('false');
      expect(await page.locator('#filter-panel').isVisible()).toBe(false);
      expect(complaints).toEqual([]);
      await close();
    });

    test('each changes the figure and the address, and is named; Reset takes all away', async () => {
      const { page, complaints, requests, close } = await openReport(browser, html);
      await toggle(page).click();
      const seen = new Set([await statusOf(page).textContent()]);
      const box = (name: string | RegExp) => page.getByRole('checkbox', { name });
      const reset = page.getByRole('button', { name: 'Nullstill' });
      const sentence = page.locator('.filter-sentence');
      const changes: readonly (readonly [() => Promise<void>, string, string, boolean])[] = [
        [() => box(/^K1/u).uncheck(), 'without=1', 'Alle passasjer, uten K1.', true],
        [
          () => box('Andre kommuner').uncheck(),
          'without=peers',
          'Alle passasjer, uten andre kommuner.',
          false,
        ],
        [
          () => box('Ordrett').uncheck(),
          'kinds=edited,rewritten,summary',
          'Bare redigerte og omskrevne passasjer og oppsummeringer.',
          true,
        ],
        [() => shortest(page).fill('60'), 'shortest=60', 'Bare passasjer på minst 60 ord.', true],
        [
          () => box('Sitat og lovtekst').check(),
          'count=quoted',
          'Alle passasjer; sitat og lovtekst er regnet med.',
          true,
        ],
        [
          () => box('Vanlige vendinger').check(),
          'count=commonplace',
          'Alle passasjer; vanlige vendinger er regnet med.',
          false,
        ],
      ];
      for (const [change, query, words, movesCopied] of changes) {
        await change();
        await expectFilters(page, query);
        expect((await sentence.textContent())?.replace('Nullstill', '').trim()).toBe(words);
        const figure = await statusOf(page).textContent();
        if (movesCopied) expect(seen.has(figure)).toBe(false);
        seen.add(figure);
        await reset.click();
        await expectFilters(page, '');
        expect(await toggle(page).evaluate((button) => button === document.activeElement)).toBe(
          true,
        );
      }
      const main = page.getByRole('combobox', { name: 'Kilden som er vist for seg' });
      const other = (filtersOf('', data).main + 1) % data.sources.length;
      await main.selectOption({ index: other });
      await expectFilters(page, `main=${other + 1}`);
      expect(complaints).toEqual([]);
      expect(requests).toEqual([]);
      await close();
    });

    test('a sent address opens filtered, and other views keep the filters', async () => {
      const query = 'without=1,peers&kinds=verbatim,edited&shortest=40&count=quoted';
      const { page, close } = await openReport(browser, html, { hash: `#/overview?${query}` });
      await expectFilters(page, query);
      await page.getByRole('link', { name: 'Målene' }).click();
      await page.getByRole('heading', { level: 2, name: 'Målene' }).waitFor();
      await page.waitForURL((url) => url.hash === `#/uptake?${query}`);
      await expectText(page, told(query));
      await page.reload();
      await expectText(page, told(query));
      expect(hashOf(page)).toBe(`#/uptake?${query}`);
      await close();
    });

    test('back and forward bring back what was counted; typing is one step', async () => {
      const { page, close } = await openReport(browser, html);
      await page.waitForURL((url) => url.hash === '#/overview');
      await toggle(page).click();
      const entries = await page.evaluate(() => history.length);
      await page.getByRole('checkbox', { name: /^K2/u }).uncheck();
      await expectFilters(page, 'without=2');
      const field = shortest(page);
      for (const [key, number] of [
        ['1', 1],
        ['2', 12],
        ['0', 120],
      ] as const) {
        await field.press(key);
        await expectFilters(page, `without=2&shortest=${number}`);
      }
      expect(await page.evaluate(() => history.length)).toBe(entries + 2);
      await page.goBack();
      await expectFilters(page, 'without=2');
      expect(await field.inputValue()).toBe('');
      await page.goBack();
      await expectFilters(page, '');
      expect(await page.getByRole('checkbox', { name: /^K2/u }).isChecked()).toBe(true);
      await page.goForward();
      await page.goForward();
      await expectFilters(page, 'without=2&shortest=120');
      expect(await field.inputValue()).toBe('120');
      await page.getByRole('link', { name: 'Målene' }).click();
      await page.waitForURL((url) => url.hash === '#/uptake?without=2&shortest=120');
      await page.goBack();
      await expectFilters(page, 'without=2&shortest=120');
      await close();
    });

    test('no number that is typed does harm', async () => {
      const { page, complaints, close } = await openReport(browser, html);
      await toggle(page).click();
      const field = shortest(page);
      const typed: readonly (readonly [string, string, string])[] = [
        ['-5', '', ''],
        ['1e3', 'shortest=1000', '1000'],
        ['99999999', 'shortest=9999', '9999'],
        ['12.4', 'shortest=12', '12'],
      ];
      for (const [keys, query, value] of typed) {
        await field.fill('');
        await field.pressSequentially(keys);
        await field.press('Tab');
        await expectFilters(page, query);
        expect(await field.inputValue()).toBe(value);
      }
      expect(complaints).toEqual([]);
      await close();
    });

    test('the keyboard alone is enough', async () => {
      const { page, close } = await openReport(browser, html);
      await toggle(page).focus();
      await page.keyboard.press('Enter');
      expect(await toggle(page).getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await expectFilters(page, 'without=1');
      for (let count = 0; count < 8; count++) await page.keyboard.press('Tab');
      await page.keyboard.type('30');
      await page.keyboard.press('Enter');
      await expectFilters(page, 'without=1&shortest=30');
      await toggle(page).focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expectFilters(page, '');
      await page.keyboard.press('Enter');
      expect(await page.locator('#filter-panel').isVisible()).toBe(false);
      await close();
    });

    test('on paper, a page that does not count all says so', async () => {
      const query = 'without=1&shortest=40';
      const { page, close } = await openReport(browser, html, { hash: `#/overview?${query}` });
      await expectFilters(page, query);
      await toggle(page).click();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.filter-sentence').isVisible()).toBe(true);
      expect(await page.locator('.filters button:visible').count()).toBe(0);
      expect(await page.locator('#filter-panel').isVisible()).toBe(false);
      await page.emulateMedia({ media: 'screen' });
      await page.getByRole('button', { name: 'Nullstill' }).click();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.filter-sentence').isVisible()).toBe(false);
      await close();
    });

    test('another language says the same of the same filters', async () => {
      const query = 'without=1&kinds=verbatim,edited&shortest=40';
      const { page, close } = await openReport(browser, html, { hash: `#/overview?${query}` });
      const sentence = page.locator('.filter-sentence');
      const says = (words: string) => sentence.filter({ hasText: words }).waitFor();
      await says('Bare ordrette og redigerte passasjer på minst 40 ord, uten K1.');
      await page.getByRole('button', { name: 'Nynorsk' }).click();
      await says('Berre ordrette og redigerte passasjar på minst 40 ord, utan K1.');
      await page.getByRole('button', { name: 'English' }).click();
      await says('Only verbatim and edited passages of at least 40 words, without S1.');
      expect(hashOf(page)).toBe(`#/overview?${query}`);
      await close();
    });
  });
}
