import { startServer } from '#tools/serve/server.ts';
const { url } = await startServer({ dir: process.argv[2]!, port: 4790 });
console.log(url);
