/** Every name that the project knows, with what it stands for and whether the map's ledger holds it. */
import type { Mention, Resolution } from '../../src/domain/Report.ts';
import type { Seeds } from '../seeds/Seeds.ts';

export interface KnownName {
  readonly name: string;
  /**
   * What stands for it: "place/shuangshui", or "print/枫桥经验" where no place does. Names with one subject are one thing.
   */
  readonly subject: string;
  /** How the ledger resolves it; absent where the ledger does not hold the subject, and for the district's own name. */
  readonly resolution?: Resolution;
  /** True for the district itself, which the whole report is about: it needs no entry in the ledger. */
  readonly isDistrict: boolean;
}

/** Names of the ledger first, as printed and as read; then names of places; then of the gazetteer. Each once. */
export function knownNames(seeds: Seeds, ledger: readonly Mention[]): KnownName[] {
  const known = new Map<string, KnownName>();
  const add = (name: string, subject: string, resolution: Resolution | undefined) => {
    // An expressway is written short and in full.
    for (const each of name.endsWith('高速') ? [name, `${name}公路`] : [name]) {
      if (known.has(each)) continue;
      known.set(each, { name: each, subject, ...(resolution === undefined ? {} : { resolution }), isDistrict: false });
    }
  };

  const resolutions = new Map<string, Resolution>();
  for (const { asPrinted, readAs, feature, resolution } of ledger) {
    const subject = feature === undefined ? `print/${readAs}` : `place/${feature}`;
    resolutions.set(subject, resolution);
    for (const name of [asPrinted, readAs]) add(name, subject, resolution);
  }
  const full = seeds.region.name['zh-Hans'];
  for (const name of [full, full.replace(/(?<=..)[区县市]$/u, '')]) {
    if (!known.has(name)) known.set(name, { name, subject: `district/${full}`, isDistrict: true });
  }
  for (const { place } of seeds.places) {
    const subject = `place/${place.id}`;
    for (const name of [place.name['zh-Hans'], ...place.aliases]) add(name, subject, resolutions.get(subject));
  }
  for (const { name, aliases } of seeds.gazetteer) {
    const names = [name, ...aliases];
    // An entry that shares a name with a place is that place.
    const same = names.map((each) => known.get(each)).find((each) => each !== undefined);
    for (const each of names) add(each, same?.subject ?? `gazetteer/${name}`, same?.resolution);
  }
  return [...known.values()];
}
