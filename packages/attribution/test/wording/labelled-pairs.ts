import { readFileSync } from 'node:fs';
import type { LanguagePack } from '@klippoglim/core';
import { english, englishWordingWords } from '@klippoglim/languages/english';
import { norwegian, norwegianWordingWords } from '@klippoglim/languages/norwegian';
import { parse } from 'yaml';
import { loadTruth } from '../../../../fixtures/truth.js';
import { findWordingChanges } from '../../src/wording/find-wording-changes.js';
import type { WordingChange, WordingWords } from '../../src/wording/model.js';
import { scoreChanges, type Tally } from './score-changes.js';

/** A pair of texts with the changes that were labelled in it. */
export interface LabelledPair {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly own: readonly string[];
  readonly general: readonly string[];
  readonly language: LanguagePack;
  readonly words: WordingWords;
  readonly changes: readonly string[];
}

const readYaml = (file: string): unknown =>
  parse(readFileSync(new URL(file, import.meta.url), 'utf8'));

/** Every passage of the fixtures that has a source and is not law or commonplace. */
export function fixturePairs(): LabelledPair[] {
  const truth = readYaml('truth.yaml') as Record<string, string[]>;
  const names = new Map(
    loadTruth()
      .filter(({ role }) => role === 'target')
      .map(({ id }) => [id, municipalityOf(id)]),
  );
  return loadTruth().flatMap((document) =>
    document.passages.flatMap((passage): LabelledPair[] => {
      if (passage.sourceText === undefined) return [];
      if (passage.kind === 'law' || passage.kind === 'commonplace') return [];
      const peer = names.get(passage.sourceId ?? '');
      return [
        {
          id: passage.id,
          source: passage.sourceText,
          target: passage.targetText,
          own: document.role === 'target' ? [names.get(document.id)!] : [],
          general: peer === undefined ? ['Kommuneforbundet'] : [peer],
          language: norwegian,
          words: norwegianWordingWords,
          changes: truth[passage.id] ?? [],
        },
      ];
    }),
  );
}

export function heldOutPairs(file: 'held-out' | 'held-out-2' = 'held-out'): LabelledPair[] {
  const pairs = readYaml(`${file}.yaml`) as {
    language: string;
    source: string;
    target: string;
    changes: string[];
  }[];
  return pairs.map(({ language, ...pair }, number) => ({
    ...pair,
    id: `${file} ${number + 1}`,
    own: ['Fjellvik'],
    general: ['KS'],
    language: language === 'en' ? english : norwegian,
    words: language === 'en' ? englishWordingWords : norwegianWordingWords,
  }));
}

export function changesOf(pair: LabelledPair): WordingChange[] {
  return findWordingChanges({
    ...pair,
    passage: {
      source: { start: 0, end: pair.source.length },
      target: { start: 0, end: pair.target.length },
    },
    names: { own: pair.own, general: pair.general },
  });
}

/** What is right, wrong and missed in some pairs, by type, and in words. */
export function scorePairs(pairs: readonly LabelledPair[]): {
  tallies: Map<string, Tally>;
  problems: string[];
} {
  const tallies = new Map<string, Tally>();
  const problems = pairs.flatMap((pair) =>
    scoreChanges(changesOf(pair), pair.changes, tallies).map((text) => `${pair.id} ${text}`),
  );
  return { tallies, problems };
}

function municipalityOf(id: string): string {
  const name = id.replace(/-\d+$/, '');
  const spelled: Record<string, string> = { havoy: 'Havøy', sandvaer: 'Sandvær' };
  return spelled[name] ?? name[0]!.toUpperCase() + name.slice(1);
}
