import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { StudyWithTexts } from '@klippoglim/municipal';
import type { Browser, Page } from 'playwright-core';
import { renderStudyHtml } from '../../src/html/render-study.js';
import { attackedStudy, disarmTexts, fillFields } from '../attacked-study.js';
import { attacks } from '../attacks.js';
import { goTo, settle } from './go-to.js';
import { chromiumPath, launch, openReport } from './open-report.js';

/** What a page did that it must not. */
interface Canary {
  readonly pwned: unknown;
  readonly polluted: unknown;
}

/** What was seen in a report. */
interface Visit {
  /** The elements of each view. */
  readonly skeletons: Readonly<Record<string, readonly string[]>>;
  readonly canary: Canary;
  readonly dialogs: readonly string[];
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
  /** All text. */
  readonly shown: string;
}

/** Rounds in which every field has another attack than in the rounds before. */
const ROUNDS = 3;

if (chromiumPath === undefined) {
  test('needs Chromium, which this machine has not: nothing was tried', () => {
    expect(chromiumPath).toBeUndefined();
  });
} else {
  describe('texts that attack', () => {
    let browser: Browser;
    let study: StudyWithTexts;
    let benign: Visit;
    let visits: readonly Visit[];

    beforeAll(async () => {
      [browser, study] = await Promise.all([launch(), attackedStudy()]);
      benign = await visit(disarmTexts(fillFields(study, (field) => `x${field}`)));
      const attacked: Visit[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        // Steps of a prime number: neighbouring fields have attacks of different kinds.
        const attackOn = (field: number): string =>
          attacks[(7 * field + 13 * round) % attacks.length]!;
        attacked.push(await visit(fillFields(study, (field) => `x${field}${attackOn(field)}`)));
      }
      visits = attacked;
    }, 120_000);
    afterAll(() => browser.close());

    test('do nothing in any view', () => {
      for (const { canary, dialogs, requests, complaints } of visits) {
        expect(canary).toEqual({ pwned: undefined, polluted: undefined });
        expect(dialogs).toEqual([]);
        expect(requests).toEqual([]);
        // The browser complains of whatever the policy or Trusted Types forbade.
        expect(complaints).toEqual([]);
      }
    });

    test('add no element to any view, and reach no attribute that does something', () => {
      for (const { skeletons } of visits) {
        for (const [name, elements] of Object.entries(skeletons)) {
          expect(elements.length).toBeGreaterThan(50);
          expect([name, elements]).toEqual([name, benign.skeletons[name]]);
        }
      }
    });

    test('show as text, letter by letter', () => {
      const all = visits.map(({ shown }) => lettersOf(shown)).join('\n');
      for (const attack of attacks) {
        expect([attack, all.includes(lettersOf(attack))]).toEqual([attack, true]);
      }
      const documents = study.result.documents.map(({ id }) => study.texts.documents.get(id)!);
      expect(documents).toHaveLength(5);
      for (const { text } of documents) {
        for (const line of text.split(/[\n\f]+/u)) expect(all).toContain(lettersOf(line));
      }
    });

    /** Goes through every view, with the filters unfolded, every document, and a passage of each. */
    async function visit(attacked: StudyWithTexts): Promise<Visit> {
      const html = renderStudyHtml(attacked.result, attacked.texts);
      const { page, complaints, requests, close } = await openReport(browser, html);
      const dialogs: string[] = [];
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      await page.locator('[aria-controls="filter-panel"]').click();
      const skeletons: Record<string, readonly string[]> = {};
      let shown = '';
      for (const [name, address] of addressesOf(attacked)) {
        await goTo(page, address);
        // What is folded is opened, and every field is pointed at.
        await page.evaluate(unfold);
        await settle(page);
        skeletons[name] = await skeletonOf(page);
        shown += await page.evaluate(textWithoutButtons);
      }
      const canary = await page.evaluate(
        (): Canary => ({
          pwned: (window as { __pwned?: unknown }).__pwned,
          polluted: ({} as { polluted?: unknown }).polluted,
        }),
      );
      await close();
      return { skeletons, canary, dialogs, requests, complaints, shown };
    }
  });
}

function addressesOf({ result }: StudyWithTexts): readonly (readonly [string, string])[] {
  return [
    ['overview', '#/overview'],
    ['uptake', '#/uptake'],
    ...result.documents.flatMap(({ id, sources }, at): [string, string][] => {
      const address = `#/document/${encodeURIComponent(id)}`;
      const passage = sources.flatMap(({ passages }) => passages)[0];
      return [
        [`document ${at}`, address],
        ...(passage === undefined
          ? []
          : [[`passage of ${at}`, `${address}/${passage.target.start}`] as [string, string]]),
      ];
    }),
    ['methods', '#/methods'],
  ];
}

function unfold(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
  for (const element of document.querySelectorAll('main *')) {
    element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  }
}

/** All text, without the buttons of passages, which stand between words of a document. */
function textWithoutButtons(): string {
  const copy = document.body.cloneNode(true) as HTMLElement;
  for (const button of copy.querySelectorAll('.reading-text button')) button.remove();
  return `${copy.textContent}\n`;
}

/**
 * Every element with the names of its attributes, and the values of those that do something. Ids, classes
 * and roles are the page's own; every link leads to a place in the page.
 */
function skeletonOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const telling = new Set(['id', 'class', 'role', 'type', 'name', 'for']);
    return [...document.querySelectorAll('*')].map((element) => {
      const attributes = [...element.attributes].map(({ name, value }) => {
        if (telling.has(name)) return `${name}=${value}`;
        if (name === 'href') return value.startsWith('#/') ? 'href=#/' : `href=${value}`;
        return name;
      });
      return [element.tagName, ...attributes.sort()].join(' ');
    });
  });
}

/** A text without white space, and without what no page can hold or shows by a replacement. */
function lettersOf(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}\p{Surrogate}\p{Noncharacter_Code_Point}\uFFFD]/gu, '');
}
