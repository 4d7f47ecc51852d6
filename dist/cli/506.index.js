export const id = 506;
export const ids = [506];
export const modules = {

/***/ 3578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t7: () => (/* binding */ editsOf),
  HS: () => (/* binding */ everyProblem),
  c6: () => (/* binding */ readClusters),
  L4: () => (/* binding */ stateOf)
});

// EXTERNAL MODULE: ./src/manifest/kinds.ts + 1 modules
var kinds = __webpack_require__(6369);
// EXTERNAL MODULE: ./src/manifest/objects.ts
var manifest_objects = __webpack_require__(929);
// EXTERNAL MODULE: ./src/manifest/sentence.ts
var sentence = __webpack_require__(4616);
// EXTERNAL MODULE: ./src/cluster/content.ts
var content = __webpack_require__(5023);
// EXTERNAL MODULE: ./src/source/paths.ts
var source_paths = __webpack_require__(5261);
;// CONCATENATED MODULE: ./src/cluster/folders.ts

/** The last part of a path. */
function lastNameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** The deepest folder that holds both paths. */
function forkOf(one, other) {
    let end = 0;
    for (let i = 0; i < one.length && one[i] === other[i]; i++)
        if (one[i] === '/')
            end = i;
    return one.slice(0, end);
}
/** The next step from a folder down to a path in it: a folder in that folder, or the path itself. */
function stepTowards(folder, path) {
    const end = path.indexOf('/', folder === '' ? 0 : folder.length + 1);
    return end < 0 ? path : path.slice(0, end);
}
/** The folders that hold a path, the deepest first, the root last. */
function foldersAbove(path) {
    const folders = [];
    for (let folder = path; folder !== '';) {
        folder = (0,source_paths/* folderOf */.yS)(folder);
        folders.push(folder);
    }
    return folders;
}
/** How many folders of a path are in one another. */
function depthOf(folder) {
    return folder === '' ? 0 : folder.split('/').length;
}
/** Whether one of two folders is the other or holds it. */
function areNested(one, other) {
    return (0,source_paths/* isWithin */.UO)(one, other) || (0,source_paths/* isWithin */.UO)(other, one);
}

// EXTERNAL MODULE: ./src/cluster/group-by.ts
var group_by = __webpack_require__(7891);
// EXTERNAL MODULE: ./src/manifest/remember.ts
var remember = __webpack_require__(4586);
// EXTERNAL MODULE: ./src/cluster/pod-template.ts
var pod_template = __webpack_require__(1516);
;// CONCATENATED MODULE: ./src/cluster/identity.ts





/** The object's name; `migrate-*` if the API server makes one from `generateName`. Undefined if it has neither. */
function nameOf({ name, body }) {
    const prefix = (0,pod_template/* fieldAt */.UK)(body, ['metadata', 'generateName']);
    return name || (typeof prefix === 'string' && prefix !== '' ? `${prefix}*` : undefined);
}
/** `NetworkPolicy shop/db` or `Namespace shop`, for messages. */
function title(manifest) {
    const name = nameOf(manifest) ?? '(no name)';
    return (0,sentence/* say */.c) `${manifest.kind} ${(0,manifest_objects/* qualifiedName */.OL)((0,manifest_objects/* namespaceOf */.N6)(manifest), name)}`;
}
/**
 * Keeps one object of each identity, the last in the order of the files: applied one after another, it is the one that
 * stays. One that the API server refuses takes nobody's place. Objects without a name are none of them the same.
 *
 * @returns what is kept, all that is declared of each object of which there is more than that, and what of it is refused
 */
function lastOfEach(manifests, isRefused = () => false) {
    const byIdentity = new Map();
    for (const [i, manifest] of manifests.entries()) {
        const identity = identityOf(manifest) || `${i}`;
        const same = byIdentity.get(identity);
        if (same === undefined)
            byIdentity.set(identity, [manifest]);
        else
            same.push(manifest);
    }
    const groups = [...byIdentity.values()];
    const repeated = groups.filter((group) => group.length > 1);
    const all = new Set(repeated.flat().filter(isRefused));
    const last = new Set(groups.map((group) => group.findLast((manifest) => !all.has(manifest)) ?? group.at(-1)));
    const kept = manifests.filter((manifest) => last.has(manifest));
    return { kept, repeated, refused: [...all].filter((manifest) => !last.has(manifest)) };
}
/**
 * Which object of a cluster a manifest is about. Undefined of what gets its name from the API server: that makes a new
 * object each time it is applied.
 */
const identityOf = (0,remember/* remember */.k)((manifest) => {
    const isWorkload = (0,kinds/* roleOf */.kp)(manifest.apiVersion, manifest.kind) === 'workload';
    // A workload is told from others by its name alone, so one that gets its name there goes by `migrate-*`. Its kind says
    // all: where it has several APIs, they are of the same objects.
    const name = isWorkload ? nameOf(manifest) : manifest.name;
    const group = isWorkload ? '' : (0,kinds/* groupOf */.F8)(manifest.apiVersion);
    return name && JSON.stringify([group, manifest.kind, (0,manifest_objects/* namespaceOf */.N6)(manifest), name]);
});

;// CONCATENATED MODULE: ./src/cluster/duplicates.ts






// A message has an end.
const MOST_PLACES = 5;
/**
 * Says of objects that are declared more than once which of them counts. Where all say the same, nothing hangs on it: those
 * of the same folders are told together, and one that several builds make of one text is not told at all. Of objects that
 * the API server refuses, all of them, none counts, and what is wrong with each is told elsewhere.
 *
 * @param repeated all that is declared of each such object, in the order of the files
 * @param policies those that count
 */
function duplicates(repeated, policies, isRefused = () => false) {
    const alike = repeated.filter((group) => areAlike(group) && !group.some(isRefused));
    const byFolders = (0,group_by/* groupBy */.$)(alike.filter((group) => placesOf(group).length > 1), (group) => JSON.stringify(foldersOf(group)));
    const apart = repeated.filter((group) => !alike.includes(group));
    const asked = apart.length === 0 ? new Set() : (0,content/* keysAskedFor */.Mo)(policies);
    return [
        ...apart.flatMap((group) => duplicate(group, sameToPolicies(group, asked) ? 'note' : 'warning', isRefused)),
        ...[...byFolders.values()].map((groups) => declaredAlike(groups)),
    ];
}
/** Whether files, each of which declares the object once, say the same of it. */
function areAlike(group) {
    const files = new Map(group.map(({ path, line }) => [path, line]));
    if (group.some(({ path, line }) => files.get(path) !== line))
        return false;
    const [first, ...others] = group.map(({ body }) => body);
    return others.every((body) => body === first || textOf(body) === textOf(first));
}
/** Whether they are namespaces, and differ in nothing but labels that no policy asks for: it is one whichever counts. */
function sameToPolicies(group, asked) {
    if (group.some(({ kind }) => kind !== 'Namespace'))
        return false;
    return new Set(group.map((manifest) => (0,content/* contentOf */.$E)(manifest, () => asked))).size === 1;
}
/** All but annotations and what a server adds. */
function textOf(body) {
    return (0,content/* written */.Mp)({ ...body, metadata: (0,pod_template/* fieldAt */.UK)(body, ['metadata', 'labels']) ?? null, status: null });
}
function placesOf(group) {
    return [...new Set(group.map(({ path, line }) => `${path}:${line}`))];
}
/** Where the paths to the files fork: folders of one folder, or the files themselves. */
function foldersOf(group) {
    const paths = [...new Set(group.map(({ path }) => path))];
    const fork = paths.slice(1).reduce((folder, path) => forkOf(`${folder}/`, path), paths[0] ?? '');
    return [...new Set(paths.map((path) => stepTowards(fork, path)))].sort();
}
function declaredAlike(groups) {
    const [group] = groups;
    const { path, line } = group.at(-1);
    const more = groups.length - 1;
    const what = more === 0
        ? (0,sentence/* say */.c) `${title(group[0])} is`
        : (0,sentence/* say */.c) `${title(group[0])} and ${more} more ${more === 1 ? (0,sentence/* say */.c) `object` : (0,sentence/* say */.c) `objects`} are`;
    const folders = foldersOf(group);
    const [one = '', other = ''] = folders;
    const where = folders.length === 2 ? (0,sentence/* say */.c) `${one} and ${other}` : listed(folders);
    const message = (0,sentence/* say */.c) `${what} declared alike in ${where}, and ${more === 0 ? (0,sentence/* say */.c) `counts` : (0,sentence/* say */.c) `count`} once. If these are of different clusters, list them under "clusters" in the configuration.`;
    return { severity: 'note', code: 'duplicate-object', message, path, line, hidesFlows: false };
}
function duplicate(group, severity, isRefused) {
    const used = group.findLast((manifest) => !isRefused(manifest));
    if (used === undefined)
        return [];
    const which = group.some(isRefused) ? (0,sentence/* say */.c) `The last valid one` : (0,sentence/* say */.c) `The last`;
    const last = `${used.path}:${used.line}`;
    const others = placesOf(group).filter((place) => place !== last);
    const rest = others.length === 0
        ? (0,sentence/* say */.c) `, each time from ${last} and not alike. ${which} counts.`
        : (0,sentence/* say */.c) `. ${which}, at ${last}, counts; not so ${listed(others)}.`;
    return [
        {
            severity,
            code: 'duplicate-object',
            message: (0,sentence/* say */.c) `${title(used)} is declared ${group.length} times${rest}`,
            path: used.path,
            line: used.line,
            hidesFlows: false,
        },
    ];
}
function listed(places) {
    const named = places.slice(0, MOST_PLACES).map((place) => (0,sentence/* say */.c) `${place}`);
    const rest = places.length - named.length;
    const list = named.reduce((before, each) => (0,sentence/* say */.c) `${before}, ${each}`);
    return rest > 0 ? (0,sentence/* say */.c) `${list} and ${rest} more places` : list;
}

// EXTERNAL MODULE: ./src/cluster/namespace.ts
var namespace = __webpack_require__(3365);
// EXTERNAL MODULE: ./src/manifest/place.ts + 1 modules
var place = __webpack_require__(2492);
;// CONCATENATED MODULE: ./src/cluster/network-plugin.ts




/** The last part of an image's name of flannel, which connects pods and enforces no policy. */
const FLANNEL = /(?:^|\/)flannel(?::|@|$)/;
/** Images of programs that enforce policies, with flannel below them or in place of it. */
const ENFORCER = /calico|canal|cilium|antrea|kube-router|weave-npc|kube-network-policies|network-policy-agent|ovn-kube|kube-ovn|romana/;
/**
 * That a version installs flannel and nothing that enforces policies, so that perhaps nobody does.
 *
 * @param cni what the configuration says enforces them; it knows better than a manifest
 */
function installsNoEnforcer(cni, manifests, policies) {
    if (cni !== undefined || policies.length === 0)
        return [];
    const agents = manifests.filter(({ kind }) => kind === 'DaemonSet' || kind === 'Deployment');
    const isOne = (pattern) => (manifest) => imagesOf(manifest).some((image) => pattern.test(image));
    const flannel = agents.find(isOne(FLANNEL));
    if (flannel === undefined || agents.some(isOne(ENFORCER)))
        return [];
    const message = (0,sentence/* say */.c) `These manifests install flannel, which connects the pods and enforces no policy, and nothing that does: unless something else enforces them, everything is open, whatever the policies say. The key cni of the configuration says what does.`;
    const { path } = flannel;
    const { line } = (0,place/* place */.i)(flannel, []);
    return [{ severity: 'warning', code: 'policies-not-enforced', message, path, line, hidesFlows: false }];
}
const imagesOf = (0,remember/* remember */.k)(({ body }) => {
    const spec = ['spec', 'template', 'spec'];
    return ['initContainers', 'containers'].flatMap((key) => {
        const containers = (0,pod_template/* fieldAt */.UK)(body, [...spec, key]);
        return Array.isArray(containers) ? containers.flatMap(imageOf) : [];
    });
});
function imageOf(container) {
    const image = (0,pod_template/* fieldAt */.UK)(container, ['image']);
    return typeof image === 'string' ? [image] : [];
}

// EXTERNAL MODULE: ./src/manifest/decode.ts
var decode = __webpack_require__(9719);
// EXTERNAL MODULE: ./src/cluster/address.ts
var cluster_address = __webpack_require__(8438);
;// CONCATENATED MODULE: ./src/cluster/node.ts



/** What policies can see of a Node: its labels, and the addresses in its status that are no names (semantics C10). */
function readNode({ body }) {
    const labels = (0,decode/* decode */.D4)((0,decode/* map */.Tj)((0,decode/* text */.Qq)()), (0,pod_template/* fieldAt */.UK)(body, ['metadata', 'labels'])).value;
    const written = (0,pod_template/* items */.ld)(body, ['status', 'addresses']).map((each) => (0,pod_template/* fieldAt */.UK)(each, ['address']));
    const addresses = written.flatMap((value) => (typeof value === 'string' ? ((0,cluster_address/* parseAddress */.or)(value) ?? []) : []));
    return { labels: Object.fromEntries(labels), addresses: [...new Set(addresses.map(cluster_address/* formatAddress */.M0))] };
}

// EXTERNAL MODULE: ./src/manifest/objects-in.ts
var objects_in = __webpack_require__(4333);
;// CONCATENATED MODULE: ./src/cluster/not-modelled.ts






/** Says of an object what its API keeps it from; nothing if it is modelled. */
function notModelled(manifest) {
    const { apiVersion, kind, path, line } = manifest;
    const name = () => (0,sentence/* say */.c) `${title(manifest)} of ${apiVersion || '(no apiVersion)'}`;
    switch ((0,kinds/* roleOf */.kp)(apiVersion, kind)) {
        case 'unmodelled': {
            const message = (0,sentence/* say */.c) `${name()} is not modelled: flows that it opens or closes are not known. To judge the rest as if it were not there, leave its file out by paths.`;
            return [{ severity: 'warning', code: 'not-modelled', message, path, line, hidesFlows: true }];
        }
        case 'inert': {
            const message = (0,sentence/* say */.c) `${name()} is not modelled: it opens no flow, and what it takes away is not looked at.`;
            return [{ severity: 'note', code: 'not-modelled', message, path, line, hidesFlows: false }];
        }
        case 'unserved': {
            const policy = kind === '' ? policyWithoutKind(manifest) : (0,kinds/* meantPolicy */.mJ)(apiVersion, kind);
            const message = kind === '' ? withoutKind(manifest, policy) : unserved(manifest, policy);
            const code = policy === undefined ? 'version-not-served' : 'policy-rejected';
            return [{ severity: 'error', code, message, path, line, hidesFlows: false }];
        }
        default:
            return [];
    }
}
function unserved(manifest, policy) {
    const { apiVersion, kind } = manifest;
    const meant = policy ?? (0,kinds/* meantKind */.s2)(apiVersion, kind);
    const namespace = (0,kinds/* isClusterScoped */.Z6)(meant ?? kind) ? '' : (0,manifest_objects/* namespaceOf */.N6)(manifest);
    const what = (0,sentence/* say */.c) `${kind} ${(0,manifest_objects/* qualifiedName */.OL)(namespace, nameOf(manifest) ?? '(no name)')} of ${apiVersion || '(no apiVersion)'}`;
    return (0,sentence/* say */.c) `${what} is left out: no API server of today serves that kind in that version${hint(meant, kind)}`;
}
function hint(meant, kind) {
    if (meant !== undefined && meant !== kind)
        return (0,sentence/* say */.c) `; did you mean ${meant}?`;
    return meant === 'NetworkPolicy' ? (0,sentence/* say */.c) `; expected networking.k8s.io/v1.` : (0,sentence/* say */.c) `.`;
}
/** The kind of policy that an object without a kind was meant for, by what stands in its place, or else by its spec. */
function policyWithoutKind({ apiVersion, body }) {
    const written = body[(0,objects_in/* keyLikeKind */.nB)(body) ?? ''];
    if (typeof written === 'string')
        return (0,kinds/* meantPolicy */.mJ)(apiVersion, written);
    const isPolicy = ['podSelector', 'policyTypes', 'ingress', 'egress'].some((field) => (0,pod_template/* fieldAt */.UK)(body, ['spec', field]) !== undefined);
    return isPolicy ? (0,kinds/* meantPolicy */.mJ)(apiVersion, 'NetworkPolicy') : undefined;
}
function withoutKind(manifest, policy) {
    const { apiVersion, body } = manifest;
    const key = (0,objects_in/* keyLikeKind */.nB)(body);
    const what = (0,sentence/* say */.c) `${(0,manifest_objects/* qualifiedName */.OL)((0,manifest_objects/* namespaceOf */.N6)(manifest), nameOf(manifest) ?? '(no name)')} of ${apiVersion} has no kind and is left out`;
    if (key !== undefined)
        return (0,sentence/* say */.c) `${what}: did you mean kind, where it has ${key}?`;
    return policy === undefined ? (0,sentence/* say */.c) `${what}.` : (0,sentence/* say */.c) `${what}: did you mean ${`kind: ${policy}`}?`;
}

;// CONCATENATED MODULE: ./src/cluster/ownership.ts



/**
 * Folds workloads that a declared one owns into it, as a dump of a cluster has them: Pods of a ReplicaSet of a Deployment
 * are one workload. It keeps the labels and ports of its own template and takes over the addresses of its pods, so that
 * an ipBlock that holds one of them matches the workload: some of its pods can have the flow.
 */
function foldOwned(workloads) {
    const byId = new Map(workloads.map((workload) => [workload.id, workload]));
    const addresses = new Map();
    for (const workload of workloads) {
        const root = rootOf(workload, byId);
        const known = addresses.get(root) ?? new Set(root.addresses);
        for (const address of workload.addresses)
            known.add(address);
        addresses.set(root, known);
    }
    return workloads.flatMap((workload) => {
        const own = addresses.get(workload);
        return own === undefined ? [] : [{ ...workload, addresses: [...own] }];
    });
}
/** The declared workload that owns it in the end; itself if there is none. Owners in a circle own nothing. */
function rootOf(workload, byId) {
    const seen = new Set([workload]);
    let root = workload;
    for (;;) {
        const owner = ownerOf(root, byId);
        if (owner === undefined)
            return root;
        if (seen.has(owner))
            return workload;
        seen.add(owner);
        root = owner;
    }
}
function ownerOf({ manifest }, byId) {
    for (const reference of (0,pod_template/* items */.ld)(manifest.body, ['metadata', 'ownerReferences'])) {
        const [kind, name] = ['kind', 'name'].map((field) => (0,pod_template/* fieldAt */.UK)(reference, [field]));
        const owner = byId.get(`${(0,manifest_objects/* namespaceOf */.N6)(manifest)}/${kind}/${name}`);
        if (owner !== undefined && isMeant(owner.manifest, reference))
            return owner;
    }
    return undefined;
}
/** Whether the reference means this very object: of its group, and its uid where both tell one. */
function isMeant({ apiVersion, body }, reference) {
    const written = (0,pod_template/* fieldAt */.UK)(reference, ['apiVersion']);
    const [meant, uid] = [(0,pod_template/* fieldAt */.UK)(reference, ['uid']), (0,pod_template/* fieldAt */.UK)(body, ['metadata', 'uid'])];
    const sameGroup = typeof written === 'string' && (0,kinds/* groupOf */.F8)(written) === (0,kinds/* groupOf */.F8)(apiVersion);
    return sameGroup && (meant === undefined || uid === undefined || meant === uid);
}

// EXTERNAL MODULE: ./src/cluster/cidr.ts
var cluster_cidr = __webpack_require__(7090);
// EXTERNAL MODULE: ./src/cluster/ranges.ts
var cluster_ranges = __webpack_require__(5438);
;// CONCATENATED MODULE: ./src/cluster/pod-network.ts



/** They tell pods by who they are: a block of addresses covers none (semantics N4). */
const BLIND_TO_POD_ADDRESSES = new Set(['cilium']);
/** They connect pods and leave policies to others. */
const ENFORCES_NOTHING = new Set(['flannel', 'kubenet']);
/**
 * The addresses that pods can have, as far as a block of addresses covers pods at all: sorted ranges. None if it never
 * does, and undefined if that is not known.
 */
function podNetworkOf({ podCIDRs = [], cni = '', }) {
    if (BLIND_TO_POD_ADDRESSES.has(cni))
        return [];
    if (podCIDRs.length === 0)
        return undefined;
    return (0,cluster_ranges/* union */.KC)(podCIDRs.flatMap((cidr) => (0,cluster_cidr/* parseCidr */.GN)(cidr)?.range ?? []));
}
/** That the policies may be enforced by nobody. */
function notEnforced(cni, policies) {
    if (cni === undefined || !ENFORCES_NOTHING.has(cni) || policies.length === 0)
        return [];
    const message = (0,sentence/* say */.c) `The configuration says that ${cni} connects the pods. It enforces no policy by itself: unless something else does, everything is open, whatever the policies say.`;
    return [{ severity: 'warning', code: 'policies-not-enforced', message, hidesFlows: false }];
}

;// CONCATENATED MODULE: ./src/cluster/automatic-labels.ts
const JOB_KEYS = ['batch.kubernetes.io/controller-uid', 'controller-uid', 'batch.kubernetes.io/job-completion-index'];
const VIRTUAL_MACHINE = {
    known: (name) => ({ 'kubevirt.io': 'virt-launcher', 'vm.kubevirt.io/name': name }),
    unknown: ['kubevirt.io/created-by', 'kubevirt.io/nodeName'],
};
const AUTOMATIC = new Map([
    ['Deployment', { unknown: ['pod-template-hash'] }],
    ['ReplicaSet', { unknown: ['pod-template-hash'] }],
    ['DaemonSet', { unknown: ['controller-revision-hash', 'pod-template-generation'] }],
    [
        'StatefulSet',
        { unknown: ['statefulset.kubernetes.io/pod-name', 'apps.kubernetes.io/pod-index', 'controller-revision-hash'] },
    ],
    ['Job', { known: (name) => ({ 'batch.kubernetes.io/job-name': name, 'job-name': name }), unknown: JOB_KEYS }],
    // The jobs of these have a suffix that is not knowable.
    ['CronJob', { unknown: ['batch.kubernetes.io/job-name', 'job-name', ...JOB_KEYS] }],
    ['ScaledJob', { unknown: ['batch.kubernetes.io/job-name', 'job-name', ...JOB_KEYS] }],
    ['Rollout', { unknown: ['rollouts-pod-template-hash'] }],
    ['DeploymentConfig', { known: (name) => ({ deploymentconfig: name }), unknown: ['deployment'] }],
    // Knative: pods also get `app: <revision>` if their template has no `app`.
    [
        'Service',
        {
            known: (name) => ({ 'serving.knative.dev/service': name, 'serving.knative.dev/configuration': name }),
            unknown: [
                'app',
                'pod-template-hash',
                'serving.knative.dev/configurationGeneration',
                'serving.knative.dev/configurationUID',
                'serving.knative.dev/revision',
                'serving.knative.dev/revisionUID',
                'serving.knative.dev/serviceUID',
            ],
        },
    ],
    ['VirtualMachine', VIRTUAL_MACHINE],
    ['VirtualMachineInstance', VIRTUAL_MACHINE],
]);
/** The labels of a workload's pods as far as its manifest tells them: the controller's win over the template's. */
function podLabels({ kind, name }, template) {
    // One with a `generateName` has no name yet.
    return { ...template, ...(name !== '' && AUTOMATIC.get(kind)?.known?.(name)) };
}
/** Keys of labels that the workload's pods have and whose values its manifest does not tell (semantics W4). */
function undecidedKeys({ kind, labels }) {
    const { known, unknown } = AUTOMATIC.get(kind) ?? { unknown: [] };
    return [...unknown, ...Object.keys(known?.('') ?? {})].filter((key) => !Object.hasOwn(labels, key));
}

// EXTERNAL MODULE: ./src/manifest/label-syntax.ts
var label_syntax = __webpack_require__(4707);
// EXTERNAL MODULE: ./src/manifest/template.ts
var template = __webpack_require__(439);
;// CONCATENATED MODULE: ./src/cluster/workload-validation.ts




/** Kubernetes' own kinds. What the servers of other APIs check, a webhook mostly, is not known. */
const CHECKED = new Set([
    'Pod',
    'ReplicationController',
    'Deployment',
    'ReplicaSet',
    'StatefulSet',
    'DaemonSet',
    'Job',
    'CronJob',
]);
/** Kinds whose selector the server holds against the labels of their template. */
const SELECTING = new Set(['ReplicationController', 'Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet', 'Job']);
/** The server itself adds these to the template of a Job, and to its selector. */
const OF_JOBS = /^(?:batch\.kubernetes\.io\/)?(?:controller-uid|job-name)$/;
/**
 * What the API server has against a workload, of what decides about flows (semantics W5). What is absent is never held against
 * it: many manifests are a part that something completes. Nor is a text that is still to be filled in.
 *
 * @param labels those of its pod template
 */
function workloadFault(manifest, labels) {
    const { kind, body } = manifest;
    if (!CHECKED.has(kind))
        return undefined;
    const path = (0,pod_template/* templatePath */.Y7)(kind);
    return (labelFault(labels, [...path, 'metadata', 'labels']) ??
        first(['initContainers', 'containers'], (key) => {
            const at = [...path, 'spec', key];
            return first((0,pod_template/* items */.ld)(body, at), (container, i) => portsFault((0,pod_template/* items */.ld)(container, ['ports']), [...at, i, 'ports']));
        }) ??
        (SELECTING.has(kind) ? selectorFault(manifest, labels) : undefined));
}
/** What the first of some that has a fault has. */
function first(all, find) {
    for (const [i, one] of all.entries()) {
        const fault = find(one, i);
        if (fault !== undefined)
            return fault;
    }
    return undefined;
}
function labelFault(labels, at) {
    const label = (0,label_syntax/* refusedLabel */.j0)(Object.entries(labels));
    return label && invalid([...at, label.key], label.refused, label.fault);
}
const CONTAINER_PORT = (0,decode/* struct */.w3)('ContainerPort', { name: (0,decode/* text */.Qq)(), protocol: (0,decode/* text */.Qq)('v1.Protocol'), containerPort: decode/* int32 */.HA });
/** The ports of one container: no two of them may have one name. */
function portsFault(ports, at) {
    const names = new Set();
    return first(ports, (port, i) => {
        const written = (field) => (0,pod_template/* fieldAt */.UK)(port, [field]);
        const field = (name) => [...at, i, name];
        if (['name', 'protocol', 'containerPort'].some((each) => isUnknown(written(each))))
            return undefined;
        const { value, errors } = (0,decode/* decode */.D4)(CONTAINER_PORT, port, [...at, i]);
        const { name, protocol, containerPort: number } = value;
        if (errors[0])
            return errors[0];
        const [ofName] = name === '' ? [] : (0,label_syntax/* portNameFaults */.YF)(name);
        if (ofName !== undefined)
            return invalid(field('name'), name, ofName);
        if (names.has(name))
            return { field: field('name'), detail: `Duplicate value: ${name}` };
        if (name !== '')
            names.add(name);
        const isWritten = typeof written('containerPort') === 'number';
        if (isWritten && (number < 1 || number > 65_535))
            return invalid(field('containerPort'), `${number}`, 'must be between 1 and 65535, inclusive');
        if (protocol === '' || (0,pod_template/* isProtocol */.B_)(protocol))
            return undefined;
        const detail = `Unsupported value: ${protocol}: supported values: "SCTP", "TCP", "UDP"`;
        return { field: field('protocol'), detail };
    });
}
/** A mapping may be braces that YAML took for its own. */
function isUnknown(value) {
    return typeof value === 'string' ? (0,template/* mayBeFilled */.j8)(value) : typeof value === 'object' && value !== null;
}
function selectorFault({ kind, body }, labels) {
    const isMap = kind === 'ReplicationController';
    const wanted = Object.entries((0,pod_template/* fieldAt */.UK)(body, ['spec', 'selector', ...(isMap ? [] : ['matchLabels'])]) ?? {});
    if ([...wanted, ...Object.entries(labels)].flat().some((part) => (0,template/* mayBeFilled */.j8)(String(part))))
        return undefined;
    const missing = wanted.find(([key, value]) => !(kind === 'Job' && OF_JOBS.test(key)) && labels[key] !== value);
    if (missing === undefined)
        return undefined;
    const detail = `\`selector\` does not match template \`labels\`: ${missing.join('=')} is not among them`;
    return { field: ['spec', 'template', 'metadata', 'labels'], detail };
}
function invalid(field, value, detail) {
    return { field, detail: `Invalid value: ${value}: ${detail}` };
}

;// CONCATENATED MODULE: ./src/cluster/workload.ts








/** Reads what manifests of workload kinds declare. Pods that ran to their end are passed over (semantics H5). */
function readWorkloads(manifests) {
    const workloads = [];
    const problems = [];
    for (const manifest of manifests) {
        if ((0,pod_template/* isOver */.PU)(manifest))
            continue;
        const read = readWorkload(manifest);
        if ('id' in read)
            workloads.push(read);
        else
            problems.push(read);
    }
    return { workloads, problems };
}
/** One workload, labelled as its pods are (semantics W), or why the manifest declares none. */
const readWorkload = (0,remember/* remember */.k)((manifest) => {
    const name = nameOf(manifest);
    if (name === undefined)
        return rejected(manifest, NAMELESS);
    const template = (0,pod_template/* readPodTemplate */.I4)(manifest);
    if (!('labels' in template))
        return rejected(manifest, template);
    const fault = workloadFault(manifest, template.labels);
    if (fault !== undefined)
        return rejected(manifest, fault);
    const { kind } = manifest;
    const namespace = (0,manifest_objects/* namespaceOf */.N6)(manifest);
    return {
        id: `${namespace}/${kind}/${name}`,
        namespace,
        kind,
        name,
        labels: podLabels(manifest, template.labels),
        ports: template.ports,
        hostNetwork: template.hostNetwork,
        addresses: (0,pod_template/* podAddresses */.Ib)(manifest),
        manifest,
    };
});
const NAMELESS = {
    field: ['metadata', 'name'],
    detail: 'Required value: name or generateName is required',
};
function rejected(manifest, { field, detail }) {
    return {
        severity: 'error',
        code: 'workload-rejected',
        message: (0,sentence/* say */.c) `${title(manifest)} is invalid and is left out: ${(0,manifest_objects/* fieldName */.w5)(field)}: ${detail}.`,
        path: manifest.path,
        line: (0,place/* place */.i)(manifest, field).line,
        hidesFlows: false,
    };
}
/**
 * Workloads without a pod template. A Rollout may run the template of a Deployment; any other is part of an object, as a
 * patch is.
 */
function withoutTemplate(manifests) {
    const declared = new Set(manifests.filter(pod_template/* hasPodTemplate */.WI).map((each) => key((0,manifest_objects/* namespaceOf */.N6)(each), each.kind, each.name)));
    return manifests
        .filter((manifest) => !(0,pod_template/* hasPodTemplate */.WI)(manifest))
        .map((manifest) => {
        const { path, line } = manifest;
        const [kind, name] = ['kind', 'name'].map((field) => (0,pod_template/* fieldAt */.UK)(manifest.body, ['spec', 'workloadRef', field]));
        if (typeof kind !== 'string' || typeof name !== 'string') {
            const message = (0,sentence/* say */.c) `${title(manifest)} has no pod template and is left out.`;
            return { severity: 'warning', code: 'workload-without-template', message, path, line, hidesFlows: false };
        }
        const isDeclared = declared.has(key((0,manifest_objects/* namespaceOf */.N6)(manifest), kind, name));
        const pods = (0,sentence/* say */.c) `${title(manifest)} runs the pods of ${`${kind} ${name}`}`;
        const message = isDeclared ? (0,sentence/* say */.c) `${pods}, which stands for both.` : (0,sentence/* say */.c) `${pods}, which no manifest declares.`;
        return { severity: 'note', code: 'workload-reference', message, path, line, hidesFlows: !isDeclared };
    });
}
function key(namespace, kind, name) {
    return JSON.stringify([namespace, kind, name]);
}

;// CONCATENATED MODULE: ./src/cluster/build.ts













/**
 * Finds who exists in the manifests of one version, which make up one cluster, and what of them does not count. The order
 * of the manifests is that of the files.
 *
 * @param facts what the configuration says of the cluster
 * @param refusals what the API server has against a policy; none if it takes it
 */
function buildCluster(manifests, facts = {}, refusals = () => []) {
    const byRole = (0,group_by/* groupBy */.$)(manifests, ({ apiVersion, kind }) => (0,kinds/* roleOf */.kp)(apiVersion, kind));
    const inRole = (role) => byRole.get(role) ?? [];
    const namespaces = lastOfEach(inRole('namespace').filter(({ name }) => name !== ''));
    const inWayOf = (manifest) => (0,kinds/* roleOf */.kp)(manifest.apiVersion, manifest.kind) === 'workload' ? readWorkloads([manifest]).problems : refusals(manifest);
    const isRefused = (manifest) => inWayOf(manifest).length > 0;
    // Without a template it may be a patch, which takes nobody's place.
    const templated = lastOfEach(inRole('workload').filter(pod_template/* hasPodTemplate */.WI), isRefused);
    const nodes = lastOfEach(inRole('node'));
    const policies = lastOfEach(inRole('policy'), isRefused);
    const declared = readWorkloads(templated.kept);
    const podNetwork = podNetworkOf(facts);
    const folded = foldOwned(declared.workloads);
    // Where blocks never cover pods, the addresses of pods are nothing to policies.
    const present = podNetwork?.length === 0 ? folded.map((each) => ({ ...each, addresses: [] })) : folded;
    const workloads = new Map(present.map((workload) => [workload.id, workload]));
    const inhabited = [...present.map(({ namespace }) => namespace), ...policies.kept.map(manifest_objects/* namespaceOf */.N6)];
    return {
        cluster: {
            name: facts.name ?? 'default',
            namespaces: (0,namespace/* readNamespaces */.D9)(namespaces.kept, inhabited, facts.namespaces),
            workloads,
            residents: (0,group_by/* groupBy */.$)(workloads.values(), ({ namespace }) => namespace),
            nodes: nodes.kept.map(readNode),
            ...(podNetwork === undefined ? {} : { podNetwork }),
            policies: policies.kept,
        },
        problems: [
            ...manifests.flatMap(notModelled),
            ...duplicates([namespaces, templated, nodes, policies].flatMap(({ repeated }) => repeated), policies.kept, isRefused),
            ...declared.problems,
            ...[...templated.refused, ...policies.refused].flatMap(inWayOf),
            ...withoutTemplate(inRole('workload')),
            ...(0,namespace/* withoutNamespace */.m1)([...templated.kept, ...policies.kept]),
            ...notEnforced(facts.cni, policies.kept),
            ...installsNoEnforcer(facts.cni, templated.kept, policies.kept),
        ],
    };
}

// EXTERNAL MODULE: ./src/config/config-place.ts
var config_place = __webpack_require__(4452);
// EXTERNAL MODULE: ./src/manifest/kustomize.ts + 1 modules
var manifest_kustomize = __webpack_require__(3195);
;// CONCATENATED MODULE: ./src/cluster/configured-gone.ts





/**
 * Names the charts and kustomizations of the configuration that base has and head has not: all they made looks removed.
 * Where the configuration of head names them no more, they are. Where it still does, they were perhaps moved, or removed by
 * mistake, and what is applied then is not known.
 */
function goneFromHead(configuration, [base, head]) {
    const { config, file, next = config } = configuration;
    if (base === undefined || head === undefined || config.folders === undefined)
        return [];
    const [before, after] = [foldersIn(base), foldersIn(head)];
    const stillNamed = new Set(next.folders?.map(({ what, at }) => keyOf(what, at)));
    const gone = new Map(config.folders
        .filter(({ what, at }) => before.has(keyOf(what, at)) && !after.has(keyOf(what, at)))
        .filter(({ what, at }) => stillNamed.has(keyOf(what, at)))
        .toReversed()
        .map((named) => [keyOf(named.what, named.at), named]));
    return [...gone.values()].toReversed().map(({ what, at, line }) => {
        const kind = what === 'chart' ? (0,sentence/* say */.c) `the Helm chart` : (0,sentence/* say */.c) `the kustomization`;
        const where = file === undefined ? (0,sentence/* say */.c) `` : (0,sentence/* say */.c) ` It stands in line ${line}${(0,config_place/* ofFile */.m)(configuration)}.`;
        const message = (0,sentence/* say */.c) `The configuration names ${kind} ${at || '.'}, which the change takes away: what it made counts as removed. If that is meant, take it out of the configuration too.${where}`;
        return {
            severity: 'warning',
            code: 'configured-and-removed',
            message,
            ...placeOf(configuration, line),
            hidesFlows: true,
        };
    });
}
function placeOf({ path }, line) {
    return path === undefined ? {} : { path, line };
}
/** The folders with a kustomization or a chart. */
function foldersIn({ ids }) {
    return new Set([...ids.keys()].flatMap((path) => {
        if (manifest_kustomize/* KUSTOMIZATION_FILE */.j9.test(path))
            return [keyOf('kustomization', (0,source_paths/* folderOf */.yS)(path))];
        return lastNameOf(path) === 'Chart.yaml' ? [keyOf('chart', (0,source_paths/* folderOf */.yS)(path))] : [];
    }));
}
function keyOf(what, at) {
    return JSON.stringify([what, at]);
}

;// CONCATENATED MODULE: ./src/cluster/way.ts


const NO_PART = { deepest: '', tags: [], key: '[]' };
/**
 * Finds the ways to places. A folder is also a part if it stands in another `overlays` folder under the name of one, or is
 * to a brother of `apps/a` what the part is to `apps/a`: an application that has nothing but `overlays/prod` contradicts
 * nobody, and still is no part of `dev`. Such a folder joins others and never makes a cluster of its own.
 */
function wayFinder({ parts, apart }) {
    const tagOf = (path) => (apart.has(lastNameOf(path)) ? path : lastNameOf(path));
    const plainWay = stepper(tagOf, (path) => parts.has(path));
    const known = [...new Map([...parts].map((path) => plainWay(path)).map((way) => [way.key, way.tags])).values()];
    const alike = new Set([...parts].filter((path) => !apart.has(lastNameOf(path))).flatMap(likes));
    const joins = (path, above) => likes(path).some((like) => alike.has(like)) &&
        known.some((tags) => [...above.tags, tagOf(path)].every((tag) => tags.includes(tag)));
    return stepper(tagOf, (path, above, isFolder) => parts.has(path) || (isFolder && joins(path, above)));
}
function stepper(tagOf, isPart) {
    const folders = new Map([['', NO_PART]]);
    const step = (path, isFolder) => {
        const above = toFolder((0,source_paths/* folderOf */.yS)(path));
        if (!isPart(path, above, isFolder))
            return above;
        const tags = [...new Set([...above.tags, tagOf(path)])];
        return { deepest: path, tags, key: JSON.stringify([...tags].sort()) };
    };
    const toFolder = (folder) => {
        const way = folders.get(folder) ?? step(folder, true);
        folders.set(folder, way);
        return way;
    };
    return (place) => step(place, false);
}
/** What a folder has in common with others like it; nothing in common has what lies in the root. */
function likes(folder) {
    const [name, around] = [lastNameOf(folder), (0,source_paths/* folderOf */.yS)(folder)];
    return around === ''
        ? []
        : [JSON.stringify(['in', lastNameOf(around), name]), JSON.stringify(['below', (0,source_paths/* folderOf */.yS)(around), name])];
}

