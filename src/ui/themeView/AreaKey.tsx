/** The key of the squares: only what is drawn. */
import type { ComponentChildren } from 'preact';
import type { AreaSquare } from '../../domain/themeViews/toAreaSquares.ts';
import { useInterface } from '../Interface.ts';

export function AreaKey({ areas }: { readonly areas: readonly AreaSquare[] }) {
  const { messages } = useInterface();
  const words = messages.themeView;
  const rows: readonly [boolean, string, ComponentChildren][] = [
    [areas.some(({ state }) => state === 'part'), words.partKey, <rect x="5" y="2" width="16" height="16" stroke-dasharray="4 2.5" fill-opacity="0.07" />],
    [
      areas.some(({ state, areas: stated }) => state === 'whole' && stated.length > 1),
      words.rangeKey,
      <>
        <rect x="5" y="2" width="16" height="16" stroke-dasharray="4 2.5" fill-opacity="0.07" />
        <rect x="9" y="6" width="8" height="8" fill-opacity="0.2" />
      </>,
    ],
    [areas.some(({ state }) => state === 'unknown'), words.unknownKey, <circle cx="13" cy="10" r="7" stroke-dasharray="3 3" fill="none" />],
  ];
  return (
    <ul class="theme-key">
      {rows.map(
        ([isShown, text, shape]) =>
          isShown && (
            <li key={text}>
              <svg width="26" height="20" viewBox="0 0 26 20" aria-hidden="true">
                {shape}
              </svg>
              {text}
            </li>
          ),
      )}
    </ul>
  );
}
