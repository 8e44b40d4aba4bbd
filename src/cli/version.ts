import packageFile from '../../package.json';

/** The version of the package this `kh` was built from. */
export const KH_VERSION: string = packageFile.version;
