using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Classification;

/// <summary>Whether a class is a capability that others call, by what it does: I/O of its own, or the work of several injected partners.</summary>
internal static class Capability
{
    private const int Several = 2;

    /// <summary>What it offers, in words; null when it is none.</summary>
    public static string? Of(TypeFact type, IReadOnlyList<ImplementsFact> implements)
    {
        if (type.Unit != "type"
            || type.TypeKind != "class"
            || type.Accessibility is "private"
            || type.Modifiers.Contains("static")
            || !DerivedEvidence.HasWork(type)
            || IsPartOfAFramework(implements)
            || OnlyConstructs(type))
        {
            return null;
        }

        if (type.Members.SelectMany(member => member.Effects).FirstOrDefault(effect => Effects.IsExternal(effect.Category)) is { } effect)
            return "offers what it does with " + effect.Symbol;
        var partners = type.Dependencies.Where(IsPartner).Select(dependency => dependency.Type).ToList();
        return partners.Count > 0 && new CodeShape(type)[ShapeNames.DependencyCalls] >= 1 ? "offers what it does with " + Prose.List(partners, Several) : null;
    }

    /// <summary>What derives from a class of a framework, or from one that did not resolve, is what the framework makes of it.</summary>
    public static bool IsPartOfAFramework(IEnumerable<ImplementsFact> implements) =>
        implements.Any(fact => fact.Relation == "base" && fact.Map.Count == 0);

    /// <summary>True for a factory that does nothing but make one object after the other.</summary>
    public static bool OnlyConstructs(TypeFact type)
    {
        var methods = type.Members.Where(member => member.Kind == "method" && member.Lines > 0).ToList();
        return methods.Count > 0 && methods.All(member =>
            CodeShape.Of(member, ShapeNames.Creations) >= 1
                && CodeShape.Of(member, ShapeNames.Statements) <= 1
                && CodeShape.Of(member, ShapeNames.Branches) == 0
                && CodeShape.Of(member, ShapeNames.Awaits) == 0
            && CodeShape.Of(member, ShapeNames.Invocations) == 0 && member.Effects.Count == 0 && MakesAService(member));
    }

    private static bool MakesAService(MemberFact member) =>
        member.Returns.Length > 1
            && member.Returns[0] == 'I'
            && char.IsUpper(member.Returns[1])
            && member.Returns.IndexOf("Enumerable<", StringComparison.Ordinal) < 0;

    private static bool IsPartner(DependencyFact dependency)
    {
        var type = dependency.Symbol.Substring(dependency.Symbol.LastIndexOf('.') + 1);
        return dependency.Category is null or not EffectCategories.Logging
            && type.Length > 1 && type[0] == 'I' && char.IsUpper(type[1])
            && !dependency.Symbol.StartsWith("T:System.", StringComparison.Ordinal)
            && !dependency.Symbol.StartsWith("T:Microsoft.Extensions.", StringComparison.Ordinal);
    }
}
