/** Where links out of a frame lead: to the whole map, or to the one under the public rules where the whole map shows more. */
import { publicationRules, type Publication, type Surface } from '../publicationRules.ts';

export function surfaceOutside(publication: Publication): Extract<Surface, 'full' | 'public'> {
  const [outside, framed] = (['full', 'embed'] as const).map((surface) => publicationRules(publication, surface, 'screen'));
  return outside === framed ? 'full' : 'public';
}
