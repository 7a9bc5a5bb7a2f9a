/** What the report says decides what a place is tagged with: it is named, by the report in force or the one before, or context, and bears the themes of its passages. */
import type { Issue } from './Issue.ts';
import { linkedPlaces } from '../seeds/parseLinks.ts';
import { passagesInOrder } from '../seeds/passagesInOrder.ts';
import { reportsOf } from '../seeds/reportsOf.ts';
import type { PlaceRecord, Seeds } from '../seeds/Seeds.ts';
import { REPORTS_FOLDER } from '../seeds/Seeds.ts';

interface Naming {
  /** "3/2": chapter and order; "2024/3/2" where the report before names it. */
  readonly name: string;
  readonly theme: string | undefined;
}

export function checkEvidence(seeds: Seeds): Issue[] {
  const passages = reportsOf(seeds).flatMap((each) => {
    const themeOfChapter = new Map(each.report.chapters.map(({ key, theme }) => [key, theme]));
    return passagesInOrder(each).map(({ id, chapter, passage }) => ({
      name: each === seeds ? `${chapter}/${passage.order}` : id,
      theme: themeOfChapter.get(chapter),
      linked: linkedPlaces(passage.text['zh-Hans']),
    }));
  });
  const namings = new Map<string, Naming[]>();
  for (const { linked, ...naming } of passages) {
    for (const place of linked) {
      const own = namings.get(place);
      if (own === undefined) namings.set(place, [naming]);
      else own.push(naming);
    }
  }
  return seeds.places.flatMap((record) => {
    const naming = namings.get(record.place.id) ?? [];
    return [...checkContext(record, naming), ...checkThemes(record, naming, seeds), ...checkZone(record)];
  });
}

/** A place is evidenced or context, never both and never neither. */
function checkContext({ file, place }: PlaceRecord, [first]: readonly Naming[]): Issue[] {
  const where = { file, record: place.id, field: 'context' };
  if (place.context && first !== undefined) {
    return [{ ...where, message: `passage ${first.name} names it, so it is not context` }];
  }
  if (!place.context && first === undefined) {
    return [
      {
        ...where,
        message: 'no passage of the report names it',
        refersTo: REPORTS_FOLDER,
        suggestion: 'link it in seeds/reports/ or set "context": true',
      },
    ];
  }
  return [];
}

/** Exactly the themes under which the report names it. */
function checkThemes({ file, place }: PlaceRecord, naming: readonly Naming[], { themes }: Seeds): Issue[] {
  const lacking = naming
    .filter(({ theme }, index) => naming.findIndex((each) => each.theme === theme) === index)
    .filter(({ theme }) => theme !== undefined && !place.themes.includes(theme))
    .map(({ name, theme }) => ({
      file,
      record: place.id,
      field: 'themes',
      message: `passage ${name} names it under "${theme}", its themes lack that`,
      suggestion: `add "${theme}"`,
    }));
  if (naming.length === 0 && !place.context) return lacking;
  const guessed = place.themes.flatMap((theme, index): Issue[] => {
    const isKnown = themes.some(({ id }) => id === theme);
    if (!isKnown || naming.some((each) => each.theme === theme)) return [];
    return [
      {
        file,
        record: place.id,
        field: `themes[${index}]`,
        message: `no passage names it under "${theme}"`,
        suggestion: 'leave it out, or link the place in that chapter',
        refersTo: REPORTS_FOLDER,
      },
    ];
  });
  return [...lacking, ...guessed];
}

/** The report groups parks, and nothing else, into zones. */
function checkZone({ file, kind, place }: PlaceRecord): Issue[] {
  if (place.zone === undefined || kind === 'park') return [];
  return [{ file, record: place.id, field: 'zone', message: `a ${kind} belongs to no zone`, suggestion: 'leave it out' }];
}
