using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Agents;

/// <summary>Messages that the AutoGen runtime delivers to an agent.</summary>
internal sealed class AgentMessageExtractor : ITypeExtractor
{
    private static readonly KnownBases Bases = new(
        "AutoGen",
        new KnownBase("Microsoft.AutoGen.Contracts", "IHandle", 1, Supports.Message, Message: 0, ByName: false),
        new KnownBase("Microsoft.AutoGen.Contracts", "IHandle", 2, Supports.Message, Message: 0, ByName: false),
        new KnownBase("Microsoft.AutoGen.Core", "IHandle", 1, Supports.Message, Message: 0, ByName: false));

    public void Extract(TypeQuestion question) => Bases.Extract(question);
}
