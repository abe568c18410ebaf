import type { ReactNode } from 'react';
import type { ReadDocument } from '../../../src/api/client.ts';
import type { Address } from '../../selection/address.ts';
import type { Pick } from '../../selection/views/document.ts';
import { Link } from '../link.tsx';
import { Sign } from '../sign.tsx';

/** What every panel of the reader needs: the document, and the address of a pick in it. */
export interface PanelContext {
  readonly read: ReadDocument;
  readonly at: (pick: Pick | null) => Address;
}

/** A panel with its kind, its heading and a way to close it. */
export function Panel(props: {
  readonly kind: string;
  readonly context: { readonly at: (pick: null) => Address };
  readonly children: ReactNode;
}) {
  const { kind, context, children } = props;
  return (
    <div className="panel-inside">
      <div className="panel-head">
        <h2>{kind}</h2>
        <Link to={context.at(null)} inPlace className="panel-close" title="Close (Escape)">
          <Sign name="close" />
          <span className="visually-hidden">Close the panel</span>
        </Link>
      </div>
      {children}
    </div>
  );
}

/** One named fact of a panel. */
export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Leads to the words something rests on; without words it is plain text. */
export function SpanLink(props: {
  readonly span: { readonly start: number | null; readonly end: number | null };
  readonly context: PanelContext;
  readonly children: ReactNode;
}) {
  const { span, context, children } = props;
  const { start, end } = span;
  if (start === null || end === null || end <= start) return <>{children}</>;
  return (
    <Link to={context.at({ kind: 'words', start, end })} inPlace className="span-link">
      {children}
    </Link>
  );
}

/** Which rule or model made a thing. */
export function RuleFact({ rule }: { readonly rule: string }) {
  return (
    <Fact name="Made by">
      <code>{rule}</code>
    </Fact>
  );
}

/** Leads to an event across documents. */
export function toldAddress(id: string): Address {
  return { view: 'event', id };
}
