import type { StudySensitivity } from '@klippoglim/municipal';
import type { VNode } from 'preact';
import { describeSettings } from '../../../messages/describe-settings.js';
import { usePage, useWords } from '../../context.js';
import { ScrollRegion } from '../../parts/scroll-region.js';
import { terms } from '../../terms.js';
import { DocumentLink } from './notice-list.js';
import { Section } from './section.js';
import { methodsWords } from './words.js';

/** How shares move with the settings; where it was not measured, how to get it. */
export function SensitivitySection(): VNode {
  const { data } = usePage();
  const words = useWords(methodsWords).sensitivity;
  return (
    <Section name="sensitivity" heading={words.heading}>
      {data.sensitivity === undefined ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{words.lead}</p>
          <AgreementTable {...data.sensitivity} />
          <details>
            <summary>{words.perDocument}</summary>
            <SharesTable {...data.sensitivity} />
          </details>
        </>
      )}
    </Section>
  );
}

function AgreementTable({ rows }: StudySensitivity): VNode {
  const { language, formats } = usePage();
  const words = useWords(methodsWords).sensitivity;
  const ratio = (value: number | undefined): string =>
    value === undefined ? '–' : formats.ratio(value);
  return (
    <ScrollRegion label={words.caption}>
      <table class="figures">
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.setting}</th>
            <th scope="col">{words.meaning}</th>
            <th scope="col" class="number">
              {words.spearman}
            </th>
            <th scope="col" class="number">
              {words.kendall}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ setting, spearman, kendall }) => (
            <tr key={setting}>
              <th scope="row">
                <code>{setting}</code>
              </th>
              <td>{describeSettings(language, [setting])[0]?.meaning ?? '–'}</td>
              <td class="number">{ratio(spearman)}</td>
              <td class="number">{ratio(kendall)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function SharesTable({ rows, documents }: StudySensitivity): VNode {
  const { data, formats } = usePage();
  const words = useWords(methodsWords).sensitivity;
  const { document: documentHead } = useWords(terms);
  const placeOf = new Map(data.documents.map(({ id }, at) => [id, at]));
  return (
    <ScrollRegion label={words.captionPerDocument}>
      <table class="figures">
        <caption>{words.captionPerDocument}</caption>
        <thead>
          <tr>
            <th scope="col">{documentHead}</th>
            {rows.map(({ setting }) => (
              <th key={setting} scope="col" class="number">
                <code>{setting}</code>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {documents.map((id, place) => (
            <tr key={place}>
              <th scope="row">
                <DocumentLink document={placeOf.get(id) ?? -1} />
              </th>
              {rows.map(({ setting, shares }) => (
                <td key={setting} class="number">
                  {formats.share(shares[place] ?? 0)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
