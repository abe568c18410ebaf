/** Bundles web/ into `folder` (dist/web when none is given), which is emptied first. */
export function buildWeb(folder?: string): Promise<void>;
