/** What lies within a band: how many, which towns it touches, counts by theme and kind, and every place with its range. */
import type { FileFormat } from '../../domain/export/fileFormats.ts';
import { countMembers, MEMBERSHIPS, membershipOf, type BandCount, type BandMember } from '../../domain/band/bandMembers.ts';
import type { TouchedTown } from '../../domain/band/townsTouched.ts';
import type { Theme } from '../../domain/Theme.ts';
import { KINDS } from '../../domain/PlanningFeature.ts';
import { BAND_MESSAGES } from '../../i18n/band/index.ts';
import { formatDistanceRange, formatLength, formatNumber } from '../../i18n/format.ts';
import { useInterface } from '../Interface.ts';
import { SaveAs } from '../parts/SaveAs.tsx';
import { Told } from '../parts/Told.tsx';
import { PlaceLink } from '../parts/PlaceLink.tsx';

export interface OwnLayerCount {
  readonly name: string;
  readonly hasFailed: boolean;
  /** Undefined while it is being measured. */
  readonly counts: { readonly certain: number; readonly crossing: number } | undefined;
}

export interface BandResultProps {
  readonly members: readonly BandMember[];
  readonly metres: number;
  readonly towns: readonly TouchedTown[];
  readonly hasOutlines: boolean;
  readonly themes: readonly Theme[];
  /** Of the source. */
  readonly radiusMetres: number;
  /** The filter in words; empty where nothing is filtered. */
  readonly filter: string;
  readonly own: readonly OwnLayerCount[];
  readonly onSelect: (id: string) => void;
  /** Of own layers that could not be measured. */
  readonly onMeasureAgain: () => void;
  readonly onExport: (format: FileFormat) => Promise<void>;
}

export function BandResult({ members, metres, towns, hasOutlines, themes, radiusMetres, filter, own, onSelect, onMeasureAgain, onExport }: BandResultProps) {
  const { language, messages } = useInterface();
  const texts = BAND_MESSAGES[language];
  const number = (value: number) => formatNumber(value, language);
  const length = (value: number) => formatLength(value, language, messages);
  const inside = members.flatMap((member) => {
    const membership = membershipOf(member.range, metres);
    return membership === undefined ? [] : [{ ...member, membership }];
  });
  const certain = inside.filter(({ membership }) => membership === 'certain').length;
  const byTheme = countMembers(members, metres, ({ properties }) => properties.themes);
  const byKind = countMembers(members, metres, ({ properties }) => [properties.kind]);
  const themeName = (id: string) => themes.find((theme) => theme.id === id)?.short[language] ?? id;
  const kindName = (id: string) => messages.kind[KINDS.find((kind) => kind === id) ?? 'facility'];
  return (
    <div class="band-result">
      <Told>
        <strong>{texts.within(length(metres))}</strong>{' '}
        {texts.tally(number(certain), number(inside.length - certain))}
      </Told>
      {filter !== '' && <p class="quiet">{texts.filtered(filter)}</p>}
      {radiusMetres > 0 && <p class="quiet">{(radiusMetres < metres ? texts.uncertain : texts.tooUncertain)(length(radiusMetres))}</p>}
      <section>
        <h3>{texts.towns}</h3>
        <p>
          {towns.length === 0
            ? texts.none
            : towns.map(({ town, membership }, index) => (
                <span key={town.id}>
                  {index > 0 && messages.listSeparator}
                  <PlaceLink id={town.id} onSelect={onSelect}>
                    {town.properties.name[language]}
                  </PlaceLink>
                  {membership === 'possible' && <span class="quiet">{texts.aside(texts.membership.possible)}</span>}
                </span>
              ))}
        </p>
        <p class="quiet">{hasOutlines ? texts.townsByOutline : texts.townsByPlaces}</p>
      </section>
      <Counts heading={texts.byTheme} counts={byTheme} nameOf={themeName} />
      <Counts heading={texts.byKind} counts={byKind} nameOf={kindName} />
      {own.length > 0 && (
        <section>
          <h3>{texts.ownLayers}</h3>
          <ul>
            {own.map(({ name, hasFailed, counts }, index) => (
              <li key={index}>
                {name}{' '}
                {hasFailed ? (
                  <span role="alert">
                    {texts.notMeasured}{' '}
                    <button type="button" class="text-button" onClick={onMeasureAgain}>
                      {messages.retry}
                    </button>
                  </span>
                ) : (
                  <span class="quiet">{counts === undefined ? texts.measuring : texts.ownCount(number(counts.certain), number(counts.crossing))}</span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{texts.places}</h3>
        <ul class="band-members">
          {inside.map(({ place, range, membership }) => (
            <li key={place.id} class={membership}>
              <PlaceLink id={place.id} onSelect={onSelect}>
                {place.properties.name[language]}
              </PlaceLink>
              <span class="near-range">
                {formatDistanceRange(range, language, messages)} <em>{texts.membership[membership]}</em>
              </span>
            </li>
          ))}
        </ul>
        <p class="quiet">{texts.membershipNote}</p>
      </section>
      <SaveAs label={texts.exportBand} onSave={onExport} />
    </div>
  );
}

interface CountsProps {
  readonly heading: string;
  readonly counts: readonly BandCount[];
  readonly nameOf: (key: string) => string;
}

function Counts({ heading, counts, nameOf }: CountsProps) {
  const { language } = useInterface();
  const texts = BAND_MESSAGES[language];
  const number = (value: number) => (value === 0 ? '–' : formatNumber(value, language));
  if (counts.length === 0) return null;
  return (
    <table class="band-counts">
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          {MEMBERSHIPS.map((membership) => (
            <th scope="col" key={membership}>
              {texts.membership[membership]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {counts.map(({ key, ...count }) => (
          <tr key={key}>
            <th scope="row">{nameOf(key)}</th>
            {MEMBERSHIPS.map((membership) => (
              <td key={membership}>{number(count[membership])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
