/** The lines of HTML that embed the view as it stands: sizes to choose from, what will differ, a button that copies them. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { toEmbedSnippet, type EmbedFrame } from '../../domain/embed/toEmbedSnippet.ts';
import { EMBED_MESSAGES } from '../../i18n/embed/index.ts';
import type { EmbedMessages } from '../../i18n/embed/EmbedMessages.ts';
import type { AppState } from '../../state/AppState.ts';
import { shareableAddress } from '../../state/shareableAddress.ts';
import { useInterface } from '../Interface.ts';
import { useCopy } from '../parts/useCopy.ts';

export interface EmbedSectionProps {
  readonly state: AppState;
  /** What a screen reader says of the frame. */
  readonly title: string;
  /** Where the site stands for others; undefined where its operator has not said. */
  readonly publicUrl: string | undefined;
  /** Origins of other pages that may frame the map. */
  readonly allowedOrigins: readonly string[];
  /** True where the page shows its reader more than the public may see. */
  readonly isInternal: boolean;
}

type Size = keyof EmbedMessages['sizeName'];

const SIZES = {
  wide: { width: 600, heightPixels: 400 },
  fluid: { width: 'full', heightPixels: 480 },
  upright: { width: 360, heightPixels: 480 },
} as const satisfies Record<Size, Pick<EmbedFrame, 'width' | 'heightPixels'>>;

export function EmbedSection({ state, title, publicUrl, allowedOrigins, isInternal }: EmbedSectionProps) {
  const { language, messages } = useInterface();
  const texts = EMBED_MESSAGES[language];
  const size = useSignal<Size>('wide');
  const { outcome, copy, forget } = useCopy();
  const code = useRef<HTMLTextAreaElement>(null);

  const here = `${location.origin}${location.pathname}`;
  const address = shareableAddress({ page: publicUrl ?? here, state, surface: 'embed', camera: location.hash });
  const snippet = toEmbedSnippet({ address, title, ...SIZES[size.value] });
  const copyCode = async () => {
    await copy(snippet);
    if (outcome.value === 'refused') code.current?.select();
  };
  return (
    <form
      class="embed-section"
      onSubmit={(event) => {
        event.preventDefault();
        void copyCode();
      }}
    >
      <p>{texts.intro}</p>
      <p class="embed-pages">{allowedOrigins.length === 0 ? texts.ownPagesAlone : texts.allowedPages(allowedOrigins.join(messages.listSeparator))}</p>
      {isInternal && <p class="quiet">{texts.publicRules}</p>}
      {publicUrl === undefined && <p class="embed-warning">{texts.noPublicUrl(here)}</p>}
      <fieldset class="embed-sizes">
        <legend>{texts.size}</legend>
        {(Object.keys(SIZES) as Size[]).map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="embed-size"
              value={each}
              checked={size.value === each}
              onChange={() => {
                size.value = each;
                forget();
              }}
            />
            {texts.sizeName[each]}
          </label>
        ))}
      </fieldset>
      <textarea ref={code} class="embed-code" readOnly rows={6} spellcheck={false} aria-label={texts.code} value={snippet} />
      <div class="save">
        <button type="submit" class="primary">
          {texts.copy}
        </button>
        <p role="status">{outcome.value !== undefined && (outcome.value === 'copied' ? texts.copied : texts.copyByHand)}</p>
      </div>
    </form>
  );
}
