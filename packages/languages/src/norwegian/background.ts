/*
 * Set phrases of Norwegian public plans, in both standards, written for this project from knowledge of
 * the genre: what plans, strategies and cases say whoever wrote them. For the option `phrases` of
 * `createBackground` of `@klippoglim/attribution`. Loaded only by those who import this subpath.
 *
 * One phrase a line, at least four words (shorter ones are not looked up). A phrase is here because
 * sharing it proves nothing, never because one document has it. Nynorsk stands beside Bokmål where
 * more than the spelling differs, or where the spelling is not sure to be joined by the pack.
 */

/** How plans come about, are decided and revised. */
const process = `
planen skal rulleres hvert fjerde år
planen rulleres årlig i forbindelse med budsjett og økonomiplan
strategien skal rulleres hvert fjerde år
strategien skal revideres ved behov og minst hvert fjerde år
handlingsplanen rulleres årlig i forbindelse med økonomiplanen
handlingsdelen skal rulleres årlig og ses i sammenheng med økonomiplanen
tiltakene prioriteres i de årlige budsjett- og økonomiplanprosessene
tiltakene i planen må ses i sammenheng med handlings- og økonomiplanen
tiltak som krever finansiering innarbeides i handlings- og økonomiplanen
oppfølging av planen skjer gjennom kommunens ordinære plan- og budsjettprosess
planen er forankret i kommuneplanens samfunnsdel
strategien bygger på kommuneplanens samfunnsdel
planen er en temaplan under kommuneplanens samfunnsdel
kommuneplanens samfunnsdel er kommunens overordnede styringsdokument
kommuneplanen er kommunens overordnede styringsdokument
planen er utarbeidet av en tverrfaglig arbeidsgruppe
arbeidet er ledet av en tverrfaglig prosjektgruppe
planen har vært på høring og er vedtatt av kommunestyret
planen ble vedtatt av kommunestyret i møte
planen ble lagt ut til offentlig ettersyn
forslaget sendes på høring og legges ut til offentlig ettersyn
saken legges fram for kommunestyret til endelig behandling
kommunestyret vedtar planen slik den foreligger
kommunestyret tar saken til orientering
rådmannen gis fullmakt til å foreta nødvendige endringer
kommunedirektøren gis fullmakt til å foreta mindre endringer i planen
rådmannens forslag til vedtak kommunestyret vedtar
kommunedirektøren har det overordnede ansvaret for oppfølging av planen
rådmannen har det overordnede ansvaret for gjennomføring av strategien
ansvaret for oppfølging av tiltakene ligger i den enkelte enhet
status rapporteres årlig til kommunestyret i årsmeldingen
det skal rapporteres årlig på måloppnåelse i årsberetningen
planen skal være et levende dokument
strategien skal være et levende dokument som oppdateres jevnlig
strategien skal være et verktøy for ledere og ansatte
strategien gjelder for hele kommunens organisasjon
planen gjelder for alle ansatte i kommunen
formålet med planen er å gi en samlet oversikt over
hensikten med strategien er å gi en felles retning for arbeidet
målet med planen er å sikre at
det er utarbeidet en egen handlingsplan med konkrete tiltak
det vises til vedlagte handlingsplan for nærmere beskrivelse av tiltakene
planen må sees i sammenheng med andre planer i kommunen
det er behov for å se tiltakene i sammenheng
i et langsiktig perspektiv er det nødvendig å
`;

/** Law, economy and governance. */
const governance = `
i tråd med gjeldende lover og forskrifter
i henhold til gjeldende lover og forskrifter
i henhold til gjeldende lov- og regelverk
innenfor rammen av gjeldende lover og regler
innenfor de til enhver tid gjeldende økonomiske rammer
innenfor vedtatte økonomiske rammer
innenfor eksisterende budsjettrammer og økonomiske rammer
i tråd med nasjonale føringer og lokale behov
i tråd med nasjonale mål og føringer
i samsvar med nasjonale føringer og krav
nasjonale føringer legger rammer for kommunens arbeid
statlige føringer og krav til kommunene
best mulig utnyttelse av kommunens samlede ressurser
riktig bruk av kommunens samlede ressurser
effektiv bruk av fellesskapets ressurser
mer effektiv ressursbruk og bedre kvalitet på tjenestene
gode tjenester med god kvalitet til rett tid
rett tjeneste på rett nivå til rett tid
rett hjelp til rett tid på rett sted
rett kompetanse på rett sted til rett tid
rett informasjon til rett person til rett tid
klare ansvarsforhold og tydelige roller
tydelig ansvars- og rollefordeling i organisasjonen
det er et lederansvar å sørge for at
ledere på alle nivå har ansvar for
forankring i ledelsen er en forutsetning for å lykkes
forankring hos ledelsen er avgjørende for å lykkes
involvering av ansatte og tillitsvalgte er viktig
ansatte, tillitsvalgte og verneombud skal involveres i arbeidet
det skal gjennomføres risiko- og sårbarhetsanalyser
det må gjennomføres en risiko- og sårbarhetsanalyse
ivareta krav til personvern og informasjonssikkerhet
krav til informasjonssikkerhet og personvern skal ivaretas
personvern og informasjonssikkerhet skal ivaretas i alle løsninger
sikre konfidensialitet, integritet og tilgjengelighet
konfidensialitet, integritet og tilgjengelighet for informasjon
innebygd personvern skal være en del av alle nye løsninger
anskaffelser skal gjennomføres i tråd med lov om offentlige anskaffelser
kommunen skal være en attraktiv arbeidsgiver
kommunen skal være en attraktiv og framtidsrettet arbeidsgiver
beholde og rekruttere kompetente medarbeidere
rekruttere, utvikle og beholde kvalifiserte medarbeidere
kommunen skal ha en bærekraftig økonomi
en bærekraftig økonomisk utvikling over tid
gevinster skal tas ut i form av økt kvalitet eller reduserte kostnader
det skal utarbeides gevinstrealiseringsplan for alle prosjekter
både kvalitative og kvantitative gevinster
`;

