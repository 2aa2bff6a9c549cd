namespace PatternAnalyzers.Core.Naming.English;

/// <summary>Things as they stand in a sentence: with an article where it is one, without where they are many.</summary>
internal static class NounPhrase
{
    private const int LongestTail = 3;
    private const string The = "the ";

    private static readonly HashSet<string> Prepositions = new(StringComparer.Ordinal)
    {
        "after", "and", "as", "at", "before", "between", "by", "for", "from", "if", "in", "into", "of", "on", "or", "over", "per", "through", "to", "under",
        "until", "using", "via", "when", "where", "with", "without"
    };
    private static readonly HashSet<string> Placing = new(StringComparer.Ordinal) { "for", "from", "in", "into", "of", "on", "to", "with" };

    // How something is done is not what it is done to.
    private static readonly HashSet<string> Means = new(StringComparer.Ordinal)
    {
        "async", "if", "through", "until", "using", "via", "when", "where", "without"
    };
    private static readonly string[] InUs = ["bonus", "bus", "campus", "radius", "status", "virus"];
    private static readonly HashSet<string> Counted = new(StringComparer.Ordinal)
    {
        "a", "all", "an", "any", "each", "every", "its", "many", "some", "the", "whether"
    };
    private static readonly HashSet<string> Adjectives = new(StringComparer.Ordinal)
    {
        "current", "external", "first", "internal", "last", "local", "many", "multiple", "new", "next", "old", "one", "previous", "range", "recent", "single"
    };
    private static readonly HashSet<string> WithoutArticle = new(StringComparer.Ordinal)
    {
        "background", "bytes", "case", "disk", "lower", "memory", "order", "parallel", "place", "production", "progress", "scratch", "text", "upper"
    };

    /// <summary><c>the basket</c>, <c>order lines</c>, <c>the reply to the comment</c>, <c>by ID</c>; empty where there is no thing.</summary>
    public static string Of(IReadOnlyList<string> words)
    {
        var means = words.ToList().FindIndex(Means.Contains);
        var told = means < 0 ? words.ToList() : words.Take(means).ToList();
        // NavigateTo, StartWith: to whom is not said.
        while (told.Count > 0 && (Prepositions.Contains(told[told.Count - 1]) || told[told.Count - 1] is "pending"))
            told.RemoveAt(told.Count - 1);
        // Logs to publish are logs.
        if (told.Count > 2 && told[told.Count - 2] == "to" && Verbs.IsOnly(told[told.Count - 1]))
            return Of([.. told.Take(told.Count - 2)]);
        if (told.Count == 0 || told[0] is "can" or "cannot" or "no" or "on" or "should" || told.TrueForAll(Adjectives.Contains))
            return "";
        // Many details are details.
        if (told.Count > 1 && told[0] == "many" && IsPlural(told.TakeWhile((word, index) => index == 0 || !Prepositions.Contains(word)).Last()))
            told.RemoveAt(0);
        // The meetings of the member who is authenticated.
        if (told.Count > 2 && told[0] is "authenticated" or "authentication" && !told.Exists(Prepositions.Contains))
            return Of([.. told.Skip(2)]) + " of the authenticated " + told[1];
        var parts = Parts(told);
        if (parts.Count > 1 && parts.Skip(1).Sum(part => part.Count) > LongestTail + parts.Count - 1)
            parts = [parts[0]];
        return string.Join(" ", parts.Select(Articled));
    }

    /// <summary>A name as a thing: <c>orderLines</c> gives order lines, <c>basket</c> the basket.</summary>
    public static string Thing(string name) => Of(Written.Split(name));

    /// <summary>True for what begins with a preposition: it says where or how and not what.</summary>
    public static bool IsPlace(string phrase) => Prepositions.Contains(phrase.Split(' ')[0]);

    /// <summary>Where in a phrase it begins to say where, of what or by what: <c>subscriptions of the type</c>; -1 where it does not.</summary>
    public static int Place(string phrase)
    {
        for (var space = phrase.IndexOf(' '); space >= 0; space = phrase.IndexOf(' ', space + 1))
        {
            if (IsPlace(phrase.Substring(space + 1)))
                return space;
        }

        return -1;
    }

