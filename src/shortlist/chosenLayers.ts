/** Which of the reader's layers are ranked with the parks: chosen beside the map, and still so on paper. In no address. */
import { signal } from '@preact/signals';

export const chosenLayers = signal<readonly string[]>([]);
