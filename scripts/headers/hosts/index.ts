/** The hosts whose headers files the build writes. Another host is a driver of its own and a line here. */
import type { HostFile } from '../HostFile.ts';
import { apache } from './apache.ts';
import { caddy } from './caddy.ts';
import { headersFile } from './headersFile.ts';
import { nginx } from './nginx.ts';
import { staticWebApp } from './staticWebApp.ts';
import { vercel } from './vercel.ts';

export const HOST_FILES: readonly HostFile[] = [headersFile, apache, nginx, caddy, vercel, staticWebApp];
export const HOST_FILE_NAMES: readonly string[] = HOST_FILES.map(({ name }) => name);
