/** Writes the few characters of a script that are beyond Latin-1 as escapes: for a single one of them browsers keep the whole text in two bytes a character. */
import type { Plugin } from 'vite';

/** The tree of a script, as far as it is looked at. */
export interface ScriptNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** Goes into the names of the scripts, which are told before they are narrowed: to be raised with every change of what is done here. */
const NARROWING = 'narrow-1';

/** What an escape is longer than the character that it stands for. */
const LONGER = 5;
const BEYOND = /[\u0100-\uffff]/g;

/** Scripts and workers of the site; what is Chinese text for the most part stays as it is. */
export function narrowScripts(): Plugin {
  return {
    name: 'narrow-scripts',
    apply: 'build',
    augmentChunkHash: () => NARROWING,
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (!file.fileName.endsWith('.js')) continue;
          if (file.type === 'chunk') file.code = narrowed(file.code, (code) => this.parse(code));
          else file.source = narrowed(typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source), (code) => this.parse(code));
        }
      },
    },
  };
}

/** The same script; untouched where escapes would take more than they spare. */
export function narrowed(code: string, parse: (code: string) => ScriptNode): string {
  const count = code.match(BEYOND)?.length ?? 0;
  if (count === 0 || count * LONGER >= code.length) return code;
  let narrow = '';
  let at = 0;
  for (const { start, end } of wordsIn(parse(code))) {
    // The name and the value of a property may be the same word.
    if (start < at) continue;
    narrow += code.slice(at, start) + code.slice(start, end).replace(/(\\*)([\u0100-\uffff])/g, escaped);
    at = end;
  }
  return narrow + code.slice(at);
}

/** A backslash before it says nothing of its own, and would now be one before a backslash. */
function escaped(_: string, backslashes: string, character: string): string {
  const kept = backslashes.length % 2 === 0 ? backslashes : backslashes.slice(1);
  return `${kept}\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

const WORDS: readonly string[] = ['Literal', 'TemplateElement', 'Identifier'];

/** Texts, patterns, parts of templates and names in the order of the script. Who tags a template may look at how it is written. */
function wordsIn(node: ScriptNode): ScriptNode[] {
  const found: ScriptNode[] = [];
  const look = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) look(each);
    else if (isNode(value)) {
      if (WORDS.includes(value.type)) found.push(value);
      else if (value.type !== 'TaggedTemplateExpression') for (const child of Object.values(value)) look(child);
    }
  };
  look(node);
  return found.toSorted((a, b) => a.start - b.start);
}

function isNode(value: unknown): value is ScriptNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value && 'end' in value;
}
