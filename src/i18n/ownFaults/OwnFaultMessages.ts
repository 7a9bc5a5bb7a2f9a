/** Texts for what is wrong with readers' files, and with single features in them: fetched with the first of them. */
import type { FileFault, FileRefusal } from '../../domain/ownData/FilePreview.ts';
import type { FeatureFault } from '../../domain/ownData/OwnLayer.ts';

export interface OwnFaultMessages {
  readonly fault: Readonly<Record<FileFault, (refusal: FileRefusal) => string>>;
  /** Where the text of a file breaks. */
  readonly atLine: (line: string, column: string) => string;
  readonly leftAside: (count: string) => string;

  // What became of single features.
  readonly refusedCount: (count: string) => string;
  readonly remarkedCount: (count: string) => string;
  readonly featureNumber: (number: string) => string;
  readonly featureFault: Readonly<Record<FeatureFault, string>>;
  readonly foundThere: (text: string) => string;
  readonly inField: (field: string) => string;
  readonly onlyFirst: (count: string) => string;
}
