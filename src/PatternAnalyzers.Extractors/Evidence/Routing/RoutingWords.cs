using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Routing;

/// <summary>Names of routing: <c>AgentRouter</c>, <c>FrameDispatcher</c>, <c>LaneSelector</c>.</summary>
internal static class RoutingWords
{
    private static readonly HashSet<string> Last = new(StringComparer.Ordinal)
    {
        "Router", "Routing", "Dispatcher", "Dispatch", "Selector", "Chooser", "Picker", "Forwarder", "Balancer", "Switchboard", "Triage",
    };

    /// <summary>Parts of routing that the ONEX catalogue calls by these names.</summary>
    private static readonly Dictionary<string, string> LastTwo = new(StringComparer.Ordinal)
    {
        ["ConfidenceScorer"] = "confidence_scoring", ["TriggerMatcher"] = "fuzzy_matching", ["FuzzyMatcher"] = "fuzzy_matching",
        ["CapabilityIndex"] = "dispatch", ["DispatchTable"] = "dispatch",
        ["RoutingTable"] = "dispatch", ["CommandTable"] = "dispatch",
    };

    private static readonly Dictionary<string, string> Telling = new(StringComparer.Ordinal)
    {
        ["Fuzzy"] = "fuzzy_matching", ["Similarity"] = "fuzzy_matching", ["Confidence"] = "confidence_scoring", ["Score"] = "confidence_scoring",
        ["Dispatcher"] = "dispatch", ["Dispatch"] = "dispatch",
    };

    /// <summary>The subtype, empty when the name leaves it open; null for a name that says nothing of routing.</summary>
    public static string? Of(string name)
    {
        var words = NameWords.Of(name);
        if (words.Count < 2)
            return null;
        if (LastTwo.TryGetValue(words[words.Count - 2] + words[words.Count - 1], out var two))
            return two;
        return Last.Contains(words[words.Count - 1]) || (words[0] == "Fuzzy" && words[words.Count - 1] == "Matcher") ? SubtypeOf(words) : null;
    }

    private static string SubtypeOf(IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            if (Telling.TryGetValue(word, out var subtype))
                return subtype;
        }

        return "";
    }
}
