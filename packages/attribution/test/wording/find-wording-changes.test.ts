import { expect, test } from '@jest/globals';
import { norwegian, norwegianWordingWords } from '@klippoglim/languages/norwegian';
import fc from 'fast-check';
import { changesWithin } from '../../src/wording/changes-within.js';
import { findWordingChanges } from '../../src/wording/find-wording-changes.js';
import type { WordingChange } from '../../src/wording/model.js';
import { changesOf, fixturePairs, heldOutPairs, scorePairs } from './labelled-pairs.js';
import { precisionAndRecall } from './score-changes.js';

function compare(source: string, target: string): WordingChange[] {
  return findWordingChanges({
    source,
    target,
    passage: {
      source: { start: 0, end: source.length },
      target: { start: 0, end: target.length },
    },
    language: norwegian,
    words: norwegianWordingWords,
    names: { own: ['Fjordvik'], general: ['Kommuneforbundet'] },
  });
}

/** "type direction: source > target", as in truth.yaml. */
function inWords({ type, direction, source, target }: WordingChange): string {
  return `${type} ${direction}: ${source?.text ?? ''} > ${target?.text ?? ''}`;
}

const changed = (source: string, target: string): string[] => compare(source, target).map(inWords);

// Floors a little under what was measured. Words count as found if they overlap with those labelled.
test.each([
  ['fixtures', fixturePairs, { modality: [0.85, 0.9], number: [0.95, 0.95], actor: [0.9, 0.9] }],
  [
    'held-out pairs',
    heldOutPairs,
    { modality: [0.95, 0.95], number: [0.95, 0.95], actor: [0.95, 0.95], clause: [0.95, 0.95] },
  ],
  [
    'second held-out pairs',
    () => heldOutPairs('held-out-2'),
    { modality: [0.9, 0.9], number: [0.9, 0.9], actor: [0.9, 0.9], clause: [0.9, 0.6] },
  ],
] as const)('the labelled changes of the %s are found, and few others', (_, pairs, floors) => {
  const { tallies, problems } = scorePairs(pairs());
  expect(problems.length).toBeLessThan(8);
  for (const [type, [leastPrecision, leastRecall]] of Object.entries(floors)) {
    const { precision, recall } = precisionAndRecall(tallies.get(type)!);
    expect({ type, precision: precision >= leastPrecision }).toEqual({ type, precision: true });
    expect({ type, recall: recall >= leastRecall }).toEqual({ type, recall: true });
  }
});

test('a passage in Nynorsk has no change for its spelling', () => {
  const nynorsk = fixturePairs().filter(({ id }) => /^(?:ul|hv)-/.test(id));
  expect(nynorsk.length).toBeGreaterThan(10);
  expect(nynorsk.flatMap(changesOf)).toEqual([]);
});

test.each([
  ['Kommunen skal føre logg.', 'Kommunen bør føre logg.', ['modality softened: skal > bør']],
  ['Kommunen kan føre logg.', 'Kommunen må føre logg.', ['modality hardened: kan > må']],
  ['Kommunen skal føre logg.', 'Kommunen fører logg.', ['modality dropped: skal > ']],
  ['Kommunen skal føre logg.', 'Kommunen skulle føre logg.', []],
  ['Tallene kan føres her.', 'Tallene kan ikke føres her.', ['modality reversed: kan > kan ikke']],
  ['Ingen kommune kan føre logg.', 'Kommuner kan ikke føre logg.', []],
  ['Rutinen skal følges av de ansatte.', 'Rutinen skal ikke bare følges av de ansatte.', []],
  ['Loggen betyr at alle ser det.', 'Loggen vil si at alle ser det.', []],
  ['Rutinen er en som alle kjenner.', 'Rutinen er en som alle kan.', []],
  [
    'Rådet skal føre logg over avvik.',
    'Rådet skal vurdere å føre logg over avvik.',
    ['modality softened: skal > skal vurdere å'],
  ],
  [
    'Rådet skal føre logg.',
    'Rådet skal så langt det er mulig forsøke å føre logg.',
    ['modality softened: skal > skal så langt det er mulig forsøke å'],
  ],
  [
    'Det som ikke må og skal gjøres, står her.',
    'Det som ikke må og bør gjøres, står her.',
    ['modality softened: skal > bør'],
  ],
] as const)('how much is demanded: %s / %s', (source, target, expected) => {
  expect(changed(source, target)).toEqual(expected);
});

