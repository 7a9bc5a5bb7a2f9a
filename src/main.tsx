/** Starts the page. */
import { render } from 'preact';
import './style/index.css';
import { afterFirstView } from './afterFirstView.ts';
import { Root } from './Root.tsx';

/** A page that was cut on its way may end before it. */
const container = document.getElementById('app') ?? document.body.appendChild(document.createElement('div'));
render(<Root />, container);
if (import.meta.env.PROD && parent === window) afterFirstView(async () => (await import('./startOffline.ts')).startOffline());
