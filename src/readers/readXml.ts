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
      const found = tagsIn(error.message);
      throw new FileRefused('broken', { ...(found === undefined ? {} : { found }), at: { line: error.line, column: error.column } });
    }
  }
}

/** The two names that do not fit each other; what else a parser says is for those who write one. */
function tagsIn(message: string): string | undefined {
  const [, opened, closed] = /tag mismatch: "([^"]+)" != "([^"]+)"/.exec(message) ?? [];
  return opened === undefined ? undefined : `<${opened}> … </${closed ?? ''}>`;
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
  const start = text.search(/<!DOCTYPE\s/i);
  // From the first alone: another one is no XML.
  return start === -1 ? text : text.slice(0, start) + text.slice(start).replace(/^<!DOCTYPE\s[^[>]*(?:\[[\s\S]*?\]\s*)?>/i, '');
}

function withoutPrefix(text: string): string {
  const prefix = /<([\w-]+):(?:kml|gpx)[\s>]/.exec(text)?.[1];
  return prefix === undefined ? text : text.replace(new RegExp(`(</?)${prefix}:`, 'g'), '$1');
}

/**
 * Counts open elements, so that the parser and what walks its tree never run out of stack. Each character is looked at once: a
 * search for the end of what never ends, from each of its beginnings, would take hours.
 */
function checkDepth(text: string, deepest: number): void {
  let depth = 0;
  for (let at = text.indexOf('<'); at !== -1; ) {
    const until = CLOSED_BY.find(([start]) => text.startsWith(start, at))?.[1] ?? '>';
    const end = until === '>' ? endOfTag(text, at) : text.indexOf(until, at + 1);
    if (end === -1) return;
    if (until === '>') {
      if (text[at + 1] === '/') depth -= 1;
      else if (text[at + 1] !== '!' && text[end - 1] !== '/') depth += 1;
    }
    if (depth > deepest) throw new FileRefused('too-deep', { found: `>${deepest}`, limit: deepest });
    at = text.indexOf('<', end);
  }
}

/** A value may hold the sign that ends the tag. */
function endOfTag(text: string, from: number): number {
  const parts = /"[^"]*"|'[^']*'|>/g;
  parts.lastIndex = from;
  for (let part = parts.exec(text); part !== null; part = parts.exec(text)) if (part[0] === '>') return part.index;
  return -1;
}

/** What holds no elements, whatever stands in it. */
const CLOSED_BY = [['<!--', '-->'], ['<![CDATA[', ']]>'], ['<?', '?>']] as const;

function parse(text: string): Document {
  let fault: XmlFault | undefined;
  const parser = new DOMParser({
    onError: (level, message, context: { readonly locator?: { readonly lineNumber?: number; readonly columnNumber?: number } }) => {
      if (level === 'warning') return;
      const { lineNumber = 1, columnNumber = 1 } = context.locator ?? {};
      // Before its first element a document has no place.
      fault ??= new XmlFault(message, Math.max(1, lineNumber), Math.max(1, columnNumber));
      throw fault;
    },
  });
  try {
    return parser.parseFromString(text, 'text/xml');
  } catch (error) {
    throw fault ?? new XmlFault(error instanceof Error ? error.message : String(error), 1, 1);
  }
}
