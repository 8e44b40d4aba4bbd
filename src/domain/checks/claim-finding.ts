import type { AnniversaryClaim } from '../anniversaries/claim';
import type { Located } from './context';
import type { Finding } from './finding';
import { findAt, type FindingParts, type Reporter } from './make-finding';

/** A finding about a claim: the claim's whole text, which may run over a line break, at the line it begins in. */
export const claimFinding = (rule: Reporter, claim: Located<AnniversaryClaim>, parts: FindingParts = {}): Finding =>
  findAt(rule, claim.value.text, { ...claim.place.line.origin, span: claim.place.span }, parts);
