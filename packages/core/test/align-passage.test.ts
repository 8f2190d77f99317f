import { expect, test } from '@jest/globals';
import { alignPassage } from '../src/align-passage.js';
import { createDetector } from '../src/detector.js';

const source =
  'Først. Kommunen skal gi alle innbyggere gode digitale tjenester hver eneste dag. Sist.';
const target =
  'Noe annet. Bygda skal gi innbyggere gode, nye digitale tjenester hver eneste dag. Slutt.';
const passage = {
  source: { start: source.indexOf('Kommunen'), end: source.indexOf('. Sist') },
  target: { start: target.indexOf('Bygda'), end: target.indexOf('. Slutt') },
};

test('each word of both sides is told, with spans that slice the whole texts', () => {
  const words = alignPassage({ source, target }, passage).map(({ operation, ...sides }) => [
    operation,
    sides.source && source.slice(sides.source.start, sides.source.end),
    sides.target && target.slice(sides.target.start, sides.target.end),
  ]);
  expect(words).toEqual([
    ['substituted', 'Kommunen', 'Bygda'],
    ['same', 'skal', 'skal'],
    ['same', 'gi', 'gi'],
    ['same', 'innbyggere', 'innbyggere'],
    ['same', 'gode', 'gode'],
    ['inserted', undefined, 'nye'],
    ['same', 'digitale', 'digitale'],
    ['same', 'tjenester', 'tjenester'],
    ['same', 'hver', 'hver'],
    ['same', 'eneste', 'eneste'],
    ['same', 'dag', 'dag'],
    ['deleted', 'alle', undefined],
  ]);
});

test('the similarity that the detector gives is that of the alignment', async () => {
  const shared = 'Velferdsteknologi gir trygghet hjemme, og for pårørende som bor langt unna.';
  const text = `${source} ${shared}`;
  const other = `${target} ${shared}`;
  const { passages } = await createDetector({ minWords: 8 }).compare({
    source: text,
    target: other,
  });
  expect(passages.length).toBeGreaterThan(0);
  for (const found of passages) {
    const words = alignPassage({ source: text, target: other }, found);
    const kept = words.filter(({ operation }) =>
      ['same', 'inflected', 'moved'].includes(operation),
    ).length;
    expect(kept / Math.max(found.sourceWords, found.targetWords)).toBeCloseTo(found.similarity, 10);
  }
});
