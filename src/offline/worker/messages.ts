/** What a page and the service worker say to each other. */

/** From a page: take over from the version in force, or clear away what no open page needs. */
export type ToWorker = 'apply' | 'clear-older';

/** From the service worker, with a port for the answer: the address of the script that the page began with. */
export const WHICH_VERSION = 'which-version';
