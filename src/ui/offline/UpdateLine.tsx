/** One quiet line: a newer version is there, to be taken now or later. */
import { useSignal } from '@preact/signals';
import type { OfflineMessages } from '../../i18n/offline/index.ts';

export interface UpdateLineProps {
  readonly texts: OfflineMessages;
  /** Undefined where there is nothing to tell. The element stands all the same, so that screen readers hear what comes. */
  readonly news: 'waiting' | 'outrun' | undefined;
  /** Settles where the page was not loaded anew, and can be asked again. */
  readonly onApply: () => Promise<void>;
  readonly onLater: () => void;
}

export function UpdateLine({ texts, news, onApply, onLater }: UpdateLineProps) {
  const isApplying = useSignal(false);
  return (
    <div class="update-line" role="status" aria-label={texts.label}>
      {news !== undefined && (
        <div class="update-plate">
          <p>{texts[news]}</p>
          <button
            type="button"
            class="update-apply"
            aria-disabled={isApplying.value}
            onClick={() => {
              if (isApplying.value) return;
              isApplying.value = true;
              void onApply().finally(() => (isApplying.value = false));
            }}
          >
            {isApplying.value ? texts.applying : texts.apply}
          </button>
          <button type="button" class="update-later" onClick={onLater}>
            {texts.later}
          </button>
        </div>
      )}
    </div>
  );
}
