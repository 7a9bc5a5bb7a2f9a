/** Which files of a built site hold what nobody may read: given values, as they are or in base64, and whatever looks like a key. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Keys that say by their form what they are, and keys and passwords in addresses. */
const FORMS: readonly (readonly [name: string, form: RegExp])[] = [
  ['private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  ['key of AWS', /\bAKIA[0-9A-Z]{16}\b/],
  ['key of Google', /\bAIza[\w-]{35}\b/],
  ['token of GitHub', /\b(?:gh[pousr]_\w{36}|github_pat_\w{40})/],
  ['token of npm', /\bnpm_[A-Za-z0-9]{36}\b/],
  ['token of Slack', /\bxox[abprs]-[\w-]{10}/],
  ['secret key', /\bsk[-_](?:live|test|proj|ant)?[-_]?\w{32}/],
  ['signed token', /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\./],
  ['key in an address', /[?&](?:key|ak|tk|sk|token|secret|apikey|api_key|access_token)=[\w-]{16}/i],
  ['password in an address', /\b[a-z]+:\/\/[^\s/:@"'`]+:[^\s/:@"'`]+@[\w.-]+/i],
];
/** Made of the files beside them; letters of pictures and fonts come out as anything. */
const NO_TEXT = /\.(?:br|gz|woff2|png)$/;

/** "assets/a.js: AMAP_KEY", in order. `values` are what must not be found, by their names. */
export async function secretsIn(folder: string, values: Readonly<Record<string, string>>): Promise<string[]> {
  const wanted = Object.entries(values).flatMap(([name, value]) => [value, Buffer.from(value).toString('base64').replace(/=+$/, '')].map((text) => [name, text] as const));
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile() && !NO_TEXT.test(entry.name));
  const found = await Promise.all(
    entries.map(async ({ name, parentPath }) => {
      const path = join(parentPath, name);
      const text = await readFile(path, 'utf8');
      const held = [...wanted.filter(([, value]) => text.includes(value)), ...FORMS.filter(([, form]) => form.test(text))].map(([what]) => what);
      return [...new Set(held)].map((what) => `${relative(folder, path).split(sep).join('/')}: ${what}`);
    }),
  );
  return found.flat().toSorted();
}
