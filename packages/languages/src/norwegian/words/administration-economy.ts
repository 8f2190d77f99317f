/** Budgets, accounts, taxes and procurement: stems. */
export const economyStems: string = `
innskot innskudd
eigendomsskatt eiendomsskatt
eigarskap eierskap
sameig sameie
lånetakar låntaker
lånar låner
skatteytar skatteyter
avskriving avskrivning
nedskriving nedskrivning
tilskriving tilskrivning
avkasting avkastning
anbod anbud
marknadsfør markedsfør
anskaffar anskaffer
bestillar bestiller
leigeavtal leieavtal
leigekostnad leiekostnad
husleigeinntekt husleieinntekt
sluttoppgjer sluttoppgjør
vedlikehaldsetterslep vedlikeholdsetterslep
utteljing uttelling
utjamning utjevning
innkrevj innkrev
kemnar kemner
opningsbalans åpningsbalans
frådrag fradrag
`;

/** The same field: whole words. */
export const economyWords: string = `
løyvde bevilget
løyver bevilger
leigene leiene
utleiga utleien
budsjettal budsjettall
budsjettala budsjettallene
prosentdel prosentandel
prosentdelen prosentandelen
prosentdelar prosentandeler
prosentdelane prosentandelene
utsalet utsalget
verdiauke verdiøkning
prisauken prisøkningen
kostnadsauken kostnadsøkningen
utgiftsauken utgiftsøkningen
inntektsauken inntektsøkningen
lønsauken lønnsøkningen
skatteauke skatteøkning
budsjettauke budsjettøkning
budsjettauken budsjettøkningen
aktivitetsauke aktivitetsøkning
trafikkauke trafikkøkning
temperaturauken temperaturøkningen
folketalsauke folketallsøkning
`;
