/** How much of what the view of a theme tells is drawn, and how much stands in its list alone. */
import type { ThemeModel } from './ThemeModel.ts';

export interface DrawnCounts {
  readonly drawn: number;
  /** Relations with an end off the map, towns without a figure, places without a position of their own. */
  readonly apart: number;
}

export function drawnCounts(model: ThemeModel): DrawnCounts {
  switch (model.kind) {
    case 'relations':
      return { drawn: model.arcs.drawn.length, apart: model.arcs.apart.length };
    case 'measures':
      return { drawn: model.towns.measured.length, apart: model.towns.without.length };
    case 'masses':
      return { drawn: model.masses.masses.flatMap(({ places }) => places).length, apart: model.masses.unlocated.length };
    case 'areas': {
      const drawn = model.areas.filter(({ centre }) => centre !== undefined).length;
      return { drawn, apart: model.areas.length - drawn };
    }
  }
}
