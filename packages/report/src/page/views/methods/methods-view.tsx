import type { VNode } from 'preact';
import { useWords } from '../../context.js';
import { shellWords } from '../../shell-words.js';

export function MethodsView(): VNode {
  const { view } = useWords(shellWords);
  return (
    <section aria-labelledby="methods-heading">
      <h2 id="methods-heading">{view.methods}</h2>
    </section>
  );
}