/** Services, inhabitants and surroundings. */
const services = `
til det beste for innbyggere og næringsliv
gode og effektive tjenester til innbyggere og næringsliv
gode og effektive tjenester til innbyggerne
gode og likeverdige tjenester til alle innbyggere
trygge og gode tjenester til innbyggerne
tjenester av god kvalitet til innbyggerne
et best mulig tilbud til innbyggerne
nye og bedre tjenester som er enkle å bruke
tjenestene skal være tilgjengelige, brukervennlige og effektive
brukeren skal settes i sentrum for tjenestene
med brukeren i sentrum for utvikling av tjenester
innbyggeren i sentrum for kommunens tjenester
en enklere hverdag for innbyggere og næringsliv
enklere hverdag for innbyggere, næringsliv og ansatte
innbyggere, næringsliv, frivillige og andre samarbeidspartnere
i samarbeid med innbyggere, næringsliv og frivillige lag og organisasjoner
i nært samarbeid med frivillige lag og foreninger
i samarbeid med andre kommuner i regionen
samarbeid på tvers av sektorer og forvaltningsnivå
samhandling på tvers av enheter og fagområder
på tvers av sektorer, enheter og fagområder
bo lengst mulig i eget hjem
bo trygt hjemme så lenge som mulig
mestre eget liv lengst mulig i egen bolig
velferdsteknologi skal være en integrert del av tjenestetilbudet
en integrert del av tjenestetilbudet i helse og omsorg
språket skal være klart og tilpasset mottakeren
et klart språk som er tilpasset mottakeren
klart og forståelig språk i all kommunikasjon
universell utforming skal ligge til grunn for alle løsninger
løsningene skal være universelt utformet
en god kommune å bo, leve og arbeide i
et godt sted å bo og leve
gode oppvekstvilkår for barn og unge
barn og unge skal ha gode oppvekstvilkår
et trygt og godt oppvekstmiljø for alle barn og unge
et trygt og inkluderende barnehage- og skolemiljø
flere eldre og færre i yrkesaktiv alder
økende andel eldre og færre yrkesaktive
den demografiske utviklingen med flere eldre
kommunen står overfor store utfordringer i årene framover
kommunene står overfor store utfordringer i årene som kommer
samfunnet er i stadig endring og utvikling
utviklingen går raskt og stiller nye krav
for å møte framtidens utfordringer
for å møte framtidige behov og krav
rustet til å møte framtidens utfordringer
økte forventninger fra innbyggere og næringsliv
sosialt, økonomisk og miljømessig bærekraftig
sosial, økonomisk og miljømessig bærekraft
fns bærekraftsmål skal ligge til grunn for
ta vare på natur og miljø for kommende generasjoner
`;

/** Digital development. */
const digital = `
digitalisering handler om å bruke teknologi til å fornye, forenkle og forbedre
bruke teknologi til å fornye, forenkle og forbedre
det handler om å tilby nye og bedre tjenester som er enkle å bruke, effektive og pålitelige
teknologi er ikke et mål i seg selv
digitalisering er ikke et mål i seg selv
teknologi er et virkemiddel, ikke et mål i seg selv
digitalisering er et virkemiddel for å nå målene
digitalisering handler ikke bare om teknologi
digitalisering handler først og fremst om mennesker
digitalisering handler mer om endring enn om teknologi
den teknologiske utviklingen går stadig raskere
den teknologiske utviklingen gir nye muligheter
digitale tjenester skal være førstevalget
digitalt førstevalg skal være hovedregelen
digital kommunikasjon skal være hovedregelen
kommunens hjemmeside skal være hovedkanalen for informasjon
innbyggerne skal oppleve kommunen som åpen og tilgjengelig
tilgjengelige tjenester hele døgnet uavhengig av tid og sted
uavhengig av tid og sted
fra manuelle til digitale arbeidsprosesser
automatisering av manuelle og rutinepregede oppgaver
frigjøre tid til kjerneoppgavene og gode tjenester
frigjøre ressurser til andre oppgaver i kommunen
gjenbruk av data og felles løsninger
ta i bruk nasjonale felleskomponenter og fellesløsninger
god digital kompetanse hos ledere og ansatte
økt digital kompetanse hos ansatte og innbyggere
ansatte skal ha nødvendig digital kompetanse
stabil og sikker drift av kommunens systemer
robust og sikker infrastruktur er en forutsetning
god bredbånds- og mobildekning i hele kommunen
høyhastighets bredbånd til alle husstander i kommunen
`;

