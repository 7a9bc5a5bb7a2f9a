/** What a kiosk says beside what the whole page says. */
export interface KioskMessages {
  readonly touch: string;
  readonly touchHint: string;
  readonly pause: string;
  readonly resume: string;
  readonly paused: string;
  readonly chapters: string;
  readonly find: string;
  readonly restart: string;
  readonly previous: string;
  readonly next: string;
  readonly back: string;
  readonly stillThere: string;
  readonly goesBack: (seconds: string) => string;
  readonly goOn: string;
  readonly typeInitials: string;
  readonly typed: string;
  readonly erase: string;
  readonly eraseAll: string;
  readonly letter: (letter: string) => string;
  readonly takeOn: string;
  readonly updating: string;
}
