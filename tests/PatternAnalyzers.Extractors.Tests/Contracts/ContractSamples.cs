namespace PatternAnalyzers.Extractors.Tests.Contracts;

/// <summary>Contracts as people write them: every spelling of the kind, every form of the sections, and the files of corpus and sample.</summary>
internal static class ContractSamples
{
    private const int Composed = 60;

    private static readonly string[] Kinds =
    [
        "effect", "compute", "reducer", "orchestrator", "EFFECT", "COMPUTE", "REDUCER", "ORCHESTRATOR", "Effect", "Compute", "EFFECT_GENERIC",
        "COMPUTE_GENERIC", "REDUCER_GENERIC",
        "ORCHESTRATOR_GENERIC", "TRANSFORMER", "AGGREGATOR", "FUNCTION", "MODEL", "PLUGIN", "SCHEMA", "NODE", "SERVICE", "TOOL", "AGENT", "GATEWAY",
        "VALIDATOR", "WORKFLOW", "runtime_host",
        "RUNTIME_HOST_GENERIC", "UNKNOWN", "workflow", "service", "query",
    ];

    private static readonly string[] Heads =
    [
        "", "---\n", "# SPDX-License-Identifier: MIT\n# Copyright (c) somebody\n---\n", "# yaml-language-server: $schema=../contract.schema.json\n\n",
        "\n\n# a node\n",
    ];

    private static readonly string[] Versions =
    [
        "contract_version:\n  major: 1\n  minor: 0\n  patch: 0\nnode_version:\n  major: 0\n  minor: 3\n  patch: 1\n",
        "contract_version: { major: 1, minor: 0, patch: 0 }\nnode_version: {major: 2, minor: 1, patch: 0}\n",
        "contract_version: \"1.0.0\"\nnode_version: '1.2.3'\n",
        "version: 1.0.0\n",
        "version: {major: 1, minor: 0, patch: 0}   # both at once\n",
        "contract_version:\n    major: 1\n    minor: 2\n    patch: 3\nnode_version: 1.0.0-rc.1\n",
    ];

    private static readonly string[] Descriptions =
    [
        "description: Prices an order\n",
        "description: \"Prices: an order, and says \\\"why\\\"\"\n",
        "description: 'It''s the price of an order'\n",
        "description: >\n  Prices an order.\n\n  Takes lines: gives totals.\n",
        "description: |\n  Prices an order.\n    - lines\n    - totals\n",
        "description: >-\n  Prices an order\n  in one step\n",
        "description: Prices an order and goes on\n  over the next line\n",
        "description:\n",
    ];

    private static readonly string[] Models =
    [
        "input_model:\n  name: ModelPriceInput\n  module: shop.pricing.models\noutput_model:\n  name: ModelPriceOutput\n  module: shop.pricing.models\n",
        "input_model: { name: \"ModelPriceInput\", module: \"shop.pricing\" }\noutput_model: {name: ModelPriceOutput, module: shop.pricing}\n",
        "input_model: ModelPriceInput\noutput_model: ModelPriceOutput\n",
        "\"input_model\": 'shop.pricing:ModelPriceInput'\n\"output_model\": shop.pricing:ModelPriceOutput\n",
    ];

