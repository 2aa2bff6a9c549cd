using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>Tells what has happened from what is to be done: <c>OrderPlaced</c> is an event, <c>PlaceOrder</c> is none.</summary>
internal static class Participles
{
    private static readonly HashSet<string> Irregular = new(StringComparer.Ordinal)
    {
        "Begun", "Born", "Bought", "Broken", "Brought", "Built", "Caught", "Chosen", "Done", "Drawn", "Eaten", "Fallen", "Flown", "Found", "Frozen", "Given",
        "Gone", "Held", "Hidden", "Kept", "Known", "Left", "Lent", "Lost", "Made", "Met", "Paid", "Read", "Risen", "Seen", "Sent", "Set", "Shown", "Slain",
        "Sold",
        "Spent", "Split", "Stolen", "Struck", "Taken", "Thrown", "Told", "Torn", "Withdrawn", "Won", "Worn", "Written",
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
        return Irregular.Contains(last)
            || (last.Length > 4
                && last.EndsWith("ed", StringComparison.Ordinal)
                && last is not ("Embed" or "Exceed" or "Proceed" or "Succeed" or "Speed" or "Feed" or "Seed"));
    }
}
