/** The panels of measuring and drawing with all that they ask of the page. */
import { useEffect } from 'preact/hooks';
import '../../style/sketchTools.css';
import '../../style/sketchItems.css';
import { askAgain } from '../../askAgain.ts';
import { originOf } from '../../domain/distance.ts';
import type { FileFormat } from '../../domain/export/fileFormats.ts';
import type { Sketch, SketchPurpose } from '../../domain/sketch/Sketch.ts';
import { sketchColour } from '../../map/sketch/sketchColours.ts';
import { lazily } from '../../lazily.tsx';
import { useInterface } from '../../ui/Interface.ts';
import type { NamedVertex, SketchActions } from '../../ui/sketch/SketchActions.ts';
import { SketchPanel } from '../../ui/sketch/SketchPanel.tsx';
import type { BenchModel } from '../BenchModel.ts';
import { saveStated } from '../saveStated.ts';

const loadItem = async () => (await import('../../ui/sketch/SketchItem.tsx')).SketchItem;
const Item = lazily(loadItem, (messages) => messages.viewName.bench);

export interface SketchToolProps {
  readonly model: BenchModel;
}

export function MeasureTool({ model }: SketchToolProps) {
  return <SketchTool model={model} purpose="measure" />;
}

export function DrawTool({ model }: SketchToolProps) {
  return <SketchTool model={model} purpose="note" />;
}

function SketchTool({ model, purpose }: SketchToolProps & { readonly purpose: SketchPurpose }) {
  const { language, scheme } = useInterface();
  const { sketch: part, context } = model;
  const { store } = part;
  // It is there before what is being drawn is done.
  const isWorking = store.work.value !== undefined;
  useEffect(() => {
    if (isWorking) loadItem().catch(() => undefined);
  }, [isWorking]);
  const save = async (sketches: readonly Sketch[], format: FileFormat, title: string) => {
    const options = { language, lengthUnit: store.lengthUnit.peek(), areaUnit: store.areaUnit.peek() };
    const name = `${context.data.catalog.region.id}-${purpose === 'measure' ? 'measured' : 'notes'}-${store.effects.now().slice(0, 10)}`;
    const all = store.sketches.peek();
    await saveStated(context, {
      name,
      title,
      format,
      write: async (preface) => {
        const { sketchText } = await askAgain(() => import('./sketchText.ts'));
        return sketchText({ sketches, all, format, title, preface, options });
      },
    });
    store.tell('saved');
  };
  const actions: SketchActions = {
    onShow: (sketch) => part.show(sketch),
    onFocusMap: () => part.focusMap(),
    onReveal: ({ at }) => part.reveal(at),
    onNudge: (sketch, index, right, down) => part.nudge(sketch, index, right, down),
    onSave: (sketches, format, title) => save(sketches, format, title),
    placeName: (id) => part.placeOf(id)?.properties.name[language],
    named: () =>
      part.visible.flatMap((place): NamedVertex[] => {
        const origin = originOf(place);
        const snap = { placeId: place.id, radiusMetres: origin?.radiusMetres ?? 0 };
        return origin === undefined ? [] : [{ name: place.properties.name[language], vertex: { at: origin.position, snap } }];
      }),
    colourOf: (colour) => sketchColour(colour, scheme),
  };
  return <SketchPanel purpose={purpose} store={store} actions={actions} Item={Item} hasFailed={part.hasFailed.value} onRetry={() => part.retry()} />;
}