;// CONCATENATED MODULE: ./src/cluster/parting.ts




/** More are not believed: a folder of examples has as many. */
const MOST_CLUSTERS = 100;
/**
 * Parts a repository so that no cluster holds an object twice with different content. Copies are parted at the folder
 * where the paths to them fork, deep forks first: those of `overlays` before those between it and `base`. What lies in no
 * part, or around one, counts for all parts, and gives way to an object of their own.
 *
 * @param places where the manifests of all versions stand
 * @returns the clusters, a single one without tags if there is nothing to part; undefined if there are too many
 */
function part(places, conflicts) {
    let parting = { parts: new Set(), apart: new Set() };
    for (let round = 0; round < MOST_CLUSTERS; round++) {
        const wayTo = once(wayFinder(parting));
        const clusters = clustersOf(places, wayTo);
        if (clusters === undefined)
            return undefined;
        const meet = meetingIn(clusters);
        const forks = deepest(conflicts.flatMap((copies) => forksOf(copies, wayTo, meet)));
        if (forks.length === 0)
            return { clusters, wayTo };
        parting = cut(parting, forks);
    }
    return undefined;
}
/** Many copies lie at one place. */
function once(wayTo) {
    const ways = new Map();
    return (place) => {
        const way = ways.get(place) ?? wayTo(place);
        ways.set(place, way);
        return way;
    };
}
/** The ways that no other way goes through all the parts of. */
function clustersOf(places, wayTo) {
    const ways = new Map();
    for (const place of places) {
        const way = wayTo(place);
        ways.set(way.key, way);
    }
    // Beside the clusters there are the ways that lead to several of them.
    if (ways.size > 2 * MOST_CLUSTERS)
        return undefined;
    const found = [...ways.values()].filter((way) => ![...ways.values()].some((other) => other !== way && holds(other, way.tags)));
    return found.length > MOST_CLUSTERS ? undefined : found;
}
/** Whether what has these tags counts for the cluster. */
function holds({ tags }, some) {
    return some.every((tag) => tags.includes(tag));
}
/** Says whether one of the clusters holds what stands at the ends of both ways. */
function meetingIn(clusters) {
    return (one, other) => clusters.some((cluster) => holds(cluster, one.tags) && holds(cluster, other.tags));
}
function forksOf(copies, wayTo, meet) {
    const byPart = (0,group_by/* groupBy */.$)(copies, ({ place }) => wayTo(place).deepest);
    const within = [...byPart.values()].flatMap(forksWithin);
    return within.length > 0 ? within : forksBetween(copies, wayTo, meet);
}
/** The deepest forks of copies that all lie in the same part, in the order of their places. */
function forksWithin(copies) {
    const folders = copies.flatMap(({ place, content }, i) => {
        const next = copies[i + 1];
        return next === undefined || next.content === content ? [] : [forkOf(place, next.place)];
    });
    if (folders.length === 0)
        return [];
    const depth = folders.reduce((most, folder) => Math.max(most, depthOf(folder)), 0);
    // Of the copies in one folder, two of which differ, each differs from another.
    const steps = new Map(folders.filter((folder) => depthOf(folder) === depth).map((folder) => [folder, new Set()]));
    for (const { place } of copies) {
        const folder = place.split('/', depth).join('/');
        if ((0,source_paths/* isWithin */.UO)(folder, place))
            steps.get(folder)?.add(stepTowards(folder, place));
    }
    return [...steps].map(([folder, found]) => ({ folder, steps: [...found] }));
}
/** Forks of copies that lie in different parts and still meet in a cluster, none of the parts within the other. */
function forksBetween(copies, wayTo, meet) {
    const wayOf = ({ place }) => wayTo(place);
    const groups = [...(0,group_by/* groupBy */.$)(copies, (copy) => JSON.stringify([wayOf(copy).key, copy.content])).values()];
    // So many are parted first that there are too many clusters.
    const few = groups.slice(0, 2 * MOST_CLUSTERS);
    return few.flatMap((group, i) => few.slice(i + 1).flatMap((others) => {
        const [first, second] = [group[0], others[0]];
        if (first.content === second.content || !meet(wayOf(first), wayOf(second)))
            return [];
        const pair = firstStrangers(group, others, (copy) => wayOf(copy).deepest);
        if (pair === undefined)
            return [];
        const [one, other] = pair.map(({ place }) => place);
        const folder = forkOf(one, other);
        return [{ folder, steps: [stepTowards(folder, one), stepTowards(folder, other)] }];
    }));
}
/** Two copies of which neither lies within the part of the other. */
function firstStrangers(some, others, partOf) {
    for (const one of some) {
        const other = others.find((each) => !(0,source_paths/* isWithin */.UO)(partOf(one), partOf(each)) && !(0,source_paths/* isWithin */.UO)(partOf(each), partOf(one)));
        if (other !== undefined)
            return [one, other];
    }
    return undefined;
}
function deepest(forks) {
    const depth = forks.reduce((most, { folder }) => Math.max(most, depthOf(folder)), 0);
    return forks.filter(({ folder }) => depthOf(folder) === depth);
}
/** Makes parts of the steps; where they are parts already, only names that they share with others can hold them together. */
function cut({ parts, apart }, forks) {
    const isCut = ({ steps }) => steps.every((step) => parts.has(step));
    const fresh = forks.filter((fork) => !isCut(fork)).flatMap(({ steps }) => steps);
    const shared = forks.filter(isCut).flatMap(({ steps }) => steps.map(lastNameOf));
    return { parts: new Set([...parts, ...fresh]), apart: new Set([...apart, ...shared]) };
}

;// CONCATENATED MODULE: ./src/cluster/moves.ts





/** Few objects stand in more folders, and a cluster that one of them leaves is left by others too. */
const MOST_FOLDERS = 10;
/**
 * Finds what tells folders with equal copies apart: a policy or a workload that the change takes out of one and puts into
 * the other. In one cluster that would mean nothing; of two, the one loses it and the other gains it.
 *
 * @param versions what is moved from the first to the second; in one version alone nothing is
 * @returns for each object, the move between two of its places, and the folders that each place lies in
 */
function moveFinder([before, after], areApart) {
    const moves = new Map();
    for (const [identity, old] of before ?? []) {
        if (moves.size >= MOST_CLUSTERS)
            break;
        for (const move of movesOf(old, after?.get(identity) ?? [], areApart))
            moves.set(JSON.stringify([move.from, move.to]), move);
    }
    return (same) => (moves.size === 0 || !isOfPods(same) ? undefined : movedIn(same, [...moves.values()]));
}
function movesOf(old, young, areApart) {
    if (!isOfPods(old) || young.length === 0)
        return [];
    const [gone, come] = [notIn(old, young, areApart), notIn(young, old, areApart)];
    return gone.flatMap((one) => come
        .filter((other) => areApart(one, other))
        .map(({ place }) => {
        const fork = forkOf(one.place, place);
        return { manifest: one.manifest, from: stepTowards(fork, one.place), to: stepTowards(fork, place) };
    }));
}
function isOfPods([first]) {
    const role = first && (0,kinds/* roleOf */.kp)(first.manifest.apiVersion, first.manifest.kind);
    return role === 'workload' || role === 'policy';
}
/** One at each place where the others are not, and no other of the same cluster in its folder. */
function notIn(some, others, areApart) {
    const theirs = (0,group_by/* groupBy */.$)(others, ({ place }) => (0,source_paths/* folderOf */.yS)(place));
    const own = new Map(some.map((placed) => [placed.place, placed]));
    return [...own.values()]
        .filter((one) => {
        const near = theirs.get((0,source_paths/* folderOf */.yS)(one.place)) ?? [];
        return near.length <= MOST_FOLDERS && near.every((other) => areApart(one, other));
    })
        .slice(0, MOST_FOLDERS);
}
function movedIn(same, moves) {
    const pathsTo = (place) => [place, ...(0,source_paths/* foldersAbove */.Zv)(place).reverse()];
    const paths = new Set(same.flatMap(({ place }) => pathsTo(place)));
    const between = moves.filter(({ from, to }) => paths.has(from) && paths.has(to));
    const [move] = between;
    if (move === undefined)
        return undefined;
    const sides = new Set(between.flatMap(({ from, to }) => [from, to]));
    return { move, sideOf: (place) => pathsTo(place).find((path) => sides.has(path)) ?? '' };
}

;// CONCATENATED MODULE: ./src/cluster/whole-sets.ts


const NONE = new Set();
/** Says what stands where in a version; nothing is counted before it is asked. */
function objectsAt(groups) {
    let byPlace;
    return (place) => {
        byPlace ??= countedIn(groups);
        return byPlace.get(place) ?? NONE;
    };
}
function countedIn(groups) {
    const byPlace = new Map();
    for (const [identity, same] of groups) {
        for (const placed of same) {
            for (const key of keysOf(placed))
                byPlace.set(key, (byPlace.get(key) ?? new Set()).add(identity));
        }
    }
    return byPlace;
}
function keysOf({ place, isFile }) {
    return isFile ? [place, `${(0,source_paths/* folderOf */.yS)(place)}/`] : [place];
}
/** Whether one of two sets holds several objects, and the other has them all. */
function whole_sets_areAlike(one, other) {
    const [fewer, more] = one.size > other.size ? [other, one] : [one, other];
    return fewer.size > 1 && [...fewer].every((identity) => more.has(identity));
}
/**
 * Tells places of different clusters from those of one: folders beside each other are apart. A folder in another, and files
 * of one folder, are mostly applied together, but for a whole set that stands twice: a kustomization and the file beside
 * or above it that was rendered from it, or two such files. Both must be there in all versions, so that one which comes,
 * goes or gets another name is none.
 */
function apartFinder(versions) {
    const known = new Map();
    const areSets = (one, other) => {
        const key = JSON.stringify([one, other]);
        const found = known.get(key) ??
            (versions.every((objectsOf) => objectsOf(one).size > 0 && objectsOf(other).size > 0) &&
                versions.some((objectsOf) => whole_sets_areAlike(objectsOf(one), objectsOf(other))));
        known.set(key, found);
        return found;
    };
    return (one, other) => {
        if (one.place === other.place)
            return false;
        const [folder, around] = [(0,source_paths/* folderOf */.yS)(one.place), (0,source_paths/* folderOf */.yS)(other.place)];
        if (!areNested(folder, around))
            return true;
        if (folder === around)
            return areSets(one.place, other.place);
        return keysOf(one).some((key) => keysOf(other).some((each) => areSets(key, each)));
    };
}

;// CONCATENATED MODULE: ./src/cluster/one-folder.ts



/** Of more copies only the first two that differ are held against each other. */
const MOST_COMPARED = 10;
/**
 * Tells copies in files of one folder that are slips from those of different clusters. `kubectl apply -f FOLDER` takes
 * them all, and the last in the order of their paths stays: a copied policy whose name was not changed replaces the one it
 * was copied from, and taking its file for a cluster would hide that. But there are folders with a `dev.yaml` and a
 * `prod.yaml`. These contradict each other in all versions, or each declares all that the other does.
 *
 * @returns the copies that part the repository, with the last of those that one cluster has, and what is in doubt; `places`
 * has the place of that last one for each of those
 */
function sortOutFolders(versions) {
    const clashes = versions.map(({ differing }) => [...differing].flatMap(clashesOf));
    const pairs = clashes.map((some) => new Set(some.flatMap(({ copies }) => pairsIn(copies).map(one_folder_keyOf))));
    const isUsual = (pair) => pairs.every((known) => known.has(one_folder_keyOf(pair)));
    const doubts = [];
    const places = new Map();
    const parting = versions.map((version, i) => {
        const others = versions.filter((_, other) => other !== i);
        const fates = (clashes[i] ?? []).map((clash) => ({ ...clash, fate: fateOf(clash.copies, version, isUsual) }));
        for (const { copies, fate } of fates)
            if (fate === 'parted in doubt')
                doubts.push({ copies, isParted: true });
        const slips = fates.filter(({ fate }) => fate === 'joined');
        const isLast = i === versions.length - 1;
        for (const some of (0,group_by/* groupBy */.$)(slips, ({ folder }) => folder).values()) {
            const open = some.find((clash) => some.length > 1 || !others.every((other) => isTold(clash, other, isLast)));
            if (open !== undefined)
                doubts.push({ copies: open.copies, isParted: false });
        }
        const left = new Map(version.differing);
        for (const { identity, copies } of slips) {
            const last = lastOf(copies);
            left.set(identity, inPlaceOf(copies, last, left.get(identity) ?? []));
            for (const manifest of last.written)
                places.set(manifest, last.place);
        }
        return [...left.values()].filter(differ);
    });
    return { parting, doubts, places };
}
function fateOf(copies, version, isUsual) {
    const pairs = pairsIn(copies);
    const usual = pairs.filter(isUsual);
    const alike = pairs.filter(([one, other]) => whole_sets_areAlike(version.objectsOf(one), version.objectsOf(other)));
    if (usual.length + alike.length === 0)
        return 'joined';
    if (copies.length > MOST_COMPARED)
        return 'parted';
    // Where files are parted anyway, one that is like them is one more.
    const known = new Set(usual.length === 0 ? [] : [...usual, ...alike].flat());
    return copies.every(({ place }) => known.has(place)) ? 'parted' : 'parted in doubt';
}
function clashesOf([identity, copies]) {
    const folders = (0,group_by/* groupBy */.$)(copies.filter(({ isFile }) => isFile), ({ place }) => (0,source_paths/* folderOf */.yS)(place));
    return [...folders].flatMap(([folder, some]) => (differ(some) ? [{ identity, folder, copies: some }] : []));
}
function differ(copies) {
    return copies.some(({ content }) => content !== copies[0]?.content);
}
/** The files that differ, two by two. */
function pairsIn(copies) {
    if (copies.length > MOST_COMPARED)
        return pairsIn(firstThatDiffer(copies));
    return copies.flatMap((one, i) => copies
        .slice(i + 1)
        .filter(({ content }) => content !== one.content)
        .map((other) => [one.place, other.place]));
}
function firstThatDiffer(copies) {
    const [first] = copies;
    return [first, copies.find(({ content }) => content !== first.content)];
}
function one_folder_keyOf(pair) {
    return JSON.stringify(pair);
}
function lastOf(copies) {
    return { ...copies.at(-1), written: copies.flatMap(({ written }) => written) };
}
/** All copies, where the last of some stands for these. */
function inPlaceOf(some, last, all) {
    const rest = all.filter(({ place }) => !some.some((each) => each.place === place));
    return [...rest, last].sort((a, b) => (a.place < b.place ? -1 : 1));
}
/**
 * Whether the comparison with another version tells all that a clash can mean: what does not count is the same there, so
 * the one that counts has come, or has changed, and is compared with it. If it is base's and its file is gone, this may
 * have been a cluster.
 */
function isTold({ identity, copies }, other, isLast) {
    const last = copies.at(-1);
    return (copies.slice(0, -1).every((copy) => other.hasSame(identity, copy)) &&
        (isLast || other.objectsOf(last.place).size > 0));
}

;// CONCATENATED MODULE: ./src/cluster/copies.ts










/** The manifests of a version: the plain ones, then those of each build. */
function placedIn({ manifests, builds }) {
    return [
        ...manifests.map((manifest) => ({ manifest, place: manifest.path, isFile: true })),
        ...builds.flatMap(({ tool, at, release = '', manifests }) => {
            const place = (0,source_paths/* inside */.nx)(at, tool === 'kustomize' ? 'kustomization.yaml' : `Chart.yaml:${release}`);
            return manifests.map((manifest) => ({ manifest, place, isFile: false }));
        }),
    ];
}
/** The folders that each object of a version is applied from: that of its file, or those of the builds that make it. */
function rootsIn(version) {
    let roots;
    return (manifest) => {
        if (roots === undefined) {
            roots = new Map();
            for (const [each, some] of (0,group_by/* groupBy */.$)(placedIn(version), (placed) => placed.manifest)) {
                roots.set(each, [...new Set(some.map(({ place }) => (0,source_paths/* folderOf */.yS)(place)))]);
            }
        }
        return roots.get(manifest) ?? [];
    };
}
/**
 * The objects that turn up twice with different content in a version, for each version. Several
 * contents in one file are no matter of places, nor are slips in one folder: of these the last counts.
 *
 * Equal copies of a workload or a policy are of one cluster until the change adds or takes away some of them and leaves
 * others, or takes something out of a folder with one and puts it into a folder with another: where `prod` loses what `dev`
 * keeps or gains, they are of two, and taken for one nothing would seem to change.
 */
function differingCopies(versions) {
    const asked = askedIn(versions);
    const groups = versions.map((placed) => groupsIn(placed));
    const objects = groups.map(objectsAt);
    const areApart = apartFinder(objects);
    const movedIn = moveFinder(groups, areApart);
    return sortOutFolders(groups.map((own, version) => {
        const differing = [...own].flatMap(([identity, same]) => {
            const others = groups.flatMap((each, other) => (other === version ? [] : (each.get(identity) ?? [])));
            const copies = copiesIn(same, aloneAmong(same, others, areApart), movedIn(same), asked);
            return copies.every(({ content }) => content === copies[0]?.content) ? [] : [[identity, copies]];
        });
        const objectsOf = objects[version];
        return { differing: new Map(differing), objectsOf, hasSame: sameIn(own, asked) };
    }));
}
/** The copies of one object, if some may differ. */
function copiesIn(same, alone, moved, asked) {
    if (same.length === 1)
        return [];
    const mayDiffer = alone.size > 0 || moved !== undefined;
    if (!mayDiffer && same.every(({ manifest }) => manifest.body === same[0]?.manifest.body))
        return [];
    return byPlace(same).map((copy) => {
        const isAlone = alone.has(copy.place);
        const kind = JSON.stringify([isAlone, moved?.sideOf(copy.place)]);
        return {
            ...copy,
            isAlone,
            content: `${kind}${(0,content/* contentOf */.$E)(copy.manifest, asked)}`,
            ...(moved && { move: moved.move }),
        };
    });
}
function sameIn(groups, asked) {
    return (identity, { place, manifest }) => {
        const other = groups.get(identity)?.findLast((each) => each.place === place)?.manifest;
        return other !== undefined && (0,content/* contentOf */.$E)(other, asked) === (0,content/* contentOf */.$E)(manifest, asked);
    };
}
/** Of more places only the folders are held against each other. */
const copies_MOST_COMPARED = 20;
/**
 * The places with copies that the other version has elsewhere alone, if it has some of those here and no others. What is not
 * apart from a place with a copy of both versions is no cluster beside that.
 */
function aloneAmong(same, others, areApart) {
    const [{ manifest }] = same;
    const role = (0,kinds/* roleOf */.kp)(manifest.apiVersion, manifest.kind);
    if (same.length === 1 || others.length === 0 || (role !== 'workload' && role !== 'policy'))
        return new Set();
    const [here, there] = [same, others].map((some) => new Set(some.map(({ place }) => (0,source_paths/* folderOf */.yS)(place))));
    if (![...(there ?? [])].every((folder) => here?.has(folder)))
        return new Set();
    const beside = [...(here ?? [])].filter((folder) => ![...(there ?? [])].some((other) => areNested(folder, other)));
    const isAlone = same.length + others.length > copies_MOST_COMPARED
        ? ({ place }) => beside.includes((0,source_paths/* folderOf */.yS)(place))
        : (one) => others.every((other) => areApart(one, other));
    return new Set(same.filter(isAlone).map(({ place }) => place));
}
function byPlace(same) {
    return [...(0,group_by/* groupBy */.$)(same, ({ place }) => place).values()]
        .map((some) => ({ ...some.at(-1), written: some.map(({ manifest }) => manifest) }))
        .sort((a, b) => (a.place < b.place ? -1 : 1));
}
/** What each object that counts is made of, by its identity. */
function groupsIn(placed) {
    const groups = new Map();
    for (const each of placed) {
        const identity = counts(each.manifest) ? identityOf(each.manifest) : undefined;
        if (!identity)
            continue;
        const group = groups.get(identity);
        if (group)
            group.push(each);
        else
            groups.set(identity, [each]);
    }
    return groups;
}
/** Whether the object takes part in what a version means: a patch of a workload does not, nor what no server serves. */
function counts(manifest) {
    const role = (0,kinds/* roleOf */.kp)(manifest.apiVersion, manifest.kind);
    if (role === 'workload')
        return (0,pod_template/* hasPodTemplate */.WI)(manifest);
    return role !== undefined && role !== 'inert' && role !== 'unserved';
}
/** The keys that any policy of the versions asks for, looked for when they are first wanted. */
function askedIn(versions) {
    let keys;
    const isPolicy = ({ apiVersion, kind }) => (0,kinds/* roleOf */.kp)(apiVersion, kind) === 'policy';
    return () => {
        keys ??= (0,content/* keysAskedFor */.Mo)(new Set(versions.flatMap((placed) => placed.map(({ manifest }) => manifest)).filter(isPolicy)));
        return keys;
    };
}

// EXTERNAL MODULE: ./src/source/digest.ts
var digest = __webpack_require__(4377);
// EXTERNAL MODULE: ./src/source/input-error.ts
var input_error = __webpack_require__(1050);
// EXTERNAL MODULE: ./src/source/order.ts
var order = __webpack_require__(4921);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
;// CONCATENATED MODULE: ./src/source/spare-memory.ts

/**
 * From now on V8 collects garbage sooner: of a large input most of the memory that a run takes would be garbage that it has no
 * reason yet to collect. That costs a tenth of the time and saves a third of the memory, so it is for large inputs alone.
 */
function spareMemory() {
    // The space for new objects stays as small as it is, the heap may grow by 30 in 100 between two full collections, and it
    // does not grow on while one is under way.
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
    (0,external_node_v8_.setFlagsFromString)('--heap-growing-percent=30');
    (0,external_node_v8_.setFlagsFromString)('--no-incremental-marking');
}

// EXTERNAL MODULE: ./src/manifest/destination.ts
var destination = __webpack_require__(5205);
// EXTERNAL MODULE: ./src/manifest/helm.ts
var helm = __webpack_require__(6465);
// EXTERNAL MODULE: ./src/manifest/limits.ts
var limits = __webpack_require__(9485);
// EXTERNAL MODULE: ./src/manifest/plan.ts
var plan = __webpack_require__(2862);
// EXTERNAL MODULE: ./src/manifest/read.ts + 7 modules
var read = __webpack_require__(5429);
;// CONCATENATED MODULE: ./src/manifest/skipped.ts


/** What to say of something that was not read; nothing, if nothing of it would have been wanted. */
function skippedProblem(item, scope) {
    const { path, why, detail = '' } = item;
    if (why === 'unreadable')
        return problem('warning', 'unreadable', path, (0,sentence/* say */.c) `This file cannot be read: ${detail}.`, true);
    if (!mayHold(path, scope))
        return undefined;
    if (why === 'symlink')
        return symlinkProblem(item, scope);
    return problem('warning', 'submodule-not-read', path, (0,sentence/* say */.c) `This is a submodule, and its files are not read.`, true);
}
/** A link that is not a file by what it leads to. One to a folder is not entered, as by kubectl. */
function symlinkProblem({ path, detail: target = '', led }, scope) {
    const code = 'symlink-not-followed';
    if (led?.to === 'outside') {
        return problem('warning', code, path, (0,sentence/* say */.c) `This symbolic link leads out of the version, to ${target}, and is not followed.`, true);
    }
    const makes = JSON.stringify([code, path, target]);
    const note = (message, changed) => ({
        ...problem('note', code, path, message, false),
        elsewhere: { makes, changed },
    });
    if (led?.to === 'folder') {
        if (!holdsFiles(led.path, scope))
            return undefined;
        return note((0,sentence/* say */.c) `This symbolic link to a folder is not followed; what is in there is read at ${led.path || '.'}.`, (0,sentence/* say */.c) `This symbolic link to the folder ${led.path || '.'} is not followed, and is not the same in both versions.`);
    }
    if (led?.to === 'file' || !scope.selects(path))
        return undefined;
    return note((0,sentence/* say */.c) `This symbolic link leads to no file: ${target}.`, (0,sentence/* say */.c) `This symbolic link leads to no file, ${target}, and is not the same in both versions.`);
}
/** Whether manifests may lie at or below something of which only the path is known. */
function mayHold(path, { selects }) {
    const mayBeFolder = !/\.[^/]*$/.test(path);
    return selects(path) || (mayBeFolder && selects(`${path}/any.yaml`));
}
function holdsFiles(folder, { files }) {
    return [...files].some((file) => (0,source_paths/* isWithin */.UO)(folder, file));
}
function problem(severity, code, path, message, hidesFlows) {
    return { severity, code, message, path, hidesFlows };
}

;// CONCATENATED MODULE: ./src/manifest/versions.ts













/**
 * Reads the manifests of versions. A content that several files or versions have is read once, and their manifests share
 * its bodies. No content is kept.
 *
 * @param selects the paths that hold manifests
 * @throws InputError if the files of a version or all contents together are over the limit, or if a source cannot be read
 */
async function readVersions(sources, selects) {
    const plans = [];
    for (const source of sources) {
        const listing = await source.list((0,plan/* listed */.KE)(selects));
        refuseTooMany(listing.entries.length, source.name);
        plans.push((0,plan/* planOf */.XC)(listing, selects));
    }
    const bytes = bytesIn(plans);
    refuseTooMuch(bytes);
    if (bytes > LARGE)
        spareMemory();
    const contents = await readContents(sources, plans);
    return plans.map((plan) => assemble(plan, contents, selects));
}
/** Bytes of manifests, from which on a run takes care of its memory. */
const LARGE = 2 ** 25;
function refuseTooMany(files, version) {
    if (files <= limits/* LIMITS */.b.files)
        return;
    throw new input_error/* InputError */.d(`${version} has ${files} files that may hold manifests, and the limit is ${limits/* LIMITS */.b.files}: choose fewer paths`);
}
/** Of all contents that there are to read, each counted once. */
function bytesIn(plans) {
    const sizes = new Map(plans.flatMap(({ files }) => files).map(({ id, size }) => [id, size]));
    return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}
function refuseTooMuch(total) {
    if (total <= limits/* LIMITS */.b.totalBytes)
        return;
    const [found, most] = [total, limits/* LIMITS */.b.totalBytes].map((bytes) => `${Math.round(bytes / 1e6)} MB`);
    throw new input_error/* InputError */.d(`There are ${found} of manifests to read, and the limit is ${most}: choose fewer paths`);
}
async function readContents(sources, plans) {
    const readings = new Map();
    const texts = new Map();
    for (const [i, source] of sources.entries()) {
        const { files = [], kustomizations = [], fleets = [] } = plans[i] ?? {};
        const short = [...kustomizations, ...fleets].filter(({ size }) => size <= limits/* LIMITS */.b.documentLength);
        const keptAsText = new Set(short.map(({ id }) => id));
        const ids = new Set([...files, ...short].map(({ id }) => id).filter((id) => !readings.has(id)));
        for await (const { id, bytes } of source.read([...ids])) {
            readings.set(id, (0,read/* readBlob */.gm)(bytes));
            if (keptAsText.has(id))
                texts.set(id, Buffer.from(bytes).toString());
        }
    }
    return { readings, at: createPlaced(), texts };
}
function createPlaced() {
    const known = (0,remember/* remember */.k)((_) => new Map());
    return (path, reading) => {
        const found = known(reading).get(path) ?? reading.objects.map((object) => ({ ...object, path }));
        known(reading).set(path, found);
        return found;
    };
}
function assemble(plan, { readings, at, texts }, selects) {
    const kustomizations = kustomizationsOf(plan, texts, selects);
    const selected = kustomizations.filter(({ isSelected }) => isSelected);
    const patches = new Set(selected.flatMap((each) => each.patches));
    const manifests = [];
    const problems = [];
    const lackKind = new Set();
    for (const { path, id } of plan.files) {
        const reading = readings.get(id);
        if (reading === undefined || patches.has(path))
            continue;
        for (const manifest of at(path, reading))
            manifests.push(manifest);
        for (const fault of reading.faults)
            problems.push({ ...fault, path });
        if (reading.lacksKind)
            lackKind.add(path);
    }
    const paths = new Set(plan.files.map(({ path }) => path));
    const scope = { selects, files: paths };
    problems.push(...plan.tooLarge.map(({ path, size }) => tooLarge(path, size)), ...plan.skipped.flatMap((item) => skippedProblem(item, scope) ?? []));
    return {
        manifests,
        problems: problems.sort(versions_byPlace),
        files: plan.files.length,
        paths,
        lackKind,
        kustomizations,
        fleets: plan.fleets.flatMap(({ path, id }) => {
            const text = texts.get(id);
            return text === undefined ? [] : (0,destination/* readFleet */.p9)(path, text);
        }),
        charts: new Map([...plan.charts].map(([chart, templates]) => [chart, templates.length])),
        ids: idsOf(plan),
    };
}
function kustomizationsOf({ kustomizations, skipped }, texts, selects) {
    const found = kustomizations.flatMap(({ path, id }) => {
        const text = texts.get(id);
        const isSelected = (0,plan/* selectsKustomization */.Tq)(path, selects);
        if (text !== undefined)
            return (0,manifest_kustomize/* readKustomization */.kG)(path, text, isSelected) ?? [];
        return (0,manifest_kustomize/* brokenKustomization */.hw)(path, (0,sentence/* say */.c) `it is longer than ${limits/* LIMITS */.b.documentLength} bytes`, isSelected);
    });
    const links = skipped
        .filter(({ path }) => manifest_kustomize/* KUSTOMIZATION_FILE */.j9.test(path))
        .map(({ path }) => (0,manifest_kustomize/* brokenKustomization */.hw)(path, (0,sentence/* say */.c) `it is no file of its own`, (0,plan/* selectsKustomization */.Tq)(path, selects)));
    return [...found, ...links].sort(order/* byPath */.f);
}
function tooLarge(path, size) {
    const message = (0,sentence/* say */.c) `It has ${size} bytes; files of up to ${limits/* LIMITS */.b.fileBytes} are read.`;
    return { severity: 'warning', code: 'file-too-large', message, path, hidesFlows: true };
}
/** Orders problems by path and line. */
function versions_byPlace(a, b) {
    return (0,order/* byPath */.f)(a, b) || (a.line ?? 0) - (b.line ?? 0);
}
function idsOf({ entries, charts, skipped }) {
    const ids = new Map(entries.map(({ path, id }) => [path, id]));
    for (const { path, detail = '' } of skipped)
        ids.set(path, detail);
    for (const chart of charts.keys()) {
        const parts = entries.filter(({ path }) => (0,helm/* isInChart */.IE)(chart, path));
        ids.set((0,helm/* chartFileOf */.aC)(chart), (0,digest/* digest */.b)('sha1', JSON.stringify(parts.map(({ path, id }) => [path, id]))));
    }
    return ids;
}

;// CONCATENATED MODULE: ./src/cluster/destinations.ts







/**
 * Versions in which objects that name no namespace have the one that Argo CD, Flux or Fleet gives them, by an object of the
 * same version that names their folder (semantics D1). Taken for those of `default`, the policies of all applications would
 * hide each other. Where several name the folder and not one namespace, nobody knows.
 *
 * Whether such an object is of this repository is not known either. Where only one of the versions has one that names a
 * folder, what was there before, or is left, did not get another namespace by that, as far as anybody can tell: it counts
 * for both. That the object came or went is told by itself.
 */
function withDestinations(versions) {
    const named = versions.map(namedIn);
    if (named.every((some) => some.length === 0))
        return versions;
    const copyOf = copier();
    const moved = versions.map((version, i) => {
        const others = named.flatMap((some, other) => (other === i ? [] : some.filter(({ isWatched }) => isWatched)));
        const find = destinationFinder(version, named[i] ?? [], others);
        const landed = new Map();
        const place = (manifest, item) => {
            if (manifest.namespace !== undefined || (0,kinds/* isClusterScoped */.Z6)(manifest.kind))
                return manifest;
            const by = find(item);
            if (by?.namespace === undefined)
                return manifest;
            const copy = copyOf(manifest, by.namespace);
            const key = JSON.stringify([by.folder, by.namespace]);
            const known = landed.get(key);
            if (known === undefined)
                landed.set(key, { by, manifests: [copy] });
            else
                known.manifests.push(copy);
            return copy;
        };
        return { version: placed(version, place), landed };
    });
    return moved.map(({ version, landed }, i) => {
        const others = moved.filter((_, other) => other !== i);
        const isShared = ([key, { manifests }]) => others.some((other) => areSame(manifests, other.landed.get(key)?.manifests));
        const notes = notesOn([...landed].filter((each) => !isShared(each)).map(([, { by }]) => by));
        return notes.length === 0 ? version : { ...version, problems: [...version.problems, ...notes].sort(versions_byPlace) };
    });
}
function areSame(some, others = []) {
    return some.length === others.length && some.every((manifest, i) => manifest === others[i]);
}
function namedIn({ problems, fleets }) {
    const watched = problems.flatMap(({ elsewhere, path = '', line = 1 }) => (elsewhere?.lands ?? []).map((destination) => ({
        ...destination,
        title: elsewhere?.title ?? (0,sentence/* say */.c) ``,
        path,
        line,
        isWatched: true,
    })));
    const bundles = fleets.map(({ path, line, destination }) => {
        return { ...destination, title: (0,sentence/* say */.c) `${path}`, path, line, isWatched: false };
    });
    return [...watched, ...bundles];
}
/** The one destination of an item, by the deepest folder that has any; undefined if there is none, or no one namespace. */
function destinationFinder({ builds }, own, others) {
    const built = new Set(builds.map(({ at }) => at));
    const [here, there] = [own, others].map((some) => (0,group_by/* groupBy */.$)(some, ({ folder }) => folder));
    const known = new Map();
    const near = (byFolder, { folder, isBuild }) => {
        const around = [folder, ...foldersAbove(folder)].filter((each) => (isBuild && each === folder) || !built.has(each));
        const some = around.map((each) => (byFolder?.get(each) ?? []).filter(({ isTree }) => isTree || each === folder));
        return some.find(({ length }) => length > 0) ?? [];
    };
    const find = (item) => {
        const found = [here, there].map((some) => near(some, item)).find(({ length }) => length > 0);
        return found?.every(({ namespace }) => namespace === found[0]?.namespace) ? found[0] : undefined;
    };
    return (item) => {
        const key = JSON.stringify(item);
        if (!known.has(key))
            known.set(key, find(item));
        return known.get(key);
    };
}
function placed(version, place) {
    return {
        ...version,
        manifests: version.manifests.map((each) => place(each, { folder: (0,source_paths/* folderOf */.yS)(each.path), isBuild: false })),
        builds: version.builds.map((build) => {
            // Helm has given its objects the namespace of the release.
            if (build.tool === 'helm')
                return build;
            return { ...build, manifests: build.manifests.map((each) => place(each, { folder: build.at, isBuild: true })) };
        }),
    };
}
/** Versions share their manifests, and much that is known of them. */
function copier() {
    const known = (0,remember/* remember */.k)((_) => new Map());
    return (manifest, namespace) => {
        const copy = known(manifest).get(namespace) ?? { ...manifest, namespace };
        known(manifest).set(namespace, copy);
        return copy;
    };
}
// A report has an end.
const MOST_NOTES = 5;
/** Says of folders with something that the versions do not have in common which namespace it counts for, and why. */
function notesOn(folders) {
    return folders.slice(0, MOST_NOTES).map(({ title, folder, namespace = '', path, line }, i) => {
        const rest = i === MOST_NOTES - 1 ? folders.length - MOST_NOTES : 0;
        const more = rest === 0 ? (0,sentence/* say */.c) `` : (0,sentence/* say */.c) ` So it is with ${rest} more ${rest === 1 ? (0,sentence/* say */.c) `folder` : (0,sentence/* say */.c) `folders`}.`;
        const message = (0,sentence/* say */.c) `${title} has ${folder || '.'} applied to the namespace ${namespace}: objects there that name none count as those of ${namespace}.${more}`;
        return { severity: 'note', code: 'namespace-given', message, path, line, hidesFlows: false };
    });
}

// EXTERNAL MODULE: ./src/manifest/edit-distance.ts
var edit_distance = __webpack_require__(4705);
;// CONCATENATED MODULE: ./src/cluster/configured-words.ts






const MOST_NAMED = 3;
/**
 * Names what no cluster takes. It hides nothing: whoever wrote the configuration, which is that of the base, has said what
 * is applied, and examples and tests are not. A policy that leaves a cluster's paths is closed or opened flows there.
 */
function untaken(paths) {
    const all = [...new Set(paths)].sort();
    if (all.length === 0)
        return [];
    const named = all.slice(0, MOST_NAMED).map((path) => (0,sentence/* say */.c) `${path}`);
    const list = named.reduce((before, each) => (0,sentence/* say */.c) `${before}, ${each}`);
    const more = all.length > named.length ? (0,sentence/* say */.c) ` and ${all.length - named.length} more` : (0,sentence/* say */.c) ``;
    const which = all.length === 1
        ? (0,sentence/* say */.c) `1 place with manifests is in no cluster`
        : (0,sentence/* say */.c) `${all.length} places with manifests are in no cluster`;
    const message = (0,sentence/* say */.c) `${which} of the configuration, and what they hold counts for nothing: ${list}${more}.`;
    return [{ severity: 'note', code: 'in-no-cluster', message, hidesFlows: false }];
}
/** Names objects that have left what the clusters of the configuration take in. */
function outOfClusters(left) {
    const [first] = left;
    const { path, line } = first;
    const others = left.length === 1 ? (0,sentence/* say */.c) `` : (0,sentence/* say */.c) `, and so have ${left.length - 1} more objects`;
    const message = (0,sentence/* say */.c) `${title(first)} has left what the clusters of the configuration take in${others}: what it means here is not looked at. Let the configuration take in this path first.`;
    return { severity: 'warning', code: 'moved-out-of-clusters', message, path, line, hidesFlows: true };
}
/**
 * Names what a cluster's configuration asks for and no version has, with what was perhaps meant. The cluster lacks what
 * should have been there, so flows may be hidden.
 *
 * @param paths all files of the versions
 */
