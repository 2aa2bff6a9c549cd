using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>
/// Words of generic interfaces that are looked up by type as handlers are and handle nothing: what they do to a value is a capability that somebody uses on the way.
/// </summary>
internal static class Capabilities
{
    private static readonly string[] Stems =
    [
        "Access", "Adapt", "Authoriz", "Build", "Cach", "Calculat", "Check", "Classif", "Cloner", "Codec", "Compar", "Comput", "Configur", "Convert", "Decod",
        "Decorat", "Deserializ", "Dispatch",
        "Encod", "Enrich", "Equal", "Estimat", "Evaluat", "Export", "Extract", "Factor", "Filter", "Format", "Generat", "Guard", "Hash", "Import", "Index",
        "Invariant", "Localiz", "Map", "Match", "Merg",
        "Normaliz", "Option", "Pars", "Polic", "Predict", "Provid", "Proxy", "Publish", "Rank", "Reader", "Register", "Registr", "Render", "Repositor",
        "Resolv", "Rule", "Sanitiz", "Scor", "Search",
        "Select", "Send", "Serializ", "Setting", "Sink", "Sort", "Source", "Specif", "Storage", "Store", "Strateg", "Transform", "Translat", "Valid", "Visit",
        "Writer",
    ];

    /// <summary>True when a word of the name is one of a capability.</summary>
    public static bool Are(string name)
    {
        foreach (var word in NameWords.Of(name))
        {
            if (Array.Exists(Stems, stem => word.StartsWith(stem, StringComparison.Ordinal)))
                return true;
        }

        return false;
    }
}
