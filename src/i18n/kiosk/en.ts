/** The texts of the kiosk in English. */
import type { KioskMessages } from './KioskMessages.ts';

export const kiosk: KioskMessages = {
  touch: 'Touch the screen to begin with this chapter',
  touchHint: 'For every place: what the report says, how precisely it is placed, whether an outcome was found',
  pause: 'Pause',
  resume: 'Play on',
  paused: 'Paused',
  chapters: 'Chapters',
  find: 'Find a place',
  restart: 'Start over',
  previous: 'Previous chapter',
  next: 'Next chapter',
  back: 'Back',
  stillThere: 'Still there?',
  goesBack: (seconds) => `In ${seconds} ${seconds === '1' ? 'second' : 'seconds'} this goes back to the start and forgets your choices.`,
  goOn: 'Go on looking',
  typeInitials: 'Type the first letters of a name',
  typed: 'Letters typed',
  erase: 'Erase',
  eraseAll: 'Clear',
  letter: (letter) => `Letter ${letter}`,
  takeOn: 'Scan to read on with your phone',
  updating: 'A newer version is being put in place, one moment',
};