function unmatched({ name, paths: patterns, kustomize, helm }, paths) {
    const kustomizations = paths.filter((path) => manifest_kustomize/* KUSTOMIZATION_FILE */.j9.test(path)).map(source_paths/* folderOf */.yS);
    const charts = paths.filter((path) => lastNameOf(path) === 'Chart.yaml').map(source_paths/* folderOf */.yS);
    const absent = [
        ...(0,source_paths/* missing */.LO)(patterns, paths).map((pattern) => nothingAt(pattern, (0,sentence/* say */.c) `file`, plainPart(pattern), around(paths))),
        ...kustomize
            .filter((at) => !kustomizations.includes(at))
            .map((at) => nothingAt(at, (0,sentence/* say */.c) `kustomization`, at, kustomizations)),
        ...helm
            .filter(({ chart }) => !charts.includes(chart))
            .map(({ chart }) => nothingAt(chart, (0,sentence/* say */.c) `chart`, chart, charts)),
    ];
    return absent.map((what) => ({
        severity: 'warning',
        code: 'cluster-path-not-found',
        message: (0,sentence/* say */.c) `The configuration of cluster ${name} names ${what}`,
        hidesFlows: true,
    }));
}
function nothingAt(named, what, wanted, there) {
    const near = nearest(wanted, there);
    const hint = near === undefined ? (0,sentence/* say */.c) `.` : (0,sentence/* say */.c) `; did you mean ${near}?`;
    return (0,sentence/* say */.c) `${named || '.'}, where no version has a ${what}${hint}`;
}
/** The folders and files before the first of a pattern's wildcards. */
function plainPart(pattern) {
    const steps = pattern.replace(/^(?:\.?\/)+|\/+$/g, '').split('/');
    const end = steps.findIndex((step) => /[*?[\]{}()!]/.test(step));
    return (end < 0 ? steps : steps.slice(0, end)).join('/');
}
function around(paths) {
    return [...new Set(paths.flatMap((path) => [path, ...foldersAbove(path)]))];
}
/** The path that is spelt most alike. */
function nearest(wanted, paths) {
    const most = Math.max(1, Math.floor(wanted.length / 4));
    const close = [...new Set(paths)]
        .filter((path) => path !== '' && path !== wanted && Math.abs(path.length - wanted.length) <= most)
        .map((path) => [(0,edit_distance/* editDistance */.Y)(path, wanted), path])
        .filter(([distance]) => distance <= most)
        .sort(([a, left], [b, right]) => a - b || (left < right ? -1 : 1));
    return close[0]?.[1];
}

;// CONCATENATED MODULE: ./src/cluster/configured.ts



/**
 * The clusters of the configuration. Each takes the plain manifests on its `paths` and what its kustomizations and charts
 * become. One that names nothing takes what the others do not name.
 */
function configuredClusters(versions, config) {
    const namers = config.filter(namesSomething).map(takerOf);
    const taken = (item) => namers.some((takes) => takes(item));
    const parts = config.map((cluster) => {
        const takes = namesSomething(cluster) ? takerOf(cluster) : (item) => !taken(item);
        return { name: cluster.name, manifests: versions.map((version) => manifestsOf(version, takes)), config: cluster };
    });
    const isRestTaken = namers.length < config.length;
    const items = versions.flatMap(itemsIn);
    const paths = [
        ...new Set(versions.flatMap(({ ids, manifests }) => [...ids.keys(), ...manifests.map(({ path }) => path)])),
    ];
    return {
        parts,
        problems: [
            ...config.flatMap((cluster) => unmatched(cluster, paths)),
            ...(isRestTaken ? [] : untaken(items.filter((item) => !taken(item)).map(pathOf))),
            ...movedOut(parts, versions, taken),
        ],
    };
}
/**
 * Says of objects that a cluster had in base and that lie where no cluster takes them in head: base's configuration counts,
 * so what they mean at their new place is never looked at, neither now nor after the configuration follows.
 */
function movedOut(parts, versions, taken) {
    const head = versions[1];
    if (head === undefined)
        return [];
    const had = new Set(parts.flatMap(({ manifests }) => (manifests[0] ?? []).map(identityOf)));
    for (const { manifests } of parts)
        for (const each of manifests[1] ?? [])
            had.delete(identityOf(each));
    const left = manifestsOf(head, (item) => !taken(item)).filter((manifest) => {
        const identity = identityOf(manifest);
        return identity !== undefined && had.has(identity);
    });
    return left.length === 0 ? [] : [outOfClusters(left)];
}
/** The file, or the folder that is built. */
function pathOf(item) {
    return 'path' in item ? item.path : item.build.at || '.';
}
function namesSomething({ paths, kustomize, helm }) {
    return paths.length + kustomize.length + helm.length > 0;
}
function takerOf(cluster) {
    const selects = cluster.paths.length === 0 ? () => false : (0,source_paths/* selectPaths */.c)(cluster.paths);
    return (item) => ('path' in item ? selects(item.path) : isOwnBuild(cluster, item.build));
}
function isOwnBuild({ kustomize, helm }, build) {
    if (build.tool === 'kustomize')
        return kustomize.includes(build.at);
    return helm.some((release) => release.chart === build.at && JSON.stringify(release) === JSON.stringify(build.helm));
}
function itemsIn({ manifests, builds }) {
    const paths = [...new Set(manifests.map(({ path }) => path))];
    return [...paths.map((path) => ({ path })), ...builds.map((build) => ({ build }))];
}
function manifestsOf({ manifests, builds }, takes) {
    const paths = new Map();
    const takesPath = (path) => {
        const known = paths.get(path) ?? takes({ path });
        paths.set(path, known);
        return known;
    };
    return [
        ...manifests.filter(({ path }) => takesPath(path)),
        ...builds.filter((build) => takes({ build })).flatMap((build) => build.manifests),
    ];
}

;// CONCATENATED MODULE: ./src/cluster/found-words.ts





// A message has an end.
const found_words_MOST_NAMED = 5;
const found_words_MOST_FOLDERS = 3;
/** Says how a repository was split, because of what, and what would settle it. */
function clustersFound(clusters, conflicts) {
    const list = found_words_listed(clusters.map(({ name, folders }) => (0,sentence/* say */.c) `${name} (${found_words_listed(folders.map(named), found_words_MOST_FOLDERS)})`), found_words_MOST_NAMED);
    const found = (0,sentence/* say */.c) `The manifests are taken for those of ${clusters.length} clusters, ${list}: ${difference(conflicts)}.`;
    const message = (0,sentence/* say */.c) `${found} ${ADVICE}`;
    return { severity: 'note', code: 'clusters-found', message, hidesFlows: false };
}
const ADVICE = (0,sentence/* say */.c) `List them under "clusters" in the configuration to settle which files make up which.`;
/** Says that nothing was split where it should have been. */
function tooManyClusters(conflicts) {
    const found = (0,sentence/* say */.c) `The manifests look like those of more than ${MOST_CLUSTERS} clusters and are taken for one: ${difference(conflicts)}.`;
    const message = (0,sentence/* say */.c) `${found} ${ADVICE}`;
    return { severity: 'warning', code: 'too-many-clusters', message, hidesFlows: true };
}
/** Says of files in one folder that they may be those of different clusters, or may not. */
function inOneFolder(doubts) {
    const [{ copies, isParted }] = [...doubts].sort((a, b) => (found_words_placesOf(a.copies) < found_words_placesOf(b.copies) ? -1 : 1));
    const [first, last] = [copies[0], copies.at(-1)];
    const taken = isParted
        ? (0,sentence/* say */.c) `They are taken for those of different clusters; applied as one folder, the last of them would count`
        : (0,sentence/* say */.c) `The last of them counts, as where the folder is applied; they may be those of different clusters`;
    const more = doubts.length === 1 ? (0,sentence/* say */.c) `` : (0,sentence/* say */.c) `, and it is not the only one`;
    const isOfVersions = first.move !== undefined || copies.some(({ isAlone }) => isAlone);
    const what = isOfVersions
        ? difference([copies])
        : (0,sentence/* say */.c) `${title(first.manifest)} at ${whereIs(first)} is not the one at ${whereIs(last)}`;
    const found = (0,sentence/* say */.c) `Files of one folder contradict each other in one of the versions alone: ${what}${more}.`;
    const message = (0,sentence/* say */.c) `${found} ${taken}. ${ADVICE}`;
    return { severity: 'warning', code: 'files-of-one-folder', message, hidesFlows: true };
}
/**
 * Says of objects in no part that every part which they count for has its own. If they are not the same in all versions,
 * it is not known what that means: they may be those of a cluster that was not told apart.
 *
 * @param lost those of each version
 */
function replacedEverywhere(lost) {
    const places = new Map(lost.flat().map((manifest) => [JSON.stringify([manifest.path, title(manifest)]), manifest]));
    const [first, ...rest] = places.values();
    if (first === undefined)
        return [];
    const { path, line } = first;
    const others = rest.length === 0
        ? (0,sentence/* say */.c) ``
        : rest.length === 1
            ? (0,sentence/* say */.c) `, as does 1 more object`
            : (0,sentence/* say */.c) `, as do ${rest.length} more objects`;
    const found = (0,sentence/* say */.c) `${title(first)} counts for no cluster, since each has another of its own${others}`;
    const code = 'replaced-in-every-cluster';
    const texts = lost.map((some) => JSON.stringify(some.map(({ path, body }) => [path, (0,content/* written */.Mp)(body)])));
    if (new Set(texts).size === 1)
        return [{ severity: 'note', code, message: (0,sentence/* say */.c) `${found}.`, path, line, hidesFlows: false }];
    const message = (0,sentence/* say */.c) `${found}. The versions are not the same in that: what this means is not known. ${ADVICE}`;
    return [{ severity: 'warning', code, message, path, line, hidesFlows: true }];
}
/** The first object that differs, and the first two places where it does; or what moves from one place to the other. */
function difference(conflicts) {
    const [copies] = [...conflicts].sort((a, b) => (found_words_placesOf(a) < found_words_placesOf(b) ? -1 : 1));
    const first = copies?.[0];
    const other = copies?.find(({ content }) => content !== first.content);
    const more = conflicts.length === 1 ? (0,sentence/* say */.c) `` : (0,sentence/* say */.c) `, and it is not the only one`;
    if (first.move !== undefined) {
        const { manifest, from, to } = first.move;
        return (0,sentence/* say */.c) `${title(manifest)} moves from ${from} to ${to}, which both have ${title(first.manifest)}`;
    }
    const [alone, kept] = first.isAlone ? [first, other] : [other, first];
    return first.isAlone === other.isAlone
        ? (0,sentence/* say */.c) `${title(first.manifest)} at ${whereIs(first)} is not the one at ${whereIs(other)}${more}`
        : (0,sentence/* say */.c) `both versions have ${title(first.manifest)} at ${whereIs(kept)}, and one of them at ${whereIs(alone)} as well${more}`;
}
function found_words_placesOf(copies) {
    return JSON.stringify(copies.map(({ place, manifest }) => [place, manifest.line]));
}
/** Where a person finds it: its line, or the folder of the build that makes it. */
function whereIs({ place, isFile, manifest }) {
    return isFile ? (0,sentence/* say */.c) `${`${place}:${manifest.line}`}` : named((0,source_paths/* folderOf */.yS)(place));
}
function named(folder) {
    return (0,sentence/* say */.c) `${folder === '' ? '.' : folder}`;
}
function found_words_listed(names, most) {
    const shown = names.length === most + 1 ? names : names.slice(0, most);
    const rest = names.length - shown.length;
    const [last, before] = rest === 0 ? [shown.at(-1), shown.slice(0, -1)] : [(0,sentence/* say */.c) `${rest} more`, shown];
    const list = before.length === 0 ? undefined : before.reduce((some, each) => (0,sentence/* say */.c) `${some}, ${each}`);
    return list && last ? (0,sentence/* say */.c) `${list} and ${last}` : (last ?? (0,sentence/* say */.c) ``);
}

;// CONCATENATED MODULE: ./src/cluster/names.ts

/**
 * Names clusters by their parts: `dev`, and `eu/prod` of a part in a part. Where that does not tell two apart, by as much of
 * the path as does.
 *
 * @param partOf the path of a part that the cluster alone has
 */
function namesOf(clusters, partOf) {
    const short = new Map(clusters.map((cluster) => [cluster.key, cluster.tags.map(lastNameOf).join('/')]));
    const counts = countOf([...short.values()]);
    const equal = clusters.filter(({ key }) => counts.get(short.get(key) ?? '') !== 1);
    const paths = equal.map(partOf);
    return new Map([...short, ...equal.map((cluster) => [cluster.key, distinct(partOf(cluster), paths)])]);
}
/** As much of the end of a path as no other has. */
function distinct(path, paths) {
    const steps = path.split('/');
    const ends = steps.map((_, i) => steps.slice(-1 - i).join('/'));
    const isAlone = (end) => paths.filter((other) => other === end || other.endsWith(`/${end}`)).length === 1;
    return ends.find(isAlone) ?? path;
}
function countOf(names) {
    const counts = new Map();
    for (const name of names)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return counts;
}

;// CONCATENATED MODULE: ./src/cluster/part.ts
/** The name of a cluster that is the only one. */
const ONLY = 'default';

;// CONCATENATED MODULE: ./src/cluster/found.ts






/**
 * Finds the clusters of a repository that has no configuration: one, until the same object turns up twice with different
 * content in a version. The split is the same for all versions.
 *
 * @param written the manifests of each version, in the order of the files
 */
function findClusters(written) {
    const { parting: conflictsOf, doubts, places: placeOfLast } = differingCopies(written);
    const versions = written.map((placed) => placed.map((each) => ({ ...each, place: placeOfLast.get(each.manifest) ?? each.place })));
    const conflicts = conflictsOf.flat();
    const doubtful = doubts.length > 0 ? [inOneFolder(doubts)] : [];
    if (conflicts.length === 0)
        return { parts: [everything(versions)], problems: doubtful };
    const places = new Set(versions.flatMap((placed) => placed.map(({ place }) => place)));
    const parting = part([...places], conflicts);
    if (parting === undefined) {
        return { parts: [everything(versions)], problems: [tooManyClusters(conflicts), ...doubtful] };
    }
    const { clusters, wayTo } = parting;
    const ways = new Map([...places].sort().map((place) => [place, wayTo(place)]));
    const wayOf = ({ place }) => ways.get(place);
    const folders = new Map(clusters.map(({ key }) => [key, new Set()]));
    for (const { key, deepest } of ways.values())
        folders.get(key)?.add(deepest);
    const foldersOf = ({ key }) => [...(folders.get(key) ?? [])];
    const names = namesOf(clusters, (cluster) => foldersOf(cluster)[0] ?? '');
    const isOfFiles = (cluster) => foldersOf(cluster).every((path) => places.has(path));
    const membersOf = versions.map((placed) => membersIn(placed, clusters, wayOf, isOfFiles));
    const sets = clusters.map((cluster) => ({
        cluster,
        replacedOf: conflictsOf.map((some) => replacedIn(cluster, some, wayOf)),
    }));
    const found = sets.map(({ cluster, replacedOf }) => ({
        name: names.get(cluster.key) ?? ONLY,
        folders: foldersOf(cluster),
        manifests: versions.map((placed, i) => placed
            .filter((each) => membersOf[i]?.(wayOf(each)).includes(cluster) && !replacedOf[i]?.has(each.manifest))
            .map(({ manifest }) => manifest)),
    }));
    const inOrder = found.sort((a, b) => (a.name < b.name ? -1 : 1));
    const kept = new Set(inOrder.flatMap(({ manifests }) => manifests.flat()));
    const lost = versions.map((_, i) => {
        const replaced = new Set(sets.flatMap(({ replacedOf }) => [...(replacedOf[i] ?? [])]));
        return [...replaced].filter((manifest) => !kept.has(manifest));
    });
    return {
        parts: inOrder.map(({ name, manifests }) => ({ name, manifests })),
        problems: [clustersFound(inOrder, conflicts), ...doubtful, ...replacedEverywhere(lost)],
    };
}
function everything(versions) {
    return { name: ONLY, manifests: versions.map((placed) => placed.map(({ manifest }) => manifest)) };
}
/** What gives way in a cluster: copies that lie around a part which has a copy of its own. */
function replacedIn(cluster, conflicts, wayOf) {
    const replaced = new Set();
    for (const copies of conflicts) {
        const present = copies.filter((copy) => holds(cluster, wayOf(copy).tags));
        const around = new Set(present.flatMap((copy) => foldersAbove(wayOf(copy).deepest)));
        for (const copy of present) {
            if (around.has(wayOf(copy).deepest))
                for (const manifest of copy.written)
                    replaced.add(manifest);
        }
    }
    return replaced;
}
/**
 * Says which clusters the ways of a version lead to. Where all folders of a cluster are missing, there is no such cluster
 * yet, or no more: what would count for it counts for the others alone, if there are others. A single file that comes or
 * goes makes no cluster come or go.
 */
function membersIn(placed, clusters, wayOf, isOfFiles) {
    const inhabited = new Set(placed.map((each) => wayOf(each).key));
    const members = new Map();
    return (way) => {
        const known = members.get(way.key);
        if (known !== undefined)
            return known;
        const all = clusters.filter((cluster) => holds(cluster, way.tags));
        const present = all.filter((cluster) => inhabited.has(cluster.key) || isOfFiles(cluster));
        const some = present.length > 0 ? present : all;
        members.set(way.key, some);
        return some;
    };
}

;// CONCATENATED MODULE: ./src/cluster/split.ts



/**
 * Says which manifests make up which cluster: as it is configured, or else by looking where copies of one object differ.
 * The split is the same for all versions.
 *
 * @param versions the versions that are compared
 * @param config the clusters of the configuration; none, if they are to be found
 * @returns at least one part, by name if they were found and else in the order of the configuration
 */
function splitClusters(versions, config) {
    return config.length > 0 ? configuredClusters(versions, config) : findClusters(versions.map(placedIn));
}

;// CONCATENATED MODULE: ./src/cluster/suggest.ts

/**
 * The configuration that says of clusters what was found of them, as YAML. Folders stand for all that is in them, so a
 * file that comes later is taken too.
 *
 * @param versions those that were split
 */
function suggestedConfig(parts, versions) {
    return ['clusters:', ...parts.flatMap((part) => entryOf(part, versions)), ''].join('\n');
}
function entryOf({ name, manifests }, versions) {
    const own = manifests.map((each) => new Set(each));
    const taken = new Set();
    const left = new Set();
    const built = new Set();
    versions.forEach((version, i) => {
        for (const manifest of version.manifests)
            (own[i]?.has(manifest) ? taken : left).add(manifest.path);
        for (const { at, manifests } of version.builds)
            if (manifests.some((each) => own[i]?.has(each)))
                built.add(at);
    });
    return [
        `  - name: ${JSON.stringify(name)}`,
        ...field('paths', covering(taken, [...left].filter((path) => !taken.has(path)))),
        ...field('kustomize', [...built].map((at) => at || '.')),
    ];
}
function field(name, values) {
    return values.length === 0
        ? []
        : [
            `    ${name}: [${[...values]
                .sort()
                .map((value) => JSON.stringify(value))
                .join(', ')}]`,
        ];
}
/** Globs for these files and none of the others: the outermost folders that hold nothing else. */
function covering(files, others) {
    const shared = new Set(others.flatMap(foldersAbove));
    const outermost = (path) => foldersAbove(path).findLast((folder) => !shared.has(folder)) ?? path;
    return [...new Set([...files].map(outermost))].map((path) => (path === '' ? '.' : escaped(path)));
}
function escaped(path) {
    return path.replace(/[\\*?[\]{}()!+@|]/g, '\\$&');
}

// EXTERNAL MODULE: ./src/flow/bits.ts
var bits = __webpack_require__(9406);
// EXTERNAL MODULE: ./src/flow/bounds.ts
var bounds = __webpack_require__(7527);
// EXTERNAL MODULE: ./src/flow/line.ts
var flow_line = __webpack_require__(4208);
// EXTERNAL MODULE: ./src/flow/list.ts
var list = __webpack_require__(2242);
// EXTERNAL MODULE: ./src/flow/port-atoms.ts
var port_atoms = __webpack_require__(5434);
// EXTERNAL MODULE: ./src/flow/ports.ts
var flow_ports = __webpack_require__(7220);
// EXTERNAL MODULE: ./src/flow/relevant.ts
var relevant = __webpack_require__(7027);
// EXTERNAL MODULE: ./src/flow/rulebook.ts + 2 modules
var flow_rulebook = __webpack_require__(3589);
// EXTERNAL MODULE: ./src/flow/spell.ts
var spell = __webpack_require__(6550);
// EXTERNAL MODULE: ./src/flow/universe.ts + 1 modules
var flow_universe = __webpack_require__(3369);
// EXTERNAL MODULE: ./src/flow/unseen.ts + 3 modules
var unseen = __webpack_require__(2077);
;// CONCATENATED MODULE: ./src/flow/ties.ts














/**
 * Policies of one tier of which one allows a flow that another denies, if they are of one priority (semantics P3) or one of
 * them has none (semantics P1): which of them counts is not defined. Told of each policy once, and only where a flow hangs
 * on it, whatever else decides about it before, after and at its other end.
 */
function tiedPolicies(state) {
    if (!mayTie(state))
        return [];
    const sets = (0,relevant/* relevantSets */.NQ)(state, { sources: relevant/* EVERYWHERE */.Zh, destinations: relevant/* EVERYWHERE */.Zh });
    const universe = (0,flow_universe/* createUniverse */.q)([state], (0,unseen/* unseenPods */.h)([state], [sets]).endpoints);
    const rulebook = (0,flow_rulebook/* createRulebook */.o)(universe, universe.sides[0]);
    const told = new Map();
    for (let endpoint = 0; endpoint < universe.endpoints.length; endpoint++) {
        for (const role of ['source', 'destination']) {
            for (const tie of tiesOn({ endpoint, role }, rulebook, universe)) {
                if (!told.has(tie.first))
                    told.set(tie.first, tie);
            }
        }
    }
    return [...told.values()].map(problemOf);
}
/** Hardly any cluster has policies without an order that say different things. */
function mayTie({ tiers: { ingress, egress } }) {
    return [...ingress, ...egress].some(({ rules }) => mayClash(rules.map((rule) => ({ rule }))));
}
function mayClash(rules) {
    const { ordered, unordered } = (0,bounds/* byOrder */.uq)(rules);
    return (0,bounds/* byPriority */.mu)(ordered).some((group) => {
        const rivals = [...unordered, ...group];
        return new Set(rivals.map(({ rule }) => rule.action)).size > 1 && (0,bounds/* byPolicy */.os)(rivals).size > 1;
    });
}
/** The ties in the direction that the line's endpoint judges. */
function tiesOn(line, rulebook, universe) {
    const size = universe.endpoints.length;
    const spelled = (0,spell/* spellLine */.Jr)(rulebook, line, size);
    const direction = line.role === 'source' ? 'egress' : 'ingress';
    const own = spelled?.[direction === 'egress' ? 0 : 1];
    if (!own?.some(({ touches }) => mayClash(touches)))
        return [];
    const sets = (spelled ?? []).flat().flatMap(({ touches }) => touches.map(({ ports }) => ports));
    const cut = sets.filter((ports) => ports !== flow_ports/* EVERY_PORT */.Kl);
    return (0,port_atoms/* atomsOf */.Q)(cut).flatMap((atom) => {
        const holds = (0,flow_line/* heldBy */.V)(atom, cut);
        const here = (tiers) => tiers.map((tier) => ({ ...tier, touches: tier.touches.filter(({ ports }) => holds(ports)) }));
        const [egress, ingress] = (spelled ?? []).map((tiers) => (0,bounds/* boundsOf */.BO)(here(tiers), size));
        if (egress === undefined || ingress === undefined)
            return [];
        const open = (0,bits/* removeAll */.C0)((0,bits/* keepAll */.bq)(egress.sometimes, ingress.sometimes), (0,bits/* keepAll */.bq)(egress.always, ingress.always));
        (0,list/* leaveOutNoFlows */.of)((0,bits/* keepAll */.bq)(open, rulebook.side.present), line, universe);
        return (0,bits/* isEmpty */.Im)(open) ? [] : clashes(here(own), open).map((pair) => ({ ...pair, direction }));
    });
}
/** The pairs of policies without an order that say different things of some of these other ends. */
function clashes(tiers, others) {
    const found = [];
    let open = others;
    for (const { touches } of tiers) {
        const passed = others.slice().fill(0);
        const { ordered, unordered } = (0,bounds/* byOrder */.uq)(touches);
        for (const group of (0,bounds/* byPriority */.mu)(ordered)) {
            const said = saidBy(group, open);
            const rivals = [...saidBy(unordered, open), ...said];
            rivals.forEach((one, i) => {
                const other = rivals.slice(i + 1).find((each) => ties_differ(one, each));
                if (other !== undefined)
                    found.push({ first: one.policy, second: other.policy });
            });
            for (const { allow, deny, pass } of said) {
                (0,bits/* addAll */.RZ)(passed, pass);
                open = (0,bits/* removeAll */.C0)((0,bits/* removeAll */.C0)((0,bits/* removeAll */.C0)(open.slice(), allow), deny), pass);
            }
        }
        open = (0,bits/* addAll */.RZ)(open.slice(), passed);
    }
    return found;
}
function saidBy(touches, open) {
    return [...(0,bounds/* byPolicy */.os)(touches)].map(([policy, own]) => ({ policy, ...(0,bounds/* sayings */.ZO)(own, open) })).sort(ties_byPlace);
}
function ties_byPlace({ policy: a }, { policy: b }) {
    return a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1;
}
function ties_differ(one, other) {
    const actions = ['allow', 'deny', 'pass'];
    return actions.some((a) => actions.some((b) => a !== b && !(0,bits/* isEmpty */.Im)((0,bits/* keepAll */.bq)(one[a].slice(), other[b]))));
}
function problemOf({ first, second, direction }) {
    const way = direction === 'egress' ? (0,sentence/* say */.c) `egress` : (0,sentence/* say */.c) `ingress`;
    const lineOf = (policy) => (0,place/* place */.i)(policy, ['spec', 'priority']).line;
    const other = (0,sentence/* say */.c) `${title(second)}, at ${second.path}:${lineOf(second)}`;
    const why = first.kind === 'BaselineAdminNetworkPolicy'
        ? (0,sentence/* say */.c) `${title(first)} has no priority, so nothing orders it and ${other}`
        : (0,sentence/* say */.c) `${title(first)} has the priority of ${other}`;
    return {
        severity: 'warning',
        code: 'priorities-equal',
        message: (0,sentence/* say */.c) `${why}, and the two say different things of some ${way}. Which of them counts is not defined.`,
        path: first.path,
        line: lineOf(first),
        hidesFlows: true,
    };
}

;// CONCATENATED MODULE: ./src/manifest/base-alone.ts

/**
 * The problems of one version, or of base and head, as they are told to a reader, who looks at head: what base alone has
 * begins with that, and what both have stands where head has it. Those of a difference between the two speak for both.
 */
function toldTogether([base = [], head]) {
    if (head === undefined)
        return base;
    const inHead = new Set(head.map(base_alone_keyOf));
    const alone = base.filter((problem) => !inHead.has(base_alone_keyOf(problem)));
    return [
        ...alone.map((problem) => isOfBoth(problem) ? problem : { ...problem, message: (0,sentence/* say */.c) `In base: ${problem.message}` }),
        ...head,
    ];
}
/** Whether an equal one is of the same thing, whatever line it stands at. */
function base_alone_keyOf({ severity, code, path = '', message, hidesFlows }) {
    return JSON.stringify([severity, code, path, (0,sentence/* write */.M)(message), hidesFlows]);
}
function isOfBoth({ elsewhere, hidesFlows }) {
    return elsewhere !== undefined && hidesFlows;
}

;// CONCATENATED MODULE: ./src/manifest/nothing.ts



/**
 * Says where it was a mistake that there is nothing to look at: a path with a typo selects no file, and a job that renders
 * and fails leaves an empty folder. Neither is a repository in which all is well.
 *
 * @param paths the globs that were asked for
 * @param amounts of the versions, in their order
 */
async function nothingToLookAt(paths, sources, amounts) {
    const problem = (code, message) => {
        return { severity: 'warning', code, message, hidesFlows: true };
    };
    if (paths.length > 0 && amounts.every(({ files }) => files === 0)) {
        const [first, ...others] = paths;
        const globs = others.reduce((before, each) => (0,sentence/* say */.c) `${before}, ${each}`, (0,sentence/* say */.c) `${String(first)}`);
        const where = sources.length === 1 ? (0,sentence/* say */.c) `this version has` : (0,sentence/* say */.c) `either version has`;
        return [
            problem('nothing-selected', (0,sentence/* say */.c) `No file that ${where} matches the paths: ${globs}. Nothing was looked at.`),
        ];
    }
    const [base, head] = amounts;
    const [before, after] = sources;
    // A commit says itself that everything is removed, and one of a new repository that nothing is there yet.
    if (before === undefined || after === undefined || after.commit !== undefined || head?.objects !== 0)
        return [];
    if (base !== undefined && base.objects > 0) {
        return [
            problem('nothing-there', (0,sentence/* say */.c) `${after.name} holds no object that matters, and the version before does: was it rendered?`),
        ];
    }
    if (before.commit !== undefined || (await holdsObject(after, paths)))
        return [];
    const message = (await holdsObject(before, paths))
        ? (0,sentence/* say */.c) `${after.name} holds no Kubernetes object, and the version before does: was it rendered?`
        : (0,sentence/* say */.c) `Neither ${before.name} nor ${after.name} holds a Kubernetes object: were they rendered?`;
    return [problem('nothing-there', message)];
}
/**
 * Names each glob of several that no file of the versions matches: what it was meant for is not looked at, whatever the
 * others bring in.
 *
 * @param found the paths of each version
 */
function pathsWithoutFile(paths, found) {
    const where = found.length === 1 ? (0,sentence/* say */.c) `this version` : (0,sentence/* say */.c) `either version`;
    return (0,source_paths/* missing */.LO)(paths, found.flatMap((each) => [...each])).map((path) => ({
        severity: 'warning',
        code: 'path-without-file',
        message: (0,sentence/* say */.c) `No file of ${where} matches the path ${path}, one of those to look at: is it spelt right?`,
        hidesFlows: false,
    }));
}
/**
 * Whether a version holds a Kubernetes object of any kind, by its text: of what was rendered, nothing need matter here. A
 * message in place of manifests speaks of no kind where an object would.
 *
 * @throws InputError if it cannot be read
 */
