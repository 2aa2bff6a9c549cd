using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Deeds;

/// <summary>Tells handlers that load a thing and have it changed: what they read is the means, and writing it is left to a unit of work.</summary>
internal static class Loaded
{
    /// <summary><c>loads the meeting through IMeetingRepository and cancels it</c>; empty for a handler that only reads or that writes itself.</summary>
    public static string Of(DescriptionInput input, Deed? asked)
    {
        if (asked is null || CalledDeeds.IsQuestion(asked.Verb) || input.Effects.Any(effect => effect.Category == EffectCategories.Database))
            return "";
        var keepers = input.Called.Where(call => call.IsInterface && call.Member.Kind == "method" && Kept.By(call.Owner).Length > 0).ToList();
        if (!keepers.TrueForAll(call => CalledDeeds.Asks(call.Member)))
            return "";
        // Without a method of the thing that does anything, nothing is known to change.
        var keeper = keepers
            .OrderBy(call => call.Owner, StringComparer.Ordinal)
            .FirstOrDefault(call => input.Called.Any(other => IsIt(other, Kept.By(call.Owner)) && !CalledDeeds.Asks(other.Member)));
        if (keeper is null)
            return "";
        var thing = Kept.By(keeper.Owner);
        return "loads the " + thing + " through " + keeper.Owner + " and "
            + (asked.Object.Length == 0 || asked.Object == "the " + thing ? asked.Verb + " it" : Its(asked, thing));
    }

    // The expiration date of the meeting group that was loaded is its expiration date, and an attendee is added to it.
    private static string Its(Deed asked, string thing)
    {
        var bare = NounPhrase.Bare(asked.Object);
        if (!bare.StartsWith(thing + " ", StringComparison.Ordinal)
            || NounPhrase.IsPlace(bare.Substring(thing.Length + 1))
            || Words.Split(bare).Contains("not")
            || bare.EndsWith(" role", StringComparison.Ordinal))
        {
            return asked.ToString();
        }

        var rest = bare.Substring(thing.Length + 1);
        return asked.Verb switch
        {
            "adds" => "adds " + NounPhrase.Definite(rest) + " to it",
            "removes" => "removes " + NounPhrase.Definite(rest) + " from it",
            _ => asked.Verb + " its " + rest,
        };
    }

    private static bool IsIt(CalledMember call, string thing) =>
        call is { IsStatic: false, IsInterface: false, Member.Kind: "method" }
            && string.Equals(call.Owner, thing.Replace(" ", ""), StringComparison.OrdinalIgnoreCase);
}
