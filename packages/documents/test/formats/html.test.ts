import { expect, test } from '@jest/globals';
import { readHtml } from '../../src/formats/html/read-html.js';
import type { RawDocument } from '../../src/formats/raw-document.js';
import { type ComposedText, composeText } from '../../src/layout/compose-text.js';

function read(html: string | Uint8Array): { raw: RawDocument; composed: ComposedText } {
  const raw = readHtml(typeof html === 'string' ? Buffer.from(html) : html);
  return { raw, composed: composeText(raw.pages, raw.pieces, raw.headings) };
}

const prose = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) =>
      `<p>Kommunen skal i avsnitt ${index} si hva den vil med tjenestene, hvem som har ansvaret, og hvordan innbyggerne merker det i hverdagen sin.</p>`,
  ).join('');
const menu = `<ul>${'<li><a href="/x">Barnehage og skole</a></li>'.repeat(20)}</ul>`;
const page = (content: string): string =>
  `<!doctype html><html lang="nn-NO"><head><title>Strategi - Elvefjord</title></head><body><header><nav>${menu}</nav></header>${content}<footer>Rådhuset, 9999 Elvefjord. Ansvarlig redaktør er rådmannen.</footer></body></html>`;

test.each([
  ['marked as such', page(`<main><h1>Strategi</h1>${prose(8)}<h2>Mål</h2>${prose(3)}</main>`)],
  ['in an article', page(`<article><h1>Strategi</h1>${prose(8)}<h2>Mål</h2>${prose(3)}</article>`)],
  [
    'in a nameless box',
    page(
      `<div class="menu">${menu}</div><div id="content">${prose(8)}<h2>Mål</h2>${prose(3)}</div>`,
    ),
  ],
])('the main text %s is found without menus and footers', (_, html) => {
  const { raw, composed } = read(html);
  expect(composed.text).toContain('Kommunen skal i avsnitt 7 si hva den vil');
  expect(composed.text).toContain('Mål\n\nKommunen skal i avsnitt 0');
  expect(composed.text).not.toMatch(/Barnehage og skole|Rådhuset/u);
  expect(composed.sections.map(({ title }) => title)).toContain('Mål');
  expect(raw.notes).toEqual([]);
});

test('language and title are the page’s own', () => {
  const { raw } = read(page(`<main>${prose(8)}</main>`));
  expect(raw.language).toBe('nn');
  expect(raw.title).toMatch(/^Strategi/u);
});

test('the date is the published one where the page gives it', () => {
  const html = page(`<main>${prose(8)}</main>`).replace(
    '<head>',
    '<head><meta property="article:published_time" content="2021-03-04T10:00:00+01:00">',
  );
  expect(read(html).raw.date).toBe('2021-03-04');
});

test('where the main text is not clear all text is taken, and it is told', () => {
  const deep = `<div>${prose(2)}</div>`;
  const { raw, composed } = read(
    `<html><body>${'<div>'.repeat(10_000)}${deep}${'</div>'.repeat(10_000)}</body></html>`,
  );
  expect(composed.text).toContain('Kommunen skal i avsnitt 1');
  expect(raw.notes).toEqual([{ code: 'main-text-unclear' }]);
});

test('lists and tables keep their lines, inline elements join', () => {
  const { composed } = read(
    `<html><body><main><p>Vi <b>skal</b>\n dele:</p><ul><li>kart</li><li><p>data</p></li></ul><table><tr><td>a</td><td>b</td></tr><tr><td>c<br>d</td></tr></table>${prose(1)}</main></body></html>`,
  );
  expect(composed.text).toMatch(/^Vi skal dele:\n+kart\n+data\n+a\tb\nc\nd\n\nKommunen/u);
});

test('scripts, styles, forms’ fields and hidden elements are no text', () => {
  const { composed } = read(
    `<html><body><main>${prose(6)}<script>alert(1)</script><style>p{}</style><p hidden>skjult</p><p style="display: none">borte</p><p aria-hidden="true">pynt</p><button>Del</button></main></body></html>`,
  );
  expect(composed.text).not.toMatch(/alert|p\{|skjult|borte|pynt|Del$/u);
});

test.each([
  ['UTF-8 without a word', '', 'utf8', []],
  ['declared Latin 1', '<meta charset="iso-8859-1">', 'latin1', []],
  [
    'declared the old way',
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">',
    'latin1',
    [],
  ],
  ['undeclared Windows-1252', '', 'latin1', ['encoding-guessed']],
] as const)('%s is decoded', (_, meta, encoding, notes) => {
  const html = `<html><head>${meta}</head><body><main><p>Blåbær på øya</p></main></body></html>`;
  const { raw, composed } = read(Buffer.from(html, encoding));
  expect(composed.text).toBe('Blåbær på øya');
  expect(raw.notes.map(({ code }) => code)).toEqual(notes);
});
