import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Range } from '../../charts/share-bar.js';
import { usePage } from '../../context.js';
import { isUnfiltered } from '../../filters.js';
import { estimateCopied, studyInterval } from './intervals.js';

/** How long the page may be held up at a time, and how long new intervals wait to be shown: ms. */
const slice = 8;
const pause = 250;

/** The names by which {@link useIntervals} is asked: a document, or documents, by their places. */
export function intervalKey(places: readonly number[]): string {
  return places.join();
}

/**
 * The intervals of what is copied, as they are computed: those of the study at once, others in slices,
 * in the order given. One that is missing is on its way.
 *
 * @param wanted places of documents, each list those that are taken together. The same array until
 *   others are wanted.
 */
export function useIntervals(wanted: readonly (readonly number[])[]): ReadonlyMap<string, Range> {
  const { data, filters } = usePage();
  const known = useMemo(() => {
    const ranges = new Map<string, Range>();
    if (!isUnfiltered(filters)) return ranges;
    for (const places of wanted) {
      const range = studyInterval(places, data);
      if (range !== undefined) ranges.set(intervalKey(places), range);
    }
    return ranges;
  }, [data, filters, wanted]);
  const [computed, setComputed] = useState({ of: filters, ranges: new Map<string, Range>() });
  useEffect(() => {
    const ranges = new Map(computed.of === filters ? computed.ranges : []);
    const missing = wanted.filter((places) => {
      const key = intervalKey(places);
      return !known.has(key) && !ranges.has(key);
    });
    if (missing.length === 0) return;
    let timer: ReturnType<typeof setTimeout>;
    let next = 0;
    let shown = performance.now();
    const go = (): void => {
      const start = performance.now();
      while (next < missing.length && performance.now() - start < slice) {
        const places = missing[next++]!;
        ranges.set(intervalKey(places), estimateCopied(places, data, filters));
      }
      const isDone = next === missing.length;
      if (isDone || performance.now() - shown > pause) {
        shown = performance.now();
        setComputed({ of: filters, ranges: new Map(ranges) });
      }
      if (!isDone) timer = setTimeout(go);
    };
    timer = setTimeout(go);
    return () => clearTimeout(timer);
    // What was computed for other rows or a moment ago is only a start: it need not begin again for it.
  }, [data, filters, wanted, known]);
  return useMemo(
    () => new Map([...known, ...(computed.of === filters ? computed.ranges : [])]),
    [known, computed, filters],
  );
}
