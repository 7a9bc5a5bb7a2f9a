/** Parts of the panel of readers' layers that few files and layers need: whoever shows the panel says how they are come by. */
import { createContext, type ComponentType } from 'preact';
import { useContext } from 'preact/hooks';
import type { ArchiveReading } from './ArchiveReading.tsx';
import type { FeatureRemarks } from './FeatureRemarks.tsx';
import type { LayerAppearance } from './LayerAppearance.tsx';
import type { LeftAsideList } from './LeftAsideList.tsx';
import type { RefusalLines } from './RefusalLines.tsx';
import type { TableChoice } from './TableChoice.tsx';

type Part<Shown extends (props: never) => unknown> = ComponentType<Parameters<Shown>[0]>;

export interface OwnParts {
  readonly ArchiveReading: Part<typeof ArchiveReading>;
  readonly FeatureRemarks: Part<typeof FeatureRemarks>;
  readonly LayerAppearance: Part<typeof LayerAppearance>;
  readonly LeftAsideList: Part<typeof LeftAsideList>;
  readonly RefusalLines: Part<typeof RefusalLines>;
  readonly TableChoice: Part<typeof TableChoice>;
}

export const OwnPartsContext = createContext<OwnParts | undefined>(undefined);

/** Throws a RangeError outside of the panel. */
export function useOwnParts(): OwnParts {
  const parts = useContext(OwnPartsContext);
  if (parts === undefined) throw new RangeError('not in the panel of own layers');
  return parts;
}
