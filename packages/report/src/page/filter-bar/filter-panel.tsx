import type { ComponentChildren, VNode } from 'preact';
import { usePage, useWords } from '../context.js';
import type { Filters } from '../filters.js';
import { pageKinds } from '../model.js';
import { shortNameOf } from '../names.js';
import { terms } from '../terms.js';
import { ShortestField } from './shortest-field.js';
import { filterWords } from './words.js';

/** Every choice of what is counted. */
export function FilterPanel(): VNode {
  const words = useWords(filterWords);
  const { kind } = useWords(terms);
  const { filters, setFilters } = usePage();
  const change = (changed: Partial<Filters>): void => setFilters({ ...filters, ...changed });
  return (
    <>
      <div class="filter-groups">
        <fieldset class="filter-sources">
          <legend>{words.sources}</legend>
          <SourceBoxes />
          <Check
            checked={!filters.withoutPeers}
            onChange={(isKept) => change({ withoutPeers: !isKept })}
          >
            {words.peers}
          </Check>
        </fieldset>
        <fieldset>
          <legend>{words.kinds}</legend>
          {pageKinds.map((name) => (
            <Check
              key={name}
              checked={!filters.withoutKinds.has(name)}
              onChange={(isKept) =>
                change({ withoutKinds: toggled(filters.withoutKinds, name, !isKept) })
              }
            >
              <span class="sentence-case">{kind[name]}</span>
            </Check>
          ))}
          <ShortestField />
        </fieldset>
        <div class="filter-rest">
          <fieldset>
            <legend>{words.countAlso}</legend>
            <Check
              checked={filters.countQuoted}
              onChange={(countQuoted) => change({ countQuoted })}
            >
              {words.quoted}
            </Check>
            <Check
              checked={filters.countCommonplace}
              onChange={(countCommonplace) => change({ countCommonplace })}
            >
              {words.commonplace}
            </Check>
          </fieldset>
          <MainSource />
        </div>
      </div>
      <p class="small">{words.explanation}</p>
    </>
  );
}

function SourceBoxes(): VNode {
  const { data, filters, setFilters } = usePage();
  const notions = useWords(terms);
  return (
    <>
      {data.sources.map(({ title }, at) => (
        <Check
          key={at}
          checked={!filters.withoutSources.has(at)}
          onChange={(isKept) =>
            setFilters({
              ...filters,
              withoutSources: toggled(filters.withoutSources, at, !isKept),
            })
          }
        >
          <b>{shortNameOf(at, notions)}</b> <bdi>{title}</bdi>
        </Check>
      ))}
    </>
  );
}

function MainSource(): VNode | null {
  const words = useWords(filterWords);
  const notions = useWords(terms);
  const { data, filters, setFilters } = usePage();
  if (data.sources.length < 2) return null;
  return (
    <label class="main-source">
      <span>{words.main}</span>
      <select
        value={filters.main}
        onChange={({ currentTarget }) =>
          setFilters({ ...filters, main: currentTarget.selectedIndex })
        }
      >
        {data.sources.map(({ title }, at) => (
          <option key={at} value={at}>
            {shortNameOf(at, notions)} {title}
          </option>
        ))}
      </select>
    </label>
  );
}

function Check({
  checked,
  onChange,
  children,
}: {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}

function toggled<Value>(set: ReadonlySet<Value>, value: Value, isIn: boolean): ReadonlySet<Value> {
  const next = new Set(set);
  if (isIn) next.add(value);
  else next.delete(value);
  return next;
}
