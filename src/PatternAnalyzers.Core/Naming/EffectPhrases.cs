using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Naming;

/// <summary>Says in words what effects do.</summary>
internal static class EffectPhrases
{
    private static readonly string[] ReadVerbs =
        ["All", "Any", "AsNoTracking", "Count", "Enumerate", "Exists", "Fetch", "Find", "First", "Get", "Include", "List", "Load", "Max", "Min", "Open", "Query", "Read", "Scalar", "Search", "Select", "Single", "Sum", "To", "Try", "Where"];

    private static readonly string[] ReceiveVerbs = ["Complete", "Consume", "Poll", "Receive", "StartProcessing", "Subscribe"];

    // In the order of what a reader wants to know first; logging and threading are incidental.
    private static readonly (string Category, Func<EffectFact, string> Say)[] Phrases =
    [
        (EffectCategories.Database, effect => Access(effect, "the database")),
        (EffectCategories.Messaging, effect => Starts(Method(effect), ReceiveVerbs) ? "receives messages" : "publishes messages"),
        (EffectCategories.Network, _ => "calls the network"),
        (EffectCategories.Intelligence, _ => "asks a language model or vector store"),
        (EffectCategories.Cloud, _ => "calls a cloud service"),
        (EffectCategories.File, effect => Access(effect, "files")),
        (EffectCategories.Process, _ => "controls processes"),
        (EffectCategories.Cache, effect => Access(effect, "a cache")),
        (EffectCategories.Dispatch, _ => "sends requests to their handlers"),
        (EffectCategories.Environment, _ => "reads the environment"),
        (EffectCategories.Console, _ => "uses the console"),
    ];

    /// <summary>Up to two phrases, each with the call it rests on: <c>writes to the database (AppDbContext.SaveChangesAsync)</c>; empty without a telling effect.</summary>
    public static string Of(IReadOnlyList<EffectFact> effects)
    {
        var said = Phrases
            .Select(row => Say(row.Say, effects.Where(effect => effect.Category == row.Category).ToList()))
            .Where(phrase => phrase.Length > 0)
            .Take(2);
        return string.Join(" and ", said);
    }

    // A write tells more than the reads before it.
    private static string Say(Func<EffectFact, string> say, List<EffectFact> effects)
    {
        if (effects.Count == 0)
            return "";
        var telling = effects
            .OrderByDescending(Effects.Writes)
            .ThenByDescending(effect => Starts(Method(effect), ReadVerbs))
            .ThenBy(effect => effect.Symbol, StringComparer.Ordinal)
            .First();
        return say(telling) + " (" + telling.Symbol + ")";
    }

    private static string Access(EffectFact effect, string what)
    {
        if (Effects.Writes(effect))
            return "writes to " + what;
        return Starts(Method(effect), ReadVerbs) ? "reads from " + what : "uses " + what;
    }

    private static string Method(EffectFact effect) => effect.Symbol.Substring(effect.Symbol.LastIndexOf('.') + 1);

    private static bool Starts(string method, string[] verbs) => verbs.Any(verb => method.StartsWith(verb, StringComparison.Ordinal));
}
