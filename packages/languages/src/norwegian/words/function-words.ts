/**
 * Function words: Nynorsk, radical, conservative and older Bokmål forms, each with its form in moderate Bokmål.
 *
 * One correspondence a line, `side-form main-form`. Lists in `…Words` are whole words, lists in `…Stems` are
 * matched at the beginning of a word or of a compound part. Written from our own knowledge of Norwegian.
 */

/**
 * Personal and reflexive pronouns. `de` (they / you, plural) and `si` (say / her, his) stay as
 * they are: they are words of both standards with different meanings.
 */
export const personalPronounWords: string = `
eg jeg
jæ jeg
mig meg
mæ meg
me vi
dig deg
dykk dere
dokker dere
dykker dere
dykkar deres
deira deres
dokkers deres
ham han
honom han
ho hun
hu hun
henna henne
hinne henne
hennar hennes
hinnar hennes
dei de
deim dem
deims dem
sig seg
mi min
di din
okk oss
våres vår
vårs vår
vor vår
vort vårt
`;

/**
 * `selv` and its compounds as whole words; see also the stems in `spellings.ts`.
 */
export const selfWords: string = `
sjøl selv
kvarandre hverandre
hverannen hverandre
kvarandra hverandre
einannan hverandre
kvarandres hverandres
`;

/**
 * Articles, demonstratives and possessive adjectives. `anna` is feminine and neuter: the neuter
 * (blant anna) is the frequent one.
 */
export const determinerWords: string = `
ein en
ei en
eitt ett
eit et
annan annen
anna annet
annans annens
eiga egen
eige eget
eigi eget
desse disse
dessi disse
detta dette
same samme
slig slik
slikan sådan
sådana sådanne
båe begge
bægge begge
heil hel
eine ene
øvrege øvrige
forrege forrige
førige forrige
fyrste første
fyrst først
nemnde nevnte
båes begges
nemnt nevnt
vesle lille
litle lille
lita liten
inga ingen
ingi ingen
inkje intet
intje intet
sjølvsame selvsamme
denna denne
éi en
éin en
éitt ett
én en
étt ett
`;

/**
 * Quantifiers and indefinite pronouns.
 */
export const quantifierWords: string = `
nokon noen
noka noen
nokre noen
nokor noen
noko noe
nokot noe
nokons noens
nokres noens
nokolunde noenlunde
nokonlunde noenlunde
nokonsinne noensinne
nokosinne noensinne
nokensinne noensinne
nokonstad noensteds
nokostad noensteds
ingenstad ingensteds
nokonting noenting
nokosomhelst noesomhelst
einkvar enhver
einkvan enhver
eikvar enhver
eitkvart ethvert
eittkvart ethvert
einkvars enhvers
kvar hver
kvart hvert
kvars hvers
annankvar annenhver
annakvart annethvert
annakvar annenhver
mykje mye
mykji mye
meir mer
meire mer
fleirfaldige flerfoldige
færrast færrest
fleist flest
mindretal mindretall
åtskillige adskillige
atskillige adskillige
åtskillig adskillig
atskillig adskillig
halvanna halvannet
`;

/**
 * Numerals that are written differently, older counting included.
 */
export const numberWords: string = `
fjorde fjerde
syver sjuer
tridjedel tredjedel
tridje tredje
einarar enere
einar ener
tvisidig tosidig
gonger ganger
gong gang
gongen gangen
gongene gangene
fyrstegong førstegang
eingong engang
eingongs engangs
`;

/**
 * Question words. `kvar` (each / where) is read as `hver`, `kor` as `hvor`.
 */
export const questionWords: string = `
kva hva
ka hva
kven hvem
kvilken hvilken
kvilket hvilket
kvilke hvilke
kor hvor
korleis hvordan
hvorledes hvordan
åssen hvordan
koss hvordan
korsen hvordan
kossen hvordan
kvifor hvorfor
korfor hvorfor
hvifor hvorfor
korvidt hvorvidt
kvorvidt hvorvidt
korav hvorav
kvorav hvorav
korfrå hvorfra
korpå hvorpå
korved hvorved
kormed hvormed
koretter hvoretter
korimot hvorimot
korsomhelst hvorsomhelst
korenn hvorenn
kvaenn hvaenn
kvensomhelst hvemsomhelst
kvasomhelst hvasomhelst
korleissomhelst hvordansomhelst
`;

/**
 * Prepositions.
 */
export const prepositionWords: string = `
frå fra
ifrå fra
ifra fra
utan uten
forutan foruten
utafor utenfor
innafor innenfor
ovafor ovenfor
nedafor nedenfor
utaom utenom
utapå utenpå
ovapå ovenpå
innan innen
imellom mellom
imellem mellom
igjennom gjennom
igjennem gjennom
gjenom gjennom
efter etter
hjå hos
imot mot
imod mot
mod mot
iblant blant
blandt blant
ikring omkring
kring omkring
langsetter langsmed
bakanfor bakenfor
bakafor bakenfor
attom bakom
ovantil oventil
nedantil nedentil
innantil innentil
utantil utentil
staden stedet
istadenfor istedenfor
istaden isteden
istadet istedet
unnatatt unntatt
unnataken unntagen
umbord ombord
um om
umframt omframt
upp opp
uppå oppå
uppunder oppunder
overeins overens
medrekna medregnet
`;

/**
 * Conjunctions and subjunctions. `viss` (if / certain) is read as `hvis`, as Nynorsk mostly means
 * it.
 */
export const conjunctionWords: string = `
viss hvis
medan mens
midan mens
imedan imens
sidan siden
avdi fordi
difor derfor
såfremt såframt
anten enten
korkje verken
hverken verken
endå enda
enno ennå
då da
nårtid når
òg også
óg også
au også
ogso også
ogsaa også
so så
såleis således
soleis således
etterkvart etterhvert
dessutan dessuten
desutan dessuten
endåskjønt enskjønt
likeso likeså
altso altså
elles ellers
dimed dermed
ikkj ikke
`;

/**
 * Auxiliaries and the verbs `være`, `bli`, `ha`, `få` in all forms. `vert` (is, becomes / host)
 * and `ver` (be / weather) are read as verbs; `ver` meets `vær` in both senses.
 */
export const auxiliaryWords: string = `
vere være
vera være
ver vær
vore vært
vori vært
veri vært
vøre vært
verens værens
nåverande nåværende
verte bli
verta bli
blive bli
bliva bli
vert blir
blier blir
vart ble
blei ble
blev ble
vorte blitt
vorten blitt
vortne blitt
vorti blitt
bleven blitt
bleve blitt
blivne blitt
vorden blitt
hava ha
haver har
havde hadde
havt hatt
kunna kunne
skulla skulle
skulde skulle
måtta måtte
vilja ville
vilde ville
børe burde
børa burde
burda burde
tørra tørre
torde turte
turde turte
fekk fikk
fik fikk
fåa få
fåast fås
`;
