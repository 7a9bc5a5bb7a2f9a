/** The units that lengths and areas are told in. */
import { AREA_UNITS, LENGTH_UNITS, type AreaUnit, type Auto, type LengthUnit } from '../../domain/sketch/units.ts';
import { SKETCH_MESSAGES } from '../../i18n/sketch/index.ts';
import type { SketchStore } from '../../state/sketch/SketchStore.ts';
import { useInterface } from '../Interface.ts';

export function UnitChoice({ store }: { readonly store: SketchStore }) {
  const { language } = useInterface();
  const { units, unitChoice } = SKETCH_MESSAGES[language];
  const option = (unit: LengthUnit | AreaUnit | Auto) => (
    <option key={unit} value={unit}>
      {unitChoice[unit]}
    </option>
  );
  return (
    <div class="sketch-units">
      <label>
        <span>{units.length}</span>
        <select value={store.lengthUnit.value} onChange={(event) => (store.lengthUnit.value = event.currentTarget.value as LengthUnit | Auto)}>
          {(['auto', ...LENGTH_UNITS] as const).map(option)}
        </select>
      </label>
      <label>
        <span>{units.area}</span>
        <select value={store.areaUnit.value} onChange={(event) => (store.areaUnit.value = event.currentTarget.value as AreaUnit | Auto)}>
          {(['auto', ...AREA_UNITS] as const).map(option)}
        </select>
      </label>
    </div>
  );
}
