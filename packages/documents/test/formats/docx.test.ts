import { expect, test } from '@jest/globals';
import { openArchive } from '../../src/archive/open-archive.js';
import { readDocx } from '../../src/formats/docx/read-docx.js';
import type { RawDocument } from '../../src/formats/raw-document.js';
import { type ComposedText, composeText } from '../../src/layout/compose-text.js';
import { wordParagraph as p, tinyDocx } from '../support/office-files.js';

async function read(
  ...args: Parameters<typeof tinyDocx>
): Promise<{ raw: RawDocument; composed: ComposedText }> {
  const raw = await readDocx(await openArchive(tinyDocx(...args), 100), 10_000_000);
  return { raw, composed: composeText(raw.pages, raw.pieces, raw.headings) };
}

async function textOf(...args: Parameters<typeof tinyDocx>): Promise<string> {
  return (await read(...args)).composed.text;
}

const run = (content: string, properties = ''): string =>
  `<w:p><w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${content}</w:r></w:p>`;

test('paragraphs are apart by a blank line; empty ones leave no trace', async () => {
  expect(await textOf(p('Én') + p('') + p(' ') + p('To'))).toBe('Én\n\nTo');
});

test('runs of a paragraph are joined without a seam', async () => {
  expect(await textOf('<w:p><w:r><w:t>digi</w:t></w:r><w:r><w:t>tal</w:t></w:r></w:p>')).toBe(
    'digital',
  );
});

test('tabs and line breaks of the text count, tab stops do not', async () => {
  const body =
    '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>';
  expect(await textOf(body)).toBe('a\tb\nc');
});

test.each([
  ['Word’s English name', 'heading 1', ''],
  ['a Norwegian name', 'overskrift 1', ''],
  ['an outline level', 'Kapitteltittel', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'],
])('a heading is told by %s', async (_, name, properties) => {
  const styles = `<w:style w:styleId="H"><w:name w:val="${name}"/>${properties}</w:style>`;
  const { composed } = await read(p('Mål', 'H') + p('Tekst'), { styles });
  expect(composed.sections).toEqual([{ level: 1, title: 'Mål', span: { start: 0, end: 10 } }]);
});

test('a style inherits its level, and body text based on a heading is none', async () => {
  const styles = [
    '<w:style w:styleId="Base"><w:name w:val="heading 2"/></w:style>',
    '<w:style w:styleId="Own"><w:name w:val="Egen"/><w:basedOn w:val="Base"/></w:style>',
    '<w:style w:styleId="Body"><w:name w:val="Brød"/><w:basedOn w:val="Base"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>',
    '<w:style w:styleId="Loop"><w:name w:val="A"/><w:basedOn w:val="Loop"/></w:style>',
  ].join('');
  const { composed } = await read(p('En', 'Own') + p('To', 'Body') + p('Tre', 'Loop'), { styles });
  expect(composed.sections.map(({ level, title }) => [level, title])).toEqual([[2, 'En']]);
});

test('without a list of styles, Heading1 and Overskrift2 are told by their ids', async () => {
  const { composed } = await read(p('En', 'Heading1') + p('To', 'Overskrift2'));
  expect(composed.sections.map(({ level }) => level)).toEqual([1, 2]);
});

test('deletions are left out, insertions stay, and it is told', async () => {
  const body =
    '<w:p><w:r><w:t>vi </w:t></w:r><w:del><w:r><w:delText>bør </w:delText></w:r></w:del><w:ins><w:r><w:t>skal </w:t></w:r></w:ins><w:moveFrom><w:r><w:t>bort</w:t></w:r></w:moveFrom><w:r><w:t>dele</w:t></w:r></w:p>';
  const { raw, composed } = await read(body);
  expect(composed.text).toBe('vi skal dele');
  expect(raw.notes).toEqual([{ code: 'deleted-text-left-out' }]);
});

test('hidden text is left out, by its run or by its style', async () => {
  const styles =
    '<w:style w:styleId="Skjult"><w:name w:val="Skjult"/><w:rPr><w:vanish/></w:rPr></w:style>';
  const body =
    run('<w:t>borte</w:t>', '<w:vanish/>') +
    run('<w:t>her</w:t>', '<w:vanish w:val="0"/>') +
    run('<w:t>borte</w:t>', '<w:rStyle w:val="Skjult"/>') +
    p('borte', 'Skjult');
  expect(await textOf(body, { styles })).toBe('her');
});

test('a text box is read once, after the paragraph that it is anchored in', async () => {
  const box = `<mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${p('Boks')}</w:txbxContent></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p('Boks')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>`;
  expect(await textOf(`<w:p><w:r><w:t>før </w:t>${box}<w:t>etter</w:t></w:r></w:p>`)).toBe(
    'før etter\n\nBoks',
  );
});

test('a text box that is there only as a fallback is read', async () => {
  const box = `<mc:AlternateContent><mc:Fallback><w:txbxContent>${p('Boks')}</w:txbxContent></mc:Fallback></mc:AlternateContent>`;
  expect(await textOf(`<w:p><w:r>${box}</w:r></w:p>`)).toBe('Boks');
});

test('footnotes follow their paragraph, endnotes the text', async () => {
  const note = (name: string, text: string): string =>
    `<w:${name} w:id="-1" w:type="separator">${p('---')}</w:${name}><w:${name} w:id="1">${p(text)}</w:${name}>`;
  const body =
    '<w:p><w:r><w:t>Sagt</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:t> her.</w:t></w:r><w:r><w:endnoteReference w:id="1"/></w:r></w:p>' +
    p('Mer.');
  expect(
    await textOf(body, {
      footnotes: note('footnote', 'Fotnote.'),
      endnotes: note('endnote', 'Sluttnote.'),
    }),
  ).toBe('Sagt her.\n\nFotnote.\n\nMer.\n\nSluttnote.');
});

test('cells are apart by tabs, rows by line breaks', async () => {
  const cell = (...texts: string[]): string =>
    `<w:tc>${texts.map((text) => p(text)).join('')}</w:tc>`;
  const table = `<w:tbl><w:tr>${cell('Tiltak')}${cell('Frist', 'dato')}</w:tr><w:tr>${cell('Skole')}${cell('2024')}</w:tr></w:tbl>`;
  expect(await textOf(p('Før') + table + p('Etter'))).toBe(
    'Før\n\nTiltak\tFrist\n\ndato\nSkole\t2024\n\nEtter',
  );
});

test('a table of contents is left out, by its field or by its styles', async () => {
  const control = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('Innhold')}${p('Mål 3')}</w:sdtContent></w:sdt>`;
  const { raw, composed } = await read(control + p('1 Mål\t3', 'INNH1') + p('Tekst'));
  expect(composed.text).toBe('Tekst');
  expect(raw.notes).toEqual([{ code: 'contents-removed', detail: { lines: 3 } }]);
});

test('a table of contents typed by hand is left out, with its heading', async () => {
  const { raw, composed } = await read(
    p('Forord.') +
      p('Innhold', 'Heading1') +
      p('1 Mål\t3') +
      p('2 Tiltak\t4') +
      p('3 Veien videre 5') +
      p('1 Mål', 'Heading1') +
      p('Tekst.'),
  );
  expect(composed.text).toBe('Forord.\n\n1 Mål\n\nTekst.');
  expect(composed.sections.map(({ title }) => title)).toEqual(['1 Mål']);
  expect(raw.notes).toEqual([{ code: 'contents-removed', detail: { lines: 4 } }]);
});

test('the content of other controls is read, placeholders are not', async () => {
  const control = (properties: string, text: string): string =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${p(text)}</w:sdtContent></w:sdt>`;
  expect(await textOf(control('', 'Ekte') + control('<w:showingPlcHdr/>', 'Klikk her'))).toBe(
    'Ekte',
  );
});

