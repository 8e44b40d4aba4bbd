/** Which host the page runs in, once Office.js has said so. */
export type HostState =
  | {
      readonly kind: 'excel';
      /** `Office.PlatformType`: "PC", "Mac", "OfficeOnline" … */
      readonly platform: string;
      /** Language tag of the Office user interface ("vi-VN"). */
      readonly displayLanguage: string;
    }
  | { readonly kind: 'other-host' }
  | { readonly kind: 'no-office' }
  | { readonly kind: 'timeout' };

const onReady = async (): Promise<HostState> => {
  const info = await Office.onReady();
  // The typings promise values that a plain browser tab does not have.
  const host = info.host as Office.HostType | null | undefined;
  if (host !== Office.HostType.Excel) return { kind: 'other-host' };
  return { kind: 'excel', platform: String(info.platform), displayLanguage: Office.context.displayLanguage };
};

const after = (milliseconds: number): Promise<HostState> =>
  new Promise((resolve) => setTimeout(() => resolve({ kind: 'timeout' }), milliseconds));

/**
 * Waits for Office.js. Never rejects and never hangs: outside Office the library may not answer at all, so a
 * `timeout` state comes back after `timeoutMs` milliseconds.
 */
export const bootOffice = async (timeoutMs: number): Promise<HostState> =>
  typeof Office === 'undefined' ? { kind: 'no-office' } : Promise.race([onReady(), after(timeoutMs)]);

/** True when the host offers the requirement set ("ExcelApi", "1.18"). False outside Office. */
export const hostSupports = (set: string, version: string): boolean =>
  typeof Office !== 'undefined' && Office.context.requirements.isSetSupported(set, version);
