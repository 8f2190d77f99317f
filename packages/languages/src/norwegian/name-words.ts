import type { NameWordLists } from '../words/name-words.js';
import { phraseList } from '../words/wording-words.js';

const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** How names of places end: nature, farms, settlements; each in its indefinite and definite forms. */
const placeEndings = wordsOf(`
  vik vika viken viki våg vågen vågan fjord fjorden fjordane sund sundet sunda eid eidet
  dal dalen dalane dalar mark marka fjell fjellet hei heia heiane ås åsen haug haugen haugane
  berg berget bergan nes neset nesset odden holm holmen holmane øy øya øyene øyane skjær skjæret
  elv elva elvi å åa foss fossen strand stranda stranden vatn vatnet vann vannet tjern tjernet
  sjø sjøen havn havna hamn hamna bukt bukta lia lien li mo moen myr myra vang vangen voll vollen
  rud rød tveit tvedt stad sted set seter sæter sætra heim land lund lunden gård gard garden
  by bygd bygda bygdi grend grenda torget brygga bryggen kaia tangen neset straum straumen strømmen
  side sida siden botn botnen kroken skog skogen bakken bakkane lid lidi skar skaret
`);

/** Nouns of local institutions. */
const institutionHeads = phraseList(`
  skole
  skule
  barneskole
  barneskule
  ungdomsskole
  ungdomsskule
  barne- og ungdomsskole
  barne og ungdomsskole
  barne og ungdomsskule
  videregående skole
  vidaregåande skule
  videregående
  vidaregåande
  folkehøgskole
  folkehøgskule
  kulturskole
  kulturskule
  oppvekstsenter
  oppvekstområde
  barnehage
  barnehager
  sykehjem
  sjukeheim
  omsorgssenter
  omsorgsbolig
  omsorgsboliger
  bo og behandlingssenter
  bo og aktivitetssenter
  bo og servicesenter
  helsesenter
  helsehus
  helsestasjon
  legekontor
  legesenter
  sykehus
  sjukehus
  bibliotek
  folkebibliotek
  museum
  kulturhus
  kino
  kirke
  kyrkje
  rådhus
  samfunnshus
  bygdehus
  grendehus
  idrettshall
  idrettspark
  bad
  svømmehall
  symjehall
  havn
  hamn
  havnevesen
  brannstasjon
  telegrafstasjon
  driftssenter
  driftssentral
  servicesenter
  servicetorg
  innbyggertorg
  næringspark
  næringsforening
  næringslag
  næringshage
  kraftlag
  energiverk
  vassverk
  vannverk
  sparebank
`);

/** Names and words with capitals that are no municipality's own. */
const outsideNames = phraseList(`
  norge
  noreg
  norden
  sverige
  danmark
  finland
  island
  færøyene
  færøyane
  europa
  eu
  eøs
  usa
  storbritannia
  tyskland
  estland
  stortinget
  regjeringen
  regjeringa
  kongen
  staten
  digdir
  difi
  nav
  altinn
  ks
  datatilsynet
  riksrevisjonen
  helsedirektoratet
  utdanningsdirektoratet
  kartverket
  politiet
  skatteetaten
  riksarkivet
  arkivverket
  språkrådet
  sivilombudet
  sivilombudsmannen
  fylkesmannen
  statsforvalteren
  statsforvaltaren
  husbanken
  statistisk sentralbyrå
  helsenorge
  feide
  vigo
  svarut
  svarinn
  fiks
  minid
  bankid
  buypass
  matrikkelen
  folkeregisteret
  brønnøysundregistrene
  enhetsregisteret
  microsoft
  office
  windows
  teams
  outlook
  sharepoint
  google
  apple
  facebook
  instagram
  twitter
  messenger
  snapchat
  linkedin
  youtube
  internett
  visma
  acos
  agresso
  unit
  gerica
  profil
  elements
  public
  norsk
  norske
  nordisk
  digital
  digitale
  digitalt
  strategi
  strategien
  plan
  planen
  kapittel
  tiltak
  mål
  vedlegg
  figur
  tabell
  januar
  februar
  mars
  april
  mai
  juni
  juli
  august
  september
  oktober
  november
  desember
  mandag
  tirsdag
  onsdag
  torsdag
  fredag
`);

/** How common nouns end that plans like to write with a capital. */
const outsideEndings = wordsOf(`
  loven lova lovens forskriften forskrifta direktoratet forbundet departementet departementa tilsynet ombudet
  styret utvalget utvalet rådet rådmannen mannen direktøren ordføreren ordføraren sjefen lederen leiaren
  avdelingen avdelinga enheten eininga tjenesten tenesta sektoren skapet etaten
  planen strategien programmet prosjektet rundskrivet meldingen meldinga utredningen utgreiinga
  registeret plattformen portalen systemet løsningen løysinga
`);

/** Words by which local names are told in Bokmål and Nynorsk. */
export const norwegianNameWords: NameWordLists = Object.freeze({
  placePrepositions: wordsOf(
    'i på til fra frå ved mot rundt omkring utenfor utanfor innenfor innanfor mellom langs over nær',
  ),
  betweenPrepositionAndName: wordsOf(
    'hele heile gamle gamla nye nære både ytre indre nordre søndre søre øvre nedre vestre austre østre',
  ),
  conjunctions: ['og', 'eller', 'samt'],
  placeEndings,
  institutionHeads,
  municipalityHeads: ['kommune', 'herad', 'herred', 'bykommune'],
  outsideNames,
  outsideEndings,
});
