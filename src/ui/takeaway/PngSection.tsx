/** The map as a picture: how dense, the wait, what came of it. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { BaseProblem } from '../../domain/BaseMap.ts';
import type { Standing } from '../../domain/standing.ts';
import { formatNumber } from '../../i18n/format.ts';
import { PRINT_MESSAGES } from '../../i18n/print/index.ts';
import { BASE_MAP_MESSAGES } from '../../i18n/bases/index.ts';
import { useInterface } from '../Interface.ts';
import { StandingLine } from '../parts/StandingLine.tsx';
import { saveFile } from '../parts/saveFile.ts';

/** Pixels of the picture for each of the screen's map. */
const DENSITIES = [1, 2, 3, 4] as const;

export interface PngSectionProps {
  /** Of the map on the screen, in pixels of CSS. */
  readonly extent: { readonly width: number; readonly height: number };
  /** Without its ending. */
  readonly name: string;
  /** What the picture says of itself. */
  readonly standing: Standing;
  readonly take: (density: number, signal: AbortSignal) => Promise<Blob>;
  /** What could not be read, where that is why; undefined for any other failure. */
  readonly missingOf: (error: unknown) => string | undefined;
  /** The density that this device can draw, where one was too much for it; undefined for any other failure. */
  readonly largestOf: (error: unknown) => number | undefined;
  /** What the base map by choice failed by; undefined for any other failure. */
  readonly baseProblemOf: (error: unknown) => BaseProblem | undefined;
}

export function PngSection({ extent, name, standing, take, missingOf, largestOf, baseProblemOf }: PngSectionProps) {
  const { language, messages } = useInterface();
  const words = PRINT_MESSAGES[language];
  const density = useSignal<number>(2);
  const work = useRef<AbortController | undefined>(undefined);
  const isBusy = useSignal(false);
  const told = useSignal('');
  useEffect(() => () => work.current?.abort(), []);
  const pixels = (of: number) => words.densityPixels(formatNumber(extent.width * of, language), formatNumber(extent.height * of, language));

  const start = async () => {
    const controller = new AbortController();
    work.current = controller;
    isBusy.value = true;
    told.value = '';
    try {
      const file = `${name}-${density.value}x.png`;
      saveFile({ name: file, content: await take(density.value, controller.signal), type: 'image/png' });
      told.value = words.pictureSaved(file);
    } catch (error) {
      const problem = baseProblemOf(error);
      if (problem !== undefined) {
        told.value = words.baseIncomplete(BASE_MAP_MESSAGES[language].problem[problem]);
      } else if (!controller.signal.aborted) {
        const missing = missingOf(error);
        const largest = largestOf(error);
        const works = DENSITIES.findLast((each) => each <= (largest ?? 0));
        if (missing !== undefined) told.value = messages.loadFailed(missing);
        else told.value = works === undefined ? words.pictureFailed : words.pictureTooLarge(`${works}×`);
      }
    }
    isBusy.value = false;
  };
  return (
    <form
      class="picture-export"
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <p>{words.pictureHint}</p>
      <fieldset disabled={isBusy.value}>
        <legend class="visually-hidden">{words.density}</legend>
        {DENSITIES.map((each) => (
          <label key={each}>
            <input type="radio" name="density" value={each} checked={density.value === each} onChange={() => (density.value = each)} />
            <strong>{each}×</strong>
            <span>{pixels(each)}</span>
          </label>
        ))}
      </fieldset>
      <StandingLine standing={standing} />
      <div class="save">
        {isBusy.value ? (
          <button type="button" class="text-button" onClick={() => work.current?.abort()}>
            {words.giveUp}
          </button>
        ) : (
          <button type="submit" class="primary">
            {words.takePicture}
          </button>
        )}
        <p role="status">{isBusy.value ? words.takingPicture : told.value}</p>
      </div>
    </form>
  );
}
