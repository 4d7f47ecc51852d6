export const id = 772;
export const ids = [772];
export const modules = {

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

/***/ 9772:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DIFF_FORMATS: () => (/* binding */ DIFF_FORMATS),
  EXPLAIN_FORMATS: () => (/* binding */ EXPLAIN_FORMATS),
  LIST_FORMATS: () => (/* binding */ LIST_FORMATS)
});

;// CONCATENATED MODULE: ./src/report/fit.ts
/**
 * The most of a view that fits: goes down the ladder until it is within the budget. Every view with a limit goes through
 * here: comment and summary (characters, bytes), annotations, diagram (arrows) and SARIF (results, bytes). Nothing is ever
 * cut but what a rung leaves out whole.
 */
function fitted({ ladder, render, size, budget }) {
    const [first, ...rest] = ladder;
    let shown = render(first);
    for (const rung of rest) {
        if (size(shown) <= budget)
            break;
        shown = render(rung);
    }
    return shown;
}
/** UTF-16 units: GitHub counts no more characters than these. */
function characters(text) {
    return text.length;
}
/** Bytes of UTF-8. */
function bytes(text) {
    return new TextEncoder().encode(text).length;
}

// EXTERNAL MODULE: ./src/naming/amount.ts
var amount = __webpack_require__(706);
// EXTERNAL MODULE: ./src/report/alike.ts
var alike = __webpack_require__(5510);
// EXTERNAL MODULE: ./src/naming/endpoints.ts
var naming_endpoints = __webpack_require__(9610);
// EXTERNAL MODULE: ./src/naming/ports.ts
var naming_ports = __webpack_require__(4632);
// EXTERNAL MODULE: ./src/manifest/sentence.ts
var sentence = __webpack_require__(4616);
// EXTERNAL MODULE: ./src/naming/workloads.ts
var workloads = __webpack_require__(3434);
// EXTERNAL MODULE: ./src/report/quote.ts
var quote = __webpack_require__(9166);
;// CONCATENATED MODULE: ./src/report/arrows.ts




/** The arrows that the lines come to, one of a kind and some clusters between the same two nodes, in the order of the lines. */
function arrowsOf(lines) {
    const arrows = joined(lines.flatMap(({ sources, destinations, ...line }) => {
        const ends = nodesOf(destinations);
        return nodesOf(sources).flatMap((from) => ends.map((to) => ({ ...line, from, to })));
    }));
    return ofAllClusters(arrows);
}
/** Arrows that are the same in several clusters, as one of all of them. */
function ofAllClusters(arrows) {
    const found = new Map();
    for (const arrow of arrows) {
        const { kind, from, to, ports } = arrow;
        const key = JSON.stringify([kind, from.key, to.key, (0,naming_ports/* portNames */.y)(ports)]);
        const clusters = [...new Set([...(found.get(key)?.clusters ?? []), ...arrow.clusters])];
        found.set(key, { ...arrow, clusters });
    }
    return [...found.values()];
}
/** The same arrows between whole namespaces, where an end lies in one: coarser, and never more. */
function betweenNamespaces(arrows) {
    return joined(arrows.map((arrow) => ({ ...arrow, from: wholeNamespace(arrow.from), to: wholeNamespace(arrow.to) })));
}
/**
 * Draws ends as one that have the same arrows to the same others and lie in the same namespace. Nothing is lost: each of them
 * has every arrow of the one.
 */
function mergeEqual(arrows) {
    const merged = mergeOnce(arrows);
    return merged.length < arrows.length ? mergeEqual(merged) : merged;
}
function mergeOnce(arrows) {
    const found = new Map();
    const link = (node, text) => {
        const one = found.get(node.key) ?? { node, links: [] };
        found.set(node.key, one);
        one.links.push(text);
    };
    for (const { kind, from, to, ports, clusters } of arrows) {
        const on = `on ${(0,naming_ports/* portNames */.y)(ports)} in ${JSON.stringify(clusters)}`;
        link(from, `${kind} to ${to.key} ${on}`);
        link(to, `${kind} from ${from.key} ${on}`);
    }
    const alike = new Map();
    for (const { node, links } of found.values()) {
        const key = JSON.stringify([node.namespace, links.sort()]);
        alike.set(key, [...(alike.get(key) ?? []), node]);
    }
    const one = new Map();
    for (const nodes of alike.values()) {
        const whole = nodes.length === 1 ? nodes[0] : nodeOf(nodes.flatMap(({ parts }) => parts));
        for (const { key } of nodes)
            one.set(key, whole);
    }
    const wholeOf = (node) => one.get(node.key) ?? node;
    return joined(arrows.map((arrow) => ({ ...arrow, from: wholeOf(arrow.from), to: wholeOf(arrow.to) })));
}
function joined(arrows) {
    const found = new Map();
    for (const arrow of arrows) {
        const key = JSON.stringify([arrow.kind, arrow.from.key, arrow.to.key, arrow.clusters]);
        const same = found.get(key);
        if (same === undefined)
            found.set(key, { ...arrow, ports: [...arrow.ports] });
        else
            same.ports.push(...arrow.ports);
    }
    return [...found.values()];
}
function nodesOf(parts) {
    return parts.map((part) => nodeOf([part]));
}
function nodeOf(parts) {
    const namespaces = new Set(parts.flatMap(({ set }) => set.flatMap(namespacesOf)));
    const [namespace] = namespaces.size === 1 ? namespaces : [];
    return { parts, namespace, key: JSON.stringify(parts.map(({ words }) => (0,quote/* plain */.pj)(words))) };
}
function wholeNamespace(node) {
    if (node.namespace === undefined)
        return node;
    const set = node.parts.flatMap((part) => part.set);
    const words = (0,sentence/* say */.c) `some pods of ${node.namespace}`;
    return nodeOf([{ words, within: (0,sentence/* say */.c) `some pods`, count: set.length, set }]);
}
/** Undefined is anywhere that has no box: outside the cluster, or in namespaces that nothing names. */
function namespacesOf(end) {
    switch (end.kind) {
        case 'workload':
            return [(0,workloads/* identity */.D_)(end).namespace];
        case 'pods':
            return end.others ? [undefined] : end.names;
        case 'addresses':
            return [undefined];
    }
}

// EXTERNAL MODULE: ./src/report/flow-row.ts + 2 modules
var flow_row = __webpack_require__(2115);
;// CONCATENATED MODULE: ./src/report/diagram.ts







/** More arrows than this, and nobody can follow them. GitHub draws none of a diagram of more than 500. */
const MOST_ARROWS = 40;
const MOST_NAMES = 3;
/** The most that can be followed: every end, else whole namespaces, else the arrows of the first lines. */
function drawing(lines) {
    const exact = arrowsOf(lines);
    const coarse = betweenNamespaces(exact);
    const render = (rung) => {
        if (rung === 'everything')
            return { arrows: mergeEqual(exact), leftOut: '' };
        const arrows = mergeEqual(coarse);
        if (rung === 'namespaces')
            return { arrows, leftOut: 'drawn by namespace' };
        const rest = coarse.length - MOST_ARROWS;
        return {
            arrows: coarse.slice(0, MOST_ARROWS),
            leftOut: `drawn by namespace, without ${(0,amount/* amount */.vj)(rest, 'more arrow')}`,
        };
    };
    return fitted({
        ladder: ['everything', 'namespaces', 'first'],
        render,
        size: ({ arrows }) => arrows.length,
        budget: MOST_ARROWS,
    });
}
/** What a report's diagram shows, the worst first. */
function changesDrawn(report) {
    const isOne = report.clusters.length === 1;
    return (0,flow_row/* inReadingOrder */.g)(report).map(({ change, sources, destinations, clusters }) => {
        return { kind: change.change, ports: change.ports, sources, destinations, clusters: isOne ? [] : clusters };
    });
}
/** A comparison as a Mermaid flowchart, alone. */
function mermaid(report) {
    return alone(drawing(changesDrawn(report)), 'Flows that this change opens and closes');
}
/** The flows of one version as a Mermaid flowchart. */
function listMermaid({ clusters, problems }) {
    const lines = clusters.flatMap(({ name, endpoints, flows }) => (0,flow_row/* wordRows */.E7)(flows, (0,naming_endpoints/* nameSets */.TK)(endpoints, 'head', problems)).map(({ words: { sources, destinations }, ports }) => {
        return { kind: 'allowed', ports, sources, destinations, clusters: clusters.length === 1 ? [] : [name] };
    }));
    return alone(drawing(lines), 'Flows that are allowed');
}
/** With nobody beside it to say what is left out, the diagram says it itself. */
function alone({ arrows, leftOut }, title) {
    return flowchart(arrows, title, arrows.length === 0 ? 'No flow to draw' : leftOut);
}
/** A Mermaid flowchart, with a line's end. Ids are our own, and labels hold no character that means something. */
function flowchart(arrows, title, note = '') {
    const ids = new Map();
    for (const { from, to } of arrows) {
        for (const node of [from, to])
            if (!ids.has(node.key))
                ids.set(node.key, { id: `n${ids.size + 1}`, node });
    }
    const id = ({ key }) => ids.get(key)?.id ?? '';
    return `${[
        'flowchart LR',
        `  accTitle: ${title}`,
        ...(note === '' ? [] : [`  n0[/"${(0,quote/* label */.Pf)(note)}"/]`]),
        ...boxes([...ids.values()]),
        ...arrows.map((arrow) => `  ${id(arrow.from)} ${line(arrow)} ${id(arrow.to)}`),
        ...colour(arrows, 'opened', 'stroke:#cf222e,stroke-width:3px'),
        ...colour(arrows, 'closed', 'stroke:#1a7f37,stroke-width:2px'),
    ].join('\n')}\n`;
}
/** A namespace is a box around its nodes; all else stands free, with round ends. */
function boxes(nodes) {
    const namespaces = [...new Set(nodes.flatMap(({ node: { namespace } }) => namespace ?? []))].sort();
    const free = nodes.filter(({ node: { namespace } }) => namespace === undefined);
    return [
        ...free.map(({ id, node }) => `  ${id}(["${diagram_text(node)}"])`),
        ...namespaces.flatMap((namespace, i) => [
            `  subgraph s${i + 1}["namespace ${(0,quote/* label */.Pf)(namespace)}"]`,
            ...nodes.filter(({ node }) => node.namespace === namespace).map(({ id, node }) => `    ${id}["${diagram_text(node)}"]`),
            '  end',
        ]),
    ];
}
/** A line for each part, within a box without the namespace's name; of many the first, and how many more there are. */
function diagram_text({ parts, namespace }) {
    const words = parts.map((part) => (namespace === undefined ? part.words : (part.within ?? part.words)));
    const shown = words.length === MOST_NAMES + 1 ? words : words.slice(0, MOST_NAMES);
    const rest = parts.slice(shown.length).reduce((sum, { count }) => sum + count, 0);
    return `${shown.map((one) => (0,quote/* label */.Pf)((0,quote/* plain */.pj)(one))).join(',<br/>')}${rest === 0 ? '' : `<br/>and ${(0,amount/* grouped */.zD)(rest)} more`}`;
}
function line({ kind, ports, clusters }) {
    const names = (0,quote/* label */.Pf)(`${(0,naming_ports/* portNames */.y)(ports)}${where(clusters)}`);
    switch (kind) {
        case 'opened':
            return `== "opened ${names}" ==>`;
        case 'closed':
            return `-. "closed ${names}" .-x`;
        case 'allowed':
            return `-- "${names}" -->`;
    }
}
/** Of many clusters the first, and how many more there are. */
function where(clusters) {
    if (clusters.length === 0)
        return '';
    const shown = clusters.length === MOST_NAMES + 1 ? clusters : clusters.slice(0, MOST_NAMES);
    const rest = clusters.length - shown.length;
    return ` in ${shown.map(quote/* plainName */.MH).join(', ')}${rest === 0 ? '' : ` and ${rest} more`}`;
}
function colour(arrows, kind, style) {
    const numbers = arrows.flatMap((arrow, i) => (arrow.kind === kind ? [i] : []));
    return numbers.length === 0 ? [] : [`  linkStyle ${numbers.join(',')} ${style}`];
}

