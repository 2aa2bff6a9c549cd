using System.Globalization;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Settings;

/// <summary>One value of <c>pattern_analyzers.families</c>: <c>Acme.IProcess`1:HANDLER/message, Acme.JobBase:HANDLER/background</c>.</summary>
/// <param name="Bases">The bases; null when no entry is valid.</param>
/// <param name="Problems">What could not be understood.</param>
internal sealed record FamilyList(KnownBases? Bases, IReadOnlyList<string> Problems)
{
    /// <summary>Reads a value. Commas separate: <c>;</c> and <c>#</c> begin a comment in configuration files.</summary>
    public static FamilyList Read(string text)
    {
        var rows = new List<KnownBase>();
        var problems = new List<string>();
        foreach (var part in text.Split(','))
        {
            var entry = part.Trim();
            if (entry.Length == 0)
                continue;
            if (Row(entry, out var why) is { } row)
                rows.Add(row);
            else
                problems.Add(ConfiguredFamilies.Key + ": '" + entry + "' " + why);
        }

        return new FamilyList(rows.Count == 0 ? null : new KnownBases("configured", [.. rows]), problems);
    }

    private static KnownBase? Row(string entry, out string why)
    {
        why = "is not of the form Namespace.Name:FAMILY/subtype";
        var colon = entry.IndexOf(':');
        if (colon < 0 || Name(entry.Substring(0, colon).Trim()) is not { } name)
            return null;
        var supports = entry.Substring(colon + 1).Trim();
        var slash = supports.IndexOf('/');
        var family = slash < 0 ? supports : supports.Substring(0, slash);
        why = "names no pattern type";
        if (WireNames.PatternTypeOf(family) is not { } type)
            return null;
        why = "has a subtype that is not in lower case with _ between the words, or that its type cannot have";
        if (slash >= 0 && (type <= PatternType.Orchestrator || !SubtypeWords.IsOne(supports.Substring(slash + 1))))
            return null;
        // The first type argument of a handler's interface is what it handles.
        var message = type == PatternType.Handler && name.Arity > 0 ? 0 : -1;
        return new KnownBase(name.Namespace, name.Simple, name.Arity, supports, message, ByName: false);
    }

    private static (string Namespace, string Simple, int Arity)? Name(string text)
    {
        var tick = text.IndexOf('`');
        var full = tick < 0 ? text : text.Substring(0, tick);
        var arity = 0;
        if (tick >= 0 && (!int.TryParse(text.Substring(tick + 1), NumberStyles.None, CultureInfo.InvariantCulture, out arity) || arity == 0))
            return null;
        foreach (var segment in full.Split('.'))
        {
            if (!Microsoft.CodeAnalysis.CSharp.SyntaxFacts.IsValidIdentifier(segment))
                return null;
        }

        var dot = full.LastIndexOf('.');
        return (dot < 0 ? "" : full.Substring(0, dot), full.Substring(dot + 1), arity);
    }
}
