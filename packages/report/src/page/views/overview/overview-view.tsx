import type { VNode } from 'preact';
import { useWords } from '../../context.js';
import { shellWords } from '../../shell-words.js';

export function OverviewView(): VNode {
  const { view } = useWords(shellWords);
  return (
    <section aria-labelledby="overview-heading">
      <h2 id="overview-heading">{view.overview}</h2>
    </section>
  );
}
