/** Digitalisation, data and information security: stems. */
export const digitalStems: string = `
løysning løsning
sjølvbetent selvbetjent
brukarvennleg brukervennlig
filnamn filnavn
nettryggleik nettsikkerhet
tryggingskopi sikkerhetskopi
skannar skanner
kopl kobl
tilkopling tilkobling
heimesid hjemmesid
kjeld kild
kjeldekod kildekod
moglegheit mulighet
moglegheitsrom mulighetsrom
sårbarheit sårbarhet
tilgjengelegheit tilgjengelighet
handbøk håndbøk
berbar bærbar
behandlingsansvarleg behandlingsansvarlig
søkjemotor søkemotor
søkjeord søkeord
arkivskapar arkivskaper
nyskapar nyskaper
overvak overvåk
kameraovervaking kameraovervåking
stadfestbar bekreftbar
talmaterial tallmaterial
biletbehandling bildebehandling
biletgjenkjenning bildegjenkjenning
biletdeling bildedeling
biletarkiv bildearkiv
forretningsverksemd forretningsvirksomhet
grensekryssande grensekryssende
klårspråk klarspråk
avvikshending avvikshendelse
svindlar svindler
vevsid nettsid
vevstad nettsted
vevlesar nettleser
vevtenest nettjenest
skjermbilet skjermbild
`;

/** The same field: whole words. */
export const digitalWords: string = `
attgje gjengi
attgjeve gjengitt
attgjeven gjengitt
attgjevne gjengitte
attgjev gjengir
handskrive håndskrevet
`;
