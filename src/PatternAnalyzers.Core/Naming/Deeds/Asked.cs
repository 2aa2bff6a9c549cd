using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Deeds;

/// <summary>What a parameter is about that only says what is asked for: a list secrets request is about secrets.</summary>
internal static class Asked
{
    private static readonly HashSet<string> Kinds = new(StringComparer.Ordinal)
    {
        "args", "command", "criteria", "dto", "DTO", "filter", "form", "input", "model", "options", "parameters", "payload", "query", "request", "view model"
    };

    // What is done with any request.
    private static readonly HashSet<string> WithRequests = new(StringComparer.Ordinal)
    {
        "answers", "executes", "forwards", "handles", "maps", "parses", "processes", "publishes", "sends", "validates"
    };

    /// <summary>The thing as the object of the verb; empty where nothing but the asking is left, and as it was for what asks for something else.</summary>
    /// <param name="verb">In the third person.</param>
    /// <param name="thing">The parameter in words.</param>
    public static string For(string verb, string thing)
    {
        var words = NounPhrase.Bare(thing).Split(' ').Where(word => !(word.Length > 1 && word[0] == 'v' && word.Skip(1).All(char.IsDigit))).ToList();
        if (!Kinds.Contains(words[words.Count - 1]))
            return thing;
        if (words.Count == 1)
            return WithRequests.Contains(verb) ? thing : "";
        var names = words.Count > 1 && Verbs.Contains(words[0]) && Verbs.ThirdPerson(words[0]) == verb;
        var asks = CalledDeeds.IsQuestion(verb) || verb == "deletes";
        if (!names && !asks)
            return thing;
        var rest = words.Take(words.Count - 1).Skip(names || (words.Count > 2 && Verbs.IsOnly(words[0])) ? 1 : 0).ToList();
        // Which of them are asked for is for the filter to say.
        return rest.Count == 0 ? "" : asks ? NounPhrase.Plural(string.Join(" ", rest)) : NounPhrase.Of(rest);
    }
}
