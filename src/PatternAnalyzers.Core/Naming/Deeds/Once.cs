using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Deeds;

/// <summary>Tells handlers whose base passes on what a message wraps, unless somebody knows it already.</summary>
internal static class Once
{
    private static readonly string[] Asks = ["Exist", "Has", "IsKnown", "Contains"];

    /// <summary><c>sends ShipOrderCommand unless IRequestManager knows the request already</c>; empty for others.</summary>
    public static string Of(DescriptionInput input)
    {
        var message = input.Handles.Select(handled => handled.MessageName).FirstOrDefault(name => name.IndexOf('<') > 0);
        if (message is null || !input.BaseEffects.Any(effect => effect.Category is EffectCategories.Dispatch or EffectCategories.Messaging))
            return "";
        var asked = input.BaseCalled.FirstOrDefault(call => call.IsInterface && Asks.Any(start => call.Member.Name.StartsWith(start, StringComparison.Ordinal)));
        var noted = asked is null
            ? null
            : input.BaseCalled
                .Where(call => call.Owner == asked.Owner)
                .Select(call => Deed.Of(MemberName.Simple(call.Member.Name)))
                .FirstOrDefault(deed => deed is { IsWhole: true, Verb: "adds" or "creates" or "records" or "saves" or "stores" });
        if (noted is null)
            return "";
        var place = NounPhrase.Place(noted.Object);
        return "sends " + message.Substring(message.IndexOf('<') + 1).Split(',', '>')[0] + " unless " + asked!.Owner + " knows "
            + (place < 0 ? noted.Object : noted.Object.Substring(0, place)) + " already";
    }
}
