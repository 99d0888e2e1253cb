// A wire with a delay: `delay.mjs PORT MILLISECONDS` prints the port at which it passes on to PORT what it gets, that much
// later. `GET /passed` is told how many requests have passed since the last one that asked.
import { connect, createServer } from 'node:net';

const [port, delay] = process.argv.slice(2).map(Number);
let passed = 0;

const server = createServer((client) => {
  const upstream = connect(port, '127.0.0.1');
  client.on('data', (chunk) => {
    const start = chunk.toString('latin1', 0, 16);
    if (start.startsWith('GET /passed ')) {
      client.end(`HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n${passed}`);
      passed = 0;
      return;
    }
    if (/^[A-Z]+ \//.test(start)) passed++;
    setTimeout(() => upstream.write(chunk), delay);
  });
  upstream.pipe(client);
  for (const socket of [client, upstream]) {
    socket.on('error', () => {});
    socket.on('close', () => {
      client.destroy();
      upstream.destroy();
    });
  }
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
