/** Every text of the interface: each language file holds one value for each key. */
import type { ControlsMessages } from './ControlsMessages.ts';
import type { FacetKey } from '../domain/FacetView.ts';
import type { NearGroup } from '../domain/NearRow.ts';
import type { Grade } from '../domain/PlanningFeature.ts';
import type { OutcomeClass } from '../domain/outcomeClass.ts';
import type { ChapterKey, Verdict } from '../domain/Report.ts';
import type { SearchGroup } from '../domain/search/SearchData.ts';
import type { MapNotice } from '../domain/publicationRules.ts';
import type { DrawingMessages } from './DrawingMessages.ts';
import type { SchematicMessages } from './SchematicMessages.ts';
import type { StandingMessages } from './StandingMessages.ts';
import type { ThemeViewMessages } from './ThemeViewMessages.ts';
import type { Words } from './words/Words.ts';

export interface Messages extends Words {
  readonly skipToList: string;
  readonly skipToDocument: string;
  readonly skipToSearch: string;
  readonly skipToPlace: string;
  readonly chooseLanguage: string;
  readonly close: string;
  readonly themes: string;
  readonly themesHint: string;
  readonly clearFilter: string;
  /** Opens what can be taken away: files of the places. */
  readonly takeAway: string;
  readonly allPlaces: (count: string) => string;
  /** The filter in words with its count: "园区再造 · 南部 · 规划中：9 处". */
  readonly filterSummary: (words: string, count: string) => string;
  /** Of the places shown, so many are context. */
  readonly contextAmong: (count: string) => string;
  readonly filters: string;
  readonly facetName: Readonly<Record<FacetKey, string>>;
  /** Parts of the filter in words. */
  readonly outcomePart: (words: string) => string;
  readonly withinPart: (length: string) => string;
  readonly textPart: (text: string) => string;
  readonly search: string;
  readonly searchHint: string;
  readonly clearSearch: string;
  readonly searchGroup: Readonly<Record<SearchGroup | 'own', string>>;
  readonly searchCount: (count: string) => string;
  readonly searchNothing: (text: string) => string;
  /** Offers to show only what matches. */
  readonly searchFilter: (text: string, count: string) => string;
  readonly hideMap: string;
  readonly showMap: string;
  readonly help: string;
  readonly addressRefused: (key: string, cap: string) => string;
  readonly addressTooLong: (cap: string) => string;
  /** What a screen reader says of the map as it stands. */
  readonly inSight: (names: string) => string;
  readonly nearby: string;
  readonly nearest: Readonly<Record<NearGroup, string>>;
  /** Says that a range holds the uncertainty of both ends. */
  readonly rangeNote: string;
  readonly within: (length: string) => string;
  readonly measureFrom: string;
  readonly measuredFrom: (name: string) => string;
  readonly byDistance: string;
  readonly stopMeasuring: string;
  readonly pointOnMap: string;
  readonly contextCount: (count: string) => string;
  readonly nothingFound: string;
  readonly places: string;
  readonly contextPlaces: string;
  /** Follows a number of places where the eye sees the number alone: " places". */
  readonly placesUnit: (count: number) => string;
  readonly zone: string;
  readonly town: string;
  readonly asOf: (date: string) => string;
  readonly inferred: string;
  readonly inferredHint: string;
  readonly statusUnknown: string;
  readonly accuracy: string;
  readonly toSettle: string;
  /** Heads an area that no source states: it is computed from the boundary. */
  readonly boundaryArea: string;
  readonly boundaryNote: (radius: string) => string;
  readonly digestNote: string;
  /** Where the report's own sentences are at hand. */
  readonly digestNoteWithOriginal: string;
  /** Heads the report's own sentences, which are Chinese in every language of the interface. */
  readonly original: string;
  readonly isContext: string;
  readonly targets: string;
  readonly byYear: (year: string) => string;
  readonly hostCount: (count: string) => string;
  readonly partOf: string;
  readonly made: string;
  readonly grade: (grade: Grade) => string;
  readonly legend: string;
  /** Stands for a name in the legend. */
  readonly legendSample: string;
  readonly legendColour: string;
  readonly legendZoneColour: string;
  readonly themeView: ThemeViewMessages;
  readonly schematic: SchematicMessages;
  readonly fetching: string;
  readonly map: string;
  readonly mapHint: string;
  readonly baseMaps: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly wholeDistrict: string;
  readonly controls: ControlsMessages;
  readonly sheet: string;
  readonly credits: string;
  readonly notice: Readonly<Record<MapNotice, string>>;
  readonly approvalNumber: (number: string) => string;
  readonly standing: StandingMessages;
  readonly loading: string;
  readonly loadFailed: (what: string) => string;
  /** A panel that could not be drawn. */
  readonly broken: (panel: string) => string;
  readonly brokenPage: string;
  readonly drawing: DrawingMessages;
  /** The stylesheet, in the words of its reader. */
  readonly look: string;
  readonly retry: string;
  readonly noSuchOrigin: (id: string) => string;
  readonly noSuchTheme: (ids: string) => string;
  readonly noSuchZone: (ids: string) => string;
  readonly noSuchPlace: (id: string) => string;
  readonly views: string;
  readonly viewName: Readonly<Record<'map' | 'story' | 'report' | 'promises' | 'coverage' | 'shortlist' | 'bench' | 'stats' | 'table', string>>;
  readonly contents: string;
  readonly chapterName: (key: ChapterKey) => string;
  readonly chapterShort: (key: ChapterKey) => string;
  readonly inReport: (number: string) => string;
  readonly results: string;
  readonly byDay: (day: string) => string;
  readonly promises: string;
  readonly promiseCount: (count: string) => string;
  readonly outcomeClass: Readonly<Record<OutcomeClass, string>>;
  readonly term: string;
  readonly reportOfYear: (year: string, title: string) => string;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly coverage: string;
  readonly mistake: string;
  readonly metres: (value: string) => string;
  readonly kilometres: (value: string) => string;
  readonly listSeparator: string;
}
