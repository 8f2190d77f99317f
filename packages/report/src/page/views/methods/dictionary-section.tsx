import type { VNode } from 'preact';
import type { ColumnDescription } from '../../../csv/column.js';
import { tables } from '../../../csv/tables.js';
import { usePage, useWords } from '../../context.js';
import { ScrollRegion } from '../../parts/scroll-region.js';
import { Section } from './section.js';
import { methodsWords } from './words.js';

/** What every column of every table means: of the lists that make the tables. */
export function DictionarySection(): VNode {
  const { data } = usePage();
  const words = useWords(methodsWords).dictionary;
  const made = tables.filter(
    ({ file }) => file !== 'sensitivity.csv' || data.sensitivity !== undefined,
  );
  return (
    <Section name="dictionary" heading={words.heading}>
      <p>{words.lead}</p>
      {made.map(({ file, row, columns }) => (
        <details key={file} class="dictionary">
          <summary>
            <code>{file}</code>
          </summary>
          <p lang="en">{row}</p>
          <ScrollRegion label={file}>
            <table>
              <thead>
                <tr>
                  {[words.column, words.type, words.meaning, words.empty].map((head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody lang="en">
                {columns.map((column) => (
                  <ColumnRow key={column.name} column={column} />
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        </details>
      ))}
    </Section>
  );
}

function ColumnRow({ column }: { readonly column: ColumnDescription }): VNode {
  const { never } = useWords(methodsWords).dictionary;
  const { language } = usePage();
  const { name, type, unit, values, meaning, emptyMeans } = column;
  return (
    <tr>
      <th scope="row">
        <code>{name}</code>
      </th>
      <td>
        {type}
        {unit !== undefined && <span class="muted"> ({unit})</span>}
        {values?.map((value) => (
          <code key={value} class="value">
            {value}
          </code>
        ))}
      </td>
      <td>{meaning}</td>
      <td>
        {emptyMeans ?? (
          <span class="muted" lang={language}>
            {never}
          </span>
        )}
      </td>
    </tr>
  );
}
