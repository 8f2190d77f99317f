/**
 * Freer and older spellings within Bokmål and within Nynorsk, each led to one main form.
 *
 * One correspondence a line, `side-form main-form`. Lists in `…Words` are whole words, lists in `…Stems` are
 * matched at the beginning of a word or of a compound part. Written from our own knowledge of Norwegian.
 */

/**
 * Bokmål frem- beside fram- (both are correct; ministries and Nynorsk meet in fram-). `fremme`
 * (promote), `fremmed` (foreign) and `fremdeles` are words of their own and stay.
 */
export const framStems: string = `
fremti framti
fremdrift framdrift
fremgang framgang
fremhev framhev
fremhold framhold
fremfør framfør
fremfor framfor
fremlegg framlegg
fremlagt framlagt
fremleie framleie
fremsend framsend
fremside framside
fremskaff framskaff
fremskriv framskriv
fremskrev framskrev
fremskritt framskritt
fremskynd framskynd
fremskutt framskutt
fremspring framspring
fremstill framstill
fremstilt framstilt
fremstå framstå
fremsto framsto
fremstøt framstøt
fremsyn framsyn
fremtred framtred
fremtre framtre
fremtrå framtrå
fremtoning framtoning
fremvekst framvekst
fremvis framvis
fremkall framkall
fremkomm framkomm
fremkom framkom
fremkjør framkjør
fremgå framgå
fremgikk framgikk
fremby framby
frembring frambring
frembrakt frambrakt
fremmøte frammøte
fremføring framføring
fremferd framferd
fremelsk framelsk
fremdyrk framdyrk
fremforhandl framforhandl
fremrykk framrykk
fremover framover
fremoverrettet framoverrettet
fremvoksende framvoksende
fremstikk framstikk
fremskred framskred
fremtvinge framtvinge
frembrudd frambrudd
fremhjul framhjul
frempek frampek
frampeik frampek
fremsynt framsynt
fremkommelig framkommelig
`;

/**
 * Conservative and older Bokmål, and older Nynorsk, as whole words.
 */
export const conservativeWords: string = `
fremsette framsette
fremsetter framsetter
fremsettes framsettes
fremsatte framsatte
sne snø
sneen snøen
mave mage
maven magen
språka språkene
høgne høyne
drøg drøy
grund grunn
grunden grunnen
bruen broen
hol hull
holet hullet
golva gulvene
mjølka melken
tjukt tykt
almen allmenn
almenn allmenn
almennt allment
almene allmenne
almenne allmenne
almenheten allmennheten
allmenheten allmennheten
almindelig alminnelig
almindelige alminnelige
spurgte spurte
fulgde fulgte
deltagende deltakende
leietager leietaker
tiltagende tiltakende
vedtaget vedtaket
avtagende avtakende
opptagelse opptakelse
opptaget opptatt
iagttagelse iakttakelse
iakttagelse iakttakelse
iagttagelser iakttakelser
iakttagelser iakttakelser
unntagelse unntakelse
undtagelse unntakelse
unntagelser unntakelser
mottagelse mottakelse
mottagelsen mottakelsen
foretagende foretakende
foretagender foretakender
påtagelig påtakelig
endnu ennå
linie linje
linier linjer
linien linjen
liniene linjene
famelie familie
præmie premie
kvinde kvinne
sandsynlig sannsynlig
sandsynlighet sannsynlighet
vand vann
vågne våkne
række rekke
vaere være
opmerksom oppmerksom
oplysning opplysning
oplysninger opplysninger
opgave oppgave
opgaver oppgaver
hjælp hjelp
augene øynene
`;

/**
 * Radical Bokmål and Nynorsk forms that Bokmål may also use, whole words.
 */
export const radicalWords: string = `
gjente jente
jentor jenter
blaut bløt
blaute bløte
blautt bløtt
reine rene
reinare renere
breid bred
breide brede
feit fet
feite fete
feitt fett
heit het
skiten skitten
bleik blek
bleike bleke
turrare tørrere
hovud hode
dottera datteren
systera søsteren
systre søstre
søstrer søstre
syskjen søsken
foreldra foreldrene
nott natt
føter føtter
røter røtter
røtene røttene
namna navnene
verda verden
vatna vannene
auren ørreten
`;

