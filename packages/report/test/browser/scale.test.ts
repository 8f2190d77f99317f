import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { StudyResult } from '@klippoglim/municipal';
import type { Browser } from 'playwright-core';
import { renderStudyHtml } from '../../src/html/render-study.js';
import { fixtureStudy } from '../fixture-study.js';
import { multiplyStudy } from '../many-municipalities.js';
import { addressesOf } from './addresses.js';
import { violationsOf } from './axe.js';
import { goTo, settle } from './go-to.js';
import { chromiumPath, launch, openReport } from './open-report.js';

const COUNT = 357;

/** More elements than this at a time, and a page answers late; see `benchmarks/report`. */
const MOST_ELEMENTS = 20_000;

if (chromiumPath === undefined) {
  test('needs Chromium, which this machine has not: nothing was tried', () => {
    expect(chromiumPath).toBeUndefined();
  });
} else {
  describe(`a report of ${COUNT} municipalities`, () => {
    let browser: Browser;
    let study: StudyResult;
    let html: string;

    beforeAll(async () => {
      const [started, few] = await Promise.all([launch(), fixtureStudy()]);
      browser = started;
      const many = multiplyStudy(few, COUNT);
      study = many.result;
      html = renderStudyHtml(study, many.texts, { lang: 'en' });
    });
    afterAll(() => browser.close());

    test.each([1280, 390])('shows every view, %d wide', async (width) => {
      const { page, complaints, requests, close } = await openReport(browser, html, {
        viewport: { width, height: 844 },
      });
      const last = study.documents.at(-1)!;
      const views = {
        ...addressesOf(study),
        last: `#/document/${encodeURIComponent(last.id)}`,
      };
      for (const [name, address] of Object.entries(views)) {
        await goTo(page, address);
        const { elements, isWide } = await page.evaluate(() => ({
          elements: document.querySelectorAll('*').length,
          isWide: document.documentElement.scrollWidth > innerWidth,
        }));
        expect([name, isWide]).toEqual([name, false]);
        expect([name, elements < MOST_ELEMENTS]).toEqual([name, true]);
      }
      expect(await page.locator('.reading-text').textContent()).not.toBe('');
      expect(complaints).toEqual([]);
      expect(requests).toEqual([]);
      await close();
    });

    test('counts every figure anew when a source is left out, in every view', async () => {
      const { page, close } = await openReport(browser, html);
      await page.locator('[aria-controls="filter-panel"]').click();
      const { overview, uptake, document } = addressesOf(study);
      for (const address of [overview, uptake, document]) {
        await goTo(page, address);
        const status = page.locator('.filter-status');
        const before = await status.textContent();
        const box = page.locator('#filter-panel input[type="checkbox"]').first();
        await box.uncheck();
        expect(await status.textContent()).not.toBe(before);
        await box.check();
        expect(await status.textContent()).toBe(before);
      }
      await close();
    });

    test('finds a municipality among them, and the last cell of the goals’ map', async () => {
      const { page, close } = await openReport(browser, html);
      const wanted = study.municipalities.at(-1)!.name;
      await page.getByRole('searchbox').first().fill(wanted);
      await page.locator('table.shares tbody a', { hasText: wanted }).first().click();
      await page.getByRole('heading', { level: 3, name: wanted }).waitFor();
      await goTo(page, '#/uptake');
      await page.locator('[data-cell][tabindex="0"]').focus();
      await page.keyboard.press('Control+End');
      await settle(page);
      const cell = await page.evaluate(() => document.activeElement?.getAttribute('data-cell'));
      expect(cell?.split(',').at(-1)).toBe(String(COUNT - 1));
      await close();
    });

    test('axe finds nothing in what is only there where there are many', async () => {
      const { page, close } = await openReport(browser, html);
      for (const address of [addressesOf(study).overview, addressesOf(study).uptake]) {
        await goTo(page, address);
        expect([address, await violationsOf(page)]).toEqual([address, []]);
      }
      await close();
    }, 120_000);
  });
}
