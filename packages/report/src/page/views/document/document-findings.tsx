import { localNameKinds, uptakeDegrees } from '@klippoglim/attribution';
import type { VNode } from 'preact';
import { shareOf } from '../../../study/share-of.js';
import { countOf, wordingKinds } from '../../../study/wording-changes.js';
import { usePage, useWords } from '../../context.js';
import type { CountedRun } from '../../figures.js';
import type { PageReading, PageText } from '../../model.js';
import { hrefOf } from '../../route.js';
import { terms } from '../../terms.js';
import { findingWords } from './finding-words.js';
import { Fold } from './fold.js';
import { goalNames } from './names.js';
import { PeerTable } from './peer-table.js';
import { ScrollBox } from './scroll-box.js';
import { SourceTable } from './source-table.js';
import { documentWords } from './words.js';

/** What was found in a document as a whole. Unfolds: the text comes first. */
export function DocumentFindings({
  at,
  text,
  reading,
  runs,
}: {
  readonly at: number;
  readonly text: PageText;
  readonly reading: PageReading;
  readonly runs: readonly CountedRun[];
}): VNode {
  const words = useWords(findingWords);
  return (
    <Fold label={words.heading}>
      <div class="doc-findings">
        <h4>{words.shares}</h4>
        <SourceTable at={at} runs={runs} reading={reading} />
        <h4>{words.peers}</h4>
        <PeerTable at={at} />
        <h4>{words.goals}</h4>
        <Goals at={at} text={text} reading={reading} />
        <h4>{words.wording}</h4>
        <Wording at={at} />
        <h4>{words.anchoring}</h4>
        <Anchoring at={at} names={reading.names} />
      </div>
    </Fold>
  );
}

/** The goals that are found again, the closest first, with where they stand. */
function Goals({
  at,
  text,
  reading,
}: {
  readonly at: number;
  readonly text: PageText;
  readonly reading: PageReading;
}): VNode {
  const { data, formats } = usePage();
  const words = useWords(findingWords);
  const { into } = useWords(documentWords);
  const notions = useWords(terms);
  const { goals } = data.documents[at]!;
  const names = goalNames(data, notions);
  const absent = uptakeDegrees.indexOf('absent');
  const taken = goals
    .map(([degree, start], goal) => ({ degree, start, goal }))
    .filter(({ degree }) => degree !== absent)
    .sort((one, other) => one.degree - other.degree);
  if (taken.length === 0) return <p>{words.goalsNone}</p>;
  return (
    <>
      <p>{words.goalsTaken(formats.integer(taken.length), formats.integer(goals.length))}</p>
      <ScrollBox label={words.goals}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.goal}</th>
              <th scope="col">{words.degree}</th>
              <th scope="col">{words.place}</th>
            </tr>
          </thead>
          <tbody>
            {taken.map(({ degree, start, goal }) => (
              <tr key={goal}>
                <th scope="row" class="goal-name">
                  <b>{names[goal]}</b> <bdi>{data.goals[goal]?.text}</bdi>
                </th>
                <td>{notions.degree[uptakeDegrees[degree] ?? 'absent']}</td>
                <td class="together">
                  {start !== -1 && (
                    <a href={hrefOf({ view: 'document', document: at, at: start }, data)}>
                      <span class="hidden">{names[goal]} </span>
                      {pageOf(goal) ?? into(formats.share(shareOf(start, text.text.length)))}
                    </a>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );

  function pageOf(goal: number): string | undefined {
    const { page, lastPage } = reading.goals[goal]?.place ?? {};
    return page === undefined
      ? undefined
      : notions.page(
          formats.integer(page),
          lastPage === undefined ? undefined : formats.integer(lastPage),
        );
  }
}

/** How often each kind of change of wording occurs. */
function Wording({ at }: { readonly at: number }): VNode {
  const { data, formats } = usePage();
  const words = useWords(findingWords);
  const { changes } = data.documents[at]!;
  if (changes.total === 0) return <p>{words.noWording}</p>;
  const kinds = wordingKinds
    .filter((kind) => countOf(changes, kind) > 0)
    .map(({ type, direction }) => {
      const names: Readonly<Record<string, string>> = words.change[type];
      return `${names[direction] ?? direction} ${formats.integer(countOf(changes, { type, direction }))}`;
    });
  if (changes.localClauses > 0) {
    kinds.push(`${words.localClauses} ${formats.integer(changes.localClauses)}`);
  }
  return <p>{kinds.join(', ')}.</p>;
}

/** How local the document's own words are, and the names in it. */
function Anchoring({
  at,
  names,
}: {
  readonly at: number;
  readonly names: PageReading['names'];
}): VNode {
  const { data, formats } = usePage();
  const words = useWords(findingWords);
  const { anchored, onGoals } = data.documents[at]!.anchoring;
  const figure = (
    { numerator, denominator }: typeof anchored,
    say: (share: string, part: string, whole: string) => string,
  ): string =>
    say(
      formats.share(shareOf(numerator, denominator)),
      formats.integer(numerator),
      formats.integer(denominator),
    );
  return (
    <>
      <p>
        {figure(anchored, words.anchored)}
        {onGoals !== undefined && ` ${figure(onGoals, words.onGoals)}`}
      </p>
      {localNameKinds
        .map((kind) => ({ kind, named: names.filter((name) => name.kind === kind) }))
        .filter(({ named }) => named.length > 0)
        .map(({ kind, named }) => (
          <p key={kind}>
            {words.nameKind[kind]}:{' '}
            {named.map(({ name, mentions }, place) => (
              <span key={name}>
                {place > 0 && ', '}
                <bdi>{name}</bdi> {formats.integer(mentions)}
              </span>
            ))}
            .
          </p>
        ))}
    </>
  );
}
