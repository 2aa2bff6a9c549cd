using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>What an authorization handler decides on: the thing that somebody wants to work on, and what may be done with it.</summary>
internal static class Permissions
{
    private const int Resources = 3;
    private const int Most = 5;
    private const string Updates = " updates";

    /// <summary><c> that decides who may create, update or delete projects</c>, <c> on projects</c>; empty where nothing is said of it.</summary>
    public static string Of(TypeFact type)
    {
        // Context, requirement and, for some, what somebody wants to work on.
        var thing = type.Members
            .Where(member => member.Parameters.Count == Resources && member.Parameters[1].EndsWith("Requirement", StringComparison.Ordinal))
            .Select(member => TypeWords.Of(member.Parameters[2]))
            .FirstOrDefault(words => words.Length > 0) is { } resource
            ? NounPhrase.Plural(resource)
            : "";
        var asked = type.Members
            .Where(member => member is { Kind: "method", Accessibility: "private" })
            .Select(member => Written.Split(MemberName.Simple(member.Name)).Where(word => word is not ("async" or "all")).ToList())
            .Where(words => words.Count > 1 && words[0] == "can" && Verbs.Contains(words[1]) && words[1] != "use")
            .ToList();
        var onThing = asked.FindAll(words => words.Count == 2 || Amount.Many(string.Join(" ", words.Skip(2))) == thing);
        // What is updated are the things and not their updates; a scope is where they are.
        if (onThing.Count > 0 && thing.Length > 0 && !thing.EndsWith(" scopes", StringComparison.Ordinal))
            return " that decides who may " + Or([.. onThing.Select(words => words[1]).Distinct(StringComparer.Ordinal).Take(Most)]) + " "
                + (thing.EndsWith(Updates, StringComparison.Ordinal) ? thing.Substring(0, thing.Length - Updates.Length) : thing);
        var others = asked
            .Where(words => words.Count > 2 && !words.Exists(NounPhrase.IsPlace))
            .Select(words => words[1] + " " + Amount.Many(string.Join(" ", words.Skip(2))))
            .Distinct(StringComparer.Ordinal)
            .Take(2)
            .ToList();
        return others.Count > 0 ? " that decides who may " + Or(others) : thing.Length > 0 ? " on " + thing : "";
    }

    private static string Or(List<string> words) =>
        words.Count == 1 ? words[0] : string.Join(", ", words.Take(words.Count - 1)) + " or " + words[words.Count - 1];
}
