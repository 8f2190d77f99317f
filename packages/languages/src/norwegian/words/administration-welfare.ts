/** Health, care and social services: stems. */
export const healthStems: string = `
vernepleiar vernepleier
heimesjukeplei hjemmesykeplei
heimebasert hjemmebasert
bruksrettleiing bruksveiledning
rørsl bevegels
høyrselshemm hørselshemm
smittsam smittsom
samsjukelegheit samsykelighet
demenssjukdom demenssykdom
kreftsjukdom kreftsykdom
kreftsjuk kreftsyk
lungesjuk lungesyk
hjart hjert
hjartesjukdom hjertesykdom
hjarteinfarkt hjerteinfarkt
hjartestans hjertestans
hjartestartar hjertestarter
eldrerådsleiar eldrerådsleder
rusmiddelmisbrukar rusmiddelmisbruker
misbrukar misbruker
fosterheim fosterhjem
beredskapsheim beredskapshjem
heimflytting hjemflytting
heimreis hjemreis
bustadlaus bostedsløs
omsorgsytar omsorgsyter
valdsepisod voldsepisod
valdshending voldshendelse
valdsproblem voldsproblem
valdsførebygg voldsforebygg
uromelding bekymringsmelding
sjølvmord selvmord
sjølvskading selvskading
medisinhandtering medisinhåndtering
`;

/** Kindergarten, school, training and child welfare: stems. `skul` alone begins `skuldre` and `skulle`. */
export const educationStems: string = `
grunnskul grunnskol
barneskul barneskol
ungdomsskul ungdomsskol
høgskul høyskol
høgskol høyskol
fagskul fagskol
kulturskul kulturskol
privatskul privatskol
friskul friskol
spesialskul spesialskol
nærskul nærskol
leirskul leirskol
sommarskul sommerskol
køyreskul kjøreskol
språkskul språkskol
realskul realskol
yrkesskul yrkesskol
kveldsskul kveldsskol
bygdeskul bygdeskol
byskul byskol
kontaktlærar kontaktlærer
undervising undervisning
spesialundervising spesialundervisning
leikeområd lekeområd
framandspråk fremmedspråk
skulefritidsordning skolefritidsordning
høgteknolog høyteknolog
einetilbod enetilbud
symj svømm
symjehall svømmehall
lesedugleik leseferdighet
skrivedugleik skriveferdighet
sveinebrev svennebrev
årssteg årstrinn
klassesteg klassetrinn
mellomsteg mellomtrinn
ungdomssteg ungdomstrinn
barnesteg barnetrinn
småskulesteg småskoletrinn
leirstad leirsted
høgde høyde
breiddeidrett breddeidrett
`;

/** The same field: whole words. */
export const welfareWords: string = `
yting ytelse
ytinga ytelsen
ytingar ytelser
ytingane ytelsene
fødestove fødestue
fødestova fødestuen
fødestover fødestuer
dugleikar ferdigheter
dugleikane ferdighetene
`;
