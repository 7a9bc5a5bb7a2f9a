/** Texts of the help in English. */
import type { HelpMessages } from './HelpMessages.ts';

export const help: HelpMessages = {
  helpKeys: 'Keyboard',
  keyDoes: {
    search: 'Search',
    help: 'Open this page',
    close: 'Close what was opened last and go back to where you were',
    move: 'Move the map',
    zoom: 'Zoom the map in and out',
    turn: 'Turn the map',
    tilt: 'Tilt the map',
    north: 'Turn north up',
    fullScreen: 'Full screen',
    choose: 'Select the place in the middle of the map',
    near: 'What is near the middle of the map',
    next: 'Select the next place in that direction',
  },
};
