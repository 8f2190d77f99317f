import { sentenceSpan, type TextLayout, trimSpan } from './layout.js';
import type { StatuteWords } from './model.js';
import { phrasePattern } from './phrase-pattern.js';
import type { FoundStatute } from './statute-sections.js';

/** Finds sentences that are formulas of enactment. */
export interface Formulas {
  readonly find: (layout: TextLayout, sentence: number) => FoundStatute | undefined;
}

/**
 * A sentence is one when it begins with words of enactment and names its authority (`Fastsatt av … med
 * hjemmel i …`), when a law that speaks of itself comes into force or says whom it concerns
 * (`Forskriften trer i kraft …`), or when it begins as no other text does (`Formålet med loven er …`).
 * A plan that comes into force is none.
 */
export function compileFormulas(words: StatuteWords): Formulas {
  const atStart = (phrases: readonly string[]): string => phrasePattern(phrases).source;
  const enactment = new RegExp(`^${atStart(words.enactments)}`, 'iu');
  const authorization = phrasePattern(words.authorizations);
  const selfReference = new RegExp(
    `^${atStart(words.instruments)}\\s+${atStart(words.commencements)}`,
    'iu',
  );
  const formula = new RegExp(`^${atStart(words.formulas)}`, 'iu');
  return {
    find: (layout, sentence) => {
      const { text } = layout;
      const { start, end } = sentenceSpan(layout, sentence);
      const content = text.slice(start, end);
      const isFormula =
        (enactment.test(content) && authorization.test(content)) ||
        selfReference.test(content) ||
        formula.test(content);
      return isFormula ? { span: trimSpan(text, start, end) } : undefined;
    },
  };
}
