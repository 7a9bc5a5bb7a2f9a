/** Starts the page. */
import { render } from 'preact';
import './style/index.css';
import { afterFirstView } from './afterFirstView.ts';
import { Root } from './Root.tsx';

const container = document.getElementById('app');
if (container === null) throw new Error('index.html has no #app');
render(<Root />, container);
if (import.meta.env.PROD && parent === window) afterFirstView(() => import('./startOffline.ts'));
