const CDN = 'https://appsforoffice.microsoft.com';

/**
 * What the page may load. Office.js puts no code in strings, so scripts need neither 'unsafe-inline' nor
 * 'unsafe-eval'; Fluent UI writes its styles into <style> elements. Nothing is fetched from anywhere: documents
 * never leave the machine.
 */
const contentSecurityPolicy = (office, production) => {
  const library = office === 'cdn' ? ` ${CDN}` : '';
  const socket = production ? '' : ' ws: wss:';
  return [
    "default-src 'none'",
    `script-src 'self'${library}`,
    `style-src 'self' 'unsafe-inline'${library}`,
    `img-src 'self' data: blob:${library}`,
    "font-src 'self' data:",
    `connect-src 'self'${library}${socket}`,
    `frame-src 'self'${library}`,
    "worker-src 'self' blob:",
    "base-uri 'self'",
    "form-action 'none'",
  ].join('; ');
};

module.exports = { contentSecurityPolicy };
