export const id = 284;
export const ids = [284];
export const modules = {

/***/ 3284:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ survey_explain),
  survey: () => (/* binding */ survey)
});

// EXTERNAL MODULE: ./src/clusters.ts + 79 modules
var clusters = __webpack_require__(3578);
// EXTERNAL MODULE: ./src/cluster/ranges.ts
var cluster_ranges = __webpack_require__(5438);
// EXTERNAL MODULE: ./src/source/input-error.ts
var input_error = __webpack_require__(1050);
// EXTERNAL MODULE: ./src/cluster/namespace.ts
var cluster_namespace = __webpack_require__(3365);
// EXTERNAL MODULE: ./src/manifest/objects.ts
var objects = __webpack_require__(929);
// EXTERNAL MODULE: ./src/flow/bounds.ts
var bounds = __webpack_require__(7527);
// EXTERNAL MODULE: ./src/flow/decide.ts
var decide = __webpack_require__(9026);
;// CONCATENATED MODULE: ./src/flow/contested.ts


/**
 * The rules of other policies, of the same priority or one without, that would decide a side of a flow otherwise than it was
 * decided: which of them counts is not defined (semantics P1, P3).
 */
function contestedBy(tiers, direction, flow, decision) {
    for (const [i, tier] of tiers[direction].entries()) {
        const after = { ...tiers, [direction]: tiers[direction].slice(i + 1) };
        const said = firstSaid(tier, direction, flow);
        const contrary = said.filter((one) => {
            const outcome = one.passed.length > 0 ? (0,decide/* decide */.LD)(after, direction, flow) : one;
            return outcome.allowed !== decision.allowed;
        });
        if (contrary.length > 0)
            return contrary.flatMap(({ by, passed }) => [...by, ...passed]);
        if (tier.id === decision.tier)
            break;
    }
    return [];
}
/** What each policy says of the flow: of the first priority of which any says something, and the one without a priority. */
function firstSaid(tier, direction, flow) {
    const { ordered, unordered } = (0,bounds/* byOrder */.uq)([...tier.rules].sort((a, b) => a.rank - b.rank).map((rule) => ({ rule })));
    const saidBy = (rules) => [...(0,bounds/* byPolicy */.os)(rules).values()]
        .map((own) => ({ ...tier, rules: own.map(({ rule }) => rule), governs: [] }))
        .map((alone) => (0,decide/* decide */.LD)({ ingress: [alone], egress: [alone] }, direction, flow))
        .filter(({ reason, passed }) => reason === 'rule' || passed.length > 0);
    const said = (0,bounds/* byPriority */.mu)(ordered).map(saidBy);
    return [...(said.find(({ length }) => length > 0) ?? []), ...saidBy(unordered)];
}

// EXTERNAL MODULE: ./src/flow/port-atoms.ts
var port_atoms = __webpack_require__(5434);
// EXTERNAL MODULE: ./src/flow/port-axis.ts
var port_axis = __webpack_require__(3607);
// EXTERNAL MODULE: ./src/flow/ports.ts
var flow_ports = __webpack_require__(7220);
// EXTERNAL MODULE: ./src/flow/ports-at.ts
var ports_at = __webpack_require__(2156);
;// CONCATENATED MODULE: ./src/flow/explain.ts








/**
 * What decides the flows from one end to another in one version. One port stands for all that no rule between the two ends
 * tells apart, so the answer is exact for every port of `asked`.
 */
