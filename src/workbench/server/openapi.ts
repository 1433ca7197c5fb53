/** The API described as OpenAPI 3.1; served at `/api/openapi.json`. */
import { z } from 'zod';
import { EXPORT_FORMATS, VERSION } from '../../index.js';
import { DOCUMENT_ORDERS } from './documents.js';
import { content, failed, type Json, json, query, ref, SCHEMAS } from './openapiParts.js';

const ID: Json = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'Id of the document',
  schema: { type: 'string' },
};
const WHOLE: Json = { type: 'integer', minimum: 0 };
const PAGING = [
  query('offset', 'How many to pass over', false, WHOLE),
  query('limit', 'How many to give, at most 1000', false, WHOLE),
];
const DOCUMENT_QUERY = [
  query('status', 'Only those that stand so; `open`: with something left to look at', false, {
    enum: ['', 'waiting', 'reading', 'ready', 'failed', 'open'],
  }),
  query('issuer', 'Who issued them'),
  query('year', 'Year of issue'),
  query('sort', 'What they are ordered by', false, { enum: DOCUMENT_ORDERS }),
  query('order', 'The least first, or the most', false, { enum: ['up', 'down'] }),
];
const TASK_QUERY = [
  query('q', 'Words, with or without tone marks'),
  query('agency', 'Words of the name of an agency that leads or supports'),
  query('quarter', '`2026-Q1`, or `none` for tasks without a date'),
  query('day', 'ISO date; tasks due on it'),
  query('dueBefore', 'ISO date; tasks due before it'),
  query('ids', 'Ids of documents, separated by commas; all where it is left out'),
];
const LANGUAGE = query('lang', 'Language of headings', false, { enum: ['vi', 'en'] });

/** The description; made anew at each call, so that nobody changes another's. */
export function openApi(): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'kehoach workbench',
      version: VERSION,
      description:
        'Documents of a folder, read as plans, checked and corrected. Every refusal has the form of Failure.',
    },
    paths: paths(),
    components: {
      schemas: Object.fromEntries(
        Object.entries(SCHEMAS).map(([name, schema]) => [
          name,
          z.toJSONSchema(schema, { target: 'draft-2020-12' }),
        ]),
      ),
    },
  };
}

