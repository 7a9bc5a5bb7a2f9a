/** Says which parts of the base map are drawn schematically. */
import type { SchematicPart } from '../../domain/SchematicPart.ts';
import { useInterface } from '../Interface.ts';

export interface SchematicNoteProps {
  readonly parts: readonly SchematicPart[];
}

export function SchematicNote({ parts }: SchematicNoteProps) {
  const { messages } = useInterface();
  if (parts.length === 0) return null;
  const { part: nameOf, are } = messages.schematic;
  return <p>{are(parts.map((part) => nameOf[part]).join(messages.listSeparator))}</p>;
}
