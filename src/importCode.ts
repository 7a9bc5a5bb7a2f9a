/** Fetches code with its styles when it is first used, in the place of the bundler's own helper: what failed can be asked for again. */
import { endMark } from './domain/endMark.ts';

/** Every file is there, and the browser keeps to the part that failed: only a new page fetches that anew. */
export class CodeStuck extends Error {}

/** In a function that imports what needs no other file. */
const OWN_ADDRESS = /import\(`([^`]+)`/;

/** How often code failed, by its address. */
const failures = new Map<string, number>();
/** Under which query code came that had failed before: the browser holds it from then on. */
const came = new Map<string, string>();
const failedStyles = new Set<string>();
/** Code that was given up before it began, for a style did not come. */
const withoutStyle = new Set<string>();
const styles = new Map<string, Promise<unknown>>();

/**
 * `load` imports the code under its own address with a query behind it. `files` are all files that it needs, itself first;
 * none where it needs no other. Rejects with a CodeStuck where only a new page helps.
 * @public what is built calls it, by `scripts/imports/importsAgain.ts`
 */
export async function importCode<Code extends object>(load: (query: string) => Promise<Code>, files: readonly string[] = [], importer = ''): Promise<Code> {
  const needed = files.length > 0 ? files : (OWN_ADDRESS.exec(String(load))?.slice(1) ?? []);
  const addresses = needed.map((file) => new URL(file, importer).href);
  for (const address of addresses) if (!address.endsWith('.css')) preload(address);
  const [code = ''] = addresses;
  await Promise.all(addresses.filter((address) => address.endsWith('.css')).map(style)).catch((error: unknown) => {
    withoutStyle.add(code);
    throw error;
  });
  const known = came.get(code);
  if (known !== undefined) return load(known);
  const failed = failures.get(code) ?? 0;
  // Browsers remember a module that failed, by its address; what is still not there is not tried again.
  if (failed > 0) await Promise.all(addresses.map(reach));
  const query = failed === 0 ? '' : `?again=${failed}`;
  try {
    const loaded = await load(query);
    // Half a file may be a whole program, but for what it hands out, which stands at its end.
    if (Object.values(loaded).every((value) => value === undefined)) throw new Error(`came in part: ${code}`);
    if (failed > 0) came.set(code, query);
    return loaded;
  } catch (error) {
    failures.set(code, failed + 1);
    // It failed together with its style, and so has not been asked for since.
    if (failed === 0 && withoutStyle.has(code)) return importCode(load, files, importer);
    throw failed === 0 ? error : new CodeStuck('a part of it failed before', { cause: error });
  }
}

/** Side by side with the code, and not waited for. */
function preload(href: string): void {
  if (linkTo(href) !== undefined) return;
  const link = document.createElement('link');
  Object.assign(link, { rel: 'modulepreload', as: 'script', crossOrigin: '', href });
  document.head.append(link);
}

/** What failed is forgotten, so that it is fetched when it is asked for again. */
function style(href: string): Promise<unknown> {
  const known = styles.get(href) ?? (linkTo(href) === undefined ? undefined : Promise.resolve());
  if (known !== undefined) return known;
  // What came wrong once may be kept as it came.
  const coming = failedStyles.has(href) ? reach(href).then(() => put(href)) : put(href);
  styles.set(href, coming);
  coming.catch(() => {
    failedStyles.add(href);
    styles.delete(href);
  });
  return coming;
}

function put(href: string): Promise<unknown> {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'stylesheet', crossOrigin: '', href });
  return new Promise((resolve, reject) => {
    const refuse = () => {
      link.remove();
      reject(new Error('a stylesheet could not be read'));
    };
    link.addEventListener('load', () => (getComputedStyle(document.documentElement).getPropertyValue(endMark(href)) === '' ? refuse() : resolve(undefined)));
    link.addEventListener('error', refuse);
    // The look stands at the end of the page, and what is fetched later goes over it.
    document.body.append(link);
  });
}

function linkTo(href: string): HTMLLinkElement | undefined {
  return [...document.getElementsByTagName('link')].find((link) => link.href === href);
}

async function reach(address: string): Promise<void> {
  const response = await fetch(address, { cache: 'reload' }).catch(() => undefined);
  if (response?.ok !== true || response.headers.get('content-type')?.includes('html') === true) throw new Error(`still not there: ${address}`);
  await response.arrayBuffer();
}
