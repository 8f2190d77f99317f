import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { chartWords } from '../../charts/chart-words.js';
import { classNamesOf } from '../../charts/class-names.js';
import { SharesChart } from '../../charts/shares-chart.js';
import { renderSvgFile } from '../../charts/svg-file.js';
import { usePage, useWords } from '../../context.js';
import { shortNameOf } from '../../names.js';
import { SaveButton } from '../../parts/save-button.js';
import { saveWords } from '../../parts/save-words.js';
import { terms } from '../../terms.js';
import { ClassTotals } from './class-totals.js';
import { makeShareRows, type ShareRow } from './share-rows.js';
import { SharesTable } from './shares-table.js';
import {
  findRows,
  firstSorting,
  type Sorting,
  type SortKey,
  sortKeys,
  sortRows,
} from './sort-rows.js';
import { intervalKey, useIntervals } from './use-intervals.js';
import { useSortNames } from './use-sort-names.js';
import { overviewWords } from './words.js';
import { writeSharesCsv } from './write-shares-csv.js';

/** How much each municipality has copied, and where the rest of its words come from. */
export function SharesSection(): VNode {
  const page = usePage();
  const { data, figures, filters, formats, language } = page;
  const { shares: words } = useWords(overviewWords);
  const charts = useWords(chartWords);
  const notions = useWords(terms);
  const save = useWords(saveWords);
  const [sorting, setSorting] = useState<Sorting>(firstSorting('copied'));
  const [search, setSearch] = useState('');
  const [hasAllFigures, setAllFigures] = useState(false);
  const rows = useMemo(() => makeShareRows(data, figures, filters), [data, figures, filters]);
  const shown = useMemo(
    () => sortRows(findRows(rows, search), sorting, formats.compareNames),
    [rows, search, sorting, formats],
  );
  const wanted = useMemo(
    () =>
      shown.flatMap(({ documents, parts }) => [documents, ...parts.map((part) => part.documents)]),
    [shown],
  );
  const intervals = useIntervals(wanted);
  const classNames = classNamesOf(notions, shortNameOf(filters.main, notions));
  return (
    <section aria-labelledby="shares-heading">
      <h3 id="shares-heading">{words.heading}</h3>
      <p>{words.lead}</p>
      <ClassTotals />
      <Controls
        {...{ search, setSearch, sorting, setSorting, hasAllFigures, setAllFigures }}
        found={search.trim() === '' ? '' : foundText(shown, rows)}
      >
        <SaveButton
          name="shares.csv"
          label={save.csv}
          of={charts.shares.title}
          content={() => writeSharesCsv(shown, data, filters.main, intervals)}
        />
        <SaveButton
          name="shares.svg"
          label={save.svg}
          of={charts.shares.title}
          content={() =>
            renderSvgFile(
              <SharesChart
                rows={shown.map((row) => ({
                  ...row,
                  interval: intervals.get(intervalKey(row.documents)),
                }))}
                classNames={classNames}
                copied={notions.copied}
                share={formats.share}
              />,
              { ...charts.shares, language },
            )
          }
        />
      </Controls>
      <SharesTable
        {...{ rows: shown, intervals, sorting, setSorting, hasAllFigures, classNames }}
      />
      <p class="small">{words.intervalHelp}</p>
      {rows.some(({ hasYounger }) => hasYounger) && <p class="small">† {words.younger}</p>}
    </section>
  );

  function foundText(some: readonly ShareRow[], all: readonly ShareRow[]): string {
    return some.length === 0
      ? words.none
      : words.found(formats.integer(some.length), formats.integer(all.length));
  }
}

function Controls({
  search,
  setSearch,
  sorting,
  setSorting,
  hasAllFigures,
  setAllFigures,
  found,
  children,
}: {
  readonly search: string;
  readonly setSearch: (search: string) => void;
  readonly sorting: Sorting;
  readonly setSorting: (sorting: Sorting) => void;
  readonly hasAllFigures: boolean;
  readonly setAllFigures: (has: boolean) => void;
  /** How many rows the search found; empty without a search. */
  readonly found: string;
  readonly children: readonly VNode[];
}): VNode {
  const { shares: words } = useWords(overviewWords);
  const names = useSortNames();
  return (
    <div class="controls">
      <label>
        <span>{words.search}</span>
        <input
          type="search"
          value={search}
          onInput={({ currentTarget }) => setSearch(currentTarget.value)}
        />
      </label>
      <label>
        <span>{words.sort}</span>
        <select
          value={sorting.by}
          onChange={({ currentTarget }) => setSorting(firstSorting(currentTarget.value as SortKey))}
        >
          {sortKeys.map((key) => (
            <option key={key} value={key}>
              {names[key]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.direction}</span>
        <select
          value={String(sorting.isDescending)}
          onChange={({ currentTarget }) =>
            setSorting({ ...sorting, isDescending: currentTarget.value === 'true' })
          }
        >
          <option value="true">{words.descending}</option>
          <option value="false">{words.ascending}</option>
        </select>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={hasAllFigures}
          onChange={({ currentTarget }) => setAllFigures(currentTarget.checked)}
        />
        <span>{words.allFigures}</span>
      </label>
      <div class="saves">{children}</div>
      <p class="small found" role="status">
        {found}
      </p>
    </div>
  );
}
