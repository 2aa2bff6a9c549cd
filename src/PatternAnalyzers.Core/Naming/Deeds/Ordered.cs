using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.English;
using PatternAnalyzers.Core.Naming.Sentences;

namespace PatternAnalyzers.Core.Naming.Deeds;

/// <summary>What a type is for that is called by an order: a command to create a project, a task that exports data.</summary>
internal static class Ordered
{
    private const string Command = "command";
    private const string Query = "query";

    private static readonly HashSet<string> Kinds = new(StringComparer.Ordinal) { Command, "job", "operation", Query, "task", "tool" };

    // How or when it is carried out.
    private static readonly HashSet<string> Ways = new(StringComparer.Ordinal) { "background", "recurring", "scheduled" };

    // Things as well, and orders where they begin or end such a name.
    private static readonly HashSet<string> Orders = new(StringComparer.Ordinal)
    {
        "change", "check", "mark", "process", "queue", "release", "report", "request", "rotate", "schedule", "search", "share", "start", "stop", "store",
        "sync", "transfer", "update", "upgrade", "upload"
    };

    /// <summary>The deed; null for other names.</summary>
    public static Deed? Of(TypeFact type)
    {
        var words = Written.Split(Role.Simple(type.Name)).ToList();
        if (words.Count < 2 || !Kinds.Contains(words[words.Count - 1]))
            return null;
        var kind = words[words.Count - 1];
        words.RemoveAt(words.Count - 1);
        while (words.Count > 1 && Ways.Contains(words[words.Count - 1]))
            words.RemoveAt(words.Count - 1);
        var deed = IsOrder(words[0]) ? First(words) : kind == Query ? null : Last(words);
        if (deed is not { IsWhole: true, IsQuestion: false } || !Evident.Is(deed, []))
            return null;
        return deed with { Object = Amount.Any(deed.Object, kind == Command) };
    }

    private static bool IsOrder(string word) => Verbs.Contains(word) && (!Verbs.IsNoun(word) || Orders.Contains(word));

    private static Deed? First(List<string> words) => Deed.Of(string.Concat(words.Select(Words.Capital)));

    private static Deed? Last(List<string> words)
    {
        var verb = words[words.Count - 1];
        var rest = words.Take(words.Count - 1).ToList();
        return rest.Count == 0 || !IsOrder(verb) || rest.Exists(word => Verbs.IsOnly(word)) ? null : new Deed(Verbs.ThirdPerson(verb), NounPhrase.Of(rest));
    }
}
