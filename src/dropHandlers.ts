/** What becomes of files that are dropped anywhere on the page: a base map stands under the map, all else is looked at by the bench. */
import type { Bases } from './useBases.ts';
import type { Bench } from './useBench.ts';

const ARCHIVE = /\.pmtiles$/i;

export interface DropHandlers {
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
}

/** `bench` is absent before the public. */
export function dropHandlers(bases: Bases, bench: Bench | undefined): DropHandlers {
  return {
    onDragOver: (event) => {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
    },
    onDrop: (event) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      // The browser would leave the page for the file.
      event.preventDefault();
      const archive = bases.takesFiles ? files.find(({ name }) => ARCHIVE.test(name)) : undefined;
      if (archive !== undefined) bases.dropped.value = archive;
      const others = files.filter((each) => each !== archive);
      if (bench !== undefined && others.length > 0) bench.files.value = others;
    },
  };
}
