import { wordSet } from './word-set.js';

/*
 * The function words of both written standards, by word class: prepositions; conjunctions;
 * pronouns and determiners; auxiliaries and the light verbs få, gjøre, la; adverbs; the infinitive
 * marker and small numbers.
 *
 * What both standards allow and use is shared, because `detectLanguage` takes a word of one
 * standard alone as evidence for it. A side form that is hardly ever written (`mye` in Nynorsk,
 * `anna` in Bokmål) counts as the other standard's.
 */

const shared = `
  i på til av med for om under over ved mot etter før mellom gjennom hos rundt langs bak
  utover innover oppover nedover overfor per via unntatt tross imot
  og eller men at som fordi dersom når da enn mens både verken samt så ettersom
  du han vi meg deg seg oss henne hans min mi mitt mine din di ditt dine sin si sitt sine
  vår vårt våre ei den det de denne dette slik slikt slike sånn sånt sånne
  all alt alle begge ingen ingenting andre mange få mest flest minst mindre færre
  er var bli blir blitt ha har hadde hatt skal skulle vil ville kan kunne må måtte bør burde
  få får fått gjorde gjort la
  her der hit dit inn ut opp ned fram inne ute oppe nede framme bort borte igjen
  aldri alltid likevel derfor dermed dessuten derimot altså kanskje heller jo nok vel ellers
  ofte nesten først sist også nettopp
  å to tre
`;

const bokmal = `
  fra uten innen utenfor innenfor utenom foran ovenfor nedenfor iblant blant ifølge siden
  angående vedrørende
  hvis enten hverken hvorvidt
  jeg hun man dere ham dem deres hennes dens dets selv selve egen eget egne
  en et ett disse hver hvert enhver ethvert annen annet noen noe intet samme hverandre
  mye mer flere
  hva hvem hvilken hvilket hvilke hvor hvordan hvorfor
  være vært ble fikk gjøre gjør lar
  ikke bare kun nå ennå allerede sammen senere tidligere således frem særlig imidlertid
`;

const nynorsk = `
  frå utan innan utanfor innanfor utanom framfor ovanfor nedanfor ifølgje sidan
  viss anten medan
  eg ho me dykk dykkar dei deira hennar sjølv sjølve eigen eiga eige eigne
  ein eit eitt desse kvar kvart annan anna nokon nokor noko nokre inkje same kvarandre
  mykje meir fleire
  kva kven kor korleis kvifor
  vere vera vore vert verte vart vorte blei fekk gjere gjera gjer
  ikkje berre no enno allereie saman seinare tidlegare såleis òg særleg
`;

export const bokmalFunctionWords: ReadonlySet<string> = wordSet(shared, bokmal);

export const nynorskFunctionWords: ReadonlySet<string> = wordSet(shared, nynorsk);
