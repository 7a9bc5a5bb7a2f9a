/** The base maps by choice: opens the one that the address names, watches it, falls back, and shows the switcher. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { askAgain } from './askAgain.ts';
import { BASE_MAP_IDS, OWN_BASE_MAP, offeredBaseMaps, reviewedBaseMaps, type BaseMapId, type BaseMaps as SetUp, type BaseProblem } from './domain/BaseMap.ts';
import type { Bounds } from './domain/bounds.ts';
import type { ServicePictures } from './domain/publicationRules.ts';
import { BASE_MAP_MESSAGES } from './i18n/bases/index.ts';
import { loadBaseMaps } from './load.ts';
import type { ShownBase } from './map/bases/BaseLayers.ts';
import { BASE_DRIVERS } from './map/bases/baseDrivers.ts';
import { baseProblemOf } from './map/bases/baseProblemOf.ts';
import { BaseWatch } from './map/bases/BaseWatch.ts';
import type { OpenedBase } from './map/bases/OpenedBase.ts';
import { ArchiveLine } from './ui/bases/ArchiveLine.tsx';
import { BaseAlert } from './ui/bases/BaseAlert.tsx';
import { baseCreditText } from './ui/bases/baseCreditText.ts';
import { BasePanel } from './ui/bases/BasePanel.tsx';
import { useInterface } from './ui/Interface.ts';
import { useArchives, type ArchiveRemark } from './useArchives.ts';

export interface DrawnBase {
  readonly base: ShownBase;
  readonly name: string;
  /** Whose it is and under which number it was reviewed: stands on the map, in the credits and on whatever leaves the page. */
  readonly credit: string;
  /** The base map's own. */
  readonly approvalNumber: string | undefined;
}

export interface BaseMapsProps {
  /** As the address states it. */
  readonly chosen: string;
  readonly frame: Bounds;
  /** Which services may be shown here. */
  readonly pictures: ServicePictures;
  readonly isOpen: boolean;
  /** A file that was dropped on the map. */
  readonly dropped: File | undefined;
  /** Whether a reader's own archive may be shown here. */
  readonly takesFiles: boolean;
  readonly onChoose: (id: BaseMapId) => void;
  readonly onClose: () => void;
  /** Tells what to draw; undefined for the embedded one. */
  readonly onDrawn: (drawn: DrawnBase | undefined) => void;
}

/** Trying again does not change these. */
const LASTING: readonly BaseProblem[] = ['unknown', 'absent'];

