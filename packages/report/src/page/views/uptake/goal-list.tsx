import type { UptakeDegree } from '@klippoglim/attribution';
import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { usePage, useWords } from '../../context.js';
import { nameDocuments, shortNameOf } from '../../names.js';
import { ScrollRegion } from '../../parts/scroll-region.js';
import { hrefOf } from '../../route.js';
import { terms } from '../../terms.js';
import { degreeIn, takenDegrees } from './count-degrees.js';
import { DegreeMark } from './degree-mark.js';
import type { UptakeRow } from './list-rows.js';
import type { Uptake } from './use-uptake.js';
import { uptakeWords } from './words.js';

/** The goals one under the other, each with its documents, and the documents with theirs. */
export function GoalList({ uptake }: { readonly uptake: Uptake }): VNode {
  const { data } = usePage();
  const names = useMemo(() => nameDocuments(data), [data]);
  const isGrouped = uptake.rows[0]?.kind === 'source';
  return (
    <div class="goal-list">
      {uptake.rows.map((row) =>
        row.kind === 'source' ? (
          <SourceHeading key={`source-${row.source}`} row={row} />
        ) : (
          <GoalItem
            key={row.goal}
            row={row}
            documents={uptake.documents}
            names={names}
            isGrouped={isGrouped}
          />
        ),
      )}
      <DocumentTotals uptake={uptake} names={names} />
    </div>
  );
}

function SourceHeading({ row }: { readonly row: UptakeRow & { readonly kind: 'source' } }): VNode {
  const notions = useWords(terms);
  const { data } = usePage();
  return (
    <h3>
      {shortNameOf(row.source, notions)} <bdi>{data.sources[row.source]?.title}</bdi>
    </h3>
  );
}

function GoalItem({
  row,
  documents,
  names,
  isGrouped,
}: {
  readonly row: UptakeRow & { readonly kind: 'goal' };
  readonly documents: readonly number[];
  readonly names: readonly string[];
  readonly isGrouped: boolean;
}): VNode {
  const words = useWords(uptakeWords);
  const notions = useWords(terms);
  const { data, formats } = usePage();
  const [isOpen, setOpen] = useState(false);
  const goal = data.goals[row.goal]!;
  const taken = takenDegrees.filter((degree) => goal.documents[degree] > 0);
  return (
    <article class="goal-item">
      <p lang={data.sources[row.source]?.language.tag}>
        {!isGrouped && <b>{shortNameOf(row.source, notions)} </b>}
        <bdi>{goal.text}</bdi>
      </p>
      {taken.length === 0 ? (
        <p class="small">{words.nowhere}</p>
      ) : (
        <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>
            {taken.map((degree) => (
              <span key={degree} class="goal-total">
                <DegreeMark degree={degree} /> {formats.integer(goal.documents[degree])}{' '}
                {notions.degree[degree]}
              </span>
            ))}
          </summary>
          {isOpen &&
            taken.map((degree) => (
              <GoalDocuments
                key={degree}
                row={row}
                degree={degree}
                documents={documents}
                names={names}
              />
            ))}
        </details>
      )}
    </article>
  );
}

/** The documents that took up a goal to one degree. */
function GoalDocuments({
  row,
  degree,
  documents,
  names,
}: {
  readonly row: UptakeRow & { readonly kind: 'goal' };
  readonly degree: UptakeDegree;
  readonly documents: readonly number[];
  readonly names: readonly string[];
}): VNode {
  const { degree: degrees, youngerSource } = useWords(terms);
  const { data } = usePage();
  const those = documents.filter((at) => degreeIn(data.documents[at]!, row.goal) === degree);
  return (
    <div class="goal-documents">
      <p>
        <DegreeMark degree={degree} /> <span class="sentence-case">{degrees[degree]}</span>
      </p>
      <ul>
        {those.map((at) => {
          const document = data.documents[at]!;
          const start = document.goals[row.goal]?.[1] ?? -1;
          return (
            <li key={at}>
              <a
                href={hrefOf(
                  { view: 'document', document: at, ...(start >= 0 && { at: start }) },
                  data,
                )}
              >
                <bdi>{names[at]}</bdi>
              </a>
              {document.shares[row.source]?.sourceIsYounger && (
                <>
                  <span class="younger" aria-hidden="true">
                    †
                  </span>
                  <span class="hidden">, {youngerSource}</span>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The other edge of the table: how many of the goals each document has. */
function DocumentTotals({
  uptake: { documents, counts },
  names,
}: {
  readonly uptake: Uptake;
  readonly names: readonly string[];
}): VNode {
  const words = useWords(uptakeWords);
  const { degree: degrees, document: documentWord } = useWords(terms);
  const { data, formats } = usePage();
  return (
    <>
      <h3>{words.perDocument}</h3>
      <ScrollRegion label={words.perDocument}>
        <table class="document-totals">
          <thead>
            <tr>
              <th scope="col">{documentWord}</th>
              {takenDegrees.map((degree) => (
                <th key={degree} scope="col" class="number">
                  <span class="sentence-case">{degrees[degree]}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {documents.map((at) => (
              <tr key={at}>
                <th scope="row">
                  <a href={hrefOf({ view: 'document', document: at }, data)}>
                    <bdi>{names[at]}</bdi>
                  </a>
                </th>
                {takenDegrees.map((degree) => (
                  <td key={degree} class="number">
                    {formats.integer(counts[at]![degree])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}
