import type { GoalWordLists } from '../words/goal-words.js';

/**
 * How Bokmål and Nynorsk write goals: plain data for `extractGoals` of `@klippoglim/attribution`
 * (its type `GoalWords`). All lower case, single words.
 */
export const norwegianGoalWords: GoalWordLists = {
  heads: wordsOf(`
    mål målet måla målene hovedmål hovedmålet hovedmåla hovedmålene hovudmål hovudmålet hovudmåla
    delmål delmålet delmåla delmålene overmål effektmål effektmåla effektmålene resultatmål
    resultatmåla resultatmålene langtidsmål satsingsmål målsetting målsettingen målsettinger
    målsettingene målsetning målsetninger målsetningene målsetjing målsetjinga målsetjingar
    målsetjingane målbilde målbildet målbilder målbilete målbiletet
    innsatsområde innsatsområdet innsatsområder innsatsområda innsatsområdene
    satsingsområde satsingsområdet satsingsområder satsingsområda satsingsområdene
    satsningsområde satsningsområdet satsningsområder satsningsområdene
    fokusområde fokusområdet fokusområder fokusområda fokusområdene
    strategier strategiene strategiar strategiane delstrategi delstrategier delstrategiar
    hovedstrategi hovedstrategier hovudstrategi hovudstrategiar
    tiltak tiltaket tiltaka tiltakene hovedtiltak hovudtiltak
    prioritering prioriteringer prioriteringene prioriteringar prioriteringane
    prinsipp prinsippet prinsipper prinsippene prinsippa hovedprinsipp hovedprinsipper hovudprinsipp
    hovudprinsippa satsing satsinger satsingene satsingar satsingane satsning satsninger
    ambisjoner ambisjonene ambisjonar ambisjonane
  `),
  leads: wordsOf(`
    prioritere prioriterer prioriterast prioriteres prioritert satse satser satsar oppnå oppnår
    målsetter ambisjon ambisjonen forpliktelser forpliktelsene forpliktingar forpliktingane løfter
    løftene lovnader lovnadene
  `),
  modals: ['skal'],
  pronouns: wordsOf(`
    den det de dei dette disse desse denne dem han hun ho slik slike slikt dermed derfor difor
    ellers elles
  `),
  relatives: wordsOf('som'),
  // Not `kvar`: it is `each` more often than `where`.
  subordinators: wordsOf(`
    at hva kva hvor kor hvordan korleis hvem kven hvilken hvilket hvilke når da då om fordi hvis
    dersom før mens medan siden sidan der hvorfor kvifor slik
  `),
  infinitiveMarks: ['å'],
  governors: wordsOf(`
    til for ved uten utan med om av på etter i fra frå mot gjennom og eller enn som er ikke ikkje bare
    berre også òg samt var blir vert ha har få får gi gir gje gjev be ber begynne begynner byrje
    byrjar prøve prøver prøvar slippe slipper sleppe klare klarer klarar ønske ønsker ønskjer måtte
    rett plikt lov mulig mogleg lett lettere lettare vanskelig vanskeleg verdt verd råd evne evnen
    evna vilje viljen mulighet muligheten moglegheit ansvar ansvaret tid
  `),
};

/** The words of a text that may be broken over lines. */
function wordsOf(text: string): readonly string[] {
  return text.trim().split(/\s+/u);
}
