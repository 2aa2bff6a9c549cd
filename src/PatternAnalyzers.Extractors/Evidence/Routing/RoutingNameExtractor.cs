using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Routing;

/// <summary>A class that is called after choosing where something goes. Whether its code chooses is Core's to decide.</summary>
internal sealed class RoutingNameExtractor : ITypeExtractor
{
    public void Extract(TypeQuestion question)
    {
        if (Plumbing.Is(question.Type)
            || !Plumbing.HasWork(question.Type)
            || RoutingWords.Of(question.Type.Name) is not { } subtype
            || IsOfAFramework(question))
        {
            return;
        }

        question.Add(Signals.Name, "name says that it routes", subtype.Length == 0 ? "ROUTING" : "ROUTING/" + subtype);
    }

    // A ValueConverterSelector of one's own is a part of Entity Framework.
    private static bool IsOfAFramework(TypeQuestion question) => question.Bases.Count > 0 && !question.IsInSolution(question.Bases[0]);
}
