import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { StudyDocument, StudyPassage, StudyWithTexts } from '@klippoglim/municipal';
import type { Browser, Page } from 'playwright-core';
import { renderStudyHtml } from '../../src/html/render-study.js';
import { fixtureStudy } from '../fixture-study.js';
import { lengthenDocument } from '../long-document.js';
import { chromiumPath, launch, type OpenReport, openReport } from './open-report.js';

/** The words of an element, without the buttons that stand between them. */
function textOf(page: Page, selector: string): Promise<string> {
  return page.locator(selector).evaluate((element) => {
    const copy = element.cloneNode(true) as Element;
    for (const added of copy.querySelectorAll('button, .goals-here')) added.remove();
    return copy.textContent ?? '';
  });
}

/** The classes of the words of the text, by the mark that they bear, as one text each. */
function wordsByMark(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.locator('.reading-text').evaluate((element) => {
    const all: Record<string, string> = {};
    for (const run of element.querySelectorAll('.run')) {
      const mark = [...run.classList].find((name) => name.startsWith('run-'))!.slice(4);
      all[mark] = `${all[mark] ?? ''} ${run.textContent}`;
    }
    return all;
  });
}

/** About how many words a text has: near enough to tell classes apart, without the engine. */
const countWords = (text = ''): number => text.match(/[\p{L}\p{N}\p{M}]+/gu)?.length ?? 0;

