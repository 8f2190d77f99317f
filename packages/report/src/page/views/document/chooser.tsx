import type { VNode } from 'preact';
import { usePage, useWords } from '../../context.js';
import { hrefOf } from '../../route.js';
import { terms } from '../../terms.js';
import { textNameOf } from './names.js';
import { documentWords } from './words.js';

/** Chooses a document: each municipality's together, and the ones before and after. */
export function Chooser({ at }: { readonly at: number }): VNode {
  const { data, go } = usePage();
  const words = useWords(documentWords);
  const notions = useWords(terms);
  const { documents, municipalities, sources } = data;
  return (
    <div class="doc-chooser">
      <label for="doc-choice">{words.choose}</label>
      <select
        id="doc-choice"
        value={String(at)}
        onChange={({ currentTarget }) =>
          go({ view: 'document', document: Number(currentTarget.value) })
        }
      >
        {municipalities.map(({ name, documents: places }) => (
          <optgroup key={places.join()} label={name}>
            {places.map((place) => (
              <option key={place} value={String(place)}>
                {`${textNameOf(sources.length + place, data, notions)} – ${documents[place]?.title}`}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <span class="doc-steps">
        <Step to={at - 1} label={words.previousDocument} />
        <Step to={at + 1} label={words.nextDocument} isNext />
      </span>
    </div>
  );
}

/** A link to a document beside this one; nothing past the first and the last. */
function Step({
  to,
  label,
  isNext = false,
}: {
  readonly to: number;
  readonly label: string;
  readonly isNext?: boolean;
}): VNode | null {
  const { data } = usePage();
  const document = data.documents[to];
  if (document === undefined) return null;
  return (
    <a class="doc-step" href={hrefOf({ view: 'document', document: to }, data)}>
      {!isNext && <span aria-hidden="true">← </span>}
      <span class="hidden">{label}: </span>
      <bdi>{document.municipality}</bdi>
      {isNext && <span aria-hidden="true"> →</span>}
    </a>
  );
}
