/** What is used of the library, which has no types. */
declare module 'minhash' {
  interface Signature {
    update(word: string): void;
  }
  interface Index {
    insert(key: string, signature: Signature): void;
    query(signature: Signature): string[];
  }
  const library: {
    readonly Minhash: new () => Signature;
    readonly LshIndex: new () => Index;
  };
  export default library;
}
