import { phraseList, type WordingWordLists } from '../words/wording-words.js';

/*
 * Both written standards in one list: a Nynorsk plan is compared with a Bokmål source.
 *
 * How strong a demand is, in steps. `skal` and `må` both bind; `skal` is what plans promise with, `må`
 * also says what is needed for something else, so it is a step below. `bør` recommends and `vil`
 * intends: neither is the stronger. `kan` and `ønsker` bind no one. A hedge takes two steps off, so
 * that `skal så langt det er mulig` is as much as `bør`, and `vil arbeide for` as much as `ønsker`.
 */
const modals: WordingWordLists['modals'] = [
  {
    strength: 6,
    forms: [
      ...['skal', 'skulle', 'plikter', 'pliktar', 'har plikt til', 'er pålagt', 'er pålagd'],
      ...['er forpliktet til', 'er forplikta til', 'er plikta til'],
    ],
  },
  { strength: 5, forms: ['må'], infinitives: ['måtte'] },
  {
    // Without need there is no demand left.
    strength: 5,
    negatedStrength: 1,
    forms: ['trenger å', 'treng å', 'behøver å', 'behøver ikke å', 'er nødt til', 'er nøydd til'],
  },
  {
    strength: 4,
    forms: [
      ...['bør', 'burde', 'anbefales å', 'oppfordres til', 'rådes til'],
      ...['blir oppfordret til', 'blir oppmoda om', 'vert oppmoda om', 'oppmodast om'],
      ...['blir tilrådd', 'vert tilrådd', 'blir anbefalt', 'vert tilrådde'],
    ],
  },
  { strength: 4, forms: ['vil', 'ville'] },
  {
    // What cannot be done is forbidden more strongly than what should not be.
    strength: 2,
    negatedStrength: 5,
    forms: ['kan'],
    infinitives: ['kunne'],
  },
  {
    strength: 2,
    forms: [
      ...['ønsker å', 'ønsker at', 'ønskjer å', 'ønskjer at', 'ynskjer å', 'ynskjer at'],
      ...['tar sikte på', 'tek sikte på', 'har som mål', 'har som ambisjon', 'håper', 'håpar'],
    ],
  },
];

const hedges = phraseList(`
  så langt det er mulig
  så langt det er mogleg
  så langt det lar seg gjøre
  så langt det lèt seg gjere
  så langt som mulig
  så langt som mogleg
  så langt råd er
  så sant det er mulig
  i den grad det er mulig
  i den grad det er mogleg
  i størst mulig grad
  i størst mogleg grad
  der det er mulig
  der det er mogleg
  der det er hensiktsmessig
  der det er tenleg
  der det er føremålstenleg
  når det er hensiktsmessig
  når det er mulig
  når det er mogleg
  når det er føremålstenleg
  dersom det er mulig
  dersom det er mogleg
  hvis mulig
  om mulig
  om mogleg
  ved behov
  etter behov
  som hovedregel
  som hovudregel
  fortrinnsvis
  arbeide for
  arbeide for å
  jobbe for
  jobbe for å
  arbeide mot
  jobbe mot
  strebe etter
  etterstrebe
  tilstrebe
  tilstrebast
  forsøke å
  prøve å
  freiste å
  søke å
  vurdere å
  vurdere om
`);

const generalActors = phraseList(`
  kommunal sektor
  kommunesektoren
  offentlig sektor
  offentleg sektor
  det offentlige
  det offentlege
  forvaltningen
  forvaltninga
  offentlig virksomhet
  offentlige virksomheter
  offentleg verksemd
  offentlege verksemder
  statlige virksomheter
  statlege verksemder
  virksomheten
  virksomhetene
  virksomheter
  verksemda
  verksemdene
  verksemder
  etatene
  etatane
  kommunene
  kommunane
  kommuner
  kommunar
  norske kommuner
  norske kommunar
  alle kommuner
  alle kommunar
  kommune
  en kommune
  én kommune
  ein kommune
  éin kommune
  hver kommune
  kvar kommune
  enkelt kommune
  den enkelte kommune
  den enkelte kommunen
  den einskilde kommunen
  fylkeskommunene
  fylkeskommunane
  fylkeskommuner
  fylkeskommunar
  staten
  stat og kommune
  regjeringen
  regjeringa
  departementet
  departementene
  departementa
  myndighetene
  styresmaktene
  fellesskapet
  norge
  noreg
`);

const localActors = phraseList(`
  kommunen
  kommunen vår
  kommunen selv
  kommunen sjølv
  vår kommune
  kommunal
  kommunalt
  kommunale
  vi
  me
  oss
  vår
  vårt
  våre
`);

const numbers: Readonly<Record<string, number>> = {
  ...{ én: 1, éi: 1, éin: 1, ett: 1, eitt: 1, éitt: 1, to: 2, tre: 3, fire: 4, fem: 5, seks: 6 },
  ...{ sju: 7, syv: 7, åtte: 8, ni: 9, ti: 10, elleve: 11, tolv: 12, tretten: 13, fjorten: 14 },
  ...{ femten: 15, seksten: 16, sytten: 17, atten: 18, nitten: 19, tjue: 20, tyve: 20 },
  ...{ tretti: 30, førti: 40, femti: 50, seksti: 60, sytti: 70, åtti: 80, nitti: 90 },
  ...{ hundre: 100, tusen: 1000, million: 1e6, millioner: 1e6, millionar: 1e6 },
  ...{ milliard: 1e9, milliarder: 1e9, milliardar: 1e9 },
};

/** Words by which softened and hardened wording is told in Bokmål and Nynorsk. */
export const norwegianWordingWords: WordingWordLists = Object.freeze({
  modals,
  nonModals: ['vil si', 'skal til', 'må til', 'kan hende', 'kan henda'],
  infinitiveMarks: ['å'],
  negations: ['ikke', 'ikkje', 'aldri', 'ingen', 'inga', 'inkje', 'verken', 'hverken'],
  afterNoNegation: ['bare', 'berre', 'minst'],
  hedges,
  hedgeCost: 2,
  numbers,
  articles: ['en', 'ei', 'et', 'ein', 'eit'],
  percent: ['prosent', 'pst'],
  decimalMark: ',',
  generalActors,
  localActors,
  nameHeads: ['kommune', 'herad', 'herred', 'bykommune'],
});