/** The same and more in Nynorsk. */
const nynorsk = `
planen skal rullerast kvart fjerde år
strategien skal rullerast kvart fjerde år
handlingsplanen vert rullert årleg i samband med økonomiplanen
handlingsplanen blir rullert årleg saman med budsjett og økonomiplan
tiltaka vert prioriterte i det årlege arbeidet med budsjett og økonomiplan
tiltaka må sjåast i samanheng med handlings- og økonomiplanen
planen er forankra i samfunnsdelen til kommuneplanen
planen byggjer på samfunnsdelen til kommuneplanen
kommuneplanen er det overordna styringsdokumentet til kommunen
planen er utarbeidd av ei tverrfagleg arbeidsgruppe
planen har vore på høyring og er vedteken av kommunestyret
planen vart lagd ut til offentleg ettersyn
kommunestyret vedtek planen slik han ligg føre
kommunestyret tek saka til orientering
rådmannen får fullmakt til å gjere mindre endringar i planen
det vert rapportert årleg til kommunestyret i årsmeldinga
planen skal vere eit levande dokument
strategien skal vere eit verktøy for leiarar og tilsette
planen gjeld for alle tilsette i kommunen
føremålet med planen er å gi ei samla oversikt over
i tråd med gjeldande lover og forskrifter
i samsvar med gjeldande lover og forskrifter
i samsvar med gjeldande lov- og regelverk
innanfor dei til kvar tid gjeldande økonomiske rammene
innanfor vedtekne økonomiske rammer
i tråd med nasjonale føringar og lokale behov
best mogleg utnytting av dei samla ressursane til kommunen
effektiv bruk av ressursane til fellesskapen
rett teneste på rett nivå til rett tid
rett hjelp til rett tid på rett stad
rett kompetanse på rett stad til rett tid
leiarar på alle nivå har ansvar for
forankring i leiinga er ein føresetnad for å lukkast
tilsette, tillitsvalde og verneombod skal involverast i arbeidet
det skal gjennomførast risiko- og sårbarheitsanalysar
personvern og informasjonstryggleik skal takast vare på i alle løysingar
sikre konfidensialitet, integritet og tilgjenge
kommunen skal vere ein attraktiv arbeidsgivar
rekruttere, utvikle og halde på kvalifiserte medarbeidarar
til beste for innbyggjarar og næringsliv
gode og effektive tenester til innbyggjarar og næringsliv
gode og likeverdige tenester til alle innbyggjarar
trygge og gode tenester til innbyggjarane
tenestene skal vere tilgjengelege, brukarvennlege og effektive
med brukaren i sentrum for utvikling av tenester
ein enklare kvardag for innbyggjarar og næringsliv
i nært samarbeid med frivillige lag og organisasjonar
samarbeid på tvers av sektorar og forvaltningsnivå
bu lengst mogleg i eigen heim
bu trygt heime så lenge som mogleg
velferdsteknologi skal vere ein integrert del av tenestetilbodet
språket skal vere klart og tilpassa mottakaren
løysingane skal vere universelt utforma
ein god kommune å bu, leve og arbeide i
ein god stad å bu og leve
fleire eldre og færre i yrkesaktiv alder
kommunen står overfor store utfordringar i åra framover
for å møte utfordringane i framtida
auka forventningar frå innbyggjarar og næringsliv
sosialt, økonomisk og miljømessig berekraftig
digitalisering handlar om å bruke teknologi til å fornye, forenkle og forbetre
det handlar om å tilby nye og betre tenester som er enkle å bruke, effektive og pålitelege
teknologi er ikkje eit mål i seg sjølv
digitalisering er ikkje eit mål i seg sjølv
digitalisering handlar ikkje berre om teknologi
den teknologiske utviklinga gir nye moglegheiter
digitale tenester skal vere førstevalet
tilgjengelege tenester heile døgnet uavhengig av tid og stad
frigjere tid til kjerneoppgåvene og gode tenester
auka digital kompetanse hos tilsette og innbyggjarar
god breiband- og mobildekning i heile kommunen
`;

/** Set phrases of Norwegian public plans, Bokmål and Nynorsk, in lower case. */
export const norwegianPlanPhrases: readonly string[] = [
  process,
  governance,
  services,
  digital,
  nynorsk,
].flatMap((theme) => theme.trim().split('\n'));
