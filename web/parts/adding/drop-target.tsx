import { useEffect, useState } from 'react';
import { droppedFiles, dropProblem, holdsFiles } from '../../queries/adding/dropped-files.ts';
import { addFiles, useAdditions } from '../../queries/adding/use-additions.ts';
import { Sign } from '../sign.tsx';

/**
 * Makes the whole window take files that are dropped on it, in every view. While files are dragged over
 * it, it says what letting go will do.
 */
export function DropTarget() {
  const { open } = useAdditions();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    let depth = 0;
    const over = (event: DragEvent) => {
      if (!holdsFiles(event.dataTransfer)) return;
      // Without this the browser would leave the page and open the file.
      event.preventDefault();
    };
    const enter = (event: DragEvent) => {
      if (!holdsFiles(event.dataTransfer)) return;
      depth += 1;
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (!holdsFiles(event.dataTransfer)) return;
      depth -= 1;
      if (depth <= 0) setOver(false);
    };
    const drop = (event: DragEvent) => {
      depth = 0;
      setOver(false);
      if (!holdsFiles(event.dataTransfer) || event.dataTransfer === null) return;
      event.preventDefault();
      if (open === false) return;
      void droppedFiles(event.dataTransfer).then((dropped) => addFiles(dropped.files, dropProblem(dropped)));
    };
    const all = { dragover: over, dragenter: enter, dragleave: leave, drop } as const;
    for (const [name, listener] of Object.entries(all))
      window.addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of Object.entries(all)) {
        window.removeEventListener(name, listener as EventListener);
      }
    };
  }, [open]);
  if (!isOver) return null;
  return (
    <div className="drop-target">
      <p>
        <Sign name={open === false ? 'struck' : 'plus'} />
        {open === false ? 'This server only shows the collection' : 'Let go to add to this collection'}
      </p>
    </div>
  );
}
