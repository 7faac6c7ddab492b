/**
 * The password that Excel itself puts on a workbook whose structure is protected or that is to be read only, and tries before it asks
 * anybody ([MS-XLS] 2.4.191, [MS-OFFCRYPTO] 2.3). Nobody ever typed it, so such a file opens in Excel and WPS without a question.
 */
const DEFAULT_PASSWORD = 'VelvetSweatshop';

/** As every scheme of [MS-OFFCRYPTO] takes it: UTF-16, little-endian. */
function passwordBytes(password: string): Uint8Array {
  const bytes = new Uint8Array(password.length * 2);
  for (let index = 0; index < password.length; index += 1) {
    const unit = password.charCodeAt(index);
    bytes.set([unit & 0xff, unit >> 8], index * 2);
  }
  return bytes;
}

export const DEFAULT_KEY: Uint8Array = passwordBytes(DEFAULT_PASSWORD);
