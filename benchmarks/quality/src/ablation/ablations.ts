import type { Substitution } from './engine.js';

/** One change to the engine, or to what it is told, whose effect is measured alone. */
export interface Ablation {
  readonly name: string;
  readonly substitutions: readonly Substitution[];
  /** Arguments of `pan` beside the corpus. */
  readonly args: readonly string[];
  /** The threshold of which this is another setting. */
  readonly threshold?: string;
}

const passages = 'align/passages.js';
const extend = 'align/extend.js';
const side = 'align/side.js';
const summaries = 'align/summaries.js';

/** A stage or channel off: in the module, each first code is replaced by the second. */
function off(
  name: string,
  file: string,
  ...changes: readonly (readonly [from: string, to: string])[]
): Ablation {
  return { name, substitutions: changes.map(([from, to]) => ({ file, from, to })), args: [] };
}

/** Other values of a threshold, which stands in the module as `#` does in the code. */
function settings(
  threshold: string,
  file: string,
  codes: readonly string[],
  chosen: number,
  others: readonly number[],
): readonly Ablation[] {
  return others.map((value) => ({
    name: `${threshold} ${value}`,
    threshold,
    substitutions: codes.map((code) => ({
      file,
      from: code.replaceAll('#', String(chosen)),
      to: code.replaceAll('#', String(value)),
    })),
    args: [],
  }));
}

const gather = 'await gatherSummaries(sides, tokens, settled, isVerbatim, pause)';
const extendWindows = 'await extendWindows(sides, windows, boxes, options, pause);';
const keepParts = 'parts.length > 0 && !areParts(sides, box, parts, isVerbatim)';
const evidence = 'evidenceOf(box) >= places + leastEvidence(words)';

/** Each channel and stage off in turn. */
const stages: readonly Ablation[] = [
  off('no dense windows', passages, [extendWindows, '']),
  off('no long runs', passages, ['runs.filter(({ length }) => length >= options.minWords)', '[]']),
  off('runs only', passages, [extendWindows, ''], [gather, 'settled']),
  off('no bigrams', side, [
    'Math.min(tokenChance, this.#chanceOfBigram(at), this.#chanceOfBigram(at - 1))',
    'tokenChance',
  ]),
  off('occurrences used again', side, ['this.#occurrences[type] = left - 1;', '']),
  off('no sentence bonus', side, ['const SENTENCE_BONUS = 3;', 'const SENTENCE_BONUS = 0;']),
  off('no text bonus', extend, ['textBonus: 5,', 'textBonus: 0,']),
  off('no text bonus (summaries)', summaries, ['textBonus: 16,', 'textBonus: 0,']),
  off(
    'kept share 0.6',
    extend,
    ['keptInSource: undefined,', 'keptInSource: 0.6,'],
    ['keptInTarget: undefined,', 'keptInTarget: 0.6,'],
  ),
  off('no growing', extend, ['let isGrowing = true;', 'let isGrowing = false;']),
  off('margin not by length', extend, ['Math.max(leastMargin, (end - start) >> 1)', 'leastMargin']),
  off('no last rounds', extend, ['if (stands && !isGrowing)', 'if (stands)']),
  off('no settling', passages, ['settleOverlaps(boxes.all())', 'boxes.all()']),
  off('no isVaguer', passages, [' || isVaguer(box, other)', '']),
  off('no summaries', passages, [gather, 'settled']),
  off('summaries without parts', summaries, [keepParts, 'parts.length > 0']),
  off('summaries swallow all', summaries, [keepParts, 'false']),
  off('no loose part', summaries, [
    'longest === undefined || isLoose(longest)',
    'longest === undefined',
  ]),
  off('no longest part', summaries, ['lengthOf(longest) > LONGEST_PART', 'false']),
  off('no verbatim guard', summaries, [
    'passages.some((part) => lengthOf(part) >= LONGEST_VERBATIM_PART && isVerbatim(part))',
    'false',
  ]),
  off('no rest guard', summaries, ['outside([longest]).sum < LEAST_REST', 'false']),
  off('no gap guard', summaries, ['if (isApart)', 'if (false)']),
  off('no own guard', summaries, [
    'rest.sum >= LEAST_OWN_SUM || rest.length <= MOST_OWN * lengthOf(summary)',
    'true',
  ]),
  off('no own sum', summaries, ['rest.sum >= LEAST_OWN_SUM || ', '']),
  off('no splitAtGaps', passages, [
    'splitAtGaps(box, trimEnds(box, alignment), alignment)',
    '[trimEnds(box, alignment)]',
  ]),
  off('no trimEnds', passages, ['trimEnds(box, alignment)', 'box']),
  off('no coverRuns', passages, ['coverRuns(source, target, cores, passages)', '[...passages]']),
  off('evidence 34 for any length', passages, ['Math.max(22, 9 + 900 / words)', '34']),
  off('no ln(places)', passages, [evidence, 'evidenceOf(box) >= leastEvidence(words)']),
  // e ** 13.5 is the median over PAN's pairs, eight in ten of which lie within 11.8 and 15.0.
  off('ln(places) 13.5 always', passages, [
    'Math.log(sides.source.length * sides.target.length)',
    '13.5',
  ]),
  { name: 'no language pack', substitutions: [], args: ['--language', 'none'] },
];

