import { createHash } from 'node:crypto';
import type { StudyResult, StudyTexts } from '@klippoglim/municipal';
import { pageScript, pageStyle } from '../generated/page-assets.js';
import type { ReportLanguage } from '../language.js';
import { embed } from '../pack/embed.js';
import { packPageData } from '../pack/pack-page-data.js';
import { packDocumentText, packSourceText } from '../pack/pack-text.js';
import { splitIntoRuns } from '../pack/split-into-runs.js';
import { numberTexts } from '../pack/text-numbers.js';
import type { PageText } from '../page/model.js';
import { plainTitle } from '../page/plain-title.js';
import { renderPage } from '../page/render-page.js';
import { shellWords } from '../page/shell-words.js';

const sha256 = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Texts from documents are hostile: only this script and style apply, and nothing is fetched. */
const policy: string = [
  "default-src 'none'",
  `script-src ${sha256(pageScript)}`,
  `style-src ${sha256(pageStyle)}`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/**
 * report.html: one page with everything in it, which needs no network. The overview, the goals, every
 * document in its own order beside its sources, filters that count everything anew, and the methods;
 * for the screen (light and dark) and for paper; in Bokmål, Nynorsk and English. Without scripts it
 * shows the overview.
 *
 * The same study and texts give the same page to the byte. Linear in the texts, with an alignment of
 * each passage.
 *
 * @param texts what the study was found in; see `runStudyWithTexts`.
 * @param options `lang` is the language that the page opens in. Default `nb`.
 * @throws {RangeError} if a text has other words than the study counted.
 */
export function renderStudyHtml(
  study: StudyResult,
  texts: StudyTexts,
  { lang = 'nb' }: { readonly lang?: ReportLanguage } = {},
): string {
  const numbers = numberTexts(study);
  const runs = new Map(
    study.documents.map((document) => [
      document.id,
      splitIntoRuns(document, texts.documents.get(document.id)?.text ?? '', numbers),
    ]),
  );
  const data = packPageData(study, runs, numbers, lang);
  const blocks = [
    ...study.sources.map(({ id }) => packSourceText(texts.documents.get(id) ?? { id, text: '' })),
    ...study.documents.map((document) =>
      packDocumentText(document, runs.get(document.id) ?? [], texts),
    ),
  ].map(
    (text: PageText, number) =>
      `<script type="application/octet-stream" id="text-${number}">${embed(text)}</script>\n`,
  );
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(plainTitle(study.title))}</title>
<style>${pageStyle}</style>
</head>
<body>
<noscript><p class="no-script">${escapeHtml(shellWords[lang].noScript)}</p></noscript>
<div id="page">${replaceControls(renderPage(data))}</div>
<script type="application/octet-stream" id="data">${embed(data)}</script>
<script>${pageScript}</script>
${blocks.join('')}</body>
</html>
`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return replaceControls(text).replace(/[&<>"']/gu, (character) => entities[character] ?? '');
}

/** What HTML cannot hold (NUL and other control characters, halves of surrogate pairs) becomes U+FFFD. */
function replaceControls(text: string): string {
  return text.replace(/[\p{Surrogate}\p{Noncharacter_Code_Point}]|[^\P{Cc}\t\n\r]/gu, '\uFFFD');
}
