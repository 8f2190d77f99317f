/** Municipalities, counties, state and their elected bodies: stems. */
export const democracyStems: string = `
varaordførar varaordfører
nyvald nyvalgt
attvald gjenvalgt
vallokal valglokal
vallist valglist
valstyr valgstyr
valordning valgordning
valperiod valgperiod
valkort valgkort
valbar valgbar
valnemnd valgnemnd
valløft valgløft
valhandling valghandling
valfunksjonær valgfunksjonær
valforskrift valgforskrift
valurn valgurn
valkomité valgkomité
valtildeling valgtildeling
valoppgjer valgoppgjør
valgjennomføring valggjennomføring
valfusk valgfusk
valsystem valgsystem
valspråk valgspråk
røystegjeving stemmegivning
røystegiving stemmegivning
utvalsleiar utvalgsleder
utvalsmedlem utvalgsmedlem
utvalsmøt utvalgsmøt
utvalssak utvalgssak
fråflytting fraflytting
innflyttar innflytter
tilflyttar tilflytter
sjølvråderett selvråderett
sjølvstyr selvstyr
sjølvstend selvstend
grannekommun nabokommun
hovudstad hovedstad
heimkommun hjemkommun
heimstadkommun hjemstedskommun
fylkesrådsleiar fylkesrådsleder
gruppeleiar gruppeleder
utvalssekretær utvalgssekretær
nemndsleiar nemndleder
ålmen allmenn
fellesinnspel fellesinnspill
`;

/** The same field: whole words. `val` and `utval` are beginnings of `valg` and `utvalg`, so no stems. */
export const democracyWords: string = `
lokalvalet lokalvalget
lokalvala lokalvalgene
nyvalet nyvalget
omvalet omvalget
vegvala veivalgene
hovudutvala hovedutvalgene
røystesetlane stemmesedlene
`;

/** Staff, leadership and working life: stems. */
export const personnelStems: string = `
tilsett ansatt
rådgivande rådgivende
toppleiar toppleder
avdelingsleiar avdelingsleder
seksjonsleiar seksjonsleder
teamleiar teamleder
styreleiar styreleder
sjukmeld sykmeld
hovudtillitsvald hovedtillitsvalgt
hovudverneombod hovedverneombud
verneombod verneombud
lønsj lunsj
meistr mestr
oppgåv oppgav
nøkkeloppgåv nøkkeloppgav
kjerneoppgåv kjerneoppgav
avløysar avløser
reinhaldar renholder
programmerar programmerer
koordinerar koordinerer
forkjempar forkjemper
undervisar underviser
heimekontor hjemmekontor
`;

/** The same field: whole words. */
export const personnelWords: string = `
tilset ansetter
leiingsgruppe ledergruppe
leiingsgruppa ledergruppen
sysselsett sysselsatt
deltek deltar
minsteløna minstelønnen
`;
