import type { Span } from '@klippoglim/core';
import { compileIntroductions, type Introductions } from './introductions.js';
import { trimSpan } from './layout.js';
import type { Acknowledgement, NamedSource, QuotationWords } from './model.js';
import { phrasePattern } from './phrase-pattern.js';
import { compileNames, decideSource, type FoundName, type SourceNames } from './source-names.js';
import type { Surroundings } from './surroundings.js';

/** Everything that shows whose words are quoted, ready to be looked for. */
export interface Signs {
  readonly names: SourceNames;
  readonly introductions: Introductions;
  /** A mark of place with a number: `s. 4`. */
  readonly place: RegExp;
}

export function compileSigns(words: QuotationWords, sources: readonly NamedSource[]): Signs {
  const places = phrasePattern(words.places);
  return {
    names: compileNames(sources, words.nameEndings),
    introductions: compileIntroductions(words),
    place: new RegExp(`${places.source}\\s*\\d`, 'iu'),
  };
}

const sectionReference = /§{1,2}\s*\d+(?:\s?[-–]\s?\d+)?/u;
const footnoteMark =
  /^[.,;:]?(?:\[\^?\d{1,3}\]|\^\d{1,3}|[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]{1,3}|\d{1,3}(?![\p{L}\p{N}]))/u;
/** One pair of brackets within is allowed, and 200 units: more is no reference. */
const bracketed =
  /^[\s.,;:]{0,4}([([])([^()[\]]{1,200}(?:[([][^()[\]]{0,60}[)\]][^()[\]]{0,200})?)[)\]]/u;
/** A hyphen begins a list item; a dash only where a reference follows. */
const dashed = /^[\s.,]{0,4}\n[\s>]{0,8}[–—]{1,2}\s*(\p{Lu}[^\n]{1,160})/u;

/**
 * What acknowledges a quotation, if anything does. In this order: a reference or footnote mark behind
 * it; in its own sentence a given source, a phrase of quoting with a name, a section of a law; in an
 * adjacent sentence a given source.
 *
 * @param mayHaveNumber whether a number that follows immediately is a footnote mark: behind a closing
 *   mark it is, behind a block it is not
 */
export function acknowledge(
  text: string,
  around: Surroundings,
  signs: Signs,
  mayHaveNumber: boolean,
): Acknowledgement | undefined {
  const reference = findReference(text, around.behind, signs, mayHaveNumber);
  const { before, after, previous, next } = around;
  const inOrder = [before, after, previous, next];
  if (reference !== undefined) {
    const within = signs.names.find(text, reference.citation);
    const names = within.length > 0 ? within : inOrder.flatMap((at) => signs.names.find(text, at));
    return withSource(reference, names, yearIn(text, reference.citation));
  }
  for (const stretch of [before, after]) {
    const names = signs.names.find(text, stretch);
    if (names.length > 0) return named(text, stretch, names);
  }
  for (const stretch of [before, after]) {
    const citation = signs.introductions.find(text, stretch);
    if (citation !== undefined) {
      return isSection(text, stretch)
        ? { citation: sectionIn(text, stretch), by: 'section' }
        : { citation, by: 'introduction' };
    }
    if (isSection(text, stretch)) return { citation: sectionIn(text, stretch), by: 'section' };
  }
  for (const stretch of [previous, next]) {
    const names = signs.names.find(text, stretch);
    if (names.length > 0) return named(text, stretch, names);
  }
  return undefined;
}

function named(text: string, stretch: Span, names: readonly FoundName[]): Acknowledgement {
  return withSource({ citation: names[0]!.span, by: 'source-name' }, names, yearIn(text, stretch));
}

function withSource(
  found: Acknowledgement,
  names: readonly FoundName[],
  year: string | undefined,
): Acknowledgement {
  const sourceId = decideSource(names, year);
  return sourceId === undefined ? found : { ...found, sourceId };
}

function yearIn(text: string, { start, end }: Span): string | undefined {
  return /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(text.slice(start, end))?.[0];
}

function isSection(text: string, { start, end }: Span): boolean {
  return sectionReference.test(text.slice(start, end));
}

function sectionIn(text: string, { start, end }: Span): Span {
  const found = sectionReference.exec(text.slice(start, end))!;
  return { start: start + found.index, end: start + found.index + found[0].length };
}

/** A citation behind a quotation: in brackets, on its own line, or a footnote mark. */
function findReference(
  text: string,
  behind: Span,
  signs: Signs,
  mayHaveNumber: boolean,
): Acknowledgement | undefined {
  const rest = text.slice(behind.start, behind.end);
  const mark = footnoteMark.exec(rest)?.[0];
  if (mark !== undefined && (mayHaveNumber || !/^[.,;:]?\d/u.test(mark))) {
    const start = behind.start + (/^[.,;:]/u.test(mark) ? 1 : 0);
    return { citation: { start, end: behind.start + mark.length }, by: 'footnote' };
  }
  const brackets = bracketed.exec(rest);
  if (brackets !== null) {
    const start = behind.start + brackets[0].indexOf(brackets[1]!);
    const citation = { start, end: behind.start + brackets[0].length };
    if (isReference(text, { start: start + 1, end: citation.end - 1 }, signs)) {
      return { citation, by: 'reference' };
    }
  }
  const line = dashed.exec(rest);
  if (line !== null) {
    const start = behind.start + line[0].length - line[1]!.length;
    const citation = trimSpan(text, start, behind.start + line[0].length);
    if (isReference(text, citation, signs)) return { citation, by: 'reference' };
  }
  const introduced = signs.introductions.findAtStart(text, behind);
  return introduced === undefined ? undefined : { citation: introduced, by: 'reference' };
}

/** Whether what stands in brackets cites something: a name, a section, or a year or page of a name. */
export function isReference(text: string, stretch: Span, signs: Signs): boolean {
  const content = text.slice(stretch.start, stretch.end);
  if (sectionReference.test(content) || signs.names.find(text, stretch).length > 0) return true;
  if (/^\s*(?:19|20)\d\d(?!\d)/u.test(content)) return true;
  const hasName = /\p{Lu}\p{L}/u.test(content);
  return hasName && (yearIn(text, stretch) !== undefined || signs.place.test(content));
}
