/** The whole icon set of the icon package: name → shapes as [element, attributes]. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { IconShapes } from '../../src/domain/IconShapes.ts';

let loaded: Readonly<Record<string, IconShapes>> | undefined;

export function iconSet(): Readonly<Record<string, IconShapes>> {
  loaded ??= JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('lucide-static/icon-nodes.json'), 'utf8'),
  ) as Record<string, IconShapes>;
  return loaded;
}
