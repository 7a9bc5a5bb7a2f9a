/** The texts of the sheet for printing and of its bar. */
import type { PaperCreditId } from '../../domain/credits.ts';
import type { SheetFormat, SheetPart } from '../../domain/paper/SheetFormat.ts';

export interface PrintMessages {
  readonly heading: string;
  readonly back: string;
  readonly print: string;
  /** What to choose in the browser's own dialog. */
  readonly printHint: string;
  readonly drawing: string;
  readonly failed: string;
  /** Of the base map by choice. */
  readonly baseIncomplete: (reason: string) => string;
  readonly paper: string;
  readonly format: Readonly<Record<SheetFormat, string>>;
  readonly scale: string;
  readonly suitingScale: (scale: string) => string;
  readonly include: string;
  readonly part: Readonly<Record<SheetPart, string>>;
  /** Stands below the title where nothing is filtered. */
  readonly everything: string;
  readonly shown: (words: string, count: string) => string;
  readonly chosen: (name: string) => string;
  readonly printedOn: (day: string) => string;
  readonly legend: string;
  readonly themes: string;
  readonly index: string;
  readonly indexNote: string;
  readonly indexContinued: string;
  readonly page: (number: string) => string;
  /** Parts places that follow each other in a line. */
  readonly between: string;
  /** On the page behind. */
  readonly more: (count: string) => string;
  /** These stand above the places that they tell of. */
  readonly nameless: (count: string) => string;
  readonly unlocated: (count: string) => string;
  readonly beyond: (count: string) => string;
  readonly scaleNote: string;
  readonly gridNote: (step: string) => string;
  readonly north: string;
  /** One letter. */
  readonly northMark: string;
  readonly credits: (names: readonly string[]) => string;
  /** What the source gave, before its name. */
  readonly creditFor: Readonly<Record<PaperCreditId, string>>;
  readonly licensed: (name: string, licence: string) => string;
  readonly address: string;
  /** Leads from the map to the sheet. */
  readonly sheetHeading: string;
  readonly sheetHint: string;
  readonly openSheet: string;
  readonly pictureHeading: string;
  readonly pictureHint: string;
  readonly density: string;
  readonly densityPixels: (width: string, height: string) => string;
  readonly takePicture: string;
  readonly takingPicture: string;
  readonly giveUp: string;
  readonly pictureSaved: (file: string) => string;
  readonly pictureFailed: string;
  /** `density` as "2×". */
  readonly pictureTooLarge: (density: string) => string;
  /** Hemispheres behind degrees and minutes: east, west, north, south. */
  readonly hemisphere: Readonly<Record<'east' | 'west' | 'north' | 'south', string>>;
}