// EXTERNAL MODULE: ./src/report/accepted.ts
var report_accepted = __webpack_require__(9313);
;// CONCATENATED MODULE: ./src/report/clusters.ts


/** The clusters of a line in Markdown, under what stands before; empty where the report is about one alone. */
function clustersOf({ clusters }, report) {
    return report.clusters.length === 1 ? '' : `<br>${clusters.map(quote/* code */.aY).join(' ')}`;
}
/** ` in dev, prod`, behind a title; empty where the report is about one cluster alone. */
function inClusters({ clusters }, report) {
    return report.clusters.length === 1
        ? (0,sentence/* say */.c) ``
        : clusters.reduce((before, each, i) => (i === 0 ? (0,sentence/* say */.c) ` in ${each}` : (0,sentence/* say */.c) `${before}, ${each}`), (0,sentence/* say */.c) ``);
}

// EXTERNAL MODULE: ./src/report/verdict.ts
var verdict = __webpack_require__(687);
;// CONCATENATED MODULE: ./src/report/heading.ts




const ICONS = {
    critical: '🔴',
    high: '🟠',
    medium: '🟡',
    low: '🔵',
    info: '⚪',
};
/** That not everything is known weighs more than these. */
const MILD = new Set(['low', 'info']);
/** The verdict as a heading. */
function heading(report) {
    return `## ${icon(report)} Network exposure: ${(0,verdict/* verdictWords */.L2)(report)}`;
}
/** The one alert: the worst finding if it is bad, or that the answer is not whole. Empty if neither. */
function heading_alert(report) {
    const [worst] = report.findings;
    if (worst !== undefined && isAlarming(worst.severity) && worst.waived === undefined) {
        const kind = worst.severity === 'critical' ? 'CAUTION' : 'WARNING';
        const { title, message, confidenceReason } = worst;
        const reason = confidenceReason === undefined ? '' : ` ${(0,quote/* markdown */.wD)(confidenceReason)}`;
        return `> [!${kind}]\n> **${(0,quote/* markdown */.wD)({ words: [title], names: [] })}${(0,quote/* markdown */.wD)(inClusters(worst, report))}.** ${(0,quote/* markdown */.wD)(message)}${reason}`;
    }
    if (report.complete)
        return '';
    const hiding = report.problems.filter(({ hidesFlows }) => hidesFlows).length;
    return `> [!WARNING]\n> **This is not the whole picture.** ${(0,amount/* amount */.vj)(hiding, 'problem')} may hide flows, listed under “What was checked”.`;
}
/** Whether a finding of this severity stands in the alert, if it is the worst. */
function isAlarming(severity) {
    return severity === 'critical' || severity === 'high';
}
/** The counts and what they mean for the check, in one line. */
function countsLine(report, rows) {
    const { opened, closed } = (0,verdict/* countRows */.BO)(rows);
    const { failOn, outcome } = report.verdict;
    const counts = report.changes.length === 0
        ? (0,verdict/* unchangedWords */.z8)(report)
        : `**Opened ${(0,amount/* grouped */.zD)(opened)}** · **Closed ${(0,amount/* grouped */.zD)(closed)}**`;
    const gate = failOn === 'never' && outcome === 'pass' ? '' : ` — ${(0,verdict/* gateWords */.DO)(report.verdict)} (\`fail-on: ${failOn}\`)`;
    return `${counts}${gate}`;
}
function icon({ findings, complete }) {
    const [worst] = findings;
    // Those that somebody accepted come last.
    const isMild = worst === undefined || worst.waived !== undefined || MILD.has(worst.severity);
    if (isMild && !complete)
        return ICONS.medium;
    return worst === undefined || worst.waived !== undefined ? '🟢' : ICONS[worst.severity];
}

// EXTERNAL MODULE: ./src/report/place.ts
var report_place = __webpack_require__(8141);
// EXTERNAL MODULE: ./src/risk/rule-facts.ts + 2 modules
var rule_facts = __webpack_require__(8790);
;// CONCATENATED MODULE: ./src/report/rule-link.ts


/** Words of ours in Markdown, as a link to the page that explains a rule; the words alone where there is no such page. */
function ruleLink(rule, words, links) {
    const page = Object.hasOwn(rule_facts/* RULE_FACTS */.j, rule) ? (0,quote/* urlPath */.Lx)(`${rule}.md`) : undefined;
    return links?.rulesUrl === undefined || page === undefined ? words : `[${words}](${links.rulesUrl}/${page})`;
}
/** The ids of rules in Markdown, each with a link to its page. */
function ruleList(rules, links) {
    return rules.map((rule) => ruleLink(rule, (0,quote/* code */.aY)(rule), links)).join(', ');
}

;// CONCATENATED MODULE: ./src/report/findings.ts







/** More rows than a screen holds are folded: the most severe are in sight. */
const SCREEN = 20;
/** The findings as a table, each with the place to look at. Empty if there are none to show. */
function findingsTable(report, links, limit) {
    const lines = report.findings.slice(0, limit).map((finding, i) => {
        // The alert has said the sentence of the worst one, and what it assumes.
        const said = i === 0 && isAlarming(finding.severity) && finding.waived === undefined;
        const named = `${title(finding, links)}${clustersOf(finding, report)}`;
        const accepted = (0,report_accepted/* acceptedWords */.V)(finding);
        const what = [
            named,
            ...(said ? [] : [(0,quote/* markdown */.wD)(finding.message)]),
            ...notes(finding, said, links),
            ...(accepted === undefined ? [] : [(0,quote/* markdown */.wD)(accepted)]),
        ];
        const cells = [severity(finding), what.join('<br>'), findings_where(finding, report, links)];
        return `| ${cells.join(' | ')} |`;
    });
    const rest = lines.slice(SCREEN);
    const folded = `<details>\n<summary><b>${(0,amount/* amount */.vj)(rest.length, 'more finding')}</b></summary>\n\n${table(rest)}\n\n</details>`;
    return [table(lines.slice(0, SCREEN)), rest.length === 0 ? '' : folded].filter((part) => part !== '').join('\n\n');
}
function table(lines) {
    return lines.length === 0 ? '' : ['| | Finding | Where |', '| :-- | :-- | :-- |', ...lines].join('\n');
}
function severity({ severity, waived }) {
    return (0,quote/* unbroken */.D_)(waived === undefined ? `${ICONS[severity]} ${severity}` : `☑️ ${severity}, accepted`);
}
function title({ rule, title, confidence }, links) {
    const bold = `**${ruleLink(rule, (0,quote/* markdown */.wD)({ words: [title], names: [] }), links)}**`;
    return confidence === 'exact' ? bold : `${bold} (assumed)`;
}
/** What is assumed, and which other rules the same flows break. */
function notes({ confidenceReason, also = [] }, said, links) {
    const reason = confidenceReason === undefined || said ? [] : [(0,quote/* markdown */.wD)(confidenceReason)];
    const others = also.length === 0 ? [] : [`Also: ${ruleList(also, links)}`];
    return [...reason, ...others].map((note) => `<sub>${note}</sub>`);
}
function findings_where({ place }, report, links) {
    return place === undefined ? '' : `${(0,report_place/* placeLink */.aE)(place, report, links)}${(0,report_place/* sideWords */.H)(place, report)}`;
}

// EXTERNAL MODULE: ./src/report/because.ts
var because = __webpack_require__(8786);
;// CONCATENATED MODULE: ./src/report/flows.ts







