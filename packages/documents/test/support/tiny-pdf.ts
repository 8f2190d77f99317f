/** A line of text at a place, in points from the bottom left corner. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
}

export interface TinyPdfOptions {
  /** Bookmarks: a title and the index of its page. */
  readonly bookmarks?: readonly { readonly title: string; readonly page: number }[];
  readonly width?: number;
  readonly height?: number;
}

/** Makes a PDF with text in Helvetica (Windows-1252) just where a test wants it. */
export function tinyPdf(
  pages: readonly (readonly PlacedText[])[],
  options: TinyPdfOptions = {},
): Uint8Array {
  const { bookmarks = [], width = 400, height = 500 } = options;
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const catalog = add('');
  const tree = add('');
  const font = add(
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  );
  const pageNumbers = pages.map((lines) => {
    const stream = lines
      .map(({ x, y, text, size = 10 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${literal(text)}) Tj ET`)
      .join('\n');
    const content = add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${content} 0 R /Resources << /Font << /F1 ${font} 0 R >> >> >>`,
    );
  });
  objects[tree - 1] =
    `<< /Type /Pages /Count ${pages.length} /Kids [${pageNumbers.map((number) => `${number} 0 R`).join(' ')}] >>`;
  let outlines = '';
  if (bookmarks.length > 0) {
    const root = add('');
    const first = objects.length + 1;
    bookmarks.forEach(({ title, page }, index) => {
      const next = index + 1 < bookmarks.length ? ` /Next ${first + index + 1} 0 R` : '';
      const previous = index > 0 ? ` /Prev ${first + index - 1} 0 R` : '';
      add(
        `<< /Title (${literal(title)}) /Parent ${root} 0 R /Dest [${pageNumbers[page]} 0 R /Fit]${next}${previous} >>`,
      );
    });
    objects[root - 1] =
      `<< /Type /Outlines /First ${first} 0 R /Last ${first + bookmarks.length - 1} 0 R /Count ${bookmarks.length} >>`;
    outlines = ` /Outlines ${root} 0 R`;
  }
  objects[catalog - 1] = `<< /Type /Catalog /Pages ${tree} 0 R${outlines} >>`;
  return assemble(objects, catalog);
}

/** Lines below each other, from the top of the page. */
export function column(
  lines: readonly string[],
  place: { x?: number; top?: number; leading?: number; size?: number } = {},
): PlacedText[] {
  const { x = 50, top = 420, leading = 12, size = 10 } = place;
  return lines.map((text, index) => ({ x, y: top - index * leading, text, size }));
}

function assemble(objects: readonly string[], catalog: number): Uint8Array {
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = body.length;
  const entries = offsets
    .map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
    .join('');
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  body += `trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(body, 'latin1');
}

function literal(text: string): string {
  return text
    .replace(/[\\()]/g, '\\$&')
    .replaceAll('–', '\x96')
    .replaceAll('•', '\x95');
}
