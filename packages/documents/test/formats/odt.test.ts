import { expect, test } from '@jest/globals';
import { openArchive } from '../../src/archive/open-archive.js';
import { readOdt } from '../../src/formats/odt/read-odt.js';
import type { RawDocument } from '../../src/formats/raw-document.js';
import { type ComposedText, composeText } from '../../src/layout/compose-text.js';
import { tinyOdt } from '../support/office-files.js';

async function read(
  ...args: Parameters<typeof tinyOdt>
): Promise<{ raw: RawDocument; composed: ComposedText }> {
  const raw = await readOdt(await openArchive(tinyOdt(...args), 100), 10_000_000);
  return { raw, composed: composeText(raw.pages, raw.pieces, raw.headings) };
}

async function textOf(...args: Parameters<typeof tinyOdt>): Promise<string> {
  return (await read(...args)).composed.text;
}

const p = (content: string, style = ''): string =>
  `<text:p text:style-name="${style}">${content}</text:p>`;

test('white space is one blank, but for blanks, tabs and line breaks that are elements', async () => {
  const body = p(
    '\n  Blå <text:span>  bær</text:span><text:s text:c="2"/>x<text:tab/>y<text:line-break/>z\n',
  );
  expect(await textOf(body)).toBe('Blå bær  x\ty\nz ');
});

test('headings become sections, lists and tables text', async () => {
  const body = `<text:h text:outline-level="2">Mål</text:h><text:list><text:list-item>${p('ett')}</text:list-item><text:list-item>${p('to')}</text:list-item></text:list><table:table><table:table-row><table:table-cell>${p('a')}</table:table-cell><table:table-cell>${p('b')}</table:table-cell></table:table-row><table:table-row><table:table-cell>${p('c')}</table:table-cell></table:table-row></table:table>`;
  const { composed } = await read(body);
  expect(composed.text).toBe('Mål\n\nett\n\nto\n\na\tb\nc');
  expect(composed.sections).toEqual([
    { level: 2, title: 'Mål', span: { start: 0, end: composed.text.length } },
  ]);
});

test('tracked deletions, annotations, hidden text and indexes are left out', async () => {
  const styles =
    '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>';
  const body = `<text:tracked-changes><text:changed-region><text:deletion>${p('slettet')}</text:deletion></text:changed-region></text:tracked-changes><text:table-of-content><text:index-body>${p('Mål 3')}</text:index-body></text:table-of-content>${p(`Synlig<office:annotation>${p('merknad')}</office:annotation><text:span text:style-name="T1"> skjult</text:span>.`)}`;
  const { raw, composed } = await read(body, { styles });
  expect(composed.text).toBe('Synlig.');
  expect(raw.notes.map(({ code }) => code)).toEqual(['deleted-text-left-out', 'contents-removed']);
});

test('notes and text boxes follow the paragraph that they are anchored in', async () => {
  const note = `<text:note><text:note-citation>1</text:note-citation><text:note-body>${p('Fotnote.')}</text:note-body></text:note>`;
  const box = `<draw:frame><draw:text-box>${p('Boks.')}</draw:text-box></draw:frame>`;
  expect(await textOf(p(`Sagt${note} her${box}.`) + p('Mer.'))).toBe(
    'Sagt her.\n\nFotnote.\n\nBoks.\n\nMer.',
  );
});

test('soft page breaks give pages, with the forced ones', async () => {
  const styles =
    '<style:style style:name="P1" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style>';
  const { composed } = await read(p('En <text:soft-page-break/>to') + p('Tre', 'P1'), { styles });
  const { text, pages } = composed;
  expect(pages.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    'En ',
    'to\n\n',
    'Tre',
  ]);
});

test('without soft page breaks there are no page numbers', async () => {
  expect((await read(p('En'))).composed.pages).toEqual([]);
});

test('an encrypted document is told', async () => {
  const manifest =
    '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>';
  await expect(textOf(p('x'), { manifest })).rejects.toMatchObject({ code: 'encrypted' });
});

test('the title comes from the metadata, else from the title paragraph', async () => {
  expect((await read(p('Tittel', 'Title'), { title: 'Plan' })).raw.title).toBe('Plan');
  expect((await read(p('Tittel', 'Title'))).raw.title).toBe('Tittel');
});

test('a count of blanks in the billions is none', async () => {
  expect((await textOf(p('a<text:s text:c="2000000000"/>b'))).length).toBeLessThan(200);
});
