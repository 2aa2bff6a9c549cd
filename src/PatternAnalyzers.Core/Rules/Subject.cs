using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Naming.Sentences;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules;

/// <summary>What rules ask about the unit they judge.</summary>
internal static class Subject
{
    /// <summary>True for a type, false for a method or lambda bound to a route.</summary>
    public static bool IsType(this RuleContext context) => context.Type.Unit == "type";

    /// <summary>True when the unit is a pattern of the four ONEX kinds.</summary>
    public static bool IsNode(this RuleContext context) =>
        context.Verdict.Type is PatternType.Effect or PatternType.Compute or PatternType.Reducer or PatternType.Orchestrator;

    /// <summary>True for a handler by the conventions of ONEX; handlers of frameworks follow their own.</summary>
    public static bool IsOnexHandler(this RuleContext context) => context.Verdict is { Onex: true, Type: PatternType.Handler };

    /// <summary>
    /// The kind that the unit claims to be. Purity holds people to what they declared: behaviour alone binds only units that are ONEX,
    /// so a service that happens to compute is not told off for reading the clock.
    /// </summary>
    public static NodeKind? ClaimedKind(this RuleContext context) =>
        context.Verdict.DeclaredKind ?? (context.Verdict.Onex ? context.NodeKind : null);

    /// <summary>True when the claimed kind must be pure.</summary>
    public static bool ClaimsPurity(this RuleContext context) => context.ClaimedKind() is NodeKind.Compute or NodeKind.Reducer;

    /// <summary>File of a member.</summary>
    public static string FileOf(this RuleContext context, MemberFact member) => member.FilePath ?? context.Type.FilePath;

    /// <summary>Effects of the categories with their files, in source order, one for each call and line.</summary>
    public static IEnumerable<(string FilePath, EffectFact Effect)> Effects(this RuleContext context, params string[] categories) => !HasEffects(context.Type)
        ? []
        : context.Type.Members
            .SelectMany(member => member.Effects.Select(effect => (FilePath: context.FileOf(member), Effect: effect)))
            .Where(pair => categories.Contains(pair.Effect.Category, StringComparer.Ordinal))
            .GroupBy(pair => (pair.FilePath, pair.Effect.Line, pair.Effect.Symbol))
            .Select(group => group.First());

    // Most types have none.
    private static bool HasEffects(TypeFact type)
    {
        for (var at = 0; at < type.Members.Count; at++)
        {
            if (type.Members[at].Effects.Count > 0)
                return true;
        }

        return false;
    }

    /// <summary>True for a signature that others can see.</summary>
    public static bool IsAccessible(this MemberFact member) => member.Accessibility is "public" or "internal" or "protected" or "protected_internal";

    /// <summary>True when the signature is the unit's own choice, not that of a base or interface.</summary>
    public static bool OwnsSignature(this MemberFact member) => !member.Modifiers.Contains("override") && !member.Modifiers.Contains("explicit");

    /// <summary>Name of a member without parameters and arity.</summary>
    public static string SimpleName(this MemberFact member) => MemberName.Simple(member.Name);
}
