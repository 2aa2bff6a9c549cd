using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Deeds;

/// <summary>What middleware has done by services that its entry is handed: there they are injected as elsewhere into constructors.</summary>
internal static class Injected
{
    /// <summary><c>builds the current context</c>, <c>gets sitemap parts through ISitemapGenerator</c>; empty for other types and where there is a choice.</summary>
    public static string Of(DescriptionInput input)
    {
        var entry = input.Type.Members.FirstOrDefault(member => MemberName.Simple(member.Name) is "Invoke" or "InvokeAsync"
            && member.Parameters.Count > 1
            && member.Parameters[0] == "HttpContext");
        if (entry is null)
            return "";
        var calls = input.Called.Where(call => call.IsInterface && call.Member.Kind == "method" && entry.Parameters.Contains(call.Owner)).ToList();
        var acting = calls.FindAll(call => !CalledDeeds.Asks(call.Member));
        var deeds = (acting.Count > 0 ? acting : calls)
            .Select(call => Said(call, input))
            .Where(said => said.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return deeds.Count == 1 ? deeds[0] : "";
    }

    private static string Said(CalledMember call, DescriptionInput input)
    {
        if ((MemberDeed.Of(call.Member, call.Owner) ?? Deed.Of(MemberName.Simple(call.Member.Name))) is not { IsQuestion: false } deed
            || NounPhrase.IsPlace(deed.Object))
        {
            return "";
        }
        // What is told to build itself is built.
        if (deed.Object.Length == 0)
            return TypeWords.Of(call.Owner) is { Length: > 0 } thing ? deed.Verb + " " + thing : "";
        return Amounts.Of(deed, input.Type) + " through " + call.Owner;
    }
}
