import type { Page } from 'playwright-core';

/** Goes to an address of the page, and waits until what it shows stands still. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await settle(page);
}

/** Waits until nothing in the page has changed for a while: what is drawn may call for more to be drawn. */
export function settle(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done) => {
        const STILL = 60;
        const finish = (): void => {
          observer.disconnect();
          done();
        };
        let timer = setTimeout(finish, STILL);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(finish, STILL);
        });
        observer.observe(document, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        });
      }),
  );
}