function explain(state, source, destination, asked) {
    const tiers = {
        egress: state.tiers.egress.map((tier) => near(tier, source)),
        ingress: state.tiers.ingress.map((tier) => near(tier, destination)),
    };
    const rules = [...tiers.egress, ...tiers.ingress].flatMap((tier) => tier.rules);
    const sets = [asked, ...rules.flatMap(({ ports }) => (0,ports_at/* apart */.z)(ports).map((each) => (0,ports_at/* portsAt */.M)(each, destination)))];
    const atoms = (0,port_atoms/* atomsOf */.Q)(sets).filter(({ heldBy }) => heldBy[0] === 0);
    const pieces = atoms.map((atom) => {
        const like = (0,port_axis/* areUnknown */.Ru)(atom.ports) ? (0,port_atoms/* unnamed */.p)(atom, atoms, sets) : undefined;
        const judged = ({ ports }) => judge(tiers, source, destination, ports);
        return { ...judged(atom), ...(like && { like: judged(like) }) };
    });
    const answers = (direction, peer) => {
        const found = grouped(pieces, (piece) => nameOf(piece[direction])).map(([ports, { [direction]: decision }]) => {
            const tier = tiers[direction].find(({ id }) => id === decision.tier);
            const misses = decision.reason === 'isolated' ? missesOf(tier, peer, destination, ports) : [];
            return { ports, decision, misses, contestedBy: decision.contestedBy };
        });
        return allowedFirst(found, ({ decision }) => decision.allowed);
    };
    return {
        verdicts: verdictsOf(pieces),
        egress: answers('egress', destination),
        ingress: answers('ingress', source),
        unknownNamespaces: unknownNamespaces(state.tiers, tiers, source, destination),
    };
}
/** A tier with only the rules that apply to an end as their subject. */
function near(tier, subject) {
    const holds = (set) => subject.kind === 'pod' && (0,decide/* holdsPod */.i0)(set, subject);
    return { ...tier, rules: tier.rules.filter((rule) => holds(rule.subject)) };
}
function judge(tiers, source, destination, ports) {
    const flow = { source, destination, ...(0,port_axis/* firstOf */.Ku)(ports) };
    const judgement = (direction) => {
        const decision = (0,decide/* decide */.LD)(tiers, direction, flow);
        return { ...decision, contestedBy: contestedBy(tiers, direction, flow, decision) };
    };
    return { ports, egress: judgement('egress'), ingress: judgement('ingress') };
}
/** Joins the ports of pieces of one name; the name of the most ports comes last. */
function grouped(pieces, name) {
    const groups = new Map();
    for (const piece of pieces) {
        const [ports, first] = groups.get(name(piece)) ?? [[], piece];
        groups.set(name(piece), [(0,flow_ports/* union */.KC)([...ports, ...piece.ports]), first]);
    }
    return [...groups.values()].sort(([a], [b]) => (0,flow_ports/* size */.Ej)(a) - (0,flow_ports/* size */.Ej)(b));
}
function verdictsOf(pieces) {
    // A name that makes no difference is not worth a word.
    const telling = pieces.filter((piece) => piece.like === undefined || nameOfVerdict(piece) !== nameOfVerdict(piece.like));
    const found = grouped(telling, nameOfVerdict).map(([ports, { egress, ingress }]) => ({
        ports,
        egress: egress.allowed,
        ingress: ingress.allowed,
    }));
    return allowedFirst(found, ({ egress, ingress }) => egress && ingress);
}
function nameOfVerdict({ egress, ingress }) {
    return `${egress.allowed} ${ingress.allowed}`;
}
function allowedFirst(items, isAllowed) {
    return [...items.filter(isAllowed), ...items.filter((item) => !isAllowed(item))];
}
function missesOf({ rules }, peer, destination, ports) {
    return rules.map((rule) => ({
        rule,
        peers: !(0,decide/* holdsParty */.tH)(rule.peer, peer),
        ports: !meet((0,ports_at/* portsAt */.M)(rule.ports, destination), ports),
    }));
}
function meet(a, b) {
    return a.some((one) => b.some((other) => one.first <= other.last && other.first <= one.last));
}
function unknownNamespaces(all, near, source, destination) {
    const asSubject = (tiers) => tiers.some(({ rules, governs }) => [...rules, ...governs].some(({ subject }) => asksForLabels(subject)));
    const asPeer = (tiers) => tiers.some(({ rules }) => rules.some((r) => r.peer.pods.some(asksForLabels)));
    const found = [
        ...(asSubject(all.egress) || asPeer(near.ingress) ? undeclared(source) : []),
        ...(asSubject(all.ingress) || asPeer(near.egress) ? undeclared(destination) : []),
    ];
    return [...new Set(found)];
}
/** Whether labels other than the automatic one decide in which namespaces the set lies. */
function asksForLabels({ namespaces }) {
    return 'selector' in namespaces && namespaces.selector.some(({ key }) => key !== cluster_namespace/* NAME_LABEL */.nY);
}
function undeclared(party) {
    return party.kind === 'pod' && party.namespace.manifest === undefined ? [party.namespace.name] : [];
}
/** One text for judgements that a reader would not tell apart. */
function nameOf({ allowed, reason, by, tier, passed, contestedBy }) {
    return JSON.stringify([allowed, reason, tier, ...[by, passed, contestedBy].map((from) => from.map(nameOfPlace))]);
}
/** One text for answers that a reader would not tell apart. */
function nameOfAnswer({ ports, decision, misses, contestedBy }) {
    const rules = misses.map((miss) => [nameOfPlace(miss.rule.from), miss.peers, miss.ports]);
    return JSON.stringify([ports, nameOf({ ...decision, contestedBy }), rules]);
}
function nameOfPlace({ policy: { path, document, within }, field }) {
    return `${path}:${document.line} ${(0,objects/* fieldName */.w5)([...within, ...field])}`;
}

