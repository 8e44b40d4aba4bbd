import { foldKey } from '../text/fold';
import type { Finding } from './finding';

/**
 * What an ignored finding is remembered by: rule and folded text, never the address, so that it survives sorting,
 * inserted rows and a second run.
 */
export const ignoreKey = (finding: Pick<Finding, 'code' | 'text'>): string =>
  `${finding.code}|${foldKey(finding.text)}`;
