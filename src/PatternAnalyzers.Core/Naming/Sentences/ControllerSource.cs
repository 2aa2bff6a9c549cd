using PatternAnalyzers.Core.Naming.Deeds;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>Where a controller has what it is about: in the database, or from a partner that is called after it.</summary>
internal static class ControllerSource
{
    private static readonly HashSet<string> Endings = new(StringComparer.Ordinal) { "manager", "repository", "service", "store" };

    /// <summary><c> in the database</c>, <c> through IBrandService</c>; empty where there is a choice.</summary>
    /// <param name="input">The controller.</param>
    /// <param name="topic">What it is about.</param>
    public static string Of(DescriptionInput input, IReadOnlyList<string> topic)
    {
        var last = Singular.Of(topic[topic.Count - 1]);
        if (input.Effects
            .Where(EffectPhrases.IsSet)
            .Any(effect => Singular.Of(Written.Split(effect.Symbol.Substring(effect.Symbol.LastIndexOf('.') + 1)).Last()) == last))
        {
            return " in the database";
        }

        var called = input.Called
            .Where(call => call is { IsInterface: true, Member.Kind: "method" } && Collaborator.IsGiven(input.Type, call.Owner))
            .Select(call => call.Owner)
            .ToList();
        var keepers = input.Type.Dependencies
            .Select(dependency => dependency.Type)
            .Where(type => called.Contains(type.Split('<')[0]) && IsKeeper(type, topic))
            .Distinct(StringComparer.Ordinal)
            .OrderBy(type => type.IndexOf('<') > 0)
            .ToList();
        return keepers.Count > 0 ? " through " + keepers[0] : "";
    }

    // IBrandService, IRepository<Brand>.
    private static bool IsKeeper(string type, IReadOnlyList<string> topic)
    {
        var argument = type.IndexOf('<');
        var words = argument > 0
            ? (GenericRepositories.Is(type) ? Written.Split(type.Substring(argument + 1).Split(',')[0].TrimEnd('>')) : [])
            : [.. Written.Split(type).Skip(1)];
        if (argument < 0)
            words = words.Count > 1 && Endings.Contains(words[words.Count - 1]) ? [.. words.Take(words.Count - 1)] : [];
        return words.Count > 0 && words.Select(Singular.Of).SequenceEqual(topic.Select(Singular.Of), StringComparer.OrdinalIgnoreCase);
    }
}
