import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePage, useWords } from '../../context.js';
import type { PageReading } from '../../model.js';
import { shortNameOf } from '../../names.js';
import { terms } from '../../terms.js';
import { degreeIn } from './count-degrees.js';
import { DegreeMark } from './degree-mark.js';
import { uptakeWords } from './words.js';

/** What the reader points at: a goal, or a goal in a document; by their places in the data. */
export interface Pointed {
  readonly goal: number;
  readonly document?: number;
}

/** Milliseconds that the pointer rests before a text is unpacked for it. */
const REST = 120;

/** What became of the goal that is pointed at, in full: it stands in the map as a mark only. */
export function UptakeDetail({
  id,
  pointed,
  names,
}: {
  readonly id: string;
  readonly pointed: Pointed | undefined;
  readonly names: readonly string[];
}): VNode {
  const words = useWords(uptakeWords);
  return (
    <div id={id} class={`uptake-detail${pointed === undefined ? ' empty' : ''}`}>
      {pointed === undefined ? (
        <p class="small">{words.hint}</p>
      ) : (
        <>
          {pointed.document !== undefined && (
            <DocumentDetail goal={pointed.goal} document={pointed.document} names={names} />
          )}
          <GoalDetail goal={pointed.goal} />
        </>
      )}
    </div>
  );
}

function GoalDetail({ goal: at }: { readonly goal: number }): VNode {
  const notions = useWords(terms);
  const { data, formats } = usePage();
  const goal = data.goals[at]!;
  const source = data.sources.findIndex(({ id }) => id === goal.sourceId);
  return (
    <p>
      <span class="muted">
        {shortNameOf(source, notions)}
        {goal.heading !== undefined && (
          <>
            , <bdi>{goal.heading}</bdi>
          </>
        )}
        {goal.place?.page !== undefined && `, ${notions.page(formats.integer(goal.place.page))}`}:
      </span>{' '}
      <bdi lang={data.sources[source]?.language.tag}>{goal.text}</bdi>
    </p>
  );
}

function DocumentDetail({
  goal,
  document: at,
  names,
}: {
  readonly goal: number;
  readonly document: number;
  readonly names: readonly string[];
}): VNode {
  const words = useWords(uptakeWords);
  const { degree: degrees, page, youngerSource } = useWords(terms);
  const { data, formats } = usePage();
  const place = usePlace(goal, at);
  const document = data.documents[at]!;
  const degree = degreeIn(document, goal);
  const source = data.sources.findIndex(({ id }) => id === data.goals[goal]?.sourceId);
  const about = [
    degrees[degree],
    words.confidence(formats.ratio(document.goals[goal]?.[2] ?? 0)),
    ...(place?.page === undefined ? [] : [page(formats.integer(place.page))]),
    ...(document.shares[source]?.sourceIsYounger ? [`† ${youngerSource}`] : []),
  ];
  return (
    <>
      <p>
        <b>
          <bdi>{names[at]}</bdi>
        </b>
        {': '}
        <DegreeMark degree={degree} /> {about.join(' · ')}
      </p>
      {place !== undefined && (
        <blockquote dir="auto" lang={document.language.tag}>
          {place.text}
        </blockquote>
      )}
    </>
  );
}

/** Where a document has a goal, once its text is unpacked. */
function usePlace(goal: number, document: number): PageReading['goals'][number]['place'] {
  const { data, textOf } = usePage();
  const [rested, setRested] = useState(-1);
  useEffect(() => {
    const timer = setTimeout(() => setRested(document), REST);
    return () => clearTimeout(timer);
  }, [document]);
  if (rested !== document || (data.documents[document]?.goals[goal]?.[1] ?? -1) < 0) {
    return undefined;
  }
  return textOf(data.sources.length + document)?.reading?.goals[goal]?.place;
}
