/** Archives among the files that were brought: what is meant in them takes their place. */
import type { Unpacked } from '../document/archive';
import type { NamedFile } from '../document/several-files';
import type { Dropped, Unread } from './dropped-files';

const ARCHIVE = /\.zip$/iu;
/** So large an archive is unpacked by whoever has it. */
const MOST_BYTES = 200 * 1024 * 1024;

export function isArchive({ name }: File): boolean {
  return ARCHIVE.test(name);
}

type Unpack = (archive: NamedFile) => Promise<Unpacked>;

function fileOf({ name, bytes }: NamedFile): File {
  return new File([new Uint8Array(bytes)], name);
}

/** What cannot be read at all stays, and is told like any other file. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

async function contentOf(archive: File, unpack: Unpack): Promise<Dropped> {
  const { name, size } = archive;
  const unread = (kind: Unread['kind'], path = name): Unread => ({ kind, path });
  if (size > MOST_BYTES) return { files: [], unread: [unread('archive')] };
  const bytes = await bytesOf(archive);
  if (bytes === null || size === 0) return { files: [archive], unread: [] };
  const unpacked = await unpack({ name, bytes });
  if (!unpacked.ok)
    return unpacked.code === 'not-one'
      ? { files: [archive], unread: [] }
      : { files: [], unread: [unread('archive')] };
  const { files, others } = unpacked;
  return {
    files: files.map(fileOf),
    unread: [...(files.length === 0 ? [unread('bare')] : []), ...others.map((path) => unread('other', path))],
  };
}

/** One archive after the other: together they might take more memory than there is. Never rejects. */
export async function withArchivesUnpacked(files: readonly File[], unpack: Unpack): Promise<Dropped> {
  const all: Dropped[] = [];
  for (const file of files)
    all.push(isArchive(file) ? await contentOf(file, unpack) : { files: [file], unread: [] });
  return { files: all.flatMap((each) => each.files), unread: all.flatMap(({ unread }) => unread) };
}
