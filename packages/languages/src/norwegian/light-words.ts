/** Who acts: nearly every goal has one of them. */
const actors = `
  ansatt ansatte barn bedrift bedrifter bruker brukere brukeren departement departementet eier
  eiere eldre elev elever etat etater fagfolk fellesskap folk forelder foreldre forvaltning
  forvaltningen fylkeskommune fylkeskommuner gruppe grupper innbygger innbyggere innbyggeren
  innbyggerne kollega kolleger kommune kommunedirektør kommunen kommunene kommuner kommunesektor
  kommunesektoren kommunestyre kunde kunder leder ledere leverandør leverandører lærer lærere
  medarbeider medarbeidere menneske mennesker myndighet myndigheter nabo naboer næringsliv
  ordfører organisasjon organisasjoner part parter pasient pasienter person personer regjering
  regjeringen rådmann rådmannen samfunn samfunnet stat staten unge virksomhet virksomheter voksne
`;

/** Nouns that plans are made of. */
const nouns = `
  andel ansvar antall arbeid avtale avtaler behov beskjed bruk budsjett by bygd dag dager data del
  deler digital digitale digitalisering digitaliseringsplan digitaliseringsstrategi digitalt dør
  eksempel eksempler endring endringer erfaring erfaringer felt forhold form forslag gang ganger
  grad grunn handlingsplan helhet hensyn henvendelse hjelp hjem hjemmet hovedregel hus hverdag
  hverdagen ide ideer ikt informasjon innhold kompetanse kontor kontorer kostnad kostnader krav
  krone kroner kunnskap kvalitet land ledelse liv livet løsning løsninger mengde midler minutt
  mulighet muligheter møte møter mål måned måte måter nett nettverk nivå nivåer norge nytte område
  områder oppgave oppgaver opplysning opplysninger ordning ordninger oversikt penger periode
  perioden plan planer plikt pris prosjekt prosjekter ramme rammer rapport regel regler ressurs
  ressurser resultat resultater retning rett rolle roller rom rutine rutiner råd sak saker
  samarbeid sammenheng sektor sektorer situasjon spørsmål sted steder strategi strategier styring
  størrelse støtte svar system systemer tall teknologi teknologisk teknologiske tema temaplan tid
  tider tilbud tilgang tiltak time timer ting tjeneste tjenester type uke utfordring utfordringer
  utgangspunkt utstyr utvikling valg vedtak vei veier verden verdi verktøy økonomi år årsak
`;

/** Adjectives, adverbs and numerals of general meaning. */
const adjectives = `
  aktiv aktivt aktuell ansvarlig bedre best beste dagens effektiv effektive effektivt
  eksisterende ekstra enkel enkelt enkelte enkle enklere feil felles fem fire forpliktende
  forskjellig framtidig fremtidig fullstendig første generell gjeldende god gode godt halv hel
  hele helt høy høye høyere høyt klar klare klart kommunal kommunale konkret konkrete kort korte
  lang lange langt lav lave lavere lavt lenger lett lettere lik like likt lite liten lokal lokale
  moderne mulig mulige nasjonal nasjonale neste ni ny nye nytt nødvendig nødvendige offentlig
  offentlige rask raske raskere raskt regional regionale riktig riktige sammenhengende seks sen
  sikker sikkert siste sju små statlig statlige stor store stort større størst syv
  ti tidlig tidlige tilgjengelig tilgjengelige trygg trygge trygt tydelig tydelige
  uansett uavhengig ulik ulike ulikt underveis vanlig vanlige vanskelig viktig viktige viktigste
  virkelig åpen åpent åtte
`;

/** Verbs of general meaning, in the forms that a stemmer does not join. */
const verbs = `
  ansette ansetter arbeide arbeider arbeidet avgjort avgjør avgjøre begynne begynner begynte
  behandle behandling bestemme bestemmer bestemt bestille bestiller bestilt bestå består betale
  betaler betalt betalte bidra bidrar bidratt bidro bo bodde bor bruke brukes brukt brukte bygde
  bygge bygger bygges bytte dekke dekker dekket dele deles delt delta deltar deltatt delte deltok
  dokumentere drev drevet drifte drive driver eid eide eie endre endrer endret etablere etablerer
  etablert evaluere fange fant finne finner flytte flytter flyttet forbedre forbedrer forbedret
  fortsette forutsette forvalte forvalter fulgt fulgte funnet følge følger følges ga gi gikk gir
  gis gitt gjaldt gjelde gjelder gjennomføre gjennomfører gjennomført gjøres gå går gått handle
  handler handlet hang henge henger hente henter hentet hjalp hjelpe hjelper hjulpet holde holder
  holdt høre hører hørte håndtere håndtering igangsette informere innebære inneholde innføre
  innfører innført inngå inngår inngått iverksette jobb jobbe jobber jobbet kartlagt kartlegge
  kjenne kjenner kjent kjente kjøpe kjøper kjøpes kjøpt kjøpte knytte knytter knyttet kom komme
  kommer kommet kommunisere kontakte krevd kreve krever lage lager lages laget lagt latt legge
  legger legges lese leser lest leste levere leverer levert ligge ligger ligget lot love lukke
  lære lært lærte lå mene mener ment mente minske motta mottar møtt møtte måle måler målt målte
  nådd nådde omfatte opplevd opplevde oppleve opplever oppnå oppnådd opprette oppretter opprettet
  organisere organisert passe passer planlagt planlegge prioritere prioriterer prioritert prøvd
  prøvde prøve prøver prøves rapportere redusere reduserer redusert ringe ringer sa sagt
  samarbeide samhandle samle samler samlet satt satte se sende sender sendt ser sett sette setter
  settes sier sikre sikrer sikret skaffe skape skaper skapt skapte skje skjedd skjedde skjer skrev
  skrevet skrive skriver slutte slutter sluttet snakke snakker spare sparer spurt spurte spør
  spørre starte starter startet stille stiller stilles stilt stilte sto styre styrke styrker
  styrket støtter støttet stå står stått svare svarer svart svarte sørge ta tar tas tatt tenke
  tenker tenkte tilbudt tilby tilbyr tilbød tilpasse tilpasser tilpasset tilrettelegge tok trenge
  trenger trengs trengt trengte tro undersøke undersøkt utarbeide utarbeidet utføre utfører utført
  utvikle utvikler utvikles utviklet valgt valgte vedta vedtatt velge velger vet videreføre
  videreutvikle vise viser visst visste vist viste vite vurdere vurderer vurderes vurdert øke øker
  økt økte ønske ønsker ønsket åpne åpner åpnes åpnet
`;

/**
 * Words that Norwegian plans are full of and that name no matter: plain data for `matchGoals` of
 * `@klippoglim/attribution` (its `lightWords`). Lower case, in Bokmål: the pack joins their other
 * forms and Nynorsk to them. Function words are in the pack itself.
 */
export const norwegianLightWords: readonly string[] = [actors, nouns, adjectives, verbs].flatMap(
  (text) => text.trim().split(/\s+/u),
);
