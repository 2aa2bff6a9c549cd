using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Classification;

/// <summary>What a piece of evidence speaks for.</summary>
internal readonly record struct Support(PatternType Type, string? Subtype)
{
    /// <summary>Prefix of evidence that speaks against the unit.</summary>
    public const string RejectPrefix = "reject:";

    /// <summary>Prefix of evidence for a handler category.</summary>
    public const string CategoryPrefix = "category:";

    /// <summary>Prefix of a node kind that the author names beside the family.</summary>
    public const string KindPrefix = "kind:";

    /// <summary>Prefix of a name that the author gives.</summary>
    public const string NamePrefix = "name:";

    /// <summary>Prefix of a subtype that the author gives and that is no word.</summary>
    public const string SubtypePrefix = "subtype:";

    /// <summary>The family and subtype; null when the evidence names none (<c>category:…</c>, <c>reject:…</c>, <c>UNKNOWN</c>).</summary>
    public static Support? Of(EvidenceFact evidence) => Parse(evidence.Supports);

    /// <summary>The family alone.</summary>
    public static PatternType? FamilyOf(EvidenceFact evidence)
    {
        var slash = evidence.Supports.IndexOf('/');
        return WireNames.PatternTypeOf(evidence.Supports, slash < 0 ? evidence.Supports.Length : slash);
    }

    /// <summary>Reads <c>HANDLER/request</c>.</summary>
    public static Support? Parse(string text)
    {
        var slash = text.IndexOf('/');
        if (WireNames.PatternTypeOf(text, slash < 0 ? text.Length : slash) is not { } type)
            return null;
        var subtype = slash < 0 || slash == text.Length - 1 || Families.IsNode(type) ? null : text.Substring(slash + 1);
        return new Support(type, subtype);
    }

    /// <summary>As in evidence: <c>HANDLER/request</c>.</summary>
    public override string ToString() => Subtype is null ? WireNames.Of(Type) : WireNames.Of(Type) + "/" + Subtype;
}
