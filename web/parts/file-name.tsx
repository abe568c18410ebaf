import { plainName } from '../queries/plain-name.ts';

/** The name of a file, with everything in it that would not be seen made visible. */
export function FileName({ name }: { readonly name: string }) {
  return (
    <bdi className="file-name" dir="ltr">
      {plainName(name)}
    </bdi>
  );
}
