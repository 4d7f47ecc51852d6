#!/usr/bin/env node
/*
 * Starts the command line. What V8 compiled of it is kept in the user's cache folder, which the second start finds there:
 * compiling is a third of what a short run takes. Node says nothing where it cannot write there, and checks what it reads
 * against the program. `NODE_DISABLE_COMPILE_CACHE=1` keeps nothing.
 */
import module from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

// A stack of the program is shown by `--debug` alone, with the lines of the sources.
if (process.argv.includes('--debug')) process.setSourceMapsEnabled(true);
// biome-ignore lint/style/noProcessEnv: there is nobody who could hand it on
const cache = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
// Node 20 has no such cache.
module.enableCompileCache?.(join(cache, 'network-policy-diff'));
await import(new URL('program.js', import.meta.url).href);
