/** Addresses of the site’s stylesheets by their path from `src/preview/`. */
const addresses = import.meta.glob<string>('../styles/*.scss', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Address of a stylesheet such as `src/styles/base.scss`. Throws for one that is not there. */
export function styleAddress(file: string): string {
  const address = addresses[file.replace(/^src\//, '../')];
  if (address === undefined) throw new Error(`There is no stylesheet ${file}.`);
  return address;
}
