// The far end of the mail: takes everything and keeps nothing.
import { SMTPServer } from 'smtp-server';
import { serveBench } from './processes.mjs';

let taken = 0;
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  disableReverseLookup: true,
  onData(stream, _session, done) {
    stream.resume();
    stream.on('end', () => {
      taken++;
      done();
    });
  },
});
server.on('error', () => undefined);
server.listen(0, '127.0.0.1', () => {
  const { port } = server.server.address();
  serveBench({ url: `smtp://127.0.0.1:${port}` }, () => ({ taken }));
});