async function holdsObject(source, paths) {
    const { entries } = await source.list((0,source_paths/* selectPaths */.c)(paths));
    const ids = entries.filter(({ size }) => size <= limits/* LIMITS */.b.fileBytes).map(({ id }) => id);
    for await (const { bytes } of source.read(ids)) {
        if (KIND.test(Buffer.from(bytes).toString('latin1')))
            return true;
    }
    return false;
}
/** The key of a block, or of a mapping that begins a line; in JSON it may stand anywhere. */
const KIND = /^[ \t-]*(?:\{(?:.*[{,\s])?)?["']?kind["']?[ \t]*:|[{,]\s*"kind"\s*:/m;

// EXTERNAL MODULE: ./src/naming/amount.ts
var amount = __webpack_require__(706);
// EXTERNAL MODULE: ./src/policy/field-error.ts
var field_error = __webpack_require__(6517);
;// CONCATENATED MODULE: ./src/policy/rejection.ts






/** The API server rejects the policy: it has no effect and counts as absent (semantics T6). */
function rejection(policy, errors) {
    const [first] = errors;
    if (first === undefined)
        return [];
    return problemAt(policy, first.key === undefined ? first.field : [...first.field, first.key], {
        severity: 'error',
        code: 'policy-rejected',
        message: (0,sentence/* say */.c) `${title(policy)} is invalid: ${firstFew(errors.map(field_error/* describe */.q0))}.${errors.some(isQuotedNumber) ? QUOTED : (0,sentence/* say */.c) ``}`,
        hidesFlows: false,
    });
}
const QUOTED = (0,sentence/* say */.c) ` A number in quotes is the name of a port: as a number it stands without quotes.`;
/** The usual reason why the name of a port is none. */
function isQuotedNumber({ field, value }) {
    return field.at(-1) === 'port' && typeof value === 'string' && /^[0-9]+$/.test(value);
}
/**
 * The policy has fields that the API does not know (semantics D7). Strict clients (kubectl, server-side apply) are refused;
 * the others drop the fields, and so does the analysis: such policies are at work in clusters, and to take them for absent
 * would hide what they do.
 */
function unknownFields(policy, fields) {
    const [first] = fields;
    if (first === undefined)
        return [];
    const names = firstFew(fields.map((field) => (0,sentence/* say */.c) `unknown field ${(0,manifest_objects/* fieldName */.w5)(field)}${meant(field, policy)}`));
    return problemAt(policy, first, {
        severity: 'error',
        code: 'unknown-field',
        message: (0,sentence/* say */.c) `${title(policy)}: ${names}. Strict clients such as kubectl are refused for it; other clients drop it, and here it is dropped.`,
        hidesFlows: false,
    });
}
/** The names of fields that people misspell: of all policy APIs, for a field of another one is a hint too. */
const FIELDS = [
    ...['spec', 'podSelector', 'policyTypes', 'ingress', 'egress', 'from', 'to', 'ports', 'port', 'protocol', 'endPort'],
    ...['namespaceSelector', 'ipBlock', 'cidr', 'except', 'matchLabels', 'matchExpressions', 'key', 'operator', 'values'],
    ...['priority', 'subject', 'namespaces', 'pods', 'action', 'name', 'networks', 'nodes', 'tier'],
];
/** Where fields of a NetworkPolicy stand, by their names, in a rule of either direction. */
function placesIn(rules, peers) {
    const within = (parent, ...names) => names.map((name) => [name, `${parent}.${name}`]);
    return Object.fromEntries([
        ...within('spec', 'policyTypes', 'ingress', 'egress'),
        ...within(`${rules}[]`, 'ports', peers),
        ...within(`${peers}[]`, 'podSelector', 'namespaceSelector', 'ipBlock'),
        ...within('ports[]', 'port', 'protocol', 'endPort'),
        ...within('ipBlock', 'cidr', 'except'),
        ...within('matchExpressions[]', 'key', 'operator', 'values'),
    ]);
}
/** The name that was perhaps meant; where the name is right, its place. */
function meant(field, { kind }) {
    const last = `${field.at(-1)}`;
    const name = (0,edit_distance/* nearest */.p)(last, FIELDS);
    if (name === undefined)
        return (0,sentence/* say */.c) ``;
    if (name !== last)
        return (0,sentence/* say */.c) ` (did you mean ${name}?)`;
    const places = field.includes('egress') ? placesIn('egress', 'to') : placesIn('ingress', 'from');
    const place = kind === 'NetworkPolicy' && Object.hasOwn(places, name) ? places[name] : undefined;
    return place === undefined ? (0,sentence/* say */.c) `` : (0,sentence/* say */.c) ` (did you mean ${place}?)`;
}
/** The API server accepts the policy and warns of it (semantics V3). */
function serverWarnings(policy, warnings) {
    const [first] = warnings;
    if (first === undefined)
        return [];
    const texts = firstFew(warnings.map(({ field, warning }) => (0,sentence/* say */.c) `${(0,manifest_objects/* fieldName */.w5)(field)}: ${warning}`));
    return problemAt(policy, first.field, {
        severity: 'warning',
        code: 'nonstandard-cidr',
        message: (0,sentence/* say */.c) `${title(policy)}: ${texts}.`,
        hidesFlows: false,
    });
}
// One policy can hold thousands of them.
const MOST = 5;
/** The first few, and how many more there are. */
function firstFew(sentences) {
    const list = sentences.slice(0, MOST).reduce((before, next) => (0,sentence/* say */.c) `${before}; ${next}`);
    return sentences.length > MOST ? (0,sentence/* say */.c) `${list}; and ${sentences.length - MOST} more` : list;
}
/** A problem with the place of a field. */
function problemAt(policy, field, problem) {
    return [{ ...problem, path: policy.path, line: (0,place/* place */.i)(policy, field).line }];
}

// EXTERNAL MODULE: ./src/policy/tier.ts
var tier = __webpack_require__(7516);
;// CONCATENATED MODULE: ./src/policy/cluster-scoped-problems.ts









/** The policy is stored, and a selector of it means nothing: what its implementation does then nobody can say. */
function unreadableSelector(policy, errors) {
    const [first] = errors;
    if (first === undefined)
        return [];
    const message = (0,sentence/* say */.c) `${title(policy)} is left out, since a selector of it cannot be read: ${firstFew(errors.map(field_error/* describe */.q0))}.`;
    return problemAt(policy, first.field, { severity: 'error', code: 'selector-unreadable', message, hidesFlows: true });
}
// How peers were written up to release v0.1.1 (semantics C13).
const OLD_SELECTORS = ['namespaceSelector', 'sameLabels', 'notSameLabels'];
/** Fields that the definition does not have. Dropping some of the old ones leaves a peer of all namespaces. */
function unknownPeerFields(policy, fields) {
    const [first] = fields.filter(isOldPeer);
    const others = unknownFields(policy, fields.filter((field) => !isOldPeer(field)));
    if (first === undefined)
        return others;
    const message = (0,sentence/* say */.c) `${title(policy)}: ${(0,manifest_objects/* fieldName */.w5)(first)} is how peers were written up to release v0.1.1. It is dropped, or refused to strict clients such as kubectl, and what is left selects all namespaces.`;
    return [
        ...problemAt(policy, first, { severity: 'warning', code: 'old-peer-syntax', message, hidesFlows: false }),
        ...others,
    ];
}
function isOldPeer(field) {
    const [parent, last] = field.slice(-2);
    return parent === 'namespaces' && OLD_SELECTORS.includes(String(last));
}
/** Once: clusters that have the standard channel of the API alone reject the policy (semantics S4). */
function experimentalFields(policy, { ingress, egress }) {
    const inPeers = peersIn(egress).flatMap(({ peer, at }) => ['nodes', 'domainNames'].flatMap((key) => (peer[key] === undefined ? [] : [[...at, key]])));
    // ClusterNetworkPolicy has them in both channels.
    const namesPorts = policy.kind !== 'ClusterNetworkPolicy';
    const inPorts = [
        ...ingress.map((rule, i) => ({ rule, at: ['spec', 'ingress', i, 'ports'] })),
        ...egress.map((rule, i) => ({ rule, at: ['spec', 'egress', i, 'ports'] })),
    ].flatMap(({ rule, at }) => (namesPorts && rule.ports.named.length > 0 ? [at] : []));
    const [first] = [...inPeers, ...inPorts];
    if (first === undefined)
        return [];
    const message = (0,sentence/* say */.c) `${title(policy)} needs the experimental channel of its API, for ${(0,manifest_objects/* fieldName */.w5)(first)}: with the standard one the API server rejects it.`;
    return problemAt(policy, first, { severity: 'note', code: EXPERIMENTAL, message, hidesFlows: false });
}
const EXPERIMENTAL = 'experimental-channel';
/**
 * Peers of which manifests do not tell who they are (semantics C8, C10, T5): they count as nobody. Each kind is told once
 * for each policy. It decides something wherever the policy selects a pod, and some pod, declared or not, it always does.
 */
function undecidedPeers(policy, { egress }, nodes) {
    const peers = peersIn(egress);
    const first = (key, isUnknown) => {
        const found = peers.find((placed) => placed.peer[key] !== undefined && isUnknown(placed));
        if (found === undefined)
            return [];
        const field = [...found.at, key];
        const message = (0,sentence/* say */.c) `${title(policy)}: ${(0,manifest_objects/* fieldName */.w5)(field)} ${WHY[key]}`;
        return problemAt(policy, field, { severity: 'warning', code: `${KEBAB[key]}-unknown`, message, hidesFlows: true });
    };
    const decided = egress.findIndex((rule) => rule.ports === tier/* ALL_PORTS */.TQ && rule.peers.some(isEveryPod));
    return [
        ...first('nodes', () => nodes.length === 0),
        ...first('domainNames', () => true),
        ...first('networks', ({ rule, beside }) => (decided < 0 || rule < decided) && holdsOneFamily(beside)),
    ];
}
const WHY = {
    nodes: (0,sentence/* say */.c) `means addresses of nodes, and no manifest declares a Node: flows to them are not known.`,
    domainNames: (0,sentence/* say */.c) `means the addresses behind the names, which no manifest tells: flows to them are not known.`,
    networks: (0,sentence/* say */.c) `holds the address of every pod that has one of its family. Here it means addresses outside the cluster, and pods whose address is declared: flows to other pods are not known.`,
};
const KEBAB = { nodes: 'nodes', domainNames: 'domain-names', networks: 'networks' };
/** All addresses of IPv4 and not all of IPv6, or the reverse: pods may have both. */
function holdsOneFamily(peers) {
    const ranges = peers.flatMap(({ networks }) => networks ?? []).map((cidr) => (0,cluster_cidr/* parseCidr */.GN)(cidr).range);
    const [ipv4, ipv6] = [4, 6].map((family) => (0,cluster_ranges/* subtract */.Re)([(0,cluster_address/* wholeFamily */.M9)(family)], ranges).length === 0);
    return ipv4 !== ipv6;
}
/** All peers of some rules of egress. */
function peersIn(rules) {
    return rules.flatMap(({ peers: beside }, rule) => beside.map((peer, i) => ({ peer, at: ['spec', 'egress', rule, 'to', i], rule, beside })));
}
function isEveryPod({ namespaces, pods }) {
    const isEmpty = (selector) => selector === undefined || (selector.matchLabels.length === 0 && selector.matchExpressions.length === 0);
    if (pods !== undefined)
        return isEmpty(pods.namespaceSelector) && isEmpty(pods.podSelector);
    return namespaces !== undefined && isEmpty(namespaces);
}

;// CONCATENATED MODULE: ./src/policy/custom-resource.ts



function readResource(schema, body) {
    const found = { errors: [], unknown: [] };
    const value = schema.read(body, [], found);
    return { value, ...found };
}
/** A part that is not looked into, nor kept. */
const unchecked = { read: () => undefined };
function integer(minimum, maximum) {
    return {
        read: (value, at, found) => {
            if (!Number.isInteger(value))
                return wrongType(value, 'integer', at, found);
            const number = value;
            const limit = (words) => refused({ field: at, type: 'Invalid', detail: inBody(at, `should be ${words}`), value: number }, found);
            if (number < minimum)
                return limit(`greater than or equal to ${minimum}`);
            if (number > maximum)
                return limit(`less than or equal to ${maximum}`);
            return number;
        },
    };
}
function string({ maxLength = Number.POSITIVE_INFINITY, pattern, } = {}) {
    return {
        read: (value, at, found) => {
            if (typeof value !== 'string')
                return wrongType(value, 'string', at, found);
            if ([...value].length > maxLength) {
                return refused({ field: at, type: 'TooLong', detail: `may not be more than ${maxLength} bytes` }, found);
            }
            if (pattern === undefined || pattern.test(value))
                return value;
            const detail = inBody(at, `should match '${pattern.source}'`);
            return refused({ field: at, type: 'Invalid', detail, value }, found);
        },
    };
}
function oneOf(...values) {
    return {
        read: (value, at, found) => {
            if (typeof value !== 'string')
                return wrongType(value, 'string', at, found);
            const known = values.find((each) => each === value);
            return known ?? refused((0,field_error/* notSupported */.OS)(at, value, values), found);
        },
    };
}
/** A list of at least one item, unless `least` is 0. */
function custom_resource_list(item, { least = 1, most = Number.POSITIVE_INFINITY } = {}) {
    return {
        read: (value, at, found) => {
            if (!Array.isArray(value))
                return wrongType(value, 'array', at, found);
            const count = value.length;
            if (count < least)
                found.errors.push(tooFew(at, count, `should have at least ${least} items`));
            if (count > most)
                found.errors.push(tooMany(at, count, most));
            return value.map((each, i) => item.read(each, [...at, i], found));
        },
    };
}
/** A list of texts that has none twice. */
function set(item, { most }) {
    const items = custom_resource_list(item, { most });
    return {
        read: (value, at, found) => {
            const texts = items.read(value, at, found);
            texts?.forEach((text, i) => {
                if (text === undefined || texts.indexOf(text) === i)
                    return;
                refused({ field: [...at, i], type: 'Duplicate', detail: '', value: text }, found);
            });
            return texts;
        },
    };
}
/** A map of texts, as its entries. */
const stringMap = {
    read: (value, at, found) => {
        if (!(0,objects_in/* isObject */.Gv)(value))
            return wrongType(value, 'object', at, found);
        const entries = Object.entries(value).filter(([, item]) => item !== null);
        return entries.map(([key, item]) => [key, string().read(item, [...at, key], found)]);
    },
};
function required(schema) {
    return { schema, isRequired: true, fallback: undefined };
}
function optional(schema, fallback) {
    return { schema, isRequired: false, fallback };
}
/** An object with known fields, of which `least` to `most` may be there. A null field is absent. */
function object(fields, { least = 0, most = Number.POSITIVE_INFINITY } = {}) {
    const known = Object.entries(fields);
    return {
        read: (value, at, found) => {
            if (!(0,objects_in/* isObject */.Gv)(value))
                return wrongType(value, 'object', at, found);
            for (const key of Object.keys(value))
                if (!Object.hasOwn(fields, key))
                    found.unknown.push([...at, key]);
            const read = {};
            let count = 0;
            for (const [key, { schema, isRequired, fallback }] of known) {
                const json = Object.hasOwn(value, key) ? (value[key] ?? undefined) : undefined;
                if (json !== undefined)
                    count++;
                else if (isRequired)
                    found.errors.push((0,field_error/* required */.mw)([...at, key], ''));
                read[key] = json === undefined ? fallback : schema.read(json, [...at, key], found);
            }
            if (count < least)
                found.errors.push(tooFew(at, count, `should have at least ${least} properties`));
            if (count > most)
                found.errors.push(tooMany(at, count, most));
            return read;
        },
    };
}
/** Exactly one of its fields is there. */
const ONE = { least: 1, most: 1 };
function refused(error, { errors }) {
    errors.push(error);
}
function wrongType(value, type, at, found) {
    const own = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
    refused({ field: at, type: 'Invalid', detail: inBody(at, `must be of type ${type}: "${own}"`) }, found);
}
function tooFew(field, value, limit) {
    return { field, type: 'Invalid', detail: inBody(field, limit), value };
}
function tooMany(field, value, most) {
    return { field, type: 'TooMany', detail: `must have at most ${most} items`, value };
}
function inBody(at, what) {
    return `${(0,manifest_objects/* fieldName */.w5)(at)} in body ${what}`;
}

;// CONCATENATED MODULE: ./src/policy/cluster-scoped-schema.ts

// What the definitions of AdminNetworkPolicy, BaselineAdminNetworkPolicy and ClusterNetworkPolicy have in common, in the
// experimental channel, which has all that the standard one has (semantics C6, C7, S).
/** The definitions do not look at the words of a selector. */
const selector = object({
    matchLabels: optional(stringMap, []),
    matchExpressions: optional(custom_resource_list(object({
        key: required(string()),
        operator: required(string()),
        values: optional(custom_resource_list(string(), { least: 0 }), []),
    }), { least: 0 }), []),
});
/** Pods by labels, which are the subject of a policy and the peers of its ingress rules. */
function podsByLabels(pods) {
    return object(podFields(pods), ONE);
}
/** The peers of egress rules. */
function egressPeer(pods) {
    return object({ ...podFields(pods), ...ADDRESSES }, ONE);
}
/** The peers of egress rules where these may also be domain names. */
function egressPeerOrNames(pods) {
    const domainNames = optional(custom_resource_list(DOMAIN_NAME, { most: 25 }));
    return object({ ...podFields(pods), ...ADDRESSES, domainNames }, ONE);
}
function podFields(pods) {
    return { namespaces: optional(selector), pods: optional(pods) };
}
const ADDRESSES = {
    networks: optional(set(string({ maxLength: 43 }), { most: 25 })),
    nodes: optional(selector),
};
/** The letters are those of the definition, `A-z` included (semantics S5). */
const DOMAIN_NAME = string({
    pattern: /^(\*\.)?([a-zA-z0-9]([-a-zA-Z0-9_]*[a-zA-Z0-9])?\.)+[a-zA-z0-9]([-a-zA-Z0-9_]*[a-zA-Z0-9])?\.?$/,
});
const ruleName = optional(string({ maxLength: 100 }));
/** A whole object; its metadata is checked as that of any object. */
function resourceOf(spec) {
    const fields = { apiVersion: optional(unchecked), kind: optional(unchecked), metadata: optional(unchecked) };
    return object({ ...fields, spec: required(spec), status: optional(unchecked) });
}

// EXTERNAL MODULE: ./src/policy/label-selector.ts
var label_selector = __webpack_require__(3168);
;// CONCATENATED MODULE: ./src/policy/object-meta.ts




/** What every object may say of itself; the API server writes most of it. */
const objectMeta = (0,decode/* struct */.w3)('ObjectMeta', {
    name: (0,decode/* text */.Qq)(),
    generateName: (0,decode/* text */.Qq)(),
    namespace: (0,decode/* text */.Qq)(),
    labels: (0,decode/* map */.Tj)((0,decode/* text */.Qq)()),
    annotations: (0,decode/* map */.Tj)((0,decode/* text */.Qq)()),
    creationTimestamp: decode/* anything */.D8,
    deletionGracePeriodSeconds: decode/* anything */.D8,
    deletionTimestamp: decode/* anything */.D8,
    finalizers: decode/* anything */.D8,
    generation: decode/* anything */.D8,
    managedFields: decode/* anything */.D8,
    ownerReferences: decode/* anything */.D8,
    resourceVersion: decode/* anything */.D8,
    selfLink: decode/* anything */.D8,
    uid: decode/* anything */.D8,
});
/** What the API server finds wrong with the metadata of a new object. */
function metadataErrors({ name, generateName, namespace, labels, annotations, }) {
    const ifGiven = (key, value, faultsOf) => value === '' ? [] : (0,field_error/* invalid */.Gq)([key], value, faultsOf(value));
    return [
        // The server looks at it with a letter for a hyphen at the end, and for the character before that.
        ...ifGiven('generateName', generateName, (prefix) => (0,label_syntax/* subdomainFaults */.a4)(prefix.replace(/.-$/, 'a'))),
        ...ifGiven('name', name, label_syntax/* subdomainFaults */.a4),
        ...(name === '' && generateName === '' ? [(0,field_error/* required */.mw)(['name'], 'name or generateName is required')] : []),
        ...ifGiven('namespace', namespace, label_syntax/* dnsLabelFaults */.Nj),
        ...(0,field_error/* under */.hG)('labels', labels.flatMap(label_selector/* labelErrors */.KX)),
        ...(0,field_error/* under */.hG)('annotations', annotations.flatMap(annotationErrors)),
    ];
}
function annotationErrors([key]) {
    return (0,field_error/* invalid */.Gq)([], key, (0,label_syntax/* labelKeyFaults */.r3)(key.toLowerCase())).map((error) => ({ ...error, key }));
}

;// CONCATENATED MODULE: ./src/policy/cluster-scoped-validation.ts





/** What the API server finds wrong with the metadata. It clears a namespace. */
function metadataErrorsOf({ body }) {
    const { value, errors } = (0,decode/* decode */.D4)(objectMeta, body['metadata'], ['metadata']);
    if (errors.length === 0)
        return (0,field_error/* under */.hG)('metadata', metadataErrors({ ...value, namespace: '' }));
    return errors.map(({ field, detail }) => ({ field, type: 'Malformed', detail }));
}
/** What all definitions refuse beside their schemas, by their validation rules (semantics S1, S4). */
function sharedErrors({ egress }, nameless) {
    const ofRule = (rule) => [
        ...(0,field_error/* under */.hG)('to', (0,field_error/* underEach */.kj)(rule.peers, ({ networks = [] }) => (0,field_error/* under */.hG)('networks', (0,field_error/* underEach */.kj)(networks, cidrErrors)))),
        ...namedPortErrors(rule, nameless),
    ];
    return (0,field_error/* under */.hG)('spec', (0,field_error/* under */.hG)('egress', (0,field_error/* underEach */.kj)(egress, ofRule)));
}
function cidrErrors(cidr) {
    return (0,cluster_cidr/* isStandardCidr */.UK)(cidr) ? [] : (0,field_error/* invalid */.Gq)([], cidr, ['Invalid CIDR format provided']);
}
function namedPortErrors({ peers, ports }, nameless) {
    const hasSuch = peers.some((peer) => nameless.some((field) => peer[field] !== undefined));
    if (!hasSuch || ports.named.length === 0)
        return [];
    const names = nameless.join('/');
    const detail = `${names} peer cannot be set with namedPorts since there are no namedPorts for ${names}`;
    return [{ field: [], type: 'Invalid', detail }];
}
/**
 * What is wrong with the selectors of a policy. The API server does not look, so the policy is stored, and nobody can say
 * what it selects.
 */
function unreadableSelectors({ subject, ingress, egress }) {
    const ofRules = (key, rules) => (0,field_error/* underEach */.kj)(rules, ({ peers }) => (0,field_error/* under */.hG)(key, (0,field_error/* underEach */.kj)(peers, peerErrors)));
    return (0,field_error/* under */.hG)('spec', [
        ...(0,field_error/* under */.hG)('subject', podErrors(subject)),
        ...(0,field_error/* under */.hG)('ingress', ofRules('from', ingress)),
        ...(0,field_error/* under */.hG)('egress', ofRules('to', egress)),
    ]);
}
function peerErrors({ nodes, ...pods }) {
    return [...podErrors(pods), ...at('nodes', nodes)];
}
function podErrors({ namespaces, pods }) {
    const ofPods = [...at('namespaceSelector', pods?.namespaceSelector), ...at('podSelector', pods?.podSelector)];
    return [...at('namespaces', namespaces), ...(0,field_error/* under */.hG)('pods', ofPods)];
}
function at(key, selector) {
    return selector === undefined ? [] : (0,field_error/* under */.hG)(key, (0,label_selector/* selectorErrors */.jC)(selector));
}

// EXTERNAL MODULE: ./src/policy/selector.ts
var policy_selector = __webpack_require__(673);
;// CONCATENATED MODULE: ./src/policy/cluster-scoped.ts











/**
 * Compiles a cluster-scoped policy to the tier it belongs to (semantics C, P); one that the API server would reject adds
 * nothing but problems.
 *
 * @param nodes those that manifests declare
 */
function compileClusterScoped(definition, manifest, nodes) {
    const { value, errors, unknown } = readResource(resourceOf(definition.spec), manifest.body);
    const strict = unknownPeerFields(manifest, unknown);
    const rejected = rejection(manifest, [...metadataErrorsOf(manifest), ...errors]);
    if (rejected.length > 0)
        return { problems: [...rejected, ...strict] };
    const policy = definition.policyOf(value.spec);
    // The API server asks these where nothing else is wrong.
    const ofRules = [...definition.ownErrors(value.spec, manifest), ...sharedErrors(policy, definition.nameless)];
    const refused = [...rejection(manifest, ofRules), ...unreadableSelector(manifest, unreadableSelectors(policy))];
    if (refused.length > 0)
        return { problems: [...refused.slice(0, 1), ...strict] };
    const effect = {
        tier: policy.tier,
        ingress: compileSide(manifest, policy, 'ingress', nodes),
        egress: compileSide(manifest, policy, 'egress', nodes),
    };
    const problems = [...strict, ...experimentalFields(manifest, policy), ...undecidedPeers(manifest, policy, nodes)];
    return { effect, problems };
}
/** No implicit isolation: it governs nobody (semantics C5). */
function compileSide(manifest, { priority, subject, ...policy }, direction, nodes) {
    const rules = policy[direction].map(({ action, peers, ports }, i) => ({
        rank: priority * tier/* RANKS_PER_PRIORITY */.vb + i,
        subject: podsOf(subject),
        peer: peersOf(peers, nodes),
        ports,
        action,
        from: { policy: manifest, field: ['spec', direction, i] },
    }));
    return { governs: [], rules };
}
function podsOf({ namespaces, pods }) {
    const { namespaceSelector, podSelector } = pods ?? { namespaceSelector: namespaces, podSelector: undefined };
    return { namespaces: { selector: requirements(namespaceSelector) }, pods: requirements(podSelector) };
}
/** An absent selector is the one that selects all (semantics C6). */
function requirements(selector) {
    return selector === undefined ? [] : (0,label_selector/* requirementsOf */.CG)(selector);
}
function peersOf(peers, nodes) {
    const ranges = peers.flatMap((peer) => [...(peer.networks ?? []).map(rangeOf), ...addressesOf(peer, nodes)]);
    // Whoever it is, it has an address (semantics C8).
    if ((0,cluster_ranges/* subtract */.Re)([(0,cluster_address/* wholeFamily */.M9)(4), (0,cluster_address/* wholeFamily */.M9)(6)], ranges).length === 0)
        return tier/* EVERYONE */.CA;
    return {
        everyone: false,
        pods: peers.filter(({ namespaces, pods }) => namespaces !== undefined || pods !== undefined).map(podsOf),
        blocks: ranges.map((range) => ({ range, except: [] })),
    };
}
/** The addresses of a valid block. */
function rangeOf(cidr) {
    return (0,cluster_cidr/* parseCidr */.GN)(cidr).range;
}
/** The addresses of the nodes that a peer selects (semantics C10). */
function addressesOf({ nodes: selector }, nodes) {
    if (selector === undefined)
        return [];
    const selected = nodes.filter(({ labels }) => (0,policy_selector/* matches */.c)((0,label_selector/* requirementsOf */.CG)(selector), labels));
    return selected.flatMap(({ addresses }) => addresses.map((text) => {
        const { family, address } = (0,cluster_address/* parseAddress */.or)(text);
        return { family, first: address, last: address };
    }));
}

;// CONCATENATED MODULE: ./src/policy/admin-network-policy.ts






// The schemas of `policy.networking.k8s.io/v1alpha1`, as of release v0.1.8 (semantics S3, S4).
const admin_network_policy_MOST = { most: 100 };
const pods = object({ namespaceSelector: required(selector), podSelector: required(selector) });
const number = integer(1, 65_535);
const protocol = optional(string(), 'TCP');
const ports = custom_resource_list(object({
    portNumber: optional(object({ protocol, port: required(number) })),
    portRange: optional(object({ protocol, start: required(number), end: required(number) })),
    namedPort: optional(string()),
}, ONE), admin_network_policy_MOST);
/** The rules of a policy, whose actions and egress peers differ from kind to kind. */
function rulesOf(actions, to) {
    const common = { name: ruleName, action: required(oneOf(...actions)), ports: optional(ports) };
    const all = { least: 0, ...admin_network_policy_MOST };
    return {
        subject: required(podsByLabels(pods)),
        ingress: optional(custom_resource_list(object({ ...common, from: required(custom_resource_list(podsByLabels(pods), admin_network_policy_MOST)) }), all), []),
        egress: optional(custom_resource_list(object({ ...common, to: required(custom_resource_list(to, admin_network_policy_MOST)) }), all), []),
    };
}
const admin = object({
    priority: required(integer(0, 1000)),
    ...rulesOf(['Allow', 'Deny', 'Pass'], egressPeerOrNames(pods)),
});
const baseline = object(rulesOf(['Allow', 'Deny'], egressPeer(pods)));
const ADMIN = {
    spec: admin,
    policyOf: (spec) => ({ tier: 'admin', priority: spec.priority, ...sidesOf(spec) }),
    nameless: ['networks', 'nodes', 'domainNames'],
    ownErrors: () => [],
};
/** There is one for the cluster, and it has no priority (semantics P1, P4). */
const BASELINE = {
    spec: baseline,
    policyOf: (spec) => ({ tier: 'baseline', priority: -1, ...sidesOf(spec) }),
    nameless: ['networks', 'nodes'],
    ownErrors: (_spec, { name }) => singletonErrors(name),
};
function compileAdminNetworkPolicy(manifest, nodes) {
    return compileClusterScoped(ADMIN, manifest, nodes);
}
function compileBaselineAdminNetworkPolicy(manifest, nodes) {
    return compileClusterScoped(BASELINE, manifest, nodes);
}
function singletonErrors(name) {
    if (name === 'default')
        return [];
    const only = 'Only one baseline admin network policy with metadata.name="default" can be created in the cluster';
    return (0,field_error/* invalid */.Gq)(['metadata', 'name'], name, [only]);
}
function sidesOf({ subject, ingress, egress }) {
    return {
        subject,
        ingress: ingress.map((rule) => ruleOf(rule, rule.from)),
        egress: egress.map((rule) => ruleOf(rule, rule.to)),
    };
}
const ACTIONS = { Allow: 'allow', Deny: 'deny', Pass: 'pass' };
function ruleOf({ action, ports }, peers) {
    return { action: ACTIONS[action], peers, ports: ports === undefined ? tier/* ALL_PORTS */.TQ : portsOf(ports) };
}
/** A name means a container port of whatever protocol that has (semantics C9). */
function portsOf(ports) {
    return {
        numbered: ports.flatMap(({ portNumber, portRange }) => [
            ...(portNumber ? admin_network_policy_rangeOf(portNumber.protocol, portNumber.port, portNumber.port) : []),
            ...(portRange ? admin_network_policy_rangeOf(portRange.protocol, portRange.start, portRange.end) : []),
        ]),
        named: ports.flatMap(({ namedPort }) => (namedPort === undefined ? [] : [{ name: namedPort }])),
    };
}
/** Any text may stand for a protocol, and a range may end before it starts: such items match nothing (semantics S3). */
function admin_network_policy_rangeOf(protocol, port, endPort) {
    return (0,pod_template/* isProtocol */.B_)(protocol) && port <= endPort ? [{ protocol, port, endPort }] : [];
}

;// CONCATENATED MODULE: ./src/policy/cluster-network-policy.ts





// The schema of `policy.networking.k8s.io/v1alpha2`, as of release v0.2.0 (semantics S1, S2, S4).
const cluster_network_policy_MOST = { most: 25 };
const cluster_network_policy_pods = object({ namespaceSelector: optional(selector), podSelector: required(selector) });
const cluster_network_policy_number = integer(1, 65_535);
const range = object({ start: required(cluster_network_policy_number), end: required(cluster_network_policy_number) });
const destinationPort = optional(object({ number: optional(cluster_network_policy_number), range: optional(range) }, ONE));
const transport = optional(object({ destinationPort }, { least: 1 }));
const protocols = custom_resource_list(object({ tcp: transport, udp: transport, sctp: transport, destinationNamedPort: optional(string()) }, ONE), cluster_network_policy_MOST);
const common = {
    name: ruleName,
    action: required(oneOf('Accept', 'Deny', 'Pass')),
    protocols: optional(protocols, []),
};
const cluster_network_policy_all = { least: 0, ...cluster_network_policy_MOST };
const spec = object({
    tier: required(oneOf('Admin', 'Baseline')),
    priority: required(integer(0, 1000)),
    subject: required(podsByLabels(cluster_network_policy_pods)),
    ingress: optional(custom_resource_list(object({ ...common, from: required(custom_resource_list(podsByLabels(cluster_network_policy_pods), cluster_network_policy_MOST)) }), cluster_network_policy_all), []),
    egress: optional(custom_resource_list(object({ ...common, to: required(custom_resource_list(egressPeerOrNames(cluster_network_policy_pods), cluster_network_policy_MOST)) }), cluster_network_policy_all), []),
});
const DEFINITION = {
    spec,
    policyOf: ({ tier, priority, subject, ingress, egress }) => ({
        tier: tier === 'Admin' ? 'admin' : 'baseline',
        priority,
        subject,
        ingress: ingress.map((rule) => cluster_network_policy_ruleOf(rule, rule.from)),
        egress: egress.map((rule) => cluster_network_policy_ruleOf(rule, rule.to)),
    }),
    ownErrors: (policy) => (0,field_error/* under */.hG)('spec', rangeErrors(policy)),
    nameless: ['networks', 'nodes', 'domainNames'],
};
function compileClusterNetworkPolicy(manifest, nodes) {
    return compileClusterScoped(DEFINITION, manifest, nodes);
}
const TRANSPORTS = ['tcp', 'udp', 'sctp'];
function rangeErrors({ ingress, egress }) {
    const ofRules = (rules) => (0,field_error/* underEach */.kj)(rules, (rule) => (0,field_error/* under */.hG)('protocols', (0,field_error/* underEach */.kj)(rule.protocols, ofItem)));
    const ofItem = (item) => TRANSPORTS.flatMap((key) => (0,field_error/* under */.hG)(key, (0,field_error/* under */.hG)('destinationPort', ofRange(portOf(item, key)?.range))));
    return [...(0,field_error/* under */.hG)('ingress', ofRules(ingress)), ...(0,field_error/* under */.hG)('egress', ofRules(egress))];
}
function portOf(item, key) {
    return item[key]?.destinationPort;
}
function ofRange(written) {
    if (written === undefined || written.start < written.end)
        return [];
    return [{ field: ['range'], type: 'Invalid', detail: 'Start port must be less than End port' }];
}
const cluster_network_policy_ACTIONS = { Accept: 'allow', Deny: 'deny', Pass: 'pass' };
function cluster_network_policy_ruleOf({ action, protocols }, peers) {
    return { action: cluster_network_policy_ACTIONS[action], peers, ports: protocols.length === 0 ? tier/* ALL_PORTS */.TQ : cluster_network_policy_portsOf(protocols) };
}
/** A name means a container port of whatever protocol that has (semantics C9). */
function cluster_network_policy_portsOf(protocols) {
    return {
        numbered: protocols.flatMap((item) => TRANSPORTS.flatMap((key) => cluster_network_policy_rangeOf(key, portOf(item, key)))),
        named: protocols.flatMap(({ destinationNamedPort: name }) => (name === undefined ? [] : [{ name }])),
    };
}
function cluster_network_policy_rangeOf(key, written) {
    const protocol = key.toUpperCase();
    if (written?.number !== undefined)
        return [{ protocol, port: written.number, endPort: written.number }];
    return written?.range === undefined ? [] : [{ protocol, port: written.range.start, endPort: written.range.end }];
}

;// CONCATENATED MODULE: ./src/policy/compiled-policy.ts
/** It does not speak of the direction. */
const SILENT = { governs: [], rules: [] };

;// CONCATENATED MODULE: ./src/policy/network-policy-schema.ts



const peers = (0,decode/* list */.p_)((0,decode/* struct */.w3)('NetworkPolicyPeer', {
    podSelector: (0,decode/* optional */.lq)(label_selector/* labelSelector */.wb),
    namespaceSelector: (0,decode/* optional */.lq)(label_selector/* labelSelector */.wb),
    ipBlock: (0,decode/* optional */.lq)((0,decode/* struct */.w3)('IPBlock', { cidr: (0,decode/* text */.Qq)(), except: (0,decode/* list */.p_)((0,decode/* text */.Qq)()) })),
}));
const network_policy_schema_ports = (0,decode/* list */.p_)((0,decode/* struct */.w3)('NetworkPolicyPort', {
    protocol: (0,decode/* optional */.lq)((0,decode/* text */.Qq)('v1.Protocol')),
    port: (0,decode/* optional */.lq)(decode/* intOrText */.S4),
    endPort: (0,decode/* optional */.lq)(decode/* int32 */.HA),
}));
const network_policy_schema_spec = (0,decode/* struct */.w3)('NetworkPolicySpec', {
    podSelector: label_selector/* labelSelector */.wb,
    policyTypes: (0,decode/* list */.p_)((0,decode/* text */.Qq)('v1.PolicyType')),
    ingress: (0,decode/* list */.p_)((0,decode/* struct */.w3)('NetworkPolicyIngressRule', { from: peers, ports: network_policy_schema_ports })),
    egress: (0,decode/* list */.p_)((0,decode/* struct */.w3)('NetworkPolicyEgressRule', { to: peers, ports: network_policy_schema_ports })),
});
/** Servers of 1.24 to 1.27 wrote a `status`, so dumps and generated files have one (semantics V5). */
const networkPolicy = (0,decode/* struct */.w3)('NetworkPolicy', { apiVersion: decode/* anything */.D8, kind: decode/* anything */.D8, metadata: objectMeta, spec: network_policy_schema_spec, status: decode/* anything */.D8 });

;// CONCATENATED MODULE: ./src/policy/network-policy-validation.ts






/** What the API server finds wrong with a new NetworkPolicy, in its order (semantics V). */
function networkPolicyErrors({ metadata, spec }) {
    return [...(0,field_error/* under */.hG)('metadata', metadataErrors(metadata)), ...(0,field_error/* under */.hG)('spec', specErrors(spec))];
}
function specErrors({ podSelector, ingress, egress, policyTypes }) {
    return [
        ...(0,field_error/* under */.hG)('podSelector', (0,label_selector/* selectorErrors */.jC)(podSelector)),
        ...(0,field_error/* under */.hG)('ingress', (0,field_error/* underEach */.kj)(ingress, ({ from, ports }) => ruleErrors('from', from, ports))),
        ...(0,field_error/* under */.hG)('egress', (0,field_error/* underEach */.kj)(egress, ({ to, ports }) => ruleErrors('to', to, ports))),
        ...(0,field_error/* under */.hG)('policyTypes', policyTypeErrors(policyTypes)),
    ];
}
function ruleErrors(key, peers, ports) {
    return [...(0,field_error/* under */.hG)('ports', (0,field_error/* underEach */.kj)(ports, portErrors)), ...(0,field_error/* under */.hG)(key, (0,field_error/* underEach */.kj)(peers, network_policy_validation_peerErrors))];
}
const PROTOCOLS = ['SCTP', 'TCP', 'UDP'];
function portErrors({ protocol, port, endPort }) {
    const isKnown = protocol === undefined || PROTOCOLS.includes(protocol);
    return [
        ...(isKnown ? [] : [(0,field_error/* notSupported */.OS)(['protocol'], protocol, PROTOCOLS)]),
        ...(port === undefined ? [] : (0,field_error/* invalid */.Gq)(['port'], port, portFaults(port))),
        ...(endPort === undefined ? [] : (0,field_error/* invalid */.Gq)(['endPort'], endPort, endPortFaults(endPort, port))),
    ];
}
function portFaults(port) {
    if (typeof port === 'string')
        return (0,label_syntax/* portNameFaults */.YF)(port);
    return port >= 1 && port <= 65_535 ? [] : ['must be between 1 and 65535, inclusive'];
}
function endPortFaults(endPort, port) {
    if (port === undefined)
        return ['may not be specified when `port` is not specified'];
    if (typeof port === 'string')
        return ['may not be specified when `port` is non-numeric'];
    return [...(endPort < port ? ['must be greater than or equal to `port`'] : []), ...portFaults(endPort)];
}
function network_policy_validation_peerErrors({ podSelector, namespaceSelector, ipBlock }) {
    const selector = podSelector ?? namespaceSelector;
    return [
        ...(podSelector ? (0,field_error/* under */.hG)('podSelector', (0,label_selector/* selectorErrors */.jC)(podSelector)) : []),
        ...(namespaceSelector ? (0,field_error/* under */.hG)('namespaceSelector', (0,label_selector/* selectorErrors */.jC)(namespaceSelector)) : []),
        ...(ipBlock ? (0,field_error/* under */.hG)('ipBlock', ipBlockErrors(ipBlock)) : []),
        ...(selector || ipBlock ? [] : [(0,field_error/* required */.mw)([], 'must specify a peer')]),
        ...(selector && ipBlock ? [(0,field_error/* forbidden */.o0)([], 'may not specify both ipBlock and another peer')] : []),
    ];
}
const NO_CIDR = 'must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)';
function ipBlockErrors({ cidr, except }) {
    if (cidr === '')
        return [(0,field_error/* required */.mw)(['cidr'], '')];
    const block = (0,cluster_cidr/* parseCidr */.GN)(cidr);
    if (block === undefined)
        return (0,field_error/* invalid */.Gq)(['cidr'], cidr, [NO_CIDR]);
    const holeFaults = (text) => {
        const hole = (0,cluster_cidr/* parseCidr */.GN)(text);
        if (hole === undefined)
            return [NO_CIDR];
        const isInside = (0,cluster_ranges/* contains */.gR)([block.range], { family: hole.range.family, address: hole.range.first });
        return isInside && block.prefix < hole.prefix ? [] : ['must be a strict subset of `cidr`'];
    };
    return (0,field_error/* under */.hG)('except', (0,field_error/* underEach */.kj)(except, (text) => (0,field_error/* invalid */.Gq)([], text, holeFaults(text))));
}
function policyTypeErrors(policyTypes) {
    if (policyTypes.length > 2)
        return (0,field_error/* invalid */.Gq)([], policyTypes.join(', '), ['may not specify more than two policyTypes']);
    return (0,field_error/* underEach */.kj)(policyTypes, (type) => {
        return type === 'Ingress' || type === 'Egress' ? [] : [(0,field_error/* notSupported */.OS)([], type, ['Egress', 'Ingress'])];
    });
}
/** What the API server warns of in a valid NetworkPolicy: CIDR blocks in an old form (semantics V3). */
function networkPolicyWarnings({ spec }) {
    const blocks = [
        ...spec.ingress.flatMap(({ from }, i) => blocksIn(from, ['spec', 'ingress', i, 'from'])),
        ...spec.egress.flatMap(({ to }, i) => blocksIn(to, ['spec', 'egress', i, 'to'])),
    ];
    return blocks.flatMap(({ field, cidr }) => (0,cluster_cidr/* cidrWarnings */.sy)(cidr).map((warning) => ({ field, warning })));
}
function blocksIn(peers, field) {
    return peers.flatMap(({ ipBlock }, i) => {
        if (ipBlock === undefined)
            return [];
        const at = [...field, i, 'ipBlock'];
        const except = ipBlock.except.map((cidr, k) => ({ field: [...at, 'except', k], cidr }));
        return [{ field: [...at, 'cidr'], cidr: ipBlock.cidr }, ...except];
    });
}

;// CONCATENATED MODULE: ./src/policy/network-policy.ts










/** Compiles a `networking.k8s.io/v1` NetworkPolicy; one that the API server would reject adds nothing but problems. */
const compileNetworkPolicy = (0,remember/* remember */.k)((manifest) => {
    const { value: policy, errors: malformed, unknown } = (0,decode/* decode */.D4)(networkPolicy, manifest.body);
    const errors = malformed.length > 0 ? malformed.map(asFieldError) : networkPolicyErrors(policy);
    const strict = unknownFields(manifest, unknown);
    const rejected = rejection(manifest, errors);
    if (rejected.length > 0)
        return { problems: [...rejected, ...strict] };
    const effect = {
        tier: 'network-policy',
        ingress: network_policy_compileSide(manifest, policy.spec, 'ingress'),
        egress: network_policy_compileSide(manifest, policy.spec, 'egress'),
    };
    return { effect, problems: [...strict, ...serverWarnings(manifest, networkPolicyWarnings(policy))] };
});
function asFieldError({ field, detail }) {
    return { field, type: 'Malformed', detail };
}
/** Rules of a direction that the policy does not isolate are ignored (semantics D2). */
function network_policy_compileSide(policy, spec, direction) {
    if (!directionsOf(spec).has(direction))
        return SILENT;
    const namespace = (0,manifest_objects/* namespaceOf */.N6)(policy);
    const subject = { namespaces: { name: namespace }, pods: (0,label_selector/* requirementsOf */.CG)(spec.podSelector) };
    const rules = direction === 'ingress' ? spec.ingress : spec.egress;
    return {
        governs: [{ subject, from: { policy, field: [] } }],
        rules: rules.map((rule, i) => ({
            rank: 0,
            subject,
            peer: network_policy_peersOf('from' in rule ? rule.from : rule.to, namespace),
            ports: network_policy_portsOf(rule.ports),
            action: 'allow',
            from: { policy, field: ['spec', direction, i] },
        })),
    };
}
/** The directions a policy isolates: those it names, else ingress, and egress if it has a rule for it (semantics D2). */
function directionsOf({ policyTypes, egress }) {
    if (policyTypes.length > 0)
        return new Set(policyTypes.map((type) => (type === 'Egress' ? 'egress' : 'ingress')));
    return new Set(egress.length > 0 ? ['ingress', 'egress'] : ['ingress']);
}
/** No peers are everyone, addresses outside the cluster included (semantics N3). */
function network_policy_peersOf(peers, namespace) {
    if (peers.length === 0)
        return tier/* EVERYONE */.CA;
    return {
        everyone: false,
        pods: peers.filter((peer) => peer.ipBlock === undefined).map((peer) => network_policy_podsOf(peer, namespace)),
        blocks: peers.flatMap((peer) => (peer.ipBlock === undefined ? [] : [blockOf(peer.ipBlock)])),
    };
}
/** Both selectors must match; without a namespaceSelector it is the policy's own namespace (semantics N5, N6). */
function network_policy_podsOf({ podSelector, namespaceSelector }, namespace) {
    return {
        namespaces: namespaceSelector ? { selector: (0,label_selector/* requirementsOf */.CG)(namespaceSelector) } : { name: namespace },
        pods: podSelector ? (0,label_selector/* requirementsOf */.CG)(podSelector) : [],
    };
}
/** The addresses of a valid ipBlock (semantics N11). */
function blockOf({ cidr, except }) {
    const rangeOf = (text) => (0,cluster_cidr/* parseCidr */.GN)(text).range;
    return { range: rangeOf(cidr), except: except.map(rangeOf) };
}
/** No ports are all ports of every protocol; a port without a protocol is TCP (semantics N3, D3). */
function network_policy_portsOf(ports) {
    if (ports.length === 0)
        return tier/* ALL_PORTS */.TQ;
    const numbered = [];
    const named = [];
    for (const { protocol: written, port, endPort } of ports) {
        const protocol = (written ?? 'TCP');
        if (port === undefined)
            numbered.push((0,tier/* wholeProtocol */.gF)(protocol));
        else if (typeof port === 'string')
            named.push({ name: port, protocol });
        else
            numbered.push({ protocol, port, endPort: endPort ?? port });
    }
    return { numbered, named };
}

;// CONCATENATED MODULE: ./src/policy/pod-network.ts





/**
 * Makes rules mean pods where their blocks do (semantics N4, C8): blocks that hold all addresses that pods can have, of
 * IPv4 or of IPv6, cover every pod. Those that hold some of them cover pods that nobody can name: that is a problem, and
 * they cover none but those with a declared address.
 *
 * @param network the addresses of pods; undefined if they are not known, and then blocks mean what is outside the cluster
 */
function coverPods(tiers, network) {
    if (network === undefined)
        return { tiers, problems: [] };
    /** Once for each policy and the same blocks. */
    const problems = new Map();
    const tell = (rule) => {
        const cidrs = cutting(rule, network);
        const { path, line } = rule.from.policy;
        const key = JSON.stringify([path, line, cidrs]);
        if (!problems.has(key))
            problems.set(key, notDecidable(rule, cidrs));
    };
    const cover = (rule) => {
        const { pods, blocks } = rule.peer;
        if (rule.peer.everyone || blocks.length === 0)
            return rule;
        const parts = [4, 6].map((family) => partOf(network.filter((range) => range.family === family), blocks));
        if (parts.includes('all'))
            return { ...rule, peer: { ...rule.peer, pods: [...pods, tier/* EVERY_POD */.Co] } };
        if (parts.includes('some'))
            tell(rule);
        return rule;
    };
    const inTier = (tier) => ({ ...tier, rules: tier.rules.map(cover) });
    return {
        tiers: { ingress: tiers.ingress.map(inTier), egress: tiers.egress.map(inTier) },
        problems: [...problems.values()].flat(),
    };
}
/** How much of a network some blocks hold together. */
function partOf(network, blocks) {
    const missing = (0,cluster_ranges/* subtract */.Re)(network, heldBy(blocks));
    if (missing.length === 0)
        return network.length === 0 ? 'none' : 'all';
    return (0,cluster_ranges/* subtract */.Re)(network, missing).length === 0 ? 'none' : 'some';
}
/** `except` cuts its own block only (semantics N11). */
function heldBy(blocks) {
    return blocks.flatMap(({ range, except }) => (except.length === 0 ? [range] : (0,cluster_ranges/* subtract */.Re)([range], except)));
}
/** The blocks that hold some of the addresses of pods and perhaps not all. */
function cutting({ peer }, network) {
    return peer.blocks
        .filter((block) => partOf(network, [block]) !== 'none')
        .flatMap(({ range }) => (0,cluster_ranges/* rangesToCidrs */.X7)([range]));
}
function notDecidable({ from }, cidrs) {
    const message = (0,sentence/* say */.c) `${title(from.policy)} has blocks that hold some of the addresses that pods can have and not all, ${pod_network_listed(cidrs)}: nobody can tell which pods they cover. Here they cover none but those whose address is declared.`;
    return problemAt(from.policy, from.field, {
        severity: 'warning',
        code: 'blocks-cut-pod-network',
        message,
        hidesFlows: false,
    });
}
const pod_network_MOST = 5;
function pod_network_listed(cidrs) {
    const [first = '', ...others] = cidrs.slice(0, pod_network_MOST);
    const list = others.reduce((before, cidr) => (0,sentence/* say */.c) `${before}, ${cidr}`, (0,sentence/* say */.c) `${first}`);
    return cidrs.length > pod_network_MOST ? (0,sentence/* say */.c) `${list} and ${cidrs.length - pod_network_MOST} more` : list;
}

;// CONCATENATED MODULE: ./src/policy/undecided.ts










/** What the policies ask that manifests do not answer (semantics T5), and how it is answered here. */
function undecided(cluster, tiers) {
    const all = [...tiers.ingress, ...tiers.egress];
    const rules = all.flatMap((tier) => tier.rules);
    const ofNetworkPolicies = all.filter(({ id }) => id === 'network-policy').flatMap((tier) => tier.rules);
    const sets = [
        ...all.flatMap((tier) => tier.governs.map(({ subject, from }) => ({ set: subject, from }))),
        ...rules.flatMap(({ subject, peer, from }) => [subject, ...peer.pods].map((set) => ({ set, from }))),
    ];
    const workloads = [...cluster.workloads.values()].filter((workload) => !workload.hostNetwork);
    return [
        ...blocksOfEverything(ofNetworkPolicies),
        ...unknownNamespaceLabels(cluster, workloads, sets),
        ...automaticLabels(cluster, workloads, sets),
    ];
}
/**
 * Once: an ipBlock of all addresses in a NetworkPolicy covers pods as well where the network plugin matches them by
 * address (semantics N4).
 */
function blocksOfEverything(rules) {
    for (const { peer, from } of rules) {
        const block = peer.blocks.find(({ range }) => (0,cluster_ranges/* subtract */.Re)([(0,cluster_address/* wholeFamily */.M9)(range.family)], [range]).length === 0);
        if (block === undefined)
            continue;
        const cidr = (0,cluster_ranges/* rangesToCidrs */.X7)([block.range]).join();
        const message = (0,sentence/* say */.c) `${title(from.policy)} has an ipBlock of ${cidr}. Here it stands for addresses outside the cluster; with network plugins that match pods by address it covers every pod as well.`;
        return [undecided_problem('note', 'ipblock-and-pods', message, { ...from, field: fieldOf(block, from) })];
    }
    return [];
}
/** Where a block stands in its rule, which is `spec.ingress[0]` or the like. */
function fieldOf({ range }, { policy, field }) {
    const [rules, direction] = [field.slice(0, -1), field.at(-2)];
    const peers = direction === 'egress' ? 'to' : 'from';
    const written = (0,pod_template/* items */.ld)((0,pod_template/* items */.ld)(policy.body, rules)[Number(field.at(-1))], [peers]);
    const i = written.findIndex((peer) => {
        const cidr = (0,pod_template/* fieldAt */.UK)(peer, ['ipBlock', 'cidr']);
        const found = typeof cidr === 'string' ? (0,cluster_cidr/* parseCidr */.GN)(cidr)?.range : undefined;
        return found?.family === range.family && found.first === range.first && found.last === range.last;
    });
    return i < 0 ? field : [...field, peers, i, 'ipBlock', 'cidr'];
}
/** Once for each namespace of which nothing tells the labels, if one of them would decide about a workload in it. */
function unknownNamespaceLabels(cluster, workloads, uses) {
    const residents = groupBy(workloads, ({ namespace }) => [namespace]);
    const undeclared = [...cluster.namespaces.values()].filter(({ manifest, configured }) => {
        return manifest === undefined && configured === undefined;
    });
    const asking = uses.flatMap(({ set, from }) => {
        if ('name' in set.namespaces)
            return [];
        const { selector } = set.namespaces;
        const asked = selector.find(({ key }) => key !== namespace/* NAME_LABEL */.nY)?.key;
        const known = selector.filter(({ key }) => key === namespace/* NAME_LABEL */.nY);
        return asked === undefined ? [] : [{ asked, known, pods: set.pods, from }];
    });
    return undeclared.flatMap(({ name, labels }) => {
        const use = asking.find(({ known, pods }) => {
            return (0,policy_selector/* matches */.c)(known, labels) && residents.get(name)?.some((workload) => (0,policy_selector/* matches */.c)(pods, workload.labels));
        });
        if (use === undefined)
            return [];
        const message = (0,sentence/* say */.c) `No manifest declares the namespace ${name}, so its labels are not known. ${title(use.from.policy)} asks for its label ${use.asked}, which counts as absent.`;
        return [undecided_problem('note', 'namespace-labels-unknown', message, use.from)];
    });
}
/** Once for each policy and key: the selector asks for a label that a controller gives to the pods (semantics W4). */
function automaticLabels(cluster, workloads, uses) {
    const labelled = groupBy(workloads, undecidedKeys);
    const told = new Set();
    return uses.flatMap(({ set, from }) => set.pods.flatMap(({ key }) => {
        const met = labelled.get(key)?.find((workload) => {
            const rest = set.pods.filter((requirement) => !undecidedKeys(workload).includes(requirement.key));
            return isIn(set, cluster.namespaces.get(workload.namespace)) && (0,policy_selector/* matches */.c)(rest, workload.labels);
        });
        const once = `${from.policy.path}:${from.policy.line} ${key}`;
        if (met === undefined || told.has(once))
            return [];
        told.add(once);
        const message = (0,sentence/* say */.c) `${title(from.policy)} selects pods by the label ${key}, which the controller of ${met.id} sets: here its pods count as having none.`;
        return [undecided_problem('warning', 'automatic-label', message, from)];
    }));
}
function groupBy(items, keysOf) {
    const groups = new Map();
    for (const item of items) {
        for (const key of keysOf(item)) {
            const group = groups.get(key);
            if (group === undefined)
                groups.set(key, [item]);
            else
                group.push(item);
        }
    }
    return groups;
}
function isIn({ namespaces }, namespace) {
    return 'name' in namespaces ? namespaces.name === namespace.name : (0,policy_selector/* matches */.c)(namespaces.selector, namespace.labels);
}
function undecided_problem(severity, code, message, { policy, field }) {
    return { severity, code, message, path: policy.path, line: (0,place/* place */.i)(policy, field).line, hidesFlows: false };
}

;// CONCATENATED MODULE: ./src/policy/compile.ts






/** The policy APIs that are modelled, by apiVersion and kind. */
const COMPILERS = new Map([
    ['networking.k8s.io/v1 NetworkPolicy', compileNetworkPolicy],
    ['policy.networking.k8s.io/v1alpha1 AdminNetworkPolicy', compileAdminNetworkPolicy],
    ['policy.networking.k8s.io/v1alpha1 BaselineAdminNetworkPolicy', compileBaselineAdminNetworkPolicy],
    ['policy.networking.k8s.io/v1alpha2 ClusterNetworkPolicy', compileClusterNetworkPolicy],
]);
/** The tiers in the order they are asked. */
const TIERS = ['admin', 'network-policy', 'baseline'];
/** Compiles every policy of a cluster. Policies that the API server would reject are problems and count as absent. */
function compilePolicies(cluster) {
    const compiled = cluster.policies.flatMap((policy) => {
        const compiler = COMPILERS.get(`${policy.apiVersion} ${policy.kind}`);
        return compiler === undefined ? [] : [compiler(policy, cluster.nodes)];
    });
    const written = { ingress: tiersOf(compiled, 'ingress'), egress: tiersOf(compiled, 'egress') };
    const { tiers, problems: ofBlocks } = coverPods(written, cluster.podNetwork);
    const problems = compiled.flatMap((policy) => policy.problems);
    const told = problems.find(({ code }) => code === EXPERIMENTAL);
    const once = problems.filter((problem) => problem.code !== EXPERIMENTAL || problem === told);
    const all = [...once, ...undecided(cluster, tiers), ...ofBlocks];
    return { tiers, problems: cluster.podNetwork === undefined ? all : all.filter(({ code }) => !ANSWERED.has(code)) };
}
/** What the API server has against a policy, whatever else is in its cluster; none if it takes the policy. */
function refusals(policy) {
    const { effect, problems = [] } = COMPILERS.get(`${policy.apiVersion} ${policy.kind}`)?.(policy, []) ?? {};
    return effect === undefined && problems.some(({ code }) => code === 'policy-rejected') ? problems : [];
}
/** What is not known of blocks and pods, unless the addresses of pods are. */
const ANSWERED = new Set(['ipblock-and-pods', 'networks-unknown']);
function tiersOf(compiled, direction) {
    return TIERS.map((id) => {
        const sides = compiled.flatMap(({ effect }) => (effect?.tier === id ? [effect[direction]] : []));
        return {
            id,
            governs: sides.flatMap(({ governs }) => governs),
            rules: sides.flatMap(({ rules }) => rules),
        };
    });
}

;// CONCATENATED MODULE: ./src/policy/run-together.ts








/**
 * Says of an edited policy that one of another application hides what the edit means, if both are not applied to one
 * namespace (semantics D1): neither names any, nor does the workload that both select. An application is a folder, or a
 * build, with a policy and a workload of its own that this selects; folders in each other are of one. Without workloads, a
 * folder with a default-deny is taken for one: nobody needs two of these in a namespace.
 *
 * Nothing is hidden where the workload is isolated by its own application before and after, and the other policy has no
 * rule for the ports that the edit is about: isolated twice is isolated once.
 */
function runTogether([base, head]) {
    if (base === undefined || head === undefined)
        return [];
    for (const direction of ['ingress', 'egress']) {
        const [before, after] = [sideOf(base, direction), sideOf(head, direction)];
        const found = hiddenIn(before, after) ?? hiddenIn(after, before);
        if (found !== undefined)
            return [run_together_problem(...found)];
    }
    return [];
}
function sideOf(version, direction) {
    return { version, policies: unnamedIn(version, direction) };
}
function unnamedIn({ tiers, rootsOf }, direction) {
    const tier = tiers[direction].find(({ id }) => id === 'network-policy');
    const rules = (0,group_by/* groupBy */.$)(tier?.rules ?? [], ({ from }) => from.policy);
    return (tier?.governs ?? []).flatMap(({ subject, from: { policy } }) => {
        if (policy.namespace !== undefined)
            return [];
        const selects = ({ labels }) => (0,policy_selector/* matches */.c)(subject.pods, labels);
        const isForAll = subject.pods.length === 0;
        return [{ policy, roots: rootsOf(policy), selects, isForAll, rules: rules.get(policy) ?? [] }];
    });
}
/** An edited policy of one version, and the one that hides it. */
function hiddenIn(side, other) {
    const { rootsOf } = side.version;
    const known = new Map(other.policies.map((each) => [(0,manifest_objects/* identityOf */.cu)(each.policy), each]));
    const edited = side.policies.filter(({ policy }) => {
        const there = known.get((0,manifest_objects/* identityOf */.cu)(policy))?.policy;
        return there === undefined || !(0,content/* sameSpec */.sZ)(policy, there);
    });
    if (edited.length === 0)
        return undefined;
    const pods = podsIn(side.version);
    const ownOf = (0,remember/* remember */.k)(({ roots, selects }) => pods.filter((pod) => areRelated(rootsOf(pod.manifest), roots) && selects(pod)));
    for (const one of edited) {
        const own = ownOf(one);
        const isStranger = (each) => !areRelated(each.roots, one.roots) &&
            ownOf(each).every((pod) => !areRelated(rootsOf(pod.manifest), one.roots)) &&
            ownOf(each).length > 0 === own.length > 0;
        const isolates = (pod) => other.policies.some((each) => areRelated(each.roots, one.roots) && each.selects(pod));
        const changed = changedRules(one, known.get((0,manifest_objects/* identityOf */.cu)(one.policy)));
        for (const pod of own) {
            const there = other.version.cluster.workloads.get(pod.id);
            if (there === undefined)
                continue;
            const isTwice = isolates(there);
            const hides = ({ rules }) => !isTwice || rules.some((rule) => meets(rule, changed));
            const hiding = side.policies.find((each) => each.selects(pod) && hides(each) && isStranger(each));
            if (hiding !== undefined)
                return [one, hiding];
        }
        if (own.length > 0 || !isDefaultDeny(one) || isolates({ labels: {} }))
            continue;
        const hiding = side.policies.find((each) => isDefaultDeny(each) && isStranger(each));
        if (hiding !== undefined)
            return [one, hiding];
    }
    return undefined;
}
function isDefaultDeny({ isForAll, rules }) {
    return isForAll && rules.length === 0;
}
/** Workloads that name no namespace, and that policies select. */
function podsIn({ cluster }) {
    const residents = cluster.residents.get((0,manifest_objects/* namespaceOf */.N6)({ kind: 'Pod', namespace: undefined })) ?? [];
    return residents.filter(({ manifest, hostNetwork }) => manifest.namespace === undefined && !hostNetwork);
}
function areRelated(some, others) {
    return some.some((one) => others.some((other) => areNested(one, other)));
}
/** The rules that the other version of the policy does not have. */
function changedRules({ rules }, other) {
    const textOf = ({ peer, ports }) => JSON.stringify([peer, ports], plainly);
    const known = new Set(other?.rules.map(textOf));
    return rules.filter((rule) => !known.has(textOf(rule)));
}
/** JSON has no long integers, which addresses are. */
function plainly(_, value) {
    return typeof value === 'bigint' ? `${value}` : value;
}
function meets({ ports }, others) {
    return others.some((other) => overlap(ports, other.ports));
}
/** Whether two sets of ports have one in common, as far as can be told of names. */
function overlap(one, other) {
    if (one.named.length > 0 || other.named.length > 0)
        return true;
    return one.numbered.some((a) => other.numbered.some((b) => a.protocol === b.protocol && a.port <= b.endPort && b.port <= a.endPort));
}
function run_together_problem({ policy }, { policy: other }) {
    const { path, line } = policy;
    const found = (0,sentence/* say */.c) `${title(policy)} changes, and ${title(other)} at ${`${other.path}:${other.line}`}, of another folder, selects the same pods. Neither names a namespace, so both count as those of default: if they are applied to different ones, the one hides what the other opens or closes.`;
    const message = (0,sentence/* say */.c) `${found} Name the namespace in these objects, or list their folders under "clusters" in the configuration, in a cluster each.`;
    return { severity: 'warning', code: 'namespaces-run-together', message, path, line, hidesFlows: true };
}

;// CONCATENATED MODULE: ./src/render/all.ts
/** What all of them come to, once none is at work any more: nothing may go on behind an error. */
async function all_all(promises) {
    await Promise.allSettled(promises);
    return Promise.all(promises);
}

;// CONCATENATED MODULE: ./src/render/by-path.ts
function byPath({ manifests, problems }) {
    return { manifests: grouped(manifests), problems: grouped(problems) };
}
function grouped(items) {
    const groups = new Map();
    for (const item of items) {
        const { path = '' } = item;
        const group = groups.get(path);
        if (group)
            group.push(item);
        else
            groups.set(path, [item]);
    }
    return groups;
}

;// CONCATENATED MODULE: ./src/render/by-folder.ts
function byFolder(kustomizations) {
    const folders = new Map();
    for (const each of kustomizations)
        folders.set(each.folder, [...(folders.get(each.folder) ?? []), each]);
    return folders;
}

// EXTERNAL MODULE: ./src/manifest/value.ts
var manifest_value = __webpack_require__(1860);
// EXTERNAL MODULE: ./src/manifest/yaml.ts
var yaml = __webpack_require__(7034);
;// CONCATENATED MODULE: ./src/render/references.ts





/** Fields that tell plugins what to do. */
const SETTINGS = ['generators', 'transformers', 'validators'];
const FILES = ['crds', 'configurations', 'patchesStrategicMerge'];
const WITH_PATH = ['patches', 'patchesJson6902', 'replacements'];
const GENERATORS = ['configMapGenerator', 'secretGenerator'];
const CHARTS = ['helmCharts', 'helmChartInflationGenerator'];
/** All files and folders that a kustomization names, in the order of its fields. */
function referencesOf({ body }) {
    return Object.entries(body).flatMap(([field, value]) => {
        if (manifest_kustomize/* PARTS */.dI.includes(field))
            return texts([field], value, 'part');
        if (SETTINGS.includes(field))
            return texts([field], value, 'setting').filter(isNoText);
        if (FILES.includes(field))
            return texts([field], value, 'file').filter(isNoText);
        if (field === 'openapi')
            return path([field], value);
        if (WITH_PATH.includes(field))
            return each(field, value).flatMap(([at, item]) => path(at, item));
        if (GENERATORS.includes(field))
            return each(field, value).flatMap(([at, item]) => generated(at, item));
        return [];
    });
}
/** Whatever in the text of a kustomization itself must not be rendered: charts, plugins, and what its inline plugins want. */
function objectionsIn({ path: at, body }) {
    const charts = CHARTS.filter((field) => each(field, body[field]).length > 0).map((field) => ({ at, field: [field], why: (0,sentence/* say */.c) `has ${field}, and charts are not inflated` }));
    const inline = SETTINGS.flatMap((field) => texts([field], body[field] ?? null, 'setting')
        .filter((reference) => !isNoText(reference))
        .flatMap(({ field: where, text }) => objectionsInSetting(text).map((why) => ({ at, field: where, why }))));
    return [...charts, ...inline];
}
/** What charts of a kustomization are made from, as it names it: files of values, and the folder that charts lie in. */
function inputsOfCharts({ body }) {
    const charts = CHARTS.flatMap((field) => each(field, body[field])).flatMap(([, chart]) => (0,objects_in/* isObject */.Gv)(chart) ? [chart] : []);
    if (charts.length === 0)
        return [];
    const globals = body['helmGlobals'];
    const home = (0,objects_in/* isObject */.Gv)(globals) ? globals['chartHome'] : undefined;
    const named = charts.flatMap((chart) => [chart['valuesFile'], chart['values'], chart['chartHome']]);
    const more = charts.flatMap(({ additionalValuesFiles: some }) => (Array.isArray(some) ? some : []));
    return [home ?? 'charts', ...named, ...more].filter((text) => typeof text === 'string' && text !== '');
}
/**
 * What is not allowed of what a plugin is told. Plugins that kustomize has built in are; they may read files, which
 * kustomize holds back to the folder, and addresses, which it does not.
 */
function objectionsInSetting(text) {
    return text.split(/^---.*$/m).flatMap((document) => {
        const value = (0,manifest_value/* toJson */.a)((0,yaml/* parse */.qg)(document));
        if ('unreadable' in value || !(0,objects_in/* isObject */.Gv)(value.json))
            return [];
        const { apiVersion, kind } = value.json;
        if (apiVersion !== 'builtin')
            return [(0,sentence/* say */.c) `runs a plugin (${String(kind)}), and plugins are not run`];
        if (String(kind).startsWith('HelmChart'))
            return [(0,sentence/* say */.c) `has a ${String(kind)}, and charts are not inflated`];
        const [address] = [...leaves(value.json)].filter((leaf) => /^\s*https?:/i.test(leaf));
        return address === undefined ? [] : [(0,sentence/* say */.c) `names ${address}, and nothing is fetched from the network`];
    });
}
/** What must not be fetched of a reference. */
function isFetched({ text }) {
    return (0,manifest_kustomize/* isRemote */.Vx)(text);
}
/** Where kustomize takes a file or its text, a text is told by its lines. */
function isNoText({ text }) {
    return !text.includes('\n');
}
function each(field, value) {
    return Array.isArray(value) ? value.map((item, i) => [[field, i], item]) : [];
}
function texts(field, value, kind) {
    if (!Array.isArray(value))
        return typeof value === 'string' ? [{ field, text: value, kind }] : [];
    return value.flatMap((item, i) => (typeof item === 'string' ? [{ field: [...field, i], text: item, kind }] : []));
}
function path(field, value) {
    const named = (0,objects_in/* isObject */.Gv)(value) ? value['path'] : undefined;
    return typeof named === 'string' && named !== '' ? [{ field: [...field, 'path'], text: named, kind: 'file' }] : [];
}
/** `files` may say `key=path`. */
function generated(field, value) {
    if (!(0,objects_in/* isObject */.Gv)(value))
        return [];
    const files = texts([...field, 'files'], value['files'] ?? null, 'data');
    const named = files.map((file) => ({ ...file, text: file.text.slice(file.text.indexOf('=') + 1) }));
    return [...named, ...['env', 'envs'].flatMap((key) => texts([...field, key], value[key] ?? null, 'data'))];
}
function* leaves(value) {
    if (typeof value === 'string')
        yield value;
    else if (typeof value === 'object' && value !== null)
        for (const child of Object.values(value))
            yield* leaves(child);
}

;// CONCATENATED MODULE: ./src/render/closure.ts






/** Kustomizations that one may be made of. The largest repositories that are known have some hundreds in all. */
const closure_MOST = 500;
/** Follows a kustomization to all that it reads, through those it takes in. Nothing is read for it. */
function closureOf(root, byFolder) {
    const found = new Set([root]);
    // What a plugin's folder takes in is told to plugins too.
    const ofPlugins = new Set();
    const files = new Set();
    const settings = new Set();
    const data = new Set();
    const inputs = new Set();
    const folders = new Set();
    const objections = [];
    const named = new Map();
    const follow = (from, reference, forPlugins) => {
        const { field, text, kind } = reference;
        const site = { at: from.path, field };
        const refuse = (why) => objections.push({ ...site, why });
        if (isFetched(reference))
            return refuse((0,sentence/* say */.c) `names ${text}, and nothing is fetched from the network`);
        const path = (0,manifest_kustomize/* pathFrom */.Iw)(from.folder, text);
        if (text.startsWith('/') || path === '..' || path.startsWith('../')) {
            return refuse((0,sentence/* say */.c) `names ${text}, which lies outside of this version`);
        }
        const [taken] = isFile(kind) ? [] : (byFolder.get(path) ?? []);
        if (taken !== undefined) {
            (forPlugins ? ofPlugins : found).add(taken);
        }
        else if (!isBelow(from.folder, path)) {
            refuse((0,sentence/* say */.c) `names ${text}, which is neither a kustomization nor a file of the same folder`);
        }
        else {
            files.add(path);
            if (forPlugins && !isFile(kind))
                settings.add(path);
            if (kind === 'data')
                data.add(path);
            else if (!named.has(path))
                named.set(path, site);
        }
    };
    const visit = (kustomization, isOfPlugins) => {
        const { path: at, folder, body, broken } = kustomization;
        if (broken)
            objections.push({ at, field: [], why: (0,sentence/* say */.c) `is not valid: ${broken.why}` });
        if ((byFolder.get(folder)?.length ?? 0) > 1) {
            objections.push({ at, field: [], why: (0,sentence/* say */.c) `is not the only kustomization of its folder` });
        }
        objections.push(...objectionsIn(kustomization));
        for (const text of inputsOfCharts(kustomization))
            inputs.add((0,manifest_kustomize/* pathFrom */.Iw)(folder, text));
        const references = referencesOf(kustomization);
        if (isOfPlugins || SETTINGS.some((field) => field in body))
            folders.add(folder);
        for (const reference of references)
            follow(kustomization, reference, isOfPlugins || reference.kind === 'setting');
    };
    const isTooMuch = () => found.size + ofPlugins.size > closure_MOST;
    for (const each of found)
        if (!isTooMuch())
            visit(each, false);
    for (const each of ofPlugins)
        if (!isTooMuch())
            visit(each, true);
    if (isTooMuch())
        objections.push({ at: root.path, field: [], why: (0,sentence/* say */.c) `takes in more than ${closure_MOST} kustomizations` });
    else
        objections.push(...circles(root, byFolder));
    const kustomizations = [...new Set([...found, ...ofPlugins])];
    return { root, kustomizations, files, settings, data, inputs, folders: [...folders], objections, named };
}
/** The closures of kustomizations of one version. */
function closuresOf(roots, { kustomizations }) {
    const folders = byFolder(kustomizations);
    return roots.map((root) => closureOf(root, folders));
}
/** All files of closures. */
function filesOf(closures) {
    return new Set(closures.flatMap(({ files }) => [...files]));
}
/** Which files of a version must be listed to copy a closure. */
function wantsFile({ files, folders }, path) {
    return files.has(path) || folders.some((folder) => isBelow(folder, path));
}
/** Whether a file is one of those that charts of a closure are made from. */
function isInput({ inputs }, path) {
    return inputs.size > 0 && [path, ...(0,source_paths/* foldersAbove */.Zv)(path)].some((each) => each !== '' && inputs.has(each));
}
/** The files of a closure that the version does not have as files: kustomize would stop there. */
function missing({ named }, { entries, skipped }) {
    const there = new Set(entries.map(({ path }) => path));
    const links = new Map(skipped.map(({ path, why }) => [path, why]));
    return [...named]
        .filter(([path]) => !there.has(path))
        .map(([path, site]) => {
        const link = ['', ...path.split('/')]
            .map((_, i, parts) => parts.slice(1, i + 1).join('/'))
            .find((p) => links.has(p));
        if (link === undefined)
            return { ...site, why: (0,sentence/* say */.c) `names ${path}, which is not there` };
        const what = links.get(link) === 'symlink' ? (0,sentence/* say */.c) `a symbolic link` : (0,sentence/* say */.c) `a submodule or cannot be read`;
        return { ...site, why: (0,sentence/* say */.c) `names ${path}, and ${link} is ${what}` };
    });
}
/** The links and submodules where a file of the closure should be, or a folder that it should be in. */
function obstaclesIn({ files }, { skipped }) {
    if (skipped.length === 0)
        return [];
    const paths = new Set([...files].flatMap((path) => [path, ...(0,source_paths/* foldersAbove */.Zv)(path)]));
    return skipped.filter(({ path }) => paths.has(path));
}
/** The ids of what makes objects of a closure, by path: of its kustomizations, and of the files that they name. */
function inputsOf({ kustomizations, files, data }, entries, ids) {
    const known = [...kustomizations.map(({ path }) => path), ...files].flatMap((path) => {
        const id = ids.get(path);
        return id === undefined || data.has(path) ? [] : [[path, id]];
    });
    const read = entries.filter(({ path }) => !data.has(path)).map(({ path, id }) => [path, id]);
    return new Map([...known, ...read]);
}
/** Stands for all that a closure reads: two are equal exactly if they have the same at the same paths. */
function digestOf({ root, kustomizations }, files, ids, obstacles) {
    const texts = kustomizations.map(({ path }) => [path, ids.get(path) ?? null]);
    const contents = files.map(({ path, id }) => [path, id]);
    return (0,digest/* digest */.b)('sha1', JSON.stringify([root.path, texts, contents, obstacles]));
}
function isFile(kind) {
    return kind === 'file' || kind === 'data';
}
/** Whether a path lies in a folder, at whatever depth. */
function isBelow(folder, path) {
    return folder === '' || path.startsWith(`${folder}/`);
}
/** A kustomization that takes in itself, directly or by others. */
function circles(root, byFolder) {
    const done = new Set();
    const open = new Set();
    const objections = [];
    const visit = (kustomization) => {
        if (done.has(kustomization))
            return;
        open.add(kustomization);
        for (const { field, text, kind } of referencesOf(kustomization)) {
            const [taken] = isFile(kind) ? [] : (byFolder.get((0,manifest_kustomize/* pathFrom */.Iw)(kustomization.folder, text)) ?? []);
            if (taken === undefined)
                continue;
            if (open.has(taken)) {
                objections.push({ at: kustomization.path, field, why: (0,sentence/* say */.c) `names ${text}, and so takes in itself` });
            }
            else
                visit(taken);
        }
        open.delete(kustomization);
        done.add(kustomization);
    };
    visit(root);
    return objections;
}

;// CONCATENATED MODULE: ./src/render/dropped.ts



/** What is dropped in each version, as seen from the others. */
function droppedIn(versions) {
    const taken = versions.map(({ kustomizations }) => takenBy(kustomizations));
    return versions.map(({ kustomizations }, i) => {
        const there = new Set(kustomizations.flatMap(({ path, broken }) => (broken === undefined ? [path] : [])));
        const others = taken.filter((_, other) => other !== i).flatMap((each) => [...each]);
        return new Map(others.flatMap(([path, by]) => {
            const still = taken[i]?.has(path) ? undefined : by.find((each) => there.has(each));
            return still === undefined ? [] : [[path, still]];
        }));
    });
}
/** Says of dropped files and folders with manifests that they count for nothing. */
function droppedProblems(dropped, { manifests }) {
    const files = [...manifests.keys()];
    return [...dropped]
        .filter(([path]) => files.some((file) => file === path || file.startsWith(`${path}/`)))
        .map(([path, by]) => ({
        severity: 'note',
        code: 'kustomize-not-listed',
        message: (0,sentence/* say */.c) `This kustomization does not take in ${path}, as it does in the other version, so what is in there counts for nothing.`,
        path: by,
        hidesFlows: false,
    }));
}
/** Everything that kustomizations name, by its path, and the paths of those that name it. */
function takenBy(kustomizations) {
    const taken = new Map();
    for (const each of kustomizations.filter(({ isSelected }) => isSelected)) {
        for (const { kind, text } of referencesOf(each)) {
            if (kind === 'data')
                continue;
            const path = (0,manifest_kustomize/* pathFrom */.Iw)(each.folder, text);
            taken.set(path, [...(taken.get(path) ?? []), each.path]);
        }
    }
    return taken;
}

// EXTERNAL MODULE: ./src/manifest/changed.ts
var changed = __webpack_require__(3313);
;// CONCATENATED MODULE: ./src/render/patch-targets.ts


/** The patches of a kustomization that are files of their own. */
function patchFiles({ folder, body }) {
    const listed = ['patches', 'patchesJson6902'].flatMap((field) => (0,manifest_kustomize/* items */.ld)(body[field])).filter(objects_in/* isObject */.Gv);
    const withTargets = listed.flatMap(({ path, target = null }) => {
        return typeof path === 'string' ? [{ path, target: (0,objects_in/* isObject */.Gv)(target) ? target : undefined }] : [];
    });
    const merged = (0,manifest_kustomize/* items */.ld)(body['patchesStrategicMerge']).filter((each) => typeof each === 'string');
    const files = [...withTargets, ...merged.map((path) => ({ path, target: undefined }))];
    return files.map(({ path, target }) => ({ path: (0,manifest_kustomize/* pathFrom */.Iw)(folder, path), target }));
}
/**
 * Whether a patch may be for an object: one with a target is, if that does not name another kind or name, and one without is
 * for the object of which it has the name. Kustomize may have put something around a name since.
 *
 * @param text of the patch
 */
function isFor({ target }, text, { kind, name }) {
    if (target === undefined)
        return [...text.matchAll(NAME)].some(([, own = '']) => name.includes(own));
    const { kind: kinds, name: names } = target;
    return (!isWord(kinds) || kinds === kind) && (!isWord(names) || name.includes(names));
}
/** On a line of its own, or in metadata that stand on one. */
const NAME = /(?:^[ \t]*|\bmetadata["']?:[ \t]*\{(?:.{0,200}?[{,\s])??)["']?name["']?:[ \t]*["']?([\w.-]+)/gm;
/** What is no word is a pattern, or absent, and may fit. */
function isWord(value) {
    return typeof value === 'string' && /^[\w-]+$/.test(value);
}

;// CONCATENATED MODULE: ./src/render/rendered.ts
/** Tells which build of another version this one is. */
function rendered_keyOf({ tool, at, helm }) {
    return JSON.stringify([tool, at, helm ?? null]);
}

;// CONCATENATED MODULE: ./src/render/edited.ts






/** Beside the files that objects stand in, these may make them what they are. */
const MAKES = /\.(?:ya?ml|json|tpl)$/;
/** Of one file. To compare more is not worth it. */
const MOST_BYTES = 2 ** 20;
/**
 * The versions, of which each object that a build has otherwise than the build of the other version says where that was
 * edited: in the file that it stands in, or else in a patch, in a kustomization, in values. Where several of those may have
 * done it and none stands out, nothing is said.
 *
 * @throws InputError if a source cannot be read
 */
async function withEdits(sources, versions) {
    const [base, head] = versions;
    const [ofBase, ofHead] = sources;
    if (base === undefined || head === undefined || ofBase === undefined || ofHead === undefined)
        return versions;
    const inHead = new Map(head.builds.map((build) => [rendered_keyOf(build), build]));
    const edited = new Map();
    for (const before of base.builds) {
        const after = inHead.get(rendered_keyOf(before));
        if (after === undefined || before === after)
            continue;
        const changed = changedInputs(before, after, base.ids);
        const objects = objectsEdited(before, after);
        if (objects.length === 0)
            continue;
        const files = await all_all(changed.map((file) => compared(file, ofBase, ofHead)));
        const places = edited_placesIn([before, after]);
        for (const object of objects) {
            const place = ownEdit(object, files) ?? editBehind(object, files, places, after.patches);
            if (place !== undefined)
                edited.set(object, { ...object, edited: place });
        }
    }
    const placed = (build) => {
        if (!build.manifests.some((manifest) => edited.has(manifest)))
            return build;
        return { ...build, manifests: build.manifests.map((manifest) => edited.get(manifest) ?? manifest) };
    };
    const withPlaces = (version) => ({ ...version, builds: version.builds.map(placed) });
    return edited.size === 0 ? versions : versions.map(withPlaces);
}
/** Those that may make objects. What a build takes in for the first time need not be new: base may have had it all along. */
function changedInputs(before, after, inBase) {
    return [...after.inputs]
        .map(([path, id]) => ({ path, before: before.inputs.get(path) ?? inBase.get(path), after: id }))
        .filter((file) => file.before !== file.after && (MAKES.test(file.path) || manifest_kustomize/* KUSTOMIZATION_FILE */.j9.test(file.path)));
}
/** The objects that one of the builds has otherwise, as the later one has them if it does. */
function objectsEdited(before, after) {
    const [old, young] = [byIdentity(before), byIdentity(after)];
    const gone = [...old].filter(([identity]) => !young.has(identity));
    const other = [...young].filter(([identity, { body }]) => old.get(identity)?.body !== body);
    return [...gone, ...other].map(([, object]) => object);
}
function byIdentity({ manifests }) {
    return new Map(manifests.map((manifest) => [(0,manifest_objects/* identityOf */.cu)(manifest), manifest]));
}
/** The files that objects stand in. A kustomization may make others too, whatever stands in it. */
function edited_placesIn(builds) {
    const paths = builds.flatMap(({ manifests }) => manifests.map(({ path }) => path));
    return new Set(paths.filter((path) => !manifest_kustomize/* KUSTOMIZATION_FILE */.j9.test(path)));
}
async function compared({ path, before, after }, base, head) {
    const text = await edited_textOf(head, after);
    return { path, text, lines: (0,changed/* changedLines */.M)(before === undefined ? '' : await edited_textOf(base, before), text) };
}
async function edited_textOf(source, id) {
    for await (const { bytes } of source.read([id]))
        return Buffer.from(bytes.subarray(0, MOST_BYTES)).toString();
    throw new Error(`${id} was listed and not read`);
}
/** What changed of the lines that an object stands at; of its whole file where no more is known than that. */
function ownEdit({ path, line, endLine, document }, files) {
    const own = files.find((file) => file.path === path);
    const isKnown = document.text !== '';
    const lines = own?.lines.filter((one) => !isKnown || (line <= one && one <= endLine)) ?? [];
    return lines.length === 0 ? undefined : { path, ...span(lines) };
}
/** The only file without objects that may have made an object otherwise, or the only patch of those, which says more. */
function editBehind(object, files, places, patches) {
    if (files.some(({ path }) => path === object.path))
        return undefined;
    const ofFile = ({ path }) => patches.filter((patch) => patch.path === path);
    const left = files.filter((file) => {
        const own = ofFile(file);
        return !places.has(file.path) && (own.length === 0 || own.some((patch) => isFor(patch, file.text, object)));
    });
    const one = [left, left.filter((file) => ofFile(file).length > 0)].find(({ length }) => length === 1)?.[0];
    return one && { path: one.path, ...span(one.lines) };
}
/** From the first to the last. */
function span(lines) {
    return { line: lines[0] ?? 1, endLine: lines.at(-1) ?? 1 };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/manifest/document.ts
var manifest_document = __webpack_require__(8812);
;// CONCATENATED MODULE: ./src/render/made.ts

/** The place of a line, or of a file of which no more is known. */
function placeOfLine(path, line = 1) {
    return { path, line, endLine: line, document: { text: '', line }, within: [] };
}
/**
 * Reads what a tool wrote, document by document. What builds have in common, of one version or of two, is read once, and
 * they share its bodies.
 */
function madeIn(output, known, read) {
    return (0,manifest_document/* splitStream */.L)(output.toString()).documents.flatMap(({ text }) => {
        const made = known.get(text) ?? read(text);
        if (made.objects.length === 0 && made.faults.length === 0)
            return [];
        known.set(text, made);
        return [made];
    });
}
/** What was made, at the places of what it was made from. */
function made_placed(made, placeOf) {
    const manifests = made.flatMap((each) => each.objects.map((object) => ({ ...object, ...placeOf(each), applied: each.text })));
    const problems = made.flatMap((each) => each.faults.map((fault) => {
        const { path, line } = placeOf(each, fault);
        return { ...fault, path, line };
    }));
    return { manifests, problems };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./src/render/private-folder.ts



/**
 * A folder that only this user can enter, for as long as `work` takes.
 *
 * @param work gets the folder's path
 */
async function withPrivateFolder(work) {
    // Tools speak of the folder by its real path.
    const folder = (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'network-policy-diff-')));
    try {
        return await work(folder);
    }
    finally {
        remove(folder);
    }
}
/** Removes a folder and all in it. */
function remove(folder) {
    (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
}
/** Copies files of a version below a folder. A content is held no longer than it takes to write it. */
async function copyFiles(source, entries, folder) {
    const pathsOf = new Map();
    for (const { id, path } of entries)
        pathsOf.set(id, [...(pathsOf.get(id) ?? []), path]);
    for await (const { id, bytes } of source.read([...pathsOf.keys()])) {
        for (const path of pathsOf.get(id) ?? [])
            writeNew(folder, path, bytes);
    }
}
/** A file of a version that cannot be copied. */
class Unwritable extends Error {
}
/**
 * Writes one file at a path of a version, below a folder, where no file was. A path is a name that somebody else chose:
 * one that could lead out of the folder, which git allows in a tree made by hand, is refused.
 *
 * @throws Unwritable if it is such a path, or if the system will not have it
 */
function writeNew(folder, path, content) {
    const parts = path.split('/');
    if (parts.some((part) => part === '' || part === '.' || part === '..' || /[\0\\]/.test(part))) {
        throw new Unwritable('EINVAL');
    }
    const file = (0,external_node_path_.join)(folder, ...parts);
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true, mode: 0o700 });
        (0,external_node_fs_.writeFileSync)(file, content, { flag: 'wx', mode: 0o600 });
    }
    catch (error) {
        throw new Unwritable(error.code ?? 'unknown');
    }
}

;// CONCATENATED MODULE: ./src/render/helm.ts










/**
 * What each configured release of a version becomes; nothing, of a chart that the version does not have.
 *
 * @throws InputError if the source cannot be read
 */
async function buildReleases(releases, source, workshop) {
    if (releases.length === 0)
        return [];
    const values = new Set(releases.flatMap((release) => release.values));
    const listing = await source.list((path) => values.has(path) || releases.some(({ chart }) => (0,helm/* isInChart */.IE)(chart, path)));
    const paths = new Set(listing.entries.map(({ path }) => path));
    const there = releases.filter(({ chart }) => paths.has((0,helm/* chartFileOf */.aC)(chart)));
    return all_all(there.map((release) => buildRelease(release, source, listing, workshop)));
}
async function buildRelease(release, source, listing, workshop) {
    const entries = listing.entries.filter(({ path }) => belongsTo(release, path));
    const digest = helm_digestOf(release, entries);
    const unmade = { tool: 'helm', at: release.chart, helm: release };
    const failed = (why) => ({
        problems: [notRendered(release, why)],
        digest,
        replaced: new Set(),
        unmade,
    });
    const objection = objectionTo(release, entries, listing, workshop.limits.inputBytes);
    if (objection)
        return failed(objection);
    const tool = await workshop.helm();
    if (tool === undefined)
        return failed((0,sentence/* say */.c) `helm is not installed`);
    return workshop.once(`helm ${digest}`, async () => {
        const built = await workshop.build({
            tool,
            copy: (folder) => copyFiles(source, entries, folder),
            from: '',
            words: wordsFor(release),
            read: (output, folder) => {
                const made = madeIn(output, workshop.known, readMade);
                const there = new Set(entries.map(({ path }) => path));
                const { manifests, problems } = made_placed(made, placeFinder(release, there, (path) => (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, path), 'utf8')));
                return { manifests: manifests.map((manifest) => released(manifest, release)), problems };
            },
        });
        if ('failed' in built)
            return failed(built.failed);
        const { manifests, problems } = built;
        const inputs = new Map(entries.map(({ path, id }) => [path, id]));
        const { chart: at, release: name } = release;
        const build = { tool: 'helm', at, release: name, helm: release, manifests, inputs, patches: [] };
        return { build, problems, digest, replaced: new Set(), tool: tool.title };
    });
}
/** `helm install` puts an object that names no namespace into that of the release; `helm template` does not write it down. */
function released(manifest, { namespace }) {
    return (0,kinds/* isClusterScoped */.Z6)(manifest.kind) || manifest.namespace ? manifest : { ...manifest, namespace };
}
const SCHEMA = /(?:^|\/)values\.schema\.json$/;
/**
 * A schema only says which values are good, and may name files and addresses to do so: it is left out. Nor could it be
 * trusted to refuse: values that it asks for may be given on the command line of the installation.
 */
function belongsTo({ chart, values }, path) {
    return values.includes(path) || ((0,helm/* isInChart */.IE)(chart, path) && !SCHEMA.test(path));
}
function wordsFor({ chart, release, namespace, values }) {
    const files = values.flatMap((path) => ['--values', `./${path}`]);
    const quiet = ['--skip-tests', '--skip-schema-validation'];
    return ['template', ...quiet, '--namespace', namespace, ...files, '--', release, chart === '' ? '.' : `./${chart}`];
}
function objectionTo({ chart, values }, entries, { skipped }, most) {
    const link = skipped.find(({ path }) => (0,helm/* isInChart */.IE)(chart, path));
    if (link)
        return (0,sentence/* say */.c) `it holds ${link.path}, which is a symbolic link or a submodule or cannot be read`;
    const missing = values.find((value) => !entries.some(({ path }) => path === value));
    if (missing !== undefined)
        return (0,sentence/* say */.c) `the values ${missing} are not there`;
    const bytes = entries.reduce((sum, { size }) => sum + size, 0);
    return bytes > most ? (0,sentence/* say */.c) `it has ${bytes} bytes of files, and ${most} are the limit` : undefined;
}
function helm_digestOf(release, entries) {
    const contents = entries.map(({ path, id }) => [path, id]);
    return (0,digest/* digest */.b)('sha1', JSON.stringify([release, contents]));
}
function notRendered({ chart, release }, why) {
    return {
        severity: 'warning',
        code: 'helm-failed',
        message: (0,sentence/* say */.c) `The release ${release} of the Helm chart ${chart || '.'} is not rendered, and nothing of it is counted: ${why}.`,
        path: (0,helm/* chartFileOf */.aC)(chart),
        hidesFlows: true,
    };
}
/** `# Source: web/templates/deployment.yaml`: below the chart's name, which need not be that of its folder. */
const SOURCE = /^# Source: [^/\n]+\/(.+?)\r?$/m;
const helm_KIND = /^kind:[ \t]*["']?([\w-]+)/m;
const helm_NAME = /^metadata:\s*\n(?: +.*\n)*? +name:[ \t]*["']?([^\s"']+)/m;
function readMade(text) {
    const { objects, faults } = (0,read/* readBlob */.gm)(Buffer.from(text));
    const [, origin] = SOURCE.exec(text) ?? [];
    const [, kind = ''] = helm_KIND.exec(text) ?? [];
    const [, name = ''] = helm_NAME.exec(text) ?? [];
    return { text, objects, faults, origin, kind, name };
}
/** The template, and the line where an object of the kind begins, if only one does. */
function placeFinder({ chart }, there, textOf) {
    const known = new Map();
    return ({ origin, kind }) => {
        const path = origin === undefined ? '' : (0,helm/* chartFileOf */.aC)(chart).replace(/Chart\.yaml$/, origin);
        if (!there.has(path))
            return placeOfLine((0,helm/* chartFileOf */.aC)(chart));
        const key = JSON.stringify([path, kind]);
        const place = known.get(key) ?? placeOfLine(path, lineOfKind(textOf(path), kind));
        known.set(key, place);
        return place;
    };
}
/** `apiVersion:` mostly stands right above. */
function lineOfKind(text, kind) {
    const lines = text.split('\n');
    const found = lines.flatMap((line, i) => (helm_KIND.exec(line)?.[1] === kind ? [i] : []));
    const [only] = found;
    if (found.length !== 1 || only === undefined)
        return 1;
    return lines[only - 1]?.startsWith('apiVersion:') ? only : only + 1;
}

;// CONCATENATED MODULE: ./src/render/kustomize-copy.ts

const ORIGINS = 'originAnnotations';
/**
 * Writes what a kustomization is made of below a folder. Kustomizations are written anew from what was read of them and
 * checked, so that kustomize cannot read them in another way; and the root is told to say where each object comes from.
 *
 * @param entries the files of the closure that are there
 * @throws Error if a path cannot be written
 */
async function copyClosure(source, closure, entries, folder) {
    const { root, kustomizations, data } = closure;
    for (const each of kustomizations) {
        writeNew(folder, each.path, kustomize_copy_textOf(each === root ? { ...each.body, buildMetadata: metadataOf(root) } : each.body));
    }
    const own = new Set(kustomizations.map(({ path }) => path));
    await copyFiles(source, entries.filter(({ path }) => !own.has(path)), folder);
    const there = new Set(entries.map(({ path }) => path));
    for (const path of data)
        if (!there.has(path))
            writeNew(folder, path, '');
}
/** Whether a kustomization itself has its objects say where they come from. */
function wantsOrigins({ body }) {
    const { buildMetadata } = body;
    return Array.isArray(buildMetadata) && buildMetadata.includes(ORIGINS);
}
function metadataOf(root) {
    const { buildMetadata } = root.body;
    const own = Array.isArray(buildMetadata) ? buildMetadata.map(String) : [];
    return wantsOrigins(root) ? own : [...own, ORIGINS];
}
/** One field a line: kustomize looks for the old names of some fields at the start of lines. */
function kustomize_copy_textOf(body) {
    return Object.entries(body)
        .map(([key, value]) => `${/^\w+$/.test(key) ? key : JSON.stringify(key)}: ${JSON.stringify(value)}\n`)
        .join('');
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./src/render/kustomize-output.ts







const ORIGIN = 'config.kubernetes.io/origin';
/** As kustomize writes it: the annotation, and its lines. */
const ORIGIN_LINES = / {4}config\.kubernetes\.io\/origin: \|\n(?: {6}.*\n)+/;
/** Reads one document of kustomize's output, without the annotation that tells its origin unless that is the user's own. */
function kustomize_output_readMade(text, keepsOrigin) {
    const { objects, faults } = (0,read/* readBlob */.gm)(Buffer.from(text));
    if (objects.length === 0 && faults.length === 0) {
        return { text, objects, faults, origin: undefined, kind: '', name: '' };
    }
    const body = objects[0]?.body ?? bodyOf(text);
    const metadata = objectIn(body, 'metadata');
    return {
        text: keepsOrigin ? text : text.replace(ORIGIN_LINES, '').replace(/^ {2}annotations:\n(?! {4})/m, ''),
        objects: keepsOrigin ? objects : objects.map((object) => ({ ...object, body: withoutOrigin(object.body) })),
        faults,
        origin: originIn(objectIn(metadata, 'annotations')[ORIGIN]),
        kind: String(body['kind'] ?? ''),
        name: String(metadata['name'] ?? ''),
    };
}
/**
 * Finds what a built object was made from: the object of its kind, and of its name before kustomize changed it, in the
 * file that it comes from, or the patch that its rules come from. What kustomize generated, or took from where we cannot look, stands at the root.
 */
function kustomize_output_placeFinder({ root, kustomizations, files }, { manifests, problems }, patches) {
    const own = new Set(kustomizations.map(({ path }) => path));
    const named = new Map();
    const inFile = (path) => {
        const known = named.get(path) ?? new Map(manifests.get(path)?.map((each) => [kustomize_output_keyOf(each), each]));
        named.set(path, known);
        return known;
    };
    return (made, fault) => {
        const path = made.origin === undefined ? undefined : external_node_path_.posix.join(root.folder, made.origin);
        if (path === undefined || !(files.has(path) || own.has(path)))
            return placeOfLine(root.path);
        const same = fault &&
            problems
                .get(path)
                ?.slice(0, kustomize_output_MOST)
                .find(({ code }) => code === fault.code);
        if (same)
            return placeOfLine(path, same.line);
        const written = inFile(path).get(kustomize_output_keyOf(made)) ?? longestWithin(made, manifests.get(path) ?? []);
        if (written === undefined)
            return placeOfLine(path);
        const { path: at, line, endLine, document, within, } = patches.find((patch) => hasRulesOf(patch, made, written)) ?? written;
        return { path: at, line, endLine, document, within };
    };
}
/** A file with more than this is not searched for each of its objects again. */
const kustomize_output_MOST = 1000;
function kustomize_output_keyOf({ kind, name }) {
    return `${kind} ${name}`;
}
/** Whether a policy has rules of a patch, and not those that it was written with. */
function hasRulesOf(patch, { objects: [made] }, written) {
    if (kustomize_output_keyOf(patch) !== kustomize_output_keyOf(written))
        return false;
    return ['ingress', 'egress'].some((field) => {
        const [now, patched, before] = [made, patch, written].map((each) => each && objectIn(each.body, 'spec')[field]);
        return Array.isArray(now) && (0,external_node_util_.isDeepStrictEqual)(now, patched) && !(0,external_node_util_.isDeepStrictEqual)(now, before);
    });
}
/** A name may have got a prefix and a suffix. */
function longestWithin({ kind, name }, written) {
    if (written.length > kustomize_output_MOST)
        return undefined;
    const within = written.filter((each) => each.kind === kind && each.name !== '' && name.includes(each.name));
    return within.sort((a, b) => b.name.length - a.name.length)[0];
}
function originIn(annotation) {
    if (typeof annotation !== 'string')
        return undefined;
    const { repo, path, configuredIn } = bodyOf(annotation);
    const file = path ?? configuredIn;
    return repo === undefined && typeof file === 'string' ? file : undefined;
}
function bodyOf(text) {
    const value = (0,manifest_value/* toJson */.a)((0,yaml/* parse */.qg)(text));
    return 'json' in value && (0,objects_in/* isObject */.Gv)(value.json) ? value.json : {};
}
function objectIn(body, key) {
    const value = body[key];
    return (0,objects_in/* isObject */.Gv)(value) ? value : {};
}
function withoutOrigin(body) {
    const metadata = objectIn(body, 'metadata');
    const { [ORIGIN]: origin, ...annotations } = objectIn(metadata, 'annotations');
    if (origin === undefined)
        return body;
    const { annotations: _, ...rest } = metadata;
    const kept = Object.keys(annotations).length === 0 ? rest : { ...rest, annotations: bare(annotations) };
    return bare({ ...body, metadata: bare(kept) });
}
/** Without a prototype, as objects are read. */
function bare(fields) {
    return Object.assign(Object.create(null), fields);
}

;// CONCATENATED MODULE: ./src/render/kustomize.ts










/**
 * What each root becomes. What roots of several versions have in common is built once.
 *
 * @throws InputError if the source cannot be read
 */
async function buildKustomizations(roots, of, workshop) {
    if (roots.length === 0)
        return [];
    const listing = await of.source.list(wanted(roots));
    const entryAt = new Map(listing.entries.map((entry) => [entry.path, entry]));
    return all_all(roots.map((closure) => buildOne(closure, of, { listing, entryAt }, workshop)));
}
function wanted(closures) {
    const files = filesOf(closures);
    const folders = [...new Set(closures.flatMap((closure) => closure.folders))];
    const isWanted = (path) => files.has(path) || folders.some((folder) => isBelow(folder, path));
    const withCharts = closures.filter(({ inputs }) => inputs.size > 0);
    return (path) => isWanted(path) || withCharts.some((closure) => isInput(closure, path));
}
async function buildOne(closure, of, files, workshop) {
    const { source, version, byPath } = of;
    const { root } = closure;
    const entries = entriesOf(closure, files);
    const inputs = files.listing.entries.filter(({ path }) => isInput(closure, path));
    const digest = digestOf(closure, [...entries, ...inputs], version.ids, obstaclesIn(closure, files.listing));
    const unmade = { tool: 'kustomize', at: root.folder };
    const failed = (...problems) => ({ problems, digest, replaced: new Set(), unmade });
    const objections = [
        ...closure.objections,
        ...missing(closure, files.listing),
        ...(await objectionsInSettings(closure, source, files)),
        ...tooMuch(closure, entries, workshop.limits.inputBytes),
    ];
    if (objections.length > 0)
        return failed(...objections.slice(0, kustomize_MOST).map((each) => kustomize_refused(closure, each)));
    const tool = await workshop.kustomize();
    if (tool === undefined)
        return failed(notBuilt(root, NOT_RENDERED, NO_TOOL));
    const keepsOrigins = wantsOrigins(root);
    return workshop.once(`kustomize ${digest}`, async () => {
        const patching = await patchesIn(closure, entries, source);
        const built = await workshop.build({
            tool,
            copy: (folder) => copyClosure(source, closure, entries, folder),
            from: root.folder,
            words: ['.'],
            read: (output) => {
                const made = madeIn(output, workshop.known, (text) => kustomize_output_readMade(text, keepsOrigins));
                return made_placed(made, kustomize_output_placeFinder(closure, byPath, patching));
            },
        });
        if ('failed' in built)
            return failed(notBuilt(root, FAILED, built.failed));
        const { manifests, problems } = built;
        const inputs = inputsOf(closure, entries, version.ids);
        const patches = closure.kustomizations.flatMap(patchFiles);
        const build = { tool: 'kustomize', at: root.folder, manifests, inputs, patches };
        return { build, problems, digest, replaced: closure.files, tool: tool.title };
    });
}
function entriesOf(closure, { listing, entryAt }) {
    if (closure.folders.length > 0)
        return listing.entries.filter(({ path }) => wantsFile(closure, path));
    return [...closure.files].sort().flatMap((path) => entryAt.get(path) ?? []);
}
async function objectionsInSettings({ settings, named }, source, { entryAt }) {
    const objections = [];
    for (const path of settings) {
        const entry = entryAt.get(path);
        const site = named.get(path);
        if (entry === undefined || site === undefined)
            continue;
        for await (const { bytes } of source.read([entry.id])) {
            objections.push(...objectionsInSetting(Buffer.from(bytes).toString()).map((why) => ({ ...site, why })));
        }
    }
    return objections;
}
/** The policies in patches: others have their rules from there. */
async function patchesIn({ kustomizations }, entries, source) {
    const paths = new Set(kustomizations.flatMap(({ patches }) => patches));
    const files = entries.filter(({ path }) => paths.has(path));
    const objectsIn = new Map();
    for await (const { id, bytes } of source.read([...new Set(files.map(({ id }) => id))])) {
        const text = Buffer.from(bytes);
        if (text.includes('NetworkPolicy'))
            objectsIn.set(id, (0,read/* readBlob */.gm)(text).objects);
    }
    return files.flatMap(({ path, id }) => (objectsIn.get(id) ?? []).map((object) => ({ ...object, path })));
}
function tooMuch({ root }, entries, most) {
    const bytes = entries.reduce((sum, { size }) => sum + size, 0);
    return bytes > most
        ? [{ at: root.path, field: [], why: (0,sentence/* say */.c) `takes in ${bytes} bytes of files, and ${most} are the limit` }]
        : [];
}
/** More objections than this to one kustomization are not told. */
const kustomize_MOST = 5;
const NOT_RENDERED = 'kustomize-not-rendered';
const FAILED = 'kustomize-failed';
const NO_TOOL = (0,sentence/* say */.c) `neither kustomize nor kubectl is installed`;
function kustomize_refused({ root, kustomizations }, { at, field, why }) {
    const kustomization = kustomizations.find(({ path }) => path === at);
    const text = kustomization?.text ?? '';
    const line = kustomization?.broken?.line ?? (0,place/* place */.i)({ document: { text, line: 1 }, within: [] }, field).line;
    const asked = at === root.path ? (0,sentence/* say */.c) `it ${why}` : (0,sentence/* say */.c) `${at} ${why}`;
    return { ...notBuilt(root, NOT_RENDERED, asked), path: at, line };
}
function notBuilt(root, code, why) {
    const message = (0,sentence/* say */.c) `The kustomization ${root.folder || '.'} is not rendered, and nothing that it takes in is counted: ${why}.`;
    return { severity: 'warning', code, message, path: root.path, hidesFlows: true };
}

;// CONCATENATED MODULE: ./src/render/limits.ts
const RENDER_LIMITS = {
    seconds: 8,
    totalSeconds: 120,
    outputBytes: 64 * 2 ** 20,
    totalOutputBytes: 256 * 2 ** 20,
    inputBytes: 256 * 2 ** 20,
    memoryBytes: 1.5 * 2 ** 30,
    atOnce: 3,
};

;// CONCATENATED MODULE: ./src/render/not-rendered.ts



/** The charts of a version that no release is configured of: nobody knows here with which values they are installed. */
function chartsNotRendered({ charts }, releases) {
    const configured = new Set(releases.map(({ chart }) => chart));
    return [...charts]
        .filter(([chart]) => !configured.has(chart))
        .map(([chart, templates]) => {
        const made = templates === 1 ? (0,sentence/* say */.c) `its 1 template makes` : (0,sentence/* say */.c) `its ${templates} templates make`;
        return {
            severity: 'warning',
            code: 'helm-chart-not-rendered',
            message: (0,sentence/* say */.c) `The Helm chart ${chart || '.'} is not rendered, so what ${made} is missing: the configuration names no release of it.`,
            path: (0,helm/* chartFileOf */.aC)(chart),
            hidesFlows: true,
        };
    });
}
/** A component that nothing takes in: what it would add is applied nowhere, as far as can be seen here. */
function notTakenIn({ root, files }, { manifests }) {
    if (![...files].some((path) => manifests.has(path)))
        return [];
    const message = (0,sentence/* say */.c) `No kustomization takes in the component ${root.folder || '.'}, so nothing of it is counted.`;
    return [{ severity: 'note', code: 'kustomize-not-used', message, path: root.path, hidesFlows: false }];
}
/** A kustomization that changes its files, where the configuration names others and not this one. */
function notNamed(path) {
    const message = (0,sentence/* say */.c) `The configuration does not name this kustomization, so it is not rendered and nothing that it takes in is counted.`;
    return { severity: 'note', code: 'kustomize-not-configured', message, path, hidesFlows: false };
}
/**
 * Files with manifests that lie in the folder of a kustomization which does not list them. Whether somebody applies them
 * by themselves cannot be seen here: they count, and that is said.
 */
function notListed({ kustomizations }, plain) {
    return kustomizations.flatMap(({ path, folder, broken }) => {
        if (broken !== undefined)
            return [];
        const beside = [...new Set(plain.map((manifest) => manifest.path).filter((file) => (0,source_paths/* folderOf */.yS)(file) === folder))];
        const [first, ...others] = beside.sort();
        if (first === undefined)
            return [];
        const files = others.length === 0 ? (0,sentence/* say */.c) `${first}` : (0,sentence/* say */.c) `${first} and ${others.length} more`;
        const message = (0,sentence/* say */.c) `This kustomization does not list ${files} in its folder; what is in there counts all the same, as if it were applied by itself.`;
        return [{ severity: 'note', code: 'kustomize-not-listed', message, path, hidesFlows: false }];
    });
}
/** What the configuration names and no version has. What only one version lacks was added or removed by the change. */
function namedInVain(folders, releases, versions) {
    const has = (there) => versions.some(there);
    const missing = [
        ...folders
            .filter((at) => !has(({ kustomizations }) => kustomizations.some(({ folder }) => folder === at)))
            .map((at) => (0,sentence/* say */.c) `a kustomization in ${at || '.'}`),
        ...releases
            .filter(({ chart }) => !has(({ ids }) => ids.has((0,helm/* chartFileOf */.aC)(chart))))
            .map(({ chart }) => (0,sentence/* say */.c) `a Helm chart in ${chart || '.'}`),
    ];
    return missing.map((what) => ({
        severity: 'warning',
        code: 'configured-and-missing',
        message: (0,sentence/* say */.c) `The configuration names ${what}, and there is none.`,
        hidesFlows: true,
    }));
}

;// CONCATENATED MODULE: ./src/render/outcome.ts

/**
 * What stands at each path: where a problem hides flows of something that was to be rendered, its id stands for all that
 * this is made of, for a change anywhere in it may change what is hidden.
 */
function idsWith(ids, outcomes) {
    const behind = new Map();
    for (const { problems, digest } of outcomes) {
        for (const { path, hidesFlows } of problems) {
            if (path !== undefined && hidesFlows)
                behind.set(path, (behind.get(path) ?? new Set()).add(digest));
        }
    }
    const all = new Map(ids);
    for (const [path, digests] of behind) {
        const parts = JSON.stringify([ids.get(path) ?? null, ...[...digests].sort()]);
        all.set(path, (0,digest/* digest */.b)('sha1', parts));
    }
    return all;
}

;// CONCATENATED MODULE: ./src/manifest/dialect.ts
/** Where a key or a value begins, with an anchor or a tag or without. */
const START = String.raw `(?:^[ \t]*|[:,[{?-][ \t]+|[,[{])(?:[&!][^\s,[\]{}]*[ \t]+)*`;
const VALUE_ENDS = String.raw `[ \t]*(?=[,\]}#:\r\n]|$)`;
const KEY_ENDS = String.raw `[ \t]*:(?=[\s,}]|$)`;
const DIFFERENT = [
    // Truth values in YAML 1.1, and texts in YAML 1.2; and times, which it writes in a way of its own.
    String.raw `(?:y|yes|n|no|on|off|\d{4}-\d\d?-\d\d?(?:[T \t][^,\]}#\r\n]*)?)${VALUE_ENDS}`,
    // Keys that are no texts, of which it refuses most.
    String.raw `(?:true|false|null|~|[-+.]?\d[\w.+-]*)${KEY_ENDS}`,
    // What a mapping says beside a merge key counts more to it wherever it stands.
    `<<${KEY_ENDS}`,
];
const OTHERWISE = new RegExp(`${START}(?:${DIFFERENT.join('|')})`, 'im');
/**
 * Whether kustomize, which reads YAML 1.2 (semantics D8), may understand a document otherwise than kubectl, or refuse it.
 * Both are read here as kubectl reads them, so that only kustomize itself can tell. A comment or a text may look as if it
 * were so.
 */
function readsOtherwise(text) {
    return OTHERWISE.test(text);
}

// EXTERNAL MODULE: ./src/manifest/kustomize-fields.ts
var kustomize_fields = __webpack_require__(2042);
;// CONCATENATED MODULE: ./src/render/plain.ts






/**
 * Whether a kustomization only lists files, all of which were read, and which say to kustomize what they say to kubectl. Where
 * that is in doubt, or where kustomize may refuse one of them and so everything, the tool is to be asked.
 */
function changesNothing(closure, version, byPath) {
    const { kustomizations, objections, named } = closure;
    if (objections.length > 0 || kustomizations.some(({ changes }) => changes.length > 0))
        return false;
    // A component is a folder.
    if ([...named.values()].some(({ field }) => field[0] === 'components'))
        return false;
    const listed = listedBy(closure);
    const objects = listed.flatMap((path) => byPath.manifests.get(path) ?? []);
    return (areDistinct(kustomizations.flatMap(({ parts }) => parts)) &&
        areDistinct(objects.map(manifest_objects/* identityOf */.cu)) &&
        listed.every((path) => version.paths.has(path) && !version.lackKind.has(path)) &&
        listed.every((path) => !byPath.problems.get(path)?.some(({ code }) => DOUBTFUL.has(code))) &&
        objects.every(isPlain));
}
/** Problems of a file that kustomize may not have, or for which it refuses the file. */
const DOUBTFUL = new Set(['object-rejected', 'duplicate-key']);
/** The files that it lists, without those that it makes others from. */
function listedBy({ named }) {
    return [...named].flatMap(([path, { field }]) => (manifest_kustomize/* PARTS */.dI.includes(String(field[0])) ? [path] : []));
}
/** kustomize wants a kind and a name, and asks of an annotation what it says before it asks whether it is a text. */
function isPlain(manifest) {
    const local = annotationsOf(manifest)[kustomize_fields/* LOCAL_CONFIG */.h] ?? '';
    const isNamed = manifest.name !== '' && 'kind' in manifest.body;
    return isNamed && typeof local === 'string' && !readsOtherwise(manifest.document.text);
}
function areDistinct(texts) {
    return new Set(texts).size === texts.length;
}
/**
 * Puts together a kustomization that changes nothing, from the files as they were read: that gives the same objects without
 * any tool, and at their exact places.
 */
function putTogether(closure, { manifests }, ids) {
    const taken = listedBy(closure)
        .sort()
        .flatMap((path) => manifests.get(path) ?? [])
        .filter((manifest) => !isLocal(manifest));
    const inputs = inputsOf(closure, [], ids);
    return { tool: 'kustomize', at: closure.root.folder, manifests: taken, inputs, patches: [] };
}
/** kustomize leaves out what says of itself that it is for local use only, in whatever words but `false`. */
function isLocal(manifest) {
    const annotations = annotationsOf(manifest);
    return kustomize_fields/* LOCAL_CONFIG */.h in annotations && annotations[kustomize_fields/* LOCAL_CONFIG */.h] !== 'false';
}
function annotationsOf({ body }) {
    const metadata = (0,objects_in/* isObject */.Gv)(body['metadata']) ? body['metadata'] : {};
    return (0,objects_in/* isObject */.Gv)(metadata['annotations']) ? metadata['annotations'] : {};
}

;// CONCATENATED MODULE: ./src/render/roots.ts



/**
 * Sorts out kustomizations. Roots are those that no other one takes in, or those whose folders are named. Where some take
 * in each other in a circle, the first of them is a root, so that it is said.
 *
 * @param named folders; none to find the roots by looking
 */
function rolesOf(kustomizations, named) {
    const selected = kustomizations.filter(({ isSelected }) => isSelected);
    const folders = byFolder(kustomizations);
    const taken = new Set(selected.flatMap((each) => foldersTakenBy(each)));
    const free = selected.filter(({ folder }) => !taken.has(folder));
    const [unused, found] = [
        free.filter(({ isComponent }) => isComponent),
        free.filter(({ isComponent }) => !isComponent),
    ];
    const reached = reachedFrom(free, folders);
    for (const each of selected) {
        if (reached.has(each))
            continue;
        found.push(each);
        for (const one of reachedFrom([each], folders))
            reached.add(one);
    }
    if (named.length === 0)
        return { roots: onePerFolder(found), unused, unnamed: [] };
    const roots = onePerFolder(named.flatMap((folder) => folders.get(folder) ?? []));
    const rendered = reachedFrom(roots, folders);
    return { roots, unused, unnamed: found.filter((each) => !rendered.has(each)) };
}
function foldersTakenBy(kustomization) {
    return referencesOf(kustomization)
        .filter(({ kind }) => kind === 'part' || kind === 'setting')
        .map(({ text }) => (0,manifest_kustomize/* pathFrom */.Iw)(kustomization.folder, text))
        .filter((folder) => folder !== kustomization.folder);
}
function reachedFrom(starts, folders) {
    const reached = new Set(starts);
    for (const each of reached) {
        for (const folder of [each.folder, ...foldersTakenBy(each)]) {
            for (const taken of folders.get(folder) ?? [])
                reached.add(taken);
        }
    }
    return reached;
}
function onePerFolder(kustomizations) {
    return [...new Map(kustomizations.toReversed().map((each) => [each.folder, each])).values()].reverse();
}

;// CONCATENATED MODULE: ./src/render/complaint.ts

const LONGEST = 400;
/**
 * Why a tool has failed, in one line of its own words: without its warnings, the time, and the folder it ran in, which is
 * nobody's business and another each time.
 */
function reasonIn(complaint, folder) {
    const lines = complaint
        .replaceAll(`${folder}/`, '')
        .replaceAll(folder, '.')
        .split('\n')
        .map(plain)
        .filter((line) => line !== '' && !/^(?:#? ?warning:|level=WARN|WARNING:|walk\.go|coalesce\.go|Use --debug)/i.test(line));
    const reason = lines.join(' ').replace(/\s+/g, ' ');
    return reason === ''
        ? (0,sentence/* say */.c) `it gave no reason`
        : (0,sentence/* say */.c) `${reason.length > LONGEST ? `${reason.slice(0, LONGEST)}…` : reason}`;
}
/** `E1125 15:24:15.710012 18904 run.go:72] "command failed" err="…"` says the same as `Error: …`. */
function plain(line) {
    return line
        .trim()
        .replace(/^[EWIF]\d{4} .*?\] (?:"command failed" err=)?/, '')
        .replace(/^"(.*)"$/, '$1')
        .replace(/^error: /i, '');
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./src/render/run.ts


const COMPLAINT_BYTES = 2 ** 16;
/**
 * Runs a tool on files that nobody vouches for. It gets nothing of our environment, finds no other program and no network,
 * and reads nothing from us. It is stopped, with all that it has started, when it takes too long or writes too much. It
 * never throws.
 */
function run(tool, limits) {
    return new Promise((resolve) => {
        const [command, words] = withinMemory(tool, limits);
        const child = (0,external_node_child_process_.spawn)(command, words, {
            cwd: tool.cwd,
            env: environment(tool.home),
            stdio: ['ignore', 'pipe', 'pipe'],
            detached: true,
        });
        const output = [];
        const complaint = [];
        let stopped;
        const stop = (why) => {
            stopped ??= why;
            killGroup(child);
            // Something that has left the group may hold these open, and we would wait for it.
            child.stdout.destroy();
            child.stderr.destroy();
        };
        const timer = setTimeout(() => stop((0,sentence/* say */.c) `it took more than ${limits.seconds} seconds`), limits.seconds * 1000);
        collect(child.stdout, output, limits.outputBytes, () => stop((0,sentence/* say */.c) `it wrote more than ${limits.outputBytes} bytes`));
        collect(child.stderr, complaint, COMPLAINT_BYTES, () => undefined);
        child.on('error', (error) => {
            clearTimeout(timer);
            resolve({
                failed: 'stopped',
                why: (0,sentence/* say */.c) `it could not be started (${error.code ?? ''})`,
            });
        });
        child.on('close', (status) => {
            clearTimeout(timer);
            killGroup(child);
            if (stopped)
                resolve({ failed: 'stopped', why: stopped });
            else if (status === 0)
                resolve({ output: Buffer.concat(output) });
            else
                resolve({ failed: 'complained', complaint: Buffer.concat(complaint).toString() });
        });
    });
}
/** Nothing listens on port 9 of this machine. */
const NOWHERE = 'http://127.0.0.1:9';
function environment(home) {
    const proxies = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY'].flatMap((name) => [
        [name, NOWHERE],
        [name.toLowerCase(), NOWHERE],
    ]);
    return { PATH: '', HOME: home, TMPDIR: home, KUBECONFIG: '/dev/null', LC_ALL: 'C', ...Object.fromEntries(proxies) };
}
/** A shell can set the limit for itself and then become the tool. Where it cannot set it, the tool runs without. */
function withinMemory({ command, words }, { memoryBytes, seconds }) {
    if (process.platform === 'win32')
        return [command, words];
    const script = `ulimit -v ${Math.floor(memoryBytes / 1024)}; ulimit -t ${Math.ceil(seconds) * 4}; exec "$0" "$@"`;
    return ['/bin/sh', ['-c', script, command, ...words]];
}
function collect(stream, into, most, onMore) {
    let left = most;
    stream.on('data', (chunk) => {
        if (left >= chunk.length)
            into.push(chunk);
        else
            onMore();
        left -= chunk.length;
    });
}
/** The tool leads a group of its own, so that what it has started ends with it. */
function killGroup({ pid }) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, 'SIGKILL');
    }
    catch {
        // It has ended already, and nothing of it is left.
    }
}

;// CONCATENATED MODULE: ./src/render/tools.ts




/** Finds kustomize, alone or in kubectl; alone it is mostly newer, and starts faster. */
async function findKustomize(path, home) {
    for (const command of commandsNamed('kustomize', path)) {
        const version = await ask(command, ['version'], /\bv\d+\.\d+\.\d+\S*?(?=[\s}]|$)/, home);
        if (version)
            return { command, words: ['build'], title: `kustomize ${version}` };
    }
    for (const command of commandsNamed('kubectl', path)) {
        const version = await ask(command, ['version', '--client'], /(?<=Kustomize Version: )\S+/, home);
        if (version)
            return { command, words: ['kustomize'], title: `kustomize ${version} (kubectl)` };
    }
    return undefined;
}
async function findHelm(path, home) {
    for (const command of commandsNamed('helm', path)) {
        const version = await ask(command, ['version', '--short'], /\bv\d+\.\d+\.\d+[^\s+]*/, home);
        if (version)
            return { command, words: [], title: `helm ${version}` };
    }
    return undefined;
}
/** Only in folders that are named in full: what `.` or `node_modules/.bin` holds may come with the changes under review. */
function commandsNamed(name, path) {
    return path
        .split(external_node_path_.delimiter)
        .filter(external_node_path_.isAbsolute)
        .map((folder) => (0,external_node_path_.join)(folder, process.platform === 'win32' ? `${name}.exe` : name))
        .filter(isExecutable);
}
function isExecutable(file) {
    try {
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}
async function ask(command, words, version, home) {
    const ran = await run({ command, words, cwd: home, home }, RENDER_LIMITS);
    return 'output' in ran ? version.exec(ran.output.toString())?.[0] : undefined;
}

;// CONCATENATED MODULE: ./src/render/workshop.ts







/**
 * @param folder a private one
 * @param path where tools are looked for
 */
function openWorkshop(folder, path, limits) {
    const home = (0,external_node_path_.join)(folder, 'home');
    (0,external_node_fs_.mkdirSync)(home, { mode: 0o700 });
    const deadline = Date.now() + limits.totalSeconds * 1000;
    const done = new Map();
    const atWork = queue(limits.atOnce);
    let count = 0;
    let written = 0;
    const once = (key, job) => {
        const promise = done.get(key) ?? atWork(job);
        done.set(key, promise);
        return promise;
    };
    const build = async ({ tool, copy, from, words, read }) => {
        if (Date.now() > deadline) {
            return {
                failed: (0,sentence/* say */.c) `all that was rendered before has taken ${limits.totalSeconds} seconds, and no more are allowed`,
            };
        }
        if (written > limits.totalOutputBytes) {
            return {
                failed: (0,sentence/* say */.c) `all that was rendered before has more than ${limits.totalOutputBytes} bytes, and no more are allowed`,
            };
        }
        count += 1;
        const place = (0,external_node_path_.join)(folder, `${count}`);
        try {
            (0,external_node_fs_.mkdirSync)(place, { mode: 0o700 });
            await copy(place);
            const started = { command: tool.command, words: [...tool.words, ...words], cwd: (0,external_node_path_.join)(place, from), home };
            const ran = await run(started, limits);
            if ('output' in ran) {
                written += ran.output.length;
                return read(ran.output, place);
            }
            return { failed: ran.failed === 'stopped' ? ran.why : reasonIn(ran.complaint, place) };
        }
        catch (error) {
            if (error instanceof Unwritable)
                return { failed: (0,sentence/* say */.c) `a file cannot be copied (${error.message})` };
            throw error;
        }
        finally {
            remove(place);
        }
    };
    return {
        limits,
        kustomize: () => once('kustomize', () => findKustomize(path, home)),
        helm: () => once('helm', () => findHelm(path, home)),
        known: new Map(),
        once,
        build,
    };
}
/** Lets so many jobs work at once, and the rest wait in their order. */
function queue(places) {
    const waiting = [];
    let free = places;
    return async (job) => {
        if (free === 0)
            await new Promise((go) => waiting.push(go));
        else
            free -= 1;
        try {
            return await job();
        }
        finally {
            const next = waiting.shift();
            if (next)
                next();
            else
                free += 1;
        }
    };
}

;// CONCATENATED MODULE: ./src/render/render.ts















/**
 * Renders the kustomizations and the charts of versions with the tools of this machine, from files that are copied out of
 * the versions into a private folder. What versions have in common is rendered once, and they share it. Nothing is
 * started, and no folder made, where nothing needs a tool.
 *
 * What could not be rendered is a problem, and the files behind it are not counted as manifests: taken as they are they
 * would give wrong answers, not only missing ones.
 *
 * @param sources those that the versions were read from, in their order
 * @throws InputError if a source cannot be read
 */
async function renderVersions(sources, versions, options) {
    const named = options.clusters.flatMap(({ kustomize }) => kustomize);
    const releases = render_distinct(options.clusters.flatMap(({ helm }) => helm));
    const dropped = droppedIn(versions);
    const plans = alike(versions.map((version, i) => planOf(version, named, dropped[i])));
    const rendered = await renderAll(sources, plans, releases, options);
    const missing = namedInVain(named, releases, versions);
    const beside = mayTakePlain(options.clusters) ? notListed : () => [];
    const assembled = plans.map((plan, i) => {
        const isNewest = i === plans.length - 1;
        return render_assemble(plan, rendered[i] ?? [], releases, { missing, beside, idle: isNewest ? idleProblems : () => [] });
    });
    return withEdits(sources, assembled);
}
/** Whether files count that no kustomization and no chart takes in: not where all clusters name those alone. */
function mayTakePlain(clusters) {
    const isMade = ({ paths, kustomize, helm }) => paths.length === 0 && kustomize.length + helm.length > 0;
    return clusters.length === 0 || !clusters.every(isMade);
}
function planOf(version, named, dropped) {
    const { unused, unnamed, ...found } = rolesOf(version.kustomizations, named);
    const isDropped = ({ folder }) => dropped.has(folder) && !named.includes(folder);
    const roots = found.roots.filter((root) => !isDropped(root));
    const files = byPath(version);
    const isListing = (closure) => changesNothing(closure, version, files);
    const closures = closuresOf(roots, version);
    return {
        version,
        byPath: files,
        listing: closures.filter(isListing),
        changing: closures.filter((closure) => !isListing(closure)),
        unused: closuresOf(unused, version),
        unnamed: closuresOf(unnamed, version).filter((closure) => !isListing(closure)),
        left: closuresOf(found.roots.filter(isDropped), version),
        dropped,
    };
}
/** What a tool makes in one version it makes in all: two ways of making the same would differ where nothing changed. */
function alike(plans) {
    const folders = new Set(plans.flatMap(({ changing }) => changing.map(({ root }) => root.folder)));
    const isMade = ({ root }) => folders.has(root.folder);
    return plans.map((plan) => ({
        ...plan,
        listing: plan.listing.filter((closure) => !isMade(closure)),
        changing: [...plan.changing, ...plan.listing.filter(isMade)],
    }));
}
/** What comes of each version's changing roots and of its releases. */
async function renderAll(sources, plans, releases, { path, limits }) {
    if (releases.length === 0 && plans.every(({ changing }) => changing.length === 0))
        return [];
    return withPrivateFolder(async (folder) => {
        const workshop = openWorkshop(folder, path, { ...RENDER_LIMITS, ...limits });
        return all_all(plans.map(async ({ version, byPath, changing }, i) => {
            const source = sources[i];
            const built = await buildKustomizations(changing, { source, version, byPath }, workshop);
            return [...built, ...(await buildReleases(releases, source, workshop))];
        }));
    });
}
function render_assemble(plan, rendered, releases, said) {
    const { version, byPath, listing, changing, unused, unnamed, left, dropped } = plan;
    const own = filesOf([...listing, ...changing]);
    const idle = new Set([...filesOf([...unused, ...unnamed, ...left]), ...dropped.keys()]);
    const answered = new Set(rendered.flatMap(({ replaced }) => [...replaced]));
    for (const path of filesOf(listing))
        answered.delete(path);
    for (const path of idle)
        if (!own.has(path))
            answered.add(path);
    const plain = version.manifests.filter(({ path }) => !own.has(path) && !idle.has(path));
    const builds = [
        ...listing.map((closure) => putTogether(closure, byPath, version.ids)),
        ...rendered.flatMap(({ build }) => build ?? []),
    ];
    const problems = [
        ...version.problems.filter(({ path }) => path === undefined || !answered.has(path)),
        ...rendered.flatMap((outcome) => outcome.problems),
        ...unnamed.map(({ root }) => notNamed(root.path)),
        ...chartsNotRendered(version, releases),
        ...said.beside(version, plain),
        ...said.idle(plan),
        ...said.missing,
    ];
    return {
        manifests: plain,
        problems: problems.sort(versions_byPlace),
        files: version.files,
        fleets: version.fleets,
        ids: idsWith(version.ids, rendered),
        builds: builds.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
        unmade: rendered.flatMap(({ unmade }) => unmade ?? []),
        tools: [...new Set(rendered.flatMap(({ tool }) => tool ?? []))].sort(),
    };
}
/** What nothing takes in. Of base that is no news: where head takes it in, it opens and closes what it does. */
function idleProblems({ unused, dropped, byPath }) {
    return [...unused.flatMap((closure) => notTakenIn(closure, byPath)), ...droppedProblems(dropped, byPath)];
}
function render_distinct(releases) {
    return [...new Map(releases.map((release) => [JSON.stringify(release), release])).values()];
}

;// CONCATENATED MODULE: ./src/render/unread.ts




/** Problems of a file of which objects are missing that may still be in it. */
const UNREAD = new Set([
    'yaml-syntax',
    'template-not-rendered',
    'document-too-large',
    'document-too-deep',
    'too-many-documents',
    'file-too-large',
    'not-utf-8',
    'binary',
    'encrypted',
    'git-lfs-pointer',
    'hidden-line-break',
]);
/**
 * Base and head, where what one of them could not read or render is taken to be what the other has there. Otherwise a tab
 * in a file would read as if all its policies were removed, and a tool that failed as if a whole cluster were. The report
 * is not complete all the same: what was not read may have changed.
 */
function takenAsRead(versions) {
    const [base, head] = versions;
    return base === undefined || head === undefined ? versions : [filled(base, head), filled(head, base)];
}
function filled(version, other) {
    const unread = new Set(version.problems.flatMap(({ code, path }) => (UNREAD.has(code) ? [path] : [])));
    const isUnmade = (build) => version.unmade.some((each) => rendered_keyOf(each) === rendered_keyOf(build));
    const builds = other.builds.filter(isUnmade);
    if (unread.size === 0 && builds.length === 0)
        return version;
    const here = new Set(objectsOf(version).map(manifest_objects/* identityOf */.cu));
    const manifests = other.manifests.filter((manifest) => unread.has(manifest.path) && !here.has((0,manifest_objects/* identityOf */.cu)(manifest)));
    return {
        ...version,
        manifests: [...version.manifests, ...manifests],
        builds: [...version.builds, ...builds],
        problems: [...version.problems, ...taken([...manifests, ...builds.flatMap((build) => build.manifests)])].sort(versions_byPlace),
    };
}
function objectsOf({ manifests, builds }) {
    return [...manifests, ...builds.flatMap((build) => build.manifests)];
}
function taken(manifests) {
    const counts = new Map();
    for (const { path } of manifests)
        counts.set(path, (counts.get(path) ?? 0) + 1);
    return [...counts].map(([path, count]) => ({
        severity: 'note',
        code: 'taken-as-unchanged',
        message: (0,sentence/* say */.c) `Only one version could be read: ${count === 1 ? (0,sentence/* say */.c) `1 object of this file is` : (0,sentence/* say */.c) `${count} objects of this file are`} taken to be the same in the other.`,
        path,
        hidesFlows: false,
    }));
}

;// CONCATENATED MODULE: ./src/report/policy-edit.ts


/** The policies that one version has otherwise than the other, by path and line; a policy that only moved is none. */
function policyEdits(base, head) {
    const [before, after] = [policy_edit_byIdentity(base), policy_edit_byIdentity(head)];
    return [...new Set([...before.keys(), ...after.keys()])]
        .flatMap((identity) => editOf(before.get(identity), after.get(identity)) ?? [])
        .sort((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1));
}
function policy_edit_byIdentity({ policies }) {
    return new Map(policies.map((policy) => [(0,manifest_objects/* identityOf */.cu)(policy), policy]));
}
function editOf(before, after) {
    const shown = after ?? before;
    if (shown === undefined || sameBody(before, after))
        return undefined;
    const policy = { kind: shown.kind, namespace: (0,manifest_objects/* namespaceOf */.N6)(shown), name: shown.name };
    return {
        edit: before === undefined ? 'added' : after === undefined ? 'removed' : 'modified',
        policy,
        path: shown.path,
        line: shown.line,
        ...(before === undefined ? {} : { before: policy_edit_textOf(before) }),
        ...(after === undefined ? {} : { after: policy_edit_textOf(after) }),
        ...(shown.applied === undefined ? {} : { made: true }),
        ...(shown.edited === undefined ? {} : { edited: shown.edited }),
    };
}
function sameBody(a, b) {
    return a !== undefined && b !== undefined && (a.body === b.body || (0,content/* written */.Mp)(a.body) === (0,content/* written */.Mp)(b.body));
}
/** The lines of the object alone, which may be one of many in a List; or what a tool made of it. */
function policy_edit_textOf({ applied, document, line, endLine }) {
    if (applied !== undefined)
        return applied;
    const lines = document.text.split('\n');
    return lines.slice(line - document.line, endLine - document.line + 1).join('\n');
}

;// CONCATENATED MODULE: ./src/clusters.ts

















/** Reads versions, renders what has to be rendered, tells their clusters apart and understands each. */
async function readClusters(sources, { paths, configuration, toolPath, tell = () => undefined }) {
    const configured = configuration.config.clusters;
    tell('read', sources.map(({ name }) => name).join(' and '));
    const read = await readVersions(sources, (0,source_paths/* selectPaths */.c)(paths));
    const kustomizations = count(read, (version) => version.kustomizations.length);
    const charts = configured.flatMap(({ helm }) => helm).length;
    if (kustomizations + charts > 0) {
        tell('render', `${(0,amount/* amount */.vj)(kustomizations, 'kustomization')}, ${(0,amount/* amount */.vj)(charts, 'chart')}`);
    }
    const options = { path: toolPath, clusters: configured };
    const rendered = withDestinations(takenAsRead(await renderVersions(sources, read, options)));
    tell('understand', `${(0,amount/* amount */.vj)(count(rendered, ({ files }) => files), 'file')}, ${(0,amount/* amount */.vj)(count(rendered, ({ manifests }) => manifests.length), 'object')}`);
    const { parts, problems } = splitClusters(rendered, configured);
    const clusters = parts.map((part) => ({
        name: part.name,
        versions: part.manifests.map((_, version) => understand(part, version)),
    }));
    const roots = rendered.map(rootsIn);
    const facts = rendered.map((version, i) => factsOf(sources[i], version, clusters, i));
    return {
        clusters,
        facts,
        problems: rendered.map((version, i) => [
            ...version.problems,
            ...clusters.flatMap(({ versions }) => versions[i]?.problems ?? []),
        ]),
        ids: rendered.map(({ ids }) => ids),
        remarks: [
            ...configuration.problems,
            ...problems,
            ...clusters.flatMap(({ versions }) => runTogether(versions.map(({ state }, i) => ({ ...state, rootsOf: roots[i] ?? (() => []) })))),
            ...goneFromHead(configuration, rendered),
            ...(await nothingToLookAt(paths, sources, facts)),
            // Where no path has any, that is told already.
            ...(facts.every(({ files }) => files === 0)
                ? []
                : pathsWithoutFile(paths, rendered.map(({ ids }) => ids.keys()))),
        ],
        ...(configured.length === 0 && parts.length > 1 ? { suggestion: suggestedConfig(parts, rendered) } : {}),
    };
}
function understand({ manifests, config, name }, version) {
    const { cluster, problems } = buildCluster(manifests[version] ?? [], { ...config, name }, refusals);
    const { tiers, problems: ofPolicies } = compilePolicies(cluster);
    const state = { cluster, tiers };
    return { state, problems: [...problems, ...ofPolicies, ...tiedPolicies(state)] };
}
function factsOf({ name, commit }, { files, manifests, builds, tools }, clusters, version) {
    const states = clusters.flatMap(({ versions }) => versions[version]?.state.cluster ?? []);
    return {
        version: name,
        ...(commit === undefined ? {} : { commit }),
        files,
        objects: manifests.length + builds.reduce((sum, build) => sum + build.manifests.length, 0),
        workloads: states.reduce((sum, { workloads }) => sum + workloads.size, 0),
        policies: states.reduce((sum, { policies }) => sum + policies.length, 0),
        tools,
    };
}
/** The sum over all versions. */
function count(versions, of) {
    return versions.reduce((sum, version) => sum + of(version), 0);
}
/** The state of a version of a cluster. */
function stateOf(version) {
    if (version === undefined)
        throw new Error('A cluster has a state for each version');
    return version.state;
}
/** What is to be said of all versions, whichever has it. */
function everyProblem({ problems, remarks }) {
    return [...remarks, ...toldTogether(problems)];
}
/** The edits of all clusters' policies, each once, with the clusters of which it is true. */
function editsOf(clusters) {
    const edits = new Map();
    for (const { name, versions } of clusters) {
        const [before, after] = versions;
        for (const edit of policyEdits(stateOf(before).cluster, stateOf(after).cluster)) {
            const key = JSON.stringify(edit);
            const same = edits.get(key) ?? { edit, names: [] };
            edits.set(key, same);
            same.names.push(name);
        }
    }
    return [...edits.values()].map(({ edit, names }) => (clusters.length === 1 ? edit : { ...edit, clusters: names }));
}


/***/ }),

