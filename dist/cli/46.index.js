export const id = 46;
export const ids = [46];
export const modules = {

/***/ 9046:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  review: () => (/* binding */ review)
});

// EXTERNAL MODULE: ./src/clusters.ts + 79 modules
var src_clusters = __webpack_require__(3578);
// EXTERNAL MODULE: ./src/flow/alike.ts
var alike = __webpack_require__(3940);
// EXTERNAL MODULE: ./src/flow/because.ts
var because = __webpack_require__(2488);
// EXTERNAL MODULE: ./src/flow/bits.ts
var bits = __webpack_require__(9406);
// EXTERNAL MODULE: ./src/flow/relevant.ts
var relevant = __webpack_require__(7027);
// EXTERNAL MODULE: ./src/cluster/content.ts
var content = __webpack_require__(5023);
// EXTERNAL MODULE: ./src/manifest/kinds.ts + 1 modules
var kinds = __webpack_require__(6369);
// EXTERNAL MODULE: ./src/manifest/objects.ts
var objects = __webpack_require__(929);
;// CONCATENATED MODULE: ./src/flow/same.ts



/** What two versions of a cluster do not have in common, as far as any policy could tell. */
function editsBetween(base, head) {
    return { policies: changedPolicies(base, head), namespaces: changedNamespaces(base, head) };
}
/** Whether two versions have the same pods, namespaces and policies. */
function isNothing({ policies, namespaces }) {
    return policies.size === 0 && namespaces.size === 0;
}
function changedNamespaces({ cluster: base }, { cluster: head }) {
    return new Set([
        ...differing(base.workloads, head.workloads, samePods).map(({ namespace }) => namespace),
        ...differing(base.namespaces, head.namespaces, sameNamespace).map(({ name }) => name),
    ]);
}
/**
 * A policy that says the same is another if one version of it is rejected, for a label perhaps: that one does nothing (semantics
 * T6). Policies that lie in no namespace mean something else where the nodes do, whose addresses they may speak of (C10).
 */
function changedPolicies(base, head) {
    const [before, after] = [base, head].map(({ cluster }) => new Map(cluster.policies.map((policy) => [(0,objects/* identityOf */.cu)(policy), policy])));
    const sameNodes = sameItems(base.cluster.nodes, head.cluster.nodes, sameNode);
    const working = atWork([base.tiers, head.tiers]);
    const same = (a, b) => (0,content/* sameSpec */.sZ)(a, b) && working.has(a) === working.has(b) && (sameNodes || !(0,kinds/* isClusterScoped */.Z6)(a.kind));
    return new Set(differing(before, after, same));
}
/** The policies that tiers hold something of: all that are accepted, but for those without a rule. */
function atWork(versions) {
    const tiers = versions.flatMap(({ ingress, egress }) => [...ingress, ...egress]);
    const found = new Set();
    for (const part of tiers.flatMap(({ governs, rules }) => [governs, rules])) {
        for (const { from } of part)
            found.add(from.policy);
    }
    return found;
}
/** Whether no policy could tell two ends of flows apart. */
function sameParty(a, b) {
    if (a?.kind !== 'pod' || b?.kind !== 'pod')
        return a?.kind === b?.kind;
    return sameLabels(a.namespace.labels, b.namespace.labels) && samePods(a, b);
}
/** What each version has and the other does not, or has otherwise. */
function differing(before, after, same) {
    const inOne = (own, others) => [...own].flatMap(([id, one]) => {
        const other = others.get(id);
        return other !== undefined && same(one, other) ? [] : [one];
    });
    return [...inOne(before, after), ...inOne(after, before)];
}
function samePods(a, b) {
    if (a === b)
        return true;
    return (a.hostNetwork === b.hostNetwork &&
        sameLabels(a.labels, b.labels) &&
        sameItems(a.addresses, b.addresses, (x, y) => x === y) &&
        sameItems(a.ports ?? [], b.ports ?? [], (x, y) => x.name === y.name && x.port === y.port && x.protocol === y.protocol));
}
function sameNamespace(a, b) {
    return (a.manifest === undefined) === (b.manifest === undefined) && sameLabels(a.labels, b.labels);
}
function sameNode(a, b) {
    return sameLabels(a.labels, b.labels) && sameItems(a.addresses, b.addresses, (x, y) => x === y);
}
function sameLabels(a, b) {
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && a[key] === b[key]);
}
function sameItems(a, b, same) {
    return a.length === b.length && a.every((item, i) => same(item, b[i]));
}

;// CONCATENATED MODULE: ./src/flow/dirty.ts



/** Where lines may be dirty, known before there is a universe: enough to tell which pods have to be told apart. */
function dirtyRegions(base, head, { policies, namespaces }) {
    const region = (direction) => {
        const steady = (0,relevant/* wholeNamespaces */._M)(isolated(head, direction, (policy) => !policies.has(policy)));
        const isolatedAnyway = ({ namespaces }) => 'name' in namespaces && steady.has(namespaces.name);
        const sets = [base, head].flatMap((state) => [
            ...ruled(state, direction, policies),
            ...isolated(state, direction, (policy) => policies.has(policy)).filter((set) => !isolatedAnyway(set)),
        ]);
        const names = (0,relevant/* namesOf */.eZ)(sets);
        const everywhere = sets.some(({ namespaces }) => 'selector' in namespaces);
        return { everywhere, names: new Set([...namespaces, ...names]) };
    };
    return { sources: region('egress'), destinations: region('ingress') };
}
/** The pods for which the given policies have rules in a direction. */
function ruled({ tiers }, direction, policies) {
    return tiers[direction].flatMap(({ rules }) => rules.flatMap(({ subject, from }) => (policies.has(from.policy) ? [subject] : [])));
}
/** The pods that some policies isolate for a direction. */
function isolated({ tiers }, direction, by) {
    return tiers[direction].flatMap(({ governs }) => governs.flatMap(({ subject, from }) => (by(from.policy) ? [subject] : [])));
}
/**
 * A flow can differ only if one of its ends did (labels, the labels of its namespace, ports, addresses, presence), or if a
 * policy that changed selects its source for egress or its destination for ingress in one of the versions. A policy without
 * rules for that direction does nothing but isolate, and so it changes nothing for pods that another one isolates anyway.
 *
 * @param policies those that changed, of both versions
 */
function dirtyLines(universe, [base, head], policies) {
    const size = universe.endpoints.length;
    const changed = (0,bits/* none */.dv)(size);
    universe.endpoints.forEach((_, i) => {
        if (!sameParty(base.side.parties[i], head.side.parties[i]))
            (0,bits/* add */.WQ)(changed, i);
    });
    const gathered = (sets, versions) => {
        const lines = (0,bits/* none */.dv)(size);
        for (const { membership, side } of versions)
            for (const set of sets(side.state))
                membership.addPods(lines, set);
        return lines;
    };
    const selected = (direction) => {
        const byRules = gathered((state) => ruled(state, direction, policies), [base, head]);
        const isolating = (state) => isolated(state, direction, (policy) => policies.has(policy));
        const byIsolation = gathered(isolating, [base, head]);
        const where = new Set([base, head].flatMap(({ side }) => (0,relevant/* namesOf */.eZ)(isolating(side.state))));
        // An end that did not change is among these in both versions, or in none.
        const anyway = gathered((state) => isolated(state, direction, (policy) => !policies.has(policy)).filter((set) => (0,relevant/* namesOf */.eZ)([set]).some((name) => where.has(name))), [head]);
        return (0,bits/* addAll */.RZ)((0,bits/* addAll */.RZ)((0,bits/* removeAll */.C0)(byIsolation, anyway), byRules), changed);
    };
    return { sources: selected('egress'), destinations: selected('ingress') };
}

// EXTERNAL MODULE: ./src/flow/line.ts
var line = __webpack_require__(4208);
// EXTERNAL MODULE: ./src/flow/list.ts
var list = __webpack_require__(2242);
// EXTERNAL MODULE: ./src/flow/rectangles.ts
var rectangles = __webpack_require__(2648);
// EXTERNAL MODULE: ./src/cluster/pod-template.ts
var pod_template = __webpack_require__(1516);
// EXTERNAL MODULE: ./src/manifest/place.ts + 1 modules
var place = __webpack_require__(2492);
// EXTERNAL MODULE: ./src/policy/selector.ts
var policy_selector = __webpack_require__(673);
// EXTERNAL MODULE: ./src/flow/decide.ts
var decide = __webpack_require__(9026);
// EXTERNAL MODULE: ./src/flow/once.ts
var once = __webpack_require__(831);
// EXTERNAL MODULE: ./src/flow/universe.ts + 1 modules
var flow_universe = __webpack_require__(3369);
;// CONCATENATED MODULE: ./src/flow/relabelled.ts









/** Finds where labels changed. What is the same in both versions is answered without a look at any set. */
function createMoves(base, head) {
    const pods = (0,once/* each */.__)((end) => podsOf(base, head, end) ?? []);
    return (set, end) => {
        const [was, is] = pods(end);
        if (was === undefined || is === undefined || sameInEyes(was, is))
            return [];
        if ((0,decide/* holdsPod */.i0)(set, was) === (0,decide/* holdsPod */.i0)(set, is))
            return [];
        const { namespaces } = set;
        const own = relabelled_differing(set.pods, was.labels, is.labels);
        const around = 'name' in namespaces ? [] : relabelled_differing(namespaces.selector, was.namespace.labels, is.namespace.labels);
        const workload = end.kind === 'workload' ? end : undefined;
        const named = end.kind === 'pods' ? end.names : [is.namespace.name];
        return [
            ...labelled(workload?.base?.manifest, workload?.head?.manifest, own),
            ...named.flatMap((name) => {
                const [before, after] = [base, head].map(({ cluster }) => cluster.namespaces.get(name)?.manifest);
                return labelled(before, after, around);
            }),
        ];
    };
}
/** One of an end's pods in both versions; undefined if one of them has none. */
function podsOf(base, head, end) {
    const [was, is] = [(0,flow_universe/* partyOf */.M)(end, base, 'base'), (0,flow_universe/* partyOf */.M)(end, head, 'head')];
    return was?.kind === 'pod' && is?.kind === 'pod' ? [was, is] : undefined;
}
function sameInEyes(was, is) {
    return sameLabels(was.labels, is.labels) && sameLabels(was.namespace.labels, is.namespace.labels);
}
/** The keys of a selector that one map of labels satisfies and another does not. */
function relabelled_differing(selector, was, is) {
    return selector.flatMap((word) => ((0,policy_selector/* matches */.c)([word], was) === (0,policy_selector/* matches */.c)([word], is) ? [] : [word.key]));
}
/** The first of the labels, where it was edited or head has it; where head does not, the place in which it would be. */
function labelled(before, after, keys) {
    const [key] = keys;
    const manifest = after ?? before;
    if (key === undefined || manifest === undefined)
        return [];
    const { kind, name, path, edited } = manifest;
    const field = [...(kind === 'Namespace' ? [] : (0,pod_template/* templatePath */.Y7)(kind)), 'metadata', 'labels', key];
    return [
        {
            side: after === undefined && edited === undefined ? 'base' : 'head',
            object: { kind, namespace: (0,objects/* namespaceOf */.N6)(manifest), name },
            field: (0,objects/* fieldName */.w5)(field),
            ...(edited ?? { path, ...(0,place/* place */.i)(manifest, field) }),
        },
    ];
}
/**
 * Tells of changes between ends that both versions have whether labels made them: every policy behind them is the same in both
 * versions, and a label moves one of the ends into what it selects, or out of it.
 *
 * @param edits what the versions do not have in common
 */
function createRelabelled(base, head, endpoints, edits) {
    const movable = new Set(endpoints.filter((end) => liesIn(edits.namespaces, end) && isMovable(base, head, end)));
    if (movable.size === 0)
        return () => [];
    const moves = createMoves(base, head);
    const isEdited = new Set([...edits.policies].map((policy) => keyOf((0,because/* refer */.Xv)(policy))));
    const setsOf = createSets({ base, head });
    return ({ lifecycle, because, sources, destinations }) => {
        if (lifecycle !== 'policy' || because.some(({ policy }) => isEdited.has(keyOf(policy))))
            return [];
        const [from, to] = [sources, destinations].map((ends) => ends.filter((end) => movable.has(end)));
        const found = because.flatMap((cause) => {
            const { subjects, peers } = setsOf(cause);
            const [near, far] = cause.rule.startsWith('spec.ingress') ? [to, from] : [from, to];
            // A policy as a whole says nothing of a direction.
            const governed = cause.rule === '' ? [...near, ...far] : near;
            return [
                ...subjects.flatMap((set) => governed.flatMap((end) => moves(set, end))),
                ...peers.flatMap((set) => far.flatMap((end) => moves(set, end))),
            ];
        });
        return [...new Map(found.map((one) => [keyOf(one.object), one])).values()];
    };
}
/** Whether an end is pods of one of these namespaces: in all others labels are the same in both versions. */
function liesIn(namespaces, end) {
    if (end.kind === 'addresses')
        return false;
    if (end.kind === 'pods')
        return end.names.some((name) => namespaces.has(name));
    return [end.base, end.head].some((workload) => workload !== undefined && namespaces.has(workload.namespace));
}
function isMovable(base, head, end) {
    const pods = podsOf(base, head, end);
    return pods !== undefined && !sameInEyes(...pods);
}
function createSets(states) {
    const index = { base: indexed(states.base), head: indexed(states.head) };
    return ({ side, policy, rule }) => index[side].get(`${keyOf(policy)} ${rule}`) ?? { subjects: [], peers: [] };
}
function indexed({ tiers: { ingress, egress } }) {
    const found = new Map();
    const add = (policy, rule, subject, peers) => {
        const key = `${keyOf((0,because/* refer */.Xv)(policy))} ${(0,objects/* fieldName */.w5)(rule)}`;
        const sets = found.get(key) ?? { subjects: [], peers: [] };
        found.set(key, sets);
        sets.subjects.push(subject);
        sets.peers.push(...peers);
    };
    for (const { rules, governs } of [...ingress, ...egress]) {
        for (const { from, subject, peer } of rules)
            add(from.policy, from.field, subject, peer.pods);
        for (const { from, subject } of governs)
            add(from.policy, from.field, subject, []);
    }
    return found;
}
function keyOf({ kind, namespace, name }) {
    return JSON.stringify([kind, namespace, name]);
}

// EXTERNAL MODULE: ./src/flow/rulebook.ts + 2 modules
var rulebook = __webpack_require__(3589);
// EXTERNAL MODULE: ./src/flow/unseen.ts + 3 modules
var flow_unseen = __webpack_require__(2077);
;// CONCATENATED MODULE: ./src/flow/compare.ts













/** What opens: by policies, or with one of its ends. `without` is the version that does not allow it. */
const OPENED = {
    policy: { change: 'opened', lifecycle: 'policy' },
    endpoints: { change: 'opened', lifecycle: 'endpoint-added' },
    without: 0,
};
const CLOSED = {
    policy: { change: 'closed', lifecycle: 'policy' },
    endpoints: { change: 'closed', lifecycle: 'endpoint-removed' },
    without: 1,
};
/** In the order a reader wants them: what policies opened comes first. */
const KINDS = [OPENED.policy, CLOSED.policy, OPENED.endpoints, CLOSED.endpoints];
/**
 * Exactly the flows that head allows and base does not, and the reverse, and why. Only the lines on which the versions
 * may disagree are judged, so the work follows the size of the change.
 */
function compare(base, head) {
    const edits = editsBetween(base, head);
    const regions = dirtyRegions(base, head, edits);
    const sets = [base, head].map((state) => (0,relevant/* relevantSets */.NQ)(state, regions));
    const unseen = (0,flow_unseen/* unseenPods */.h)([base, head], sets);
    const universe = (0,flow_universe/* createUniverse */.q)([base, head], unseen.endpoints);
    const [before, after] = universe.sides.map((side) => (0,rulebook/* createRulebook */.o)(universe, side));
    const dirty = dirtyLines(universe, [before, after], edits.policies);
    const pieces = differingPieces(universe, [before, after], dirty);
    const blocks = KINDS.flatMap((kind) => (0,rectangles/* rectangles */.T)(pieces.filter((piece) => piece.kind === kind)).map((block) => ({ kind, block })));
    const explain = (0,because/* createExplainer */.xt)(before, after, blocks.length);
    const relabelled = createRelabelled(base, head, universe.endpoints, edits);
    const changes = blocks.map(({ kind, block }) => {
        const change = { ...kind, ...(0,list/* rectangleOf */.P2)(block, universe), because: explain(kind.change, block) };
        const labels = relabelled(change);
        return labels.length === 0 ? change : { ...change, relabelled: labels };
    });
    const told = new Set(changes.flatMap(({ sources, destinations }) => [...sources, ...destinations]));
    const endpoints = universe.endpoints.filter((endpoint) => endpoint.kind !== 'pods' || told.has(endpoint));
    return { base, head, edits, endpoints, everything: universe.endpoints, changes, undecided: unseen.undecided };
}
function differingPieces(universe, rulebooks, dirty) {
    const size = universe.endpoints.length;
    const notDirtySources = (0,bits/* removeAll */.C0)((0,bits/* all */.Q7)(size), dirty.sources);
    const judge = (0,line/* createJudge */.q)(rulebooks, size);
    const shared = (0,bits/* createShared */.uy)();
    const pieces = [];
    for (const role of ['source', 'destination']) {
        const dirtyOnes = (0,bits/* members */.ol)(role === 'source' ? dirty.sources : dirty.destinations);
        for (const { lines, verdicts } of (0,alike/* alike */.n)(judge, role, dirtyOnes, universe)) {
            const line = { endpoint: lines[0], role };
            for (const { ports, allowed } of verdicts) {
                const [base, head] = allowed;
                if ((0,bits/* equal */.LC)(base, head))
                    continue;
                for (const { kind, others } of differences(line, base, head, universe)) {
                    // Flows from dirty sources are in the rows already.
                    if (role === 'destination')
                        (0,bits/* keepAll */.bq)(others, notDirtySources);
                    if ((0,bits/* isEmpty */.Im)((0,list/* leaveOutNoFlows */.of)(others, line, universe)))
                        continue;
                    pieces.push({ role, lines, others: shared(others), ports, kind });
                }
            }
        }
    }
    return pieces;
}
/** The other ends to which flows of the line opened or closed, with both ends in both versions or with one come or gone. */
function differences({ endpoint }, base, head, { sides }) {
    return [OPENED, CLOSED].flatMap(({ policy, endpoints, without }) => {
        const others = without === 0 ? (0,bits/* removeAll */.C0)(head.slice(), base) : (0,bits/* removeAll */.C0)(base.slice(), head);
        // The version that does not allow the flow: is that because it does not have one of the ends?
        const { present } = sides[without];
        if (!(0,bits/* has */.zy)(present, endpoint))
            return [{ kind: endpoints, others }];
        return [
            { kind: policy, others: (0,bits/* keepAll */.bq)(others.slice(), present) },
            { kind: endpoints, others: (0,bits/* removeAll */.C0)(others, present) },
        ];
    });
}

// EXTERNAL MODULE: ./src/manifest/elsewhere.ts
var elsewhere = __webpack_require__(8673);
// EXTERNAL MODULE: ./src/manifest/other-formats.ts
var other_formats = __webpack_require__(1870);
// EXTERNAL MODULE: ./src/manifest/problem.ts
var problem = __webpack_require__(7690);
// EXTERNAL MODULE: ./src/naming/amount.ts
var amount = __webpack_require__(706);
// EXTERNAL MODULE: ./src/manifest/changed.ts
var changed = __webpack_require__(3313);
;// CONCATENATED MODULE: ./src/report/changed-lines.ts


/**
 * Puts findings and rows where a reviewer looks for them, for all views alike: of a place in head at the lines that changed,
 * where some did; a finding about lines of base at the lines that changed of the policy that stands there now, if it was
 * modified. A finding about what a tool made otherwise, though its own file is as it was, stands where that was edited; a
 * row still names the rule. Each edit is compared once, for many findings may be about it.
 */
function atChangedLines({ changes, policyEdits, rows, findings }) {
    const editsOf = createEditsOf(policyEdits);
    const placeOf = (finding) => {
        const { place } = finding;
        const { edits, narrowed, changed, byPolicy } = editsOf(finding);
        if (place === undefined || place.side === 'head')
            return place && { ...place, ...(narrowed.elsewhere(place) ?? narrowed.lines(place)) };
        const here = finding.changes
            .flatMap((index) => changes[index]?.because ?? [])
            .find((cause) => cause.side === 'base' && cause.path === place.path && meet(cause, place));
        const edit = here === undefined ? removedAt(place, edits) : byPolicy.get(nameOf(here.policy));
        if (edit?.edited !== undefined)
            return { side: 'head', ...edit.edited };
        if (edit?.edit !== 'modified')
            return place;
        const { path, line } = edit;
        return { side: 'head', path, ...(firstRun(changed(edit)) ?? { line, endLine: line }) };
    };
    return {
        rows: rows.map(({ change, ...row }) => {
            const { lines } = editsOf(row).narrowed;
            const because = change.because.map((cause) => (cause.side === 'head' ? { ...cause, ...lines(cause) } : cause));
            return { ...row, change: { ...change, because } };
        }),
        findings: findings.map((finding) => {
            const place = placeOf(finding);
            return place === undefined ? finding : { ...finding, place };
        }),
    };
}
/** Looks up the edits that are true of one of some clusters: those of others may be of a policy of the same name. */
function createEditsOf(policyEdits) {
    const changed = (0,once/* each */.__)(linesOf);
    const inCluster = (names) => {
        const edits = policyEdits.filter(({ clusters }) => clusters?.some((name) => names.includes(name)) ?? true);
        const byPolicy = new Map(edits.map((edit) => [nameOf(edit.policy), edit]));
        return { edits, narrowed: createNarrowed(edits, changed), changed, byPolicy };
    };
    return (0,once/* once */.Oo)(({ clusters }) => JSON.stringify(clusters), ({ clusters }) => inCluster(clusters));
}
function meet(a, b) {
    return a.line <= b.endLine && b.line <= a.endLine;
}
/** The policy that stood there in base, and is gone. */
function removedAt({ path, line }, edits) {
    return edits.find(({ edit, path: at, line: first, before = '' }) => {
        return edit === 'removed' && at === path && first <= line && line < first + before.trimEnd().split('\n').length;
    });
}
/** Narrows lines of head's files to those that changed; they stay as they are if none of them did. */
function createNarrowed(edits, changed) {
    const byPath = inHead(edits);
    const editAt = ({ path, line }) => byPath.get(path)?.find(({ first, last }) => first <= line && line <= last)?.edit;
    const lines = (place) => {
        const { line, endLine } = place;
        const edit = editAt(place);
        const all = edit === undefined ? [] : changed(edit);
        // Of a template no more than the line is known where an object begins.
        const isUnknown = edit?.made === true && line === edit.line && endLine === line;
        return firstRun(isUnknown ? all : all.filter((one) => one >= line && one <= endLine)) ?? { line, endLine };
    };
    const elsewhere = (place) => {
        const edited = editAt(place)?.edited;
        return edited?.path === place.path ? undefined : edited;
    };
    return { elsewhere, lines };
}
function nameOf({ kind, namespace, name }) {
    return JSON.stringify([kind, namespace, name]);
}
/** The policies that head has, with their lines, by file. */
function inHead(edits) {
    const byPath = new Map();
    for (const edit of edits) {
        if (edit.after === undefined)
            continue;
        const last = edit.line + edit.after.trimEnd().split('\n').length - 1;
        const found = byPath.get(edit.path) ?? [];
        byPath.set(edit.path, found);
        found.push({ edit, first: edit.line, last });
    }
    return byPath;
}
/** The lines of head's file that a modified policy has anew. */
function linesOf({ edit, made, before = '', after = '', path, line, edited }) {
    if (edit !== 'modified')
        return [];
    if (made) {
        const own = edited?.path === path ? edited : undefined;
        return own === undefined ? [] : Array.from({ length: own.endLine - own.line + 1 }, (_, i) => own.line + i);
    }
    return (0,changed/* changedLines */.M)(before, after).map((one) => line + one - 1);
}
/** The first of the lines, and those that follow it without a gap. */
function firstRun(lines) {
    const [line] = lines;
    if (line === undefined)
        return undefined;
    const gap = lines.findIndex((one, i) => one !== line + i);
    return { line, endLine: line + (gap < 0 ? lines.length : gap) - 1 };
}

// EXTERNAL MODULE: ./src/report/flow-row.ts + 2 modules
var flow_row = __webpack_require__(2115);
// EXTERNAL MODULE: ./src/manifest/remember.ts
var remember = __webpack_require__(4586);
// EXTERNAL MODULE: ./src/cluster/group-by.ts
var group_by = __webpack_require__(7891);
// EXTERNAL MODULE: ./src/risk/scope.ts
var scope = __webpack_require__(7983);
;// CONCATENATED MODULE: ./src/risk/departed.ts





/**
 * Whether a version's policy selects a workload of its namespace, be it on the host network, out of its reach.
 *
 * @param cluster the one whose workloads are asked about, where that is not the policy's own
 */
function selectsWorkload({ cluster: own, tiers }, direction, policy, cluster = own) {
    const pods = (0,scope/* workloadsIn */.ow)(cluster, (0,objects/* namespaceOf */.N6)(policy)).map((workload) => (0,decide/* podOf */.FS)(cluster, workload));
    return (governing(tiers[direction]).get((0,objects/* identityOf */.cu)(policy)) ?? []).some(({ subject }) => pods.some((pod) => (0,decide/* holdsPod */.i0)(subject, { ...pod, hostNetwork: false })));
}
/** What each policy governs, by its identity: there may be as many questions as policies. */
const governing = (0,remember/* remember */.k)((tiers) => (0,group_by/* groupBy */.$)(tiers.flatMap(({ governs }) => governs), ({ from }) => (0,objects/* identityOf */.cu)(from.policy)));
/**
 * Whether the pods that lost their isolation are those of workloads that went away, or got other labels, together with their
 * policies: each of these was for a workload that base declares, and would be for none that head does. Whoever takes an app
 * out takes its policy out too, and that manifests do not declare such pods any more is no sign that they still run.
 */
function departed({ base, head }, { direction, workloads, policies }) {
    if (workloads.length > 0)
        return false;
    return policies.every(({ policy }) => selectsWorkload(base, direction, policy) && !selectsWorkload(base, direction, policy, head.cluster));
}
/** Whether base declares workloads in a namespace, and head none any more. */
function isEmptied({ base, head }, namespace) {
    return (0,scope/* workloadsIn */.ow)(base.cluster, namespace).length > 0 && (0,scope/* workloadsIn */.ow)(head.cluster, namespace).length === 0;
}

// EXTERNAL MODULE: ./src/risk/ends.ts
var risk_ends = __webpack_require__(8485);
// EXTERNAL MODULE: ./src/manifest/sentence.ts
var sentence = __webpack_require__(4616);
// EXTERNAL MODULE: ./src/naming/workloads.ts
var naming_workloads = __webpack_require__(3434);
// EXTERNAL MODULE: ./src/naming/ports.ts
var ports = __webpack_require__(4632);
;// CONCATENATED MODULE: ./src/risk/words.ts



const SHOWN = 5;
/** Our own words, put in where `say` would take a string for a name of the input. */
function plain(text) {
    return { words: [text], names: [] };
}
/** `a`, `b` and `c`; of many, the first five and how many more there are. */
function words_list(names) {
    return enumerate(names.map((name) => (0,sentence/* say */.c) `${name}`));
}
/** Phrases as a list is read out; of many, the first five and how many more there are. */
function enumerate(phrases) {
    const hidden = phrases.length > SHOWN + 1 ? phrases.length - SHOWN : 0;
    const shown = hidden === 0 ? phrases : [...phrases.slice(0, SHOWN), plain(`${hidden} more`)];
    const [first = plain(''), ...rest] = shown;
    return rest.reduce((before, phrase, i) => (0,sentence/* say */.c) `${before}${plain(i === rest.length - 1 ? ' and ' : ', ')}${phrase}`, first);
}
/** `namespace/name`, as people speak of a workload or a policy; the name alone of what lies in no namespace. */
function words_nameOf({ namespace, name }) {
    return (0,objects/* qualifiedName */.OL)(namespace, name);
}
/** `policy shop/a`, `policies shop/a and shop/b`: for a policy is often named as its pods are. */
function policies(names) {
    return (0,sentence/* say */.c) `${plain(names.length === 1 ? 'policy' : 'policies')} ${words_list(names)}`;
}
/** The policies' names, each once. */
function policyNames(policies) {
    return [
        ...new Set(policies.map(({ policy }) => words_nameOf({ namespace: (0,objects/* namespaceOf */.N6)(policy), name: policy.name }))),
    ];
}
/** `all ports except TCP 80`, `TCP 443, UDP 8000-8100`: as the flow table has them. */
function portWords(ranges) {
    return plain((0,ports/* portNames */.y)(ranges));
}
/** With a capital, where the sentence begins with a word of ours. */
function capitalised({ words: [first = '', ...rest], names }) {
    return { words: [first.slice(0, 1).toUpperCase() + first.slice(1), ...rest], names };
}

;// CONCATENATED MODULE: ./src/risk/cause.ts



/** Whether a cause is about what a pod lets in. */
function isIngress({ rule }) {
    return rule.startsWith('spec.ingress');
}
/** Whether a cause is about what a pod sends out. */
function isEgress({ rule }) {
    return rule.startsWith('spec.egress');
}
/** Whether a cause only passes flows on to the next tier, or did. */
function isPass({ effect }) {
    return effect === 'passes';
}
/** One text for each rule of each version. */
function nameOfCause({ side, policy, rule }) {
    return JSON.stringify([side, policy.kind, policy.namespace, policy.name, rule]);
}
/** Where a reviewer should look: at the labels, where they made the change, or else at the first cause. */
function placeOf({ causes: [cause], relabelled: [labels] }) {
    const first = labels ?? cause;
    return first && { side: first.side, path: first.path, line: first.line, endLine: first.endLine };
}
/**
 * The end of a sentence about flows: `: policy shop/web allows it`, `: the labels of shop/api changed, and policy shop/db no
 * longer allows it`; nothing where nothing is known.
 */
function cause_because({ causes, relabelled }) {
    const [by, last] = [causes.filter(isPass), causes.filter((cause) => !isPass(cause))].flatMap(wordsFor);
    if (by === undefined)
        return plain('');
    return withLabels(relabelled, last === undefined ? by : (0,sentence/* say */.c) `${by}, and ${last}`);
}
function wordsFor(causes) {
    const [first] = causes;
    if (first === undefined)
        return [];
    const verb = isPass(first) ? 'pass' : first.effect === 'allows' ? 'allow' : 'prevent';
    return [
        decidedBy(causes.map(({ policy }) => words_nameOf(policy)), first.side, verb),
    ];
}
/** The same of any decider: what the labels did comes first. */
function withLabels(relabelled, by) {
    return relabelled.length === 0 ? (0,sentence/* say */.c) `: ${by}` : (0,sentence/* say */.c) `: ${labelsChanged(relabelled)}, and ${by}`;
}
/** `the labels of shop/api and namespace data changed`, `no manifest declares namespace ops any more`. */
function labelsChanged(relabelled) {
    const names = (some) => enumerate(some.map(naming_workloads/* labelledName */.dK));
    const gone = relabelled.filter(naming_workloads/* isUndeclared */.aS);
    const others = relabelled.filter((one) => !(0,naming_workloads/* isUndeclared */.aS)(one));
    return enumerate([
        ...(others.length === 0 ? [] : [(0,sentence/* say */.c) `the labels of ${names(others)} changed`]),
        ...(gone.length === 0 ? [] : [(0,sentence/* say */.c) `no manifest declares ${names(gone)} any more`]),
    ]);
}
/** `policies shop/a and shop/b no longer prevent it`, of policies in one of the versions. */
function decidedBy(by, side, verb) {
    const names = [...new Set(by)];
    const does = DOES[verb][names.length === 1 ? 'one' : 'many'];
    return (0,sentence/* say */.c) `${policies(names)} ${plain(`${side === 'base' ? 'no longer ' : ''}${does}`)}`;
}
const DOES = {
    allow: { one: 'allows it', many: 'allow it' },
    prevent: { one: 'prevents it', many: 'prevent it' },
    pass: { one: 'passes it on to NetworkPolicies', many: 'pass it on to NetworkPolicies' },
};

;// CONCATENATED MODULE: ./src/risk/deciding.ts


