using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>Tells what has happened from what is to be done: <c>OrderPlaced</c> is an event, <c>PlaceOrder</c> is none.</summary>
internal static class Participles
{
    private static readonly HashSet<string> Irregular = new(StringComparer.Ordinal)
    {
        "Begun", "Bought", "Broken", "Built", "Chosen", "Done", "Drawn", "Fallen", "Found", "Given", "Gone", "Held", "Known", "Left", "Lost", "Made", "Met", "Paid", "Read", "Risen", "Seen", "Sent", "Set", "Sold",
        "Spent", "Split", "Stolen", "Taken", "Told", "Won", "Written",
    };

    /// <summary>True when the name says Event or Notification, or ends in a participle.</summary>
    public static bool IsEvent(string name)
    {
        if (name.IndexOf("Event", StringComparison.Ordinal) >= 0 || name.IndexOf("Notification", StringComparison.Ordinal) >= 0)
            return true;
        var words = NameWords.Of(name);
        if (words.Count < 2)
            return false;
        var last = words[words.Count - 1];
        return Irregular.Contains(last) || (last.Length > 4 && last.EndsWith("ed", StringComparison.Ordinal) && last is not ("Embed" or "Exceed" or "Proceed" or "Succeed" or "Speed" or "Feed" or "Seed"));
    }
}
