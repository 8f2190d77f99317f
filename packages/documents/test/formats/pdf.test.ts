import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ReadFailure } from '../../src/errors.js';
import { readPdf } from '../../src/formats/pdf/read-pdf.js';
import type { RawDocument } from '../../src/formats/raw-document.js';
import { type ComposedText, composeText } from '../../src/layout/compose-text.js';
import { column, type PlacedText, tinyPdf } from '../support/tiny-pdf.js';

function file(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../files/${name}`, import.meta.url)));
}

async function read(bytes: Uint8Array): Promise<{ raw: RawDocument; composed: ComposedText }> {
  const raw = await readPdf(new Uint8Array(bytes), 100);
  return { raw, composed: composeText(raw.pages, raw.pieces, raw.headings) };
}

async function textOf(bytes: Uint8Array): Promise<string> {
  return (await read(bytes)).composed.text;
}

async function failureOf(bytes: Uint8Array): Promise<ReadFailure | undefined> {
  try {
    await readPdf(new Uint8Array(bytes), 100);
    return undefined;
  } catch (error) {
    if (error instanceof ReadFailure) return error;
    throw error;
  }
}

test('words that Chromium broke at line ends are whole, hyphens of their own stay', async () => {
  expect(await textOf(file('hyphenated.pdf'))).toBe(
    [
      'Orddeling',
      'Kommunen skal utvikle digitale tjenester sammen med innbyggerne. Digitaliseringsarbeidet følger IKT-strategien, og helse- og omsorgstjenesten går foran. IKT-strategien ble vedtatt av kommunestyret i fjor. Informasjonssikkerheten ivaretas av virksomhetslederne, som rapporterer til kommunedirektøren hvert kvartal. Samhandlingsplattformen brukes av oppvekst- og kultursektoren, og e-helseløsningene innføres gradvis i hjemmetjenesten.',
    ].join('\n\n'),
  );
});

test('two columns are read one after the other', async () => {
  const text = await textOf(file('two-columns.pdf'));
  expect(text).toContain(
    'Resultatet er at den som bor her, må oppgi de samme opplysningene mange ganger.\n\nDenne retningen samler valgene på ett sted. Den sier hva vi vil oppnå, i hvilken rekkefølge,',
  );
  expect(text.split('\n\n')).toHaveLength(12);
});

test('ligatures and fixed spaces are plain letters and spaces', async () => {
  expect(await textOf(file('ligatures.pdf'))).toBe(
    'Den offisielle profilen krever effektiv flyt og fingradert styring. Fem prosent gjelder grafikk.',
  );
});

test('running lines and contents of a LibreOffice document are left out, and told', async () => {
  const { raw, composed } = await read(file('running.pdf'));
  expect(composed.text).not.toMatch(/Elvefjord kommune – digital retning|Side \d|\.{4}|Innhold/u);
  expect(composed.text).toMatch(
    /^Digital retning for Elvefjord\n\n1 Hvorfor en felles retning\n\nElvefjord kommune har/u,
  );
  expect(raw.notes).toEqual([
    { code: 'running-lines-removed', page: 1, detail: { lines: 8, count: 4 } },
    { code: 'contents-removed', page: 2, detail: { lines: 5, pages: '2' } },
  ]);
});

test('bookmarks become sections with the text below their headings', async () => {
  const { composed } = await read(file('running.pdf'));
  expect(composed.sections.map(({ level, title }) => [level, title])).toEqual([
    [1, '1 Hvorfor en felles retning'],
    [1, '2 Innbyggeren først'],
    [1, '3 Trygg bruk av data'],
    [1, '4 Slik følger vi opp'],
  ]);
  for (const { title, span } of composed.sections) {
    expect(composed.text.slice(span.start).startsWith(title)).toBe(true);
  }
});

test.each(['hyphenated.pdf', 'two-columns.pdf', 'ligatures.pdf', 'running.pdf'])(
  'in %s every segment equals the raw page at its offset',
  async (name) => {
    const { raw, composed } = await read(file(name));
    expect(composed.segments.length).toBeGreaterThan(0);
    for (const { text, page, offset } of composed.segments) {
      const source = raw.pages[page - 1]!.text;
      expect(composed.text.slice(text.start, text.end)).toBe(
        source.slice(offset, offset + text.end - text.start),
      );
    }
  },
);

const header = (page: number): PlacedText[] => [
  { x: 50, y: 480, text: 'Strategi for Elvefjord', size: 8 },
  { x: 320, y: 480, text: `Side ${page}`, size: 8 },
];

test('a sentence and a word go on over a page’s end, past header and page number', async () => {
  const bytes = tinyPdf([
    [...header(1), ...column(['Kommunen skal ha en plan for hvordan de digitali-'])],
    [...header(2), ...column(['serte tjenestene skal nå alle som bor i kommunen, og'])],
    [...header(3), ...column(['ikke bare dem som er vant til å bruke datamaskin.'])],
  ]);
  const { composed } = await read(bytes);
  expect(composed.text).toBe(
    'Kommunen skal ha en plan for hvordan de digitaliserte tjenestene skal nå alle som bor i kommunen, og ikke bare dem som er vant til å bruke datamaskin.',
  );
  const { text, pages } = composed;
  expect(pages.map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(pages.map(({ span }) => text.slice(span.start, span.end).slice(0, 9))).toEqual([
    'Kommunen ',
    'serte tje',
    'ikke bare',
  ]);
});

test('columns that are drawn across are read one after the other', async () => {
  const left = [
    'Kommunen har i flere år',
    'kjøpt verktøy hver for',
    'seg, og resultatet er at',
    'den som bor her, må gi',
    'de samme svarene mange',
    'ganger til etater som',
    'ikke snakker sammen.',
  ];
  const right = [
    'Denne retningen samler',
    'valgene på ett sted og',
    'sier hva vi vil oppnå,',
    'i hvilken rekkefølge vi',
    'gjør det, og hvem som',
    'har ansvaret når hensyn',
    'står mot hverandre nå.',
  ];
  const lines = left.flatMap((text, row) => [
    { x: 50, y: 420 - row * 12, text },
    { x: 200, y: 420 - row * 12, text: right[row]! },
  ]);
  expect(await textOf(tinyPdf([lines]))).toBe(`${left.join(' ')}\n\n${right.join(' ')}`);
});

test('a raised figure stays in its line', async () => {
  const bytes = tinyPdf([
    [
      { x: 50, y: 400, text: 'som vedtatt', size: 10 },
      { x: 103, y: 404, text: '1', size: 6 },
      { x: 108, y: 400, text: 'i fjor', size: 10 },
    ],
  ]);
  expect(await textOf(bytes)).toMatch(/^som vedtatt ?1 i fjor$/u);
});

test('a page without text in a document with text is named', async () => {
  const { raw } = await read(file('one-page-scanned.pdf'));
  expect(raw.notes).toEqual([{ code: 'page-without-text', page: 2, detail: { pages: '2' } }]);
});

test('a scan has no text, with or without a stamp on it', async () => {
  expect(await failureOf(file('scan.pdf'))).toMatchObject({
    code: 'no-text',
    detail: { pages: 1 },
  });
  const stamped = tinyPdf([[{ x: 50, y: 480, text: 'Jnr. 19/1234' }], [], [], []]);
  expect(await failureOf(stamped)).toMatchObject({ code: 'no-text', detail: { pages: 4 } });
});

test('a short document is no scan', async () => {
  expect(await textOf(tinyPdf([column(['Hei'])]))).toBe('Hei');
});

test('a password is needed only where the document asks for one', async () => {
  expect(await failureOf(file('encrypted.pdf'))).toMatchObject({ code: 'encrypted' });
  expect(await textOf(file('encrypted-open.pdf'))).toBe(await textOf(file('ligatures.pdf')));
});

test('a PDF that is cut is truncated, wherever it is cut, or says so', async () => {
  const whole = file('running.pdf');
  for (const share of [0.05, 0.3, 0.6, 0.9, 0.99]) {
    const cut = whole.subarray(0, Math.floor(whole.length * share));
    const failure = await failureOf(cut);
    if (failure) expect(['truncated', 'no-text']).toContain(failure.code);
    else expect((await read(cut)).raw.notes[0]).toEqual({ code: 'truncated' });
  }
  expect((await failureOf(whole.subarray(0, 3_000)))?.code).toBe('truncated');
});

test('more pages than the limit are refused', async () => {
  const bytes = new Uint8Array(tinyPdf([column(['en']), column(['to']), column(['tre'])]));
  await expect(readPdf(bytes, 2)).rejects.toMatchObject({
    code: 'too-many-pages',
    detail: { pages: 3, maxPages: 2 },
  });
});

test('a title is taken from the properties, unless a program made it up', async () => {
  expect((await read(file('running.pdf'))).raw.title).toBe('Digital retning for Elvefjord');
});

test('whatever follows the mark of a PDF, there is an outcome', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      const failure = await failureOf(Buffer.concat([Buffer.from('%PDF-1.7\n'), bytes]));
      expect(failure?.code).toMatch(/^(?:truncated|damaged|no-text)$/u);
    }),
    { numRuns: 40 },
  );
});

test('bytes changed anywhere in a PDF give an outcome', async () => {
  const whole = tinyPdf([column(['Kommunen skal ha en plan.'])], {
    bookmarks: [{ title: 'Kommunen', page: 0 }],
  });
  await fc.assert(
    fc.asyncProperty(
      fc.nat(whole.length - 1),
      fc.uint8Array({ minLength: 1, maxLength: 20 }),
      async (at, bytes) => {
        const changed = Buffer.from(whole);
        changed.set(bytes.subarray(0, changed.length - at), at);
        // sniffing has already seen to it that the mark is there
        changed.write('%PDF-', 0);
        await failureOf(changed);
      },
    ),
    { numRuns: 40 },
  );
});
