import type { VNode } from 'preact';
import { useWords } from '../../context.js';
import { shellWords } from '../../shell-words.js';

export function UptakeView(): VNode {
  const { view } = useWords(shellWords);
  return (
    <section aria-labelledby="uptake-heading">
      <h2 id="uptake-heading">{view.uptake}</h2>
    </section>
  );
}
