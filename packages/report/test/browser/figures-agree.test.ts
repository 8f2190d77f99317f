import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { uptakeDegrees } from '@klippoglim/attribution';
import type { StudyDocument, StudyResult, StudyWithTexts } from '@klippoglim/municipal';
import type { Browser, Page } from 'playwright-core';
import { renderStudyHtml } from '../../src/html/render-study.js';
import { formatsOf } from '../../src/messages/formats.js';
import { terms } from '../../src/page/terms.js';
import { listBorrowings } from '../../src/study/borrowings.js';
import { listOrigins } from '../../src/study/list-origins.js';
import { fixtureStudy } from '../fixture-study.js';
import { multiplyStudy } from '../many-municipalities.js';
import { goTo, settle } from './go-to.js';
import { chromiumPath, launch, type OpenReport, openReport } from './open-report.js';

const { integer, share, ratio, date } = formatsOf('en');
const notions = terms.en;

/** A share of its two counts, as the page writes it. */
const written = (part: number, whole: number): string => share(whole === 0 ? 0 : part / whole);

const interval = ({ lower, upper }: { readonly lower: number; readonly upper: number }): string =>
  `${share(lower).replace('%', '')}–${share(upper)}`;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Every table row as the texts of its cells; what is hidden from the eye alone is left out. */
function rowsOf(page: Page, selector: string): Promise<readonly (readonly string[])[]> {
  return page.evaluate((where) => {
    const textOf = (cell: Element): string => {
      const copy = cell.cloneNode(true) as Element;
      for (const hidden of copy.querySelectorAll('.hidden, svg, sup, .dagger')) hidden.remove();
      return (copy.textContent ?? '').replace(/\s+/gu, ' ').trim();
    };
    return [...document.querySelectorAll(where)].map((row) => [...row.children].map(textOf));
  }, selector);
}

async function plainTextOf(page: Page, selector: string): Promise<string> {
  const text = (await page.locator(selector).textContent()) ?? '';
  return text.replace(/\s+/gu, ' ').trim();
}

/** The source that most words are shared with: the one that the page shows apart. */
function mainOf({ sources, documents }: StudyResult): number {
  const shared = sources.map((_, at) =>
    sum(
      documents.map(({ sources: shares }) =>
        shares[at]!.sourceIsYounger ? 0 : shares[at]!.coverage.numerator,
      ),
    ),
  );
  return shared.indexOf(Math.max(...shared));
}

/** Words of each class in the page's order, from the study. */
function classesOf(documents: readonly StudyDocument[], main: number): readonly number[] {
  const of = (name: keyof StudyDocument['attribution']['classes']): number =>
    sum(documents.map(({ attribution }) => attribution.classes[name].numerator));
  const apart = sum(documents.map(({ attribution }) => attribution.sources[main]!.alone));
  return [
    apart,
    of('source') - apart,
    ...(['several', 'peer', 'quoted', 'commonplace', 'own'] as const).map(of),
  ];
}

