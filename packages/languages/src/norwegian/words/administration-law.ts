/** Law, regulation and the handling of cases: stems. */
export const legalStems: string = `
offentleglov offentlighetslov
rettlei veiled
veglei veiled
høyringsinstans høringsinstans
samtykkj samtykk
lovgjevande lovgivende
lovgivande lovgivende
ombod ombud
verjemål vergemål
kunngjering kunngjøring
offentleggjor offentliggjor
tilgjengeleggjor tilgjengeliggjor
synleggjor synliggjor
tydeleggjor tydeliggjor
mogleggjor muliggjor
ansvarleggjor ansvarliggjor
lovleggjer lovliggjør
ugyldiggjer ugyldiggjør
vanskeleggjor vanskeliggjor
ikraftsetj ikraftsett
oppnemning oppnevning
oppnemn oppnevn
utnemn utnevn
klagar klager
meddommar meddommer
forbrukarråd forbrukerråd
rettigheitshavar rettighetshaver
konsesjonshavar konsesjonshaver
tiltakshavar tiltakshaver
unntakshandsaming unntaksbehandling
skjønsmessig skjønnsmessig
samansetning sammensetning
ugildskap inhabilitet
gildskap habilitet
iverksetjing iverksetting
`;

/** The same field: whole words, because the stem is short, ambiguous or inflected otherwise. */
export const legalWords: string = `
løyve tillatelse
løyvet tillatelsen
løyva tillatelsene
byggjeløyvet byggetillatelsen
byggeløyvet byggetillatelsen
opphaldsløyvet oppholdstillatelsen
arbeidsløyvet arbeidstillatelsen
utsleppsløyvet utslippstillatelsen
rammeløyvet rammetillatelsen
salsløyvet salgsbevillingen
salsløyva salgsbevillingene
skjenkjeløyvet skjenkebevillingen
skjenkjeløyva skjenkebevillingene
skjenkeløyve skjenkebevilling
skjenkeløyvet skjenkebevillingen
skjenkeløyva skjenkebevillingene
mynde myndighet
myndet myndigheten
verje verge
verja vergen
verjer verger
verjene vergene
ikrafttreden ikrafttredelse
rettleidde veiledet
grunngav begrunnet
grunngitte begrunnede
åtvaringa advarselen
åtvaringane advarslene
trugsmålet trusselen
endringsframlegga endringsforslagene
tilsegn tilsagn
tilsegna tilsagnet
tilsegner tilsagn
tilsegnene tilsagnene
`;
