/** Files offered to the user as downloads. */

function offer(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

export function offerFile(name: string, content: string | Uint8Array, mediaType: string): void {
  const part = typeof content === 'string' ? content : (content as Uint8Array<ArrayBuffer>);
  offer(name, new Blob([part], { type: mediaType }));
}

export function offerBytes(name: string, bytes: Uint8Array): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  offer(name, new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
}
