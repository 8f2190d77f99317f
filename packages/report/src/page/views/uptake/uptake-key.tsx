import { uptakeDegrees } from '@klippoglim/attribution';
import type { VNode } from 'preact';
import { useWords } from '../../context.js';
import { terms } from '../../terms.js';
import { DegreeMark } from './degree-mark.js';
import { uptakeWords } from './words.js';

/** What the marks mean. */
export function UptakeKey(): VNode {
  const words = useWords(uptakeWords);
  const { degree: names } = useWords(terms);
  return (
    <ul class="uptake-key" aria-label={words.key}>
      {uptakeDegrees.map((degree) => (
        <li key={degree}>
          <DegreeMark degree={degree} /> <b>{names[degree]}</b>: {words.degreeMeaning[degree]}
        </li>
      ))}
      <li>
        <span class="younger">†</span> {words.youngerMeaning}
      </li>
    </ul>
  );
}
