/** What stands on the map while a hand works on a sketch. */
import '../../style/sketchTools.css';
import '../../style/sketchItems.css';
import { useInterface } from '../../ui/Interface.ts';
import { SketchBar } from '../../ui/sketch/SketchBar.tsx';
import type { SketchPart } from './SketchPart.ts';

export function SketchStage({ part }: { readonly part: SketchPart }) {
  const { language } = useInterface();
  return (
    <SketchBar
      store={part.store}
      aimed={part.aimedPixel.value}
      usesKeys={part.usesKeys.value}
      placeName={(id) => part.placeOf(id)?.properties.name[language]}
    />
  );
}
