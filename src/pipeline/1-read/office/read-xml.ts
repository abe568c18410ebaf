import { Parser } from 'htmlparser2';

/** Text boxes in tables in text boxes come to about 60; deeper markup is made to do harm. */
const DEEPEST = 500;

/** What is told of the elements of an XML part, in document order. Names keep their usual prefix: `text:p`. */
export interface XmlListener {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(words: string): void;
  close?(name: string): void;
}

/**
 * Goes through XML once. Nothing outside it is loaded, and no entity is known but the five of XML and
 * characters by number: a declared one stays as it is written, so that none can expand.
 * Throws for markup nested deeper than any program writes.
 */
export function readXml(xml: string, listener: XmlListener): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > DEEPEST) throw new Error(`its markup is nested more than ${DEEPEST} deep`);
        listener.open(name, attributes);
      },
      ontext: (words) => listener.text?.(words),
      onclosetag(name) {
        depth -= 1;
        listener.close?.(name);
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  parser.end();
}
