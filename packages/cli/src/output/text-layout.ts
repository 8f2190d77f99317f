/**
 * Breaks a text into lines of at most `width` characters, at spaces where there are any, else after
 * `-`, `_`, `/` or `.`, else anywhere. An empty text is one empty line.
 */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (lengthOf(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = breakWord(word, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  lines.push(line);
  return lines;
}

/** Length in code points: what a Latin text takes up on a terminal. */
export function lengthOf(text: string): number {
  return [...text].length;
}

function breakWord(word: string, width: number): string[] {
  const pieces: string[] = [];
  let rest = [...word];
  while (rest.length > width) {
    const head = rest.slice(0, width);
    const joint = head.findLastIndex((character) => '-_/.'.includes(character));
    const cut = joint >= width / 2 ? joint + 1 : width;
    pieces.push(rest.slice(0, cut).join(''));
    rest = rest.slice(cut);
  }
  pieces.push(rest.join(''));
  return pieces;
}

/** Wraps a text and indents every line but the first, which the caller has begun. */
export function hangingText(text: string, width: number, indent: number): string {
  return wrapText(text, Math.max(width - indent, 20)).join(`\n${' '.repeat(indent)}`);
}

/** What a cut through a character outside the basic plane leaves. */
const halfPair = /\p{Cs}/gu;

/** Keeps the beginning and the end of a long text, cut between words, with ` … ` between them. */
export function shortenMiddle(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const half = limit >> 1;
  const head = text.slice(0, half).replace(/\s+\S*$/, '');
  const tail = text.slice(-half).replace(/^\S*\s+/, '');
  return `${head} … ${tail}`.replace(halfPair, '');
}

/** Keeps the beginning of a long text, cut between words, with ` …` after it. */
export function shortenEnd(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit).replace(/\s+\S*$/, '')} …`.replace(halfPair, '');
}
