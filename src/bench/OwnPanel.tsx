/** The tab of readers' own layers: taking files in, and what is on the map already. */
import { useSignal } from '@preact/signals';
import { OWN_DATA_MESSAGES } from '../i18n/ownData/index.ts';
import { useInterface } from '../ui/Interface.ts';
import { OwnLayers } from '../ui/own/OwnLayers.tsx';
import type { BenchModel } from './BenchModel.ts';

export function OwnPanel({ model }: { readonly model: BenchModel }) {
  const { language } = useInterface();
  const own = OWN_DATA_MESSAGES[language];
  const { own: layers } = model;
  const undo = useSignal<{ readonly name: string; readonly act: () => void } | undefined>(undefined);
  return (
    <OwnLayers
      entries={layers.entries.value}
      isKept={!layers.isRefused.value}
      removed={undo.value && { text: own.removed(undo.value.name), onUndo: () => { undo.value?.act(); undo.value = undefined; } }}
      onFiles={() => undefined}
      onStyle={(id, style) => layers.change(id, { style })}
      onName={(id, name) => layers.change(id, { name })}
      onZoom={(id) => layers.show(id)}
      onTable={() => undefined}
      onExport={() => undefined}
      onMove={(id, step) => layers.move(id, step)}
      onRemove={(id) => {
        const name = layers.entry(id)?.layer.name ?? '';
        undo.value = { name, act: layers.remove(id) };
      }}
    />
  );
}
