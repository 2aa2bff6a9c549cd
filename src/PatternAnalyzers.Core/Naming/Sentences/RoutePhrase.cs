using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.Deeds;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>Phrases a route: <c>GET /orders/{id}/lines</c> gives Get, Order, Lines, By, Id, Endpoint.</summary>
internal static class RoutePhrase
{
    /// <summary>The words of the phrase, without slash or brace.</summary>
    public static IReadOnlyList<string> Of(string route)
    {
        var space = route.IndexOf(' ');
        var verb = space < 0 ? "" : route.Substring(0, space).ToLowerInvariant();
        var segments = route.Substring(space + 1).Split('/').Where(segment => segment.Trim().Length > 0).ToList();
        // Where an API lives says nothing of what it answers.
        var told = segments.Where(segment => !IsPlace(segment)).ToList();
        segments = told.Count > 0 ? told : segments;
        var things = Things(segments);
        var keys = segments.SelectMany(Parameters).ToList();
        return
        [
            .. Words.Split(verb),
            .. things.Count == 0 && keys.Count == 0 && !route.EndsWith("...", StringComparison.Ordinal) ? ["root"] : things,
            .. By(keys).Skip(EndsWithBy(things) ? 1 : 0),
            "endpoint"
        ];
    }

    /// <summary>Simple name of the method of its container that a route is bound to; null for a lambda of its own.</summary>
    public static string? BoundTo(TypeFact route)
    {
        var start = route.Container + "|";
        var calls = route.Members.SelectMany(member => member.Calls).Where(call => call.StartsWith(start, StringComparison.Ordinal)).ToList();
        return route.Container is not null && calls.Count == 1 ? Executed(MemberName.Simple(calls[0].Substring(start.Length))) : null;
    }

    // ExecuteGetLog gets the log.
    private static string Executed(string method)
    {
        const string Execute = "Execute";
        var rest = method.StartsWith(Execute, StringComparison.Ordinal) ? method.Substring(Execute.Length) : "";
        if (rest.Length == 0 || Words.Split(rest)[0].ToLowerInvariant() is var verb && !Verbs.Contains(verb))
            return method;
        return Deed.Of(rest) is { Object.Length: > 0 } || !Verbs.IsNoun(verb) ? rest : method;
    }

    /// <summary>The words for a route: what its method is called where that is a deed, else those of verb and template.</summary>
    public static IReadOnlyList<string> Of(TypeFact route)
    {
        if (BoundTo(route) is not { } method || Deed.Of(method) is not { Object.Length: > 0 })
            return Of(route.Name);
        var words = Words.Split(method).ToList();
        return [.. words.Take(words[words.Count - 1] == "Async" ? words.Count - 1 : words.Count), "endpoint"];
    }

    private static List<string> Things(List<string> segments)
    {
        var things = new List<string>();
        for (var index = 0; index < segments.Count; index++)
        {
            var words = IsVersion(segments[index]) ? [] : Words.Split(Literal(segments[index]));
            var names = index + 1 < segments.Count && IsParameter(segments[index + 1]);
            things.AddRange(words.Select((word, place) => names && place == words.Count - 1 ? Singular.Of(word) : word));
        }

        return things;
    }

    private static bool EndsWithBy(List<string> things) =>
        things.Count > 0 && string.Equals(things[things.Count - 1], "by", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> By(List<string> keys)
    {
        for (var index = 0; index < keys.Count; index++)
        {
            yield return index == 0 ? "by" : "and";
            foreach (var word in Words.Split(keys[index]))
                yield return word;
        }
    }

    private static bool IsParameter(string segment) => Words.Split(Literal(segment)).Count == 0 && Parameters(segment).Any();

    /// <summary>The words of the only placeholder of a segment that has nothing else; empty for other segments.</summary>
    public static string Parameter(string segment) =>
        IsParameter(segment) && Parameters(segment).ToList() is { Count: 1 } keys ? string.Join(" ", Written.Split(keys[0])) : "";

    private static bool IsPlace(string segment) =>
        segment.ToLowerInvariant() is "api" or "apis"
            || IsVersion(segment)
            || (segment.Length > 1 && segment[0] is 'v' or 'V' && segment.Skip(1).All(letter => char.IsDigit(letter) || letter == '.'));

    private static bool IsVersion(string segment) => segment.StartsWith("v{version", StringComparison.OrdinalIgnoreCase);

    // What stands outside braces.
    private static string Literal(string segment)
    {
        var parts = segment.Split('{');
        return string.Join(" ", parts.Select((part, index) => index == 0 ? part : part.Substring(part.LastIndexOf('}') + 1)));
    }

    // {id:int}, {**slug}, {page=1} and {id?} are known by their names alone; version placeholders say nothing.
    private static IEnumerable<string> Parameters(string segment) =>
        segment.Split('{').Skip(1)
            .Select(part => part.Split('}', ':', '=', '?')[0].TrimStart('*'))
            .Where(name => Words.Split(name).Count > 0 && !string.Equals(name, "version", StringComparison.OrdinalIgnoreCase));
}