    /// <summary>Many of them: order lines, categories; what has an article loses it.</summary>
    public static string Plural(string phrase)
    {
        var words = Bare(phrase);
        // States or provinces.
        if (words.IndexOf(" or ", StringComparison.Ordinal) is > 0 and var or)
            return Plural(words.Substring(0, or)) + " or " + Plural(words.Substring(or + " or ".Length));
        // There is only one Kafka.
        if (ProperNames.IsAtEnd(words))
            return words;
        if (words.EndsWith("ss", StringComparison.Ordinal) || InUs.Any(end => words.EndsWith(end, StringComparison.Ordinal)))
            return words + "es";
        if (words.Length == 0
            || !char.IsLetter(words[words.Length - 1])
            || words.EndsWith("children", StringComparison.Ordinal)
            || words.EndsWith("people", StringComparison.Ordinal)
            || words.EndsWith("s", StringComparison.Ordinal)
            || words.EndsWith("S", StringComparison.Ordinal)
            || words.EndsWith("data", StringComparison.Ordinal))
        {
            return words;
        }

        if (words.EndsWith("child", StringComparison.Ordinal))
            return words + "ren";
        if (words.EndsWith("y", StringComparison.Ordinal) && words.Length > 1 && "aeiou".IndexOf(words[words.Length - 2]) < 0)
            return words.Substring(0, words.Length - 1) + "ies";
        return words.EndsWith("x", StringComparison.Ordinal) || words.EndsWith("ch", StringComparison.Ordinal) || words.EndsWith("sh", StringComparison.Ordinal)
            ? words + "es"
            : words + "s";
    }

    /// <summary>Without its article.</summary>
    public static string Bare(string phrase) => phrase.StartsWith(The, StringComparison.Ordinal) ? phrase.Substring(The.Length) : phrase;

    /// <summary>With an article, also where they are many.</summary>
    public static string Definite(string phrase) => phrase.Length == 0 || Counted.Contains(phrase.Split(' ')[0]) || IsPlace(phrase) ? phrase : The + phrase;

    /// <summary>True for a word for many.</summary>
    public static bool IsPlural(string word) => word.Length > 2 && word[word.Length - 1] == 's' && word[word.Length - 2] is not ('s' or 'u' or 'i');

    /// <summary>What something is found by: by user ID status is by both.</summary>
    public static string Keys(IReadOnlyList<string> words)
    {
        if (words.Contains("and") || words.Contains("or"))
            return string.Join(" ", words);
        return string.Join(" ", words.Select((word, index) => word is "ID" or "IDs" && index + 1 < words.Count ? word + " and" : word));
    }

    // Each begins with its preposition.
    private static List<List<string>> Parts(List<string> words)
    {
        var parts = new List<List<string>> { new() };
        foreach (var word in words)
        {
            if (Prepositions.Contains(word) && parts[parts.Count - 1].Count > 0)
                parts.Add([]);
            parts[parts.Count - 1].Add(word);
        }

        return parts;
    }

    private static string Articled(List<string> part)
    {
        var head = Prepositions.Contains(part[0]) ? 1 : 0;
        var text = part[0] == "by" ? Keys(part) : string.Join(" ", part);
        if (part.Count == head
            || (part.Count == head + 1 && ProperNames.Of(part[head]) == part[head])
            || Counted.Contains(part[head])
            || IsPlural(part[part.Count - 1]))
        {
            return text;
        }

        // Any string will do.
        if (head == 1 && part.Count == 2 && part[0] is "as" or "into" or "to" && part[1] is "array" or "dictionary" or "file" or "list" or "stream" or "string")
            return part[0] + " " + Prose.Article(part[1]) + " " + part[1];
        if (head == 0)
            return (part[0] == "new" ? "a " : The) + text;
        return Placing.Contains(part[0])
            && (char.IsLower(part[part.Count - 1][0]) || (part.Count > 2 && part[0] == "from"))
            && !WithoutArticle.Contains(part[part.Count - 1])
            ? part[0] + " " + The + string.Join(" ", part.Skip(1))
            : text;
    }
}
