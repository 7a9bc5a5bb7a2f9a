/** Keeps answers that may not be stored with the map in an ignored file, for a person to compare with; the build never reads it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OnlineGeocoder } from '../geocoders/Geocoder.ts';
import { writeIfChanged } from '../write/writeIfChanged.ts';
import type { Finding } from './settleAnswer.ts';

/** Ignored by git: journals of runs that are not done, and answers that may not be published. */
export const CACHE_FOLDER = '.cache/geocode';

type Kept = Omit<Finding, 'entry'>;

/** Answers of earlier runs stay, unless the place was asked for again. Gives the file, from the project's root. */
export async function writeUnstored(root: string, { id, attribution, licence }: OnlineGeocoder, findings: readonly Finding[]): Promise<string> {
  const file = `${CACHE_FOLDER}/${id}-answers.json`;
  const earlier = (await readKept(join(root, file))).filter((each) => !findings.some((finding) => finding.id === each.id));
  const answers = [...earlier, ...findings.map(({ entry: _entry, ...finding }) => finding)];
  const text = JSON.stringify({ provider: id, attribution, licence: licence.note, answers }, null, 2);
  await writeIfChanged(join(root, file), `${text}\n`);
  return file;
}

async function readKept(path: string): Promise<readonly Kept[]> {
  try {
    const { answers } = JSON.parse(await readFile(path, 'utf8')) as { readonly answers: readonly Kept[] };
    return answers;
  } catch {
    return []; // None yet, or damaged: what was answered can be asked again.
  }
}
