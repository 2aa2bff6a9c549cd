using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Algorithms;

/// <summary>Subtypes of algorithms by the last words of a name.</summary>
internal static class AlgorithmWords
{
    private static readonly Dictionary<string, string> Last = new(StringComparer.Ordinal)
    {
        ["Scorer"] = "scoring", ["Scoring"] = "scoring", ["Calculator"] = "scoring", ["Estimator"] = "scoring", ["Grader"] = "scoring", ["Rater"] = "scoring",
        ["Matcher"] = "matching", ["Matching"] = "matching", ["Similarity"] = "matching", ["Distance"] = "matching", ["Levenshtein"] = "matching",
        ["Cache"] = "caching", ["Memoizer"] = "caching",
        ["Ranker"] = "ranking", ["Ranking"] = "ranking", ["Sorter"] = "ranking", ["Sort"] = "ranking",
        ["Parser"] = "parsing", ["Tokenizer"] = "parsing", ["Lexer"] = "parsing", ["Scanner"] = "parsing",
        ["Hasher"] = "hashing", ["Hash"] = "hashing", ["Fingerprint"] = "hashing", ["Fingerprinter"] = "hashing", ["Checksum"] = "hashing",
        ["Scheduler"] = "scheduling", ["Planner"] = "scheduling", ["Backoff"] = "scheduling",
        ["Walker"] = "traversal", ["Traverser"] = "traversal", ["Traversal"] = "traversal", ["Pathfinder"] = "traversal", ["Visitor"] = "traversal",
        ["Algorithm"] = "general", ["Solver"] = "general", ["Optimizer"] = "general", ["Compressor"] = "general", ["Sampler"] = "general",
        ["Interpolator"] = "general",
        ["Predictor"] = "general", ["Classifier"] = "general", ["Normalizer"] = "general", ["Allocator"] = "general",
    };

    private static readonly Dictionary<string, string> LastTwo = new(StringComparer.Ordinal)
    {
        ["GraphSearch"] = "traversal", ["PathFinder"] = "traversal", ["RateLimiter"] = "scheduling", ["TokenBucket"] = "scheduling",
        ["BinarySearch"] = "matching",
    };

    /// <summary>The subtype; null when the name says nothing.</summary>
    public static string? Of(string name)
    {
        var words = NameWords.Of(name);
        if (words.Count > 1 && LastTwo.TryGetValue(words[words.Count - 2] + words[words.Count - 1], out var two))
            return two;
        return words.Count > 0 && Last.TryGetValue(words[words.Count - 1], out var one) ? one : null;
    }
}
