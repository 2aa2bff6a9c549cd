using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Deeds;

/// <summary>Tells what is kept in repositories for things of any type: what the type that is given one says of it.</summary>
internal static class GenericRepositories
{
    private static readonly HashSet<string> SayNothing = new(StringComparer.Ordinal) { "async", "base", "basic", "EF", "generic", "i", "read", "readonly" };

    // What those repositories call everything.
    private static readonly HashSet<string> Anything = new(StringComparer.Ordinal)
    {
        "", "all", "entities", "range", "the entity", "the queryable", "the table"
    };

    /// <summary>True for a repository that is not called by what it keeps: <c>IRepository</c>, <c>IRepositoryWithTypedId</c>.</summary>
    public static bool Is(string owner) => Written.Split(owner.Split('<', '`')[0]).SkipWhile(SayNothing.Contains).FirstOrDefault() == "repository";

    /// <summary>What is called, by the type that was given (<c>IRepository&lt;Order&gt;</c>), and what it does; null where it may be one of several.</summary>
    public static (CalledMember Call, Deed Deed)? Of(CalledMember call, TypeFact type)
    {
        var given = Given(type);
        if (given.Count != 1
            || TypeWords.Of(given[0].Substring(given[0].IndexOf('<') + 1).Split(',')[0].TrimEnd('>')) is not { Length: > 0 } words
            || Deed.Of(MemberName.Simple(call.Member.Name)) is not { } deed)
        {
            return null;
        }

        var things = NounPhrase.Plural(words);
        if (deed is { Verb: "saves", Object: "changes" or "the changes" or "" })
            deed = new Deed("saves", "changes to " + things);
        else if (Anything.Contains(deed.Object))
            deed = new Deed(deed.Verb is "queries" or "gets" ? "reads" : deed.Verb, things);
        return (call with { Owner = given[0] }, deed);
    }

    /// <summary>The name by which a type was given somebody.</summary>
    public static string Said(string owner, TypeFact type)
    {
        var given = Is(owner) ? Given(type) : [];
        return given.Count == 1 ? given[0]
            : given.Select(text => text.Split('<')[0]).Distinct(StringComparer.Ordinal).ToList() is { Count: 1 } names ? names[0]
            : owner;
    }

    private static List<string> Given(TypeFact type) =>
        [.. type.Dependencies.Select(dependency => dependency.Type).Where(text => text.IndexOf('<') > 0 && Is(text)).Distinct(StringComparer.Ordinal)];
}
