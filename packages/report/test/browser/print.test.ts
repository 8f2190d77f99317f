import { execFileSync, spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { StudyWithTexts } from '@klippoglim/municipal';
import type { Browser } from 'playwright-core';
import { renderStudyHtml } from '../../src/html/render-study.js';
import { fixtureStudy } from '../fixture-study.js';
import { addressesOf } from './addresses.js';
import { goTo, settle } from './go-to.js';
import { chromiumPath, launch, openReport } from './open-report.js';

/** Whether poppler is there to read what was printed. */
const canRead: boolean = spawnSync('pdftotext', ['-v']).error === undefined;

/** The words of a PDF, without white space. */
function wordsOf(pdf: Buffer): string {
  return lettersOf(execFileSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' }));
}

/** Lines are broken elsewhere on paper, and words at hyphens. */
function lettersOf(text: string): string {
  return text.replace(/[\s\u00AD-]/gu, '');
}

function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
}

if (chromiumPath === undefined) {
  test('needs Chromium, which this machine has not: nothing was tried', () => {
    expect(chromiumPath).toBeUndefined();
  });
} else {
  describe('on paper', () => {
    let browser: Browser;
    let study: StudyWithTexts;
    let html: string;

    beforeAll(async () => {
      [browser, study] = await Promise.all([launch(), fixtureStudy()]);
      html = renderStudyHtml(study.result, study.texts, { lang: 'en' });
    });
    afterAll(() => browser.close());

    async function print(
      address: string,
      colorScheme: 'light' | 'dark' = 'light',
    ): Promise<Buffer> {
      const { page, close } = await openReport(browser, html, { hash: address, colorScheme });
      await settle(page);
      const pdf = await page.pdf({ format: 'A4', printBackground: false });
      await close();
      return pdf;
    }

    /** What stands on the paper of each view, from the study itself. */
    function expected(): Readonly<Record<string, readonly string[]>> {
      const { result, texts } = study;
      const { document: address } = addressesOf(result);
      const id = decodeURIComponent(address.split('/')[2]!);
      const { text } = texts.documents.get(id)!;
      return {
        overview: result.municipalities.map(({ name }) => name),
        uptake: result.goals.map(({ text }) => text),
        document: [
          text.slice(0, 60),
          text.slice(text.length / 2, text.length / 2 + 40),
          text.slice(-60),
        ],
        methods: [result.generatedWith.version, result.generatedWith.signature],
      };
    }

    test.each(['overview', 'uptake', 'document', 'methods'] as const)(
      'the %s has its content on pages, and no control',
      async (view) => {
        const pdf = await print(addressesOf(study.result)[view]);
        expect(pagesOf(pdf)).toBeGreaterThan(0);
        if (!canRead) return;
        const words = wordsOf(pdf);
        for (const part of [study.result.title, ...expected()[view]!]) {
          expect(words).toContain(lettersOf(part));
        }
        for (const control of [
          'Bokmål Nynorsk English',
          'Skip to the content',
          'Parts of the report',
        ]) {
          expect(words).not.toContain(lettersOf(control));
        }
      },
    );

    if (!canRead) {
      test('pdftotext is missing: pages were counted, and no word on them read', () => {
        expect(canRead).toBe(false);
      });
    }

    test('fits on the width of a page', async () => {
      // A4 within margins of 10 mm, at 96 pixels an inch.
      const { page, close } = await openReport(browser, html, {
        viewport: { width: 718, height: 1000 },
      });
      await page.emulateMedia({ media: 'print' });
      for (const [view, address] of Object.entries(addressesOf(study.result))) {
        await goTo(page, address);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect([view, width]).toEqual([view, 718]);
      }
      await close();
    });

    test('has dark ink on white, whatever the screen has', async () => {
      const { page, close } = await openReport(browser, html);
      for (const [view, address] of Object.entries(addressesOf(study.result))) {
        await goTo(page, address);
        await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
        // The goals are drawn anew, as a list.
        await settle(page);
        const dark = await page.evaluate(listColors);
        await page.emulateMedia({ media: 'print', colorScheme: 'light' });
        const light = await page.evaluate(listColors);
        expect(light.slice(0, 2)).toEqual(['rgb(28, 33, 38)', 'rgb(255, 255, 255)']);
        expect([view, dark]).toEqual([view, light]);
        await page.emulateMedia({ media: null, colorScheme: null });
      }
      await close();
    });
  });
}

/** Ink, ground and fill of every element, the whole page first. */
function listColors(): readonly string[] {
  return [document.body, ...document.querySelectorAll('main *')].flatMap((element) => {
    const { color, backgroundColor, fill } = getComputedStyle(element);
    return [color, backgroundColor, fill];
  });
}
