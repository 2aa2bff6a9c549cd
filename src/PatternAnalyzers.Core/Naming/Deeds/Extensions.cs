
namespace PatternAnalyzers.Core.Naming.Deeds;

/// <summary>Extension methods of the solution for what a type was given: whoever calls one has that do it.</summary>
internal static class Extensions
{
    /// <summary>The calls, with those of extension methods as calls of what they extend.</summary>
    public static IReadOnlyList<CalledMember> Of(DescriptionInput input)
    {
        if (!input.Called.Any(call => call.IsStatic))
            return input.Called;
        return [.. input.Called.Select(call => Extended(call) is { Length: > 0 } owner && Collaborator.IsGiven(input.Type, owner)
            ? new CalledMember(owner, Plain(call), IsInterface: true)
            : call)];
    }

    private static string Extended(CalledMember call) =>
        call.IsStatic
            && call.Member.Modifiers.Contains("extension")
            && call.Member.Parameters.Count > 0
            && call.Member.Parameters[0].Split('<', '?')[0] is { Length: > 1 } first
            && first[0] == 'I'
            && char.IsUpper(first[1])
            ? first
            : "";

    private static Facts.MemberFact Plain(CalledMember call) =>
        call.Member with
        {
            Parameters = [.. call.Member.Parameters.Skip(1)],
            ParameterNames = [.. call.Member.ParameterNames.Skip(1)],
            Modifiers = [.. call.Member.Modifiers.Where(modifier => modifier is not ("extension" or "static"))]
        };
}