/** What made the change, the best first: the rule that came or went, or else the isolation that came or went. */
const DECIDING = {
    opened: ['head allows', 'base stops-isolating', 'base denies', 'head passes', 'base passes', 'base isolates'],
    closed: ['base allows', 'head denies', 'base passes', 'head passes', 'head isolates'],
};
/** Tells of the causes of a change what `deciding` goes by. */
function createDeciders({ base, head, edits, }) {
    const known = { base: policiesOf(base), head: policiesOf(head) };
    const changed = new Set([...edits.policies].map((policy) => nameOfPolicy((0,because/* refer */.Xv)(policy))));
    return ({ because }) => because.map((cause) => {
        const name = nameOfPolicy(cause.policy);
        const { allowing, isolating } = known[cause.side];
        return {
            ...cause,
            directions: DIRECTIONS.filter((d) => cause.rule === '' ? isolating[d].has(name) : d === (isEgress(cause) ? 'egress' : 'ingress')),
            edited: changed.has(name),
            rank: Number(cause.rule === '' ? allowing.has(name) : isEgress(cause)),
        };
    });
}
/**
 * The causes that a reviewer must look at: all of the best kind there is. If policies that changed have a part in it, it is
 * their best kind: below a tier that no longer denies, other policies only go on to allow.
 */
function deciding(change, because) {
    const best = (causes) => DECIDING[change].find((kind) => causes.some((cause) => kindOf(cause) === kind));
    const kind = best(because.filter(({ edited }) => edited)) ?? best(because);
    const found = because.filter((cause) => kindOf(cause) === kind).sort((a, b) => a.rank - b.rank);
    if (!found.some(isPass))
        return found;
    // Where a rule passes flows on, or no longer does, it is another that says what becomes of them.
    return [...found, ...because.filter((cause) => cause.side === 'head' && !isPass(cause))];
}
const DIRECTIONS = ['ingress', 'egress'];
/** The names of the policies of a version that have rules, and of those that isolate pods. */
function policiesOf({ tiers }) {
    const names = (all) => new Set(all.map(({ from }) => nameOfPolicy((0,because/* refer */.Xv)(from.policy))));
    return {
        allowing: names([...tiers.ingress, ...tiers.egress].flatMap(({ rules }) => rules)),
        isolating: {
            ingress: names(tiers.ingress.flatMap(({ governs }) => governs)),
            egress: names(tiers.egress.flatMap(({ governs }) => governs)),
        },
    };
}
function nameOfPolicy({ kind, namespace, name }) {
    return JSON.stringify([kind, namespace, name]);
}
function kindOf({ side, effect }) {
    return `${side} ${effect}`;
}

// EXTERNAL MODULE: ./src/flow/ports.ts
var flow_ports = __webpack_require__(7220);
// EXTERNAL MODULE: ./src/cluster/namespace.ts
var cluster_namespace = __webpack_require__(3365);
// EXTERNAL MODULE: ./src/cluster/ranges.ts
var cluster_ranges = __webpack_require__(5438);
// EXTERNAL MODULE: ./src/cluster/cidr.ts
var cluster_cidr = __webpack_require__(7090);
;// CONCATENATED MODULE: ./src/risk/blocks.ts


/** The addresses in some CIDR blocks, sorted and joined. */
function blocks(cidrs) {
    return (0,cluster_ranges/* union */.KC)(cidrs.flatMap((cidr) => (0,cluster_cidr/* parseCidr */.GN)(cidr)?.range ?? []));
}

;// CONCATENATED MODULE: ./src/risk/internet.ts



/**
 * Addresses that nobody on the internet has: private, shared, loopback, link-local, multicast and reserved ones (RFC 6890).
 * The blocks for documentation are not among them, because in an example they stand for public ones.
 */
const NOT_PUBLIC = blocks([
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '169.254.0.0/16',
    '172.16.0.0/12',
    '192.168.0.0/16',
    '198.18.0.0/15',
    '224.0.0.0/3',
    // All but 2000::/3, out of which all public IPv6 addresses come.
    '::/3',
    '4000::/2',
    '8000::/1',
]);
/** The public addresses among some endpoints, sorted. */
function publicAddresses(endpoints) {
    return (0,cluster_ranges/* subtract */.Re)((0,risk_ends/* addressesAmong */.hQ)(endpoints), NOT_PUBLIC);
}
/** Whether public addresses are so many that anybody may have one: a few can be one organisation's. */
function isAnybody(ranges, { narrow }) {
    return [4, 6].some((family) => {
        const own = (0,cluster_ranges/* union */.KC)(ranges).filter((range) => range.family === family);
        return own.reduce((sum, { first, last }) => sum + last - first + 1n, 0n) > narrow[family];
    });
}

// EXTERNAL MODULE: ./src/policy/tier.ts
var tier = __webpack_require__(7516);
;// CONCATENATED MODULE: ./src/risk/port-sets.ts


/** All ports of TCP count as all: hardly anything speaks another protocol. */
function isEveryTcpPort(ports) {
    return (0,flow_ports/* holdsProtocol */.h2)((0,flow_ports/* portsOf */.a5)(ports), 'TCP');
}
/** Whether all ports of TCP are among some, but for a few that have rules of their own. */
function areMostTcpPorts(ports) {
    const { port, endPort } = (0,tier/* wholeProtocol */.gF)('TCP');
    const tcp = (0,flow_ports/* size */.Ej)((0,flow_ports/* portsOf */.a5)(commonPorts(ports, [(0,tier/* wholeProtocol */.gF)('TCP')])));
    return 2 * tcp > endPort - port + 1;
}
/** The ports that are in both lists. */
function commonPorts(some, others) {
    return some.flatMap((one) => others.flatMap((other) => (one.protocol === other.protocol ? common(one, other) : [])));
}
/** Of one protocol. A port with a name is in the numbers that hold all which it may have, and in no fewer. */
function common(one, other) {
    if (one.name !== undefined && other.name !== undefined && one.name !== other.name)
        return [];
    const [a, b] = [numbersOf(one), numbersOf(other)];
    const [port, endPort] = [Math.max(a.port, b.port), Math.min(a.endPort, b.endPort)];
    if (one.name === other.name) {
        if (one.port === 0 || other.port === 0)
            return [one.port === 0 ? other : one];
        return port <= endPort ? [{ ...one, port, endPort }] : [];
    }
    const [named, own] = one.name === undefined ? [other, b] : [one, a];
    return port === own.port && endPort === own.endPort ? [named] : [];
}
/** Of which only the name is known, a port may have any number. */
function numbersOf({ protocol, port, endPort }) {
    return port === 0 ? (0,tier/* wholeProtocol */.gF)(protocol) : { port, endPort };
}
/** Whether every one of some ports is in a list. */
function holdsPorts(list, some) {
    return (0,flow_ports/* size */.Ej)((0,flow_ports/* portsOf */.a5)(commonPorts(some, list))) === (0,flow_ports/* size */.Ej)((0,flow_ports/* portsOf */.a5)(some));
}

;// CONCATENATED MODULE: ./src/risk/beside.ts








/**
 * Leaves of lost isolation what is in effect: admin and baseline policies decide before and behind NetworkPolicies
 * (semantics C1, C3). Where they have a say, a pod lost its isolation only if it opened to anybody outside the cluster, on
 * most ports: less is told as the flows that opened, with what they are worth. Where they have none, it is open (N1).
 */
function createInEffect(material, direction) {
    const [base, head] = [besideIn(material, 'base', direction), besideIn(material, 'head', direction)];
    const opensWide = createOpensWide(material, direction);
    return (lost) => {
        const { of, namespace, policies } = lost;
        const find = ({ ofEnd, ofNamespace }) => of === 'namespace' ? ofNamespace(namespace) : lost.ends.flatMap(ofEnd);
        const rules = find(head);
        if (rules.length === 0 && find(base).length === 0)
            return [{ ...lost, limited: false }];
        const isUntouched = (end) => base.ofEnd(end).length === 0 && head.ofEnd(end).length === 0;
        const ends = lost.ends.filter((end) => isUntouched(end) || opensWide(end, policies));
        const limited = ends.length < lost.ends.length || rules.some(({ action }) => action === 'deny');
        return ends.length === 0 ? [] : [{ ...lost, ends, limited }];
    };
}
function besideIn(material, side, direction) {
    const near = (0,scope/* tiersNear */.mc)(material[side]);
    const rules = (namespace) => near(namespace)[direction].flatMap((tier) => (tier.id === 'network-policy' ? [] : tier.rules));
    return {
        ofNamespace: (name) => rules((0,cluster_namespace/* namespaceIn */.j_)(material[side].cluster, name)),
        ofEnd: (end) => {
            const pod = (0,risk_ends/* podIn */.jG)(material[side], side, end);
            return pod === undefined ? [] : rules(pod.namespace).filter(({ subject }) => (0,decide/* holdsPod */.i0)(subject, pod));
        },
    };
}
/** Whether an end opened to anybody outside the cluster, on most ports, since some policies isolate it no more. */
function createOpensWide({ changes, settings }, direction) {
    const openings = (0,once/* lazy */.RZ)(() => {
        const found = new Map();
        for (const change of changes) {
            if (change.change !== 'opened')
                continue;
            const { own, ...opening } = openingOf(change, direction);
            for (const { id } of own) {
                const known = found.get(id);
                if (known === undefined)
                    found.set(id, [opening]);
                else
                    known.push(opening);
            }
        }
        return found;
    });
    return ({ id }, policies) => {
        const names = policies.map(({ policy }) => beside_nameOf((0,because/* refer */.Xv)(policy)));
        const mine = (openings().get(id) ?? []).filter(({ by, others }) => names.some((name) => by.has(name)) && publicAddresses(others).length > 0);
        const addresses = publicAddresses(mine.flatMap(({ others }) => others));
        return isAnybody(addresses, settings) && areMostTcpPorts(mine.flatMap(({ ports }) => ports));
    };
}
function openingOf({ because, sources, destinations, ports }, direction) {
    const [own, others] = direction === 'ingress' ? [destinations, sources] : [sources, destinations];
    const closing = because.filter(({ side }) => side === 'base');
    return { own, others, ports, by: new Set(closing.map(({ policy }) => beside_nameOf(policy))) };
}
function beside_nameOf({ kind, namespace, name }) {
    return JSON.stringify([kind, namespace, name]);
}

// EXTERNAL MODULE: ./src/cluster/presence.ts
var presence = __webpack_require__(9105);
;// CONCATENATED MODULE: ./src/risk/survival.ts


/**
 * Whether a namespace of base is still there in head. Policies that go away together with their namespace leave nothing
 * open; but where no manifest ever declared the namespace, nor anything that runs in it, nobody can tell. Nor can anybody
 * where its manifest alone went, and policies of head still call it by its name: what ran in it was never here to go.
 */
function survival({ base, head }, namespace) {
    if ((0,presence/* isEverywhere */.T)(namespace) || head.cluster.namespaces.has(namespace))
        return 'there';
    const declared = base.cluster.namespaces.get(namespace)?.manifest !== undefined;
    const isKnown = declared || (0,scope/* workloadsIn */.ow)(base.cluster, namespace).length > 0;
    return isKnown && !(0,presence/* hasNamespace */.G)(head.cluster, namespace, base.cluster) ? 'gone' : 'unknown';
}
/** Whether an endpoint is pods that no manifest declares, of namespaces that all went away. */
function isGone(versions, endpoint) {
    if (endpoint.kind !== 'pods' || endpoint.others || endpoint.names.length === 0)
        return false;
    return endpoint.names.every((name) => survival(versions, name) === 'gone');
}

;// CONCATENATED MODULE: ./src/risk/isolation.ts






/**
 * All isolation that is lost. What a whole namespace lost is not repeated for its pods.
 *
 * @param unsettledEnds those that may have lost some
 */
function losses(material, unsettledEnds) {
    return ['ingress', 'egress'].flatMap((direction) => {
        const whole = ofNamespaces(material, direction);
        const told = new Set(whole.map((loss) => loss.namespace));
        const others = ofEnds(material, direction, unsettledEnds).filter((loss) => !told.has(loss.namespace));
        return withOpened(material, direction, [...whole, ...others].flatMap(createInEffect(material, direction)));
    });
}
function withOpened({ changes }, direction, lost) {
    const found = lost.map((loss) => ({ loss, opens: new Set() }));
    const owners = new Map(found.flatMap(({ loss, opens }) => loss.ends.map(({ id }) => [id, opens])));
    changes.forEach(({ change, sources, destinations }, i) => {
        if (change !== 'opened')
            return;
        for (const { id } of direction === 'ingress' ? destinations : sources)
            owners.get(id)?.add(i);
    });
    return found.map(({ loss, opens }) => ({
        ...loss,
        // Where nothing opened, there is nothing to say instead of what the pods may do now.
        limited: loss.limited && opens.size > 0,
        workloads: (0,risk_ends/* workloadsAmong */.d5)(loss.ends, 'head'),
        opens: [...opens],
    }));
}
/** By direction, the ids of the ends that a loss of isolation speaks of. */
function freed(losses) {
    const found = { ingress: new Set(), egress: new Set() };
    for (const { direction, ends } of losses)
        for (const { id } of ends)
            found[direction].add(id);
    return found;
}
/** Whether head isolates an endpoint's pods for a direction. */
function isolatedIn({ head }, direction) {
    const near = (0,scope/* tiersNear */.mc)(head);
    const known = new Map();
    const find = (endpoint) => {
        const pod = (0,risk_ends/* podIn */.jG)(head, 'head', endpoint);
        return pod !== undefined && (0,decide/* isolating */.ZY)(near(pod.namespace), direction, pod).length > 0;
    };
    return (endpoint) => {
        const answer = known.get(endpoint) ?? find(endpoint);
        known.set(endpoint, answer);
        return answer;
    };
}
/** Namespaces of which a policy isolated every pod, whatever else it allowed, and none does now. */
function ofNamespaces(material, direction) {
    const { base, head } = material;
    const still = isolatedNamespaces(head.tiers, direction);
    const isIsolated = isolatedIn(material, direction);
    const isOpen = (end) => (0,risk_ends/* podIn */.jG)(head, 'head', end)?.hostNetwork === false && !isIsolated(end);
    return [...isolatedNamespaces(base.tiers, direction)].flatMap(([namespace, policies]) => {
        if (still.has(namespace) || survival(material, namespace) === 'gone')
            return [];
        if (allowsAll(base.tiers, direction, namespace))
            return [];
        const isHere = (end) => (0,risk_ends/* isInside */.FK)(end) && (0,risk_ends/* namespaceOf */.N6)(end) === namespace;
        const ends = material.endpoints.filter(isHere).filter(isOpen);
        // Policies may isolate every pod together. Of pods that were not told apart nobody knows that.
        if (ends.length === 0 && material.everything.some(isHere))
            return [];
        return [{ direction, namespace, of: 'namespace', policies, ends }];
    });
}
/** By namespace, the policies that isolate the whole of it. */
function isolatedNamespaces(tiers, direction) {
    const found = new Map();
    for (const { subject, from } of tiers[direction].flatMap((tier) => tier.governs)) {
        const name = wholeNamespace(subject);
        if (name !== undefined)
            found.set(name, [...(found.get(name) ?? []), from]);
    }
    // A policy that allows nothing is the one to name first.
    const rules = new Map();
    for (const { from } of tiers[direction].flatMap((tier) => tier.rules)) {
        rules.set(from.policy, (rules.get(from.policy) ?? 0) + 1);
    }
    const rulesOf = ({ policy }) => rules.get(policy) ?? 0;
    for (const policies of found.values())
        policies.sort((a, b) => rulesOf(a) - rulesOf(b));
    return found;
}
/** Whether the whole namespace is isolated in name only: a rule allows it everything. */
function allowsAll(tiers, direction, namespace) {
    return tiers[direction].some((tier) => tier.rules.some((rule) => wholeNamespace(rule.subject) === namespace && allowsEverything(rule)));
}
function wholeNamespace({ namespaces, pods }) {
    return pods.length === 0 && 'name' in namespaces ? namespaces.name : undefined;
}
function allowsEverything({ action, peer, ports }) {
    return action === 'allow' && peer.everyone && (0,flow_ports/* size */.Ej)((0,flow_ports/* portsOf */.a5)(ports.numbered)) === (0,flow_ports/* size */.Ej)(flow_ports/* EVERY_PORT */.Kl);
}
/** Pods of both versions: one loss for each set of policies that isolated them. */
function ofEnds(material, direction, ends) {
    const { base, head } = material;
    const [before, after] = [(0,scope/* tiersNear */.mc)(base), (0,scope/* tiersNear */.mc)(head)];
    const groups = new Map();
    for (const end of ends) {
        const [was, is] = [(0,risk_ends/* podIn */.jG)(base, 'base', end), (0,risk_ends/* podIn */.jG)(head, 'head', end)];
        if (was === undefined || is === undefined || isGone(material, end))
            continue;
        const namespace = is.namespace.name;
        const policies = effective(before(was.namespace), direction, was);
        if (policies.length === 0 || (0,decide/* isolating */.ZY)(after(is.namespace), direction, is).length > 0)
            continue;
        const key = JSON.stringify([namespace, ...policies.map(({ policy }) => policy.name)]);
        const group = groups.get(key) ?? { direction, namespace, of: 'ends', policies, ends: [] };
        group.ends.push(end);
        groups.set(key, group);
    }
    return [...groups.values()];
}
/** The policies that isolate a pod; none if a rule allows it everything all the same. */
function effective(tiers, direction, pod) {
    return unlocking(tiers, direction, pod).length > 0 ? [] : (0,decide/* isolating */.ZY)(tiers, direction, pod);
}
/** The rules that allow a pod everything, so that whatever isolates it does so in name only. */
function unlocking(tiers, direction, pod) {
    return tiers[direction].flatMap((tier) => tier.rules.flatMap((rule) => (allowsEverything(rule) && (0,decide/* holdsPod */.i0)(rule.subject, pod) ? [rule.from] : [])));
}

;// CONCATENATED MODULE: ./src/risk/flows.ts




/** Makes a part of all that a change is about. */
function createWhole(material) {
    const decidersOf = createDeciders(material);
    return (change, i) => {
        const { change: kind, sources, destinations, ports, lifecycle, relabelled = [] } = change;
        const because = decidersOf(change);
        const ends = { sources, destinations, ports, pairs: sources.length * destinations.length };
        return {
            change: i,
            kind,
            ...ends,
            lifecycle,
            because,
            causes: deciding(kind, because),
            relabelled,
            unspoken: false,
        };
    };
}
/** The flows of all changes of a kind. Those that nobody speaks of are parts of their own. */
function flowsOf(material, kind) {
    const isIsolated = { ingress: isolatedIn(material, 'ingress'), egress: isolatedIn(material, 'egress') };
    const whole = createWhole(material);
    return material.changes.flatMap((change, i) => {
        if (change.change !== kind)
            return [];
        const flows = whole(change, i);
        if (flows.lifecycle !== 'endpoint-added')
            return [flows];
        const open = { source: not(isIsolated.egress), destination: not(isIsolated.ingress) };
        return [
            narrow(flows, isIsolated.egress, () => true),
            narrow(flows, open.source, isIsolated.ingress),
            { ...narrow(flows, open.source, open.destination), ...(flows.causes.some(allowsAnybody) ? {} : UNSPOKEN) },
        ].filter((part) => part.pairs > 0);
    });
}
const UNSPOKEN = { because: [], causes: [], unspoken: true };
/** Policies that lie in no namespace allow flows without isolating any pod (semantics C5). */
function allowsAnybody({ effect, policy }) {
    return effect === 'allows' && policy.namespace === '';
}
/** Everything else. */
function not(is) {
    return (value) => !is(value);
}
/** The flows between some of the ends, and the causes that have a say there. */
function narrow(flows, source, destination) {
    const sources = flows.sources.filter(source);
    const destinations = flows.destinations.filter(destination);
    const ends = {
        egress: { own: tally(sources), arePods: sources.some(risk_ends/* isInside */.FK) },
        ingress: { own: tally(destinations), arePods: destinations.some(risk_ends/* isInside */.FK) },
    };
    // A NetworkPolicy speaks for the pods of its own namespace only (semantics N1), and none for an address (N2).
    const because = flows.because.filter(({ directions, policy: { namespace } }) => directions.some((d) => (namespace === '' ? ends[d].arePods : ends[d].own.has(namespace))));
    const causes = deciding(flows.kind, because);
    const relabelled = flows.relabelled.filter((one) => [...sources, ...destinations].some((end) => isOf(one, end)));
    return { ...flows, sources, destinations, because, causes, relabelled, pairs: sources.length * destinations.length };
}
/** Whether labels are an end's own, or those of its namespace. */
function isOf({ object: { kind, namespace, name } }, end) {
    if (end.kind === 'addresses')
        return false;
    if (kind !== 'Namespace')
        return end.id === `${namespace}/${kind}/${name}`;
    return end.kind === 'pods' ? end.names.includes(name) : (0,risk_ends/* namespaceOf */.N6)(end) === name;
}
/** One text for the rule or policy that decided flows. */
function firstCause({ causes: [first] }) {
    return first === undefined ? '' : nameOfCause(first);
}
function tally(endpoints) {
    const counts = new Map();
    for (const endpoint of endpoints)
        counts.set((0,risk_ends/* namespaceOf */.N6)(endpoint), (counts.get((0,risk_ends/* namespaceOf */.N6)(endpoint)) ?? 0) + 1);
    return counts;
}

;// CONCATENATED MODULE: ./src/risk/group.ts




/** Puts together what has the same first cause, so that one edit makes one finding whatever it opens. */
function byCause(flows) {
    return [...(0,group_by/* groupBy */.$)(flows, (part) => `${part.lifecycle} ${firstCause(part)}`).values()].map(together);
}
/** Some flows with one cause as a group. */
function together(parts) {
    return {
        parts,
        sources: distinct(parts.map(({ sources }) => sources)),
        destinations: distinct(parts.map(({ destinations }) => destinations)),
        ports: parts.flatMap(({ ports }) => ports),
        causes: [...new Map(parts.flatMap(({ causes }) => causes).map((cause) => [nameOfCause(cause), cause])).values()],
        relabelled: labelsBehind(parts),
        pairs: pairsOf(parts),
        changes: [...new Set(parts.map(({ change }) => change))],
        isNew: parts.every(({ lifecycle }) => lifecycle === 'endpoint-added'),
    };
}
/** A group of flows to or from anybody, together with the changes that it says as well. */
function withAnybody({ asAnybody }, group) {
    const causes = new Set(group.parts.map(firstCause));
    const likewise = asAnybody.filter((flows) => causes.has(firstCause(flows))).map(({ change }) => change);
    return { ...group, changes: [...new Set([...group.changes, ...likewise])] };
}
/** The labels that made all of some flows, each object once; none if something else made some. */
function labelsBehind(parts) {
    if (parts.some(({ relabelled }) => relabelled.length === 0))
        return [];
    const all = parts.flatMap(({ relabelled }) => relabelled);
    return [...new Map(all.map((one) => [JSON.stringify(one.object), one])).values()];
}
/** How many pairs there are, if all of them are on the same ports. */
function pairsOf(parts) {
    if (haveSamePorts(parts))
        return count(parts);
    const whole = parts.length > MOST_JOINED ? parts : joined(parts);
    return haveSamePorts(whole) ? count(whole) : undefined;
}
function haveSamePorts(parts) {
    return new Set(parts.map(({ ports }) => JSON.stringify((0,flow_ports/* portsOf */.a5)(ports)))).size === 1;
}
function count(parts) {
    return parts.reduce((sum, { pairs }) => sum + pairs, 0);
}
/** Of more parts nobody reads how they go together. */
const MOST_JOINED = 200;
/**
 * Makes one of parts that differ in one dimension only, as long as there are any: other changes cut flows on ports that have
 * nothing to do with these.
 */
function joined(parts) {
    const idsOf = (ends) => ends.map(({ id }) => id).sort();
    const keys = ({ sources, destinations, ports }) => ({
        sources: JSON.stringify(idsOf(sources)),
        destinations: JSON.stringify(idsOf(destinations)),
        ports: JSON.stringify((0,flow_ports/* portsOf */.a5)(ports)),
    });
    let found = parts;
    for (let before = -1; before !== found.length;) {
        before = found.length;
        for (const dimension of ['ports', 'sources', 'destinations']) {
            const alike = (0,group_by/* groupBy */.$)(found, (part) => JSON.stringify({ ...keys(part), [dimension]: '' }));
            found = [...alike.values()].map((some) => some.reduce((a, b) => both(dimension, a, b)));
        }
    }
    return found;
}
function both(dimension, a, b) {
    if (dimension === 'ports')
        return { ...a, ports: [...a.ports, ...b.ports] };
    return { ...a, [dimension]: [...a[dimension], ...b[dimension]], pairs: a.pairs + b.pairs };
}
/** Each endpoint once; there may be many lists, and they share most of their endpoints. */
function distinct(lists) {
    const found = new Set();
    for (const endpoints of lists)
        for (const endpoint of endpoints)
            found.add(endpoint);
    return [...new Map([...found].map((endpoint) => [endpoint.id, endpoint])).values()];
}

// EXTERNAL MODULE: ./src/risk/finding.ts
var risk_finding = __webpack_require__(5650);
;// CONCATENATED MODULE: ./src/risk/placed.ts

/** Where a version has a manifest, or a field of it. */
function placed(side, manifest, field = []) {
    return { side, path: manifest.path, ...(0,place/* place */.i)(manifest, field) };
}

;// CONCATENATED MODULE: ./src/risk/rule-index.ts

function indexRules({ base, head }) {
    return { base: index(base), head: index(head) };
}
function index({ tiers }) {
    const found = new Map();
    for (const direction of ['ingress', 'egress']) {
        for (const rule of tiers[direction].flatMap((tier) => tier.rules)) {
            const { kind, name } = rule.from.policy;
            const key = rule_index_keyOf(direction, { kind, namespace: (0,objects/* namespaceOf */.N6)(rule.from.policy), name });
            const known = found.get(key);
            if (known === undefined)
                found.set(key, [rule]);
            else
                known.push(rule);
        }
    }
    return found;
}
function rule_index_keyOf(direction, { kind, namespace, name }) {
    return JSON.stringify([direction, kind, namespace, name]);
}
/** The rules of one policy in a version. */
function rulesOfPolicy({ rules }, side, direction, policy) {
    return rules[side].get(rule_index_keyOf(direction, policy)) ?? [];
}
/** The rule that a cause names, as its version compiled it; none if the cause is a policy as a whole. */
function ruleOf(indexed, { side, policy, rule }) {
    const all = ['ingress', 'egress'].flatMap((d) => rulesOfPolicy(indexed, side, d, policy));
    return all.find(({ from }) => (0,objects/* fieldName */.w5)(from.field) === rule);
}

;// CONCATENATED MODULE: ./src/risk/arrival.ts




/**
 * Where a new end of some flows is declared, if they opened because it came: the rule that lets it through is as it was, and
 * stands in a file that the reviewer has not before him. Undefined where the change touches the rule, for then it is the place.
 */
function placeOfArrival(material, group) {
    const [cause] = group.causes;
    if (!group.isNew || cause === undefined || !isAsBefore(material, cause))
        return undefined;
    const manifest = [...group.sources, ...group.destinations]
        .filter((end) => (0,risk_ends/* podIn */.jG)(material.base, 'base', end) === undefined)
        .map((end) => manifestOf(material, end))
        .find((found) => found !== undefined);
    return manifest && placed('head', manifest);
}
/** Whether base has the policy that a rule stands in as head has it. */
function isAsBefore(material, cause) {
    const [was, is] = ['base', 'head'].map((side) => ruleOf(material, { ...cause, side })?.from.policy);
    return was !== undefined && is !== undefined && (0,content/* sameSpec */.sZ)(was, is);
}
/** The manifest by which pods came: their workload's, or else their namespace's. */
function manifestOf({ head }, end) {
    if ((0,risk_ends/* isDeclared */.vo)(end))
        return end.head?.manifest;
    return head.cluster.namespaces.get((0,risk_ends/* namespaceOf */.N6)(end) ?? '')?.manifest;
}

;// CONCATENATED MODULE: ./src/risk/sure.ts

/** Whether there are such flows for all that is declared: at both ends something other than pods that no manifest declares. */
function isSure({ sources, destinations }) {
    return !(0,risk_ends/* areUndeclared */.KY)(sources) && !(0,risk_ends/* areUndeclared */.KY)(destinations);
}
/** Whether one of the ends of some flows are pods beside declared workloads alone, which may well not exist. */
function isOfNobody(states, { sources, destinations }) {
    return (0,risk_ends/* areNobodys */.th)(states, sources) || (0,risk_ends/* areNobodys */.th)(states, destinations);
}

;// CONCATENATED MODULE: ./src/risk/clauses.ts




/**
 * A group in parts of which each can be said with all its sources and all its destinations in one breath: undeclared pods that
 * reach workloads are told apart from workloads that reach such pods, and those who come in from addresses from who goes out.
 */
function clausesOf(group) {
    const both = (is) => is(group.sources) && is(group.destinations);
    if (!group.parts.some(isSure) && both((ends) => !(0,risk_ends/* areUndeclared */.KY)(ends))) {
        return divided(group, ({ sources }) => (0,risk_ends/* areUndeclared */.KY)(sources));
    }
    return both((ends) => ends.some(risk_ends/* isOutside */._K)) ? divided(group, ({ sources }) => sources.some(risk_ends/* isOutside */._K)) : [group];
}
/** In two, of which neither is empty: what the group has at both of its ends, a part has at one of them only. */
function divided({ parts }, isFirst) {
    return [parts.filter(isFirst), parts.filter(not(isFirst))].map(together);
}

;// CONCATENATED MODULE: ./src/risk/confidence.ts






/** Manifests say all that the finding turns on. */
const EXACT = { confidence: 'exact' };
/** The finding turns on something that manifests do not say. */
function assumed(reason) {
    return { confidence: 'assumed', confidenceReason: reason };
}
/** There may be no such pods, as far as manifests can tell. */
const UNDECLARED = assumed((0,sentence/* say */.c) `No manifest declares such pods.`);
/**
 * Whether flows turn on what no manifest says: that there are such pods at all, where none of them is declared; or the
 * labels of a namespace that head does not declare, beyond the automatic one (semantics D4), by which a rule selects its pods.
 */
function confidence(material, { parts, sources, destinations, causes }) {
    if (!parts.some(isSure))
        return UNDECLARED;
    const byLabel = causes.some((cause) => {
        const rule = ruleOf(material, cause);
        return rule !== undefined && [rule.subject, ...rule.peer.pods].some(selectsByLabel);
    });
    const names = byLabel ? undeclaredNamespaces(material, [...sources, ...destinations]) : [];
    if (names.length === 0)
        return EXACT;
    return assumed((0,sentence/* say */.c) `A rule goes by labels of ${words_list(names)}, and no manifest says which labels there are.`);
}
function undeclaredNamespaces({ base, head }, endpoints) {
    const names = endpoints.filter(risk_ends/* isDeclared */.vo).map((workload) => (0,naming_workloads/* identity */.D_)(workload).namespace);
    const isUndeclared = (name) => {
        const { manifest, configured } = head.cluster.namespaces.get(name) ?? base.cluster.namespaces.get(name) ?? {};
        return manifest === undefined && configured === undefined;
    };
    return [...new Set(names)].filter(isUndeclared).sort();
}
function selectsByLabel({ namespaces }) {
    return 'selector' in namespaces && namespaces.selector.some(({ key }) => key !== 'kubernetes.io/metadata.name');
}

// EXTERNAL MODULE: ./src/source/digest.ts
var digest = __webpack_require__(4377);
;// CONCATENATED MODULE: ./src/risk/fingerprint.ts

/**
 * Names a finding by the rule that made it and what it is about, so that it is known again after lines have moved or a
 * sentence was put better: 16 hexadecimal digits.
 *
 * @param subject names in an order that does not depend on the order of files or rules.
 */
function fingerprint(rule, subject) {
    return (0,digest/* digest */.b)('sha256', JSON.stringify([rule, ...subject])).slice(0, 16);
}

;// CONCATENATED MODULE: ./src/risk/flow-finding.ts











/**
 * The finding that some flows with one cause make.
 *
 * @param others what other rules say of them, the worst first
 */
