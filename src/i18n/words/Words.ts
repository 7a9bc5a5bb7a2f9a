/** What each word of the closed lists is called: each language file holds one name for each. */
import type { AccuracyClass } from '../../domain/accuracy.ts';
import type { LegendKey } from '../../domain/LegendRow.ts';
import type { Kind, StatusValue } from '../../domain/PlanningFeature.ts';
import type { Comparator } from '../../domain/Report.ts';
import type { Subkind, Unit } from '../../domain/vocabulary.ts';

export interface Words {
  readonly kind: Readonly<Record<Kind, string>>;
  readonly subkind: Readonly<Record<Subkind, string>>;
  readonly statusValue: Readonly<Record<StatusValue, string>>;
  readonly accuracyClass: Readonly<Record<AccuracyClass, string>>;
  /** Where one and many differ, both: "town|towns". */
  readonly unit: Readonly<Record<Unit, string>>;
  readonly comparator: Readonly<Record<Comparator, string>>;
  readonly legendRow: Readonly<Record<LegendKey, string>>;
}
