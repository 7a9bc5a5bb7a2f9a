/** Fetches the parts of the panel of readers' layers that few files and layers need, each when the first is shown. */
import type { Messages } from '../i18n/Messages.ts';
import { lazily } from '../lazily.tsx';
import type { OwnParts } from '../ui/own/OwnParts.ts';

const nameOf = (messages: Messages) => messages.viewName.bench;

export const OWN_PARTS = {
  ArchiveReading: lazily(async () => (await import('../ui/own/ArchiveReading.tsx')).ArchiveReading, nameOf),
  FeatureRemarks: lazily(async () => (await import('../ui/own/FeatureRemarks.tsx')).FeatureRemarks, nameOf),
  LayerAppearance: lazily(async () => (await import('../ui/own/LayerAppearance.tsx')).LayerAppearance, nameOf),
  LeftAsideList: lazily(async () => (await import('../ui/own/LeftAsideList.tsx')).LeftAsideList, nameOf),
  RefusalLines: lazily(async () => (await import('../ui/own/RefusalLines.tsx')).RefusalLines, nameOf),
  TableChoice: lazily(async () => (await import('../ui/own/TableChoice.tsx')).TableChoice, nameOf),
} satisfies OwnParts;

/** Never rejects: where they cannot be had, the panel says so in their place. */
export function fetchRefusalLines(): Promise<void> {
  return OWN_PARTS.RefusalLines.fetch().catch(() => undefined);
}
