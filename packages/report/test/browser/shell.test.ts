import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { renderStudyHtml } from '../../src/html/render-study.js';
import { fixtureStudy } from '../fixture-study.js';
import { chromiumPath, launch, openReport } from './open-report.js';

if (chromiumPath === undefined) {
  test('needs Chromium, which this machine has not: nothing was tried', () => {
    expect(chromiumPath).toBeUndefined();
  });
} else {
  describe('the page', () => {
    let browser: Browser;
    let html: string;

    beforeAll(async () => {
      browser = await launch();
      const { result, texts } = await fixtureStudy();
      html = renderStudyHtml(result, texts);
    });
    afterAll(() => browser.close());

    test('opens from disk, runs its script, asks for nothing and complains of nothing', async () => {
      const { page, complaints, requests, close } = await openReport(browser, html);
      await page.getByRole('link', { name: 'Metode' }).click();
      await page.getByRole('heading', { level: 2, name: 'Metode' }).waitFor();
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('heading', { level: 2, name: 'Methods' }).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      expect(complaints).toEqual([]);
      expect(requests).toEqual([]);
      await close();
    });

    test('shows its overview where no script may run', async () => {
      const { page, close } = await openReport(browser, html, { javaScriptEnabled: false });
      expect(await page.getByRole('heading', { level: 2 }).count()).toBe(1);
      expect(await page.locator('.no-script').isVisible()).toBe(true);
      await close();
    });
  });
}
