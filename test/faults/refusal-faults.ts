import { type Fault, http, JSON_TYPE } from './fault.js';

/** All registered statuses, except 407 and informational ones, which `fetch` handles itself. */
const STATUSES = [
  400, 401, 402, 403, 404, 405, 406, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 422, 423, 424,
  425, 426, 428, 429, 431, 451,
];

/** Each 4xx in the format of 2.x and 3.x. */
export const refusalFaults: Fault[] = STATUSES.flatMap((status): Fault[] => [
  {
    name: `${status} of a 3.x server`,
    serve: (_, response) =>
      void response
        .writeHead(status, { ...JSON_TYPE, 'x-correlation-id': 'cid-3' })
        .end(
          '{"message":"Validation failed","errors":[{"path":["ids",0],"code":"too_small","message":"No"}]}',
        ),
    outcome: () =>
      http(status, {
        correlationId: 'cid-3',
        issues: [{ path: ['ids', 0], code: 'too_small', message: 'No' }],
      }),
  },
  {
    name: `${status} of a 2.x server`,
    serve: (_, response) =>
      void response
        .writeHead(status, JSON_TYPE)
        .end(
          `{"message":["ids must be an array"],"error":"No","statusCode":${status},"correlationId":"cid-2"}`,
        ),
    outcome: () =>
      http(status, {
        correlationId: 'cid-2',
        issues: [{ path: ['ids'], message: 'ids must be an array' }],
      }),
  },
]);
