import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Range } from '../../charts/share-bar.js';
import { usePage, useWords } from '../../context.js';
import { type PageClass, pageClasses } from '../../figures.js';
import { ScrollRegion } from '../../parts/scroll-region.js';
import { terms } from '../../terms.js';
import type { ShareRow } from './share-rows.js';
import { ShareTableRow } from './share-table-row.js';
import { firstSorting, type Sorting, type SortKey } from './sort-rows.js';
import { intervalKey } from './use-intervals.js';
import { overviewWords } from './words.js';

/** With more rows, the table scrolls within itself, under its heads. */
const tallest = 40;

/** Municipalities as bars, with the figures beside; several documents of one can be unfolded. */
export function SharesTable({
  rows,
  intervals,
  sorting,
  setSorting,
  hasAllFigures,
  classNames,
}: {
  readonly rows: readonly ShareRow[];
  readonly intervals: ReadonlyMap<string, Range>;
  readonly sorting: Sorting;
  readonly setSorting: (sorting: Sorting) => void;
  readonly hasAllFigures: boolean;
  readonly classNames: Readonly<Record<PageClass, string>>;
}): VNode {
  const { figures } = usePage();
  const { shares: words } = useWords(overviewWords);
  const notions = useWords(terms);
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const head = (by: SortKey, name: string, isNumber = true): VNode => (
    <SortHead {...{ by, sorting, setSorting, isNumber }}>{name}</SortHead>
  );
  return (
    <ScrollRegion label={words.caption} isTall={rows.length > tallest}>
      <table class={hasAllFigures ? 'shares wide' : 'shares'}>
        <caption class="hidden">{words.caption}</caption>
        <thead>
          <tr>
            {head('name', notions.municipality, false)}
            <th scope="col" class="bars">
              {words.bars}
              <Ticks />
            </th>
            {head('copied', notions.copied)}
            {head('words', words.words)}
            {hasAllFigures && (
              <>
                {pageClasses.map((name) => (
                  <SortHead key={name} {...{ by: name, sorting, setSorting }} isNumber>
                    {classNames[name]}
                  </SortHead>
                ))}
                {head('shared', notions.shared)}
                {head('longest', words.longest)}
                {head('date', words.date, false)}
                <th scope="col" class="number">
                  {words.number}
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.flatMap((row) => {
            const place = row.documents[0] ?? -1;
            const isOpen = open.has(place);
            return [row, ...(isOpen ? row.parts : [])].map((each) => (
              <ShareTableRow
                key={each === row ? `m${place}` : `d${each.documents[0]}`}
                row={each}
                isPart={each !== row}
                isOpen={isOpen}
                onToggle={() => setOpen(toggle(open, place))}
                interval={intervals.get(intervalKey(each.documents))}
                {...{ hasAllFigures, classNames }}
              />
            ));
          })}
        </tbody>
        <tfoot>
          <ShareTableRow
            row={{
              name: words.all,
              documents: [],
              figures: figures.all,
              longest: rows.reduce((most, { longest }) => Math.max(most, longest), 0),
              hasYounger: false,
              parts: [],
            }}
            {...{ hasAllFigures, classNames }}
          />
        </tfoot>
      </table>
    </ScrollRegion>
  );
}

function toggle(open: ReadonlySet<number>, place: number): ReadonlySet<number> {
  const next = new Set(open);
  if (!next.delete(place)) next.add(place);
  return next;
}

function SortHead({
  by,
  sorting,
  setSorting,
  isNumber,
  children,
}: {
  readonly by: SortKey;
  readonly sorting: Sorting;
  readonly setSorting: (sorting: Sorting) => void;
  readonly isNumber: boolean;
  readonly children: ComponentChildren;
}): VNode {
  const isSorted = sorting.by === by;
  return (
    <th
      scope="col"
      class={`${isNumber ? 'number' : ''} ${by === 'words' ? 'words' : ''}`}
      aria-sort={isSorted ? (sorting.isDescending ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        class="sort"
        onClick={() =>
          setSorting(isSorted ? { by, isDescending: !sorting.isDescending } : firstSorting(by))
        }
      >
        {children}
      </button>
    </th>
  );
}

/** Where none, half and all are, above the bars; and the ends of the intervals below them. */
function Ticks(): VNode {
  return (
    <svg class="ticks" aria-hidden="true">
      <marker
        id="interval-end"
        markerUnits="userSpaceOnUse"
        markerWidth="2"
        markerHeight="5"
        refX="1"
        refY="4.4"
      >
        <line class="interval" x1="1" x2="1" y1="0" y2="5" />
      </marker>
      {[0, 50, 100].map((at) => (
        <text
          key={at}
          x={`${at}%`}
          y="11"
          text-anchor={at === 0 ? 'start' : at === 50 ? 'middle' : 'end'}
        >
          {at} %
        </text>
      ))}
    </svg>
  );
}
