import type { Scan } from '../scan';
import { aside } from './joints/aside';
import { and } from './joints/and';
import { branch } from './joints/branch';
import { commaPlace } from './joints/comma-place';
import { dash } from './joints/dash';
import { commaFields } from './joints/fields';
import { lookAtJoint, type JointReader } from './joints/joint-look';
import { tightLevels } from './joints/levels';
import { ownedByComma } from './joints/owned-by-comma';
import { personBehind } from './joints/person-behind';
import { plus } from './joints/plus';
import { slash } from './joints/slash';
import { commaWorks } from './joints/small-fields';
import type { ReadState } from './read-state';
import { ENDS, firstStep, type Step } from './step';

/** The readers of a joint, first come first served. */
const JOINT_READERS: readonly JointReader[] = [
  branch,
  personBehind,
  aside,
  tightLevels,
  slash,
  plus,
  dash,
  ownedByComma,
  commaFields,
  commaWorks,
  commaPlace,
  and,
];

/** What the mark or "và" at `at` means for the name read so far; any other mark ends it. */
export const readJoint = (scan: Scan, at: number, state: ReadState): Step => {
  const look = lookAtJoint(scan, at, state);
  const step = look ? firstStep(JOINT_READERS, look, state) : ENDS;
  return step.kind === 'pass' ? ENDS : step;
};