/** Constants halved and doubled, thresholds shifted. */
const constants: readonly Ablation[] = [
  ...[-8, -4, 4, 8].map((shift) => ({
    ...off(`evidence ${shift > 0 ? '+' : ''}${shift}`, passages, [
      evidence,
      `${evidence} + (${shift})`,
    ]),
    threshold: 'evidence',
  })),
  ...settings('UNSEEN', 'align/shared.js', ['const UNSEEN = #;'], 0.2, [0.1, 0.4]),
  ...settings('window step', passages, ['sourceStep: #, targetStep: #'], 16, [8, 32]),
  ...settings('window surprise', passages, ['leastSurprise: #'], 22, [11, 33]),
  ...settings('LEAST_WEIGHT', 'align/windows.js', ['const LEAST_WEIGHT = #;'], 0.7, [0.35, 1.4]),
  ...settings('drop', extend, ['drop: #,'], 12, [6, 24]),
  ...settings('margin', extend, ['sourceMargin: #,', 'TARGET_MARGIN = #;'], 40, [20, 80]),
  ...settings('sentence bonus', side, ['SENTENCE_BONUS = #;'], 3, [1.5, 6]),
  ...settings('REPEATED', side, ['REPEATED = #;'], 0.3, [0, 1]),
  ...settings('BIGRAM_SHARE', side, ['BIGRAM_SHARE = #;'], 0.5, [0.25, 1]),
  ...settings('ESTIMATE_WIDTH', side, ['ESTIMATE_WIDTH = #;'], 1024, [256, 65536]),
  ...settings('MOST_IN_A_ROW', 'align/windows.js', ['MOST_IN_A_ROW = #;'], 16, [4, 1_000_000]),
  ...settings('split at', 'align/split.js', ['LEAST_OWN = #;'], 24, [12, 48]),
  ...settings('trim from', 'align/trim.js', ['LEAST_IN_ORDER = #;'], 0.8, [0.6, 0.9]),
  ...settings('summary evidence', summaries, ['LEAST_EVIDENCE = #;'], 42, [36, 50]),
  ...settings('LEAST_PER_WORD', summaries, ['LEAST_PER_WORD = #;'], 0.2, [0, 0.3]),
  ...settings('LONGEST_GAP', summaries, ['LONGEST_GAP = #;'], 40, [20, 80]),
  ...settings('summary drop', summaries, ['drop: #,'], 30, [15, 60]),
  ...settings('summary kept', summaries, ['keptInTarget: #,'], 0.35, [0.25, 0.5]),
];

const minWords: readonly Ablation[] = [8, 25].map((value) => ({
  name: `option minWords ${value}`,
  substitutions: [],
  args: ['--options', JSON.stringify({ minWords: value })],
}));

export const ablations: readonly Ablation[] = [...stages, ...constants, ...minWords];
