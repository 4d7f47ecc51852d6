import fc from 'fast-check';

// A check must not turn red by chance on a change that has nothing to do with it: the suite tries the same random cases
// each time. `PROPERTY_SEED=random` tries others, and `npm run fuzz` looks for new ones for as long as wanted.
const asked = process.env['PROPERTY_SEED'];
if (asked !== 'random') fc.configureGlobal({ seed: asked ? Number(asked) : 20_261_125 });
