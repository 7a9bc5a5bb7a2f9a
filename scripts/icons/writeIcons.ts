/** Picks the icons in use from the icon package into the ignored base folder. */
import { join } from 'node:path';
import { KIND_ICONS, SUBKIND_ICONS, UI_ICONS } from '../../src/domain/iconNames.ts';
import { writeIfChanged } from '../write/writeIfChanged.ts';
import { iconSet } from './iconSet.ts';

export interface IconsRun {
  readonly themeIcons: readonly string[];
  readonly outFolder: string;
  readonly log: (line: string) => void;
}

/** Writes `icons.json`. Expects theme icons that passed `checkSeeds`. */
export async function writeIcons({ themeIcons, outFolder, log }: IconsRun): Promise<void> {
  const all = iconSet();
  const names = [...new Set([...themeIcons, ...Object.values(KIND_ICONS), ...Object.values(SUBKIND_ICONS), ...UI_ICONS])].toSorted();
  const missing = names.filter((name) => all[name] === undefined);
  if (missing.length > 0) throw new Error(`the icon set has no ${missing.join(', ')}`);
  const icons = Object.fromEntries(names.map((name) => [name, all[name]]));
  if (await writeIfChanged(join(outFolder, 'icons.json'), JSON.stringify(icons))) log(`icons: ${names.length}`);
}
