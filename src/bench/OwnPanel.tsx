/** The tab of readers' own layers: taking files in, and what is on the map already. */
import { useSignal } from '@preact/signals';
import type { ArchiveState } from '../domain/ownData/ArchiveState.ts';
import { toPlainFeatures } from '../domain/ownData/toPlainFeatures.ts';
import { formatNumber } from '../i18n/format.ts';
import { OWN_DATA_MESSAGES } from '../i18n/ownData/index.ts';
import { ownTablesOf } from '../ownTablesOf.ts';
import { setView } from '../state/transitions.ts';
import { useInterface } from '../ui/Interface.ts';
import { ImportPanel } from '../ui/own/ImportPanel.tsx';
import { OwnLayers } from '../ui/own/OwnLayers.tsx';
import { OwnPartsContext } from '../ui/own/OwnParts.ts';
import { Loading } from '../ui/parts/Loading.tsx';
import type { BenchModel } from './BenchModel.ts';
import { OWN_PARTS } from './ownParts.ts';
import { savePlain } from './savePlain.ts';

const NO_STATES: ReadonlyMap<string, ArchiveState> = new Map();

export function OwnPanel({ model }: { readonly model: BenchModel }) {
  const { language, messages } = useInterface();
  const own = OWN_DATA_MESSAGES[language];
  const { importing } = model;
  const view = importing.view.value;
  const taken = importing.taken.value;
  return (
    <OwnPartsContext.Provider value={OWN_PARTS}>
      <p class="visually-hidden" role="status">
        {taken !== undefined && own.takenIn(taken.names.join(messages.listSeparator), formatNumber(taken.count, language))}
      </p>
      {view === undefined ? (
        <Layers model={model} />
      ) : (
        <ImportPanel
          view={view}
          onTaken={(layer, isTaken) => importing.setTaken(layer, isTaken)}
          onReading={(layer, key) => importing.setReading(layer, key)}
          onPoint={(key) => importing.point(key)}
          onTable={(options) => void importing.retable(options)}
          onTakeIn={() => void importing.takeIn()}
          onCancel={() => importing.cancel()}
          onAgain={() => void importing.again()}
        />
      )}
    </OwnPartsContext.Provider>
  );
}

/** What is on the map already. */
function Layers({ model }: { readonly model: BenchModel }) {
  const { language, messages } = useInterface();
  const own = OWN_DATA_MESSAGES[language];
  const { own: layers, importing, archives, context } = model;
  const undo = useSignal<{ readonly name: string; readonly act: () => void } | undefined>(undefined);
  return (
    <>
      {archives.hasFailed && <Loading failure={messages.viewName.bench} onRetry={archives.retry} />}
      <OwnLayers
        entries={layers.entries.value}
        archives={archives.value?.states.value ?? NO_STATES}
        opening={archives.value?.opening.value}
        onAddress={(address) => archives.use((part) => void part.open(address))}
        onCancelAddress={() => archives.use((part) => part.dismiss())}
        onRetry={(id) => archives.use((part) => part.retry(id))}
        keeping={layers.isUnread.value ? 'unread' : layers.isRefused.value ? 'refused' : 'kept'}
        removed={undo.value && { text: own.removed(undo.value.name), onUndo: () => { undo.value?.act(); undo.value = undefined; } }}
        onFiles={(files) => void importing.open(files)}
        onStyle={(id, style) => layers.change(id, { style })}
        onName={(id, name) => layers.change(id, { name })}
        onZoom={(id) => layers.show(id)}
        onTable={(id) => {
          ownTablesOf(layers).shown.value = id;
          context.store.apply((before) => setView(before, 'table'));
        }}
        onExport={async (id, format) => {
          const entry = layers.entry(id);
          if (entry !== undefined) await savePlain(context, { name: entry.layer.name, title: entry.layer.name, format, isOfMap: false, features: toPlainFeatures(entry) });
        }}
        onMove={(id, step) => layers.move(id, step)}
        onRemove={(id) => {
          const name = layers.entry(id)?.layer.name ?? '';
          undo.value = { name, act: layers.remove(id) };
        }}
      />
    </>
  );
}
