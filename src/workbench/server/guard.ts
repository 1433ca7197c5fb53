/** Who may ask: pages of this server only, under names it goes by, and over a network only with the token. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { refusal } from './refusal.js';

export interface GuardOptions {
  /** Names the server goes by, as a Host header has them: `127.0.0.1:4680`. */
  hosts: () => ReadonlySet<string>;
  /** Asked of everybody where the server listens to more than this machine. */
  token: string | null;
}

const COOKIE = 'kehoach-token';

/** `wasm-unsafe-eval` lets pdf.js decode pictures (JPEG 2000, JBIG2) in WebAssembly; it allows no script text to run. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Refuses a foreign Host (a name somebody made point here), a foreign Origin and requests another site's page makes, and sets the headers
 * that keep a document's text from running anything.
 */
export function guard({ hosts, token }: GuardOptions): MiddlewareHandler {
  return async (context, next) => {
    const refused = refusedBecause(context, hosts());
    if (refused !== null)
      context.res = refusal(context, 403, refused, 'Open the workbench at its own address.');
    else if (token !== null && !isKnown(context, token)) {
      context.res = refusal(
        context,
        401,
        'token-needed',
        'Open the address that `kehoach serve` printed, with its token.',
      );
    } else if (token !== null && context.req.query('token') !== undefined && context.req.path === '/') {
      setCookie(context, COOKIE, token, { httpOnly: true, sameSite: 'Strict', path: '/' });
      context.res = context.redirect('/');
    } else await next();
    const { headers } = context.res;
    headers.set('Content-Security-Policy', headers.get('Content-Security-Policy') ?? CONTENT_SECURITY_POLICY);
    headers.set('X-Content-Type-Options', 'nosniff');
    headers.set('X-Frame-Options', 'DENY');
    headers.set('Referrer-Policy', 'no-referrer');
    headers.set('Cross-Origin-Opener-Policy', 'same-origin');
    headers.set('Cross-Origin-Resource-Policy', 'same-origin');
    if (context.req.path.startsWith('/api/')) headers.set('Cache-Control', 'no-store');
  };
}

function refusedBecause(context: Context, hosts: ReadonlySet<string>): string | null {
  const host = context.req.header('host')?.toLowerCase() ?? '';
  if (!hosts.has(host)) return 'foreign-host';
  const origin = context.req.header('origin');
  if (origin !== undefined && origin.toLowerCase() !== `http://${host}`) return 'foreign-origin';
  const site = context.req.header('sec-fetch-site');
  const comesAlong = context.req.path.startsWith('/api/') || !['GET', 'HEAD'].includes(context.req.method);
  return comesAlong && site !== undefined && site !== 'same-origin' && site !== 'none'
    ? 'foreign-origin'
    : null;
}

function isKnown(context: Context, token: string): boolean {
  const bearer = /^Bearer (.+)$/.exec(context.req.header('authorization') ?? '')?.[1];
  return [bearer, getCookie(context, COOKIE), context.req.query('token')].some(
    (given) => given !== undefined && isSame(given, token),
  );
}

/** In constant time, whatever the lengths. */
function isSame(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => createHash('sha256').update(text).digest());
  return left !== undefined && right !== undefined && timingSafeEqual(left, right);
}
