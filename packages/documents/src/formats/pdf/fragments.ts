import type { LineBox } from '../../layout/line.js';
import type { PdfTextItem, PdfViewport } from './pdf-types.js';

/** A run of text on one line, without a wide gap in it: a whole line, or its part in one column. */
export interface Fragment {
  readonly text: string;
  readonly box: LineBox;
}

/**
 * Gap, in heights of the type, from which two runs on one line are fragments of their own. Word
 * spaces are about .25, up to 1 in badly justified lines; gutters between columns are 1.5 and more.
 */
const GAP = 1.2;
/** Gap from which a space belongs between two items that have none. */
const SPACE = 0.3;
/**
 * Width from which a blank that pdf.js saw is one. It takes a gap of .1 for a blank; at places where
 * a word could have been broken, LibreOffice leaves as much inside it (.11 to .12). No word space,
 * however tight the line, is under .15.
 */
const NARROWEST_BLANK = 0.13;
/** Rise of a superscript that still belongs to its line. */
const RISE = 0.6;

interface Growing {
  text: string;
  left: number;
  right: number;
  baseline: number;
  size: number;
  /** Letters in each typeface. */
  readonly fonts: Map<string, number>;
  /** Whether a blank came after the last letter. */
  blank: boolean;
  /** Whether the page said that a line ends here. */
  ended: boolean;
}

/**
 * Groups the text items of a page, in the order in which the file draws them, into fragments.
 * Invariant: no letter is lost or moved to before another; only spaces are put in or left out at
 * the seams.
 */
export function fragmentsOf(items: readonly PdfTextItem[], viewport: PdfViewport): Fragment[] {
  const fragments: Growing[] = [];
  let current: Growing | undefined;
  for (const item of items) {
    if (item.str.trim() === '') {
      // pdf.js marks the gap between two runs by an item of blanks, as wide as the gap.
      if (current && item.width >= current.size * NARROWEST_BLANK) current.blank = true;
    } else {
      const place = placeOf(item, viewport);
      if (current && continues(current, place)) extend(current, item, place);
      else {
        current = begin(item, place);
        fragments.push(current);
      }
    }
    if (current && item.hasEOL) current.ended = true;
  }
  return fragments.map(finish);
}

interface Place {
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly upright: boolean;
}

function placeOf({ transform, width }: PdfTextItem, viewport: PdfViewport): Place {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = transform;
  const [left = 0, baseline = 0] = viewport.convertToViewportPoint(x, y);
  const [alongX = 1, alongY = 0] = viewport.convertToViewportPoint(x + a, y + b);
  const size = Math.hypot(c, d);
  const upright = Math.abs(alongY - baseline) < Math.abs(alongX - left) * 0.1;
  return { left, right: left + (upright ? width : 0), baseline, size, upright };
}

function continues(current: Growing, place: Place): boolean {
  const size = Math.max(current.size, place.size);
  const rise = Math.abs(place.baseline - current.baseline);
  const gap = place.left - current.right;
  if (!place.upright) return !current.ended;
  // A raised figure may end a line in the file's own view; standing close by, it does not.
  return rise < size * RISE && gap < size * GAP && gap > -size * (current.ended ? 0.5 : GAP);
}

function begin(item: PdfTextItem, place: Place): Growing {
  const { left, right, baseline, size } = place;
  const fonts = new Map([[item.fontName, item.str.length]]);
  return {
    text: item.str.trimStart(),
    left,
    right,
    baseline,
    size,
    fonts,
    blank: false,
    ended: false,
  };
}

function extend(current: Growing, item: PdfTextItem, place: Place): void {
  const gap = place.left - current.right;
  const needsSpace =
    current.blank ||
    gap > Math.min(current.size, place.size) * SPACE ||
    (current.ended && gap > 0.5);
  const hasSpace = /\s$/u.test(current.text) || /^\s/u.test(item.str);
  current.text += (needsSpace && !hasSpace ? ' ' : '') + item.str;
  current.right = Math.max(current.right, place.right);
  // The foot of the larger type is the line's.
  if (place.size > current.size) {
    current.baseline = place.baseline;
    current.size = place.size;
  }
  current.fonts.set(item.fontName, (current.fonts.get(item.fontName) ?? 0) + item.str.length);
  current.blank = false;
  current.ended = false;
}

function finish({ text, left, right, baseline, size, fonts }: Growing): Fragment {
  let font = '';
  let most = 0;
  for (const [name, letters] of fonts) {
    if (letters > most) {
      most = letters;
      font = name;
    }
  }
  return { text: text.trimEnd(), box: { left, right, baseline, size, font } };
}