test('pages are known where Word noted their ends, also inside a paragraph, each once', async () => {
  const body = [
    '<w:p><w:r><w:t>En side</w:t></w:r></w:p><w:p><w:r><w:br w:type="page"/></w:r></w:p>',
    '<w:p><w:r><w:lastRenderedPageBreak/><w:t>En setning går </w:t></w:r><w:r><w:lastRenderedPageBreak/><w:t>videre.</w:t></w:r></w:p>',
  ].join('');
  const { composed } = await read(body);
  expect(composed.text).toBe('En side\n\nEn setning går videre.');
  const { text, pages } = composed;
  expect(pages.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    'En side\n\n',
    'En setning går ',
    'videre.',
  ]);
});

test('forced page breaks alone give no page numbers, since others are not known', async () => {
  const { composed } = await read(
    `<w:p><w:r><w:t>a</w:t><w:br w:type="page"/></w:r></w:p>${p('b')}`,
  );
  expect(composed.pages).toEqual([]);
  expect(composed.text).toBe('a\n\nb');
});

test('headers and footers are no text of the document', async () => {
  const others = [{ name: 'word/header1.xml', content: `<w:hdr xmlns:w="x">${p('Topp')}</w:hdr>` }];
  expect(await textOf(p('Tekst'), { others })).toBe('Tekst');
});

test('the title comes from the properties, else from the title paragraph', async () => {
  expect(
    (await read(p('Tittel', 'Title') + p('x'), { title: 'Strategi &amp; plan' })).raw.title,
  ).toBe('Strategi & plan');
  expect((await read(p('Tittel', 'Title') + p('x'))).raw.title).toBe('Tittel');
});

test('broken and too deeply nested XML is told', async () => {
  await expect(textOf('<w:p>')).rejects.toMatchObject({ code: 'damaged' });
  const deep = '<w:p>'.repeat(5_000) + '</w:p>'.repeat(5_000);
  await expect(textOf(deep)).rejects.toMatchObject({ code: 'too-deep' });
});

test('entities of a document type are not expanded', async () => {
  const content =
    '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>';
  const archive = {
    members: [
      {
        name: 'word/document.xml',
        path: 'word/document.xml',
        read: async () => Buffer.from(content),
      },
    ],
  };
  await expect(readDocx(archive, 1_000)).rejects.toMatchObject({ code: 'damaged' });
});
