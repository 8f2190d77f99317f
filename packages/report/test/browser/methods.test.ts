import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { StudyResult, StudyWithTexts } from '@klippoglim/municipal';
import type { Browser, Page } from 'playwright-core';
import { tables } from '../../src/csv/tables.js';
import { renderStudyHtml } from '../../src/html/render-study.js';
import type { ReportLanguage } from '../../src/language.js';
import { formatsOf } from '../../src/messages/formats.js';
import { languageNames } from '../../src/page/shell-words.js';
import { explanations } from '../../src/page/views/methods/explanations.js';
import { methodsWords } from '../../src/page/views/methods/words.js';
import { fixtureStudy } from '../fixture-study.js';
import { chromiumPath, launch, openReport } from './open-report.js';

const languages: readonly ReportLanguage[] = ['nb', 'nn', 'en'];

/** The fixtures' study as if it had background documents and had been run with `sensitivity`. */
function withMore({ result, texts }: StudyWithTexts): StudyWithTexts {
  const estimate = { value: 0.0125, lower: 0, upper: 0.035 };
  const chance = {
    ...{ expected: estimate, excess: { value: -0.25, lower: -0.5, upper: 0.125 } },
    ...{ p: 0.00004, holm: 0.004, benjaminiHochberg: 0.012, rankP: 0.345 },
  };
  const study: StudyResult = {
    ...result,
    documents: result.documents.map((document) => ({
      ...document,
      certainty: { ...document.certainty, chance },
    })),
    sensitivity: {
      documents: result.documents.map(({ id }) => id),
      rows: [
        { setting: 'study', shares: result.documents.map(() => 0.125) },
        { setting: 'minWords=30', shares: result.documents.map(() => 0.375), spearman: 0.97 },
      ],
    },
  };
  return { result: study, texts };
}

/** Text as it is seen, each space alike. */
const plain = (text: string | null): string => (text ?? '').replace(/\s+/gu, ' ').trim();

