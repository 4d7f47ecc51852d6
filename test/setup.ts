import { resolve } from 'node:path';
import fc from 'fast-check';

// A check must not turn red by chance on a change that has nothing to do with it: the suite tries the same random cases
// each time. `PROPERTY_SEED=random` tries others, and `npm run fuzz` looks for new ones for as long as wanted.
const asked = process.env['PROPERTY_SEED'];
if (asked !== 'random') fc.configureGlobal({ seed: asked ? Number(asked) : 20_261_125 });

// The command line keeps what was compiled of it, and a test leaves nothing in the home of whoever runs it.
process.env['XDG_CACHE_HOME'] = resolve(import.meta.dirname, '../.cache');
