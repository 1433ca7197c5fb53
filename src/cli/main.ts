#!/usr/bin/env node
import { VERSION } from '../version.js';
import { watchStreams } from './streams.js';

watchStreams();
const [first, ...others] = process.argv.slice(2);
if ((first === '--version' || first === '-V') && others.length === 0) process.stdout.write(`${VERSION}\n`);
else await (await import('./program.js')).run(process.argv);
