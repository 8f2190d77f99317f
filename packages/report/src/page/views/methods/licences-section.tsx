import type { VNode } from 'preact';
import { useWords } from '../../context.js';
import { type Bundled, bundled, licenceTexts } from './licences.js';
import { Section } from './section.js';
import { methodsWords } from './words.js';

/** What is bundled in the page, with what its licences ask for. */
export function LicencesSection(): VNode {
  const words = useWords(methodsWords).licences;
  return (
    <Section name="licences" heading={words.heading}>
      <p>{words.lead}</p>
      <ul class="licences" lang="en">
        {bundled.map(({ names, licence, copyright }) => (
          <li key={names[0]}>
            <b>{names.join(', ')}</b>: {licence}. {copyright}
          </li>
        ))}
      </ul>
      {(Object.keys(licenceTexts) as Bundled['licence'][])
        .filter((licence) => bundled.some((each) => each.licence === licence))
        .map((licence) => (
          <details key={licence} lang="en">
            <summary>{licence}</summary>
            {licenceTexts[licence].map((paragraph) => (
              <p key={paragraph} class="small">
                {paragraph}
              </p>
            ))}
          </details>
        ))}
    </Section>
  );
}
