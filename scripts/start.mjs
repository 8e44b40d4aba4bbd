// `npm start`: builds the workbench when its sources changed and serves it at http://localhost:3000.
// Options: --port N (default 3000), --build, --no-build.
import { spawn } from 'node:child_process';
import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = join(root, 'dist/workbench');

const HELP = `npm start -- [options]

Serves the workbench: a page that stands in for Excel, with the KH add-in in it.

  --port N     port to serve on (default 3000; 0 takes a free one)
  --build      build even when nothing changed
  --no-build   serve what was built before
`;

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.map': 'application/json',
};

// Over http the library asks the page beside it whether the host may be trusted (excel-host-protocol.md, section 1).
const TRUST = `<!doctype html><meta charset="utf-8"><title>Trust</title>
<script>parent.postMessage(JSON.stringify({ hostUserTrusted: true }), '*');</script>
`;

/** Time of the youngest file below a path. */
const newest = (path) => {
  if (!existsSync(path)) return 0;
  const facts = statSync(path);
  if (!facts.isDirectory()) return facts.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
};

const SOURCES = ['src', 'workbench', 'webpack', 'assets', 'static', 'manifest.xml', 'package-lock.json'];

/** When both folders were built, or 0 when one is missing. */
const builtAt = () =>
  Math.min(
    ...['page', 'addin'].map((folder) => {
      const stamp = join(built, folder, 'built.txt');
      return existsSync(stamp) ? Date.parse(readFileSync(stamp, 'utf8').trim()) : 0;
    }),
  );

const isFresh = () => builtAt() > Math.max(...SOURCES.map((path) => newest(join(root, path))));

/** The two things that are built, each by a webpack of its own: two are ready sooner than one after the other. */
const PARTS = { page: 'the page that stands in for Excel', addin: 'the add-in' };
const TELL_EVERY_MS = 5000;

const seconds = (since) => `${Math.round((Date.now() - since) / 1000)} s`;

/** Builds one part; resolves to whether it went well. Says how long it took; what webpack says only when it failed. */
const buildPart = (name, started) =>
  new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [
        // Much is made and thrown away while building: room for it saves a second of collecting.
        '--max-semi-space-size=128',
        join(root, 'node_modules/webpack/bin/webpack.js'),
        ...['--mode', 'production', '--env', 'target=workbench', '--config-name', name],
      ],
      // Types are checked by `npm test`; starting is not held up by them.
      { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, KH_FAST: '1' } },
    );
    let said = '';
    const hear = (chunk) => (said += chunk);
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', (error) => hear(`${error.message}\n`));
    child.once('close', (code) => {
      if (code === 0) console.log(`  ${PARTS[name]}: ready after ${seconds(started)}`);
      else console.error(`  ${PARTS[name]}: not built\n${said}`);
      resolve(code === 0);
    });
  });

const build = async () => {
  if (!existsSync(join(root, 'node_modules/webpack'))) {
    console.error('The packages are not installed. Run: npm ci');
    return false;
  }
  const started = Date.now();
  console.log('Building, since sources changed or this is the first start (10 to 30 seconds) …');
  const clock = setInterval(() => console.log(`  … ${seconds(started)}`), TELL_EVERY_MS);
  const done = await Promise.all(Object.keys(PARTS).map((name) => buildPart(name, started)));
  clearInterval(clock);
  return done.every(Boolean);
};

/** The file a request path stands for, or null: /addin/… is the add-in, everything else the page. */
const fileFor = (path) => {
  const inAddin = path.startsWith('/addin/');
  const folder = join(built, inAddin ? 'addin' : 'page');
  const rest = inAddin ? path.slice('/addin'.length) : path;
  const file = normalize(join(folder, rest === '/' ? 'index.html' : rest));
  if (!file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) return null;
  return file;
};

const answer = (request, response) => {
  const send = (status, type, body) => {
    response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
    response.end(body);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(405, TYPES['.txt'], 'GET only\n');
  let path;
  try {
    path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  } catch {
    return send(400, TYPES['.txt'], 'Bad address\n');
  }
  if (/\/office-js\/agaveerrorux\/index\.html$/i.test(path)) return send(200, TYPES['.html'], TRUST);
  const file = fileFor(path);
  if (file === null) return send(404, TYPES['.txt'], `Not found: ${path}\n`);
  response.writeHead(200, {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Cache-Control': 'no-store',
  });
  if (request.method === 'HEAD') return response.end();
  return createReadStream(file).pipe(response);
};

const main = async () => {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: process.env.PORT ?? '3000' },
      build: { type: 'boolean', default: false },
      'no-build': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return console.log(HELP);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    console.error(`--port ${values.port}: a number from 0 to 65535`);
    process.exitCode = 2;
    return undefined;
  }
  if (!values['no-build'] && (values.build || !isFresh()) && !(await build())) {
    process.exitCode = 1;
    return undefined;
  }
  const server = createServer(answer);
  server.on('error', (error) => {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is taken. Try: npm start -- --port ${port + 1}`
        : `The server could not start: ${error.message}`,
    );
    process.exitCode = 1;
  });
  // Only this machine: documents opened here are nobody else's business.
  server.listen(port, 'localhost', () => {
    console.log(`KH workbench: http://localhost:${server.address().port}  (open it in a browser; Ctrl+C stops it)`);
  });
  return server;
};

await main();