function flowFinding(evidence, group, judgement, others = []) {
    const { rule, severity, title, verb } = judgement;
    const more = [judgement, ...others].reduce((said, each) => (0,sentence/* say */.c) `${said}${each.more ?? plain('')}`, plain(''));
    const ofFlows = confidence(evidence, group);
    const place = placeOfArrival(evidence, group) ?? placeOf(group);
    const ends = evidence.endWords[sideOf(evidence, group)];
    const clauses = clausesOf(group);
    const [what, ...whats] = clauses.map((part) => flowWords(ends, verb, part));
    // What is named on its own is not what a finding about all of it would be known by.
    const subjects = group.parts.some(isSure) ? [group] : clauses;
    return {
        rule,
        severity,
        ...(ofFlows.confidence === 'exact' && judgement.confidence ? judgement.confidence : ofFlows),
        title,
        message: (0,sentence/* say */.c) `${whats.reduce((all, each) => (0,sentence/* say */.c) `${all}, and ${each}`, capitalised(what))}${cause_because(group)}.${more}`,
        fingerprint: fingerprint(rule, subjects.flatMap(subject)),
        ...(others.length > 0 && { also: others.map((other) => other.rule) }),
        ...(place && { place }),
        changes: group.changes,
    };
}
/** `shop/web can now reach shop/db on TCP 5432` */
function flowWords(ends, verb, group) {
    return (0,sentence/* say */.c) `${ends(group.sources)} ${plain(verb)} ${ends(group.destinations)} on ${where(group)}`;
}
/** The version that has the flows. */
function sideOf({ changes }, group) {
    return group.changes.some((index) => changes[index]?.change === 'closed') ? 'base' : 'head';
}
/**
 * The ports; where not every source goes with every destination, how many pairs do. Addresses are not counted, since it
 * depends on other policies how many endpoints they are.
 */
function where({ sources, destinations, ports, pairs }) {
    if (pairs === undefined)
        return (0,sentence/* say */.c) `${portWords(ports)} (not every port for every pair)`;
    if (pairs === sources.length * destinations.length)
        return portWords(ports);
    const countable = [...sources, ...destinations].every(({ kind }) => kind === 'workload');
    return (0,sentence/* say */.c) `${portWords(ports)} (${plain(countable ? `${pairs} pairs` : 'not every pair')})`;
}
/** What flows are about, in an order that does not depend on files, for a fingerprint. */
function subject({ sources, destinations, ports }) {
    // Other policies cut addresses and undeclared pods into other endpoints, but not declared workloads.
    const ids = (endpoints) => {
        const pods = endpoints.filter((0,risk_ends/* areUndeclared */.KY)(endpoints) ? risk_ends/* isInside */.FK : risk_ends/* isDeclared */.vo).map(({ id }) => id);
        return [...pods.sort(), ...(0,cluster_ranges/* rangesToCidrs */.X7)((0,risk_ends/* addressesAmong */.hQ)(endpoints))].join();
    };
    const numbers = (0,flow_ports/* rangesOf */.wA)((0,flow_ports/* portsOf */.a5)(ports)).map(({ protocol, port, endPort, name }) => {
        const first = name === undefined ? `${port}` : port === 0 ? name : `${name} ${port}`;
        return `${protocol} ${first}${port === endPort ? '' : `-${endPort}`}`;
    });
    return [ids(sources), ids(destinations), numbers.join()];
}

// EXTERNAL MODULE: ./src/risk/rule-facts.ts + 2 modules
var rule_facts = __webpack_require__(8790);
;// CONCATENATED MODULE: ./src/risk/judge.ts



/**
 * One finding for flows that break several rules, so that nobody reads of them twice: the worst rule speaks, and the others
 * are named (docs/decisions/one-finding-a-group.md). None if they break no rule.
 */
function judged(evidence, group, judgements) {
    const [worst, ...others] = [...judgements].sort(byWeight);
    return worst === undefined ? [] : [flowFinding(evidence, group, worst, others)];
}
function byWeight(a, b) {
    return risk_finding/* SEVERITIES */.o.indexOf(a.severity) - risk_finding/* SEVERITIES */.o.indexOf(b.severity) || (0,rule_facts/* rankOf */.I)(a.rule) - (0,rule_facts/* rankOf */.I)(b.rule);
}

;// CONCATENATED MODULE: ./src/risk/moved.ts


/**
 * Tells closed flows whose ends may talk on another port instead: a port that moved on both sides is no outage. Where all
 * ports opened nothing moved.
 */
function createMoved({ flows: { opened } }) {
    const pairs = (0,once/* lazy */.RZ)(() => new Set(opened.filter(({ ports }) => !isEveryTcpPort(ports)).map(nameOfEnds)));
    return (closed) => !isEveryTcpPort(closed.ports) && pairs().has(nameOfEnds(closed));
}
function nameOfEnds({ sources, destinations }) {
    const ids = (ends) => ends.map(({ id }) => id).sort();
    return JSON.stringify([ids(sources), ids(destinations)]);
}

;// CONCATENATED MODULE: ./src/risk/resolver.ts





/** The pods of cluster DNS and the port they answer on: Kubernetes' own and OpenShift's. */
const SERVERS = [
    { namespace: 'kube-system', label: ['k8s-app', 'kube-dns'], port: 53 },
    { namespace: 'openshift-dns', label: ['dns.operator.openshift.io/daemonset-dns', 'default'], port: 5353 },
];
const DNS_NAMESPACES = SERVERS.map(({ namespace }) => namespace);
/**
 * Answers whether a pod may ask cluster DNS: the pods that are declared, or else those that every cluster has. UDP
 * decides, because resolvers ask by UDP first. Undefined for those pods themselves, and on the host network, where no
 * policy governs.
 */
function createResolver(state) {
    const near = (0,scope/* tiersNear */.mc)(state);
    const servers = serversOf(state);
    return (source) => {
        if (source.hostNetwork || SERVERS.some((server) => answers(source, server)))
            return undefined;
        const asked = servers.map(({ pod, port }) => {
            const flow = { source, destination: pod, protocol: 'UDP', port };
            const egress = (0,decide/* decide */.LD)(near(source.namespace), 'egress', flow);
            return { egress, resolves: egress.allowed && (0,decide/* decide */.LD)(near(pod.namespace), 'ingress', flow).allowed };
        });
        return asked.find(({ resolves }) => resolves) ?? asked[0];
    };
}
/** The pods that are declared; where there are none, one of each kind that clusters have. */
function serversOf({ cluster }) {
    const declared = SERVERS.flatMap((server) => [...cluster.workloads.values()]
        .map((workload) => (0,decide/* podOf */.FS)(cluster, workload))
        .filter((pod) => answers(pod, server))
        .map((pod) => ({ pod, port: server.port })));
    if (declared.length > 0)
        return declared;
    return SERVERS.map(({ namespace, label: [key, value], port }) => {
        const labels = { [key]: value };
        const home = (0,cluster_namespace/* namespaceIn */.j_)(cluster, namespace);
        return {
            pod: { kind: 'pod', namespace: home, labels, ports: portsOf(port), hostNetwork: false, addresses: [] },
            port,
        };
    });
}
/** The names that the ports have in the manifests of CoreDNS, and of OpenShift's operator. */
function portsOf(port) {
    return [
        { name: 'dns', protocol: 'UDP', port },
        { name: 'dns-tcp', protocol: 'TCP', port },
    ];
}
/** Whether a version declares the pods of cluster DNS, so that flows to them are flows like others. */
function declaresDns({ cluster }) {
    return [...cluster.workloads.values()].some((workload) => SERVERS.some((server) => answers((0,decide/* podOf */.FS)(cluster, workload), server)));
}
/** Whether flows are questions to cluster DNS and nothing else. */
function asksDns({ destinations, ports }) {
    return SERVERS.some((server) => destinations.every((endpoint) => isServer(endpoint, server)) &&
        ports.every(({ protocol, port, endPort }) => protocol !== 'SCTP' && port === server.port && endPort === port));
}
/** Whether questions to cluster DNS may be among some flows, whatever else is. */
function mayAskDns({ ports }) {
    const asked = SERVERS.map(({ port }) => ({ protocol: 'UDP', port, endPort: port }));
    return commonPorts(ports, asked).length > 0;
}
/** Of pods that are not declared, only those that a selector picks out by that very label are surely such pods. */
function isServer(endpoint, server) {
    const { namespace, label } = server;
    const [name, value] = label;
    if (endpoint.kind === 'addresses' || (0,risk_ends/* namespaceOf */.N6)(endpoint) !== namespace)
        return false;
    if (endpoint.kind === 'workload')
        return (endpoint.head ?? endpoint.base)?.labels[name] === value;
    return endpoint.podSelector.some(({ key, operator, values }) => {
        return key === name && operator === 'In' && values.length === 1 && values[0] === value;
    });
}
function answers({ namespace, labels }, { namespace: home, label: [key, value] }) {
    return namespace.name === home && labels[key] === value;
}

;// CONCATENATED MODULE: ./src/risk/closings.ts










/**
 * What some rules find of flows that closed, and another where none of them does. Lost DNS is told by its own rule, and flows
 * that went with a workload are no surprise to whoever removed it.
 */
function closedFlows(rules, otherwise) {
    return (evidence) => closings(evidence).flatMap((closing) => {
        const ask = (asked) => asked.flatMap((rule) => rule(evidence, closing) ?? []);
        const judgements = ask(rules);
        return judged(evidence, closing.group, judgements.length > 0 ? judgements : ask([otherwise]));
    });
}
function closings(evidence) {
    const lost = evidence.dns.flatMap(({ kind, ends }) => (kind === 'lost' ? ends.map(({ id }) => id) : []));
    const unresolving = new Set(lost);
    const isTold = (flows) => asksDns(flows) &&
        flows.sources.some(({ id }) => unresolving.has(id)) &&
        flows.sources.every(({ id, kind }) => unresolving.has(id) || kind === 'pods');
    const isOfNobody = createNobody(evidence);
    const byPolicy = evidence.flows.closed
        .filter((flows) => flows.lifecycle !== 'endpoint-removed' && !isTold(flows))
        .filter(({ sources, destinations }) => !isOfNobody(sources, 'egress') && !isOfNobody(destinations, 'ingress'));
    const moved = new Set(byPolicy.filter(createMoved(evidence)));
    const isMoved = (flows) => moved.has(flows);
    return [
        ...byCause(byPolicy.filter(not(isMoved))).map((group) => ({ group, moved: false })),
        ...byCause(byPolicy.filter(isMoved)).map((group) => ({ group, moved: true })),
    ];
}
/**
 * Tells ends that are undeclared pods beside declared workloads: if there are any, nobody here can miss the flow. Those for
 * which base has a policy that is for none of the workloads are there, such as the pods of an operator's database; unless
 * head's is for one of them, so that most likely its label was wrong.
 */
function createNobody({ base, head }) {
    const near = (0,scope/* tiersNear */.mc)(base);
    const asked = (direction) => {
        // There are few policies, and very many ends.
        const isForOthers = (0,remember/* remember */.k)((policy) => [base, head].every((state) => !selectsWorkload(state, direction, policy)));
        return (0,remember/* remember */.k)((end) => {
            if (!(0,risk_ends/* areNobodys */.th)([base, head], [end]))
                return false;
            const pod = (0,risk_ends/* podIn */.jG)(base, 'base', end);
            const policies = pod === undefined ? [] : (0,decide/* isolating */.ZY)(near(pod.namespace), direction, pod);
            return !policies.some(({ policy }) => isForOthers(policy));
        });
    };
    const isNobodys = { ingress: asked('ingress'), egress: asked('egress') };
    return (ends, direction) => ends.every(isNobodys[direction]);
}

// EXTERNAL MODULE: ./src/flow/port-atoms.ts
var port_atoms = __webpack_require__(5434);
// EXTERNAL MODULE: ./src/flow/ports-at.ts
var ports_at = __webpack_require__(2156);
;// CONCATENATED MODULE: ./src/risk/let-through.ts










/** Endpoints are never in part what a rule speaks of, so that each is asked about once for each rule. */
function createLetThrough(material) {
    const rules = new Map();
    const ruleNamed = (cause) => {
        const name = nameOfCause(cause);
        if (!rules.has(name))
            rules.set(name, ruleOf(material, cause));
        return rules.get(name);
    };
    const sides = { base: createHolds(material, 'base'), head: createHolds(material, 'head') };
    return (cause, { sources, destinations, ports }) => {
        const rule = ruleNamed(cause);
        if (rule === undefined)
            return undefined;
        const { isSubject, isPeer, portsOfRule } = sides[cause.side](rule);
        const [own, others] = isIngress(cause) ? [destinations, sources] : [sources, destinations];
        // A policy has few pods, and of many ends one need not ask then whether they are its peers.
        const subjects = own.filter(isSubject);
        const peers = subjects.length === 0 ? [] : others.filter(isPeer);
        if (peers.length === 0)
            return [];
        const [from, to] = isIngress(cause) ? [peers, subjects] : [subjects, peers];
        const opened = (0,flow_ports/* portsOf */.a5)(ports);
        return [...(0,group_by/* groupBy */.$)(to, portsOfRule)].flatMap(([ports, ends]) => {
            const both = parted(opened, ports).within;
            return both.length === 0 ? [] : { sources: from, destinations: ends, ports: (0,flow_ports/* rangesOf */.wA)(both) };
        });
    };
}
/** What rectangles of the same sources leave of the one that they are parts of, in rectangles again. */
function without(whole, parts) {
    const [first] = parts;
    if (first === undefined)
        return [whole];
    const { sources } = first;
    const held = new Set(sources);
    const told = new Set(parts.flatMap(({ destinations }) => destinations));
    const rest = [
        { ...whole, sources: whole.sources.filter((end) => !held.has(end)) },
        { ...whole, sources, destinations: whole.destinations.filter((end) => !told.has(end)) },
        ...parts.map((part) => ({ ...part, ports: (0,flow_ports/* rangesOf */.wA)(parted((0,flow_ports/* portsOf */.a5)(whole.ports), (0,flow_ports/* portsOf */.a5)(part.ports)).beyond) })),
    ];
    return rest.filter(({ sources, destinations, ports }) => sources.length * destinations.length * ports.length > 0);
}
/** What a version's rule says of each end. */
function createHolds(material, side) {
    const partyOf = (0,remember/* remember */.k)((end) => (0,risk_ends/* partyIn */.Qh)(material[side], side, end));
    const ask = (is) => (0,remember/* remember */.k)((end) => {
        const party = partyOf(end);
        return party !== undefined && is(party);
    });
    return (0,once/* each */.__)(({ subject, peer, ports }) => {
        const numbered = (0,flow_ports/* portsOf */.a5)(ports.numbered);
        const same = (0,once/* once */.Oo)((meant) => JSON.stringify(meant), (meant) => meant);
        return {
            isSubject: ask((party) => party.kind === 'pod' && (0,decide/* holdsPod */.i0)(subject, party)),
            isPeer: ask((party) => (0,decide/* holdsParty */.tH)(peer, party)),
            /** The very same where they are equal. */
            portsOfRule: (end) => {
                const party = partyOf(end);
                return party === undefined || ports.named.length === 0 ? numbered : same((0,ports_at/* portsAt */.M)(ports, party));
            },
        };
    });
}
/** Some ports, by whether others hold them. */
function parted(ports, others) {
    if (others === flow_ports/* EVERY_PORT */.Kl)
        return { within: ports, beyond: [] };
    const atoms = (0,port_atoms/* atomsOf */.Q)([ports, others]).filter(({ heldBy }) => heldBy[0] === 0);
    const those = (count) => (0,flow_ports/* union */.KC)(atoms.flatMap(({ ports, heldBy }) => (heldBy.length === count ? ports : [])));
    return { within: those(2), beyond: those(1) };
}

;// CONCATENATED MODULE: ./src/risk/pod-sets.ts


/** One text for all sets of pods that are written differently and ask for the same. */
function nameOfSet({ namespaces, pods }) {
    return JSON.stringify(['name' in namespaces ? namespaces : (0,policy_selector/* canonical */.$)(namespaces.selector), (0,policy_selector/* canonical */.$)(pods)]);
}
/** Of more parts than these nobody reads which were there before: the set stands for itself. */
const MOST_PARTS = 100;
/**
 * One text for each part of a set that asks for one value where the set asks for one of several: whether something was written
 * as one set or as several makes no difference to its parts.
 */
function partsOfSet({ namespaces, pods }) {
    const named = 'name' in namespaces ? [{ key: cluster_namespace/* NAME_LABEL */.nY, operator: 'In', values: [namespaces.name] }] : namespaces.selector;
    const [places, kinds] = [alternatives(named), alternatives(pods)];
    const whole = places.length * kinds.length > MOST_PARTS;
    return (whole ? [named] : places).flatMap((place) => (whole ? [pods] : kinds).map((kind) => JSON.stringify([(0,policy_selector/* canonical */.$)(place), (0,policy_selector/* canonical */.$)(kind)])));
}
/** The selectors that a selector is one or the other of: all labels of one value each. */
function alternatives(selector) {
    return selector.reduce((found, requirement) => found.length > MOST_PARTS ? found : found.flatMap((own) => eachOf(requirement).map((one) => [...own, one])), [[]]);
}
function eachOf(requirement) {
    const { operator, values } = requirement;
    return operator === 'In' ? [...new Set(values)].map((value) => ({ ...requirement, values: [value] })) : [requirement];
}

;// CONCATENATED MODULE: ./src/risk/rule-meaning.ts

/** One text for all rules that mean the same, wherever they stand. */
function meaningOf({ subject, peer, ports }) {
    const blocks = peer.blocks.map(({ range, except }) => [range, ...except].map(({ first, last }) => `${first}-${last}`));
    return JSON.stringify([nameOfSet(subject), peer.everyone, peer.pods.map(nameOfSet).sort(), blocks, ports]);
}

;// CONCATENATED MODULE: ./src/risk/by-rule.ts









function createByRule(material) {
    const partsOf = createLetThrough(material);
    const letThrough = (cause, flows) => partsOf(cause, flows) ?? [];
    return (opened, again) => {
        const compare = createOrder(material, letThrough, opened);
        const parts = opened.flatMap((flows) => {
            // The causes are of one kind: what they did not open may have opened by another, such as a denial that went.
            if (flows.because.filter(opens).length < 2 || flows.causes[0]?.rule === '')
                return [{ flows, whole: true }];
            const cut = by_rule_divided(flows, compare, letThrough);
            if (cut === undefined)
                return [{ flows, whole: false }];
            return cut.map((part) => ({ flows: { ...again(part), causes: part.causes }, whole: true }));
        });
        const told = parts.filter(({ flows }) => flows.pairs > 0);
        return agreed(told);
    };
}
/** A policy that still isolates opens nothing. */
function opens({ effect }) {
    return effect !== 'isolates';
}
/**
 * Of rules that let the same flow through, the one to speak of: one of ingress, as in every sentence; one that was edited; and
 * then the one that lets most of the flows through, so that what a wide rule opens is told whole and at its line, and of a
 * narrow one what it opens beside that. Where rules stand has no part in it, for that has no meaning (semantics D10).
 */
function createOrder(material, letThrough, opened) {
    const named = opened.flatMap((flows) => flows.causes.map((cause) => ({ flows, name: nameOfCause(cause) })));
    const withCause = (0,group_by/* groupBy */.$)(named, ({ name }) => name);
    const amount = (0,once/* once */.Oo)(nameOfCause, (cause) => {
        const own = (withCause.get(nameOfCause(cause)) ?? []).flatMap(({ flows }) => letThrough(cause, flows));
        return total(own.map(amountOf));
    });
    const meaning = (0,once/* once */.Oo)(nameOfCause, (cause) => {
        const rule = ruleOf(material, cause);
        return `${rule && meaningOf(rule)} ${nameOfCause(cause)}`;
    });
    return (a, b) => Number(isEgress(a)) - Number(isEgress(b)) ||
        Number(b.edited) - Number(a.edited) ||
        Number(amount(b) - amount(a)) ||
        (meaning(a) < meaning(b) ? -1 : 1);
}
/** How many flows there are, addresses counted one by one: into how many endpoints they are cut, other policies say. */
function amountOf({ sources, destinations, ports }) {
    const count = (ends) => total(ends.map(countOf));
    return count(sources) * count(destinations) * BigInt((0,flow_ports/* size */.Ej)((0,flow_ports/* portsOf */.a5)(ports)));
}
function countOf(end) {
    return end.kind === 'addresses' ? total(end.ranges.map(({ first, last }) => last - first + 1n)) : 1n;
}
function total(amounts) {
    return amounts.reduce((sum, amount) => sum + amount, 0n);
}
/** Rules that cut some flows into more pieces than this do not divide them in a way that a reader could follow. */
const MOST_PIECES = 1000;
/**
 * The parts of some flows, each with the causes that bear on it, its rule first. Undefined where some of the flows have none
 * among the causes, of which not all are known where there are many: then nobody can tell which rule has which.
 */
function by_rule_divided(flows, compare, letThrough) {
    const [first] = flows.causes;
    if (first === undefined || !opens(first))
        return undefined;
    if (first.rule === '')
        return [flows];
    const isAlike = (cause) => cause.side === first.side && cause.effect === first.effect;
    const found = [];
    let rest = [flows];
    for (const owner of flows.causes.filter(isAlike).sort(compare)) {
        rest = rest.flatMap((piece) => {
            const own = letThrough(owner, piece);
            found.push(...own.map((part) => ({ owner, part })));
            return without(piece, own);
        });
        if (rest.length > MOST_PIECES)
            return undefined;
    }
    const others = [];
    for (const piece of rest) {
        const some = within(flows, piece);
        const because = some.because.filter((cause) => !isAlike(cause));
        const parts = by_rule_divided({ ...some, because, causes: deciding(flows.kind, because) }, compare, letThrough);
        if (parts === undefined)
            return undefined;
        others.push(...parts);
    }
    return [...found.map(({ owner, part }) => partOf(flows, owner, part, letThrough)), ...others];
}
function partOf(flows, owner, part, letThrough) {
    const isOther = (cause) => {
        const own = letThrough(cause, part);
        // Beside its rule the same side of the flows has only those that let all of them through too.
        return isSameWay(owner, cause) ? without(part, own).length === 0 : own.length > 0;
    };
    const causes = [owner, ...flows.causes.filter((cause) => cause !== owner && isOther(cause))];
    return { ...within(flows, part), causes };
}
function within(flows, part) {
    const [sources, destinations] = [new Set(part.sources), new Set(part.destinations)];
    return narrow({ ...flows, ports: part.ports }, (end) => sources.has(end), (end) => destinations.has(end));
}
function isSameWay(a, b) {
    return a.effect === b.effect && isEgress(a) === isEgress(b);
}
/** The parts of one rule are told as one, and with other rules for the same side only if those let all of them through. */
function agreed(parts) {
    const names = (flows) => new Set(flows.causes.map(nameOfCause));
    const both = (some, others) => new Set([...some].filter((name) => others.has(name)));
    const known = parts.filter(({ whole }) => whole).map(({ flows }) => flows);
    const shared = new Map([...(0,group_by/* groupBy */.$)(known, firstCause)].map(([owner, alike]) => [owner, alike.map(names).reduce(both)]));
    return parts.map(({ flows, whole }) => {
        const [owner] = flows.causes;
        if (!whole || owner === undefined || owner.rule === '')
            return flows;
        const all = new Set(shared.get(nameOfCause(owner)));
        return {
            ...flows,
            causes: flows.causes.filter((cause) => !isSameWay(owner, cause) || all.has(nameOfCause(cause))),
        };
    });
}

;// CONCATENATED MODULE: ./src/risk/unsettled.ts

/**
 * Where policies may judge pods in head as they did not in base: in namespaces that were edited, and where a policy that was
 * edited selects pods. Everywhere else both versions give one answer.
 */
function unsettled({ base, head, edits }) {
    const subjects = [base, head].flatMap((state) => subjectsOf(state, edits));
    const names = subjects.flatMap(({ namespaces }) => ('name' in namespaces ? [namespaces.name] : []));
    return {
        everywhere: subjects.some(({ namespaces }) => 'selector' in namespaces),
        names: new Set([...edits.namespaces, ...names]),
    };
}
/** The ends of a comparison that lie there. */
function endsIn({ everywhere, names }, { endpoints }) {
    const ends = endpoints.filter(risk_ends/* isInside */.FK);
    return everywhere ? ends : ends.filter((end) => placesOf(end).some((name) => names.has(name)));
}
function subjectsOf({ tiers: { ingress, egress } }, { policies }) {
    return [...ingress, ...egress].flatMap(({ rules, governs }) => [rules, governs].flatMap((all) => all.flatMap(({ from, subject }) => (policies.has(from.policy) ? [subject] : []))));
}
function placesOf(end) {
    if (end.kind === 'pods')
        return end.names;
    return [end.base, end.head].flatMap((workload) => workload?.namespace ?? []);
}

;// CONCATENATED MODULE: ./src/risk/dns-change.ts







/**
 * Of pods that no manifest declares, only those of namespaces without a declared workload are asked.
 *
 * @param where policies may judge pods in another way than before
 */
function dnsChanges(material, where) {
    const { base, head } = material;
    // Where the servers may be judged in another way, everybody's questions are.
    const all = DNS_NAMESPACES.some((name) => where.names.has(name)) ? { ...where, everywhere: true } : where;
    const [before, after] = [createResolver(base), createResolver(head)];
    const groups = new Map();
    for (const end of endsIn(all, material)) {
        const [then, now] = [(0,risk_ends/* podIn */.jG)(base, 'base', end), (0,risk_ends/* podIn */.jG)(head, 'head', end)];
        if (then === undefined || now === undefined)
            continue;
        const namespace = now.namespace.name;
        if (!(0,risk_ends/* isDeclared */.vo)(end) && ((0,risk_ends/* namespaceOf */.N6)(end) === undefined || (0,risk_ends/* isInhabited */.hm)([base, head], namespace)))
            continue;
        const [was, is] = [before(then), after(now)];
        if (was === undefined || is === undefined || was.resolves === is.resolves)
            continue;
        const kind = was.resolves ? 'lost' : 'gained';
        const decider = deciderOf(was, is);
        const key = JSON.stringify([kind, namespace, decider.side, ...decider.by.map(nameOfRule)]);
        const group = groups.get(key) ?? { kind, ends: [], ...decider };
        group.ends.push(end);
        groups.set(key, group);
    }
    return [...groups.values()];
}
function deciderOf(base, head) {
    const [open, closed] = base.resolves ? ['base', 'head'] : ['head', 'base'];
    const egress = { base: base.egress, head: head.egress };
    if (egress[open].reason === 'rule')
        return { side: open, verb: 'allow', by: egress[open].by };
    return { side: closed, verb: 'prevent', by: egress[closed].allowed ? [] : egress[closed].by };
}
function nameOfRule({ policy, field }) {
    return `${policy.namespace}/${policy.name} ${(0,objects/* fieldName */.w5)(field)}`;
}
/**
 * The end of the sentence, and where to look.
 *
 * @param relabelled the labels that made it, if it was labels
 */
function explainDns({ side, verb, by }, relabelled) {
    const [first] = by;
    if (first === undefined)
        return { because: plain('') };
    const { policy, field } = first;
    return {
        because: withLabels(relabelled, decidedBy(policyNames(by), side, verb)),
        place: placeOf({ causes: [], relabelled }) ?? placed(side, policy, field),
    };
}

// EXTERNAL MODULE: ./src/cluster/address.ts
var address = __webpack_require__(8438);
// EXTERNAL MODULE: ./src/naming/addresses.ts
var addresses = __webpack_require__(3736);
// EXTERNAL MODULE: ./src/naming/labels.ts
var naming_labels = __webpack_require__(3629);
// EXTERNAL MODULE: ./src/naming/pod-words.ts
var pod_words = __webpack_require__(3887);
// EXTERNAL MODULE: ./src/naming/pods.ts
var naming_pods = __webpack_require__(1238);
// EXTERNAL MODULE: ./src/naming/world.ts
var naming_world = __webpack_require__(4724);
;// CONCATENATED MODULE: ./src/naming/undeclared.ts





/** More phrases than this, each of labels and namespaces, and a sentence can no longer be read. */
const MOST_PHRASES = 2;
/**
 * The pods of a set that no manifest declares, in a phrase or two with the words of the flow table. Of more kinds of them a
 * sentence says that they are some, and the table says which.
 *
 * @param told namespaces whose other pods are passed over, since the sentence names a workload there
 */
function undeclaredWords(pods, world, told) {
    const groups = (0,naming_pods/* podGroups */.G)({ workloads: [], pods }, undeclared_without(told, worldOf(pods, world)));
    if (groups.length <= MOST_PHRASES)
        return groups.map((group) => (0,pod_words/* podPart */.Z)(group, world, 'every').words);
    const place = (0,pod_words/* placeWords */.f)(undeclared_together(groups), world);
    const where = place.words.join('') === '' ? (0,sentence/* say */.c) `` : (0,sentence/* say */.c) ` (${trimmed(place)})`;
    return [(0,sentence/* say */.c) `some pods that no manifest declares${where}`];
}
/** Without the space before it. */
function trimmed({ words: [first = '', ...rest], names }) {
    return { words: [first.trimStart(), ...rest], names };
}
/** The world itself, if the pods are as it divides them. Otherwise they are named by what they are, not by what they lack. */
function worldOf(pods, world) {
    if (pods.every(world.has))
        return world;
    return { ...(0,naming_world/* createWorld */.by)([...world.workloads, ...pods], world.side, false), known: world.known };
}
function undeclared_without(told, world) {
    const others = (place) => ({ ...place, names: place.names.filter((name) => !told.has(name)) });
    return { ...world, placesWith: (pods) => world.placesWith(pods).map(others) };
}
/** Where the pods of several groups are: the labels of other namespaces are said only if all the groups have the same. */
function undeclared_together(groups) {
    const labels = new Map(groups.map(({ namespaces }) => [(0,naming_labels/* textOf */.b6)(namespaces), namespaces]));
    const [namespaces] = labels.values();
    return {
        names: [...new Set(groups.flatMap(({ names }) => names))],
        others: groups.some(({ others }) => others),
        namespaces: labels.size === 1 && namespaces !== undefined ? namespaces : new Map(),
    };
}

;// CONCATENATED MODULE: ./src/risk/end-words.ts









const FAMILIES = [4, 6];
/** @param side the version that has all of the ends */
function createEndWords({ everything, undecided }, side) {
    const world = (0,once/* lazy */.RZ)(() => (0,naming_world/* createWorld */.by)(everything, side, undecided.length === 0));
    return (ends) => {
        const { workloads, pods, addresses: outside } = (0,naming_world/* byKind */.Sb)(ends);
        const names = workloads.map(world().nameOf).sort();
        const told = new Set(workloads.map((workload) => (0,naming_workloads/* identity */.D_)(workload).namespace));
        return enumerate([
            ...names.map((name) => (0,sentence/* say */.c) `${name}`),
            ...(pods.length === 0 ? [] : undeclaredWords(pods, world(), told)),
            ...end_words_addresses(outside.flatMap(({ ranges }) => ranges)),
        ]);
    };
}
/** In each family as the flow table has them; of both families whole it is any address. */
function end_words_addresses(ranges) {
    if ((0,cluster_ranges/* subtract */.Re)(FAMILIES.map(address/* wholeFamily */.M9), ranges).length === 0)
        return [plain('any address outside the cluster')];
    return FAMILIES.map((family) => ranges.filter((range) => range.family === family)).flatMap((mine) => {
        if (mine.length === 0)
            return [];
        const { cidrs, missing } = (0,addresses/* shortest */.pr)(mine);
        const blocks = cidrs.map((cidr) => (0,sentence/* say */.c) `${alone(cidr)}`);
        return missing.length === 0 ? blocks : [(0,sentence/* say */.c) `${words_list(cidrs.map(alone))} except ${words_list(missing.map(alone))}`];
    });
}
/** One address is written without a prefix length. */
function alone(cidr) {
    return cidr.replace(cidr.includes(':') ? '/128' : '/32', '');
}

;// CONCATENATED MODULE: ./src/risk/opened.ts





/**
 * Opened flows that need a finding of their own. Left out are those of pods that lost their isolation, and those of a new
 * workload that nothing speaks of: for them that is the finding, and the flows are no more than what it means.
 */
