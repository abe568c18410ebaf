/** Work was stopped on request before there was anything to show. The message says what was left. */
export class Stopped extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Stopped';
  }
}
