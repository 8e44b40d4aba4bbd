import { namKyNiem } from './functions';

/** Every KH.* function by its frozen id. A test holds it equal to functions.json. */
export const FUNCTIONS = {
  NAMKYNIEM: namKyNiem,
} as const;
