interface Decoder {
  decode(bytes: Uint8Array): string;
}

type DecoderClass = new (label: string, options?: { readonly fatal?: boolean }) => Decoder;

/** The decoder that browsers and Node have; the room is checked without the types of either. */
export const TextDecoder: DecoderClass = (globalThis as unknown as { TextDecoder: DecoderClass }).TextDecoder;