/***/ 4452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ ofFile)
/* harmony export */ });
/* harmony import */ var _manifest_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4616);

/** ` of my.yml` behind a line of it, or nothing where a problem has the place already. */
function ofFile({ file }) {
    return file === undefined ? (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c) `` : (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c) ` of ${file}`;
}


/***/ }),

/***/ 7524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ divideAddresses)
/* harmony export */ });
const LAST = { 4: 2n ** 32n - 1n, 6: 2n ** 128n - 1n };
/**
 * Divides all addresses into parts that no block tells apart: as few as possible, each of one family. An IPv4 block says
 * nothing about IPv6 (semantics N11), so with no blocks at all there are two parts.
 *
 * @returns each part as sorted ranges that do not touch; parts in the order of their first address, IPv4 before IPv6.
 */
function divideAddresses(blocks) {
    return [4, 6].flatMap((family) => divideFamily(family, blocks.filter((block) => block.range.family === family)));
}
function divideFamily(family, blocks) {
    const distinct = new Map(blocks.map((block) => [nameOf(block), block]));
    const at = new Map([[0n, []]]);
    for (const edge of [...distinct.values()].flatMap(edges)) {
        const here = at.get(edge.address);
        if (here === undefined)
            at.set(edge.address, [edge]);
        else
            here.push(edge);
    }
    const starts = [...at].filter(([start]) => start <= LAST[family]).sort(([a], [b]) => (a < b ? -1 : 1));
    const holding = new Set();
    const parts = new Map();
    starts.forEach(([first, changes], i) => {
        for (const { block, enters } of changes) {
            if (enters)
                holding.add(block);
            else
                holding.delete(block);
        }
        const range = { family, first, last: (starts[i + 1]?.[0] ?? LAST[family] + 1n) - 1n };
        const key = [...holding].sort((a, b) => a - b).join();
        const part = parts.get(key);
        if (part === undefined)
            parts.set(key, [range]);
        else
            part.push(range);
    });
    return [...parts.values()];
}
function nameOf(block) {
    return [block.range, ...block.except].map(({ first, last }) => `${first}-${last}`).join();
}
/** @param block whose exceptions lie within its range */
function edges({ range, except }, block) {
    const found = [];
    let next = range.first;
    for (const { first, last } of [...except].sort((a, b) => (a.first < b.first ? -1 : 1))) {
        if (first > next)
            found.push({ address: next, block, enters: true }, { address: first, block, enters: false });
        if (last >= next)
            next = last + 1n;
    }
    if (next <= range.last) {
        found.push({ address: next, block, enters: true }, { address: range.last + 1n, block, enters: false });
    }
    return found;
}


