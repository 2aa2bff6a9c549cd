using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.Deeds;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>What the method that does a deed is given, put behind it: from what something is made, for whom or by what it is found, to what it is added.</summary>
internal static class Detail
{
    private const string Through = " through ";
    private const int Most = 3;

    private static readonly HashSet<string> Made = new(StringComparer.Ordinal)
    {
        "builds", "calculates", "composes", "computes", "constructs", "creates", "derives", "estimates", "extracts", "generates", "makes", "produces"
    };
    private static readonly HashSet<string> Found = new(StringComparer.Ordinal)
    {
        "fetches", "finds", "gets", "loads", "provides", "resolves", "retrieves", "selects"
    };
    private static readonly HashSet<string> Added = new(StringComparer.Ordinal) { "adds", "appends", "applies", "assigns", "attaches", "inserts", "registers" };
    private static readonly HashSet<string> Judged = new(StringComparer.Ordinal) { "compares", "evaluates", "renders", "scores" };
    private static readonly HashSet<string> Turned = new(StringComparer.Ordinal) { "converts", "maps", "transforms", "translates" };

    /// <summary>The clause with what is given; as it was where it has more than one deed, says such a thing already, or nothing telling is given.</summary>
    /// <param name="said">What the type does.</param>
    /// <param name="type">The type.</param>
    public static string In(string said, TypeFact type)
    {
        var through = said.IndexOf(Through, StringComparison.Ordinal);
        var clause = through < 0 ? said : said.Substring(0, through);
        if (clause.IndexOf(' ') < 0 || Clauses.Parts(said).Length > 1 || said.IndexOf(';') >= 0 || NounPhrase.Place(clause) >= 0)
            return said;
        if (Method(type, clause) is { } method)
            return clause + Given(method, clause) + said.Substring(clause.Length);
        // Whose name says what is done has one method for it, whatever that is called.
        if (!Echo.Is(clause, type.Name))
            return said;
        var given = Only(Offered(type)) is { } only ? Given(only, clause).Replace(" from ", " for ") : "";
        return clause + (given.Length > 0 || through >= 0 ? given : Kept(type, clause)) + said.Substring(clause.Length);
    }

    /// <summary>What the only method of a type does whose name says no more than itself, with what it is given: a log provider gets loggers by name. Empty where that is no more either.</summary>
    /// <param name="said">What the name says.</param>
    /// <param name="type">The type.</param>
    public static string Beside(string said, TypeFact type)
    {
        var deeds = MemberPhrase.Of(type)
            .Where(deed => deed is { IsWhole: true, IsQuestion: false })
            .Select(deed => Amounts.Of(deed, type).ToString())
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return deeds.Count == 1
            && !said.StartsWith("creates ", StringComparison.Ordinal)
            && deeds[0].Split(' ')[0] != said.Split(' ')[0]
            && In(deeds[0], type) is var told
            && told != deeds[0]
            ? told
            : "";
    }

    /// <summary>True for a clause about what is made of something.</summary>
    public static bool Makes(string clause) => Made.Contains(clause.Split(' ')[0]);

    // What is found without anything being given is found where the type was told to look.
    private static string Kept(TypeFact type, string clause)
    {
        if (!Found.Contains(clause.Split(' ')[0]) || clause.StartsWith("provides ", StringComparison.Ordinal))
            return "";
        if (type.Dependencies.Any(dependency => dependency.Type is "IConfiguration" or "IConfigurationRoot"))
            return " in the configuration";
        return type.Dependencies.Any(dependency => dependency.Type == Nature.Services) ? " through the service provider" : "";
    }

    private static MemberFact? Method(TypeFact type, string clause) =>
        Only(
            [.. type.Members.Where(member => member is { Kind: "method", Accessibility: "public" or "internal" }
                && MemberDeed.Of(member, type.Name)?.Verb == clause.Split(' ')[0])]);

    private static List<MemberFact> Offered(TypeFact type) =>
        [.. type.Members.Where(member => member is { Kind: "method", Accessibility: "public" } && !member.Modifiers.Contains("static"))];

    // Of overloads that which is given most.
    private static MemberFact? Only(List<MemberFact> methods) =>
        methods.Select(method => MemberName.Simple(method.Name)).Distinct(StringComparer.Ordinal).Count() == 1
            ? methods.OrderByDescending(method => method.Parameters.Count).First()
            : null;

    private static string Given(MemberFact method, string clause)
    {
        var verb = clause.Split(' ')[0];
        var thing = GivenThings.Things(method, clause).FirstOrDefault() ?? "";
        if (Makes(clause))
            return thing.Length > 0 ? (GivenThings.IsSource(thing, clause) ? " from " : " for ") + thing : GivenThings.Text(method, clause);
        if (Found.Contains(verb))
            return (thing.Length == 0
                ? ""
                : (GivenThings.IsSource(thing, clause) || method.Parameters.Any(type => TypeWords.Of(type, whole: true) == thing) ? " from " : " for ") + thing)
                + (GivenThings.Keys(method, clause) is { Count: > 0 } keys ? " by " + Prose.List(keys, Most) : "");
        if (Judged.Contains(verb))
            return thing.Length > 0 ? " for " + thing : "";
        if (Added.Contains(verb))
            return thing.Length > 0 && !GivenThings.IsSource(thing, clause) ? (verb == "registers" ? " with " : " to ") + thing : "";
        return Turned.Contains(verb) && TypeWords.Of(method.Returns) is { Length: > 0 } made && !Clauses.IsSaid(NounPhrase.Bare(made), clause)
            ? " to " + Amount.Any(made, one: false)
            : "";
    }
}
