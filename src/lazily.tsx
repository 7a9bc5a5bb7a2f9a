/** A component whose code is fetched when it is first shown. */
import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { askAgain } from './askAgain.ts';
import type { Messages } from './i18n/Messages.ts';
import { useInterface } from './ui/Interface.ts';
import { Loading } from './ui/parts/Loading.tsx';

export type LazyComponent<Props> = ComponentType<Props> & {
  /** For what must stand complete as soon as it is shown. */
  readonly fetch: () => Promise<void>;
};

/** For what stands on the map: what could not be read is told in a banner, which closes what was asked for where it can be done without. */
export interface OnMap<Props> {
  readonly closeOf?: (props: Props) => () => void;
}

/** Once fetched it stands at once when it is shown again. `nameOf` says what could not be read, where it could not: in its place, or `onMap`. */
export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  nameOf: (messages: Messages) => string,
  onMap?: OnMap<Props>,
): LazyComponent<Props> {
  // In an object: a signal would call a bare component as if it were an update.
  let fetched: { readonly Loaded: ComponentType<Props> } | undefined;
  const fetch = async () => {
    fetched ??= { Loaded: await load() };
  };
  return Object.assign(Lazy, { fetch });

  function Lazy(props: Props) {
    const { messages } = useInterface();
    const code = useSignal(fetched);
    const hasFailed = useSignal(false);
    useEffect(() => {
      if (fetched !== undefined) {
        // It may have come for another one since this was drawn.
        code.value = fetched;
        return;
      }
      show(fetch());
    }, []);
    const show = (coming: Promise<void>) => void coming.then(() => (code.value = fetched)).catch(() => (hasFailed.value = true));
    if (code.value === undefined) {
      const retry = () => {
        hasFailed.value = false;
        show(askAgain(fetch));
      };
      return <Loading failure={hasFailed.value ? nameOf(messages) : undefined} onRetry={retry} {...(onMap !== undefined && { as: 'banner', onClose: onMap.closeOf?.(props) })} />;
    }
    const { Loaded } = code.value;
    return <Loaded {...props} />;
  }
}
