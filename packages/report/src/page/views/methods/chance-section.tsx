import type { VNode } from 'preact';
import { usePage, useWords } from '../../context.js';
import type { PageDocument } from '../../model.js';
import { ScrollRegion } from '../../parts/scroll-region.js';
import { terms } from '../../terms.js';
import { DocumentLink } from './notice-list.js';
import { Section } from './section.js';
import { methodsWords } from './words.js';

/** How each document stands to chance; where there is no background, how to get it. */
export function ChanceSection(): VNode {
  const { data } = usePage();
  const words = useWords(methodsWords).chance;
  const { document: documentHead } = useWords(terms);
  const rows = data.documents.flatMap(({ certainty: { share, chance } }, at) =>
    chance === undefined ? [] : [{ at, share, chance }],
  );
  if (rows.length === 0) {
    return (
      <Section name="chance" heading={words.heading}>
        <p>{words.none}</p>
      </Section>
    );
  }
  return (
    <Section name="chance" heading={words.heading}>
      <p>{words.lead}</p>
      <ScrollRegion label={words.caption}>
        <table class="figures">
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{documentHead}</th>
              {[
                ...[words.shared, words.expected, words.excess, words.interval],
                ...['p', `p, ${words.holm}`, `p, ${words.benjaminiHochberg}`, `p, ${words.rank}`],
              ].map((head) => (
                <th key={head} scope="col" class="number">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <ChanceRow key={row.at} {...row} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Section>
  );
}

function ChanceRow({
  at,
  share: { value },
  chance: { expected, excess, p, holm, benjaminiHochberg, rankP },
}: {
  readonly at: number;
  readonly share: PageDocument['certainty']['share'];
  readonly chance: NonNullable<PageDocument['certainty']['chance']>;
}): VNode {
  const { formats } = usePage();
  // The sign of equality stands in sentences, not in tables.
  const probability = (of: number): string => formats.probability(of).replace(/^= /u, '');
  const cells = [
    ...[value, expected.value, excess.value].map(formats.share),
    `${formats.share(excess.lower)} – ${formats.share(excess.upper)}`,
    ...[p, holm, benjaminiHochberg, rankP].map(probability),
  ];
  return (
    <tr>
      <th scope="row">
        <DocumentLink document={at} />
      </th>
      {cells.map((cell, place) => (
        <td key={place} class="number">
          {cell}
        </td>
      ))}
    </tr>
  );
}
