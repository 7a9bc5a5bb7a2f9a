/** Texts of the embedded map in English. */
import type { EmbedMessages } from './EmbedMessages.ts';

export const embed: EmbedMessages = {
  openFull: (title) => `Open the whole ${title}`,
  basis: (passage) => `Basis: report ${passage}`,
  openPlace: 'Details',
  gestures: {
    wheel: 'Hold Ctrl and scroll to zoom the map',
    wheelMac: 'Hold ⌘ and scroll to zoom the map',
    fingers: 'Move the map with two fingers',
  },
  heading: 'Embed in a page',
  intro: 'Puts the filter, the selected place, language and view as they stand into another page.',
  size: 'Size',
  sizeName: { wide: '600 × 400', fluid: 'Full width × 480', upright: '360 × 480' },
  code: 'Code to embed',
  copy: 'Copy the code',
  copied: 'Copied',
  copyByHand: 'The browser does not let this page copy. The code is selected: please copy it by hand.',
  ownPagesAlone: 'The operator has allowed pages of this site alone; others get no answers from the map.',
  allowedPages: (origins) => `Pages that can embed it: those of this site, and of ${origins}.`,
  noPublicUrl: (address) => `This site states no public address. The code uses the one you are at, ${address}, which others may not reach.`,
  publicRules: 'An embedded map always follows the public rules: without an approval number no administrative line is drawn.',
};
