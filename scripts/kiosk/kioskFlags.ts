/** How Chromium is started in a hall, and why so. */

interface Flag {
  readonly flag: string;
  readonly why: string;
}

/** `profile` is a folder of the kiosk's own: what the hall keeps is not mixed with anybody's browsing. */
export function kioskFlags(profile: string): readonly Flag[] {
  return [
    { flag: '--kiosk', why: 'full screen, without frame, address or way out' },
    { flag: `--user-data-dir=${profile}`, why: 'a profile of its own: caches and counter stay, and nobody’s browsing mixes in' },
    { flag: '--no-first-run', why: 'no welcome' },
    { flag: '--no-default-browser-check', why: 'no question at the start' },
    { flag: '--disable-pinch', why: 'two fingers do not enlarge the page itself' },
    { flag: '--overscroll-history-navigation=0', why: 'a swipe does not leave the page' },
    { flag: '--noerrdialogs', why: 'no error boxes over the map' },
    { flag: '--disable-session-crashed-bubble', why: 'no question after a power cut' },
    { flag: '--hide-crash-restore-bubble', why: 'the same, as newer versions call it' },
    { flag: '--disable-features=Translate', why: 'no offer to translate' },
    { flag: '--disable-component-update', why: 'nothing is fetched in the background' },
    { flag: '--disable-background-timer-throttling', why: 'a page out of sight still beats every few seconds, not once a minute as if it were dead' },
    { flag: '--disable-backgrounding-occluded-windows', why: 'a page that another window covers is not taken for one out of sight' },
    { flag: '--disable-renderer-backgrounding', why: 'nor is its process put behind all others' },
    { flag: '--password-store=basic', why: 'no question for the keyring’s password' },
    { flag: '--ozone-platform-hint=auto', why: 'Wayland where there is Wayland' },
  ];
}

/** As a shell reads it, with what must be quoted quoted. */
export function shellWords(words: readonly string[]): string {
  return words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`)).join(' ');
}
