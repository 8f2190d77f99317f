import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { usePage, useWords } from '../../context.js';
import { initialFilters, isUnfiltered } from '../../filters.js';
import { plainText, writeMethods } from './cite-paragraph.js';
import { bibtexOf, referenceTo } from './cite-software.js';
import { CopyBlock } from './copy-block.js';
import { Section } from './section.js';
import { methodsWords } from './words.js';

/** The methods paragraph of this study, and how to refer to the software. */
export function CiteSection(): VNode {
  const { data, figures, filters, setFilters, language, formats } = usePage();
  const words = useWords(methodsWords).cite;
  const paragraphs = useMemo(
    () => writeMethods(data, figures, filters, { language, formats }),
    [data, figures, filters, language, formats],
  );
  const reference = referenceTo(data.generatedWith);
  const bibtex = bibtexOf(data.generatedWith);
  return (
    <Section name="cite" heading={words.heading}>
      <p>{words.lead}</p>
      {!isUnfiltered(filters) && (
        <p class="cite-filtered">
          {words.filtered}{' '}
          <button type="button" onClick={() => setFilters(initialFilters(data))}>
            {words.reset}
          </button>
        </p>
      )}
      <CopyBlock text={plainText(paragraphs)} label={words.heading}>
        {paragraphs.map((parts, place) => (
          <p key={place} class="cite-paragraph">
            {parts.map((part, at) =>
              typeof part === 'string' ? part : <bdi key={at}>{part.foreign}</bdi>,
            )}
          </p>
        ))}
      </CopyBlock>
      <h4>{words.software}</h4>
      <CopyBlock text={reference} label={words.software}>
        <p lang="en">{reference}</p>
      </CopyBlock>
      <CopyBlock text={bibtex} label="BibTeX">
        <pre>
          <code>{bibtex}</code>
        </pre>
      </CopyBlock>
    </Section>
  );
}
