using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Naming;

/// <summary>Describes a pattern: the documentation summary, else a sentence from evidence.</summary>
public static class Descriptions
{
    private const int MostDeeds = 3;

    /// <summary>The description; never empty.</summary>
    public static Description Describe(DescriptionInput input)
    {
        var summary = Summary.Of(input.Type.Documentation);
        return summary.Length > 0
            ? new Description { Text = summary, Source = "documentation" }
            : new Description { Text = Sentence(input), Source = "evidence" };
    }

    private static string Sentence(DescriptionInput input)
    {
        if (input.Type.Unit == "route")
            return RouteSentence(input);
        return input.Handles.Count > 0 && input.Subtype is "request" or "message" or "event" ? HandlesSentence(input) : NounSentence(input);
    }

    private static string RouteSentence(DescriptionInput input)
    {
        var bound = Bound(input.Type);
        var called = CalledDeeds.Of(input.Called, Verbs(bound), bound is null, MessageNames.List(input.Sent));
        return "Answers " + string.Join("; ", Told(Prose.Normalise(input.Type.Name), bound?.ToString() ?? "", called.Text, Effects(input, called, incidental: false))) + ".";
    }

    // A route is bound to a method of its container; what that is called says what the route is for.
    private static Deed? Bound(TypeFact route) =>
        RoutePhrase.BoundTo(route) is { } method && Deed.Of(method) is { Object.Length: > 0 } deed ? deed : null;

    private static string HandlesSentence(DescriptionInput input)
    {
        var messages = input.Handles.Select(handled => handled.MessageName).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).ToList();
        var frameworks = input.Handles.Select(handled => handled.Framework).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal);
        var asked = messages.Count == 1 && input.Subtype != "event" ? MessageNames.Asked(messages[0]) : null;
        var called = CalledDeeds.Of(input.Called, Verbs(asked), asked is null, MessageNames.List(input.Sent));
        var effects = Effects(input, called, incidental: asked is null && called.Text.Length == 0);
        var inside = asked is null && called.Text.Length == 0 ? MemberPhrase.Inside(input.Type) : "";
        var partners = effects.Length + called.Text.Length == 0 ? Partners.Of(input.Type) : "";
        var handles = "Handles " + Prose.List(messages, 4) + Plural(input.Subtype) + " (" + string.Join(", ", frameworks) + ")" + (partners.Length == 0 ? "" : " with " + partners);
        var deeds = string.Join("; ", Told(asked?.ToString() ?? "", called.Text, inside, effects));
        if (deeds.Length + partners.Length == 0 && Nature.Base(input) is { Length: > 0 } nature && nature.StartsWith("built", StringComparison.Ordinal))
            return handles + ", " + nature + ".";
        return handles + (deeds.Length == 0 ? "." : ": " + deeds + ".");
    }

    private static string NounSentence(DescriptionInput input)
    {
        IReadOnlyList<Deed> own = [.. MemberPhrase.Of(input.Type).Where(deed => deed.Object.Length > 0 || input.Subtype != "http_endpoint")];
        var deeds = Deed.Join(own, MostDeeds);
        var wraps = Nature.Wraps(input);
        // Who does one thing or nothing by name is told by what it has others do.
        var called = own.Count < 2 ? CalledDeeds.Of(input.Called, [.. own.Select(deed => deed.Verb)], own.Count == 0, MessageNames.List(input.Sent)) : CalledDeeds.Of([], []);
        var inside = own.All(deed => deed.Object.Length == 0) && called.Text.Length == 0 ? MemberPhrase.Inside(input.Type) : "";
        // That it starts or emits says less than what others do for it.
        if (own.All(deed => deed.Object.Length == 0) && called.Text.Length + inside.Length > 0)
            deeds = "";
        // A line on the console is worth a word only where there is nothing else to say.
        var effects = Effects(input, called, incidental: deeds.Length + called.Text.Length + inside.Length == 0);
        var said = string.Join("; ", Told(wraps, deeds, called.Text, inside, effects));
        if (said.Length > 0)
            return Noun(input, said) + " that " + said + ".";
        if (Partners.Of(input.Type) is { Length: > 0 } partners)
            return Noun(input, partners) + " that works with " + partners + ".";
        var noun = FamilyLabels.Noun(input.PatternType, input.Subtype);
        if (input.Subtype == "http_endpoint" && MemberPhrase.Names(input.Type, own: false) is { Length: > 0 } actions)
            return noun + " for " + actions + ".";
        var nature = string.Join(", ", Told(Nature.Base(input), Nature.Holds(input.Type)));
        if (nature.Length > 0)
            return Noun(input, nature) + " " + nature + ".";
        return MemberPhrase.Names(input.Type, own: true) is { Length: > 0 } names ? Noun(input, names) + " offering " + names + "." : noun + " of which nothing is known beyond its name, " + input.Name + ".";
    }

    // "Service" says nothing; what the type is called says more, unless what it does says the same.
    private static string Noun(DescriptionInput input, string said)
    {
        var noun = FamilyLabels.Noun(input.PatternType, input.Subtype);
        return noun is "Service" or "Algorithm" && !Subject.IsSaid(input.Type.Name, said) && Subject.Of(input.Type.Name) is { Length: > 0 } subject ? subject : noun;
    }

    private static string Effects(DescriptionInput input, CalledPhrase called, bool incidental) =>
        EffectPhrases.Of([.. input.Effects.Where(effect => !called.Owners.Any(owner => effect.Symbol.StartsWith(owner + ".", StringComparison.Ordinal)))], [.. input.Reached.Where(reached => !called.Owners.Contains(reached.Through))], incidental, MessageNames.List(input.Sent));

    private static IEnumerable<string> Told(params string[] phrases) => phrases.Where(phrase => phrase.Length > 0);

    private static IReadOnlyCollection<string> Verbs(Deed? deed) => deed is null ? [] : [deed.Verb];

    private static string Plural(string? subtype) => subtype switch
    {
        "request" => " requests",
        "message" => " messages",
        "event" => " events",
        _ => "",
    };
}