export function BaseMaps({ chosen, frame, pictures, isOpen, dropped, takesFiles, onChoose, onClose, onDrawn }: BaseMapsProps) {
  const { language, messages, scheme } = useInterface();
  const texts = BASE_MAP_MESSAGES[language];
  const maps = useSignal<SetUp | undefined>(undefined);
  const opened = useSignal<OpenedBase | undefined>(undefined);
  const problem = useSignal<BaseProblem | undefined>(undefined);
  const attempt = useSignal(0);
  const archives = useArchives(maps.value, frame);
  const named = BASE_MAP_IDS.find((each) => each === chosen);
  const id = named === OWN_BASE_MAP && !takesFiles ? undefined : named;
  const kept = archives.kept.value;
  const own = id === undefined ? undefined : kept?.[id];

  const isListed = useSignal(false);
  const loadList = async () => {
    const loaded = await loadBaseMaps().catch(() => undefined);
    isListed.value = loaded !== undefined;
    // Without the list the reader still has the embedded map, and files of his own.
    maps.value = reviewedBaseMaps(loaded ?? {}, pictures);
  };
  useEffect(() => void loadList(), [pictures]);

  useEffect(() => {
    problem.value = id === undefined ? 'unknown' : undefined;
    // Another one stays until the next is ready.
    if (id === undefined || id === 'embedded') opened.value = undefined;
    if (id === undefined || id === 'embedded' || maps.value === undefined || kept === undefined) return undefined;
    let isCurrent = true;
    const request = { maps: maps.value, kept: own, frame };
    const open = async () => {
      try {
        const base = await askAgain(() => BASE_DRIVERS[id](request));
        if (isCurrent) {
          problem.value = undefined;
          opened.value = base;
        } else base.close();
      } catch (error) {
        if (!isCurrent) return;
        const found = baseProblemOf(error as Error);
        problem.value = found === 'unknown' && !isListed.value ? 'unreachable' : found;
        opened.value = undefined;
      }
    };
    void open();
    return () => {
      isCurrent = false;
    };
  }, [id, maps.value, kept === undefined, own, attempt.value]);

  // As long as a base map is open, in whatever colours and language it is drawn.
  const wanted = useRef(id);
  wanted.current = id;
  const watch = useRef<BaseWatch | undefined>(undefined);
  useEffect(() => {
    const base = opened.value;
    if (base === undefined) return undefined;
    const next = new BaseWatch((found) => {
      // Another may be on its way by now: its name is not that of this failure.
      if (base.credit.id === wanted.current) problem.value = found;
      opened.value = undefined;
    });
    watch.current = next;
    return () => {
      next.stop();
      base.close();
    };
  }, [opened.value]);

  useEffect(() => {
    const base = opened.value;
    onDrawn(
      base && {
        base: {
          ...base.layersFor(scheme, language),
          tone: base.tone,
          onTile: (event, tile) => watch.current?.onTile(event, tile),
          onError: (error) => watch.current?.onError(error),
        },
        name: texts.name[base.credit.id],
        credit: baseCreditText(base.credit, language, messages),
        approvalNumber: base.credit.approvalNumber,
      },
    );
  }, [opened.value, scheme, language]);

  const take = (file: File) => {
    void archives.take(file).then((isGood) => isGood && onChoose(OWN_BASE_MAP));
  };
  useEffect(() => {
    if (dropped !== undefined && kept !== undefined) take(dropped);
  }, [dropped, kept === undefined]);

  const retry = () => {
    if (isListed.value) attempt.value += 1;
    else void loadList();
  };
  const remark = archives.remark.value;
  const archiveOf = (of: BaseMapId) => {
    if (of !== 'pmtiles' && of !== OWN_BASE_MAP) return null;
    const file = kept?.[of];
    return (
      <ArchiveLine
        kept={file && { name: file.name, bytes: file.size, day: dayOf(file) }}
        copying={of === 'pmtiles' ? archives.copying.value : undefined}
        bytes={of === 'pmtiles' && opened.value?.credit.id === of ? opened.value.bytes : undefined}
        onKeep={() => void archives.copy(opened.value?.bytes ?? 0)}
        onCancel={archives.cancel}
        onRemove={() => {
          if (of === OWN_BASE_MAP && id === of) onChoose('embedded');
          void archives.remove(of);
        }}
      />
    );
  };
  const isPanelOpen = isOpen && maps.value !== undefined && kept !== undefined;
  const problemAlert = problem.value !== undefined && (
    <BaseAlert
      text={texts.fellBack(named === undefined ? chosen : texts.name[named], texts.problem[problem.value])}
      onRetry={LASTING.includes(problem.value) ? undefined : retry}
      settle={texts.settle}
      onSettle={() => onChoose('embedded')}
    />
  );
  return (
    <>
      {!isPanelOpen && (remark === undefined ? problemAlert : <BaseAlert text={remarkText(remark)} onRetry={undefined} settle={messages.close} onSettle={archives.forgetRemark} />)}
      {isPanelOpen && (
        <BasePanel
          offered={offeredBaseMaps(maps.value ?? {}, takesFiles && kept[OWN_BASE_MAP] !== undefined)}
          drawn={problem.value === undefined ? (id ?? 'embedded') : 'embedded'}
          fileName={kept[OWN_BASE_MAP]?.name}
          alert={problemAlert}
          archiveOf={archiveOf}
          remark={remark === undefined ? undefined : remarkText(remark)}
          onChoose={(next) => {
            // Chosen once more is tried once more.
            if (next === chosen) retry();
            else onChoose(next);
          }}
          onFile={takesFiles ? take : undefined}
          onClose={() => {
            archives.forgetRemark();
            onClose();
          }}
        />
      )}
    </>
  );

  function remarkText(told: ArchiveRemark): string {
    switch (told.kind) {
      case 'not-for-map':
        return texts.notForMap(told.file);
      case 'refused':
        return texts.fileRefused(told.file, texts.problem[told.problem]);
      case 'copy-failed':
        return texts.copyFailed(texts.problem[told.problem]);
      case 'cannot-keep':
        return texts.cannotKeep;
    }
  }
}

/** By the reader's own calendar: "2026-11-25". */
function dayOf({ lastModified }: File): string {
  const date = new Date(lastModified);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