function openedByRules(material, opened, losses, byRule) {
    const { ingress, egress } = freed(losses);
    const gone = new Set(material.endpoints.filter((end) => isGone(material, end)).map(({ id }) => id));
    const untold = opened
        .filter(({ unspoken }) => !unspoken)
        .map((flows) => narrow(flows, ({ id }) => !egress.has(id) && !gone.has(id), ({ id }) => !ingress.has(id) && !gone.has(id)));
    const inbound = byRule(some(untold.map(toInside)), toInside);
    const outbound = byRule(outboundOf(untold), toOutside);
    const inside = some(untold.map((flows) => narrow(flows, risk_ends/* isInside */.FK, risk_ends/* isInside */.FK)));
    const isToAnybody = ({ sources, destinations }) => isAnybody(publicAddresses([...sources, ...destinations]), material.settings);
    const toAnybody = new Set([...inbound, ...outbound].filter(isToAnybody).map(firstCause));
    const isSaid = (flows) => ((0,risk_ends/* areUndeclared */.KY)(flows.sources) || (0,risk_ends/* areUndeclared */.KY)(flows.destinations)) && toAnybody.has(firstCause(flows));
    const parts = {
        across: byRule(some(inside.map(across)), across),
        within: byRule(some(inside.map(opened_within)), opened_within),
    };
    return {
        inbound,
        outbound,
        across: parts.across.filter(not(isSaid)),
        within: parts.within.filter(not(isSaid)),
        asAnybody: [...parts.across, ...parts.within].filter(isSaid),
    };
}
function some(flows) {
    return flows.filter(({ pairs }) => pairs > 0);
}
/** Those from pods to addresses outside the cluster. */
function outboundOf(flows) {
    return some(flows.map(toOutside));
}
function toOutside(flows) {
    return narrow(flows, risk_ends/* isInside */.FK, risk_ends/* isOutside */._K);
}
function toInside(flows) {
    return narrow(flows, risk_ends/* isOutside */._K, risk_ends/* isInside */.FK);
}
function across(flows) {
    const [from, to] = [tally(flows.sources), tally(flows.destinations)];
    const apart = (others) => (e) => {
        const own = (0,risk_ends/* namespaceOf */.N6)(e);
        return own === undefined || others.size > (others.has(own) ? 1 : 0);
    };
    return { ...narrow(flows, apart(to), apart(from)), pairs: flows.pairs - pairsWithin(from, to) };
}
function opened_within(flows) {
    const [from, to] = [tally(flows.sources), tally(flows.destinations)];
    const shared = (e) => {
        const own = (0,risk_ends/* namespaceOf */.N6)(e);
        return own !== undefined && from.has(own) && to.has(own);
    };
    return { ...narrow(flows, shared, shared), pairs: pairsWithin(from, to) };
}
function pairsWithin(from, to) {
    return [...from].reduce((sum, [namespace, count]) => sum + (namespace === undefined ? 0 : count * (to.get(namespace) ?? 0)), 0);
}

;// CONCATENATED MODULE: ./src/risk/evidence.ts








function gather(material) {
    const where = unsettled(material);
    const ends = endsIn(where, material);
    const lost = losses(material, ends);
    const opened = flowsOf(material, 'opened');
    const rules = indexRules(material);
    const byRule = createByRule({ ...material, rules });
    return {
        ...material,
        rules,
        byRule,
        unsettled: ends,
        losses: lost,
        dns: dnsChanges(material, where),
        flows: { opened, closed: flowsOf(material, 'closed') },
        opened: openedByRules(material, opened, lost, byRule),
        endWords: { base: createEndWords(material, 'base'), head: createEndWords(material, 'head') },
    };
}

;// CONCATENATED MODULE: ./src/risk/as-one.ts



/** A tool makes a policy for every workload from one template, and of more findings that say the same nobody reads the last. */
const MOST_ALIKE = 5;
/**
 * Makes one group of more than a few that differ in nothing but who is at one end and which rule lets it through, and of which
 * there is the same to say. What such a group says of all its ends is true of each.
 *
 * @param said what there is to say of a group beside its ends and its rule
 * @param few how many are told each for itself
 */
function asOne(groups, said, few = MOST_ALIKE) {
    const ofSources = joinedAt(({ destinations }) => destinations, groups, said, few);
    return joinedAt(({ sources }) => sources, ofSources, said, few);
}
/** @param at the end that is the same in groups to be joined */
function joinedAt(at, groups, said, few) {
    if (groups.length <= few)
        return groups;
    return [...(0,group_by/* groupBy */.$)(groups, (group) => likenessOf(group, at(group))).values()].flatMap((alike) => alike.length <= few
        ? alike
        : [...(0,group_by/* groupBy */.$)(alike, said).values()].flatMap((some) => some.length <= few ? some : together(some.flatMap(({ parts }) => parts))));
}
/** One text for groups that differ in one of their ends and in their rules. */
function likenessOf({ causes, relabelled, isNew, ports }, other) {
    const kind = [isNew, relabelled.length > 0, causes[0]?.side, causes[0]?.effect];
    return JSON.stringify([kind, namesOf(other), (0,flow_ports/* portsOf */.a5)(ports)]);
}
function namesOf(ends) {
    return ends
        .map(({ id }) => id)
        .sort()
        .join();
}

;// CONCATENATED MODULE: ./src/risk/metadata.ts



/** The metadata APIs among some endpoints, as an endpoint of their own; none if there is none. */
function metadataApis(endpoints, settings) {
    const wide = isAnybody(publicAddresses(endpoints), settings);
    const found = settings.metadata.filter(({ range, onlyIfNamed }) => isAmong(endpoints, range) && !(onlyIfNamed && wide));
    const ranges = found.map(({ range }) => range);
    return ranges.length === 0 ? [] : [{ kind: 'addresses', id: 'addresses/metadata', ranges }];
}
/** Plain HTTP, which all of them speak. */
const HTTP = { protocol: 'TCP', port: 80, endPort: 80 };
/** Whether some ports hold that one. */
function holdsHttp(ports) {
    return ports.some(({ protocol, port, endPort }) => protocol === HTTP.protocol && port <= HTTP.port && HTTP.port <= endPort);
}
/** Whether flows to addresses lead to metadata APIs and nowhere else, so that a finding about those says all of it. */
function asksMetadata({ destinations, ports }, { metadata }) {
    const ranges = (0,risk_ends/* addressesAmong */.hQ)(destinations);
    const rest = (0,cluster_ranges/* subtract */.Re)(ranges, metadata.map(({ range }) => range));
    return rest.length === 0 && holdsHttp(ports);
}
/** How bad it is to reach them: as bad as the worst. */
function severityOfApis(endpoints, { metadata }) {
    const found = metadata.filter(({ range }) => isAmong(endpoints, range));
    return found.some(({ severity }) => severity === 'critical') ? 'critical' : 'high';
}
function isAmong(endpoints, { family, first }) {
    return (0,cluster_ranges/* contains */.gR)((0,risk_ends/* addressesAmong */.hQ)(endpoints), { family, address: first });
}

;// CONCATENATED MODULE: ./src/risk/nobodys.ts





/**
 * Tells flows of undeclared pods apart from those of a group that are sure, where they would put a name into its sentence that
 * no sure flow has there: the sentence names all sources and all destinations, and what only undeclared pods can reach now may
 * be open to the workloads since long. Of pods beside declared workloads nothing is told apart unless it is worse.
 */
function bySureness({ base, head }, tell) {
    return (opening) => {
        const { parts, zone, changes } = opening;
        const isTold = createAdding(parts.filter(isSure));
        const rest = parts.filter(not(isTold));
        if (rest.length === 0 || !parts.some(isSure))
            return tell(opening);
        const sure = { ...together(parts.filter(isTold)), zone };
        const [told, others] = [tell(sure), tell({ ...together(rest), zone })];
        const isSaid = rest.every((part) => isOfNobody([base, head], part)) && worst(told) <= worst(others);
        return isSaid ? tell({ ...sure, changes }) : [...told, ...others];
    };
}
/** Whether flows add no name to those of the sure ones. */
function createAdding(sure) {
    const names = (parts) => [parts.flatMap(({ sources }) => sources), parts.flatMap(({ destinations }) => destinations)].map((ends) => new Set(ends.filter((end) => (0,risk_ends/* isDeclared */.vo)(end) || (0,risk_ends/* isOutside */._K)(end)).map(({ id }) => id)));
    const known = names(sure);
    return (part) => isSure(part) || names([part]).every((own, i) => [...own].every((id) => known[i]?.has(id)));
}
/** As an index: the most severe is the least. */
function worst(told) {
    return Math.min(risk_finding/* SEVERITIES */.o.length, ...told.map(({ finding }) => risk_finding/* SEVERITIES */.o.indexOf(finding.severity)));
}
/**
 * Without the findings about pods beside declared workloads alone where another says of a workload, in the same row of flows,
 * what is as severe: such pods may well not exist.
 */
function withoutNobodys({ base, head }, told) {
    const keyOf = ({ zone }, change) => `${zone} ${change}`;
    const said = new Map();
    for (const each of told.filter(({ opening }) => opening.parts.some(isSure))) {
        for (const change of each.opening.changes) {
            const key = keyOf(each.opening, change);
            said.set(key, [...(said.get(key) ?? []), each]);
        }
    }
    const isSaid = (each) => each.opening.parts.every((part) => isOfNobody([base, head], part)) &&
        each.opening.changes.every((change) => worst(said.get(keyOf(each.opening, change)) ?? []) <= worst([each]));
    return told.filter(not(isSaid));
}

;// CONCATENATED MODULE: ./src/risk/openings.ts








/** The opened flows in groups, each of which is one finding. Questions to cluster DNS are not among them. */
function openings({ opened, settings }, said) {
    // That a metadata API is reachable is said by its own rule; one with a public address is on the internet as well.
    const isSaid = (flows) => asksMetadata(flows, settings) && publicAddresses(flows.destinations).length === 0;
    const zones = {
        inbound: opened.inbound,
        outbound: opened.outbound.filter(not(isSaid)),
        across: opened.across.filter(not(asksDns)),
        within: opened.within.filter(not(asksDns)),
    };
    return Object.keys(zones).flatMap((zone) => asOne(byCause(zones[zone]), (group) => said({ ...group, zone })).map((group) => ({ ...group, zone })));
}
/** What some rules about flows find together, one finding for each group. */
function openedFlows(rules, { trusted, otherwise }) {
    return (evidence) => {
        const judge = (opening) => {
            const ask = (asked) => asked.flatMap((rule) => rule(evidence, opening) ?? []);
            return [ask([trusted]), ask(rules), ask([otherwise])].find(({ length }) => length > 0) ?? [];
        };
        const tell = (opening) => judged(evidence, withSaid(evidence, opening), judge(opening)).map((finding) => ({ opening, finding }));
        const found = openings(evidence, (opening) => JSON.stringify(judge(opening)));
        return withoutNobodys(evidence, found.flatMap(bySureness(evidence, tell))).map(({ finding }) => finding);
    };
}
/** Where anybody is let in or out, that says all of pods that nobody declared too. */
function withSaid({ opened }, opening) {
    const addresses = publicAddresses([...opening.sources, ...opening.destinations]);
    return addresses.length > 0 ? { ...opening, ...withAnybody(opened, opening) } : opening;
}

;// CONCATENATED MODULE: ./src/risk/removed.ts







const RULE = 'flow-closed';
/** Workloads and namespaces that went away with their flows, by namespace: decommissioned, and no surprise. */
function removed(evidence) {
    const { base, head, endpoints, flows } = evidence;
    const byNamespace = new Map();
    for (const end of endpoints.filter(risk_ends/* isInside */.FK)) {
        const namespace = (0,risk_ends/* podIn */.jG)(base, 'base', end)?.namespace.name;
        if (namespace === undefined || ((0,risk_ends/* podIn */.jG)(head, 'head', end) !== undefined && !isGone(evidence, end)))
            continue;
        byNamespace.set(namespace, [...(byNamespace.get(namespace) ?? []), end]);
    }
    const ending = [...flows.opened, ...flows.closed.filter(({ lifecycle }) => lifecycle === 'endpoint-removed')];
    return [...byNamespace].flatMap(([namespace, ends]) => {
        const ids = new Set(ends.map(({ id }) => id));
        const lost = ending.filter(({ sources, destinations }) => [...sources, ...destinations].some(({ id }) => ids.has(id)));
        return lost.length === 0 ? [] : [gone(evidence, namespace, ends, lost)];
    });
}
function gone(evidence, namespace, ends, lost) {
    const workloads = (0,risk_ends/* workloadsAmong */.d5)(ends, 'base');
    const first = workloads[0]?.manifest ?? evidence.base.cluster.namespaces.get(namespace)?.manifest;
    const who = workloads.length > 0 ? words_list(workloads.map(words_nameOf).sort()) : (0,sentence/* say */.c) `Namespace ${namespace}`;
    return {
        rule: RULE,
        severity: 'info',
        ...(workloads.length > 0 ? EXACT : UNDECLARED),
        title: workloads.length > 0 ? 'Workload removed' : 'Namespace removed',
        message: (0,sentence/* say */.c) `${who} went away with ${plain(workloads.length > 1 ? 'their' : 'its')} flows.`,
        fingerprint: fingerprint(RULE, [namespace, ...workloads.map(({ id }) => id).sort()]),
        ...(first && { place: placed('base', first) }),
        changes: [...new Set(lost.map(({ change }) => change))],
    };
}

;// CONCATENATED MODULE: ./src/risk/dash.ts





/**
 * Whether it was a dash that opened the flows: base has a peer of a namespaceSelector and a podSelector, which both must
 * hold, and the rule in head has the two as peers of their own, of which either is enough (semantics N5, T4).
 */
function splitsPeer(indexed, cause) {
    const rule = ruleOf(indexed, cause);
    const direction = isIngress(cause) ? 'ingress' : 'egress';
    return rule !== undefined && dividesPeer(rulesOfPolicy(indexed, 'base', direction, cause.policy), rule);
}
/** Whether a rule has as two peers what was one in the rules that its policy had. */
function dividesPeer(before, { peer, from }) {
    const peers = new Set(peer.pods.map(nameOfSet));
    const own = { name: (0,objects/* namespaceOf */.N6)(from.policy) };
    return before
        .flatMap((rule) => rule.peer.pods)
        .some(({ namespaces, pods }) => {
        if ('name' in namespaces || pods.length === 0)
            return false;
        return peers.has(nameOfSet({ namespaces, pods: [] })) && peers.has(nameOfSet({ namespaces: own, pods }));
    });
}
/**
 * Whether a rule has a protocol without a port and a port without a protocol, where the rules that its policy had have both
 * in one item and nowhere the whole protocol. A port without a protocol is one of TCP (semantics D3).
 */
function dividesPort(before, { ports }) {
    const isWhole = ({ protocol, port, endPort }) => {
        const whole = (0,tier/* wholeProtocol */.gF)(protocol);
        return port === whole.port && endPort === whole.endPort;
    };
    const old = before.flatMap((rule) => rule.ports.numbered);
    const names = before.flatMap((rule) => rule.ports.named);
    return ports.numbered.filter(isWhole).some(({ protocol }) => {
        if (old.some((range) => range.protocol === protocol && isWhole(range)))
            return false;
        const had = (range) => old.some((one) => one.protocol === protocol && one.port === range.port);
        return (ports.numbered.some((range) => !isWhole(range) && range.protocol === 'TCP' && had(range)) ||
            ports.named.some(({ name }) => names.some((one) => one.protocol === protocol && one.name === name)));
    });
}

;// CONCATENATED MODULE: ./src/risk/severity.ts

/** One level less; `info` is the least. */
function lowered(severity) {
    return risk_finding/* SEVERITIES */.o[risk_finding/* SEVERITIES */.o.indexOf(severity) + 1] ?? 'info';
}

;// CONCATENATED MODULE: ./src/risk/wide.ts





/** Whether every rule that opens some flows speaks of whole namespaces, so that it holds for pods to come as well. */
function isWide(material, group) {
    const causes = group.causes.filter((cause) => !isPass(cause));
    return causes.length > 0 && causes.every((cause) => speaksOfNamespaces(material, cause, group));
}
/**
 * Whether a rule opens the flows by speaking of whole namespaces at either end. A Deny that went does not: it denied more
 * than is open now.
 */
function speaksOfNamespaces(material, cause, { sources, destinations }) {
    const rule = ruleOf(material, cause);
    if (rule === undefined || rule.action !== 'allow')
        return false;
    const others = isIngress(cause) ? sources : destinations;
    const named = rule.peer.pods.filter((set) => set.pods.length > 0);
    return (rule.subject.pods.length === 0 || others.some((end) => !named.some((set) => holdsEnd(material, cause, set, end))));
}
/**
 * Whether flows are on all ports, or on what rules for all ports opened beside those that were open before: to whoever writes
 * or reads such a rule it makes no difference which these were.
 */
function isOnEveryPort(indexed, { ports, causes }) {
    const rules = causes.flatMap((cause) => (cause.effect === 'allows' ? (ruleOf(indexed, cause) ?? []) : []));
    return isEveryTcpPort(ports) || (rules.length > 0 && rules.every((rule) => isEveryTcpPort(rule.ports.numbered)));
}
/** Whether a set of pods holds an end, in the version that a cause is of. */
function holdsEnd(material, { side }, set, end) {
    const pod = (0,risk_ends/* podIn */.jG)(material[side], side, end);
    return pod !== undefined && (0,decide/* holdsPod */.i0)(set, pod);
}

;// CONCATENATED MODULE: ./src/risk/rules/cross-namespace-opened.ts




/**
 * Pods reach those of another namespace and could not (R08, R10). It is worse where all ports are open, or where a rule
 * speaks of whole namespaces, because then it holds for pods that nobody has written yet.
 */
const crossNamespaceOpened = (evidence, opening) => {
    if (opening.zone !== 'across')
        return undefined;
    const wide = isWide(evidence, opening);
    const severity = wide || isOnEveryPort(evidence, opening) ? 'high' : 'medium';
    const dashed = opening.causes.some((cause) => splitsPeer(evidence, cause));
    return {
        rule: 'cross-namespace-opened',
        severity: opening.isNew ? lowered(severity) : severity,
        title: 'Opened across namespaces',
        verb: 'can now reach',
        more: more(wide, dashed),
    };
};
function more(wide, dashed) {
    const reach = wide ? ' That holds for every pod of a namespace, also for those to come.' : '';
    const dash = dashed
        ? ' A dash has made two peers of one: the namespace or the labels are enough now, and base asked for both.'
        : '';
    return plain(reach + dash);
}

;// CONCATENATED MODULE: ./src/risk/note.ts




/** A finding on how a policy is written, which no gate ever stops. */
function note(rule, policy, { title, message, field, assumes, about = [] }) {
    return {
        rule,
        severity: 'info',
        ...(assumes === undefined ? EXACT : assumed(assumes)),
        title,
        message,
        fingerprint: fingerprint(rule, [policy.kind, (0,objects/* namespaceOf */.N6)(policy), policy.name, ...about]),
        place: placed('head', policy, field),
        changes: [],
    };
}

;// CONCATENATED MODULE: ./src/risk/touched.ts


const touched_DIRECTIONS = ['ingress', 'egress'];
/** The policies of a namespace that the change touches, in the order of the files: notes are about these alone. */
function touchedPolicies({ base, head, edits }) {
    const before = new Map(base.cluster.policies.map((policy) => [(0,objects/* identityOf */.cu)(policy), policy]));
    return head.cluster.policies
        .filter((policy) => policy.kind === 'NetworkPolicy' && edits.policies.has(policy))
        .map((policy) => ({ policy, before: before.get((0,objects/* identityOf */.cu)(policy)) }));
}
/** The tier of the policies of namespaces. */
function networkTier(tiers) {
    return tiers.find(({ id }) => id === 'network-policy') ?? { id: 'network-policy', rules: [], governs: [] };
}
/** The rules and the selections of each policy of a tier: looked up often, and gathered once. */
function byPolicy(items) {
    const groups = (0,group_by/* groupBy */.$)(items, (item) => item.from.policy);
    return (policy) => groups.get(policy) ?? [];
}

;// CONCATENATED MODULE: ./src/risk/rules/dash-suspected.ts






const dash_suspected_RULE = 'dash-suspected';
/**
 * Two items of a list where base had one: a peer whose two selectors both had to hold, or a port with its protocol
 * (semantics N5, T4). A dash too many does that, and means either where both was meant. A peer is told of by the flows that
 * it opened, if there are any.
 */
const dashSuspected = (evidence) => touched_DIRECTIONS.flatMap((direction) => {
    const rulesIn = ({ tiers }) => byPolicy(networkTier(tiers[direction]).rules);
    const [before, after] = [rulesIn(evidence.base), rulesIn(evidence.head)];
    return touchedPolicies(evidence).flatMap(({ policy, before: old }) => {
        const rules = old === undefined ? [] : before(old);
        return after(policy).flatMap((rule) => {
            if (dividesPeer(rules, rule) && !hasOpened(evidence, rule))
                return [finding(policy, rule, PEER)];
            return dividesPort(rules, rule) ? [finding(policy, rule, PORT)] : [];
        });
    });
});
const PEER = (0,sentence/* say */.c) `the namespace and the labels are two peers, of which either is enough; base asked for both`;
const PORT = (0,sentence/* say */.c) `the protocol and the port are two items: the first allows every port of its protocol, and base allowed one`;
function hasOpened({ changes }, { from }) {
    const isOfRule = ({ policy, rule }) => rule === (0,objects/* fieldName */.w5)(from.field) && policy.name === from.policy.name && policy.namespace === (0,objects/* namespaceOf */.N6)(from.policy);
    return changes.some(({ change, because }) => change === 'opened' && because.some(isOfRule));
}
function finding(policy, { from }, what) {
    const name = words_nameOf({ namespace: (0,objects/* namespaceOf */.N6)(policy), name: policy.name });
    return note(dash_suspected_RULE, policy, {
        title: 'A dash too many?',
        message: (0,sentence/* say */.c) `In ${(0,objects/* fieldName */.w5)(from.field)} of policy ${name} ${what}. If both were meant, the dash before the second goes.`,
        field: from.field,
        assumes: (0,sentence/* say */.c) `Two items may be what was meant.`,
        about: [(0,objects/* fieldName */.w5)(from.field)],
    });
}

;// CONCATENATED MODULE: ./src/risk/rules/data-store-reachable.ts






/**
 * The port of a data store opened to another namespace, or to the whole of its own (R07). One workload that reaches the
 * data store beside it is what data stores are for.
 */
const dataStoreReachable = (evidence, opening) => {
    const { zone, isNew } = opening;
    if (zone !== 'across' && !(zone === 'within' && isWide(evidence, opening)))
        return undefined;
    const ports = storePorts(evidence, opening);
    if (ports.length === 0)
        return undefined;
    return {
        rule: 'data-store-reachable',
        severity: isNew ? lowered('high') : 'high',
        title: 'Data store reachable',
        verb: 'can now reach',
        more: (0,sentence/* say */.c) ` Data stores answer on ${portWords(ports)}.`,
    };
};
/**
 * Of each part its own: another may open other ports, to other workloads. Where all ports are opened, only those that the
 * workloads there say they listen on.
 */
function storePorts(evidence, opening) {
    const isEvery = isOnEveryPort(evidence, opening);
    return opening.parts.flatMap(({ ports, destinations }) => {
        const stores = commonPorts(ports, evidence.settings.dataStorePorts);
        if (!isEvery)
            return stores;
        const declared = (0,risk_ends/* workloadsAmong */.d5)(destinations, 'head').flatMap((workload) => workload.ports);
        return commonPorts(declared.map(({ protocol, port }) => ({ protocol, port, endPort: port })), stores);
    });
}

;// CONCATENATED MODULE: ./src/risk/loss.ts







/** What pods do that nothing isolates: `2 workloads accept traffic from anywhere`. */
function run(direction, count) {
    if (direction === 'egress')
        return plain('can send traffic anywhere');
    return plain(count === 1 ? 'accepts traffic from anywhere' : 'accept traffic from anywhere');
}
/** What opened by a loss, where it is not everything: `shop/web can now reach 10.0.0.0/8 on TCP 443`. */
function openedBy({ flows, endWords }, { direction, ends, opens }) {
    const [own, mine] = [new Set(ends.map(({ id }) => id)), new Set(opens)];
    const isOwn = ({ id }) => own.has(id);
    const anybody = () => true;
    const parts = flows.opened
        .filter(({ change }) => mine.has(change))
        .map((part) => narrow(part, direction === 'egress' ? isOwn : anybody, direction === 'ingress' ? isOwn : anybody));
    // One sentence for all of them, whatever made each.
    const [group] = byCause(parts.map((part) => ({ ...part, lifecycle: 'policy', causes: [] })));
    return group === undefined ? plain('') : flowWords(endWords.head, 'can now reach', group);
}
/** The policies of a loss that head has otherwise or no more; none if it is the workloads that changed. */
function loss_changedPolicies({ edits }, { policies }) {
    return policies.map(({ policy }) => policy).filter((policy) => edits.policies.has(policy));
}
/** Where to look: what head has in place of the policy, or else the policy that is gone, or else the workload. */
function placeOfLoss(material, loss) {
    const [was] = loss_changedPolicies(material, loss);
    const [workload] = loss.workloads;
    if (was === undefined)
        return workload && placeOfChange(material, loss, workload);
    const now = (0,scope/* counterpart */.UA)(material.head.cluster, was);
    return now === undefined ? placed('base', was) : placed('head', now, changedField(was, now));
}
/** Where a workload got the labels by which policies no longer select it; as a whole, if it is not labels that changed. */
function placeOfChange({ changes }, { opens }, { id, manifest }) {
    const labels = opens.flatMap((index) => changes[index]?.relabelled ?? []);
    const own = labels.find(({ object: { kind, namespace, name } }) => `${namespace}/${kind}/${name}` === id);
    return own === undefined ? placed('head', manifest) : placeOf({ causes: [], relabelled: [own] });
}
/** Isolation hangs on the directions of a policy and on the pods that it selects. */
function changedField(was, now) {
    const changed = ['policyTypes', 'podSelector'].find((name) => specOf(was, name) !== specOf(now, name));
    return changed === undefined ? undefined : ['spec', changed];
}
/** What a policy has in a field of its spec, whatever it wrote there. */
function specOf({ body }, field) {
    return JSON.stringify(Object(body['spec'])[field]);
}

;// CONCATENATED MODULE: ./src/risk/rules/default-deny-removed.ts








const default_deny_removed_RULE = 'default-deny-removed';
/**
 * A namespace of which a policy isolated every pod, and none does now (R01, R12). It is the effect that counts: a deny-all
 * that lets DNS or the own namespace through is one as well, and one that was renamed, moved, split or replaced is still there.
 */
const defaultDenyRemoved = (evidence) => evidence.losses.filter((loss) => loss.of === 'namespace').map((loss) => default_deny_removed_finding(evidence, loss));
function default_deny_removed_finding(evidence, loss) {
    const { direction, namespace, policies } = loss;
    const place = placeOfLoss(evidence, loss);
    return {
        rule: default_deny_removed_RULE,
        severity: severityOf(evidence, loss),
        ...(survival(evidence, namespace) === 'there'
            ? EXACT
            : assumed((0,sentence/* say */.c) `No manifest says that ${namespace} is still there.`)),
        title: direction === 'ingress' ? 'Default-deny removed for ingress' : 'Default-deny removed for egress',
        message: (0,sentence/* say */.c) `${words_list(policyNames(policies))} isolated ${plain(direction)} for every pod in ${namespace}. ${default_deny_removed_without(evidence, loss)}`,
        fingerprint: fingerprint(default_deny_removed_RULE, [namespace, direction]),
        ...(place && { place }),
        changes: loss.opens,
    };
}
/**
 * Worst where a workload is open, or where none was ever declared, so that whatever runs there is. A namespace that stays
 * when the last workload has left it with its policies has nothing in it that anybody here knows of.
 */
function severityOf(evidence, { namespace, workloads, opens }) {
    if (isEmptied(evidence, namespace))
        return 'medium';
    const isOpen = workloads.length > 0 && opens.length > 0;
    return isOpen || (0,scope/* workloadsIn */.ow)(evidence.head.cluster, namespace).length === 0 ? 'critical' : 'high';
}
function default_deny_removed_without(evidence, loss) {
    const { direction, namespace, workloads, limited } = loss;
    const open = workloads.length;
    const declared = (0,scope/* workloadsIn */.ow)(evidence.head.cluster, namespace).length;
    if (isEmptied(evidence, namespace))
        return (0,sentence/* say */.c) `The workloads declared there went away too, but any other pod ${run(direction, 1)}.`;
    if (limited)
        return (0,sentence/* say */.c) `Without that, ${openedBy(evidence, loss)}.`;
    if (declared === 0)
        return (0,sentence/* say */.c) `Without that, every pod there that no other policy selects ${run(direction, 1)}.`;
    if (open === 0) {
        const safe = plain(declared === 1 ? 'one workload' : `${declared} workloads`);
        return (0,sentence/* say */.c) `Other policies still isolate the ${safe} declared there, but any other pod ${run(direction, 1)}.`;
    }
    return (0,sentence/* say */.c) `Without that, ${share(open, declared)} ${run(direction, open)}: ${words_list(workloads.map(words_nameOf).sort())}.`;
}
function share(open, declared) {
    if (declared === 1)
        return plain('its only workload');
    if (open < declared)
        return plain(`${open} of ${declared} workloads`);
    return plain(declared === 2 ? 'both workloads' : `all ${declared} workloads`);
}

;// CONCATENATED MODULE: ./src/risk/rules/dns-lost.ts









const dns_lost_RULE = 'dns-lost';
/** Workloads that could ask cluster DNS and no longer can: the commonest outage that policies make. */
const dnsLost = (evidence) => evidence.dns.filter(({ kind }) => kind === 'lost').map((change) => dns_lost_finding(evidence, change));
function dns_lost_finding(evidence, change) {
    const ids = change.ends.map(({ id }) => id).sort();
    const isMine = ({ id }) => ids.includes(id);
    const mine = evidence.flows.closed.filter((flows) => mayAskDns(flows) && flows.sources.some(isMine));
    const closed = mine.filter(asksDns);
    const { because, place } = explainDns(change, labelsBehind(mine.map((flows) => narrow(flows, isMine, () => true))));
    return {
        rule: dns_lost_RULE,
        severity: evidence.settings.failOnDnsLoss ? 'high' : 'medium',
        ...sureness(evidence, change),
        title: 'DNS lost',
        message: (0,sentence/* say */.c) `${capitalised(evidence.endWords.head(change.ends))} can no longer ask cluster DNS${because}. ${plain('Names stop resolving there.')}`,
        fingerprint: fingerprint(dns_lost_RULE, ids),
        ...(place && { place }),
        changes: closed.map((flows) => flows.change),
    };
}
function sureness({ head }, { ends }) {
    if ((0,risk_ends/* areUndeclared */.KY)(ends))
        return UNDECLARED;
    if (declaresDns(head))
        return EXACT;
    return assumed((0,sentence/* say */.c) `No manifest declares the pods of cluster DNS; the usual ones are taken for granted.`);
}

;// CONCATENATED MODULE: ./src/risk/rules/dns-opened.ts




/** Cluster DNS can be asked and could not (R15): a flow that every platform has, named for the record, and once. */
const dnsOpened = (evidence) => {
    const { across, within } = evidence.opened;
    const groups = byCause([...across, ...within].filter(asksDns));
    return asOne(groups, () => '', 1).map((group) => flowFinding(evidence, group, {
        rule: 'dns-opened',
        severity: 'info',
        title: 'DNS opened',
        verb: 'can now ask cluster DNS,',
    }));
};

;// CONCATENATED MODULE: ./src/risk/rules/flow-closed.ts
/** Flows that closed: nobody gets in by that, but someone may miss them. */
const flowClosed = () => {
    return { rule: 'flow-closed', severity: 'low', title: 'Flow closed', verb: 'can no longer reach' };
};

;// CONCATENATED MODULE: ./src/risk/rules/flow-moved.ts

/** Flows that closed while another port opened between the same ends: a port that moved on both sides is no outage. */
const flowMoved = (_, { moved }) => moved
    ? {
        rule: 'flow-moved',
        severity: 'info',
        title: 'Flow moved',
        verb: 'can no longer reach',
        more: plain(' Another port between the same ends opened instead.'),
    }
    : undefined;

;// CONCATENATED MODULE: ./src/risk/rules/flow-opened.ts
/**
 * Flows that opened and break no other rule (R11): within a namespace, or between workloads and addresses outside that nobody
 * on the internet has.
 */
const flowOpened = (_, { isNew }) => ({
    rule: 'flow-opened',
    severity: isNew ? 'low' : 'medium',
    title: 'Flow opened',
    verb: 'can now reach',
});

;// CONCATENATED MODULE: ./src/flow/pattern.ts





/**
 * Whether every flow of a rectangle is one of the pattern's: exact inclusion, and never an overlap. Pods that no manifest
 * declares are within a selector if it follows from what their own selectors say.
 */
