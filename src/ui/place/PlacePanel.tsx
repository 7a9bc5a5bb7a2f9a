/** All that is known of one place: names, status, position, facts, passages. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { KIND_ICONS } from '../../domain/iconNames.ts';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import type { PublicationRules } from '../../domain/publicationRules.ts';
import { shownBoundary } from '../../domain/shownBoundaries.ts';
import { toneOf } from '../../domain/Scheme.ts';
import type { ReportTexts } from '../../domain/Report.ts';
import { reportYearsOf } from '../../domain/reportYears.ts';
import type { Catalog } from '../../domain/Catalog.ts';
import { Icon } from '../Icon.tsx';
import { PLACE_MESSAGES } from '../../i18n/place/index.ts';
import { focusHeading } from '../focusHeading.ts';
import { useInterface } from '../Interface.ts';
import { AccuracySection } from './AccuracySection.tsx';
import { FactsSection } from './FactsSection.tsx';
import { InferredMark } from '../parts/InferredMark.tsx';
import { NearSection, type NearSectionProps } from './NearSection.tsx';
import { PassagesSection } from './PassagesSection.tsx';
import { PromisesSection } from './PromisesSection.tsx';
import { PlaceLinks } from './PlaceLinks.tsx';
import { StatusSection } from './StatusSection.tsx';

export interface PlacePanelProps {
  readonly place: PlanningFeature;
  readonly placesById: ReadonlyMap<string, PlanningFeature>;
  readonly catalog: Catalog;
  /** Those of the surface. */
  readonly rules: PublicationRules;
  /** Undefined until the digest has arrived. */
  readonly report: ReportTexts | undefined;
  /** The file that could not be read. */
  readonly reportFailure: string | undefined;
  readonly onRetryReport: () => void;
  readonly colour: string;
  readonly onSelect: (id: string) => void;
  readonly onOpenPassage: (id: string) => void;
  /** What lies nearest, and the way to measure every place from here. */
  readonly near: Omit<NearSectionProps, 'onSelect'>;
  /** Absent where mistakes cannot be reported. */
  readonly onMistake: (() => void) | undefined;
  readonly onClose: () => void;
}

export function PlacePanel(props: PlacePanelProps) {
  const { language, messages, scheme } = useInterface();
  const own = PLACE_MESSAGES[language];
  const { place, placesById, catalog, colour, onSelect } = props;
  const { name, aliases, kind, subkind, themes, zone, town, host, parts, inferred, ref } = place.properties;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => focusHeading(heading.current), [place.id]);
  const held = [...placesById.values()].filter(({ properties }) => properties.host === place.id);
  const townName = town === undefined ? undefined : placesById.get(town);
  const all = [...placesById.values()];
  const inTown = kind === 'town' ? all.filter(({ properties }) => properties.town === place.id) : [];
  const inGroup = kind === 'zone' ? all.filter(({ properties }) => properties.kind !== 'zone' && properties.zone === place.id) : [];
  const group = zone === undefined ? undefined : placesById.get(zone);
  // Aliases are known in simplified Chinese only; who reads no Chinese learns how the name sounds.
  const otherNames = language === 'en' ? [name['zh-Hans'], place.properties.pinyin] : [name.en, ...(language === 'zh-Hans' ? aliases : [])];

  return (
    <article class="place-panel" style={{ '--mark': colour }} aria-labelledby="place-heading">
      <header>
        <p class="kind">
          <Icon name={KIND_ICONS[kind]} size={15} />
          {subkind === undefined ? messages.kind[kind] : messages.subkind[subkind]}
          {ref !== undefined && <span class="shield">{ref}</span>}
        </p>
        <h2 id="place-heading" tabIndex={-1} ref={heading}>
          {name[language]}
        </h2>
        <p class="other-names">
          {otherNames.join(' · ')}
          {(inferred.includes('name') || inferred.includes('aliases')) && <InferredMark />}
        </p>
        <button type="button" class="close" aria-label={messages.close} onClick={props.onClose}>
          <Icon name="x" size={20} />
        </button>
        {themes.length > 0 && (
          <ul class="theme-tags">
            {catalog.themes
              .filter(({ id }) => themes.includes(id))
              .map(({ id, short, icon, colour: themeColour }) => (
                <li key={id} style={{ '--theme': themeColour[toneOf(scheme)] }}>
                  <Icon name={icon} size={14} />
                  {short[language]}
                </li>
              ))}
          </ul>
        )}
      </header>

      <dl class="summary">
        {group !== undefined && kind !== 'zone' && (
          <Row term={messages.zone} isInferred={inferred.includes('zone')}>
            <PlaceLinks places={[group]} onSelect={onSelect} />
          </Row>
        )}
        {townName !== undefined && (
          <Row term={messages.town} isInferred={inferred.includes('town')}>
            <PlaceLinks places={[townName]} onSelect={onSelect} />
          </Row>
        )}
        {host !== undefined && (
          <Row term={messages.partOf} isInferred={inferred.includes('host')}>
            <PlaceLinks places={[placesById.get(host)]} onSelect={onSelect} />
          </Row>
        )}
        {parts !== undefined && (
          <Row term={messages.made} isInferred={inferred.includes('parts')}>
            <PlaceLinks places={parts.map((id) => placesById.get(id))} onSelect={onSelect} />
          </Row>
        )}
      </dl>

      <StatusSection status={place.properties.status} kind={kind} isInferred={inferred.includes('status')} />
      <AccuracySection place={place} />
      <NearSection {...props.near} onSelect={onSelect} />
      <PlacesSection title={own.inside(String(held.length))} places={held} onSelect={onSelect} />
      <PlacesSection title={own.inTown(String(inTown.length))} places={inTown} onSelect={onSelect} />
      <PlacesSection title={own.inGroup(String(inGroup.length))} places={inGroup} onSelect={onSelect} />
      <PromisesSection
        place={place}
        held={held}
        placesById={placesById}
        report={props.report}
        years={reportYearsOf(catalog.report)}
        onSelect={onSelect}
        onOpenPassage={props.onOpenPassage}
      />
      <PassagesSection
        place={place}
        chapters={catalog.report.chapters}
        citation={catalog.report.citation}
        previous={catalog.report.previous}
        report={props.report}
        failure={props.reportFailure}
        onRetry={props.onRetryReport}
        onSelect={onSelect}
        onOpenPassage={props.onOpenPassage}
      />
      <FactsSection facts={place.properties.facts} boundary={shownBoundary(place, props.rules)} kind={kind} />
      {props.onMistake !== undefined && (
        <button type="button" class="text-button report-mistake" onClick={props.onMistake}>
          {messages.mistake}
        </button>
      )}
    </article>
  );
}

interface PlacesSectionProps {
  readonly title: string;
  readonly places: readonly PlanningFeature[];
  readonly onSelect: (id: string) => void;
}

function PlacesSection({ title, places, onSelect }: PlacesSectionProps) {
  if (places.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <PlaceLinks places={places} onSelect={onSelect} asList />
    </section>
  );
}

function Row({ term, isInferred, children }: { term: string; isInferred: boolean; children: ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {children}
        {isInferred && <InferredMark />}
      </dd>
    </div>
  );
}