test.each([
  ['Tilskuddet er 100 000 kroner.', 'Tilskuddet er 100.000 kroner.', []],
  ['Tilskuddet er 4,5 millioner.', 'Tilskuddet er 4 500 000.', []],
  ['Rådet har femti medlemmer.', 'Rådet har 50 medlemmer.', []],
  ['Rådet har to hundre tretti fem medlemmer.', 'Rådet har 235 medlemmer.', []],
  ['Én løsning for alle elever.', 'En løsning for alle elever.', []],
  ['Rådet skal ha 5 % vekst i år.', 'Rådet skal ha 7 % vekst i år.', ['number changed: 5 > 7']],
  ['Målet nås innen 2020.', 'Målet nås innen 2024.', ['number changed: 2020 > 2024']],
  ['Sekretariatet holder til i sentrum.', 'Sekretariatet holder til på Kaia 4 i sentrum.', []],
  ['1. Rådet prøver ny løsning.', '2. Rådet prøver ny løsning.', []],
] as const)('numbers: %s / %s', (source, target, expected) => {
  expect(changed(source, target)).toEqual(expected);
});

test('what lies in a clause that was put in is no other change', () => {
  const changes = compare(
    'Systemet skal ha en eier.',
    'Systemet skal ha en eier, og Fjordvik kommune må innen 2024 peke ut tre personer.',
  );
  expect(changes.map(inWords)).toEqual([
    'clause put-in:  > og Fjordvik kommune må innen 2024 peke ut tre personer',
  ]);
  expect(changes[0]).toMatchObject({ local: true });
});

test('a clause that took the place of another is one change', () => {
  const changes = compare(
    'Løsningen skal ha en eier, slik at feil blir rettet raskt. Alle systemer skal ha en eier.',
    'Løsningen skal ha en eier, fordi brukerne ellers står uten hjelp. Alle systemer skal ha en eier.',
  );
  expect(changes.map(inWords)).toEqual([
    'clause replaced: slik at feil blir rettet raskt > fordi brukerne ellers står uten hjelp',
  ]);
  expect(changes[0]).toMatchObject({ local: false });
});

test('what was left out counts where it would stand', () => {
  const target = 'Digitalisering gir bedre tjenester. Ledere følger opp.';
  const source =
    'Digitalisering gir bedre tjenester. Gevinstene føres i budsjettet hvert år. Ledere følger opp.';
  const [change, ...rest] = compare(source, target);
  expect(rest).toEqual([]);
  expect(change?.at).toBe('Digitalisering gir bedre tjenester'.length);
  expect(changesWithin([change!], [{ start: 0, end: 40 }])).toEqual([change]);
  expect(changesWithin([change!], [{ start: 40, end: 50 }])).toEqual([]);
});

test('of a summary, only its parts are compared', () => {
  const source =
    'Kommunen skal føre logg. Alt annet er uten betydning her. Rådet har ni medlemmer.';
  const target = 'Kommunen bør føre logg. Rådet har sju medlemmer.';
  const parts = [{ source: { start: 0, end: 23 }, target: { start: 0, end: 22 } }];
  const changes = findWordingChanges({
    source,
    target,
    passage: { source: { start: 0, end: 80 }, target: { start: 0, end: 47 }, parts },
    language: norwegian,
    words: norwegianWordingWords,
    names: { own: ['Fjordvik'] },
  });
  expect(changes.map(inWords)).toEqual(['modality softened: skal > bør']);
});

