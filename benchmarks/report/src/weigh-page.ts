/** Bytes of a report by what they hold. They sum to the whole. */
export interface PageWeight {
  readonly texts: number;
  readonly data: number;
  readonly script: number;
  readonly style: number;
  /** What is shown before the script runs, and the rest. */
  readonly markup: number;
  readonly all: number;
}

/** Weighs the parts of a page of `renderStudyHtml`. */
export function weighPage(html: string): PageWeight {
  const bytesOf = (pattern: RegExp): number =>
    [...html.matchAll(pattern)].reduce((sum, [part]) => sum + Buffer.byteLength(part), 0);
  const texts = bytesOf(/<script type="[^"]*" id="text-\d+">[^<]*<\/script>/gu);
  const data = bytesOf(/<script type="[^"]*" id="data">[^<]*<\/script>/gu);
  const script = bytesOf(/<script>.*?<\/script>/gsu);
  const style = bytesOf(/<style>.*?<\/style>/gsu);
  const all = Buffer.byteLength(html);
  return { texts, data, script, style, markup: all - texts - data - script - style, all };
}
