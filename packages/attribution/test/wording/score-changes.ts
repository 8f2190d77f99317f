import type { WordingChange } from '../../src/wording/model.js';

/** Right, wrong and missed changes of one type. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

/** A line of truth.yaml: "type direction: words of the source > words of the target". */
interface ExpectedChange {
  readonly type: string;
  readonly direction: string;
  readonly source: string;
  readonly target: string;
}

/**
 * Compares what was found with what was labelled: a change is right if its type and direction are, and
 * the words of each labelled side overlap with its own. Says in words what was wrong or missed.
 */
export function scoreChanges(
  found: readonly WordingChange[],
  lines: readonly string[],
  tallies: Map<string, Tally>,
): string[] {
  const open = lines.map(parseLine);
  const problems: string[] = [];
  for (const change of found) {
    const tally = tallyOf(tallies, change.type);
    const at = open.findIndex(
      (expected) =>
        expected.type === change.type &&
        expected.direction === change.direction &&
        overlaps(expected.source, change.source?.text) &&
        overlaps(expected.target, change.target?.text),
    );
    if (at === -1) {
      tally.wrong++;
      problems.push(
        `wrong: ${change.type} ${change.direction}: ${change.source?.text ?? ''} > ${change.target?.text ?? ''}`,
      );
    } else {
      tally.right++;
      open.splice(at, 1);
    }
  }
  for (const { type, direction, source, target } of open) {
    tallyOf(tallies, type).missed++;
    problems.push(`missed: ${type} ${direction}: ${source} > ${target}`);
  }
  return problems;
}

/** Share of what was found that is right, and of what is there that was found; 1 of nothing. */
export function precisionAndRecall({ right, wrong, missed }: Tally): {
  precision: number;
  recall: number;
} {
  return {
    precision: right + wrong === 0 ? 1 : right / (right + wrong),
    recall: right + missed === 0 ? 1 : right / (right + missed),
  };
}

function tallyOf(tallies: Map<string, Tally>, type: string): Tally {
  let tally = tallies.get(type);
  if (tally === undefined) {
    tally = { right: 0, wrong: 0, missed: 0 };
    tallies.set(type, tally);
  }
  return tally;
}

function parseLine(line: string): ExpectedChange {
  const parts = /^(\S+) (\S+): ?(.*?) ?> ?(.*)$/.exec(line);
  if (parts === null) throw new Error(`Not a labelled change: ${line}`);
  const [, type, direction, source, target] = parts;
  return { type: type!, direction: direction!, source: source!, target: target! };
}

function overlaps(expected: string, found: string | undefined): boolean {
  if (expected === '') return found === undefined;
  if (found === undefined) return false;
  const wanted = expected.toLowerCase();
  const given = found.toLowerCase();
  return wanted.includes(given) || given.includes(wanted);
}
