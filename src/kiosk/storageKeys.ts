/** Where the kiosk keeps what is its operator's, which no visitor's leaving clears. */

/** In `localStorage`. */
export const COUNTER_KEY = 'kiosk-counter';
/** In `localStorage`. */
export const TROUBLES_KEY = 'kiosk-troubles';
/** In `localStorage`. */
export const LAST_RELOAD_KEY = 'kiosk-last-reload';
/** In `sessionStorage`. */
export const RELOAD_GUARD_KEY = 'kiosk-reload-guard';
