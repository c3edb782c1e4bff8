// @ts-check
/**
 * Loaded into decap-server before it starts. It would listen on a TCP port with no password and no look at the Host header,
 * so that any program of the machine, and by DNS rebinding any web page, could write into the clone. It listens on the
 * socket file that we name instead: only our own user can reach that, and no browser.
 */
import { Server } from 'node:net';

const { listen } = Server.prototype;

/** @this {Server} @param {...unknown} values The port and host that are not used, and what to call once it listens. */
function listenOnSocket(...values) {
  const ready = values.find((value) => typeof value === 'function');
  return listen.call(this, process.env['SOCKET'], /** @type {() => void} */ (ready));
}

// The many forms in which `listen` can be called do not matter here.
Server.prototype.listen = /** @type {typeof listen} */ (/** @type {unknown} */ (listenOnSocket));

// When we end, even by force, our end of its input closes: it must not stay behind.
process.stdin.on('end', () => process.exit()).resume();
