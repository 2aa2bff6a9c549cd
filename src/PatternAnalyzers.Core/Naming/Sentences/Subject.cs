using PatternAnalyzers.Core.Naming.Deeds;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>What the name of a type is about.</summary>
internal static class Subject
{
    // Adjectives as well, where they begin a name.
    private static readonly HashSet<string> Other = new(StringComparer.Ordinal) { "complete", "free", "lower", "open" };

    // Nouns as well, and still deeds where they begin the name of a job or a step.
    private static readonly HashSet<string> Done = new(StringComparer.Ordinal)
    {
        "process", "queue", "release", "report", "schedule", "start", "stop", "store", "update"
    };

    /// <summary>True when the phrase has the telling words of the name: all but that for what it is.</summary>
    public static bool IsSaid(string typeName, string phrase)
    {
        var said = new HashSet<string>(Words.Split(phrase).Select(Root), StringComparer.OrdinalIgnoreCase);
        var words = Words.Split(Role.Simple(typeName));
        return words.Take(Math.Max(1, words.Count - 1)).All(word => said.Contains(Root(word)) || said.Contains(Root(Written.Of(word))));
    }

    /// <summary>True where the doer stands in front already: a task scheduler schedules tasks.</summary>
    public static bool IsNamed(string opening, Deeds.Deed deed) =>
        opening.Length > 0 && deed.Verb != "handles" && Verbs.IsDoer(opening.Substring(opening.LastIndexOf(' ') + 1), deed.Verb);

    /// <summary>True for a name that is a deed and names nobody: <c>MigrateUserData</c>, and neither <c>OrderView</c> nor <c>SaveOrderStep</c>.</summary>
    public static bool IsDeed(string typeName)
    {
        var words = Written.Split(Role.Simple(typeName)).ToList();
        var isCommand = IsCommand(words);
        // A function that opens the browser is opening it.
        if (words.Count > 2 && words[words.Count - 1] == "function")
            words.RemoveAt(words.Count - 1);
        return words.Count > 1
            && !Role.IsRole(words[words.Count - 1])
            && (!Verbs.IsNoun(words[0]) || isCommand)
            && Deeds.Deed.Of(Role.Simple(typeName)) is { IsQuestion: false };
    }

    /// <summary>What the name says that is done: <c>SaveSagaDataStep</c> saves the saga data; null for a name that begins with no verb.</summary>
    public static Deed? Deed(string typeName)
    {
        var words = Words.Split(Role.Simple(typeName)).ToList();
        var isCommand = IsCommand([.. words.Select(Written.Of)]);
        if (words.Count > 1 && IsKind(Written.Of(words[words.Count - 1])))
            words.RemoveAt(words.Count - 1);
        // An order cancellation is no cancellation that is ordered.
        if (words.Count > 1 && !isCommand && Written.Of(words[0]) is var first && (Other.Contains(first) || (Verbs.IsNoun(first) && !Done.Contains(first))))
            return null;
        return words.Count > 1 && Deeds.Deed.Of(string.Concat(words.Select(Words.Capital))) is { IsQuestion: false, Object.Length: > 0 } deed ? deed : null;
    }

    // Commands and functions are called by what they do.
    private static bool IsCommand(IReadOnlyList<string> words) => words.Count > 2 && words[words.Count - 1] is "command" or "function";

    // A command to delete is deleting.
    private static bool IsKind(string word) => Role.IsRole(word) || word is "command" or "function" or "model" or "query" or "operation";

    private static string Root(string word) => Singular.Of(word).ToLowerInvariant();
}
