/** The systemd user units of a kiosk: one for the server, one for the browser and who watches over it. */

export interface UnitPlaces {
  /** The project folder. */
  readonly root: string;
  /** Node itself. */
  readonly node: string;
  readonly port: number;
  readonly profile: string;
  /** As `--late` and `--grace` take them. */
  readonly lateSeconds: number;
  readonly graceSeconds: number;
  /** Named where it is not one of the usual ones. */
  readonly chromium?: string | undefined;
}

export interface Unit {
  readonly name: string;
  readonly text: string;
}

export const SERVER_UNIT = 'planning-map-kiosk.service';
export const BROWSER_UNIT = 'planning-map-kiosk-browser.service';

export function toUnits({ root, node, port, profile, lateSeconds, graceSeconds, chromium }: UnitPlaces): readonly Unit[] {
  const command = (...args: readonly string[]) => [node, '--import', 'tsx', 'scripts/kiosk.ts', '--port', String(port), ...args].map((word) => quoted(word).replaceAll('$', '$$$$')).join(' ');
  return [
    {
      name: SERVER_UNIT,
      text: `[Unit]
Description=Planning map: the server of the kiosk
# However often it fails, it is started again.
StartLimitIntervalSec=0

[Service]
# Up only when it answers, after a build where one is needed; without an answer for a minute it is started anew.
Type=notify
NotifyAccess=all
WatchdogSec=60
TimeoutStartSec=900
WorkingDirectory=${escaped(root)}
ExecStart=${command('--strict-port')}
Restart=always
RestartSec=3

[Install]
WantedBy=default.target
`,
    },
    {
      name: BROWSER_UNIT,
      text: `[Unit]
Description=Planning map: the browser of the kiosk
Wants=${SERVER_UNIT}
After=${SERVER_UNIT} graphical-session.target
PartOf=graphical-session.target
StartLimitIntervalSec=0

[Service]
# Who watches over the browser is watched over in turn.
Type=notify
NotifyAccess=all
WatchdogSec=60
WorkingDirectory=${escaped(root)}
${chromium === undefined ? '' : `Environment=${quoted(`CHROMIUM_PATH=${chromium}`)}\n`}ExecStart=${command('--browser', '--profile', profile, '--late', String(lateSeconds), '--grace', String(graceSeconds))}
Restart=always
RestartSec=5
TimeoutStopSec=15

[Install]
WantedBy=graphical-session.target
`,
    },
  ];
}

/** Percent signs mean something to systemd, and dollars in a command. */
function escaped(text: string): string {
  return text.replaceAll('%', '%%');
}

function quoted(word: string): string {
  const plain = escaped(word);
  return /^[\w@%+=:,./$-]+$/.test(plain) ? plain : `"${plain.replaceAll('\\', String.raw`\\`).replaceAll('"', String.raw`\"`)}"`;
}
