namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>Every hosted service starts and stops: with whom is what there is to say.</summary>
internal static class Hosted
{
    /// <summary>The noun that sentences about them begin with.</summary>
    public const string Service = "Hosted service";

    private const string StartsAndStops = "starts and stops";

    /// <summary>The deeds without what all of them do.</summary>
    public static string Deeds(string deeds, string opening) => opening == Service ? In(deeds, " through ", "works with ") : deeds;

    /// <summary>The whole clause without it; empty where nothing else is done.</summary>
    public static string Said(string said, string opening)
    {
        if (opening != Service)
            return said;
        return said is "starts" or "stops" or StartsAndStops or "executes" or "runs" ? "" : In(In(said, " through ", "calls "), " by sending ", "sends ");
    }

    private static string In(string said, string means, string instead) =>
        said.StartsWith(StartsAndStops + means, StringComparison.Ordinal) ? instead + said.Substring((StartsAndStops + means).Length) : said;
}
