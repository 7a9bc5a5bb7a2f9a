/** The panel of the reader's feature that is picked, with what it needs. */
import { featureName } from '../domain/ownData/featureName.ts';
import { ownColour } from '../domain/ownData/ownColours.ts';
import { geometryAt } from '../domain/ownData/PackedGeometry.ts';
import { toneOf } from '../domain/Scheme.ts';
import { measureFrom, setView } from '../state/transitions.ts';
import '../style/fields.css';
import '../style/own.css';
import '../style/ownImport.css';
import { useInterface } from '../ui/Interface.ts';
import { OwnFeaturePanel } from '../ui/own/OwnFeaturePanel.tsx';
import type { BenchModel } from './BenchModel.ts';
import { featureKey } from './featureKey.ts';

export interface OwnFeatureProps {
  readonly model: BenchModel;
  readonly onClose: () => void;
}

export function OwnFeature({ model, onClose }: OwnFeatureProps) {
  const { scheme } = useInterface();
  const picked = model.own.picked.value;
  const entry = picked === undefined ? undefined : model.own.entry(picked.layer);
  if (picked === undefined || entry === undefined) return null;
  const { store } = model.context;
  const geometry = geometryAt(entry.layer.geometry, picked.row);
  const [lon, lat] = geometry?.type === 'Point' ? geometry.coordinates : [];
  const position = lon === undefined || lat === undefined ? undefined : ([lon, lat] as const);
  return (
    <OwnFeaturePanel
      layer={entry.layer}
      row={picked.row}
      colour={ownColour(entry.style.colour, toneOf(scheme))}
      position={position}
      onZoom={() => model.own.showFeature(picked)}
      onBand={
        geometry === null
          ? undefined
          : () => {
              store.apply((before) => setView(before, 'bench'));
              model.tool.value = 'band';
              model.band.use((band) => band.aroundOwn(featureKey(picked)));
            }
      }
      onMeasureFrom={
        position === undefined
          ? undefined
          : () => {
              // In no address: it is the reader's own.
              const from = { own: { position, radiusMetres: 0 }, name: featureName(entry.layer, picked.row) ?? entry.layer.name };
              store.apply((before) => setView(measureFrom(before, from), 'map'));
              onClose();
            }
      }
      onClose={onClose}
    />
  );
}
