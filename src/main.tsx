/** Starts the page. */
import { render } from 'preact';
import './style/index.css';
import { Root } from './Root.tsx';

const container = document.getElementById('app');
if (container === null) throw new Error('index.html has no #app');
render(<Root />, container);