if (chromiumPath === undefined) {
  test('needs Chromium, which this machine has not: nothing was tried', () => {
    expect(chromiumPath).toBeUndefined();
  });
} else {
  describe('the document', () => {
    let browser: Browser;
    let study: StudyWithTexts;
    let html: string;

    beforeAll(async () => {
      [browser, study] = await Promise.all([launch(), fixtureStudy()]);
      html = renderStudyHtml(study.result, study.texts);
    }, 60_000);
    afterAll(() => browser.close());

    const documentOf = (id: string): StudyDocument =>
      study.result.documents.find((document) => document.id === id)!;

    /** A passage of a document from a source whose words were changed, so that there is much to show. */
    const changedPassage = (
      id: string,
    ): { readonly passage: StudyPassage; readonly sourceId: string } =>
      documentOf(id)
        .sources.flatMap(({ sourceId, passages }) =>
          passages.map((passage) => ({ sourceId, passage })),
        )
        .filter(({ passage }) => passage.operations.deleted > 0 && passage.operations.inserted > 0)
        .sort((one, other) => other.passage.target.words - one.passage.target.words)[0]!;

    async function open(
      hash: string,
      options: Parameters<typeof openReport>[2] = {},
    ): Promise<OpenReport> {
      const report = await openReport(browser, html, { ...options, hash });
      await report.page.locator('.reading-text').waitFor();
      return report;
    }

    async function closeQuietly({ complaints, requests, close }: OpenReport): Promise<void> {
      expect(complaints).toEqual([]);
      expect(requests).toEqual([]);
      await close();
    }

    test('shows every text whole and in order, with its pages', async () => {
      const report = await open('#/document');
      const { page } = report;
      for (const [at, { id }] of study.result.documents.entries()) {
        await page.getByLabel('Velg dokument').selectOption(String(at));
        await page.locator(`#doc-choice`).waitFor();
        const { text, pages = [] } = study.texts.documents.get(id)!;
        await page.waitForFunction(
          (start) => document.querySelector('.reading-text')?.textContent?.includes(start),
          text.slice(-40),
        );
        expect(await textOf(page, '.reading-text')).toBe(text);
        const labels = await page
          .locator('.reading-text .page-mark')
          .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-label')));
        const numbers = labels.flatMap((label) => label?.match(/\d+/gu) ?? []);
        for (const number of numbers)
          expect(pages.map((one) => String(one.number))).toContain(number);
        expect(new Set(pages.map(({ span }) => span.start)).size).toBe(labels.length);
      }
      await closeQuietly(report);
    });

    test('marks the words of each class as they are counted, under filters too', async () => {
      const report = await open('#/document/fjordvik-2019');
      const { page } = report;
      const shares = async (): Promise<ReadonlyMap<string, number>> =>
        new Map(
          await page
            .locator('.doc-key li:has(b)')
            .evaluateAll((items) =>
              items.map((item): [string, number] => [
                [...item.querySelector('.run')!.classList]
                  .find((name) => name.startsWith('run-'))!
                  .slice(4),
                Number.parseFloat(item.querySelector('b')!.textContent!.replace(',', '.')),
              ]),
            ),
        );
      const { words } = documentOf('fjordvik-2019');
      const check = async (): Promise<void> => {
        const marked = await wordsByMark(page);
        for (const [name, share] of await shares()) {
          if (name === 'own') continue;
          expect([name, Math.abs((100 * countWords(marked[name])) / words - share) < 0.5]).toEqual([
            name,
            true,
          ]);
        }
      };
      await check();
      const before = await wordsByMark(page);
      await page.locator('[aria-controls="filter-panel"]').click();
      await page.locator('#filter-panel input[type="checkbox"]').nth(1).uncheck();
      await check();
      expect(await wordsByMark(page)).not.toEqual(before);
      await closeQuietly(report);
    });

    test('a click on marked words shows the source beside them, on its page, word for word', async () => {
      const { passage, sourceId } = changedPassage('granli-2021');
      const report = await open(`#/document/granli-2021/${passage.target.start}`);
      const { page } = report;
      const at = study.result.sources.findIndex(({ id }) => id === sourceId);
      await page.locator('.panel').waitFor();
      // The address opened it; closed, a click on the words opens it again.
      await page.locator('.panel-close').click();
      expect(await page.locator('.panel').count()).toBe(0);
      await page.locator('.has-panel').waitFor({ state: 'detached' });
      await page
        .locator('.run[data-run]', { hasText: passage.target.text.slice(0, 30) })
        .first()
        .click();
      const other = page.locator('.alternatives button', { hasText: `K${at + 1}` });
      if (await other.count()) await other.first().click();
      const letters = (text: string): string => text.replace(/\s+/gu, ' ').trim();
      const [source, target] = await page.locator('.side blockquote').allTextContents();
      expect(letters(source!)).toBe(letters(passage.source.text));
      expect(letters(target!)).toBe(letters(passage.target.text));
      const [caption] = await page.locator('.side figcaption').allTextContents();
      expect(caption).toContain(`K${at + 1}, s. ${passage.source.page}`);
      expect(await page.locator('.panel-origin').textContent()).toContain(
        study.result.sources[at]!.title,
      );

      // What became of the words: as many of each as the study counts.
      const words = (selector: string): Promise<number> =>
        page
          .locator(selector)
          .allTextContents()
          .then((texts) => countWords(texts.join(' ')));
      const { operations } = passage;
      expect(await words('.side ins')).toBe(operations.inserted);
      expect(await words('.side del')).toBe(operations.deleted);
      expect(await words('.side:last-child .op-substituted')).toBe(operations.substituted);

      // A word and its counterpart.
      await page.locator('.side:last-child [data-pair]').first().hover();
      expect(await page.locator('.side .is-pair').count()).toBe(2);
      const pair = await page.locator('.side .is-pair').first().getAttribute('data-pair');
      expect(await page.locator('.side .is-pair').last().getAttribute('data-pair')).toBe(pair);

      // The whole source, opened there.
      await page.getByRole('button', { name: 'Vis i hele kilden' }).click();
      const mark = page.locator('.whole-source mark').first();
      expect(passage.source.text.startsWith((await mark.textContent())!.trim())).toBe(true);
      const isSeen = await mark.evaluate((element) => {
        const box = element.getBoundingClientRect();
        const around = element.closest('.whole-source')!.getBoundingClientRect();
        return box.top >= around.top && box.top < around.bottom;
      });
      expect(isSeen).toBe(true);
      expect(letters(await textOf(page, '.whole-source'))).toBe(
        letters(study.texts.documents.get(sourceId)!.text),
      );
      await closeQuietly(report);
    });

    test('of a summary the closer parts are marked, and what it left out is not struck', async () => {
      const { passage, sourceId } = changedPassage('brattholm-2020');
      const half = <Place extends { readonly start: number; readonly end: number }>(
        place: Place,
      ): Place => ({ ...place, end: place.start + Math.floor((place.end - place.start) / 2) });
      const part = { target: half(passage.target), source: half(passage.source) };
      const result = {
        ...study.result,
        documents: study.result.documents.map((document) => ({
          ...document,
          sources: document.sources.map((share) => ({
            ...share,
            passages: share.passages.map((one) =>
              one === passage ? { ...one, parts: [part] } : one,
            ),
          })),
        })),
      };
      const report = await openReport(browser, renderStudyHtml(result, study.texts), {
        hash: '#/document/brattholm-2020',
      });
      const { page } = report;
      const at = study.result.sources.findIndex(({ id }) => id === sourceId);
      await page
        .locator('.passage-table tr', { hasText: 'oppsummering' })
        .filter({ hasText: `K${at + 1}` })
        .locator('.open-row')
        .click();
      expect(await page.locator('.panel-facts').textContent()).toContain(
        'den nærmere delen er merket',
      );
      expect(await page.locator('.side del').count()).toBe(0);
      for (const [side, text] of [
        [0, passage.source.text],
        [1, passage.target.text],
      ] as const) {
        const blockquote = page.locator('.side blockquote').nth(side);
        expect((await blockquote.textContent())!.replace(/\s+/gu, ' ')).toBe(
          text.replace(/\s+/gu, ' '),
        );
        const marked = (await blockquote.locator('.op-part').allTextContents()).join(' ');
        const share = countWords(marked) / countWords(text);
        expect(share).toBeGreaterThan(0.3);
        expect(share).toBeLessThan(0.7);
      }
      await closeQuietly(report);
    });

    test('every passage of the list opens, and says which it is', async () => {
      const report = await open('#/document/ulvesund-2018');
      const { page } = report;
      const { sources, peers } = documentOf('ulvesund-2018');
      const passages = [...sources, ...peers].flatMap((origin) => origin.passages);
      const rows = page.locator('.passage-table tbody tr');
      expect(await rows.count()).toBe(passages.length);
      for (let at = 0; at < passages.length; at++) {
        const name = await rows.nth(at).locator('td bdi').textContent();
        const words = await rows.nth(at).locator('td').last().textContent();
        await rows.nth(at).locator('.open-row').click();
        expect(await page.locator('.panel-origin b').textContent()).toBe(name);
        expect(await page.locator('.panel-facts').textContent()).toContain(`${words} ord`);
        await page.keyboard.press('Escape');
      }
      await page.getByRole('button', { name: 'Ord', exact: true }).click();
      const lengths = await rows.locator('td:last-child').allTextContents();
      expect(lengths.map(Number)).toEqual(
        passages.map(({ target }) => target.words).sort((one, other) => other - one),
      );
      await closeQuietly(report);
    });

    test('keys lead to every place in order and back; Escape closes where the reader was', async () => {
      const report = await open('#/document/ulvesund-2018');
      const { page } = report;
      const stops = await page.locator('.stop').count();
      expect(stops).toBeGreaterThan(4);
      const focused = (): Promise<string | null | undefined> =>
        page.evaluate(() => document.activeElement?.getAttribute('data-stop'));
      for (let at = 0; at < stops; at++) {
        await page.keyboard.press(at % 2 === 0 ? 'n' : 'j');
        await page.waitForTimeout(40);
        expect(await focused()).toBe(String(at));
        const top = await page.evaluate(() => document.activeElement!.getBoundingClientRect().top);
        expect(top).toBeGreaterThan(0);
        expect(top).toBeLessThan(900);
      }
      expect(await page.locator('.reader [role="status"]').textContent()).toContain(
        `Sted ${stops} av ${stops}`,
      );
      await page.keyboard.press('k');
      await page.waitForTimeout(40);
      expect(await focused()).toBe(String(stops - 2));
      await page.keyboard.press('Enter');
      await page.locator('.panel').waitFor();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('panel-heading');
      await page.keyboard.press('p');
      await page.waitForTimeout(80);
      expect(await page.locator('#panel-heading').textContent()).toBe(
        `Sted ${stops - 2} av ${stops}`,
      );
      await page.keyboard.press('Escape');
      await page.waitForTimeout(40);
      expect(await page.locator('.panel').count()).toBe(0);
      expect(await focused()).toBe(String(stops - 3));

      // Not while typing, not with another key held, and not when they are turned off.
      await page.locator('#doc-choice').focus();
      await page.keyboard.press('Control+n');
      expect(await focused()).toBeNull();
      await page.getByLabel('Hurtigtaster').uncheck();
      await page.locator('.stop').first().focus();
      await page.keyboard.press('n');
      expect(await focused()).toBe('0');
      await closeQuietly(report);
    });

    test('the address of an open passage opens it again; going through many leaves one entry', async () => {
      const report = await open('#/document/brattholm-2020');
      const { page } = report;
      const before = await page.evaluate(() => history.length);
      await page.keyboard.press('n');
      await page.keyboard.press('Enter');
      for (let count = 0; count < 4; count++) await page.keyboard.press('n');
      await page.waitForTimeout(300);
      const hash = await page.evaluate(() => location.hash);
      expect(hash).toMatch(/^#\/document\/brattholm-2020\/\d+$/u);
      expect(await page.evaluate(() => history.length)).toBe(before);
      const shown = await page.locator('.side blockquote').first().textContent();
      const again = await open(hash);
      await again.page.locator('.panel').waitFor();
      expect(await again.page.locator('.side blockquote').first().textContent()).toBe(shown);
      await closeQuietly(again);
      await page.keyboard.press('Escape');
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => location.hash)).toBe('#/document/brattholm-2020');
      await closeQuietly(report);
    });

    test('an address of a place that is in no passage leads to it', async () => {
      const text = study.texts.documents.get('sandvaer-2021')!.text;
      const at = Math.floor(text.length * 0.8);
      const report = await open(`#/document/sandvaer-2021/${at}`);
      const { page } = report;
      await page.waitForTimeout(400);
      const block = page.locator('.is-pointed-at');
      expect(await block.count()).toBe(1);
      const { top, words } = await block.evaluate((element) => ({
        top: element.getBoundingClientRect().top,
        words: element.textContent ?? '',
      }));
      expect(top).toBeGreaterThan(0);
      expect(top).toBeLessThan(800);
      expect(text.indexOf(words.slice(0, 30).split('◇')[0]!)).toBeLessThanOrEqual(at);
      expect(await page.locator('.panel').count()).toBe(0);
      await closeQuietly(report);
    });

    test('on a narrow screen the source lies over the text’s lower half, and the words stay in sight', async () => {
      const report = await open('#/document/fjordvik-2019', {
        viewport: { width: 390, height: 844 },
      });
      const { page } = report;
      expect(
        await page.locator('.fold-button', { hasText: 'passasjer' }).getAttribute('aria-expanded'),
      ).toBe('false');
      await page.locator('.stop').nth(5).click();
      const panel = page.getByRole('dialog');
      await panel.waitFor();
      await page.waitForTimeout(200);
      const { top, stop, wide } = await page.evaluate(() => ({
        top: document.querySelector('.panel')!.getBoundingClientRect().top,
        stop: document.querySelector('.stop[aria-expanded="true"]')!.getBoundingClientRect(),
        wide: document.documentElement.scrollWidth,
      }));
      expect(stop.top).toBeGreaterThan(0);
      expect(stop.bottom).toBeLessThan(top);
      expect(wide).toBe(390);
      await page.keyboard.press('Escape');
      await panel.waitFor({ state: 'detached' });
      await closeQuietly(report);
    });

    test('another language keeps the passage open and leaves the document’s words as they are', async () => {
      const { passage } = changedPassage('brattholm-2020');
      const report = await open(`#/document/brattholm-2020/${passage.target.start}`);
      const { page } = report;
      await page.locator('.panel').waitFor();
      const sides = await page.locator('.side blockquote').allTextContents();
      for (const [language, heading] of [
        ['English', 'Place '],
        ['Nynorsk', 'Stad '],
      ] as const) {
        await page.getByRole('button', { name: language }).click();
        expect(await page.locator('#panel-heading').textContent()).toContain(heading);
        expect(await page.locator('.side blockquote').allTextContents()).toEqual(sides);
        expect(await textOf(page, '.reading-text')).toBe(
          study.texts.documents.get('brattholm-2020')!.text,
        );
      }
      await closeQuietly(report);
    });

    test('on paper: the marked text, the key and the list; no map and no panel', async () => {
      const { passage } = changedPassage('brattholm-2020');
      const report = await open(`#/document/brattholm-2020/${passage.target.start}`);
      const { page } = report;
      await page.locator('.panel').waitFor();
      await page.emulateMedia({ media: 'print' });
      for (const [selector, isShown] of [
        ['.strip', false],
        ['.panel', false],
        ['.doc-chooser', false],
        ['.reading-text', true],
        ['.doc-key', true],
        ['.passage-table', true],
        ['.source-table', true],
      ] as const) {
        expect([selector, await page.locator(selector).first().isVisible()]).toEqual([
          selector,
          isShown,
        ]);
      }
      await closeQuietly(report);
    });

    test('a text whose block is missing or damaged says so, and the others are read', async () => {
      const first = study.result.sources.length;
      const damaged = html
        .replace(new RegExp(`(id="text-${first}">)[^<]+`, 'u'), '$1AAAA')
        .replace(new RegExp(`<script[^>]+id="text-${first + 1}">[^<]+</script>`, 'u'), '');
      const { page, close } = await openReport(browser, damaged, { hash: '#/document' });
      for (const at of [0, 1]) {
        await page.getByLabel('Velg dokument').selectOption(String(at));
        await page.getByText('Teksten mangler i denne filen').waitFor();
      }
      await page.getByLabel('Velg dokument').selectOption('2');
      await page.locator('.reading-text').waitFor();
      await close();
    });

    test('a document of 50,000 words is read, scrolled and gone through', async () => {
      const times = Math.ceil(50_000 / documentOf('fjordvik-2019').words);
      const long = lengthenDocument(study, 'fjordvik-2019', times);
      const longHtml = renderStudyHtml(long.result, long.texts);
      const started = Date.now();
      const report = await openReport(browser, longHtml, { hash: '#/document/fjordvik-2019' });
      const { page } = report;
      await page.locator('.reading-text .stop').first().waitFor();
      const opened = Date.now() - started;
      expect(await textOf(page, '.reading-text')).toBe(
        long.texts.documents.get('fjordvik-2019')!.text,
      );
      const { frames, longest } = await page.evaluate(async () => {
        let before = performance.now();
        let slowest = 0;
        let count = 0;
        while (scrollY + innerHeight < document.documentElement.scrollHeight - 2 && count < 400) {
          scrollBy(0, 700);
          await new Promise(requestAnimationFrame);
          const now = performance.now();
          slowest = Math.max(slowest, now - before);
          before = now;
          count++;
        }
        return { frames: count, longest: slowest };
      });
      expect(frames).toBeGreaterThan(100);
      const steps: number[] = [];
      for (let count = 0; count < 20; count++) {
        const start = Date.now();
        await page.keyboard.press('n');
        await page.evaluate(() => new Promise(requestAnimationFrame));
        steps.push(Date.now() - start);
      }
      const last = page.locator('.passage-table .open-row').last();
      await last.click();
      await page.locator('.panel').waitFor();
      await page.waitForTimeout(200);
      const top = await page
        .locator('.stop[aria-expanded="true"]')
        .evaluate((element) => element.getBoundingClientRect().top);
      expect(top).toBeGreaterThan(0);
      expect(top).toBeLessThan(900);
      process.stderr.write(
        `50,000 words: opened in ${opened} ms, longest frame of ${frames} while scrolling ${Math.round(longest)} ms, longest step ${Math.max(...steps)} ms\n`,
      );
      await closeQuietly(report);
    }, 120_000);
  });
}
