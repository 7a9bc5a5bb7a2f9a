/** One of a reader's layers in the list: shown or not, its name, its legend, and what can be done with it. */
import { useSignal } from '@preact/signals';
import type { ArchiveState } from '../../domain/ownData/ArchiveState.ts';
import type { FileFormat } from '../../domain/export/fileFormats.ts';
import { shownCount, type OwnEntry } from '../../domain/ownData/OwnEntry.ts';
import { ownColour } from '../../domain/ownData/ownColours.ts';
import type { LayerStyle } from '../../domain/ownData/LayerStyle.ts';
import { SHAPES } from '../../domain/ownData/PackedGeometry.ts';
import { toneOf } from '../../domain/Scheme.ts';
import { formatNumber } from '../../i18n/format.ts';
import { OWN_DATA_MESSAGES } from '../../i18n/ownData/index.ts';
import { SaveAs } from '../parts/SaveAs.tsx';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';
import { ClassLegend } from './ClassLegend.tsx';
import { useOwnParts } from './OwnParts.ts';

export interface OwnLayerActions {
  readonly onStyle: (id: string, style: LayerStyle) => void;
  readonly onName: (id: string, name: string) => void;
  readonly onZoom: (id: string) => void;
  readonly onTable: (id: string) => void;
  readonly onExport: (id: string, format: FileFormat) => Promise<void>;
  readonly onMove: (id: string, step: 1 | -1) => void;
  readonly onRemove: (id: string) => void;
  /** Reads an archive anew that could not be read. */
  readonly onRetry: (id: string) => void;
}

export interface OwnLayerItemProps extends OwnLayerActions {
  readonly entry: OwnEntry;
  /** Of one that is read part by part. */
  readonly archive: ArchiveState | undefined;
  readonly isTop: boolean;
  readonly isBottom: boolean;
}

export function OwnLayerItem({ entry, archive, isTop, isBottom, ...on }: OwnLayerItemProps) {
  const { language, scheme } = useInterface();
  const own = OWN_DATA_MESSAGES[language];
  const { ArchiveReading, FeatureRemarks, LayerAppearance } = useOwnParts();
  const isOpen = useSignal(false);
  const { layer, style } = entry;
  const { id, name, count } = layer;
  const number = (value: number) => formatNumber(value, language);
  const shown = shownCount(entry);
  const tally = SHAPES.map((shape, index) => [shape, layer.geometry.shapes.reduce((sum, each) => (each === index ? sum + 1 : sum), 0)] as const);
  const datum = layer.datum === 'stated' ? (layer.statedCrs ?? 'WGS-84') : layer.datum;
  return (
    <li class="own-layer" style={{ '--mark': ownColour(style.colour, toneOf(scheme)) }}>
      <div class="own-layer-head">
        <label class="own-visible">
          <input type="checkbox" checked={style.isVisible} aria-label={own.isVisible(name)} onChange={() => on.onStyle(id, { ...style, isVisible: !style.isVisible })} />
        </label>
        <button type="button" class="own-name" aria-expanded={isOpen.value} title={own.moreOf(name)} onClick={() => (isOpen.value = !isOpen.value)}>
          {style.by.kind === 'single' && <span class="own-swatch" />}
          <span>
            <strong>{name}</strong>
            <span class="quiet">{layer.archive !== undefined ? own.partOf(number(shown), number(layer.archive.count)) : shown === count ? own.features(number(count)) : own.shownOf(number(shown), number(count))}</span>
          </span>
          <Icon name={isOpen.value ? 'chevron-up' : 'chevron-down'} size={16} />
        </button>
        <button type="button" class="icon-button" aria-label={own.zoomTo(name)} title={own.zoomTo(name)} onClick={() => on.onZoom(id)}>
          <Icon name="scan-search" size={18} />
        </button>
      </div>
      {style.isVisible && archive !== undefined && <ArchiveReading state={archive} onRetry={() => on.onRetry(id)} />}
      {style.isVisible && <ClassLegend entry={entry} onHidden={(hidden) => on.onStyle(id, { ...style, hidden })} />}
      {isOpen.value && (
        <div class="own-more">
          <label class="field">
            <span>{own.nameOf}</span>
            <input
              type="text"
              value={name}
              onChange={({ currentTarget }) => {
                const text = currentTarget.value.trim();
                if (text === '') currentTarget.value = name;
                else on.onName(id, text);
              }}
            />
          </label>
          <LayerAppearance layer={layer} style={style} onStyle={(next) => on.onStyle(id, next)} />
          <p class="quiet">
            {[...tally.flatMap(([shape, each]) => (each === 0 ? [] : [own.shapes[shape](number(each))])), own.fromFile(layer.file), ...(layer.bounds === undefined && layer.archive === undefined ? [] : [own.readAs(datum)])].join(' · ')}
          </p>
          {layer.refusedCount + layer.remarkedCount > 0 && <FeatureRemarks remarks={layer.remarks} refusedCount={layer.refusedCount} remarkedCount={layer.remarkedCount} />}
          {count > 0 && <SaveAs label={own.exportAs} onSave={(format) => on.onExport(id, format)} />}
          {layer.archive !== undefined && <p class="quiet">{count > 0 ? own.archivePart : own.archiveNothing}</p>}
          <div class="own-actions">
            <button type="button" class="text-button" disabled={count === 0} onClick={() => on.onTable(id)}>
              {own.toTable}
            </button>
            <button type="button" class="icon-button" disabled={isTop} aria-label={own.raise(name)} title={own.raise(name)} onClick={() => on.onMove(id, 1)}>
              <Icon name="chevron-up" size={18} />
            </button>
            <button type="button" class="icon-button" disabled={isBottom} aria-label={own.lower(name)} title={own.lower(name)} onClick={() => on.onMove(id, -1)}>
              <Icon name="chevron-down" size={18} />
            </button>
            <button type="button" class="icon-button" aria-label={own.remove(name)} title={own.remove(name)} onClick={() => on.onRemove(id)}>
              <Icon name="trash" size={18} />
            </button>
          </div>
        </div>
      )}
    </li>
  );
}
