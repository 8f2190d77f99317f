import type { VNode } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { usePage } from '../../context.js';
import { nameDocuments } from '../../names.js';
import { type Pointed, UptakeDetail } from './uptake-detail.js';
import { UptakeGrid } from './uptake-grid.js';
import type { Uptake } from './use-uptake.js';

/** The heat map, and under it what the reader points at. */
export function UptakeMap({ uptake }: { readonly uptake: Uptake }): VNode {
  const { data } = usePage();
  const names = useMemo(() => nameDocuments(data), [data]);
  const [pointed, setPointed] = useState<Pointed | undefined>(undefined);
  const point = useCallback((next: Pointed): void => {
    setPointed((now) => (now?.goal === next.goal && now.document === next.document ? now : next));
  }, []);
  // What is pointed at changes with every cell that the pointer passes: the table is left alone.
  const grid = useMemo(
    () => <UptakeGrid uptake={uptake} names={names} onPoint={point} describedBy="uptake-detail" />,
    [uptake, names, point],
  );
  return (
    <div class="uptake-map">
      {grid}
      <UptakeDetail id="uptake-detail" pointed={pointed} names={names} />
    </div>
  );
}
