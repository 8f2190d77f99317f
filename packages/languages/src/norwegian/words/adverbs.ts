/**
 * Adverbs, degree words and the content words of set linking phrases.
 *
 * One correspondence a line, `side-form main-form`. Lists in `…Words` are whole words, lists in `…Stems` are
 * matched at the beginning of a word or of a compound part. Written from our own knowledge of Norwegian.
 */

/**
 * Adverbs and short words of time. `no` is read as `nå`.
 */
export const timeWords: string = `
no nå
nu nå
notidas nåtidens
notida nåtiden
seinast senest
lengere lengre
netopp nettopp
nettupp nettopp
sjeldan sjelden
sjelda sjelden
sjeldant sjeldent
sjeldnast sjeldnest
samstundes samtidig
samtidlig samtidig
samstundige samtidige
framleis fremdeles
framdeles fremdeles
jamt jevnt
stadugt stadig
augneblinkleg øyeblikkelig
strakst straks
foreløpeleg foreløpig
undervegis underveis
halvvegs halvveis
hidtil hittil
efterpå etterpå
dinest dernest
notildags nåtildags
dengong dengang
allereie allerede
alleræde allerede
att igjen
igjænn igjen
varug varig
langvarug langvarig
kortvarug kortvarig
mellombils midlertidig
vekor uker
`;

/**
 * Adverbs and short words of place and direction. `heim` meets `hjem` as a stem, too.
 */
export const placeWords: string = `
heimanfrå hjemmefra
hjemmefrå hjemmefra
heimover hjemover
innalands innenlands
utalands utenlands
utalandsk utenlandsk
bakfrå bakfra
framanfrå forfra
nordfrå nordfra
nordanfrå nordfra
sørfrå sørfra
sunnanfrå sørfra
austanfrå østfra
vestfrå vestfra
vestanfrå vestfra
herfrå herfra
derfrå derfra
annanstad annensteds
annastad annensteds
annansteds annensteds
andrestader andresteder
frem fram
fremad framad
frempå frampå
lågt lavt
låg lav
låge lave
høgt høyt
høg høy
høge høye
høgst høyst
djupast dypest
suover sørover
aust øst
austre østre
syd sør
sud sør
attover bakover
avstad avsted
bortanfor bortenfor
bortafor bortenfor
hitanfor hitenfor
vestanfor vestenfor
vestafor vestenfor
austanfor østenfor
austafor østenfor
nordanfor nordenfor
nordafor nordenfor
sunnanfor sønnenfor
sønnafor sønnenfor
midtvegs midtveis
vinstre venstre
langvegsfrå langsveisfra
uppover oppover
uppe oppe
uppi oppi
upptil opptil
`;

/**
 * Adverbs of degree and comparison.
 */
export const degreeWords: string = `
berre bare
betre bedre
hovedsaklig hovedsakelig
ovmåte overmåte
høgleg høylig
fortast fortest
inst innerst
nedst nederst
nedste nederste
attarst bakerst
tettast tettest
breidare bredere
reint rent
altovervegande altoverveiende
overvegande overveiende
tilnærmingsvis tilnærmelsesvis
gradvist gradvis
delvist delvis
trinnvist trinnvis
høvesvis henholdsvis
føremålstenleg hensiktsmessig
føremålstenlege hensiktsmessige
`;

/**
 * Adverbs of certainty, attitude and manner.
 */
export const modalWords: string = `
mogelegvis muligens
moglegvis muligens
mulegens muligens
kanhende kanskje
kannhende kanskje
antagelig antakelig
antageligvis antakeligvis
openbert åpenbart
opnbert åpenbart
diverre dessverre
desverre dessverre
vonleg forhåpentlig
likeleis likeledes
sameleis likeledes
annarleis annerledes
aleine alene
eineåleine alene
sams felles
gjensidug gjensidig
dérimot derimot
allikevel likevel
likevæl likevel
allfall iallfall
ikvartfall ihvertfall
gjerna gjerne
friviljig frivillig
friviljige frivillige
dømevis eksempelvis
omvend omvendt
strengast strengest
`;

/**
 * The content words of set linking phrases (i samsvar med / i tråd med stay, `i samanheng med`
 * meets `i sammenheng med`).
 */
export const linkingWords: string = `
døme eksempel
eksemplet eksempelet
eksempla eksemplene
dømene eksemplene
omsyna hensynene
forholda forholdene
hinblikk henblikk
veg vei
vegen veien
overeinsstemming overensstemmelse
overensstemming overensstemmelse
tilfell tilfelle
tilfella tilfellene
hand hånd
unntaka unntakene
framtida framtiden
skuld skyld
skulda skylden
stad sted
stader steder
stadene stedene
stads steds
`;
