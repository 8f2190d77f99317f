/*
 * Endings in which Nynorsk and older Bokmål differ from the Bokmål of today, one correspondence per
 * line: `ane ene`. The longest that fits the end of a word is taken, and only behind a vowel, so
 * that `fast`, `klar` and `bane` are no endings. What natural's stemmer takes off alike in both
 * (-a, -en, -et) is left to it, since -a may be four different endings.
 */

/** Nouns: kommunane, brukarar, løysinga, openheit, verksemd, tryggleik. */
export const nounEndings = `
ar er
ars ers
ane ene
anes enes
aren eren
arens erens
arar ere
arars eres
arane erne
aranes ernes
erar ere
erane erne
eranes ernes
inga ingen
ingas ingens
domen dommen
domens dommens
domar dommer
domane dommene
elsa elsen
elsas elsens
heit het
heits hets
heita heten
heta heten
hetas hetens
heitas hetens
heiter heter
heitene hetene
heitenes hetenes
semd somhet
semds somhets
semda somheten
semder somheter
semdene somhetene
leik het
leiks hets
leiken heten
leikens hetens
leikar heter
leikane hetene
`;

/** Adjectives: dagleg, viktigare, raskaste, lønsam, arbeidslaus. */
export const adjectiveEndings = `
leg lig
lege lige
legare ligere
legast ligst
legaste ligste
legvis ligvis
are ere
aste este
igast igst
igaste igste
sam som
samt somt
same somme
samare sommere
samast somst
samaste somste
laus løs
lause løse
laust løst
lausare løsere
lausast løsest
lausaste løseste
`;

/** Verbs: gjeldande, brukast, tydeleggjere, ferdiggjer. */
export const verbEndings = `
ande ende
andes endes
ast es
leggjere liggjøre
leggjera liggjøre
leggjer liggjør
leggjerast liggjøres
leggjering liggjøring
leggjeringa liggjøringen
leggjort liggjort
leggjorde liggjorde
iggjere iggjøre
iggjera iggjøre
iggjer iggjør
iggjerast iggjøres
iggjering iggjøring
bbane bbene
bbar bber
bbare bbere
ffaren fferen
`;

/**
 * Behind these consonants Nynorsk may have a j before the ending: byggje, følgjer, tenkjast. Not
 * behind sk (skje); anerkjenne and tilgjengelig have no ending there.
 */
export const consonantsBeforeJ = `
gg gg
lg lg
ng ng
rg rg
kk kk
lk lk
nk nk
rk rk
ak ak
ek ek
ik ik
yk yk
øk øk
ev ev
et ett
it itt
yt ytt
`;

/** What may follow that j. */
export const endingsBehindJ = `
e a er ar ere eren erens erne ernes ers es ast ande ende ing inga ingen ings ingar inger ingane
ingene
`;

/** Ends of words that may be the whole word too; some would else be taken for an ending above. */
export const wordEndings = `
oftast oftest
snarast snarest
raskast raskest
sterkast sterkest
nærmast nærmest
tryggast tryggest
enklast enklest
lettast lettest
klarast klarest
enklare enklere
enklaste enkleste
bibliotekarane bibliotekarene
bibliotekarar bibliotekarer
klargjere klargjøre
klargjera klargjøre
klargjer klargjør
klargjerast klargjøres
klargjering klargjøring
planleggjer planlegger
retteleggjer rettelegger
givaren giveren
skrivaren skriveren
øvaren øveren
forklarar forklarer
avklarar avklarer
bevarar bevarer
`;

/**
 * Feminine nouns of plans and laws, whose -a is that of the definite form. The -a of others is left
 * to the stemmer: it may as well be a plural (husa), an infinitive or a participle (kasta).
 */
export const feminineEndings = `
boka boken
lova loven
tida tiden
uka uken
helga helgen
bygda bygden
nemnda nemnden
avgifta avgiften
gruppa gruppen
tjenesta tjenesten
jenta jenten
elva elven
marka marken
hytta hytten
kirka kirken
avisa avisen
linja linjen
lista listen
kassa kassen
gata gaten
rolla rollen
krisa krisen
kilda kilden
adressa adressen
nettsida nettsiden
`;

/** Ends of Bokmål words that look like an ending above: ansvar, dagligvare, deltar, seminar. */
export const keptEndings = `
svar svare bar bare vare varen fare faren spare klare ware share oar
utklar uklar avklar soleklar erklar forklar driftsklar startklar
bestefar bestefars morfar morfars farfar farfars svigerfar ektepar foreldrepar kjærestepar advar bevar forvar ivar erfar innehar
antar nedtar tilbaketar uttar varetar fritar deltar ivaretar foretar overtar mottar vedtar avtar tiltar inntar opptar omtar påtar unntar fratar medtar
bidrar oppdrar pådrar foredrar unndrar inndrar fordrar
bibliotekar bibliotekaren seminar webinar januar februar kommentar vikar hektar radar dollar altar inventar honorar eksemplar
avatar lugar lugaren basar sonar glossar solar polar singular nuklear madagaskar qatar
bane øyekast augnekast veifar vegfar handfast håndfast arbeidsvane uvane spisevane reisevane bruksvane kostvane levevane
blande nødlande mellomlande strande
podkast utkast innkast forkast avkast vedkast nedlast opplast belast avlast overbelast påkjenningslast
stadfast bufast jordfast nagelfast trofast kontrast plast entusiast fantast ballast
forkaste belaste avlaste nedlaste opplaste overbelaste trofaste bofaste iaste plaste kontraste
balsam sørsame nordsame lulesame sjøsame applaus
fastlege hudlege overlege tannlege dyrlege kommunelege sykehuslege bedriftslege turnuslege skolelege
allmennlege spesiallege legevaktslege tilsynslege fylkeslege distriktslege bydelslege kollege
storleik kjærleik barneleik
`;
