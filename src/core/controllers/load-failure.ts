/** The reasons for which a data document is not there, each a message. */
export type LoadFailure =
  | 'load-not-found'
  | 'load-server-error'
  | 'load-offline'
  | 'load-blocked'
  | 'load-too-large'
  | 'load-not-json'
  | 'load-wrong';

export class LoadError extends Error {
  constructor(readonly failure: LoadFailure) {
    super(failure);
  }
}