// EXTERNAL MODULE: ./src/flow/because.ts
var flow_because = __webpack_require__(2488);
;// CONCATENATED MODULE: ./src/flow/explain-change.ts



/** What differs between two explanations of the same flows; one is absent where its version lacks one of the ends. */
function explainChange(base, head) {
    const entries = [...entriesOf('base', base), ...entriesOf('head', head)];
    const lifecycle = lifecycleOf(base, head);
    const changes = new Map();
    for (const { ports, heldBy } of (0,port_atoms/* atomsOf */.Q)(entries.map((entry) => entry.ports))) {
        const judged = changeOn(heldBy.map((i) => entries[i]));
        if (judged === undefined)
            continue;
        const change = { ...judged, lifecycle };
        const name = JSON.stringify(change);
        const known = changes.get(name);
        changes.set(name, { ...change, ports: known === undefined ? ports : (0,flow_ports/* union */.KC)([...known.ports, ...ports]) });
    }
    const inWay = (way) => [...changes.values()].filter(({ change }) => change === way);
    return [...inWay('opened'), ...inWay('closed')];
}
function entriesOf(side, explanation) {
    return ['egress', 'ingress'].flatMap((direction) => (explanation?.[direction] ?? []).map(({ ports, decision }) => ({ side, direction, ports, decision })));
}
/** The change on ports of which each version says one thing on each side; none if both say the same. */
function changeOn(entries) {
    const at = (side, direction) => entries.find((entry) => entry.side === side && entry.direction === direction)?.decision;
    const sides = ['egress', 'ingress'].map((d) => [at('base', d), at('head', d)]);
    const before = sides.every(([base]) => base?.allowed);
    const after = sides.every(([, head]) => head?.allowed);
    if (before === after)
        return undefined;
    const change = after ? 'opened' : 'closed';
    const because = (0,flow_because/* causesOf */.cZ)(change, sides);
    return { change, because };
}
function lifecycleOf(base, head) {
    if (base === undefined)
        return 'endpoint-added';
    return head === undefined ? 'endpoint-removed' : 'policy';
}

// EXTERNAL MODULE: ./src/cluster/address.ts
var cluster_address = __webpack_require__(8438);
// EXTERNAL MODULE: ./src/flow/addresses.ts
var addresses = __webpack_require__(7524);
// EXTERNAL MODULE: ./src/manifest/edit-distance.ts
var edit_distance = __webpack_require__(4705);
;// CONCATENATED MODULE: ./src/flow/close-names.ts

