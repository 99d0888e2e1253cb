import * as z from 'zod/mini';

/** What a version's metadata holds about one file, under `files` and the file's name. */
export interface FileFacts {
  readonly requiresPython?: string | undefined;
  /** `true`, or the reason. Only public packages have it. */
  readonly yanked?: boolean | string | undefined;
  /** Epoch milliseconds. */
  readonly uploadTime?: number | undefined;
}

const METADATA = z.object({
  files: z.record(
    z.string(),
    z.object({
      requiresPython: z.optional(z.string()),
      yanked: z.optional(z.union([z.boolean(), z.string()])),
      uploadTime: z.optional(z.number()),
    }),
  ),
});

export function factsOf(metadata: Readonly<Record<string, unknown>>, fileName: string): FileFacts {
  const parsed = METADATA.safeParse(metadata);
  return (parsed.success ? parsed.data.files[fileName] : undefined) ?? {};
}