const MOST_CAUSES = 2;
/** More rows than a screen holds, and the part starts closed. */
const flows_SCREEN = 20;
/** What opens and closes, in the order of reading. Empty if there is nothing to show. */
function flowsTable(report, rows, links, limit) {
    const shown = rows.slice(0, limit);
    if (shown.length === 0)
        return '';
    const { opened, closed } = (0,verdict/* countRows */.BO)(rows);
    return [
        shown.length > flows_SCREEN ? '<details>' : '<details open>',
        `<summary><b>Flows</b> — ${(0,amount/* grouped */.zD)(opened)} opened, ${(0,amount/* grouped */.zD)(closed)} closed</summary>`,
        '',
        '| | From | To | Ports | Because |',
        '| :-- | :-- | :-- | :-- | :-- |',
        ...shown.map((row) => flows_line(row, report, links)),
        '',
        '</details>',
    ].join('\n');
}
function flows_line({ change, clusters, from, to, ports }, report, links) {
    const what = [change.change === 'opened' ? '➕ opened' : '➖ closed', (0,flow_row/* lifecycleWords */.ym)(change)].filter((words) => words !== '');
    const cells = [
        `${what.map(quote/* unbroken */.D_).join('<br>')}${clustersOf({ clusters }, report)}`,
        (0,quote/* markdown */.wD)(from),
        (0,quote/* markdown */.wD)(to),
        (0,quote/* unbroken */.D_)(ports),
        flows_because(change, report, links),
    ];
    return `| ${cells.join(' | ')} |`;
}
function flows_because(change, report, links) {
    const causes = (0,because/* causesOf */.cZ)(change, report);
    if (causes.length === 0)
        return (0,because/* withoutCause */.Ch)(change);
    const reasons = [
        ...(change.relabelled ?? []).map((one) => ({ place: one, words: (0,quote/* markdown */.wD)((0,because/* labelsChanged */.c0)(one)) })),
        ...causes.map((cause) => ({ place: cause, words: (0,because/* effectWords */.zT)(cause, change, report) })),
    ];
    const shown = reasons.slice(0, MOST_CAUSES).map(({ place, words }) => `${(0,report_place/* placeLink */.aE)(place, report, links)} ${words}`);
    const rest = reasons.length - shown.length;
    return [...shown, ...(rest > 0 ? [`and ${rest} more`] : [])].join('<br>');
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(7291);
// EXTERNAL MODULE: ./src/manifest/changed.ts
var changed = __webpack_require__(3313);
// EXTERNAL MODULE: ./src/manifest/objects.ts
var objects = __webpack_require__(929);
;// CONCATENATED MODULE: ./src/report/policy-diff.ts







const MOST_LINES = 120;
/** Beyond so many edits a diff shows nothing any more, and takes seconds. A count, not a time: the same on any machine. */
const MOST_EDITS = 500;
/** What the pull request does to the text of so many policies, without the rest of it. Empty if there are none to show. */
function policyDiff(report, links, limit) {
    const edits = once(report.policyEdits);
    if (edits.length === 0 || limit === 0)
        return '';
    const rest = edits.length - limit;
    return [
        '<details>',
        `<summary><b>Policy changes</b> — ${summary(edits)}</summary>`,
        ...edits.slice(0, limit).flatMap((edit) => ['', policy_diff_title(edit, report, links), '', body(edit)]),
        ...(rest > 0 ? ['', `And ${(0,amount/* amount */.vj)(rest, 'more policy')}.`] : []),
        '',
        '</details>',
    ].join('\n');
}
/** Overlays of several clusters mostly make the same change of a policy, in texts that differ elsewhere. */
function once(edits) {
    const byTitle = new Map();
    for (const each of edits) {
        const key = JSON.stringify([each.edit, each.policy, each.path, each.line]);
        byTitle.set(key, [...(byTitle.get(key) ?? []), each]);
    }
    return [...byTitle.values()].flatMap((same) => (same.length === 1 ? same : withoutRepeats(same)));
}
/** Those that read the same, as one of all their clusters. Where they were edited in different places, it names none of these. */
function withoutRepeats(edits) {
    const byBody = new Map();
    for (const each of edits) {
        const text = body(each);
        const { edited, clusters = [], ...same } = byBody.get(text) ?? each;
        const isSame = JSON.stringify(edited) === JSON.stringify(each.edited);
        byBody.set(text, {
            ...same,
            ...(isSame && edited !== undefined ? { edited } : {}),
            clusters: [...new Set([...clusters, ...(each.clusters ?? [])])],
        });
    }
    return [...byBody.values()];
}
function summary(edits) {
    return ['added', 'removed', 'modified']
        .map((edit) => ({ edit, count: edits.filter((one) => one.edit === edit).length }))
        .filter(({ count }) => count > 0)
        .map(({ edit, count }) => `${count} ${edit}`)
        .join(', ');
}
/** Of what a tool made, the file may be the same in both versions, and another one that was edited made it otherwise. */
function policy_diff_title({ edit, policy, path, line, edited, clusters = [] }, report, links) {
    const place = (0,report_place/* placeLink */.aE)({ side: edit === 'removed' ? 'base' : 'head', path, line }, report, links);
    const name = (0,objects/* qualifiedName */.OL)(policy.namespace, policy.name);
    const where = (0,quote/* markdown */.wD)(inClusters({ clusters }, report));
    const isElsewhere = edited !== undefined && edited.path !== path;
    const by = isElsewhere
        ? ` by ${(0,report_place/* placeLink */.aE)({ side: 'head', path: edited.path, line: edited.line }, report, links)}`
        : '';
    return `${(0,quote/* code */.aY)(`${policy.kind} ${name}`)} ${edit}${where}${by}: ${place}`;
}
function body({ before = '', after = '' }) {
    const lines = changedLines(before, after);
    if (lines === undefined)
        return 'Too different to show.';
    if (lines.length === 0)
        return 'Its text is the same.';
    const rest = lines.length - MOST_LINES;
    const shown = (0,quote/* fenced */.OF)('diff', lines.slice(0, MOST_LINES));
    return rest > 0 ? `${shown}\n\nAnd ${(0,amount/* amount */.vj)(rest, 'more line')}.` : shown;
}
/** The lines of a unified diff with three lines around each change; undefined if there is no end of changes. */
function changedLines(before, after) {
    const options = { context: 3, maxEditLength: MOST_EDITS, stripTrailingCr: true };
    const patch = (0,create/* structuredPatch */.YB)('', '', (0,changed/* ended */.v)(before), (0,changed/* ended */.v)(after), undefined, undefined, options);
    return patch?.hunks.flatMap(({ lines }, i) => (i === 0 ? lines : ['@@', ...lines]));
}

// EXTERNAL MODULE: ./src/report/remarks.ts
var remarks = __webpack_require__(79);
;// CONCATENATED MODULE: ./src/report/scope.ts





/** What the answer rests on, and what it does not know. Open where the answer is not complete. */
function scope(report, links, limit) {
    const { base, head, problems, complete } = report;
    const shown = (0,alike/* summedUp */.H)(problems).slice(0, limit);
    return [
        complete ? '<details>' : '<details open>',
        `<summary><b>What was checked</b>${report.untouched ? '' : ` — ${facts(head)}`}${problems.length > 0 ? ` · ${(0,amount/* amount */.vj)(problems.length, 'problem')}` : ''}</summary>`,
        '',
        `- Before: ${(0,report_place/* versionLink */.PK)(base, links)}. After: ${(0,report_place/* versionLink */.PK)(head, links)}.`,
        ...shown.map((problem) => `- ${problemLine(problem)}`),
        ...(0,remarks/* remarks */.I)(report).map((remark) => `- ${(0,quote/* markdown */.wD)(remark)}`),
        '- Policies say what is allowed. Whether the cluster’s network plugin enforces them is not checked.',
        ...(limit < ROOM ? [] : suggestion(report)),
        '',
        '</details>',
    ].join('\n');
}
/** Longer than this it is no use to read. */
const scope_MOST_LINES = 60;
/** Where fewer problems are shown there is little room. */
const ROOM = 50;
/** The configuration to copy, where the clusters were found by looking. */
function suggestion({ suggestion = '' }) {
    const lines = suggestion.trimEnd().split('\n');
    if (suggestion === '' || lines.length > scope_MOST_LINES)
        return [];
    return ['- `.github/network-policy-diff.yml` settles the clusters for good with:', '', (0,quote/* fenced */.OF)('yaml', lines)];
}
/** `41 files, 5 workloads, 9 policies`. */
function facts({ files, workloads, policies }) {
    return [(0,amount/* amount */.vj)(files, 'file'), (0,amount/* amount */.vj)(workloads, 'workload'), (0,amount/* amount */.vj)(policies, 'policy')].join(', ');
}
/** A problem in Markdown, on one line. */
function problemLine({ severity, path, line, message, hidesFlows }) {
    const place = path === undefined ? '' : ` ${(0,quote/* code */.aY)((0,report_place/* placeName */.fW)({ path, line }))}:`;
    return `**${severity}**${place} ${(0,quote/* markdown */.wD)(message)}${hidesFlows ? ' **Not in this report.**' : ''}`;
}

;// CONCATENATED MODULE: ./src/report/page.ts











/** The whole report as Markdown, at any of the limits: what comment and summary are made of. */
function createPage(report, options) {
    const { links } = options;
    const rows = (0,flow_row/* inReadingOrder */.g)(report);
    const drawn = drawing(changesDrawn(report));
    return (limits) => {
        const draws = limits.diagram && drawn.arrows.length > 0;
        return `${[
            heading(report),
            resolvedLine(report, options),
            limits.findings > 0 ? heading_alert(report) : '',
            countsLine(report, rows),
            findingsTable(report, links, limits.findings),
            flowsTable(report, rows, links, limits.flows),
            draws ? diagram(drawn) : '',
            policyDiff(report, links, limits.policies),
            scope(report, links, limits.problems),
            leftOutLine(leftOut(report, rows, { ...limits, diagram: draws || drawn.arrows.length === 0 }), links),
            footer(report, links),
        ]
            .filter((part) => part !== '')
            .join('\n\n')}\n`;
    };
}
function diagram(drawn) {
    const left = drawn.leftOut === '' ? '' : ` — ${drawn.leftOut}`;
    const chart = (0,quote/* fenced */.OF)('mermaid', flowchart(drawn.arrows, 'Flows that this change opens and closes').trimEnd().split('\n'));
    return `<details>\n<summary><b>Diagram</b>${left}</summary>\n\n${chart}\n\n</details>`;
}
function resolvedLine({ findings, head }, { resolved, links }) {
    if (resolved === undefined || findings.length > 0)
        return '';
    const { findings: count, commit } = resolved;
    const what = count === undefined ? 'The findings' : `The ${(0,amount/* amount */.vj)(count, 'finding')}`;
    const before = commit === undefined ? 'before' : `for ${(0,report_place/* commitLink */.wn)(commit, links)}`;
    return `${what} reported ${before} ${count === 1 ? 'is' : 'are'} gone in ${headLink(head, links)}.`;
}
function headLink(head, links) {
    const { version, commit } = { ...head, ...(links?.pullHead === undefined ? {} : { commit: links.pullHead }) };
    return commit === undefined ? (0,quote/* code */.aY)(version) : (0,report_place/* commitLink */.wn)(commit, links);
}
function leftOut(report, rows, limits) {
    const parts = [
        ['finding', report.findings.length, limits.findings],
        ['flow', rows.length, limits.flows],
        ['problem', (0,alike/* summedUp */.H)(report.problems).length, limits.problems],
    ];
    return [
        ...parts.flatMap(([noun, count, limit]) => count > limit ? [`${(0,amount/* grouped */.zD)(count - limit)} of ${(0,amount/* amount */.vj)(count, noun)}`] : []),
        ...(limits.diagram ? [] : ['the diagram']),
        ...(limits.policies > 0 || report.policyEdits.length === 0 ? [] : ['the text of the policies']),
    ];
}
function leftOutLine(parts, links) {
    if (parts.length === 0)
        return '';
    const url = (0,report_place/* runUrl */.Vp)(links);
    return `**Left out to keep this short:** ${parts.join(', ')}.${url === undefined ? '' : ` More is in the [job summary](${url}).`}`;
}
/** A comment is written anew for each commit; on the command line there is nothing to tell apart. */
function footer({ head }, links) {
    if (links === undefined)
        return '';
    const url = (0,report_place/* runUrl */.Vp)(links);
    const summary = url === undefined ? '' : ` · [job summary](${url})`;
    return `<sub>Updated for ${headLink(head, links)}${summary}</sub>`;
}

;// CONCATENATED MODULE: ./src/report/page-limits.ts
const EVERYTHING = { policies: 30, diagram: true, flows: 1000, problems: 100, findings: 1000 };
const TABLES = { ...EVERYTHING, policies: 0, diagram: false };
/** The rungs of comment and summary: the text of policies goes first, then the diagram, then flows, the findings last. */
const PAGE_LADDER = [
    EVERYTHING,
    { ...EVERYTHING, policies: 10 },
    { ...EVERYTHING, policies: 3 },
    { ...EVERYTHING, policies: 0 },
    TABLES,
    { ...TABLES, flows: 50, problems: 50 },
    { ...TABLES, flows: 20, problems: 10 },
    { ...TABLES, flows: 20, problems: 10, findings: 300 },
    { ...TABLES, flows: 20, problems: 10, findings: 100 },
    { ...TABLES, flows: 0, problems: 10, findings: 100 },
    { ...TABLES, flows: 0, problems: 10, findings: 50 },
    { ...TABLES, flows: 0, problems: 3, findings: 20 },
    { ...TABLES, flows: 0, problems: 0, findings: 0 },
];

;// CONCATENATED MODULE: ./src/report/comment.ts



/** Under GitHub's limit of 65,536 characters, with room for the marker that finds the comment again. */
const BUDGET = 60_000;
/** The report as the Markdown of a comment on a pull request. */
function comment(report, { budget = BUDGET, ...options } = {}) {
    return fitted({ ladder: PAGE_LADDER, render: createPage(report, options), size: characters, budget });
}

;// CONCATENATED MODULE: ./src/report/csv.ts





const COLUMNS = [
    ...['change', 'lifecycle', 'clusters', 'from', 'to', 'ports', 'severity', 'rules'],
    ...['effect', 'kind', 'namespace', 'policy', 'rule', 'side', 'path', 'line', 'endLine'],
];
/** The flows of a comparison as a table (RFC 4180), in the order of reading: each with its worst finding and its first cause. */
function csv(report) {
    const told = new Map();
    report.findings.forEach(({ changes }, rank) => {
        for (const index of changes)
            told.set(index, [...(told.get(index) ?? []), rank]);
    });
    const rows = (0,flow_row/* inReadingOrder */.g)(report).map((row) => {
        const ranks = new Set(row.of.flatMap((index) => told.get(index) ?? []));
        return cellsOf(row, [...ranks].sort((a, b) => a - b).flatMap((rank) => report.findings[rank] ?? []), report);
    });
    return csv_table([COLUMNS, ...rows]);
}
/** The flows of one version as a table (RFC 4180). */
function listCsv({ clusters, problems }) {
    const rows = clusters.flatMap(({ name, endpoints, flows }) => (0,flow_row/* wordRows */.E7)(flows, (0,naming_endpoints/* nameSets */.TK)(endpoints, 'head', problems)).map(({ words: { from, to, ports } }) => {
        return [named(name), (0,quote/* plain */.pj)(from), (0,quote/* plain */.pj)(to), ports];
    }));
    return csv_table([['cluster', 'from', 'to', 'ports'], ...rows]);
}
function cellsOf(row, findings, report) {
    const { change, clusters, from, to, ports } = row;
    const because = becauseCells(change, report);
    const cells = [
        ...[change.change, (0,flow_row/* lifecycleWords */.ym)(change), clusters.map(named).join(' '), (0,quote/* plain */.pj)(from), (0,quote/* plain */.pj)(to), ports],
        ...[findings[0]?.severity ?? '', [...new Set(findings.map(({ rule }) => rule))].join(' '), ...because],
    ];
    return COLUMNS.map((_, i) => cells[i] ?? '');
}
/** The labels that made it, or else its first cause. */
function becauseCells(change, report) {
    const [labels] = change.relabelled ?? [];
    const [cause] = (0,because/* causesOf */.cZ)(change, report);
    const first = labels ?? cause;
    if (cause === undefined || first === undefined)
        return [];
    const [effect, of, field] = labels
        ? [(0,workloads/* isUndeclared */.aS)(labels) ? 'no longer declared' : 'labels changed', labels.object, labels.field]
        : [(0,because/* effectWords */.zT)(cause, change, report), cause.policy, cause.rule];
    return [
        ...[effect, named(of.kind), named(of.namespace), named(of.name), named(field)],
        ...[first.side, named(first.path), `${first.line}`, `${first.endLine}`],
    ];
}
/** Nothing is an empty cell, and not a quoted nothing. */
function named(name) {
    return name === '' ? '' : (0,quote/* plainName */.MH)(name);
}
/** Each line ends with CR LF. Names are one line already, as everywhere. */
function csv_table(rows) {
    return rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}
/** What a spreadsheet would take for a formula gets an apostrophe before it. */
function cell(text) {
    const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

// EXTERNAL MODULE: ./src/flow/ports.ts
var flow_ports = __webpack_require__(7220);
// EXTERNAL MODULE: ./src/naming/addresses.ts
var addresses = __webpack_require__(3736);
// EXTERNAL MODULE: ./src/report/columns.ts
var columns = __webpack_require__(1197);
// EXTERNAL MODULE: ./src/report/paint.ts
var report_paint = __webpack_require__(6685);
// EXTERNAL MODULE: ./src/cluster/namespace.ts
var namespace = __webpack_require__(3365);
// EXTERNAL MODULE: ./src/cluster/ranges.ts
var cluster_ranges = __webpack_require__(5438);
// EXTERNAL MODULE: ./src/flow/port-axis.ts
var port_axis = __webpack_require__(3607);
// EXTERNAL MODULE: ./src/flow/ports-at.ts
var ports_at = __webpack_require__(2156);
// EXTERNAL MODULE: ./src/flow/unseen.ts + 3 modules
var unseen = __webpack_require__(2077);
// EXTERNAL MODULE: ./src/manifest/place.ts + 1 modules
var place = __webpack_require__(2492);
// EXTERNAL MODULE: ./src/report/sentences.ts
var sentences = __webpack_require__(7020);
;// CONCATENATED MODULE: ./src/report/rule-words.ts












/** `policy shop/db`, for a policy is often named as its pods are; `AdminNetworkPolicy tenants`. */
function policyName({ kind, namespace, name }) {
    return namespace === '' ? (0,sentence/* say */.c) `${kind} ${name}` : (0,sentence/* say */.c) `policy ${(0,objects/* qualifiedName */.OL)(namespace, name)}`;
}
/** `policy shop/db (k8s/db.yaml:14-21)`: the lines are those of the rule, or of the policy as a whole. */
function provenance(from) {
    return (0,sentence/* say */.c) `${nameOf(from)} (${linesOf(from)})`;
}
/** What an isolating policy does allow: `policy shop/db allows pods of shop with app=api, on TCP 80 (k8s/db.yaml:14-21)`. */
function missWords({ rule, peers, ports }, destination, destinationName) {
    const on = portWords(rule.ports, destination, destinationName);
    const whom = peers ? peersWords(rule.peer) : (0,sentences/* own */.ZV)('it');
    const what = ports ? (0,sentence/* say */.c) `${whom} on ${on}` : whom;
    return (0,sentence/* say */.c) `${nameOf(rule.from)} allows ${what} (${linesOf(rule.from)})`;
}
/** Of a policy that isolates and has no rule for the direction. */
function nothingWords(policy) {
    return (0,sentence/* say */.c) `${nameOf(policy)} allows nothing (${linesOf(policy)})`;
}
function nameOf({ policy }) {
    return policyName({ kind: policy.kind, namespace: (0,objects/* namespaceOf */.N6)(policy), name: policy.name });
}
function linesOf({ policy, field }) {
    return (0,report_place/* linesName */.b2)({ path: policy.path, ...(0,place/* place */.i)(policy, field) });
}
function peersWords({ everyone, pods, blocks }) {
    if (everyone)
        return (0,sentences/* own */.ZV)('everyone');
    return (0,sentences/* listed */.KE)([...pods.map(podWords), ...blocks.map(blockWords)]);
}
function podWords({ namespaces, pods }) {
    const where = placeWords(namespaces);
    return pods.length === 0 ? (0,sentence/* say */.c) `all pods${where}` : (0,sentence/* say */.c) `pods${where} with ${(0,unseen/* words */.a)(pods)}`;
}
function placeWords(namespaces) {
    if ('name' in namespaces)
        return (0,sentence/* say */.c) ` of ${namespaces.name}`;
    const { selector } = namespaces;
    const [first] = selector;
    if (first === undefined)
        return (0,sentences/* own */.ZV)('');
    if (selector.length === 1 && first.key === namespace/* NAME_LABEL */.nY && first.operator === 'In') {
        return (0,sentence/* say */.c) ` of ${(0,sentences/* listed */.KE)(first.values.map((name) => (0,sentence/* say */.c) `${name}`))}`;
    }
    return (0,sentence/* say */.c) ` of namespaces that have ${(0,unseen/* words */.a)(selector)}`;
}
function blockWords({ range, except }) {
    const cidrs = (ranges) => (0,sentences/* listed */.KE)((0,cluster_ranges/* rangesToCidrs */.X7)(ranges).map((cidr) => (0,sentence/* say */.c) `${cidr}`));
    return except.length === 0 ? cidrs([range]) : (0,sentence/* say */.c) `${cidrs([range])} except ${cidrs(except)}`;
}
function portWords({ numbered, named }, destination, destinationName) {
    const numbers = numbered.length === 0 ? [] : [(0,sentences/* own */.ZV)((0,naming_ports/* portNames */.y)(numbered))];
    return (0,sentences/* listed */.KE)([...numbers, ...named.map((port) => namedWords(port, destination, destinationName))]);
}
/** A name means what the destination declares (semantics N8). */
function namedWords(port, destination, destinationName) {
    const found = (0,ports_at/* portsAt */.M)({ numbered: [], named: [port] }, destination);
    if (found.length === 0)
        return (0,sentence/* say */.c) `the port ${port.name} (of which ${destinationName} has none)`;
    if ((0,port_axis/* areUnknown */.Ru)(found))
        return (0,sentence/* say */.c) `the port ${port.name} (no manifest says which number that is)`;
    return (0,sentence/* say */.c) `the port ${port.name} (${(0,sentences/* own */.ZV)((0,naming_ports/* portNames */.y)((0,flow_ports/* rangesOf */.wA)(found)))})`;
}

// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(5655);
;// CONCATENATED MODULE: ./src/report/decision-words.ts



/** What one side says of some ports, to stand after a colon: `allowed; no policy isolates it for egress`. */
function decisionWords(answer, direction, subject) {
    const { decision } = answer;
    if (subject.kind === 'outside')
        return (0,sentences/* own */.ZV)('allowed; no policy speaks for an address outside the cluster');
    if (subject.hostNetwork)
        return (0,sentences/* own */.ZV)('allowed; it is on the host network, where policies do not apply to it');
    const verdict = verdictWords(answer, direction);
    const passed = decision.passed.length === 0 ? (0,sentences/* own */.ZV)('') : (0,sentence/* say */.c) `passed on by ${(0,sentences/* listed */.KE)(decision.passed.map(provenance))}; `;
    return (0,sentence/* say */.c) `${passed}${verdict}${contestWords(answer)}`;
}
/** Which of two policies counts that are of one priority, or of which one has none, is not defined (semantics P1, P3). */
function contestWords({ contestedBy }) {
    if (contestedBy.length === 0)
        return (0,sentences/* own */.ZV)('');
    return (0,sentence/* say */.c) `, but ${(0,sentences/* listed */.KE)(contestedBy.map(provenance))} would decide otherwise, and which of them counts is not defined`;
}
function verdictWords({ decision, misses }, direction) {
    const { allowed, by, reason, tier } = decision;
    const isolation = (0,sentences/* own */.ZV)(`no policy isolates it for ${direction}`);
    switch (reason) {
        case 'open':
            return (0,sentence/* say */.c) `allowed; ${isolation}`;
        case 'rule': {
            const above = tier === 'admin' ? (0,sentences/* own */.ZV)(', which comes before every NetworkPolicy') : (0,sentences/* own */.ZV)('');
            const below = tier === 'baseline' ? (0,sentences/* own */.ZV)(`, as no NetworkPolicy isolates it for ${direction}`) : (0,sentences/* own */.ZV)('');
            return (0,sentence/* say */.c) `${(0,sentences/* own */.ZV)(allowed ? 'allowed' : 'denied')} by ${(0,sentences/* listed */.KE)(by.map(provenance))}${above}${below}`;
        }
        case 'isolated': {
            const [policy] = by;
            if (policy !== undefined && by.length === 1 && misses.length === 0) {
                return (0,sentence/* say */.c) `denied; ${provenance(policy)} isolates it for ${(0,sentences/* own */.ZV)(direction)} and allows nothing`;
            }
            const policies = by.length === 1 ? 'one policy isolates' : `${by.length} policies isolate`;
            return (0,sentences/* own */.ZV)(`denied; ${policies} it for ${direction}, and ${by.length === 1 ? 'does not allow' : 'none allows'} this`);
        }
    }
}
/** What the policies that isolate an end do allow: the rules that come closest first; nothing where that is said already. */
function missSentences({ decision, misses }, destination, destinationName) {
    const { by, reason } = decision;
    if (reason !== 'isolated' || (by.length === 1 && misses.length === 0))
        return [];
    const sorted = [...misses].sort((a, b) => distance(a) - distance(b));
    const withRules = new Set(misses.map(({ rule }) => rule.from.policy));
    return [
        ...sorted.map((miss) => missWords(miss, destination, destinationName)),
        ...by.filter(({ policy }) => !withRules.has(policy)).map(nothingWords),
    ];
}
function distance({ peers, ports }) {
    return Number(ports) + 2 * Number(peers);
}

;// CONCATENATED MODULE: ./src/report/version-lines.ts





const MOST_MISSES = 5;
/**
 * What one version says: the verdict in a sentence or a few, and then what decides each side.
 *
 * @param before the version before it: a side of which the same is to be said is not told again
 */
function versionLines({ source, destination, explanation }, names, asked, before) {
    if (source === undefined || destination === undefined || explanation === undefined) {
        const missing = [...(source ? [] : [names.from]), ...(destination ? [] : [names.to])];
        return missing.flatMap((name) => (0,sentences/* paragraph */.FY)((0,sentence/* say */.c) `${name} is not there.`, 0));
    }
    const verdicts = verdictSentences(explanation, names, asked).flatMap((sentence) => (0,sentences/* paragraph */.FY)(sentence, 0));
    const sides = ['egress', 'ingress'].flatMap((direction) => {
        const lines = sideLines(direction, { source, destination, explanation }, names, asked);
        const same = before !== undefined && sideLines(direction, before, names, asked).join('\n') === lines.join('\n');
        return same ? (0,sentences/* paragraph */.FY)((0,sentence/* say */.c) `${sideName(direction, names)}: as before.`, 0) : lines;
    });
    return [...verdicts, ...sides, ...unknownNamespaces(explanation).flatMap((sentence) => (0,sentences/* paragraph */.FY)(sentence, 0))];
}
function verdictSentences({ verdicts }, { from, to }, asked) {
    return verdicts.map((verdict, i) => {
        const { ports, egress, ingress } = verdict;
        const isRest = i > 0 && i === verdicts.length - 1;
        if (egress && ingress)
            return (0,sentence/* say */.c) `${from} may reach ${to} on ${version_lines_portWords(ports, asked, 'all', isRest)}.`;
        const on = version_lines_portWords(ports, asked, 'any', isRest);
        return (0,sentence/* say */.c) `${from} may not reach ${to} on ${on}: ${whoDenies(verdict, { from, to })}.`;
    });
}
function whoDenies({ egress, ingress }, { from, to }) {
    if (ingress)
        return (0,sentence/* say */.c) `the egress of ${from} denies it`;
    return egress
        ? (0,sentence/* say */.c) `the ingress of ${to} denies it`
        : (0,sentence/* say */.c) `the egress of ${from} and the ingress of ${to} both deny it`;
}
/** `TCP 5432`, `all ports`, `any other UDP port`. */
function version_lines_portWords(ports, asked, manner, isRest) {
    const protocols = new Set((0,flow_ports/* rangesOf */.wA)(asked).map(({ protocol }) => protocol));
    const of = protocols.size === 1 ? `${[...protocols]} ` : '';
    const plural = manner === 'all' ? 's' : '';
    if (isRest)
        return (0,sentences/* own */.ZV)(`${manner} other ${of}port${plural}`);
    const isWhole = (0,flow_ports/* size */.Ej)(ports) === (0,flow_ports/* size */.Ej)(asked) && (0,flow_ports/* size */.Ej)(asked) > 1;
    return (0,sentences/* own */.ZV)(isWhole ? `${manner} ${of}port${plural}` : (0,naming_ports/* portNames */.y)((0,flow_ports/* rangesOf */.wA)(ports)));
}
function sideName(direction, { from, to }) {
    return direction === 'egress' ? (0,sentence/* say */.c) `Egress of ${from}` : (0,sentence/* say */.c) `Ingress of ${to}`;
}
function sideLines(direction, version, names, asked) {
    const { source, destination, explanation } = version;
    const subject = direction === 'egress' ? source : destination;
    if (subject === undefined || destination === undefined || explanation === undefined)
        return [];
    const told = (answer, label, indent) => {
        const misses = missSentences(answer, destination.party, names.to);
        const rest = misses.length - MOST_MISSES;
        const shown = [...misses.slice(0, MOST_MISSES), ...(rest > 0 ? [(0,sentences/* own */.ZV)(`and ${rest} more`)] : [])];
        const words = decisionWords(answer, direction, subject.party);
        return [
            ...(0,sentences/* paragraph */.FY)((0,sentence/* say */.c) `${label}: ${words}${(0,sentences/* own */.ZV)(misses.length > 0 ? ':' : '.')}`, indent),
            ...shown.flatMap((sentence) => (0,sentences/* paragraph */.FY)(sentence, indent + 2)),
        ];
    };
    const answers = explanation[direction];
    const [only, ...others] = answers;
    if (only !== undefined && others.length === 0)
        return told(only, sideName(direction, names), 0);
    return [
        ...(0,sentences/* paragraph */.FY)((0,sentence/* say */.c) `${sideName(direction, names)}:`, 0),
        ...answers.flatMap((answer, i) => told(answer, version_lines_portWords(answer.ports, asked, 'all', i === answers.length - 1), 2)),
    ];
}
function unknownNamespaces({ unknownNamespaces }) {
    return unknownNamespaces.map((name) => (0,sentence/* say */.c) `No manifest declares the namespace ${name}. Where a policy asks for a label of it, it counts as having none.`);
}

;// CONCATENATED MODULE: ./src/report/explanation.ts













const WIDTH = 98;
const MOST_PARTS = 10;
/** The answer in sentences, for the terminal. */
function explanationText(report, { color }) {
    const { bold } = (0,report_paint/* painter */.C)(color);
    const { from, to, asked, answers, versions, complete, problems } = report;
    const title = (0,quote/* plain */.pj)((0,sentence/* say */.c) `${from.text} → ${to.text}, ${(0,sentences/* own */.ZV)((0,naming_ports/* portNames */.y)((0,flow_ports/* rangesOf */.wA)(asked)))}`);
    const rest = answers.length - MOST_PARTS;
    const checked = versions.length === 1 ? versions.map((version) => (0,report_text/* facts */.Ix)('', version).slice(1)) : comparedFacts(versions);
    return (0,report_text/* page */.MY)([
        [bold(complete ? title : `${title}, as far as could be checked`)],
        ...answers.slice(0, MOST_PARTS).flatMap((answer) => answerSections(answer, report, bold)),
        rest > 0 ? [`And ${rest} more parts of these addresses, each with an answer of its own.`] : [],
        (0,report_text/* section */.uW)(bold('Problems'), (0,report_text/* problemLines */.pb)(problems)),
        (0,report_text/* section */.uW)(bold('Checked'), (0,columns/* columns */.Y)(checked, WIDTH).flat()),
    ]);
}
function comparedFacts(versions) {
    return versions.map((version, i) => (0,report_text/* facts */.Ix)(i === 0 ? 'before' : 'after', version));
}
function answerSections(answer, report, bold) {
    const names = namesIn(answer, report);
    const [before, after] = answer.versions;
    const lines = before ? versionLines(before, names, report.asked) : [];
    if (after === undefined)
        return [lines];
    const same = versionLines(after, names, report.asked).join('\n') === lines.join('\n');
    if (same)
        return [['Nothing changes.'], (0,report_text/* section */.uW)(bold('Before and after'), lines)];
    const changes = answer.changes.flatMap((change) => changeLines(change, names, report));
    return [
        changes.length > 0 ? changes : ['No flow opens or closes.'],
        (0,report_text/* section */.uW)(bold('Before'), lines),
        (0,report_text/* section */.uW)(bold('After'), versionLines(after, names, report.asked, before)),
    ];
}
/**
 * As the user wrote them; but a part of addresses by itself, the address of a pod with the pod, and for a workload that
 * talks to itself another of its pods.
 */
function namesIn({ ranges, versions }, { from, to, answers }) {
    const nameOf = (end, found) => {
        if (end.kind !== 'addresses')
            return (0,sentence/* say */.c) `${end.text}`;
        const pod = found.find((one) => one?.workload !== undefined)?.workload;
        if (pod !== undefined)
            return (0,sentence/* say */.c) `${end.text} (${pod.id})`;
        return ranges !== undefined && answers.length > 1 ? addressesName(ranges) : (0,sentence/* say */.c) `${end.text}`;
    };
    const source = nameOf(from, versions.map((version) => version.source));
    const destination = nameOf(to, versions.map((version) => version.destination));
    return { from: source, to: from.text === to.text ? (0,sentence/* say */.c) `another pod of ${to.text}` : destination };
}
function addressesName(ranges) {
    return (0,addresses/* addressParts */.Du)([{ kind: 'addresses', id: '', ranges }])[0]?.words ?? (0,sentences/* own */.ZV)('');
}
/** What opened or closed, and why, a reason a line. */
function changeLines(change, { from, to }, report) {
    const ports = (0,sentences/* own */.ZV)((0,naming_ports/* portNames */.y)((0,flow_ports/* rangesOf */.wA)(change.ports)));
    const opened = change.change === 'opened';
    const what = opened
        ? (0,sentence/* say */.c) `Opened: ${from} may now reach ${to} on ${ports}.`
        : (0,sentence/* say */.c) `Closed: ${from} may no longer reach ${to} on ${ports}.`;
    const reasons = (0,because/* causesOf */.cZ)(change, report).map((cause) => {
        const effect = (0,sentences/* own */.ZV)((0,because/* effectWords */.zT)(cause, change, report));
        return (0,sentence/* say */.c) `${policyName(cause.policy)} ${effect} (${(0,report_place/* linesName */.b2)(cause)})`;
    });
    if (change.lifecycle !== 'policy')
        reasons.unshift((0,sentences/* own */.ZV)(`one of the ends is ${opened ? 'new' : 'gone'}`));
    if (reasons.length === 0)
        reasons.push((0,sentences/* own */.ZV)((0,because/* withoutCause */.Ch)(change)));
    return [...(0,sentences/* paragraph */.FY)(what, 0), ...reasons.flatMap((reason) => (0,sentences/* paragraph */.FY)(reason, 2))];
}

;// CONCATENATED MODULE: ./src/flow/count-flows.ts

/**
 * How many flows rectangles hold that do not overlap.
 *
 * @returns triples of one source endpoint, one destination endpoint and one port of one protocol: |sources| ·
 * |destinations| · ports, summed. An endpoint counts once, however many pods or addresses it stands for, and so does a port
 * of which only the name is known.
 */
function countFlows(rectangles) {
    return rectangles.reduce((sum, { sources, destinations, ports }) => sum + sources.length * destinations.length * count(ports), 0);
}
function count(ports) {
    const known = ports.filter(({ port }) => port > 0);
    return (0,flow_ports/* size */.Ej)((0,flow_ports/* portsOf */.a5)(known)) + ports.length - known.length;
}

// EXTERNAL MODULE: ./src/manifest/document.ts
var manifest_document = __webpack_require__(8812);
;// CONCATENATED MODULE: ./src/report/finding-json.ts

/**
 * A finding as contract §3 has it.
 *
 * @param places of each of the report's changes, by its index, where it stands in the answer
 */
function findingJson(finding, places) {
    const { rule, severity, also, confidence, confidenceReason, title, message, fingerprint, place } = finding;
    const changes = finding.changes.flatMap((index) => places.get(index) ?? []).sort((a, b) => a - b);
    return {
        rule,
        severity,
        also,
        confidence,
        confidenceReason: confidenceReason && (0,sentence/* write */.M)(confidenceReason),
        title,
        message: (0,sentence/* write */.M)(message),
        fingerprint,
        side: place?.side,
        path: place?.path,
        line: place?.line,
        endLine: place?.endLine,
        clusters: finding.clusters,
        changes,
        waived: finding.waived === undefined ? null : acceptanceJson(finding.waived),
        selfDeclared: finding.declared,
    };
}
function acceptanceJson({ by, owner, reason, expires, since }) {
    return { by, owner, reason, expires, since };
}

;// CONCATENATED MODULE: ./src/report/json.ts







/** Changes when a reader of any of the answers could break. */
const SCHEMA_VERSION = 1;
/** The answer of `list` as JSON (contract §3), a bit at a time: the same bytes for the same input. */
function listJson({ complete, clusters, problems }) {
    const named = clusters.map((cluster) => ({ ...cluster, namer: namerOf(cluster.name, clusters.length) }));
    return (0,quote/* jsonPieces */.Mx)({
        schemaVersion: SCHEMA_VERSION,
        complete,
        endpoints: sorted(named.flatMap(({ endpoints, namer }) => endpoints.map((endpoint) => endpointJson(endpoint, 'list', namer))), (endpoint) => endpoint.id),
        flows: sortedByText(named.flatMap(({ flows, namer }) => flows.map((flow) => rectangleJson(flow, namer))), (flow) => flow),
        problems: problems.map(problemJson),
    });
}
/** The answer of `diff` as JSON (contract §3), a bit at a time: the same bytes for the same input. */
function json(report) {
    const { complete, clusters, findings, problems, verdict } = report;
    const named = clusters.map((cluster) => ({ ...cluster, namer: namerOf(cluster.name, clusters.length) }));
    const changes = sortedByText(named
        .flatMap(({ changes, namer }) => changes.map((change) => changeJson(change, namer)))
        .map((json, index) => ({ index, json })), (change) => change.json);
    const places = new Map(changes.map(({ index }, place) => [index, place]));
    return (0,quote/* jsonPieces */.Mx)({
        schemaVersion: SCHEMA_VERSION,
        complete,
        base: { version: versionName(report.base) },
        head: { version: versionName(report.head) },
        endpoints: sorted(named.flatMap(({ endpoints, namer }) => endpoints.map((endpoint) => endpointJson(endpoint, 'diff', namer))), (endpoint) => endpoint.id),
        changes: changes.map((change) => change.json),
        cells: countFlows(report.changes),
        findings: findings.map((finding) => findingJson(finding, places)),
        problems: problems.map(problemJson),
        verdict: { failOn: verdict.failOn, outcome: verdict.outcome, maxSeverity: verdict.maxSeverity },
    });
}
/** Several clusters may have endpoints of the same id, and then the cluster's name is part of it. */
function namerOf(cluster, clusters) {
    return { cluster, idOf: ({ id }) => (clusters === 1 ? id : `${cluster}:${id}`) };
}
function endpointJson(endpoint, answer, { cluster, idOf }) {
    const id = idOf(endpoint);
    switch (endpoint.kind) {
        case 'workload': {
            const { namespace, kind, name } = (0,workloads/* identity */.D_)(endpoint);
            const { path, line } = (endpoint.head ?? endpoint.base)?.manifest ?? {};
            const presence = { presence: endpoint.base && endpoint.head ? 'both' : endpoint.head ? 'head' : 'base' };
            const before = endpoint.base && endpoint.base.id !== endpoint.id ? idOf(endpoint.base) : undefined;
            return {
                id,
                kind: endpoint.kind,
                cluster,
                namespace,
                workload: { kind, name },
                ...(answer === 'diff' ? presence : {}),
                renamedFrom: before,
                path,
                line,
            };
        }
        case 'pods': {
            const { kind, namespaceSelector, podSelector, base, head } = endpoint;
            const selectors = { namespaceSelector: selectorJson(namespaceSelector), podSelector: selectorJson(podSelector) };
            return { id, kind, cluster, ...selectors, example: exampleJson(head ?? base) };
        }
        case 'addresses':
            return { id, kind: endpoint.kind, cluster, cidrs: (0,cluster_ranges/* rangesToCidrs */.X7)(endpoint.ranges) };
    }
}
/** A pod that shows what is said of all that are like it. */
function exampleJson(pod) {
    if (pod === undefined)
        return undefined;
    const { namespace, labels } = pod;
    return { namespace: namespace.name, namespaceLabels: sortedByKey(namespace.labels), labels: sortedByKey(labels) };
}
/** A LabelSelector; an empty one is `{}` and selects everything. */
function selectorJson(selector) {
    const single = selector.filter(({ operator, values }) => operator === 'In' && values.length === 1);
    const rest = selector.filter((requirement) => !single.includes(requirement));
    const labels = Object.fromEntries(single.map(({ key, values }) => [key, values[0]]));
    const expressions = rest.map(({ key, operator, values }) => ({
        key,
        operator,
        ...(values.length > 0 ? { values } : {}),
    }));
    return {
        ...(single.length > 0 ? { matchLabels: labels } : {}),
        ...(rest.length > 0 ? { matchExpressions: expressions } : {}),
    };
}
function rectangleJson({ sources, destinations, ports }, { idOf }) {
    const ids = (endpoints) => endpoints.map(idOf).sort();
    return { sources: ids(sources), destinations: ids(destinations), ports: ports.map(portJson) };
}
function changeJson(change, namer) {
    return {
        change: change.change,
        ...rectangleJson(change, namer),
        lifecycle: change.lifecycle,
        because: change.because.map(causeJson),
        relabelled: change.relabelled?.map(relabelledJson),
    };
}
/** A cause as contract §3 has it. */
function causeJson({ side, effect, policy, rule, path, line, endLine }) {
    const { kind, namespace, name } = policy;
    return { side, effect, policy: { kind, namespace, name }, rule, path, line, endLine };
}
function relabelledJson({ side, object: { kind, namespace, name }, field, path, line, endLine }) {
    return { side, object: { kind, namespace, name }, field, path, line, endLine };
}
/** A problem, its message as plain text. */
function problemJson({ severity, code, message, path, line }) {
    return { severity, code, message: (0,sentence/* write */.M)(message), path, line };
}
/** Both ends included; without numbers if only the name is known. */
function portJson({ protocol, port, endPort, name }) {
    const numbers = port === 0 ? {} : { port, endPort };
    return { protocol, ...numbers, ...(name === undefined ? {} : { name }) };
}
/** A version as the user named it, but of an absolute directory only the name: where a checkout lies is nobody's business. */
function versionName({ version }) {
    return /^([A-Za-z]:)?[\\/]/.test(version)
        ? (version.split(/[\\/]/).findLast((step) => step !== '') ?? version)
        : version;
}
/** By code units, so that no locale has a say. */
function sorted(items, key) {
    return items
        .map((item) => ({ item, key: key(item) }))
        .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
        .map(({ item }) => item);
}
/** Characters. Texts of large sets are megabytes, and nearly all differ before that. */
const BEGINNING = 1_000;
/** By the text of their JSON, of which only the beginning is kept while they are sorted. */
function sortedByText(items, told) {
    const textOf = (item) => JSON.stringify(told(item));
    const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    return items
        .map((item) => ({ item, beginning: (0,manifest_document/* copy */.C)(textOf(item).slice(0, BEGINNING)) }))
        .sort((a, b) => compare(a.beginning, b.beginning) || compare(textOf(a.item), textOf(b.item)))
        .map(({ item }) => item);
}
function sortedByKey(labels) {
    return Object.fromEntries(sorted(Object.entries(labels), ([key]) => key));
}

;// CONCATENATED MODULE: ./src/report/explanation-json.ts






/** The answer of `explain` as JSON, as docs/explanation.schema.json has it: the same bytes for the same input. */
function explanationJson(report) {
    const { complete, from, to, asked, answers, versions, problems } = report;
    const names = versions.map(versionName);
    return (0,quote/* jsonText */.s$)({
        schemaVersion: SCHEMA_VERSION,
        complete,
        from: from.text,
        to: to.text,
        ports: portsJson(asked),
        answers: answers.map((answer) => answerJson(answer, names)),
        problems: problems.map(problemJson),
    });
}
function answerJson({ ranges, versions, changes }, names) {
    return {
        ...(ranges === undefined ? {} : { cidrs: (0,cluster_ranges/* rangesToCidrs */.X7)(ranges) }),
        versions: versions.map((version, i) => ({ version: names[i], ...versionJson(version) })),
        ...(versions.length === 1 ? {} : { changes: changes.map(explanation_json_changeJson) }),
    };
}
function versionJson({ source, destination, explanation }) {
    return {
        from: endJson(source),
        to: endJson(destination),
        ...(explanation === undefined ? {} : sidesJson(explanation)),
    };
}
/** What stands for the end in a version; null where the version does not have it. */
function endJson(found) {
    if (found === undefined)
        return null;
    const { party, workload } = found;
    if (party.kind === 'outside')
        return { kind: 'addresses' };
    const network = { hostNetwork: party.hostNetwork };
    return workload === undefined ? { kind: 'pods', ...network } : { kind: 'workload', id: workload.id, ...network };
}
function sidesJson({ verdicts, egress, ingress, unknownNamespaces }) {
    return {
        verdicts: verdicts.map((verdict) => {
            const deniedBy = ['egress', 'ingress'].filter((direction) => !verdict[direction]);
            return { ports: portsJson(verdict.ports), allowed: deniedBy.length === 0, deniedBy };
        }),
        egress: egress.map(sideJson),
        ingress: ingress.map(sideJson),
        unknownNamespaces,
    };
}
function sideJson({ ports, decision, misses, contestedBy }) {
    const { allowed, reason, tier, by, passed } = decision;
    return {
        ports: portsJson(ports),
        allowed,
        reason,
        tier: tier ?? null,
        by: by.map(provenanceJson),
        passedOnBy: passed.map(provenanceJson),
        contestedBy: contestedBy.map(provenanceJson),
        unmatched: misses.map(missJson),
    };
}
function missJson({ rule, peers, ports }) {
    return { ...provenanceJson(rule.from), mismatch: [...(peers ? ['peers'] : []), ...(ports ? ['ports'] : [])] };
}
function provenanceJson({ policy, field }) {
    const { kind, name, path } = policy;
    return {
        policy: { kind, namespace: (0,objects/* namespaceOf */.N6)(policy), name },
        rule: (0,objects/* fieldName */.w5)(field),
        path,
        ...(0,place/* place */.i)(policy, field),
    };
}
function explanation_json_changeJson({ change, ports, lifecycle, because }) {
    return { change, ports: portsJson(ports), lifecycle, because: because.map(causeJson) };
}
function portsJson(ports) {
    return (0,flow_ports/* rangesOf */.wA)(ports).map(portJson);
}

;// CONCATENATED MODULE: ./src/report/list-text.ts






/** The flows of one version for the terminal. */
function listText(listing, { color }) {
    const paint = (0,report_paint/* painter */.C)(color);
    const { clusters, complete, problems, version } = listing;
    const listed = clusters.map((cluster) => ({ name: cluster.name, lines: listLines(cluster, problems) }));
    const title = listed.every(({ lines }) => lines.length === 0) ? 'No flow is allowed' : 'Allowed flows';
    return (0,report_text/* page */.MY)([
        [paint.bold(complete ? title : `${title}, as far as could be checked`)],
        ...listed.map(({ name, lines }) => clusters.length === 1 ? lines.map(report_text/* indent */.pZ) : (0,report_text/* section */.uW)(paint.bold((0,quote/* plainName */.MH)(name)), lines)),
        (0,report_text/* section */.uW)(paint.bold('Problems'), (0,report_text/* problemLines */.pb)(problems)),
        (0,report_text/* section */.uW)(paint.bold('Checked'), (0,columns/* columns */.Y)([(0,report_text/* facts */.Ix)('', version).slice(1)], report_text/* WIDTH */.lR - 2).flat()),
    ]);
}
function listLines({ endpoints, flows }, problems) {
    const rows = (0,flow_row/* wordRows */.E7)(flows, (0,naming_endpoints/* nameSets */.TK)(endpoints, 'head', problems)).map(({ words: { from, to, ports } }) => {
        return [(0,quote/* plain */.pj)(from), '→', (0,quote/* plain */.pj)(to), ports];
    });
    return (0,columns/* columns */.Y)(rows, report_text/* WIDTH */.lR - 2).flat();
}

;// CONCATENATED MODULE: ./src/report/sarif-rules.ts

/** How a severity is said in SARIF, and the number by which GitHub says it (9 and more is critical, 7 high, 4 medium). */
const LEVELS = {
    critical: { level: 'error', score: '9.5' },
    high: { level: 'error', score: '8.0' },
    medium: { level: 'warning', score: '5.5' },
    low: { level: 'note', score: '2.0' },
    info: { level: 'note' },
};
/** A rule that is not in the table has its id for words. */
function factsOf(rule) {
    return Object.hasOwn(rule_facts/* RULE_FACTS */.j, rule) ? (rule_facts/* RULE_FACTS */.j[rule] ?? {}) : {};
}
function levelOf(severity) {
    return LEVELS[severity].level;
}
/**
 * The id of a rule at a severity, `default-deny-removed/critical`. Code scanning shows the severity of the rule and never that
 * of a result, and one rule finds what is critical here and medium there.
 */
function ruleId(rule, severity) {
    return `${rule}/${severity}`;
}
/**
 * A rule as a `reportingDescriptor` (SARIF 2.1.0, 3.49).
 *
 * @param links of the Action, which knows where its pages are
 */
function sarifRule(rule, severity, links) {
    const { level, score } = LEVELS[severity];
    const { code, summary = rule, reason = summary, sources = [] } = factsOf(rule);
    const text = `${summary.slice(0, 1).toUpperCase()}${summary.slice(1)}`;
    const page = links?.rulesUrl === undefined ? undefined : `${links.rulesUrl}/${rule}.md`;
    const help = 'What it means, how severe it is and what to do about it';
    return {
        id: ruleId(rule, severity),
        name: rule.replace(/(?:^|-)(\w)/g, (_, first) => first.toUpperCase()),
        shortDescription: { text },
        fullDescription: { text: `${text}. ${reason}` },
        help: {
            text: [reason, `${help}: docs/rules/${rule}.md`, ...sources.map(({ name, url }) => `${name}: ${url}`)].join('\n'),
            markdown: [
                reason,
                page === undefined ? `${help}: \`docs/rules/${rule}.md\`` : `[${help}](${page})`,
                ...sources.map(({ name, url }) => `[${name}](${url})`),
            ].join('\n\n'),
        },
        ...(page === undefined ? {} : { helpUri: page }),
        defaultConfiguration: { level },
        properties: {
            tags: [
                'security',
                'kubernetes',
                'network-policy',
                ...(code === undefined || code === '–' ? [] : code.split(', ')),
            ],
            precision: 'high',
            'problem.severity': level === 'note' ? 'recommendation' : level,
            ...(score === undefined ? {} : { 'security-severity': score }),
        },
    };
}

;// CONCATENATED MODULE: ./src/report/sarif.ts








/** GitHub takes 10 MB after compression, which these are in any case, and keeps 5,000 results. */
const sarif_BUDGET = 10_000_000;
const LADDER = [5000, 2500, 1000, 250, 50, 0];
const MOST_PROBLEMS = 1000;
/** A result needs a place. What has none is about the analysis as a whole, and so at where the configuration belongs. */
const NOWHERE = { path: '.github/network-policy-diff.yml', line: 1, endLine: 1 };
/** The findings as SARIF 2.1.0, for code scanning: the most severe first, at most as many as GitHub keeps. */
function sarif(report, { budget = sarif_BUDGET, ...options } = {}) {
    const render = (limit) => (0,quote/* jsonText */.s$)(log(report, limit, options));
    return fitted({ ladder: LADDER, render, size: bytes, budget });
}
function log(report, limit, { id = 'default', links }) {
    const shown = report.findings.slice(0, limit);
    const rules = [...new Map(shown.map((finding) => [ruleId(finding.rule, finding.severity), finding])).entries()];
    const indices = new Map(rules.map(([name], index) => [name, index]));
    return {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'network-policy-diff',
                        ...(links?.rulesUrl === undefined ? {} : { informationUri: links.rulesUrl }),
                        rules: rules.map(([, { rule, severity }]) => sarifRule(rule, severity, links)),
                    },
                },
                automationDetails: { id: `network-policy-diff/${id}/` },
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
                columnKind: 'utf16CodeUnits',
                invocations: [
                    {
                        executionSuccessful: report.complete,
                        toolExecutionNotifications: notifications(report, report.findings.length - shown.length),
                    },
                ],
                results: shown.map((finding) => result(finding, indices, report)),
            },
        ],
    };
}
/** A finding that somebody accepted stays in the file, as one that is suppressed (SARIF 2.1.0, 3.27.23). */
function suppressions({ waived }) {
    if (waived === undefined)
        return {};
    const kind = waived.by === 'annotation' ? 'inSource' : 'external';
    return { suppressions: [{ kind, status: 'accepted', justification: (0,quote/* sarifText */.BC)((0,sentence/* say */.c) `${waived.reason}`) }] };
}
function result(finding, indices, report) {
    const { rule, severity, confidence, title, message, fingerprint, place, clusters } = finding;
    const id = ruleId(rule, severity);
    const assumed = confidence === 'exact' ? (0,sentence/* say */.c) `` : (0,sentence/* say */.c) ` (assumed)`;
    return {
        ruleId: id,
        ruleIndex: indices.get(id),
        level: levelOf(severity),
        message: {
            text: (0,quote/* sarifText */.BC)((0,sentence/* say */.c) `${(0,sentences/* own */.ZV)(title)}${assumed}${inClusters(finding, report)}: ${message}${before(finding, report)}`),
        },
        locations: [sarif_location(locationOf(finding, report))],
        partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, 'networkPolicyDiff/v1': fingerprint },
        ...suppressions(finding),
        properties: { severity, confidence, clusters, ...(place === undefined ? {} : { side: place.side }) },
    };
}
/** Said of a place that head does not have: its lines are those of base. */
function before({ place }, report) {
    if (place === undefined || place.side === 'head')
        return (0,sentence/* say */.c) ``;
    return (0,sentence/* say */.c) ` (${(0,sentences/* own */.ZV)(`lines ${place.line} to ${place.endLine},${(0,report_place/* sideWords */.H)(place, report)}`)})`;
}
/** Where head has it, or base had it: a file that is gone has a place in the pull request too. */
function locationOf({ place }, report) {
    return place === undefined ? NOWHERE : { ...place, path: (0,report_place/* pathIn */.lW)(report[place.side], place.path) };
}
function sarif_location({ path, line, endLine }) {
    const uri = (0,quote/* urlPath */.Lx)(path);
    if (uri === undefined)
        return sarif_location(NOWHERE);
    return {
        physicalLocation: {
            artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
            region: { startLine: line, endLine: Math.max(line, endLine) },
        },
    };
}
/** What limited the analysis, and what this file leaves out of it. */
function notifications({ problems, head }, left) {
    const more = problems.length - MOST_PROBLEMS;
    return [
        ...(left > 0
            ? [notification('warning', (0,sentences/* own */.ZV)(`${(0,amount/* amount */.vj)(left, 'more finding')}, left out to keep this short.`))]
            : []),
        ...(more > 0
            ? [notification('warning', (0,sentences/* own */.ZV)(`${(0,amount/* amount */.vj)(more, 'more problem')}, left out to keep this short.`))]
            : []),
        ...problems.slice(0, MOST_PROBLEMS).map(({ severity, code, message, path, line = 1 }) => ({
            ...notification(severity, message),
            descriptor: { id: code },
            ...(path === undefined ? {} : { locations: [sarif_location({ path: (0,report_place/* pathIn */.lW)(head, path), line, endLine: line })] }),
        })),
    ];
}
function notification(level, message) {
    return { level, message: { text: (0,quote/* sarifText */.BC)(message) } };
}

;// CONCATENATED MODULE: ./src/formats.ts









/** The formats of a comparison. */
const DIFF_FORMATS = {
    text: report_text/* text */.Qq,
    markdown: (report) => comment(report),
    json: json,
    sarif: (report) => sarif(report),
    csv: csv,
    mermaid: mermaid,
};
/** The formats of what a version allows. */
const LIST_FORMATS = {
    text: listText,
    json: listJson,
    csv: listCsv,
    mermaid: listMermaid,
};
/** The formats of what decides a flow. */
const EXPLAIN_FORMATS = {
    text: explanationText,
    json: explanationJson,
};


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

//# sourceMappingURL=772.index.js.map