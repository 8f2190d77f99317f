import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { StudyResult } from '@klippoglim/municipal';
import type { Browser, Locator, Page } from 'playwright-core';
import { renderFigures } from '../../src/figures/render-figures.js';
import { renderStudyHtml } from '../../src/html/render-study.js';
import { formatsOf } from '../../src/messages/formats.js';
import { fixtureStudy } from '../fixture-study.js';
import { joinFirstTwo } from '../join-municipalities.js';
import { parseXml } from '../parse-xml.js';
import { chromiumPath, launch, type OpenReport, openReport } from './open-report.js';

const { share, integer } = formatsOf('nb');

if (chromiumPath === undefined) {
  test('needs Chromium, which this machine has not: nothing was tried', () => {
    expect(chromiumPath).toBeUndefined();
  });
} else {
  describe('the overview', () => {
    let browser: Browser;
    let study: StudyResult;
    let html: string;
    let joinedHtml: string;

    beforeAll(async () => {
      browser = await launch();
      const all = await fixtureStudy();
      study = all.result;
      html = renderStudyHtml(all.result, all.texts);
      const joined = joinFirstTwo(all);
      joinedHtml = renderStudyHtml(joined.result, joined.texts);
    });
    afterAll(() => browser.close());

    const rows = (page: Page): Locator => page.locator('table.shares tbody tr');
    const names = async (page: Page): Promise<readonly string[]> =>
      (await page.locator('table.shares tbody th').allTextContents()).map((name) =>
        name.replace('†', ''),
      );
    const finish = async ({ complaints, requests, close }: OpenReport): Promise<void> => {
      expect(complaints).toEqual([]);
      expect(requests).toEqual([]);
      await close();
    };
    const saved = async (page: Page, button: Locator): Promise<string> => {
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      return readFileSync((await download.path())!, 'utf8');
    };

    test('shows each municipality’s share, interval and words as study.json has them', async () => {
      const report = await openReport(browser, html);
      const { page } = report;
      for (const { municipality, attribution, certainty, words } of study.documents) {
        const row = rows(page).filter({
          has: page.getByRole('link', { name: municipality, exact: true }),
        });
        const [, copied, count] = await row.locator('td').allTextContents();
        const interval = `${share(certainty.copied.lower).replace(/\s%/u, '')}–${share(certainty.copied.upper)}`;
        expect(copied).toBe(share(attribution.copied.value) + interval);
        expect(count).toBe(integer(words));
      }
      expect(await rows(page).count()).toBe(study.municipalities.length);
      await finish(report);
    });

    test('is put in order by its heads and by its list, and says so', async () => {
      const report = await openReport(browser, html);
      const { page } = report;
      const head = (name: string): Locator =>
        page.locator('table.shares th').filter({ hasText: name });
      const shares = study.documents.map(({ attribution }) => attribution.copied.value);
      const highest = study.documents[shares.indexOf(Math.max(...shares))]!.municipality;
      expect((await names(page))[0]).toBe(highest);
      expect(await head('Kopiert').getAttribute('aria-sort')).toBe('descending');
      await head('Kommune').getByRole('button').click();
      expect(await head('Kommune').getAttribute('aria-sort')).toBe('ascending');
      expect(await names(page)).toEqual(study.municipalities.map(({ name }) => name));
      await head('Kommune').getByRole('button').press('Enter');
      expect(await names(page)).toEqual(study.municipalities.map(({ name }) => name).reverse());
      await page.getByLabel('Ordne etter').selectOption('quoted');
      const quoted = study.documents.map(({ attribution }) => attribution.classes.quoted.value);
      expect((await names(page))[0]).toBe(
        study.documents[quoted.indexOf(Math.max(...quoted))]!.municipality,
      );
      await page.getByLabel('Vis alle tallene').check();
      expect(await head('sitat og lovtekst').getAttribute('aria-sort')).toBe('descending');
      await finish(report);
    });

    test('is searched by name, says how many it found, and saves what is shown', async () => {
      const report = await openReport(browser, html);
      const { page } = report;
      await page.getByLabel('Finn kommune').fill('VIK');
      const found = study.municipalities.filter(({ name }) => /vik/iu.test(name));
      expect(found.length).toBeGreaterThan(1);
      await page.getByText(`${found.length} av ${study.municipalities.length} kommuner`).waitFor();
      expect(await rows(page).count()).toBe(found.length);
      const section = page.locator('section', { has: page.locator('#shares-heading') }).last();
      const csv = await saved(page, section.getByRole('button', { name: 'Lagre som CSV' }));
      expect(csv.split('\r\n').length).toBe(found.length + 2);
      for (const { name } of found) expect(csv).toContain(`\r\n${name},`);
      const svg = await saved(page, section.getByRole('button', { name: 'Lagre som SVG' }));
      expect(parseXml(svg).name).toBe('svg');
      for (const { name } of study.municipalities) {
        expect(svg.includes(`>${name}</text>`)).toBe(found.some((each) => each.name === name));
      }
      await page.getByLabel('Finn kommune').fill('()');
      await page.getByText('Ingen kommune heter noe slikt.').waitFor();
      await finish(report);
    });

    test('saves the same figures as are made without a browser', async () => {
      const report = await openReport(browser, html);
      const { page } = report;
      const figures = renderFigures(study);
      for (const name of ['shares', 'lineage', 'peers', 'timeline']) {
        const heading = name === 'lineage' ? 'sources-heading' : `${name}-heading`;
        const section = page.locator('section', { has: page.locator(`#${heading}`) }).last();
        const svg = await saved(page, section.getByRole('button', { name: 'Lagre som SVG' }));
        expect(parseXml(svg)).toEqual(parseXml(figures.get(`${name}.svg`)!));
      }
      await finish(report);
    });

    test('leads to a document by the keyboard alone', async () => {
      const report = await openReport(browser, html);
      const { page } = report;
      await page.getByLabel('Vis alle tallene').focus();
      const link = rows(page).first().getByRole('link');
      const name = await link.textContent();
      for (let presses = 0; presses < 20; presses++) {
        if (await link.evaluate((element) => element === document.activeElement)) break;
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => location.hash.startsWith('#/document/'));
      const id = study.documents.find(({ municipality }) => municipality === name)!.id;
      expect(new URL(page.url()).hash).toBe(`#/document/${id}`);
      await finish(report);
    });

    test('unfolds a municipality with several documents, each with its link', async () => {
      const report = await openReport(browser, joinedHtml);
      const { page } = report;
      const before = await rows(page).count();
      expect(before).toBe(study.municipalities.length - 1);
      const button = page.getByRole('button', {
        name: `${study.municipalities[0]!.name} 2 dokumenter`,
      });
      // Its interval is not the study's: it is computed, and comes a moment later.
      await rows(page)
        .filter({ has: button })
        .locator('.interval-text')
        .filter({ hasText: '–' })
        .waitFor();
      expect(await button.getAttribute('aria-expanded')).toBe('false');
      await button.press('Enter');
      expect(await button.getAttribute('aria-expanded')).toBe('true');
      expect(await rows(page).count()).toBe(before + 2);
      const links = page.locator('table.shares tr.part').getByRole('link');
      expect(await links.allTextContents()).toEqual(
        study.documents.slice(0, 2).map(({ title }) => title),
      );
      const editions = page.locator('table.editions tbody td');
      expect((await editions.allTextContents()).slice(1)).toEqual([
        ...['25,0 %', '50,0 %', '12, 4 kopiert', '18, 6 kopiert'].map((text) =>
          text.replace(' %', '\u00a0%'),
        ),
      ]);
      await finish(report);
    });

    test('follows a filter, with its intervals a moment later', async () => {
      const { length } = study.sources;
      const report = await openReport(browser, html, { hash: '#/overview' });
      const { page } = report;
      const first = rows(page).first().locator('.interval-text');
      const before = await first.textContent();
      await page.getByRole('button', { name: 'Filtre' }).click();
      await page.getByRole('checkbox', { name: /K1/u }).first().uncheck();
      await page.locator('.reading').filter({ hasText: 'Med de valgte filtrene' }).waitFor();
      await page.waitForFunction(
        () =>
          ![...document.querySelectorAll('table.shares tbody .interval-text')].some(
            ({ textContent }) => !textContent?.includes('–'),
          ),
      );
      expect(length).toBeGreaterThan(1);
      expect(await first.textContent()).not.toBe(before);
      await finish(report);
    });

    test('speaks three languages, and scrolls sideways at no width', async () => {
      const report = await openReport(browser, html, { viewport: { width: 390, height: 844 } });
      const { page } = report;
      for (const [language, heading, source] of [
        ['Nynorsk', 'Kommunane', 'K1'],
        ['English', 'The municipalities', 'S1'],
        ['Bokmål', 'Kommunene', 'K1'],
      ]) {
        await page.getByRole('button', { name: language! }).click();
        await page.getByRole('heading', { level: 3, name: heading!, exact: true }).waitFor();
        await page.locator('table.sources').getByText(source!, { exact: true }).waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      }
      await finish(report);
    });

    test('shows links between municipalities from a number of words, and how many are left out', async () => {
      const report = await openReport(browser, html);
      const { page } = report;
      const all = await page.locator('.chart .link').count();
      expect(all).toBeGreaterThan(2);
      const least = page.getByLabel('Vis fra antall ord');
      await least.fill((await least.getAttribute('max'))!);
      await least.blur();
      await page.getByText(`${all - 1} svakere forbindelser er utelatt.`).waitFor();
      expect(await page.locator('.chart .link').count()).toBe(1);
      await finish(report);
    });
  });
}