/**
 * Irregular and doubtful plurals and definites: two inflections within one standard, and frequent
 * Nynorsk neuters in -a, which an ending rule alone would take for feminines.
 */
export const pluralWords: string = `
sentret senteret
sentra sentre
sentera sentre
sentraene sentrene
registret registeret
registra registre
registera registre
registraene registrene
semestret semesteret
semestera semestre
semestra semestre
teatret teateret
teatra teatre
teatera teatre
filtret filteret
filtra filtre
filtera filtre
kvartret kvarteret
ministrar ministre
kriteria kriterier
kriteriaene kriteriene
musea museene
media mediene
programma programmene
programa programmene
programet programmet
systema systemene
problema problemene
medlemet medlemmet
diagramma diagrammene
barnene barna
bornas barnas
barnenes barnas
menneska menneskene
orda ordene
tiltaka tiltakene
krava kravene
åra årene
husa husene
tala tallene
vedtaka vedtakene
områda områdene
prosjekta prosjektene
resultata resultatene
behova behovene
forslaga forslagene
avsnitta avsnittene
arbeida arbeidene
dokumenta dokumentene
budsjetta budsjettene
felta feltene
faga fagene
nettverka nettverkene
verktøya verktøyene
samfunna samfunnene
folka folkene
inntaka inntakene
opptaka opptakene
uttaka uttakene
kontora kontorene
punkta punktene
spørsmåla spørsmålene
styra styrene
romma rommene
hola hullene
grunnlaga grunnlagene
innslaga innslagene
bidraga bidragene
oppdraga oppdragene
utdraga utdragene
utskot utskudd
utsleppa utslippene
`;

/**
 * Older Nynorsk definites in -i: feminine singular (soli, in the main form -en) and neuter plural
 * (ordi).
 */
export const definiteIWords: string = `
soli solen
boki boken
tidi tiden
bygdi bygden
saki saken
makti makten
natti natten
notti natten
jordi jorden
strandi stranden
elvi elven
øyi øyen
lidi lien
marki marken
byrdi byrden
krafti kraften
skrifti skriften
slekti slekten
ætti slekten
åndi ånden
døri døren
brudi bruden
grindi grinden
løypi løypen
sjeli sjelen
stundi stunden
helgi helgen
ferdi ferden
leidi leden
skyi skyen
myri myren
plikti plikten
framtidi framtiden
åri årene
landi landene
borni barna
ordi ordene
`;

/**
 * selv- in compounds (sjølvstendig, sjølstendig); `sjøl` alone is too close to sjø + l- (sjøluft)
 * for a stem.
 */
export const selfStems: string = `
sjølbestemm selvbestemm
sjølstyr selvstyr
sjølberg selvberg
sjølbetjen selvbetjen
sjølforsørg selvforsørg
sjøleie selveie
sjølfølge selvfølge
sjølvalgt selvvalgt
sjølråd selvråd
sjølangivelse selvangivelse
`;

/**
 * heim / hjem, and the compounds with heime- / hjemme-.
 */
export const heimStems: string = `
heimebas hjemmebas
heimebesøk hjemmebesøk
heimebu hjemmebo
heimebruk hjemmebruk
heimefront hjemmefront
heimehjelp hjemmehjelp
heimelaga hjemmelaget
heimeside hjemmeside
heimesone hjemmesone
heimesjukehus hjemmesykehus
heimeteneste hjemmetjeneste
heimetrening hjemmetrening
heimevern hjemmevern
heimvern hjemmevern
heimeundervising hjemmeundervisning
heimearbeid hjemmearbeid
heimebane hjemmebane
heimekamp hjemmekamp
heimemiljø hjemmemiljø
heimeskule hjemmeskole
heimeleve hjemmeleve
heimeadresse hjemmeadresse
heimefødsel hjemmefødsel
heimesit hjemmesitt
heimehøyrande hjemmehørende
heimelekse hjemmelekse
heimemarknad hjemmemarked
heimerehabilitering hjemmerehabilitering
heimetilbod hjemmetilbud
heimebrent hjemmebrent
heimelivet hjemmelivet
`;

