import { ENDS, PASS } from '../step';
import type { JointReader } from './joint-look';

/** "Sở Y tế, đồng chí Hoa": a person behind the joint ends the name. */
export const personBehind: JointReader = ({ person }) => (person ? ENDS : PASS);