function holdsFlows(pattern, flows, version) {
    const ports = (0,flow_ports/* portsOf */.a5)(flows.ports);
    const asked = portsOfPattern(pattern);
    return ((0,flow_ports/* size */.Ej)((0,flow_ports/* union */.KC)([...ports, ...asked])) === (0,flow_ports/* size */.Ej)(asked) &&
        flows.sources.every((end) => pattern_holdsEnd(pattern.from, end, version)) &&
        flows.destinations.every((end) => pattern_holdsEnd(pattern.to, end, version)));
}
function portsOfPattern({ ports }) {
    return ports === undefined ? flow_ports/* EVERY_PORT */.Kl : (0,flow_ports/* portsOf */.a5)(ports);
}
function pattern_holdsEnd(pattern, end, version) {
    if (pattern === undefined)
        return true;
    const { clusters } = pattern;
    if (clusters.length > 0 && !clusters.includes(version.state.cluster.name))
        return false;
    switch (pattern.kind) {
        case 'workload':
            return isWorkload(pattern, end);
        case 'addresses':
            return (end.kind === 'addresses' &&
                (0,cluster_ranges/* subtract */.Re)(end.ranges, blocksOf(pattern).map(({ range }) => range)).length === 0);
        case 'pods':
            return end.kind === 'pods' ? holdsPods(pattern, end, version) : holdsWorkload(pattern, end, version);
    }
}
/** Whether an endpoint is the workload, by the name that either version has for it. */
function isWorkload({ namespace, name, workloadKind }, end) {
    if (end.kind !== 'workload')
        return false;
    return [end.base, end.head].some((one) => one?.namespace === namespace &&
        one.name === name &&
        (workloadKind ?? one.kind).toLowerCase() === one.kind.toLowerCase());
}
function holdsWorkload(pattern, end, { side, state }) {
    const workload = end.kind === 'workload' ? end[side] : undefined;
    if (workload === undefined)
        return false;
    return isIn(pattern, workload.namespace, state.cluster) && (0,policy_selector/* matches */.c)(pattern.podSelector, workload.labels);
}
function holdsPods(pattern, end, { state }) {
    const elsewhere = pattern.namespaces.length === 0 || pattern.namespaces.includes('*');
    return (end.names.every((name) => isIn(pattern, name, state.cluster)) &&
        (!end.others || (elsewhere && follows(pattern.namespaceSelector, end.namespaceSelector))) &&
        follows(pattern.podSelector, end.podSelector));
}
/** Whether a namespace is one of the pattern's. */
function isIn({ namespaces, namespaceSelector }, name, cluster) {
    const named = namespaces.length === 0 || namespaces.some((glob) => isLike(glob, name));
    return named && (0,policy_selector/* matches */.c)(namespaceSelector, (0,cluster_namespace/* namespaceIn */.j_)(cluster, name).labels);
}
/** Whether a name is what a glob says, in which `*` stands for any characters. */
function isLike(glob, name) {
    const [first = '', ...rest] = glob.split('*');
    if (rest.length === 0)
        return glob === name;
    const last = rest.pop() ?? '';
    let at = first.length;
    for (const part of rest) {
        const found = name.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return name.startsWith(first) && name.endsWith(last) && at + last.length <= name.length;
}
/** The addresses of a pattern. */
function blocksOf({ cidrs }) {
    return cidrs.flatMap((cidr) => {
        const range = (0,cluster_cidr/* parseCidr */.GN)(cidr)?.range;
        return range === undefined ? [] : [{ range, except: [] }];
    });
}
/** Whether all requirements hold for whatever satisfies a selector. */
function follows(requirements, from) {
    return requirements.every((requirement) => followsOne(requirement, from.filter(({ key }) => key === requirement.key)));
}
/** @param known what a selector asks of the requirement's key */
function followsOne(requirement, known) {
    const { key, operator, values } = requirement;
    if (known.some((one) => one.operator === 'DoesNotExist'))
        return (0,policy_selector/* matches */.c)([requirement], {});
    const [listed] = known.filter((one) => one.operator === 'In');
    if (listed !== undefined) {
        const possible = listed.values.map((value) => ({ [key]: value })).filter((labels) => (0,policy_selector/* matches */.c)(known, labels));
        return possible.every((labels) => (0,policy_selector/* matches */.c)([requirement], labels));
    }
    if (operator === 'Exists')
        return known.some((one) => one.operator === 'Exists');
    const excluded = known.flatMap((one) => (one.operator === 'NotIn' ? one.values : []));
    return operator === 'NotIn' && values.every((value) => excluded.includes(value));
}

// EXTERNAL MODULE: ./src/policy/label-selector.ts
var label_selector = __webpack_require__(3168);
;// CONCATENATED MODULE: ./src/risk/end-pattern.ts







function readEnd({ namespaces, namespaceSelector, podSelector, cidrs, clusters }) {
    return {
        ...(namespaces && { namespaces }),
        ...(namespaceSelector && { namespaceSelector: readSelector(namespaceSelector) }),
        ...(podSelector && { podSelector: readSelector(podSelector) }),
        ...(cidrs && { ranges: blocks(cidrs) }),
        ...(clusters && { clusters }),
    };
}
function readSelector({ matchLabels = {}, matchExpressions = [] }) {
    return (0,label_selector/* requirementsOf */.CG)({
        matchLabels: Object.entries(matchLabels),
        matchExpressions: matchExpressions.map(({ values = [], ...rest }) => ({ ...rest, values })),
    });
}
/**
 * Whether a pattern holds all of an endpoint in a version, as far as manifests can tell: of pods that no manifest declares,
 * what their selectors do not say is not known of them.
 */
function isHeld(pattern, endpoint, side, material) {
    const { namespaces, namespaceSelector = [], podSelector = [], ranges, clusters } = pattern;
    const { cluster } = material[side];
    if (clusters !== undefined && !clusters.includes(cluster.name))
        return false;
    if (endpoint.kind === 'addresses') {
        // What says nothing of addresses means pods: nobody trusts the internet by leaving something out.
        return ranges !== undefined && (0,cluster_ranges/* subtract */.Re)(endpoint.ranges, ranges).length === 0;
    }
    if (ranges !== undefined)
        return false;
    const isNamed = (name) => namespaces === undefined || namespaces.some((glob) => isLike(glob, name));
    const isSelected = (name) => (0,policy_selector/* matches */.c)(namespaceSelector, (0,cluster_namespace/* namespaceIn */.j_)(cluster, name).labels);
    if (endpoint.kind === 'pods') {
        const { names, others } = endpoint;
        if (!names.every(isNamed) || (others && namespaces !== undefined))
            return false;
        const areSelected = !others && names.every(isSelected);
        return ((areSelected || follows(namespaceSelector, endpoint.namespaceSelector)) &&
            follows(podSelector, endpoint.podSelector));
    }
    const workload = endpoint[side] ?? endpoint.head ?? endpoint.base;
    return (workload !== undefined &&
        isNamed(workload.namespace) &&
        isSelected(workload.namespace) &&
        (0,policy_selector/* matches */.c)(podSelector, workload.labels));
}
/**
 * Whether an endpoint is trusted to be what a pattern says. Both versions must have it so, and its namespace must not be one
 * that the change brings: otherwise a change could make its own pods trusted, by a name or a label.
 */
function isTrustedEnd(pattern, endpoint, material) {
    const { base, head } = material;
    const isNew = (name) => head.cluster.namespaces.get(name)?.manifest !== undefined && !base.cluster.namespaces.has(name);
    const asks = pattern.namespaces !== undefined || pattern.namespaceSelector !== undefined;
    if (asks && end_pattern_namesOf(endpoint).some(isNew))
        return false;
    return isHeld(pattern, endpoint, 'base', material) && isHeld(pattern, endpoint, 'head', material);
}
/** Whether a pattern holds some namespace that an endpoint's pods lie in, in either version. Of its pods nothing is asked. */
function holdsNamespaceOf(pattern, endpoint, material) {
    if (endpoint.kind === 'addresses')
        return false;
    const { namespaces, namespaceSelector, clusters } = pattern;
    const asked = {
        ...(namespaces && { namespaces }),
        ...(namespaceSelector && { namespaceSelector }),
        ...(clusters && { clusters }),
    };
    const parts = endpoint.kind === 'workload' || endpoint.names.length === 0
        ? [endpoint]
        : endpoint.names.map((name) => ({ ...endpoint, names: [name], others: false }));
    return parts.some((part) => ['base', 'head'].some((side) => isHeld(asked, part, side, material)));
}
/** The namespaces that the pods of an endpoint lie in, as far as they are known; of addresses none. */
function end_pattern_namesOf(endpoint) {
    if (endpoint.kind === 'pods')
        return endpoint.names;
    const versions = ['base', 'head'].flatMap((side) => (0,risk_ends/* workloadsAmong */.d5)([endpoint], side));
    return versions.map(({ namespace }) => namespace);
}

;// CONCATENATED MODULE: ./src/risk/ingress-path.ts






/** Tells what a closed group took from a workload; undefined where it has another way in left, or none can be told. */
function createLostPath(evidence, group) {
    const closed = group.sources.filter((source) => isController(evidence, source));
    const controllers = (0,once/* lazy */.RZ)(() => evidence.everything.filter((each) => isController(evidence, each)));
    const outside = evidence.everything.filter(risk_ends/* isOutside */._K);
    // What was open to everybody tells nothing of who used it, unless both ends are there to be seen.
    const served = group.causes[0]?.side === 'base';
    const isSeen = closed.some(risk_ends/* isDeclared */.vo);
    const near = (0,scope/* tiersNear */.mc)(evidence.head);
    return ({ head }) => {
        if (head === undefined)
            return undefined;
        const isReached = reachable(evidence, near, head);
        const isCutOff = () => closed.length > 0 && !controllers().some((source) => isReached(source));
        if (served && isCutOff())
            return 'controllers';
        const webhook = group.sources.every(risk_ends/* isInside */.FK) ? [] : commonPorts(group.ports, webhookPorts(head));
        if (webhook.length > 0 && !outside.some((source) => isReached(source, webhook)))
            return 'webhook';
        return isSeen && head.ports.length > 0 && isCutOff() ? 'controllers' : undefined;
    };
}
function isController(evidence, end) {
    return evidence.settings.ingressControllers.some((pattern) => isHeld(pattern, end, 'head', evidence));
}
/** The API server calls webhooks from an address of its own. By convention their port has the name. */
function webhookPorts({ ports }) {
    return ports
        .filter(({ name }) => name?.includes('webhook'))
        .map(({ protocol, port }) => ({ protocol, port, endPort: port }));
}
/** Whether head lets an end reach a workload, on some of the ports or on any. */
function reachable(evidence, near, workload) {
    const destination = (0,decide/* podOf */.FS)(evidence.head.cluster, workload);
    const { ingress } = near(destination.namespace);
    const candidates = candidatePorts(destination, ingress.flatMap((tier) => tier.rules));
    return (endpoint, ports = candidates) => {
        const source = (0,risk_ends/* partyIn */.Qh)(evidence.head, 'head', endpoint);
        if (source === undefined)
            return false;
        return ports.some(({ protocol, port }) => {
            const flow = { source, destination, protocol, port };
            const sends = source.kind === 'outside' || (0,decide/* decide */.LD)(near(source.namespace), 'egress', flow).allowed;
            return sends && (0,decide/* decide */.LD)(near(destination.namespace), 'ingress', flow).allowed;
        });
    };
}
/** Ports that stand for all that a rule may allow: where ranges begin, and what the pod listens on. */
function candidatePorts(pod, rules) {
    const allowed = rules.filter(({ subject }) => (0,decide/* holdsPod */.i0)(subject, pod)).flatMap(({ ports }) => ports.numbered);
    return [...allowed, ...(pod.ports ?? []).map(({ protocol, port }) => ({ protocol, port, endPort: port })), ANY];
}
/** Of a pod that nothing isolates, one port is as good as any. */
const ANY = { protocol: 'TCP', port: 1, endPort: 1 };

;// CONCATENATED MODULE: ./src/risk/rules/ingress-path-lost.ts




/** Workloads that lost their only way in from ingress controllers, or to their webhook: users will notice. */
const ingressPathLost = (evidence, { group }) => {
    const lostPath = createLostPath(evidence, group);
    const lost = group.destinations.filter(risk_ends/* isDeclared */.vo).map((end) => ({ end, path: lostPath(end) }));
    const names = (path) => lost.flatMap((each) => (each.path === path && each.end.head ? words_nameOf(each.end.head) : []));
    const [users, webhooks] = [names('controllers'), names('webhook')];
    if (users.length + webhooks.length === 0)
        return undefined;
    const ofUsers = users.length === 0 ? plain('') : (0,sentence/* say */.c) ` No ingress controller reaches ${words_list(users.sort())} any more.`;
    const ofWebhooks = webhooks.length === 0 ? plain('') : (0,sentence/* say */.c) ` The API server no longer reaches the webhook of ${words_list(webhooks.sort())}.`;
    return {
        rule: 'ingress-path-lost',
        severity: 'medium',
        title: users.length > 0 ? 'Way in lost' : 'Webhook cut off',
        verb: 'can no longer reach',
        more: (0,sentence/* say */.c) `${ofUsers}${ofWebhooks}`,
    };
};

;// CONCATENATED MODULE: ./src/risk/rules/internet-egress.ts


/** A workload reaches public addresses that it could not (R06): a way out for data, and in for instructions. */
const internetEgress = ({ settings }, { destinations, ports, isNew }) => {
    const addresses = publicAddresses(destinations);
    if (addresses.length === 0)
        return undefined;
    const anybody = isAnybody(addresses, settings);
    const ofPorts = ports.every(isHttps) ? 'medium' : 'high';
    const ofWidth = anybody ? ofPorts : lowered(ofPorts);
    return {
        rule: 'internet-egress',
        severity: isNew ? lowered(ofWidth) : ofWidth,
        title: anybody ? 'Internet reachable' : 'Public addresses reachable',
        verb: 'can now reach',
    };
};
/** TCP, or UDP for HTTP/3. */
function isHttps({ protocol, port, endPort }) {
    return protocol !== 'SCTP' && port === 443 && endPort === 443;
}

;// CONCATENATED MODULE: ./src/risk/rules/internet-ingress.ts

/** Public addresses reach a workload that was closed to them (R02). A new workload makes it no better. */
const internetIngress = ({ settings }, { sources }) => {
    const addresses = publicAddresses(sources);
    if (addresses.length === 0)
        return undefined;
    const anybody = isAnybody(addresses, settings);
    return {
        rule: 'internet-ingress',
        severity: anybody ? 'critical' : 'high',
        title: anybody ? 'Open to the internet' : 'Open to public addresses',
        verb: 'can now reach',
    };
};

;// CONCATENATED MODULE: ./src/risk/rules/isolation-gained.ts










const isolation_gained_RULE = 'isolation-gained';
/** Pods of both versions that were open for a direction and are isolated now: praise, and why flows closed. */
const isolationGained = (evidence) => {
    const isBeside = (0,risk_ends/* createBeside */.Pi)([evidence.base, evidence.head]);
    const gained = createGained(evidence);
    const gains = new Map();
    for (const end of evidence.unsettled) {
        const [was, is] = [(0,risk_ends/* podIn */.jG)(evidence.base, 'base', end), (0,risk_ends/* podIn */.jG)(evidence.head, 'head', end)];
        if (was === undefined || is === undefined || isBeside(end))
            continue;
        const namespace = is.namespace.name;
        for (const alike of (0,group_by/* groupBy */.$)(gained(was, is), beforeOf).values()) {
            const directions = alike.map(({ direction }) => direction);
            const by = alike.flatMap((isolation) => isolation.policies);
            const key = JSON.stringify([namespace, directions, policyNames(by), beforeOf(alike[0])]);
            const gain = gains.get(key) ?? { ...alike[0], namespace, directions, policies: by, ends: [] };
            gain.ends.push(end);
            gains.set(key, gain);
        }
    }
    return [...gains.values()].map((gain) => isolation_gained_finding(evidence, gain));
};
/** Finds what isolates a pod in head and had no effect in base. */
function createGained({ base, head }) {
    const [before, after] = [(0,scope/* tiersNear */.mc)(base), (0,scope/* tiersNear */.mc)(head)];
    return (was, is) => ['ingress', 'egress'].flatMap((direction) => {
        const tiers = before(was.namespace);
        const now = effective(after(is.namespace), direction, is);
        if (now.length === 0 || effective(tiers, direction, was).length > 0)
            return [];
        const inName = (0,decide/* isolating */.ZY)(tiers, direction, was);
        const unlocked = inName.length === 0 ? [] : unlocking(tiers, direction, was);
        return [{ direction, policies: now, inName, unlocked }];
    });
}
/** One text for what isolated pods in name only, and what allowed them everything. */
function beforeOf({ inName, unlocked }) {
    return JSON.stringify([policyNames(inName), policyNames(unlocked)]);
}
function isolation_gained_finding(evidence, gain) {
    const { namespace, directions, ends } = gain;
    const ids = ends.map(({ id }) => id).sort();
    const where = isolation_gained_placeOf(evidence, gain);
    return {
        rule: isolation_gained_RULE,
        severity: 'info',
        ...((0,risk_ends/* areUndeclared */.KY)(ends) ? UNDECLARED : EXACT),
        title: 'Isolation gained',
        message: isolation_gained_sentence(evidence, gain),
        fingerprint: fingerprint(isolation_gained_RULE, [namespace, ...directions, ...ids]),
        ...(where && { place: where }),
        changes: [],
    };
}
function isolation_gained_sentence({ head, endWords }, { directions, policies: by, inName, unlocked, ends }) {
    const names = policyNames(by);
    const one = names.length === 1;
    const [who, pods, which] = [policies(names), endWords.head(ends), plain(directions.join(' and '))];
    const now = (0,sentence/* say */.c) `${who} now ${plain(one ? 'isolates' : 'isolate')} ${pods} for ${which}`;
    if (unlocked.length === 0)
        return capitalised((0,sentence/* say */.c) `${now}. Nothing did before.`);
    const before = new Set(policyNames(inName));
    const had = (0,sentence/* say */.c) `${who} isolated ${pods} for ${which} in name only, and now ${plain(one ? 'does' : 'do')} in effect`;
    return capitalised((0,sentence/* say */.c) `${names.every((name) => before.has(name)) ? had : now}: ${locked(head, unlocked, ends)}.`);
}
/** `policy shop/open, which allowed everything, is gone`, or that it no longer allows the pods everything. */
function locked(head, unlocked, ends) {
    const names = policyNames(unlocked);
    const one = names.length === 1;
    const them = plain(ends.length === 1 && ends.every(risk_ends/* isDeclared */.vo) ? 'it' : 'them');
    return unlocked.every(({ policy }) => (0,scope/* counterpart */.UA)(head.cluster, policy) === undefined)
        ? (0,sentence/* say */.c) `${policies(names)}, which allowed everything, ${plain(one ? 'is' : 'are')} gone`
        : (0,sentence/* say */.c) `${policies(names)} no longer ${plain(one ? 'allows' : 'allow')} ${them} everything`;
}
/** Where to look: at what allowed everything, if that was edited, or else at the first policy that isolates. */
function isolation_gained_placeOf({ head, edits }, { policies: by, unlocked }) {
    const edited = unlocked.find(({ policy }) => edits.policies.has(policy));
    const now = edited && (0,scope/* counterpart */.UA)(head.cluster, edited.policy);
    if (edited !== undefined && now === undefined)
        return placed('base', edited.policy, edited.field);
    const first = now ?? by[0]?.policy;
    return first && placed('head', first);
}

;// CONCATENATED MODULE: ./src/risk/rules/isolation-lost.ts









const isolation_lost_RULE = 'isolation-lost';
/**
 * Pods that a policy isolated and none does now, in a namespace that is still there (R01): the policy was deleted, does not
 * list the direction or select them any more, or the pods got other labels or moved to the host network.
 */
const isolationLost = (evidence) => evidence.losses.filter((loss) => loss.of !== 'namespace').map((loss) => isolation_lost_finding(evidence, loss));
function isolation_lost_finding(evidence, loss) {
    const { direction, namespace, workloads } = loss;
    const names = policyNames(loss.policies);
    const place = placeOfLoss(evidence, loss);
    return {
        rule: isolation_lost_RULE,
        severity: severity(evidence, loss),
        ...(workloads.length === 0 ? UNDECLARED : EXACT),
        title: direction === 'ingress' ? 'Isolation lost for ingress' : 'Isolation lost for egress',
        message: workloads.length === 0 ? ofUndeclared(evidence, loss, names) : ofWorkloads(evidence, loss, names),
        fingerprint: fingerprint(isolation_lost_RULE, [
            namespace,
            direction,
            ...[...names].sort(),
            ...workloads.map(({ id }) => id).sort(),
        ]),
        ...(place && { place }),
        changes: loss.opens,
    };
}
/**
 * Pods that no manifest declares may well be there: a chart that is rendered elsewhere makes them, or another repository.
 * Where no workload is declared they are all that there is, and it is worst when the namespace has no isolation left at all.
 * Beside workloads that are, somebody wrote a policy that selects none of those for just these pods. One that did select
 * some leaves nobody open whom anybody knows of: they went away with it, or these pods are the rest of a wider selector.
 */
function severity({ base, head }, { direction, namespace, workloads, opens, policies }) {
    if (workloads.length > 0)
        return opens.length > 0 ? 'critical' : 'medium';
    if (!(0,risk_ends/* isInhabited */.hm)([base, head], namespace)) {
        const near = (0,scope/* tiersNear */.mc)(head)((0,cluster_namespace/* namespaceIn */.j_)(head.cluster, namespace));
        return near[direction].some((tier) => tier.governs.length > 0) ? 'high' : 'critical';
    }
    const forOthers = policies.filter(({ policy }) => !selectsWorkload(base, direction, policy));
    if (forOthers.length === 0)
        return 'low';
    // What selects a workload only now was most likely written for that one, with a wrong label.
    return forOthers.every(({ policy }) => selectsWorkload(head, direction, policy)) ? 'medium' : 'high';
}
function ofUndeclared(evidence, loss, names) {
    const { direction, ends, limited } = loss;
    const open = limited ? openedBy(evidence, loss) : (0,sentence/* say */.c) `what runs there of these ${run(direction, 1)}`;
    const pods = evidence.endWords.head(ends);
    return capitalised((0,sentence/* say */.c) `${policies(names)} isolated ${plain(direction)} for ${pods}. No policy does now: ${open}.`);
}
function ofWorkloads(evidence, loss, names) {
    const { direction, workloads, limited } = loss;
    const pods = words_list(workloads.map(words_nameOf).sort());
    const one = workloads.length === 1;
    const anywhere = () => (0,sentence/* say */.c) `${plain(one ? 'it' : 'they')} ${run(direction, workloads.length)}`;
    const result = (0,sentence/* say */.c) `No policy does now: ${limited ? openedBy(evidence, loss) : anywhere()}.`;
    if (loss_changedPolicies(evidence, loss).length > 0)
        return capitalised((0,sentence/* say */.c) `${policies(names)} isolated ${plain(direction)} for ${pods}. ${result}`);
    const moved = workloads.every(({ hostNetwork }) => hostNetwork);
    const why = moved ? (0,sentence/* say */.c) `${pods} moved to the host network` : (0,sentence/* say */.c) `The labels of ${pods} changed`;
    return (0,sentence/* say */.c) `${why}, out of reach of ${policies(names)}, which isolated ${plain(one ? 'its' : 'their')} ${plain(direction)}. ${result}`;
}

// EXTERNAL MODULE: ./src/flow/port-axis.ts
var port_axis = __webpack_require__(3607);
;// CONCATENATED MODULE: ./src/risk/one-sided.ts








/** Some ports may be enough of a rule that the rules of others cut into very many. */
const MOST_PORTS = 64;
/** Finds of the ports of a rule for two ends those that it opens on its own side only; undefined if there are none. */
function createOneSided(material) {
    const near = { base: (0,scope/* tiersNear */.mc)(material.base), head: (0,scope/* tiersNear */.mc)(material.head) };
    const sideOf = (side, direction, from, to) => {
        const subject = direction === 'egress' ? from : to;
        return judge(near[side](subject.namespace)[direction], direction, from, to);
    };
    return (direction, rule, source, destination) => {
        const [from, to] = [(0,risk_ends/* podIn */.jG)(material.head, 'head', source), (0,risk_ends/* podIn */.jG)(material.head, 'head', destination)];
        if (from === undefined || to === undefined)
            return undefined;
        const own = sideOf('head', direction, from, to);
        const other = sideOf('head', direction === 'ingress' ? 'egress' : 'ingress', from, to);
        const [was, there] = [(0,risk_ends/* podIn */.jG)(material.base, 'base', source), (0,risk_ends/* podIn */.jG)(material.base, 'base', destination)];
        const before = was && there && sideOf('base', direction, was, there);
        const sets = [own, other, before].flatMap((side) => side?.ports ?? []);
        const answers = (0,port_atoms/* atomsOf */.Q)([(0,ports_at/* portsAt */.M)(rule.ports, to), ...sets])
            .filter(({ heldBy }) => heldBy[0] === 0)
            .slice(0, MOST_PORTS)
            .flatMap(({ ports }) => {
            const port = (0,port_axis/* firstOf */.Ku)(ports);
            if (!own.decide(port).allowed || before?.decide(port).allowed)
                return [];
            const said = other.decide(port);
            return said.allowed ? [] : [{ ports, said, by: String(policyNames(said.by)) }];
        });
        const [first] = answers;
        if (first === undefined)
            return undefined;
        const alike = answers.filter(({ by }) => by === first.by);
        return { ports: (0,flow_ports/* rangesOf */.wA)((0,flow_ports/* union */.KC)(alike.flatMap(({ ports }) => ports))), other: first.said };
    };
}
function judge(tiers, direction, source, destination) {
    const [subject, peer] = direction === 'egress' ? [source, destination] : [destination, source];
    const between = tiers.map((tier) => ({
        ...tier,
        rules: tier.rules.filter((rule) => (0,decide/* holdsPod */.i0)(rule.subject, subject) && (0,decide/* holdsParty */.tH)(rule.peer, peer)),
    }));
    return {
        ports: between.flatMap(({ rules }) => rules.map((rule) => (0,ports_at/* portsAt */.M)(rule.ports, destination))),
        decide: (port) => (0,decide/* decide */.LD)({ ingress: between, egress: between }, direction, { source, destination, ...port }),
    };
}

;// CONCATENATED MODULE: ./src/risk/used-rules.ts



/**
 * Tells rules that speak of flows that opened. The causes of a change do not tell, for of very many only the first are kept.
 */
function createUsed(material) {
    const subjects = { ingress: used_rules_subjectsOf(material, 'ingress'), egress: used_rules_subjectsOf(material, 'egress') };
    return (direction, rule) => {
        const { namespaces } = rule.subject;
        const near = 'name' in namespaces ? [subjects[direction].get(namespaces.name)] : subjects[direction].values();
        const isHeld = (end) => {
            const party = (0,risk_ends/* partyIn */.Qh)(material.head, 'head', end);
            return party !== undefined && (0,decide/* holdsParty */.tH)(rule.peer, party);
        };
        const changes = [...near].flatMap((found = []) => found.filter(({ pod }) => (0,decide/* holdsPod */.i0)(rule.subject, pod)));
        return [...new Set(changes.flatMap((subject) => subject.changes))].some((change) => speaksOf(rule, change) && (direction === 'ingress' ? change.sources : change.destinations).some(isHeld));
    };
}
/** Whether a rule allows some ports of a change. Which ones a name stands for differs from pod to pod. */
function speaksOf({ ports }, change) {
    return ports.named.length > 0 || commonPorts(change.ports, ports.numbered).length > 0;
}
function used_rules_subjectsOf(material, direction) {
    const changes = new Map();
    for (const change of material.changes.filter(({ change }) => change === 'opened')) {
        for (const end of direction === 'ingress' ? change.destinations : change.sources) {
            const known = changes.get(end);
            if (known === undefined)
                changes.set(end, [change]);
            else
                known.push(change);
        }
    }
    const found = new Map();
    for (const [end, opened] of changes) {
        const pod = (0,risk_ends/* podIn */.jG)(material.head, 'head', end);
        if (pod === undefined)
            continue;
        const known = found.get(pod.namespace.name) ?? [];
        known.push({ pod, changes: opened });
        found.set(pod.namespace.name, known);
    }
    return found;
}

;// CONCATENATED MODULE: ./src/risk/latent.ts








/** A rule may speak of very many pods, and one pair of them is enough to show what it leaves open. */
const MOST_SUBJECTS = 20;
const MOST_PEERS = 100;
/** One for each new rule by which no flow opened, though its own side did not allow what it allows before. */
function latentRules(material) {
    const unknown = ['ingress', 'egress'].map((direction) => {
        // The rules of other policies are those of base.
        const rules = allowing(material.head, direction).filter(({ from }) => material.edits.policies.has(from.policy));
        const places = new Set(rules.map(placeOfRule));
        const before = allowing(material.base, direction).filter((rule) => places.has(placeOfRule(rule)));
        const known = new Set(before.map(meaningOf));
        const added = rules.filter((rule) => !known.has(meaningOf(rule)));
        // A policy may say one thing twice.
        const key = (rule) => JSON.stringify([(0,objects/* identityOf */.cu)(rule.from.policy), meaningOf(rule)]);
        return { direction, rules: [...new Map(added.map((rule) => [key(rule), rule])).values()] };
    });
    if (unknown.every(({ rules }) => rules.length === 0))
        return [];
    const look = createWitness(material);
    const isUsed = createUsed(material);
    return unknown.flatMap(({ direction, rules }) => rules.flatMap((rule) => {
        const found = look(direction, rule);
        return found === undefined || isUsed(direction, rule) ? [] : found;
    }));
}
function allowing({ tiers }, direction) {
    return tiers[direction].flatMap((tier) => tier.rules).filter(({ action }) => action === 'allow');
}
/** The namespaces of the pods that a rule is for. */
function placeOfRule({ subject: { namespaces } }) {
    return 'name' in namespaces ? namespaces.name : JSON.stringify(namespaces.selector);
}
/** Finds flows that a rule's side allows now and did not before, and that the other side denies. */
function createWitness(material) {
    const members = membersOf(material);
    const oneSided = createOneSided(material);
    return (direction, rule) => {
        const subjects = members(rule.subject).slice(0, MOST_SUBJECTS);
        const peers = (rule.peer.everyone ? members(tier/* EVERY_POD */.Co) : rule.peer.pods.flatMap(members)).slice(0, MOST_PEERS);
        for (const subject of subjects) {
            for (const peer of peers) {
                const [source, destination] = direction === 'ingress' ? [peer, subject] : [subject, peer];
                const found = oneSided(direction, rule, source, destination);
                if (found !== undefined) {
                    return { ...found, rule, meaning: `${direction} ${meaningOf(rule)}`, source, destination };
                }
            }
        }
        return undefined;
    };
}
/** The ends in a set of pods, by namespace first: there may be very many ends, and very many sets. */
function membersOf(material) {
    const isBeside = (0,risk_ends/* createBeside */.Pi)([material.base, material.head]);
    const byNamespace = new Map();
    for (const end of material.everything) {
        const pod = (0,risk_ends/* podIn */.jG)(material.head, 'head', end);
        if (pod === undefined || !(0,risk_ends/* isInside */.FK)(end) || isBeside(end))
            continue;
        const { namespace } = pod;
        const known = byNamespace.get(namespace.name);
        if (known === undefined)
            byNamespace.set(namespace.name, { namespace, ends: [[end, pod]] });
        else
            known.ends.push([end, pod]);
    }
    const all = [...byNamespace.values()];
    const near = ({ namespaces }) => 'name' in namespaces
        ? [byNamespace.get(namespaces.name)].flatMap((found) => found ?? [])
        : all.filter(({ namespace }) => (0,policy_selector/* matches */.c)(namespaces.selector, namespace.labels));
    return (set) => near(set).flatMap(({ ends }) => ends.flatMap(([end, pod]) => ((0,decide/* holdsPod */.i0)(set, pod) ? [end] : [])));
}

;// CONCATENATED MODULE: ./src/risk/rules/latent-opening.ts








const latent_opening_RULE = 'latent-opening';
/** A new rule allows flows on its side, and the other side still denies all of them (R14): half of an opening. */
const latentOpening = (evidence) => latentRules(evidence).map((latent) => latent_opening_finding(evidence, latent));
function latent_opening_finding({ endWords }, { rule, meaning, source, destination, ports, other }) {
    const { policy, field } = rule.from;
    const namespace = (0,objects/* namespaceOf */.N6)(policy);
    const by = policyNames(other.by);
    const still = (0,sentence/* say */.c) `${policies(by)} still ${plain(by.length === 1 ? 'prevents' : 'prevent')} it`;
    const flow = (0,sentence/* say */.c) `${endWords.head([source])} to reach ${endWords.head([destination])} on ${portWords(ports)}`;
    return {
        rule: latent_opening_RULE,
        severity: 'low',
        ...((0,risk_ends/* isDeclared */.vo)(source) && (0,risk_ends/* isDeclared */.vo)(destination) ? EXACT : UNDECLARED),
        title: 'Opened on one side only',
        message: (0,sentence/* say */.c) `Policy ${words_nameOf({ namespace, name: policy.name })} now allows ${flow}, for example, but ${still}.`,
        fingerprint: fingerprint(latent_opening_RULE, [policy.kind, namespace, policy.name, meaning]),
        place: { side: 'head', path: policy.path, ...(0,place/* place */.i)(policy, field) },
        changes: [],
    };
}

;// CONCATENATED MODULE: ./src/risk/rules/metadata-api-reachable.ts











/**
 * A workload reaches the cloud's metadata API and could not (R03, MITRE T1552.005). It is said of lost isolation too: that
 * pods can send traffic anywhere does not tell everybody that the credentials of the node are there to be had.
 */
const metadataApiReachable = (evidence) => {
    const opened = outboundOf(evidence.flows.opened).filter(({ unspoken, ports }) => !unspoken && holdsHttp(ports));
    const parts = evidence.byRule(opened, toOutside).filter(({ ports }) => holdsHttp(ports));
    const found = byCause(parts.flatMap((flows) => toApis(evidence, flows)));
    const idsOf = (is) => new Set(evidence.losses.filter((loss) => is(evidence, loss)).flatMap(({ ends }) => ends.map(({ id }) => id)));
    const [left, nobodys] = [idsOf(leftWithPolicy), idsOf(isSafetyNet)];
    const isLeft = (end) => left.has(end.id) || isGone(evidence, end);
    const living = found.filter(({ sources }) => !sources.every(isLeft));
    const severity = (group) => metadata_api_reachable_severityOf(evidence, group, (end) => isLeft(end) || nobodys.has(end.id));
    return asOne(living, severity).map((group) => flowFinding(evidence, group, {
        rule: 'metadata-api-reachable',
        severity: severity(group),
        title: 'Cloud metadata API reachable',
        verb: 'can now reach',
        more: plain(' There the cloud hands out the credentials of the node.'),
    }));
};
/** Where none of the pods is known to be there, it is as bad as `default-deny-removed` says, and no worse (R12). */
function metadata_api_reachable_severityOf(evidence, { sources, destinations }, isNobodys) {
    if (!sources.every(isNobodys))
        return severityOfApis(destinations, evidence.settings);
    return sources.every((end) => isEmptied(evidence, (0,risk_ends/* namespaceOf */.N6)(end) ?? '')) ? 'medium' : 'high';
}
/** Whether pods went away with their policy, of which `isolation-lost` says all that there is to say. */
function leftWithPolicy(evidence, loss) {
    return loss.of === 'ends' && loss.direction === 'egress' && departed(evidence, loss);
}
/**
 * Whether a namespace lost its safety net for egress and nothing else: other policies still isolate all that is declared
 * there, or it went away. Nobody reaches anything today.
 */
function isSafetyNet({ base, head }, { of, direction, namespace, workloads }) {
    const isKnown = (0,risk_ends/* isInhabited */.hm)([base, head], namespace);
    return of === 'namespace' && direction === 'egress' && workloads.length === 0 && isKnown;
}
function toApis(evidence, flows) {
    const destinations = metadataApis(flows.destinations, evidence.settings);
    if (destinations.length === 0)
        return [];
    const ranges = destinations.flatMap((endpoint) => endpoint.ranges);
    const causes = flows.causes.filter((cause) => letsThrough(ruleOf(evidence, cause), ranges));
    return [{ ...flows, destinations, causes, ports: [HTTP], pairs: flows.sources.length }];
}
/** A rule for other addresses has no part in it, and a policy as a whole has. */
function letsThrough(rule, ranges) {
    if (rule === undefined || rule.peer.everyone)
        return true;
    return ranges.some(({ family, first }) => rule.peer.blocks.some((block) => (0,decide/* holdsAddress */.z_)(block, family, first)));
}

;// CONCATENATED MODULE: ./src/risk/rules/no-default-deny.ts








const no_default_deny_RULE = 'no-default-deny';
/**
 * The first policies of a namespace for a direction, and none of them isolates every pod: the next workload there is open
 * (CIS 5.3.2). A namespace that was like that in base is not told of again.
 */
const noDefaultDeny = (evidence) => {
    const touched = touchedPolicies(evidence);
    const namespaces = new Set(touched.map(({ policy }) => (0,objects/* namespaceOf */.N6)(policy)));
    return [...namespaces].flatMap((namespace) => {
        const lacking = touched_DIRECTIONS.filter((direction) => isFirstWithoutDeny(evidence.base, evidence.head, direction, namespace));
        const policy = touched.find(({ policy }) => (0,objects/* namespaceOf */.N6)(policy) === namespace &&
            lacking.some((direction) => byPolicy(networkTier(evidence.head.tiers[direction]).governs)(policy).length > 0))?.policy;
        return policy === undefined ? [] : [no_default_deny_finding(policy, namespace, lacking)];
    });
};
function isFirstWithoutDeny(base, head, direction, namespace) {
    const [before, after] = [base, head].map((state) => closing(state, direction, namespace));
    const isolatesAll = after.some(({ subject }) => subject.pods.length === 0);
    return before.length === 0 && after.length > 0 && !isolatesAll && !isDeniedByBaseline(head, direction, namespace);
}
/**
 * What policies isolate there, but for those that allow everything again. One that allows it to every pod leaves nothing to the
 * others: the default there is that all is open, and somebody wrote so.
 */
function closing({ tiers }, direction, namespace) {
    const { governs, rules } = networkTier(tiers[direction]);
    const own = governs.filter(({ from }) => (0,objects/* namespaceOf */.N6)(from.policy) === namespace);
    const open = new Set(rules.filter(({ peer, ports }) => peer.everyone && ports === tier/* ALL_PORTS */.TQ).map(({ from }) => from.policy));
    if (own.some(({ subject, from }) => subject.pods.length === 0 && open.has(from.policy)))
        return [];
    return own.filter(({ from }) => !open.has(from.policy));
}
/** A baseline that denies something there may be the default of the whole cluster. */
function isDeniedByBaseline({ tiers, cluster }, direction, namespace) {
    const { labels } = (0,cluster_namespace/* namespaceIn */.j_)(cluster, namespace);
    const isHere = ({ namespaces }) => 'selector' in namespaces && (0,policy_selector/* matches */.c)(namespaces.selector, labels);
    const baseline = tiers[direction].filter(({ id }) => id === 'baseline').flatMap(({ rules }) => rules);
    return baseline.some(({ action, subject }) => action === 'deny' && isHere(subject));
}
function no_default_deny_finding(policy, namespace, directions) {
    const both = plain(directions.join(' and '));
    return note(no_default_deny_RULE, policy, {
        title: 'No default-deny',
        message: (0,sentence/* say */.c) `Namespace ${namespace} now has policies for ${both}, and none of them selects all of its pods: what no policy selects is open for ${both}.`,
        about: directions,
    });
}

;// CONCATENATED MODULE: ./src/risk/nodes.ts




/** Where nodes have their addresses (RFC 1918, RFC 6598, RFC 4193): clusters with public nodes are rare. */
const PRIVATE = blocks(['10.0.0.0/8', '100.64.0.0/10', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7']);
/** By these labels kubeadm and others mark the pods of the control plane. */
const CONTROL_PLANE = [
    ['tier', ['control-plane']],
    ['component', ['etcd', 'kube-apiserver', 'kube-controller-manager', 'kube-scheduler']],
];
/**
 * How sure it is that nodes or the control plane are among some ends: `known` by a Node's address, by the host network or
 * by the labels of the control plane; `possible` by a private address.
 */
function nodesAmong(ends, state) {
    const ranges = (0,risk_ends/* addressesAmong */.hQ)(ends);
    const nodes = state.cluster.nodes.flatMap(({ addresses }) => addresses.flatMap((text) => (0,address/* parseAddress */.or)(text) ?? []));
    if (nodes.some((address) => (0,cluster_ranges/* contains */.gR)(ranges, address)))
        return 'known';
    if (ends.some((end) => runsOnNode(end, state)))
        return 'known';
    return isPrivate(ranges) ? 'possible' : 'none';
}
/** Whether there are private addresses among some. */
function isPrivate(ranges) {
    // What is left after the private addresses are taken off is as much as before only where there were none.
    const count = (some) => some.reduce((sum, { first, last }) => sum + last - first + 1n, 0n);
    return count((0,cluster_ranges/* subtract */.Re)(ranges, PRIVATE)) < count((0,cluster_ranges/* union */.KC)(ranges));
}
function runsOnNode(end, state) {
    const pod = (0,risk_ends/* podIn */.jG)(state, 'head', end);
    if (pod === undefined)
        return false;
    const isControlPlane = ({ labels }) => CONTROL_PLANE.some(([key, values]) => values.includes(labels[key] ?? ''));
    return pod.hostNetwork || ((0,risk_ends/* namespaceOf */.N6)(end) === 'kube-system' && end.kind === 'workload' && isControlPlane(pod));
}
/** Whether some of the ends are pods as anybody runs them: not on the host network, and not of the cluster's own. */
function areOrdinary(ends, state) {
    return ends.some((end) => (0,risk_ends/* isInside */.FK)(end) && (0,risk_ends/* namespaceOf */.N6)(end) !== 'kube-system' && (0,risk_ends/* podIn */.jG)(state, 'head', end)?.hostNetwork === false);
}

;// CONCATENATED MODULE: ./src/risk/rules/node-port-reachable.ts





/**
 * Ordinary pods reach a port of nodes or of the control plane (R04). All ports of a pod hold port 22, and mean nothing by
 * it: it takes a destination that is a node, or may be one, or a rule that names the port. docs/rules says how they go
 * together.
 */
const nodePortReachable = ({ head, settings }, { zone, sources, destinations, ports }) => {
    const opened = commonPorts(ports, settings.nodePorts);
    if (opened.length === 0 || !areOrdinary(sources, head))
        return undefined;
    const nodes = nodesAmong(destinations, head);
    const isNamed = ports.some((range) => isWithin(range, settings.nodePorts));
    const severity = node_port_reachable_severityOf(nodes, isNamed, zone);
    if (severity === undefined)
        return undefined;
    return {
        rule: 'node-port-reachable',
        severity,
        title: 'Port of nodes reachable',
        verb: 'can now reach',
        more: (0,sentence/* say */.c) ` Nodes and the control plane answer on ${portWords(opened)}.`,
        ...(nodes !== 'known' && { confidence: assumed(UNSURE[nodes]) }),
    };
};
const UNSURE = {
    possible: (0,sentence/* say */.c) `No manifest says whether nodes have addresses among these.`,
    none: (0,sentence/* say */.c) `No manifest says whether these pods are of the control plane.`,
};
function node_port_reachable_severityOf(nodes, isNamed, zone) {
    if (nodes === 'known' || (nodes === 'possible' && isNamed))
        return 'critical';
    if (nodes === 'possible')
        return 'high';
    // A pod of one's own may listen on 22 or 2379: it is worth a look only where another team's does.
    return isNamed && zone === 'across' ? 'high' : undefined;
}
/** Whether a rule means these ports, and does not hold them among many others. */
function isWithin({ protocol, port, endPort }, ports) {
    return ports.some((each) => each.protocol === protocol && each.port <= port && endPort <= each.endPort);
}

;// CONCATENATED MODULE: ./src/risk/rules/non-production-to-production.ts



/**
 * Pods that are not production reach pods that are (R09). A namespace that is held by both lists is not production:
 * `non-prod` ends as `prod` does.
 */
const nonProductionToProduction = (evidence, { zone, sources, destinations, isNew }) => {
    if (zone !== 'across')
        return undefined;
    if (!sources.some((end) => isNonProduction(evidence, end)))
        return undefined;
    if (!destinations.some((end) => isProduction(evidence, end)))
        return undefined;
    return {
        rule: 'non-production-to-production',
        severity: isNew ? lowered('high') : 'high',
        title: 'Production reachable from non-production',
        verb: 'can now reach',
        more: plain(' That leads from non-production to production.'),
    };
};
function isNonProduction(evidence, end) {
    return evidence.settings.nonProduction.some((pattern) => holdsNamespaceOf(pattern, end, evidence));
}
function isProduction(evidence, end) {
    const { settings } = evidence;
    const isNamed = settings.production.some((pattern) => holdsNamespaceOf(pattern, end, evidence));
    return isNamed && !isNonProduction(evidence, end);
}

;// CONCATENATED MODULE: ./src/risk/rules/peer-matches-nothing.ts










const peer_matches_nothing_RULE = 'peer-matches-nothing';
/**
 * A peer that holds nobody in the namespaces it can only mean (R13): a wrong label, most likely. Said where it can be known.
 * Of a namespace without declared workloads nothing is, and a selector of namespaces may mean some of another repository.
 */
const peerMatchesNothing = (evidence) => {
    const { base, head } = evidence;
    return touched_DIRECTIONS.flatMap((direction) => {
        const [before, after] = [base, head].map(({ tiers }) => networkTier(tiers[direction]).rules);
        const known = new Set(before.flatMap((rule) => rule.peer.pods.filter((set) => nothing(base, set)).flatMap((set) => partsOf(rule, set))));
        const rulesOf = byPolicy(after);
        return touchedPolicies(evidence).flatMap(({ policy }) => {
            const idle = rulesOf(policy).flatMap((rule) => eachOnce(rule).flatMap((set) => {
                const why = partsOf(rule, set).every((part) => known.has(part)) ? undefined : nothing(head, set);
                return why === undefined ? [] : [{ rule, set, why }];
            }));
            const shown = idle.slice(0, MOST);
            return shown.map((each, i) => peer_matches_nothing_finding(each, i === shown.length - 1 ? idle.length - shown.length : 0));
        });
    });
};
/** Of a policy and direction: a template that went wrong has hundreds, and the first few say it all. */
const MOST = 5;
function eachOnce(rule) {
    return [...new Map(rule.peer.pods.map((set) => [nameOfSet(set), set])).values()];
}
/** What a peer is known by: policies may be renamed, their rules moved, and several peers written as one. */
function partsOf({ from }, set) {
    return partsOfSet(set).map((part) => JSON.stringify([(0,objects/* namespaceOf */.N6)(from.policy), part]));
}
/** Why nobody is in the set; undefined if somebody is, or may be. */
function nothing(state, set) {
    const { namespaces } = set;
    if ('name' in namespaces)
        return nobodyIn(state, [namespaces.name], set);
    const named = namesIn(namespaces.selector);
    return named === undefined ? withoutLabel(state, namespaces.selector) : nobodyIn(state, named, set);
}
/** The names of the namespaces that a selector can only mean. */
function namesIn(selector) {
    return selector.find(({ key, operator }) => key === cluster_namespace/* NAME_LABEL */.nY && operator === 'In')?.values;
}
function nobodyIn(state, namespaces, set) {
    const workloads = namespaces.map((name) => (0,scope/* workloadsIn */.ow)(state.cluster, name));
    if (workloads.some((each) => each.length === 0))
        return undefined;
    if (workloads.flat().some((workload) => (0,decide/* holdsPod */.i0)(set, (0,decide/* podOf */.FS)(state.cluster, workload))))
        return undefined;
    return (0,sentence/* say */.c) `no workload declared in ${words_list(namespaces)} has these labels`;
}
/** A namespace is called by its name through a label that its manifest does not give it. */
function withoutLabel({ cluster }, selector) {
    for (const requirement of selector) {
        const unlabelled = callsByName(requirement, cluster.namespaces);
        if (unlabelled !== undefined) {
            return (0,sentence/* say */.c) `namespace ${unlabelled.name} is declared without the label ${requirement.key}=${unlabelled.name}; the label that every namespace has is ${cluster_namespace/* NAME_LABEL */.nY}`;
        }
    }
    return undefined;
}
function callsByName({ key, operator, values }, namespaces) {
    const [only, ...others] = values;
    if (operator !== 'In' || only === undefined || others.length > 0)
        return undefined;
    const namespace = namespaces.get(only);
    if (namespace?.manifest === undefined)
        return undefined;
    const isTaken = [...namespaces.values()].some(({ labels }) => labels[key] === only);
    return isTaken ? undefined : namespace;
}
/** @param more how many others of the policy there are that are not told */
function peer_matches_nothing_finding({ rule, set, why }, more) {
    const { policy, field } = rule.from;
    const others = more === 0 ? plain('') : plain(` So it is with ${more} more of its peers.`);
    const name = words_nameOf({ namespace: (0,objects/* namespaceOf */.N6)(policy), name: policy.name });
    return note(peer_matches_nothing_RULE, policy, {
        title: 'Peer matches nothing',
        message: (0,sentence/* say */.c) `The peer ${wordsOf(set)} in ${(0,objects/* fieldName */.w5)(field)} of policy ${name} matches nothing: ${why}.${others}`,
        field,
        assumes: (0,sentence/* say */.c) `Pods that no manifest declares may carry the labels, and something else may label the namespace.`,
        about: [(0,objects/* fieldName */.w5)(field), nameOfSet(set)],
    });
}
function wordsOf({ namespaces, pods }) {
    const parts = ['name' in namespaces ? [] : namespaces.selector, pods].map(flow_unseen/* words */.a).filter((text) => text !== '');
    return parts.join(' / ') || 'of every pod';
}

;// CONCATENATED MODULE: ./src/risk/rules/policy-name.ts





const policy_name_RULE = 'policy-name';
/** A new policy whose name is not as the configuration wants names to be. One that base has keeps the name it has. */
const policyName = (evidence) => {
    const { policyNames } = evidence;
    if (policyNames === undefined)
        return [];
    // The configuration's schema admits no pattern that could take long on a name of 253 characters.
    const pattern = new RegExp(policyNames, 'u');
    return touchedPolicies(evidence)
        .filter(({ policy, before }) => before === undefined && !pattern.test(policy.name))
        .map(({ policy }) => {
        const name = words_nameOf({ namespace: (0,objects/* namespaceOf */.N6)(policy), name: policy.name });
        return note(policy_name_RULE, policy, {
            title: 'Name of a policy',
            message: (0,sentence/* say */.c) `The name of policy ${name} does not match the pattern ${policyNames} of the configuration.`,
            field: ['metadata', 'name'],
        });
    });
};

;// CONCATENATED MODULE: ./src/risk/rules/policy-redundant.ts









const policy_redundant_RULE = 'policy-redundant';
/** Each is a comparison of its own, so where more policies than this may be redundant it is not asked. */
const MOST_POLICIES = 5;
/** Where more policies are touched than this, they came together, and nobody edits one of them. */
const MOST_TOUCHED = 200;
/**
 * A policy without which every flow would be as it is: others isolate the same pods and allow all that it allows. Proved by
 * taking it out. Not said of one that allows nothing, which is a safety net; nor where it was so in base, or a policy of the
 * namespace is gone, so that a policy may only have been renamed or divided.
 */
const policyRedundant = (evidence) => {
    const { base, head } = evidence;
    const touched = touchedPolicies(evidence);
    if (touched.length > MOST_TOUCHED)
        return [];
    const candidates = touched.filter((each) => isCandidate(evidence, each));
    if (candidates.length > MOST_POLICIES)
        return [];
    return candidates
        .filter(({ policy, before }) => isRedundant(head, policy) && (before === undefined || !isRedundant(base, before)))
        .map(({ policy }) => {
        const name = words_nameOf({ namespace: (0,objects/* namespaceOf */.N6)(policy), name: policy.name });
        return note(policy_redundant_RULE, policy, {
            title: 'Policy changes nothing',
            message: (0,sentence/* say */.c) `Without policy ${name} every flow would be as it is: other policies isolate the same pods and allow all that it allows.`,
            field: [],
        });
    });
};
/** What is quick to see: it allows something, and for each direction that it isolates others do so in its namespace. */
function isCandidate(evidence, { policy }) {
    const { base, head } = evidence;
    const namespace = (0,objects/* namespaceOf */.N6)(policy);
    const remaining = new Set(head.cluster.policies.map(({ name, namespace }) => `${namespace}/${name}`));
    const isGone = base.cluster.policies.some((other) => (0,objects/* namespaceOf */.N6)(other) === namespace && !remaining.has(`${other.namespace}/${other.name}`));
    if (isGone)
        return false;
    if (selectsNothing(evidence.head, policy) || isNeeded(evidence, policy))
        return false;
    const own = touched_DIRECTIONS.map((direction) => ({
        governs: governsOf(head, direction, policy),
        rules: networkTierNear(head, direction, policy).rules.filter(({ from }) => from.policy === policy),
        all: networkTierNear(head, direction, policy).governs,
    }));
    return (own.some(({ rules }) => rules.length > 0) &&
        own.every(({ governs, all }) => governs.length === 0 || governs.length < all.length));
}
/** The policies that may select pods of a policy's namespace. */
function networkTierNear(state, direction, policy) {
    return networkTier(tiersOf(state, policy)[direction]);
}
function tiersOf(state, policy) {
    return (0,scope/* tiersNear */.mc)(state)((0,cluster_namespace/* namespaceIn */.j_)(state.cluster, (0,objects/* namespaceOf */.N6)(policy)));
}
/** Which pods a policy isolates for a direction; nothing if it speaks of the other one alone. */
function governsOf(state, direction, policy) {
    return networkTierNear(state, direction, policy).governs.filter(({ from }) => from.policy === policy);
}
/** Whether some flow changed because of this policy and no other: that is known already, and most policies are needed. */
function isNeeded({ changes }, { name, namespace }) {
    const isOwn = ({ policy }) => policy.name === name && policy.namespace === namespace;
    return changes.some(({ because }) => ['allows spec.ingress', 'allows spec.egress', 'isolates '].some((start) => {
        const deciding = because.filter(({ side, effect, rule }) => side === 'head' && `${effect} ${rule}`.startsWith(start));
        return deciding.length > 0 && deciding.every(isOwn);
    }));
}
/** Of such a policy there is a finding already, and it says more. */
function selectsNothing(state, policy) {
    const { cluster } = state;
    const workloads = (0,scope/* workloadsIn */.ow)(cluster, (0,objects/* namespaceOf */.N6)(policy));
    const governed = touched_DIRECTIONS.flatMap((direction) => governsOf(state, direction, policy));
    const isSelected = (workload) => governed.some(({ subject }) => (0,decide/* holdsPod */.i0)(subject, (0,decide/* podOf */.FS)(cluster, workload)));
    return workloads.length > 0 && !workloads.some(isSelected);
}
/**
 * Asked of each direction with the other one open: what only the other end of its flows forbids is not redundant. Policies
 * that judge pods of other namespaces judge them the same with it and without it.
 */
function isRedundant(state, policy) {
    return touched_DIRECTIONS.every((direction) => {
        if (governsOf(state, direction, policy).length === 0)
            return true;
        const near = tiersOf(state, policy)[direction];
        const tiers = { ingress: [], egress: [], [direction]: near };
        const alone = { cluster: { ...state.cluster, policies: [policy] }, tiers };
        const { changes, undecided } = compare(policy_redundant_without(alone, policy), alone);
        return changes.length === 0 && undecided.length === 0;
    });
}
function policy_redundant_without({ cluster, tiers }, policy) {
    const isOther = ({ from }) => from.policy !== policy;
    const rest = (all) => all.map((tier) => ({ ...tier, rules: tier.rules.filter(isOther), governs: tier.governs.filter(isOther) }));
    const left = { ingress: rest(tiers.ingress), egress: rest(tiers.egress) };
    return { cluster: { ...cluster, policies: cluster.policies.filter((other) => other !== policy) }, tiers: left };
}

;// CONCATENATED MODULE: ./src/risk/rules/policy-rejected.ts



const policy_rejected_RULE = 'policy-rejected';
/**
 * A policy that the API server will not take, and that base does not have like this (semantics V, T6). The cluster goes on
 * with the policy it had, or with none, whatever the manifest says; the flows are told as they are where it has none, which
 * is what a cluster gets that is set up from head.
 */
const policyRejected = ({ problems }) => {
    const known = new Set(problems.base.filter(isRejection).map(identity));
    return problems.head.filter((problem) => isRejection(problem) && !known.has(identity(problem))).map(policy_rejected_finding);
};
function isRejection({ code }) {
    return code === 'policy-rejected';
}
/** Lines move; what is wrong with which policy stays. */
function identity({ path = '', message }) {
    return JSON.stringify([path, (0,sentence/* write */.M)(message)]);
}
function policy_rejected_finding(problem) {
    const { path, line, message } = problem;
    return {
        rule: policy_rejected_RULE,
        severity: 'high',
        ...EXACT,
        title: 'Policy rejected',
        message: (0,sentence/* say */.c) `${message} A cluster that has an older version keeps that; in this report the rejected one counts for nothing.`,
        fingerprint: fingerprint(policy_rejected_RULE, [identity(problem)]),
        ...(path !== undefined && line !== undefined && { place: { side: 'head', path, line, endLine: line } }),
        changes: [],
    };
}

;// CONCATENATED MODULE: ./src/risk/rules/policy-selects-nothing.ts












const policy_selects_nothing_RULE = 'policy-selects-nothing';
/**
 * A policy that selects no pod of its namespace, and is new or selected one in base (R13): a wrong label, most likely. Said
 * only of namespaces with declared workloads, since a repository of policies alone declares nothing that they could select.
 */
const policySelectsNothing = (evidence) => {
    const { base, head, edits } = evidence;
    // Any other selects in head what it selected in base.
    const isAsked = (policy) => edits.policies.has(policy) || edits.namespaces.has((0,objects/* namespaceOf */.N6)(policy));
    const before = selections(base, isAsked);
    const moves = createMoves(base, head);
    const labels = ({ policy, subject }) => edits.policies.has(policy) ? [] : evidence.endpoints.filter(risk_ends/* isDeclared */.vo).flatMap((end) => moves(subject, end));
    const idle = [...selections(head, isAsked)].filter(([identity, { selects }]) => selects === 'nothing' && (before.get(identity)?.selects ?? 'something') === 'something');
    const wasIdle = createWasIdle(base, new Set(idle.map(([, { policy }]) => (0,objects/* namespaceOf */.N6)(policy))));
    return idle
        .filter(([, { subject }]) => !wasIdle(subject))
        .map(([, selection]) => policy_selects_nothing_finding(selection.policy, labels(selection)));
};
/**
 * Tells subjects that selected nothing in base either, by whatever policy of the namespace: one that was renamed, split or
 * written otherwise is no new one.
 */
function createWasIdle(base, namespaces) {
    const there = selections(base, (policy) => namespaces.has((0,objects/* namespaceOf */.N6)(policy)));
    const parts = [...there.values()].flatMap(({ selects, subject }) => selects === 'something' ? [] : partsOfSet(subject));
    const known = new Set(parts);
    return (subject) => partsOfSet(subject).every((part) => known.has(part));
}
/** What some policies of a version select, by their identity. */
function selections(state, isAsked) {
    const governed = [...state.tiers.ingress, ...state.tiers.egress].flatMap((tier) => tier.governs.filter(({ from }) => isAsked(from.policy)));
    return new Map(governed.map((each) => [
        (0,objects/* identityOf */.cu)(each.from.policy),
        { policy: each.from.policy, subject: each.subject, selects: selects(state, each) },
    ]));
}
function selects({ cluster }, { subject, from }) {
    const pods = (0,scope/* workloadsIn */.ow)(cluster, (0,objects/* namespaceOf */.N6)(from.policy)).map((workload) => (0,decide/* podOf */.FS)(cluster, workload));
    if (pods.length === 0)
        return 'unknown';
    return pods.some((pod) => (0,decide/* holdsPod */.i0)(subject, pod)) ? 'something' : 'nothing';
}
/** @param relabelled the workloads that it selected, where it is they that changed */
function policy_selects_nothing_finding(policy, relabelled) {
    const namespace = (0,objects/* namespaceOf */.N6)(policy);
    const name = words_nameOf({ namespace, name: policy.name });
    const why = relabelled.length === 0 ? plain('') : (0,sentence/* say */.c) `${labelsChanged(relabelled)}, and `;
    return {
        rule: policy_selects_nothing_RULE,
        severity: 'medium',
        ...assumed((0,sentence/* say */.c) `Pods that no manifest declares may have the labels.`),
        title: 'Policy selects nothing',
        message: capitalised((0,sentence/* say */.c) `${why}policy ${name} selects none of the workloads declared in ${namespace}, so it does nothing for them.`),
        fingerprint: fingerprint(policy_selects_nothing_RULE, [policy.kind, namespace, policy.name]),
        place: placeOf({ causes: [], relabelled }) ?? {
            side: 'head',
            path: policy.path,
            ...(0,place/* place */.i)(policy, ['spec', 'podSelector']),
        },
        changes: [],
    };
}

;// CONCATENATED MODULE: ./src/risk/rules/reach-widened.ts











/**
 * A rule speaks of whole namespaces, of all of them or of all ports, where base let the same pods through for less (R08).
 * It does not matter which policy had the narrower rule: one may be replaced by another. Labels of pods beside all
 * namespaces are no bar: whoever may create a pod anywhere can give it those.
 */
const reachWidened = (evidence, opening) => {
    if (opening.zone !== 'across' && opening.zone !== 'within')
        return undefined;
    const causes = opening.causes.filter(({ effect }) => effect === 'allows');
    const ways = causes.map((cause) => widened(evidence, cause, opening));
    if (!ways.some((way) => way !== undefined))
        return undefined;
    return {
        rule: 'reach-widened',
        severity: opening.isNew ? lowered('high') : 'high',
        title: 'Rule widened',
        verb: 'can now reach',
        // What a dash did is told where it is found.
        more: causes.some((cause) => splitsPeer(evidence, cause)) ? plain('') : reach_widened_wordsFor(ways),
    };
};
function reach_widened_wordsFor(ways) {
    if (ways.includes('ports'))
        return plain(' Base did not open all ports.');
    const from = ways.find((way) => typeof way === 'object');
    if (from === undefined)
        return plain(' Base let fewer pods through.');
    const less = 'name' in from ? (0,sentence/* say */.c) `of the namespace ${from.name}` : (0,sentence/* say */.c) `of namespaces with ${(0,flow_unseen/* words */.a)(from.selector)}`;
    return (0,sentence/* say */.c) ` The rule spoke ${less}, and is for all namespaces now.`;
}
function widened(evidence, cause, opening) {
    const now = ruleOf(evidence, cause);
    if (now === undefined)
        return undefined;
    const before = evidence.base.tiers[isIngress(cause) ? 'ingress' : 'egress']
        .flatMap((tier) => tier.rules)
        .filter(({ action, subject }) => action === 'allow' && mayShare(subject, now.subject));
    if (before.some((rule) => hasMorePorts(now, rule)))
        return 'ports';
    const others = isIngress(cause) ? opening.sources : opening.destinations;
    const reached = now.peer.pods.filter((set) => others.some((end) => holdsEnd(evidence, cause, set, end)));
    const alike = before.filter(({ subject }) => isSame(now.subject, subject)).flatMap(({ peer }) => peer.pods);
    const spread = alike.find((old) => reached.some((set) => isSpread(set, old)));
    if (spread !== undefined)
        return spread.namespaces;
    const hasMorePods = (rule) => (isSame(now.subject, rule.subject) &&
        (isFreed(now, rule) || reached.some((set) => rule.peer.pods.some((old) => isWider(set, old))))) ||
        (isWider(now.subject, rule.subject) && sharesPeer(now, rule));
    return before.some(hasMorePods) ? 'pods' : undefined;
}
function hasMorePorts(now, before) {
    return (isSame(now.subject, before.subject) &&
        sharesPeer(now, before) &&
        isEveryTcpPort(now.ports.numbered) &&
        !isEveryTcpPort(before.ports.numbered));
}
/** Whether a rule for certain pods is one for everybody now. */
function isFreed(now, before) {
    return now.peer.everyone && before.peer.pods.length > 0;
}
/** Sets of two namespaces have nothing in common; to compare more takes time. */
function mayShare({ namespaces }, { namespaces: others }) {
    return !('name' in namespaces && 'name' in others) || namespaces.name === others.name;
}
function sharesPeer(now, before) {
    return ((now.peer.everyone && before.peer.everyone) ||
        now.peer.pods.some((set) => before.peer.pods.some((old) => isSame(set, old) || isWider(set, old))));
}
/** Whether a set is of whole namespaces, or of all of them, and the other a part of it. */
function isWider(set, other) {
    if (isSpread(set, other))
        return true;
    if (set.pods.length > 0 || isSame(set, other))
        return false;
    return isEverywhere(set) || nameOfSet({ ...set, pods: [] }) === nameOfSet({ ...other, pods: [] });
}
/** Whether a set is of pods in all namespaces, and the other of such pods in some. */
function isSpread(set, other) {
    const asked = new Set(other.pods.map((requirement) => (0,policy_selector/* canonical */.$)([requirement])));
    return isEverywhere(set) && !isEverywhere(other) && set.pods.every((each) => asked.has((0,policy_selector/* canonical */.$)([each])));
}
function isEverywhere({ namespaces }) {
    return 'selector' in namespaces && namespaces.selector.length === 0;
}
function isSame(set, other) {
    return nameOfSet(set) === nameOfSet(other);
}

;// CONCATENATED MODULE: ./src/risk/rules/trusted-flow-opened.ts




/** Flows that the platform has by right, such as scraping (R15): expected, and named for the record. */
const trustedFlowOpened = (evidence, opening) => {
    const known = evidence.settings.trusted.find((flow) => isTrusted(evidence, flow, opening));
    if (known === undefined)
        return undefined;
    return {
        rule: 'trusted-flow-opened',
        severity: opening.isNew ? lowered('low') : 'low',
        title: 'Known platform flow opened',
        verb: 'can now reach',
        more: (0,sentence/* say */.c) ` It is trusted as ${known.name}.`,
    };
};
/** Whether all of the flows are meant. Where no port is named, none of those is that would be a risk by itself. */
function isTrusted(evidence, { from, to, ports }, opening) {
    const risky = (opened) => isEveryTcpPort(opened) ||
        commonPorts(opened, [...evidence.settings.dataStorePorts, ...evidence.settings.nodePorts]).length > 0;
    const isMeant = ports === undefined ? !risky(opening.ports) : holdsPorts(ports, opening.ports);
    return (isMeant &&
        opening.sources.every((end) => isTrustedEnd(from, end, evidence)) &&
        opening.destinations.every((end) => isTrustedEnd(to, end, evidence)));
}

;// CONCATENATED MODULE: ./src/risk/custom.ts





/**
 * What a version does with most of its namespaces: undefined if it does not isolate more than half of them. A namespace on
 * the host network alone is not counted, for no policy governs it.
 */
function customOf({ cluster, tiers }, direction) {
    const near = (0,scope/* tiersNear */.mc)({ cluster, tiers });
    const verdicts = [...cluster.residents.values()].flatMap((workloads) => {
        const pods = workloads.map((workload) => (0,decide/* podOf */.FS)(cluster, workload)).filter(({ hostNetwork }) => !hostNetwork);
        if (pods.length === 0)
            return [];
        return [pods.every((pod) => effective(near(pod.namespace), direction, pod).length > 0)];
    });
    const isolated = verdicts.filter((isIsolated) => isIsolated).length;
    return isolated * 2 > verdicts.length ? { direction, namespaces: verdicts.length, isolated } : undefined;
}
/** ` In base 3 of 4 namespaces isolate all of their workloads for ingress.` */
function customWords({ direction, namespaces, isolated }) {
    const [who, verb] = namespaces === 1
        ? ['the only namespace with workloads', 'isolates']
        : [`${isolated} of ${namespaces} namespaces with workloads`, 'isolate'];
    return (0,sentence/* say */.c) ` In base ${plain(who)} ${plain(verb)} all of them for ${plain(direction)}.`;
}

;// CONCATENATED MODULE: ./src/risk/rules/workload-not-isolated.ts











const workload_not_isolated_RULE = 'workload-not-isolated';
/**
 * A new workload that no policy isolates (R11). In a namespace that has policies it was most likely forgotten, and so it was
 * in a new namespace of a repository that isolates most of its others. Anywhere else it is like everything there, and is
 * named for the record only. So is a new namespace without workloads.
 */
const workloadNotIsolated = (evidence) => newAndOpen(evidence).flatMap((open) => {
    const changes = unspokenOf(evidence, open);
    return open.ends.some(risk_ends/* isDeclared */.vo) || changes.length > 0 ? workload_not_isolated_finding(evidence, open, changes) : [];
});
function newAndOpen({ base, head, endpoints, losses }) {
    const near = (0,scope/* tiersNear */.mc)(head);
    const told = freed(losses);
    const groups = new Map();
    for (const end of endpoints.filter(risk_ends/* isInside */.FK)) {
        const pod = (0,risk_ends/* podIn */.jG)(head, 'head', end);
        if (pod === undefined || (0,risk_ends/* podIn */.jG)(base, 'base', end) !== undefined)
            continue;
        const namespace = pod.namespace.name;
        const directions = ['ingress', 'egress'].filter((d) => (0,decide/* isolating */.ZY)(near(pod.namespace), d, pod).length === 0 && !told[d].has(end.id));
        if (directions.length === 0)
            continue;
        const key = `${directions} ${namespace}`;
        const group = groups.get(key) ?? { namespace, directions, ends: [] };
        group.ends.push(end);
        groups.set(key, group);
    }
    return [...groups.values()];
}
/** The flows of new pods that nothing speaks of, by index. */
function unspokenOf({ flows }, { ends }) {
    const ids = new Set(ends.map(({ id }) => id));
    const mine = flows.opened.filter(({ unspoken, sources, destinations }) => unspoken && [...sources, ...destinations].some(({ id }) => ids.has(id)));
    return mine.map(({ change }) => change);
}
function workload_not_isolated_finding({ base, head }, { namespace, directions, ends }, changes) {
    const near = (0,scope/* tiersNear */.mc)(head)((0,cluster_namespace/* namespaceIn */.j_)(head.cluster, namespace));
    const hasPolicies = directions.some((d) => near[d].some((tier) => tier.governs.length > 0));
    const workloads = (0,risk_ends/* workloadsAmong */.d5)(ends, 'head');
    const first = workloads[0]?.manifest ?? head.cluster.namespaces.get(namespace)?.manifest;
    const isFirst = workloads.length > 0 && (0,scope/* workloadsIn */.ow)(base.cluster, namespace).length === 0;
    // Without a flow a baseline denies them all, as it does of pods that nothing isolates.
    const custom = isFirst && changes.length > 0 ? directions.flatMap((d) => customOf(base, d) ?? [])[0] : undefined;
    const who = workloads.length > 0 ? words_list(workloads.map(words_nameOf).sort()) : plain('pods');
    return {
        rule: workload_not_isolated_RULE,
        severity: (hasPolicies && workloads.length > 0) || custom !== undefined ? 'medium' : 'info',
        ...(workloads.length > 0 ? EXACT : UNDECLARED),
        title: workloads.length > 0 ? 'New workload not isolated' : 'New namespace not isolated',
        message: (0,sentence/* say */.c) `No policy isolates ${who}, new in ${namespace}, for ${plain(directions.join(' or '))}.${custom === undefined ? plain('') : customWords(custom)}`,
        fingerprint: fingerprint(workload_not_isolated_RULE, [namespace, ...directions, ...workloads.map(({ id }) => id).sort()]),
        ...(first && { place: placed('head', first) }),
        changes,
    };
}

;// CONCATENATED MODULE: ./src/risk/assess.ts

































const RULES = [
    defaultDenyRemoved,
    isolationLost,
    metadataApiReachable,
    openedFlows([
        internetIngress,
        internetEgress,
        nodePortReachable,
        dataStoreReachable,
        nonProductionToProduction,
        reachWidened,
        crossNamespaceOpened,
    ], { trusted: trustedFlowOpened, otherwise: flowOpened }),
    policyRejected,
    workloadNotIsolated,
    dnsLost,
    policySelectsNothing,
    closedFlows([ingressPathLost, flowMoved], flowClosed),
    removed,
    dnsOpened,
    isolationGained,
    latentOpening,
    peerMatchesNothing,
    dashSuspected,
    noDefaultDeny,
    policyRedundant,
    policyName,
];
/** All that a reviewer must judge in a comparison: most severe first, then by file, rule and line. */
function assess(material) {
    const evidence = gather(material);
    const byLine = (a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0);
    return RULES.flatMap((rule) => rule(evidence))
        .sort((a, b) => (0,rule_facts/* rankOf */.I)(a.rule) - (0,rule_facts/* rankOf */.I)(b.rule) || byLine(a, b))
        .sort(assess_byWeight);
}
/** The most severe first, then by file. */
function assess_byWeight(a, b) {
    return (risk_finding/* SEVERITIES */.o.indexOf(a.severity) - risk_finding/* SEVERITIES */.o.indexOf(b.severity) || assess_compare(a.place?.path ?? '', b.place?.path ?? ''));
}
function assess_compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./src/risk/acceptance.ts

/** Those who may accept a finding of a severity; undefined if everybody may. */
function acceptors(reserved, severity) {
    const lists = reserved;
    // A list is good for worse findings too, unless those have their own.
    const fromHere = risk_finding/* SEVERITIES */.o.slice(risk_finding/* SEVERITIES */.o.indexOf(severity));
    return fromHere.map((each) => lists[each]).find((list) => list !== undefined);
}
/** Whether a name is one of a list, however its letters are and whether or not it has an `@`. */
function acceptance_isAmong(name, list) {
    const plain = (text) => text.trim().replace(/^@/, '').toLowerCase();
    return list.some((one) => plain(one) === plain(name));
}

;// CONCATENATED MODULE: ./src/risk/declared.ts



/** The annotation of a policy by which its author says yes to what it does. */
const ANNOTATION = 'network-policy-diff/accept';
/** Enough for a reason and a ticket, in characters. */
const LONGEST = 200;
/**
 * The findings with what the policies that make them say of themselves. Head's annotation is the change's own word: it is
 * shown with every finding, accepts those of medium and below, and none that is reserved.
 */
function withDeclared(findings, clusters, reserved) {
    return findings.map((finding) => {
        const reason = clusters
            .filter(({ name }) => finding.clusters.includes(name))
            .map((states) => declared(finding, states))
            .find((text) => text !== undefined);
        if (reason === undefined)
            return finding;
        const mild = risk_finding/* SEVERITIES */.o.indexOf(finding.severity) >= risk_finding/* SEVERITIES */.o.indexOf('medium');
        if (finding.waived !== undefined || !mild || acceptors(reserved, finding.severity) !== undefined) {
            return { ...finding, declared: reason };
        }
        return { ...finding, declared: reason, waived: { by: 'annotation', reason } };
    });
}
/** What head's policy says, of which the finding's place is a part in head or was one in base. */
function declared({ place }, { base, head }) {
    if (place === undefined)
        return undefined;
    const isThere = ({ path, line, endLine }) => path === place.path && line <= place.line && place.line <= endLine;
    const policy = (place.side === 'head' ? head : base).cluster.policies.find(isThere);
    if (policy === undefined)
        return undefined;
    const now = head.cluster.policies.find((each) => (0,objects/* identityOf */.cu)(each) === (0,objects/* identityOf */.cu)(policy));
    return now && annotation(now);
}
function annotation({ body }) {
    const metadata = Object(body['metadata']);
    const value = Object(metadata['annotations'])[ANNOTATION];
    const text = typeof value === 'string' ? value.trim() : '';
    if (text === '')
        return undefined;
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

// EXTERNAL MODULE: ./src/config/config-place.ts
var config_place = __webpack_require__(4452);
;// CONCATENATED MODULE: ./src/risk/waivers.ts





/** The findings with those accepted that a waiver fits, and what is to be said of the waivers that do not work. */
function waive(question) {
    const { findings, changes, waivers, reserved, today, config } = question;
    const where = (0,config_place/* ofFile */.m)(config);
    const used = new Set();
    const problems = [];
    const tell = (severity, code, { line }, message) => {
        const place = config.path === undefined ? {} : { path: config.path, line };
        problems.push({ severity, code, message, hidesFlows: false, ...place });
    };
    const judged = findings.map((finding) => {
        const near = waivers.filter((waiver) => isAbout(waiver, finding));
        const fitting = near.filter((waiver) => holds(waiver, finding, changes));
        for (const waiver of fitting)
            used.add(waiver);
        const may = acceptors(reserved, finding.severity);
        const allowed = fitting.filter(({ owner }) => may === undefined || acceptance_isAmong(owner, may));
        const valid = allowed.find(({ expires }) => today <= expires);
        if (valid !== undefined) {
            const { owner, reason, expires } = valid;
            return { ...finding, waived: { by: 'waiver', owner, reason, expires } };
        }
        for (const waiver of near.filter((one) => names(one) && !fitting.includes(one))) {
            used.add(waiver);
            const { line, owner } = waiver;
            const why = finding.changes.length === 0
                ? (0,sentence/* say */.c) `it has no flows that open or close, and the waiver is for some. Name it by its rule or its fingerprint, without from, to and ports`
                : (0,sentence/* say */.c) `not all of its flows are among those of the waiver`;
            const message = (0,sentence/* say */.c) `The waiver of ${owner} in line ${line}${where} does not accept the finding ${finding.rule}: ${why}.`;
            tell('note', 'waiver-too-narrow', waiver, message);
        }
        for (const waiver of waivers.filter((one) => isOfAnother(one, finding) && holds(one, finding, changes))) {
            used.add(waiver);
            const { line, owner, rule = '' } = waiver;
            const message = (0,sentence/* say */.c) `The waiver of ${owner} in line ${line}${where} does not accept the finding ${finding.rule}, which breaks ${rule} too: a waiver names the rule that speaks for the finding, ${finding.rule}.`;
            tell('note', 'waiver-of-another-rule', waiver, message);
        }
        for (const waiver of fitting) {
            const { line, owner, expires } = waiver;
            const message = allowed.includes(waiver)
                ? (0,sentence/* say */.c) `The waiver of ${owner} in line ${line}${where} expired on ${expires}: it no longer accepts the finding ${finding.rule}.`
                : (0,sentence/* say */.c) `The waiver of ${owner} in line ${line}${where} does not accept the finding ${finding.rule}: one of this severity is for ${words_list(may ?? [])}.`;
            tell('warning', allowed.includes(waiver) ? 'waiver-expired' : 'waiver-not-allowed', waiver, message);
        }
        return finding;
    });
    const idle = waivers.filter((each) => !used.has(each));
    const expired = idle.filter(({ expires }) => expires < today);
    const unused = idle.filter(({ expires }) => expires >= today);
    // One note for all, because most waivers have nothing to do with most changes.
    for (const [code, those, what] of [
        ['waiver-expired', expired, (0,sentence/* say */.c) `Waivers${where} that have expired and can go: ${waivers_linesOf(expired)}.`],
        ['waiver-unused', unused, (0,sentence/* say */.c) `Waivers${where} that accept nothing in this change: ${waivers_linesOf(unused)}.`],
    ]) {
        const [first] = those;
        if (first !== undefined)
            tell('note', code, first, what);
    }
    return { findings: judged, problems };
}
/** `line 4 and line 9`. */
function waivers_linesOf(waivers) {
    return enumerate(waivers.map(({ line }) => (0,sentence/* say */.c) `line ${line}`));
}
/** Whether a waiver names a rule of which a finding says that it is broken as well. */
function isOfAnother({ rule, ...waiver }, finding) {
    const isOfOthers = rule !== undefined && finding.also?.includes(rule) === true;
    return isOfOthers && isAbout({ ...waiver, rule: finding.rule }, finding);
}
/** Whether a waiver is about a finding, whatever the flows are. */
function isAbout(waiver, finding) {
    const { rule = finding.rule, fingerprint = finding.fingerprint, clusters } = waiver;
    if (rule !== finding.rule || fingerprint !== finding.fingerprint)
        return false;
    return clusters.length === 0 || finding.clusters.every((name) => clusters.includes(name));
}
/** Whether a waiver says which finding it is for, and not only which flows. */
function names({ rule, fingerprint }) {
    return rule !== undefined || fingerprint !== undefined;
}
/** Whether all flows of a finding are among those of a waiver. A finding without flows is not one of a pattern of flows. */
function holds({ flows }, finding, changes) {
    if (flows === undefined)
        return true;
    const found = finding.changes.flatMap((index) => changes[index] ?? []);
    return (found.length > 0 &&
        found.every(({ change, base, head }) => {
            const version = change.change === 'opened'
                ? { side: 'head', state: head }
                : { side: 'base', state: base };
            return holdsFlows(flows, change, version);
        }));
}

;// CONCATENATED MODULE: ./src/risk/accept.ts



/** The findings with those accepted that somebody said yes to, in base's configuration or in head's policies. */
function accept(question) {
    const { findings, problems } = waive(question);
    return { findings: inOrder(withDeclared(findings, question.clusters, question.reserved)), problems };
}
/** Those that nobody accepted come first, and then the most severe. */
function inOrder(findings) {
    const isAccepted = ({ waived }) => Number(waived !== undefined);
    return [...findings].sort((a, b) => isAccepted(a) - isAccepted(b) || assess_byWeight(a, b));
}

;// CONCATENATED MODULE: ./src/flow/ends.ts



const ANYBODY = { subjects: [tier/* EVERY_POD */.Co], peers: tier/* EVERYONE */.CA, isMeant: () => true };
/**
 * The ends that a pattern names in some versions of a cluster; undefined is everyone. A glob stands for the namespaces
 * that any of the versions knows.
 */
function endsOf(pattern, clusters) {
    switch (pattern?.kind) {
        case undefined:
            return ANYBODY;
        case 'addresses':
            return { subjects: [], peers: peersOf([], blocksOf(pattern)), isMeant: ({ kind }) => kind === 'addresses' };
        case 'pods':
            return of(podSets(pattern, clusters), ({ kind }) => kind !== 'addresses');
        case 'workload': {
            const { namespace } = pattern;
            const workloads = clusters.flatMap(({ workloads }) => [...workloads.values()]);
            const meant = workloads.filter((one) => isWorkload(pattern, { kind: 'workload', id: one.id, head: one }));
            const sets = meant.map(({ labels }) => ({
                namespaces: { name: namespace },
                pods: Object.entries(labels).map(is),
            }));
            return of(sets, (endpoint) => isWorkload(pattern, endpoint));
        }
    }
}
function of(subjects, isMeant) {
    return { subjects, peers: peersOf(subjects, []), isMeant };
}
function peersOf(pods, blocks) {
    return { everyone: false, pods, blocks };
}
function is([key, value]) {
    return { key, operator: 'In', values: [value] };
}
function podSets({ namespaces, namespaceSelector, podSelector }, clusters) {
    if (namespaces.length === 0 || namespaces.includes('*')) {
        return [{ namespaces: { selector: namespaceSelector }, pods: podSelector }];
    }
    const known = new Set(clusters.flatMap((cluster) => [...cluster.namespaces.keys()]));
    const names = new Set(namespaces.flatMap((glob) => (glob.includes('*') ? [...known].filter((name) => isLike(glob, name)) : [glob])));
    const inAll = (name) => clusters.every((cluster) => cluster.namespaces.has(name));
    // The engine knows a namespace that a version has not by its label, as it does those that policies select.
    const others = namespaceSelector.length > 0 ? [...names] : [...names].filter((name) => !inAll(name));
    const named = { key: cluster_namespace/* NAME_LABEL */.nY, operator: 'In', values: others };
    return [
        ...[...names].filter((name) => !others.includes(name)).map((name) => ({ namespaces: { name }, pods: podSelector })),
        ...(others.length === 0 ? [] : [{ namespaces: { selector: [named, ...namespaceSelector] }, pods: podSelector }]),
    ];
}

;// CONCATENATED MODULE: ./src/flow/parting.ts


/**
 * Parts endpoints of head alone by what they were in base. Pods that no manifest declares are divided by their namespaces:
 * nothing else of them can have changed.
 *
 * @param comparison of the two: it knows which workloads have a new name
 */
function createParting({ peers }, base, head, { everything }) {
    const before = new Map(everything.flatMap((end) => (end.kind === 'workload' && end.head && end.base ? [[end.head.id, end.base]] : [])));
    const wasIn = (pod, name) => {
        const was = base.cluster.namespaces.get(name);
        // Of what head alone declares, base has nothing.
        if (was === undefined && head.cluster.namespaces.get(name)?.manifest !== undefined)
            return false;
        return (0,decide/* holdsParty */.tH)(peers, { ...pod, namespace: was ?? { name, labels: { [cluster_namespace/* NAME_LABEL */.nY]: name } } });
    };
    const part = (endpoint) => {
        if (endpoint.kind === 'addresses')
            return { old: endpoint };
        if (endpoint.kind === 'workload') {
            const workload = before.get(endpoint.id);
            const isOld = workload !== undefined && (0,decide/* holdsParty */.tH)(peers, (0,decide/* podOf */.FS)(base.cluster, workload));
            return isOld ? { old: endpoint } : { fresh: endpoint };
        }
        const { names, others, head: pod } = endpoint;
        const fresh = names.filter((name) => pod === undefined || !wasIn(pod, name));
        if (fresh.length === 0)
            return { old: endpoint };
        if (fresh.length === names.length && !others)
            return { fresh: endpoint };
        return parting_divided(endpoint, fresh, head);
    };
    return (endpoints) => {
        const parts = endpoints.map(part);
        return { old: parts.flatMap(({ old }) => old ?? []), fresh: parts.flatMap(({ fresh }) => fresh ?? []) };
    };
}
/** Some namespaces of an endpoint, and the rest of it. In namespaces that no version knows nothing changes. */
function parting_divided(endpoint, fresh, { cluster }) {
    const { id, names, namespaceSelector, head: pod } = endpoint;
    const rest = names.filter((name) => !fresh.includes(name));
    const named = (operator) => ({ key: cluster_namespace/* NAME_LABEL */.nY, operator, values: fresh });
    const inOneOf = (some) => {
        const namespace = some.map((name) => cluster.namespaces.get(name)).find((each) => each !== undefined);
        return pod === undefined ? {} : { head: namespace === undefined ? pod : { ...pod, namespace } };
    };
    const both = { ...endpoint, id: `${id} in ${fresh.join()}`, names: fresh, others: false, ...inOneOf(fresh) };
    const { base: _, ...now } = both;
    return {
        fresh: { ...now, namespaceSelector: [...namespaceSelector, named('In')] },
        old: {
            ...endpoint,
            id: `${id} not in ${fresh.join()}`,
            names: rest,
            namespaceSelector: [...namespaceSelector, named('NotIn')],
            ...(rest.length === 0 ? {} : inOneOf(rest)),
        },
    };
}

;// CONCATENATED MODULE: ./src/policy/apart.ts

/**
 * Whether no pod can be in both sets. False where that is not certain.
 *
 * @param labelsOf the labels of a namespace, by its name
 */
function areApart(a, b, labelsOf) {
    return namespacesApart(a.namespaces, b.namespaces, labelsOf) || selectorsApart(a.pods, b.pods);
}
function namespacesApart(a, b, labelsOf) {
    if ('name' in a)
        return 'name' in b ? a.name !== b.name : !(0,policy_selector/* matches */.c)(b.selector, labelsOf(a.name));
    return 'name' in b ? namespacesApart(b, a, labelsOf) : selectorsApart(a.selector, b.selector);
}
/** Whether two requirements on one key contradict each other: then no labels satisfy both selectors. */
function selectorsApart(a, b) {
    return a.some((one) => b.some((other) => one.key === other.key && contradict(one, other)));
}
function contradict(a, b) {
    switch (a.operator) {
        case 'In':
            switch (b.operator) {
                case 'In':
                    return !a.values.some((value) => b.values.includes(value));
                case 'NotIn':
                    return a.values.every((value) => b.values.includes(value));
                case 'DoesNotExist':
                    return true;
                case 'Exists':
                    return false;
            }
            break;
        case 'Exists':
            return b.operator === 'DoesNotExist';
        case 'NotIn':
            return b.operator === 'In' && contradict(b, a);
        case 'DoesNotExist':
            return b.operator === 'In' || b.operator === 'Exists';
    }
}

;// CONCATENATED MODULE: ./src/flow/screen.ts



/**
 * The kind of the policies of a screen: no such kind exists. They are what tells the engine which lines two states that
 * differ in a screen alone may differ on.
 */
const SCREEN = 'Screen';
const screen_CLOSED = policyOf('closed', 'deny');
/**
 * A state behind a screen: a tier before all others that passes the flows that are asked about on, and denies every other.
 * What is open is exactly what is asked about and the state allows; with `allow` it is all that is asked about; without
 * flows it is nothing. Flows in which no end has a say are open behind every screen.
 */
function screened(state, asked, action = 'pass') {
    const opening = policyOf('asked', action);
    const rules = (subjects, peer, ports) => subjects.map((subject) => ({ rank: 0, subject, peer, ports, action, from: { policy: opening, field: [] } }));
    const { from, to, ports = tier/* ALL_PORTS */.TQ } = asked ?? {};
    const front = {
        ingress: from && to ? rules(to.subjects, from.peers, ports) : [],
        egress: from && to ? rules(from.subjects, to.peers, ports) : [],
    };
    // Only what is passed on meets the other tiers.
    const behind = asked !== undefined && action === 'pass' ? tiersFor(asked, state) : NO_TIERS;
    const tiers = (direction) => [screen(front[direction]), ...behind[direction]];
    return {
        cluster: { ...state.cluster, policies: [...state.cluster.policies, screen_CLOSED, ...(asked ? [opening] : [])] },
        tiers: { ingress: tiers('ingress'), egress: tiers('egress') },
    };
}
const NO_TIERS = { ingress: [], egress: [] };
/**
 * The tiers without the rules, the peers and the governed pods that no flow that is asked about can meet: with fewer of
 * them the engine tells fewer kinds of pods apart.
 */
function tiersFor({ from, to }, { cluster, tiers }) {
    const labelsOf = (name) => (0,cluster_namespace/* namespaceIn */.j_)(cluster, name).labels;
    const meet = (sets) => (set) => sets.some((one) => !areApart(one, set, labelsOf));
    const near = (tier, own, far) => {
        const [isOwn, isFar] = [meet(own.subjects), meet(far.peers.pods)];
        const rules = tier.rules.flatMap((rule) => {
            if (!isOwn(rule.subject))
                return [];
            const pods = far.peers.everyone ? rule.peer.pods : rule.peer.pods.filter(isFar);
            const isEmpty = pods.length === 0 && !rule.peer.everyone && rule.peer.blocks.length === 0;
            return isEmpty ? [] : [{ ...rule, peer: { ...rule.peer, pods } }];
        });
        return { ...tier, rules, governs: tier.governs.filter(({ subject }) => isOwn(subject)) };
    };
    return {
        ingress: tiers.ingress.map((tier) => near(tier, to, from)),
        egress: tiers.egress.map((tier) => near(tier, from, to)),
    };
}
/** A state in which a pod may do everything in a direction unless some policy isolates it (semantics N1). */
function isolationOnly({ cluster, tiers }) {
    const governing = (direction) => tiers[direction].map(({ id, governs }) => ({ id, governs, rules: [] }));
    const isolating = { ingress: governing('ingress'), egress: governing('egress') };
    return { cluster, tiers: isolating };
}
function screen(opening) {
    const closing = {
        rank: 1,
        subject: tier/* EVERY_POD */.Co,
        peer: tier/* EVERYONE */.CA,
        ports: tier/* ALL_PORTS */.TQ,
        action: 'deny',
        from: { policy: screen_CLOSED, field: [] },
    };
    return { id: 'admin', governs: [], rules: [...opening, closing] };
}
function policyOf(name, action) {
    const place = { path: '', line: 1, endLine: 1, document: { text: '', line: 1 }, within: [] };
    return { apiVersion: '', kind: SCREEN, name, namespace: undefined, body: { spec: { action } }, ...place };
}

;// CONCATENATED MODULE: ./src/flow/asserted.ts








/**
 * Where an assertion does not hold in head, and where that is new: by the engine itself, so that it is exact and holds for
 * pods that no manifest declares. Flows in which no end has a say, as on the host network, are never among them.
 *
 * @param direction of an isolation
 */
function brokenIn(assertion, base, head, direction) {
    const clusters = [base.cluster, head.cluster];
    if (assertion.kind === 'isolated') {
        const pods = endsOf(assertion.pods, clusters);
        const asked = direction === 'egress'
            ? { from: pods, to: SOMEBODY, ports: ONE_PORT }
            : { from: SOMEBODY, to: pods, ports: ONE_PORT };
        return neverOpen(asked, isolationOnly(base), isolationOnly(head));
    }
    const asked = askedBy(assertion, clusters);
    return assertion.kind === 'never' ? neverOpen(asked, base, head) : alwaysOpen(asked, base, head);
}
/** An address that nobody has (RFC 5737), to ask who is isolated by: to isolate a pod is to close it to such as well. */
const SOMEBODY = {
    subjects: [],
    peers: {
        everyone: false,
        pods: [],
        blocks: ['192.0.2.1/32'].flatMap((cidr) => (0,cluster_cidr/* parseCidr */.GN)(cidr) ?? []).map(({ range }) => ({ range, except: [] })),
    },
    isMeant: ({ kind }) => kind === 'addresses',
};
const ONE_PORT = { numbered: [{ protocol: 'TCP', port: 1, endPort: 1 }], named: [] };
function askedBy({ flows }, clusters) {
    const ports = { numbered: (0,flow_ports/* rangesOf */.wA)(portsOfPattern(flows)), named: [] };
    return { from: endsOf(flows.from, clusters), to: endsOf(flows.to, clusters), ports };
}
function neverOpen(asked, base, head) {
    const now = compare(screened(head), screened(head, asked));
    const change = compare(screened(base, asked), screened(head, asked));
    const inHead = opened(now, asked);
    // No screen is before the host network: what has left it is taken for new.
    const left = (end) => end.kind === 'workload' && hasSay(end) && base.cluster.workloads.get(end.id)?.hostNetwork === true;
    const stayed = (end) => !left(end);
    const newly = [
        ...opened(change, asked).flatMap((each) => narrowed(each, { sources: stayed, destinations: stayed })),
        ...inHead.flatMap((each) => [
            ...narrowed(each, { sources: left, destinations: () => true }),
            ...narrowed(each, { sources: stayed, destinations: left }),
        ]),
    ];
    return {
        inHead,
        newly,
        comparison: change,
        undecided: [...now.undecided, ...change.undecided],
    };
}
/**
 * Missing are the flows that are asked about and closed. New among them are those that base had open, and those that base
 * was not asked about, because an end of theirs is one only by a label that it got, or is new.
 */
function alwaysOpen(asked, base, head) {
    const now = compare(screened(head, asked), screened(head, asked, 'allow'));
    const change = compare(screened(base, asked), screened(head, asked));
    const missing = opened(now, asked);
    const still = { sources: endsInHead(asked.from, head), destinations: endsInHead(asked.to, head) };
    const [from, to] = [asked.from, asked.to].map((ends) => createParting(ends, base, head, change));
    const lost = meant(change.changes, 'closed', asked).flatMap((each) => narrowed(each, still));
    const fresh = missing.flatMap((each) => {
        const [sources, destinations] = [from(each.sources), to(each.destinations)];
        return [
            { ...each, sources: sources.fresh, destinations: [...destinations.old, ...destinations.fresh] },
            { ...each, sources: sources.old, destinations: destinations.fresh },
        ].filter((part) => part.sources.length > 0 && part.destinations.length > 0);
    });
    return {
        inHead: missing,
        newly: [...lost, ...fresh],
        comparison: change,
        undecided: [...now.undecided, ...change.undecided],
    };
}
function opened({ changes }, asked) {
    return meant(changes, 'opened', asked);
}
function meant(changes, kind, { from, to }) {
    const of = changes.filter(({ change }) => change === kind);
    return of
        .flatMap((each) => narrowed(each, { sources: from.isMeant, destinations: to.isMeant }))
        .flatMap((each) => [
        ...narrowed(each, { sources: hasSay, destinations: () => true }),
        ...narrowed(each, { sources: (end) => !hasSay(end), destinations: hasSay }),
    ]);
}
/** Whether policies of head govern an endpoint; flows between two that they do not are open whatever is written. */
function hasSay(end) {
    return end.kind !== 'addresses' && end.head?.hostNetwork === false;
}
/** The flows between some of the ends; none if there are none. */
function narrowed(change, wanted) {
    const [sources, destinations] = [
        change.sources.filter(wanted.sources),
        change.destinations.filter(wanted.destinations),
    ];
    return sources.length === 0 || destinations.length === 0 ? [] : [{ ...change, sources, destinations }];
}
/** Whether an endpoint of some versions is one of the ends in head. */
function endsInHead({ peers }, { cluster }) {
    return (endpoint) => {
        if (endpoint.kind === 'addresses')
            return true;
        if (endpoint.kind === 'pods')
            return endpoint.head !== undefined && (0,decide/* holdsParty */.tH)(peers, endpoint.head);
        return endpoint.head !== undefined && (0,decide/* holdsParty */.tH)(peers, (0,decide/* podOf */.FS)(cluster, endpoint.head));
    };
}

;// CONCATENATED MODULE: ./src/risk/assertion-words.ts



/** What an assertion says, as it was written: `shop/app=db must never be reached from *`. */
function statement(assertion) {
    if (assertion.kind === 'isolated') {
        return (0,sentence/* say */.c) `${assertion.pods.text} must be isolated for ${plain(assertion.directions.join(' and '))}`;
    }
    const { from, to, ports } = assertion.flows;
    const on = ports === undefined ? plain('') : (0,sentence/* say */.c) ` on ${portWords(ports)}`;
    return (0,sentence/* say */.c) `${endName(from)} must ${plain(assertion.kind)} reach ${endName(to)}${on}`;
}
function endName(end) {
    return end === undefined ? plain('whoever it is') : (0,sentence/* say */.c) `${end.text}`;
}
/** What is so instead: `shop/web can reach shop/db on TCP 5432`. */
function violation({ kind }, flows, direction, ends) {
    const { sources, destinations, ports } = flows;
    if (kind === 'isolated') {
        const pods = direction === 'ingress' ? destinations : sources;
        const which = plain(direction);
        // "No policy isolates every pod" would leave it open whether one isolates some.
        if (pods.some(({ kind }) => kind === 'pods'))
            return (0,sentence/* say */.c) `no policy isolates these for ${which}: ${ends(pods)}`;
        return (0,sentence/* say */.c) `no policy isolates ${ends(pods)} for ${which}`;
    }
    const verb = plain(kind === 'never' ? 'can reach' : 'cannot reach');
    return (0,sentence/* say */.c) `${ends(sources)} ${verb} ${ends(destinations)} on ${portWords(ports)}`;
}
/** A pod that shows it, where no manifest declares one: with its labels and those of its namespace, as a sentence. */
function witness({ sources, destinations }) {
    const isUndeclared = (end) => end.kind === 'pods';
    const [side] = [sources, destinations].filter((ends) => ends.some(isUndeclared) && !ends.some(({ kind }) => kind === 'workload'));
    const pod = side?.find(isUndeclared);
    const example = pod?.head ?? pod?.base;
    if (example === undefined)
        return plain('');
    const { namespace, labels } = example;
    return (0,sentence/* say */.c) ` For example a pod with ${labelWords(labels)} in a namespace with ${labelWords(namespace.labels)}.`;
}
function labelWords(labels) {
    const named = Object.entries(labels).map(([key, value]) => (0,flow_unseen/* words */.a)([{ key, operator: 'In', values: [value] }]));
    return named.length === 0 ? plain('no labels') : words_list(named.sort());
}

;// CONCATENATED MODULE: ./src/risk/rules/assertion-violated.ts












/** An assertion of the configuration that a change breaks, or breaks further (R05): one finding for each cause. */
function assertionViolated(assertion, direction, { newly, comparison }, path) {
    const whole = createWhole(comparison);
    const groups = byCause(newly.map((change, i) => whole(withoutScreens(change), i)));
    const ends = createEndWords(comparison, 'head');
    return groups.map((group) => findingOf(assertion, direction, group, ends, path));
}
/** Flows may also come in by a label, and then it is the screen that let them through. */
function withoutScreens(change) {
    return { ...change, because: change.because.filter(({ policy }) => policy.kind !== SCREEN) };
}
function findingOf(assertion, direction, group, ends, path) {
    const { name, reason, line } = assertion;
    const said = name === undefined ? plain('') : (0,sentence/* say */.c) ` (${name})`;
    const why = reason === undefined ? plain('') : (0,sentence/* say */.c) ` The reason given: ${reason}.`;
    const place = placeOf(group) ?? (path && { side: 'base', path, line, endLine: line });
    const by = assertion.kind === 'isolated' ? plain('') : cause_because(group);
    return {
        rule: 'assertion-violated',
        severity: 'critical',
        ...(group.parts.some(isSure) ? EXACT : UNDECLARED),
        title: 'Assertion violated',
        message: (0,sentence/* say */.c) `${statement(assertion)}${said}, but now ${violation(assertion, group, direction, ends)}${by}.${witness(group)}${why}`,
        fingerprint: fingerprint('assertion-violated', [(0,sentence/* write */.M)(statement(assertion)), direction, ...subject(group)]),
        ...(place ? { place } : {}),
        changes: [],
    };
}

;// CONCATENATED MODULE: ./src/risk/assertions.ts









/**
 * What the assertions of the configuration say of one cluster: a finding for what the change breaks, a note for what base
 * broke already and for what went away, and what could not be decided.
 *
 * @param config where they stand
 */
function checkAssertions(assertions, { name, base, head }, config) {
    const checks = assertions
        .filter((assertion) => assertions_endsOf(assertion).every(({ clusters }) => clusters.length === 0 || clusters.includes(name)))
        .map((assertion) => {
        const each = directionsOf(assertion).map((direction) => check(assertion, direction, base, head, config));
        const gone = new Set(each.flatMap((one) => one.gone));
        return {
            findings: each.flatMap(({ findings }) => findings),
            problems: [...each.flatMap(({ problems }) => problems), ...leftOut(assertion, [...gone].sort(), config)],
        };
    });
    return {
        findings: checks.flatMap(({ findings }) => findings),
        problems: checks.flatMap(({ problems }) => problems),
    };
}
function check(assertion, direction, base, head, config) {
    const { broken, gone } = withoutGone(brokenIn(assertion, base, head, direction));
    const [first] = broken.inHead;
    const before = broken.newly.length === 0 && first !== undefined;
    const message = before &&
        (0,sentence/* say */.c) `${statement(assertion)}, and that did not hold before this change either: ${violation(assertion, first, direction, createEndWords(broken.comparison, 'head'))}.${witness(first)}`;
    return {
        findings: assertionViolated(assertion, direction, broken, config.path),
        problems: [
            ...broken.undecided,
            ...(message ? [problemOf('note', 'assertion-broken-before', assertion, message, config)] : []),
        ],
        gone,
    };
}
/**
 * Pods that no manifest declares are not among them, where they went away with their namespace: a policy that goes with it
 * leaves nothing open.
 */
function withoutGone(broken) {
    const went = (end) => isGone(broken.comparison, end);
    const staying = (flows) => flows
        .map((each) => {
        const [sources, destinations] = [each.sources, each.destinations].map((ends) => ends.filter(not(went)));
        return { ...each, sources: sources ?? [], destinations: destinations ?? [] };
    })
        .filter(({ sources, destinations }) => sources.length > 0 && destinations.length > 0);
    const ends = broken.newly.flatMap(({ sources, destinations }) => [...sources, ...destinations]).filter(went);
    return {
        broken: { ...broken, inHead: staying(broken.inHead), newly: staying(broken.newly) },
        gone: ends.flatMap((end) => (end.kind === 'pods' ? end.names : [])),
    };
}
function leftOut(assertion, namespaces, config) {
    if (namespaces.length === 0)
        return [];
    const why = namespaces.length === 1
        ? plain('the namespace goes away with everything in it')
        : plain('the namespaces go away with everything in them');
    const message = (0,sentence/* say */.c) `${statement(assertion)}, and that is not asked of ${words_list(namespaces)}: ${why}.`;
    return [problemOf('note', 'assertion-left-out', assertion, message, config)];
}
/** The ends that an assertion names. */
function assertions_endsOf(assertion) {
    if (assertion.kind === 'isolated')
        return [assertion.pods];
    return [assertion.flows.from, assertion.flows.to].filter((end) => end !== undefined);
}
/** Flows have none: they are asked about once. */
function directionsOf(assertion) {
    return assertion.kind === 'isolated' ? assertion.directions : ['ingress'];
}
/** What is to be said of an assertion, at its line. */
function problemOf(severity, code, { line, name }, message, config) {
    const said = name === undefined ? plain('') : (0,sentence/* say */.c) `${name}: `;
    const { path, file } = config;
    const place = path === undefined ? {} : { path, line };
    const where = file === undefined ? plain('') : (0,sentence/* say */.c) ` It stands in line ${line}${(0,config_place/* ofFile */.m)(config)}.`;
    return { severity, code, message: (0,sentence/* say */.c) `${said}${message}${where}`, hidesFlows: false, ...place };
}

;// CONCATENATED MODULE: ./src/risk/complete.ts
/**
 * Whether a comparison knows all that changed. A problem that hides manifests leaves a gap if what it is about is not the
 * same in both versions, or if anything else changed, which the hidden manifests could give another meaning. Where neither
 * is so, the versions allow the same, whatever is hidden.
 *
 * @param same whether all that could be read is the same in both versions
 */
function isComplete(base, head, same) {
    const hiding = [base, head].flatMap(({ problems }) => problems.filter(({ hidesFlows }) => hidesFlows));
    return hiding.every(({ path }) => same && path !== undefined && base.ids.get(path) === head.ids.get(path));
}

// EXTERNAL MODULE: ./src/risk/gate.ts
var gate = __webpack_require__(9348);
;// CONCATENATED MODULE: ./src/risk/merge.ts



/**
 * The findings of all clusters, most severe first. One that says the same of several, as when a shared base changes, is
 * one. Their indices into changes become those of all clusters' changes, one cluster after the other.
 */
function mergeFindings(found) {
    const merged = new Map();
    let before = 0;
    for (const { cluster, findings, changes } of found) {
        for (const finding of findings) {
            const indices = finding.changes.map((index) => index + before);
            const same = merged.get(merge_keyOf(finding));
            merged.set(merge_keyOf(finding), {
                ...(same ?? finding),
                changes: [...(same?.changes ?? []), ...indices],
                clusters: [...new Set([...(same?.clusters ?? []), cluster])],
            });
        }
        before += changes.length;
    }
    return toldApart([...merged.values()]).sort(assess_byWeight);
}
/** What two clusters have otherwise is about the same, and would be known by the same fingerprint. */
function toldApart(findings) {
    const uses = new Map();
    for (const { fingerprint } of findings)
        uses.set(fingerprint, (uses.get(fingerprint) ?? 0) + 1);
    return findings.map((finding) => uses.get(finding.fingerprint) === 1
        ? finding
        : { ...finding, fingerprint: fingerprint(finding.fingerprint, finding.clusters) });
}
function merge_keyOf({ rule, severity, also, confidence, title, message, fingerprint, place }) {
    return JSON.stringify([rule, severity, also, confidence, title, (0,sentence/* write */.M)(message), fingerprint, place]);
}

;// CONCATENATED MODULE: ./src/config/risk-config.ts
const SCRAPE = 'monitoring scrape';
const INGRESS = 'ingress controller';
const MONITORING = [
    {
        namespaces: [
            'monitoring',
            'observability',
            'prometheus',
            'openshift-monitoring',
            'openshift-user-workload-monitoring',
            'cattle-monitoring-system',
        ],
    },
    { namespaceSelector: { matchLabels: { component: 'monitoring' } } },
    { namespaceSelector: { matchLabels: { 'network.openshift.io/policy-group': 'monitoring' } } },
];
const INGRESS_CONTROLLERS = [
    {
        namespaces: [
            'ingress-nginx',
            'nginx-ingress',
            'ingress-controllers',
            'traefik',
            'haproxy-controller',
            'projectcontour',
            'kong',
            'istio-ingress',
            'envoy-gateway-system',
            'openshift-ingress',
        ],
    },
    { namespaceSelector: { matchLabels: { component: 'ingress-controllers' } } },
    { namespaceSelector: { matchLabels: { 'network.openshift.io/policy-group': 'ingress' } } },
    { namespaceSelector: { matchLabels: { 'policy-group.network.openshift.io/ingress': '' } } },
];
/** What counts where the configuration says nothing else; docs/configuration.md shows it. */
const DEFAULT_RISK = {
    wideInternet: { ipv4: 16, ipv6: 32 },
    metadataAddresses: [
        // AWS, Azure, Google and most others; then AWS by IPv6.
        { address: '169.254.169.254', severity: 'critical' },
        { address: 'fd00:ec2::254', severity: 'critical' },
        // Alibaba; then Azure's host agent, which hands out certificates and settings.
        { address: '100.100.100.200', severity: 'critical', onlyIfNamed: true },
        { address: '168.63.129.16', severity: 'high', onlyIfNamed: true },
    ],
    // SSH, etcd, Docker, the kubelet, controller manager and scheduler.
    nodePorts: [22, '2379-2380', '2375-2376', 10250, 10255, 10257, 10259],
    dataStorePorts: [
        ...[389, 445, 1433, 1521, 2049, 2181, 3306, 5432, 5672, 5984, 6379, 8123, 8200, 8500, 9042, 9092, 9200],
        ...[11211, 26257, 27017],
    ],
    production: [
        { namespaces: ['prod', 'prod-*', '*-prod', 'production', 'production-*', '*-production', 'live', '*-live'] },
        { namespaceSelector: { matchExpressions: [{ key: 'env', operator: 'In', values: ['prod', 'production'] }] } },
        {
            namespaceSelector: { matchExpressions: [{ key: 'environment', operator: 'In', values: ['prod', 'production'] }] },
        },
    ],
    nonProduction: [
        { namespaces: ['dev', 'dev-*', '*-dev', 'development', '*-development', 'test', 'test-*', '*-test', 'testing'] },
        { namespaces: ['staging', 'staging-*', '*-staging', 'stage', '*-stage', 'qa', '*-qa', 'uat', '*-uat'] },
        {
            namespaces: [
                'sandbox',
                '*-sandbox',
                'preview',
                'preview-*',
                '*preprod*',
                '*pre-prod*',
                '*nonprod*',
                '*non-prod*',
            ],
        },
        { namespaceSelector: { matchExpressions: [{ key: 'env', operator: 'In', values: ['dev', 'test', 'staging'] }] } },
        {
            namespaceSelector: {
                matchExpressions: [{ key: 'environment', operator: 'In', values: ['dev', 'test', 'staging'] }],
            },
        },
    ],
    ingressControllers: INGRESS_CONTROLLERS,
    trustedFlows: [
        ...MONITORING.map((from) => ({ name: SCRAPE, from })),
        ...INGRESS_CONTROLLERS.map((from) => ({ name: INGRESS, from })),
    ],
    failOnDnsLoss: false,
};

;// CONCATENATED MODULE: ./src/risk/settings.ts



/** The settings that a configuration makes; a list in it replaces the default one. */
function settingsOf(config = {}) {
    const risk = { ...DEFAULT_RISK, ...config };
    const { ipv4, ipv6 } = { ...DEFAULT_RISK.wideInternet, ...risk.wideInternet };
    return {
        narrow: { 4: sizeOf(4, ipv4), 6: sizeOf(6, ipv6) },
        metadata: risk.metadataAddresses.flatMap(readApi),
        nodePorts: risk.nodePorts.map(readPort),
        dataStorePorts: risk.dataStorePorts.map(readPort),
        production: risk.production.map(readEnd),
        nonProduction: risk.nonProduction.map(readEnd),
        ingressControllers: risk.ingressControllers.map(readEnd),
        trusted: risk.trustedFlows.map(({ name, from = {}, to = {}, ports }) => {
            return { name, from: readEnd(from), to: readEnd(to), ...(ports && { ports: ports.map(readPort) }) };
        }),
        failOnDnsLoss: risk.failOnDnsLoss,
    };
}
function sizeOf(family, prefix = 0) {
    return 1n << BigInt(address/* WIDTH */.lR[family] - prefix);
}
function readApi({ address: text, ...api }) {
    const found = (0,address/* parseAddress */.or)(text);
    return found === undefined
        ? []
        : [{ ...api, range: { family: found.family, first: found.address, last: found.address } }];
}
/** As Kubernetes has it, the protocol is TCP if none is named. */
function readPort(written) {
    if (typeof written === 'object') {
        const { protocol = 'TCP', port, endPort = port } = written;
        return range(protocol, port, endPort);
    }
    const [, protocol = 'TCP', first, last = first] = /^(?:(\w+) )?(\d+)(?:-(\d+))?$/.exec(`${written}`) ?? [];
    return range(protocol, Number(first), Number(last));
}
/** It does not matter which end is named first. */
function range(protocol, first, last) {
    return { protocol: protocol, port: Math.min(first, last), endPort: Math.max(first, last) };
}

;// CONCATENATED MODULE: ./src/risk/without-effect.ts






/**
 * The assertions that name a workload or a cluster that no version has, or a workload that head has no more, and those about
 * the host network. Globs of namespaces may be meant for those to come, so that they are told as a note.
 *
 * @param config where they stand, and what is to come after it: what that no longer names is no fault
 */
function emptyAssertions(assertions, clusters, config) {
    const later = config.next?.assertions.flatMap(assertions_endsOf).map(({ text }) => text);
    return assertions.flatMap((assertion) => assertions_endsOf(assertion)
        .flatMap((end) => faultOf(end, clusters) ?? lossOf(end, clusters, later) ?? [])
        .map(({ severity, fault }) => problemOf(severity, 'assertion-without-effect', assertion, (0,sentence/* say */.c) `${statement(assertion)}: ${fault}.`, config)));
}
function faultOf(end, clusters) {
    const missing = end.clusters.find((wanted) => !clusters.some(({ name }) => name === wanted));
    if (missing !== undefined)
        return { severity: 'warning', fault: (0,sentence/* say */.c) `there is no cluster ${missing}` };
    if (end.kind === 'pods')
        return globFault(end, clusters);
    if (end.kind !== 'workload')
        return undefined;
    const found = [...workloadsOf(end, clusters, 'base'), ...workloadsOf(end, clusters, 'head')];
    if (found.length === 0)
        return { severity: 'warning', fault: (0,sentence/* say */.c) `there is no workload ${end.text}` };
    if (found.some(({ hostNetwork }) => !hostNetwork))
        return undefined;
    const fault = (0,sentence/* say */.c) `${end.text} is on the host network, where no policy has a say, so this is not checked`;
    return { severity: 'warning', fault };
}
/**
 * Of a workload that base alone has: nobody may notice when the next change is not checked. By a new name it is still known
 * here, where both versions are.
 */
function lossOf(end, clusters, later) {
    if (end.kind !== 'workload' || later?.includes(end.text) === false)
        return undefined;
    if (workloadsOf(end, clusters, 'head').length > 0)
        return undefined;
    const before = clusters.flatMap(({ everything }) => everything).filter((each) => isWorkload(end, each));
    const [renamed] = (0,risk_ends/* workloadsAmong */.d5)(before, 'head');
    if (renamed === undefined) {
        return { severity: 'warning', fault: (0,sentence/* say */.c) `the change removes ${end.text}, so this is not checked after the merge` };
    }
    const name = `${renamed.namespace}/${renamed.name}`;
    return {
        severity: 'note',
        fault: (0,sentence/* say */.c) `${end.text} is now called ${name}, so this is checked here, and not after the merge`,
    };
}
/** The workloads of that name in a version. */
function workloadsOf(end, clusters, side) {
    return clusters
        .flatMap((each) => [...each[side].cluster.workloads.values()])
        .filter((workload) => isWorkload(end, { kind: 'workload', id: workload.id, head: workload }));
}
/** A glob stands for the namespaces that are known: where none fits, nothing is checked. */
function globFault({ namespaces }, clusters) {
    const [first] = namespaces;
    if (first === undefined || namespaces.some((glob) => !glob.includes('*')))
        return undefined;
    const known = clusters.flatMap(({ base, head }) => [base, head].flatMap(({ cluster }) => [...cluster.namespaces.keys()]));
    if (namespaces.some((glob) => glob === '*' || known.some((name) => isLike(glob, name))))
        return undefined;
    const fault = (0,sentence/* say */.c) `no namespace that manifests or the configuration name fits ${words_list(namespaces)}, so this is not checked`;
    return { severity: 'note', fault };
}

// EXTERNAL MODULE: ./src/source/paths.ts
var paths = __webpack_require__(5261);
;// CONCATENATED MODULE: ./src/review.ts


















/** The whole way of the data: two versions in, what changed between them and what to think of it out. */
async function review(baseSource, headSource, { failOn, today, ...options }) {
    const read = await (0,src_clusters/* readClusters */.c6)([baseSource, headSource], options);
    const versions = { ...read, problems: (0,elsewhere/* hideChangedElsewhere */.Fw)(read.problems) };
    const { tell = () => undefined } = options;
    const { config } = options.configuration;
    tell('compare', review_sizeOf(versions));
    const settings = settingsOf(config.risk);
    const compared = versions.clusters.map((cluster) => ({
        cluster,
        ...compareCluster(cluster, settings, options.configuration),
    }));
    const clusters = compared.map(({ cluster: { name }, comparison }) => ({ name, ...comparison }));
    const found = mergeFindings(compared.map(({ cluster, comparison: { changes }, findings }) => ({ cluster: cluster.name, changes, findings })));
    tell('judge', (0,amount/* amount */.vj)(found.length, 'finding'));
    const { findings, problems: ofWaivers } = accept({
        findings: found,
        changes: clusters.flatMap(({ changes, base, head }) => changes.map((change) => ({ change, base, head }))),
        clusters,
        waivers: config.waivers,
        reserved: config.reserved,
        today,
        config: options.configuration,
    });
    const undecided = compared.flatMap(({ undecided }) => undecided);
    const empty = emptyAssertions(config.assertions, clusters, options.configuration);
    const unread = await (0,other_formats/* otherFormats */.F)(baseSource, headSource, (0,paths/* selectPaths */.c)(options.paths));
    const problems = (0,problem/* inOrder */.a)([...(0,src_clusters/* everyProblem */.HS)(versions), ...unread, ...undecided, ...empty, ...ofWaivers]);
    const same = compared.every((each) => each.same);
    const isDecided = ![...undecided, ...versions.remarks].some(({ hidesFlows }) => hidesFlows);
    const complete = isComplete(unknownIn(versions, 0), unknownIn(versions, 1), same) && isDecided;
    const [base, head] = versions.facts;
    const changes = clusters.flatMap((cluster) => cluster.changes);
    const policyEdits = (0,src_clusters/* editsOf */.t7)(versions.clusters);
    return {
        base,
        head,
        complete,
        clusters,
        changes,
        ...atChangedLines({ changes, policyEdits, findings, rows: (0,flow_row/* flowRows */.uU)(clusters, problems) }),
        problems,
        policyEdits,
        ...(versions.suggestion === undefined ? {} : { suggestion: versions.suggestion }),
        verdict: (0,gate/* verdict */.W)(findings.filter(({ waived }) => waived === undefined), complete, failOn),
    };
}
function compareCluster({ name, versions: [before, after] }, settings, configuration) {
    const { config } = configuration;
    const [base, head] = [(0,src_clusters/* stateOf */.L4)(before), (0,src_clusters/* stateOf */.L4)(after)];
    const comparison = compare(base, head);
    const problems = { base: before?.problems ?? [], head: after?.problems ?? [] };
    const named = config.policyNames === undefined ? {} : { policyNames: config.policyNames.pattern };
    const asserted = checkAssertions(config.assertions, { name, base, head }, configuration);
    return {
        comparison,
        findings: [...assess({ ...comparison, problems, settings, ...named }), ...asserted.findings],
        undecided: [...comparison.undecided, ...asserted.problems],
        same: isNothing(comparison.edits),
    };
}
/** Of the larger version. */
function review_sizeOf({ clusters, facts }) {
    const most = (key) => Math.max(...facts.map((each) => each[key]));
    const counts = `${(0,amount/* amount */.vj)(most('workloads'), 'workload')} and ${(0,amount/* amount */.vj)(most('policies'), 'policy')}`;
    return clusters.length === 1 ? counts : `${counts} of ${(0,amount/* amount */.vj)(clusters.length, 'cluster')}`;
}
function unknownIn({ problems, ids }, version) {
    return { problems: problems[version] ?? [], ids: ids[version] ?? new Map() };
}


/***/ }),

/***/ 8790:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ RULE_FACTS),
  I: () => (/* binding */ rankOf)
});

