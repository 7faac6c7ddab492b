/** The part that every OFD package begins with; apart from its reader, which few files need. */
export const OFD_ROOT = 'OFD.xml';
