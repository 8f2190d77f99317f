import type { StudyWarningCode, WarningDetail } from '@klippoglim/municipal';

/** Makes a sentence of a notice's values. The file is named by whoever shows the sentence. */
export type NoticeSentence = (detail: WarningDetail) => string;

const because = ({ reason }: WarningDetail): string => (reason ? ` (${reason})` : '');

const megabytes = (bytes: string | number | undefined): string =>
  `${(Number(bytes) / 1_000_000).toLocaleString('nb', { maximumFractionDigits: 1 })} MB`;

const counted = (number: string | number | undefined, one: string, many: string): string =>
  `${number} ${Number(number) === 1 ? one : many}`;

/** Why a file gave no document, by its reader's code. */
export const failuresNb: Readonly<Record<string, NoticeSentence>> = {
  'not-found': () => 'Filen finnes ikke. Sjekk stien.',
  unreadable: (detail) =>
    `Filen kunne ikke åpnes${because(detail)}. Sjekk at det er en fil, og at du har lov til å lese den.`,
  'empty-file': () => 'Filen er tom. Hent den på nytt.',
  'not-the-format': ({ extension }) =>
    `Navnet slutter på .${extension}, men innholdet er verken det eller et annet format som kan leses. Hent filen på nytt.`,
  unsupported: ({ kind }) => `Formatet (${kind}) kan ikke leses. Lagre filen som DOCX eller PDF.`,
  truncated: () => 'Slutten av filen mangler. Hent den på nytt.',
  damaged: (detail) =>
    `Filen er skadet${because(detail)}. Hent den på nytt, eller åpne den i programmet den er laget med, og lagre den på nytt.`,
  encrypted: () => 'Filen er beskyttet med passord. Lagre en kopi uten passord, og bruk den.',
  'no-text': ({ pages }) =>
    pages === undefined
      ? 'Det er ingen tekst i filen. Sjekk at det er den riktige.'
      : `Ingen tekst på ${Number(pages) === 1 ? 'den ene siden' : `noen av de ${pages} sidene`}: trolig skannet. Kjør tekstgjenkjenning (OCR) på filen, for eksempel med ocrmypdf, og bruk resultatet.`,
  'nested-archive': () =>
    'En ZIP inni en ZIP blir ikke åpnet. Pakk den ut, og oppgi filene hver for seg.',
  'empty-archive': () => 'Det er ingen filer i ZIP-filen. Hent den på nytt.',
  'too-large': ({ ratio, maxBytes }) =>
    maxBytes !== undefined
      ? `Filen er større enn grensen på ${megabytes(maxBytes)}.`
      : ratio !== undefined
        ? `Pakket ut er innholdet mer enn ${ratio} ganger så stort, slik bare en ZIP-bombe er. Ikke bruk filen.`
        : 'Dokumentet er for stort.',
  'too-many-pages': ({ pages, maxPages }) => `${pages} sider er flere enn grensen på ${maxPages}.`,
  'too-many-members': ({ members, maxMembers }) =>
    `${members} filer i ZIP-filen er flere enn grensen på ${maxMembers}. Del den opp.`,
  'too-deep': ({ maxDepth }) =>
    `Elementene ligger dypere enn ${maxDepth} nivåer, som i ikke noe virkelig dokument. Åpne filen i programmet den er laget med, og lagre den på nytt.`,
  'too-slow': ({ timeoutMs }) =>
    `Lesingen tok mer enn ${Number(timeoutMs) / 1000} s og ble stanset. Lagre dokumentet på nytt.`,
  'out-of-memory': () =>
    'Lesingen tok mer minne enn et dokument skal, og ble stanset. Del dokumentet, eller lagre det på nytt.',
};