const subjects = ['Kommunen', 'Kommunene', 'Staten', 'Fjordvik kommune', 'Vi', 'Regjeringen'];
const modals = ['skal', 'må', 'bør', 'kan', 'vil', 'skal ikke', 'ønsker å', 'fører'];
const objects = ['logg over avvik', 'en felles oversikt', 'register over alle systemer'];
const ends = [
  'innen 2020',
  'i tre år',
  'så langt det er mulig',
  'og forsøke å bli ferdig',
  'i hver virksomhet, der det er mulig',
  'slik at ingen i Fjordvik må vente to år',
  'for da kan ikke feil skje og vi skal se dem',
];

const clause = fc
  .tuple(
    fc.constantFrom(...subjects),
    fc.constantFrom(...modals),
    fc.constantFrom(...objects),
    fc.constantFrom(...ends),
  )
  .map((parts) => `${parts.join(' føre ')}`);
const text = fc.array(clause, { minLength: 1, maxLength: 6 }).map((all) => `${all.join('. ')}.`);
const anyText = fc.oneof(text, fc.string({ unit: 'grapheme', maxLength: 200 }));

test('a text has no change from itself', () => {
  fc.assert(
    fc.property(anyText, (own) => {
      expect(compare(own, own)).toEqual([]);
    }),
  );
});

test('spans slice their words, within the passage; no word is in two changes of a type, nor in a clause and another', () => {
  fc.assert(
    fc.property(anyText, anyText, (source, target) => {
      const changes = compare(source, target);
      for (const change of changes) {
        expect(change.source ?? change.target).toBeDefined();
        if (change.source !== undefined) {
          const { start, end } = change.source.span;
          expect(source.slice(start, end)).toBe(change.source.text);
        }
        if (change.target !== undefined) {
          const { start, end } = change.target.span;
          expect(target.slice(start, end)).toBe(change.target.text);
        }
        expect(change.at).toBeLessThanOrEqual(target.length);
      }
      for (const side of ['source', 'target'] as const) {
        for (const type of ['modality', 'number', 'actor'] as const) {
          const spans = changes
            .filter((change) => change.type === type || change.type === 'clause')
            .flatMap((change) => change[side]?.span ?? [])
            .sort((a, b) => a.start - b.start);
          spans.slice(1).forEach(({ start }, at) => {
            expect(start).toBeGreaterThanOrEqual(spans[at]!.end);
          });
        }
      }
    }),
  );
});

const opposite: Record<string, string> = {
  softened: 'hardened',
  hardened: 'softened',
  reversed: 'reversed',
  dropped: 'added',
  added: 'dropped',
  changed: 'changed',
  localized: 'generalized',
  generalized: 'localized',
};

test('with its sides exchanged, softened is hardened, localized is generalized, added is dropped', () => {
  const sentence = (subject: string, modal: string, end: string) =>
    `Arbeidet er i gang. I neste periode er det slik at ${subject} ${modal} følge opp planen ${end}. Slik blir det.`;
  const words = fc.tuple(
    fc.constantFrom(...subjects),
    fc.constantFrom('skal', 'må', 'bør', 'kan', 'vil', 'skal ikke'),
    fc.constantFrom('innen 2020', 'innen 2024', 'med tre personer', 'med fem personer'),
  );
  fc.assert(
    fc.property(words, words, (one, other) => {
      const forth = compare(sentence(...one), sentence(...other));
      const back = compare(sentence(...other), sentence(...one));
      const summary = (changes: readonly WordingChange[]) =>
        changes.map(({ type, direction }) => `${type} ${direction}`).sort();
      const turned = forth.map(({ type, direction }) => `${type} ${opposite[direction]}`).sort();
      expect(summary(back)).toEqual(turned);
      if (one[1] !== other[1] && !(one[1] + other[1]).match(/^(børvil|vilbør)$/)) {
        expect(forth.some(({ type }) => type === 'modality')).toBe(true);
      }
    }),
  );
});