    private static readonly string[] Sections =
    [
        "",
        "capabilities: [price.calculate, \"price.explain\"]\n",
        "capabilities:\n- name: price.calculate\n  timeout_ms: 500\n- price.explain\n",
        "event_bus:\n  publish_topics:\n    - onex.evt.shop.order-priced.v1\n  subscribe_topics:\n    - \"onex.cmd.shop.price-order.v1\"\n",
        "event_bus: {publish_topics: [a.b.v1, 'c.d.v1'], subscribe_topics: []}\n",
        "handler_routing:\n  routing_strategy: operation_match\n  handlers:\n    - operation: price.calculate\n      handler: { name: HandlerPrice, module: shop.handlers }\n    -\n      operation: price.explain\n      handler:\n        name: HandlerExplain\n",
        "handler_routing:\n  routing_strategy: \"payload_type_match\"\n  handlers: []\n",
        "io_operations:\n  - operation: read\n    atomic: true\n    # a remark between\n    retries: 3\n  - {operation: write, atomic: false}\n",
        "state_machine:\n  initial: open\n  states: [open, paid, shipped]\n  transitions:\n    - { from: open, to: paid, on: OrderPaid }\n    - { from: paid, to: shipped, on: OrderShipped }\n",
        "state_transitions:\n    - from: open\n      to: paid\n",
        "workflow_coordination:\n  execution_mode: sequential\n  steps:\n    - reserve\n    - charge\n    - ship\n",
        "published_events: &no\n",
        "consumed_events:\n  - topic: onex.evt.shop.order-placed.v1\n    event_type: OrderPlaced\nintent_emission: { enabled: true, intents: [log, notify] }\n",
        "dependencies: []\nmetadata: {}\n",
        "dependencies:\n  - name: clock\n    type: protocol\n    class_name: ProtocolClock\nhealth_check: {enabled: true, interval_s: 30}\n",
        "descriptor:\n  node_archetype: compute\n  purity: pure\n  idempotent: true\n  timeout_ms: 30000\nerror_handling:\n  retry_policy: {max_retries: 3, backoff: exponential}\n",
        "performance: {single_operation_max_ms: 1_000}\nlifecycle: ~\ntags: [pricing, \"pure code\", 'it''s', ]\nauthor: Shop Team <shop@example.org>\ndocumentation_url: https://example.org/docs#price\n",
        "protocol_interfaces: [\n  ProtocolNode,   # one\n  ProtocolComputeNode,\n]\nvalidation_rules: { strict: yes, rules: [a, {b: c}] }\n",
        "algorithm:\n  algorithm_type: weighted\n  factors:\n    amount: {weight: 0.7, calculation_method: linear}\n    age: {weight: 0.3, calculation_method: \"exp(-x)\"}\n",
    ];

    private static readonly string[] Quotes = ["{0}", "\"{0}\"", "'{0}'", "{0}   # the kind"];

    /// <summary>Texts by what they are called.</summary>
    public static IReadOnlyList<(string Name, string Text)> All { get; } = [.. Written(), .. Found()];

    private static IEnumerable<(string Name, string Text)> Written()
    {
        for (var number = 0; number < Composed; number++)
        {
            var dice = new Random(4001 + number);
            // The kinds go round, so that none is left to luck.
            var kind = "node_type: " + string.Format(System.Globalization.CultureInfo.InvariantCulture, Pick(Quotes, dice), Kinds[number % Kinds.Length])
                + "\n";
            var parts = new List<string> { "name: node_price_" + number + "\n", kind, Pick(Versions, dice), Pick(Descriptions, dice), Pick(Models, dice) };
            parts.AddRange(Enumerable.Range(0, Sections.Length).OrderBy(_ => dice.Next()).Select(index => Sections[index]).DistinctBy(FirstKey).Take(4));
            var text = Pick(Heads, dice) + string.Concat(parts);
            yield return ("composed " + number, number % 7 == 0 ? text.ReplaceLineEndings("\r\n") : text);
        }
    }

    private static IEnumerable<(string Name, string Text)> Found() =>
        new[] { Checkout.At("tests", "PatternAnalyzers.Accuracy.Tests", "Corpus", "Develop"), Checkout.At("samples", "OrderFlow") }
            .SelectMany(folder => Directory.GetFiles(folder, "contract.yaml", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal)
            .Select(file => (Path.GetRelativePath(Checkout.Root, file), File.ReadAllText(file)));

    // A key that stands twice makes every reader refuse the text.
    private static string FirstKey(string section) => section[..Math.Max(section.IndexOf(':'), 0)];

    private static string Pick(string[] choices, Random dice) => choices[dice.Next(choices.Length)];
}
