import type { VNode } from 'preact';
import { useWords } from '../../context.js';
import { explanations } from './explanations.js';
import { Section } from './section.js';
import { methodsWords } from './words.js';

/** How the figures come about. */
export function HowSection(): VNode {
  const { how } = useWords(explanations);
  const words = useWords(methodsWords);
  return (
    <Section name="how" heading={words.how}>
      {how.map(({ heading, paragraphs }) => (
        <div key={heading} class="methods-text">
          <h4>{heading}</h4>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      ))}
    </Section>
  );
}

/** What cannot be concluded from them. */
export function LimitsSection(): VNode {
  const { limits } = useWords(explanations);
  const words = useWords(methodsWords);
  return (
    <Section name="limits" heading={words.limits}>
      <ul class="limits">
        {limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </Section>
  );
}