;// CONCATENATED MODULE: ./src/risk/rule-sources.ts
const OWASP = {
    name: 'OWASP Kubernetes Top Ten, K05:2025 Missing Network Segmentation Controls',
    url: 'https://owasp.org/www-project-kubernetes-top-ten/',
};
const CIS = {
    name: 'CIS Kubernetes Benchmark 5.3.2',
    url: 'https://www.cisecurity.org/benchmark/kubernetes',
};
const NSA = {
    name: 'NSA/CISA Kubernetes Hardening Guide 1.2, network separation',
    url: 'https://media.defense.gov/2022/Aug/29/2003066362/-1/-1/0/CTR_KUBERNETES_HARDENING_GUIDANCE_1.2_20220829.PDF',
};
const KUBERNETES = {
    name: 'Kubernetes, Network Policies',
    url: 'https://kubernetes.io/docs/concepts/services-networking/network-policies/',
};
/** A technique of MITRE ATT&CK. */
function attack(technique, name) {
    return {
        name: `MITRE ATT&CK ${technique} ${name}`,
        url: `https://attack.mitre.org/techniques/${technique.replace('.', '/')}/`,
    };
}
/** An entry of the Threat Matrix for Kubernetes. */
function microsoft(id, name) {
    return {
        name: `Microsoft Threat Matrix for Kubernetes ${id} ${name}`,
        url: 'https://microsoft.github.io/Threat-Matrix-for-Kubernetes/',
    };
}

