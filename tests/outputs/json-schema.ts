import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** A reader of JSON Schema that is not ours, so that what we promise is checked by somebody else. */
export function jsonSchemaReader(): Ajv2020 {
  // Published schemas carry words of their own, such as “core”, which say nothing about what is valid.
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  return ajv;
}
