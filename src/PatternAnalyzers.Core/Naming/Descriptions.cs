using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Naming;

/// <summary>Describes a pattern: the documentation summary, else a sentence from evidence.</summary>
public static class Descriptions
{
    /// <summary>The description; never empty.</summary>
    public static Description Describe(DescriptionInput input)
    {
        var summary = Prose.Normalise(input.Type.Documentation.Summary);
        return summary.Length > 0
            ? new Description { Text = summary, Source = "documentation" }
            : new Description { Text = Sentence(input), Source = "evidence" };
    }

    private static string Sentence(DescriptionInput input)
    {
        if (input.Type.Unit == "route")
            return RouteSentence(input);
        return input.Handles.Count > 0 ? HandlesSentence(input) : NounSentence(input);
    }

    private static string RouteSentence(DescriptionInput input)
    {
        var effects = EffectPhrases.Of(input.Effects, input.Reached);
        var said = new[] { Bound(input.Type), effects }.Where(phrase => phrase.Length > 0);
        return "Answers " + string.Join("; ", said.Prepend(Prose.Normalise(input.Type.Name))) + ".";
    }

    // A route is bound to a method of its container; what that is called says what the route is for.
    private static string Bound(TypeFact route)
    {
        var calls = route.Members.SelectMany(member => member.Calls).ToList();
        var start = route.Container + "|";
        return calls.Count == 1 && calls[0].StartsWith(start, StringComparison.Ordinal) && Deed.Of(MemberName.Simple(calls[0].Substring(start.Length))) is { Object.Length: > 0 } deed ? deed.ToString() : "";
    }

    private static string HandlesSentence(DescriptionInput input)
    {
        var messages = input.Handles.Select(handled => handled.MessageName).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).ToList();
        var frameworks = input.Handles.Select(handled => handled.Framework).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal);
        var effects = EffectPhrases.Of(input.Effects, input.Reached);
        var partners = effects.Length == 0 ? Partners.Of(input.Type) : "";
        return "Handles " + Prose.List(messages, 4) + Plural(input.Subtype) + " (" + string.Join(", ", frameworks) + ")"
            + (partners.Length == 0 ? "" : " with " + partners)
            + (effects.Length == 0 ? "." : "; " + effects + ".");
    }

    private static string NounSentence(DescriptionInput input)
    {
        var noun = FamilyLabels.Noun(input.PatternType, input.Subtype);
        var deeds = MemberPhrase.Deeds(input.Type);
        // A line on the console is worth a word only where there is nothing else to say.
        var effects = EffectPhrases.Of(input.Effects, input.Reached, incidental: deeds.Length == 0);
        if (effects.Length > 0)
            return noun + " that " + (deeds.Length == 0 ? effects : deeds + "; " + effects) + ".";
        if (deeds.Length == 0 && Partners.Of(input.Type) is { Length: > 0 } partners)
            return noun + " that works with " + partners + ".";

        var members = MemberPhrase.Of(input.Type, input.PatternType, input.Subtype);
        return members.Length > 0 ? noun + " " + members + "." : noun + ": " + input.Name + ".";
    }

    private static string Plural(string? subtype) => subtype switch
    {
        "request" => " requests",
        "message" => " messages",
        "event" => " events",
        _ => "",
    };
}
