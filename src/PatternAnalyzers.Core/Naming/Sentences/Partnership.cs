using PatternAnalyzers.Core.Naming.Deeds;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>Whoever does the same is whom a deed is done through; whoever does something else on the way is used for it.</summary>
internal static class Partnership
{
    private const string Through = " through ";

    // Where something is kept or where it goes, whatever is asked of them.
    private static readonly string[] Ways =
    [
        "Bus", "Cache", "Client", "Connection", "Context", "Database", "Proxy", "Publisher", "Queue", "Repository", "Sender", "Session", "Storage", "Store"
    ];

    /// <summary><c>adds headers using IPlaceholders</c>, where the partner is asked for something that is no deed of the clause; else as it was.</summary>
    public static string In(string said, DescriptionInput input)
    {
        var at = said.IndexOf(Through, StringComparison.Ordinal);
        if (at < 0 || said.IndexOf(Through, at + 1, StringComparison.Ordinal) >= 0)
            return said;
        var partner = said.Substring(at + Through.Length).Split(' ', ',', ';')[0];
        if (Ways.Any(way => partner.EndsWith(way, StringComparison.Ordinal)))
            return said;
        var calls = input.Called.Where(call => call.Owner == partner && call.Member.Kind == "method").ToList();
        return calls.Count > 0 && calls.TrueForAll(call => !IsSaid(MemberName.Simple(call.Member.Name), said.Substring(0, at)))
            ? said.Substring(0, at) + " using " + said.Substring(at + Through.Length)
            : said;
    }

    private static bool IsSaid(string method, string clause) =>
        Deed.Of(method) is { } deed && clause.Split(' ', ',').Any(word => word == deed.Verb || deed.Verb.StartsWith(word + " ", StringComparison.Ordinal));
}
