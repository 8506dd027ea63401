// The floor under live events: a Socket.IO server that answers what it is sent, and does nothing else.
import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { serveBench } from './processes.mjs';

const http = createServer();
const io = new Server(http);
io.on('connection', (socket) => {
  socket.on('echo', (message) => socket.emit('echo', message));
});
http.listen(0, '127.0.0.1', () => {
  serveBench({ url: `http://127.0.0.1:${http.address().port}` });
});
