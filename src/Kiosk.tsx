/** The kiosk with what it needs: the story it tells, how its operator set it, and the session that watches over it. */
import { useMemo } from 'preact/hooks';
import { KioskPage, type KioskPageProps } from './KioskPage.tsx';
import { KioskBoundary } from './KioskBoundary.tsx';
import { KioskSession } from './kiosk/KioskSession.ts';
import { loadKioskSettings } from './loadKioskSettings.ts';
import { loadStory } from './loadStory.ts';
import './style/kiosk.css';
import { useInterface } from './ui/Interface.ts';
import { Loading } from './ui/parts/Loading.tsx';
import { useLoaded } from './useLoaded.ts';

export function Kiosk({ store, data, canDraw }: Pick<KioskPageProps, 'store' | 'data' | 'canDraw'>) {
  const { messages } = useInterface();
  const story = useLoaded(loadStory, true);
  const settings = useLoaded(loadKioskSettings, true);
  const session = useMemo(() => new KioskSession(), []);
  const [told, set] = [story.value.value, settings.value.value];
  if (told === undefined || set === undefined) return <Loading failure={story.failure.value ?? settings.failure.value} onRetry={() => location.reload()} />;
  return (
    <KioskBoundary fallback={<p class="loading">{messages.loading}</p>} onTrouble={(error) => session.trouble(error)}>
      <KioskPage store={store} data={data} canDraw={canDraw} story={told} settings={set} session={session} />
    </KioskBoundary>
  );
}
