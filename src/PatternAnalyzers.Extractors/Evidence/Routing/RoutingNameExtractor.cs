using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Routing;

/// <summary>A class that is called after choosing where something goes. Whether its code chooses is Core's to decide.</summary>
internal sealed class RoutingNameExtractor : ITypeExtractor
{
    public void Extract(TypeQuestion question)
    {
        if (Plumbing.Is(question.Type) || !Plumbing.HasWork(question.Type) || RoutingWords.Of(question.Type.Name) is not { } subtype)
            return;
        question.Add(Signals.Name, "name says that it routes", subtype.Length == 0 ? "ROUTING" : "ROUTING/" + subtype);
    }
}
