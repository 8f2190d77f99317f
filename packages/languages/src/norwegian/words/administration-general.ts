/** Verbs of decisions and proceedings: stems. */
export const proceedingStems: string = `
verkeleggjor virkeliggjor
utvald utvalgt
samansetnad sammensetning
livslaup livsløp
innlaup innløp
utlaup utløp
overlaup overløp
bølgj bølg
bylgj bølg
eigedel eiendel
`;

/** The same: whole words, chiefly participles and strong verbs. */
export const proceedingWords: string = `
vedtek vedtar
fastlagd fastlagt
fastlagde fastlagte
tillagd tillagt
ilagd ilagt
fastset fastsetter
fastsett fastsatt
iverkset iverksetter
innsend innsendt
innsende innsendte
tilsend tilsendt
tilbode tilbudt
mottek mottar
overtek overtar
ivaretek ivaretar
antek antar
anteke antatt
unntek unntar
unnteke unntatt
føretok foretok
føreteke foretatt
omtala omtalt
innkome innkommet
tilseier tilsier
avheng avhenger
oppnemnd oppnevnt
oppnemnde oppnevnte
utnemnd utnevnt
utnemnde utnevnte
døgnope døgnåpent
lengda lengden
mengda mengden
tyngda tyngden
`;

/** Months, days and seasons, for dates and deadlines. */
export const calendarStems: string = `
halvårleg halvårlig
vekentleg ukentlig
vekedag ukedag
vekeplan ukeplan
vekeslutt ukeslutt
vekeskift ukeskift
`;

/** Two forms that Bokmål itself allows, to the commoner one: stems. */
export const variantStems: string = `
satsning satsing
oppfølgning oppfølging
deltagels deltakels
arbeidstager arbeidstaker
overtagels overtakels
ivaretagels ivaretakels
antagels antakels
gjenopptagels gjenopptakels
`;

/** The same: whole words. */
export const variantWords: string = `
drøftelse drøfting
drøftelsen drøftingen
drøftelser drøftinger
drøftelsene drøftingene
håndhevelse håndheving
håndhevelsen håndhevingen
iverksettelse iverksetting
iverksettelsen iverksettingen
iverksettelser iverksettinger
fastsettelse fastsetting
fastsettelsen fastsettingen
fastsettelser fastsettinger
`;
