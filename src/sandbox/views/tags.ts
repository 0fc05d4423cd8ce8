import type { Schemas, Tag } from '../state/records.js';

export const tagView = ({
  id,
  parentId,
  name,
  value,
  createdAt,
  updatedAt,
  color,
}: Tag): Schemas['TagResponseDto'] => ({
  id,
  ...(parentId === null ? {} : { parentId }),
  name,
  value,
  createdAt,
  updatedAt,
  ...(color === null ? {} : { color }),
});
