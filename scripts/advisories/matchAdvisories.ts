/** Holds the packages that ship against a list of known findings. */
import { satisfies } from 'semver';
import type { Advisory } from './Advisory.ts';
import type { ShippedPackage } from './shippedPackages.ts';

/** One line for each package and finding: package, version, range, finding. */
export function matchAdvisories(shipped: readonly ShippedPackage[], advisories: readonly Advisory[]): string[] {
  return shipped.flatMap(({ name, version, path }) =>
    advisories
      .filter(({ packages, affected }) => packages.includes(name) && satisfies(version, affected, { includePrerelease: true }))
      .map(({ id, affected, severity, says, source }) => `${name} ${version} (${path}) lies in ${affected}: ${id}, ${severity}. ${says} ${source}`),
  );
}
