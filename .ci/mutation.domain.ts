/** The tests that each mutant of the domain is tried against: its own, those of the readers, which build layers with it, and those of the district's data. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/domain/**/*.test.ts', 'src/readers/**/*.test.ts', 'scripts/real*.test.ts'],
    // One sets the time zone of its process, the other measures its memory: neither is its own here.
    exclude: ['src/domain/kiosk/reloadDue.test.ts', 'src/readers/hostile.test.ts'],
    isolate: false,
    testTimeout: 30_000,
  },
});
