/** The little of pdf.js that is used here; pdf-parse re-exports neither it nor its types. */
export interface PdfTextItem {
  readonly str: string;
  /** Text space to page space: [a, b, c, d, x, y]. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
  readonly hasEOL: boolean;
}

export interface PdfViewport {
  readonly width: number;
  readonly height: number;
  convertToViewportPoint(x: number, y: number): readonly number[];
}

export interface PdfPage {
  getViewport(options: { scale: number }): PdfViewport;
  getTextContent(options: {
    disableNormalization: boolean;
    includeMarkedContent: boolean;
  }): Promise<{ readonly items: readonly (PdfTextItem | { readonly type: string })[] }>;
  cleanup(): void;
}

export interface PdfOutlineNode {
  readonly title: string;
  readonly dest: string | readonly unknown[] | null;
  readonly items: readonly PdfOutlineNode[];
}

export interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ readonly info: Readonly<Record<string, unknown>> }>;
  getOutline(): Promise<readonly PdfOutlineNode[] | null>;
  getDestination(name: string): Promise<readonly unknown[] | null>;
  getPageIndex(reference: unknown): Promise<number>;
}
