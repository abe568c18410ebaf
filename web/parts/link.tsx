import type { MouseEvent, ReactNode } from 'react';
import { type Address, writeAddress } from '../selection/address.ts';
import { choose, go } from '../selection/use-address.ts';

/**
 * A link to a view of this page. It is a true link, so that it opens in a new tab, can be copied
 * and is known to screen readers; a plain click changes the view without loading the page again.
 */
export function Link(props: {
  readonly to: Address;
  readonly children: ReactNode;
  readonly className?: string;
  /** Marks the link as the present page, or as the one chosen of several. */
  readonly current?: boolean | 'true';
  /** Changes what is chosen in the present view: no new entry in the history. */
  readonly inPlace?: boolean;
  readonly title?: string;
}) {
  const { to, children, className, current = false, inPlace = false, title } = props;
  const onClick = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    (inPlace ? choose : go)(to);
  };
  return (
    <a
      href={writeAddress(to)}
      onClick={onClick}
      {...(className === undefined ? {} : { className })}
      {...(title === undefined ? {} : { title })}
      {...(current === false ? {} : { 'aria-current': current === true ? ('page' as const) : current })}
    >
      {children}
    </a>
  );
}
