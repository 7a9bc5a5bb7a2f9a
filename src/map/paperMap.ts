/** What puts the map on paper, to be loaded at one time with the map's own code: parts of that would else be files of their own, for every reader. */
export { captureAll } from './captureAll.ts';
export { captureMap } from './captureMap.ts';
export { drawHalos } from './drawHalos.ts';
export { keptFree } from './keptFree.ts';
export { sheetLabels } from './sheetLabels.ts';
export { sheetStyle } from './sheetStyle.ts';