if (chromiumPath === undefined) {
  test('needs Chromium, which this machine has not: nothing was tried', () => {
    expect(chromiumPath).toBeUndefined();
  });
} else {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  describe.each([
    { name: 'the fixtures', count: 0 },
    { name: 'a country of 357 municipalities', count: 357 },
  ])('of $name, the page shows the study’s', ({ count }) => {
    let study: StudyResult;
    let open: OpenReport;
    let page: Page;
    /** All documents of a few, and a sample of many. */
    let documents: readonly StudyDocument[];

    beforeAll(async () => {
      const few = await fixtureStudy();
      const shown: StudyWithTexts = count === 0 ? few : multiplyStudy(few, count);
      study = shown.result;
      documents = study.documents.filter((_, at) => count === 0 || at % 60 === 5);
      open = await openReport(browser, renderStudyHtml(shown.result, shown.texts, { lang: 'en' }));
      page = open.page;
    });
    afterAll(async () => {
      expect(open.complaints).toEqual([]);
      expect(open.requests).toEqual([]);
      await open.close();
    });

    test('shares of every municipality, and of all', async () => {
      await goTo(page, '#/overview');
      await page.getByRole('checkbox', { name: 'Show all figures' }).check();
      const main = mainOf(study);
      const byId = new Map(study.documents.map((document) => [document.id, document]));
      const expected = study.municipalities.map(({ name, number, documents: ids, ...of }) => {
        const all = ids.map((id) => byId.get(id)!);
        const copied = sum(all.map(({ attribution }) => attribution.copied.numerator));
        const shared = sum(all.map(({ attribution }) => attribution.shared.numerator));
        const [only] = all;
        return [
          name,
          '',
          written(copied, of.words) + (all.length === 1 ? interval(only!.certainty.copied) : ''),
          integer(of.words),
          ...classesOf(all, main).map((words) => written(words, of.words)),
          written(shared, of.words),
          integer(of.longestPassage?.words ?? 0),
          only?.date === undefined ? '' : date(only.date),
          number ?? '',
        ];
      });
      // Intervals are worked out where they are looked at.
      await settle(page);
      const shown = await rowsOf(page, 'table.shares tbody tr');
      expect(sorted(shown)).toEqual(sorted(expected));

      const words = sum(study.documents.map((document) => document.words));
      const of = classesOf(study.documents, main);
      const [total] = await rowsOf(page, 'table.shares tfoot tr');
      expect(total?.slice(2, 4)).toEqual([
        written(of[0]! + of[1]! + of[2]!, words),
        integer(words),
      ]);
      expect(total?.slice(4, 11)).toEqual(of.map((part) => written(part, words)));
    });

    test('sources, with what they have from each other', async () => {
      await goTo(page, '#/overview');
      const words = sum(study.documents.map((document) => document.words));
      const expected = study.sources.map((source, at) => {
        const shares = study.documents
          .map(({ sources }) => sources[at]!)
          .filter(({ sourceIsYounger }) => !sourceIsYounger);
        const covered = sum(shares.map(({ coverage }) => coverage.numerator));
        const alone = sum(study.documents.map(({ attribution }) => attribution.sources[at]!.alone));
        const { inEarlier, from = [] } =
          study.lineage.find(({ sourceId }) => sourceId === source.id) ?? {};
        return {
          ...{ date: date(source.date!), words: integer(source.words) },
          alone: integer(alone) + written(alone, words),
          covered: integer(covered) + written(covered, words),
          documents: integer(shares.filter(({ coverage }) => coverage.numerator > 0).length),
          lineage:
            from.length === 0
              ? []
              : [inEarlier!, ...from.map(({ coverage }) => coverage)].map(({ value }) =>
                  share(value),
                ),
        };
      });
      const rows = await rowsOf(page, 'table.sources tbody tr');
      expect(
        rows.map(([, , day, length, alone, covered, holders, lineage]) => ({
          ...{ date: day, words: length, alone, covered, documents: holders },
          lineage: lineage?.match(/[\d.]+%/gu) ?? [],
        })),
      ).toEqual(expected);
    });

    test('borrowings between municipalities', async () => {
      await goTo(page, '#/overview');
      const expected = listBorrowings(study)
        .filter(({ words }) => words > 0)
        .map(({ document, other, direction, words }) => [
          ...[document.municipality, other.municipality, integer(words)],
          ...[written(words, document.words), notions.direction[direction]],
        ]);
      const all = page.getByRole('button', { name: 'Show all' });
      if ((await all.count()) > 0) await all.click();
      const rows = await rowsOf(page, 'section[aria-labelledby="peers-heading"] tbody tr');
      expect(sorted(rows)).toEqual(sorted(expected));
      expect(rows.length).toBeGreaterThan(2);
    });

    test('goals, with their totals on both edges and every document that took them up', async () => {
      await goTo(page, '#/uptake');
      // The map: totals of goals, and of the documents that stand in the window.
      const totals = await page.evaluate(() =>
        [...document.querySelectorAll('.uptake-grid tbody tr:has([data-goal])')].map((row) => ({
          goal: Number(row.querySelector('[data-goal]')?.getAttribute('data-goal')),
          counts: [...row.querySelectorAll('.total')].map((cell) => cell.textContent),
        })),
      );
      expect(totals.length).toBeGreaterThan(5);
      const taken = uptakeDegrees.filter((degree) => degree !== 'absent');
      for (const { goal, counts } of totals) {
        expect(counts).toEqual(
          taken.map((degree) => integer(study.goals[goal]!.documents[degree])),
        );
      }
      // The list: every goal, and after it every document.
      await page.getByRole('button', { name: 'List' }).click();
      const items = await page.evaluate(() => {
        for (const details of document.querySelectorAll('.goal-item details')) {
          (details as HTMLDetailsElement).open = true;
        }
        return new Promise<readonly { readonly text: string; readonly counts: string }[]>((done) =>
          setTimeout(
            () =>
              done(
                [...document.querySelectorAll('.goal-item')].map((item) => ({
                  text: item.querySelector('p bdi')?.textContent ?? '',
                  counts: (item.querySelector('summary')?.textContent ?? '').replace(/\s+/gu, ' '),
                })),
              ),
            300,
          ),
        );
      });
      expect(items).toEqual(
        study.goals.map(({ text, documents: counts }) => ({
          text,
          counts: taken
            .filter((degree) => counts[degree] > 0)
            .map((degree) => ` ${integer(counts[degree])} ${notions.degree[degree]}`)
            .join(''),
        })),
      );
      const named = await page.evaluate(() =>
        [...document.querySelectorAll('.goal-item')].map((item) =>
          [...item.querySelectorAll('.goal-documents')].map((list) =>
            [...list.querySelectorAll('li a')].map((link) => link.textContent).sort(),
          ),
        ),
      );
      expect(named).toEqual(
        study.goals.map((_, goal) =>
          taken
            .map((degree) =>
              study.documents
                .filter((document) => document.goals[goal]!.degree === degree)
                .map(({ municipality }) => municipality)
                .sort(),
            )
            .filter((names) => names.length > 0),
        ),
      );
      const perDocument = await rowsOf(page, '.document-totals tbody tr');
      expect(sorted(perDocument)).toEqual(
        sorted(
          study.documents.map(({ municipality, goals }) => [
            municipality,
            ...taken.map((degree) =>
              integer(goals.filter((goal) => goal.degree === degree).length),
            ),
          ]),
        ),
      );
    });

    test('documents: their facts, what each source has part in, and every passage', async () => {
      let passages = 0;
      for (const one of documents) {
        await goTo(page, `#/document/${encodeURIComponent(one.id)}`);
        const { attribution, certainty, words } = one;
        const shares = await page.locator('.doc-shares dd').allTextContents();
        const { copied, copiedOfRest, shared } = attribution;
        const plain = shares.map((text) => text.replace(/\s+/gu, ' '));
        expect(plain[0]).toContain(`${share(copied.value)} [${interval(certainty.copied)}]`);
        expect(plain[0]).toContain(`${integer(copied.numerator)} of ${integer(words)} words`);
        expect(plain[1]).toContain(
          `${share(copiedOfRest.value)} ${integer(copiedOfRest.numerator)} of ${integer(copiedOfRest.denominator)} words`,
        );
        expect(plain[2]).toContain(`${share(shared.value)} [${interval(certainty.share)}]`);
        if (one.longestPassage !== undefined) {
          expect(plain.at(-1)).toContain(
            notions.words(one.longestPassage.words, integer(one.longestPassage.words)),
          );
        }
        const facts = (await page.locator('.doc-file').textContent()) ?? '';
        expect(facts).toContain(`${integer(words)} words`);

        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        await settle(page);
        const portions = await rowsOf(page, '.source-table tbody tr');
        expect(portions.map((cells) => cells.slice(1))).toEqual(
          one.sources.map(({ coverage, uptake, containment, resemblance }, at) => {
            const { alone, nearest, earliest } = attribution.sources[at]!;
            return [
              ...[share(coverage.value), integer(coverage.numerator)],
              ...[integer(alone), integer(nearest), integer(earliest)],
              ...[share(uptake.value), share(containment.value), share(resemblance.value)],
            ];
          }),
        );

        const expected = listOrigins(one).flatMap((origin) =>
          origin.passages.map(
            ({ kind, parts, similarity, target: { page: first, lastPage, words: length } }) => [
              first === undefined
                ? ''
                : notions.page(
                    integer(first),
                    lastPage === undefined ? undefined : integer(lastPage),
                  ),
              notions.kind[parts === undefined ? kind : 'summary'],
              ...[share(similarity), integer(length)],
            ],
          ),
        );
        const rows = await rowsOf(page, '.passage-table tbody tr');
        const isPaged = one.pages !== undefined;
        expect(
          sorted(
            rows.map(([place = '', , ...rest]) => [
              isPaged ? place.replace(/^[\d,]+ /u, '') : '',
              ...rest,
            ]),
          ),
        ).toEqual(sorted(expected));
        passages += rows.length;
      }
      expect(passages).toBeGreaterThan(50);
    });

    test('passages: a passage that is open has the figures of its row', async () => {
      const document = documents.find(({ sources }) =>
        sources.some((of) => of.passages.length > 5),
      )!;
      await goTo(page, `#/document/${encodeURIComponent(document.id)}`);
      const buttons = page.locator('.passage-table .open-row');
      const rows = await rowsOf(page, '.passage-table tbody tr');
      for (const [at, [, , kind, similarity, words]] of rows.entries()) {
        // The list gives way to the passage.
        await buttons.nth(at).evaluate((button) => (button as HTMLElement).click());
        const facts = await plainTextOf(page, '.panel-facts');
        expect(facts.startsWith(`${kind} · similarity ${similarity} · ${words} word`)).toBe(true);
      }
    });

    test('methods: settings, sensitivity and the paragraph to cite', async () => {
      await goTo(page, '#/methods');
      const text = await plainTextOf(page, 'main');
      const all = sum(study.documents.map(({ words }) => words));
      const copied = sum(study.documents.map(({ attribution }) => attribution.copied.numerator));
      expect(text).toContain(study.generatedWith.signature);
      expect(text).toContain(study.generatedWith.version);
      for (const figure of [
        integer(all),
        integer(copied),
        written(copied, all),
        integer(study.goals.length),
      ]) {
        expect(text).toContain(figure);
      }
      const settings = study.sensitivity?.rows ?? [];
      const shown = await rowsOf(page, 'section:has(> #sensitivity-heading) tbody tr');
      expect(
        shown
          .slice(0, settings.length)
          .map(([setting, , spearman, kendall]) => [setting, spearman, kendall]),
      ).toEqual(
        settings.map(({ setting, spearman, kendall }) => [
          setting,
          spearman === undefined ? '–' : ratio(spearman),
          kendall === undefined ? '–' : ratio(kendall),
        ]),
      );
    });
  });
}

/** Rows in an order that does not hang on the page's. */
function sorted(rows: readonly (readonly string[])[]): readonly string[] {
  return rows.map((cells) => cells.join(' | ')).sort();
}
