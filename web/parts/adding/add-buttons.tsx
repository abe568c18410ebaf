import { useRef } from 'react';
import { chosenFiles } from '../../queries/adding/dropped-files.ts';
import { addFiles } from '../../queries/adding/use-additions.ts';

/** Two buttons that open the chooser of the system: for files, and for a folder with all it holds. */
export function AddButtons() {
  return (
    <p className="add-buttons">
      <Chooser label="Choose files…" isFolder={false} />
      <Chooser label="Choose a folder…" isFolder />
    </p>
  );
}

function Chooser({ label, isFolder }: { readonly label: string; readonly isFolder: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  const onChange = () => {
    void addFiles(chosenFiles(input.current?.files ?? null));
    // The same files may be chosen again.
    if (input.current !== null) input.current.value = '';
  };
  return (
    <>
      <button
        type="button"
        className={isFolder ? 'button' : 'button button-main'}
        onClick={() => input.current?.click()}
      >
        {label}
      </button>
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={isFolder ? 'A folder to add' : 'Files to add'}
        multiple
        {...(isFolder ? { webkitdirectory: '' } : {})}
        onChange={onChange}
      />
    </>
  );
}
