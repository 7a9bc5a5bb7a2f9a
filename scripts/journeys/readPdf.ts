/** The page as the browser prints it into a PDF: the size and the text of each sheet. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';

/** Points of PDF in a millimetre. */
const POINTS = 72 / 25.4;

export interface PdfPage {
  readonly widthMillimetres: number;
  readonly heightMillimetres: number;
  /** Without blanks, which a reader of PDF also sees between runs of different fonts. */
  readonly text: string;
}

export async function readPdf(page: Page): Promise<PdfPage[]> {
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const each = await pdf.getPage(number);
    const { width, height } = each.getViewport({ scale: 1 });
    const { items } = await each.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join('').replace(/\s/g, '');
    pages.push({ widthMillimetres: Math.round(width / POINTS), heightMillimetres: Math.round(height / POINTS), text });
  }
  return pages;
}
