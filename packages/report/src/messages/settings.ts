import type { ReportLanguage } from '../language.js';

/** What a setting of a study's sensitivity changes, by its name; a `=` and a number may follow it. */
export const settingMeanings: Readonly<Record<ReportLanguage, Readonly<Record<string, string>>>> = {
  nb: {
    study: 'studiens egen',
    minWords: 'korteste passasje, i ord',
    'canonical=none': 'nynorsk og bokmål møtes ikke',
    'language=none': 'ordene sammenlignes som de står',
    'passages=verbatim': 'bare ordrette passasjer teller',
    'quoted=copied': 'sitat og lovtekst er ikke satt til side',
    'commonplace=copied': 'vanlige vendinger er ikke satt til side',
    'via=apart': 'det som trolig kom gjennom en annen kommune, teller ikke',
    'dates=unknown': 'yngre kilder teller også',
  },
  nn: {
    study: 'den i studien sjølv',
    minWords: 'kortaste passasje, i ord',
    'canonical=none': 'nynorsk og bokmål møtest ikkje',
    'language=none': 'orda blir samanlikna som dei står',
    'passages=verbatim': 'berre ordrette passasjar tel',
    'quoted=copied': 'sitat og lovtekst er ikkje sette til side',
    'commonplace=copied': 'vanlege vendingar er ikkje sette til side',
    'via=apart': 'det som truleg kom gjennom ein annan kommune, tel ikkje',
    'dates=unknown': 'yngre kjelder tel òg',
  },
  en: {
    study: 'the study’s own',
    minWords: 'shortest passage, in words',
    'canonical=none': 'Nynorsk and Bokmål do not meet',
    'language=none': 'words are compared as they stand',
    'passages=verbatim': 'only verbatim passages count',
    'quoted=copied': 'quoted and statutory text is not set apart',
    'commonplace=copied': 'commonplace wording is not set apart',
    'via=apart': 'what probably came by way of another municipality does not count',
    'dates=unknown': 'younger sources count as well',
  },
};
