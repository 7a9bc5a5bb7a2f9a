/** Tells whether this browser can draw the map at all: MapLibre and deck.gl draw with WebGL 2. */

/** Asks anew each time: hardware acceleration comes and goes while a page is open. A slow renderer counts as one. */
export function hasWebGl2(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  // A page may hold only a few contexts at once.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