/***/ }),

/***/ 3940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ alike)
/* harmony export */ });
/* harmony import */ var _cluster_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7891);
/* harmony import */ var _bits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9406);


/**
 * Puts lines together that have the same verdicts and the same flows left out, so that each kind of line is looked at once:
 * a namespace of a thousand pods has a handful. Each kind is judged when it is asked for, and forgotten with it: the
 * verdicts of all would be gigabytes.
 *
 * @param endpoints of the lines, ascending
 */
function* alike(judge, role, endpoints, { addresses, single, sides }) {
    const leftOut = (endpoint) => {
        // A single pod has no flow to itself, and that is its own.
        const own = (0,_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .has */ .zy)(single, endpoint) ? [endpoint] : [];
        return JSON.stringify([(0,_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .has */ .zy)(addresses, endpoint), sides.map(({ present }) => (0,_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .has */ .zy)(present, endpoint)), own]);
    };
    for (const group of (0,_cluster_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(endpoints, (endpoint) => judge.keyOf({ endpoint, role })).values()) {
        const verdicts = judge.verdictsOf({ endpoint: group[0], role });
        for (const lines of (0,_cluster_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(group, leftOut).values())
            yield { lines, verdicts };
    }
}


/***/ }),

/***/ 2488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xv: () => (/* binding */ refer),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   xt: () => (/* binding */ createExplainer)
/* harmony export */ });
/* harmony import */ var _manifest_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(929);
/* harmony import */ var _manifest_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2492);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9026);
/* harmony import */ var _port_atoms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5434);
/* harmony import */ var _port_axis_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3607);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7220);
/* harmony import */ var _ports_at_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2156);







