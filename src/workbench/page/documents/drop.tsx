import { useRef, useState } from 'preact/hooks';
import { useShared } from '../shared.js';

/** Where files and folders are dropped or chosen. */
export function DropZone({ onFiles }: { onFiles: (files: File[]) => void }) {
  const { words } = useShared();
  const [isOver, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const chosen = (input: HTMLInputElement): void => {
    onFiles([...(input.files ?? [])]);
    input.value = '';
  };
  return (
    <div
      class={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer !== null) void filesOf(event.dataTransfer).then(onFiles);
      }}
    >
      <p>
        {words.drop}{' '}
        <button type="button" onClick={() => files.current?.click()}>
          {words.choose}
        </button>{' '}
        <button type="button" class="quiet" onClick={() => folder.current?.click()}>
          {words.chooseFolder}
        </button>
      </p>
      <small>{words.dropHint}</small>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        data-kind="files"
        onChange={({ currentTarget }) => chosen(currentTarget)}
      />
      <input
        ref={(input) => {
          folder.current = input;
          input?.setAttribute('webkitdirectory', '');
        }}
        type="file"
        multiple
        hidden
        onChange={({ currentTarget }) => chosen(currentTarget)}
      />
    </div>
  );
}

/** Files that were dropped, those in folders as well. */
async function filesOf({ items, files }: DataTransfer): Promise<File[]> {
  const entries = [...items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return [...files];
  return (await Promise.all(entries.map(filesBelow))).flat();
}

async function filesBelow(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile)
    return [
      await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject)),
    ];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: File[] = [];
  for (;;) {
    // A reader gives a hundred at a time, and none when it is done.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return found;
    for (const one of some) if (!one.name.startsWith('.')) found.push(...(await filesBelow(one)));
  }
}
