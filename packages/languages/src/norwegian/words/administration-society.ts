/** Culture, language, faith and migration: stems. */
export const communityStems: string = `
kyrkj kirk
bevegelsesfridom bevegelsesfrihet
utanforskap utenforskap
stadseigen stedegen
nynorskbrukar nynorskbruker
bokmålsbrukar bokmålsbruker
kulturberar kulturbærer
verdsbilet verdensbild
verdsklass verdensklass
kjensl følels
menneskerettsbrot menneskerettighetsbrudd
festspel festspill
spelemann spillemann
spelemiddel spillemiddel
spelemidl spillemidl
songkor sangkor
lesarinnlegg leserinnlegg
nyheitsbrev nyhetsbrev
kyrkjeverj kirkeverg
`;

/** Business and trade: stems. */
export const businessStems: string = `
forbrukar forbruker
verdiskapar verdiskaper
samvirkeføretak samvirkeforetak
einskildmannsføretak enkeltpersonforetak
butikkeigar butikkeier
krevj krev
eigarskift eierskift
byggjebransj byggebransj
medeigar medeier
skjenkestad skjenkested
overnattingsstad overnattingssted
utsalsstad utsalgssted
gravstad gravsted
lagringsstad lagringssted
tenestestad tjenestested
oppmøtestad oppmøtested
`;

/** Emergency preparedness and security: stems. */
export const preparednessStems: string = `
naud nød
ulukk ulykk
tjuveri tyveri
sjukdomsutbrot sykdomsutbrudd
skadestad skadested
trugsmålsvurdering trusselvurdering
trugsmålsaktør trusselaktør
trugsmålsbilet trusselbild
åstad åsted
`;

/** Statistics, research and education at university: stems. */
export const researchStems: string = `
medforskar medforsker
vitskapeleg vitenskapelig
oppteljing opptelling
spørj spørr
kjeldekritikk kildekritikk
utprøvar utprøver
feilkjeld feilkild
lærestad lærested
utdanningsstad utdanningssted
reknemåt regnemåt
reknestykk regnestykk
`;

/** Europe and international cooperation: stems. */
export const internationalStems: string = `
tilslutnad tilslutning
grannestat nabostat
medlemsskap medlemskap
bistandsytar bistandsyter
givar giver
`;

/** The same fields: whole words. */
export const societyWords: string = `
utsegna utsagnet
framandt fremmed
heradet herredet
herad herred
barnerettane barnerettighetene
nyhendet nyheten
barnerettar barnerettigheter
`;
