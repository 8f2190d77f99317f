import type { Span } from '@klippoglim/core';
import type { NamedSource } from './model.js';

/** A given source's name in a text. */
export interface FoundName {
  readonly span: Span;
  /** Sources that have this name. */
  readonly sources: readonly NamedSource[];
  /** Sources with a longer name that holds it: one of two publishers. */
  readonly related: readonly NamedSource[];
}

/** Finds the names of given sources. */
export interface SourceNames {
  /** Names in a stretch of a text, in order. Complexity: the stretch times the names. */
  readonly find: (text: string, stretch: Span) => FoundName[];
  /** Whether a text is a name, and nothing besides: a quoted title. */
  readonly isName: (text: string) => boolean;
}

const colonOrDash = /\s*:\s|\s[–—-]\s/u;
/** Shorter names, unless in capitals, are words like any other. */
const SHORTEST_NAME = 4;

export function compileNames(
  sources: readonly NamedSource[],
  endings: readonly string[],
): SourceNames {
  const byName = new Map<string, Set<NamedSource>>();
  for (const source of sources) {
    for (const name of source.names) {
      for (const form of [name, name.split(colonOrDash)[0] ?? '']) addName(byName, form, source);
    }
  }
  if (byName.size === 0) return { find: () => [], isName: () => false };
  const names = [...byName.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const suffix = endings.length === 0 ? '' : `(?:['’]?(?:${endings.map(escapeName).join('|')}))?`;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(${names.map(spaced).join('|')})${suffix}(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const look = (spelling: string): readonly NamedSource[] => {
    const key = keyOf(spelling);
    // Capitals must be met in capitals; all else under its lower case.
    return [
      ...(byName.get(key.toLowerCase()) ?? []),
      ...(isCapitals(key) ? (byName.get(key) ?? []) : []),
    ];
  };
  const relatedTo = new Map<string, readonly NamedSource[]>();
  const related = (spelling: string): readonly NamedSource[] => {
    const name = keyOf(spelling);
    let known = relatedTo.get(name);
    if (known === undefined) {
      const within = new RegExp(`(?<![\\p{L}\\p{N}])${spaced(name)}(?![\\p{L}\\p{N}])`, 'iu');
      known = sources.filter(({ names: all }) => all.some((other) => within.test(other)));
      relatedTo.set(name, known);
    }
    return known;
  };
  return {
    find: (text, { start, end }) =>
      [...text.slice(start, end).matchAll(pattern)].flatMap((found) => {
        const holders = look(found[1]!);
        const at = start + found.index;
        return holders.length === 0
          ? []
          : [
              {
                span: { start: at, end: at + found[0].length },
                sources: holders,
                related: related(found[1]!),
              },
            ];
      }),
    isName: (text) => look(text.replace(/[.,;:!?]+$/u, '')).length > 0,
  };
}

function addName(byName: Map<string, Set<NamedSource>>, name: string, source: NamedSource): void {
  const spelling = keyOf(name);
  const key = isCapitals(spelling) ? spelling : spelling.toLowerCase();
  if (key === '' || (!isCapitals(key) && key.length < SHORTEST_NAME)) return;
  const holders = byName.get(key) ?? new Set();
  holders.add(source);
  byName.set(key, holders);
}

function keyOf(name: string): string {
  return name.trim().replaceAll(/\s+/gu, ' ');
}

function isCapitals(name: string): boolean {
  return /^[\p{Lu}\p{N}&.-]{2,8}$/u.test(name);
}

function escapeName(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

function spaced(name: string): string {
  return escapeName(name).replaceAll(' ', '\\s+');
}

/**
 * The one source that some names mean. A year decides between several and speaks against one of another
 * year; it may also mean a source that has the name as part of a longer one (`Kommuneforbundet 2019`,
 * of a department and Kommuneforbundet).
 */
export function decideSource(
  names: readonly FoundName[],
  year: string | undefined,
): string | undefined {
  for (const { sources, related } of names) {
    const fitting = sources.filter(
      ({ date }) => year === undefined || date === undefined || date.startsWith(year),
    );
    const ofYear =
      fitting.length > 0 || year === undefined
        ? fitting
        : related.filter(({ date }) => date?.startsWith(year));
    const ids = new Set(ofYear.map(({ id }) => id));
    if (ids.size === 1) return [...ids][0];
  }
  return undefined;
}
