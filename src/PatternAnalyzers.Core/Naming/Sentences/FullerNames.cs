using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>Calls what something is done to as fully as the name of the type does.</summary>
internal static class FullerNames
{
    /// <summary>The type name that a Protobuf type name resolver resolves is that of Protobuf.</summary>
    /// <param name="deeds">What is done.</param>
    /// <param name="name">The words of the name of its type.</param>
    public static string In(string deeds, IReadOnlyList<string> name)
    {
        var verb = deeds.Split(' ')[0];
        if (Fullest(deeds, name) is { Length: > 0 } full)
            return full;
        if (name.Count < 3
            || !(Verbs.IsDoer(name[name.Count - 1], verb) || name[name.Count - 1] == "agent")
            || deeds.IndexOf(" and ", StringComparison.Ordinal) >= 0
            || deeds.IndexOf(',') >= 0)
        {
            return deeds;
        }

        var words = string.Join(" ", name.Take(name.Count - 1).SkipWhile(word => word == "default"));
        var thing = NounPhrase.Bare(deeds.Substring(verb.Length).Trim());
        // Whatever the image handler is, its converter converts images.
        if (name.Take(name.Count - 2).Contains(name[name.Count - 2]))
            return deeds;
        if (NounPhrase.Plural(words).EndsWith(" " + thing, StringComparison.Ordinal) && NounPhrase.Plural(thing) == thing)
            return verb + " " + NounPhrase.Plural(words);
        return thing.Length > 0 && words.EndsWith(" " + thing, StringComparison.Ordinal) ? verb + " " + NounPhrase.Of(words.Split(' ')) : deeds;
    }

    // The utilities that a chart utility hook adds are chart utilities.
    private static string Fullest(string deeds, IReadOnlyList<string> name)
    {
        var said = deeds.Split(' ');
        if (name.Count < 3
            || said.Length != 2
            || Verbs.Known(said[0]) is null
            || !(Role.IsRole(name[name.Count - 1]) || name[name.Count - 1] == "hook")
            || said[1] != NounPhrase.Plural(name[name.Count - 2]))
        {
            return "";
        }

        var words = name.Take(name.Count - 2).SkipWhile(word => word is "default" or "base").ToList();
        var isAgain = words.Contains(name[name.Count - 2]) || words.Exists(word => word == Verbs.Participle(Verbs.Known(said[0])!));
        return words.Count == 0 || isAgain || Verbs.Contains(words[0]) || NounPhrase.IsPlace(words[0])
            ? ""
            : said[0] + " " + string.Join(" ", words) + " " + said[1];
    }
}
