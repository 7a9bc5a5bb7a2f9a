/** Texts of the views of themes. */
import type { ThemeViewKind } from '../domain/ThemeView.ts';

export interface ThemeViewMessages {
  /** Names the view: "专题图". */
  readonly title: string;
  readonly show: string;
  readonly hide: string;
  /** How to read each kind. */
  readonly intro: Readonly<Record<ThemeViewKind, string>>;
  /** How much is drawn, and how much stands in the list of the card alone. */
  readonly drawn: Readonly<Record<ThemeViewKind, (drawn: string, apart: string) => string>>;
  readonly withoutPosition: (listed: string, unlocated: string) => string;
  /** The end of what concerns the district as a whole. */
  readonly district: string;
  readonly between: (one: string, other: string) => string;
  readonly relationsApart: string;
  readonly choose: string;
  readonly noFigureFor: (places: string) => string;
  readonly unlocated: string;
  readonly areaPart: (area: string) => string;
  readonly areaUnknown: string;
  readonly areaInside: string;
  readonly squareKey: (side: string, area: string) => string;
  readonly partKey: string;
  readonly rangeKey: string;
  readonly unknownKey: string;
  readonly distances: (route: string) => string;
  readonly distancesNote: (width: string, radius: string) => string;
}
