/** Texts of the credits: fetched with them. */
import type { CreditGroup, CreditId } from '../../domain/credits.ts';

export interface CreditsMessages {
  readonly creditGroup: Readonly<Record<CreditGroup, string>>;
  readonly creditsIntro: string;
  readonly creditNote: Readonly<Record<CreditId, string>>;
  readonly creditsLicence: string;
  /** What the answers of a service are used for. */
  readonly serviceCredit: (provider: string) => string;
  /** What a boundary that was dropped in is used for. */
  readonly boundaryCredit: string;
}
