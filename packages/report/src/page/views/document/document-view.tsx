import type { VNode } from 'preact';
import { useWords } from '../../context.js';
import { shellWords } from '../../shell-words.js';

export function DocumentView(): VNode {
  const { view } = useWords(shellWords);
  return (
    <section aria-labelledby="document-heading">
      <h2 id="document-heading">{view.document}</h2>
    </section>
  );
}
