import type { VNode } from 'preact';
import { usePage, useWords } from '../../context.js';
import { SaveButton } from '../../parts/save-button.js';
import { saveWords } from '../../parts/save-words.js';
import { drawUptake } from './draw-uptake.js';
import type { GoalOrder } from './list-rows.js';
import type { DocumentOrder } from './order-documents.js';
import type { Uptake, UptakeChoice } from './use-uptake.js';
import { uptakeWords } from './words.js';
import { writeUptakeCsv } from './write-uptake-csv.js';

export type Layout = 'map' | 'list';

const layouts: readonly Layout[] = ['map', 'list'];
const goalOrders: readonly GoalOrder[] = ['source', 'most', 'least'];
const documentOrders: readonly DocumentOrder[] = ['name', 'goals', 'copied'];

/** Which goals are shown, in what order, and as what. */
export function UptakeControls({
  choice,
  onChoice,
  layout,
  onLayout,
  uptake,
}: {
  readonly choice: UptakeChoice;
  readonly onChoice: (choice: UptakeChoice) => void;
  readonly layout: Layout;
  readonly onLayout: (layout: Layout) => void;
  readonly uptake: Uptake;
}): VNode {
  const words = useWords(uptakeWords);
  const save = useWords(saveWords);
  const page = usePage();
  return (
    <div class="uptake-controls">
      <label>
        <span>{words.search}</span>
        <input
          type="search"
          value={choice.search}
          onInput={({ currentTarget }) => onChoice({ ...choice, search: currentTarget.value })}
        />
      </label>
      <Choice
        label={words.goalOrder}
        options={goalOrders}
        names={words.goalOrders}
        value={choice.goalOrder}
        onChoice={(goalOrder) => onChoice({ ...choice, goalOrder })}
      />
      <Choice
        label={words.documentOrder}
        options={documentOrders}
        names={words.documentOrders}
        value={choice.documentOrder}
        onChoice={(documentOrder) => onChoice({ ...choice, documentOrder })}
      />
      <fieldset>
        <legend>{words.layout}</legend>
        {layouts.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === layout}
            onClick={() => onLayout(name)}
          >
            {words[name]}
          </button>
        ))}
      </fieldset>
      <div class="uptake-save">
        <SaveButton name="uptake.svg" label={save.svg} content={() => drawUptake(page, uptake)} />
        <SaveButton
          name="uptake-shown.csv"
          label={save.csv}
          content={() => writeUptakeCsv(page.data, uptake)}
        />
      </div>
    </div>
  );
}

function Choice<Option extends string>({
  label,
  options,
  names,
  value,
  onChoice,
}: {
  readonly label: string;
  readonly options: readonly Option[];
  readonly names: Readonly<Record<Option, string>>;
  readonly value: Option;
  readonly onChoice: (option: Option) => void;
}): VNode {
  return (
    <label>
      <span>{label}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => onChoice(options[currentTarget.selectedIndex] ?? value)}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {names[option]}
          </option>
        ))}
      </select>
    </label>
  );
}
