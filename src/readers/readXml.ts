/** Parses XML without ever following what it refers to; what many programs write wrongly is mended once. */
import { DOMParser, type Document } from '@xmldom/xmldom';
import { encodingOf } from './decodeText.ts';
import { FileRefused } from './FileRefused.ts';
import type { Limits } from './limits.ts';

const DECLARED = /^[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/;
const BARE_AMPERSAND = /&(?!(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|apos);)/gi;
/** Characters that XML has no place for. */
const UNPRINTABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

class XmlFault extends Error {
  readonly line: number;
  readonly column: number;

  constructor(message: string, line: number, column: number) {
    super(message);
    this.line = line;
    this.column = column;
  }
}

/** Throws FileRefused with line and column where it is no XML. The prefix of the root element is taken off everything. */
export function readXml(bytes: Uint8Array, limits: Limits): Document {
  if (bytes.length > limits.xmlBytes) throw new FileRefused('too-large', { found: bytes.length, limit: limits.xmlBytes });
  const text = withoutPrefix(withoutDoctype(decodeXml(bytes)));
  checkDepth(text, limits.depth);
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    try {
      return parse(text.replace(UNPRINTABLE, '').replace(BARE_AMPERSAND, '&amp;'));
    } catch (again) {
      if (!(again instanceof XmlFault)) throw again;
      throw new FileRefused('broken', { found: error.message, at: { line: error.line, column: error.column } });
    }
  }
}

function decodeXml(bytes: Uint8Array): string {
  const found = encodingOf(bytes);
  if (found !== 'gb18030') return new TextDecoder(found).decode(bytes);
  const declared = DECLARED.exec(String.fromCharCode(...bytes.subarray(0, 200)))?.[1] ?? '';
  // What calls itself UTF-8 and is not was written by a Chinese Windows.
  const label = /^utf-?8$/i.test(declared) || declared === '' ? found : declared;
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder(found).decode(bytes);
  }
}

/** Its entities could swell or point elsewhere, and no KML or GPX needs one. */
function withoutDoctype(text: string): string {
  return text.replace(/<!DOCTYPE\s[^[>]*(?:\[[\s\S]*?\]\s*)?>/i, '');
}

function withoutPrefix(text: string): string {
  const prefix = /<([\w-]+):(?:kml|gpx)[\s>]/.exec(text)?.[1];
  return prefix === undefined ? text : text.replace(new RegExp(`(</?)${prefix}:`, 'g'), '$1');
}

/** Counts open elements, so that the parser and what walks its tree never run out of stack. */
function checkDepth(text: string, deepest: number): void {
  let depth = 0;
  for (const [tag] of text.matchAll(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\/?[^!?][^>]*>/g)) {
    if (tag.startsWith('<!')) continue;
    if (tag.startsWith('</')) depth -= 1;
    else if (!tag.endsWith('/>')) depth += 1;
    if (depth > deepest) throw new FileRefused('too-deep', { found: `>${deepest}`, limit: deepest });
  }
}

function parse(text: string): Document {
  let fault: XmlFault | undefined;
  const parser = new DOMParser({
    onError: (level, message, context: { readonly locator?: { readonly lineNumber?: number; readonly columnNumber?: number } }) => {
      if (level === 'warning') return;
      const { lineNumber = 1, columnNumber = 1 } = context.locator ?? {};
      fault ??= new XmlFault(message, lineNumber, columnNumber);
      throw fault;
    },
  });
  try {
    return parser.parseFromString(text, 'text/xml');
  } catch (error) {
    throw fault ?? new XmlFault(error instanceof Error ? error.message : String(error), 1, 1);
  }
}
