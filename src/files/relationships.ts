import { succeed, type Result } from '../application/ports';
import { readAttribute } from './xml';
import { readPart } from './part';
import type { ZipPackage } from './zip';

/** A link from one part of the package to another. `target` is a path from the root, without a leading "/". */
export interface Relationship {
  readonly id: string;
  /** Last word of the type: "worksheet", "table", "sharedStrings" … */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The path that `target` means seen from the part `from` (ISO/IEC 29500-2, relative references). */
export const resolveTarget = (from: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1);
  const path = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
};

const relationshipPart = (part: string): string => {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
};

/** The links of `part` (`""` for the package itself); none when it has no relationship part. */
export const readRelationships = (zip: ZipPackage, part: string): Result<readonly Relationship[]> => {
  const path = relationshipPart(part);
  const found: Relationship[] = [];
  if (!zip.has(path)) return succeed(found);
  const read = readPart(zip, path, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const external = readAttribute(attributes, 'TargetMode') === 'External';
      const target = readAttribute(attributes, 'Target') ?? '';
      found.push({
        id: readAttribute(attributes, 'Id') ?? '',
        type: (readAttribute(attributes, 'Type') ?? '').split('/').at(-1) ?? '',
        target: external ? target : resolveTarget(part, target),
        external,
      });
    },
  });
  return read.ok ? succeed(found) : read;
};
