import { OpenAPIHono } from '@hono/zod-openapi';
import { refuseParameters } from '../errors.ts';

/** A router whose refused parameters answer in the one error form. */
export function router() {
  return new OpenAPIHono({
    defaultHook: (result, context) =>
      result.success ? undefined : context.json(refuseParameters(result.error), 400),
  });
}
