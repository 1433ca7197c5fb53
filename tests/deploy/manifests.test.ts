/** What is deployed by, held to the schemas of those who read it and to the program it starts. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as keda from '@kubernetes-models/keda';
import { validate as dockerfileFaults } from 'dockerfile-utils';
import * as kubernetes from 'kubernetes-models';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { QUEUE } from '../../src/queue/index.js';
import { VERSION } from '../../src/version.js';
import { COMMAND, IS_BUILT } from '../support/built.js';
import { temporaryFolder } from '../support/folder.js';

const text = (name: string): string => readFileSync(join('deploy', name), 'utf8');

interface Manifest {
  apiVersion: string;
  kind: string;
  spec: Record<string, unknown>;
}

/** Schemas of the kinds that are used. */
const MODELS: Record<string, new (of: never) => { validate: () => void }> = {
  'apps/v1 Deployment': kubernetes.apps.v1.Deployment,
  'policy/v1 PodDisruptionBudget': kubernetes.policy.v1.PodDisruptionBudget,
  'keda.sh/v1alpha1 TriggerAuthentication': keda.kedaSh.v1alpha1.TriggerAuthentication,
  'keda.sh/v1alpha1 ScaledObject': keda.kedaSh.v1alpha1.ScaledObject,
};

function check(manifest: Manifest): void {
  const Model = MODELS[`${manifest.apiVersion} ${manifest.kind}`];
  if (Model === undefined) throw new Error(`no schema for ${manifest.apiVersion} ${manifest.kind}`);
  new Model(manifest as never).validate();
}

const manifests = ['worker.yaml', 'autoscaling.yaml'].flatMap((name) =>
  parseAllDocuments(text(join('kubernetes', name))).map((one) => one.toJS() as Manifest),
);
const named = (kind: string): Manifest => {
  const found = manifests.find((one) => one.kind === kind);
  if (found === undefined) throw new Error(`no ${kind}`);
  return structuredClone(found);
};

describe('manifests of Kubernetes', () => {
  test.each(manifests.map((one) => [one.kind, one] as const))('%s fits its schema', (_, manifest) => {
    expect(() => check(manifest)).not.toThrow();
  });

  test.each([
    ['Deployment', { replicas: 'hai' }],
    ['ScaledObject', { triggers: 'redis' }],
  ])('a %s that does not is seen', (kind, wrong) => {
    const manifest = named(kind);
    expect(() => check({ ...manifest, spec: { ...manifest.spec, ...wrong } })).toThrow(/must be/u);
  });

  test('name the version that is built, and its queue', () => {
    expect(text('kubernetes/worker.yaml')).toContain(`image: kehoach:${VERSION}\n`);
    expect(text('kubernetes/autoscaling.yaml')).toContain(`"bull:${QUEUE}:wait"`);
  });

  test('run as nobody, on a file system that is read only, with time to hand back', () => {
    const deployment = text('kubernetes/worker.yaml');
    const pod = kubernetesPod();
    expect(pod.securityContext).toMatchObject({ runAsNonRoot: true });
    expect(pod.containers[0]?.securityContext).toMatchObject({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    const grace = Number(/--grace, "(\d+)"/u.exec(deployment)?.[1]);
    expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(grace + 5);
  });
});

interface Pod {
  securityContext: object;
  terminationGracePeriodSeconds: number;
  containers: { args: string[]; securityContext: object }[];
}

function kubernetesPod(): Pod {
  return (named('Deployment').spec['template'] as { spec: Pod }).spec;
}

describe('the compose file', () => {
  const folder = temporaryFolder();
  const lint = (path: string) =>
    spawnSync('node_modules/.bin/dclint', ['--quiet', path], { encoding: 'utf8' });

  test('fits the specification', () => {
    const { status, stdout, stderr } = lint('deploy/compose.yaml');
    expect({ status, said: stdout + stderr }).toMatchObject({ status: 0 });
  });

  test('that does not is seen', () => {
    const wrong = join(folder, 'compose.yaml');
    writeFileSync(wrong, text('compose.yaml').replace('healthcheck:', 'healthchek:'));
    expect(lint(wrong).status).not.toBe(0);
  });

  test('loses nothing in a restart: Redis writes every change and evicts nothing', () => {
    const { services } = parse(text('compose.yaml')) as { services: Record<string, { command?: string[] }> };
    expect(services['redis']?.command?.join(' ')).toMatch(/--appendonly yes.*--maxmemory-policy noeviction/u);
  });
});

describe('the Dockerfile', () => {
  test('has no faults', () => {
    expect(dockerfileFaults(text('Dockerfile'))).toEqual([]);
    expect(dockerfileFaults(text('Dockerfile').replace('COPY src', 'COPPY src'))).not.toEqual([]);
  });

  test('is run by nobody, and copies what there is', () => {
    expect(text('Dockerfile')).toMatch(/^USER nonroot$/mu);
    const copied = [...text('Dockerfile').matchAll(/^COPY (?!--)(.+) \S+$/gmu)].flatMap(([, names = '']) =>
      names.split(' '),
    );
    expect(copied.length).toBeGreaterThan(4);
    expect(copied.filter((name) => !existsSync(name))).toEqual([]);
  });
});

describe.skipIf(!IS_BUILT)('what the containers are started with', () => {
  const { services } = parse(text('compose.yaml')) as { services: Record<string, { command: string[] }> };
  const commands = [
    ['compose', services['worker']?.command ?? []],
    ['Kubernetes', kubernetesPod().containers[0]?.args ?? []],
    ['Docker', JSON.parse(/^CMD (.+)$/mu.exec(text('Dockerfile'))?.[1] ?? '[]') as string[]],
  ] as const;

  test.each(commands)('by %s is known to the program', (_, [command = '', ...flags]) => {
    expect(command).toBe('work');
    const help = execFileSync(process.execPath, [COMMAND, command, '--help'], { encoding: 'utf8' });
    for (const flag of flags.filter((one) => one.startsWith('--'))) expect(help).toContain(`${flag} `);
  });
});
