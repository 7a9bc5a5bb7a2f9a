/** One of the first stops of the keyboard: past the map, to what is looked for. */
import type { ComponentChildren } from 'preact';

export function SkipLink({ onSkip, children }: { readonly onSkip: () => void; readonly children: ComponentChildren }) {
  return (
    <a
      class="skip-link"
      href="#places"
      onClick={(event) => {
        // The hash belongs to the camera.
        event.preventDefault();
        onSkip();
      }}
    >
      {children}
    </a>
  );
}
