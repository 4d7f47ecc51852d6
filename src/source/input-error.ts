/**
 * A mistake that the user can mend: a version that is not there, an unknown option. Its message is one line that names
 * the input, what was expected and what was found. Every other error that reaches an entry is a bug of ours.
 */
export class InputError extends Error {
  override readonly name = 'InputError';
}
