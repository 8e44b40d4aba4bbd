import { ROLE, isOneOf, roleSet } from '../../../src/domain/time/roles';

describe('roles', () => {
  it('are numbers from 0 on, each its own', () => {
    const numbers = Object.values(ROLE);
    expect([...numbers].sort((a, b) => a - b)).toEqual(numbers.map((_, i) => i));
  });

  it('stand in a set or do not', () => {
    const set = roleSet(ROLE.day, ROLE.horizon);
    expect(Object.values(ROLE).filter((role) => isOneOf(set, role))).toEqual([ROLE.day, ROLE.horizon]);
  });
});
