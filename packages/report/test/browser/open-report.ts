import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export { chromiumPath, launchChromium as launch } from '@klippoglim/testkit/chromium';

/** A report opened from disk, with what the browser said of it. */
export interface OpenReport {
  readonly page: Page;
  /** Errors and warnings of the console, and exceptions: there must be none. */
  readonly complaints: readonly string[];
  /** Addresses that were asked for, besides the file itself: there must be none. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens a page that is written into a file, as a reader would. */
export async function openReport(
  browser: Browser,
  html: string,
  { hash = '', ...options }: BrowserContextOptions & { readonly hash?: string } = {},
): Promise<OpenReport> {
  const file = join(mkdtempSync(join(tmpdir(), 'klippoglim-page-')), 'report.html');
  writeFileSync(file, html);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  const address = pathToFileURL(file).href;
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== address) requests.push(request.url());
  });
  await page.goto(address + hash);
  return { page, complaints, requests, close: () => context.close() };
}
