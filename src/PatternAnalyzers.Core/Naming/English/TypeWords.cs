namespace PatternAnalyzers.Core.Naming.English;

/// <summary>The text of a type as people say it: <c>Task&lt;IReadOnlyList&lt;OrderLine&gt;&gt;</c> is order lines.</summary>
internal static class TypeWords
{
    private static readonly string[] Wrappers = ["Task", "ValueTask", "Lazy", "Option", "Maybe", "ErrorOr", "Result", "Response"];
    private static readonly string[] Collections = ["Array", "Bag", "Collection", "Enumerable", "List", "Queryable", "Queue", "Set", "Stack"];
    private static readonly HashSet<string> SayNothing = new(StringComparer.Ordinal)
    {
        "bool", "byte", "char", "decimal", "double", "dynamic", "float", "int", "long", "nint", "nuint", "object", "sbyte", "short", "string", "uint", "ulong",
        "ushort", "void",
        "Task", "ValueTask", "IResult", "IActionResult", "ActionResult", "Guid", "DateTime", "DateTimeOffset", "TimeSpan", "Type", "Exception", "Stream",
        "CancellationToken", "Unit", "Result",
        "Dictionary", "IDictionary", "IReadOnlyDictionary", "KeyValuePair", "Func", "Action", "Span", "ReadOnlySpan", "Memory", "ReadOnlyMemory", "HttpContext",
        "Results", "IQueryable", "CommandResult", "OperationResult",
    };

    /// <summary>With its article where it is one thing; empty for what says nothing: builtin types, type parameters, tuples.</summary>
    public static string Of(string type) => Of(type, whole: false);

    /// <summary>The same, and with <paramref name="whole"/> also that it is a model or a result of the thing.</summary>
    public static string Of(string type, bool whole)
    {
        var text = Unwrapped(type);
        var inner = text.EndsWith("[]", StringComparison.Ordinal) ? text.Substring(0, text.Length - 2) : Page(text) ?? Inside(text);
        var name = inner.Split('<')[0].TrimEnd('?');
        name = name.Substring(name.LastIndexOf('.') + 1);
        if (name.Length == 0 || name.Any(letter => !char.IsLetterOrDigit(letter)) || SayNothing.Contains(name) || IsParameter(name))
            return "";
        var words = Written.Split(
            name.Length > 2
                && name[0] == 'I'
                && char.IsUpper(name[1])
                && !name.StartsWith("IPAddress", StringComparison.Ordinal)
                && !name.StartsWith("IPEnd", StringComparison.Ordinal)
                ? name.Substring(1)
                : name)
            .ToList();
        // ONEX begins the names of its records with it.
        if (words.Count > 1 && words[0] == "model")
            words.RemoveAt(0);
        if (!whole && words.Count > 1 && words[words.Count - 1].ToLowerInvariant() is "dto" or "model" or "response" or "result")
            words.RemoveAt(words.Count - 1);
        var said = string.Join(" ", words);
        return inner == text ? "the " + said : NounPhrase.Plural(said);
    }

    /// <summary>True for what is called like a type parameter.</summary>
    public static bool IsParameter(string name) => name.Length > 0 && name[0] == 'T' && (name.Length == 1 || char.IsUpper(name[1]) || char.IsDigit(name[1]));

    // PagedResult, PaginatedList, PagingSpec of orders are orders.
    private static string? Page(string text) =>
        text.IndexOf('<') is > 0 and var start
            && text.IndexOf(',') < 0
            && text[text.Length - 1] == '>'
            && (text.StartsWith("Page", StringComparison.Ordinal) || text.StartsWith("Pagin", StringComparison.Ordinal))
            ? text.Substring(start + 1, text.Length - start - 2)
            : null;

    /// <summary>What is in it: a response with a load balancer in it gives that. A page of things is many of them and stays.</summary>
    public static string Unwrapped(string type)
    {
        var text = type.TrimEnd('?');
        while (Page(text) is null
            && text.IndexOf('<') is > 0 and var start
            && text[text.Length - 1] == '>'
            && Wrappers.Any(wrapper => text.Substring(0, start).EndsWith(wrapper, StringComparison.Ordinal))
            && IsOne(text.Substring(start + 1, text.Length - start - 2)))
            text = text.Substring(start + 1, text.Length - start - 2).TrimEnd('?');
        return text;
    }

    private static bool IsOne(string arguments) =>
        arguments.IndexOf(',') is var comma && (comma < 0 || (arguments.IndexOf('<') is >= 0 and var inner && inner < comma));

    // A result list of assets is assets.
    private static string Inside(string text) =>
        text.IndexOf('<') is > 0 and var start
            && text[text.Length - 1] == '>'
            && Collections.Any(ending => text.Substring(0, start).EndsWith(ending, StringComparison.Ordinal))
            && IsOne(text.Substring(start + 1, text.Length - start - 2))
            ? text.Substring(start + 1, text.Length - start - 2)
            : text;
}
