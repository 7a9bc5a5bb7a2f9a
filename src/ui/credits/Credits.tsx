/** The credits: data, fonts and software with their licences. */
import type { Catalog } from '../../domain/Catalog.ts';
import { CREDIT_GROUPS, creditsOf } from '../../domain/credits.ts';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import type { PublicationRules } from '../../domain/publicationRules.ts';
import { shownBoundaries } from '../../domain/shownBoundaries.ts';
import { BASE_MAP_MESSAGES } from '../../i18n/bases/index.ts';
import { CREDITS_MESSAGES } from '../../i18n/credits/index.ts';
import { standingOf } from '../../i18n/standingOf.ts';
import { useInterface } from '../Interface.ts';
import { SchematicNote } from '../legend/SchematicNote.tsx';
import { Dialog } from '../parts/Dialog.tsx';

export interface CreditsProps {
  readonly catalog: Catalog;
  /** All of the map. */
  readonly places: readonly PlanningFeature[];
  /** Those of the surface. */
  readonly rules: PublicationRules;
  /** Of the base map by choice that is drawn. */
  readonly base: { readonly name: string; readonly credit: string } | undefined;
  readonly onClose: () => void;
}

export function Credits({ catalog, places, rules, base, onClose }: CreditsProps) {
  const { language, messages } = useInterface();
  const own = CREDITS_MESSAGES[language];
  const credits = creditsOf(catalog, language);
  const { notice, statement, dataTo } = standingOf(catalog, rules, messages);
  return (
    <Dialog class="credits" heading={messages.credits} onClose={onClose}>
      <section>
        <h3>{messages.standing.heading}</h3>
        <p>
          <strong>{notice}</strong> · {dataTo}
        </p>
        <p>{statement}</p>
      </section>
      <p>{own.creditsIntro}</p>
      <SchematicNote parts={catalog.schematic} />
      {CREDIT_GROUPS.map((group) => (
        <section key={group}>
          <h3>{own.creditGroup[group]}</h3>
          <ul>
            {group === 'data' && base !== undefined && (
              <li>
                <strong>{base.name}</strong>
                <span>{BASE_MAP_MESSAGES[language].inUse}</span>
                <span class="quiet">{base.credit}</span>
              </li>
            )}
            {credits.filter((credit) => credit.group === group).map((credit) => (
              <li key={credit.id}>
                <strong>{credit.name}</strong>
                <span>{own.creditNote[credit.id]}</span>
                {credit.licence !== undefined && (
                  <span class="quiet">
                    {own.creditsLicence} {credit.licence}
                    {credit.via !== undefined && ` · ${credit.via}`}
                  </span>
                )}
              </li>
            ))}
            {group === 'data' &&
              shownBoundaries(places, rules).map(({ source, approvalNumber }) => (
                <li key={`${source} ${approvalNumber}`}>
                  <strong lang="zh-Hans">{source}</strong>
                  <span>{own.boundaryCredit}</span>
                  {approvalNumber !== undefined && <span class="quiet">{messages.approvalNumber(approvalNumber)}</span>}
                </li>
              ))}
            {group === 'data' &&
              catalog.services?.map(({ provider, attribution, licence }) => (
                <li key={provider}>
                  <strong>{attribution}</strong>
                  <span>{own.serviceCredit(provider)}</span>
                  <span class="quiet">
                    {own.creditsLicence} <span lang="en">{licence}</span>
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Dialog>
  );
}
