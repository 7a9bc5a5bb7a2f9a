/** Elements of XML 1.0 as text; what is put into them is text, never markup. */
import { cleanText } from './cleanText.ts';

/** An element that is written already. */
export interface XmlElement {
  readonly xml: string;
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

type Child = XmlElement | string | number | undefined;

/** `undefined` among attributes and children is left out. Names are ours and are not checked. */
export function element(name: string, attributes: Readonly<Record<string, string | number | undefined>>, ...children: readonly Child[]): XmlElement {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  const content = children
    .map((child) => (typeof child === 'object' ? child.xml : child === undefined ? '' : escapeXml(String(child))))
    .join('');
  return { xml: content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>` };
}

/** An element with text, or nothing where there is no text. */
export function textElement(name: string, text: string | undefined): XmlElement | undefined {
  return text === undefined || text === '' ? undefined : element(name, {}, text);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // A reader makes blanks and line ends of these unless they are spelt out.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Safe in content and in attributes alike. */
function escapeXml(text: string): string {
  return cleanText(text).replaceAll(/[&<>"'\t\n\r]/g, (character) => ENTITIES[character] ?? character);
}

/** The text as HTML, for programs that read a description as such: no mark of it comes to life. */
export function toHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character).replaceAll('\n', '<br>');
}
