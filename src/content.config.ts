import { defineCollection } from 'astro:content';
import { contentLoader, siteLoader } from '#mdx/loader.ts';
import { type CollectionName, collectionNames, collections as list } from '#schemas/index.ts';
import { siteSettings } from '#schemas/site.ts';

const define = (name: CollectionName) =>
  defineCollection({ loader: contentLoader(name), schema: list[name].schema });

export const collections = {
  ...Object.fromEntries(collectionNames.map((name) => [name, define(name)])),
  site: defineCollection({ loader: siteLoader, schema: siteSettings }),
};
