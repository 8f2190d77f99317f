/** A sentence of 30 words that stands, word for word, in the source and in the copying target. */
export const copied =
  'Innbyggere og næringsliv skal møte tjenester som henger sammen, uansett hvilken etat eller kommune som leverer dem, og ingen skal måtte gi fra seg opplysninger som det offentlige allerede har';

export const source = `Sammen om digitale tjenester

${copied}. Språket i brev og skjemaer skal være klart.

Data som er samlet inn for fellesskapets penger, skal kunne brukes på nytt. Hver virksomhet holder oversikt over egne datasett og beskriver dem slik at andre forstår dem.
`;

export const copying = `Digital plan for Blåvik

Blåvik er en øykommune der fergen er den viktigste veien inn og ut, og når været stenger fergeleiet, er nettet det eneste som holder skolen og rådhuset sammen.

${copied}.

De neste to årene legger vi fiber til Ytterholmen, og helsesykepleieren får prøve videosamtaler med familier som bor lengst unna.
`;

export const own = `Digital i Tverrdal

I Tverrdal begynner vi med det folk spør oss om. I fjor ringte fire hundre innbyggere for å høre når brannvesenet feier pipa. Nå får de en melding på telefonen dagen før, og sentralbordet har fått ro til å svare på det som er vanskelig.
`;
