/** An asset on a server that reads files late. */
interface LateAsset {
  /** How many more times a request shows it before the server has read its file; `Infinity`: never. */
  unreadFor: number;
  tags: Set<string>;
  /** How many times it loses tags although its file has been read. */
  losses: number;
  visibility: string;
}

/**
 * A network whose server replaces the tags of an asset when it reads its file. It does so after a number of looks, so that no clock decides. An
 * asset's tags are those that it has at the end.
 */
export class LateReader {
  readonly assets = new Map<string, LateAsset>();
  /** Each request: its method and path. */
  readonly log: string[] = [];

  add(id: string, asset: Partial<LateAsset> = {}): void {
    this.assets.set(id, { unreadFor: 0, tags: new Set(), losses: 0, visibility: 'timeline', ...asset });
  }

  readonly network = async (request: Request): Promise<Response> => {
    const path = new URL(request.url).pathname.replace('/api/', '');
    const line = `${request.method} ${path}`;
    this.log.push(line);
    const body: unknown = request.method === 'GET' ? {} : await request.json();
    if (line === 'PUT tags') {
      return Response.json(strings(body, 'tags').map((value) => ({ id: `tag-${value}`, value })));
    }
    if (line === 'POST search/metadata') return Response.json(this.#search(text(body, 'visibility')));
    if (line === 'PUT tags/assets') return Response.json(this.#addAll(body));
    if (request.method === 'PUT') return Response.json(this.#add(path.split('/')[1] ?? '', body));
    const id = path.split('/')[1] ?? '';
    if (this.assets.has(id)) return Response.json(this.#look(id));
    return Response.json({ message: 'Not found or no asset.read access' }, { status: 400 });
  };

  #look(id: string): object {
    const asset = this.#asset(id);
    if (asset.unreadFor > 0 && (asset.unreadFor -= 1) === 0) asset.tags.clear();
    const modifyDate = asset.unreadFor > 0 ? null : '2024-05-06T12:00:00+00:00';
    const exifInfo = { fileSizeInByte: 1, exifImageWidth: null, modifyDate };
    return { id, fileCreatedAt: MOMENT, createdAt: MOMENT, exifInfo };
  }

  #search(visibility: string): object {
    const ids = [...this.assets].filter(([, asset]) => asset.visibility === visibility).map(([id]) => id);
    const items = ids.map((id) => this.#look(id));
    return { assets: { items, count: items.length, total: items.length, nextPage: null } };
  }

  #add(tag: string, body: unknown): object[] {
    return strings(body, 'ids').map((id) => {
      if (!this.assets.has(id)) return { id, success: false, error: 'no_permission' };
      return this.#put(tag, id) ? { id, success: true } : { id, success: false, error: 'duplicate' };
    });
  }

  #addAll(body: unknown): object {
    const pairs = strings(body, 'assetIds').flatMap((id) =>
      strings(body, 'tagIds').map((tag) => this.#put(tag, id)),
    );
    return { count: pairs.filter(Boolean).length };
  }

  #put(tag: string, id: string): boolean {
    const asset = this.#asset(id);
    if (asset.tags.has(tag)) return false;
    if (asset.losses > 0) asset.losses -= 1;
    else asset.tags.add(tag);
    return true;
  }

  #asset(id: string): LateAsset {
    const asset = this.assets.get(id);
    if (!asset) throw new Error(`The test has no asset ${id}.`);
    return asset;
  }
}

const MOMENT = '2024-05-06T12:00:00.000Z';

const field = (body: unknown, name: string): unknown =>
  typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;

const text = (body: unknown, name: string): string => String(field(body, name));

const strings = (body: unknown, name: string): string[] => {
  const value = field(body, name);
  return Array.isArray(value) ? value.map(String) : [];
};
