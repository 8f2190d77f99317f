import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { StudyDocument, StudyResult, StudySegment, StudyTexts } from '@klippoglim/municipal';
import type { Browser, Page } from 'playwright-core';
import { renderStudyHtml } from '../../src/html/render-study.js';
import { hrefOf } from '../../src/page/route.js';
import { fixtureStudy } from '../fixture-study.js';
import { chromiumPath, launch, openReport } from './open-report.js';

/** As many as Norway has municipalities. */
const COUNTRY = 357;

/** The study with as many documents as the country has municipalities, each a copy of one it had. */
function multiply(study: StudyResult, texts: StudyTexts): readonly [StudyResult, StudyTexts] {
  const read = new Map(texts.documents);
  const documents = Array.from({ length: COUNTRY }, (_, at): StudyDocument => {
    const document = study.documents[at % study.documents.length]!;
    const id = `${document.id}-${at}`;
    read.set(id, { ...texts.documents.get(document.id)!, id });
    const municipality = `${document.municipality} ${at}`;
    const { segments } = document.attribution;
    return {
      ...document,
      ...{ id, municipality, peers: [] },
      attribution: {
        ...document.attribution,
        segments: segments.map(ownAmongPeers),
      },
    };
  });
  const goals = study.goals.map((goal, at) => {
    const counts = { verbatim: 0, adapted: 0, mentioned: 0, absent: 0 };
    for (const document of documents) counts[document.goals[at]!.degree]++;
    return { ...goal, documents: counts };
  });
  const municipalities = documents.map(({ id, municipality }) => {
    return { ...study.municipalities[0]!, name: municipality, documents: [id] };
  });
  return [
    { ...study, documents, goals, municipalities },
    { ...texts, documents: read },
  ];
}

/** A copied document has its words from no other. */
function ownAmongPeers({ via: _, ...segment }: StudySegment): StudySegment {
  return segment.class === 'peer' ? { ...segment, class: 'own', origins: [] } : segment;
}