/** Flows of one rectangle that are explained at most, in each dimension: its other flows have the same few causes. */
const MOST_SAMPLES = 64;
/** Of all rectangles together. Where there are very many, nobody reads the causes of each to the last. */
const MOST_IN_ALL = 10_000;
/** Ports that are looked at between all ends but the first: there are many of these. */
const FEW_PORTS = 8;
/** @param blocks how many are to be explained */
function createExplainer(before, after, blocks) {
    const known = new Map();
    const most = Math.max(1, Math.min(MOST_SAMPLES, Math.floor(MOST_IN_ALL / blocks)));
    return (change, block) => causesOf(change, judgedIn(block, [before, after], most), known);
}
/**
 * The rules and policies behind a change, of all the sides of flows that are given.
 *
 * @param known what was found before: changes have few causes, and to find the lines of one its document is parsed
 */
function causesOf(change, judged, known = new Map()) {
    const answers = new Map();
    for (const [base, head] of judged) {
        for (const answer of explain(change, base, head))
            answers.set(nameOf(answer), answer);
    }
    return [...answers.entries()]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, answer]) => {
        const cause = known.get(name) ?? causeOf(answer);
        known.set(name, cause);
        return cause;
    });
}
function judgedIn(block, versions, most) {
    return ['egress', 'ingress'].flatMap((direction) => samples(block, most).flatMap((sample, i) => {
        const sides = versions.map((rulebook) => sideOf(rulebook, direction, sample));
        const ports = toldApart(block.ports, sides, i === 0 ? most : FEW_PORTS);
        return ports.map((each) => [sides[0]?.decide(each), sides[1]?.decide(each)]);
    }));
}
/** Some ports as the rules of the versions tell them apart, up to the limit. */
function toldApart(ports, sides, most) {
    // There is nothing to tell apart in one port, and most blocks are about one.
    if ((0,_ports_js__WEBPACK_IMPORTED_MODULE_5__/* .size */ .Ej)(ports) === 1)
        return [ports];
    return (0,_port_atoms_js__WEBPACK_IMPORTED_MODULE_3__/* .atomsOf */ .Q)([ports, ...sides.flatMap((side) => side?.ports() ?? [])])
        .filter(({ heldBy }) => heldBy[0] === 0)
        .slice(0, most)
        .map((atom) => atom.ports);
}
/** Why one side's verdict of one flow is another in head than in base; nothing where it is the same. */
function explain(change, base, head) {
    // The end came or went: the version that has it explains the flow alone, on the ports on which it is one.
    if (base === undefined || head === undefined) {
        const [side, only] = change === 'opened' ? ['head', head] : ['base', base];
        return only?.allowed === true ? answers(side, 'allows', only) : [];
    }
    if (base.allowed === head.allowed)
        return [];
    const [closedSide, closed, openSide, open] = head.allowed
        ? ['base', base, 'head', head]
        : ['head', head, 'base', base];
    const gone = head.allowed && open.reason === 'open' ? 'stops-isolating' : 'isolates';
    return [
        ...answers(closedSide, closed.reason === 'rule' ? 'denies' : gone, closed),
        ...answers(openSide, 'allows', open),
        ...passes(closedSide, closed, open),
        ...passes(openSide, open, closed),
    ];
}
/** The rules that pass a flow on in one version only, if that brings it to another tier (semantics C1). */
function passes(side, { tier, passed }, other) {
    if (tier === other.tier)
        return [];
    const known = new Set(other.passed.map(nameOfRule));
    return passed.filter((from) => !known.has(nameOfRule(from))).map((from) => ({ side, effect: 'passes', from }));
}
function nameOfRule({ policy, field }) {
    return `${(0,_manifest_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(policy)} ${(0,_manifest_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldName */ .w5)(field)}`;
}
/** What is open because nothing speaks of it has nothing that decided it. */
function answers(side, effect, decision) {
    return (decision?.by ?? []).map((from) => ({ side, effect, from }));
}
/**
 * Ends of one flow in every row and every column of a rectangle, up to the limit. The first is looked at on every port
 * that rules tell apart, the others on a few of them.
 */
function samples({ sources, destinations }, most) {
    const [source, destination] = [sources[0], destinations[0]];
    return [
        ...destinations.slice(0, most).map((other) => [source, other]),
        ...sources.slice(1, most).map((other) => [other, destination]),
    ];
}
/** Undefined if the version lacks one of the ends. */
function sideOf({ side, tiers }, direction, [from, to]) {
    const [source, destination] = [side.parties[from], side.parties[to]];
    if (source === undefined || destination === undefined)
        return undefined;
    const [subject, peer] = direction === 'egress' ? [source, destination] : [destination, source];
    const near = subject.kind === 'pod' ? tiers[direction].map((tier) => tier.between(subject, peer)) : [];
    return {
        ports: () => near.flatMap(({ rules }) => rules.map((rule) => (0,_ports_at_js__WEBPACK_IMPORTED_MODULE_6__/* .portsAt */ .M)(rule.ports, destination))),
        decide: (ports) => {
            return (0,_decide_js__WEBPACK_IMPORTED_MODULE_2__/* .decide */ .LD)({ ingress: near, egress: near }, direction, { source, destination, ...(0,_port_axis_js__WEBPACK_IMPORTED_MODULE_4__/* .firstOf */ .Ku)(ports) });
        },
    };
}
/** By place first; policies that a tool made of one template have their places in common. */
function nameOf({ side, effect, from: { policy, field } }) {
    return [side, effect, policy.path, String(policy.line).padStart(9), (0,_manifest_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldName */ .w5)(field), (0,_manifest_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(policy)].join(' ');
}
function causeOf({ side, effect, from: { policy, field } }) {
    return { side, effect, policy: refer(policy), rule: (0,_manifest_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldName */ .w5)(field), path: policy.path, ...(0,_manifest_place_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .i)(policy, field) };
}
/** A policy as causes name it. */
function refer(policy) {
    return { kind: policy.kind, namespace: (0,_manifest_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .namespaceOf */ .N6)(policy), name: policy.name };
}


/***/ }),

/***/ 9406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ removeAll),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   LC: () => (/* binding */ equal),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   RZ: () => (/* binding */ addAll),
/* harmony export */   TF: () => (/* binding */ remove),
/* harmony export */   WQ: () => (/* binding */ add),
/* harmony export */   bq: () => (/* binding */ keepAll),
/* harmony export */   dv: () => (/* binding */ none),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   uy: () => (/* binding */ createShared),
/* harmony export */   zy: () => (/* binding */ has)
/* harmony export */ });
/* unused harmony export digest */
/** The empty set over `size` endpoints. */
function none(size) {
    return new Uint32Array(Math.ceil(size / 32));
}
/** The whole universe. */
function all(size) {
    const bits = none(size).fill(0xffff_ffff);
    // Of a whole word no bit is shifted out.
    bits[bits.length - 1] = 0xffff_ffff >>> (-size & 31);
    return bits;
}
function has(bits, i) {
    return (((bits[i >>> 5] ?? 0) >>> (i & 31)) & 1) === 1;
}
function add(bits, i) {
    bits[i >>> 5] = (bits[i >>> 5] ?? 0) | (1 << (i & 31));
}
function remove(bits, i) {
    bits[i >>> 5] = (bits[i >>> 5] ?? 0) & ~(1 << (i & 31));
}
/** `into ∪ other`, in place. */
function addAll(into, other) {
    for (let w = 0; w < into.length; w++)
        into[w] = into[w] | other[w];
    return into;
}
/** `into ∩ other`, in place. */
function keepAll(into, other) {
    for (let w = 0; w < into.length; w++)
        into[w] = into[w] & other[w];
    return into;
}
/** `into ∖ other`, in place. */
function removeAll(into, other) {
    for (let w = 0; w < into.length; w++)
        into[w] = into[w] & ~other[w];
    return into;
}
function isEmpty(bits) {
    for (let w = 0; w < bits.length; w++)
        if (bits[w] !== 0)
            return false;
    return true;
}
function equal(a, b) {
    for (let w = 0; w < a.length; w++)
        if (a[w] !== b[w])
            return false;
    return true;
}
/** The endpoints in the set, ascending. */
function members(bits) {
    const found = [];
    for (let w = 0; w < bits.length; w++) {
        for (let word = bits[w]; word !== 0; word &= word - 1) {
            found.push(w * 32 + 31 - Math.clz32(word & -word));
        }
    }
    return found;
}
/** Equal sets have equal digests; unequal ones nearly always have not. */
function digest(bits) {
    let hash = 0x811c_9dc5;
    for (let w = 0; w < bits.length; w++)
        hash = Math.imul(hash ^ bits[w], 0x0100_0193) ^ (hash >>> 13);
    return hash >>> 0;
}
/**
 * Gives the first of equal sets for each of them: of the very many that a large comparison finds, few are different. What it
 * gives is shared: do not change it.
 */
function createShared() {
    const known = new Map();
    return (bits) => {
        const name = digest(bits);
        const alike = known.get(name) ?? [];
        const same = alike.find((each) => equal(each, bits));
        if (same !== undefined)
            return same;
        known.set(name, [...alike, bits]);
        return bits;
    };
}


/***/ }),

/***/ 7527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ boundsOf),
/* harmony export */   ZO: () => (/* binding */ sayings),
/* harmony export */   mu: () => (/* binding */ byPriority),
/* harmony export */   os: () => (/* binding */ byPolicy),
/* harmony export */   uq: () => (/* binding */ byOrder)
/* harmony export */ });
/* harmony import */ var _cluster_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7891);
/* harmony import */ var _policy_tier_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7516);
/* harmony import */ var _bits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9406);



/**
 * Judges a direction of a line on ports that are all alike without an order among policies to which the API gives none
 * (semantics P1, P3): any of those that match may be the one that counts.
 *
 * @param tiers with only the rules that hold for these ports
 */
function boundsOf(tiers, size) {
    return tiers.reduceRight((rest, tier) => throughTier(tier, rest, size), {
        always: (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)(size),
        sometimes: (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)(size),
    });
}
function throughTier({ touches, denies }, rest, size) {
    const { ordered, unordered } = byOrder(touches);
    const groups = byPriority(ordered);
    const before = throughGroups([unordered, ...groups], denies, rest, size);
    const behind = throughGroups([...groups, unordered], denies, rest, size);
    return {
        always: (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .keepAll */ .bq)(before.always, behind.always),
        sometimes: (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .addAll */ .RZ)(before.sometimes, behind.sometimes),
    };
}
function throughGroups(groups, denies, rest, size) {
    const [always, sometimes, undecided] = [(0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .none */ .dv)(size), (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .none */ .dv)(size), (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)(size)];
    for (const group of groups) {
        const { allow, deny, pass } = anyOf([...byPolicy(group).values()].map((own) => sayings(own, undecided)), size);
        (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .addAll */ .RZ)(sometimes, allow);
        (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .addAll */ .RZ)(sometimes, (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .keepAll */ .bq)(pass.slice(), rest.sometimes));
        (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .addAll */ .RZ)(always, (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .removeAll */ .C0)((0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .removeAll */ .C0)(allow.slice(), deny), pass));
        (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .addAll */ .RZ)(always, (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .keepAll */ .bq)((0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .removeAll */ .C0)(pass.slice(), deny), rest.always));
        for (const said of [allow, deny, pass])
            (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .removeAll */ .C0)(undecided, said);
    }
    (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .removeAll */ .C0)(undecided, denies);
    (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .addAll */ .RZ)(sometimes, (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .keepAll */ .bq)(undecided.slice(), rest.sometimes));
    (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .addAll */ .RZ)(always, (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .keepAll */ .bq)(undecided, rest.always));
    return { always, sometimes };
}
/**
 * The rules of a tier apart from those of the one policy that has no priority: nothing puts it before or behind another of
 * its tier (semantics P1).
 */
function byOrder(rules) {
    const isOrdered = ({ rule }) => rule.rank >= 0;
    return { ordered: rules.filter(isOrdered), unordered: rules.filter((each) => !isOrdered(each)) };
}
/** The rules of a tier, in their order, by the priority of their policies. */
function byPriority(rules) {
    return [...(0,_cluster_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(rules, ({ rule }) => Math.floor(rule.rank / _policy_tier_js__WEBPACK_IMPORTED_MODULE_0__/* .RANKS_PER_PRIORITY */ .vb)).values()];
}
/** The rules of a tier, in their order, by their policies. */
function byPolicy(rules) {
    return (0,_cluster_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(rules, ({ rule }) => rule.from.policy);
}
/** What the rules of one policy, in their order, say of some other ends. */
function sayings(touches, among) {
    const [allow, deny, pass] = [among.slice().fill(0), among.slice().fill(0), among.slice().fill(0)];
    const said = { allow, deny, pass };
    const open = among.slice();
    for (const { rule, others } of touches) {
        const hit = (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .keepAll */ .bq)(others.slice(), open);
        (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .addAll */ .RZ)(said[rule.action], hit);
        (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .removeAll */ .C0)(open, hit);
    }
    return said;
}
function anyOf(each, size) {
    const union = (action) => each.reduce((bits, said) => (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .addAll */ .RZ)(bits, said[action]), (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .none */ .dv)(size));
    return { allow: union('allow'), deny: union('deny'), pass: union('pass') };
}


/***/ }),

/***/ 4208:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ heldBy),
/* harmony export */   q: () => (/* binding */ createJudge)
/* harmony export */ });
/* harmony import */ var _bits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9406);
/* harmony import */ var _port_atoms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5434);
/* harmony import */ var _port_axis_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3607);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7220);
/* harmony import */ var _spell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6550);





/**
 * Who may talk to an endpoint on which ports, in each of some versions. Ports are cut only where a rule that touches the
 * line begins or ends, so a line has few different verdicts (usually 2 to 15).
 */
function createJudge(rulebooks, size) {
    const touched = (line) => rulebooks.map((rulebook) => (0,_spell_js__WEBPACK_IMPORTED_MODULE_3__/* .directions */ .vQ)(rulebook, line));
    return {
        keyOf: (line) => keyOf(line, touched(line), rulebooks),
        verdictsOf: (line) => verdictsOf(rulebooks, line, touched(line), size),
    };
}
/** The rules that touch a line. A destination also finds the ports of a name in its own containers. */
function keyOf(line, touched, rulebooks) {
    const parts = touched.map((each, v) => {
        const party = rulebooks[v].side.parties[line.endpoint];
        const ports = line.role === 'destination' && party?.kind === 'pod' ? (party.ports ?? null) : [];
        return [each?.flat().map(({ rules, denies }) => [denies, rules]), ports];
    });
    return JSON.stringify([line.role, parts]);
}
function verdictsOf(rulebooks, line, touched, size) {
    const tiers = touched.map((each, v) => each?.map((direction) => direction.map((tier) => (0,_spell_js__WEBPACK_IMPORTED_MODULE_3__/* .spell */ .lO)(tier, line, rulebooks[v], size))));
    const distinct = new Set();
    for (const each of tiers) {
        for (const { touches } of each?.flat() ?? [])
            for (const { ports } of touches)
                distinct.add(ports);
    }
    distinct.delete(_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERY_PORT */ .Kl);
    const sets = [...distinct];
    const indexed = tiers.map((each) => each?.map((direction) => direction.map(indexByPorts)));
    const atoms = (0,_port_atoms_js__WEBPACK_IMPORTED_MODULE_0__/* .atomsOf */ .Q)(sets);
    const judge = ({ ports, heldBy }) => {
        const held = [_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERY_PORT */ .Kl, ...heldBy.map((i) => sets[i])];
        const allowed = indexed.map((each, v) => {
            if (each === undefined)
                return (0,_bits_js__WEBPACK_IMPORTED_MODULE_4__/* .none */ .dv)(size);
            const { present } = rulebooks[v].side;
            return each.reduce((open, direction) => (0,_bits_js__WEBPACK_IMPORTED_MODULE_4__/* .keepAll */ .bq)(open, sweep(direction, held, size)), present.slice());
        });
        return { ports, allowed };
    };
    const undeclared = undeclaredOf(line, rulebooks, size);
    return atoms.flatMap((atom) => {
        const verdict = judge(atom);
        if (!(0,_port_axis_js__WEBPACK_IMPORTED_MODULE_1__/* .areUnknown */ .Ru)(atom.ports))
            return [verdict];
        // Only undeclared pods have such a port, and it is told of where it does not fare as if nobody spoke of its name.
        const like = (0,_port_atoms_js__WEBPACK_IMPORTED_MODULE_0__/* .unnamed */ .p)(atom, atoms, sets);
        const where = (0,_bits_js__WEBPACK_IMPORTED_MODULE_4__/* .keepAll */ .bq)(differing(verdict, like && judge(like), size), undeclared);
        return [{ ports: atom.ports, allowed: verdict.allowed.map((others) => (0,_bits_js__WEBPACK_IMPORTED_MODULE_4__/* .keepAll */ .bq)(others, where)) }];
    });
}
/** Where two verdicts are not the same in some version; without a second one, everywhere. */
function differing(one, other, size) {
    if (other === undefined)
        return (0,_bits_js__WEBPACK_IMPORTED_MODULE_4__/* .all */ .Q7)(size);
    return one.allowed.reduce((found, a, v) => {
        const b = other.allowed[v];
        return (0,_bits_js__WEBPACK_IMPORTED_MODULE_4__/* .addAll */ .RZ)((0,_bits_js__WEBPACK_IMPORTED_MODULE_4__/* .addAll */ .RZ)(found, (0,_bits_js__WEBPACK_IMPORTED_MODULE_4__/* .removeAll */ .C0)(a.slice(), b)), (0,_bits_js__WEBPACK_IMPORTED_MODULE_4__/* .removeAll */ .C0)(b.slice(), a));
    }, (0,_bits_js__WEBPACK_IMPORTED_MODULE_4__/* .none */ .dv)(size));
}
/** The other ends of a line that may be destinations of ports of which only the name is known. */
function undeclaredOf(line, rulebooks, size) {
    if (line.role === 'destination')
        return (0,_bits_js__WEBPACK_IMPORTED_MODULE_4__/* .all */ .Q7)(size);
    return rulebooks.reduce((bits, { membership }) => (0,_bits_js__WEBPACK_IMPORTED_MODULE_4__/* .addAll */ .RZ)(bits, membership.undeclared), (0,_bits_js__WEBPACK_IMPORTED_MODULE_4__/* .none */ .dv)(size));
}
function indexByPorts({ touches, denies }) {
    const byPorts = new Map();
    touches.forEach(({ ports }, i) => {
        const found = byPorts.get(ports);
        if (found === undefined)
            byPorts.set(ports, [i]);
        else
            found.push(i);
    });
    const on = (sets) => sets
        .flatMap((ports) => byPorts.get(ports) ?? [])
        .sort((a, b) => a - b)
        .map((i) => touches[i]);
    return { on, denies };
}
/** Tells of the port sets that were cut whether they hold an atom. */
function heldBy(atom, sets) {
    const held = new Set(atom.heldBy.map((i) => sets[i]));
    return (ports) => ports === _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERY_PORT */ .Kl || held.has(ports);
}
/** The other ends that one direction allows on the ports that all of some sets hold: see `Tiers` for the order of judgement. */
function sweep(tiers, held, size) {
    const allowed = (0,_bits_js__WEBPACK_IMPORTED_MODULE_4__/* .none */ .dv)(size);
    const undecided = (0,_bits_js__WEBPACK_IMPORTED_MODULE_4__/* .all */ .Q7)(size);
    for (const { on, denies } of tiers) {
        const passed = [];
        const matching = on(held);
        for (let i = 0; i < matching.length;) {
            const { rank } = matching[i].rule;
            let end = i;
            while (matching[end]?.rule.rank === rank)
                end++;
            const group = matching.slice(i, end);
            for (const action of ['deny', 'allow', 'pass']) {
                const [first, ...others] = group.filter(({ rule }) => rule.action === action);
                if (first === undefined)
                    continue;
                const hit = first.others.slice();
                for (const touch of others)
                    (0,_bits_js__WEBPACK_IMPORTED_MODULE_4__/* .addAll */ .RZ)(hit, touch.others);
                (0,_bits_js__WEBPACK_IMPORTED_MODULE_4__/* .keepAll */ .bq)(hit, undecided);
                (0,_bits_js__WEBPACK_IMPORTED_MODULE_4__/* .removeAll */ .C0)(undecided, hit);
                if (action === 'allow')
                    (0,_bits_js__WEBPACK_IMPORTED_MODULE_4__/* .addAll */ .RZ)(allowed, hit);
                if (action === 'pass')
                    passed.push(hit);
            }
            i = end;
        }
        (0,_bits_js__WEBPACK_IMPORTED_MODULE_4__/* .removeAll */ .C0)(undecided, denies);
        for (const hit of passed)
            (0,_bits_js__WEBPACK_IMPORTED_MODULE_4__/* .addAll */ .RZ)(undecided, hit);
    }
    return (0,_bits_js__WEBPACK_IMPORTED_MODULE_4__/* .addAll */ .RZ)(allowed, undecided);
}


