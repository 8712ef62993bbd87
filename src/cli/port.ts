import { createServer } from 'node:net';

/** Where the site is served: this machine only. */
export const host = '127.0.0.1';

/** @returns the port to serve on: `PORT`, or 4321; or undefined, having said what is wrong with it. */
export async function choosePort(): Promise<number | undefined> {
  const wanted = process.env['PORT'] ?? '4321';
  const port = Number(wanted);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    console.error(`PORT=${wanted} is not a port: give a whole number from 1 to 65535.`);
    return undefined;
  }
  if (!(await isBusy(port))) return port;
  console.error(
    `Port ${port} is busy: another program listens there. ` +
      `Stop it, or choose another: PORT=${port === 65_535 ? 4321 : port + 1} npm start`,
  );
  return undefined;
}

function isBusy(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(true);
      else reject(error);
    });
    probe.listen(port, host, () => probe.close(() => resolve(false)));
  });
}
