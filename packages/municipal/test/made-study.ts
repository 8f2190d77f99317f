import { basename } from 'node:path';
import * as fc from 'fast-check';
import type { SourceEntry, Study, StudyEntry, TargetEntry } from '../src/study.js';

/** A study whose files are in memory. */
export interface MadeStudy {
  readonly study: Study;
  /** By path. */
  readonly files: Readonly<Record<string, string>>;
}

const syllables = ['ba', 'de', 'fi', 'go', 'hu', 'ke', 'la', 'mi', 'no', 'pu', 'ra', 'se', 'ti'];

/** A made-up word; different numbers give different words. */
function word(number: number): string {
  let made = '';
  for (let rest = number + 200; rest > 0; rest = Math.floor(rest / syllables.length)) {
    made += syllables[rest % syllables.length]!;
  }
  return made;
}

/** A sentence of eighteen words that no other number gives. */
function sentence(number: number): string {
  const words = Array.from({ length: 18 }, (_, at) => word(18 * number + at)).join(' ');
  return `${words[0]!.toUpperCase()}${words.slice(1)}.`;
}

/** A sentence with four other words in it, always the same. */
function edited(number: number): string {
  const words = sentence(number).split(' ');
  for (const at of [2, 6, 10, 14]) words[at] = word(9000 + 18 * number + at);
  return words.join(' ');
}

/** Too short to be a passage of its own. */
const phrase = Array.from({ length: 7 }, (_, at) => word(8000 + at)).join(' ');

/** A beginning that all targets of a study may have; the phrase in it is then commonplace. */
const beginning = (target: number): string => `${sentence(700 + target)} ${phrase}.`;

/** Pieces of text from the first so many sentences: fewer are shared by more documents. */
const textsOf = (sentences: number): fc.Arbitrary<string> => {
  const number = fc.nat(sentences - 1);
  const piece = fc.oneof(
    { weight: 5, arbitrary: number.map(sentence) },
    { weight: 1, arbitrary: number.map((k) => sentence(k).split(' ').slice(0, 9).join(' ')) },
    { weight: 3, arbitrary: number.map(edited) },
    { weight: 1, arbitrary: number.map((k) => `I Agenda 2016 står det: «${sentence(k)}»`) },
    { weight: 1, arbitrary: number.map((k) => `Etter § ${k + 1} i kommuneloven gjelder dette.`) },
    { weight: 1, arbitrary: fc.constantFrom('', '…', '## Mål\n\n- Alle skal med i Vik', 'Vik') },
  );
  const join = fc.constantFrom(' ', '\n\n', '\f');
  return fc.tuple(fc.array(piece, { maxLength: 7 }), join).map(([pieces, by]) => pieces.join(by));
};

const sourceText = textsOf(4);
const text = textsOf(9);

/** As precise as it is known; some equal, some within each other. */
const date = fc.option(
  fc.constantFrom('2016', '2016-05', '2016-05-02', '2016-06', '2016-06-01', '2018', '2019-03'),
  { nil: undefined },
);

const goals = fc.option(
  fc.array(
    fc.nat(8).map((k) => ({ text: sentence(k) })),
    { maxLength: 2 },
  ),
  { nil: undefined },
);

const names = fc.option(fc.constant({ places: ['Ytterholmen'], neighbours: ['Vik'] }), {
  nil: undefined,
});

const municipality = fc.constantFrom(
  { municipality: 'Vik' },
  { municipality: 'Vik', number: '4639' },
  { municipality: 'Herøy', number: '1515' },
  { municipality: 'Herøy', number: '1818' },
  { municipality: 'Ås', number: '3218' },
);

/** Small studies: dates missing or partial, several editions, laws, background, quotations. */
export const madeStudies: fc.Arbitrary<MadeStudy> = fc
  .record({
    sources: fc.array(fc.record({ text: sourceText, date, goals }), { minLength: 1, maxLength: 3 }),
    targets: fc.array(fc.record({ text, date, municipality, names }), {
      minLength: 1,
      maxLength: 5,
    }),
    laws: fc.array(text, { maxLength: 1 }),
    background: fc.array(text, { maxLength: 2 }),
    hasPhrase: fc.boolean(),
    minWords: fc.constantFrom(undefined, 8, 15),
  })
  .map(({ sources, targets, laws, background, hasPhrase, minWords }) => {
    const files: Record<string, string> = {};
    const entry = (name: string, content: string): StudyEntry => {
      const path = `/not/on/disk/${name}.txt`;
      files[path] = content;
      return { path, file: basename(path) };
    };
    return {
      files,
      study: {
        title: 'Made',
        sources: sources.map(
          (each, at): SourceEntry => ({
            ...entry(`s${at}`, each.text),
            ...(at === 0 && { title: 'Agenda 2016' }),
            ...(each.date && { date: each.date }),
            ...(each.goals && { goals: each.goals }),
          }),
        ),
        targets: targets.map(
          (each, at): TargetEntry => ({
            ...entry(`t${at}`, hasPhrase ? `${beginning(at)}\n\n${each.text}` : each.text),
            ...each.municipality,
            ...(each.date && { date: each.date }),
            ...(each.names && { names: each.names }),
          }),
        ),
        laws: laws.map((each, at) => entry(`l${at}`, each)),
        background: background.map((each, at) => entry(`b${at}`, each)),
        options: { language: 'none', ...(minWords && { minWords }) },
      },
    };
  });
