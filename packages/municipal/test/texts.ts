/** Nineteen words that no other text here has. */
export const copied =
  'Kommunene skal sammen utvikle gode digitale tjenester som innbyggerne har tillit til og faktisk tar i bruk hver dag';

/** Eighteen others. */
export const alsoCopied =
  'Felles løsninger for arkiv og innsyn må finansieres av stat og kommune i fellesskap gjennom en fast avtale';

export const national = `Strategien gjelder fra nyttår. ${copied}. Ansvaret ligger i departementet. ${alsoCopied}. Slik blir det.`;

/** Shares nothing with the others. */
export const own =
  'Her ved fjorden ror vi til skolen når ferja står, og derfor bygger vi egen fiber langs veien før snøen kommer.';

/** A sentence of twenty words as a law has it. */
export const law =
  'Kommunen skal ha en plan for sitt arbeid med sikkerhet og beredskap, og planen skal gjennomgås av kommunestyret hvert fjerde år.';