function paths(): Json {
  const one = { parameters: [ID] };
  return {
    '/api/openapi.json': {
      get: { summary: 'This description', responses: { 200: content('OpenAPI 3.1', 'application/json') } },
    },
    '/api/documents': {
      get: {
        summary: 'Documents, the newest first unless told',
        parameters: [
          query('q', 'Words of name, letterhead, targets and tasks, with or without tone marks'),
          ...DOCUMENT_QUERY,
          ...PAGING,
        ],
        responses: { 200: json('The documents', 'DocumentList'), ...failed(400) },
      },
      post: {
        summary: 'Take in files; reading them goes on after the answer',
        requestBody: {
          required: true,
          content: {
            'multipart/form-data': {
              schema: {
                type: 'object',
                properties: {
                  files: {
                    type: 'array',
                    items: { type: 'string', contentMediaType: 'application/octet-stream' },
                  },
                },
              },
            },
          },
        },
        responses: { 202: json('What became of each file', 'UploadAnswer'), ...failed(400, 415) },
      },
    },
    '/api/documents/{id}': {
      ...one,
      get: { summary: 'One document', responses: { 200: json('The document', 'Document'), ...failed(404) } },
      delete: {
        summary: 'Put a document away, with its plan and corrections',
        responses: { 200: json('Its name in the trash', 'TrashEntry'), ...failed(404, 405) },
      },
    },
    '/api/trash': {
      get: {
        summary: 'Documents that were put away, the last first',
        responses: { 200: json('What can be brought back', 'TrashList') },
      },
    },
    '/api/trash/{id}/restore': {
      parameters: [
        {
          name: 'id',
          in: 'path',
          required: true,
          description: 'Name in the trash',
          schema: { type: 'string' },
        },
      ],
      post: {
        summary: 'Bring back a document with its corrections; it is read again',
        responses: { 202: json('The document', 'Document'), ...failed(404, 409) },
      },
    },
    '/api/documents/{id}/convert': {
      ...one,
      post: {
        summary: 'Read it again; corrections are applied again',
        responses: { 202: json('The document', 'Document'), ...failed(404) },
      },
    },
    '/api/documents/{id}/plan': {
      ...one,
      get: {
        summary: 'The plan, as the command writes it, with corrections applied',
        responses: { 200: json('The plan', 'Plan'), ...failed(404) },
      },
    },
    '/api/documents/{id}/text': {
      ...one,
      get: {
        summary: 'The canonical text that spans point into',
        responses: { 200: content('The text', 'text/plain'), ...failed(404) },
      },
    },
    '/api/documents/{id}/explain': {
      ...one,
      get: {
        summary: 'Why values came about: words, rule, example',
        parameters: [query('key', 'Key of an item; all where it is left out')],
        responses: { 200: content('Explanations', 'application/json'), ...failed(404) },
      },
    },
    '/api/documents/{id}/source': {
      ...one,
      get: {
        summary: 'The file itself, or a range of its bytes',
        responses: {
          200: content('The bytes', 'application/octet-stream'),
          206: content('The range that was asked for', 'application/octet-stream'),
          416: { description: 'The file has no such range' },
          ...failed(404),
        },
      },
    },
    '/api/documents/{id}/pages': {
      ...one,
      get: {
        summary:
          'The pages the places in the plan are on, as a PDF: the file itself, or made of a picture file',
        responses: {
          200: content('The PDF', 'application/pdf'),
          206: content('The range that was asked for', 'application/pdf'),
          416: { description: 'The PDF has no such range' },
          ...failed(404),
        },
      },
    },
    '/api/documents/{id}/corrections': {
      ...one,
      get: {
        summary: 'What people corrected',
        responses: { 200: json('Every line', 'CorrectionState'), ...failed(404) },
      },
      post: {
        summary: 'Correct: lines are added, never changed',
        requestBody: {
          required: true,
          content: { 'application/json': { schema: ref('CorrectionRequest') } },
        },
        responses: {
          200: json('Every line', 'CorrectionState'),
          409: json('Somebody else corrected the same value meanwhile', 'Conflict'),
          ...failed(400, 404, 413, 415, 422),
        },
      },
    },
    '/api/documents/{id}/events': {
      ...one,
      get: {
        summary: 'Every change of one document',
        responses: { 200: content('Server-sent events', 'text/event-stream'), ...failed(503) },
      },
    },
    '/api/events': {
      get: {
        summary: 'Every change of any document',
        responses: { 200: content('Server-sent events', 'text/event-stream'), ...failed(503) },
      },
    },
    '/api/tasks': {
      get: {
        summary: 'Tasks of all plans, nearest date first',
        parameters: [...TASK_QUERY, ...PAGING],
        responses: { 200: json('Tasks', 'TaskList'), ...failed(400) },
      },
    },
    '/api/diff': {
      get: {
        summary: 'What changed from one plan to another',
        parameters: [
          query('old', 'Id of the older document', true),
          query('new', 'Id of the newer document', true),
          query('format', 'json unless told', false, { enum: ['json', 'html', 'markdown', 'csv'] }),
          LANGUAGE,
        ],
        responses: { 200: json('The comparison', 'PlanDiff'), ...failed(400, 404) },
      },
    },
    '/api/export': {
      get: {
        summary: 'What is asked for as a download, several files in a ZIP',
        parameters: [
          query('format', 'Any format of `kehoach export`', true, { enum: EXPORT_FORMATS }),
          query('for', 'What it is for: `tracking` with xlsx, the others with csv', false, {
            enum: ['tracking', 'planner', 'project', 'jira', 'trello'],
          }),
          query('documents', 'Words of documents, with or without tone marks'),
          ...DOCUMENT_QUERY,
          ...TASK_QUERY,
          LANGUAGE,
        ],
        responses: { 200: content('The file', 'application/octet-stream'), ...failed(400, 404) },
      },
    },
  };
}
