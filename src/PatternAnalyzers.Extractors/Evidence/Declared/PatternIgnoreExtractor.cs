using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Declared;

/// <summary>[PatternIgnore("why")], from whatever namespace: the author says that this is no pattern.</summary>
internal sealed class PatternIgnoreExtractor : ITypeExtractor
{
    public void Extract(TypeQuestion question)
    {
        if (Attributes.Named(question.Type, "PatternIgnore") is not { } attribute)
            return;
        var reason = AttributeArguments.Text(attribute, "Reason", 0)?.Trim();
        question.Add(
            Signals.Attribute,
            reason is { Length: > 0 } ? "[PatternIgnore] says: " + reason : "[PatternIgnore] gives no reason",
            Supports.RejectIgnored,
            Attributes.Place(attribute));
    }
}
