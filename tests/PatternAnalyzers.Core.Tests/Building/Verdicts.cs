using PatternAnalyzers.Core.Classification;

namespace PatternAnalyzers.Core.Tests.Building;

/// <summary>Classifies a type built on the spot.</summary>
internal static class Verdicts
{
    public static Verdict Of(string name, Action<TypeBuilder> build)
    {
        var type = new TypeBuilder(name);
        build(type);
        return Classifier.Classify(type.Build(), type.Implements);
    }
}
