import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { usePage, useWords } from '../../context.js';
import { shellWords } from '../../shell-words.js';
import { GoalList } from './goal-list.js';
import { type Layout, UptakeControls } from './uptake-controls.js';
import { UptakeKey } from './uptake-key.js';
import { UptakeMap } from './uptake-map.js';
import { useIsNarrow } from './use-is-narrow.js';
import { useIsOnPaper } from './use-is-on-paper.js';
import { type UptakeChoice, useUptake } from './use-uptake.js';
import { uptakeWords } from './words.js';

/** What became of each goal of the sources in each document. */
export function UptakeView(): VNode {
  const { view } = useWords(shellWords);
  const words = useWords(uptakeWords);
  const { data } = usePage();
  return (
    <section class="uptake" aria-labelledby="uptake-heading">
      <h2 id="uptake-heading">{view.uptake}</h2>
      {data.goals.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{words.lead}</p>
          <UptakeTable />
        </>
      )}
    </section>
  );
}

function UptakeTable(): VNode {
  const words = useWords(uptakeWords);
  const { data, formats } = usePage();
  const [choice, setChoice] = useState<UptakeChoice>({
    search: '',
    goalOrder: 'source',
    documentOrder: 'name',
  });
  const isNarrow = useIsNarrow();
  const [chosen, setLayout] = useState<Layout | undefined>(undefined);
  // On paper, a list is what can be read.
  const isOnPaper = useIsOnPaper();
  const layout = isOnPaper ? 'list' : (chosen ?? (isNarrow ? 'list' : 'map'));
  const uptake = useUptake(choice);
  const { integer } = formats;
  return (
    <>
      <UptakeKey />
      <UptakeControls
        choice={choice}
        onChoice={setChoice}
        layout={layout}
        onLayout={setLayout}
        uptake={uptake}
      />
      <p class="small" role="status">
        {words.shown(
          integer(uptake.goals.length),
          integer(data.goals.length),
          integer(data.documents.length),
        )}
      </p>
      {uptake.goals.length === 0 ? (
        <p>{words.noneShown}</p>
      ) : layout === 'map' ? (
        <UptakeMap uptake={uptake} />
      ) : (
        <GoalList uptake={uptake} />
      )}
    </>
  );
}
