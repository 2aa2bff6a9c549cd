using PatternAnalyzers.Core.Naming.Deeds;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>Describes a route: what it answers and how.</summary>
internal static class RouteSentence
{
    /// <summary><c>Answers GET /orders: gets orders by user from the database through IOrderQueries.</c></summary>
    public static string Of(DescriptionInput input)
    {
        var route = Prose.Normalise(input.Type.Name);
        var asks = route.StartsWith("GET ", StringComparison.Ordinal);
        var bound = Bound(input.Type);
        var deed = bound?.ToString() ?? "";
        var called = CalledDeeds.Of(input, bound, questions: bound is null);
        var effect = EffectPhrases.Of(input, new CalledPhrase(deed.Length > 0 && called.Text.Length == 0 ? deed : called.Text, called.Owners), asks);
        if (called.Text.Length > 0 && (deed.Length > 0 || asks))
            effect = "";
        if (deed.Length == 0 && called.Text.Length == 0 && effect.Split(' ')[0] is "reads" or "writes" or "deletes")
            deed = Worded(input.Type.Name)?.ToString() ?? "";
        var said = called.Text.Length == 0 ? Tail.Join(deed, effect) : Clauses.Join(deed, called.Text, effect);
        said = said.Length > 0 ? said : Headers.Of(input.Type);
        said = said.Length > 0 ? said : RouteDeed.Of(input);
        return "Answers " + route + (said.Length == 0 ? "" : ": " + said) + ".";
    }

    // Who reads or writes for a route that names a thing does with it what the verb says.
    private static Deed? Worded(string route)
    {
        var words = RoutePhrase.Of(route);
        return words[0] is "get" or "delete" ? Deed.Of(string.Concat(words.Take(words.Count - 1).Select(Words.Capital))) : null;
    }

    // A route is bound to a method of its container; what that is called says what the route is for.
    private static Deed? Bound(Facts.TypeFact route) =>
        RoutePhrase.BoundTo(route) is { } method && Deed.Of(method) is { Object.Length: > 0 } deed ? deed : null;
}
