/** The package's version, as noted in every plan. A test holds it equal to package.json. */
export const VERSION = '0.2.0';
