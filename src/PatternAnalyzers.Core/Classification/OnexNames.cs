namespace PatternAnalyzers.Core.Classification;

/// <summary>Naming conventions of ONEX.</summary>
internal static class OnexNames
{
    private static readonly string[] KindWords = ["Effect", "Compute", "Reducer", "Orchestrator"];

    /// <summary><c>Node</c> followed by a new word.</summary>
    public static bool HasNodePrefix(string name) => HasPrefix(name, "Node");

    /// <summary><c>Node…Effect</c> and its siblings.</summary>
    public static bool IsNode(string name) => HasNodePrefix(name) && HasKindWord(name);

    /// <summary>Ends in a kind word behind another word.</summary>
    public static bool HasKindWord(string name) => KindWords.Any(word => name.Length > word.Length && name.EndsWith(word, StringComparison.Ordinal));

    /// <summary><c>Handler</c> followed by a new word.</summary>
    public static bool IsHandler(string name) => HasPrefix(name, "Handler");

    /// <summary><c>Model</c> followed by a new word: a value object, whatever its name ends in.</summary>
    public static bool IsModel(string name) => HasPrefix(name, "Model");

    private static bool HasPrefix(string name, string prefix) =>
        name.Length > prefix.Length && name.StartsWith(prefix, StringComparison.Ordinal) && char.IsUpper(name[prefix.Length]);
}
