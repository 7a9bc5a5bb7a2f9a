/** A picture of the map as it stands on the screen, with title, legend, scale and credits, as a PNG. */
import { askAgain } from './askAgain.ts';
import type { DrawnBase } from './BaseMaps.tsx';
import { cameraOf } from './domain/cameraOf.ts';
import { CLASS_LIMIT_METRES } from './domain/accuracy.ts';
import type { SchematicPart } from './domain/SchematicPart.ts';
import { publicationRules, type Surface } from './domain/publicationRules.ts';
import { scaleBarOf } from './domain/scaleBar.ts';
import { formatLength } from './i18n/format.ts';
import type { Messages } from './i18n/index.ts';
import { PRINT_MESSAGES } from './i18n/print/index.ts';
import { standingOf } from './i18n/standingOf.ts';
import { baseMapSources, LoadError } from './load.ts';
import { baseLineRows } from './map/baseLineRows.ts';
import { fontFamilies } from './map/fontStack.ts';
import { legendRows } from './map/legendRows.ts';
import { shownMarks } from './map/shownMarks.ts';
import { mapCredits } from './mapCredits.ts';
import { pictureBlob } from './pictureBlob.ts';
import { stillView, type StillViewParts } from './stillView.ts';
import { themesInUse } from './themesInUse.ts';
import type { Interface } from './ui/Interface.ts';

export interface MapPictureParts extends Omit<StillViewParts, 'rules' | 'base'> {
  readonly surface: Surface;
  readonly title: string;
  readonly subtitle: string;
  /** How the map of a theme is to be read. */
  readonly notes: readonly string[];
  /** The base map by choice. */
  readonly drawn: DrawnBase | undefined;
}

/** Of the map on the screen, in pixels of CSS; undefined where there is none. */
export function mapExtent(): { readonly width: number; readonly height: number } | undefined {
  const map = document.querySelector('.stage .map');
  return map === null || map.clientWidth === 0 ? undefined : { width: map.clientWidth, height: map.clientHeight };
}

/** Rejects with PictureTooLarge, with a LoadError where its code does not come, with the signal's reason, or with an Error where the map cannot be drawn. */
export async function takeMapPicture(parts: MapPictureParts, shown: Interface, pixelRatio: number, signal: AbortSignal): Promise<Blob> {
  const { language, messages } = shown;
  const words = PRINT_MESSAGES[language];
  const { catalog, icons } = parts.data;
  const extent = mapExtent();
  const camera = cameraOf(location.hash);
  if (extent === undefined || camera === undefined) throw new Error('there is no map on the screen');
  const rules = publicationRules(catalog.region.publication, parts.surface, 'png', parts.drawn);
  const view = stillView({ ...parts, base: parts.drawn?.base, rules }, shown);
  const families = fontFamilies(language);
  const [[{ captureMap, keptFree }, { composePicture }, { withPngText }]] = await Promise.all([
    askAgain(() => Promise.all([import('./map/paperMap.ts'), import('./map/picture/composePicture.ts'), import('./map/picture/withPngText.ts')])).catch((error: unknown) => {
      throw new LoadError(() => words.pictureHeading, error);
    }),
    ...[400, 600].map((weight) => document.fonts.load(`${weight} 16px ${families}`)),
  ]);
  const map = await captureMap({
    view,
    sources: baseMapSources(),
    icons,
    frame: catalog.region.frame,
    home: catalog.region.home,
    ...extent,
    still: {
      ...camera,
      pixelRatio,
      // On a map that is turned or tilted the edges are elsewhere.
      ...(camera.bearing === 0 && camera.pitch === 0 ? { restyle: (style) => keptFree(style, { ...camera, ...extent }) } : {}),
    },
    signal,
  });
  const standing = standingOf(catalog, rules, messages);
  const bar = scaleBarOf(camera.center[1], camera.zoom, 160);
  // Another base map draws those parts in its own way.
  const schematic = parts.drawn === undefined ? catalog.schematic : [];
  const credits = mapCredits({ catalog, places: parts.data.places, rules, baseCredit: parts.drawn?.credit }, shown);
  const canvas = composePicture({
    map,
    ...extent,
    pixelRatio,
    scheme: view.scheme,
    families,
    title: parts.title,
    subtitle: parts.subtitle,
    notice: standing.notice,
    marks: [
      ...legendRows(shownMarks(parts.visible, view.townOutlines !== 'none'), view.scheme).map(({ key, swatch, classes }) => ({
        swatch,
        text: [
          messages.legendRow[key],
          classes.map((each) => `${messages.accuracyClass[each]} ≤ ${formatLength(CLASS_LIMIT_METRES[each], language, messages)}`).join(messages.listSeparator),
        ]
          .filter((part) => part !== '')
          .join(' '),
      })),
      ...baseLineRows(rules.drawBoundary, schematic, view.scheme).map(({ key, swatch }) => ({ swatch, text: messages.controls.baseLine[key] })),
    ],
    sample: messages.legendSample,
    themes: themesInUse(catalog.themes, parts.visible, parts.filter, language, view.scheme),
    scale: camera.pitch > 0 ? undefined : { ...bar, text: formatLength(bar.metres, language, messages) },
    bearing: camera.bearing,
    northMark: words.northMark,
    lines: [`${standing.statement} · ${standing.dataTo}`, ...parts.notes, ...schematicLine(schematic, messages), credits],
  });
  map.width = 0;
  const blob = await pictureBlob(canvas);
  canvas.width = 0;
  signal.throwIfAborted();
  const bytes = withPngText(new Uint8Array(await blob.arrayBuffer()), {
    Title: `${parts.title} · ${parts.subtitle}`,
    Description: `${standing.notice} · ${standing.statement} · ${standing.dataTo}`,
    Source: credits,
  });
  return new Blob([bytes], { type: 'image/png' });
}

function schematicLine(schematic: readonly SchematicPart[], messages: Messages): string[] {
  if (schematic.length === 0) return [];
  return [messages.schematic.are(schematic.map((part) => messages.schematic.part[part]).join(messages.listSeparator))];
}
