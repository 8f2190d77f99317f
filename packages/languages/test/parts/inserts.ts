/*
 * What a Norwegian plan may have in it that is not in its own language, written for these tests.
 * The first text of each language was there when the method was made; it is measured on the rest.
 */

/** By BCP 47 tag. `de` and `fi` are languages that the detection does not know. */
export const inserts: Readonly<Record<'en' | 'sv' | 'da' | 'de' | 'fi', readonly string[]>> = {
  en: [
    `The municipality has written this strategy because the tasks are growing and the number of people who can
carry them out is not. Over the next ten years there will be more residents over eighty than ever before,
and fewer of working age. Technology will not solve that by itself, but it can take away some of the work
that nobody should have to do twice. We have chosen four areas where we believe that the effort pays off.
The first is health and care, where nurses spend an hour of every shift on notes. The second is building
applications, which still arrive on paper in one case out of three. Schools come third, and the fourth is
our own administration. For each of them there is a plan with a budget, a manager who is responsible, and a
figure that shows whether we are getting anywhere. What we do not say anything about here is broadband,
which has a plan of its own. If you have any questions, you are welcome to ask at the service desk.`,
    `This is a short summary for readers who do not know Norwegian. Our island had a ferry, a school and a
post office when the last plan was made; now it has a ferry. Most people accept that, as long as whatever
has been moved to a screen really works. It does not always. In the spring we asked everybody who had
applied for a place in the kindergarten how it went, and almost half of them had given up at least once.
The aim of the strategy is therefore simple: one form, one answer, one person to call. We will close two old
systems every year until there are none left that we cannot explain. No new system is bought before someone
has shown that we cannot share the one our neighbours have. Personal data are kept as long as the law says
and not a day longer. The council will be told twice a year what has been done, what it cost, and what went
wrong along the way.`,
    `Digital services are only as good as the trust that people have in them. That trust is built slowly, by
those who answer the phone and by those who write the letters, and it can be lost in an afternoon. We have
therefore put the security of information first in this plan, before all the things that are more fun to
read about. Every employee will take a short course each year, and those with access to health records will
take a longer one. We test our backups in February and in August, with the power off. Where a supplier
cannot tell us in which country our data are stored, we will not sign. These rules are not new, but until
now they were spread over eleven documents that few had read.`,
  ],
  sv: [
    `Vi har under flera år försökt få våra system att tala med varandra, och det har inte alltid gått så bra.
När en förälder söker plats på förskolan ska hon inte behöva lämna samma uppgifter tre gånger. Därför har
nämnden beslutat att alla nya upphandlingar ska innehålla krav på öppna gränssnitt. Det kostar lite mer
från början, men det blir billigare för varje år som går. Erfarenheterna från de första två åren är goda,
även om några av de mindre enheterna tycker att arbetet har gått för fort. De har rätt i det, och nästa
steg kommer först när alla är med.`,
    `Kommunen vid gränsen har en vårdcentral som också våra invånare använder, och vi har länge varit oense om
hur uppgifterna om dem ska föras över. Lösningen blev enklare än någon hade trott. Den som är patient
bestämmer själv vad som får skickas, och till vem. Utan samtycke skickas ingenting. Under det första året
sade bara fyra personer nej. Vi menar att detta visar hur mycket som går att göra när man frågar först och
bygger sedan, i stället för tvärtom. Vi skulle gärna se att fler gjorde likadant.`,
  ],
  da: [
    `Kommunen har i en årrække forsøgt at få sine systemer til at tale sammen, og det er ikke altid gået lige
godt. Når en forælder søger en plads i en daginstitution, skal hun ikke være nødt til at give de samme
oplysninger tre gange. Derfor har udvalget besluttet, at alle nye udbud skal stille krav om åbne
grænseflader. Det koster lidt mere fra starten, men bliver billigere for hvert år, der går. Erfaringerne
fra de første to år er gode, selv om nogle af de mindre enheder synes, at det er gået for hurtigt. Det har
de ret i, og derfor kommer det næste skridt først, når alle er med.`,
    `Da borgerne blev spurgt, hvad de var mest utilfredse med, nævnte de hverken ventetiden eller priserne. De
nævnte brevene. Ingen kunne forstå, hvad der stod i dem, og mange troede, at de havde fået afslag, selv om
de havde fået ja. Siden da har to medarbejdere skrevet mere end halvtreds breve om. Nu begynder hvert brev
med svaret, og begrundelsen kommer bagefter. Antallet af klager er faldet til det halve, uden at der er
ændret noget som helst i selve afgørelserne. Vi kan kun anbefale andre at gøre det samme.`,
  ],
  de: [
    `Die Gemeinde hat diese Strategie geschrieben, weil die Aufgaben wachsen und die Zahl derer, die sie
erledigen können, nicht. In den nächsten zehn Jahren wird es mehr Einwohner über achtzig geben als je zuvor,
und weniger im erwerbsfähigen Alter. Die Technik wird das nicht von allein lösen, aber sie kann uns Arbeit
abnehmen, die niemand zweimal machen sollte. Wir haben vier Bereiche ausgewählt, in denen sich die Mühe
unserer Meinung nach lohnt. Für jeden davon gibt es einen Plan mit einem Budget und eine Person, die dafür
verantwortlich ist. Wer Fragen hat, kann sich jederzeit an das Bürgerbüro wenden.`,
    `Unser Partnerort an der Ostsee hat uns gezeigt, wie man mit wenig Geld anfängt. Dort sitzen zwei Leute in
einem kleinen Zimmer neben der Bücherei und beantworten Fragen, die sonst niemand beantworten will. Sie
führen Buch darüber, was gefragt wird, und jeden Monat wird die häufigste Frage auf der Internetseite so
beantwortet, dass sie nicht mehr gestellt werden muss. Nach drei Jahren kommen nur noch halb so viele
Anrufe. Das ist keine Zauberei, sondern Fleiß, und es hat weniger gekostet als ein einziges neues System.`,
  ],
  fi: [
    `Kunta on laatinut tämän strategian, koska tehtäviä on yhä enemmän ja tekijöitä yhä vähemmän. Seuraavien
kymmenen vuoden aikana yli kahdeksankymmentävuotiaita on enemmän kuin koskaan ennen. Tekniikka ei yksin
ratkaise asiaa, mutta se voi viedä pois työtä, jota kenenkään ei pitäisi tehdä kahdesti. Olemme valinneet
neljä aluetta, joilla uskomme vaivan kannattavan. Jokaisella alueella on suunnitelma, budjetti ja vastuussa
oleva henkilö. Jos sinulla on kysyttävää, ota yhteyttä palvelupisteeseen.`,
    `Rajan toisella puolella on kirjasto, jonka kokoelmia myös meidän asukkaamme käyttävät. Aikaisemmin kirja
piti hakea itse, ja matka kesti kolme tuntia. Nyt auto kulkee kerran viikossa, ja lainat näkyvät samassa
sovelluksessa kuin kotikunnan lainat. Järjestelmä maksoi vähemmän kuin uusi hylly. Suurin työ oli sopia
siitä, kumman kunnan säännöt ovat voimassa, kun kirja katoaa.`,
  ],
};

/** Names and figures: in no language. */
export const table = `Tiltak\tAnsvarlig\t2021\t2022\t2023\t2024
Journalsystem\tHelsesjef Kvalheim\t1 200 000\t800 000\t150 000\t150 000
Velferdsteknologi\tEnhetsleder Osdal\t450 000\t450 000\t300 000\t300 000
Skoleportal\tRektor Myklebust\t90 000\t60 000\t60 000\t60 000
Byggesaksarkiv\tArkivleder Hovland\t610 000\t610 000\t0\t0
Fiber Skarvøya, Ståldalen, Kvalneset\tTeknisk sjef Strand\t2 300 000\t1 900 000\t0\t0
Identitetsforvaltning\tIKT-leder Moen\t220 000\t220 000\t220 000\t220 000
Kartverk\tTeknisk sjef Strand\t75 000\t75 000\t75 000\t75 000
Opplæring\tPersonalsjef Lunde\t110 000\t110 000\t110 000\t110 000`;
