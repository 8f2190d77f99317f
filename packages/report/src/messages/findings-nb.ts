import type { FindingMessages } from './finding-messages.js';

/** Bokmål. */
export const findingsNb: FindingMessages = {
  tokenClass: {
    source: 'fra én kilde',
    several: 'i flere kilder',
    peer: 'fra andre kommuner',
    quoted: 'sitat og lovtekst',
    commonplace: 'vanlige vendinger',
    own: 'egne ord',
  },
  tokenClassMeaning: {
    source: 'ordlyden står i bare én av kildene',
    several: 'ordlyden står i to eller flere av kildene',
    peer: 'ordlyden står ikke i noen kilde, men i et dokument fra en annen kommune',
    quoted: 'i anførselstegn eller innrykk med kilden oppgitt, eller tekst fra en lov',
    commonplace: 'så vanlig i slike dokumenter at det ikke sier noe at flere har den',
    own: 'ingen av delene',
  },
  quotedReason: { quotation: 'sitat', statute: 'lovtekst' },
  copied: 'Kopiert',
  classesCaption:
    'Hvert ord i dokumentet hører til i nøyaktig én av de seks klassene; de blir til sammen 100 %',
  classesLegend: [
    'Kopiert er ordene fra én kilde og i flere kilder til sammen. Sitater, lovtekst og vanlige vendinger er satt til side. I klammer et intervall på 95 %: Andelen er talt opp, ikke anslått; intervallet sier hvor mye den hviler på hvilke avsnitt dokumentet tilfeldigvis har.',
    'Felles med kilder er alt som deles med en kilde som ikke er yngre enn dokumentet, uten at noe er satt til side.',
  ],
  sourcesTable: 'Andeler per kilde',
  sourcesTableCaption:
    'Andel av ordene i hvert dokument som det har felles med hver kilde. Kildene har tekst felles med hverandre, så andelene kan til sammen bli større enn det som er kopiert.',
  shared: 'Felles med kilder',
  intervalOf: (lower, upper) => `${lower}–${upper}`,
  intervalHead: 'intervall på 95 %',
  excess: 'Utover tilfeldighet',
  excessHead: 'Utover tilfeldighet',
  excessHelp:
    'Det dokumentet har felles med kildene utover det bakgrunnstekstene har, og p-verdien etter Holm for alle dokumentene.',
  excessOf: (excess, lower, upper, corrected) =>
    `${excess} [${lower} til ${upper}], p ${corrected}`,
  copiedOfRest: 'Fra kilder og kommuner, av det som ikke er satt til side',
  portion: {
    alone: (words) => `${words} ord bare her`,
    nearest: (words) => `${words} i flere, nærmest her`,
    earliest: (words) => `${words} i flere, eldst her`,
  },
  documentWithin: 'dokument',

  goals: 'Kildenes mål',
  goalsLead:
    'Hva som er blitt av hvert mål i kildene. Ordrett: ordene står der nesten som de er. Tilpasset: samme mål i endret ordlyd. Nevnt: det målet handler om, er nevnt med egne ord. Fraværende: ingen av delene. Dokumentets dato spiller ingen rolle her.',
  goalsNone: 'Fant ingen mål i kildene. De kan oppgis i manifestet.',
  goal: 'Mål',
  degree: {
    verbatim: 'ordrett',
    adapted: 'tilpasset',
    mentioned: 'nevnt',
    absent: 'fraværende',
  },
  whichDocuments: 'Hvilke',
  goalsTaken: (taken, all) => `${taken} av ${all} mål finnes igjen`,
  showPlaces: 'Målene og hvor de står',
  goalSourceYounger: 'kilden er yngre',

  inEarlier: 'Står i eldre kilder',
  inNoEarlier: 'Har ingen tekst fra de andre kildene.',
  undecided: 'datoene avgjør ikke retningen',

  peers: 'Mellom kommuner',
  peersLead:
    'Ord som ikke står i noen kilde, men i et dokument fra en annen kommune, og ord fra kilder som trolig kom gjennom et slikt dokument.',
  peersNone: 'Ingen dokumenter har ord som må være kommet fra en annen kommune.',
  peersOther: (count) =>
    `${count === 1 ? 'Ett par' : `${count} par`} til har tekst felles som regnes under kilder, sitater eller vanlige vendinger; se peers.csv.`,
  peersCaption: 'Hvem som har ord fra hvem, flest ord først',
  borrower: 'Dokument',
  lender: 'Felles med',
  direction: { from: 'herfra', undecided: 'uavgjort' },
  directionHead: 'Retning etter dato',
  passages: 'Passasjer',
  otherMunicipality: 'Annen kommune',

  editions: 'Fra utgave til utgave',
  editionsLead: 'Kommuner med flere dokumenter: hva som er beholdt fra det ene til det neste.',
  editionsCaption: 'Ord som er beholdt, føyd til og strøket',
  earlierEdition: 'Eldre',
  laterEdition: 'Nyere',
  kept: 'Beholdt, av det nyere',
  carriedOver: 'Ført videre, av det eldre',
  added: 'Nytt, av det kopiert',
  dropped: 'Strøket, av det kopiert',

  sensitivity: 'Andre innstillinger',
  sensitivityLead:
    'Andelen kopiert under andre innstillinger, og hvor godt de holder dokumentene i samme rekkefølge (1 er helt likt).',
  sensitivityCaption: 'Andel kopiert, per innstilling',
  settingHead: 'Innstilling',
  settings: {
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
  spearman: 'Spearmans ρ',
  kendall: 'Kendalls τ',

  wordingChanges: 'Endret ordlyd',
  noWordingChanges: 'ingen endringer av skal og bør, tall, aktør eller ledd',
  change: {
    modality: {
      softened: 'svekket',
      hardened: 'skjerpet',
      reversed: 'snudd',
      dropped: 'modalverb borte',
      added: 'modalverb føyd til',
    },
    number: { changed: 'tall endret', dropped: 'tall borte', added: 'tall føyd til' },
    actor: {
      localized: 'aktør gjort lokal',
      generalized: 'aktør gjort allmenn',
      dropped: 'kommunenavn borte',
      added: 'kommunenavn føyd til',
    },
    clause: { 'left-out': 'ledd utelatt', 'put-in': 'ledd føyd til', replaced: 'ledd byttet ut' },
  },
  localClause: 'nevner kommunen',
  localClauses: 'nye ledd som nevner kommunen',

  anchoring: 'Lokal forankring',
  anchored: (share, part, whole) =>
    `${share} av de egne ordene (${part} av ${whole}) står i setninger som nevner stedet`,
  onGoals: (share, part, whole) =>
    `${share} av de egne ordene (${part} av ${whole}) handler om kildenes mål`,
  localNames: 'Navn',
  nameKind: {
    own: 'kommunen selv',
    place: 'steder',
    institution: 'institusjoner',
    neighbour: 'naboer',
  },

  chain: (names) => `først sett i ${names[0]}, kommet gjennom ${names.slice(1).join(' og ')}`,
  via: (name) => `ordlyden er nærmere den i ${name}`,
  attributedTo: 'Regnes til',
  attributedOf: (part, whole) => `${part} av ${whole} ord`,
  attributedElsewhere: 'ingen; ordlyden er nærmere en annen tekst, eller ordene er satt til side',
};
