import type { StudyWarningCode, WarningDetail } from '@klippoglim/municipal';
import type { NoticeSentence } from './notices-nb.js';

const because = ({ reason }: WarningDetail): string => (reason ? ` (${reason})` : '');

const megabytes = (bytes: string | number | undefined): string =>
  // Nynorsk writes numbers as Bokmål does, and not every browser knows it.
  `${(Number(bytes) / 1_000_000).toLocaleString('nb', { maximumFractionDigits: 1 })} MB`;

const counted = (number: string | number | undefined, one: string, many: string): string =>
  `${number} ${Number(number) === 1 ? one : many}`;

/** Why a file gave no document, by its reader's code. */
export const failuresNn: Readonly<Record<string, NoticeSentence>> = {
  'not-found': () => 'Fila finst ikkje. Sjekk stien.',
  unreadable: (detail) =>
    `Fila kunne ikkje opnast${because(detail)}. Sjekk at det er ei fil, og at du har lov til å lese ho.`,
  'empty-file': () => 'Fila er tom. Hent ho på nytt.',
  'not-the-format': ({ extension }) =>
    `Namnet sluttar på .${extension}, men innhaldet er verken det eller eit anna format som kan lesast. Hent fila på nytt.`,
  unsupported: ({ kind }) => `Formatet (${kind}) kan ikkje lesast. Lagre fila som DOCX eller PDF.`,
  truncated: () => 'Slutten av fila manglar. Hent ho på nytt.',
  damaged: (detail) =>
    `Fila er skadd${because(detail)}. Hent ho på nytt, eller opne ho i programmet ho er laga med, og lagre ho på nytt.`,
  encrypted: () => 'Fila er verna med passord. Lagre ein kopi utan passord, og bruk han.',
  'no-text': ({ pages }) =>
    pages === undefined
      ? 'Det er ingen tekst i fila. Sjekk at det er den rette.'
      : `Ingen tekst på ${Number(pages) === 1 ? 'den eine sida' : `nokon av dei ${pages} sidene`}: truleg skanna. Køyr tekstattkjenning (OCR) på fila, til dømes med ocrmypdf, og bruk resultatet.`,
  'nested-archive': () =>
    'Ein ZIP inni ein ZIP blir ikkje opna. Pakk han ut, og oppgi filene kvar for seg.',
  'empty-archive': () => 'Det er ingen filer i ZIP-fila. Hent ho på nytt.',
  'too-large': ({ ratio, maxBytes }) =>
    maxBytes !== undefined
      ? `Fila er større enn grensa på ${megabytes(maxBytes)}.`
      : ratio !== undefined
        ? `Pakka ut er innhaldet meir enn ${ratio} gonger så stort, slik berre ei ZIP-bombe er. Ikkje bruk fila.`
        : 'Dokumentet er for stort.',
  'too-many-pages': ({ pages, maxPages }) => `${pages} sider er fleire enn grensa på ${maxPages}.`,
  'too-many-members': ({ members, maxMembers }) =>
    `${members} filer i ZIP-fila er fleire enn grensa på ${maxMembers}. Del ho opp.`,
  'too-deep': ({ maxDepth }) =>
    `Elementa ligg djupare enn ${maxDepth} nivå, som i ikkje noko verkeleg dokument. Opne fila i programmet ho er laga med, og lagre ho på nytt.`,
  'too-slow': ({ timeoutMs }) =>
    `Lesinga tok meir enn ${Number(timeoutMs) / 1000} s og blei stansa. Lagre dokumentet på nytt.`,
  'out-of-memory': () =>
    'Lesinga tok meir minne enn eit dokument skal, og blei stansa. Del dokumentet, eller lagre det på nytt.',
};