;// CONCATENATED MODULE: ./src/risk/note-facts.ts

/** The rules on how policies are written. They come last: whatever a change opens or closes is read first. */
const NOTE_FACTS = {
    'peer-matches-nothing': {
        code: 'R13',
        severity: 'info',
        summary: 'a peer of a changed rule matches no declared pod',
        reason: 'The flow that the rule was written for stays closed: most likely a label is wrong.',
        sources: [KUBERNETES],
    },
    'dash-suspected': {
        code: '–',
        severity: 'info',
        summary: 'one item of a list became two, as a dash too many does',
        reason: 'Either is enough then, where both were asked for.',
        sources: [KUBERNETES],
    },
    'no-default-deny': {
        code: '–',
        severity: 'info',
        summary: 'the first policies of a namespace, and none selects all of its pods',
        reason: 'Whatever else runs there, and whatever is deployed there next, is open.',
        sources: [OWASP, CIS, NSA],
    },
    'policy-redundant': {
        code: '–',
        severity: 'info',
        summary: 'without a changed policy every flow would be as it is',
        reason: 'It looks like a limit or a door and is neither: policies only ever add to each other.',
        sources: [KUBERNETES],
    },
    'policy-name': {
        code: '–',
        severity: 'info',
        summary: 'the name of a new policy is not as the configuration wants it',
        reason: 'Names that follow a rule tell what a policy is for.',
        sources: [KUBERNETES],
    },
};