const SHOWN = 3;
/** Names of manifests that reach a terminal unquoted must not be able to steer it. */
const HARMLESS = /^[\w./*-]{1,160}$/;
/** The workloads that were perhaps meant: of the same name elsewhere or of another kind, or else those spelt most alike. */
function nearest(wanted, workloads) {
    const most = Math.max(1, Math.floor(close_names_nameOf(wanted).length / 4));
    const distances = new Map();
    for (const workload of workloads) {
        const isSame = close_names_nameOf(workload) === close_names_nameOf(wanted);
        const distance = workload.name === wanted.name ? 0 : (0,edit_distance/* editDistance */.Y)(close_names_nameOf(workload), close_names_nameOf(wanted));
        const name = isSame ? workload.id : close_names_nameOf(workload);
        if (distance <= most && HARMLESS.test(name))
            distances.set(name, isSame ? -1 : distance);
    }
    const best = Math.min(...distances.values());
    const close = [...distances].filter(([, distance]) => distance === best).map(([name]) => name);
    return close.sort().slice(0, SHOWN);
}
function close_names_nameOf({ namespace, name }) {
    return `${namespace}/${name}`;
}

;// CONCATENATED MODULE: ./src/flow/find-end.ts







/**
 * Looks an end up in some versions. Addresses that the policies tell apart come in parts, one for each answer there may
 * be; a single address that a pod declares is that pod (semantics N4).
 *
 * @throws InputError if no version has it, or if it may be one of several
 */
function findEnd(end, versions) {
    switch (end.kind) {
        case 'pod':
            return [{ versions: versions.map(({ state }) => ({ party: find_end_undeclared(end, state) })) }];
        case 'workload':
            return [{ versions: declared(end, versions) }];
        case 'addresses':
            return addressParts(end, versions);
    }
}
/** Of a pod that no manifest declares neither ports nor addresses are known (semantics N4, N8). */
function find_end_undeclared({ namespace: name, labels }, { cluster }) {
    const namespace = (0,cluster_namespace/* namespaceIn */.j_)(cluster, name);
    return { kind: 'pod', namespace, labels, hostNetwork: false, addresses: [] };
}
function declared(end, versions) {
    const found = versions.map(({ state }) => one(end, state, (workload) => isMeant(workload, end)));
    if (found.every((each) => each === undefined))
        throw new input_error/* InputError */.d(notFound(end, versions));
    return found;
}
function isMeant(workload, { namespace, name, workloadKind = workload.kind }) {
    const ofKind = workload.kind.toLowerCase() === workloadKind.toLowerCase();
    return workload.namespace === namespace && workload.name === name && ofKind;
}
/** The workload that is meant, if there is one. */
function one({ text }, { cluster }, isMeant) {
    const [workload, ...others] = [...cluster.workloads.values()].filter(isMeant);
    if (workload === undefined)
        return undefined;
    if (others.length === 0)
        return { party: (0,decide/* podOf */.FS)(cluster, workload), workload };
    const choices = [workload, ...others].map(({ id }) => id).join(' or ');
    throw new input_error/* InputError */.d(`${text} may be ${choices}: name one of them`);
}
function notFound({ text, namespace, name }, versions) {
    const names = versions.map((version) => version.name);
    const where = names.length === 1
        ? `There is no workload ${text} in ${names[0]}`
        : `Neither ${names.join(' nor ')} has a workload ${text}`;
    const workloads = versions.flatMap(({ state }) => [...state.cluster.workloads.values()]);
    const close = nearest({ namespace, name }, workloads);
    const hint = close.length > 0
        ? `did you mean ${close.join(' or ')}?`
        : 'a pod that no manifest declares is named by its labels, as in namespace/app=web';
    return `${where}; ${hint}`;
}
function addressParts(end, versions) {
    const { range } = end;
    const blocks = versions.flatMap(({ state: { tiers } }) => [...tiers.ingress, ...tiers.egress].flatMap((tier) => tier.rules.flatMap((rule) => rule.peer.blocks)));
    const pods = range.first === range.last ? versions.map((version) => podAt(end, version)) : [];
    return (0,addresses/* divideAddresses */.M)(blocks).flatMap((part) => {
        const ranges = (0,cluster_ranges/* subtract */.Re)([range], (0,cluster_ranges/* subtract */.Re)([range], part));
        const [first] = ranges;
        if (first === undefined)
            return [];
        const party = { kind: 'outside', family: first.family, address: first.first };
        return [{ ranges, versions: versions.map((_, i) => pods[i] ?? { party }) }];
    });
}
/** The pod that declares the address; not one on the host network, whose address is that of the node (semantics H1 b). */
function podAt(end, { state }) {
    const address = (0,cluster_address/* formatAddress */.M0)({ family: end.range.family, address: end.range.first });
    return one(end, state, ({ addresses, hostNetwork }) => !hostNetwork && addresses.includes(address));
}

;// CONCATENATED MODULE: ./src/flow/explain-flow.ts





/**
 * Explains the flows from one end to another in one version, or in base and head and what changed between them. Addresses
 * that policies tell apart come in parts, as few as have an answer of their own.
 *
 * @throws InputError if an end cannot be found, or if there is no such flow in a cluster
 */
function explainFlow(from, to, asked, versions) {
    const destinations = findEnd(to, versions);
    const parts = findEnd(from, versions).flatMap((source) => destinations.map((destination) => [source, destination]));
    for (const [source, destination] of parts)
        refuseNoFlow(from, to, source, destination);
    return joined(parts.map(([source, destination]) => explainPart(source, destination, asked, versions)));
}
function refuseNoFlow(from, to, source, destination) {
    const ends = source.versions.map((found, i) => [found, destination.versions[i]]);
    if (ends.every(([a, b]) => a?.party.kind === 'outside' && b?.party.kind === 'outside')) {
        throw new input_error/* InputError */.d(`${from.text} and ${to.text} are both outside the cluster: no policy speaks of flows between them`);
    }
    // A pod cannot block access to itself (semantics N12); of any other workload there may be two pods.
    if (ends.some(([a, b]) => a?.workload?.kind === 'Pod' && a.workload === b?.workload)) {
        throw new input_error/* InputError */.d(`${from.text} is a single pod: no policy comes between it and itself`);
    }
}
function explainPart(source, destination, asked, versions) {
    const ranges = source.ranges ?? destination.ranges;
    const answers = versions.map(({ state }, i) => {
        const ends = { source: source.versions[i], destination: destination.versions[i] };
        if (ends.source === undefined || ends.destination === undefined)
            return ends;
        return { ...ends, explanation: explain(state, ends.source.party, ends.destination.party, asked) };
    });
    const [base, head] = answers;
    const changes = base && head ? explainChange(base.explanation, head.explanation) : [];
    return { ...(ranges === undefined ? {} : { ranges }), versions: answers, changes };
}
/** Joins parts of addresses that have the same answer; in the order of their first address. */
function joined(parts) {
    const groups = new Map();
    for (const part of parts) {
        const name = JSON.stringify(part.versions.map(nameOfAnswers));
        const first = groups.get(name) ?? part;
        const ranges = part.ranges && { ranges: (0,cluster_ranges/* union */.KC)([...(first.ranges ?? []), ...part.ranges]) };
        groups.set(name, { ...first, ...ranges });
    }
    const first = ({ ranges }) => ranges?.[0]?.first ?? 0n;
    return [...groups.values()].sort((a, b) => (first(a) < first(b) ? -1 : 1));
}
function nameOfAnswers({ explanation, source, destination }) {
    const { egress = [], ingress = [] } = explanation ?? {};
    const answers = [egress, ingress].map((side) => side.map(nameOfAnswer));
    return JSON.stringify([source?.workload?.id, destination?.workload?.id, ...answers]);
}

// EXTERNAL MODULE: ./src/flow/list.ts
var list = __webpack_require__(2242);
// EXTERNAL MODULE: ./src/manifest/problem.ts
var problem = __webpack_require__(7690);
;// CONCATENATED MODULE: ./src/survey.ts





/** The way of one version: every flow that it allows. */
async function survey(source, options) {
    const versions = await (0,clusters/* readClusters */.c6)([source], options);
    const listed = versions.clusters.map(({ name, versions: [version] }) => ({ name, ...(0,list/* listFlows */.ip)((0,clusters/* stateOf */.L4)(version)) }));
    const problems = (0,problem/* inOrder */.a)([...(0,clusters/* everyProblem */.HS)(versions), ...listed.flatMap(({ undecided }) => undecided)]);
    const complete = !problems.some(({ hidesFlows }) => hidesFlows);
    return { clusters: listed, version: versions.facts[0], complete, problems };
}
/** The way of one flow: what decides it in one version, or in base and head. */
async function survey_explain(sources, { from, to, asked, cluster: wanted }, options) {
    const versions = await (0,clusters/* readClusters */.c6)(sources, options);
    const cluster = theCluster(versions.clusters, wanted);
    const states = cluster.versions.map(({ state }, i) => ({ name: versions.facts[i]?.version ?? '', state }));
    const problems = (0,problem/* inOrder */.a)((0,clusters/* everyProblem */.HS)(versions));
    return {
        from,
        to,
        asked,
        versions: versions.facts,
        answers: explainFlow(from, to, asked, states),
        complete: !problems.some(({ hidesFlows }) => hidesFlows),
        problems,
        policyEdits: cluster.versions.length === 2 ? (0,clusters/* editsOf */.t7)([cluster]) : [],
    };
}
/** Where there are several clusters, somebody has to say which is meant. */
function theCluster(clusters, wanted) {
    const names = clusters.map(({ name }) => name).join(', ');
    const [only, ...others] = wanted === undefined ? clusters : clusters.filter(({ name }) => name === wanted);
    if (only !== undefined && others.length === 0)
        return only;
    throw new input_error/* InputError */.d(wanted === undefined
        ? `There are several clusters: give --cluster with one of ${names}`
        : `--cluster: expected one of ${names}, found ${wanted}`);
}


/***/ })

};

//# sourceMappingURL=284.index.js.map