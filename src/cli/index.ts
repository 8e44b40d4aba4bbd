import { kh } from './main';
import { endQuietlyWhenUnread } from './output';

endQuietlyWhenUnread(process.stdout);
endQuietlyWhenUnread(process.stderr);

void kh(process.argv.slice(2), { input: process.stdin, output: process.stdout, errors: process.stderr }).then(
  (status) => {
    process.exitCode = status;
  },
);
