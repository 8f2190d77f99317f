import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { usePage, useWords } from '../../context.js';
import { shellWords } from '../../shell-words.js';
import { Chooser } from './chooser.js';
import { DocumentFacts } from './document-facts.js';
import { readText } from './read-text.js';
import { Reader } from './reader.js';
import { documentWords } from './words.js';

/** Any document, in its own order, each passage beside its source. */
export function DocumentView(): VNode {
  const { data, route } = usePage();
  const words = useWords(documentWords);
  const { view } = useWords(shellWords);
  const at = route.view === 'document' ? route.document : 0;
  return (
    <section class="document-view" aria-labelledby="document-heading">
      <h2 id="document-heading">{view.document}</h2>
      {data.documents[at] === undefined ? (
        <p>{words.none}</p>
      ) : (
        <>
          <Chooser at={at} />
          <DocumentFacts at={at} />
          <LoadedText key={at} at={at} />
        </>
      )}
    </section>
  );
}

function LoadedText({ at }: { readonly at: number }): VNode {
  const page = usePage();
  const words = useWords(documentWords);
  const { isWhole, data } = page;
  const text = useMemo(() => readText(page, data.sources.length + at), [isWhole, at]);
  if (!isWhole) return <p class="muted">{words.loading}</p>;
  if (text?.reading === undefined) return <p class="doc-missing">{words.missing}</p>;
  if (text.reading.runs.length === 0) return <p class="doc-missing">{words.noWords}</p>;
  return <Reader at={at} text={text} reading={text.reading} />;
}
