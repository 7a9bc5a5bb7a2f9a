/** Texts for the layers that readers bring along: fetched with the bench. */
import type { Encoding } from '../../domain/ownData/FilePreview.ts';
import type { RangeMethod } from '../../domain/ownData/LayerStyle.ts';
import type { FileSort } from '../../domain/ownData/OwnLayer.ts';
import type { Shape } from '../../domain/ownData/PackedGeometry.ts';

export interface OwnDataMessages {
  readonly invitation: string;
  readonly formats: string;
  readonly staysHere: string;
  readonly pickFiles: string;
  readonly notKept: string;
  /** What was kept before could not be read. */
  readonly notRead: string;
  readonly sort: Readonly<Record<FileSort, string>>;
  readonly features: (count: string) => string;
  readonly shapes: Readonly<Record<Shape, (count: string) => string>>;
  readonly shownOf: (shown: string, all: string) => string;

  // Reading a file.
  readonly reading: (file: string) => string;
  readonly percent: (share: string) => string;
  /** Nothing has been heard of the reading for a while. */
  readonly silent: string;
  readonly cancel: string;
  readonly back: string;
  readonly another: string;
  readonly refused: (file: string) => string;
  readonly nothingChanged: string;
  readonly unexpected: string;

  // Asking how coordinates are to be read.
  readonly importing: (file: string) => string;
  /** The first of several files, and how many they are. */
  readonly severalFiles: (first: string, count: string) => string;
  readonly layersOf: string;
  readonly takeLayer: (name: string) => string;
  readonly columnsOf: string;
  readonly guessed: string;
  readonly east: string;
  readonly north: string;
  readonly shapeColumn: string;
  readonly positionFrom: { readonly xy: string; readonly shape: string; readonly none: string };
  readonly encodingIs: (encoding: Encoding) => string;
  readonly encodingLabel: string;
  readonly headerRow: string;
  readonly noHeader: string;
  readonly rowNumber: (row: string) => string;
  readonly firstRows: (count: string) => string;
  readonly datumHeading: string;
  readonly datumHint: string;
  readonly stated: (crs: string) => string;
  readonly statedUnknown: (crs: string) => string;
  readonly statedChoice: string;
  /** Where the sort of the file implies a datum that its writer may not have kept to. */
  readonly implied: (crs: string) => string;
  readonly impliedChoice: string;
  readonly inDistrict: (share: string) => string;
  readonly awayFromDistrict: (distance: string) => string;
  readonly beyondMap: (distance: string) => string;
  readonly notPossible: string;
  readonly suggested: string;
  readonly swapped: string;
  /** Why nothing can be taken in yet. */
  readonly chooseFirst: string;
  readonly impossible: (count: string) => string;
  readonly takeIn: (count: string) => string;
  readonly takingIn: string;
  readonly takenIn: (names: string, count: string) => string;

  // A layer on the map.
  readonly layers: string;
  readonly isVisible: (name: string) => string;
  readonly nameOf: string;
  readonly zoomTo: (name: string) => string;
  readonly toTable: string;
  readonly moreOf: (name: string) => string;
  readonly appearance: string;
  readonly colourBy: string;
  readonly oneColour: string;
  readonly colourNumber: (number: string) => string;
  readonly ranges: string;
  readonly rangeMethod: Readonly<Record<RangeMethod, string>>;
  readonly pointSize: string;
  readonly label: string;
  readonly noLabel: string;
  readonly classes: string;
  /** Short words on a button, and what it does as a screen reader says it. */
  readonly only: string;
  readonly onlyClass: (name: string) => string;
  readonly all: string;
  readonly allClasses: string;
  readonly range: (from: string, to: string) => string;
  readonly otherValues: (count: string) => string;
  readonly noValue: string;
  readonly raise: (name: string) => string;
  readonly lower: (name: string) => string;
  readonly remove: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly undo: string;
  readonly exportAs: string;
  readonly readAs: (datum: string) => string;
  readonly fromFile: (file: string) => string;

  // A layer that is read from an archive part by part.
  readonly partOf: (held: string, all: string) => string;
  readonly archive: string;
  readonly archiveHint: string;
  readonly archiveAddress: string;
  readonly archiveExample: string;
  readonly archiveOpen: string;
  readonly archiveOpening: string;
  readonly archiveOverview: (inView: string) => string;
  /** Where features have been read. */
  readonly archivePart: string;
  /** Where none has. */
  readonly archiveNothing: string;
  readonly archiveDensest: (count: string) => string;
  /** What has been read since the page was opened, and the whole, where it is known. */
  readonly archiveRead: (bytes: string, total: string | undefined) => string;
  readonly archiveNow: (bytes: string) => string;
  readonly archiveRetry: string;

  // A feature of a layer.
  readonly unnamed: (number: string) => string;
  readonly featureOf: (layer: string) => string;
  readonly position: string;
  readonly nothingThere: string;
  readonly showIt: string;
  readonly bandAround: string;
}
