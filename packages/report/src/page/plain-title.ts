/** Characters that turn the direction of what follows: a title bar cannot isolate them. */
const directionControls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** A text of unknown origin for the browser's title bar. */
export function plainTitle(text: string): string {
  return text.replace(directionControls, '');
}