/** What a reader noticed, by its code. */
export const readerWarningsNb: Readonly<Record<string, NoticeSentence>> = {
  'wrong-extension': ({ extension, format, ending }) =>
    `Navnet slutter på .${extension}, men innholdet er ${format} og ble lest som det. Sjekk at det er riktig dokument, og gi filen endelsen .${ending}.`,
  'encoding-guessed': ({ encoding }) =>
    `Teksten er ikke UTF-8 og ble lest som ${encoding}. Sjekk at æ, ø og å er riktige, eller lagre den som UTF-8.`,
  'encoding-damaged': ({ count, encoding }) =>
    `${Number(count) === 1 ? 'Ett sted' : `${count} steder`} er ikke gyldig ${encoding} og ble erstattet med \uFFFD. Hent filen på nytt, eller lagre den på nytt som UTF-8.`,
  'garbled-text': ({ percent }) =>
    `${percent} % av tegnene har ingen mening; skriftene skjuler hva de står for. Kjør tekstgjenkjenning (OCR) på filen, eller skaff dokumentet i et annet format.`,
  truncated: () =>
    'Slutten av filen mangler; det som fantes, ble lest, men tekst kan mangle. Hent den på nytt.',
  'page-without-text': ({ pages }) =>
    `Ingen tekst på side ${pages}. Er den skannet, så kjør tekstgjenkjenning (OCR) på dokumentet.`,
  'page-unreadable': ({ page, ...detail }) =>
    `Side ${page} kunne ikke leses${because(detail)}. Lagre dokumentet på nytt, eller hent det på nytt.`,
  'main-text-unclear': () =>
    'Hovedteksten kunne ikke skilles fra menyer og bunntekst, så all tekst på siden ble tatt med. Lagre siden i lesevisning, eller kopier teksten over i et dokument.',
  'contents-removed': ({ lines, pages }) =>
    `En innholdsfortegnelse (${counted(lines, 'linje', 'linjer')}${pages === undefined ? '' : `, side ${pages}`}) ble utelatt.`,
  'running-lines-removed': ({ lines, count }) =>
    `Topptekster, bunntekster og sidetall (${counted(lines, 'linje', 'linjer')} på ${counted(count, 'side', 'sider')}) ble utelatt.`,
  'deleted-text-left-out': () =>
    'Dokumentet har sporede endringer; tekst som er strøket, ble utelatt. Godta eller avvis alle endringer for å få det avgjort.',
};

const languageNamesNb: Readonly<Record<string, string>> = {
  nb: 'bokmål',
  nn: 'nynorsk',
  en: 'engelsk',
  sv: 'svensk',
  da: 'dansk',
};

const languageNb = (tag: string | number | undefined): string =>
  languageNamesNb[String(tag)] ?? String(tag);

/** What a study noticed. Every code must be here. */
export const studyWarningsNb: Readonly<Record<StudyWarningCode, NoticeSentence>> = {
  'duplicate-id': ({ wanted, id }) =>
    `Et annet dokument i studien har id-en «${wanted}», så dette heter «${id}». Gi det en egen id i manifestet.`,
  'empty-folder': ({ file }) => `Mappen ${file} har ikke noe dokument i seg.`,
  'language-not-in-pack': ({ language, pack, percent, words }) =>
    `${percent} % av ordene (${words}) er på ${languageNb(language)}, som språkpakken i studien (${pack}) ikke kjenner. De møter bare de samme ordene på samme språk, så kopier i dem, eller fra dem, blir knapt funnet.`,
  'languages-differ': ({ languages, pack }) =>
    `Dokumentet har deler på ulike språk: ${String(languages).replace(/(\w+) (\d+)/gu, (_, tag: string, percent: string) => `${languageNb(tag)} ${percent} %`)}. ${
      pack === 'none'
        ? 'Uten språkpakke møter ikke ordene på det ene språket ordene på det andre.'
        : 'Språkpakken føyer dem sammen: Kopier blir lett etter i alle.'
    }`,
  'municipality-names-differ': ({ number, names }) =>
    `Kommune ${number} har flere navn i manifestet (${names}); dokumentene er slått sammen under det første.`,
  'no-background': () =>
    'Studien har ingen bakgrunnstekster, så ingen andel kan sammenlignes med tilfeldighet. Oppgi tekster av samme slag som ikke kan ha kopiert.',
  'small-background': ({ documents }) =>
    `Bakgrunnen er bare ${counted(documents, 'dokument', 'dokumenter')}: Rekkefølgen alene kan ikke gi en liten p-verdi; det under hviler på modellen. Oppgi 19 eller flere.`,
  'too-few-draws': () =>
    'Det er for få trekninger til at p-verdiene kan bli små nok etter rettelsen for alle dokumentene. Trekk flere.',
  'no-words': () => 'Dokumentet har tekst, men ingen ord, så andelene sier ingenting.',
  'source-is-younger': ({ date, sources }) =>
    `Dokumentet er eldre (${date}) enn kilder som det har tekst felles med, så det har ikke kopiert fra dem: ${sources}. Likheten går den andre veien eller har et felles opphav.`,
};
