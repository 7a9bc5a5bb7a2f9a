/** Named behind `--import`, before what reads workbooks. */
import { register } from 'node:module';

register(new URL('endingReadsHook.ts', import.meta.url));
