/** The dialog of display and help, wired to what the reader prefers. */
import { appearance, moreContrast, singleKeys } from './preferences.ts';
import { HelpDialog } from './ui/help/HelpDialog.tsx';
import { AppearanceControl } from './ui/settings/AppearanceControl.tsx';

export function Settings({ onClose }: { readonly onClose: () => void }) {
  return (
    <HelpDialog onClose={onClose}>
      <AppearanceControl
        appearance={appearance.value}
        onAppearance={(next) => (appearance.value = next)}
        moreContrast={moreContrast.value}
        onMoreContrast={(next) => (moreContrast.value = next)}
        singleKeys={singleKeys.value}
        onSingleKeys={(next) => (singleKeys.value = next)}
      />
    </HelpDialog>
  );
}
