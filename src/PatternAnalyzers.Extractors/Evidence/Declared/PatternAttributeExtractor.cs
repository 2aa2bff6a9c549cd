using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Declared;

/// <summary>[Pattern(Type = "SERVICE", Subtype = "storage", NodeKind = "EFFECT", Name = "…")], from whatever namespace. Hands the words on; Core knows which of them exist.</summary>
internal sealed class PatternAttributeExtractor : ITypeExtractor
{
    public void Extract(TypeQuestion question)
    {
        foreach (var attribute in question.Type.GetAttributes())
        {
            if (Attributes.Name(attribute) == "Pattern")
                Extract(question, attribute);
        }
    }

    private static void Extract(TypeQuestion question, AttributeData attribute)
    {
        var place = Attributes.Place(attribute);
        if (AttributeArguments.Text(attribute, "Type", 0) is { } type)
            AddType(question, type, AttributeArguments.Text(attribute, "Subtype", 1), place);
        if (AttributeArguments.Text(attribute, "NodeKind", -1) is { } kind)
            Add(question, "node kind " + kind, Supports.Kind(kind.Trim().ToUpperInvariant()), place);
        if (AttributeArguments.Text(attribute, "Name", -1) is { } name)
            Add(question, "name " + name, Supports.Name(name.Trim()), place);
    }

    private static void AddType(TypeQuestion question, string type, string? subtype, Location? place)
    {
        var slash = type.IndexOf('/');
        var family = (slash < 0 ? type : type.Substring(0, slash)).Trim().ToUpperInvariant();
        subtype = (subtype ?? (slash < 0 ? null : type.Substring(slash + 1)))?.Trim();
        if (family.Length == 0)
            family = Supports.Unknown;
        if (subtype is null || SubtypeWords.IsOne(subtype))
        {
            var supports = subtype is null ? family : family + "/" + subtype;
            Add(question, supports, supports, place);
            return;
        }

        Add(question, family, family, place);
        Add(question, "subtype " + subtype, Supports.Subtype(subtype), place);
    }

    private static void Add(TypeQuestion question, string what, string supports, Location? place) =>
        question.Add(Signals.Declaration, "[Pattern] declares " + what, supports, place);
}