if (chromiumPath === undefined) {
  test('needs Chromium, which this machine has not: nothing was tried', () => {
    expect(chromiumPath).toBeUndefined();
  });
} else {
  describe('the view of goals', () => {
    let browser: Browser;
    let html: string;
    let study: StudyResult;
    let texts: StudyTexts;

    beforeAll(async () => {
      browser = await launch();
      ({ result: study, texts } = await fixtureStudy());
      html = renderStudyHtml(study, texts);
    });
    afterAll(() => browser.close());

    const open = (options: Parameters<typeof openReport>[2] = {}) =>
      openReport(browser, html, { hash: '#/uptake', ...options });
    const rowsOf = (page: Page) => page.locator('.uptake-grid tbody tr[aria-rowindex]');
    const focusedCell = (page: Page) =>
      page.evaluate(() =>
        document.activeElement?.closest('[data-cell]')?.getAttribute('data-cell'),
      );

    test('totals on both edges are those of study.json', async () => {
      const { page, complaints, requests, close } = await open({
        viewport: { width: 1280, height: 4000 },
      });
      const goals = page.locator('.uptake-grid tbody tr:has([data-goal])');
      await goals.nth(study.goals.length - 1).waitFor();
      const shown = await goals.evaluateAll((rows) =>
        rows.map((row) => ({
          goal: Number(row.querySelector('[data-goal]')?.getAttribute('data-goal')),
          text: row.querySelector('.goal-text')?.textContent,
          totals: [...row.querySelectorAll('.total')].map((cell) => Number(cell.textContent)),
        })),
      );
      expect(shown).toEqual(
        study.goals.map(({ text, documents: { verbatim, adapted, mentioned } }, goal) => ({
          goal,
          text,
          totals: [verbatim, adapted, mentioned],
        })),
      );
      const edges = await page
        .locator('.uptake-grid .totals')
        .evaluateAll((rows) =>
          rows.map((row) =>
            [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent)),
          ),
        );
      expect(edges).toEqual(
        (['verbatim', 'adapted', 'mentioned'] as const).map((degree) =>
          study.documents.map((document) => {
            return document.goals.filter((goal) => goal.degree === degree).length;
          }),
        ),
      );
      expect(complaints).toEqual([]);
      expect(requests).toEqual([]);
      await close();
    });

    test('each cell says its degree, and a cell that is not absent leads to the place', async () => {
      const { page, close } = await open({ viewport: { width: 1280, height: 4000 } });
      await rowsOf(page).nth(study.goals.length).waitFor();
      const cells = await page
        .locator('.uptake-grid tbody tr:has([data-goal]) [data-cell]')
        .evaluateAll((all) =>
          all.map((cell) => [cell.getAttribute('aria-label'), cell.getAttribute('href')]),
        );
      const names = {
        verbatim: 'ordrett',
        adapted: 'tilpasset',
        mentioned: 'nevnt',
        absent: 'fraværende',
      };
      const expected = study.goals.flatMap((goal, at) =>
        study.documents.map((document, place) => {
          const { degree, place: found } = document.goals[at]!;
          const { sourceIsYounger } = document.sources.find(
            ({ sourceId }) => sourceId === goal.sourceId,
          )!;
          const note = sourceIsYounger && degree !== 'absent' ? ', kilden er yngre' : '';
          return [
            `${document.municipality}: ${names[degree]}${note}`,
            found === undefined
              ? null
              : hrefOf({ view: 'document', document: place, at: found.start }, study as never),
          ];
        }),
      );
      expect(cells).toEqual(expected);
      await close();
    });

    test('one stop for Tab, arrows within, and Enter lands in the document at the place', async () => {
      const { page, complaints, close } = await open();
      await rowsOf(page).first().waitFor();
      expect(await page.locator('.uptake-grid [tabindex="0"]').count()).toBe(1);
      await page.getByRole('button', { name: 'Lagre som CSV' }).focus();
      await page.keyboard.press('Tab');
      // The names and three rows of totals, then the first source, then its first goal.
      expect(await focusedCell(page)).toBe('5,0');
      await page.keyboard.press('Control+Home');
      expect(await focusedCell(page)).toBe('0,0');
      await page.keyboard.press('Control+End');
      const last = [3 + study.goals.length + study.sources.length, study.documents.length - 1];
      expect(await focusedCell(page)).toBe(last.join());
      await page.keyboard.press('Control+Home');
      const document = 2;
      const goal = study.documents[document]!.goals.findIndex(
        ({ degree }) => degree === 'verbatim',
      );
      const source = study.sources.findIndex(({ id }) => id === study.goals[goal]!.sourceId);
      for (let count = 0; count < document; count++) await page.keyboard.press('ArrowRight');
      for (let count = 0; count < 5 + goal + source; count++)
        await page.keyboard.press('ArrowDown');
      const { place, confidence } = study.documents[document]!.goals[goal]!;
      const detail = page.locator('.uptake-detail');
      await detail
        .locator('blockquote')
        .filter({ hasText: place!.text.slice(0, 30) })
        .waitFor();
      const told = await detail.textContent();
      expect(told).toContain(study.documents[document]!.municipality);
      expect(told).toContain(`ordrett · sikkerhet ${confidence.toFixed(2).replace('.', ',')}`);
      expect(told).toContain(study.goals[goal]!.text);
      await page.keyboard.press('Enter');
      const address = hrefOf({ view: 'document', document, at: place!.start }, study as never);
      await page.waitForURL((url) => url.hash === address);
      expect(complaints).toEqual([]);
      await close();
    });

    test('an absent cell opens nothing', async () => {
      const { page, close } = await open();
      const goal = study.goals.findIndex(({ documents }) => documents.absent > 0);
      const document = study.documents.findIndex((one) => one.goals[goal]!.degree === 'absent');
      const row = page.locator(`.uptake-grid tr:has([data-goal="${goal}"])`);
      await row.locator('[data-cell]').nth(document).click();
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe('#/uptake');
      expect(await page.locator('.uptake-detail').textContent()).toContain('fraværende');
      await close();
    });

    test('a source that is filtered away hides its goals; a search and an order choose and sort', async () => {
      const { page, close } = await open();
      const status = page.locator('.uptake [role="status"]');
      const count = study.goals.filter(({ sourceId }) => sourceId === study.sources[0]!.id).length;
      await page.getByRole('button', { name: 'Filtre', exact: true }).click();
      await page.getByRole('checkbox', { name: /^K1/u }).uncheck();
      const all = study.goals.length;
      await status
        .filter({ hasText: `Viser ${all - count} av ${all} mål i ${study.documents.length}` })
        .waitFor();
      expect(await rowsOf(page).first().textContent()).toContain('K2');
      await page.getByRole('combobox', { name: 'Mål' }).selectOption('most');
      expect(await page.locator('.uptake-grid tr.source').count()).toBe(0);
      await page.getByRole('searchbox').fill('informasjon styringssystem');
      await status.filter({ hasText: 'Viser 2 av' }).waitFor();
      await page.getByRole('combobox', { name: 'Dokumenter' }).selectOption('copied');
      const [first] = [...study.documents].sort(
        (one, other) => other.attribution.copied.value - one.attribution.copied.value,
      );
      expect(await page.locator('.uptake-grid .name').first().textContent()).toBe(
        first!.municipality,
      );
      await page.getByRole('searchbox').fill('finnesikke');
      await page.getByText('Ingen mål passer med søket og filtrene.').waitFor();
      await close();
    });

    test('the table and the figure can be saved, without the network', async () => {
      const { page, requests, close } = await open();
      for (const [button, name, inside] of [
        ['Lagre som CSV', 'uptake-shown.csv', study.goals[0]!.id],
        ['Lagre som SVG', 'uptake.svg', '<svg'],
      ] as const) {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: button }).click(),
        ]);
        expect(download.suggestedFilename()).toBe(name);
        const chunks: Buffer[] = [];
        for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
        expect(Buffer.concat(chunks).toString('utf8')).toContain(inside);
      }
      expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
      await close();
    });

    test('a narrow screen gets a list with the same totals, and never scrolls sideways', async () => {
      const { page, complaints, close } = await open({ viewport: { width: 390, height: 844 } });
      const items = page.locator('.goal-item');
      await items.first().waitFor();
      expect(await page.locator('.uptake-grid').count()).toBe(0);
      expect(await items.count()).toBe(study.goals.length);
      const at = study.goals.findIndex(({ documents }) => documents.verbatim > 1);
      const { documents } = study.goals[at]!;
      expect(await items.nth(at).textContent()).toContain(`${documents.verbatim} ordrett`);
      await items.nth(at).locator('summary').click();
      const links = items.nth(at).getByRole('link');
      await links.first().waitFor();
      expect(await links.count()).toBe(study.documents.length - documents.absent);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBe(390);
      expect(complaints).toEqual([]);
      await close();
    });

    test('who asks for the map on a narrow screen sees cells of it; paper gets the list', async () => {
      const { page, close } = await open({ viewport: { width: 390, height: 844 } });
      await page.getByRole('button', { name: 'Kart' }).click();
      await rowsOf(page).first().waitFor();
      const seen = await page.locator('.uptake-region').evaluate((region) => {
        const right = region.getBoundingClientRect().right;
        return [...region.querySelectorAll('.names .name')].filter(
          (name) => name.getBoundingClientRect().right <= right,
        ).length;
      });
      expect(seen).toBeGreaterThanOrEqual(3);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      await page.emulateMedia({ media: 'print' });
      await page.locator('.goal-item').first().waitFor();
      expect(await page.locator('.uptake-grid').count()).toBe(0);
      await page.emulateMedia({ media: 'screen' });
      await page.locator('.uptake-grid').waitFor();
      await close();
    });

    test('other languages name the same things', async () => {
      const { page, close } = await open();
      await page.getByRole('button', { name: 'Nynorsk' }).click();
      await page.getByText(`Viser 56 av 56 mål i ${study.documents.length} dokument.`).waitFor();
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('grid', { name: 'The goals in the documents' }).waitFor();
      expect(await page.getByRole('gridcell', { name: /: adapted/u }).count()).toBeGreaterThan(0);
      await close();
    });

    test('a study without goals says how to give them', async () => {
      const none = {
        ...study,
        goals: [],
        documents: study.documents.map((document) => ({ ...document, goals: [] })),
      };
      const { page, complaints, close } = await openReport(browser, renderStudyHtml(none, texts), {
        hash: '#/uptake',
      });
      await page.getByText('Fant ingen mål i kildene.').waitFor();
      expect(await page.locator('.uptake-grid').count()).toBe(0);
      expect(complaints).toEqual([]);
      await close();
    });

    test('of a country, only what is in sight is drawn, and the focus is not lost by scrolling', async () => {
      const { page, complaints, close } = await openReport(
        browser,
        renderStudyHtml(...multiply(study, texts)),
        { hash: '#/uptake' },
      );
      await rowsOf(page).first().waitFor();
      const cells = page.locator('.uptake-grid [data-cell]');
      expect(await page.getByRole('grid').getAttribute('aria-colcount')).toBe(`${4 + COUNTRY}`);
      expect(await cells.count()).toBeLessThan(3000);
      await page.locator('.uptake-grid tbody [data-cell][tabindex="0"]').focus();
      expect(await focusedCell(page)).toBe('5,0');
      await page.keyboard.press('End');
      expect(await focusedCell(page)).toBe(`5,${COUNTRY - 1}`);
      const region = page.locator('.uptake-region');
      expect(await region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(5000);
      await region.evaluate((element) => element.scrollTo(0, element.scrollHeight));
      await page.locator(`[data-goal="${study.goals.length - 1}"]`).waitFor();
      expect(await focusedCell(page)).toBe(`5,${COUNTRY - 1}`);
      await page.keyboard.press('ArrowLeft');
      expect(await focusedCell(page)).toBe(`5,${COUNTRY - 2}`);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBe(1280);
      expect(complaints).toEqual([]);
      await close();
    });
  });
}
