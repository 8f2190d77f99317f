import { beforeAll, describe, expect, test } from '@jest/globals';
import { tokenize } from '@klippoglim/core';
import type { StudyWithTexts } from '@klippoglim/municipal';
import { embed } from '../../src/pack/embed.js';
import { packDocumentText } from '../../src/pack/pack-text.js';
import { splitIntoRuns } from '../../src/pack/split-into-runs.js';
import { numberTexts } from '../../src/pack/text-numbers.js';
import { unpack } from '../../src/page/unpack.js';
import { listOrigins } from '../../src/study/list-origins.js';
import { operations } from '../../src/study/list-passages.js';
import { fixtureStudy } from '../fixture-study.js';

let study: StudyWithTexts;

beforeAll(async () => {
  study = await fixtureStudy();
});

describe('runs', () => {
  test('cover every word once, each within one segment, and lie in the passages that they name', () => {
    const numbers = numberTexts(study.result);
    for (const document of study.result.documents) {
      const { text } = study.texts.documents.get(document.id)!;
      const runs = splitIntoRuns(document, text, numbers);
      expect(runs.reduce((sum, { words }) => sum + words, 0)).toBe(document.words);
      const passages = listOrigins(document).flatMap((origin) => origin.passages);
      let end = 0;
      for (const run of runs) {
        expect(run.start).toBeGreaterThanOrEqual(end);
        end = run.end;
        const segment = document.attribution.segments[run.segment]!;
        expect(run.start >= segment.start && run.end <= segment.end).toBe(true);
        expect(tokenize(text.slice(run.start, run.end)).length).toBe(run.words);
        const holding = passages.flatMap(({ target }, at) =>
          target.start <= run.start && target.end >= run.end ? [at] : [],
        );
        expect(run.passages).toEqual(holding);
      }
    }
  });

  test('a text with other words than the study counted is refused', () => {
    const [document] = study.result.documents;
    expect(() => splitIntoRuns(document!, 'noe annet', numberTexts(study.result))).toThrow(
      RangeError,
    );
  });
});

test('an alignment counts every word as the study does, and names words of the source', () => {
  const numbers = numberTexts(study.result);
  let seen = 0;
  for (const document of study.result.documents) {
    const { text } = study.texts.documents.get(document.id)!;
    const runs = splitIntoRuns(document, text, numbers);
    const { reading } = packDocumentText(document, runs, study.texts);
    for (const passage of reading!.passages) {
      const counts = new Map(operations.map((name) => [name, 0]));
      const used = new Set<number>();
      for (let at = 0; at < passage.alignment.length; at += 3) {
        const [kind, length, from] = passage.alignment.slice(at, at + 3) as [
          number,
          number,
          number,
        ];
        counts.set(operations[kind]!, counts.get(operations[kind]!)! + length);
        if (from >= 0) for (let token = from; token < from + length; token++) used.add(token);
      }
      counts.set('deleted', passage.source.words - used.size);
      expect(Object.fromEntries(counts)).toEqual(passage.operations);
      seen++;
    }
  }
  expect(seen).toBeGreaterThan(100);
});

test('what is embedded is read back as it was, whatever the text', () => {
  for (const value of ['', '</script><!--', '\u2028\u0000æøå🙂', { text: 'a'.repeat(1e5) }]) {
    const letters = embed(value);
    expect(letters).toMatch(/^[A-Za-z0-9+/=]+$/u);
    expect(unpack(letters)).toEqual(value);
  }
});
