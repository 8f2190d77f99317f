import { pathToFileURL } from 'node:url';
import { launchChromium } from '@klippoglim/testkit/chromium';
import type { Browser, Page } from 'playwright-core';

/** Milliseconds of something done in the page, and the longest task of the browser's main thread in it. */
export interface Timing {
  readonly name: string;
  readonly milliseconds: number;
  readonly longestTask: number;
}

/** Times of a page in headless Chromium, and how long what a reader does in it takes. */
export interface PageTimes {
  readonly browser: string;
  /** From navigation, the median of several openings. */
  readonly opening: Readonly<Record<'firstPaint' | 'interactive' | 'whole', number>>;
  readonly steps: readonly Timing[];
}

const OPENINGS = 5;

/** Opens a report and does in it what a reader does. */
export async function timePage(file: string): Promise<PageTimes> {
  const browser = await launchChromium();
  try {
    const address = pathToFileURL(file).href;
    const openings: PageTimes['opening'][] = [];
    for (let count = 0; count < OPENINGS; count++)
      openings.push(await timeOpening(browser, address));
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(address);
    const steps = await timeSteps(page);
    const median = (of: keyof PageTimes['opening']): number =>
      openings.map((opening) => opening[of]).sort((one, other) => one - other)[OPENINGS >> 1]!;
    return {
      browser: `Chromium ${browser.version()}`,
      opening: {
        firstPaint: median('firstPaint'),
        interactive: median('interactive'),
        whole: median('whole'),
      },
      steps,
    };
  } finally {
    await browser.close();
  }
}

async function timeOpening(browser: Browser, address: string): Promise<PageTimes['opening']> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(address);
  const times = await page.evaluate(() => {
    const startOf = (name: string): number =>
      performance.getEntriesByName(name)[0]?.startTime ?? NaN;
    const [navigation] = performance.getEntriesByType(
      'navigation',
    ) as PerformanceNavigationTiming[];
    return {
      firstPaint: startOf('first-contentful-paint'),
      interactive: startOf('interactive'),
      whole: navigation?.domContentLoadedEventEnd ?? NaN,
    };
  });
  await page.close();
  return times;
}

async function timeSteps(page: Page): Promise<readonly Timing[]> {
  const steps: Timing[] = [];
  const step = async (name: string, act: () => Promise<unknown>): Promise<void> => {
    await page.evaluate(() => {
      const tasks: number[] = [];
      const observer = new PerformanceObserver((list) => {
        tasks.push(...list.getEntries().map(({ duration }) => duration));
      });
      observer.observe({ type: 'longtask' });
      Object.assign(window, { tasks, observer });
    });
    const milliseconds = Number(await act());
    // Effects may follow the first frames, and long tasks are told of only after they end.
    await page.waitForTimeout(500);
    const longestTask = await page.evaluate(() => {
      const { tasks, observer } = window as unknown as {
        tasks: number[];
        observer: PerformanceObserver;
      };
      tasks.push(...observer.takeRecords().map(({ duration }) => duration));
      observer.disconnect();
      return Math.max(0, ...tasks);
    });
    steps.push({ name, milliseconds, longestTask });
  };
  const go = (hash: string) => (): Promise<number> => page.evaluate(goTo, hash);
  await step('open the goals', go('#/uptake'));
  await step('open a document', go('#/document'));
  await step('open the methods', go('#/methods'));
  await step('open the overview', go('#/overview'));
  for (const [view, regions] of Object.entries(views)) {
    await page.evaluate(goTo, `#/${view}`);
    await page.locator('button[aria-controls="filter-panel"]').click();
    await step(`${view}: filter a source out`, () => page.evaluate(toggleBox, 0));
    await step(`${view}: and back in`, () => page.evaluate(toggleBox, 0));
    await page.locator('button[aria-controls="filter-panel"]').click();
    for (const [name, region] of Object.entries(regions)) {
      await step(`${view}: scroll ${name}`, () => scrollThrough(page, region));
    }
  }
  return steps;
}

/** What scrolls in each view. */
const views: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  overview: { 'the municipalities': '.scroll.tall', 'the page': 'html' },
  uptake: { 'the goals': '.uptake-region', 'the page': 'html' },
  document: { 'the text': 'html' },
};

/** Follows an address; the time until its view is painted. */
async function goTo(hash: string): Promise<number> {
  const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
  const start = performance.now();
  if (location.hash !== hash) {
    const changed = new Promise((done) => addEventListener('hashchange', done, { once: true }));
    location.hash = hash;
    await changed;
  }
  await frame();
  await frame();
  return performance.now() - start;
}

/** Ticks a box of the filters; the time until what it changes is painted. */
async function toggleBox(at: number): Promise<number> {
  const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
  const start = performance.now();
  document.querySelectorAll<HTMLInputElement>('#filter-panel input[type="checkbox"]')[at]?.click();
  await frame();
  await frame();
  return performance.now() - start;
}

/** Scrolls by the wheel, down and to the right, screen by screen, a hundred at most. */
async function scrollThrough(page: Page, region: string): Promise<number> {
  await page.evaluate((where) => {
    // The page itself scrolls where nothing in it does: at its edge.
    if (where !== 'html') document.querySelector(where)?.scrollIntoView({ block: 'start' });
  }, region);
  await page.mouse.move(region === 'html' ? 4 : 640, 500);
  const start = performance.now();
  for (let screen = 0; screen < 100; screen++) {
    await page.mouse.wheel(region === 'html' ? 0 : 400, 700);
    const isAtEnd = await page.evaluate(
      (where) =>
        new Promise<boolean>((done) =>
          requestAnimationFrame(() => {
            const { scrollTop, clientHeight, scrollHeight, scrollLeft, clientWidth, scrollWidth } =
              document.querySelector(where)!;
            done(
              scrollTop + clientHeight >= scrollHeight - 1 &&
                (where === 'html' || scrollLeft + clientWidth >= scrollWidth - 1),
            );
          }),
        ),
      region,
    );
    if (isAtEnd) break;
  }
  return performance.now() - start;
}
