/** Ordinals, to those of Bokmål. `attande` is left out: Bokmål's `attende` means "back" in Nynorsk. */
export const ordinalWords: string = `
syvende sjuende
tyvende tjuende
tredevte trettiende
hundrade hundrede
tjuesyvende tjuesjuende
trettisyvende trettisjuende
førtisyvende førtisjuende
femtisyvende femtisjuende
sekstisyvende sekstisjuende
syttisyvende syttisjuende
åttisyvende åttisjuende
nittisyvende nittisjuende
tjuefyrste tjueførste
trettifyrste trettiførste
førtifyrste førtiførste
femtifyrste femtiførste
sekstifyrste sekstiførste
syttifyrste syttiførste
åttifyrste åttiførste
nittifyrste nittiførste
`;

/** Fractions, amounts and periods that are made of numbers. */
export const quantityWords: string = `
tredel tredjedel
tredelar tredjedeler
tredelen tredjedelen
tredelane tredjedelene
firedel fjerdedel
firedelar fjerdedeler
firedelen fjerdedelen
femdel femtedel
femdelar femtedeler
femdelen femtedelen
tiandedel tiendedel
tiandedelar tiendedeler
halvannan halvannen
halvtanna halvannet
hundretals hundrevis
århundrad århundre
tiåra tiårene
nittitalet nittitallet
åttitalet åttitallet
syttitalet syttitallet
sekstitalet sekstitallet
femtitalet femtitallet
førtitalet førtitallet
trettitalet trettitallet
tjuetalet tjuetallet
einsifra ensifret
fleirsifra flersifret
eittårig ettårig
eittårige ettårige
einårig ettårig
einårige ettårige
éinårig ettårig
`;
