using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Behaviour;

/// <summary>Signs of state that is owned or folded.</summary>
internal static class StateFold
{
    private static readonly string[] Verbs =
    [
        "Reduce", "Fold", "Apply", "Evolve", "Aggregate", "Transition", "Accumulate", "Project", "Advance", "Next", "Step", "When", "On", "Handle", "Fire"
    ];
    private static readonly HashSet<string> Values = new(StringComparer.Ordinal)
    {
        "DateTime", "DateTimeOffset", "DateOnly", "TimeOnly", "TimeSpan", "Guid", "Vector2", "Vector3", "BigInteger", "Uri", "IQueryable", "Expression"
    };

    /// <summary>The state type of a pure fold: a method named for it that takes the state and something else and gives the state back; null when there is none.</summary>
    public static string? Of(UnitProfile profile) =>
        profile.Code.Select(node => node.Member).Where(IsFold).Select(member => member.Parameters[0]).FirstOrDefault() ?? OfItself(profile);

    /// <summary>True when the type has state of its own: something that it was not handed.</summary>
    public static bool OwnsState(TypeFact type) =>
        type.Fields.Any(field => field.Modifiers.Contains("collection") || !(field.Modifiers.Contains("readonly") || field.Modifiers.Contains("const"))
            || !(field.Modifiers.Contains("const") || type.Dependencies.Any(dependency => dependency.Type == field.Type)));

    // A state that answers an event with the next state: Apply(Event) of an immutable type.
    private static string? OfItself(UnitProfile profile) =>
        profile.Code.Any(node => node.Member is { Kind: "method", Parameters.Count: 1 } member
            && member.Returns == profile.Unit.Type.Name
            && member.Parameters[0] != member.Returns
            && IsState(member.Parameters[0])
            && !member.Modifiers.Contains("static") && Verbs.Any(verb => member.Name.StartsWith(verb, StringComparison.Ordinal)))
            ? profile.Unit.Type.Name
            : null;

    private static bool IsFold(MemberFact member) =>
        member.Parameters.Count >= 2
        && IsState(member.Parameters[0])
        && Verbs.Any(verb => member.Name.StartsWith(verb, StringComparison.Ordinal))
        && Gives(member.Returns, member.Parameters[0]);

    // Numbers and dates go into formulas; in broken code a type may have no name.
    private static bool IsState(string type) => type.Length > 0 && char.IsUpper(type[0]) && !Values.Contains(type);

    private static bool Gives(string returns, string state) =>
        returns == state
        || returns == "Task<" + state + ">"
        || returns == "ValueTask<" + state + ">"
        || returns.StartsWith("(" + state + " ", StringComparison.Ordinal)
        || returns.StartsWith("(" + state + ",", StringComparison.Ordinal);
}
