/** The panels of measuring and drawing with all that they ask of the page. */
import '../../style/sketchTools.css';
import { originOf } from '../../domain/distance.ts';
import type { FileFormat } from '../../domain/export/fileFormats.ts';
import { FORMATS } from '../../domain/export/fileFormats.ts';
import { publicationRules } from '../../domain/publicationRules.ts';
import type { Sketch, SketchPurpose } from '../../domain/sketch/Sketch.ts';
import { sketchText } from './sketchText.ts';
import { standingOf } from '../../i18n/standingOf.ts';
import { sketchColour } from '../../map/sketch/sketchColours.ts';
import { useInterface } from '../../ui/Interface.ts';
import { saveFile } from '../../ui/parts/saveFile.ts';
import type { NamedVertex, SketchActions } from '../../ui/sketch/SketchActions.ts';
import { SketchPanel } from '../../ui/sketch/SketchPanel.tsx';
import type { BenchModel } from '../BenchModel.ts';

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
  const { language, messages, scheme } = useInterface();
  const { sketch: part, context } = model;
  const { store } = part;
  const save = (sketches: readonly Sketch[], format: FileFormat, title: string) => {
    const { catalog } = context.data;
    const rules = publicationRules(catalog.region.publication, context.store.state.peek().surface, format);
    const { notice, statement, dataTo } = standingOf(catalog, rules, messages);
    const options = { language, lengthUnit: store.lengthUnit.peek(), areaUnit: store.areaUnit.peek() };
    const preface = [title, catalog.region.title[language], notice, statement, dataTo, 'WGS-84'];
    const name = `${catalog.region.id}-${purpose === 'measure' ? 'measured' : 'notes'}-${new Date().toISOString().slice(0, 10)}.${format}`;
    saveFile({ name, content: sketchText({ sketches, all: store.sketches.peek(), format, title, preface, options }), type: FORMATS[format].type });
    store.tell('saved');
  };
  const actions: SketchActions = {
    onShow: (sketch) => part.show(sketch),
    onFocusMap: () => part.focusMap(),
    onReveal: ({ at }) => part.reveal(at),
    onNudge: (sketch, index, right, down) => part.nudge(sketch, index, right, down),
    onSave: save,
    placeName: (id) => part.placeOf(id)?.properties.name[language],
    named: () =>
      part.visible.flatMap((place): NamedVertex[] => {
        const origin = originOf(place);
        const snap = { placeId: place.id, radiusMetres: origin?.radiusMetres ?? 0 };
        return origin === undefined ? [] : [{ name: place.properties.name[language], vertex: { at: origin.position, snap } }];
      }),
    colourOf: (colour) => sketchColour(colour, scheme),
  };
  return <SketchPanel purpose={purpose} store={store} actions={actions} />;
}
