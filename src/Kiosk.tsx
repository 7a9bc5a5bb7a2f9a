/** The kiosk with what it needs: the story it tells, how its operator set it, and the life that goes on for weeks. */
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { version as release } from '../package.json';
import type { KioskSettings } from './domain/kiosk/KioskSettings.ts';
import type { Story } from './domain/story/Story.ts';
import { KioskOperator } from './KioskOperator.tsx';
import { KioskLife } from './KioskLife.ts';
import { KioskPage, type KioskPageProps } from './KioskPage.tsx';
import { loadKioskSettings } from './loadKioskSettings.ts';
import { loadStory } from './loadStory.ts';
import { offlineState } from './offline/index.ts';
import './style/kiosk.css';
import './style/kioskParts.css';
import './style/kioskLoop.css';
import './style/told.css';
import { useInterface } from './ui/Interface.ts';
import { Boundary, type BoundaryProps } from './ui/parts/Boundary.tsx';
import { Loading } from './ui/parts/Loading.tsx';
import { UnattendedContext } from './ui/parts/PanelBoundary.tsx';
import { useLoaded } from './useLoaded.ts';

/** Of the program, with what tells one build from another: the name of the script that the page began with. */
function versionOf(page: Document): string {
  const build = /index-([\w-]+)\.js/.exec(page.querySelector<HTMLScriptElement>('script[type="module"]')?.src ?? '')?.[1];
  return build === undefined ? release : `${release} · ${build}`;
}

const version = versionOf(document);

const PAUSE_MS = 1_000;

type KioskProps = Pick<KioskPageProps, 'store' | 'data' | 'canDraw'>;

export function Kiosk(props: KioskProps) {
  const [story, settings] = [useLoaded(loadStory, true), useLoaded(loadKioskSettings, true)];
  const [told, set] = [story.value.value, settings.value.value];
  const retry = () => [story, settings].forEach((each) => each.retry());
  if (told === undefined || set === undefined) return <Loading failure={story.failure.value ?? settings.failure.value} onRetry={retry} />;
  return <LivingKiosk {...props} story={told} settings={set} />;
}

function LivingKiosk({ store, data, canDraw, story, settings }: KioskProps & { readonly story: Story; readonly settings: KioskSettings }) {
  const { language, messages } = useInterface();
  const life = useMemo(() => new KioskLife({ store, story, settings, version, dataDate: data.catalog.dataDate }), []);
  // Before it is seen: the first touch counts.
  useLayoutEffect(() => life.start(), []);
  return (
    <UnattendedContext.Provider value={true}>
      <Boundary fallback={() => <p class="loading">{messages.loading}</p>} onError={anew((error) => life.troubles.report('boundary', error))}>
        <KioskPage {...{ store, data, canDraw, story, settings }} session={life.session} onStuck={() => life.stuck()} />
      </Boundary>
      <Boundary fallback={() => null} onError={anew((error) => life.operatorFailed(error))}>
        <KioskOperator
          session={life.session}
          troubles={life.troubles}
          operator={life.operator}
          heartbeat={life.heartbeat}
          frames={() => life.frames}
          version={version}
          dataDate={data.catalog.dataDate}
          chapters={story.chapters}
          placeName={(id) => data.places.find((place) => place.id === id)?.properties.name[language]}
          offline={offlineState}
        />
      </Boundary>
    </UnattendedContext.Provider>
  );
}

/** Tells of what went wrong, and draws anew in a moment. */
function anew(tell: (error: unknown) => void): BoundaryProps['onError'] {
  return (error, retry) => {
    tell(error);
    setTimeout(retry, PAUSE_MS);
  };
}
