/**
 * Nouns for acts and outcomes that end in a consonant in Nynorsk and in `-e` in Bokmål, as first or last part of a
 * compound (`avgjerdsgrunnlag`, `enkeltavgjerd`). An ending that begins with a vowel takes the place of the `-e`.
 */
export const actStems: string = `
overdraging overdragelse
krenking krenkelse
utnemning utnevnelse
svekking svekkelse
frigjeving frigivelse
funksjonsnedsetting funksjonsnedsettelse
tilfredsstilling tilfredsstillelse
fullbyrding fullbyrdelse
tilbakehalding tilbakeholdelse
pågriping pågripelse
utveljing utvelgelse
oppfyljing oppfyllelse
utestenging utestengelse
innlegging innleggelse
innleggjing innleggelse
sjukehusinnlegging sykehusinnleggelse
avhending avhendelse
anskaffing anskaffelse
godtgjering godtgjørelse
tilbliving tilblivelse
gjenoppretting gjenopprettelse
skattletting skattelettelse
underkasting underkastelse
frifinning frifinnelse
oppattaking gjenopptakelse
gjenopptaking gjenopptakelse
utbreiing utbredelse
nemning betegnelse
brannøving brannøvelse
`;
