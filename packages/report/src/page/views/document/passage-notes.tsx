import { uptakeDegrees } from '@klippoglim/attribution';
import type { ComponentChild, VNode } from 'preact';
import type { WordingChange } from '../../../study/wording-changes.js';
import { usePage, useWords } from '../../context.js';
import type { PageDocument } from '../../model.js';
import { terms } from '../../terms.js';
import type { PassageDescription } from './describe-passage.js';
import { findingWords } from './finding-words.js';
import { goalNames, textNameOf } from './names.js';
import { panelWords } from './panel-words.js';
import { useClassNames } from './use-class-names.js';

/** What is known of a passage besides its words: whose it is, what way it came, and what changed. */
export function PassageNotes({
  document,
  origin,
  length,
  attributed,
  described,
}: {
  readonly document: PageDocument;
  readonly origin: number;
  /** In the document's words. */
  readonly length: number;
  readonly attributed: number;
  readonly described: PassageDescription;
}): VNode {
  const { data, formats } = usePage();
  const words = useWords(panelWords);
  const notions = useWords(terms);
  const classNames = useClassNames();
  const { integer } = formats;
  const nameOf = (number: number): string => textNameOf(number, data, notions);
  const { classes, reasons, chains, earliest, vias, isUndecided, younger, changes, goals } =
    described;
  const isYounger = document.shares[origin]?.sourceIsYounger === true;
  const direction = document.peers.find(
    (peer) => peer.document === origin - data.sources.length,
  )?.direction;
  const chained = chains.flat();
  const ways = [
    ...chains.map((chain) => words.chain(chain.map(nameOf))),
    ...earliest
      .filter((number) => number !== origin && !chained.includes(number))
      .map((number) => words.earliest(nameOf(number))),
    ...vias.filter((number) => number !== origin).map((number) => words.via(nameOf(number))),
    ...(isUndecided || direction === 'undecided' ? [words.undecided] : []),
  ];
  return (
    <div class="panel-notes">
      {isYounger && <p class="doc-warning">† {words.youngerSource}</p>}
      {direction === 'to' && <p>{words.to}</p>}
      {!isYounger && direction !== 'to' && (
        <p>
          <bdi>
            {attributed === 0
              ? words.attributedNone
              : words.attributed(nameOf(origin), integer(attributed), integer(length))}
          </bdi>
          {ways.map((way) => (
            <span key={way}>
              {'; '}
              <bdi>{way}</bdi>
            </span>
          ))}
          .
        </p>
      )}
      {classes.length > 0 && (
        <p>
          {words.made}:{' '}
          {classes.map(({ name, words: count }, at) => (
            <span key={name}>
              {at > 0 && ', '}
              <span class={`run run-${name}`}>{classNames[name]}</span> {integer(count)}
            </span>
          ))}
          {reasons.length > 0 &&
            ` (${words.quoted} ${reasons.map((reason) => notions.quotedReason[reason]).join(', ')})`}
        </p>
      )}
      {changes.length > 0 && <Changes changes={changes} />}
      {goals.length > 0 && <Goals goals={goals} document={document} />}
      {younger.length > 0 && (
        <details>
          <summary>{`${words.younger} (${integer(younger.length)})`}</summary>
          <ul>
            {younger.map(({ text, relation }) => (
              <li key={text}>
                <bdi>{nameOf(text)}</bdi>: {words.relation[relation]}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Changes({ changes }: { readonly changes: readonly WordingChange[] }): VNode {
  const words = useWords(panelWords);
  const { change: names } = useWords(findingWords);
  const nameOf = ({ type, direction }: WordingChange): string => {
    const ofType: Readonly<Record<string, string>> = names[type];
    return ofType[direction] ?? direction;
  };
  const side = (place: WordingChange['source']): ComponentChild =>
    place === undefined ? (
      <span class="muted">{words.nothing}</span>
    ) : (
      <q>
        <bdi>{place.text}</bdi>
      </q>
    );
  return (
    <div>
      <h4>{words.changes}</h4>
      <ul class="changes">
        {changes.map((change, at) => (
          <li key={at}>
            <b>{nameOf(change)}</b>: {side(change.source)} → {side(change.target)}
            {change.local === true && ` (${words.local})`}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Goals({
  goals,
  document,
}: {
  readonly goals: readonly number[];
  readonly document: PageDocument;
}): VNode {
  const { data } = usePage();
  const words = useWords(panelWords);
  const notions = useWords(terms);
  const names = goalNames(data, notions);
  return (
    <div>
      <h4>{words.goals}</h4>
      <ul class="changes">
        {goals.map((at) => (
          <li key={at}>
            <b>{names[at]}</b> <bdi>{data.goals[at]?.text}</bdi>{' '}
            <span class="muted">
              – {notions.degree[uptakeDegrees[document.goals[at]?.[0] ?? 0] ?? 'absent']}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
