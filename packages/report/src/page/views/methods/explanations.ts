import type { ReportLanguage } from '../../../language.js';

/** A heading with paragraphs under it. */
export interface Explanation {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** How the figures come about, and what cannot be concluded from them. */
export interface Explanations {
  readonly how: readonly Explanation[];
  readonly limits: readonly string[];
}

export const explanations: Readonly<Record<ReportLanguage, Explanations>> = {
  nb: {
    how: [
      {
        heading: 'Passasjer',
        paragraphs: [
          'En passasje er et stykke av dokumentet som følger et stykke av en kilde, ord for ord eller med ord som er byttet ut, bøyd, føyd til, flyttet eller utelatt. En lang nok rekke av like ord er alltid med. Endret ordlyd er med når den er mye mer sannsynlig som kopi enn som tilfeldig likhet mellom to tekster med de samme ordene.',
          'Ordrett: de samme ordene i samme rekkefølge. Redigert: bøyd, byttet ut, føyd til eller utelatt. Omskrevet: samme innhold i stort sett andre ord. Likhet er andelen av ordene på den lengste siden som har et motstykke på den andre. En oppsummering sammenfatter et mye lengre stykke av kilden; nærmere passasjer i den er merket.',
        ],
      },
      {
        heading: 'Klasser',
        paragraphs: [
          'Hvert ord hører til i nøyaktig én klasse. Gjelder flere, går sitat og lovtekst først, så vanlige vendinger, så kilder, så andre kommuner; resten er egne ord. En lang kopiert passasje blir ikke vanlig av at mange har kopiert den.',
          'Har flere kilder den samme ordlyden, regnes den til den som har den nærmeste; er de like nære, til den eldste. Valget er det beste for hele dokumentet under ett, ikke passasje for passasje. Den eldste kilden er nevnt ved siden av.',
          'En kilde kan bare være opphav til det som ikke er eldre enn den. Det et dokument deler med en yngre kilde, regnes som egne ord, om ikke en eldre tekst har det også.',
        ],
      },
      {
        heading: 'Andeler',
        paragraphs: [
          'Kopiert er ord fra kilder delt på alle ordene i dokumentet. Andelene per kilde er av ordene i alle passasjer felles med den, og de kan til sammen bli større, fordi kildene har tekst felles med hverandre. En kommunes andel er summen over dokumentene, ikke gjennomsnittet.',
          'Med filtre blir alle andeler telt på nytt: Et ord teller som kopiert fra en tekst bare når en passasje derfra som er regnet med, dekker det, og som eget når ingen gjør det. Er alt regnet med, er tallene de samme som i study.json. Intervaller, p-verdier og mål følger ikke filtrene.',
        ],
      },
      {
        heading: 'Intervaller og p-verdier',
        paragraphs: [
          'Andelen er talt opp, ikke anslått. Intervallet på 95\u00a0% sier hvor mye den hviler på hvilke avsnitt dokumentet tilfeldigvis har: Blokker på 200 ord blir trukket med tilfeldig vekt, 1999 ganger, med én blokk i tillegg som ingen har sett. Korte dokumenter får brede intervaller.',
          'P-verdier finnes bare når studien har bakgrunnsdokumenter: tekster av samme slag som ikke kan ha kopiert. De sier hvor ofte en tekst som ikke har kopiert noe, ville ha minst like mye felles med kildene, etter en modell i to nivåer (dokumenter som er ulike, og klumper av felles ord i dem). Holm og Benjamini–Hochberg retter for at mange dokumenter blir prøvd. Rangen bruker ingen modell; med få bakgrunnsdokumenter kan den ikke bli liten.',
        ],
      },
      {
        heading: 'Mål',
        paragraphs: [
          'Hva som er blitt av hvert mål i kildene. Ordrett: ordene står der nesten som de er. Tilpasset: samme mål i endret ordlyd. Nevnt: det målet handler om, er nevnt med egne ord. Fraværende: ingen av delene. Dokumentets dato spiller ingen rolle her. Mål som manifestet ikke gir, er funnet i kildenes lister og overskrifter; mål i løpende tekst blir ikke funnet.',
        ],
      },
    ],
    limits: [
      'Felles ordlyd viser at tekstene henger sammen, ikke alene hvem som skrev den først. Retningen er lest av datoene alene, og begge kan følge en tekst som ikke er med i studien.',
      'Tallene sier ikke om noe var galt. En kommune som følger en nasjonal strategi til punkt og prikke, kan ha gjort det den ble bedt om.',
      'Samme tanke i helt andre ord blir ikke funnet. «Egne ord» betyr derfor ord som ikke er funnet igjen i tekstene i denne studien.',
      'Det som ikke kunne leses (skannede sider, bilder, ødelagte filer), er ikke med; se varslene.',
      'Sitater blir kjent igjen på tegn og ord som innleder dem, og lovtekst på form. Noe blir oversett. Det er ikke en dom over om kilden er riktig oppgitt.',
      '«Nevnt» er et hint om hvor det er verdt å lese, og «fraværende» betyr «ikke i disse ordene».',
      'Et intervall sier noe om dokumentet, ikke om kommuner i alminnelighet, og en p-verdi sier ikke hvor mye som er kopiert.',
      'Tall med ulik signatur kan ikke sammenlignes.',
    ],
  },
  nn: {
    how: [
      {
        heading: 'Passasjar',
        paragraphs: [
          'Ein passasje er eit stykke av dokumentet som følgjer eit stykke av ei kjelde, ord for ord eller med ord som er bytte ut, bøygde, føydde til, flytte eller utelatne. Ei lang nok rekkje av like ord er alltid med. Endra ordlyd er med når han er mykje meir sannsynleg som kopi enn som tilfeldig likskap mellom to tekstar med dei same orda.',
          'Ordrett: dei same orda i same rekkjefølgje. Redigert: bøygde, bytte ut, føydde til eller utelatne. Omskriven: same innhald i stort sett andre ord. Likskap er delen av orda på den lengste sida som har eit motstykke på den andre. Ei oppsummering samanfattar eit mykje lengre stykke av kjelda; nærare passasjar i ho er merkte.',
        ],
      },
      {
        heading: 'Klassar',
        paragraphs: [
          'Kvart ord høyrer til i nøyaktig éin klasse. Gjeld fleire, går sitat og lovtekst først, så vanlege vendingar, så kjelder, så andre kommunar; resten er eigne ord. Ein lang kopiert passasje blir ikkje vanleg av at mange har kopiert han.',
          'Har fleire kjelder den same ordlyden, blir han rekna til den som har den næraste; er dei like nære, til den eldste. Valet er det beste for heile dokumentet under eitt, ikkje passasje for passasje. Den eldste kjelda er nemnd ved sida av.',
          'Ei kjelde kan berre vere opphav til det som ikkje er eldre enn ho. Det eit dokument deler med ei yngre kjelde, blir rekna som eigne ord, om ikkje ein eldre tekst har det òg.',
        ],
      },
      {
        heading: 'Delar',
        paragraphs: [
          'Kopiert er ord frå kjelder delte på alle orda i dokumentet. Delane per kjelde er av orda i alle passasjar felles med ho, og dei kan til saman bli større, fordi kjeldene har tekst felles med kvarandre. Delen til ein kommune er summen over dokumenta, ikkje gjennomsnittet.',
          'Med filter blir alle delar talde på nytt: Eit ord tel som kopiert frå ein tekst berre når ein passasje derifrå som er rekna med, dekkjer det, og som eige når ingen gjer det. Er alt rekna med, er tala dei same som i study.json. Intervall, p-verdiar og mål følgjer ikkje filtera.',
        ],
      },
      {
        heading: 'Intervall og p-verdiar',
        paragraphs: [
          'Delen er talt opp, ikkje anslått. Intervallet på 95\u00a0% seier kor mykje han kviler på kva avsnitt dokumentet tilfeldigvis har: Blokker på 200 ord blir trekte med tilfeldig vekt, 1999 gonger, med éi blokk i tillegg som ingen har sett. Korte dokument får breie intervall.',
          'P-verdiar finst berre når studien har bakgrunnsdokument: tekstar av same slag som ikkje kan ha kopiert. Dei seier kor ofte ein tekst som ikkje har kopiert noko, ville ha minst like mykje felles med kjeldene, etter ein modell i to nivå (dokument som er ulike, og klumpar av felles ord i dei). Holm og Benjamini–Hochberg rettar for at mange dokument blir prøvde. Rangen bruker ingen modell; med få bakgrunnsdokument kan han ikkje bli liten.',
        ],
      },
      {
        heading: 'Mål',
        paragraphs: [
          'Kva som er blitt av kvart mål i kjeldene. Ordrett: orda står der nesten som dei er. Tilpassa: same mål i endra ordlyd. Nemnt: det målet handlar om, er nemnt med eigne ord. Fråverande: ingen av delane. Datoen til dokumentet spelar inga rolle her. Mål som manifestet ikkje gir, er funne i lister og overskrifter i kjeldene; mål i løpande tekst blir ikkje funne.',
        ],
      },
    ],
    limits: [
      'Felles ordlyd viser at tekstane heng saman, ikkje åleine kven som skreiv han først. Retninga er lesen av datoane åleine, og begge kan følgje ein tekst som ikkje er med i studien.',
      'Tala seier ikkje om noko var gale. Ein kommune som følgjer ein nasjonal strategi til punkt og prikke, kan ha gjort det han blei beden om.',
      'Same tanke i heilt andre ord blir ikkje funnen. «Eigne ord» tyder difor ord som ikkje er funne att i tekstane i denne studien.',
      'Det som ikkje kunne lesast (skanna sider, bilete, øydelagde filer), er ikkje med; sjå varsla.',
      'Sitat blir kjende att på teikn og ord som innleier dei, og lovtekst på form. Noko blir oversett. Det er ikkje ein dom over om kjelda er rett oppgitt.',
      '«Nemnt» er eit hint om kor det er verdt å lese, og «fråverande» tyder «ikkje i desse orda».',
      'Eit intervall seier noko om dokumentet, ikkje om kommunar i det heile, og ein p-verdi seier ikkje kor mykje som er kopiert.',
      'Tal med ulik signatur kan ikkje samanliknast.',
    ],
  },
  en: {
    how: [
      {
        heading: 'Passages',
        paragraphs: [
          'A passage is a stretch of the document that follows a stretch of a source, word by word or with words replaced, inflected, put in, moved or left out. A run of equal words that is long enough is always included. Changed wording is included where it is much likelier as a copy than as a chance likeness of two texts with the same words.',
          'Verbatim: the same words in the same order. Edited: inflected, replaced, put in or left out. Rewritten: the same matter in largely other words. Similarity is the share of the longer side’s words that have a counterpart on the other. A summary sums up a much longer stretch of its source; closer passages in it are marked.',
        ],
      },
      {
        heading: 'Classes',
        paragraphs: [
          'Every word belongs to exactly one class. Where several apply, quoted and statutory text comes first, then commonplace wording, then sources, then other municipalities; the rest is own words. A long copied passage does not become commonplace because many have copied it.',
          'Where several sources have the same wording, it goes to the one with the nearest; of equals, to the earliest. The choice is the best for the document as a whole, not passage by passage. The earliest is named beside it.',
          'A source can be an origin only of what is not older than it. What a document shares with a younger source counts as own words, unless an earlier text has it too.',
        ],
      },
      {
        heading: 'Shares',
        paragraphs: [
          'Copied is the words from sources divided by all words of the document. The shares per source are of the words in all passages shared with it, and may add up to more, since the sources have text in common. A municipality’s share is the sum over its documents, not the mean.',
          'Under filters all shares are counted anew: a word counts as copied from a text only where a passage from there that counts holds it, and as own where none does. With everything counted, the figures are those of study.json. Intervals, p-values and goals do not follow the filters.',
        ],
      },
      {
        heading: 'Intervals and p-values',
        paragraphs: [
          'The share is counted, not estimated. The interval of 95% tells how much it rests on which sections the document happens to have: blocks of 200 words are drawn with random weights, 1,999 times, with one block more that nobody has seen. Short documents have wide intervals.',
          'There are p-values only where the study has background documents: texts of the same kind that cannot have copied. They tell how often a text that copied nothing would share at least as much with the sources, by a model of two levels (documents that differ, and clumps of shared words in them). Holm and Benjamini–Hochberg correct for many documents being tested. The rank uses no model; with few background documents it cannot be small.',
        ],
      },
      {
        heading: 'Goals',
        paragraphs: [
          'What became of each of the sources’ goals. Verbatim: its words stand there, nearly as they are. Adapted: the same goal in changed wording. Mentioned: what it is about is named in the document’s own words. Absent: none of these. The document’s date plays no part here. Goals that the manifest does not give were found in the sources’ lists and headings; goals in running prose are not found.',
        ],
      },
    ],
    limits: [
      'Shared wording shows that the texts are connected, not by itself who wrote it first. The direction is read from the dates alone, and both may follow a text that is not in the study.',
      'The figures do not say that anything was wrong. A municipality that follows a national strategy to the letter may have done what it was asked to.',
      'The same thought in wholly other words is not found. “Own words” therefore means words that were not found again in the texts of this study.',
      'What could not be read (scanned pages, pictures, damaged files) is not included; see the warnings.',
      'Quotations are known by their marks and by the words that introduce them, statutory text by its form. Some are missed. It is no judgement of whether a source is properly cited.',
      '“Mentioned” is a hint where it is worth reading, and “absent” means “not in these words”.',
      'An interval says something of the document, not of municipalities in general, and a p-value does not say how much was copied.',
      'Figures with different signatures cannot be compared.',
    ],
  },
};
