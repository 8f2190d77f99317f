import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePage, useWords } from '../context.js';
import { MAX_SHORTEST } from '../filter-query.js';
import { filterWords } from './words.js';

/** Milliseconds without a key before everything is counted anew. */
const PAUSE = 250;

/** The shortest passage that counts. What is typed shows at once, and counts when the typing pauses. */
export function ShortestField(): VNode {
  const words = useWords(filterWords);
  const { filters, setFilters } = usePage();
  const [typed, setTyped] = useState(writtenOf(filters.shortest));
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    setTyped((now) => (shortestIn(now) === filters.shortest ? now : writtenOf(filters.shortest)));
  }, [filters.shortest]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const latest = useRef(filters);
  latest.current = filters;
  const count = (value: string): void => {
    clearTimeout(timer.current);
    const shortest = shortestIn(value);
    if (shortest !== latest.current.shortest) setFilters({ ...latest.current, shortest });
  };
  return (
    <label class="shortest">
      <span>{words.shortest}</span>
      <input
        type="number"
        inputMode="numeric"
        min={0}
        max={MAX_SHORTEST}
        step={1}
        placeholder={words.shortestNone}
        value={typed}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => count(value), PAUSE);
        }}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') count(currentTarget.value);
        }}
        onBlur={({ currentTarget: { value } }) => {
          count(value);
          setTyped(writtenOf(shortestIn(value)));
        }}
      />
      <span>{words.shortestUnit}</span>
    </label>
  );
}

function shortestIn(typed: string): number {
  const number = Math.round(Number(typed));
  return Number.isFinite(number) ? Math.min(MAX_SHORTEST, Math.max(0, number)) : 0;
}

function writtenOf(shortest: number): string {
  return shortest === 0 ? '' : String(shortest);
}
