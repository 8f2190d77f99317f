import type {
  GoalWords,
  NameWords,
  QuotationWords,
  StatuteWords,
  WordingWords,
} from '@klippoglim/attribution';
import type { LanguagePack } from '@klippoglim/core';
import type { StudyLanguage } from '../../result.js';

/** What attribution must know of the language that documents are written in. */
export interface StudyWords {
  /** The detector's pack; absent where words are compared as they stand. */
  readonly pack?: LanguagePack;
  readonly quotation: QuotationWords;
  readonly statute: StatuteWords;
  readonly goal: GoalWords;
  readonly light: readonly string[];
  readonly wording: WordingWords;
  readonly name: NameWords;
  /** Set phrases of the kind of document. */
  readonly phrases: readonly string[];
}

/**
 * Loads the words of a study's language. A study without a pack is taken to be Norwegian in this:
 * what differs is how words are compared.
 */
export async function loadStudyWords(language: StudyLanguage): Promise<StudyWords> {
  if (language === 'en') {
    const {
      english,
      englishGoalWords,
      englishLightWords,
      englishNameWords,
      englishQuotationWords,
      englishStatuteWords,
      englishWordingWords,
    } = await import('@klippoglim/languages/english');
    return {
      pack: english,
      quotation: englishQuotationWords,
      statute: englishStatuteWords,
      goal: englishGoalWords,
      light: englishLightWords,
      wording: englishWordingWords,
      name: englishNameWords,
      phrases: [],
    };
  }
  const norwegian = await import('@klippoglim/languages/norwegian');
  const { norwegianPlanPhrases } = await import('@klippoglim/languages/norwegian/background');
  return {
    ...(language === 'no' && { pack: norwegian.norwegian }),
    quotation: norwegian.norwegianQuotationWords,
    statute: norwegian.norwegianStatuteWords,
    goal: norwegian.norwegianGoalWords,
    light: norwegian.norwegianLightWords,
    wording: norwegian.norwegianWordingWords,
    name: norwegian.norwegianNameWords,
    phrases: norwegianPlanPhrases,
  };
}