/**
 * veg- and vei- in compounds (whole words above). Stems begin with veg- followed by a word, so
 * that vegg, vegne, vegetasjon and vegring do not join.
 */
export const veiStems: string = `
veganlegg veianlegg
vegbygg veibygg
vegbyggj veibygg
vegdekkj veidekke
vegeier veieier
vegforbindels veiforbindelse
veglengd veilengde
vegliste veiliste
vegljos veilys
vegløs veiløs
vegmyndighet veimyndighet
vegmynde veimyndighet
vegpris veipris
vegtryggleik veisikkerhet
vegsikkerhet veisikkerhet
vegstøy veistøy
vegtunnel veitunnel
vegtiltak veitiltak
vegutbyggjing veiutbygging
vegvedlikehold veivedlikehold
vegvalg veivalg
vegframføring veiframføring
vegkapital veikapital
vegholdar veiholder
veghaldar veiholder
veghald veihold
vegdirektorat veidirektorat
vegdirektør veidirektør
vegadresse veiadresse
vegpakke veipakke
vegseksjon veiseksjon
vegskjering veiskjæring
vegstatus veistatus
vegutvikling veiutvikling
vegløysing veiløsning
vegløsning veiløsning
skoleveg skolevei
adkomstveg adkomstvei
atkomstveg adkomstvei
vassveg vannvei
rømmingsveg rømningsvei
rømingsveg rømningsvei
`;

/**
 * Older or freer spellings of stems, within Bokmål and within Nynorsk, and stems with one regular
 * correspondence.
 */
export const olderSpellingStems: string = `
efterretning etterretning
eftersom ettersom
efterspør etterspør
efterspørsel etterspørsel
eftermiddag ettermiddag
efterlat etterlat
gjennem gjennom
mellem mellom
millom mellom
bevidst bevisst
samfund samfunn
kundskap kunnskap
kunskap kunnskap
sjukdom sykdom
sjuke syke
sjukehus sykehus
sjukepleie sykepleie
sjukepleiarar sykepleiere
sjukepleiarane sykepleierne
hamne havne
fylkje fylke
stykkj stykk
lykkj lykk
andsvar ansvar
fremmand fremmed
umuleg umulig
mogelegheit mulighet
handbagasje håndbagasje
handsopprekking håndsopprekning
handhald håndhold
oppvokster oppvekst
høgspen høyspen
høghastigheit høyhastighet
høglydt høylytt
høgareliggjande høyereliggende
lågtløn lavtlønn
lågtlønn lavtlønn
lågspen lavspen
lågpunkt lavpunkt
lågenergi lavenergi
daudeleg dødelig
omsynslaus hensynsløs
kostnadslaus kostnadsløs
kjønnslaus kjønnsløs
føremålslaus formålsløs
interesselaus interesseløs
bekymringslaus bekymringsløs
livlaus livløs
lauslat løslat
lausriv løsriv
syskenbarn søskenbarn
verkemid virkemid
verking virkning
reknskap regnskap
eigarar eiere
eigarane eierne
eigenart egenart
eigenskap egenskap
eigeninnsats egeninnsats
eigenandel egenandel
eigenkapital egenkapital
eigenevaluering egenevaluering
eigenkontroll egenkontroll
eigenerklæring egenerklæring
eigenbetaling egenbetaling
eigenregi egenregi
eigenmelding egenmelding
eigentrening egentrening
eigenverdi egenverdi
eigenprodu egenprodu
eigenutvikl egenutvikl
fleirfagleg flerfaglig
fleirbruk flerbruk
fleirspråk flerspråk
fleirkultur flerkultur
fleirdimensjon flerdimensjon
fleirmannsbustad flermannsbolig
fleirnivå flernivå
fleirpart flerpart
fleirverdi flerverdi
fleirfunksjon flerfunksjon
heilskapeleg helhetlig
heiltal heltall
augneblikk øyeblikk
augeblikk øyeblikk
augekontakt øyekontakt
skular skoler
skulane skolene
forskot forskudd
månadslønn månedslønn
vekdag ukedag
`;
