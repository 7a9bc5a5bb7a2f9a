/** Texts of the dialog for remarks in English. */
import type { MistakeMessages } from './MistakeMessages.ts';

export const mistake: MistakeMessages = {
  mistakeIntro:
    'Say what is wrong and how you know. Your words are saved as a small file on your device and sent nowhere; please hand it to those who keep the map.',
  mistakePlace: 'Place',
  mistakePassage: 'Passage',
  mistakeNoPassage: 'No passage in particular',
  mistakeWords: 'Your words',
  mistakeSave: 'Save as a file',
  mistakeEmpty: 'Please write a few words first.',
  mistakeSaved: (file) => `Saved as ${file}; please hand it to those who keep the map.`,
};
