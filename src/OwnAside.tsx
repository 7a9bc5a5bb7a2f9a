/** The panel of a reader's own feature beside the map. */
import type { OwnFeatureProps } from './bench/OwnFeature.tsx';
import { LazyOwnFeature } from './LazyOwnFeature.tsx';
import { useInterface } from './ui/Interface.ts';
import { PanelBoundary } from './ui/parts/PanelBoundary.tsx';

export function OwnAside(props: OwnFeatureProps) {
  const { messages } = useInterface();
  return (
    <aside class="side side-place" aria-label={messages.viewName.bench}>
      <PanelBoundary name={messages.viewName.bench} onClose={props.onClose}>
        <LazyOwnFeature {...props} />
      </PanelBoundary>
    </aside>
  );
}