;// CONCATENATED MODULE: ./src/risk/rule-facts.ts


/**
 * Every rule by its id. Of rules that are equally severe, the one that stands first here speaks for flows that break
 * several, and of findings that are equally severe and about one file its finding comes first.
 */
const RULE_FACTS = {
    'default-deny-removed': {
        code: 'R01, R12',
        severity: 'critical',
        summary: 'no policy isolates a whole namespace any more',
        reason: 'Whatever runs there, and whatever is deployed there next, is open.',
        sources: [OWASP, CIS, NSA],
    },
    'isolation-lost': {
        code: 'R01',
        severity: 'critical',
        summary: 'pods that a policy isolated are open for a direction',
        reason: 'Everything may reach pods that let in only a few, or they may reach everything.',
        sources: [OWASP, CIS],
    },
    'assertion-violated': {
        code: 'R05',
        severity: 'critical',
        summary: 'the change breaks an assertion of the configuration',
        reason: 'It is what the team itself has said must never happen.',
        sources: [],
    },
    'metadata-api-reachable': {
        code: 'R03',
        severity: 'critical',
        summary: "a workload reaches the cloud's metadata API",
        reason: 'There a pod can take over the identity of its node in the cloud.',
        sources: [attack('T1552.005', 'Cloud Instance Metadata API'), microsoft('MS-M9018', 'Restricting Metadata API')],
    },
    'internet-ingress': {
        code: 'R02',
        severity: 'critical',
        summary: 'public addresses reach a workload',
        reason: 'Anybody can try its weaknesses and its passwords.',
        sources: [attack('T1190', 'Exploit Public-Facing Application'), attack('T1133', 'External Remote Services')],
    },
    'internet-egress': {
        code: 'R06',
        severity: 'high',
        summary: 'a workload reaches public addresses',
        reason: 'It is a way out for data, and in for instructions.',
        sources: [
            attack('T1041', 'Exfiltration Over C2 Channel'),
            attack('T1048', 'Exfiltration Over Alternative Protocol'),
        ],
    },
    'cross-namespace-opened': {
        code: 'R10',
        severity: 'high',
        summary: 'a workload reaches another namespace',
        reason: 'Who takes over one workload can go on to those of other teams.',
        sources: [OWASP, NSA, attack('T1210', 'Exploitation of Remote Services')],
    },
    'node-port-reachable': {
        code: 'R04',
        severity: 'critical',
        summary: 'ordinary pods reach a port of nodes or of the control plane',
        reason: 'Behind these ports are the kubelet, etcd, SSH and the like: who gets in has the node or the cluster.',
        sources: [
            microsoft('MS-TA9030', 'Access Kubelet API'),
            microsoft('MS-M9024', 'Restrict access to etcd'),
            attack('T1021.004', 'Remote Services: SSH'),
        ],
    },
    'data-store-reachable': {
        code: 'R07',
        severity: 'high',
        summary: "a data store's port opens to another namespace or to a whole one",
        reason: 'Data stores hold what is worth taking, and often trust whoever reaches them.',
        sources: [OWASP, attack('T1210', 'Exploitation of Remote Services')],
    },
    'non-production-to-production': {
        code: 'R09',
        severity: 'high',
        summary: 'non-production reaches production',
        reason: 'Test systems are guarded less, and so become the way in.',
        sources: [OWASP, NSA],
    },
    'reach-widened': {
        code: 'R08',
        severity: 'high',
        summary: 'a rule now speaks of whole namespaces or all ports where it was narrower',
        reason: 'It holds for pods and ports that nobody has written yet.',
        sources: [OWASP, KUBERNETES],
    },
    'policy-rejected': {
        code: '–',
        severity: 'high',
        summary: 'the API server would not take this policy',
        reason: 'The cluster goes on with the policy that it has, or with none.',
        sources: [KUBERNETES],
    },
    'flow-opened': {
        code: 'R11',
        severity: 'medium',
        summary: 'a flow opened within a namespace, or with private addresses',
        reason: 'The description of the change should speak of it.',
        sources: [OWASP],
    },
    'workload-not-isolated': {
        code: 'R11',
        severity: 'medium',
        summary: 'a new workload that no policy isolates',
        reason: 'In a namespace that has policies it was most likely forgotten.',
        sources: [CIS],
    },
    'dns-lost': {
        code: '–',
        severity: 'medium',
        summary: 'a workload cannot ask cluster DNS any more',
        reason: 'It is the commonest outage that policies make: names stop resolving.',
        sources: [KUBERNETES],
    },
    'ingress-path-lost': {
        code: '–',
        severity: 'medium',
        summary: 'a workload lost its only way in from ingress controllers, or to its webhook',
        reason: 'Users, or the API server, no longer get an answer.',
        sources: [KUBERNETES],
    },
    'policy-selects-nothing': {
        code: 'R13',
        severity: 'medium',
        summary: 'a policy selects no pod any more, or never did',
        reason: 'It looks like protection and is none: most likely a label is wrong.',
        sources: [KUBERNETES],
    },
    'trusted-flow-opened': {
        code: 'R15',
        severity: 'low',
        summary: 'a flow opened that the platform has by right, such as scraping',
        reason: 'It is expected, and listed so that nothing that opened goes unsaid.',
        sources: [NSA],
    },
    'latent-opening': {
        code: 'R14',
        severity: 'low',
        summary: 'one side of a flow allows it now, and the other still denies it',
        reason: 'It opens by a later change of the other side, which looks harmless by itself.',
        sources: [KUBERNETES],
    },
    'flow-closed': {
        code: '–',
        severity: 'low',
        summary: 'a flow closed that someone may miss',
        reason: 'Nobody gets in by that, but something may stop working.',
        sources: [KUBERNETES],
    },
    'flow-moved': {
        code: '–',
        severity: 'info',
        summary: 'a flow goes to another port now',
        reason: 'The same ends may still talk; only the port changed.',
        sources: [KUBERNETES],
    },
    'dns-opened': {
        code: 'R15',
        severity: 'info',
        summary: 'a workload can ask cluster DNS',
        reason: 'Every platform has this flow.',
        sources: [KUBERNETES],
    },
    'isolation-gained': {
        code: '–',
        severity: 'info',
        summary: 'pods that were open are isolated now',
        reason: 'That is what policies are for.',
        sources: [CIS, NSA],
    },
    ...NOTE_FACTS,
};
const ORDER = new Map(Object.keys(RULE_FACTS).map((rule, i) => [rule, i]));
/** Where a rule stands among all: the first is the one to read first. */
function rankOf(rule) {
    return ORDER.get(rule) ?? ORDER.size;
}


/***/ })

};

//# sourceMappingURL=46.index.js.map