using OmniBase.Models;
using OmniBase.Nodes;

namespace Corpus.OnexFlow.Reducers;

public sealed record IntelligenceStateInput(string FsmType, string EntityId, string Action, string Current);
public sealed record IntelligenceStateOutput(string EntityId, string Previous, string Current, IReadOnlyList<ModelIntent> Intents);

/// <summary>Three small FSMs (ingestion, pattern learning, quality) under one roof.</summary>
public class NodeIntelligenceReducer : NodeReducer<IntelligenceStateInput, IntelligenceStateOutput>
{
    private static readonly IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Tables = new Dictionary<string, IReadOnlyDictionary<string, string>>
    {
        ["ingestion"] = new Dictionary<string, string> { ["received:start"] = "processing", ["processing:complete"] = "indexed", ["processing:fail"] = "failed", ["failed:retry"] = "received" },
        ["pattern_learning"] = new Dictionary<string, string> { ["foundation:advance"] = "matching", ["matching:advance"] = "validation", ["validation:advance"] = "traceability" },
        ["quality"] = new Dictionary<string, string> { ["raw:assess"] = "assessing", ["assessing:score"] = "scored", ["scored:store"] = "stored" },
    };

    public NodeIntelligenceReducer(ModelOnexContainer container) : base(container) { }

    public override Task<IntelligenceStateOutput> ProcessAsync(IntelligenceStateInput input, CancellationToken cancellationToken = default)
    {
        var next = Tables.TryGetValue(input.FsmType, out var table) && table.TryGetValue($"{input.Current}:{input.Action}", out var to) ? to : input.Current;
        IReadOnlyList<ModelIntent> intents = next == input.Current ? [] : [new ModelIntent("state.persist", input.EntityId, next)];
        return Task.FromResult(new IntelligenceStateOutput(input.EntityId, input.Current, next, intents));
    }
}
