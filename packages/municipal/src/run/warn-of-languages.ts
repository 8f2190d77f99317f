import type { DocumentLanguage, StudyLanguage, StudyWarning } from '../result.js';

/** Which languages a pack knows: it joins the forms of their words, also between them. */
const languagesOfPack: Readonly<Record<StudyLanguage, readonly string[]>> = {
  no: ['nb', 'nn'],
  en: ['en'],
  none: [],
};

/** English names; a language that is not among them is named by its tag. */
const names: Readonly<Record<string, string>> = {
  nb: 'Bokmål',
  nn: 'Nynorsk',
  en: 'English',
  sv: 'Swedish',
  da: 'Danish',
};

/** A language is told of from this share of the words, at which it can move a figure as much. */
const leastShare = 0.05;

/** And from this many words: fewer are a quotation, and may be wrongly told. */
const leastWords = 50;

/**
 * Warns of what is in a language that the study's pack does not know, since hardly a passage can be
 * found in it, and notes (or, without a pack, warns) that a document is in more than one.
 */
export function warnOfLanguages(
  file: string,
  { shares }: DocumentLanguage,
  pack: StudyLanguage,
): readonly StudyWarning[] {
  const known = languagesOfPack[pack];
  const all = shares.reduce((sum, { words }) => sum + words, 0);
  const told = shares.flatMap(({ tag, words }) =>
    tag !== undefined && words >= leastWords && words >= leastShare * all
      ? [{ tag, words, percent: Math.round((100 * words) / all) }]
      : [],
  );
  const strange = pack === 'none' ? [] : told.filter(({ tag }) => !known.includes(tag));
  const warnings = strange.map(({ tag, words, percent }): StudyWarning => {
    return {
      code: 'language-not-in-pack',
      severity: 'warning',
      message: `${file}: ${percent} % of its words (${words}) are in ${names[tag] ?? tag}, which the study's language pack (${pack}) does not know. They meet only the same words in the same language, so that copies in them, or from them, are hardly found.`,
      detail: { language: tag, pack, percent, words },
    };
  });
  const rest = told.filter((one) => !strange.includes(one));
  if (rest.length < 2) return warnings;
  const list = rest.map(({ tag, percent }) => `${names[tag] ?? tag} ${percent} %`).join(', ');
  const isJoined = pack !== 'none';
  return [
    ...warnings,
    {
      code: 'languages-differ',
      severity: isJoined ? 'note' : 'warning',
      message: `${file}: its parts are in different languages: ${list}. ${
        isJoined
          ? 'The language pack joins them: a copy is looked for in all of them.'
          : 'Without a language pack, words of one do not meet those of another.'
      }`,
      detail: {
        languages: rest.map(({ tag, percent }) => `${tag} ${percent}`).join(', '),
        pack,
      },
    },
  ];
}
