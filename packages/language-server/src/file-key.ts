/** Equal for two spellings of one file's address: clients differ in what they percent-encode. */
export function fileKey(uri: string): string {
  try {
    return decodeURIComponent(uri).replace(
      /^(file:\/\/\/)([A-Z]):/,
      (_, head, drive) => `${head}${drive.toLowerCase()}:`,
    );
  } catch {
    return uri;
  }
}
