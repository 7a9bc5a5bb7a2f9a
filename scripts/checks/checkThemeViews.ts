/** Distances are offered along a route that has a course. */
import type { Issue } from './Issue.ts';
import { unresolved } from './checkLinks.ts';
import { PLACES_FOLDER, THEMES_FILE, type Seeds } from '../seeds/Seeds.ts';

export function checkThemeViews({ themes, places }: Seeds): Issue[] {
  const routes = places.filter(({ kind }) => kind === 'route').map(({ place }) => place);
  const known = routes.map(({ id }) => id);
  return themes.flatMap(({ id: record, view }): Issue[] => {
    const word = view?.distancesAlong;
    if (word === undefined) return [];
    const where = { file: THEMES_FILE, record, field: 'view.distancesAlong', refersTo: PLACES_FOLDER };
    const route = routes.find(({ id }) => id === word);
    if (route === undefined) return [unresolved({ ...where, what: 'route', word, known })];
    return 'unlocated' in route.placement ? [{ ...where, message: `"${word}" has no course to measure from` }] : [];
  });
}
