/** Fetches the sheet for printing when it is first opened. */
import { lazily } from './lazily.tsx';
import type { PrintProps } from './Print.tsx';

export const LazyPrint = lazily(
  async () => {
    const [{ Print }, paperMap] = await Promise.all([import('./Print.tsx'), import('./map/paperMap.ts')]);
    return (props: Omit<PrintProps, 'paperMap'>) => <Print {...props} paperMap={paperMap} />;
  },
  ({ map }) => map,
);
