/**
 * Imported first by what is started for real: libraries choose between their development and production forms as
 * they are loaded, and by shell syntax it could not be said on every platform. Who says otherwise is heard.
 */
// eslint-disable-next-line no-restricted-syntax -- it is set here, and read by none of us
const env: Record<string, string | undefined> = process.env;
env["NODE_ENV"] ??= "production";