/***/ }),

/***/ 2242:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P2: () => (/* binding */ rectangleOf),
/* harmony export */   ip: () => (/* binding */ listFlows),
/* harmony export */   of: () => (/* binding */ leaveOutNoFlows)
/* harmony export */ });
/* harmony import */ var _alike_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3940);
/* harmony import */ var _bits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9406);
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4208);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7220);
/* harmony import */ var _rectangles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2648);
/* harmony import */ var _relevant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7027);
/* harmony import */ var _rulebook_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3589);
/* harmony import */ var _universe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3369);
/* harmony import */ var _unseen_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2077);









/**
 * Every flow that one version allows, for all its endpoints.
 *
 * @returns the endpoints, and rectangles that do not overlap. Flows between two addresses are none of a cluster's, and a
 * single pod has none to itself.
 */
function listFlows(state) {
    const everything = (0,_relevant_js__WEBPACK_IMPORTED_MODULE_3__/* .relevantSets */ .NQ)(state, { sources: _relevant_js__WEBPACK_IMPORTED_MODULE_3__/* .EVERYWHERE */ .Zh, destinations: _relevant_js__WEBPACK_IMPORTED_MODULE_3__/* .EVERYWHERE */ .Zh });
    const unseen = (0,_unseen_js__WEBPACK_IMPORTED_MODULE_6__/* .unseenPods */ .h)([state], [everything]);
    const universe = (0,_universe_js__WEBPACK_IMPORTED_MODULE_5__/* .createUniverse */ .q)([state], unseen.endpoints);
    const size = universe.endpoints.length;
    const rulebooks = universe.sides.map((side) => (0,_rulebook_js__WEBPACK_IMPORTED_MODULE_4__/* .createRulebook */ .o)(universe, side));
    const judge = (0,_line_js__WEBPACK_IMPORTED_MODULE_0__/* .createJudge */ .q)(rulebooks, size);
    const shared = (0,_bits_js__WEBPACK_IMPORTED_MODULE_7__/* .createShared */ .uy)();
    const pieces = [];
    for (const { lines, verdicts } of (0,_alike_js__WEBPACK_IMPORTED_MODULE_8__/* .alike */ .n)(judge, 'source', (0,_bits_js__WEBPACK_IMPORTED_MODULE_7__/* .members */ .ol)((0,_bits_js__WEBPACK_IMPORTED_MODULE_7__/* .all */ .Q7)(size)), universe)) {
        const line = { endpoint: lines[0], role: 'source' };
        for (const { ports, allowed } of verdicts) {
            const others = leaveOutNoFlows(allowed[0].slice(), line, universe);
            if (!(0,_bits_js__WEBPACK_IMPORTED_MODULE_7__/* .isEmpty */ .Im)(others))
                pieces.push({ role: 'source', lines, others: shared(others), ports });
        }
    }
    const flows = (0,_rectangles_js__WEBPACK_IMPORTED_MODULE_2__/* .rectangles */ .T)(pieces).map((block) => rectangleOf(block, universe));
    return { endpoints: universe.endpoints, flows, undecided: unseen.undecided };
}
/** Takes out, in place, the other ends to which the line has no flow of the cluster at all. */
function leaveOutNoFlows(others, { endpoint }, { addresses, single }) {
    if ((0,_bits_js__WEBPACK_IMPORTED_MODULE_7__/* .has */ .zy)(addresses, endpoint))
        (0,_bits_js__WEBPACK_IMPORTED_MODULE_7__/* .removeAll */ .C0)(others, addresses);
    if ((0,_bits_js__WEBPACK_IMPORTED_MODULE_7__/* .has */ .zy)(single, endpoint))
        (0,_bits_js__WEBPACK_IMPORTED_MODULE_7__/* .remove */ .TF)(others, endpoint);
    return others;
}
function rectangleOf({ sources, destinations, ports }, { endpoints }) {
    const named = (numbers) => numbers.map((i) => endpoints[i]);
    return { sources: named(sources), destinations: named(destinations), ports: (0,_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .rangesOf */ .wA)(ports) };
}


/***/ }),

/***/ 2156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ portsAt),
/* harmony export */   z: () => (/* binding */ apart)
/* harmony export */ });
/* harmony import */ var _port_axis_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3607);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7220);


/** The numbers and each of the names on their own. */
function apart({ numbered, named }) {
    return [{ numbered, named: [] }, ...named.map((port) => ({ numbered: [], named: [port] }))];
}
/** What ports of a rule mean at a destination (semantics N8, H1 b). */
function portsAt({ numbered, named }, destination) {
    const own = destination.kind === 'pod' && !destination.hostNetwork ? destination.ports : [];
    const found = named.flatMap((port) => {
        if (own === undefined)
            return (0,_port_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownPorts */ .by)(port);
        const declared = own.filter(({ name, protocol }) => name === port.name && protocol === (port.protocol ?? protocol));
        return (0,_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .portsOf */ .a5)(declared.map(({ protocol, port }) => ({ protocol, port, endPort: port })));
    });
    const numbers = (0,_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .portsOf */ .a5)(numbered);
    return found.length === 0 ? numbers : (0,_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)([...numbers, ...found]);
}


/***/ }),

/***/ 2648:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ rectangles)
/* harmony export */ });
/* harmony import */ var _cluster_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7891);
/* harmony import */ var _bits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9406);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);



/**
 * Joins pieces into few rectangles without adding or losing a flow: pieces of the same lines and equal other ends join their
 * ports, lines of equal pieces become one rectangle, and rectangles that differ in one dimension only become one.
 *
 * @param pieces must not overlap.
 */
function rectangles(pieces) {
    const along = ['ports', 'sources', 'destinations', 'ports'];
    return along.reduce(joinAlong, groupLines(joinPorts(pieces))).sort(inOrder);
}
/** Several atoms of a line often lead to the same ends. */
function joinPorts(pieces) {
    return groupBits(pieces, ({ role, lines }) => `${role} ${lines.join()}`).map((group) => ({
        ...group[0],
        ports: (0,_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)(group.flatMap(({ ports }) => ports)),
    }));
}
function groupLines(pieces) {
    return groupBits(pieces, ({ role, ports }) => `${role} ${nameOf(ports)}`).map((group) => {
        const { role, others, ports } = group[0];
        const lines = group.flatMap((piece) => piece.lines).sort((a, b) => a - b);
        return role === 'source'
            ? { sources: lines, destinations: (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .members */ .ol)(others), ports }
            : { sources: (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .members */ .ol)(others), destinations: lines, ports };
    });
}
/**
 * Groups pieces of equal other ends and equal key. Sets are large and most are equal, so they become lists only once they
 * are grouped.
 */
function groupBits(pieces, key) {
    const shared = (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .createShared */ .uy)();
    return [...(0,_cluster_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(pieces, ({ others }) => shared(others)).values()].flatMap((equal) => [
        ...(0,_cluster_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(equal, key).values(),
    ]);
}
/** Joins blocks that differ in one dimension only. */
function joinAlong(blocks, along) {
    const groups = new Map();
    for (const block of blocks) {
        const names = {
            sources: block.sources.join(),
            destinations: block.destinations.join(),
            ports: nameOf(block.ports),
        };
        const key = Object.entries(names)
            .filter(([name]) => name !== along)
            .map(([, text]) => text)
            .join(' ');
        const other = groups.get(key);
        groups.set(key, other === undefined ? block : joined(other, block, along));
    }
    return [...groups.values()];
}
function joined(a, b, along) {
    if (along === 'ports')
        return { ...a, ports: (0,_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([...a.ports, ...b.ports]) };
    return { ...a, [along]: [...a[along], ...b[along]].sort((x, y) => x - y) };
}
function nameOf(ports) {
    return ports.map(({ first, last }) => `${first}-${last}`).join();
}
/** No two of them have both their sources and their destinations in common. */
function inOrder(a, b) {
    return compareLists(a.sources, b.sources) || compareLists(a.destinations, b.destinations);
}
function compareLists(a, b) {
    const at = a.findIndex((item, i) => item !== b[i]);
    if (at < 0)
        return a.length - b.length;
    return a[at] - (b[at] ?? Number.NEGATIVE_INFINITY);
}


/***/ }),

/***/ 7027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: () => (/* binding */ relevantSets),
/* harmony export */   Zh: () => (/* binding */ EVERYWHERE),
/* harmony export */   _M: () => (/* binding */ wholeNamespaces),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   x7: () => (/* binding */ podSetKey)
/* harmony export */ });
/* harmony import */ var _policy_selector_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(673);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9026);


/** One text for pod sets that mean the same. */
function podSetKey({ namespaces, pods }, podsKey = (0,_policy_selector_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$)(pods)) {
    const where = 'name' in namespaces ? `=${namespaces.name}` : (0,_policy_selector_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$)(namespaces.selector);
    return `${where} ${podsKey}`;
}
const EVERYWHERE = { everywhere: true, names: new Set() };
/**
 * The pod sets of one version that can decide a flow of the regions' lines. A rule touches a line as its subject or as its
 * peer: the line's own pods are divided by the one only where the lines lie, and all other pods by the other.
 */
function relevantSets(state, regions) {
    const found = new Map();
    const note = (set, within) => {
        const podsKey = (0,_policy_selector_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$)(set.pods);
        const key = podSetKey(set, podsKey);
        const known = found.get(key);
        found.set(key, { set, podsKey, within: known === undefined ? within : join(known.within, within) });
    };
    for (const direction of ['egress', 'ingress']) {
        const own = direction === 'egress' ? regions.sources : regions.destinations;
        const far = direction === 'egress' ? regions.destinations : regions.sources;
        const addresses = addressesIn(far, state);
        for (const tier of state.tiers[direction]) {
            for (const subject of isolations(tier))
                note(subject, isNowhere(far) ? own : EVERYWHERE);
            for (const { subject, peer } of tier.rules) {
                if (meets(subject, own, state)) {
                    note(subject, own);
                    for (const set of peer.pods)
                        note(set, EVERYWHERE);
                }
                const facing = peer.pods.filter((set) => meets(set, far, state));
                // A block faces the pods that are known to have an address in it: addresses outside the cluster are no lines.
                const facesMore = peer.everyone ? !isNowhere(far) : peer.blocks.some((block) => holdsSome(block, addresses));
                if (facing.length === 0 && !facesMore)
                    continue;
                note(subject, EVERYWHERE);
                for (const set of facing)
                    note(set, far);
            }
        }
    }
    return [...found.values()];
}
/** Who a tier governs. Where it governs a whole namespace, what else governs pods of it makes no difference. */
function isolations({ governs }) {
    const sets = governs.map(({ subject }) => subject);
    const whole = wholeNamespaces(sets);
    return sets.filter(({ namespaces, pods }) => pods.length === 0 || !('name' in namespaces && whole.has(namespaces.name)));
}
/** The namespaces that some sets name. */
function namesOf(sets) {
    return sets.flatMap(({ namespaces }) => ('name' in namespaces ? [namespaces.name] : []));
}
/** The namespaces of which one of the sets holds every pod. */
function wholeNamespaces(sets) {
    return new Set(namesOf(sets.filter(({ pods }) => pods.length === 0)));
}
function join(a, b) {
    return a.everywhere || b.everywhere ? EVERYWHERE : { everywhere: false, names: new Set([...a.names, ...b.names]) };
}
/** The known addresses of the declared pods of a region. */
function addressesIn({ names, everywhere }, { cluster }) {
    return [...cluster.workloads.values()]
        .filter(({ namespace }) => everywhere || names.has(namespace))
        .flatMap(_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .knownAddresses */ .eU);
}
function holdsSome(block, addresses) {
    return addresses.some(({ family, address }) => (0,_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsAddress */ .z_)(block, family, address));
}
function isNowhere({ names, everywhere }) {
    return names.size === 0 && !everywhere;
}
/** Whether a set can hold a pod of the region. */
function meets({ namespaces }, { names, everywhere }, { cluster }) {
    if (everywhere)
        return true;
    if ('name' in namespaces)
        return names.has(namespaces.name);
    return [...names].some((name) => {
        const labels = cluster.namespaces.get(name)?.labels;
        return labels === undefined || (0,_policy_selector_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .c)(namespaces.selector, labels);
    });
}


/***/ }),

/***/ 3589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ createRulebook)
});

// EXTERNAL MODULE: ./src/policy/selector.ts
var policy_selector = __webpack_require__(673);
// EXTERNAL MODULE: ./src/flow/bits.ts
var flow_bits = __webpack_require__(9406);
// EXTERNAL MODULE: ./src/flow/decide.ts
var decide = __webpack_require__(9026);
// EXTERNAL MODULE: ./src/cluster/group-by.ts
var group_by = __webpack_require__(7891);
// EXTERNAL MODULE: ./src/flow/once.ts
var once = __webpack_require__(831);
;// CONCATENATED MODULE: ./src/flow/label-index.ts



/**
 * Finds the pods that match a selector by what labels there are, not pod by pod.
 *
 * @param pods with their numbers in the universe
 * @param size of the universe
 */
function createLabelIndex(pods, size) {
    const everyPod = (0,flow_bits/* none */.dv)(size);
    for (const { i } of pods)
        (0,flow_bits/* add */.WQ)(everyPod, i);
    /** Few of the keys of pods are ever asked for, so each is looked up when it is. */
    const holdersOf = (0,once/* once */.Oo)(({ key }) => key, ({ key }) => {
        const found = new Map();
        for (const { i, party } of pods) {
            if (!Object.hasOwn(party.labels, key))
                continue;
            const value = party.labels[key];
            const holders = found.get(value);
            if (holders === undefined)
                found.set(value, [i]);
            else
                holders.push(i);
        }
        return found;
    });
    function holders(requirement) {
        const { operator, values } = requirement;
        const ofKey = holdersOf(requirement);
        const listed = operator === 'In' || operator === 'NotIn' ? values : ofKey.keys();
        const found = (0,flow_bits/* none */.dv)(size);
        for (const value of listed)
            for (const i of ofKey.get(value) ?? [])
                (0,flow_bits/* add */.WQ)(found, i);
        return operator === 'In' || operator === 'Exists' ? found : (0,flow_bits/* removeAll */.C0)(everyPod.slice(), found);
    }
    return (0,once/* once */.Oo)(policy_selector/* canonical */.$, (selector) => selector.reduce((bits, requirement) => (0,flow_bits/* keepAll */.bq)(bits, holders(requirement)), everyPod.slice()));
}

// EXTERNAL MODULE: ./src/flow/port-axis.ts
var port_axis = __webpack_require__(3607);
// EXTERNAL MODULE: ./src/flow/ports.ts
var flow_ports = __webpack_require__(7220);
// EXTERNAL MODULE: ./src/flow/relevant.ts
var relevant = __webpack_require__(7027);
;// CONCATENATED MODULE: ./src/flow/membership.ts









function createMembership(universe, side) {
    const size = universe.endpoints.length;
    const pods = side.parties.flatMap((party, i) => (party?.kind === 'pod' && !party.hostNetwork ? [{ i, party }] : []));
    const addressed = (0,flow_bits/* members */.ol)(side.present).flatMap((i) => addressesOf(side.parties[i]).map((known) => ({ i, ...known })));
    const byNamespace = (0,group_by/* groupBy */.$)(pods, ({ party }) => party.namespace.name);
    const labelled = createLabelIndex(pods, size);
    const inNamespaces = (0,once/* once */.Oo)(policy_selector/* canonical */.$, (selector) => {
        const bits = (0,flow_bits/* none */.dv)(size);
        for (const group of byNamespace.values()) {
            if ((0,policy_selector/* matches */.c)(selector, group[0].party.namespace.labels))
                for (const { i } of group)
                    (0,flow_bits/* add */.WQ)(bits, i);
        }
        return bits;
    });
    // A policy's pods are asked for with each of its rules, and in both directions.
    const inNamespace = new Map();
    function podsOfNamespace(set, name) {
        const known = inNamespace.get(set);
        if (known !== undefined)
            return known;
        const found = [];
        for (const { i, party } of byNamespace.get(name) ?? [])
            if ((0,policy_selector/* matches */.c)(set.pods, party.labels))
                found.push(i);
        inNamespace.set(set, found);
        return found;
    }
    function addPods(into, set) {
        const { namespaces, pods: selector } = set;
        if ('name' in namespaces)
            for (const i of podsOfNamespace(set, namespaces.name))
                (0,flow_bits/* add */.WQ)(into, i);
        else
            (0,flow_bits/* addAll */.RZ)(into, (0,flow_bits/* keepAll */.bq)(inNamespaces(namespaces.selector).slice(), labelled(selector)));
    }
    const peers = (0,once/* once */.Oo)(peersKey, (peer) => {
        if (peer.everyone)
            return side.present;
        const bits = (0,flow_bits/* none */.dv)(size);
        for (const set of peer.pods)
            addPods(bits, set);
        // A block holds every pod with an address in it, host network or not (semantics N4, H1 b).
        for (const block of peer.blocks) {
            for (const { i, family, address } of addressed)
                if ((0,decide/* holdsAddress */.z_)(block, family, address))
                    (0,flow_bits/* add */.WQ)(bits, i);
        }
        return bits;
    });
    const podSet = (0,once/* once */.Oo)(relevant/* podSetKey */.x7, (set) => {
        const bits = (0,flow_bits/* none */.dv)(size);
        addPods(bits, set);
        return bits;
    });
    const undeclared = (0,flow_bits/* none */.dv)(size);
    for (const { i, party } of pods)
        if (party.ports === undefined)
            (0,flow_bits/* add */.WQ)(undeclared, i);
    /** The container ports of all pods, by their name. */
    const portsCalled = (0,once/* lazy */.RZ)(() => (0,group_by/* groupBy */.$)(pods.flatMap(({ i, party }) => (party.ports ?? []).map((port) => ({ i, ...port }))), (port) => port.name));
    const named = (0,once/* once */.Oo)(({ name, protocol }) => JSON.stringify([name, protocol]), (asked) => {
        const { name, protocol } = asked;
        const at = new Map();
        for (const { i, ...port } of portsCalled().get(name) ?? []) {
            if (protocol !== undefined && port.protocol !== protocol)
                continue;
            const key = `${port.protocol} ${port.port}`;
            const ports = (0,flow_ports/* portsOf */.a5)([{ protocol: port.protocol, port: port.port, endPort: port.port }]);
            const here = at.get(key) ?? { ports, pods: (0,flow_bits/* none */.dv)(size) };
            at.set(key, here);
            (0,flow_bits/* add */.WQ)(here.pods, i);
        }
        const unknown = (0,flow_bits/* isEmpty */.Im)(undeclared)
            ? []
            : (0,port_axis/* unknownPorts */.by)(asked).map((span) => ({ ports: [span], pods: undeclared }));
        return [...at.values(), ...unknown];
    });
    const numbered = (0,once/* once */.Oo)(({ numbered }) => JSON.stringify(numbered), (ports) => (0,flow_ports/* portsOf */.a5)(ports.numbered));
    return { pods: podSet, addPods, peers, numbered, named, undeclared };
}
function addressesOf(party) {
    return party.kind === 'outside' ? [party] : (0,decide/* knownAddresses */.eU)(party);
}
function peersKey({ everyone, pods, blocks }) {
    const ranges = blocks.map(({ range, except }) => [range, ...except].map((r) => `${r.family}:${r.first}-${r.last}`));
    return JSON.stringify([everyone, pods.map((set) => (0,relevant/* podSetKey */.x7)(set)), ranges]);
}

;// CONCATENATED MODULE: ./src/flow/rulebook.ts





function createRulebook(universe, side) {
    const membership = createMembership(universe, side);
    const { ingress, egress } = side.state.tiers;
    const index = (tiers) => tiers.map((tier) => indexTier(tier, membership, universe.endpoints.length));
    return { membership, side, tiers: { ingress: index(ingress), egress: index(egress) } };
}
/** The pods of an empty list of peers, by their namespaces. */
const ANYWHERE = { namespaces: { selector: [] }, pods: [] };
/** A pod has few rules near it. If it has more, those that hold for the other end are looked up. */
const MANY = 1000;
function indexTier(tier, membership, size) {
    const rules = [...tier.rules].sort((a, b) => a.rank - b.rank);
    const near = {
        subject: indexByPlace(rules, (rule) => [rule.subject]),
        peer: indexByPlace(rules, ({ peer }) => (peer.everyone ? [ANYWHERE] : peer.pods)),
    };
    const byAddress = rules.flatMap(({ peer }, i) => (peer.everyone || peer.blocks.length > 0 ? [i] : []));
    const { governs } = tier;
    const governsNear = indexByPlace(governs, ({ subject }) => [subject]);
    /** The rules whose peers may hold an endpoint. */
    function candidates(party) {
        if (party.kind === 'outside')
            return byAddress;
        return party.addresses.length === 0 ? near.peer(party) : ascending([...near.peer(party), ...byAddress]);
    }
    const asPeer = (0,once/* each */.__)((party) => candidates(party).filter((i) => (0,decide/* holdsParty */.tH)(rules[i].peer, party)));
    return {
        id: tier.id,
        rules,
        touching(role, party) {
            if (role === 'peer')
                return asPeer(party);
            if (party.kind === 'outside')
                return [];
            return near.subject(party).filter((i) => (0,decide/* holdsPod */.i0)(rules[i].subject, party));
        },
        between(subject, peer) {
            const own = near.subject(subject);
            const few = own.length > MANY ? asPeer(peer).filter((i) => (0,decide/* holdsPod */.i0)(rules[i].subject, subject)) : own;
            return {
                id: tier.id,
                rules: few.map((i) => rules[i]),
                governs: governsNear(subject).map((i) => governs[i]),
            };
        },
        denies: (party) => party.kind === 'pod' && governsNear(party).some((i) => (0,decide/* holdsPod */.i0)(governs[i].subject, party)),
        denied: (0,once/* lazy */.RZ)(() => {
            const denied = (0,flow_bits/* none */.dv)(size);
            for (const { subject } of governs)
                membership.addPods(denied, subject);
            return denied;
        }),
    };
}
/**
 * Finds the items of which a pod set may hold a pod of some namespace: their indices, ascending, each once.
 */
function indexByPlace(items, sets) {
    const byName = new Map();
    const bySelector = new Map();
    items.forEach((item, i) => {
        for (const { namespaces } of sets(item)) {
            if ('name' in namespaces)
                append(byName, namespaces.name, i);
            else
                append(bySelector, namespaces.selector, i);
        }
    });
    return (0,once/* once */.Oo)(({ namespace }) => namespace.name, ({ namespace: { name, labels } }) => {
        const matching = [...bySelector].flatMap(([selector, indices]) => ((0,policy_selector/* matches */.c)(selector, labels) ? indices : []));
        return ascending([...(byName.get(name) ?? []), ...matching]);
    });
}
function append(lists, key, item) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, [item]);
    else
        list.push(item);
}
/** Each number once. */
function ascending(numbers) {
    return [...new Set(numbers)].sort((a, b) => a - b);
}


/***/ }),

/***/ 6550:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ spellLine),
/* harmony export */   lO: () => (/* binding */ spell),
/* harmony export */   vQ: () => (/* binding */ directions)
/* harmony export */ });
/* harmony import */ var _bits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9406);

function directions({ side, tiers }, line) {
    const party = side.parties[line.endpoint];
    if (party === undefined)
        return undefined;
    return ['egress', 'ingress'].map((direction) => {
        const own = direction === (line.role === 'source' ? 'egress' : 'ingress');
        return tiers[direction].map((tier) => {
            const rules = tier.touching(own ? 'subject' : 'peer', party);
            return { tier, own, rules, denies: own && tier.denies(party) };
        });
    });
}
/** The tiers of egress and of ingress as they meet a line; undefined if the version does not have its endpoint. */
function spellLine(rulebook, line, size) {
    return directions(rulebook, line)?.map((tiers) => tiers.map((tier) => spell(tier, line, rulebook, size)));
}
/** The rules of a tier with their other ends as sets. */
function spell({ tier, own, rules, denies }, line, { membership }, size) {
    const touches = rules.flatMap((i) => {
        const rule = tier.rules[i];
        return touchesOf(rule, own ? membership.peers(rule.peer) : membership.pods(rule.subject), line, membership);
    });
    return { touches, denies: own ? (denies ? (0,_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)(size) : (0,_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .none */ .dv)(size)) : tier.denied() };
}
/** A name means other ports for each destination, so that one rule may touch a line in several ways (semantics N8). */
function touchesOf(rule, others, line, membership) {
    const touches = [{ rule, others, ports: membership.numbered(rule.ports) }];
    for (const port of rule.ports.named) {
        for (const { ports, pods } of membership.named(port)) {
            if (line.role === 'source')
                touches.push({ rule, others: (0,_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .keepAll */ .bq)(others.slice(), pods), ports });
            else if ((0,_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .has */ .zy)(pods, line.endpoint))
                touches.push({ rule, others, ports });
        }
    }
    return touches;
}


/***/ }),

/***/ 3369:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ createUniverse),
  M: () => (/* binding */ partyOf)
});

// EXTERNAL MODULE: ./src/cluster/ranges.ts
var cluster_ranges = __webpack_require__(5438);
// EXTERNAL MODULE: ./src/flow/addresses.ts
var flow_addresses = __webpack_require__(7524);
// EXTERNAL MODULE: ./src/flow/bits.ts
var bits = __webpack_require__(9406);
// EXTERNAL MODULE: ./src/flow/decide.ts
var decide = __webpack_require__(9026);
;// CONCATENATED MODULE: ./src/flow/renamed.ts
/**
 * Pairs workloads that one version lost with those that the next one gained, where nothing but the name (or the kind) is
 * another: no policy can tell the two apart, so a reader takes them for one.
 *
 * @returns each pair, old and new. Where several are alike they are paired by the order of their names; where not as many
 * came as went, nobody can tell which became which, and none is paired.
 */
function pairRenamed(gone, come) {
    const [before, after] = [groupAlike(gone), groupAlike(come)];
    return [...before].flatMap(([key, olds]) => {
        const news = after.get(key) ?? [];
        return olds.length === news.length ? olds.map((old, i) => [old, news[i]]) : [];
    });
}
/** By all that a policy can tell of a workload, sorted by name. */
function groupAlike(workloads) {
    const groups = new Map();
    for (const workload of [...workloads].sort((a, b) => (a.id < b.id ? -1 : 1))) {
        const { namespace, kind, labels, ports, hostNetwork, addresses } = workload;
        const pairs = Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1));
        // A single Pod has no flow to itself, so it is nothing else's like.
        const key = JSON.stringify([namespace, kind === 'Pod', pairs, ports, hostNetwork, addresses]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [workload]);
        else
            group.push(workload);
    }
    return groups;
}

;// CONCATENATED MODULE: ./src/flow/universe.ts





/** The universe of one version, or of base and head, with as many of the pods that no manifest declares as matter. */
function createUniverse(states, unseen) {
    const versions = states.map((state, k) => ({ state, name: k === states.length - 1 ? 'head' : 'base' }));
    const workloads = workloadEndpoints(versions);
    const parts = (0,flow_addresses/* divideAddresses */.M)(states.flatMap(({ tiers }) => blocksOf(tiers))).map(addressEndpoint);
    const endpoints = [...workloads, ...unseen, ...parts];
    const addresses = (0,bits/* none */.dv)(endpoints.length);
    endpoints.forEach(({ kind }, i) => {
        if (kind === 'addresses')
            (0,bits/* add */.WQ)(addresses, i);
    });
    const single = (0,bits/* none */.dv)(endpoints.length);
    workloads.forEach(({ base, head }, i) => {
        if ([base, head].some((workload) => workload?.kind === 'Pod'))
            (0,bits/* add */.WQ)(single, i);
    });
    return { endpoints, addresses, single, sides: versions.map((version) => createSide(version, endpoints)) };
}
/** The workloads of the versions, by their ids: the same by its id, or with a new name and all else the same. */
function workloadEndpoints(versions) {
    const found = new Map();
    for (const { state, name } of versions) {
        for (const [id, workload] of state.cluster.workloads)
            found.set(id, { ...found.get(id), [name]: workload });
    }
    const alone = [...found.values()].filter((both) => both.base === undefined || both.head === undefined);
    const pairs = pairRenamed(alone.flatMap((one) => one.base ?? []), alone.flatMap((one) => one.head ?? []));
    for (const [old, renamed] of pairs) {
        found.delete(old.id);
        found.set(renamed.id, { base: old, head: renamed });
    }
    return [...found]
        .map(([id, both]) => ({ kind: 'workload', id, ...both }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
}
function blocksOf(tiers) {
    return [...tiers.ingress, ...tiers.egress].flatMap((tier) => tier.rules.flatMap((rule) => rule.peer.blocks));
}
function addressEndpoint(ranges) {
    return { kind: 'addresses', id: `addresses/${(0,cluster_ranges/* rangesToCidrs */.X7)(ranges)[0]}`, ranges };
}
function createSide({ state, name }, endpoints) {
    const parties = endpoints.map((endpoint) => partyOf(endpoint, state, name));
    const present = (0,bits/* none */.dv)(endpoints.length);
    parties.forEach((party, i) => {
        if (party !== undefined)
            (0,bits/* add */.WQ)(present, i);
    });
    return { state, parties, present };
}
/** What stands for an endpoint when a flow is judged: all its members are judged alike. */
function partyOf(endpoint, { cluster }, version) {
    if (endpoint.kind === 'addresses') {
        const range = endpoint.ranges[0];
        return range && { kind: 'outside', family: range.family, address: range.first };
    }
    if (endpoint.kind === 'pods')
        return endpoint[version];
    const workload = endpoint[version];
    return workload && (0,decide/* podOf */.FS)(cluster, workload);
}


/***/ }),

/***/ 3313:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ changedLines),
/* harmony export */   v: () => (/* binding */ ended)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7291);

/** Beyond so many edits a text is as good as new. */
const MOST_EDITS = 500;
/**
 * The lines of a text that are not those of the text before, counted from 1 and in ascending order; where lines went, the one
 * that follows. None if the two have next to nothing in common.
 */
function changedLines(before, after) {
    const options = { context: 0, maxEditLength: MOST_EDITS, stripTrailingCr: true };
    const patch = (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .structuredPatch */ .YB)('', '', ended(before), ended(after), undefined, undefined, options);
    const last = after.trimEnd().split('\n').length;
    return (patch?.hunks ?? []).flatMap(({ newStart, newLines }) => {
        if (newLines === 0)
            return [Math.min(newStart, last)];
        return Array.from({ length: newLines }, (_, i) => newStart + i);
    });
}
/** A missing newline at the end is no change that matters here. */
function ended(text) {
    return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}


/***/ }),

/***/ 7690:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4616);

/** Each problem once, whichever versions have it: errors first, then by place. */
function inOrder(problems) {
    const key = ({ severity, path = '', line = 0, code, message }) => JSON.stringify([['error', 'warning', 'note'].indexOf(severity), path, `${line}`.padStart(9), code, (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .write */ .M)(message)]);
    return [...new Map(problems.map((problem) => [key(problem), problem])).entries()]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, problem]) => problem);
}


/***/ }),

/***/ 6517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   OS: () => (/* binding */ notSupported),
/* harmony export */   hG: () => (/* binding */ under),
/* harmony export */   kj: () => (/* binding */ underEach),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   o0: () => (/* binding */ forbidden),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _manifest_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(929);
/* harmony import */ var _manifest_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4616);


function required(field, detail) {
    return { field, type: 'Required', detail };
}
function forbidden(field, detail) {
    return { field, type: 'Forbidden', detail };
}
function notSupported(field, value, supported) {
    const detail = `supported values: ${supported.map((each) => `"${each}"`).join(', ')}`;
    return { field, type: 'NotSupported', detail, value };
}
/** One error for each fault of the value; most values have none. */
function invalid(field, value, faults) {
    return faults.map((detail) => ({ field, type: 'Invalid', detail, value }));
}
/** The errors of a part as errors of the whole that has it at `step`. */
function under(step, errors) {
    return errors.map((error) => ({ ...error, field: [step, ...error.field] }));
}
/** The errors of all items of a list. */
function underEach(items, check) {
    return items.flatMap((item, i) => under(i, check(item)));
}
const TITLE = {
    Required: 'Required value',
    Invalid: 'Invalid value',
    Forbidden: 'Forbidden',
    NotSupported: 'Unsupported value',
    Duplicate: 'Duplicate value',
    TooLong: 'Too long',
    TooMany: 'Too many',
    Malformed: '',
};
/** The error as the API server writes it: `spec.policyTypes[0]: Unsupported value: foo: supported values: …`. */
function describe({ field, type, detail, value }) {
    const colon = (text) => plain(text === '' ? '' : `: ${text}`);
    // Without its quotes a text of digits would look like the number that was expected.
    const shown = typeof value === 'string' && /^[0-9]+$/.test(value) ? `"${value}"` : value;
    const refused = shown === undefined ? plain('') : (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `: ${shown}`;
    return (0,_manifest_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `${(0,_manifest_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldName */ .w5)(field)}${colon(TITLE[type])}${refused}${colon(detail)}`;
}
/** Words of ours that are put together at run time. */
function plain(text) {
    return { words: [text], names: [] };
}


/***/ }),

/***/ 3168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ requirementsOf),
/* harmony export */   KX: () => (/* binding */ labelErrors),
/* harmony export */   jC: () => (/* binding */ selectorErrors),
/* harmony export */   wb: () => (/* binding */ labelSelector)
/* harmony export */ });
/* harmony import */ var _manifest_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9719);
/* harmony import */ var _manifest_label_syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4707);
/* harmony import */ var _field_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6517);



const labelSelector = (0,_manifest_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)('LabelSelector', {
    matchLabels: (0,_manifest_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .map */ .Tj)((0,_manifest_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()),
    matchExpressions: (0,_manifest_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_manifest_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)('LabelSelectorRequirement', {
        key: (0,_manifest_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
        operator: (0,_manifest_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('v1.LabelSelectorOperator'),
        values: (0,_manifest_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_manifest_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()),
    })),
});
/** What the API server finds wrong with a selector (semantics V). */
function selectorErrors({ matchLabels, matchExpressions }) {
    return [
        ...(0,_field_error_js__WEBPACK_IMPORTED_MODULE_2__/* .under */ .hG)('matchLabels', matchLabels.flatMap(labelErrors)),
        ...(0,_field_error_js__WEBPACK_IMPORTED_MODULE_2__/* .under */ .hG)('matchExpressions', (0,_field_error_js__WEBPACK_IMPORTED_MODULE_2__/* .underEach */ .kj)(matchExpressions, requirementErrors)),
    ];
}
/** What the API server finds wrong with a label, as an error of the map it stands in. */
function labelErrors([key, value]) {
    const errors = [...(0,_field_error_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)([], key, (0,_manifest_label_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .labelKeyFaults */ .r3)(key)), ...(0,_field_error_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)([], value, (0,_manifest_label_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .labelValueFaults */ .bg)(value))];
    return errors.map((error) => ({ ...error, key }));
}
function requirementErrors({ key, operator, values }) {
    return [
        ...operatorErrors(operator, values),
        ...(0,_field_error_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(['key'], key, (0,_manifest_label_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .labelKeyFaults */ .r3)(key)),
        ...(0,_field_error_js__WEBPACK_IMPORTED_MODULE_2__/* .under */ .hG)('values', (0,_field_error_js__WEBPACK_IMPORTED_MODULE_2__/* .underEach */ .kj)(values, (value) => (0,_field_error_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)([], value, (0,_manifest_label_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .labelValueFaults */ .bg)(value)))),
    ];
}
function operatorErrors(operator, values) {
    switch (operator) {
        case 'In':
        case 'NotIn':
            if (values.length > 0)
                return [];
            return [(0,_field_error_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(['values'], "must be specified when `operator` is 'In' or 'NotIn'")];
        case 'Exists':
        case 'DoesNotExist':
            if (values.length === 0)
                return [];
            return [(0,_field_error_js__WEBPACK_IMPORTED_MODULE_2__/* .forbidden */ .o0)(['values'], "may not be specified when `operator` is 'Exists' or 'DoesNotExist'")];
        default:
            return (0,_field_error_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(['operator'], operator, ['not a valid selector operator']);
    }
}
/** The requirements of a valid selector: a label is its key `In` its one value (semantics L2, L7). */
function requirementsOf({ matchLabels, matchExpressions }) {
    const labels = matchLabels.map(([key, value]) => ({ key, operator: 'In', values: [value] }));
    return [...labels, ...matchExpressions];
}


/***/ })

};

//# sourceMappingURL=506.index.js.map