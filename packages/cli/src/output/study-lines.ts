import type { StudyDescent, StudyResult } from '@klippoglim/municipal';
import { type Borrowing, listBorrowings } from '@klippoglim/report';
import type { CliContext } from '../context.js';
import { widthOf } from '../io.js';
import { numberFormat } from './numbers.js';
import { printable } from './printable.js';
import { shortNames } from './short-names.js';
import { hangingText } from './text-layout.js';

/** Pairs of documents that are shown; all of them are in peers.csv. */
const shownBorrowings = 5;

/** What the sources have from each other, a line for each that has anything. */
export function describeLineage({ lineage, sources }: StudyResult, context: CliContext): string[] {
  const { language, messages } = context;
  const { share } = numberFormat(language);
  const names = shortNames(sources, messages);
  const line = ({ sourceId, inEarlier, from }: StudyDescent): string => {
    const parts = from
      .filter(({ coverage }) => coverage.numerator > 0)
      .map(({ sourceId: earlier, coverage, direction }) => {
        const name = names.get(earlier) ?? '';
        const told = `${name} ${share(coverage.value)}`;
        return direction === 'from' ? told : messages.undecided(told);
      });
    return messages.descent(names.get(sourceId) ?? '', share(inEarlier.value), parts.join(', '));
  };
  const descents = lineage.filter(({ inEarlier }) => inEarlier.numerator > 0);
  if (descents.length === 0) return [];
  return ['', messages.lineageHeading, ...descents.map((descent) => item(line(descent), context))];
}

/** Who has most from another municipality, and how many more pairs have text in common. */
export function describeBorrowings(study: StudyResult, context: CliContext): string[] {
  const { language, messages } = context;
  const { integer } = numberFormat(language);
  const all = listBorrowings(study);
  const shown = all.filter(({ words }) => words > 0).slice(0, shownBorrowings);
  const line = ({ document, other, direction, words }: Borrowing): string => {
    const say = direction === 'from' ? messages.borrowed : messages.borrowedUndecided;
    return say(printable(document.id), messages.wordsCount(integer(words)), printable(other.id));
  };
  const rest = all.length - shown.length;
  if (all.length === 0) return [];
  return [
    '',
    messages.peersHeading,
    ...shown.map((borrowing) => item(line(borrowing), context)),
    ...(rest === 0 ? [] : [item(messages.borrowingsLeftOut(rest), context)]),
  ];
}

function item(text: string, { io }: CliContext): string {
  return `  ${hangingText(text, widthOf(io.stdout, io.env), 6)}`;
}
