/** The filtered places as a file: which they are, the format, what the file says of itself, the download. */
import { useSignal } from '@preact/signals';
import { FILE_FORMATS, FORMATS, type FileFormat } from '../../domain/export/fileFormats.ts';
import { PLACE_WRITERS } from '../../domain/export/placeWriters.ts';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import { formatNumber } from '../../i18n/format.ts';
import { TAKEAWAY_MESSAGES } from '../../i18n/takeaway/index.ts';
import { useInterface } from '../Interface.ts';
import { StandingLine } from '../parts/StandingLine.tsx';
import { saveFile } from '../parts/saveFile.ts';
import { exportContext, type ExportParts } from './exportContext.ts';

export interface PlacesSectionProps {
  /** Those that the filter shows. */
  readonly shown: readonly PlanningFeature[];
  /** The filter in words; empty where nothing is filtered. */
  readonly filterWords: string;
  readonly parts: Pick<ExportParts, 'catalog' | 'places' | 'bands' | 'surface' | 'address'>;
}

export function PlacesSection({ shown, filterWords, parts }: PlacesSectionProps) {
  const { language, messages } = useInterface();
  const own = TAKEAWAY_MESSAGES[language];
  const format = useSignal<FileFormat>('geojson');
  const saved = useSignal('');
  const count = (places: number) => formatNumber(places, language);
  const held = (each: FileFormat) => shown.filter(PLACE_WRITERS[each].holds).length;

  const filter = messages.filterSummary(filterWords === '' ? own.everything : filterWords, count(shown.length));
  const context = exportContext({ ...parts, exported: shown, filter, format: format.value, language, messages });
  const remarks = [
    [shown.filter(({ properties }) => properties.context).length, messages.contextAmong],
    [shown.filter(({ geometry }) => geometry === null).length, own.unlocatedAmong],
  ] as const;
  const save = () => {
    const name = `${context.name}.${format.value}`;
    saveFile({ name, content: PLACE_WRITERS[format.value].write(shown, context), type: FORMATS[format.value].type });
    saved.value = own.saved(name);
  };

  if (shown.length === 0) return <p>{own.nothing}</p>;
  return (
    <form
      class="places-export"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div>
        <p class="what">{filter}</p>
        {remarks.filter(([places]) => places > 0).map(([places, words]) => (
          <p class="quiet" key={words(count(places))}>
            {words(count(places))}
          </p>
        ))}
      </div>
      <fieldset>
        <legend class="visually-hidden">{own.format}</legend>
        {FILE_FORMATS.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="format"
              value={each}
              checked={format.value === each}
              onChange={() => {
                format.value = each;
                saved.value = '';
              }}
            />
            <strong>{FORMATS[each].name}</strong>
            <span>
              {own.use[each]}
              {held(each) < shown.length && <em>{own.holdsOnly(count(held(each)), count(shown.length))}</em>}
            </span>
          </label>
        ))}
      </fieldset>
      <div>
        <p class="quiet">{own.standsInFile}</p>
        <StandingLine standing={context.standing} />
      </div>
      <div class="save">
        <button type="submit" class="primary">
          {own.download(FORMATS[format.value].name, count(held(format.value)))}
        </button>
        <p role="status">{saved.value}</p>
      </div>
    </form>
  );
}
