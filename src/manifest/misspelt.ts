import { nearest } from './edit-distance.ts';

/**
 * All kinds of the APIs of Kubernetes that hold some of ours, by apiVersion: what is none of them, and much alike one, is
 * misspelt. What is like none may be a program's own: `apiVersion: v1` stands in many files.
 */
const KINDS_OF: Readonly<Record<string, readonly string[]>> = {
  v1: [
    ...['Binding', 'ComponentStatus', 'Config', 'ConfigMap', 'Endpoints', 'Event', 'LimitRange', 'Namespace', 'Node'],
    ...['PersistentVolume', 'PersistentVolumeClaim', 'Pod', 'PodTemplate', 'ReplicationController', 'ResourceQuota'],
    ...['Secret', 'Service', 'ServiceAccount', 'DeploymentConfig', 'Template'],
  ],
  'apps/v1': ['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet', 'ControllerRevision'],
  'batch/v1': ['Job', 'CronJob'],
};

/** Twice as long as the longest of them: what is longer is like none. */
const LONGEST = 50;

/** Whether all kinds of an API are known here. */
export function isOfKubernetes(apiVersion: string): boolean {
  return Object.hasOwn(KINDS_OF, apiVersion);
}

/** The kind of an API that a kind is like and is not; undefined if it is one, or like none. */
export function misspelt(apiVersion: string, kind: string): string | undefined {
  if (!isOfKubernetes(apiVersion) || kind.length > LONGEST) return undefined;
  const found = nearest(kind, KINDS_OF[apiVersion] as readonly string[]);
  return found === kind ? undefined : found;
}
