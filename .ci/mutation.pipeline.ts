/** The tests that each mutant of the pipeline is tried against: those of units, but for what builds the real district or needs the bundler; paths are those within `scripts`. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    exclude: ['{bench,browser,compress,fonts,fuzz,icons,journeys,kiosk,offline,pipeline,scale,soak,testing,xls}/**', 'real*.test.ts'],
    isolate: false,
    testTimeout: 30_000,
  },
});
