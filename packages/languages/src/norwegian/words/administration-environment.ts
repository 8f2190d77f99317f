/** Environment, climate, water and energy: stems. */
export const environmentStems: string = `
forurein forurens
forurensing forurensning
miljøvennleg miljøvennlig
klimavennleg klimavennlig
drikkevasskjeld drikkevannskild
vasskraftverk vannkraftverk
vassområd vannområd
vassnett vannett
vassgebyr vanngebyr
vasskjeld vannkild
avlaup avløp
kloakkreinsing kloakkrensing
reinseanlegg renseanlegg
reinsing rensing
kjeldesortering kildesortering
kjeldesorter kildesorter
fornybarkjeld fornybarkild
hekkjeplass hekkeplass
framandart fremmedart
raudlist rødlist
`;

/** Agriculture, forestry and fisheries: stems. `gard` alone begins `gardin` and `garderobe`. */
export const agricultureStems: string = `
gardsveg gårdsvei
gardsnamn gårdsnavn
gardsnummer gårdsnummer
gardsturism gårdsturism
gardsmat gårdsmat
gardsutsal gårdsutsalg
mjølkeprodusent melkeprodusent
kjøtproduksjon kjøttproduksjon
kjøtprodusent kjøttprodusent
kjøtforbruk kjøttforbruk
dyrkingsjord dyrkningsjord
oppdrettar oppdretter
mattryggleik mattrygghet
hønsehald hønsehold
`;

/** Roads, transport and harbours: stems. `veg` alone begins `vegg` and `vegetasjon`. */
export const trafficStems: string = `
vegmyndigheit veimyndighet
vegsystem veisystem
vegmelding veimelding
veglaus veiløs
sideveg sidevei
atkomst adkomst
kommuneveg kommunevei
privatveg privatvei
fjellveg fjellvei
sjøveg sjøvei
luftveg luftvei
trafikktrygging trafikksikring
ferj ferg
ferjesamband fergesamband
ferjekai fergekai
ferjefri fergefri
hamnevesen havnevesen
jarnban jernban
haldeplass holdeplass
førarkort førerkort
førarlaus førerløs
vintervedlikehald vintervedlikehold
utanlandsferj utenlandsferg
bomveg bomvei
tilbringartenest tilbringertjenest
vegvisar veiviser
vegnormal veinormal
vegplan veiplan
vegbruk veibruk
vegfarande veifarende
vegpakk veipakk
`;

/** The same fields: whole words. */
export const environmentWords: string = `
avkøyrsla avkjørselen
reinse rense
reinser renser
reinsa renset
blågrøn blågrønn
`;