if (chromiumPath === undefined) {
  test('needs Chromium, which this machine has not: nothing was tried', () => {
    expect(chromiumPath).toBeUndefined();
  });
} else {
  describe('the methods', () => {
    let browser: Browser;
    let study: StudyResult;
    let html: string;
    let moreHtml: string;

    beforeAll(async () => {
      browser = await launch();
      const found = await fixtureStudy();
      study = found.result;
      html = renderStudyHtml(found.result, found.texts);
      const more = withMore(found);
      moreHtml = renderStudyHtml(more.result, more.texts);
    });
    afterAll(() => browser.close());

    const sectionOf = (page: Page, heading: string) =>
      page
        .locator('.methods-section')
        .filter({ has: page.getByRole('heading', { level: 3, name: heading, exact: true }) });

    test.each(languages)(
      'have all their parts in %s, and say them in no other language',
      async (language) => {
        const { page, complaints, requests, close } = await openReport(browser, html, {
          hash: '#/methods',
        });
        await page.getByRole('button', { name: languageNames[language] }).click();
        const words = methodsWords[language];
        const headings = [
          ...[words.warnings.heading, words.cite.heading, words.how, words.limits],
          ...[words.settings.heading, words.chance.heading, words.sensitivity.heading],
          ...[words.dictionary.heading, words.licences.heading],
        ];
        expect(await page.locator('.methods h3').allTextContents()).toEqual(headings);
        expect(await page.locator('.methods-jump button').allTextContents()).toEqual(headings);
        const text = plain(await page.locator('.methods').textContent());
        for (const { heading, paragraphs } of explanations[language].how) {
          for (const part of [heading, ...paragraphs]) expect(text).toContain(plain(part));
        }
        for (const limit of explanations[language].limits) expect(text).toContain(plain(limit));
        expect(text).toContain(plain(words.chance.none));
        expect(text).toContain(plain(words.sensitivity.none));
        for (const other of languages.filter((each) => each !== language)) {
          expect(text).not.toContain(plain(explanations[other].limits[0]!));
          expect(text).not.toContain(plain(methodsWords[other].cite.lead));
        }
        expect(complaints).toEqual([]);
        expect(requests).toEqual([]);
        await close();
      },
    );

    test('a button leads to each part, and the keyboard goes on from there', async () => {
      const { page, close } = await openReport(browser, html, { hash: '#/methods' });
      const { settings } = methodsWords.nb;
      await page.locator('.methods-jump').getByText(settings.heading).click();
      const focused = page.locator('h3:focus');
      expect(await focused.textContent()).toBe(settings.heading);
      expect((await focused.boundingBox())?.y).toBeLessThan(200);
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(
          () => document.activeElement?.closest('section')?.querySelector('h3')?.textContent,
        ),
      ).toBe(settings.heading);
      expect(await page.evaluate(() => location.hash)).toMatch(/^#\/methods/u);
      await close();
    });

    test('warnings name every file that was not read, and every document with a younger source', async () => {
      const { page, close } = await openReport(browser, html, { hash: '#/methods' });
      const section = sectionOf(page, methodsWords.nb.warnings.heading);
      const text = plain(await section.textContent());
      for (const { file } of study.failures) expect(text).toContain(file);
      const older = study.documents.filter(({ sources }) =>
        sources.some(({ sourceIsYounger, passages }) => sourceIsYounger && passages.length > 0),
      );
      expect(older.length).toBeGreaterThan(0);
      for (const { municipality } of older) {
        expect(await section.getByRole('link', { name: municipality }).count()).toBeGreaterThan(0);
      }
      await section.getByRole('link', { name: older[0]!.municipality }).first().click();
      expect(await page.evaluate(() => location.hash)).toMatch(
        new RegExp(`^#/document/${older[0]!.id}`, 'u'),
      );
      await close();
    });

    test.each(languages)(
      'the paragraph to cite has the study’s numbers in %s',
      async (language) => {
        const { page, close } = await openReport(browser, html, { hash: '#/methods' });
        await page.getByRole('button', { name: languageNames[language] }).click();
        const text = plain((await page.locator('.cite-paragraph').allTextContents()).join(' '));
        const { integer, share } = formatsOf(language);
        const words = study.documents.reduce((sum, document) => sum + document.words, 0);
        const copied = study.documents.reduce(
          (sum, { attribution }) => sum + attribution.copied.numerator,
          0,
        );
        for (const number of [integer(words), integer(copied), share(copied / words)]) {
          expect(text).toContain(plain(number));
        }
        for (const { title } of study.sources) expect(text).toContain(title);
        expect(text).toContain(study.generatedWith.signature);
        await close();
      },
    );

    test('a button copies what is shown, and says so', async () => {
      const { page, complaints, close } = await openReport(browser, html, { hash: '#/methods' });
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', {
          value: {
            writeText: async (text: string) => {
              Object.assign(window, { copied: text });
            },
          },
        });
      });
      const { cite } = methodsWords.nb;
      await page.getByRole('button', { name: `${cite.copy}: ${cite.heading}` }).click();
      const block = page.locator('.copy-block').first();
      await block.getByRole('status').filter({ hasText: cite.copied }).waitFor();
      const copied = await page.evaluate(() => (window as unknown as { copied: string }).copied);
      const shown = await page.locator('.cite-paragraph').allTextContents();
      expect(copied).toBe(shown.join('\n\n'));
      expect(complaints).toEqual([]);
      await close();
    });

    test.each(['missing', 'refused'])(
      'where the clipboard is %s the text is selected',
      async (why) => {
        const { page, complaints, close } = await openReport(browser, html, { hash: '#/methods' });
        await page.evaluate((isMissing) => {
          const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
          Object.defineProperty(navigator, 'clipboard', {
            value: isMissing ? undefined : { writeText: refuse },
          });
        }, why === 'missing');
        const { cite } = methodsWords.nb;
        await page.getByRole('button', { name: `${cite.copy}: BibTeX` }).click();
        await page.getByRole('status').filter({ hasText: cite.selected }).waitFor();
        expect(await page.evaluate(() => getSelection()?.toString().trim())).toMatch(
          /^@software\{klippoglim,.*\}$/su,
        );
        expect(complaints).toEqual([]);
        await close();
      },
    );

    test('with filters the paragraph says which, and follows when they are reset', async () => {
      const { page, close } = await openReport(browser, html, { hash: '#/methods?shortest=40' });
      const { cite } = methodsWords.nb;
      const before = await page.locator('.cite-paragraph').allTextContents();
      expect(before.at(-1)).toContain('40 ord');
      expect(before.at(-1)).toContain('report.html#/overview?shortest=40');
      await page.getByRole('button', { name: cite.reset }).click();
      await page.locator('.cite-filtered').waitFor({ state: 'detached' });
      const after = await page.locator('.cite-paragraph').allTextContents();
      expect(after.at(-1)).not.toContain('report.html');
      await close();
    });

    test('settings are told with their defaults, and the commands that make the report again', async () => {
      const { page, close } = await openReport(browser, html, { hash: '#/methods' });
      const { settings } = methodsWords.nb;
      const section = sectionOf(page, settings.heading);
      const text = plain(await section.textContent());
      expect(text).toContain(study.generatedWith.signature);
      expect(text).toContain(`15 ord (${settings.isDefault})`);
      expect(text).toContain('klippoglim study MANIFEST --out RAPPORT --lang nb');
      expect(text).toContain('klippoglim study --sources KILDER --targets DOKUMENTER');
      await close();
    });

    test('p-values and other settings stand in tables where the study has them', async () => {
      const { page, complaints, close } = await openReport(browser, moreHtml, {
        hash: '#/methods',
      });
      const { chance, sensitivity } = methodsWords.nb;
      const cells = (
        await sectionOf(page, chance.heading).locator('tbody tr').allTextContents()
      ).map(plain);
      expect(cells).toHaveLength(study.documents.length);
      const { share } = formatsOf('nb');
      const [first] = study.documents;
      expect(cells[0]).toBe(
        [
          ...[first!.municipality, plain(share(first!.certainty.share.value))],
          ...['1,3 %', '−25,0 %', '−50,0 % – 12,5 %', '< 0,001', '0,004', '0,012', '0,345'],
        ].join(''),
      );
      const section = sectionOf(page, sensitivity.heading);
      const settings = (await section.locator('tbody').first().locator('tr').allTextContents()).map(
        plain,
      );
      expect(settings).toEqual([
        'studystudiens egen––',
        'minWords=30korteste passasje, i ord0,97–',
      ]);
      await section.locator('summary').click();
      const shares = (await section.locator('tbody').last().locator('tr').allTextContents()).map(
        plain,
      );
      expect(shares).toHaveLength(study.documents.length);
      expect(shares[0]).toBe(`${first!.municipality}12,5 %37,5 %`);
      expect(complaints).toEqual([]);
      await close();
    });

    test('every column of every table is explained', async () => {
      const { page, close } = await openReport(browser, moreHtml, { hash: '#/methods' });
      const section = sectionOf(page, methodsWords.nb.dictionary.heading);
      expect(await section.locator('summary').allTextContents()).toEqual(
        tables.map(({ file }) => file),
      );
      for (const [at, { columns }] of tables.entries()) {
        const rows = section.locator('details').nth(at).locator('tbody tr');
        expect(await rows.locator('th').allTextContents()).toEqual(columns.map(({ name }) => name));
        const meanings = await rows.locator('td:nth-child(3)').allTextContents();
        expect(meanings).toEqual(columns.map(({ meaning }) => meaning));
      }
      await close();
    });

    test.each([1280, 390])(
      '%i wide, with everything unfolded, the page does not scroll sideways',
      async (width) => {
        const { page, close } = await openReport(browser, moreHtml, {
          ...{ hash: '#/methods', viewport: { width, height: 800 } },
        });
        await page.evaluate(() => {
          for (const each of document.querySelectorAll('details')) each.open = true;
        });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        await close();
      },
    );
  });
}
