import type { Page } from '../../context.js';
import type { PageText } from '../../model.js';

/** A text, or undefined where its block is missing or damaged. */
export function readText(page: Pick<Page, 'textOf'>, number: number): PageText | undefined {
  try {
    return page.textOf(number);
  } catch {
    return undefined;
  }
}
