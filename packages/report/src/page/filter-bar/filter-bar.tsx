import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { shareOf } from '../../study/share-of.js';
import { usePage, useWords } from '../context.js';
import { initialFilters, isUnfiltered } from '../filters.js';
import { shortNameOf } from '../names.js';
import { terms } from '../terms.js';
import { describeFilters } from './describe-filters.js';
import { FilterPanel } from './filter-panel.js';
import { filterWords } from './words.js';

/** One line that says what is counted and what that makes; it unfolds into the choices. */
export function FilterBar(): VNode {
  const words = useWords(filterWords);
  const notions = useWords(terms);
  const { data, filters, setFilters, figures, formats } = usePage();
  const [isOpen, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const isAll = isUnfiltered(filters);
  const { copied, words: all } = figures.all;
  return (
    <section class="filters" aria-label={words.heading} data-filtered={!isAll}>
      <div class="filter-line">
        <button
          type="button"
          ref={toggle}
          aria-expanded={isOpen}
          aria-controls="filter-panel"
          onClick={() => setOpen(!isOpen)}
        >
          {words.toggle}
        </button>
        <p class="filter-sentence">
          {isAll
            ? words.all
            : describeFilters(filters, words.sentence, {
                sources: data.sources.map((_, at) => shortNameOf(at, notions)),
                integer: formats.integer,
              })}
          {!isAll && (
            <>
              {' '}
              <button
                type="button"
                class="reset"
                onClick={() => {
                  setFilters({ ...initialFilters(data), main: filters.main });
                  // The button goes away with the filters: who pressed it is not to lose the place.
                  toggle.current?.focus();
                }}
              >
                {words.reset}
              </button>
            </>
          )}
        </p>
        <p class="filter-status" role="status">
          {words.status(formats.share(shareOf(copied, all)), formats.integer(all))}
        </p>
      </div>
      <div id="filter-panel" class="filter-panel" hidden={!isOpen}>
        <FilterPanel />
      </div>
    </section>
  );
}