/** What a reader noticed, by its code. */
export const readerWarningsNn: Readonly<Record<string, NoticeSentence>> = {
  'wrong-extension': ({ extension, format, ending }) =>
    `Namnet sluttar på .${extension}, men innhaldet er ${format} og blei lese som det. Sjekk at det er rett dokument, og gi fila endinga .${ending}.`,
  'encoding-guessed': ({ encoding }) =>
    `Teksten er ikkje UTF-8 og blei lesen som ${encoding}. Sjekk at æ, ø og å er rette, eller lagre han som UTF-8.`,
  'encoding-damaged': ({ count, encoding }) =>
    `${Number(count) === 1 ? 'Éin stad' : `${count} stader`} er ikkje gyldig ${encoding} og blei bytt ut med \uFFFD. Hent fila på nytt, eller lagre ho på nytt som UTF-8.`,
  'garbled-text': ({ percent }) =>
    `${percent} % av teikna har inga meining; skriftene skjuler kva dei står for. Køyr tekstattkjenning (OCR) på fila, eller skaff dokumentet i eit anna format.`,
  truncated: () =>
    'Slutten av fila manglar; det som fanst, blei lese, men tekst kan mangle. Hent ho på nytt.',
  'page-without-text': ({ pages }) =>
    `Ingen tekst på side ${pages}. Er ho skanna, så køyr tekstattkjenning (OCR) på dokumentet.`,
  'page-unreadable': ({ page, ...detail }) =>
    `Side ${page} kunne ikkje lesast${because(detail)}. Lagre dokumentet på nytt, eller hent det på nytt.`,
  'main-text-unclear': () =>
    'Hovudteksten kunne ikkje skiljast frå menyar og botntekst, så all tekst på sida blei teken med. Lagre sida i lesevising, eller kopier teksten over i eit dokument.',
  'contents-removed': ({ lines, pages }) =>
    `Ei innhaldsliste (${counted(lines, 'linje', 'linjer')}${pages === undefined ? '' : `, side ${pages}`}) blei utelaten.`,
  'running-lines-removed': ({ lines, count }) =>
    `Topptekstar, botntekstar og sidetal (${counted(lines, 'linje', 'linjer')} på ${counted(count, 'side', 'sider')}) blei utelatne.`,
  'deleted-text-left-out': () =>
    'Dokumentet har spora endringar; tekst som er stroken, blei utelaten. Godta eller avvis alle endringar for å få det avgjort.',
};

const languageNamesNn: Readonly<Record<string, string>> = {
  nb: 'bokmål',
  nn: 'nynorsk',
  en: 'engelsk',
  sv: 'svensk',
  da: 'dansk',
};

const languageNn = (tag: string | number | undefined): string =>
  languageNamesNn[String(tag)] ?? String(tag);

/** What a study noticed. Every code must be here. */
export const studyWarningsNn: Readonly<Record<StudyWarningCode, NoticeSentence>> = {
  'duplicate-id': ({ wanted, id }) =>
    `Eit anna dokument i studien har id-en «${wanted}», så dette heiter «${id}». Gi det ein eigen id i manifestet.`,
  'empty-folder': ({ file }) => `Mappa ${file} har ikkje noko dokument i seg.`,
  'language-not-in-pack': ({ language, pack, percent, words }) =>
    `${percent} % av orda (${words}) er på ${languageNn(language)}, som språkpakken i studien (${pack}) ikkje kjenner. Dei møter berre dei same orda på same språk, så kopiar i dei, eller frå dei, blir knapt funne.`,
  'languages-differ': ({ languages, pack }) =>
    `Dokumentet har delar på ulike språk: ${String(languages).replace(/(\w+) (\d+)/gu, (_, tag: string, percent: string) => `${languageNn(tag)} ${percent} %`)}. ${
      pack === 'none'
        ? 'Utan språkpakke møter ikkje orda på det eine språket orda på det andre.'
        : 'Språkpakken føyer dei saman: Kopiar blir leita etter i alle.'
    }`,
  'municipality-names-differ': ({ number, names }) =>
    `Kommune ${number} har fleire namn i manifestet (${names}); dokumenta står samla under det første.`,
  'no-background': () =>
    'Studien har ingen bakgrunnstekstar, så ingen del kan samanliknast med det tilfeldige. Oppgi tekstar av same slag som ikkje kan ha kopiert.',
  'small-background': ({ documents }) =>
    `Bakgrunnen er berre ${counted(documents, 'dokument', 'dokument')}: Rekkjefølgja aleine kan ikkje gi ein liten p-verdi; det under kviler på modellen. Oppgi 19 eller fleire.`,
  'too-few-draws': () =>
    'Det er for få trekningar til at p-verdiane kan bli små nok etter rettinga for alle dokumenta. Trekk fleire.',
  'no-words': () => 'Dokumentet har tekst, men ingen ord, så delane seier ingenting.',
  'source-is-younger': ({ date, sources }) =>
    `Dokumentet er eldre (${date}) enn kjelder som det har tekst felles med, så det har ikkje kopiert frå dei: ${sources}. Likskapen går den andre vegen eller har eit felles opphav.`,
};
